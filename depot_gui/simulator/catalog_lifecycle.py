"""The texts of an extraction: hosts and their login, failures, notifications."""

from __future__ import annotations

from typing import TypeAlias

Texts: TypeAlias = "dict[str, tuple[str, str, str]]"

_HOST: Texts = {
    "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Failed": (
        "The software specification of the host {0} could not be extracted.",
        "Die Softwarespezifikation des Hosts {0} konnte nicht extrahiert werden.",
        "ホスト {0} のソフトウェア仕様を抽出できませんでした。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.BothGiven": (
        "Give either ssl_thumb_print or ssl_certificate, not both.",
        "Geben Sie entweder ssl_thumb_print oder ssl_certificate an, nicht beides.",
        "ssl_thumb_print または ssl_certificate のいずれか一方のみを指定してください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.InvalidThumbprint": (
        "The value of ssl_thumb_print is not valid: {0} is expected, as hex pairs joined by colons.",
        "Der Wert von ssl_thumb_print ist ungültig: Erwartet wird {0} als Hexpaare mit Doppelpunkten.",
        "ssl_thumb_print の値が無効です。{0} をコロン区切りの 16 進数で指定してください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.InvalidCertificate": (
        "The value of ssl_certificate is not a certificate in PEM format.",
        "Der Wert von ssl_certificate ist kein Zertifikat im PEM-Format.",
        "ssl_certificate の値は PEM 形式の証明書ではありません。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.Required": (
        "host_credential is required when auth_type is USERNAME_PASSWORD.",
        "host_credential ist erforderlich, wenn auth_type USERNAME_PASSWORD ist.",
        "auth_type が USERNAME_PASSWORD の場合、host_credential は必須です。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostRequired": (
        "host is required when auth_type is EXISTING.",
        "host ist erforderlich, wenn auth_type EXISTING ist.",
        "auth_type が EXISTING の場合、host は必須です。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostNameMissing": (
        "There is no host name associated with the host {0} in the system.",
        "Dem Host {0} ist im System kein Hostname zugeordnet.",
        "システム内でホスト {0} に関連付けられたホスト名がありません。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.Unverified": (
        "The SSL certificate of the host {0} could not be verified.",
        "Das SSL-Zertifikat des Hosts {0} konnte nicht überprüft werden.",
        "ホスト {0} の SSL 証明書を検証できませんでした。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.InvalidLogin": (
        "Cannot complete login to the host {0} due to an incorrect user name or password.",
        "Anmeldung beim Host {0} nicht möglich: Benutzername oder Kennwort ist falsch.",
        "ユーザー名またはパスワードが正しくないため、ホスト {0} にログインできません。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostCredentials.PermissionDenied": (
        "Permission denied by the host {0}.",
        "Zugriff durch den Host {0} verweigert.",
        "ホスト {0} によってアクセスが拒否されました。",
    ),
    "com.vmware.esx.lockdownMode": (
        "The host is in lockdown mode.",
        "Der Host befindet sich im Sperrmodus.",
        "ホストはロックダウン モードです。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostUnreachable": (
        "Cannot connect to the host {0} on port {1}.",
        "Keine Verbindung zum Host {0} an Port {1} möglich.",
        "ホスト {0} のポート {1} に接続できません。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostUnreachable.Resolve": (
        "The host name {0} cannot be resolved.",
        "Der Hostname {0} kann nicht aufgelöst werden.",
        "ホスト名 {0} を解決できません。",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostUnreachable.Connect": (
        "The connection was refused or timed out: {0}",
        "Die Verbindung wurde abgelehnt oder das Zeitlimit überschritten: {0}",
        "接続が拒否されたか、タイムアウトしました: {0}",
    ),
    "com.vmware.vcIntegrity.lifecycle.HostNotConnected": (
        "The host {0} is not connected to this vCenter Server.",
        "Der Host {0} ist nicht mit diesem vCenter Server verbunden.",
        "ホスト {0} はこの vCenter Server に接続されていません。",
    ),
}

_FAILURES: Texts = {
    "com.vmware.vcIntegrity.lifecycle.DepotExport.Failed": (
        "The offline depot could not be built from the host {0}.",
        "Das Offline-Depot konnte aus dem Host {0} nicht erstellt werden.",
        "ホスト {0} からオフライン デポを作成できませんでした。",
    ),
    "com.vmware.esximage.ComponentExportError": (
        "The component {0} {1} could not be exported.",
        "Die Komponente {0} {1} konnte nicht exportiert werden.",
        "コンポーネント {0} {1} をエクスポートできませんでした。",
    ),
    "com.vmware.esximage.ReservedVibExtractError": (
        "The payload of the VIB {0} is no longer on the host.",
        "Die Nutzlast des VIB {0} ist auf dem Host nicht mehr vorhanden.",
        "VIB {0} のペイロードがホスト上に存在しません。",
    ),
    "com.vmware.esximage.LockerMissing": (
        "The product locker {0} is not reachable. Make its datastore accessible, or reinstall the VIB with "
        "esxcli software vib install, and extract again.",
        "Der Product Locker {0} ist nicht erreichbar. Machen Sie den Datenspeicher zugänglich oder "
        "installieren Sie das VIB mit esxcli software vib install neu und extrahieren Sie erneut.",
        "製品ロッカー {0} にアクセスできません。データストアにアクセスできるようにするか、esxcli software vib "
        "install で VIB を再インストールしてから、再度抽出してください。",
    ),
    "com.vmware.esximage.FileError": (
        "[Errno 2] No such file or directory: {0}",
        "[Errno 2] Datei oder Verzeichnis nicht gefunden: {0}",
        "[Errno 2] ファイルまたはディレクトリがありません: {0}",
    ),
    "com.vmware.vcIntegrity.lifecycle.EsxImage.UnknownError": (
        "An unknown error occurred while performing the operation.",
        "Beim Ausführen des Vorgangs ist ein unbekannter Fehler aufgetreten.",
        "操作の実行中に不明なエラーが発生しました。",
    ),
    "com.vmware.vcIntegrity.lifecycle.DepotDownload.Unreachable": (
        "The host {0} could not reach vCenter Server on port {1} to deliver its depot.",
        "Der Host {0} konnte vCenter Server an Port {1} nicht erreichen, um sein Depot zu liefern.",
        "ホスト {0} は、デポを送信するために vCenter Server のポート {1} に接続できませんでした。",
    ),
}

_NOTIFICATIONS: Texts = {
    "com.vmware.vcIntegrity.lifecycle.Extract.Done": (
        "The software specification of {0} was extracted.",
        "Die Softwarespezifikation von {0} wurde extrahiert.",
        "{0} のソフトウェア仕様が抽出されました。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.AlreadyInDepot": (
        "All software of {0} is already in the depot. Nothing was imported.",
        "Die gesamte Software von {0} ist bereits im Depot. Es wurde nichts importiert.",
        "{0} のすべてのソフトウェアは既にデポにあります。インポートは行われませんでした。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.NoAddOn": (
        "The host {0} runs the base image only, without a vendor add-on.",
        "Auf dem Host {0} läuft nur das Basisimage ohne Anbieter-Add-On.",
        "ホスト {0} はベンダー アドオンなしで基本イメージのみを実行しています。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.OrphanVib": (
        "The VIB {0} belongs to no component and was left out.",
        "Das VIB {0} gehört zu keiner Komponente und wurde ausgelassen.",
        "VIB {0} はどのコンポーネントにも属していないため、除外されました。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.OrphanVib.Resolution": (
        "Remove the VIB from the host, or install the component that contains it, and extract again.",
        "Entfernen Sie das VIB vom Host oder installieren Sie die zugehörige Komponente und extrahieren Sie erneut.",
        "ホストから VIB を削除するか、それを含むコンポーネントをインストールしてから、再度抽出してください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.Acceptance": (
        "The acceptance level of {0} is {1}.",
        "Die Akzeptanzebene von {0} ist {1}.",
        "{0} の許容レベルは {1} です。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.MissingSignature": (
        "The signature of the component {0} could not be verified; it was imported without it.",
        "Die Signatur der Komponente {0} konnte nicht geprüft werden; sie wurde ohne Signatur importiert.",
        "コンポーネント {0} の署名を検証できませんでした。署名なしでインポートされました。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.MissingSignature.Resolution": (
        "Import the vendor's own depot for this component before using the image in a cluster.",
        "Importieren Sie das Depot des Anbieters für diese Komponente, bevor Sie das Image in einem Cluster verwenden.",
        "クラスタでイメージを使用する前に、このコンポーネントのベンダー提供デポをインポートしてください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.Recalled": (
        "The component {0} {1} was recalled by its vendor.",
        "Die Komponente {0} {1} wurde vom Anbieter zurückgerufen.",
        "コンポーネント {0} {1} はベンダーによってリコールされています。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.Recalled.Resolution": (
        "Update the host to a newer version of the component.",
        "Aktualisieren Sie den Host auf eine neuere Version der Komponente.",
        "ホストを新しいバージョンのコンポーネントに更新してください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.VibPayload": (
        "The payload of the VIB {0} is no longer on the host.",
        "Die Nutzlast des VIB {0} ist auf dem Host nicht mehr vorhanden.",
        "VIB {0} のペイロードがホスト上に存在しません。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.VibPayload.Resolution": (
        "Make the host's locker accessible, or install the VIB again, and extract again.",
        "Machen Sie den Locker des Hosts zugänglich oder installieren Sie das VIB neu, und extrahieren Sie erneut.",
        "ホストのロッカーにアクセスできるようにするか、VIB を再インストールしてから、再度抽出してください。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.NoSpace": (
        "The depot's file system /storage/updatemgr is full: {0} MB are needed, {1} MB are free.",
        "Das Dateisystem /storage/updatemgr ist voll: {0} MB werden benötigt, {1} MB sind frei.",
        "デポのファイル システム /storage/updatemgr に空き容量がありません: 必要 {0} MB、空き {1} MB。",
    ),
    "com.vmware.vcIntegrity.lifecycle.Extract.NoSpace.Resolution": (
        "Enlarge the disk of /storage/updatemgr on the vCenter Server appliance, or delete old depots, and "
        "extract again.",
        "Vergrößern Sie die Festplatte für /storage/updatemgr auf der vCenter Server Appliance oder löschen "
        "Sie alte Depots, und extrahieren Sie erneut.",
        "vCenter Server Appliance の /storage/updatemgr ディスクを拡張するか、古いデポを削除してから、"
        "再度抽出してください。",
    ),
}

LIFECYCLE: Texts = {**_HOST, **_FAILURES, **_NOTIFICATIONS}
