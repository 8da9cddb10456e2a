<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>Acerca de Depot GUI</translation>
    </message>
    <message>
        <source>Python %1 · Qt %2 · PySide %3
%4</source>
        <translation>Python %1 · Qt %2 · PySide %3
%4</translation>
    </message>
    <message>
        <source>Depot GUI %1</source>
        <translation>Depot GUI %1</translation>
    </message>
    <message>
        <source>Extracts a host’s software into a vCenter’s Lifecycle Manager depot.</source>
        <translation>Extrae el software de un host al almacén de Lifecycle Manager de un vCenter.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
</context>
<context>
    <name>AuthenticationPage</name>
    <message>
        <source>How should vCenter get into the host?</source>
        <translation>¿Cómo debe acceder vCenter al host?</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>En ambos casos solo lee: no se cambia nada en el host.</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>Mediante la &amp;conexión que ya tiene</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>Los hosts se eligen en el inventario de vCenter. No se necesita ninguna contraseña de host.</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>Para hosts conectados a este vCenter. También funciona con un host en modo de bloqueo.</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>Con un nombre de &amp;usuario y una contraseña del host</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>vCenter inicia sesión en el host con el usuario indicado, una vez que usted haya confirmado el certificado del host.</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>Para hosts que no están conectados a este vCenter: nuevos, de otro vCenter o desconectados. vCenter debe poder contactar con ellos.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última información</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Reintentar %n…</numerusform>
            <numerusform>Reintentar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>Los hosts de este lote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Cancelar el resto…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>Haga doble clic en un host o pulse Intro para verlo todo.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>correctas: %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>con advertencias: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>inciertas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>no iniciadas: %1</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>con errores: %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>en curso: %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>reconectando: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter procesa unos pocos a la vez; los demás esperan su turno y solo empezarán si este programa sigue abierto.</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>Todas han terminado. Revise las perdidas: su software puede estar en el almacén.</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>Todas han terminado. Donde no hubo resultado, vea por qué y reinténtelo.</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>Todas han terminado y el software de cada host está en el almacén.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>Usar archi&amp;vo de CA…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>Un archivo PEM de la entidad que emitió el certificado de vCenter</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>Archivo de una entidad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>Archivo de CA: %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>A driver’s package is no longer stored on the host</source>
        <translation>El paquete de un controlador ya no está guardado en el host</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter no pudo reconstruir un VIB: falta su carga útil en la memoria caché del host. Reinstale el controlador en el host, o importe antes el complemento del proveedor al almacén, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter no pudo reconstruir el VIB %1 %2: falta su carga útil en la memoria caché del host. Reinstale el controlador en el host, o importe antes el complemento del proveedor al almacén, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>El host no pudo contactar con vCenter</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>El problema está entre el host y vCenter, no entre este equipo y vCenter. Compruebe en el host que el nombre de vCenter se resuelve, que el puerto 9084 está abierto y que el reloj está en hora.</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter no encuentra el host por su nombre</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>El problema está entre vCenter y el host. Compruebe la ortografía y el servidor de nombres de vCenter, o indique la dirección IP del host.</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter no puede contactar con el host</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>El problema está entre vCenter y el host, no entre este equipo y vCenter. Compruebe el puerto del host, el firewall intermedio y que el host está en funcionamiento.</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>El host no está conectado a vCenter</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>Vuelva a conectarlo en vSphere Client o inicie sesión en el propio host con usuario y contraseña.</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter no tiene ningún nombre para este host</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>Use un nombre de usuario y una contraseña del host e indique su nombre o dirección IP.</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>Puede que esté en modo de bloqueo o que a la cuenta le falten privilegios. Use la conexión que vCenter ya tiene: accede con una cuenta propia, que el modo de bloqueo permite.</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>El host no acepta este nombre de usuario con esta contraseña</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>Deben ser los del propio host, por ejemplo root, no los de vCenter. Varios intentos fallidos seguidos bloquean la cuenta durante un tiempo.</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>El host no deja entrar a vCenter con esta cuenta</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>Compruebe en vSphere Client que el host está conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter tiene demasiadas sesiones abiertas</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>No admite más inicios de sesión hasta que terminen algunas. Averigüe qué programa deja sus sesiones abiertas, espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter no acepta este nombre de usuario con esta contraseña</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>Compruebe ambos, y que el nombre lleva su dominio, como administrator@vsphere.local. Varios intentos fallidos seguidos bloquean la cuenta durante un tiempo.</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>No queda espacio en el almacén de vCenter</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>Amplíe el disco de /storage/updatemgr en el dispositivo de vCenter, o elimine almacenes que ya no hagan falta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter no acepta este tipo de huella digital</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 y 8 exigen SHA-1; las versiones posteriores admiten también SHA-256. «Reintentar» pregunta a vCenter qué certificado ve y le devuelve exactamente ese.</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>Los relojes del host y de vCenter no coinciden</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>Sincronice ambos con el mismo servidor de hora (NTP) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>El propio proxy de vCenter se interpone</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter pasa por un proxy cuando debería llegar directamente al host. Excluya el host en la configuración de proxy de vCenter y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>Aceptado antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>cualquiera de esta entidad</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>¿Es este el host correcto?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter enviará la contraseña a quien tenga este certificado. Compárelo con la pantalla del propio host (F2, View Support Information).</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Pre&amp;guntar</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter encontró un certificado distinto del que usted confirmó</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>No envió ninguna contraseña. Confirme el nuevo solo si sabe por qué ha cambiado.</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>Preguntando a vCenter qué certificado ve y mirando desde este equipo…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>Preguntando a vCenter con una solicitud destinada a fallar…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Lo he &amp;comprobado: es %1</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>Examinando el certificado del host…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>La pregunta no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>Todavía no se ha consultado</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>Pregunte a vCenter y mire desde este equipo para ver el certificado del host.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, firmado con %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>Este equipo no conoce este emisor.</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>Autofirmado: nadie más lo avala.</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>No está emitido para %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Todavía no es válido.</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>Su clave es demasiado débil (%1).</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>Su firma se puede falsificar (%1).</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>Esta entidad, o una superior, está caducada o es demasiado débil.</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>Este equipo no lo acepta como certificado de servidor:</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>Este equipo ve ahí el mismo certificado.</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>Cuenta lo que ve vCenter: es quien inicia sesión. Las causas habituales son un proxy entre este equipo y el host, otra máquina con el mismo nombre o dirección, o un certificado recién renovado. Compruebe bien la huella digital antes de continuar.</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>Este equipo ve ahí otro certificado</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>Este equipo no puede ver ese host, así que no hay una segunda opinión. Es normal en hosts que están en una red aparte.</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>Lo que se muestra es lo que ve este equipo. vCenter puede encontrar otra máquina con este nombre; entonces la rechazará y no se pierde nada.</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter no indicó qué certificado ve</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>Ni vCenter ni este equipo pudieron determinar qué certificado tiene el host.</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>Aún no hay ningún certificado que valorar</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>Coincide (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>No coincide (%1). Vacíe este campo si la huella es de otro host.</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Aún no hay nada con lo que compararla.</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>Esta es una huella %1 y de este certificado solo se conoce la %2. Pegue la huella %2.</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>No coincide con lo que ve vCenter; coincide con lo que ve este equipo.</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>Es la huella digital de una clave SSH, que es otra cosa. Busque la del certificado: SHA-1 o SHA-256.</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>Una huella digital solo tiene los dígitos 0–9 y A–F, con dos puntos o sin ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>%n dígito hasta ahora; una huella SHA-1 tiene 40 y una SHA-256, 64.</numerusform>
            <numerusform>%n dígitos hasta ahora; una huella SHA-1 tiene 40 y una SHA-256, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>Descargando la entidad que ofrece vCenter…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>Se buscó en su descarga de certificados raíz de confianza. Valore el propio certificado.</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>Este vCenter no ofrece ninguna entidad que haya firmado su certificado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>&amp;Accepted certificates</source>
        <translation>Certificados &amp;aceptados</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>No se conserva ningún certificado</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>Aquí se muestran los vCenter en los que confía y los hosts cuyo certificado ha confirmado.</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>Solo se conserva el hash que vCenter compara.</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>Se olvida solo hasta que se cierre el programa</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>¿Son estos los hosts correctos?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter enviará la contraseña a quien tenga estos certificados. Los que tienen la huella digital de su lista ya están confirmados; compare los demás uno por uno. Los hosts sin confirmar se omiten.</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>Hosts y sus certificados</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>Siguiente por con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>E&amp;xaminar de nuevo</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>Preguntando a vCenter qué certificados ve y mirando desde este equipo…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Lo he &amp;comprobado: es %1</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>Hosts examinados: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>Hosts confirmados: %1 de %2</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>El certificado de %1 se ha comprobado</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>Lo emitió la propia entidad de la demo: %1.</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>Lo emitió la entidad en la que usted confía para este vCenter: %1.</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>Es el certificado en el que usted confió.</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>Lo avala la entidad de su archivo de CA.</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>Lo avala una entidad en la que confía el sistema de este equipo.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>tal como lo ve este equipo</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarlo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>Ocultar el certificado</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Mostrar el certificado</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>aún no válido</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Sin examinar</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>No es el de la lista</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Ha cambiado desde la última vez</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Marcar los mostrados</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Desmarcar todos</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n host elegido</numerusform>
            <numerusform>%n hosts elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>Ningún host elegido</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1 (ocultos por el filtro: %2)</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>vCenter no puede contactar ahora con %1: la extracción fallará si no vuelve a estar disponible.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter no puede contactar ahora con %n de ellos: su extracción fallará si no vuelve a estar disponible.</numerusform>
            <numerusform>vCenter no puede contactar ahora con %n de ellos: sus extracciones fallarán si no vuelven a estar disponibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>Com&amp;parar con una huella digital que le hayan dado</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 o SHA-1, en cualquier formato</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrar la comparación</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>Versiones por host</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>Solo &amp;hosts que difieren del primero</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Comparar el de la izquierda con el de la derecha</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>A partir de ahora, cada resultado muestra su desviación respecto al primer host</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>Usar el primero como línea base</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>Usar el izquierdo como línea base</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>&amp;Comparar los demás con este</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>Usar como línea &amp;base</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Complemento del proveedor</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Compatibilidad con hardware</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>Componente quitado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>Falta en algunos</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>Falta en el primero</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1 (solución)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>versión no indicada</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada que comparar</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sin diferencias</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 con diferencias</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con cambios</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 sin equivalente en algunos</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 solo a la izquierda</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 sin equivalente en el primero</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 solo a la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>%n más por una solución, que no cuenta como desviación</numerusform>
            <numerusform>%n más por soluciones, que no cuentan como desviación</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>Sin desviación: el mismo software</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 y %2 difieren</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>Resultados que difieren de %3 (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>Hosts que difieren de %3 (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · línea base</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>A partir de ahora, cada resultado muestra su desviación respecto a %1.</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>Establecido como línea base</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>Este resultado es la línea base: todos los demás muestran su desviación respecto a él.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>Sin desviación respecto a la línea base (%1).</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 solo en la línea base</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 solo aquí</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>Desviación respecto a la línea base (%1): %2.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>&amp;ID de sesión</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>&amp;Dirección de vCenter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>Conexiones &amp;guardadas</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>&amp;Recordar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarla</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>Olvidar la contraseña guardada</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>Iniciar sesión con &amp;nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>Iniciar sesión con un &amp;ID de sesión…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>Si el inicio de sesión es federado o exige varios factores</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>Examinando el certificado de vCenter…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>Iniciando sesión en vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>Se confía en el certificado de este vCenter solo hasta que se cierre el programa</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter no conoce esta sesión, o ya ha terminado.</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>vCenter no acepta contraseñas aquí. Use un ID de sesión, más abajo.</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter rechazó este nombre de usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>¿Qué vCenter?</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>Primero se comprueba el certificado de vCenter; solo después sale de este equipo el ID de sesión.</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>Primero se comprueba el certificado de vCenter; solo después sale de este equipo la contraseña.</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>¿Es este su vCenter?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Todavía no se ha enviado nada. Quien tenga este certificado recibirá su sesión: compare la huella digital con la que le dé quien administra vCenter.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Todavía no se ha enviado nada. Quien tenga este certificado recibirá su contraseña: compare la huella digital con la que le dé quien administra vCenter.</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>Ya rellenada: también es simulada.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>Sin sesión iniciada en %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>Conectado a %n vCenter</numerusform>
            <numerusform>Conectado a %n vCenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>Reconectando con %1 (desde %2)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>¿Qué host y quién inicia sesión en él?</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>El propio vCenter inicia sesión en el host con estos datos. El host no tiene por qué estar en su inventario.</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>Nombre de &amp;host o dirección IP</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>Ya rellenada: todos los hosts simulados tienen la misma, de esx-01.lab.example a esx-20.</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>La contraseña no se guarda. Solo saldrá de este equipo cuando usted haya confirmado el certificado del host y pulsado «Extraer».</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>El host rechazó este nombre de usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>El host rechazó este nombre de usuario.</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter rechazó este puerto.</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter rechazó este host.</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copiar como curl</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>Artículo de KB</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Reemplaza</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Reemplazado por</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter no indicó cuál</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>Para qué hosts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>reintentar puede ayudar</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>no sirve reintentar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Originador</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>Seleccione una fila para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>Abrir artículo de &amp;KB</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>No se pudo abrir ningún navegador. La dirección está arriba.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter sigue con la extracción, pero este programa ya no sabrá nada de ella. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>Lo que vCenter haya guardado en su almacén se queda ahí. El registro no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>¿Eliminar el registro de %1?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>¿Cancelar la extracción de %1?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>Se pedirá a vCenter que la detenga. Puede negarse o terminarla de todos modos.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>Ca&amp;ncelarla</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>&amp;Dejar que siga</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>¿Olvidar el certificado de %1?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>La próxima vez se le preguntará como si fuera un host nuevo, sin alarma aunque su certificado haya cambiado.</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>La próxima vez se le preguntará como si fuera un vCenter nuevo, sin alarma aunque el certificado haya cambiado.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarlo</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>¿Salir sin extraer?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>Se perderá lo que haya rellenado hasta ahora.</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>¿Salir sin iniciar sesión?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>Lo que ha escrito se perderá.</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>vCenter continúa aunque se cierre esta ventana. La próxima vez que abra el programa se volverá a encontrar lo que esté en curso.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>¿Cancelar %n extracción de este lote?</numerusform>
            <numerusform>¿Cancelar %n extracciones de este lote?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>Las que esperan no se inician. Se pedirá a vCenter que detenga las demás; aun así puede terminarlas.</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelarlas</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>Dejar que sigan</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>¿Salir con %n extracción en curso?</numerusform>
            <numerusform>¿Salir con %n extracciones en curso?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>El vCenter simulado termina con esta ventana y lo que se ejecuta en él termina también. Un vCenter real seguiría, y las extracciones se volverían a encontrar.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>Correcta en %1, pero vCenter no devolvió resultados</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>Ya estaba en el almacén de %1; no hubo que importar nada</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>Almacén %1 en %2, según su lista de almacenes</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>Extraído al almacén %1 en %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>Se cerró la demo</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>Nadie sabe cómo terminó</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>El almacén %1 se creó de todos modos</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>última señal %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>cancelada tras %1, %2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>cancelada %2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>perdida tras %1, %2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>perdida %2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>no iniciada, %2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>fallida tras %1, %2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>fallida %2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>textos en %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>Mensaje original</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>porque  %1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>Copiar &amp;todos los mensajes</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>Qué pasó y por qué</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>tal como lo vio vCenter</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter solo indicó este hash.</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>Ocultar el in&amp;glés</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>Mostrar el in&amp;glés</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Ayuda sobre este error</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Qué contiene el paquete</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>Compartir como</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>Registro (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>Especificación de software (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Página (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texto (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>Paquete de soporte (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>Todo lo que se sabe de la extracción, sin secretos, en un solo archivo que Depot GUI vuelve a abrir en cualquier equipo.</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>Solo la imagen, tal como la admite la importación de imágenes de Lifecycle Manager: «Importar imagen» de un clúster en vSphere Client, o la llamada import-software-spec del borrador de un clúster.</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>Para una hoja de cálculo: cada tabla en una hoja propia. Todas las celdas son texto.</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>Una tabla para scripts y hojas de cálculo. Lo que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante.</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>Una página para cualquier navegador, para enviar por correo o imprimir. No ejecuta nada ni pide nada a la red.</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>Para una incidencia o una wiki: títulos y tablas.</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>Para quien deba encontrar la causa: lo que se indica abajo y nada más. Contiene nombres de host, nombres de usuario y direcciones, pero no contraseñas. Revise cada parte antes de enviar el paquete.</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>Indica versiones y no contiene software. El vCenter que la importe necesita las cargas útiles en su propio almacén: importe antes en él los mismos almacenes o extraiga con él el software de un host que tenga este mismo software.</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>Esta extracción no devolvió ninguna especificación de software.</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>el registro, tal como lo abre Depot GUI</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>lo mismo en forma de texto, para una incidencia</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>el final del log de este programa</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>versiones del programa y de sus bibliotecas</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Guardando la exportación…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>Elija otra carpeta o libere espacio. El sistema dice: %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>No se pudo guardar la exportación</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>Se mantiene hasta que se cierre el programa. El sistema dice: %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>No se pudo escribir la línea base en el disco</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>Buscar una extracción</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>Ninguna extracción contiene «%1».</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>Nueva extracción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Ayuda sobre este error</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>&amp;Máximo de tareas sin terminar en un vCenter</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>De 1 a 64. Las demás extracciones esperan su turno. Mientras vCenter indique que está ocupado, se inician menos.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1 (%2, compilación %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1 mediante la conexión que vCenter ya tiene</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1 con usuario y contraseña</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 cancelación</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 pérdida</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 abandono</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallo</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 última señal</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 solicitud</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 inicio</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1; también %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter cree que reintentar más tarde puede ayudar</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter cree que reintentar no ayuda</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1, tal como lo envió el servidor en el idioma solicitado</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>Se muestra el texto en inglés; el servidor no envió ninguno en %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>La extracción no se inició</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter no tiene ninguna tarea para esta solicitud, así que allí no se ejecuta nada. Se puede reintentar sin riesgo.</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter abandonó sin decir por qué</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>Vuelva a intentarlo. Si falla de nuevo, el log de vCenter dice más: /var/log/vmware/vmware-updatemgr en el dispositivo.</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>Se trata del objeto %1 %2.</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter dio su motivo en una notificación, sin ningún consejo.</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>La extracción se canceló antes de empezar</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>No se envió nada a vCenter. Puede volver a intentarlo cuando quiera.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Línea %1, «%2»: %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>El vmware-api-session-id de una sesión abierta con un script o en el navegador. Nunca se guarda, y este programa no cierra la sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>Este equipo aún no tiene llavero. Elija una contraseña para él cuando el sistema la pida y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>El llavero denegó el acceso. Compruebe si permite que este programa lo use.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>Este equipo no tiene ningún llavero activo, así que hay que escribir la contraseña.</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>La contraseña es más larga de lo que admite el llavero.</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>El llavero falló. Hay que escribir la contraseña.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>El llavero configurado en este equipo no guarda nada.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>El llavero configurado en este equipo escribe las contraseñas en un archivo como texto sin cifrar.</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>Depot GUI no conoce el llavero configurado en este equipo: puede que escriba las contraseñas en un archivo como texto sin cifrar.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>Este equipo no tiene ningún llavero activo: no se puede recordar nada.</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>La demo no recuerda contraseñas. La de un vCenter real puede guardarse en el llavero.</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>Escriba un nombre de host o una dirección IP.</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>Contiene un espacio. Los nombres de host no tienen espacios.</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>No es un nombre de host válido: solo se admiten letras, dígitos, guiones y puntos.</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>No es una dirección IP. Escríbala como 10.20.0.14 o [fd00::14].</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>El puerto no es un número. Para el 443, omítalo.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// enviaría la contraseña sin protección. Use https:// o solo el nombre.</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>Aquí solo funciona https://. Basta con el nombre.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>No ponga el nombre de usuario en la dirección: tiene su propio campo.</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>«%1» es un nombre, no un ID. Marque el host arriba o escriba su ID, como host-1014.</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>«%1» no es un ID de host. Los ID son como host-1014; la lista de arriba los muestra.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>Línea %1: no se entiende «%2». Una línea es un host, o un host con su puerto y su huella digital.</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>La lista tiene una columna «%2». Quite de ella las contraseñas: la de arriba sirve para todos los hosts.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>Línea %1: «%2» es un usuario, no un host. En la lista solo van hosts: el nombre de usuario y la contraseña están arriba, para todos.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>Línea %1: %2 ya aparece más arriba con otra huella digital.</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>Son más de 5000 hosts. Divida la lista.</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>La lista supera 1 MiB. Divídala.</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>Pegue el ID de sesión.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>Un nombre de usuario con dos puntos no puede iniciar sesión aquí: el inicio de sesión de vCenter no los admite.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>Contiene un carácter que no se ve. Escriba el nombre de nuevo.</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>No hay ningún host en la lista.</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>Marque un host arriba o escriba el ID de uno.</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>No es un ID de sesión válido: solo se admiten letras, dígitos y guiones, sin espacios.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>Filtrar por nombre, versión, proveedor…   Control+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>Buscar en el JSON…   Control+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>Vistas de la extracción</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>Lo observado, con lo más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>&amp;Por qué falló</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>&amp;Software</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>JSON en br&amp;uto</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>Ambos se aplican al momento. A vCenter se le piden sus textos en el mismo idioma.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Ayuda de esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>Acerca &amp;de Depot GUI</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>Ayuda — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>&amp;Más hosts con el mismo nombre de usuario y la misma contraseña</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>Uno por línea o un archivo CSV sin contraseñas; tras el nombre pueden ir el puerto y la huella digital.</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>&amp;Leer un archivo…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>Leer una lista de hosts</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>Preguntar con una solicitud destinada a &amp;fallar</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>Envía una solicitud de extracción con un usuario y una contraseña inventados. vCenter mira el certificado del host y la rechaza: no se extrae nada. La lista de tareas de vCenter puede mostrar el intento y el registro dirá que se preguntó así.</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256, tal como la ve este equipo</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1, tal como la ve este equipo</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>El certificado de %1 ha cambiado</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>No es el que usted confirmó antes. Quizá se haya renovado, quizá alguien se interponga: pregunte a quien administra el host. Si no está seguro, cancele.</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>tal como lo ve vCenter</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>tal como lo ve este equipo</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter lo comunica de una forma que este programa no puede leer: %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>un certificado que no se puede descodificar</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter solo indica su %1. No se sabe quién lo emitió, para qué nombres ni hasta cuándo.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>Desde vCenter: %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>Desde este equipo: %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>no lo dijo.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>vCenter no puede contactar ahora con este host.</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>¿Qué hosts?</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter lee el software de los hosts mediante la conexión que ya tiene. No se necesita ninguna contraseña de host.</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>Filtrar por nombre, ID o clúster</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Cargar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>&amp;ID de host, escritos a mano</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>Por ejemplo, host-1014; si son varios, separados por comas. Se añaden a los marcados arriba.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter rechazó %1.</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>Leyendo el inventario…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1 Puede continuar con un ID de host escrito abajo.</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>Para eso hace falta el privilegio System.Read en el inventario; para extraer, no.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>Su cuenta de vCenter no puede ver la lista de hosts</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>No hay lista de hosts</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>No se encuentra ningún host</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>Este vCenter no muestra hosts</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>Entretanto puede escribir abajo un ID de host.</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>Cárguela de nuevo o escriba abajo un ID de host.</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>Nada en el inventario coincide con «%1».</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>No hay ninguno, o %1 no tiene permiso para verlos. Escriba abajo un ID de host, o vuelva atrás y use el nombre de usuario y la contraseña del propio host.</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Pidiendo la contraseña al llavero…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>El llavero no se modificó; el inicio de sesión continuó</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>El llavero ya no la tiene. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>Del llavero.</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>Eliminando la contraseña del llavero…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>La contraseña sigue en el llavero</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>Olvidada: el llavero ya no la tiene.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter no pudo hacerlo</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>lo que debía crearse ya existe</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>todo está ya como se pidió</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>alguien lo canceló, o lo hizo vCenter</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>otra persona lo cambió al mismo tiempo</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>una característica activada lo impide</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter se encontró con una situación que no esperaba</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter no acepta un valor de la solicitud</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>una parte está configurada de una forma que no lo permite</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>es de un tipo con el que esto no se puede hacer</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter no entendió la solicitud</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>el estado en que se encuentra no lo permite</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter no conoce ese ID</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>este vCenter no tiene esa operación</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>lo que se necesita está ocupado con otra cosa</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>lo que se necesita está en uso</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter no puede acceder a algo que necesita</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>el servicio no está disponible en este momento</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>ocurrió algo inesperado en vCenter</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>un valor de la solicitud no es de los que acepta vCenter</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>no se entendió la solicitud</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>no se puede acceder a algo que vCenter necesita</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>tardó más de lo que espera vCenter</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>a vCenter le falta algo que necesita, como espacio</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter o el host no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>a la cuenta le falta un privilegio</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>la solicitud contiene algo que este vCenter no conoce</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter o el host no lo admite</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>el certificado del host no es el que se indicó a vCenter que aceptara</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>un error que esta versión del programa no conoce</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>La extracción se canceló</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>No se importó nada al almacén. Puede volver a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>Otro cambio se cruzó con este</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>Alguien cambió lo mismo en vCenter al mismo tiempo. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>No se puede hacer en el estado actual</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>El host o vCenter está en un estado que no lo permite; las causas de abajo lo nombran. Cámbielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter está ocupado con otra cosa</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>Ejecuta tantas operaciones de almacén como puede. Espere a que termine una y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>Algo que se necesita está en uso</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>Las causas de abajo lo nombran. Espere a que quede libre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>Puede que un host, un almacén de datos o un servicio esté apagado o desconectado; las causas de abajo lo nombran.</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>El servicio de vCenter no está disponible en este momento</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>Puede que se esté reiniciando o que tenga demasiado que hacer. Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>Tardó más de lo que espera vCenter</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>Puede que el host, o la red entre él y vCenter, esté lento u ocupado. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>A vCenter le falta algo que necesita</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>Espacio en disco, o un límite alcanzado; las causas de abajo lo nombran. Libere espacio primero.</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter ya lo tiene</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>Mire la lista de almacenes de vCenter: puede que lo que se iba a importar ya esté ahí.</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>No queda nada por hacer</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter dice que todo está ya como se pidió.</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>Si vCenter indicó el campo, se muestra en esta página. Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>Puede que un proxy haya modificado la solicitud por el camino. En otro caso, «Copiar para soporte» ayuda a averiguar por qué.</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter no encuentra lo que se pidió</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>Compruebe que el host sigue en el inventario de este vCenter: el ID de un host solo es válido en un vCenter.</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>Este vCenter no puede extraer de un host</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>Hace falta vCenter 7.0.2 o posterior. Actualícelo o use otro vCenter.</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>Este vCenter no conoce una parte de la solicitud</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>Puede que sea más antiguo de lo que espera la solicitud; las causas de abajo nombran el campo.</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter o el host no lo admite</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>Las causas de abajo dicen qué falta. Puede que lo aporte una actualización de vCenter o del host.</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>No se aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>El nombre de usuario o la contraseña no son correctos, o la sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>Su cuenta de vCenter no está autorizada para esto</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>Solicite el privilegio %1 en el objeto raíz de vCenter. vSphere Client lo muestra entre los privilegios de vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>El host muestra un certificado distinto del confirmado</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter no envió ninguna contraseña. Compare el certificado que vio vCenter, más abajo, con la pantalla del propio host (F2, View Support Information). «Reintentar» le pedirá que lo confirme.</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>La última causa de abajo suele decir por qué. Resuélvala en vCenter o en el host y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter no pudo extraer el software del host</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>Una característica activada lo impide</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>Algo está configurado de una forma que no lo permite</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>Esto no se puede hacer con un objeto de ese tipo</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>La última causa de abajo suele decir cuál. El log de vCenter dice más: /var/log/vmware/vmware-updatemgr en el dispositivo.</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter comunica un error que este programa no conoce</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>Abrir registros</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>Registros (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>&amp;Nueva extracción</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>&amp;Nueva extracción…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>&amp;Eliminar registros antiguos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>B&amp;uscar una extracción</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>Falta la carga útil {payload}.</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>No se puede acceder al product locker {path}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>No se puede usar el archivo {path}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n registro</numerusform>
            <numerusform>No se pudieron leer %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>Se conservaron junto a los demás: %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>Se le preguntará por ellos como la primera vez: compare las huellas digitales, ya que no se puede saber si han cambiado. Lo que queda del archivo se conservó como %1.</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>No se pudieron leer algunos de los certificados que aceptó</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>Se le preguntará por ellos como la primera vez, y lo que acepte valdrá hasta que termine el programa. El archivo se deja tal como está. El sistema dice: %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>No se pueden leer los certificados que aceptó</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter sigue, y esta ventana también. Libere espacio o permita la escritura. El sistema dice: %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>No se pudo escribir un registro en el disco</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>Se mantiene hasta que se cierre el programa. Libere espacio o permita la escritura. El sistema dice: %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>No se pudo escribir la configuración en el disco</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI ya está abierto</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>La otra ventana sigue las extracciones. Aquí solo se pueden consultar.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>«%1» no se puede abrir</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>No se puede abrir %n archivo</numerusform>
            <numerusform>No se pueden abrir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>El sistema dice: %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>No es el registro de una extracción o está dañado.</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
Mensaje original: %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>No es el registro de una extracción.</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>Lo escribió una versión posterior de Depot GUI. Actualice esta para leerlo.</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>Supera 128 MiB, y ningún registro es tan grande.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>Está dañado. Pídalo otra vez, como adjunto o en un archivo comprimido.
Mensaje original: %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>Cierre esta ventana e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>El vCenter simulado no se inició</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Algo falló dentro de Depot GUI</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>El programa sigue. El log tiene los detalles; comuníquelos, por favor: %1</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>Mostrar esta notificación en el árbol</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>Ver las &amp;tareas de vCenter…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>Cance&amp;lar extracción</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>Cerrar arc&amp;hivo</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Borra&amp;r</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Buscar un registro</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>Registros con los que comparar</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar los mostrados</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>Usar como línea base</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>A partir de ahora, cada resultado muestra su desviación respecto a este host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>Se pueden comparar como máximo %1 registros a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registro elegido</numerusform>
            <numerusform>%n registros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>Marque lo que desea comparar. Si la línea base está marcada, los demás se comparan con ella.</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>Marque un registro para comparar dos, o varios para una tabla de todos los hosts.</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>Aún no hay ningún otro resultado. Extraiga el software de otro host o abra el registro de un compañero.</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>Comparar %1 con…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>Entidad, siempre de confianza</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>Entidad, de confianza esta vez</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter, siempre de confianza</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter, de confianza esta vez</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>Host, confirmado en %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>Abajo está el mensaje original.</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>Este equipo no encuentra %1</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>Ningún servidor de nombres al que pregunta conoce este nombre. Compruebe la ortografía y la red o la VPN de este equipo.</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 rechaza la conexión</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>El equipo está ahí, pero nada escucha en ese puerto. Compruebe el puerto y si vCenter está en funcionamiento.</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Ninguna ruta lleva a %1</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>La red de este equipo no llega a esa dirección. Compruebe la red, la VPN y el firewall intermedio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>Puede que un firewall descarte la conexión o que vCenter esté muy ocupado. Compruebe la red o la VPN y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>Se cortó la conexión con %1</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>La cerró un firewall, un proxy o un servicio que se reinicia. Compruebe la red o la VPN y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>Solo llegó una parte de la respuesta de vCenter</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>La conexión con %1 se interrumpió a la mitad. Compruebe la red o la VPN y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>Lo que responde en %1 no usa TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>A vCenter se accede por HTTPS, normalmente en el puerto 443. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>No se pudo establecer una conexión segura con %1</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>Las dos partes no se pusieron de acuerdo en cómo protegerla. El mensaje original, abajo, dice dónde falló.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 solo ofrece cifrado obsoleto</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>Este programa necesita TLS 1.2 o posterior. Actívelo en vCenter o actualice vCenter.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>El proxy situado ante vCenter no conectó</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>Compruebe la configuración de proxy de este equipo o excluya del proxy la dirección de vCenter.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>El proxy situado ante vCenter pide una contraseña</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 pide un nombre de usuario y una contraseña: indíquelos en la primera página de una nueva extracción, o excluya la dirección de vCenter en la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>No se envió nada. Compare la huella digital con la que le den los responsables de vCenter y confíe en el certificado solo si son iguales.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>Este equipo no sabe quién emitió el certificado de %1</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>Nadie más que %1 avala su certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>No se envió nada. Haga que lo renueven en vCenter. Compruebe también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>El certificado de %1 todavía no es válido</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>No se envió nada. El reloj de este equipo o el de vCenter no está en hora: compruebe ambos.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>El certificado de %1 es para otro nombre</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>No se envió nada. Use un nombre que figure en el certificado o haga que lo renueven con este nombre.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>El certificado de %1 es demasiado débil</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>No se envió nada. Su clave o su firma ya no se considera segura: haga que lo renueven en vCenter.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 muestra un certificado distinto de aquel en el que usted confió</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>No se envió nada. Se ha renovado o alguien se interpone. Pida la huella digital a los responsables de vCenter antes de continuar.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>Este equipo no acepta el certificado de %1</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>No se envió nada. El mensaje original, abajo, dice por qué.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 envía las solicitudes a otra dirección</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>Lo que responde en %1 no es un vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>La respuesta de %1 no se puede leer</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>La respuesta de %1 supera lo que admite este programa</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>Lee respuestas de hasta 64 MiB. Puede que responda algo que no sea vCenter.</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>Este vCenter es demasiado antiguo para extraer de un host</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>Hace falta vCenter 7.0.2 o posterior. Actualice %1 o use otro vCenter.</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>El servicio de %1 no está disponible</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>Puede que se esté iniciando o reiniciando. Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>No ha iniciado sesión en %1: no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>Vuelva a iniciar sesión para continuar. Lo que se ejecuta en vCenter sigue allí entretanto.</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter ya no conoce la tarea</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>Ocurre cuando se reinicia su servicio. Antes de volver a intentarlo, mire en la lista de almacenes de vCenter si se ha añadido alguno desde entonces.</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>La demo se cerró antes de que terminara esta extracción</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>El vCenter simulado termina con su ventana, y lo que se ejecuta en él termina también. Un vCenter real sigue, y la extracción se vuelve a encontrar. «Reintentar» la inicia de nuevo.</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>Las credenciales nunca se reenvían a otra dirección. Escriba la del propio vCenter.</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>Apunta a %2. Las credenciales nunca se reenvían allí: escriba la dirección del propio vCenter.</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Compruebe la dirección y el puerto. Puede que un proxy responda en lugar de vCenter.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Respondió con el estado HTTP %2 y algo que vCenter no envía; abajo están los primeros caracteres. Compruebe la dirección y el puerto. Puede que un proxy responda en lugar de vCenter.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>Este equipo no pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>Compruebe que hay espacio en el disco y que el archivo se puede usar; abajo está su nombre.</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>El propio Depot GUI encontró un error</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>Una tarea que vCenter ya ha empezado sigue allí. «Copiar para soporte» contiene lo necesario para encontrar el motivo.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>Nombre de usuario para el prox&amp;y %1</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña para el proxy</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>Se envían solo a este proxy, con el inicio de sesión Basic de HTTP, y se mantienen en memoria hasta que se cierre el programa. El proxy no llega a ver la contraseña de vCenter.</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>El proxy rechazó este nombre de usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>Un nombre de usuario con dos puntos no se puede enviar a un proxy.</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>Eliminar registros antiguos</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>¿Eliminar registros antiguos?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>Lo que vCenter haya guardado en su almacén se queda ahí, y lo que está en curso se conserva. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>Terminados hace más de (&amp;días)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>Se eliminaría %n registro.</numerusform>
            <numerusform>Se eliminarían %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>No hay ninguno.</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON en bruto</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n o más</numerusform>
            <numerusform>%n o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>Los primeros %1 de %2 caracteres; «Copiar» los incluye todos</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>Volver a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>I&amp;D de sesión</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>Usar la &amp;contraseña</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>C&amp;ontraseña de %1</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>Usar un ID de &amp;sesión</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>vCenter no conoce la última sesión, o ya ha terminado.</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter no aceptó la última contraseña.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>La sesión ha caducado. Vuelva a iniciar sesión para seguir lo que se ejecuta allí; hasta entonces no se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>No se le ha enviado nada. Si quien administra este vCenter confirma la nueva huella digital, confíe abajo en el certificado e inicie sesión; si no, elija «Ahora no». Lo que se ejecuta en vCenter sigue entretanto.</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>Este es el mismo certificado en el que confió la última vez, pero solo por esa vez; por eso se muestra de nuevo. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Todavía no se ha enviado nada. Quien tenga este certificado recibirá su contraseña: compare la huella digital con la que le dé quien administra vCenter.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicación</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>Ver desviación</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>Olvidar línea base</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>nada contiene «%1»</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>¿Extraer ahora?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Pidiendo a vCenter que inicie la extracción…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>Enviando %n extracción…</numerusform>
            <numerusform>Enviando %n extracciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>No se cambiará nada en ningún host. La solicitud de abajo aún no se ha enviado: la envía «Extraer».</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 comprobará que el certificado de %n host es el que usted confirmó, iniciará sesión en el host como %2 e importará la especificación de software del host al almacén de vCenter.</numerusform>
            <numerusform>vCenter %1 comprobará que los certificados de estos %n hosts son los que usted confirmó, iniciará sesión en ellos como %2, uno tras otro según tenga capacidad, e importará sus especificaciones de software al almacén de vCenter. Cada uno aparecerá en la lista como una extracción independiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1 comprobará que el certificado de %2 es el que usted confirmó, iniciará sesión en el host como %3 e importará la especificación de software del host al almacén de vCenter.</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1 leerá el software de %2 mediante la conexión que ya tiene e importará la especificación de software del host al almacén de vCenter.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 leerá el software de %n host e importará la especificación de software del host al almacén de vCenter.</numerusform>
            <numerusform>vCenter %1 leerá el software de estos %n hosts, uno tras otro según tenga capacidad, e importará sus especificaciones de software al almacén de vCenter. Cada uno aparecerá en la lista como una extracción independiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2), como %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1, como %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n host cuyo certificado no está confirmado: %1</numerusform>
            <numerusform>%n hosts cuyo certificado no está confirmado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>tal como lo comunicó vCenter</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>Una para cada host; esta es la primera.</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>Puede que la solicitud ya haya llegado a vCenter. Está en la lista de la ventana principal y allí sigue; «Extraer» iniciaría otra.</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>Dejó de esperar, pero la extracción sigue</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>No se envió nada a vCenter.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>Lo observado hasta ahora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún desconocida</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>No se pudo cancelar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>Archivo · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>Terminada con la demo</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Con advertencias</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>En %1 como %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>En %1 (%2) como %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>Reconectando · señal %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>Incierta · consultando…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>Se ha pedido a vCenter que la cancele. Aun así puede terminar.</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Pidiendo a vCenter que inicie la extracción…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>Se perdió la respuesta de vCenter. Su lista de tareas mostrará si la extracción se inició; no se envía nada por segunda vez.</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>Así estaba cuando se escribió el registro. Desde aquí no se hace seguimiento.</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>Ya se ha pedido a vCenter que la cancele. Aun así puede terminar.</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter no permite cancelar esta tarea.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Cancelación solicitada</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>No cancelada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>Aceptada por vCenter</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Contacto perdido</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>No se supo nada más de ella</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>En la lista de almacenes</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter la ha aceptado y empezará pronto.</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>El vCenter simulado está trabajando en ella. Termina con esta ventana, y sus extracciones con él.</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter está trabajando en ella y no permite cancelarla. Puede seguir usando la ventana.</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter está trabajando en ella. Puede seguir usando la ventana o cerrarla: vCenter sigue.</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>vCenter la retiene hasta que termine otra cosa. No es un fallo.</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter llama a su estado «%1».</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>Reconectando. La extracción sigue en vCenter.</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter pide que vuelva a iniciar sesión; última señal: %1. La extracción sigue allí.</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>No se envía nada a vCenter hasta que se confíe en su certificado. Última señal: %1.</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>Reconectando; última señal: %1. La extracción sigue en vCenter.</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>vCenter tiene ahora demasiado que hacer. Se le volverá a preguntar automáticamente dentro de un rato.</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>Todavía no se ha podido iniciar; no se ha enviado nada y se reintentará automáticamente. %1.</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>Espera su turno: antes van otras solicitudes a este vCenter.</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1 % · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>Con %n error</numerusform>
            <numerusform>Con %n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>Con %n advertencia</numerusform>
            <numerusform>Con %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · almacén %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>Ya en el almacén · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>Sin resultado · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>Almacén %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>&amp;Extracciones</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nueva extracción</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>Abrir un registro desde un archivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>Ayuda de la página actual</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>Buscar una extracción en la lista</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>Filtrar el resultado, buscar en el JSON</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>De un campo de búsqueda a sus resultados</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>Copiar las filas seleccionadas de un árbol</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>Eliminar el registro seleccionado, olvidar el certificado seleccionado</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>Marcar o desmarcar los hosts seleccionados</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>Expandir una rama de un árbol</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>Contraer una rama de un árbol</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>Ordenar por la columna con este número; de nuevo, en orden inverso</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menú de la fila o del campo</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>Al control siguiente; con Mayúsculas, al anterior</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>Pulsar el botón que tiene el foco o, si no, el predeterminado</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>Vaciar un campo de búsqueda, interrumpir la espera, cerrar una pregunta o ventana</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>El control cuyo nombre tiene esta letra subrayada</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>Para qué hosts</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Complemento del proveedor</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Compatibilidad con hardware</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>Componentes quitados</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>Imágenes alternativas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>ninguna: vCenter no indicó cuál</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>ninguno: el host ejecuta la imagen tal como la entrega VMware</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>ninguno aparte de los de la imagen</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>ninguna: una importación desde un host no extrae soluciones</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>ninguna: una importación desde un host no extrae firmware</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>ninguno: no se quitó nada de la imagen</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>ninguna: una sola imagen para todo el hardware</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>no se sabe: vCenter no devolvió resultados</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>la imagen base</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>el complemento del proveedor</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>añadido por el usuario, aparte de la imagen base y el complemento</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>instalado por una solución, como HA o NSX</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>un administrador de compatibilidad con hardware</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>quitado de la imagen por el usuario</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>quitado de la imagen</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1 de la imagen base</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1 del complemento del proveedor</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1 añadido por el usuario</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>Corrección de retirada</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>Retirada: sustituya esta versión</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>Corrección de retirada: sustituye una versión retirada</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>ID de la imagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Host UUID</source>
        <translation>UUID de host</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>Cadena OEM</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>para %n host, según su UUID</numerusform>
            <numerusform>para %n hosts, según su UUID</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>para hardware de %1</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>elegidos por %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>vCenter no dice para qué hosts</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter no envió ningún mensaje al respecto.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>Mensaje original de este equipo</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>Mensaje de vCenter</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>Copiar &amp;toda la rama</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>Copiar fi&amp;la como</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como te&amp;xto</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>Como T&amp;SV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Expandir la rama</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>Esta es la &amp;mía</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>&amp;Ninguna de estas</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Volver a enviar…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidir más tarde</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>Elija la tarea que es suya: lo indican la hora de inicio, el host y el usuario.</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>Pidiendo a vCenter sus tareas…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>La lista de vCenter aún no muestra ninguna tarea que pueda ser esta. Se consulta hasta que haya certeza.</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>Ya hay certeza: vCenter no inició nada. Puede volver a enviarla.</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>¿Se inició?</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>Tareas de vCenter que pueden ser esta</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>¿Se inició la extracción de %1?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>La conexión se cortó antes de que vCenter pudiera responder. Una solicitud no debe convertirse en dos tareas.</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>«Siempre» no está disponible: el problema no es solo quién lo emitió.</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>Con&amp;fiar en él esta vez</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>Confiar sie&amp;mpre en él para %1</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>Confiar en la en&amp;tidad emisora…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>Con&amp;fiar en esta entidad esta vez</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>Confiar sie&amp;mpre en esta entidad para %1</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>Vo&amp;lver al propio certificado</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>No se puede confiar en él: este equipo lo rechaza en cualquier caso. vCenter necesita otro.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>tal como lo ve este equipo</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>la entidad que ofrece para descargar</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>Esta entidad firmó el certificado que muestra vCenter. Se descargó del mismo vCenter, lo que por sí solo no demuestra nada: compare su huella digital. Una vez que confíe en ella, no se le preguntará por los certificados renovados de este vCenter.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>No es aquel en el que usted confió antes. Quizá se haya renovado, quizá alguien se interponga y espere su contraseña: pregunte a quien administra este vCenter.</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>Si no está seguro, cancele.</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>Este equipo aceptaría el nuevo, porque sabe quién lo emitió; pero también aceptaría el que generara por su cuenta un proxy intermedio.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>El certificado de %1 ha cambiado</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>Saber qué se ejecuta en un host</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>Esta es la demo: el vCenter y sus hosts se simulan en este equipo.</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>El software de un host pasa al almacén de Lifecycle Manager de vCenter, y usted ve el resultado o exactamente por qué no lo hubo.</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>Extraer de un host</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>Conéctese a un vCenter y elija un host. Verá su certificado antes de que se envíe ninguna contraseña.</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nueva extracción</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Leer un registro</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>Abra lo que extrajo otra persona, sin ninguna conexión.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar un vistazo primero</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>Un vCenter simulado con extracciones que terminan bien, con advertencias o con fallos. No necesita red.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Probar la demo</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>Iniciando el vCenter simulado…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Copiar para s&amp;oporte</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
</context>
</TS>
