<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>À propos de Depot GUI</translation>
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
        <translation>Extrait les logiciels d’un hôte vers le dépôt Lifecycle Manager d’un vCenter.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Comment vCenter doit-il accéder à l’hôte ?</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>Dans les deux cas, il ne fait que lire : rien n’est modifié sur l’hôte.</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>Par la &amp;connexion existante</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>Vous choisissez les hôtes dans l’inventaire de vCenter. Aucun mot de passe d’hôte n’est nécessaire.</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>Pour les hôtes connectés à ce vCenter. Fonctionne aussi pour un hôte en mode de verrouillage.</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>Avec un nom d’&amp;utilisateur et un mot de passe de l’hôte</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>vCenter se connecte à l’hôte avec l’utilisateur que vous indiquez, une fois que vous avez confirmé le certificat de l’hôte.</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>Pour les hôtes qui ne sont pas connectés à ce vCenter : une nouvelle machine, un hôte d’un autre vCenter, un hôte déconnecté. vCenter doit pouvoir les joindre.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière information</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Réessayer pour %n hôte…</numerusform>
            <numerusform>Réessayer pour %n hôtes…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>Les hôtes de ce lot</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Annuler le reste…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>Double-cliquez sur un hôte, ou appuyez sur Entrée, pour afficher tous ses détails.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>succès : %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>avec avertissements : %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échecs : %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>incertaines : %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdues : %1</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>non démarrées : %1</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>annulées : %1</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>avec erreurs : %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>en cours : %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>reconnexions : %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en attente : %1</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter traite quelques extractions à la fois ; les autres attendent leur tour. Elles ne démarreront que si ce programme reste ouvert.</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>Tout est terminé. Examinez les extractions perdues : leurs logiciels sont peut-être dans le dépôt.</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>Tout est terminé. En cas d’échec, consultez la cause, puis réessayez.</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>Tout est terminé, et les logiciels de chaque hôte sont dans le dépôt.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>Utiliser un &amp;fichier d’autorité (CA)…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>Un fichier PEM de l’autorité qui a émis le certificat de vCenter</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>Sans ce fic&amp;hier</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>Fichier d’une autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>Fichier CA : %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
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
        <translation>Le paquet d’un pilote n’est plus stocké sur l’hôte</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter n’a pas pu reconstruire un VIB : sa charge utile manque dans le cache de l’hôte. Réinstallez le pilote sur l’hôte, ou importez d’abord le module complémentaire du fournisseur dans le dépôt, puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter n’a pas pu reconstruire le VIB %1 %2 : sa charge utile manque dans le cache de l’hôte. Réinstallez le pilote sur l’hôte, ou importez d’abord le module complémentaire du fournisseur dans le dépôt, puis réessayez.</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>L’hôte n’a pas pu joindre vCenter</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>Le problème se situe entre l’hôte et vCenter, et non entre cet ordinateur et vCenter. Vérifiez sur l’hôte que le nom de vCenter est résolu, que le port 9084 est ouvert et que l’horloge est à l’heure.</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter ne trouve pas l’hôte par son nom</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>Le problème se situe entre vCenter et l’hôte. Vérifiez l’orthographe et le serveur DNS de vCenter, ou indiquez l’adresse IP de l’hôte.</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter ne peut pas joindre l’hôte</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>Le problème se situe entre vCenter et l’hôte, et non entre cet ordinateur et vCenter. Vérifiez le port de l’hôte et le pare-feu entre les deux, et que l’hôte est en marche.</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>L’hôte n’est pas connecté à vCenter</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>Reconnectez-le dans vSphere Client, ou accédez directement à l’hôte avec un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter n’a pas de nom d’hôte pour cet hôte</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>Utilisez un nom d’utilisateur et un mot de passe de l’hôte, et indiquez son nom ou son adresse IP.</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>Il est peut-être en mode de verrouillage, ou le compte manque peut-être de droits. Utilisez la connexion existante de vCenter : il y entre avec son propre compte, que le mode de verrouillage laisse passer.</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>L’hôte n’accepte pas ce nom d’utilisateur et ce mot de passe</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>Il faut ceux de l’hôte lui-même, par exemple root, et non ceux de vCenter. Plusieurs erreurs de suite verrouillent le compte pour un certain temps.</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>L’hôte refuse l’accès à vCenter avec ce compte</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>Vérifiez dans vSphere Client que l’hôte est connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter a trop de sessions ouvertes</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>Il n’accepte plus de connexion tant que certaines sessions ne sont pas terminées. Trouvez le programme qui laisse ses sessions ouvertes, attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter n’accepte pas ce nom d’utilisateur et ce mot de passe</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>Vérifiez les deux, et que le nom comporte son domaine, comme administrator@vsphere.local. Plusieurs erreurs de suite verrouillent le compte pour un certain temps.</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>Il n’y a plus de place dans le dépôt de vCenter</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>Agrandissez le disque de /storage/updatemgr sur le dispositif vCenter, ou supprimez les dépôts devenus inutiles, puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter n’accepte pas ce type d’empreinte</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 et 8 exigent SHA-1, les versions plus récentes acceptent aussi SHA-256. « Réessayer » demande à vCenter quel certificat il voit, et renvoie exactement celui-là.</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>Les horloges de l’hôte et de vCenter diffèrent</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>Réglez les deux sur le même serveur de temps (NTP), puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>Le proxy de vCenter fait obstacle</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter passe par un proxy là où il devrait joindre l’hôte directement. Excluez l’hôte dans les paramètres de proxy de vCenter, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>Accepté auparavant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>tous ceux qu’elle émet</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non disponible</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>Est-ce bien l’hôte voulu ?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter enverra le mot de passe au détenteur de ce certificat. Comparez son empreinte à celle qu’affiche l’écran de l’hôte lui-même (F2, View Support Information).</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter a rencontré un autre certificat que celui que vous avez confirmé</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>Il n’a envoyé aucun mot de passe. Ne confirmez le nouveau que si vous savez pourquoi il a changé.</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>Interrogation de vCenter sur le certificat qu’il voit, et examen depuis cet ordinateur…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>Interrogation de vCenter par une requête vouée à l’échec…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Je l’ai vérifié : &amp;c’est bien %1</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>Examen du certificat de l’hôte…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>L’interrogation ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>Le certificat n’a pas encore été examiné</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>Interrogez vCenter et examinez depuis cet ordinateur le certificat de l’hôte.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>Émis pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, signé avec %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>Cet ordinateur ne connaît pas cet émetteur.</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>Auto-signé : personne d’autre ne s’en porte garant.</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>Il n’est pas établi au nom de %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>Sa clé est trop faible (%1).</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>Sa signature peut être falsifiée (%1).</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>Cette autorité, ou une autorité supérieure, est périmée ou trop faible.</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>Cet ordinateur ne l’accepte pas comme certificat de serveur :</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>Cet ordinateur y voit le même certificat.</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>C’est ce que voit vCenter qui compte : c’est lui qui se connecte. Les raisons habituelles sont un proxy entre cet ordinateur et l’hôte, une autre machine sous le même nom ou la même adresse, ou un certificat qui vient d’être renouvelé. Vérifiez bien l’empreinte avant de continuer.</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>Cet ordinateur y voit un autre certificat</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>Cet ordinateur ne voit pas cet hôte ; il n’y a donc pas de second avis. C’est normal pour des hôtes sur un réseau à part.</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>Ce que vous voyez est ce que voit cet ordinateur. vCenter peut rencontrer une autre machine sous ce nom ; il refusera alors, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter n’a pas indiqué quel certificat il voit</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>Ni vCenter ni cet ordinateur n’ont pu indiquer quel certificat possède l’hôte.</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>Il n’y a pas encore de certificat à examiner</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>Correspond (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>Ne correspond pas (%1). Videz ce champ si l’empreinte est celle d’un autre hôte.</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Il n’y a encore rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>Ceci est une empreinte %1, et seule l’empreinte %2 de ce certificat est connue. Collez l’empreinte %2.</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>Ne correspond pas à ce que voit vCenter, mais à ce que voit cet ordinateur.</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>C’est l’empreinte d’une clé SSH, ce qui est autre chose. Cherchez celle du certificat : SHA-1 ou SHA-256.</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>Une empreinte ne contient que les caractères 0–9 et A–F, avec ou sans deux-points.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>%n caractère jusqu’ici : SHA-1 en a 40, SHA-256 en a 64.</numerusform>
            <numerusform>%n caractères jusqu’ici : SHA-1 en a 40, SHA-256 en a 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>Téléchargement de l’autorité que propose vCenter…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>Elle a été cherchée dans les certificats racines approuvés qu’il propose en téléchargement. Examinez le certificat lui-même.</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>Ce vCenter ne propose aucune autorité ayant signé son certificat</translation>
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
        <translation>Certificats &amp;acceptés</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>Aucun certificat n’est conservé</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>Les vCenter que vous approuvez et les hôtes dont vous avez confirmé le certificat figurent ici.</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>Seule l’empreinte que vCenter compare est conservée.</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>Il n’est oublié que jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>S’agit-il bien des hôtes voulus ?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter enverra le mot de passe aux détenteurs de ces certificats. Ceux dont l’empreinte est bien celle de votre liste sont confirmés ; comparez les autres un par un. Les hôtes non confirmés sont écartés.</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>Hôtes et leurs certificats</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>Prochain à con&amp;firmer</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Réexaminer</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>Interrogation de vCenter sur les certificats qu’il voit, et examen depuis cet ordinateur…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>Je l’ai vérifié : &amp;c’est bien %1</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>Hôtes examinés : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>Hôtes confirmés : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>Le certificat de %1 a été vérifié</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>Il a été émis par l’autorité propre à la démo : %1.</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>Il a été émis par l’autorité que vous approuvez pour ce vCenter : %1.</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>C’est celui que vous avez approuvé.</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>L’autorité de votre fichier CA s’en porte garante.</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>Une autorité approuvée par le système de cet ordinateur s’en porte garante.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>vu par cet ordinateur</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>Masquer le certificat</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Afficher le certificat</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>trop faible</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>Autre que dans la liste</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Changé depuis la dernière fois</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Cocher les hôtes affichés</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n hôte choisi</numerusform>
            <numerusform>%n hôtes choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>Aucun hôte choisi</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1, dont %2 hors filtre</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>vCenter ne peut pas joindre %1 actuellement : l’extraction échouera si cet hôte reste injoignable.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter ne peut pas joindre %n d’entre eux actuellement : son extraction échouera s’il reste injoignable.</numerusform>
            <numerusform>vCenter ne peut pas joindre %n d’entre eux actuellement : leurs extractions échoueront s’ils restent injoignables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>Comparer à l’empreinte que &amp;vous avez reçue</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 ou SHA-1, sous toute forme</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrer la comparaison</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Éléments comparés</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>Versions par hôte</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Différences seules</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>Seuls les &amp;hôtes différents du premier</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Intervertir gauche et droite</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>Désormais, chaque résultat indique sa dérive par rapport au premier hôte affiché ici</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>Garder le premier comme référence</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>Garder celui de gauche comme référence</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1 ; %2.</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>Comparer les &amp;autres à celui-ci</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>Garder comme &amp;référence</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Module complémentaire</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Support matériel</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>Composant supprimé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>Absent de certains</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>Absent du premier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1 (solution)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>version non indiquée</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sans écart</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 avec différence</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 d’une autre version</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 en moins sur certains</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 à gauche seulement</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 en moins sur le premier</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 à droite seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>en outre, %n dû à une solution, ce qui n’est pas une dérive</numerusform>
            <numerusform>en outre, %n dus à des solutions, ce qui n’est pas une dérive</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>Aucune dérive : les mêmes logiciels</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 et %2 diffèrent</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>Résultats différents de %3 : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>Hôtes différents de %3 : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · référence</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>Désormais, chaque résultat indique sa dérive par rapport à %1.</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>Gardé comme référence</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>Ce résultat est la référence : tous les autres indiquent leur dérive par rapport à lui.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>Aucune dérive par rapport à la référence (%1).</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 en moins ici</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 seulement ici</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>Dérive par rapport à la référence (%1) : %2.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>&amp;ID de session</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>&amp;Adresse du vCenter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>&amp;Connexions enregistrées</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>Mémo&amp;riser le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>Oublier le mot de passe mémorisé</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>Utiliser un &amp;nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>Utiliser un ID &amp;de session…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>Pour une authentification fédérée ou à plusieurs facteurs</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>Examen du certificat de vCenter…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>Connexion à vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>Le certificat de ce vCenter n’est approuvé que jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter ne connaît pas cette session, ou elle est terminée.</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>vCenter n’accepte pas de mot de passe ici. Utilisez un ID de session, ci-dessous.</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter a refusé ce nom d’utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>Quel vCenter ?</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>Son certificat est vérifié d’abord ; l’ID de session ne quitte cet ordinateur qu’ensuite.</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>Son certificat est vérifié d’abord ; le mot de passe ne quitte cet ordinateur qu’ensuite.</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>Est-ce bien votre vCenter ?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Rien n’a encore été envoyé. Le détenteur de ce certificat recevra votre session : comparez son empreinte à celle que vous donne l’administrateur de vCenter.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Rien n’a encore été envoyé. Le détenteur de ce certificat recevra votre mot de passe : comparez son empreinte à celle que vous donne l’administrateur de vCenter.</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>Prérempli : il est simulé lui aussi.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>Non connecté à %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>Connecté à %n vCenter</numerusform>
            <numerusform>Connecté à %n vCenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>Reconnexion à %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>Quel hôte, et avec quel compte ?</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>C’est vCenter qui se connecte à l’hôte avec ces informations. L’hôte n’a pas besoin d’être dans son inventaire.</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>Nom d’&amp;hôte ou adresse IP</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>Prérempli : tous les hôtes simulés ont les mêmes identifiants, d’esx-01.lab.example à esx-20.</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>Le mot de passe n’est pas stocké. Il ne quitte cet ordinateur qu’une fois que vous avez confirmé le certificat de l’hôte et cliqué sur « Extraire ».</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>L’hôte a refusé ce nom d’utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>L’hôte a refusé ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter a refusé ce port.</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter a refusé cet hôte.</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copier la commande curl</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>Article KB</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter n’a pas indiqué laquelle</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichée comme</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>Pour quels hôtes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>un nouvel essai peut aboutir</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>un nouvel essai est inutile</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>Sélectionnez une ligne pour voir tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>Ouvrir l’article &amp;KB</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse figure ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter poursuit l’extraction, mais ce programme n’en saura plus rien. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>Ce que vCenter a placé dans son dépôt y reste. L’enregistrement ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>Supprimer l’enregistrement de %1 ?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>Annuler l’extraction de %1 ?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>vCenter reçoit une demande d’arrêt. Il peut la refuser, ou terminer l’extraction malgré tout.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Annuler l’extraction</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>Oublier le certificat de %1 ?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>La prochaine fois, la question sera posée comme pour un nouvel hôte : sans alerte si son certificat a changé.</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>La prochaine fois, la question sera posée comme pour un nouveau vCenter : sans alerte si son certificat a changé.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>Quitter sans extraire ?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>Ce que vous avez saisi jusqu’ici sera perdu.</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>Quitter sans se connecter ?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>Ce que vous avez saisi sera perdu.</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>vCenter continue sans cette fenêtre. À la prochaine ouverture, ce qui est en cours sera retrouvé.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>Annuler %n extraction de ce lot ?</numerusform>
            <numerusform>Annuler %n extractions de ce lot ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>Celles qui attendent ne seront pas démarrées. Pour les autres, vCenter reçoit une demande d’arrêt ; il peut les terminer malgré tout.</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Annuler les extractions</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>Laisser continuer</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>Quitter alors que %n extraction est en cours ?</numerusform>
            <numerusform>Quitter alors que %n extractions sont en cours ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>Le vCenter simulé se ferme avec cette fenêtre, et ce qui y est en cours s’arrête aussi. Un vrai vCenter continuerait, et les extractions seraient retrouvées.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>Démarrée le %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>Réussie sur %1, mais vCenter n’a fourni aucun résultat</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>Déjà dans le dépôt de %1 : rien à importer</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>Dépôt %1 sur %2, d’après sa liste de dépôts</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>Logiciels extraits vers le dépôt %1 sur %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>La démo a été fermée</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>Le dépôt %1 a tout de même été créé</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>annulée après %1, %2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>annulée, %2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>perdue après %1, %2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>perdue, %2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>non démarrée, %2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>échec après %1, %2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>échec, %2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>textes en %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>Message d’origine</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>cause : %1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>Copier &amp;tous les messages</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>Ce qui s’est passé, et pourquoi</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>vu par vCenter</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter n’en a indiqué que cette empreinte.</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>Masquer l’an&amp;glais</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>Afficher l’an&amp;glais</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Aide sur cette erreur</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Contenu du bundle de support</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>Transmettre sous forme de</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>Enregistrement (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>Spécification logicielle (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Page (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texte (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>Bundle de support (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>Tout ce que l’on sait de l’extraction, sans secrets, en un seul fichier que Depot GUI rouvre sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>L’image seule, telle que l’accepte l’importation d’images de Lifecycle Manager : « Importer une image » d’un cluster dans vSphere Client, ou l’appel import-software-spec du brouillon d’un cluster.</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>Pour un tableur : chaque tableau sur une feuille distincte. Chaque cellule est du texte.</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>Un seul tableau pour scripts et tableurs. Ce qu’un tableur prendrait pour une formule est précédé d’une apostrophe.</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>Une page pour tout navigateur, à envoyer ou à imprimer. Elle n’exécute rien et n’accède pas au réseau.</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>Pour un ticket ou un wiki : titres et tableaux.</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>Pour ceux qui doivent trouver la cause : ce qui est listé ci-dessous, et rien d’autre. Les noms d’hôtes, noms d’utilisateurs et adresses y figurent, les mots de passe non. Examinez chaque partie avant l’envoi.</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>Elle indique des versions et ne contient aucun logiciel. Le vCenter qui l’importe a besoin des charges utiles dans son propre dépôt : importez-y d’abord les mêmes dépôts, ou lancez-y l’extraction d’un hôte doté de ces logiciels.</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>Cette extraction n’a fourni aucune spécification logicielle.</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>l’enregistrement, tel que Depot GUI l’ouvre</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>le même contenu en texte pour un ticket</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>la fin du journal de ce programme</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>versions du programme et de ses bibliothèques</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Exportation en cours…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace. Message du système : %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>L’exportation a échoué</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>Elle s’applique jusqu’à la fermeture du programme. Message du système : %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>La référence n’a pas pu être écrite sur le disque</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>Extractions</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>Rechercher une extraction</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>Aucune extraction ne contient « %1 ».</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>Nouvelle extraction</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>Aide sur cette erreur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Arrêter l’attente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>Nombre &amp;maximal de tâches inachevées dans un même vCenter</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>De 1 à 64. Les autres extractions attendent leur tour. Tant que vCenter se dit occupé, le programme en démarre moins.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1 (%2, build %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1 par la connexion existante de vCenter</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1 par utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 annulation</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perte</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 abandon</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 échec</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 dernier contact</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 requête</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 démarrage</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1 ; aussi %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter estime qu’un nouvel essai ultérieur peut aboutir</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter estime qu’un nouvel essai est inutile</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1, tel que le serveur l’a envoyé dans la langue demandée</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>Texte anglais affiché ; le serveur n’en a envoyé aucun en %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>L’extraction n’a pas été démarrée</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter n’a aucune tâche pour cette requête ; rien n’y est donc en cours. Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter a abandonné sans dire pourquoi</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>Réessayez. En cas de nouvel échec, le journal de vCenter en dit plus : /var/log/vmware/vmware-updatemgr sur le dispositif.</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>L’objet concerné est %1 %2.</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter a donné sa raison dans une notification, sans aucun conseil.</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>L’extraction a été annulée avant de commencer</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>Rien n’a été envoyé à vCenter. Vous pouvez réessayer quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, « %2 » : %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>Le vmware-api-session-id d’une session ouverte ailleurs, par un script ou dans le navigateur. Il est utilisé, jamais stocké, et ce programme ne met pas fin à la session.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>Cet ordinateur n’a pas encore de trousseau. Choisissez un mot de passe pour celui-ci lorsque le système le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>Le trousseau a refusé l’accès. Vérifiez qu’il autorise ce programme.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur ; le mot de passe doit donc être saisi.</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>Le mot de passe est plus long que ce que le trousseau accepte.</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>Erreur du trousseau. Le mot de passe doit être saisi.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>Le trousseau configuré sur cet ordinateur ne conserve rien.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>Le trousseau configuré sur cet ordinateur écrit les mots de passe en clair dans un fichier.</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>Depot GUI ne connaît pas le trousseau configuré sur cet ordinateur : il écrit peut-être les mots de passe en clair dans un fichier.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur : rien ne peut être mémorisé.</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>La démo ne mémorise aucun mot de passe. Celui d’un vrai vCenter peut aller dans le trousseau.</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>Saisissez un nom d’hôte ou une adresse IP.</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>Il y a un espace à l’intérieur. Un nom d’hôte n’en contient pas.</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>Ce n’est pas un nom d’hôte : lettres, chiffres, traits d’union et points uniquement.</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>Ce n’est pas une adresse IP. Écrivez-la sous la forme 10.20.0.14 ou [fd00::14].</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>Le port n’est pas un nombre. Omettez-le pour 443.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// enverrait le mot de passe sans protection. Utilisez https://, ou le nom seul.</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>Seul https:// fonctionne ici. Le nom seul suffit.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>N’indiquez pas le nom d’utilisateur dans l’adresse : il a son propre champ.</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>« %1 » est un nom, pas un ID. Cochez l’hôte ci-dessus, ou saisissez son ID, par exemple host-1014.</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>« %1 » n’est pas un ID d’hôte. Un ID ressemble à host-1014 ; la liste ci-dessus les indique.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>Ligne %1 : « %2 » n’est pas compris. Une ligne contient un hôte, ou un hôte, son port et son empreinte.</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>La liste a une colonne « %2 ». Retirez-en les mots de passe : celui indiqué ci-dessus vaut pour tous les hôtes.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>Ligne %1 : « %2 » est un utilisateur, pas un hôte. La liste ne contient que des hôtes : le nom d’utilisateur et le mot de passe se trouvent plus haut, pour tous.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>Ligne %1 : %2 figure plus haut avec une autre empreinte.</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>Cela fait plus de 5 000 hôtes. Divisez la liste.</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>La liste dépasse 1 Mio. Divisez-la.</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>Collez l’ID de session.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>Un nom d’utilisateur contenant un deux-points ne permet pas de se connecter ici : l’authentification de vCenter ne le transmet pas.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>Il contient un caractère invisible. Saisissez le nom à nouveau.</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>La liste ne contient aucun hôte.</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>Cochez un hôte ci-dessus, ou saisissez l’ID d’un hôte.</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>Ce n’est pas un ID de session : lettres, chiffres et traits d’union uniquement, sans espace.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>Filtrer par nom, version, fournisseur…   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>Rechercher dans le JSON…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>Vues de l’extraction</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>Ce qui a été observé, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>Cause de l’éc&amp;hec</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce &amp;qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>&amp;Logiciels</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Chronolog&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>JSON &amp;brut</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Selon le système (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>Les deux prennent effet immédiatement. Les textes de vCenter sont demandés dans la même langue.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>À &amp;propos de Depot GUI</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>Aide — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Rubriques</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>&amp;Autres hôtes, avec ce nom d’utilisateur et ce mot de passe</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>Un par ligne, ou un fichier CSV sans mots de passe ; un port et une empreinte peuvent suivre.</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>&amp;Lire un fichier…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>Lire une liste d’hôtes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listes (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>Réi&amp;nterroger</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>Interroger par une re&amp;quête vouée à l’échec</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>Envoie une requête d’extraction avec un utilisateur et un mot de passe fictifs. vCenter examine le certificat de l’hôte et refuse : rien n’est extrait. La liste des tâches de vCenter peut faire apparaître cette tentative, et l’enregistrement indiquera que vous avez interrogé de cette façon.</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256, vue par cet ordinateur</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1, vue par cet ordinateur</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>Ce n’est pas celui que vous aviez confirmé. Peut-être a-t-il été renouvelé, peut-être quelqu’un s’est-il interposé : demandez à l’administrateur de l’hôte. En cas de doute, annulez.</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>vu par vCenter</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>vu par cet ordinateur</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter le fournit sous une forme que ce programme ne peut pas lire : %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>un certificat impossible à décoder</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter n’indique que son empreinte %1. L’émetteur, les noms et la date d’expiration sont inconnus.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>Depuis vCenter : %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>Depuis cet ordinateur : %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>raison non indiquée.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>vCenter ne peut pas joindre cet hôte actuellement.</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>Quels hôtes ?</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter lit leurs logiciels par la connexion existante. Aucun mot de passe d’hôte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>Filtrer par nom, ID ou cluster</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>&amp;ID d’hôtes, saisis à la main</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>Par exemple host-1014 ; plusieurs séparés par des virgules. Ils s’ajoutent aux hôtes cochés ci-dessus.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter a refusé %1.</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>Lecture de l’inventaire…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1 Vous pouvez continuer avec un ID d’hôte saisi ci-dessous.</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>Cela exige le privilège System.Read sur l’inventaire ; l’extraction, non.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>Votre compte vCenter n’est pas autorisé à lister les hôtes</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>Aucune liste d’hôtes n’est disponible</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>Aucun hôte trouvé</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>Ce vCenter ne présente aucun hôte</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>Vous pouvez en attendant saisir un ID d’hôte ci-dessous.</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>Rechargez la liste, ou saisissez un ID d’hôte ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>Rien dans l’inventaire ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>Il n’y en a aucun, ou %1 n’est autorisé à en voir aucun. Saisissez un ID d’hôte ci-dessous, ou revenez en arrière et utilisez le nom d’utilisateur et le mot de passe de l’hôte.</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Demande du mot de passe au trousseau…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>Le trousseau n’a pas été modifié ; la connexion a tout de même eu lieu</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>Le trousseau ne l’a plus. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>Issu du trousseau.</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>Suppression du mot de passe enregistré dans le trousseau…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>Le mot de passe est toujours dans le trousseau</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>Oublié : le trousseau ne l’a plus.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter n’a pas pu exécuter la demande</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>ce qui devait être créé existe déjà</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>tout est déjà dans l’état demandé</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>annulation par quelqu’un, ou par vCenter</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>quelqu’un d’autre l’a modifié en même temps</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>une fonctionnalité activée s’y oppose</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter a rencontré une situation inattendue</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter refuse une valeur de la requête</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>un élément est configuré d’une façon qui ne le permet pas</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>c’est impossible avec un élément de ce type</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter n’a pas compris la requête</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>son état actuel ne le permet pas</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter ne connaît rien sous cet identifiant</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>ce vCenter n’a pas cette opération</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>la ressource nécessaire est occupée</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>la ressource nécessaire est en cours d’utilisation</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter n’a pas accès à une ressource nécessaire</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>le service n’est pas disponible actuellement</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>un événement inattendu s’est produit dans vCenter</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>vCenter refuse l’une des valeurs de la requête</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>la requête n’a pas été comprise</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>un élément dont vCenter a besoin est inaccessible</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>le délai d’attente de vCenter est dépassé</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>il manque à vCenter une ressource, de l’espace par exemple</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter ou l’hôte n’a pas accepté l’authentification</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>il manque un privilège au compte</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>la requête contient un élément que ce vCenter ne connaît pas</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter ou l’hôte ne le prend pas en charge</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>le certificat de l’hôte n’est pas de ceux que vCenter a pour consigne d’accepter</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>une erreur que cette version du programme ne connaît pas</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>L’extraction a été annulée</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>Rien n’a été importé dans le dépôt. Vous pouvez réessayer quand vous voulez.</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>Une autre modification est intervenue entre-temps</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>Quelqu’un a modifié la même chose dans vCenter au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>C’est impossible dans l’état actuel</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>L’hôte ou vCenter est dans un état qui ne le permet pas ; les causes ci-dessous l’indiquent. Changez cet état, puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter est occupé à autre chose</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>Il exécute déjà autant d’opérations de dépôt que possible. Attendez que l’une d’elles se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>Une ressource nécessaire est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>Les causes ci-dessous l’indiquent. Attendez qu’elle soit libre, puis réessayez.</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>Un hôte, une banque de données ou un service est peut-être arrêté ou déconnecté ; les causes ci-dessous l’indiquent.</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>Le service de vCenter n’est pas disponible actuellement</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>Il redémarre peut-être, ou il est surchargé. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>Le délai d’attente de vCenter est dépassé</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>L’hôte, ou le réseau entre lui et vCenter, est peut-être lent ou chargé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>Il manque une ressource à vCenter</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>Espace disque insuffisant, ou limite atteinte ; les causes ci-dessous l’indiquent. Libérez d’abord de la place.</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter l’a déjà</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>Consultez la liste des dépôts de vCenter : ce qui devait être importé s’y trouve peut-être.</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Il ne reste rien à faire</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter indique que tout est déjà dans l’état demandé.</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>Si vCenter a précisé le champ, il est indiqué sur cette page. Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>Un proxy l’a peut-être modifiée en route. Sinon, « Copier pour le support » aide à trouver la cause.</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter ne trouve pas ce qui était demandé</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>Vérifiez que l’hôte est toujours dans l’inventaire de ce vCenter : l’ID d’un hôte n’est valable que dans un seul vCenter.</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>Ce vCenter ne peut pas extraire les logiciels d’un hôte</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>Il faut vCenter 7.0.2 ou plus récent. Mettez-le à jour, ou utilisez un autre vCenter.</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>Une partie de la requête est inconnue de ce vCenter</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>Il est peut-être plus ancien que ne le prévoit la requête ; les causes ci-dessous indiquent le champ.</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter ou l’hôte ne prend pas cela en charge</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>Les causes ci-dessous indiquent ce qui manque. Une mise à jour de vCenter ou de l’hôte peut l’apporter.</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>L’authentification n’a pas été acceptée</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect, ou la session est terminée. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>Votre compte vCenter n’y est pas autorisé</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>Demandez le privilège %1 sur l’objet racine de vCenter. vSphere Client l’affiche parmi les privilèges de vSphere Lifecycle Manager.</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>L’hôte présente un autre certificat que celui qui a été confirmé</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter n’a envoyé aucun mot de passe. Comparez l’empreinte du certificat vu par vCenter, ci-dessous, à celle qu’affiche l’écran de l’hôte lui-même (F2, View Support Information). « Réessayer » vous demande de le confirmer.</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>La dernière cause ci-dessous indique généralement pourquoi. Résolvez le problème dans vCenter ou sur l’hôte, puis réessayez.</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter n’a pas pu extraire les logiciels de l’hôte</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>Une fonctionnalité activée s’y oppose</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>Un élément est configuré d’une façon qui ne le permet pas</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>C’est impossible avec un objet de ce type</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>La dernière cause ci-dessous indique généralement laquelle. Le journal de vCenter en dit plus : /var/log/vmware/vmware-updatemgr sur le dispositif.</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter signale une erreur que ce programme ne connaît pas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>Enregistrements (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>&amp;Nouvelle extraction</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>&amp;Nouvelle extraction…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>&amp;Supprimer les anciens enregistrements…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>&amp;Rechercher une extraction</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>La charge utile {payload} est manquante.</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>Le répertoire « product locker » {path} n’est pas accessible.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>Le fichier {path} ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être lu</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>Conservés à côté des autres : %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>Il vous sera demandé de les confirmer comme la première fois : comparez leurs empreintes, car un changement ne peut pas être détecté. Ce qui reste du fichier a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>Certains des certificats que vous avez acceptés n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>Il vous sera demandé de les confirmer comme la première fois, et ce que vous acceptez vaut jusqu’à la fermeture du programme. Le fichier reste tel quel. Message du système : %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>Impossible de lire les certificats que vous avez acceptés</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter continue, cette fenêtre aussi. Libérez de l’espace ou autorisez l’écriture. Message du système : %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>Un enregistrement n’a pas pu être écrit sur le disque</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>Ils s’appliquent jusqu’à la fermeture du programme. Libérez de l’espace ou autorisez l’écriture. Message du système : %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>Les paramètres n’ont pas pu être écrits sur le disque</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI est déjà ouvert</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>L’autre fenêtre suit les extractions. Ici, elles ne peuvent qu’être consultées.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>« %1 » ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n fichier ne peut pas être ouvert</numerusform>
            <numerusform>%n fichiers ne peuvent pas être ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Message du système : %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>Ce n’est pas l’enregistrement d’une extraction, ou il est endommagé.</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
Message d’origine : %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>Ce n’est pas l’enregistrement d’une extraction.</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>Il a été écrit par une version plus récente de Depot GUI. Mettez à jour la vôtre pour le lire.</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>Il dépasse 128 Mio, ce qu’aucun enregistrement n’atteint.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>Il est endommagé. Redemandez-le, en pièce jointe ou dans une archive.
Message d’origine : %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>Fermez cette fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>Le vCenter simulé n’a pas démarré</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Une erreur s’est produite dans Depot GUI</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>Il continue de fonctionner. Le journal contient les détails ; merci de les signaler : %1</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>Afficher cette notification dans l’arborescence</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>Voir les &amp;tâches de vCenter…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>Ann&amp;uler l’extraction</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>Fer&amp;mer le fichier</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>Enregistrements à comparer</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Cocher les lignes affichées</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>Le garder comme référence</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>Désormais, chaque résultat indique sa dérive par rapport à cet hôte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>%1 enregistrements au plus peuvent être comparés à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n enregistrement choisi</numerusform>
            <numerusform>%n enregistrements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>Cochez ce qui doit être comparé. Si la référence est cochée, tous les autres lui sont comparés.</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>Cochez un enregistrement pour une comparaison à deux, plusieurs pour un tableau de tous les hôtes.</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>Il n’y a pas encore d’autre résultat. Lancez l’extraction d’un autre hôte, ou ouvrez l’enregistrement d’un collègue.</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>Comparer %1 à…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>Autorité de vCenter, toujours approuvée</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>Autorité de vCenter, approuvée cette fois</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter, toujours approuvé</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter, approuvé cette fois</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>Hôte, confirmé dans %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>Le message d’origine figure ci-dessous.</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>Cet ordinateur ne trouve pas %1</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>Aucun des serveurs DNS interrogés ne connaît ce nom. Vérifiez l’orthographe, ainsi que le réseau ou le VPN de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>L’ordinateur est joignable, mais rien n’écoute sur ce port. Vérifiez le port, et assurez-vous que vCenter est démarré.</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>Aucune route ne mène à %1</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>Le réseau de cet ordinateur ne peut pas joindre cette adresse. Vérifiez le réseau, le VPN et le pare-feu intermédiaire, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>Un pare-feu bloque peut-être la connexion, ou vCenter est très occupé. Vérifiez le réseau ou le VPN, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>La connexion à %1 a été coupée</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>Un pare-feu, un proxy ou un service qui redémarre l’a fermée. Vérifiez le réseau ou le VPN, puis réessayez.</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>Une partie seulement de la réponse de vCenter est arrivée</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>La connexion à %1 s’est interrompue en cours de route. Vérifiez le réseau ou le VPN, puis réessayez.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>Ce qui répond sur %1 ne parle pas TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>On accède à vCenter par HTTPS, en général sur le port 443. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>Les deux parties ne se sont pas accordées sur la façon de la protéger. Le message d’origine ci-dessous indique où cela a échoué.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 ne propose qu’un chiffrement obsolète</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>Ce programme exige TLS 1.2 ou plus récent. Activez-le dans vCenter, ou mettez vCenter à jour.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>Le proxy devant vCenter n’a pas établi la connexion</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, ou excluez-en l’adresse de vCenter.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>Le proxy devant vCenter demande un mot de passe</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 exige un nom d’utilisateur et un mot de passe : indiquez-les sur la première page d’une nouvelle extraction, ou excluez l’adresse de vCenter du proxy dans les paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>Rien n’a été envoyé. Comparez son empreinte à celle que vous donnent les administrateurs de vCenter, et ne l’approuvez que si elles sont identiques.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>Cet ordinateur ne sait pas qui a émis le certificat de %1</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>Personne d’autre que %1 ne se porte garant de son certificat</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>Rien n’a été envoyé. Faites-le renouveler dans vCenter. Vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>Le certificat de %1 n’est pas encore valide</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>Rien n’a été envoyé. L’horloge de cet ordinateur ou celle de vCenter est fausse : vérifiez les deux.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>Le certificat de %1 est établi pour un autre nom</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>Rien n’a été envoyé. Utilisez un nom qui figure dans le certificat, ou faites renouveler le certificat pour le nom utilisé ici.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>Le certificat de %1 est trop faible</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>Rien n’a été envoyé. Sa clé ou sa signature n’est plus considérée comme sûre : faites-le renouveler dans vCenter.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 présente un autre certificat que celui que vous avez approuvé</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>Rien n’a été envoyé. Le certificat a été renouvelé, ou quelqu’un s’est interposé. Demandez l’empreinte aux administrateurs de vCenter avant de continuer.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>Cet ordinateur n’accepte pas le certificat de %1</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>Rien n’a été envoyé. Le message d’origine ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 renvoie les requêtes vers une autre adresse</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>Ce qui répond sur %1 n’est pas un vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>La réponse de %1 est illisible</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>La réponse de %1 dépasse ce que ce programme accepte</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>Il lit des réponses jusqu’à 64 Mio. C’est peut-être autre chose que vCenter qui répond.</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>Ce vCenter est trop ancien pour extraire les logiciels d’un hôte</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>Il faut vCenter 7.0.2 ou plus récent. Mettez %1 à jour, ou utilisez un autre vCenter.</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>Le service de %1 n’est pas disponible</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>Il démarre ou redémarre peut-être. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>Vous n’êtes pas connecté à %1 : aucun mot de passe n’a été fourni</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>Connectez-vous à nouveau pour continuer. Ce qui est en cours dans vCenter s’y poursuit entre-temps.</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter ne connaît plus la tâche</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>Cela arrive lorsque son service redémarre. Regardez dans la liste des dépôts de vCenter si un dépôt s’y est ajouté depuis, avant de réessayer.</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>La démo a été fermée avant la fin de cette extraction</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>Le vCenter simulé se ferme avec sa fenêtre, et ce qui y est en cours s’arrête avec lui. Un vrai vCenter continue, et l’extraction est retrouvée. « Réessayer » la relance depuis le début.</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>Les identifiants ne sont jamais transmis à une autre adresse. Saisissez l’adresse de vCenter lui-même.</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>Il renvoie à %2. Les identifiants n’y sont jamais transmis : saisissez l’adresse de vCenter lui-même.</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>Vérifiez l’adresse et le port. Un proxy répond peut-être à la place de vCenter.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>La réponse porte le code d’état HTTP %2 et un contenu que vCenter n’envoie pas ; les premiers caractères figurent ci-dessous. Vérifiez l’adresse et le port. Un proxy répond peut-être à la place de vCenter.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>Cet ordinateur n’a pas pu lire ou écrire un fichier</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que l’accès au fichier est autorisé ; son nom figure ci-dessous.</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>Depot GUI lui-même a rencontré une erreur</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>Une tâche que vCenter a déjà commencée s’y poursuit. « Copier pour le support » contient ce qu’il faut pour trouver la cause.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>Nom d’utilisateur pour le pro&amp;xy %1</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>Ils ne sont transmis qu’à ce proxy, par l’authentification HTTP Basic, et restent en mémoire jusqu’à la fermeture du programme. Le mot de passe de vCenter reste caché au proxy.</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>Le proxy a refusé ce nom d’utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>Un nom d’utilisateur contenant un deux-points ne peut pas être envoyé à un proxy.</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>Supprimer les anciens enregistrements</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>Supprimer les anciens enregistrements ?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>Ce que vCenter a placé dans son dépôt y reste, et ce qui est en cours est conservé. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>Terminés depuis plus de (&amp;jours)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>%n enregistrement serait supprimé.</numerusform>
            <numerusform>%n enregistrements seraient supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n ou plus</numerusform>
            <numerusform>%n ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>Les %1 premiers caractères sur %2 ; « Copier » copie tout</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>&amp;ID de session</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>Par &amp;mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>Mot de passe &amp;de %1</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>Par &amp;ID de session</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>Session inconnue de vCenter, ou terminée.</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter n’a pas accepté le dernier mot de passe.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>La session a expiré. Reconnectez-vous pour continuer le suivi ; d’ici là, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>Rien ne lui a été envoyé. Si l’administrateur de ce vCenter confirme la nouvelle empreinte, approuvez le certificat ci-dessous et connectez-vous ; sinon, choisissez « Pas maintenant ». Ce qui est en cours dans vCenter se poursuit entre-temps.</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>Son certificat est celui que vous avez approuvé la dernière fois, pour cette fois-là seulement : il est donc affiché à nouveau. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>Rien n’a encore été envoyé. Le détenteur de ce certificat recevra votre mot de passe : comparez son empreinte à celle que vous donne l’administrateur de vCenter.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Date de publication</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>Voir la dérive</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>Oublier la référence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>rien ne contient « %1 »</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>Extraire maintenant ?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Demande à vCenter de démarrer l’extraction…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>Transmission de %n extraction…</numerusform>
            <numerusform>Transmission de %n extractions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>Aucun hôte ne sera modifié. La requête ci-dessous n’a pas encore été envoyée : « Extraire » l’envoie.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>Le vCenter %1 vérifiera que le certificat de %n hôte est celui que vous avez confirmé, s’y connectera en tant que %2, et importera la spécification logicielle de l’hôte dans le dépôt de vCenter.</numerusform>
            <numerusform>Le vCenter %1 vérifiera que les certificats de ces %n hôtes sont ceux que vous avez confirmés, s’y connectera en tant que %2, au fur et à mesure de ses disponibilités, et importera leurs spécifications logicielles dans son dépôt. Chaque hôte devient une extraction distincte dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>Le vCenter %1 vérifiera que le certificat de %2 est celui que vous avez confirmé, s’y connectera en tant que %3, et importera la spécification logicielle de l’hôte dans le dépôt de vCenter.</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>Le vCenter %1 lira les logiciels de %2 par la connexion existante, et importera la spécification logicielle de l’hôte dans le dépôt de vCenter.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>Le vCenter %1 lira les logiciels de %n hôte, et importera la spécification logicielle de l’hôte dans le dépôt de vCenter.</numerusform>
            <numerusform>Le vCenter %1 lira les logiciels de ces %n hôtes, au fur et à mesure de ses disponibilités, et importera leurs spécifications logicielles dans son dépôt. Chaque hôte devient une extraction distincte dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2), en tant que %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1, en tant que %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n hôte au certificat non confirmé : %1</numerusform>
            <numerusform>%n hôtes au certificat non confirmé : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>tel que vCenter l’a indiqué</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>Une par hôte ; voici la première.</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>La requête a peut-être déjà atteint vCenter. L’extraction figure dans la liste de la fenêtre principale et s’y poursuit ; « Extraire » en démarrerait une autre.</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>Vous avez arrêté l’attente, pas l’extraction</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>Rien n’a été envoyé à vCenter.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Déroulement jusqu’ici</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>Ce qui a été observé jusqu’ici</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>L’annulation a échoué</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>Fichier · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>Arrêtée avec la démo</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>Réussie avec erreurs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarrée</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>Réussie avec avertissements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>Sur %1 en tant que %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>Sur %1 (%2) en tant que %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>Reconnexion · contact à %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>Incertaine · vérification…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>L’annulation a été demandée à vCenter. L’extraction peut malgré tout aller à son terme.</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>Demande à vCenter de démarrer l’extraction…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>La réponse de vCenter s’est perdue. La liste des tâches de vCenter montrera si l’extraction a démarré ; rien n’est envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>Tel était l’état lorsque l’enregistrement a été écrit. L’extraction n’est pas suivie ici.</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>L’annulation a déjà été demandée à vCenter. L’extraction peut malgré tout aller à son terme.</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter ne permet pas d’annuler cette tâche.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>Non annulée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Requête envoyée</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>Acceptée par vCenter</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Contact perdu</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>Plus aucune nouvelle</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>Trouvée parmi les dépôts</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter l’a acceptée et commencera bientôt.</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>Le vCenter simulé y travaille. Il se ferme avec cette fenêtre, et ses tâches avec lui.</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter y travaille et ne permet pas de l’annuler. Vous pouvez continuer à utiliser la fenêtre.</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter y travaille. Vous pouvez continuer à utiliser la fenêtre, ou la fermer : vCenter continue.</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>vCenter l’a suspendue jusqu’à ce qu’autre chose soit terminé. Ce n’est pas un échec.</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter désigne l’état de l’extraction par « %1 ».</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>Reconnexion. L’extraction se poursuit dans vCenter.</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter demande que vous vous connectiez à nouveau (dernier contact à %1). L’extraction s’y poursuit.</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>Rien n’est envoyé à vCenter tant que son certificat n’est pas approuvé. Dernier contact à %1.</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>Reconnexion, dernier contact à %1. L’extraction se poursuit dans vCenter.</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>vCenter est surchargé pour l’instant. La demande sera refaite automatiquement dans un moment.</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>Elle n’a pas encore pu être démarrée, rien n’a été envoyé, et une nouvelle tentative aura lieu automatiquement. %1.</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>Elle attend son tour : d’autres requêtes à ce vCenter passent d’abord.</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1 % · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>Avec %n erreur</numerusform>
            <numerusform>Avec %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>Avec %n avertissement</numerusform>
            <numerusform>Avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · dépôt %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>Déjà dans le dépôt · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>Sans résultat · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>Dépôt %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>&amp;Extractions</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nouvelle extraction</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>Ouvrir un enregistrement depuis un fichier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>Aide sur la page affichée</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>Rechercher une extraction dans la liste</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>Filtrer le résultat, rechercher dans le JSON</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>Aller d’un champ de recherche à ses résultats</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>Copier les lignes sélectionnées d’une arborescence</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>Supprimer l’enregistrement sélectionné, oublier le certificat sélectionné</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>Cocher ou décocher les hôtes sélectionnés</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>Développer une branche d’une arborescence</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>Réduire une branche d’une arborescence</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>Trier selon la colonne portant ce numéro ; de nouveau : en sens inverse</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menu de la ligne ou du champ</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>Aller à l’élément suivant, avec Maj au précédent</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>Activer le bouton qui a le focus, sinon le bouton par défaut</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>Vider un champ de recherche, arrêter l’attente, fermer une question ou une fenêtre</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>L’élément dont le nom a cette lettre soulignée</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>Pour quels hôtes</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>Module complémentaire</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>Support matériel</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>Composants supprimés</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>Images alternatives</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>aucune : vCenter n’a pas indiqué laquelle</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>aucun : l’hôte utilise l’image telle que VMware la livre</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>aucun en plus de l’image</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>aucune : une importation depuis un hôte n’extrait pas de solutions</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>aucun : une importation depuis un hôte n’extrait pas de microprogramme</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>aucun : rien n’a été retiré de l’image</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>aucune : une seule image pour tout le matériel</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>pas d’information : aucun résultat de vCenter</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>l’image de base</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>le module complémentaire du fournisseur</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>ajouté par l’utilisateur, hors image de base et module complémentaire</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>placé par une solution, comme HA ou NSX</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>un gestionnaire de support matériel</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>retiré de l’image par l’utilisateur</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>retiré de l’image</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1 de l’image de base</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1 du module complémentaire</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1 ajoutée par l’utilisateur</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>Correctif de rappel</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>Rappel : remplacez cette version</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>Correctif de rappel : remplace une version rappelée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Que faire : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>ID de l’image</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Host UUID</source>
        <translation>UUID de l’hôte</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>Chaîne OEM</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>pour %n hôte, par UUID</numerusform>
            <numerusform>pour %n hôtes, par UUID</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>pour le matériel de %1</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>choisis par %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>vCenter n’indique pas pour quels hôtes</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter n’a joint aucun message.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(aucun texte)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>Message de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>Message de vCenter</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 à %2</translation>
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
        <translation>Copier la &amp;cellule</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>Copier &amp;avec les sous-éléments</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>Copier la li&amp;gne</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>En T&amp;SV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Développer la branche</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>Tout &amp;réduire</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>C’est la &amp;mienne</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>A&amp;ucune de celles-ci</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>&amp;Soumettre à nouveau…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>Choisissez la tâche qui est la vôtre : l’heure de démarrage, l’hôte et l’utilisateur l’indiquent.</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>Lecture des tâches de vCenter…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>La liste de vCenter ne montre encore aucune tâche qui puisse correspondre. vCenter est interrogé à nouveau jusqu’à ce que ce soit certain.</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>C’est maintenant certain : vCenter n’a rien démarré. Vous pouvez soumettre la requête à nouveau.</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>A-t-elle démarré ?</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>Tâches de vCenter qui peuvent correspondre</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>L’extraction de %1 a-t-elle démarré ?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>La connexion s’est interrompue avant que vCenter ait pu répondre. Une requête ne doit pas devenir deux tâches.</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>« Toujours » est désactivé : il n’y a pas que l’émetteur qui pose problème.</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>&amp;L’approuver cette fois</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>L’approuver tou&amp;jours pour %1</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>Approuver plutôt son autori&amp;té…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>Approuver &amp;l’autorité cette fois</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>Approuver tou&amp;jours l’autorité pour %1</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>Rev&amp;enir au certificat</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>Il ne peut pas être approuvé : cet ordinateur le refuse dans tous les cas. vCenter a besoin d’un autre certificat.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>vu par cet ordinateur</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>l’autorité qu’il propose en téléchargement</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>Cette autorité a signé le certificat que présente vCenter. Elle a été téléchargée depuis ce même vCenter, ce qui ne prouve rien en soi : comparez son empreinte. Une fois qu’elle est approuvée, un certificat renouvelé de ce vCenter ne demande plus de confirmation.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>Ce n’est pas celui que vous aviez approuvé. Peut-être a-t-il été renouvelé, peut-être quelqu’un s’est-il interposé et attend-il votre mot de passe : demandez à l’administrateur de ce vCenter.</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>En cas de doute, annulez.</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>Cet ordinateur accepterait le nouveau, puisqu’il en connaît l’émetteur ; mais il accepterait de même celui que fabrique un proxy en chemin.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>Savoir ce qui tourne sur un hôte</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>Ceci est la démo : le vCenter et ses hôtes sont simulés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>Les logiciels d’un hôte sont importés dans le dépôt Lifecycle Manager de vCenter, et vous voyez le résultat, ou la raison exacte de son absence.</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>Extraire les logiciels d’un hôte</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>Connectez-vous à un vCenter et choisissez un hôte. Vous voyez son certificat avant tout envoi de mot de passe.</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>Nouvelle extraction</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Lire un enregistrement</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>Ouvrez ce que quelqu’un d’autre a extrait, sans aucune connexion.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>Un vCenter simulé, dont les hôtes produisent succès, avertissements et échecs. Il n’a besoin d’aucun réseau.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>&amp;Essayer la démo</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>Démarrage du vCenter simulé…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Copi&amp;er pour le support</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
</context>
</TS>
