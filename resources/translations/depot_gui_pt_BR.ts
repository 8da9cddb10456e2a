<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>Sobre o Depot GUI</translation>
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
        <translation>Extrai o software de um host para o depósito do Lifecycle Manager de um vCenter.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software livre sob a Licença Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Como o vCenter deve acessar o host?</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>Nos dois casos ele apenas lê: nada é alterado no host.</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>Pela &amp;conexão existente</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>Você escolhe os hosts no inventário do vCenter. Não é necessária nenhuma senha de host.</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>Para hosts conectados a este vCenter. Também funciona com um host em modo de bloqueio.</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>Com nome de &amp;usuário e senha do host</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>O vCenter faz login no host com o usuário que você informar, depois que você confirmar o certificado do host.</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>Para hosts que não estão conectados a este vCenter: um novo, um de outro vCenter, um desconectado. O vCenter precisa alcançá-los.</translation>
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
        <translation>Última informação</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Tentar %n host de novo…</numerusform>
            <numerusform>Tentar %n hosts de novo…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>Os hosts deste lote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Cancelar o restante…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>Clique duas vezes em um host, ou pressione Enter, para ver tudo.</translation>
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
        <translation>êxitos: %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>com avisos: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>incertas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>não iniciadas: %1</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>com erros: %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>em execução: %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>reconectando: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>aguardando: %1</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>O vCenter trabalha em algumas por vez; as outras aguardam a vez, enquanto este programa estiver aberto.</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>Todas terminaram. Examine as que se perderam: o software delas pode estar no depósito.</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>Todas terminaram. Onde não houve resultado, veja por quê e tente de novo.</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>Todas terminaram, e o software de cada host está no depósito.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>Usar a&amp;rquivo de CA…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>Um arquivo PEM da autoridade que emitiu o certificado do vCenter</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>Se&amp;m esse arquivo</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>Arquivo de uma autoridade de certificação</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>Arquivo de CA: %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
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
        <translation>O pacote de um driver não está mais armazenado no host</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>O vCenter não conseguiu reconstruir um VIB: o payload dele não está no cache do host. Reinstale o driver no host, ou importe antes o complemento do fornecedor para o depósito, e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>O vCenter não conseguiu reconstruir o VIB %1 %2: o payload dele não está no cache do host. Reinstale o driver no host, ou importe antes o complemento do fornecedor para o depósito, e tente de novo.</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>O host não conseguiu alcançar o vCenter</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>O problema está entre o host e o vCenter, não entre este computador e o vCenter. Verifique no host se o nome do vCenter é resolvido, se a porta 9084 está aberta e se o relógio está certo.</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>O vCenter não encontra o host pelo nome</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>O problema está entre o vCenter e o host. Verifique a grafia e o servidor DNS do vCenter, ou informe o endereço IP do host.</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>O vCenter não consegue alcançar o host</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>O problema está entre o vCenter e o host, não entre este computador e o vCenter. Verifique a porta do host e o firewall entre eles, e se o host está em execução.</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>O host não está conectado ao vCenter</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>Conecte-o de novo no vSphere Client, ou acesse o próprio host com usuário e senha.</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>O vCenter não tem nome de host para este host</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>Use um nome de usuário e uma senha do host e informe o nome ou o endereço IP dele.</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>Ele pode estar no modo de bloqueio, ou a conta pode não ter privilégios suficientes. Use a conexão existente do vCenter: ela entra com uma conta própria, que o modo de bloqueio deixa passar.</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>O host não aceita o nome de usuário e a senha informados</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>São os do próprio host, por exemplo root, não os do vCenter. Vários erros seguidos bloqueiam a conta por algum tempo.</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>O host não deixa o vCenter entrar com esta conta</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>Verifique no vSphere Client se o host está conectado e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>O vCenter tem sessões abertas demais</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>Ele não aceita mais logins até que algumas sessões terminem. Descubra qual programa deixa sessões abertas, aguarde alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>O vCenter não aceita o nome de usuário e a senha informados</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>Verifique os dois e confirme que o nome inclui o domínio, como administrator@vsphere.local. Vários erros seguidos bloqueiam a conta por algum tempo.</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>Não há mais espaço no depósito do vCenter</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>Aumente o disco de /storage/updatemgr no appliance do vCenter, ou exclua depósitos que não são mais necessários, e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>O vCenter não aceita este tipo de impressão digital</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>O vCenter 7 e o 8 exigem SHA-1; versões mais novas aceitam também SHA-256. “Tentar de novo” pergunta ao vCenter qual certificado ele vê e envia de volta exatamente esse.</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>Os relógios do host e do vCenter divergem</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>Acerte ambos pelo mesmo servidor de horário (NTP) e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>O proxy do próprio vCenter impede a conexão</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>O vCenter usa um proxy onde deveria alcançar o host diretamente. Adicione o host às exceções do proxy do vCenter e tente de novo.</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>Aceito antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>qualquer um que ela emita</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não consta</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>É este o host desejado?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>O vCenter enviará a senha a quem possui este certificado. Compare a impressão digital com a exibida na tela do próprio host (F2, View Support Information).</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>O vCenter encontrou um certificado diferente do que você confirmou</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>Ele não enviou nenhuma senha. Confirme o novo somente se souber por que mudou.</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>Consultando o certificado que o vCenter vê e examinando o host a partir deste computador…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>Consultando o vCenter com uma solicitação que não pode dar certo…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Ver&amp;ifiquei: este é %1</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>Examinando o certificado do host…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>A consulta não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>Certificado ainda não examinado</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>Para ver o certificado do host, consulte o vCenter e examine o host a partir deste computador.</translation>
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
        <translation>Validade</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, assinado com %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>Este computador não conhece este emissor.</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>Autoassinado: ninguém mais responde por ele.</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>Não foi emitido para %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Expirou.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Ainda não é válido.</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>A chave é fraca demais (%1).</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>A assinatura pode ser falsificada (%1).</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>Esta autoridade, ou uma acima dela, está vencida ou é fraca demais.</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>Este computador não o aceita como certificado de servidor:</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>Este computador vê o mesmo certificado nesse host.</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>O que vale é o que o vCenter vê: é ele que faz login. Os motivos comuns são um proxy entre este computador e o host, outra máquina com o mesmo nome ou endereço, ou um certificado recém-renovado. Tenha certeza da impressão digital antes de continuar.</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>Este computador vê outro certificado nesse host</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>Este computador não vê esse host, portanto não há como conferir por aqui. Isso é normal para hosts em uma rede própria.</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>O que você vê é o que este computador vê. O vCenter pode encontrar outra máquina com este nome; nesse caso ele recusa e nada se perde.</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>O vCenter não informou qual certificado vê</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>Nem o vCenter nem este computador souberam dizer qual certificado o host tem.</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>Ainda não há certificado para avaliar</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>Confere (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>Não confere (%1). Limpe este campo se a impressão digital for de outro host.</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Ainda não há com que compará-la.</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>Esta é uma impressão digital %1, e deste certificado só se conhece a %2. Cole a %2.</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>Não confere com o que o vCenter vê; confere com o que este computador vê.</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>Esta é a impressão digital de uma chave SSH, outra coisa. Procure a do certificado: SHA-1 ou SHA-256.</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>Uma impressão digital só tem os dígitos 0–9 e A–F, com ou sem dois-pontos.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>%n dígito até agora: SHA-1 tem 40, SHA-256 tem 64.</numerusform>
            <numerusform>%n dígitos até agora: SHA-1 tem 40, SHA-256 tem 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>Baixando a autoridade que o vCenter oferece…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>Ela foi procurada no download de certificados raiz confiáveis do vCenter. Avalie o próprio certificado.</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>Este vCenter não oferece nenhuma autoridade que tenha assinado o certificado dele</translation>
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
        <translation>Certificados aceit&amp;os</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Esq&amp;uecer…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>Nenhum certificado guardado</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>Os vCenters em que você confia e os hosts cujo certificado você confirmou aparecem aqui.</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>Só é mantido o hash que o vCenter compara.</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>Só fica esquecido até o programa terminar</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>São estes os hosts desejados?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>O vCenter enviará a senha a quem possui estes certificados. Os que têm a impressão digital da sua lista estão confirmados; compare os outros um a um. Hosts não confirmados ficam de fora.</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>Hosts e seus certificados</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>Próximo a con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>R&amp;eexaminar</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>Consultando os certificados que o vCenter vê e examinando os hosts a partir deste computador…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Ver&amp;ifiquei: este é %1</translation>
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
        <translation>O certificado de %1 foi verificado</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>Foi emitido pela autoridade da própria demo: %1.</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>Foi emitido pela autoridade em que você confia para este vCenter: %1.</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>É aquele em que você confiou.</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>A autoridade do seu arquivo de CA responde por ele.</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>Uma autoridade em que o sistema deste computador confia responde por ele.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>visto por este computador</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>Ocultar o certificado</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Mostrar o certificado</translation>
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
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>ainda não válido</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>fraco</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não examinado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>Diferente do da lista</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Diferente do anterior</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>A confirmar</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como na lista</translation>
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
        <translation>&amp;Marcar os exibidos</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Desmarcar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n host escolhido</numerusform>
            <numerusform>%n hosts escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>Nenhum host escolhido</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1; ocultos pelo filtro: %2</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>O vCenter não consegue alcançar %1 agora: a extração falhará, a menos que ele volte.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>O vCenter não consegue alcançar %n deles agora: a extração falhará, a menos que ele volte.</numerusform>
            <numerusform>O vCenter não consegue alcançar %n deles agora: as extrações falharão, a menos que eles voltem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>Comparar com a impressão di&amp;gital recebida</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 ou SHA-1, em qualquer formato</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Filtrar a comparação</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que é comparado</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>Versões por host</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Só &amp;diferenças</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>Só &amp;hosts diferentes do primeiro</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Comparar o da esquerda com o da direita</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>A partir de agora, cada resultado mostra seu desvio em relação ao primeiro host daqui</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>Definir o primeiro como referência</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>Definir o da esquerda como referência</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>&amp;Comparar os outros com este</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>Definir como &amp;referência</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Complemento do fornecedor</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Suporte de hardware</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>Componente removido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
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
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>Falta em alguns</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>Não está no primeiro</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Só à esquerda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Só à direita</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1 (solução)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>versão não informada</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada a comparar</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sem diferença</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 com diferença</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 com alteração</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 faltando em alguns</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 só à esquerda</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 fora do primeiro</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 só à direita</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>Mais %n por causa de uma solução, o que não é desvio</numerusform>
            <numerusform>Mais %n por causa de soluções, o que não é desvio</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>Sem desvio: o mesmo software</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 e %2 diferem</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>%1 de %2 resultados com diferenças em relação a %3</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>%1 de %2 hosts com diferenças em relação a %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · referência</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>A partir de agora, cada resultado mostra seu desvio em relação a %1.</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>Definido como referência</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>Este resultado é a referência: todos os outros mostram seu desvio em relação a ele.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>Sem desvio em relação à referência (%1).</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 faltando aqui</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 só aqui</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>Desvio em relação à referência (%1): %2.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>&amp;ID da sessão</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>&amp;Endereço do vCenter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>&amp;Conexões salvas</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolha uma</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>Sa&amp;lvar a senha no chaveiro do sistema</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>Esquecer a senha salva</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>Usar &amp;nome de usuário e senha</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>Usar um ID &amp;de sessão…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>Onde o login é federado ou usa vários fatores</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>Examinando o certificado do vCenter…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>Fazendo login no vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>O certificado deste vCenter é confiável somente até o programa terminar</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>O vCenter não conhece esta sessão, ou ela já terminou.</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>O vCenter não aceita senha aqui. Use um ID de sessão, abaixo.</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>O vCenter recusou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>Qual vCenter?</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>O certificado dele é verificado primeiro; só depois o ID da sessão sai deste computador.</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>O certificado dele é verificado primeiro; só depois a senha sai deste computador.</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>É este o seu vCenter?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Nada foi enviado ainda. Quem possui este certificado recebe sua sessão: compare a impressão digital com a informada pelo administrador do vCenter.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Nada foi enviado ainda. Quem possui este certificado recebe sua senha: compare a impressão digital com a informada pelo administrador do vCenter.</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>Preenchida: a senha também é simulada.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>Sem login em %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>Conectado a %n vCenter</numerusform>
            <numerusform>Conectado a %n vCenters</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>Reconectando a %1 (desde %2)</translation>
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
        <translation>Qual host, e quem faz login nele?</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>É o vCenter que faz login no host com estes dados. O host não precisa estar no inventário dele.</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>Nome do &amp;host ou endereço IP</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>Preenchido: todos os hosts simulados têm os mesmos, de esx-01.lab.example a esx-20.</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>A senha não é armazenada. Ela só sai deste computador depois que você confirmar o certificado do host e clicar em “Extrair”.</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>O host recusou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>O host recusou este nome de usuário.</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>O vCenter recusou esta porta.</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>O vCenter recusou este host.</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>Artigo da KB</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Substitui</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Substituído por</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>O vCenter não informou qual</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Exibida como</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>Para quais hosts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>tentar de novo pode ajudar</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>não adianta tentar de novo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nova tentativa</translation>
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
        <translation>Selecione uma linha para ver tudo o que se sabe dela.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>Abrir artigo da &amp;KB</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>Não foi possível abrir um navegador. O endereço está acima.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>O vCenter continua a extração, mas este programa não saberá mais dela. Esta ação não pode ser desfeita.</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>O que o vCenter colocou no depósito permanece lá. O registro não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>Excluir o registro de %1?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>Cancelar a extração de %1?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>O vCenter receberá um pedido para parar. Ele pode recusá-lo ou, ainda assim, concluir a extração.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Cancelar extração</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>&amp;Deixar continuar</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>Esquecer o certificado de %1?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>Na próxima vez, a pergunta será feita como para um host novo: sem alarme se o certificado tiver mudado.</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>Na próxima vez, a pergunta será feita como para um vCenter novo: sem alarme se o certificado tiver mudado.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Esq&amp;uecer</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>Sair sem extrair?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>O que você preencheu até agora será perdido.</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>Sair sem fazer login?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>O que você digitou será perdido.</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>O vCenter segue trabalhando mesmo sem esta janela. Na próxima vez que ela for aberta, o que estiver em execução será reencontrado.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Sair</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>Cancelar %n extração deste lote?</numerusform>
            <numerusform>Cancelar %n extrações deste lote?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>As que aguardam não serão iniciadas. O vCenter receberá um pedido para parar as outras; ele ainda pode concluí-las.</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>Deixar continuar</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>Sair com %n extração em execução?</numerusform>
            <numerusform>Sair com %n extrações em execução?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>O vCenter simulado termina com esta janela, e o que está em execução nele também. Um vCenter real continuaria, e as extrações seriam reencontradas.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Permanecer</translation>
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
        <translation>Iniciada em %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Encerrada em %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>Bem-sucedida em %1, mas o vCenter não retornou resultado</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>Já no depósito de %1, não havia nada a importar</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>Depósito %1 em %2, segundo a lista de depósitos dele</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>Extraído para o depósito %1 em %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>A demo foi fechada</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>Não se sabe como terminou</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>O depósito %1 foi criado mesmo assim</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>último contato %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>cancelada após %1, %2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>cancelada, %2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>perdida após %1, %2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>perdida, %2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>não iniciada, %2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>falhou após %1, %2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>falhou, %2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarefa %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>textos em %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>Mensagem original</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Copiar &amp;célula</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>Copiar &amp;todas as mensagens</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>O que aconteceu, e por quê</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>visto pelo vCenter</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>O vCenter informou apenas este hash dele.</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>Ocultar in&amp;glês</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>Mostrar in&amp;glês</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Ajuda com este erro</translation>
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
        <translation>O que há no pacote</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>Exportar como</translation>
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
        <translation>Especificação de software (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Planilha (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
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
        <translation>Pacote de suporte (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>Tudo o que se sabe da extração, sem segredos, em um único arquivo que o Depot GUI reabre em qualquer computador.</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>Só a imagem, como a importação de imagens do Lifecycle Manager a aceita: “Importar imagem” de um cluster no vSphere Client, ou a chamada import-software-spec do rascunho de um cluster.</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>Para planilhas: cada tabela em uma aba própria. Cada célula é texto.</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>Uma só tabela para scripts e planilhas. O que uma planilha tomaria por fórmula recebe um apóstrofo na frente.</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>Uma página para qualquer navegador, para enviar por e-mail ou imprimir. Não executa nada nem acessa a rede.</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>Para um chamado ou uma wiki: títulos e tabelas.</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>Para quem vai procurar a causa: o que está listado abaixo, e nada mais. Contém nomes de hosts, nomes de usuários e endereços; senhas, não. Examine cada parte antes de enviar.</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>Ela indica versões e não contém software. O vCenter que a importar precisa dos payloads no próprio depósito: importe antes os mesmos depósitos lá, ou extraia lá um host com este software.</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>Esta extração não gerou especificação de software.</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>o registro, como o Depot GUI o abre</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>o mesmo em texto, para um chamado</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>o fim do log deste programa</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>versões do programa e de suas bibliotecas</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Gravando a exportação…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>Escolha outra pasta ou libere espaço. O sistema informa: %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Não foi possível gravar a exportação</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>Ela vale até o programa terminar. O sistema informa: %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>Não foi possível gravar a referência no disco</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>Extrações</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>Localizar uma extração</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>Nenhuma extração contém “%1”.</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>Nova extração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fechar o aviso</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Ajuda com este erro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtrair</translation>
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
        <translation>&amp;Máximo de tarefas não concluídas por vCenter</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>De 1 a 64. As demais extrações aguardam a vez. Enquanto o vCenter informar que está ocupado, menos extrações são iniciadas.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Mais dados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
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
        <translation>%1 (%2, build %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1 pela conexão existente do vCenter</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1 por usuário e senha</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 cancelamento</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perda</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 desistência</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falha</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 último contato</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 solicitação</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 início</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1; também %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>O vCenter prevê que tentar de novo mais tarde pode ajudar</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>O vCenter prevê que tentar de novo não ajuda</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1, conforme enviado pelo servidor no idioma pedido</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>Texto em inglês exibido; o servidor não enviou nenhum em %1</translation>
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
        <translation>A extração não foi iniciada</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>O vCenter não tem tarefa para esta solicitação, portanto nada está em execução lá. É seguro tentar de novo.</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>O vCenter desistiu sem dizer por quê</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>Tente de novo. Se falhar outra vez, o log do próprio vCenter traz mais: /var/log/vmware/vmware-updatemgr no appliance.</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>O objeto em questão é %1 %2.</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>O vCenter deu o motivo em uma notificação, sem nenhuma recomendação.</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>A extração foi cancelada antes de começar</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>Nada foi enviado ao vCenter. Você pode tentar de novo quando quiser.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Linha %1, “%2”: %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>O vmware-api-session-id de uma sessão aberta em outro lugar, por um script ou no navegador. Ele é usado, nunca armazenado, e este programa não encerra a sessão.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>Este computador ainda não tem um chaveiro. Escolha uma senha para ele quando o sistema pedir e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>O chaveiro recusou o pedido. Verifique se ele permite o acesso deste programa.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>Este computador não tem um chaveiro ativo, portanto a senha precisa ser digitada.</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>A senha é mais longa do que o chaveiro aceita.</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>O chaveiro falhou. A senha precisa ser digitada.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>O chaveiro configurado neste computador não guarda nada.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>O chaveiro configurado neste computador grava as senhas em um arquivo, em texto simples.</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>O Depot GUI não conhece o chaveiro configurado neste computador: ele pode gravar as senhas em um arquivo como texto simples.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>Este computador não tem um chaveiro ativo: nenhuma senha pode ser salva.</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>A demo não salva senhas. A de um vCenter real pode ser salva no chaveiro.</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>Digite um nome de host ou um endereço IP.</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>Há um espaço no meio. Um nome de host não tem espaços.</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>Isto não é um nome de host: use letras, dígitos, hifens e pontos.</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>Isto não é um endereço IP. Escreva-o como 10.20.0.14 ou [fd00::14].</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>A porta não é um número. Omita-a para usar 443.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// enviaria a senha sem proteção. Use https://, ou só o nome.</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>Aqui só https:// funciona. Basta o nome.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>Deixe o nome de usuário fora do endereço: ele tem um campo próprio.</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>“%1” é um nome, não um ID. Marque o host acima ou digite o ID dele, como host-1014.</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>“%1” não é um ID de host. Um ID tem a forma host-1014; a lista acima mostra os IDs.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>Linha %1: “%2” não foi entendido. Uma linha contém um host, ou um host, sua porta e sua impressão digital.</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>A lista tem uma coluna “%2”. Retire as senhas dela: a que está acima vale para todos os hosts.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>Linha %1: “%2” é um usuário, não um host. Na lista só entram hosts: o nome de usuário e a senha estão acima, para todos.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>Linha %1: %2 já apareceu acima com outra impressão digital.</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>São mais de 5.000 hosts. Divida a lista.</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>A lista tem mais de 1 MiB. Divida-a.</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>Cole o ID da sessão.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Digite o nome de usuário.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>Não é possível fazer login aqui com dois-pontos no nome de usuário: o login do vCenter não os transmite.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>Há um caractere invisível no meio. Digite o nome de novo.</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>Não há nenhum host na lista.</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>Marque um host acima ou digite o ID de um.</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>Isto não é um ID de sessão: use letras, dígitos e hifens, sem espaços.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>Filtrar por nome, versão, fornecedor…   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>Localizar no JSON…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Localizar no JSON</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>Visões da extração</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>O que foi visto, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>P&amp;or que falhou</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>O &amp;que aconteceu</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>&amp;Software</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>JSON b&amp;ruto</translation>
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
        <translation>Conforme o sistema (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>Ambos têm efeito imediato. Os textos do vCenter são pedidos no mesmo idioma.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ajuda desta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>&amp;Sobre o Depot GUI</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>Ajuda — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Tópicos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>&amp;Mais hosts com o mesmo nome de usuário e senha</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>Um por linha, ou um arquivo CSV sem senhas; a porta e a impressão digital podem vir em seguida.</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>&amp;Ler arquivo…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>Ler uma lista de hosts</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>Consultar de &amp;novo</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>Consultar com uma solicitação que não pode da&amp;r certo</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>Envia uma solicitação de extração com usuário e senha fictícios. O vCenter examina o certificado do host e recusa: nada é extraído. A lista de tarefas do vCenter pode mostrar a tentativa, e o registro dirá que você consultou assim.</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256, vista por este computador</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1, vista por este computador</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>O certificado de %1 mudou</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>Não é o que você confirmou antes. Talvez tenha sido renovado, talvez alguém esteja interceptando a conexão: pergunte ao administrador do host. Em caso de dúvida, cancele.</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>visto pelo vCenter</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>visto por este computador</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>O vCenter o informa de um modo que este programa não consegue ler: %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>um certificado que não pode ser decodificado</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>O vCenter informa apenas a impressão digital %1. Não se sabe quem emitiu o certificado, para quais nomes nem até quando ele vale.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>Do vCenter: %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>Deste computador: %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>não informado.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datacenter</translation>
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
        <translation>Não responde</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>O vCenter não consegue alcançar este host agora.</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>Quais hosts?</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>O vCenter lê o software deles pela conexão existente. Não é necessária nenhuma senha de host.</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>Filtrar por nome, ID ou cluster</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>&amp;IDs de hosts digitados manualmente</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>Por exemplo, host-1014; separe vários com vírgulas. Eles se somam aos marcados acima.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>O vCenter recusou %1.</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>Lendo o inventário…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1 Você pode continuar com um ID de host digitado abaixo.</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>Isso exige o privilégio System.Read no inventário; extrair, não.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>Sua conta do vCenter não tem permissão para listar os hosts</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>Não há lista de hosts</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>Nenhum host encontrado</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>Este vCenter não mostra hosts</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>Enquanto isso, você pode digitar um ID de host abaixo.</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>Recarregue a lista ou digite um ID de host abaixo.</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>Nada no inventário corresponde a “%1”.</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>Não há nenhum, ou %1 não tem permissão para ver hosts. Digite um ID de host abaixo, ou volte e use o nome de usuário e a senha do próprio host.</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Pedindo a senha ao chaveiro…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>O chaveiro não foi alterado; o login continuou</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>O chaveiro não a tem mais. Digite-a de novo.</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>Obtida do chaveiro.</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>Excluindo a senha do chaveiro…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>A senha ainda está no chaveiro</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>Esquecida: o chaveiro não a tem mais.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>o vCenter não conseguiu concluir</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>o que devia ser criado já existe</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>tudo já está como foi pedido</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>cancelada por alguém, ou pelo próprio vCenter</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>outra pessoa alterou a mesma coisa ao mesmo tempo</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>um recurso ativado impede isso</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>O vCenter encontrou uma condição inesperada</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>O vCenter não aceita um valor da solicitação</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>uma parte está configurada de um modo que não o permite</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>isso não pode ser feito com um objeto desse tipo</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>O vCenter não entendeu a solicitação</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>o estado atual não o permite</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>o vCenter não conhece nada com essa identificação</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>este vCenter não tem essa operação</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>o que é necessário está ocupado com outra coisa</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>o que é necessário está em uso</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>O vCenter não consegue acessar algo de que precisa</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>o serviço não está disponível no momento</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>ocorreu algo inesperado no vCenter</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>o vCenter não aceita um dos valores da solicitação</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>a solicitação não foi entendida</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>algo de que o vCenter precisa está inacessível</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>o tempo de espera do vCenter se esgotou</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>falta ao vCenter algo de que precisa, como espaço</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>o vCenter ou o host não aceitou o login</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>falta um privilégio à conta</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>a solicitação contém algo que este vCenter não conhece</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>o vCenter ou o host não oferece suporte a isso</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>o certificado do host não é um dos que o vCenter deve aceitar</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>um erro que esta versão do programa não conhece</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>A extração foi cancelada</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>Nada foi importado para o depósito. Você pode tentar de novo quando quiser.</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>Outra alteração aconteceu nesse meio-tempo</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>Alguém alterou a mesma coisa no vCenter ao mesmo tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>Não é possível no estado atual</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>O host ou o vCenter está em um estado que não permite isso; as causas abaixo o indicam. Mude esse estado e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>O vCenter está ocupado com outra coisa</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>Ele já executa o máximo possível de operações de depósito. Espere uma terminar e tente de novo.</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>Algo que é necessário está em uso</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>As causas abaixo o indicam. Espere ficar livre e tente de novo.</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>Um host, um datastore ou um serviço pode estar desligado ou desconectado; as causas abaixo o indicam.</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>O serviço do vCenter não está disponível no momento</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>Ele pode estar reiniciando ou sobrecarregado. Aguarde alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>O tempo de espera do vCenter se esgotou</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>O host, ou a rede entre ele e o vCenter, pode estar lento ou ocupado. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>Falta ao vCenter algo de que precisa</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>Espaço em disco, ou um limite atingido; as causas abaixo o indicam. Libere espaço antes.</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>Isso já existe no vCenter</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>Veja a lista de depósitos do vCenter: o que devia ser importado pode estar lá.</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Não resta nada a fazer</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>O vCenter informa que tudo já está como foi pedido.</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>Se o vCenter informou o campo, ele aparece nesta página. Corrija-o e tente de novo.</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>Um proxy pode tê-la alterado no caminho. Caso contrário, “Copiar para o suporte” ajuda a descobrir a causa.</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>O vCenter não encontra o que foi pedido</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>Verifique se o host ainda está no inventário deste vCenter: o ID de um host só vale em um vCenter.</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>Este vCenter não consegue extrair de um host</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>É necessário o vCenter 7.0.2 ou posterior. Atualize-o, ou use outro vCenter.</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>Este vCenter não conhece uma parte da solicitação</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>Ele pode ser mais antigo do que a solicitação espera; as causas abaixo indicam o campo.</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>O vCenter ou o host não oferece suporte a isso</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>As causas abaixo dizem o que falta. Uma atualização do vCenter ou do host pode trazê-lo.</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>O login não foi aceito</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>O nome de usuário ou a senha está errado, ou a sessão terminou. Faça login de novo.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>Sua conta do vCenter não tem permissão para isso</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>Peça o privilégio %1 no objeto raiz do vCenter. O vSphere Client o lista entre os privilégios do vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>O host mostra um certificado diferente do confirmado</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>O vCenter não enviou nenhuma senha. Compare o certificado que o vCenter viu, abaixo, com a tela do próprio host (F2, View Support Information). “Tentar de novo” pede que você o confirme.</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>A última causa abaixo geralmente diz por quê. Resolva isso no vCenter ou no host e tente de novo.</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>O vCenter não conseguiu extrair o software do host</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>Um recurso ativado impede isso</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>Algo está configurado de um modo que não permite isso</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>Isso não pode ser feito com um objeto desse tipo</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>A última causa abaixo geralmente diz qual. O log do próprio vCenter traz mais: /var/log/vmware/vmware-updatemgr no appliance.</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>O vCenter relata um erro que este programa não conhece</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>&amp;Nova extração</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>&amp;Nova extração…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>&amp;Excluir registros antigos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>&amp;Localizar uma extração</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Conforme o si&amp;stema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>O payload {payload} está faltando.</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>O product locker {path} não está acessível.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>O arquivo {path} não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>Não foi possível ler %n registro</numerusform>
            <numerusform>Não foi possível ler %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>Mantidos junto aos outros: %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>Sua confirmação será pedida como na primeira vez: compare as impressões digitais, pois não é possível saber se mudaram. O que restou do arquivo foi mantido como %1.</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>Não foi possível ler alguns dos certificados que você aceitou</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>Sua confirmação será pedida como na primeira vez, e o que você aceitar vale até o programa terminar. O arquivo fica como está. O sistema informa: %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>Não é possível ler os certificados que você aceitou</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>O vCenter continua, e esta janela também. Libere espaço ou permita a gravação. O sistema informa: %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>Não foi possível gravar um registro no disco</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>Elas valem até o programa terminar. Libere espaço ou permita a gravação. O sistema informa: %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>Não foi possível gravar as configurações no disco</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>O Depot GUI já está aberto</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>A outra janela acompanha as extrações. Aqui elas só podem ser consultadas.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>“%1” não pode ser aberto</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>Não é possível abrir %n arquivo</numerusform>
            <numerusform>Não é possível abrir %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>O sistema informa: %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>Não é o registro de uma extração, ou está danificado.</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
Mensagem original: %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>Não é o registro de uma extração.</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>Foi gravado por uma versão mais nova do Depot GUI. Atualize esta para lê-lo.</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>Tem mais de 128 MiB, o que nenhum registro tem.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>Está danificado. Peça-o de novo, como anexo ou em um arquivo compactado.
Mensagem original: %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>Feche esta janela e tente mais uma vez.</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>O vCenter simulado não iniciou</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Algo deu errado dentro do Depot GUI</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>Ele continua. O log traz os detalhes; comunique-os, por favor: %1</translation>
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
        <translation>Ex&amp;ibir</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>Mostrar esta notificação na árvore</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>&amp;Fazer login…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>Ver &amp;tarefas do vCenter…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>&amp;Cancelar extração</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>Fechar arqui&amp;vo</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
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
        <translation>Localizar um registro</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>Registros para comparar</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar os exibidos</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>Definir como referência</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>A partir de agora, cada resultado mostra seu desvio em relação a este host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>No máximo %1 registros podem ser comparados de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Registros marcados: %n</numerusform>
            <numerusform>Registros marcados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>Marque o que deve ser comparado. Com a referência marcada, todos os outros são comparados com ela.</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>Marque um registro para comparar dois; marque vários para uma tabela de todos os hosts.</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>Ainda não há outro resultado. Extraia outro host, ou abra o registro de um colega.</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>Comparar %1 com…</translation>
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
        <translation>Aceito em</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>Autoridade do vCenter, aceita sempre</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>Autoridade do vCenter, só desta vez</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter, aceito sempre</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter, só desta vez</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>Host, confirmado no vCenter %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>A mensagem original está abaixo.</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>Este computador não encontra %1</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>Nenhum servidor DNS consultado conhece este nome. Verifique a grafia e a rede ou a VPN deste computador.</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 recusa a conexão</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>O computador responde, mas nenhum serviço escuta nessa porta. Verifique a porta e se o vCenter está em execução.</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Não há rota até %1</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>A rede deste computador não consegue alcançar esse endereço. Verifique a rede, a VPN e o firewall no caminho e tente de novo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>Um firewall pode estar descartando a conexão, ou o vCenter está muito ocupado. Verifique a rede ou a VPN e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>A conexão com %1 foi cortada</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>A conexão foi fechada por um firewall, um proxy ou um serviço que está reiniciando. Verifique a rede ou a VPN e tente de novo.</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>Só uma parte da resposta do vCenter chegou</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>A conexão com %1 se interrompeu no meio. Verifique a rede ou a VPN e tente de novo.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>O que responde em %1 não fala TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>O vCenter é acessado por HTTPS, geralmente na porta 443. Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>Não se estabeleceu uma conexão segura com %1</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>Os dois lados não concordaram sobre como protegê-la. A mensagem original abaixo diz onde falhou.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 só oferece criptografia ultrapassada</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>Este programa precisa de TLS 1.2 ou posterior. Ative-o no vCenter, ou atualize o vCenter.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>O proxy no caminho até o vCenter não estabeleceu a conexão</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>Verifique as configurações de proxy deste computador, ou adicione o endereço do vCenter às exceções do proxy.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>O proxy no caminho até o vCenter pede uma senha</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 exige nome de usuário e senha: informe-os na primeira página de uma nova extração, ou adicione o endereço do vCenter às exceções do proxy nas configurações deste computador.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>Nada foi enviado. Compare a impressão digital com a informada pelos administradores do vCenter, e confie no certificado somente se forem iguais.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>Este computador não sabe quem emitiu o certificado de %1</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>Ninguém além do próprio %1 responde pelo certificado dele</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>O certificado de %1 expirou</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>Nada foi enviado. Renove-o no vCenter. Verifique também o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>O certificado de %1 ainda não é válido</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>Nada foi enviado. O relógio deste computador ou o do vCenter está errado: verifique os dois.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>O certificado de %1 é para outro nome</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>Nada foi enviado. Use um nome que conste no certificado, ou renove o certificado com este nome.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>O certificado de %1 é fraco demais</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>Nada foi enviado. A chave ou a assinatura já não é considerada segura: renove-o no vCenter.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 mostra um certificado diferente daquele em que você confiou</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>Nada foi enviado. O certificado foi renovado, ou alguém está interceptando a conexão. Peça a impressão digital aos administradores do vCenter antes de continuar.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>Este computador não aceita o certificado de %1</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>Nada foi enviado. A mensagem original abaixo diz por quê.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 envia as solicitações para outro endereço</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>O que responde em %1 não é um vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>A resposta de %1 não pode ser lida</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>A resposta de %1 é maior do que este programa aceita</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>Ele lê respostas de até 64 MiB. Talvez outra coisa esteja respondendo, não o vCenter.</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>Este vCenter é antigo demais para extrair de um host</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>É necessário o vCenter 7.0.2 ou posterior. Atualize %1, ou use outro vCenter.</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>O serviço de %1 não está disponível</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>Ele pode estar iniciando ou reiniciando. Aguarde alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>Você não fez login em %1: nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>Faça login de novo para continuar. O que está em execução no vCenter segue lá enquanto isso.</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>O vCenter não conhece mais a tarefa</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>Isso acontece quando o serviço dele reinicia. Antes de tentar de novo, veja na lista de depósitos do vCenter se algum foi adicionado desde então.</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>A demo foi fechada antes que esta extração terminasse</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>O vCenter simulado termina com a janela, e o que está em execução nele termina junto. Um vCenter real continua, e a extração é reencontrada. “Tentar de novo” a inicia outra vez.</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>Credenciais nunca são repassadas a outro endereço. Digite o endereço do próprio vCenter.</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>Ele aponta para %2. Credenciais nunca são repassadas para lá: digite o endereço do próprio vCenter.</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Verifique o endereço e a porta. Um proxy pode estar respondendo no lugar do vCenter.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>A resposta foi o status HTTP %2 e algo que o vCenter não envia; os primeiros caracteres estão abaixo. Verifique o endereço e a porta. Um proxy pode estar respondendo no lugar do vCenter.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>Este computador não conseguiu ler ou gravar um arquivo</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>Verifique se há espaço em disco e se o arquivo pode ser usado; o nome dele está abaixo.</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>O próprio Depot GUI encontrou um erro</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>Uma tarefa que o vCenter já começou continua lá. “Copiar para o suporte” contém o que é preciso para encontrar o motivo.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>Nome de usuário para o pro&amp;xy %1</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Senha para o proxy</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>Estes dados vão somente para este proxy, como login HTTP Basic, e ficam na memória até o programa terminar. A senha do vCenter permanece oculta ao proxy.</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>O proxy recusou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Digite o nome de usuário.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>Um nome de usuário com dois-pontos não pode ser enviado a um proxy.</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>Excluir registros antigos</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>Excluir registros antigos?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>O que o vCenter colocou no depósito permanece lá, e o que está em execução é mantido. Esta ação não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>Encerrados há mais de (&amp;dias)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Manter todos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>%n registro seria excluído.</numerusform>
            <numerusform>%n registros seriam excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>Não há nenhum.</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON bruto</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n ou mais</numerusform>
            <numerusform>%n ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>Ocorrências: %n</numerusform>
            <numerusform>Ocorrências: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>Os primeiros %1 de %2 caracteres; “Copiar” copia todos</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>Fazer login em %1 de novo</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Fazer &amp;login</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Agora &amp;não</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>&amp;ID da sessão</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>&amp;Usar a senha</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>&amp;Senha de %1</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>Usar um ID &amp;de sessão</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>O vCenter não conhece a última sessão, ou ela já terminou.</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>O vCenter não aceitou a última senha.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>A sessão terminou. Faça login de novo para continuar acompanhando o que está em execução no vCenter; enquanto isso, nada se perde.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>Nada foi enviado a ele. Se o administrador deste vCenter confirmar a nova impressão digital, confie no certificado abaixo e faça login; caso contrário, escolha “Agora não”. O que está em execução no vCenter segue enquanto isso.</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>É o mesmo certificado em que você confiou da última vez, mas só para aquela vez; por isso ele é mostrado de novo. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Nada foi enviado ainda. Quem possui este certificado recebe sua senha: compare a impressão digital com a informada pelo administrador do vCenter.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lançamento</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>Mostrar desvio</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>Esquecer referência</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>Ocorrências: %n</numerusform>
            <numerusform>Ocorrências: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>nada contém “%1”</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>Extrair agora?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>A solicitação</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Pedindo ao vCenter que inicie a extração…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>Entregando %n extração…</numerusform>
            <numerusform>Entregando %n extrações…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>Nada será alterado em nenhum host. A solicitação abaixo ainda não foi enviada: “Extrair” a envia.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>O vCenter %1 verificará se o certificado de %n host é o que você confirmou, fará login no host como %2 e importará a especificação de software do host para o depósito.</numerusform>
            <numerusform>O vCenter %1 verificará se os certificados destes %n hosts são os que você confirmou, fará login neles como %2, um após o outro, conforme a capacidade do vCenter, e importará as especificações de software dos hosts para o depósito. Cada um se torna uma extração própria na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>O vCenter %1 verificará se o certificado de %2 é o que você confirmou, fará login no host como %3 e importará a especificação de software do host para o depósito.</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>O vCenter %1 lerá o software de %2 pela conexão existente e importará a especificação de software dele para o depósito.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>O vCenter %1 lerá o software de %n host e importará a especificação de software dele para o depósito.</numerusform>
            <numerusform>O vCenter %1 lerá o software destes %n hosts, um após o outro, conforme a capacidade dele, e importará as especificações de software deles para o depósito. Cada um se torna uma extração própria na lista.</numerusform>
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
        <translation>Não incluídos</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n host com certificado não confirmado: %1</numerusform>
            <numerusform>%n hosts com certificado não confirmado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>como o vCenter o informou</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>Uma para cada host; esta é a primeira.</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>A solicitação já pode ter chegado ao vCenter. Ela está na lista da janela principal e continua lá; “Extrair” iniciaria outra.</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>Você parou de esperar, mas não parou a extração</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>Nada foi enviado ao vCenter.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>O que foi visto até agora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ainda não conhecida</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>Não foi possível cancelar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>Arquivo · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>Terminou com a demo</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>Concluída com erros</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Bem-sucedida</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Concluída com avisos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
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
        <translation>Em %1 como %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>Em %1 (%2) como %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>Reconectando · contato %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>Incerta · consultando…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Aguarda a vez</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>O cancelamento foi pedido ao vCenter. Ele ainda pode concluir a extração.</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Pedindo ao vCenter que inicie a extração…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>A resposta do vCenter se perdeu. A lista de tarefas dele mostrará se a extração foi iniciada; nada é enviado uma segunda vez.</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>Este era o estado quando o registro foi gravado. A extração não é acompanhada a partir daqui.</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>O cancelamento já foi pedido ao vCenter. Ele ainda pode concluir a extração.</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>O vCenter não permite cancelar esta tarefa.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Cancelamento pedido</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>Não cancelada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Solicitação enviada</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>Aceita pelo vCenter</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Contato perdido</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>Nada mais se soube dela</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>Vista na lista de depósitos</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>O vCenter a aceitou e começará em breve.</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>O vCenter simulado está trabalhando nesta extração. Ele termina com esta janela, e as extrações terminam com ele.</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>O vCenter está trabalhando nesta extração e não permite cancelá-la. Você pode continuar usando a janela.</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>O vCenter está trabalhando nesta extração. Você pode continuar usando a janela, ou fechá-la: o vCenter continua.</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>O vCenter a suspendeu até que outra coisa termine. Isto não é uma falha.</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>O vCenter chama o estado dela de “%1”.</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>Reconectando. A extração continua no vCenter.</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>O vCenter pede que você faça login de novo; último contato às %1. A extração continua lá.</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>Nada é enviado ao vCenter antes que você confie no certificado dele. Último contato às %1.</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>Reconectando, último contato às %1. A extração continua no vCenter.</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>O vCenter está sobrecarregado no momento. O pedido será refeito automaticamente daqui a pouco.</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>Ainda não foi possível iniciá-la, nada foi enviado, e haverá nova tentativa automática. %1.</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>Ela aguarda a vez: outras solicitações a este vCenter vêm antes.</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>Com %n erro</numerusform>
            <numerusform>Com %n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>Com %n aviso</numerusform>
            <numerusform>Com %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · depósito %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>Já no depósito · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>Sem resultado · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>Depósito %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>&amp;Extrações</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Ação</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nova extração</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>Abrir um registro de um arquivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>Ajuda da página em que você está</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>Localizar uma extração na lista</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>Filtrar o resultado, localizar no JSON</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>Ir de um campo de busca aos resultados</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>Copiar as linhas selecionadas de uma árvore</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>Excluir o registro selecionado, esquecer o certificado selecionado</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>Marcar ou desmarcar os hosts selecionados</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>Expandir um ramo de uma árvore</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>Recolher um ramo de uma árvore</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>Ordenar pela coluna com este número; de novo, na ordem inversa</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menu da linha ou do campo</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>Ir ao próximo controle; com Shift, ao anterior</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>Acionar o botão em foco ou, se não houver, o botão padrão</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>Limpar um campo de busca, parar a espera, fechar uma pergunta ou janela</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>O controle cujo nome tem esta letra sublinhada</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>Para quais hosts</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Complemento do fornecedor</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluções</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Suporte de hardware</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>Componentes removidos</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>Imagens alternativas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum item</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>nenhuma: o vCenter não informou qual</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>nenhum: o host usa a imagem como a VMware a fornece</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>nenhum além dos da imagem</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>nenhuma: uma importação de um host não extrai soluções</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>nenhum: uma importação de um host não extrai firmware</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>nenhum: nada foi retirado da imagem</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>nenhuma: uma só imagem para todo o hardware</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>não se sabe: o vCenter não retornou resultado</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>a imagem base</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>o complemento do fornecedor</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>adicionado pelo usuário, além da imagem base e do complemento</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>colocado por uma solução, como HA ou NSX</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>um gerenciador de suporte de hardware</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>retirado da imagem pelo usuário</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>retirado da imagem</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1 da imagem base</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1 do complemento do fornecedor</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1 adicionada pelo usuário</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Melhoria</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>Correção de recall</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Diversos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>Recall: substitua esta versão</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>Correção de recall: substitui uma versão retirada</translation>
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
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
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
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>ID da imagem</translation>
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
        <translation>UUID do host</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>String OEM</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>para %n host, identificado pelo UUID</numerusform>
            <numerusform>para %n hosts, identificados pelo UUID</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>para hardware de %1</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>escolhidos por %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>o vCenter não diz para quais hosts</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>O vCenter não enviou nenhuma mensagem.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
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
        <translation>Mensagem deste computador</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
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
        <translation>Revisão</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>Mensagem do vCenter</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
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
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 às %2</translation>
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
        <translation>Copiar &amp;célula</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar c&amp;aminho</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>Copiar com &amp;subitens</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>Copiar l&amp;inha como</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>Como TS&amp;V</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Expandir subitens</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>Esta é a &amp;minha</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>&amp;Nenhuma destas</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Enviar de novo…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidir depois</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>Escolha a tarefa que é sua: o horário de início, o host e o usuário mostram qual é.</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>Consultando as tarefas do vCenter…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>A lista do vCenter ainda não mostra nenhuma tarefa que possa ser esta. Ela é consultada até que haja certeza.</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>Agora é certo: o vCenter não iniciou nada. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>Foi iniciada?</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>Tarefas do vCenter que podem ser esta</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>A extração de %1 foi iniciada?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>A conexão foi interrompida antes que o vCenter pudesse responder. Uma solicitação não deve virar duas tarefas.</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>“Confiar sempre” está desativado: o emissor não é o único problema deste certificado.</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>Confiar nele só desta ve&amp;z</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>Confiar sem&amp;pre nele para %1</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>Confiar na au&amp;toridade…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>Confiar na autoridade só desta ve&amp;z</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>Confiar sem&amp;pre na autoridade para %1</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>Voltar ao certi&amp;ficado</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>Não é possível confiar nele: este computador o recusa em qualquer caso. O vCenter precisa de outro.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>visto por este computador</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>a autoridade que ele oferece para download</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>Esta autoridade assinou o certificado que o vCenter mostra. Ela foi baixada do mesmo vCenter, o que por si só não prova nada: compare a impressão digital. Depois que você confiar nela, um certificado renovado deste vCenter não exigirá confirmação.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>Não é aquele em que você confiou antes. Talvez tenha sido renovado, talvez alguém esteja interceptando a conexão para obter sua senha: pergunte ao administrador deste vCenter.</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>Em caso de dúvida, cancele.</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>Este computador aceitaria o novo, pois sabe quem o emitiu; mas aceitaria também um certificado criado por um proxy no caminho.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>O certificado de %1 mudou</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>Saiba o que roda em um host</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>Esta é a demo: o vCenter e os hosts são simulados neste computador.</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>O software de um host vai para o depósito do Lifecycle Manager do vCenter, e você vê o resultado, ou exatamente por que não houve nenhum.</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>Extrair de um host</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>Conecte-se a um vCenter e escolha um host. Você vê o certificado dele antes do envio de qualquer senha.</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nova extração</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Ler um registro</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>Abra o que outra pessoa extraiu, sem nenhuma conexão.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar antes</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>Um vCenter simulado com hosts que têm êxito, dão avisos ou falham. Não precisa de rede.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Experimentar a demo</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>Iniciando o vCenter simulado…</translation>
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
        <translation>Cop&amp;iar para o suporte</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>etapa atual</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por vir</translation>
    </message>
</context>
</TS>
