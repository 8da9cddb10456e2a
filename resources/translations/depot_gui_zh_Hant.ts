<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>關於 Depot GUI</translation>
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
        <translation>將主機的軟體擷取到 vCenter 的 Lifecycle Manager 存放庫。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>依 Apache License 2.0 授權的自由軟體。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>vCenter 要如何存取主機？</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>兩種方式都只會讀取，不會變更主機上的任何內容。</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>透過現有的連線(&amp;C)</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>從 vCenter 詳細目錄選擇主機，不需要任何主機的密碼。</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>適用於已連線至此 vCenter 的主機，也適用於處於鎖定模式的主機。</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>使用主機的使用者名稱和密碼(&amp;U)</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>在您確認主機的憑證之後，vCenter 會以您指定的使用者身分登入主機。</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>適用於未連線至此 vCenter 的主機：新主機、屬於其他 vCenter 的主機，或已中斷連線的主機。vCenter 必須能連線到該主機。</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新情況</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>重試 %n 台…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>此批次的主機</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>取消其餘擷取…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>按兩下主機或按 Enter，即可查看其完整資訊。</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n 台主機</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 台成功</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 台有警告</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 台失敗</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 台不確定</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 台失去追蹤</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 台未啟動</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 台已取消</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 台有錯誤</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 台執行中</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>%1 台正在重新連線</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 台等待中</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter 一次只處理幾台；其餘主機會排隊等候，前提是本程式持續執行。</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>全部已結束。請查看失去追蹤的主機：其軟體可能已在存放庫中。</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>全部已結束。沒有結果的主機，請查看原因，然後重試。</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>全部已結束，每台主機的軟體都已在存放庫中。</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>使用 CA 檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>簽發 vCenter 憑證之授權機構的 PEM 檔案</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>不使用(&amp;D)</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>憑證授權機構的檔案</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>憑證 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA 檔案：%1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作</translation>
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
        <translation>某個驅動程式的套件已不在主機上</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter 無法重建某個 VIB：主機快取中缺少其承載檔案。請在主機上重新安裝該驅動程式，或先將廠商的附加元件匯入存放庫，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter 無法重建 VIB %1 %2：主機快取中缺少其承載檔案。請在主機上重新安裝該驅動程式，或先將廠商的附加元件匯入存放庫，然後再試一次。</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>主機無法連線到 vCenter</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>問題出在主機與 vCenter 之間，而非這部電腦與 vCenter 之間。請在主機上檢查 vCenter 的名稱能否解析、連接埠 9084 是否開放，以及時間是否準確。</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter 無法依名稱找到主機</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>問題出在 vCenter 與主機之間。請檢查拼字和 vCenter 的 DNS 伺服器，或改用主機的 IP 位址。</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter 無法連線到主機</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>問題出在 vCenter 與主機之間，而非這部電腦與 vCenter 之間。請檢查主機的連接埠和兩者之間的防火牆，並確認主機正在執行。</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>主機未連線至 vCenter</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>請在 vSphere Client 中重新連線該主機，或改用主機本身的使用者名稱和密碼進行擷取。</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter 沒有此主機的主機名稱</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>請使用主機的使用者名稱和密碼，並提供主機的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>主機可能處於鎖定模式，或者該帳戶權限不足。請使用 vCenter 現有的連線：vCenter 會使用鎖定模式允許的自有帳戶存取主機。</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>主機不接受此使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>應使用主機本身的使用者名稱和密碼（例如 root），而非 vCenter 的。連續多次輸入錯誤會使帳戶鎖定一段時間。</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>主機不允許 vCenter 以此帳戶存取</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>請在 vSphere Client 中檢查主機是否已連線，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter 開啟的工作階段過多</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>在部分工作階段結束之前，不再接受登入。請找出未關閉工作階段的程式，等候幾分鐘，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter 不接受此使用者名稱和密碼</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>請檢查兩者，並確認使用者名稱包含網域，例如 administrator@vsphere.local。連續多次輸入錯誤會使帳戶鎖定一段時間。</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>vCenter 的存放庫空間已用盡</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>請擴充 vCenter 應用裝置上 /storage/updatemgr 的磁碟，或刪除不再需要的存放庫，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter 不接受此類指紋</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 和 8 需要 SHA-1，較新版本也接受 SHA-256。「重試」會詢問 vCenter 看到的是哪個憑證，並原樣傳回。</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>主機與 vCenter 的時鐘不一致</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>請將兩者設為使用相同的時間伺服器 (NTP)，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>vCenter 本身的 Proxy 阻礙了連線</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter 應直接連線到主機，卻經過了 Proxy。請在 vCenter 的 Proxy 設定中排除該主機，然後再試一次。</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>由其簽發的任何憑證</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期間</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>這是您要的主機嗎？</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter 會將密碼傳送給持有此憑證的一方。請與主機本身螢幕上的資訊比較（按 F2，選取 View Support Information）。</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>詢問(&amp;A)</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter 看到的憑證與您確認的不同</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>vCenter 並未傳送密碼。除非您知道憑證為何變更，否則請勿確認新的憑證。</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>正在詢問 vCenter 看到的是哪個憑證，並從這部電腦查看…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>正在透過不可能成功的要求詢問 vCenter…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>我已核對：這就是 %1(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>正在查看主機的憑證…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>詢問時不會傳送密碼。</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>詢問 vCenter 並從這部電腦查看，即可看到主機的憑證。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>簽發給</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期間</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1，簽章演算法 %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>遭拒絕</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 個</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>這部電腦不認得此簽發者。</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>自我簽署：沒有其他機構為其擔保。</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>此憑證並非簽發給 %1。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>已過期。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>尚未生效。</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>金鑰強度不足 (%1)。</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>簽章可被偽造 (%1)。</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>此授權機構或其上層機構已過期或強度不足。</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>這部電腦不接受將此憑證用作伺服器憑證：</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>這部電腦在該處看到相同的憑證。</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>以 vCenter 看到的為準，因為登入的是 vCenter。常見原因：這部電腦與主機之間有 Proxy、另一部機器使用相同的名稱或位址，或憑證剛更新。繼續之前，請務必核對指紋。</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>這部電腦在該處看到另一個憑證</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>這部電腦看不到該主機，因此無法另行佐證。對於位於獨立網路的主機，這是正常現象。</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>您看到的是這部電腦所見。vCenter 可能會在此名稱下遇到另一部機器；屆時它會拒絕，不會有任何損失。</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter 未告知它看到的是哪個憑證</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>vCenter 和這部電腦都無法判斷主機使用的是哪個憑證。</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>尚無可供判斷的憑證</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>相符 (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>不相符 (%1)。如果它屬於另一台主機，請清除此欄位。</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>尚無可與其比較的內容。</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>這是 %1 指紋，但只知道此憑證的 %2 指紋。請貼上 %2 指紋。</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>與 vCenter 看到的不相符；與這部電腦看到的相符。</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>這是 SSH 金鑰的指紋，並非所需內容。請找出憑證的指紋：SHA-1 或 SHA-256。</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>指紋只包含數字 0–9 和字母 A–F，可含或不含冒號。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>目前有 %n 位：SHA-1 有 40 位，SHA-256 有 64 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>正在下載 vCenter 提供的授權機構…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>已在其提供下載的受信任根憑證中尋找。請自行判斷憑證本身。</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>此 vCenter 未提供簽署其憑證的授權機構</translation>
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
        <translation>已接受的憑證(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>忘記(&amp;F)…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>未保留任何憑證</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>此處會列出您信任的 vCenter，以及您已確認其憑證的主機。</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>僅保留 vCenter 用於比較的雜湊值。</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>此憑證只在程式結束前視為已忘記</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>這些是您要的主機嗎？</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter 會將密碼傳送給持有這些憑證的一方。與清單中指紋相符的憑證已確認；其餘請逐一比較。未確認的主機會被排除。</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>主機及其憑證</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>下一台待確認(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>正在詢問 vCenter 看到的是哪些憑證，並從這部電腦查看…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>我已核對：這就是 %1(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>已查看 %1/%2 台主機</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>已確認 %1/%2 台主機</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>已檢查 %1 的憑證</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>由示範本身的授權機構簽發：%1。</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>由您為此 vCenter 信任的授權機構簽發：%1。</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>這就是您信任的憑證。</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>您 CA 檔案中的授權機構為其擔保。</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>這部電腦的系統所信任的授權機構為其擔保。</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>這部電腦所見</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>隱藏憑證</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>顯示憑證</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>名稱不符</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>強度不足</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>與清單中的不同</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>自上次以來已變更</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>與清單相符</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>勾選所有顯示項目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>全部取消勾選(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>已選擇 %n 台主機</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>尚未選擇主機</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1，其中 %2 台被篩選器隱藏</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>vCenter 目前無法連線到 %1：除非它恢復連線，否則擷取會失敗。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter 目前無法連線到其中 %n 台：除非它們恢復連線，否則其擷取會失敗。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>與您取得的指紋比較(&amp;G)</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 或 SHA-1，格式不限</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>篩選比較結果</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較內容</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>各主機的版本</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>僅顯示差異(&amp;D)</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>僅顯示與第一台不同的主機(&amp;H)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>左右對調後比較</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>從現在起，每個結果都會顯示其與此處第一台主機的偏差</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>將第一台設為基準</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>將左側設為基準</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>將其他主機與此主機比較(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>設為基準(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>基礎映像</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>廠商附加元件</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決方案</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>硬體支援</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>已移除的元件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>部分主機缺少</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>第一台沒有</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>僅左側</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>僅右側</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1（解決方案）</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>未提供版本</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>沒有可比較的內容</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 項相同</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 項不同</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 項已變更</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 項在部分主機中缺少</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 項僅左側有</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 項在第一台中沒有</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 項僅右側有</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>另有 %n 項來自解決方案，不算偏差</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>無偏差：軟體相同</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 與 %2 不同</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>%2 個結果中有 %1 個與 %3的結果不同</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>%2 台主機中有 %1 台與 %3 不同</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · 基準</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>從現在起，每個結果都會顯示其與 %1的偏差。</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>已設為基準</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>此結果為基準：其他所有結果都會顯示與它的偏差。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>與基準 %1無偏差。</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 項此處缺少</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 項僅此處有</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>與基準 %1的偏差：%2。</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>工作階段 ID(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>vCenter 位址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>已儲存的連線(&amp;S)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選擇一個</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>在系統鑰匙圈中記住密碼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>不再記住(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>刪除已記住的密碼</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1，使用者 %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>以使用者名稱和密碼登入(&amp;L)</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>使用工作階段 ID 登入(&amp;I)…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>適用於同盟驗證或多重要素驗證</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>正在查看 vCenter 的憑證…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>請檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>正在登入 vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>此 vCenter 的憑證僅在程式結束前受信任</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter 不認得此工作階段，或工作階段已結束。</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>vCenter 在此處不接受密碼。請使用下方的工作階段 ID。</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter 拒絕此使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>哪個 vCenter？</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>會先檢查其憑證，之後工作階段 ID 才會離開這部電腦。</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>會先檢查其憑證，之後密碼才會離開這部電腦。</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>這是您的 vCenter 嗎？</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>尚未傳送任何內容。持有此憑證的一方會取得您的工作階段：請將其指紋與 vCenter 管理員提供的指紋比較。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>尚未傳送任何內容。持有此憑證的一方會取得您的密碼：請將其指紋與 vCenter 管理員提供的指紋比較。</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>已填入：它同樣是模擬的。</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>未登入 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已連線至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>已連線至 %n 個 vCenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>正在重新連線至 %1（自 %2 起）</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>複製 %1</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>哪台主機？由誰登入？</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>vCenter 會使用這些資訊自行登入主機。主機不必在其詳細目錄中。</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>主機名稱或 IP 位址(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>已填入：每台模擬主機都使用相同的認證，從 esx-01.lab.example 到 esx-20。</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>密碼不會儲存。只有在您確認主機的憑證並按一下「擷取」後，密碼才會離開這部電腦。</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>主機拒絕此使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>主機拒絕此使用者名稱。</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter 拒絕此連接埠。</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter 拒絕此主機。</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>複製為 curl(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>知識庫文章</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆寫下列版本</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>遭下列版本覆寫</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter 未說明</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>適用主機</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>發行日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解決辦法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>重試可能有用</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>重試無用</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>發起者</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>選取一列即可查看詳細資料。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>開啟知識庫文章(&amp;K)</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>無法開啟瀏覽器。網址列於上方。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter 會繼續處理，但本程式將不再保有其資訊。此動作無法復原。</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>vCenter 放入存放庫的內容會保留。刪除後，記錄無法復原。</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>刪除 %1 的記錄？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>取消對 %1 的擷取？</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>會要求 vCenter 停止。它可能會拒絕，也可能仍會完成。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>取消擷取(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>繼續執行(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>忘記 %1 的憑證？</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>下次會將其視為新的主機並詢問您；即使其憑證已變更，也不會發出警示。</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>下次會將其視為新的 vCenter 並詢問您；即使其憑證已變更，也不會發出警示。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘記(&amp;F)</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>不擷取就離開嗎？</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>您到目前為止填寫的內容將會遺失。</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>不登入就離開嗎？</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>您輸入的內容將會遺失。</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>此視窗關閉後，vCenter 仍會繼續。下次開啟時，會再找到執行中的擷取。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>離開(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>取消此批次的 %n 項擷取？</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>等待中的不會啟動。會要求 vCenter 停止其餘的；它可能仍會完成。</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>取消擷取</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>繼續執行</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>%n 項擷取正在執行，要結束程式嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>模擬的 vCenter 會隨此視窗結束，其中執行的擷取也會結束。真實的 vCenter 會繼續執行，之後也能再找到這些擷取。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>返回(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>開始時間 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>結束時間 %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>工作 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>在 %1 上已成功，但 vCenter 未傳回結果</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>已在 %1 的存放庫中，無需匯入</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>存放庫 %1，位於 %2（依據其存放庫清單）</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>已擷取到存放庫 %1，位於 %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>示範已關閉</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>結束情況不明</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>仍建立了存放庫 %1</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未匯入任何內容</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>上次回應 %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>執行 %1後取消，%2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>已取消，%2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>執行 %1後失去追蹤，%2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>失去追蹤，%2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>未啟動，%2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>執行 %1後失敗，%2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>失敗，%2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>工作 %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>訊息語言：%1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>系統原文</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>複製儲存格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>複製所有訊息(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>發生了什麼事以及原因</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>vCenter 所見</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter 只提供此憑證的這個雜湊值。</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>隱藏英文(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>顯示英文(&amp;E)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>此錯誤的說明</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>支援服務包的內容</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>匯出為</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>記錄 (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>軟體規格 (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>活頁簿 (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>網頁 (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文字 (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>支援服務包 (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>與擷取有關的所有已知資訊（不含機密），存成一個檔案，可在任何電腦上以 Depot GUI 重新開啟。</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>僅映像，採用 Lifecycle Manager 映像匯入可接受的格式：vSphere Client 中叢集的「匯入映像」，或對叢集草稿呼叫 import-software-spec。</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>供試算表使用：每個表格各一張工作表。每個儲存格都是文字。</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>一份表格，供指令碼和試算表使用。會被試算表當成公式的內容，前面會加上單引號。</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>可在任何瀏覽器開啟的網頁，適合以電子郵件傳送或列印。不會執行任何程式，也不會存取網路。</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>供支援案件或 wiki 使用：包含標題和表格。</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>供查明原因的人員使用：只包含下列內容。其中有主機名稱、使用者名稱和位址，沒有密碼。傳送之前請查看每個部分。</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>它只列出版本，不含軟體。匯入它的 vCenter 需要在自己的存放庫中備有相應的承載檔案：請先在該 vCenter 匯入相同的存放庫，或讓它從裝有此軟體的主機擷取。</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>此次擷取未傳回軟體規格。</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>記錄，可用 Depot GUI 開啟</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>相同內容的文字，供支援案件使用</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>本程式記錄檔的結尾部分</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>程式及其相依元件的版本</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>正在寫入匯出檔案…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>請選擇其他資料夾或騰出空間。系統訊息：%1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>無法寫入匯出檔案</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>基準只在程式結束前有效。系統訊息：%1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>無法將基準寫入磁碟</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>擷取</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>尋找擷取記錄</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>沒有包含「%1」的擷取記錄。</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>新增擷取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>關閉通知</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>此錯誤的說明</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>擷取(&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>單一 vCenter 中未完成工作的上限(&amp;M)</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>從 1 到 64。超出上限的擷取會排隊等候。當 vCenter 表示忙碌時，啟動的數量會減少。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>驗證挑戰</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>更多資料</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1（%2，組建 %3）</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求對象</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1，透過 vCenter 現有的連線</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1，透過使用者名稱和密碼</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 取消</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 失去追蹤</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 放棄</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 上次回應</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 要求</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1；另有 %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter 認為稍後重試可能有用</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter 認為重試沒有用</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1，由伺服器以所要求的語言傳送</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>顯示英文文字；伺服器未傳送%1文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>擷取未啟動</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter 沒有與此要求對應的工作，因此 vCenter 上沒有擷取在執行。可以放心重試。</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter 已放棄，未說明原因</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>請再試一次。如果再次失敗，vCenter 本身的記錄檔有更多資訊：應用裝置上的 /var/log/vmware/vmware-updatemgr。</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>所指的物件是 %1 %2。</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter 在通知中說明了原因，但未提供建議。</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>擷取在開始之前已取消</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>未向 vCenter 傳送任何內容。您可以隨時重試。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行，「%2」：%3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>在別處（透過指令碼或瀏覽器）開啟之工作階段的 vmware-api-session-id。本程式只會使用，絕不儲存，也不會結束該工作階段。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>鑰匙圈已鎖定。請解除鎖定，然後再試一次。</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>這部電腦還沒有鑰匙圈。請在系統詢問時為其設定密碼，然後重試。</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>鑰匙圈拒絕了要求。請檢查它是否允許本程式存取。</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>這部電腦沒有執行中的鑰匙圈，因此必須輸入密碼。</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>密碼長度超出鑰匙圈的限制。</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>鑰匙圈發生錯誤，必須輸入密碼。</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>這部電腦上設定的鑰匙圈不會保存任何內容。</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>這部電腦上設定的鑰匙圈會將密碼以純文字寫入檔案。</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>Depot GUI 不認得這部電腦上設定的鑰匙圈：它可能會將密碼以純文字寫入檔案。</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>這部電腦沒有執行中的鑰匙圈：無法記住任何內容。</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>示範不會記住密碼。真實 vCenter 的密碼可存入鑰匙圈。</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>請輸入主機名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>其中含有空格。主機名稱不含空格。</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>這不是主機名稱：主機名稱由字母、數字、連字號和點組成。</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>這不是 IP 位址。請寫成 10.20.0.14 或 [fd00::14] 的形式。</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>連接埠不是數字。若為 443，可以省略。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>連接埠是 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// 會在未受保護的情況下傳送密碼。請使用 https://，或只寫名稱。</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>此處只能使用 https://。只寫名稱即可。</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>位址中請勿包含使用者名稱：使用者名稱有專屬欄位。</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>「%1」是名稱，不是 ID。請在上方勾選主機，或輸入其 ID，例如 host-1014。</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>「%1」不是主機 ID。主機 ID 的格式如 host-1014；可在上方清單中查看。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>第 %1 行：無法辨識「%2」。每行應為一台主機，或主機及其連接埠和指紋。</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>清單中有「%2」欄。請從中移除密碼：上方的密碼適用於所有主機。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>第 %1 行：「%2」是使用者，不是主機。清單中只能有主機：上方的使用者名稱和密碼適用於所有主機。</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>第 %1 行：%2 在前面已出現，且指紋不同。</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>主機超過 5,000 台。請分割清單。</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>清單大於 1 MiB。請加以分割。</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>請貼上工作階段 ID。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>含冒號的使用者名稱無法在此登入：vCenter 的登入方式不支援冒號。</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>其中含有看不見的字元。請重新輸入名稱。</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>清單中沒有主機。</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>請在上方勾選主機，或輸入主機的 ID。</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>這不是工作階段 ID：工作階段 ID 由字母、數字和連字號組成，不含空格。</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>依名稱、版本、廠商篩選…   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>在 JSON 中尋找…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>在 JSON 中尋找</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>擷取的檢視</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>所見內容，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>失敗原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>發生了什麼事(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>軟體(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>時間軸(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>原始 JSON(&amp;R)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>依照系統 (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>兩者都會立即生效。也會要求 vCenter 以相同語言提供文字。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>此頁的說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>關於 Depot GUI(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>說明 — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>使用相同使用者名稱和密碼的更多主機(&amp;M)</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>每行一台主機，後面可接連接埠和指紋；也可使用不含密碼的 CSV 檔案。</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>讀取檔案(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>讀取主機清單</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>清單 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新詢問(&amp;A)</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>透過不可能成功的要求詢問(&amp;R)</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>以虛構的使用者名稱和密碼傳送擷取要求。vCenter 會查看主機的憑證並拒絕要求：不會擷取任何內容。vCenter 的工作清單可能會顯示此次嘗試，記錄中也會註明您以此方式詢問過。</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256，這部電腦所見</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1，這部電腦所見</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 的憑證已變更</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>它不是您先前確認的憑證。可能是憑證已更新，也可能有人從中攔截：請詢問主機管理員；不確定時請取消。</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>vCenter 所見</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>這部電腦所見</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter 回報的內容本程式無法讀取：%1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>無法解碼的憑證</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter 只提供其 %1。簽發者、適用的名稱以及有效期間均不明。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>來自 vCenter：%1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>來自這部電腦：%1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>未說明。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>資料中心</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已中斷連線</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>vCenter 目前無法連線到此主機。</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>哪些主機？</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter 會透過現有的連線讀取其軟體。不需要主機密碼。</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>依名稱、ID 或叢集篩選</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>重新載入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>全部顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>手動輸入的主機 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>例如 host-1014；多個 ID 以逗號分隔。會與上方勾選的主機一併使用。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter 拒絕 %1。</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>正在讀取詳細目錄…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1您可以在下方輸入主機 ID 以繼續。</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>這需要詳細目錄的 System.Read 權限；擷取則不需要。</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>您的 vCenter 帳戶無權列出主機</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>沒有主機清單</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>找不到主機</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>此 vCenter 未顯示任何主機</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>在此期間，您可以先在下方輸入主機 ID。</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>請重新載入，或在下方輸入主機 ID。</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>詳細目錄中沒有與「%1」相符的項目。</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>沒有主機，或 %1 無權查看任何主機。請在下方輸入主機 ID，或返回並使用主機本身的使用者名稱和密碼。</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>正在向鑰匙圈要求密碼…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>鑰匙圈未變更，登入已繼續</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>鑰匙圈中已沒有該密碼。請重新輸入。</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>來自鑰匙圈。</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>正在從鑰匙圈刪除密碼…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>密碼仍在鑰匙圈中</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>已刪除：鑰匙圈中已沒有該密碼。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter 無法完成作業</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>要建立的內容已存在</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>一切已處於所要求的狀態</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>有人或 vCenter 取消了作業</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>有人同時變更了它</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>某項已啟用的功能不允許此作業</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter 遇到非預期的狀況</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter 不接受要求中的某個值</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>其中某部分的設定不允許此作業</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>其類型不支援此作業</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter 無法理解該要求</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>其所處的狀態不允許此作業</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter 找不到該識別碼的物件</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>此 vCenter 沒有這項作業</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>所需資源正忙於其他作業</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>所需資源正在使用中</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter 無法存取所需的內容</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>服務目前無法使用</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>vCenter 中發生非預期的狀況</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>要求中的某個值不為 vCenter 所接受</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>無法理解該要求</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>無法存取 vCenter 所需的內容</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>耗時超過 vCenter 的等候時間</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>vCenter 缺少所需資源，例如空間</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter 或主機未接受登入</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>帳戶缺少某項權限</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>要求中包含此 vCenter 不認得的內容</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter 或主機不支援此作業</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>主機的憑證與 vCenter 獲指示接受的憑證不符</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>此版本的程式不認得的錯誤</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>擷取已取消</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>未將任何內容匯入存放庫。您可以隨時重試。</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>其間發生了其他變更</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>有人同時變更了 vCenter 中的相同內容。請再試一次。</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>目前狀態下無法執行</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>主機或 vCenter 所處的狀態不允許此作業，下方的原因會加以說明。請變更該狀態，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter 正忙於其他作業</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>執行中的存放庫作業已達上限。請等候其中一項結束，然後再試一次。</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>所需內容正在使用中</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>下方的原因會指明是什麼。請等候使用結束，然後再試一次。</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>某台主機、資料存放區或服務可能已關閉或中斷連線；下方的原因會指明是什麼。</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>vCenter 的服務目前無法使用</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>它可能正在重新啟動，或負載過高。請等候幾分鐘，然後再試一次。</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>耗時超過 vCenter 的等候時間</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>主機或其與 vCenter 之間的網路可能緩慢或忙碌。請稍後再試。</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>vCenter 缺少所需資源</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>可能是磁碟空間不足，或已達到某項限制；下方的原因會指明是什麼。請先騰出空間。</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter 已有此內容</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>請查看 vCenter 的存放庫清單：要匯入的內容可能已在其中。</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>沒有需要執行的作業</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter 表示一切已處於所要求的狀態。</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>如果 vCenter 指明了欄位，該欄位會顯示在此頁面上。請更正，然後再試一次。</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>可能是 Proxy 在途中變更了它。否則，「複製給技術支援」有助於查明原因。</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter 找不到所要求的內容</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>請檢查主機是否仍在此 vCenter 的詳細目錄中：主機的 ID 只在一個 vCenter 中有效。</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>此 vCenter 無法從主機擷取</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>需要 vCenter 7.0.2 或更新版本。請更新，或使用其他 vCenter。</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>此 vCenter 不認得要求中的某個部分</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>其版本可能低於要求所預期；下方的原因會指明欄位。</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter 或主機不支援此作業</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>下方的原因會說明缺少什麼。更新 vCenter 或主機可能會有幫助。</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>登入未獲接受</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>使用者名稱或密碼錯誤，或工作階段已結束。請重新登入。</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>您的 vCenter 帳戶無權執行此作業</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>請申請 vCenter 根物件上的 %1 權限。在 vSphere Client 中，此權限列於 vSphere Lifecycle Manager 的權限之下。</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>主機出示的憑證與已確認的憑證不同</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter 並未傳送密碼。請將下方 vCenter 看到的憑證與主機本身螢幕上的資訊比較（按 F2，選取 View Support Information）。「重試」會要求您確認該憑證。</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>下方的最後一個原因通常會說明問題所在。請在 vCenter 或主機上解決，然後再試一次。</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter 無法擷取主機的軟體</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>某項已啟用的功能不允許此作業</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>某項設定不允許此作業</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>無法對此類物件執行此作業</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>下方的最後一個原因通常會說明是什麼狀況。vCenter 本身的記錄檔有更多資訊：應用裝置上的 /var/log/vmware/vmware-updatemgr。</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter 回報了本程式不認得的錯誤</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>記錄 (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>新增擷取(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>新增擷取(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>刪除舊記錄(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>尋找擷取記錄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依照系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>缺少承載檔案 {payload}。</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>無法存取 product locker {path}。</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>無法使用檔案 {path}。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>無法讀取 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>這些檔案已保留在其他記錄所在的資料夾中：%1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>會像首次遇到它們一樣詢問您：請比較其指紋，因為無法判斷憑證是否已變更。檔案的剩餘內容已保留為 %1。</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>無法讀取您接受的部分憑證</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>會像首次遇到它們一樣詢問您；您重新接受的憑證只保留到程式結束。檔案維持原樣。系統訊息：%1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>無法讀取您接受的憑證</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter 會繼續，此視窗也會繼續。請騰出空間或允許寫入。系統訊息：%1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>無法將記錄寫入磁碟</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>設定只在程式結束前有效。請騰出空間或允許寫入。系統訊息：%1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>無法將設定寫入磁碟</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI 已開啟</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>由另一個視窗追蹤擷取。此處只能查看。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>無法開啟「%1」</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>無法開啟 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系統訊息：%1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>它不是擷取的記錄，或已損毀。</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
系統原文：%2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>它不是擷取的記錄。</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>它由較新版本的 Depot GUI 寫入。請更新本程式後再讀取。</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>它大於 128 MiB，記錄不會這麼大。</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>它已損毀。請要求對方以附件或壓縮檔再傳送一次。
系統原文：%1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>請關閉此視窗，然後再試一次。</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>模擬的 vCenter 未啟動</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Depot GUI 內部發生問題</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>程式會繼續執行。記錄檔中有詳細資料；請回報此問題：%1</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>顯示(&amp;W)</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>在樹狀結構中顯示此通知</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一則</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一則</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>處理中…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>登入(&amp;I)…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>查看 vCenter 的工作(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>取消擷取(&amp;C)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重試(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>關閉檔案(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清除(&amp;R)</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>尋找記錄</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>要比較的記錄</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>勾選所有顯示項目</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>從現在起，每個結果都會顯示其與此主機的偏差</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>一次最多可比較 %1 筆記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已選擇 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>勾選要比較的記錄。如果勾選了基準，其他記錄都會與之比較。</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>勾選一筆記錄可比較兩台主機，勾選多筆則顯示所有主機的表格。</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>還沒有其他結果。請從另一台主機擷取，或開啟同事的記錄。</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>將 %1 與下列記錄比較…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>憑證擁有者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受時間</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>vCenter 的授權機構，一律信任</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>vCenter 的授權機構，本次信任</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter，一律信任</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter，本次信任</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>主機，在 %1 上確認</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生問題</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>系統原文列於下方。</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>這部電腦找不到 %1</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>這部電腦查詢的 DNS 伺服器都無法解析此名稱。請檢查拼字以及這部電腦的網路或 VPN。</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 拒絕連線</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>該電腦存在，但沒有程式接聽該連接埠。請檢查連接埠以及 vCenter 是否正在執行。</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>沒有通往 %1 的路由</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>這部電腦的網路無法到達該位址。請檢查網路、VPN 和途中的防火牆，然後再試一次。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及時回應</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>可能是防火牆捨棄了連線，或 vCenter 非常忙碌。請檢查網路或 VPN，然後再試一次。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>與 %1 的連線已中斷</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>連線遭防火牆、Proxy 或正在重新啟動的服務關閉。請檢查網路或 VPN，然後再試一次。</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>只收到 vCenter 的部分回應</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>與 %1 的連線中途中斷。請檢查網路或 VPN，然後再試一次。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>在 %1 回應的服務不使用 TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>vCenter 透過 HTTPS 存取，連接埠通常為 443。請檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>無法與 %1 建立安全連線</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>雙方未能就保護方式達成一致。下方的系統原文說明在何處中斷。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 只提供過時的加密</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>本程式需要 TLS 1.2 或更新版本。請在 vCenter 上啟用，或更新 vCenter。</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>通往 vCenter 的 Proxy 未能連線</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>請檢查這部電腦的 Proxy 設定，或將 vCenter 的位址排除在 Proxy 之外。</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>通往 vCenter 的 Proxy 要求提供密碼</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 需要使用者名稱和密碼：請在新增擷取的第一頁提供，或在這部電腦的設定中將 vCenter 的位址排除在 Proxy 之外。</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>未傳送任何內容。請將其指紋與 vCenter 管理員提供的指紋比較，只有兩者相同時才信任它。</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>這部電腦不認得 %1 的憑證簽發者</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>除 %1 本身外，沒有其他機構為其憑證擔保</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 的憑證已過期</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>未傳送任何內容。請在 vCenter 上更新憑證。同時請檢查這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 的憑證尚未生效</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>未傳送任何內容。這部電腦或 vCenter 的時鐘有誤：請檢查兩者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>%1 的憑證屬於另一個名稱</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>未傳送任何內容。請使用憑證中包含的名稱，或更新憑證以包含此名稱。</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>%1 的憑證強度不足</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>未傳送任何內容。其金鑰或簽章已不再安全：請在 vCenter 上更新憑證。</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 出示的憑證與您信任的憑證不同</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>未傳送任何內容。可能是憑證已更新，也可能有人從中攔截。繼續之前，請向 vCenter 的管理員索取指紋。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>這部電腦不接受 %1 的憑證</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>未傳送任何內容。原因請見下方的系統原文。</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 將要求轉向其他位址</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>在 %1 回應的不是 vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>無法讀取 %1 的回應</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>%1 的回應超出本程式可接受的大小</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>本程式最多讀取 64 MiB 的回應。回應的可能不是 vCenter。</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>此 vCenter 版本過舊，無法從主機擷取</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>需要 vCenter 7.0.2 或更新版本。請更新 %1，或使用其他 vCenter。</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>%1 的服務無法使用</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>它可能正在啟動或重新啟動。請等候幾分鐘，然後再試一次。</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>您未登入 %1：未提供密碼</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>請重新登入以繼續。在此期間，vCenter 上執行中的工作仍會繼續。</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter 已沒有該工作的資訊</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>vCenter 的服務重新啟動時會發生這種情況。重試之前，請查看 vCenter 的存放庫清單，確認此後是否新增了存放庫。</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>在此擷取完成之前，示範已關閉</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>模擬的 vCenter 會隨其視窗結束，其中執行的擷取也會結束。真實的 vCenter 會繼續，並可再找到該擷取。「重試」會重新啟動擷取。</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>認證絕不會轉送到其他位址。請輸入 vCenter 本身的位址。</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>它指向 %2。認證絕不會轉送到該位址：請輸入 vCenter 本身的位址。</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>請檢查位址和連接埠。可能是 Proxy 代替 vCenter 回應。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>它以 HTTP 狀態 %2 和 vCenter 不會傳送的內容回應；開頭的字元列於下方。請檢查位址和連接埠。可能是 Proxy 代替 vCenter 回應。</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>這部電腦無法讀取或寫入某個檔案</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>請檢查磁碟是否有空間以及該檔案是否可用；檔案名稱列於下方。</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>Depot GUI 本身發生錯誤</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>vCenter 已開始的工作會繼續進行。「複製給技術支援」包含查明原因所需的資訊。</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>Proxy %1 的使用者名稱(&amp;X)</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Proxy 的密碼</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>這些資訊只透過 HTTP 基本驗證 (Basic) 傳送到此 Proxy，並在程式結束前保留在記憶體中。Proxy 看不到 vCenter 的密碼。</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>Proxy 拒絕此使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>含冒號的使用者名稱無法傳送到 Proxy。</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>刪除舊記錄</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>刪除舊記錄？</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>vCenter 放入存放庫的內容會保留，執行中的擷取也會保留。此動作無法復原。</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>刪除結束超過下列天數的記錄(&amp;O)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>將刪除 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>沒有符合條件的記錄。</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>原始 JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n 個或更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 個相符項目</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>前 %1 個字元，共 %2 個；「複製」包含全部</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>重新登入 %1</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>稍後再說(&amp;N)</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>工作階段 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>使用密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>%1 的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>使用工作階段 ID(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>vCenter 不認得上次的工作階段，或工作階段已結束。</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter 不接受上次的密碼。</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>工作階段已結束。請重新登入以繼續追蹤執行中的擷取；在此之前不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>尚未向其傳送任何內容。如果此 vCenter 的管理員確認新的指紋，請在下方信任它並登入；否則請選擇「稍後再說」。在此期間，vCenter 上執行中的工作仍會繼續。</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>其憑證是您上次信任的憑證，但僅信任了那一次，因此再次顯示。尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>尚未傳送任何內容。持有此憑證的一方會取得您的密碼：請將其指紋與 vCenter 管理員提供的指紋比較。</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>發行日期</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>顯示偏差</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>取消基準</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 個相符項目</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>沒有包含「%1」的項目</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>現在擷取嗎？</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>正在要求 vCenter 啟動擷取…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>正在提交 %n 項擷取…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>主機上的任何內容都不會變更。下方的要求尚未傳送，按一下「擷取」後才會傳送。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 會檢查這 %n 台主機的憑證是否為您確認的憑證，然後以使用者 %2 登入（視 vCenter 負載依序進行），並將其軟體規格匯入 vCenter 的存放庫。每台主機在清單中各成為一項擷取。</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1 會檢查 %2 的憑證是否為您確認的憑證，然後以使用者 %3 登入該主機，並將其軟體規格匯入 vCenter 的存放庫。</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1 會透過現有的連線讀取 %2 的軟體，並將其軟體規格匯入自己的存放庫。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 會讀取這 %n 台主機的軟體（視 vCenter 負載依序進行），並將其軟體規格匯入自己的存放庫。每台主機在清單中各成為一項擷取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2)，使用者 %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1，使用者 %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n 台主機的憑證未確認：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>vCenter 所回報</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>每台主機一個要求；這是第一個。</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>要求可能已到達 vCenter。它在主視窗的清單中，並會繼續執行；「擷取」會啟動另一項。</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>您停止了等待，但並未停止擷取</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>未向 vCenter 傳送任何內容。</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前進展</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>目前所見</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>無法取消</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>上次回應</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>通訊</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>檔案 · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>已隨示範結束</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>成功，但有錯誤</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在啟動</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未啟動</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新連線</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>成功，但有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去追蹤</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>%1，使用者 %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>%1 (%2)，使用者 %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>正在重新連線 · 上次回應 %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>不確定 · 正在詢問 vCenter…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>排隊等候</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>已要求 vCenter 取消。它可能仍會完成。</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>正在要求 vCenter 啟動擷取…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>vCenter 的回應已遺失。其工作清單會顯示擷取是否已啟動；不會再次傳送任何內容。</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>這是寫入記錄時的情況。此處不追蹤後續進展。</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>已要求過 vCenter 取消。它可能仍會完成。</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter 不允許取消此工作。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>已要求取消</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>未取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>要求已傳送</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>vCenter 已接受</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>通訊中斷</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>回應遺失</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>此後沒有更多消息</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>在存放庫清單中找到</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暫緩中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter 已接受，即將開始。</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>模擬的 vCenter 正在處理。它會隨此視窗結束，其中執行的擷取也會結束。</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter 正在處理，且不允許取消。您可以繼續使用此視窗。</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter 正在處理。您可以繼續使用此視窗，也可以將其關閉：vCenter 會繼續。</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>vCenter 已將其暫緩，直到其他作業完成。這不表示失敗。</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter 將其狀態稱為「%1」。</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>正在重新連線。擷取仍在 vCenter 中繼續。</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter 要求您重新登入（上次回應 %1）。擷取仍在 vCenter 中繼續。</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>在 vCenter 的憑證受信任之前，不會向其傳送任何內容。上次回應：%1。</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>正在重新連線（上次回應 %1）。擷取仍在 vCenter 中繼續。</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>vCenter 目前負載過高。稍後會自動再次要求。</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>尚未能啟動，未傳送任何內容，會自動重試。%1。</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>正在排隊等候：對此 vCenter 的其他要求優先。</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>有 %n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>有 %n 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · 存放庫 %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>已在存放庫中 · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>沒有結果 · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>存放庫 %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>擷取(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>憑證(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>關閉(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>新增擷取</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>從檔案開啟記錄</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>此頁的說明</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>在清單中尋找擷取記錄</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>篩選結果，在 JSON 中尋找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>從搜尋方塊移到搜尋結果</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>複製樹狀結構中選取的列</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>刪除選取的記錄，忘記選取的憑證</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>勾選或取消勾選所選主機</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>展開樹狀結構的分支</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>摺疊樹狀結構的分支</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>依此編號的欄排序，再按一次則反向</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>列或文字方塊的快顯功能表</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>移到下一個控制項；加 Shift 移到上一個</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>按下具有焦點的按鈕，若無則按下預設按鈕</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>清空搜尋方塊、停止等待、關閉確認對話方塊或視窗</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+字母</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>移到名稱中此字母加底線的控制項</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>適用主機</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基礎映像</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>廠商附加元件</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>解決方案</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>硬體支援</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>已移除的元件</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>替代映像</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>無：vCenter 未說明</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>無：主機執行 VMware 發行的原版映像</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>無：除映像所含元件外，沒有其他元件</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>無：從主機匯入不會擷取解決方案</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>無：從主機匯入不會擷取韌體</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>無：未從映像中移除任何內容</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>無：所有硬體使用同一映像</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>不明：vCenter 未傳回結果</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>附加元件</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決方案</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>基礎映像</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>廠商附加元件</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>由使用者新增，不屬於基礎映像和附加元件</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>由 HA 或 NSX 等解決方案新增</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>硬體支援管理程式</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>由使用者從映像中移除</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>已從映像中移除</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1，來自基礎映像</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1，來自廠商附加元件</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1，由使用者新增</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>遭覆寫</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>增強功能</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>錯誤修正</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>撤回修正</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>雜項</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>撤回：請更換此版本</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>撤回修正：取代已撤回的版本</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則資訊</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>解決辦法：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>映像 ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Host UUID</source>
        <translation>主機 UUID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>OEM 字串</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>依 UUID 適用於 %n 台主機</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>適用於 %1 的硬體</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>依 %1 選擇</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>vCenter 未說明適用於哪些主機</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter 未隨之傳送任何訊息。</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（無文字）</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>這部電腦的系統原文</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢閱</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成度</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>vCenter 原文</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
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
        <translation>複製儲存格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>複製選取的列(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>複製路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>連同下層一起複製(&amp;W)</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>將此列複製為(&amp;W)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>文字格式(&amp;T)</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>TSV 格式(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON 格式(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>展開所有下層(&amp;O)</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>全部摺疊(&amp;L)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>欄(&amp;U)</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>這是我的(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>都不是(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>再次提交(&amp;S)…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>稍後決定(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>請選擇屬於您的工作：可依開始時間、主機和使用者判斷。</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>正在向 vCenter 查詢其工作…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>vCenter 的清單中尚無可能屬於此擷取的工作。會持續查詢，直到能確定為止。</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>現在可以確定：vCenter 未啟動任何工作。您可以再次提交。</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>是否已啟動？</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>vCenter 中可能屬於此擷取的工作</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>對 %1 的擷取是否已啟動？</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>連線在 vCenter 回應之前中斷。同一個要求不應產生兩個工作。</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>「一律信任」無法使用：問題不只在於簽發者。</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>本次信任(&amp;T)</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>對 %1 一律信任此憑證(&amp;W)</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>改為信任其授權機構(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>本次信任此授權機構(&amp;T)</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>對 %1 一律信任此授權機構(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>回到憑證本身(&amp;E)</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>無法信任此憑證：這部電腦在任何情況下都會拒絕它。vCenter 需要另一個憑證。</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>這部電腦所見</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>其提供下載的授權機構</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>此授權機構簽署了 vCenter 出示的憑證。它是從同一個 vCenter 下載的，這本身無法證明任何事：請比較其指紋。一旦信任它，此 vCenter 更新憑證時便無需再詢問。</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>它不是您先前信任的憑證。可能是憑證已更新，也可能有人從中攔截，等待您的密碼：請詢問此 vCenter 的管理員。</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>如果不確定，請取消。</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>這部電腦會接受新的憑證，因為它認得簽發者；但途中 Proxy 自行簽發的憑證，這部電腦同樣會接受。</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 的憑證已變更</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>掌握主機上執行的軟體</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>這是示範：vCenter 及其主機都在這部電腦上模擬。</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>主機的軟體會匯入 vCenter 的 Lifecycle Manager 存放庫，您會看到擷取的內容，或沒有結果的確切原因。</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>從主機擷取</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>連線至 vCenter 並選擇主機。在傳送任何密碼之前，您都會先看到其憑證。</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>新增擷取</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>讀取記錄</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>無需任何連線，即可開啟他人擷取的內容。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>一個模擬的 vCenter，其中的主機有成功、警告和失敗等情況。不需要網路。</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>試用示範(&amp;T)</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>正在啟動模擬的 vCenter…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>複製為 JSON(&amp;J)</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>複製給技術支援(&amp;P)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>目前步驟</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未進行</translation>
    </message>
</context>
</TS>
