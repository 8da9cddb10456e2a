<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>Über Depot GUI</translation>
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
        <translation>Extrahiert die Software eines Hosts in das Lifecycle-Manager-Depot eines vCenter.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Wie soll vCenter auf den Host zugreifen?</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>In beiden Fällen wird nur gelesen: Auf dem Host wird nichts geändert.</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>Über die &amp;bestehende Verbindung</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>Sie wählen Hosts aus der Bestandsliste von vCenter. Ein Kennwort des Hosts ist nicht nötig.</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>Für Hosts, die mit diesem vCenter verbunden sind. Das funktioniert auch bei einem Host im Sperrmodus.</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>Mit Benutzername und &amp;Kennwort des Hosts</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>Sobald Sie das Zertifikat des Hosts bestätigt haben, meldet sich vCenter dort als der von Ihnen angegebene Benutzer an.</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>Für Hosts, die nicht mit diesem vCenter verbunden sind: ein neuer, einer aus einem anderen vCenter, ein getrennter. vCenter muss sie erreichen können.</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter Stand</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>%n erneut versuchen…</numerusform>
            <numerusform>%n erneut versuchen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>Die Hosts dieses Stapels</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Übrige abbrechen…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>Doppelklick auf einen Host oder Enter zeigt alles zu ihm.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erfolgreich</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 mit Warnungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 nicht gestartet</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 mit Fehlern</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>%1 ohne Kontakt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter bearbeitet nur wenige zugleich; die übrigen warten, bis sie an der Reihe sind. Solange hier noch welche warten, muss dieses Programm laufen.</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>Alle sind beendet. Prüfen Sie die verlorenen: Die Software dieser Hosts ist vielleicht im Depot.</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>Alle sind beendet. Wo es kein Ergebnis gab: Sehen Sie nach, warum, und versuchen Sie es dort erneut.</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>Alle sind beendet, und die Software jedes Hosts ist im Depot.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>&amp;CA-Datei verwenden…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>Eine PEM-Datei der Zertifizierungsstelle, die das Zertifikat von vCenter ausgestellt hat</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>&amp;Ohne CA-Datei</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>Datei einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA-Datei: %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
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
        <translation>Das Paket eines Treibers ist auf dem Host nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter konnte ein VIB nicht wieder zusammensetzen: Seine Nutzlast fehlt im Cache des Hosts. Installieren Sie den Treiber auf dem Host neu, oder importieren Sie zuerst das Anbieter-Add-On in das Depot, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter konnte das VIB %1 %2 nicht wieder zusammensetzen: Seine Nutzlast fehlt im Cache des Hosts. Installieren Sie den Treiber auf dem Host neu, oder importieren Sie zuerst das Anbieter-Add-On in das Depot, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>Der Host konnte vCenter nicht erreichen</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>Das Problem liegt zwischen Host und vCenter, nicht zwischen diesem Computer und vCenter. Prüfen Sie am Host, ob der Name von vCenter aufgelöst wird, ob Port 9084 offen ist und ob die Uhr des Hosts stimmt.</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter findet den Host nicht unter seinem Namen</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>Das Problem liegt zwischen vCenter und dem Host. Prüfen Sie die Schreibweise und den DNS-Server von vCenter, oder geben Sie die IP-Adresse des Hosts an.</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter kann den Host nicht erreichen</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>Das Problem liegt zwischen vCenter und dem Host, nicht zwischen diesem Computer und vCenter. Prüfen Sie den Port des Hosts, die Firewall dazwischen und ob der Host läuft.</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>Der Host ist nicht mit vCenter verbunden</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>Verbinden Sie ihn im vSphere Client wieder, oder verwenden Sie Benutzername und Kennwort des Hosts.</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter hat keinen Hostnamen für diesen Host</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>Verwenden Sie Benutzername und Kennwort des Hosts, und geben Sie dessen Namen oder IP-Adresse an.</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>Möglicherweise ist er im Sperrmodus, oder dem Konto fehlen Rechte. Verwenden Sie die bestehende Verbindung: Darüber greift vCenter mit einem eigenen Konto zu, das der Sperrmodus zulässt.</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>Der Host akzeptiert diesen Benutzernamen und dieses Kennwort nicht</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>Gemeint ist ein Benutzer des Hosts selbst, zum Beispiel root, keiner von vCenter. Mehrere Fehlversuche nacheinander sperren das Konto für eine Weile.</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>Der Host verweigert vCenter mit diesem Konto den Zugriff</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>Prüfen Sie im vSphere Client, ob der Host verbunden ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter hat zu viele offene Sitzungen</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>Es nimmt keine Anmeldung mehr an, bis einige davon enden. Finden Sie heraus, welches Programm seine Sitzungen offen lässt, warten Sie einige Minuten, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter akzeptiert diesen Benutzernamen und dieses Kennwort nicht</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>Prüfen Sie beides und ob der Name die Domäne enthält, etwa administrator@vsphere.local. Mehrere Fehlversuche nacheinander sperren das Konto für eine Weile.</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>Im Depot von vCenter ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>Vergrößern Sie auf der vCenter-Appliance den Datenträger von /storage/updatemgr, oder löschen Sie Depots, die nicht mehr gebraucht werden, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter akzeptiert diese Art von Fingerabdruck nicht</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 und 8 verlangen SHA-1, neuere Versionen akzeptieren auch SHA-256. „Erneut versuchen“ fragt vCenter, welches Zertifikat es sieht, und sendet genau dessen Fingerabdruck zurück.</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>Die Uhren von Host und vCenter weichen voneinander ab</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>Synchronisieren Sie beide mit demselben Zeitserver (NTP), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>Der eigene Proxy von vCenter steht im Weg</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter geht über einen Proxy, wo es den Host direkt erreichen sollte. Nehmen Sie den Host in den Proxy-Einstellungen von vCenter aus, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>jedes von diesem Aussteller</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>Ist das der Host, den Sie meinen?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter sendet das Kennwort an den Besitzer dieses Zertifikats. Vergleichen Sie den Fingerabdruck mit der Anzeige an der Konsole des Hosts (F2, View Support Information).</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter traf ein anderes Zertifikat an als das von Ihnen bestätigte</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>vCenter hat kein Kennwort gesendet. Bestätigen Sie das neue Zertifikat nur, wenn Sie wissen, warum es sich geändert hat.</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>vCenter wird gefragt, welches Zertifikat es sieht, und dieser Computer sieht selbst nach…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>Das Zertifikat wird mit einer Anfrage ermittelt, die scheitern muss…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Ich habe es &amp;geprüft: Das ist %1</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>Das Zertifikat des Hosts wird abgerufen…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>Ein Kennwort wird dabei nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>Fragen Sie vCenter nach dem Zertifikat des Hosts; dieser Computer sieht ebenfalls nach.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, signiert mit %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>Dieser Computer kennt den Aussteller nicht.</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>Selbst signiert: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>Es ist nicht für %1 ausgestellt.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>Sein Schlüssel ist zu schwach (%1).</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>Seine Signatur lässt sich fälschen (%1).</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>Diese Zertifizierungsstelle oder eine über ihr ist abgelaufen oder zu schwach.</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>Dieser Computer erkennt es nicht als Serverzertifikat an:</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>Dieser Computer sieht dort dasselbe Zertifikat.</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>Was vCenter sieht, zählt, denn vCenter meldet sich an. Übliche Gründe sind ein Proxy zwischen diesem Computer und dem Host, eine andere Maschine unter demselben Namen oder derselben Adresse oder ein eben erneuertes Zertifikat. Prüfen Sie den Fingerabdruck genau, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>Dieser Computer sieht dort ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>Dieser Computer kann den Host nicht sehen, daher gibt es keine zweite Meinung. Bei Hosts in einem eigenen Netz ist das normal.</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>Sie sehen, was dieser Computer sieht. vCenter trifft unter diesem Namen vielleicht eine andere Maschine an; dann lehnt es ab, und es entsteht kein Schaden.</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter hat nicht mitgeteilt, welches Zertifikat es sieht</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>Weder vCenter noch dieser Computer konnte feststellen, welches Zertifikat der Host hat.</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>Es gibt noch kein Zertifikat zu beurteilen</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>Stimmt überein (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>Stimmt nicht überein (%1). Leeren Sie das Feld, falls der Fingerabdruck zu einem anderen Host gehört.</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Es gibt noch nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>Das ist ein %1-Fingerabdruck, von diesem Zertifikat ist aber nur %2 bekannt. Fügen Sie den %2-Fingerabdruck ein.</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>Stimmt nicht mit dem überein, was vCenter sieht, wohl aber mit dem, was dieser Computer sieht.</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>Das ist der Fingerabdruck eines SSH-Schlüssels, also etwas anderes. Suchen Sie den des Zertifikats: SHA-1 oder SHA-256.</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>Ein Fingerabdruck besteht nur aus den Ziffern 0–9 und A–F, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>%n Ziffer bisher: SHA-1 hat 40, SHA-256 hat 64.</numerusform>
            <numerusform>%n Ziffern bisher: SHA-1 hat 40, SHA-256 hat 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>Das Zertifikat der Zertifizierungsstelle, die vCenter anbietet, wird heruntergeladen…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>Gesucht wurde in den vertrauenswürdigen Stammzertifikaten, die es zum Herunterladen anbietet. Beurteilen Sie stattdessen das Zertifikat.</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>Dieses vCenter bietet keine Zertifizierungsstelle an, die sein Zertifikat signiert hat</translation>
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
        <translation>&amp;Akzeptierte Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>Kein Zertifikat gespeichert</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>Hier stehen vCenter-Instanzen, denen Sie vertrauen, und Hosts, deren Zertifikat Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>Aufbewahrt wird nur der Hash, den vCenter vergleicht.</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>Das Zertifikat ist nur vergessen, bis das Programm endet</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>Sind das die Hosts, die Sie meinen?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter sendet das Kennwort an die Besitzer dieser Zertifikate. Bestätigt sind die mit dem Fingerabdruck aus Ihrer Liste; vergleichen Sie die übrigen einzeln. Hosts, die nicht bestätigt sind, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>Hosts und ihre Zertifikate</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>Zum &amp;nächsten unbestätigten Host</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>vCenter wird gefragt, welche Zertifikate es sieht, und dieser Computer sieht selbst nach…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Ich habe es &amp;geprüft: Das ist %1</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>%1 von %2 Hosts abgefragt</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>%1 von %2 Hosts bestätigt</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>Das Zertifikat von %1 wurde geprüft</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>Ausgestellt von der Zertifizierungsstelle der Demo: %1.</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>Ausgestellt von der Zertifizierungsstelle, der Sie dafür vertrauen: %1.</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>Es ist das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>Die Zertifizierungsstelle in Ihrer CA-Datei bürgt dafür.</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>Eine Zertifizierungsstelle, der das System dieses Computers vertraut, bürgt dafür.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>wie dieser Computer es sieht</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>Zertifikat ausblenden</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Zertifikat anzeigen</translation>
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
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zu schwach</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>Anders als in der Liste</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Angezeigte ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n Host gewählt</numerusform>
            <numerusform>%n Hosts gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>Noch kein Host gewählt</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1, davon %2 durch den Filter verborgen</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>vCenter erreicht %1 derzeit nicht: Die Extraktion scheitert, falls der Host nicht wieder erreichbar wird.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter erreicht %n davon derzeit nicht: Die Extraktion scheitert, falls der Host nicht wieder erreichbar wird.</numerusform>
            <numerusform>vCenter erreicht %n davon derzeit nicht: Die Extraktionen scheitern, falls die Hosts nicht wieder erreichbar werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>Mit einem erhaltenen &amp;Fingerabdruck vergleichen</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 oder SHA-1, in beliebiger Form</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>Vergleich filtern</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>Versionen je Host</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>Nur &amp;Hosts, die vom ersten abweichen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>Ab jetzt zeigt jedes Ergebnis seine Abweichung vom ersten Host hier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>Ersten als Referenz speichern</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>Linken als Referenz speichern</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>&amp;Die anderen mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>Als &amp;Referenz speichern</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>Basisimage</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Anbieter-Add-On</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Hardware-Support</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>Entfernte Komponente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>Fehlt bei einigen</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>Nicht im ersten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1 (Lösung)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>Version nicht genannt</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 anders</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 bei einigen fehlend</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 nur links</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 nicht im ersten</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 nur rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>%n weitere durch eine Lösung; das zählt nicht als Abweichung</numerusform>
            <numerusform>%n weitere durch Lösungen; das zählt nicht als Abweichung</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>Keine Abweichung: dieselbe Software</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 und %2 unterscheiden sich</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>Abweichung von %3 bei %1 von %2 Ergebnissen</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>Abweichung von %3 bei %1 von %2 Hosts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · Referenz</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>Ab jetzt zeigt jedes Ergebnis seine Abweichung von %1.</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>Als Referenz gespeichert</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>Dieses Ergebnis ist die Referenz: Jedes andere zeigt seine Abweichung davon.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>Keine Abweichung von der Referenz (%1).</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 hier fehlend</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 nur hier</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>Abweichung von der Referenz (%1): %2.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>Sitzungs-&amp;ID</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>vCenter-&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>&amp;Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>Kennwort im &amp;Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>Das gemerkte Kennwort vergessen</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>Mit Be&amp;nutzername und Kennwort anmelden</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>Mit einer Sitzungs-&amp;ID anmelden…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>Für die Anmeldung über einen Identitätsverbund oder mit mehreren Faktoren</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>Das Zertifikat von vCenter wird abgerufen…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>Anmeldung bei vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>Dem Zertifikat dieses vCenter wird nur vertraut, bis das Programm endet</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter kennt diese Sitzung nicht, oder sie ist beendet.</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>vCenter nimmt hier kein Kennwort an. Verwenden Sie unten eine Sitzungs-ID.</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter hat diesen Benutzernamen oder dieses Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>Welches vCenter?</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>Zuerst wird sein Zertifikat geprüft; erst danach verlässt die Sitzungs-ID diesen Computer.</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>Zuerst wird sein Zertifikat geprüft; erst danach verlässt das Kennwort diesen Computer.</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>Ist das Ihr vCenter?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Es wurde noch nichts gesendet. Wer dieses Zertifikat besitzt, erhält Ihre Sitzung: Vergleichen Sie den Fingerabdruck mit dem, den Sie vom Betreiber des vCenter haben.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Es wurde noch nichts gesendet. Wer dieses Zertifikat besitzt, erhält Ihr Kennwort: Vergleichen Sie den Fingerabdruck mit dem, den Sie vom Betreiber des vCenter haben.</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>Bereits ausgefüllt: Auch das ist simuliert.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>Nicht angemeldet bei %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>Verbunden mit %n vCenter</numerusform>
            <numerusform>Verbunden mit %n vCenter-Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>Verbindet sich neu mit %1, seit %2</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>Welcher Host, und wer meldet sich dort an?</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>Mit diesen Angaben meldet sich vCenter selbst am Host an. Der Host muss nicht in der Bestandsliste stehen.</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>&amp;Hostname oder IP-Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>Bereits ausgefüllt: Alle simulierten Hosts (esx-01.lab.example bis esx-20) haben dieselben Anmeldedaten.</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>Das Kennwort wird nicht gespeichert. Es verlässt diesen Computer erst, wenn Sie das Zertifikat des Hosts bestätigt und „Extrahieren“ gedrückt haben.</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>Der Host hat diesen Benutzernamen oder dieses Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>Der Host hat diesen Benutzernamen abgelehnt.</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter hat diesen Port abgelehnt.</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter hat diesen Host abgelehnt.</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>KB-Artikel</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Überschreibt</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Überschrieben von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter hat nicht mitgeteilt, welche</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>Für welche Hosts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>neuer Versuch kann helfen</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>neuer Versuch hilft nicht</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>Markieren Sie eine Zeile, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>&amp;KB-Artikel öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse steht oben.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter macht damit weiter, dieses Programm weiß dann aber nichts mehr davon. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>Was vCenter in sein Depot übernommen hat, bleibt dort. Die Aufzeichnung lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>Aufzeichnung von %1 löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>Extraktion von %1 abbrechen?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>vCenter wird um Abbruch gebeten. Es kann ablehnen, oder die Extraktion kann vorher noch zu Ende laufen.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Ja, abbrechen</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>Zertifikat von %1 vergessen?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>Beim nächsten Mal werden Sie wie bei einem neuen Host gefragt. Hat sich das Zertifikat geändert, gibt es keinen Alarm.</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>Beim nächsten Mal werden Sie wie bei einem neuen vCenter gefragt. Hat sich das Zertifikat geändert, gibt es keinen Alarm.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>Verlassen, ohne zu extrahieren?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>Was Sie bisher eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>Verlassen, ohne sich anzumelden?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>Was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>vCenter macht ohne dieses Fenster weiter. Beim nächsten Start wird wiedergefunden, was läuft.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>%n Extraktion dieses Stapels abbrechen?</numerusform>
            <numerusform>%n Extraktionen dieses Stapels abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>Die wartenden werden nicht gestartet. Bei den anderen wird vCenter um Abbruch gebeten; sie können trotzdem noch zu Ende laufen.</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Ja, abbrechen</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>Beenden, während %n Extraktion läuft?</numerusform>
            <numerusform>Beenden, während %n Extraktionen laufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>Das simulierte vCenter endet mit diesem Fenster und alles, was darin läuft, ebenso. Ein echtes vCenter würde weitermachen, und die Extraktionen würden wiedergefunden.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Bl&amp;eiben</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>Erfolgreich auf %1, aber vCenter lieferte kein Ergebnis</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>Bereits im Depot von %1, es war nichts zu importieren</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>Depot %1 auf %2, laut dessen Depotliste</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>Extrahiert in Depot %1 auf %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>Die Demo wurde geschlossen</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>Depot %1 ist dennoch entstanden</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>letzte Meldung %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>abgebrochen nach %1, %2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>abgebrochen %2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>verloren nach %1, %2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>verloren %2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>nicht gestartet, %2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>fehlgeschlagen nach %1, %2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>fehlgeschlagen %2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>abgerufen auf %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>Technischer Wortlaut</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>Ursache: %1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>&amp;Alle Meldungen kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>Was geschah und warum</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>wie vCenter es sah</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter hat nur diesen Hash davon mitgeteilt.</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>&amp;Englisch ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>&amp;Englisch anzeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Hilfe zu diesem Fehler</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>Exportieren als</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>Aufzeichnung (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>Softwarespezifikation (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>Support-Paket (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>Alles, was über die Extraktion bekannt ist, ohne Geheimnisse, als eine Datei, die Depot GUI auf jedem Computer wieder öffnet.</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>Nur das Image, so wie der Image-Import von Lifecycle Manager es annimmt: „Image importieren“ eines Clusters im vSphere Client oder der Aufruf import-software-spec des Entwurfs eines Clusters.</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>Für eine Tabellenkalkulation: jede Tabelle auf einem eigenen Blatt. Jede Zelle ist Text.</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>Eine Tabelle für Skripte und Tabellenkalkulationen. Was dort als Formel gälte, erhält einen vorangestellten Apostroph.</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>Eine Seite für jeden Browser, zum Mailen oder Drucken. Sie führt nichts aus und ruft nichts aus dem Netz ab.</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>Für ein Ticket oder ein Wiki: Überschriften und Tabellen.</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>Für alle, die die Ursache finden sollen: was unten aufgeführt ist, und sonst nichts. Hostnamen, Benutzernamen und Adressen sind enthalten, Kennwörter nicht. Sehen Sie sich jeden Teil an, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>Die Spezifikation nennt Versionen und enthält keine Software. Das vCenter, das sie importiert, braucht deren Nutzlasten im eigenen Depot: Importieren Sie dort zuerst dieselben Depots, oder extrahieren Sie dort aus einem Host mit dieser Software.</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>Diese Extraktion lieferte keine Softwarespezifikation.</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>die Aufzeichnung, wie Depot GUI sie öffnet</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>dasselbe als Text für ein Ticket</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>das Ende des Protokolls dieses Programms</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>Versionen des Programms und seiner Umgebung</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Der Export wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz. Das System meldet: %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Der Export konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>Sie gilt, bis das Programm endet. Das System meldet: %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>Die Referenz konnte nicht auf den Datenträger geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>Extraktionen</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>Extraktion suchen</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>Keine Extraktion enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>Neue Extraktion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Hilfe zu diesem Fehler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtrahieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>&amp;Höchstzahl offener Aufgaben je vCenter</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>Von 1 bis 64. Weitere Extraktionen warten, bis sie an der Reihe sind. Solange vCenter meldet, dass es ausgelastet ist, werden weniger gestartet.</translation>
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
        <translation>Weitere Daten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
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
        <translation>%1 (%2, Build %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1 über die bestehende Verbindung von vCenter</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1 mit Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 aufgegeben</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 letzte Meldung</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 angefordert</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1; auch %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>Laut vCenter kann ein späterer Versuch helfen</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>Laut vCenter hilft ein neuer Versuch nicht</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1, vom Server in der gewünschten Sprache gesendet</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>Englischer Text; auf %1 hat der Server keinen gesendet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>Die Extraktion wurde nicht gestartet</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter hat keine Aufgabe zu dieser Anfrage, dort läuft also nichts. Sie können es gefahrlos erneut versuchen.</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter gab ohne Angabe von Gründen auf</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>Versuchen Sie es erneut. Scheitert es wieder, steht mehr im Protokoll von vCenter selbst: /var/log/vmware/vmware-updatemgr auf der Appliance.</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>Gemeint ist das Objekt %1 %2.</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter nannte den Grund in einer Benachrichtigung und gab keinen Rat dazu.</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>Die Extraktion wurde abgebrochen, bevor sie begann</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>An vCenter wurde nichts gesendet. Sie können es jederzeit erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>Die vmware-api-session-id einer Sitzung, die anderswo geöffnet wurde, etwa von einem Skript oder im Browser. Sie wird verwendet, nie gespeichert und von diesem Programm nicht beendet.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>Dieser Computer hat noch keinen Schlüsselbund. Wählen Sie ein Kennwort dafür, wenn das System danach fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Prüfen Sie, ob er dieses Programm zulässt.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, daher muss das Kennwort eingegeben werden.</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>Das Kennwort ist länger, als der Schlüsselbund es zulässt.</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>Der Schlüsselbund hat versagt. Das Kennwort muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>Der auf diesem Computer eingerichtete Schlüsselbund speichert nichts.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>Der auf diesem Computer eingerichtete Schlüsselbund schreibt Kennwörter im Klartext in eine Datei.</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>Depot GUI kennt den auf diesem Computer eingerichteten Schlüsselbund nicht: Er schreibt Kennwörter möglicherweise im Klartext in eine Datei.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund: Es lässt sich kein Kennwort speichern.</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>Die Demo merkt sich kein Kennwort. Das eines echten vCenter lässt sich im Schlüsselbund speichern.</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>Geben Sie einen Hostnamen oder eine IP-Adresse ein.</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>Darin ist ein Leerzeichen. Ein Hostname hat keines.</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>Das ist kein gültiger Hostname: Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>Das ist keine IP-Adresse. Schreiben Sie sie wie 10.20.0.14 oder [fd00::14].</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>Der Port ist keine Zahl. Für 443 können Sie ihn weglassen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// würde das Kennwort ungeschützt senden. Verwenden Sie https:// oder nur den Namen.</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>Hier geht nur https://. Der Name allein genügt.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>Lassen Sie den Benutzernamen in der Adresse weg: Er hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>„%1“ ist ein Name, keine ID. Kreuzen Sie oben den Host an, oder geben Sie seine ID ein, etwa host-1014.</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>„%1“ ist keine Host-ID. Eine solche sieht aus wie host-1014; die Liste oben zeigt sie.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>Zeile %1: „%2“ wurde nicht erkannt. Eine Zeile enthält einen Host oder einen Host mit Port und Fingerabdruck.</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>Die Liste hat eine Spalte „%2“. Nehmen Sie die Kennwörter heraus: Das oben eingegebene gilt für alle Hosts.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>Zeile %1: „%2“ ist ein Benutzer, kein Host. Die Liste enthält nur Hosts: Benutzername und Kennwort stehen oben, für alle.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>Zeile %1: %2 steht weiter oben mit einem anderen Fingerabdruck.</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>Das sind mehr als 5.000 Hosts. Teilen Sie die Liste auf.</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>Die Liste ist größer als 1 MiB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>Fügen Sie die Sitzungs-ID ein.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>Der Benutzername darf hier keinen Doppelpunkt enthalten: Die Anmeldung bei vCenter kann ihn nicht übertragen.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>Darin ist ein unsichtbares Zeichen. Geben Sie den Namen neu ein.</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>In der Liste steht kein Host.</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>Kreuzen Sie oben einen Host an, oder geben Sie die ID eines Hosts ein.</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>Das ist keine gültige Sitzungs-ID: Erlaubt sind Buchstaben, Ziffern und Bindestriche, ohne Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>Nach Name, Version, Anbieter filtern…   Strg+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>Im JSON suchen…   Strg+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>Ansichten der Extraktion</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>Was beobachtet wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>&amp;Warum es scheiterte</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>&amp;Software</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>R&amp;oh-JSON</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>Beides gilt sofort. Auch vCenter wird um Texte in dieser Sprache gebeten.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>Ü&amp;ber Depot GUI</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>Hilfe – Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>Weitere Hosts &amp;mit demselben Benutzernamen und Kennwort</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>Einer je Zeile oder eine CSV-Datei ohne Kennwörter; ein Port und ein Fingerabdruck dürfen folgen.</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>&amp;Datei einlesen…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>Hostliste einlesen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>Mit einer &amp;Anfrage ermitteln, die scheitern muss</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>Sendet eine Extraktionsanfrage mit erfundenem Benutzer und Kennwort. vCenter sieht das Zertifikat des Hosts und lehnt ab: Es wird nichts extrahiert. Die Aufgabenliste von vCenter zeigt den Versuch vielleicht, und die Aufzeichnung hält fest, dass Sie so gefragt haben.</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256, wie dieser Computer ihn sieht</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1, wie dieser Computer ihn sieht</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>Es ist nicht das, das Sie früher bestätigt haben. Vielleicht wurde es erneuert, vielleicht hat sich jemand dazwischengeschaltet: Fragen Sie den Betreiber des Hosts. Wenn Sie sich nicht sicher sind, brechen Sie ab.</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>wie vCenter es sieht</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>wie dieser Computer es sieht</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter meldet es in einer Form, die dieses Programm nicht lesen kann: %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>ein Zertifikat, das sich nicht dekodieren lässt</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter teilt vom Zertifikat nur den %1-Wert mit. Aussteller, Namen und Gültigkeit sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>Von vCenter: %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>Von diesem Computer: %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>nicht genannt.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datencenter</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>vCenter erreicht diesen Host derzeit nicht.</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>Welche Hosts?</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter liest die Software der Hosts über die bestehende Verbindung. Host-Kennwörter sind nicht nötig.</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>Nach Name, ID oder Cluster filtern</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Alle anzei&amp;gen</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>Host-&amp;IDs, von Hand eingegeben</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>Etwa host-1014; mehrere durch Kommas getrennt. Sie kommen zu den oben angekreuzten hinzu.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter hat %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>Die Bestandsliste wird gelesen…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1 Sie können mit einer unten eingegebenen Host-ID weitermachen.</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>Dafür ist das Recht System.Read auf der Bestandsliste nötig, zum Extrahieren nicht.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>Ihr vCenter-Konto darf die Hosts nicht auflisten</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>Es gibt keine Liste der Hosts</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>Kein Host gefunden</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>Dieses vCenter zeigt keine Hosts</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>Sie können inzwischen unten eine Host-ID eingeben.</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>Laden Sie sie neu, oder geben Sie unten eine Host-ID ein.</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>Nichts in der Bestandsliste passt zu „%1“.</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>Es gibt keinen, oder %1 darf keinen sehen. Geben Sie unten eine Host-ID ein, oder gehen Sie zurück und verwenden Sie Benutzername und Kennwort des Hosts.</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Der Schlüsselbund wird nach dem Kennwort gefragt…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>Der Schlüsselbund wurde nicht geändert, die Anmeldung lief weiter</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>Der Schlüsselbund hat es nicht mehr. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>Aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>Das Kennwort wird aus dem Schlüsselbund gelöscht…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>Das Kennwort ist noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>Vergessen: Der Schlüsselbund hat es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter konnte es nicht ausführen</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>was entstehen sollte, gibt es schon</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>alles ist schon so wie verlangt</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>jemand oder vCenter selbst hat es abgebrochen</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>jemand anders hat es gleichzeitig geändert</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>eine eingeschaltete Funktion steht dem entgegen</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter stieß auf einen unerwarteten Zustand</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter akzeptiert einen Wert der Anfrage nicht</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>ein Teil davon ist so eingerichtet, dass es nicht geht</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>mit dieser Art von Objekt geht es nicht</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>der gegenwärtige Zustand lässt es nicht zu</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter kennt diese ID nicht</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>diesen Vorgang gibt es in diesem vCenter nicht</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>was gebraucht wird, ist mit anderem beschäftigt</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>was gebraucht wird, ist belegt</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter kommt an etwas nicht heran, das es braucht</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>der Dienst ist derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>in vCenter ist etwas Unerwartetes eingetreten</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>vCenter akzeptiert einen Wert der Anfrage nicht</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>die Anfrage wurde nicht verstanden</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>etwas, das vCenter braucht, ist nicht erreichbar</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>es dauerte länger, als vCenter wartet</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>vCenter fehlt etwas, das es braucht, zum Beispiel Platz</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter oder der Host akzeptiert die Anmeldung nicht</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>dem Konto fehlt ein Recht</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>die Anfrage enthält etwas, das dieses vCenter nicht kennt</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter oder der Host unterstützt es nicht</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>das Zertifikat des Hosts ist keines, das vCenter akzeptieren soll</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>ein Fehler, den diese Version des Programms nicht kennt</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>Die Extraktion wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>Es wurde nichts in das Depot importiert. Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>Eine andere Änderung kam dazwischen</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>Jemand hat gleichzeitig dasselbe in vCenter geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>Im gegenwärtigen Zustand ist das nicht möglich</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>Der Host oder vCenter ist in einem Zustand, der es nicht zulässt; die Ursachen unten nennen ihn. Ändern Sie das, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter ist mit anderem beschäftigt</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>Es führt so viele Depot-Vorgänge aus, wie es kann. Warten Sie, bis einer beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>Etwas, das gebraucht wird, ist belegt</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>Die Ursachen unten nennen es. Warten Sie, bis es frei ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>Ein Host, ein Datenspeicher oder ein Dienst ist vielleicht ausgeschaltet oder getrennt; die Ursachen unten nennen ihn.</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>Der Dienst von vCenter ist derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>Er startet vielleicht neu oder hat zu viel zu tun. Warten Sie einige Minuten, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>Es dauerte länger, als vCenter wartet</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>Der Host oder das Netz zwischen ihm und vCenter ist vielleicht langsam oder ausgelastet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>vCenter fehlt etwas, das es braucht</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>Es fehlt Platz auf dem Datenträger, oder ein Grenzwert ist erreicht; die Ursachen unten nennen, was es ist. Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter hat es schon</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>Sehen Sie in der Depotliste von vCenter nach: Was importiert werden sollte, ist vielleicht dort.</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Es gibt nichts mehr zu tun</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter meldet, dass alles schon so ist wie verlangt.</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>Wenn vCenter das Feld genannt hat, ist es auf dieser Seite zu sehen. Korrigieren Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>Vielleicht hat ein Proxy sie unterwegs verändert. Sonst hilft „Für Support kopieren“, den Grund zu finden.</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter findet nicht, was verlangt war</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>Prüfen Sie, ob der Host noch in der Bestandsliste dieses vCenter steht: Die ID eines Hosts gilt nur in einem vCenter.</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>Dieses vCenter kann nicht aus einem Host extrahieren</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>Nötig ist vCenter 7.0.2 oder neuer. Aktualisieren Sie es, oder verwenden Sie ein anderes vCenter.</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>Dieses vCenter kennt einen Teil der Anfrage nicht</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>Es ist vielleicht älter, als die Anfrage voraussetzt; die Ursachen unten nennen das Feld.</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter oder der Host unterstützt das nicht</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>Die Ursachen unten nennen, was fehlt. Ein Update von vCenter oder des Hosts bringt es vielleicht.</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>Die Anmeldung wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>Benutzername oder Kennwort ist falsch, oder die Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>Ihr vCenter-Konto darf das nicht</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>Bitten Sie um das Recht %1 auf dem Root-Objekt von vCenter. Der vSphere Client führt es unter den Rechten von vSphere Lifecycle Manager auf.</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>Der Host zeigt ein anderes Zertifikat als das bestätigte</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter hat kein Kennwort gesendet. Vergleichen Sie das unten gezeigte Zertifikat, das vCenter sah, mit der Anzeige an der Konsole des Hosts (F2, View Support Information). Mit „Erneut versuchen“ werden Sie gefragt, ob Sie es bestätigen.</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>Die letzte Ursache unten nennt meist den Grund. Beheben Sie das Problem in vCenter oder am Host, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter konnte die Software des Hosts nicht extrahieren</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>Eine eingeschaltete Funktion steht dem entgegen</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>Etwas ist so eingerichtet, dass dies nicht möglich ist</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>Mit einem Objekt dieser Art ist das nicht möglich</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>Die letzte Ursache unten nennt ihn meist. Mehr steht im Protokoll von vCenter selbst: /var/log/vmware/vmware-updatemgr auf der Appliance.</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter meldet einen Fehler, den dieses Programm nicht kennt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>Aufzeichnungen (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>&amp;Neue Extraktion</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>&amp;Neue Extraktion…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>&amp;Alte Aufzeichnungen löschen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>Extraktion &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>Die Nutzlast {payload} fehlt.</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>Der Product Locker {path} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>Die Datei {path} kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n Aufzeichnung konnte nicht gelesen werden</numerusform>
            <numerusform>%n Aufzeichnungen konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>Sie liegen weiterhin neben den anderen: %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>Sie werden nach ihnen gefragt wie beim ersten Mal: Vergleichen Sie ihre Fingerabdrücke, denn das Programm kann eine Änderung nicht erkennen. Was von der Datei übrig ist, wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>Einige der Zertifikate, die Sie akzeptiert haben, konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>Sie werden nach ihnen gefragt wie beim ersten Mal, und was Sie akzeptieren, gilt, bis das Programm endet. Die Datei bleibt, wie sie ist. Das System meldet: %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>Die Zertifikate, die Sie akzeptiert haben, können nicht gelesen werden</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter macht weiter, und dieses Fenster auch. Schaffen Sie Platz, oder erlauben Sie das Schreiben. Das System meldet: %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>Eine Aufzeichnung konnte nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>Sie gelten, bis das Programm endet. Schaffen Sie Platz, oder erlauben Sie das Schreiben. Das System meldet: %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>Die Einstellungen konnten nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI ist bereits geöffnet</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>Das andere Fenster verfolgt die Extraktionen. Hier können Sie sie nur ansehen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n Datei kann nicht geöffnet werden</numerusform>
            <numerusform>%n Dateien können nicht geöffnet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System meldet: %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>Die Datei ist keine Aufzeichnung einer Extraktion, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
Technischer Wortlaut: %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>Die Datei ist keine Aufzeichnung einer Extraktion.</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>Die Datei wurde von einer neueren Version von Depot GUI geschrieben. Aktualisieren Sie Depot GUI, um sie zu lesen.</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>Die Datei ist größer als 128 MiB; so groß ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>Die Datei ist beschädigt. Fordern Sie sie noch einmal an, als Anhang oder in einem Archiv.
Technischer Wortlaut: %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>Schließen Sie dieses Fenster, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>Das simulierte vCenter ist nicht gestartet</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>In Depot GUI ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>Das Programm läuft weiter. Einzelheiten stehen im Protokoll; bitte melden Sie sie: %1</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>Diese Benachrichtigung im Baum anzeigen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>Aufga&amp;ben von vCenter ansehen…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>Extraktion abbre&amp;chen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>Date&amp;i schließen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Kennwort ausblenden</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Aufzeichnung suchen</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>Aufzeichnungen zum Vergleichen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Angezeigte ankreuzen</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>Als Referenz speichern</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>Ab jetzt zeigt jedes Ergebnis seine Abweichung von diesem Host</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>Höchstens %1 Aufzeichnungen können auf einmal verglichen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n Aufzeichnung gewählt</numerusform>
            <numerusform>%n Aufzeichnungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>Kreuzen Sie an, was verglichen werden soll. Ist die Referenz angekreuzt, werden alle anderen an ihr gemessen.</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>Kreuzen Sie eine Aufzeichnung an, um zwei zu vergleichen, mehrere für eine Tabelle aller Hosts.</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>Es gibt noch kein anderes Ergebnis. Extrahieren Sie aus einem weiteren Host, oder öffnen Sie die Aufzeichnung eines Kollegen.</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>%1 vergleichen mit…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>Zertifizierungsstelle (immer vertrauen)</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>Zertifizierungsstelle (dieses Mal vertrauen)</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter (immer vertrauen)</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter (dieses Mal vertrauen)</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>Host, bestätigt bei %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>Der technische Wortlaut steht unten.</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>Dieser Computer findet %1 nicht</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>Keiner seiner DNS-Server kennt diesen Namen. Prüfen Sie die Schreibweise und das Netz oder VPN dieses Computers.</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>Der Computer ist da, aber an diesem Port antwortet nichts. Prüfen Sie den Port und ob vCenter läuft.</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Keine Route zu %1</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>Das Netz dieses Computers kann diese Adresse nicht erreichen. Prüfen Sie das Netz, das VPN und die Firewall dazwischen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>Vielleicht verwirft eine Firewall die Pakete, oder vCenter ist stark ausgelastet. Prüfen Sie Netz oder VPN, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>Die Verbindung zu %1 wurde getrennt</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>Eine Firewall, ein Proxy oder ein neu startender Dienst hat sie geschlossen. Prüfen Sie Netz oder VPN, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>Die Antwort von vCenter kam nur zum Teil an</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>Die Verbindung zu %1 brach mittendrin ab. Prüfen Sie Netz oder VPN, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>Was unter %1 antwortet, spricht kein TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>vCenter ist über HTTPS erreichbar, meist an Port 443. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>Die beiden Seiten konnten sich nicht auf eine Verschlüsselung einigen. Der technische Wortlaut unten sagt, woran es scheiterte.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 bietet nur veraltete Verschlüsselung an</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>Dieses Programm braucht TLS 1.2 oder neuer. Schalten Sie es in vCenter ein, oder aktualisieren Sie vCenter.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>Der Proxy vor vCenter hat keine Verbindung hergestellt</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers, oder nehmen Sie die Adresse von vCenter vom Proxy aus.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>Der Proxy vor vCenter verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 verlangt Benutzername und Kennwort: Geben Sie sie auf der ersten Seite einer neuen Extraktion an, oder nehmen Sie die Adresse von vCenter in den Einstellungen dieses Computers vom Proxy aus.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>Es wurde nichts gesendet. Vergleichen Sie den Fingerabdruck mit dem, den Sie von den Betreibern des vCenter haben, und vertrauen Sie dem Zertifikat nur, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>Dieser Computer weiß nicht, wer das Zertifikat von %1 ausgestellt hat</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>Niemand außer %1 selbst bürgt für sein Zertifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>Es wurde nichts gesendet. Lassen Sie es in vCenter erneuern. Prüfen Sie auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>Es wurde nichts gesendet. Die Uhr dieses Computers oder die von vCenter geht falsch: Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>Es wurde nichts gesendet. Verwenden Sie einen Namen, der im Zertifikat steht, oder lassen Sie es auf den hier verwendeten Namen neu ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>Das Zertifikat von %1 ist zu schwach</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>Es wurde nichts gesendet. Sein Schlüssel oder seine Signatur gilt nicht mehr als sicher: Lassen Sie es in vCenter erneuern.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>Es wurde nichts gesendet. Das Zertifikat wurde erneuert, oder jemand hat sich dazwischengeschaltet. Fragen Sie die Betreiber des vCenter nach dem Fingerabdruck, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>Dieser Computer akzeptiert das Zertifikat von %1 nicht</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>Es wurde nichts gesendet. Der technische Wortlaut unten nennt den Grund.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 leitet Anfragen an eine andere Adresse um</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>Was unter %1 antwortet, ist kein vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>Die Antwort von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>Die Antwort von %1 ist größer, als dieses Programm annimmt</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>Es liest Antworten bis 64 MiB. Vielleicht antwortet etwas anderes als vCenter.</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>Dieses vCenter ist zu alt, um aus einem Host zu extrahieren</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>Nötig ist vCenter 7.0.2 oder neuer. Aktualisieren Sie %1, oder verwenden Sie ein anderes vCenter.</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>Der Dienst von %1 ist nicht verfügbar</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>Er startet vielleicht gerade. Warten Sie einige Minuten, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>Sie sind nicht bei %1 angemeldet: Es wurde kein Kennwort angegeben</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>Melden Sie sich erneut an, um weiterzumachen. Was in vCenter läuft, läuft dort inzwischen weiter.</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter kennt die Aufgabe nicht mehr</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>Das kommt vor, wenn sein Dienst neu startet. Sehen Sie in der Depotliste von vCenter nach, ob seither ein Depot hinzugekommen ist, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>Die Demo wurde geschlossen, bevor diese Extraktion fertig war</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>Das simulierte vCenter endet mit seinem Fenster und alles, was darin läuft, ebenso. Ein echtes vCenter macht weiter, und die Extraktion wird wiedergefunden. „Erneut versuchen“ startet sie neu.</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>Anmeldedaten werden nie an eine andere Adresse weitergegeben. Geben Sie die eigene Adresse von vCenter ein.</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>Die Umleitung führt zu %2. Anmeldedaten werden nie dorthin weitergegeben: Geben Sie die eigene Adresse von vCenter ein.</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Prüfen Sie Adresse und Port. Vielleicht antwortet ein Proxy an Stelle von vCenter.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Die Gegenstelle antwortete mit HTTP-Status %2 und mit etwas, das vCenter nicht sendet; die ersten Zeichen stehen unten. Prüfen Sie Adresse und Port. Vielleicht antwortet ein Proxy an Stelle von vCenter.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>Dieser Computer konnte eine Datei nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und die Datei verwendet werden darf; ihr Name steht unten.</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>In Depot GUI selbst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>Eine Aufgabe, die vCenter schon begonnen hat, läuft dort weiter. „Für Support kopieren“ liefert, was zum Finden des Grundes nötig ist.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>Benutzername für den &amp;Proxy %1</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Kennwort für den Proxy</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>Beides geht nur an diesen Proxy, als HTTP-Basic-Anmeldung, und bleibt im Speicher, bis das Programm endet. Das Kennwort von vCenter bleibt dem Proxy verborgen.</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>Der Proxy hat diesen Benutzernamen oder dieses Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>Ein Benutzername mit Doppelpunkt kann nicht an einen Proxy gesendet werden.</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>Alte Aufzeichnungen löschen</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>Alte Aufzeichnungen löschen?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>Was vCenter in sein Depot übernommen hat, bleibt dort, und was läuft, bleibt erhalten. Das Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>Beendet seit mehr als (&amp;Tage)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>%n Aufzeichnung würde gelöscht.</numerusform>
            <numerusform>%n Aufzeichnungen würden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>Roh-JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n oder mehr</numerusform>
            <numerusform>%n oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>Die ersten %1 von %2 Zeichen; beim Kopieren alle</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>Erneut bei %1 anmelden</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>Sitzungs-&amp;ID</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>&amp;Kennwort verwenden</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>&amp;Kennwort von %1</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>Sitzungs-&amp;ID verwenden</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>vCenter kennt die letzte Sitzung nicht, oder sie ist beendet.</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter hat das letzte Kennwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich erneut an, um weiter zu verfolgen, was dort läuft; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>Es wurde nichts dorthin gesendet. Bestätigt der Betreiber dieses vCenter den neuen Fingerabdruck, vertrauen Sie unten dem Zertifikat, und melden Sie sich an; sonst wählen Sie „Nicht jetzt“. Was in vCenter läuft, läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>Sein Zertifikat ist das, dem Sie beim letzten Mal vertraut haben, aber nur für dieses eine Mal: Darum wird es wieder gezeigt. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Es wurde noch nichts gesendet. Wer dieses Zertifikat besitzt, erhält Ihr Kennwort: Vergleichen Sie den Fingerabdruck mit dem, den Sie vom Betreiber des vCenter haben.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>Abweichung anzeigen</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>Referenz vergessen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>nichts enthält „%1“</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>Jetzt extrahieren?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>vCenter wird gebeten, die Extraktion zu starten…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>%n Extraktion wird übergeben…</numerusform>
            <numerusform>%n Extraktionen werden übergeben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>Auf keinem Host wird etwas geändert. Die Anfrage unten wurde noch nicht gesendet: „Extrahieren“ sendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 prüft, ob das Zertifikat dieses %n Hosts das von Ihnen bestätigte ist, meldet sich dort als %2 an und importiert die Softwarespezifikation des Hosts in das eigene Depot.</numerusform>
            <numerusform>vCenter %1 prüft, ob die Zertifikate dieser %n Hosts die von Ihnen bestätigten sind, meldet sich dort nacheinander, je nach freier Kapazität, als %2 an und importiert die Softwarespezifikationen in das eigene Depot. Aus jedem Host wird eine eigene Extraktion in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1 prüft, ob das Zertifikat von %2 das von Ihnen bestätigte ist, meldet sich dort als %3 an und importiert die Softwarespezifikation des Hosts in das eigene Depot.</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1 liest die Software von %2 über die bestehende Verbindung und importiert die Softwarespezifikation in das eigene Depot.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 liest die Software dieses %n Hosts und importiert dessen Softwarespezifikation in das eigene Depot.</numerusform>
            <numerusform>vCenter %1 liest die Software dieser %n Hosts nacheinander, je nach freier Kapazität, und importiert ihre Softwarespezifikationen in das eigene Depot. Aus jedem Host wird eine eigene Extraktion in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2), als %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1, als %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n Host mit nicht bestätigtem Zertifikat: %1</numerusform>
            <numerusform>%n Hosts mit nicht bestätigtem Zertifikat: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>wie von vCenter gemeldet</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>Eine je Host; das ist die erste.</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>Die Anfrage hat vCenter vielleicht schon erreicht. Sie steht in der Liste des Hauptfensters und läuft dort weiter; „Extrahieren“ würde eine weitere starten.</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>Sie haben das Warten beendet, nicht die Extraktion</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>An vCenter wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>Was bisher beobachtet wurde</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>Der Abbruch war nicht möglich</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>Datei · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>Mit der Demo beendet</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>Erfolgreich mit Fehlern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet sich neu</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Erfolgreich mit Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>Auf %1 als %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>Auf %1 (%2) als %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>Ohne Kontakt · zuletzt %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>Ungewiss · wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>vCenter wurde um Abbruch gebeten. Die Extraktion kann trotzdem noch zu Ende laufen.</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>vCenter wird gebeten, die Extraktion zu starten…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>Die Antwort von vCenter ging verloren. Seine Aufgabenliste wird zeigen, ob die Extraktion gestartet wurde; nichts wird ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>So war der Stand, als die Aufzeichnung geschrieben wurde. Von hier aus wird die Extraktion nicht verfolgt.</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>vCenter wurde schon um Abbruch gebeten. Die Extraktion kann trotzdem noch zu Ende laufen.</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter lässt den Abbruch dieser Aufgabe nicht zu.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Um Abbruch gebeten</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>Nicht abgebrochen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>Von vCenter angenommen</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Kontakt verloren</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>Keine weitere Meldung</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>In der Depotliste gefunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter hat die Aufgabe angenommen und beginnt bald.</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>Das simulierte vCenter arbeitet daran. Es endet mit diesem Fenster, und seine Extraktionen enden mit ihm.</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter arbeitet daran und lässt keinen Abbruch zu. Sie können das Fenster weiter benutzen.</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter arbeitet daran. Sie können das Fenster weiter benutzen oder schließen: vCenter macht weiter.</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>vCenter hat die Aufgabe zurückgestellt, bis etwas anderes erledigt ist. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter nennt den Zustand „%1“.</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>Verbindet sich neu. Die Extraktion läuft in vCenter weiter.</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter verlangt eine neue Anmeldung, letzte Meldung %1. Die Extraktion läuft dort weiter.</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>An vCenter wird nichts gesendet, bevor seinem Zertifikat vertraut wird. Letzte Meldung %1.</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>Verbindet sich neu, letzte Meldung %1. Die Extraktion läuft in vCenter weiter.</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>vCenter hat derzeit zu viel zu tun. Es wird in einer Weile von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>Die Extraktion konnte noch nicht gestartet werden; es wurde nichts gesendet, und der nächste Versuch erfolgt von selbst. %1.</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>Die Extraktion wartet, bis sie an der Reihe ist: Andere Anfragen an dieses vCenter kommen zuerst.</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1 % · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>Mit %n Fehler</numerusform>
            <numerusform>Mit %n Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>Mit %n Warnung</numerusform>
            <numerusform>Mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · Depot %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>Bereits im Depot · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>Ohne Ergebnis · %1</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>&amp;Extraktionen</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Neue Extraktion</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>Aufzeichnung aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>Hilfe zur aktuellen Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>Extraktion in der Liste suchen</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>Ergebnis filtern, im JSON suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>Aus einer Suchzeile zu den Treffern</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>Markierte Zeilen eines Baums kopieren</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>Markierte Aufzeichnung löschen, markiertes Zertifikat vergessen</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>Markierte Hosts ankreuzen oder abwählen</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>Zweig eines Baums aufklappen</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>Zweig eines Baums zuklappen</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>Nach der Spalte mit dieser Nummer sortieren; noch einmal: umgekehrt</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menü der Zeile oder des Felds</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>Zum nächsten Bedienelement, mit Umschalt zum vorigen</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>Schaltfläche mit dem Fokus drücken, sonst die Standardschaltfläche</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>Suchzeile leeren, Warten beenden, Frage oder Fenster schließen</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>Das Bedienelement, in dessen Name dieser Buchstabe unterstrichen ist</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>Für welche Hosts</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basisimage</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Anbieter-Add-On</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Hardware-Support</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>Entfernte Komponenten</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>Alternative Images</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>keines: vCenter hat nicht mitgeteilt, welches</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>keines: Auf dem Host läuft das Image, wie VMware es ausliefert</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>keine zusätzlichen</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>keine: Aus einem Host werden keine Lösungen extrahiert</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>keiner: Aus einem Host wird keine Firmware extrahiert</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>keine: Aus dem Image wurde nichts entfernt</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>keine: ein Image für die gesamte Hardware</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>nicht bekannt: vCenter lieferte kein Ergebnis</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-On</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>das Basisimage</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>das Anbieter-Add-On</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>vom Benutzer hinzugefügt, über Basisimage und Add-On hinaus</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>von einer Lösung hinzugefügt, etwa HA oder NSX</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>ein Hardware-Support-Manager</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>vom Benutzer aus dem Image entfernt</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>aus dem Image entfernt</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1 aus dem Basisimage</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1 aus dem Anbieter-Add-On</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1 vom Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>Bugfix</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>Rückruf-Fix</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>Rückruf: Ersetzen Sie diese Version</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>Rückruf-Fix: ersetzt eine zurückgerufene Version</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>ID des Images</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Host UUID</source>
        <translation>Host-UUID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>OEM-Zeichenfolge</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>für %n Host nach UUID</numerusform>
            <numerusform>für %n Hosts nach UUID</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>für Hardware von %1</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>gewählt nach %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>vCenter teilt nicht mit, für welche Hosts</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter hat keine Meldung dazu gesendet.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>Technischer Wortlaut dieses Computers</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>Wortlaut von vCenter</translation>
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
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
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
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Zei&amp;len kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>&amp;Mit allem darunter kopieren</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>Z&amp;eile kopieren als</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>Als T&amp;SV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Zweig ganz a&amp;ufklappen</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>&amp;Alles zuklappen</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>Das ist &amp;meine</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>&amp;Keine davon</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Erneut senden…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>Wählen Sie Ihre Aufgabe: Sie erkennen sie an Startzeit, Host und Benutzer.</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>vCenter wird nach seinen Aufgaben gefragt…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>Die Liste von vCenter zeigt noch keine Aufgabe, die infrage kommt. vCenter wird weiter gefragt, bis feststeht, ob es eine gibt.</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>Jetzt ist es sicher: vCenter hat nichts gestartet. Sie können die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>Wurde sie gestartet?</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>Aufgaben von vCenter, die infrage kommen</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>Wurde die Extraktion von %1 gestartet?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>Die Verbindung brach ab, bevor vCenter antworten konnte. Aus einer Anfrage dürfen nicht zwei Aufgaben werden.</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>„Immer“ geht hier nicht: Am Zertifikat ist mehr zu beanstanden als nur der Aussteller.</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>&amp;Dieses Mal vertrauen</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>Für %1 i&amp;mmer vertrauen</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>Der Zertifizierungsste&amp;lle vertrauen…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>Dieser Zertifizierungsstelle &amp;dieses Mal vertrauen</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>Dieser Zertifizierungsstelle für %1 i&amp;mmer vertrauen</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>Zurück zum Ze&amp;rtifikat selbst</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>Diesem Zertifikat kann nicht vertraut werden: Dieser Computer lehnt es in jedem Fall ab. vCenter braucht ein anderes.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>wie dieser Computer es sieht</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>die Zertifizierungsstelle, die es zum Herunterladen anbietet</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>Diese Zertifizierungsstelle hat das Zertifikat signiert, das vCenter zeigt. Das Zertifikat der Zertifizierungsstelle wurde vom selben vCenter heruntergeladen, was für sich allein nichts beweist: Vergleichen Sie ihren Fingerabdruck. Sobald Sie ihr vertrauen, wird bei einem erneuerten Zertifikat dieses vCenter nicht mehr nachgefragt.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>Es ist nicht das, dem Sie früher vertraut haben. Vielleicht wurde es erneuert, vielleicht hat sich jemand dazwischengeschaltet und wartet auf Ihr Kennwort: Fragen Sie den Betreiber dieses vCenter.</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>Wenn Sie sich nicht sicher sind, brechen Sie ab.</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>Dieser Computer würde das neue akzeptieren, da er den Aussteller kennt; ebenso aber eines, das ein Proxy unterwegs selbst ausstellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>Wissen, was auf einem Host läuft</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>Das ist die Demo: Das vCenter und seine Hosts sind auf diesem Computer simuliert.</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>Die Software eines Hosts wird in das Lifecycle-Manager-Depot von vCenter übernommen, und Sie sehen, was dabei herauskam oder warum genau es scheiterte.</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>Aus einem Host extrahieren</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>Verbinden Sie sich mit einem vCenter, und wählen Sie einen Host. Sie sehen sein Zertifikat, bevor ein Kennwort gesendet wird.</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Neue Extraktion</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Aufzeichnung lesen</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>Öffnen Sie, was jemand anders extrahiert hat, ganz ohne Verbindung.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>Ein simuliertes vCenter mit Hosts, die Erfolge, Warnungen und Fehler liefern. Es braucht kein Netz.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>Das simulierte vCenter startet…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Für Su&amp;pport kopieren</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>noch offen</translation>
    </message>
</context>
</TS>
