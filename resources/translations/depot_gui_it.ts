<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>Informazioni su Depot GUI</translation>
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
        <translation>Estrae il software di un host nel depot di Lifecycle Manager di un vCenter.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libero con licenza Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Come deve accedere vCenter all’host?</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>In entrambi i casi legge soltanto: nulla viene modificato sull’host.</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>Tramite la &amp;connessione esistente</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>Gli host si scelgono dall’inventario di vCenter. Non serve la password di alcun host.</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>Per gli host connessi a questo vCenter. Funziona anche con un host in modalità di blocco.</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>Con nome &amp;utente e password dell’host</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>vCenter accede all’host con l’utente indicato, dopo che il certificato dell’host è stato confermato.</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>Per gli host che non sono connessi a questo vCenter: uno nuovo, uno di un altro vCenter, uno disconnesso. vCenter deve poterli raggiungere.</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultima informazione</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Riprova %n…</numerusform>
            <numerusform>Riprova %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>Gli host di questo lotto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Annulla il resto…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>Fare doppio clic su un host o premere Invio per vederne tutti i dettagli.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n host</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>riuscite: %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>con avvisi: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>non riuscite: %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>incerte: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perse: %1</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>non avviate: %1</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>annullate: %1</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>con errori: %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>in corso: %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>in riconnessione: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>in attesa: %1</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter ne elabora poche alla volta; le altre attendono il proprio turno finché questo programma è aperto.</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>Sono tutte terminate. Controllare quelle perse: il loro software potrebbe essere nel depot.</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>Sono tutte terminate. Per quelle senza risultati, vedere il motivo e riprovare.</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>Sono tutte terminate e il software di ogni host è nel depot.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>Usa un fi&amp;le CA…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>Un file PEM dell’autorità che ha emesso il certificato di vCenter</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>File di un’autorità di certificazione</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>File CA: %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
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
        <translation>Il pacchetto di un driver non è più conservato sull’host</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter non è riuscito a ricostruire un VIB: il payload manca nella cache dell’host. Reinstallare il driver sull’host oppure importare prima nel depot il componente aggiuntivo del fornitore, poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter non è riuscito a ricostruire il VIB %1 %2: il payload manca nella cache dell’host. Reinstallare il driver sull’host oppure importare prima nel depot il componente aggiuntivo del fornitore, poi riprovare.</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>L’host non ha raggiunto vCenter</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>Il problema è tra l’host e vCenter, non tra questo computer e vCenter. Verificare sull’host che il nome di vCenter venga risolto, che la porta 9084 sia aperta e che l’orologio sia corretto.</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter non trova l’host in base al nome</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>Il problema è tra vCenter e l’host. Controllare che il nome sia corretto e verificare il server DNS di vCenter, oppure indicare l’indirizzo IP dell’host.</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter non riesce a raggiungere l’host</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>Il problema è tra vCenter e l’host, non tra questo computer e vCenter. Verificare la porta dell’host, il firewall intermedio e che l’host sia in funzione.</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>L’host non è connesso a vCenter</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>Riconnetterlo in vSphere Client oppure accedere all’host stesso con utente e password.</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter non ha un nome per questo host</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>Usare nome utente e password dell’host e indicarne il nome o l’indirizzo IP.</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>Potrebbe essere in modalità di blocco o l’account potrebbe non avere i diritti necessari. Usare la connessione esistente: vCenter accede con un proprio account, che la modalità di blocco lascia passare.</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>L’host non accetta questo nome utente con questa password</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>Sono quelli dell’host stesso, ad esempio root, non quelli di vCenter. Più tentativi errati di seguito bloccano l’account per qualche tempo.</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>L’host non consente l’accesso a vCenter con questo account</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>Verificare in vSphere Client che l’host sia connesso, poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter ha troppe sessioni aperte</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>Non ammette altri accessi finché alcune non terminano. Individuare il programma che lascia aperte le sessioni, attendere qualche minuto, poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter non accetta questo nome utente con questa password</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>Verificare entrambi e che il nome comprenda il dominio, come administrator@vsphere.local. Più tentativi errati di seguito bloccano l’account per qualche tempo.</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>Non c’è più spazio nel depot di vCenter</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>Ampliare il disco di /storage/updatemgr nell’appliance vCenter oppure eliminare i depot che non servono più, poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter non accetta questo tipo di impronta digitale</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 e 8 richiedono SHA-1; le versioni successive accettano anche SHA-256. «Riprova» chiede a vCenter quale certificato vede e gli rimanda esattamente quello.</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>Gli orologi dell’host e di vCenter non coincidono</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>Sincronizzarli entrambi con lo stesso server dell’ora (NTP), poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>Il proxy di vCenter si frappone tra vCenter e l’host</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter passa da un proxy, mentre dovrebbe raggiungere l’host direttamente. Escludere l’host nelle impostazioni proxy di vCenter, poi riprovare.</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>Accettato prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>uno qualsiasi emesso da questa CA</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non disponibile</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>È questo l’host giusto?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter invierà la password a chi possiede questo certificato. Confrontarlo con lo schermo dell’host stesso (F2, View Support Information).</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Chiedi</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter ha trovato un certificato diverso da quello confermato</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>Non ha inviato alcuna password. Confermare quello nuovo solo se si sa perché è cambiato.</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>Richiesta a vCenter del certificato che vede, e controllo da questo computer…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>Richiesta a vCenter destinata a fallire…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>&amp;Verificato: è %1</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>Esame del certificato dell’host…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>La richiesta non contiene alcuna password.</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>Nessun controllo eseguito</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>Chiedere a vCenter e controllare da questo computer per vedere il certificato dell’host.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>Emesso per</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, firmato con %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustezza</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e ancora %2</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>Questo computer non conosce l’autorità emittente.</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>Autofirmato: nessun altro lo garantisce.</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>Non è emesso per %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>È scaduto.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Non è ancora valido.</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>La chiave è troppo debole (%1).</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>La firma può essere falsificata (%1).</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>Questa autorità, o una superiore, è scaduta o troppo debole.</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>Questo computer non lo accetta come certificato di un server:</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>Questo computer vede lo stesso certificato.</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>Conta ciò che vede vCenter: è vCenter ad accedere. Le cause abituali sono un proxy tra questo computer e l’host, un’altra macchina con lo stesso nome o indirizzo, oppure un certificato appena rinnovato. Accertarsi dell’impronta digitale prima di proseguire.</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>Questo computer vede un altro certificato</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>Questo computer non può vedere l’host, quindi manca un secondo parere. È normale per gli host su una rete separata.</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>Quello mostrato è ciò che vede questo computer. vCenter può trovare un’altra macchina con questo nome; in tal caso la rifiuterà e nulla andrà perso.</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter non ha indicato quale certificato vede</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>Né vCenter né questo computer hanno potuto stabilire quale certificato ha l’host.</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>Non c’è ancora un certificato da valutare</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>Corrisponde (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>Non corrisponde (%1). Svuotare questo campo se l’impronta è di un altro host.</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Non c’è ancora nulla con cui confrontarla.</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>Questa è un’impronta %1, ma di questo certificato si conosce solo quella %2. Incollare quella %2.</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>Non corrisponde a ciò che vede vCenter; corrisponde a ciò che vede questo computer.</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>Questa è l’impronta digitale di una chiave SSH, che è un’altra cosa. Cercare quella del certificato: SHA-1 o SHA-256.</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>Un’impronta digitale contiene solo le cifre 0–9 e A–F, con o senza due punti.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>%n cifra finora; un’impronta SHA-1 ne ha 40, una SHA-256 ne ha 64.</numerusform>
            <numerusform>%n cifre finora; un’impronta SHA-1 ne ha 40, una SHA-256 ne ha 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>Download dell’autorità offerta da vCenter…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>È stata cercata nel suo download dei certificati root attendibili. Valutare il certificato stesso.</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>Questo vCenter non offre alcuna autorità che abbia firmato il suo certificato</translation>
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
        <translation>Certificati &amp;accettati</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Dimentica…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>Nessun certificato conservato</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>Qui sono elencati i vCenter considerati attendibili e gli host il cui certificato è stato confermato.</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>Viene conservato solo l’hash che vCenter confronta.</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>È dimenticato solo fino alla chiusura del programma</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>Sono questi gli host giusti?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter invierà la password a chi possiede questi certificati. Quelli la cui impronta digitale coincide con l’elenco fornito sono già confermati; confrontare gli altri uno per uno. Gli host non confermati vengono esclusi.</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>Host e relativi certificati</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>P&amp;rossimo da confermare</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Esamina di nuovo</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>Richiesta a vCenter dei certificati che vede, e controllo da questo computer…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>&amp;Verificato: è %1</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>Host esaminati: %1 su %2</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>Host confermati: %1 su %2</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>Il certificato di %1 è stato verificato</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>È stato emesso dall’autorità della demo stessa: %1.</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>È stato emesso dall’autorità considerata attendibile: %1.</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>È quello già considerato attendibile.</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>Lo garantisce l’autorità del file CA scelto.</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>Lo garantisce un’autorità attendibile per il sistema di questo computer.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>come lo vede questo computer</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>Nascondi il certificato</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Mostra il certificato</translation>
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
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>non ancora valido</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>altro nome</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>debole</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Non ancora esaminato</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiunto</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>Diverso dall’elenco</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Cambiato dall’ultima volta</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Come nell’elenco</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Spunta i visibili</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Togli le spunte</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n host scelto</numerusform>
            <numerusform>%n host scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>Nessun host scelto</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1 (nascosti dal filtro: %2)</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>vCenter non riesce ora a raggiungere %1: l’estrazione non riuscirà se non torna disponibile.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter non riesce ora a raggiungerne %n: la sua estrazione non riuscirà se non torna disponibile.</numerusform>
            <numerusform>vCenter non riesce ora a raggiungerne %n: le loro estrazioni non riusciranno se non tornano disponibili.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>Con&amp;fronta con un’impronta digitale ricevuta</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 o SHA-1, in qualsiasi formato</translation>
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
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtra il confronto</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Che cosa si confronta</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>Versioni per host</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;differenze</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>Solo gli &amp;host diversi dal primo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Confronta quello a sinistra con quello a destra</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>D’ora in poi ogni risultato mostra lo scostamento dal primo host</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>Usa il primo come base</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>Usa quello a sinistra come base</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>&amp;Confronta gli altri con questo</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>Usa come &amp;base</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>Immagine di base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Componente aggiuntivo</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Supporto hardware</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>Componente rimosso</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diverso</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>Manca in alcuni</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>Non nel primo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo a sinistra</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo a destra</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1 (soluzione)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>versione non indicata</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nulla da confrontare</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 senza differenze</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 con differenze</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con modifiche</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 non in tutti</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 solo a sinistra</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 non nel primo</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 solo a destra</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>%n in più da una soluzione, che non conta come scostamento</numerusform>
            <numerusform>%n in più da soluzioni, che non contano come scostamento</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>Nessuno scostamento: lo stesso software</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 e %2 differiscono</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>Su %2 risultati, %1 con differenze da %3</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>%1 host su %2 con differenze da %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · base di confronto</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>D’ora in poi ogni risultato mostra lo scostamento da %1.</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>Impostato come base di confronto</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>Questo risultato è la base di confronto: ogni altro mostra lo scostamento da esso.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>Nessuno scostamento dalla base di confronto (%1).</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 solo nella base</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 solo qui</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>Scostamento dalla base di confronto (%1): %2.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>ID &amp;sessione</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>Indirizzo &amp;vCenter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>&amp;Connessioni salvate</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Sceglierne una</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>&amp;Ricorda la password nel portachiavi del sistema</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>Dimentica la password salvata</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 come %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>Accedi con &amp;nome utente e password</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>Accedi con un ID &amp;sessione…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>Se l’accesso è federato o richiede più fattori</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>Esame del certificato di vCenter…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Verificare l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>Accesso a vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>Il certificato di questo vCenter è considerato attendibile solo fino alla chiusura del programma</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter non conosce questa sessione, oppure è terminata.</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>vCenter non accetta password qui. Usare un ID sessione, sotto.</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter ha rifiutato questo nome utente o questa password.</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>Quale vCenter?</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>Prima viene verificato il certificato; solo dopo l’ID sessione lascia questo computer.</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>La password lascia questo computer solo dopo la verifica del certificato.</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>È questo il vCenter giusto?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Non è stato ancora inviato nulla. Chi possiede questo certificato riceverà la sessione: confrontare l’impronta digitale con quella fornita da chi gestisce vCenter.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Non è stato ancora inviato nulla. Chi possiede questo certificato riceverà la password: confrontare l’impronta digitale con quella fornita da chi gestisce vCenter.</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>Già compilata: anche questa è simulata.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>Accesso a %1 non eseguito</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connesso a %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>Connesso a %n vCenter</numerusform>
            <numerusform>Connesso a %n vCenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>Riconnessione a %1 (dalle %2)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>Quale host, e chi vi accede?</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>È vCenter ad accedere all’host con questi dati. Non è necessario che l’host sia nell’inventario.</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>Nome &amp;host o indirizzo IP</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>Già compilata: tutti gli host simulati hanno la stessa, da esx-01.lab.example a esx-20.</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>La password non viene salvata. Lascia questo computer solo dopo che il certificato dell’host è stato confermato ed è stato premuto «Estrai».</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>L’host ha rifiutato questo nome utente o questa password.</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>L’host ha rifiutato questo nome utente.</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter ha rifiutato questa porta.</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter ha rifiutato questo host.</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copia come curl</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>Articolo KB</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Sostituito da</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter non ha indicato quale</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrato come</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>Per quali host</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Data di rilascio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Rimedio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>può essere utile</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>Selezionare una riga per vederne tutti i dettagli.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>Apri articolo &amp;KB</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>Non è stato possibile aprire un browser. L’indirizzo è qui sopra.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter la porta avanti, ma questo programma non ne saprà più nulla. L’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>Ciò che vCenter ha inserito nel proprio depot vi rimane. La registrazione non può essere recuperata.</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>Eliminare la registrazione di %1?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>Annullare l’estrazione di %1?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>A vCenter viene chiesto di interromperla. Può rifiutarsi o completarla comunque.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Annullala</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>&amp;Lascia continuare</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>Dimenticare il certificato di %1?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>La prossima volta ne verrà chiesta la conferma come per un host nuovo: nessun allarme se il certificato è cambiato.</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>La prossima volta ne verrà chiesta la conferma come per un vCenter nuovo: nessun allarme se è cambiato.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>Uscire senza estrarre?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>Quanto compilato finora andrà perso.</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>Uscire senza accedere?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>Ciò che è stato digitato andrà perso.</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>vCenter prosegue senza questa finestra. Alla prossima apertura verrà ritrovato ciò che è in corso.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>E&amp;sci</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>Annullare %n estrazione di questo lotto?</numerusform>
            <numerusform>Annullare %n estrazioni di questo lotto?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>Quelle in attesa non vengono avviate. A vCenter viene chiesto di interrompere le altre; può comunque completarle.</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Annullale</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>Lascia continuare</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>Uscire con %n estrazione in corso?</numerusform>
            <numerusform>Uscire con %n estrazioni in corso?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>Il vCenter simulato termina con questa finestra e con esso ciò che vi è in corso. Un vCenter reale proseguirebbe e le estrazioni verrebbero ritrovate.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Resta</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>Avvio: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fine: %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Attività %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>Riuscita su %1, ma vCenter non ha restituito alcun risultato</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>Già nel depot di %1, non è stato necessario importare nulla</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>Depot %1 su %2, secondo il suo elenco dei depot</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>Estratto nel depot %1 su %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>La demo è stata chiusa</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>Nessuno sa come sia finita</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>Il depot %1 è stato comunque creato</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nulla è stato importato</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>ultimo segnale %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>annullata dopo %1, %2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>annullata %2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>persa dopo %1, %2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>persa %2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>non avviata, %2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>non riuscita dopo %1, %2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>non riuscita %2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>attività %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>testi in %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>Messaggio originale</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>perché  %1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copia &amp;cella</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>Copia &amp;tutti i messaggi</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>Cosa è successo e perché</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>come lo ha visto vCenter</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter ne ha indicato solo questo hash.</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>Nascon&amp;di l’inglese</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>&amp;Mostra l’inglese</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Guida su questo errore</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Che cosa contiene il bundle</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenuto del file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>Condividi come</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>Registrazione (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>Specifica software (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Cartella di lavoro (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Pagina (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Testo (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>Bundle di supporto (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>Tutto ciò che si sa dell’estrazione, senza segreti, in un solo file che Depot GUI riapre su qualsiasi computer.</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>Solo l’immagine, come la accetta l’importazione di immagini di Lifecycle Manager: «Importa immagine» di un cluster in vSphere Client, oppure la chiamata import-software-spec della bozza di un cluster.</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>Per un foglio di calcolo: ogni tabella su un foglio a sé. Ogni cella è testo.</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>Una tabella per script e fogli di calcolo. Ciò che un foglio di calcolo prenderebbe per una formula è preceduto da un apostrofo.</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>Una pagina per qualsiasi browser, da inviare per e-mail o da stampare. Non esegue nulla e non chiede nulla alla rete.</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>Per un ticket o un wiki: titoli e tabelle.</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>Per chi deve trovare la causa: ciò che è elencato sotto e nient’altro. Contiene nomi host, nomi utente e indirizzi, ma non password. Controllare ogni parte prima dell’invio.</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>Indica le versioni e non contiene software. Al vCenter che la importa servono i payload nel proprio depot: importarvi prima gli stessi depot oppure estrarvi un host con questo software.</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>Questa estrazione non ha restituito alcuna specifica software.</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>la registrazione, come la apre Depot GUI</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>la stessa, come testo per un ticket</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>la fine del log di questo programma</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>versioni del programma e di ciò su cui si basa</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Esportato</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>Scegliere un’altra cartella o liberare spazio. Il sistema dice: %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Impossibile salvare l’esportazione</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>Vale fino alla chiusura del programma. Il sistema dice: %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>Impossibile scrivere la base di confronto su disco</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>Estrazioni</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>Trova un’estrazione</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>Nessuna estrazione contiene «%1».</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>Nuova estrazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Chiudi la segnalazione</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Guida su questo errore</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Non attendere più</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>&amp;Estrai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>Numero &amp;massimo di attività non terminate in un vCenter</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>Da 1 a 64. Le altre estrazioni attendono il proprio turno. Finché vCenter si dichiara occupato, ne vengono avviate meno.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Altri dati</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Stato HTTP</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1 (%2, build %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1 tramite la connessione esistente di vCenter</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1 con utente e password</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 annullamento</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdita</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 abbandono</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 errore</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 ultimo segnale</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 richiesta</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 avvio</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Orari</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1; anche %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter ritiene che riprovare più tardi possa essere utile</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter ritiene inutile riprovare</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1, come inviato dal server nella lingua richiesta</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>Viene mostrato il testo inglese; il server non ne ha inviato uno in %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>L’estrazione non è stata avviata</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter non ha alcuna attività per questa richiesta, quindi lì non c’è nulla in corso. Si può riprovare senza rischi.</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter ha rinunciato senza dire perché</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>Riprovare. Se non riesce di nuovo, il log di vCenter dice di più: /var/log/vmware/vmware-updatemgr sull’appliance.</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>Si tratta dell’oggetto %1 %2.</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter ha indicato il motivo in una notifica, senza alcun consiglio.</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>L’estrazione è stata annullata prima di iniziare</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>Nulla è stato inviato a vCenter. È possibile riprovare in qualsiasi momento.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Riga %1, «%2»: %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>Il vmware-api-session-id di una sessione aperta altrove, da uno script o nel browser. Viene usato, mai salvato, e la sessione non viene chiusa da questo programma.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Il portachiavi è bloccato. Sbloccarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>Questo computer non ha ancora un portachiavi. Sceglierne la password quando il sistema la chiede, poi riprovare.</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>Il portachiavi ha rifiutato l’accesso. Verificare che consenta l’accesso a questo programma.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>Questo computer non ha un portachiavi in funzione, quindi la password va digitata.</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>La password è più lunga di quanto ammesso dal portachiavi.</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>Errore del portachiavi. La password va digitata.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>Il portachiavi configurato su questo computer non conserva nulla.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>Il portachiavi configurato su questo computer scrive le password in un file come testo in chiaro.</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>Depot GUI non conosce il portachiavi configurato su questo computer: potrebbe scrivere le password in un file come testo in chiaro.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>Questo computer non ha un portachiavi in funzione: nulla può essere ricordato.</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>La demo non ricorda password. Quella di un vCenter reale può essere salvata nel portachiavi.</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>Digitare un nome host o un indirizzo IP.</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>Contiene uno spazio. Un nome host non ne ha.</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>Nome host non valido: può contenere solo lettere, cifre, trattini e punti.</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>Non è un indirizzo IP. Scriverlo come 10.20.0.14 o [fd00::14].</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>La porta non è un numero. Per la 443, ometterla.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Una porta è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// invierebbe la password senza protezione. Usare https:// o il solo nome.</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>Qui funziona solo https://. Basta il solo nome.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>Non inserire il nome utente nell’indirizzo: ha un campo apposito.</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>«%1» è un nome, non un ID. Spuntare l’host qui sopra o digitarne l’ID, ad esempio host-1014.</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>«%1» non è un ID host. Gli ID, ad esempio host-1014, sono nell’elenco qui sopra.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>Riga %1: «%2» non è comprensibile. Una riga è un host, oppure un host con porta e impronta digitale.</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>L’elenco ha una colonna «%2». Togliere le password: quella qui sopra vale per tutti gli host.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>Riga %1: «%2» è un utente, non un host. Nell’elenco vanno solo host: nome utente e password sono qui sopra, per tutti.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>Riga %1: %2 compare più sopra con un’altra impronta digitale.</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>Sono più di 5.000 host. Dividere l’elenco.</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>L’elenco supera 1 MiB. Dividerlo.</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>Incollare l’ID sessione.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Digitare la password.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Digitare il nome utente.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>Un nome utente che contiene «:» non si può usare qui: l’accesso a vCenter non lo ammette.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>Contiene un carattere invisibile. Digitare di nuovo il nome.</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>Nell’elenco non c’è alcun host.</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>Spuntare un host qui sopra o digitarne l’ID.</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>ID sessione non valido: può contenere solo lettere, cifre e trattini, senza spazi.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>Filtra per nome, versione, fornitore…   Ctrl+F</translation>
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
        <translation>Trova nel JSON…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Trova nel JSON</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>Viste dell’estrazione</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>Ciò che è stato osservato, dal più recente</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>&amp;Perché non è riuscita</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Cosa è s&amp;uccesso</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>&amp;Software</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Cronolog&amp;ia</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>JSON grezz&amp;o</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Come il sistema (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>Entrambi hanno effetto subito. A vCenter vengono chiesti i testi nella stessa lingua.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Guida di questa &amp;pagina</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scelte rapide da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>&amp;Informazioni su Depot GUI</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>Guida — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>Ar&amp;gomenti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>A&amp;ltri host con lo stesso nome utente e la stessa password</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>Uno per riga, o un file CSV senza password; possono seguire una porta e un’impronta digitale.</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>Leggi un &amp;file…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 non è un testo in UTF-8.</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>Leggi un elenco di host</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Elenchi (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>C&amp;hiedi ancora</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>Chiedi con una &amp;richiesta destinata a fallire</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>Invia una richiesta di estrazione con utente e password inventati. vCenter guarda il certificato dell’host e rifiuta: nulla viene estratto. L’elenco attività di vCenter può mostrare il tentativo e la registrazione dirà che è stato chiesto in questo modo.</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256, come la vede questo computer</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1, come la vede questo computer</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Il certificato di %1 è cambiato</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>Non è quello confermato in precedenza. Forse è stato rinnovato, forse qualcuno si è inserito nella connessione: chiedere a chi gestisce l’host. In caso di dubbio, annullare.</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>come lo vede vCenter</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>come lo vede questo computer</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter lo comunica in un modo che questo programma non sa leggere: %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>un certificato che non può essere decodificato</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter indica solo l’impronta %1 del certificato. Non si sa chi lo ha emesso, per quali nomi e fino a quando è valido.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>Da vCenter: %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>Da questo computer: %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>nessuna indicazione.</translation>
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
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Data center</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Non risponde</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>vCenter non riesce ora a raggiungere questo host.</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>Quali host?</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter ne legge il software tramite la connessione esistente. Non serve alcuna password degli host.</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>Filtra per nome, ID o cluster</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Mostra tutti</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>I&amp;D host, digitati a mano</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>Ad esempio host-1014; più ID separati da virgole. Si aggiungono a quelli spuntati sopra.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter ha rifiutato %1.</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>Lettura dell’inventario…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1 È possibile proseguire con un ID host digitato qui sotto.</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>Serve il privilegio System.Read sull’inventario; per estrarre no.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>L’account vCenter non può elencare gli host</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>Nessun elenco di host</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>Nessun host trovato</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>Questo vCenter non mostra host</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>Intanto è possibile digitare un ID host qui sotto.</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>Ricaricare o digitare un ID host qui sotto.</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>Nulla nell’inventario corrisponde a «%1».</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>Non ce ne sono, oppure %1 non può vederne. Digitare un ID host qui sotto, oppure tornare indietro e usare nome utente e password dell’host stesso.</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Richiesta della password al portachiavi…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>Il portachiavi non è stato modificato; l’accesso è comunque proseguito</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>Il portachiavi non l’ha più. Digitarla di nuovo.</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>Dal portachiavi.</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>Eliminazione della password dal portachiavi…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>La password è ancora nel portachiavi</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>Dimenticata: il portachiavi non l’ha più.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter non è riuscito a farlo</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>ciò che doveva essere creato esiste già</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>tutto è già come richiesto</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>annullata da qualcuno o da vCenter</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>qualcun altro l’ha modificato nello stesso momento</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>una funzionalità attiva lo impedisce</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter ha incontrato una condizione imprevista</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter non accetta un valore della richiesta</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>una parte è configurata in modo da non consentirlo</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>è di un tipo con cui non è possibile farlo</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter non ha compreso la richiesta</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>lo stato in cui si trova non lo consente</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter non conosce questo identificatore</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>questo vCenter non offre tale operazione</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>ciò che serve è occupato con altro</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>ciò che serve è in uso</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter non riesce ad accedere a qualcosa che gli serve</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>il servizio al momento non è disponibile</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>in vCenter si è verificato un evento imprevisto</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>un valore della richiesta non è tra quelli accettati da vCenter</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>la richiesta non è stata compresa</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>qualcosa di cui vCenter ha bisogno non è accessibile</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>ha richiesto più tempo di quanto vCenter attenda</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>a vCenter manca qualcosa che gli serve, ad esempio spazio</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter o l’host non ha accettato l’accesso</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>all’account manca un privilegio</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>la richiesta contiene qualcosa che questo vCenter non conosce</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter o l’host non lo supporta</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>il certificato dell’host non è quello che vCenter doveva accettare</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>un errore che questa versione del programma non conosce</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>L’estrazione è stata annullata</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>Nulla è stato importato nel depot. È possibile riprovare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>Un’altra modifica si è sovrapposta</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>Qualcuno ha modificato la stessa cosa in vCenter nello stesso momento. Riprovare.</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>L’operazione non è possibile nello stato attuale</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>L’host o vCenter è in uno stato che non lo consente, indicato dalle cause qui sotto. Cambiarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter è occupato con altro</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>Esegue già il numero massimo di operazioni sui depot. Attendere che una termini, poi riprovare.</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>Qualcosa che serve è in uso</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>Le cause qui sotto lo indicano. Attendere che si liberi, poi riprovare.</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>Un host, un datastore o un servizio potrebbe essere spento o disconnesso; le cause qui sotto lo indicano.</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>Il servizio di vCenter al momento non è disponibile</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>Potrebbe essere in riavvio o sovraccarico. Attendere qualche minuto, poi riprovare.</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>L’operazione ha richiesto più tempo di quanto vCenter attenda</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>L’host, o la rete tra esso e vCenter, potrebbe essere lento o occupato. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>A vCenter manca qualcosa che gli serve</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>Spazio sul disco, o un limite raggiunto; le cause qui sotto lo indicano. Liberare prima spazio.</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>Già presente in vCenter</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>Controllare l’elenco dei depot di vCenter: ciò che si voleva importare potrebbe esserci.</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Non resta nulla da fare</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter dice che tutto è già come richiesto.</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>Se vCenter ha indicato il campo, è riportato in questa pagina. Correggerlo, poi riprovare.</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>Un proxy potrebbe aver modificato la richiesta lungo il percorso. Altrimenti «Copia per il supporto» aiuta a capire perché.</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter non trova quanto richiesto</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>Verificare che l’host sia ancora nell’inventario di questo vCenter: l’ID di un host vale in un solo vCenter.</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>Questo vCenter non può estrarre da un host</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>Serve vCenter 7.0.2 o successivo. Aggiornarlo o usare un altro vCenter.</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>Questo vCenter non conosce una parte della richiesta</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>Potrebbe essere più vecchio di quanto previsto dalla richiesta; le cause qui sotto indicano il campo.</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter o l’host non supporta questa operazione</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>Le cause qui sotto dicono che cosa manca. Un aggiornamento di vCenter o dell’host potrebbe fornirlo.</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>L’accesso non è stato accettato</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>Nome utente o password non corretti, oppure la sessione è terminata. Accedere di nuovo.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>L’account vCenter non è autorizzato a questa operazione</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>Chiedere il privilegio %1 sull’oggetto root di vCenter. vSphere Client lo elenca tra i privilegi di vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>L’host mostra un certificato diverso da quello confermato</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter non ha inviato alcuna password. Confrontare il certificato visto da vCenter, qui sotto, con lo schermo dell’host stesso (F2, View Support Information). «Riprova» chiede di confermarlo.</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>L’ultima causa qui sotto di solito dice perché. Risolverla in vCenter o sull’host, poi riprovare.</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter non è riuscito a estrarre il software dell’host</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>Una funzionalità attiva impedisce l’operazione</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>Qualcosa è configurato in modo da non consentire l’operazione</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>L’operazione non è possibile con un oggetto di questo tipo</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>L’ultima causa qui sotto di solito dice quale. Il log di vCenter dice di più: /var/log/vmware/vmware-updatemgr sull’appliance.</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter segnala un errore che questo programma non conosce</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>Apri registrazioni</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>Registrazioni (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>&amp;Nuova estrazione</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>&amp;Nuova estrazione…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>&amp;Elimina vecchie registrazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>&amp;Trova un’estrazione</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>C&amp;ome il sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>Manca il payload {payload}.</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>Il product locker {path} non è raggiungibile.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>Il file {path} non può essere usato.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>Impossibile leggere %n registrazione</numerusform>
            <numerusform>Impossibile leggere %n registrazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>Conservate accanto alle altre: %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>La conferma verrà chiesta come la prima volta: confrontare le impronte digitali, perché una modifica non può essere rilevata. Ciò che resta del file è stato conservato come %1.</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>Non è stato possibile leggere alcuni dei certificati accettati</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>La conferma verrà chiesta come la prima volta, e ciò che si accetta vale fino alla chiusura del programma. Il file resta com’è. Il sistema dice: %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>Impossibile leggere i certificati accettati</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter prosegue, e anche questa finestra. Liberare spazio o consentire la scrittura. Il sistema dice: %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>Impossibile scrivere una registrazione su disco</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>Valgono fino alla chiusura del programma. Liberare spazio o consentire la scrittura. Il sistema dice: %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>Impossibile scrivere le impostazioni su disco</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI è già aperto</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>L’altra finestra segue le estrazioni. Qui si possono solo consultare.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>Impossibile aprire «%1»</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>Impossibile aprire %n file</numerusform>
            <numerusform>Impossibile aprire %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Il sistema dice: %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>Non è la registrazione di un’estrazione oppure è danneggiata.</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
Messaggio originale: %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>Non è la registrazione di un’estrazione.</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>È stata scritta da una versione più recente di Depot GUI. Aggiornare questa per leggerla.</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>Supera 128 MiB, e nessuna registrazione è così grande.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>È danneggiata. Chiederla di nuovo, come allegato o in un archivio.
Messaggio originale: %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>Chiudere questa finestra e riprovare.</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>Il vCenter simulato non si è avviato</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Si è verificato un errore in Depot GUI</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>Il programma prosegue. Il log contiene i dettagli; si prega di segnalarli: %1</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>Mostra questa notifica nell’albero</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>In corso…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>Acce&amp;di…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>Vedi le a&amp;ttività di vCenter…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>Annulla estra&amp;zione</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Confronta…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;limina…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>C&amp;hiudi file</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Cancella</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Nascondi password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostra password</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Trova una registrazione</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>Registrazioni con cui confrontare</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Spunta i visibili</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>Usa come base</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>D’ora in poi ogni risultato mostra lo scostamento da questo host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>È possibile confrontare al massimo %1 registrazioni alla volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registrazione scelta</numerusform>
            <numerusform>%n registrazioni scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>Spuntare ciò che si vuole confrontare. Se la base è spuntata, tutte le altre registrazioni vengono confrontate con essa.</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>Spuntare una registrazione per un confronto a due, più d’una per una tabella di tutti gli host.</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>Non ci sono ancora altri risultati. Estrarre un altro host o aprire la registrazione di un collega.</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>Confronta %1 con…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>Certificato di</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>Autorità di vCenter, sempre attendibile</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>Autorità di vCenter, attendibile questa volta</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter, sempre attendibile</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter, attendibile questa volta</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>Host, confermato su %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>Si è verificato un errore</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>Il messaggio originale è qui sotto.</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>Questo computer non trova %1</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>Nessun server DNS interpellato conosce questo nome. Controllare che il nome sia corretto e verificare la rete o la VPN di questo computer.</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 rifiuta la connessione</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>Il computer c’è, ma nulla è in ascolto su quella porta. Verificare la porta e che vCenter sia in funzione.</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Nessun percorso porta a %1</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>La rete di questo computer non raggiunge quell’indirizzo. Verificare la rete, la VPN e il firewall intermedio, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 non ha risposto in tempo</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>Un firewall potrebbe scartare la connessione, oppure vCenter è molto occupato. Verificare la rete o la VPN, poi riprovare.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>La connessione a %1 è stata interrotta</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>L’ha chiusa un firewall, un proxy o un servizio in riavvio. Verificare la rete o la VPN, poi riprovare.</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>È arrivata solo una parte della risposta di vCenter</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>La connessione a %1 si è interrotta a metà. Verificare la rete o la VPN, poi riprovare.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>Ciò che risponde su %1 non usa TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>vCenter si raggiunge tramite HTTPS, di solito sulla porta 443. Verificare l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>Impossibile stabilire una connessione protetta con %1</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>Le due parti non si sono accordate su come proteggerla. Il messaggio originale qui sotto indica il punto in cui si è interrotta.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 offre solo una crittografia obsoleta</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>Questo programma richiede TLS 1.2 o successivo. Attivarlo in vCenter oppure aggiornare vCenter.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>Il proxy davanti a vCenter non si è connesso</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>Verificare le impostazioni proxy di questo computer o escludere l’indirizzo di vCenter dal proxy.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>Il proxy davanti a vCenter chiede una password</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 richiede nome utente e password: indicarli nella prima pagina di una nuova estrazione, oppure escludere l’indirizzo di vCenter dal proxy nelle impostazioni di questo computer.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>Nulla è stato inviato. Confrontare l’impronta digitale con quella fornita da chi gestisce vCenter e considerare attendibile il certificato solo se coincidono.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>Questo computer non sa chi ha emesso il certificato di %1</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>Nessuno tranne %1 garantisce il suo certificato</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Il certificato di %1 è scaduto</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>Nulla è stato inviato. Far rinnovare il certificato in vCenter. Verificare anche l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Il certificato di %1 non è ancora valido</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>Nulla è stato inviato. L’orologio di questo computer o di vCenter è sbagliato: verificarli entrambi.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>Il certificato di %1 è per un altro nome</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>Nulla è stato inviato. Usare un nome presente nel certificato o far rinnovare il certificato con questo nome.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>Il certificato di %1 è troppo debole</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>Nulla è stato inviato. La chiave o la firma non è più considerata sicura: far rinnovare il certificato in vCenter.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 mostra un certificato diverso da quello considerato attendibile</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>Nulla è stato inviato. Il certificato è stato rinnovato, oppure qualcuno si è inserito nella connessione. Chiedere l’impronta digitale a chi gestisce vCenter prima di proseguire.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>Questo computer non accetta il certificato di %1</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>Nulla è stato inviato. Il messaggio originale qui sotto dice perché.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 reindirizza le richieste a un altro indirizzo</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>Ciò che risponde su %1 non è un vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>La risposta di %1 non è leggibile</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>La risposta di %1 supera quanto ammesso da questo programma</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>Legge risposte fino a 64 MiB. Potrebbe rispondere qualcosa di diverso da vCenter.</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>Questo vCenter è troppo vecchio per estrarre da un host</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>Serve vCenter 7.0.2 o successivo. Aggiornare %1 o usare un altro vCenter.</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>Il servizio di %1 non è disponibile</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>Potrebbe essere in avvio o in riavvio. Attendere qualche minuto, poi riprovare.</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>Accesso a %1 non eseguito: non è stata indicata alcuna password</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>Accedere di nuovo per proseguire. Intanto ciò che è in corso in vCenter continua.</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter non conosce più l’attività</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>Succede quando il suo servizio si riavvia. Prima di riprovare, controllare nell’elenco dei depot di vCenter se nel frattempo ne è stato aggiunto uno.</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>La demo è stata chiusa prima della fine di questa estrazione</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>Il vCenter simulato termina con la sua finestra e con esso ciò che vi è in corso. Un vCenter reale prosegue e l’estrazione viene ritrovata. «Riprova» la avvia da capo.</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>Le credenziali non vengono mai passate a un altro indirizzo. Immettere quello di vCenter stesso.</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>Punta a %2. Le credenziali non vi vengono mai passate: immettere l’indirizzo di vCenter stesso.</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Verificare l’indirizzo e la porta. Un proxy potrebbe rispondere al posto di vCenter.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Ha risposto con lo stato HTTP %2 e con qualcosa che vCenter non invia; i primi caratteri sono qui sotto. Verificare l’indirizzo e la porta. Un proxy potrebbe rispondere al posto di vCenter.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>Questo computer non ha potuto leggere o scrivere un file</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>Verificare che sul disco ci sia spazio e che il file sia utilizzabile; il nome è qui sotto.</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>Errore interno di Depot GUI</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>Un’attività già iniziata da vCenter prosegue lì. «Copia per il supporto» contiene quanto serve per trovare il motivo.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>Nome utente per il prox&amp;y %1</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Password per il proxy</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>Vanno solo a questo proxy, come autenticazione HTTP Basic, e restano in memoria fino alla chiusura del programma. La password di vCenter rimane nascosta al proxy.</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>Il proxy ha rifiutato questo nome utente o questa password.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Digitare il nome utente.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>Un nome utente che contiene «:» non può essere inviato a un proxy.</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>Elimina vecchie registrazioni</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>Eliminare vecchie registrazioni?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>Ciò che vCenter ha inserito nel proprio depot vi rimane, e ciò che è in corso viene conservato. L’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>Terminate da più di (&amp;giorni)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conserva tutte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>Verrebbe eliminata %n registrazione.</numerusform>
            <numerusform>Verrebbero eliminate %n registrazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>Non ce ne sono.</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON grezzo</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n o più</numerusform>
            <numerusform>%n o più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n corrispondenza</numerusform>
            <numerusform>%n corrispondenze</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>I primi %1 caratteri su %2; «Copia» li comprende tutti</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>Accedi di nuovo a %1</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Non ora</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>ID &amp;sessione</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>Usa la &amp;password</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>Pass&amp;word di %1</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>Usa un &amp;ID sessione</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>vCenter non conosce l’ultima sessione, oppure è terminata.</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter non ha accettato l’ultima password.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>La sessione è terminata. Accedere di nuovo per continuare a seguire ciò che vi è in corso; fino ad allora nulla va perso.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>Non gli è stato inviato nulla. Se chi gestisce questo vCenter conferma la nuova impronta digitale, considerare attendibile il certificato qui sotto e accedere; altrimenti scegliere «Non ora». Intanto ciò che è in corso in vCenter continua.</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>Il certificato è quello considerato attendibile l’ultima volta, ma solo per quella volta: per questo viene mostrato di nuovo. Non è stato ancora inviato nulla.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Non è stato ancora inviato nulla. Chi possiede questo certificato riceverà la password: confrontare l’impronta digitale con quella fornita da chi gestisce vCenter.</translation>
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
        <translation>Versione</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome visualizzato</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Data di rilascio</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>Vedi scostamento</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>Dimentica la base</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n corrispondenza</numerusform>
            <numerusform>%n corrispondenze</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>nulla contiene «%1»</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>Estrarre ora?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La richiesta</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Richiesta a vCenter di avviare l’estrazione…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>Invio di %n estrazione…</numerusform>
            <numerusform>Invio di %n estrazioni…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>Nessun host verrà modificato. La richiesta qui sotto non è stata ancora inviata: la invia «Estrai».</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 verificherà che il certificato di %n host sia quello confermato, accederà all’host come %2 e importerà nel proprio depot la specifica software dell’host.</numerusform>
            <numerusform>vCenter %1 verificherà che i certificati di questi %n host siano quelli confermati, vi accederà come %2, uno dopo l’altro secondo disponibilità, e importerà nel proprio depot le specifiche software degli host. Ognuno diventa un’estrazione a sé nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1 verificherà che il certificato di %2 sia quello confermato, accederà all’host come %3 e importerà nel proprio depot la specifica software dell’host.</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1 leggerà il software di %2 tramite la connessione esistente e ne importerà la specifica software nel proprio depot.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 leggerà il software di %n host e ne importerà la specifica software nel proprio depot.</numerusform>
            <numerusform>vCenter %1 leggerà il software di questi %n host, uno dopo l’altro secondo disponibilità, e importerà nel proprio depot le specifiche software degli host. Ognuno diventa un’estrazione a sé nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2), come %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1, come %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n host con certificato non confermato: %1</numerusform>
            <numerusform>%n host con certificato non confermato: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>come comunicato da vCenter</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>Una per ogni host; questa è la prima.</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>La richiesta potrebbe aver già raggiunto vCenter. È nell’elenco della finestra principale e lì prosegue; «Estrai» ne avvierebbe un’altra.</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>Attesa interrotta, ma l’estrazione prosegue</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>Nulla è stato inviato a vCenter.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>Ciò che è stato osservato finora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>non ancora nota</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>Non è stato possibile annullarla</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Ultimo segnale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>File · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>Terminata con la demo</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>Riuscita con errori</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>In avvio</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non avviata</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>In riconnessione</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Riuscita</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Riuscita con avvisi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>Su %1 come %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>Su %1 (%2) come %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>In riconnessione · segnale %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>Incerta · verifica con vCenter…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Attende il proprio turno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>A vCenter è stato chiesto di annullarla. Può comunque completarla.</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Richiesta a vCenter di avviare l’estrazione…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>La risposta di vCenter è andata persa. L’elenco attività di vCenter mostrerà se l’estrazione è stata avviata; nulla viene inviato una seconda volta.</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>Così era l’estrazione quando la registrazione è stata scritta. Da qui l’estrazione non viene seguita.</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>A vCenter è già stato chiesto di annullarla. Può comunque completarla.</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter non consente di annullare questa attività.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Annullamento richiesto</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>Non annullata</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Richiesta inviata</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>Accettata da vCenter</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Contatto perso</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Risposta persa</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>Non se ne è saputo più nulla</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>Trovata nell’elenco dei depot</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter l’ha accettata e inizierà a breve.</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>Il vCenter simulato ci sta lavorando. Termina con questa finestra, e con esso le sue estrazioni.</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter ci sta lavorando e non consente di annullarla. La finestra resta utilizzabile.</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter ci sta lavorando. La finestra resta utilizzabile, e si può chiudere: vCenter prosegue.</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>vCenter l’ha sospesa finché non termina un’altra operazione. Non è un errore.</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter chiama il suo stato «%1».</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>In riconnessione. L’estrazione prosegue in vCenter.</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter richiede un nuovo accesso; ultimo segnale: %1. L’estrazione prosegue lì.</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>Nulla viene inviato a vCenter finché il suo certificato non è attendibile. Ultimo segnale: %1.</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>In riconnessione; ultimo segnale: %1. L’estrazione prosegue in vCenter.</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>vCenter è ora troppo occupato. La richiesta verrà ripetuta automaticamente tra poco.</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>Non è stato ancora possibile avviarla, nulla è stato inviato e si riprova automaticamente. %1.</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>Attende il proprio turno: altre richieste a questo vCenter hanno la precedenza.</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>Con %n errore</numerusform>
            <numerusform>Con %n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>Con %n avviso</numerusform>
            <numerusform>Con %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · depot %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>Già nel depot · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>Senza risultato · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>Depot %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Generale</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>&amp;Estrazioni</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificati</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nuova estrazione</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>Apre una registrazione da un file</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>Guida della pagina corrente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esce dal programma</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>Trova un’estrazione nell’elenco</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>Filtra il risultato, trova nel JSON</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Corrispondenza successiva</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Corrispondenza precedente</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>Passa da un campo di ricerca ai risultati</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>Copia le righe selezionate di un albero</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>Elimina la registrazione selezionata, dimentica il certificato selezionato</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>Spunta gli host selezionati o toglie la spunta</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>Apre un ramo di un albero</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>Chiude un ramo di un albero</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>Ordina per la colonna con questo numero; di nuovo, in ordine inverso</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menu della riga o del campo</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>Passa al controllo successivo; con Shift, al precedente</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>Preme il pulsante con lo stato attivo, altrimenti quello predefinito</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>Svuota un campo di ricerca, interrompe l’attesa, chiude una domanda o una finestra</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+lettera</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>Attiva il controllo il cui nome ha questa lettera sottolineata</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>Per quali host</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Immagine di base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Componente aggiuntivo</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluzioni</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Supporto hardware</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>Componenti rimossi</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>Immagini alternative</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>nessuna: vCenter non ha indicato quale</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>nessuno: l’host esegue l’immagine così come la fornisce VMware</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>nessuno oltre a quelli dell’immagine</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>nessuna: un’importazione da un host non estrae soluzioni</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>nessuno: un’importazione da un host non estrae firmware</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>nessuno: nulla è stato rimosso dall’immagine</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>nessuna: una sola immagine per tutto l’hardware</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>non noto: nessun risultato da vCenter</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Aggiuntivo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>l’immagine di base</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>il componente aggiuntivo del fornitore</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>aggiunto dall’utente, oltre all’immagine di base e al componente aggiuntivo</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>inserito da una soluzione, ad esempio HA o NSX</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>un gestore di supporto hardware</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>rimosso dall’immagine da parte dell’utente</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>rimosso dall’immagine</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1 dell’immagine di base</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1 del componente aggiuntivo del fornitore</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1 aggiunto dall’utente</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Sostituito</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Miglioramento</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>Correzione</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>Correzione di richiamo</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Varie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>Richiamo: sostituire questa versione</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>Correzione di richiamo: sostituisce una versione richiamata</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critica</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderata</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n errore</numerusform>
            <numerusform>%n errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Rimedio: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indicata</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>ID immagine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Host UUID</source>
        <translation>UUID host</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>Stringa OEM</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>per %n host tramite UUID</numerusform>
            <numerusform>per %n host tramite UUID</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>per hardware di %1</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>scelti da %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>vCenter non dice per quali host</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter non ha inviato alcun messaggio in merito.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(senza testo)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>Secondo questo computer</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>Messaggio di vCenter</translation>
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
        <translation>%1 g %2 h</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
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
        <translation>Copia &amp;cella</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copia &amp;righe</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copia &amp;percorso</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>Copia l’intero ra&amp;mo</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>Copia ri&amp;ga come</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Come &amp;testo</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>Come T&amp;SV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Come &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Espandi il ramo</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>C&amp;omprimi tutto</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nne</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>È la &amp;mia</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>&amp;Nessuna di queste</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Invia di nuovo…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidi più tardi</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>Scegliere la propria attività: si riconosce dall’ora di avvio, dall’host e dall’utente.</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>Richiesta delle attività a vCenter…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>L’elenco di vCenter non mostra ancora alcuna attività che possa essere questa. Viene interrogato finché non c’è certezza.</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>Ora è certo: vCenter non ha avviato nulla. È possibile inviarla di nuovo.</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>È stata avviata?</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>Attività di vCenter che possono essere questa</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>L’estrazione di %1 è stata avviata?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>La connessione si è interrotta prima che vCenter potesse rispondere. Una richiesta non deve diventare due attività.</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>«Sempre» non è disponibile: il problema non è solo chi lo ha emesso.</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>Considera attendibile &amp;questa volta</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>Considera se&amp;mpre attendibile per %1</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>C&amp;onsidera attendibile la sua CA…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>Considera l’autorità attendibile &amp;questa volta</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>Considera l’autorità se&amp;mpre attendibile per %1</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>T&amp;orna al certificato</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>Non può essere considerato attendibile: questo computer lo rifiuta in ogni caso. A vCenter ne serve un altro.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>come lo vede questo computer</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>l’autorità che offre per il download</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>Questa autorità ha firmato il certificato mostrato da vCenter. È stata scaricata dallo stesso vCenter, il che di per sé non prova nulla: confrontarne l’impronta digitale. Quando è considerata attendibile, un certificato rinnovato di questo vCenter non richiede conferma.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>Non è quello considerato attendibile in precedenza. Forse è stato rinnovato, forse qualcuno si è inserito nella connessione e attende la password: chiedere a chi gestisce questo vCenter.</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>In caso di dubbio, annullare.</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>Questo computer accetterebbe quello nuovo, perché sa chi lo ha emesso; ma accetterebbe anche quello generato da un proxy lungo il percorso.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Il certificato di %1 è cambiato</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>Scopri che cosa è in esecuzione su un host</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>Questa è la demo: il vCenter e i suoi host sono simulati su questo computer.</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>Il software di un host viene importato nel depot di Lifecycle Manager di vCenter; si vede il risultato oppure il motivo esatto per cui manca.</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>Estrai da un host</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>Connettersi a un vCenter e scegliere un host. Il certificato viene mostrato prima che venga inviata una password.</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nuova estrazione</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Leggi una registrazione</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>Aprire ciò che ha estratto qualcun altro, senza alcuna connessione.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Apri file…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prova prima la demo</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>Un vCenter simulato i cui host danno esiti positivi, avvisi o errori. Non richiede rete.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Prova la demo</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>Avvio del vCenter simulato…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copia come &amp;JSON</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Copia per il suppor&amp;to</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>passo corrente</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>da fare</translation>
    </message>
</context>
</TS>
