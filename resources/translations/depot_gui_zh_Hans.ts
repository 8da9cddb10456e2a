<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>关于 Depot GUI</translation>
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
        <translation>将主机的软件提取到 vCenter 的 Lifecycle Manager 库中。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>基于 Apache License 2.0 的自由软件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>vCenter 应如何访问主机？</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>两种方式都只读取信息，不会更改主机上的任何内容。</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>通过已有的连接(&amp;C)</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>从 vCenter 清单中选择主机，无需任何主机的密码。</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>适用于已连接到此 vCenter 的主机，也适用于处于锁定模式的主机。</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>使用主机的用户名和密码(&amp;U)</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>在您确认主机的证书之后，vCenter 会以您指定的用户身份登录主机。</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>适用于未连接到此 vCenter 的主机：新主机、属于其他 vCenter 的主机或已断开连接的主机。vCenter 必须能够访问该主机。</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新情况</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>重试 %n 台…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>此批次的主机</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>取消其余提取…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>双击主机或按 Enter 可查看其全部信息。</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n 台主机</numerusform>
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
        <translation>%1 台失败</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 台不确定</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 台丢失</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 台未启动提取</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 台已取消</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>%1 台有错误</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 台正在提取</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>%1 台正在重新连接</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 台正在等待</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter 一次只处理几台；其余主机排队等待，前提是本程序保持运行。</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>全部已结束。请查看状态为“已丢失”的主机：它们的软件可能已在库中。</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>全部已结束。对于没有结果的主机，请查看原因，然后重试。</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>全部已结束，每台主机的软件都已在库中。</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>使用 CA 文件(&amp;C)…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>颁发 vCenter 证书的机构的 PEM 文件</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>不使用(&amp;O)</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>证书颁发机构的文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA 文件：%1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
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
        <translation>某个驱动程序的软件包已不在主机上</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter 无法重建某个 VIB：主机缓存中缺少其有效负载。请在主机上重新安装该驱动程序，或先将供应商加载项导入库中，然后重试。</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter 无法重建 VIB %1 %2：主机缓存中缺少其有效负载。请在主机上重新安装该驱动程序，或先将供应商加载项导入库中，然后重试。</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>主机无法访问 vCenter</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>问题出在主机与 vCenter 之间，而非本机与 vCenter 之间。请在主机上检查能否解析 vCenter 的名称、端口 9084 是否开放以及时钟是否准确。</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter 无法按名称找到主机</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>问题出在 vCenter 与主机之间。请检查拼写和 vCenter 的 DNS 服务器，或改用主机的 IP 地址。</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter 无法访问主机</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>问题出在 vCenter 与主机之间，而非本机与 vCenter 之间。请检查主机的端口和两者之间的防火墙，并确认主机正在运行。</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>主机未连接到 vCenter</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>请在 vSphere Client 中重新连接该主机，或改用主机自身的用户名和密码进行提取。</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter 没有此主机的主机名</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>请使用主机的用户名和密码，并提供主机的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>主机可能处于锁定模式，或者该帐户权限不足。请使用 vCenter 已有的连接：vCenter 会使用锁定模式允许的自有帐户访问主机。</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>主机不接受此用户名和密码</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>应使用主机自身的用户名和密码（例如 root），而非 vCenter 的。连续多次输错会使帐户锁定一段时间。</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>主机不允许 vCenter 以此帐户访问</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>请在 vSphere Client 中检查主机是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter 打开的会话过多</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>在部分会话结束之前，它不再接受登录。请找出未关闭会话的程序，等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter 不接受此用户名和密码</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>请检查两者，并确认用户名包含域，例如 administrator@vsphere.local。连续多次输错会使帐户锁定一段时间。</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>vCenter 的库中没有剩余空间</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>请扩大 vCenter 设备上 /storage/updatemgr 的磁盘，或删除不再需要的库，然后重试。</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter 不接受此类指纹</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 和 8 需要 SHA-1，更高版本也接受 SHA-256。“重试”会询问 vCenter 看到的是哪个证书，并原样发回。</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>主机与 vCenter 的时钟不一致</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>请将两者设置为使用同一时间服务器 (NTP)，然后重试。</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>vCenter 自身的代理阻碍了连接</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter 应直接访问主机，却经过了代理。请在 vCenter 的代理设置中排除该主机，然后重试。</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>以前接受的</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>由它颁发的任何证书</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>这是您要的主机吗？</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter 会将密码发送给持有此证书的一方。请将其与主机自身屏幕上的信息进行比较（按 F2，选择 View Support Information）。</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter 遇到的证书与您确认的不同</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>vCenter 没有发送密码。只有在您知道证书更改的原因时，才确认新证书。</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>正在询问 vCenter 看到的是哪个证书，并从本机查看…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>正在通过一个不可能成功的请求询问 vCenter…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>我已核对：这就是 %1(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>正在查看主机的证书…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>询问时不发送密码。</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>询问 vCenter 并从本机查看，即可看到主机的证书。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1，签名算法 %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>本机无法识别此颁发者。</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>自签名：没有其他机构为其担保。</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>此证书不是颁发给 %1 的。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>尚未生效。</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>密钥强度太弱 (%1)。</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>签名可被伪造 (%1)。</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>此颁发机构或其上级机构已过期或强度太弱。</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>本机不接受其作为服务器证书：</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>本机在该处看到的是同一证书。</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>以 vCenter 看到的为准，因为登录的是 vCenter。常见原因：本机与主机之间有代理、另一台机器使用相同的名称或地址，或证书刚刚续订。继续之前，请务必核实指纹。</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>本机在该处看到的是另一个证书</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>本机看不到该主机，因此无法从另一方佐证。对于位于独立网络中的主机，这是正常的。</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>您看到的是本机所见。vCenter 可能会在此名称下遇到另一台机器；那时它会拒绝，不会造成任何损失。</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter 没有告知它看到的是哪个证书</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>vCenter 和本机都无法确定主机使用的是哪个证书。</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>尚无可供判断的证书</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>匹配 (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>不匹配 (%1)。如果它属于另一台主机，请清空此字段。</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>尚无可与其比较的内容。</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>这是 %1 指纹，但只知道此证书的 %2 指纹。请粘贴 %2 指纹。</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>与 vCenter 看到的不匹配；与本机看到的匹配。</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>这是 SSH 密钥的指纹，并非所需内容。请查找证书的指纹：SHA-1 或 SHA-256。</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>指纹只包含数字 0–9 和字母 A–F，可带或不带冒号。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>目前有 %n 位：SHA-1 有 40 位，SHA-256 有 64 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>正在下载 vCenter 提供的颁发机构…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>已在它提供下载的受信任根证书中查找。请自行判断证书本身。</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>此 vCenter 未提供签发其证书的颁发机构</translation>
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
        <translation>已接受的证书(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>忘记(&amp;F)…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>未保留任何证书</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>此处会列出您信任的 vCenter，以及您已确认其证书的主机。</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>仅保留 vCenter 用于比较的哈希值。</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>忘记操作仅在程序结束前有效</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>这些是您要的主机吗？</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter 会将密码发送给持有这些证书的一方。与列表中的指纹一致的证书已确认；其余证书请逐个比较。未确认的主机将被排除。</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>主机及其证书</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>下一台待确认(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>正在询问 vCenter 看到的是哪些证书，并从本机查看…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>我已核对：这就是 %1(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>已查看 %1/%2 台主机</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>已确认 %1/%2 台主机</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>已检查 %1 的证书</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>由演示自带的颁发机构颁发：%1。</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>由您为此 vCenter 信任的颁发机构颁发：%1。</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>这就是您信任的证书。</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>您的 CA 文件中的颁发机构为其担保。</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>本机系统信任的颁发机构为其担保。</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>本机所见</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>隐藏证书</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>显示证书</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>名称不符</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>强度不足</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>与列表中的不同</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>自上次以来已更改</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>与列表一致</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>勾选所有显示项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>全部取消勾选(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>尚未选择主机</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1，其中 %2 台被筛选器隐藏</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>vCenter 目前无法访问 %1：除非它恢复连接，否则提取将失败。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter 目前无法访问其中 %n 台：除非它们恢复连接，否则其提取将失败。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>与您获得的指纹进行比较(&amp;G)</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>筛选比较结果</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>各主机的版本</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>仅差异(&amp;D)</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>仅与第一台不同的主机(&amp;H)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>左右对调后比较</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>从现在起，每个结果都会显示其与此处第一台主机的偏差</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>将第一台设为基准</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>将左侧设为基准</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>将其他主机与此主机比较(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>基础映像</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>供应商加载项</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>硬件支持</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>已移除的组件</translation>
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
        <translation>部分主机缺少</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>第一台没有</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1（解决方案）</translation>
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
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 项相同</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 项不同</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 项已更改</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>%1 项在部分主机中缺少</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>%1 项仅左侧有</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>%1 项在第一台中没有</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>%1 项仅右侧有</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>另有 %n 项来自解决方案，不属于偏差</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>无偏差：软件相同</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 与 %2 不同</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>%2 个结果中有 %1 个与 %3 不同</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>%2 台主机中有 %1 台与 %3 不同</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · 基准</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>从现在起，每个结果都会显示其与 %1的偏差。</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>已设为基准</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>此结果为基准：其他所有结果都会显示与它的偏差。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>与基准 %1无偏差。</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>%1 项此处缺少</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 项仅此处有</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>与基准 %1的偏差：%2。</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>会话 ID(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>vCenter 地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>已保存的连接(&amp;S)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选择一个</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>在系统密钥环中记住密码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>不再记住(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>删除已记住的密码</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>使用用户名和密码登录(&amp;U)</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>使用会话 ID 登录(&amp;I)…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>适用于联合身份验证或多因素身份验证</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>正在查看 vCenter 的证书…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>正在登录 vCenter…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>此 vCenter 的证书仅在程序结束前受信任</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter 无法识别此会话，或会话已结束。</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>vCenter 在此处不接受密码。请使用下方的会话 ID。</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter 拒绝了此用户名或密码。</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>哪个 vCenter？</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>先检查它的证书，之后会话 ID 才会离开本机。</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>先检查它的证书，之后密码才会离开本机。</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>这是您的 vCenter 吗？</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>尚未发送任何内容。持有此证书的一方将获得您的会话：请将其指纹与 vCenter 管理员提供的指纹进行比较。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>尚未发送任何内容。持有此证书的一方将获得您的密码：请将其指纹与 vCenter 管理员提供的指纹进行比较。</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>已填写：此密码也是模拟的。</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>未登录 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>已连接到 %n 个 vCenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>正在重新连接 %1（自 %2 起）</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>哪台主机？由谁登录？</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>vCenter 将使用这些信息自行登录主机。主机无需在 vCenter 的清单中。</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>主机名或 IP 地址(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>已填写：每台模拟主机都使用相同的凭据，从 esx-01.lab.example 到 esx-20。</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>密码不会被存储。只有在您确认主机的证书并按下“提取”之后，密码才会离开本机。</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>主机拒绝了此用户名或密码。</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>主机拒绝了此用户名。</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter 拒绝了此端口。</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter 拒绝了此主机。</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>复制为 curl(&amp;C)</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>知识库文章</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖以下版本</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>被以下版本覆盖</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter 未说明</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>适用主机</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>重试可能有用</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>重试无用</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>选择一行以查看详情。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>打开知识库文章(&amp;K)</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>无法打开浏览器。地址见上方。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter 会继续处理该提取，但本程序将不再跟踪它。此操作无法撤消。</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>vCenter 放入库中的内容会保留。记录无法恢复。</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>删除 %1 的记录？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>取消对 %1 的提取？</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>将请求 vCenter 停止。它可能会拒绝，也可能仍会完成。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>取消提取(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>继续运行(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>忘记 %1 的证书？</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>下次会像对待新主机一样询问您：如果证书已更改，不会发出警报。</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>下次会像对待新 vCenter 一样询问您：如果证书已更改，不会发出警报。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>不提取就离开吗？</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>您到目前为止填写的内容将会丢失。</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>不登录就离开吗？</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>您输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>此窗口关闭后，vCenter 仍会继续。下次打开时会重新找到正在运行的提取。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>取消此批次的 %n 项提取？</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>正在等待的不会启动。将请求 vCenter 停止其余的；它可能仍会完成。</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>取消提取</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>继续运行</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>%n 项提取正在运行，要退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>模拟的 vCenter 会随此窗口一起结束，其中运行的提取也会结束。真实的 vCenter 会继续运行，之后可以重新找到这些提取。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留在此处(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>开始时间 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>结束时间 %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>在 %1 上成功，但 vCenter 未返回结果</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>已在 %1 的库中，无需导入</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>库 %1，位于 %2（依据其库列表）</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>已提取到库 %1，位于 %2</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>演示已关闭</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>结束情况不明</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>仍创建了库 %1</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>上次响应 %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>运行 %1后取消，%2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>已取消，%2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>运行 %1后丢失，%2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>已丢失，%2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>未启动，%2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>运行 %1后失败，%2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>失败，%2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>消息语言：%1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>系统原文</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>复制所有消息(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>发生了什么以及原因</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>vCenter 所见</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter 只提供了此证书的这一哈希值。</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>隐藏英文(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>显示英文(&amp;E)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>有关此错误的帮助</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>支持包的内容</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>导出为</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>记录 (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>软件规范 (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文本 (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>支持包 (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>与提取有关的全部已知信息（不含机密），保存为一个文件，可在任何计算机上用 Depot GUI 重新打开。</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>仅映像，采用 Lifecycle Manager 的映像导入可接受的格式：vSphere Client 中集群的“导入映像”，或对集群草稿调用 import-software-spec。</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>用于电子表格：每个表各占一个工作表。每个单元格均为文本。</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>一个表格，用于脚本和电子表格。会被电子表格当作公式的内容前面会加上撇号。</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>一个可在任何浏览器中打开的页面，用于通过邮件发送或打印。它不运行任何内容，也不访问网络。</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>用于工单或 wiki：包含标题和表格。</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>供查找原因的人员使用：只包含下面列出的内容。其中有主机名、用户名和地址，没有密码。发送之前请查看每个部分。</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>它只列出版本，不含软件。导入它的 vCenter 需要在自己的库中拥有相应的有效负载：请先在该 vCenter 中导入相同的库，或让它从装有此软件的主机提取。</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>此次提取未返回软件规范。</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>记录，可用 Depot GUI 打开</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>同样内容的文本，用于工单</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>本程序日志的末尾部分</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>程序及其所依赖组件的版本</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>正在写入导出文件…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>请选择其他文件夹或腾出空间。系统消息：%1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>无法写入导出文件</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>它在程序结束前有效。系统消息：%1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>无法将基准写入磁盘</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>查找提取</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>没有包含“%1”的提取。</translation>
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
        <translation>新建提取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>有关此错误的帮助</translation>
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
        <translation>提取(&amp;X)</translation>
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
        <translation>单个 vCenter 中未完成任务的上限(&amp;M)</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>从 1 到 64。超出上限的提取会排队等待。vCenter 表示繁忙时，启动的数量会减少。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>更多数据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
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
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1（%2，内部版本 %3）</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求对象</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1，通过 vCenter 已有的连接</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1，通过用户名和密码</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 取消</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 放弃</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 上次响应</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 请求</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1；另有 %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter 认为稍后重试可能有用</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter 认为重试没有用</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1，服务器以所请求的语言发送</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>显示英文文本；服务器未发送%1文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>提取未启动</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter 没有与此请求对应的任务，因此 vCenter 上没有提取在运行。可以放心重试。</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter 放弃了，未说明原因</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>请重试。如果再次失败，vCenter 自身的日志中有更多信息：设备上的 /var/log/vmware/vmware-updatemgr。</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>所指的对象是 %1 %2。</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter 在通知中给出了原因，但没有提供建议。</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>提取在开始之前已取消</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>未向 vCenter 发送任何内容。您可以随时重试。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行，“%2”：%3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>在别处（通过脚本或浏览器）打开的会话的 vmware-api-session-id。本程序只使用它，从不存储，也不会结束该会话。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>密钥环已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>本机还没有密钥环。请在系统询问时为其设置密码，然后重试。</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>密钥环拒绝了请求。请检查它是否允许本程序访问。</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>本机没有正在运行的密钥环，因此必须键入密码。</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>密码长度超出密钥环的限制。</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>密钥环出现故障，必须键入密码。</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>本机上设置的密钥环不保存任何内容。</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>本机上设置的密钥环将密码以明文写入文件。</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>Depot GUI 无法识别本机上设置的密钥环：它可能会将密码以明文写入文件。</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>本机没有正在运行的密钥环：无法记住任何内容。</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>演示不会记住密码。真实 vCenter 的密码可以存入密钥环。</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>请键入主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>其中包含空格。主机名不含空格。</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>这不是主机名：主机名由字母、数字、连字符和点组成。</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>这不是 IP 地址。请写成 10.20.0.14 或 [fd00::14] 的形式。</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>端口不是数字。如为 443，可以省略。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// 会在没有保护的情况下发送密码。请使用 https://，或只写名称。</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>此处只能使用 https://。只写名称即可。</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>地址中请勿包含用户名：用户名有单独的字段。</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>“%1”是名称，不是 ID。请在上方勾选主机，或键入其 ID，例如 host-1014。</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>“%1”不是主机 ID。主机 ID 形如 host-1014；可在上方列表中查看。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>第 %1 行：无法识别“%2”。每行应为一台主机，或主机及其端口和指纹。</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>列表中有“%2”列。请从中移除密码：上方的密码适用于所有主机。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>第 %1 行：“%2”是用户，不是主机。列表中只能有主机：上方的用户名和密码适用于所有主机。</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>第 %1 行：%2 在前面已出现，且指纹不同。</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>主机超过 5,000 台。请拆分列表。</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>列表大于 1 MiB。请将其拆分。</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>请粘贴会话 ID。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>请键入密码。</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>请键入用户名。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>带冒号的用户名无法在此登录：vCenter 的登录方式不支持冒号。</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>其中包含不可见的字符。请重新键入名称。</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>列表中没有主机。</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>请在上方勾选主机，或键入主机的 ID。</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>这不是会话 ID：会话 ID 由字母、数字和连字符组成，不含空格。</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>按名称、版本、供应商筛选…   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>在 JSON 中查找…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>在 JSON 中查找</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>提取的视图</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>所见内容，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>失败原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>发生了什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>软件(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>时间线(&amp;I)</translation>
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
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>跟随系统 (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>两者均立即生效。也会要求 vCenter 以相同语言提供文本。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>关于 Depot GUI(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>帮助 — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>帮助主题(&amp;T)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>使用相同用户名和密码的更多主机(&amp;M)</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>每行一台主机，其后可跟端口和指纹；也可使用不含密码的 CSV 文件。</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>读取文件(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>读取主机列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>列表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>通过不可能成功的请求来询问(&amp;R)</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>使用虚构的用户名和密码发送提取请求。vCenter 会查看主机的证书并拒绝请求：不会提取任何内容。vCenter 的任务列表中可能会显示此次尝试，记录中也会注明您以此方式询问过。</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256，本机所见</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1，本机所见</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 的证书已更改</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>它不是您之前确认的证书。证书可能已续订，也可能有人在中间拦截：请询问主机管理员。如果不确定，请取消。</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>vCenter 所见</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>本机所见</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter 的报告方式本程序无法读取：%1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>无法解码的证书</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter 只提供其 %1。颁发者、适用的名称以及有效期均未知。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>来自 vCenter：%1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>来自本机：%1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>未说明。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>vCenter 目前无法访问此主机。</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>哪些主机？</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter 通过已有的连接读取它们的软件。无需主机密码。</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>按名称、ID 或集群筛选</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>手动键入的主机 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>例如 host-1014；多个 ID 用逗号分隔。它们会与上方勾选的主机一并使用。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter 拒绝了 %1。</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>正在读取清单…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1您可以在下方键入主机 ID 以继续。</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>这需要对清单具有 System.Read 特权；提取则不需要。</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>您的 vCenter 帐户无权列出主机</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>没有主机列表</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>未找到主机</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>此 vCenter 未显示任何主机</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>在此期间，您可以先在下方键入主机 ID。</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>请重新加载，或在下方键入主机 ID。</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>清单中没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>没有主机，或者 %1 无权查看任何主机。请在下方键入主机 ID，或返回并使用主机自身的用户名和密码。</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>正在向密钥环请求密码…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>密钥环未更改，登录已继续</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>密钥环中已没有该密码。请重新键入。</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>来自密钥环。</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>正在从密钥环删除密码…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>密码仍在密钥环中</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>已删除：密钥环中已没有该密码。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter 无法完成操作</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>要创建的内容已存在</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>一切已处于所请求的状态</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>有人或 vCenter 取消了操作</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>有人在同一时间更改了它</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>某个已启用的功能不允许此操作</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter 遇到了意料之外的情况</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter 不接受请求中的某个值</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>其中某部分的设置不允许此操作</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>其类型不支持此操作</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter 无法理解该请求</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>其所处的状态不允许此操作</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter 中没有与该标识符对应的对象</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>此 vCenter 没有这种操作</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>所需资源正忙于其他操作</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>所需资源正在使用中</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter 无法访问所需的内容</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>服务当前不可用</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>vCenter 中发生了意外情况</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>请求中的某个值不被 vCenter 接受</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>无法理解该请求</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>无法访问 vCenter 所需的内容</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>耗时超过了 vCenter 的等待时间</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>vCenter 缺少所需资源，例如空间</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter 或主机未接受登录</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>帐户缺少某项特权</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>请求中包含此 vCenter 无法识别的内容</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter 或主机不支持此操作</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>主机的证书与 vCenter 被要求接受的证书不符</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>此版本的程序无法识别的错误</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>提取已取消</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>未向库中导入任何内容。您可以随时重试。</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>中途发生了其他更改</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>有人在同一时间更改了 vCenter 中的同一内容。请重试。</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>当前状态下无法执行</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>主机或 vCenter 所处的状态不允许此操作，下方的原因会加以说明。请更改该状态，然后重试。</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter 正忙于其他操作</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>它正在运行的库操作已达上限。请等待其中一个结束，然后重试。</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>所需内容正在使用中</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>下方的原因会指明是什么。请等待其空闲，然后重试。</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>某台主机、某个数据存储或某项服务可能已关闭或断开连接；下方的原因会指明是什么。</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>vCenter 的服务当前不可用</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>它可能正在重新启动，或者负载过高。请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>耗时超过了 vCenter 的等待时间</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>主机或其与 vCenter 之间的网络可能缓慢或繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>vCenter 缺少所需资源</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>可能是磁盘空间不足，或已达到某个限制；下方的原因会指明是什么。请先腾出空间。</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter 已有此内容</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>请查看 vCenter 的库列表：要导入的内容可能已在其中。</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>没有需要执行的操作</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter 表示一切已处于所请求的状态。</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>如果 vCenter 指明了字段，该字段会显示在此页面上。请更正，然后重试。</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>可能是代理在途中更改了它。否则，“复制给技术支持”有助于查明原因。</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter 找不到所请求的内容</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>请检查主机是否仍在此 vCenter 的清单中：主机的 ID 仅在一个 vCenter 中有效。</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>此 vCenter 无法从主机提取</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>需要 vCenter 7.0.2 或更高版本。请更新，或使用其他 vCenter。</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>此 vCenter 无法识别请求中的某个部分</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>它的版本可能低于请求的要求；下方的原因会指明字段。</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter 或主机不支持此操作</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>下方的原因会说明缺少什么。更新 vCenter 或主机可能会解决问题。</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>登录未被接受</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>用户名或密码错误，或者会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>您的 vCenter 帐户无权执行此操作</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>请申请 vCenter 根对象上的 %1 特权。在 vSphere Client 中，该特权列于 vSphere Lifecycle Manager 的特权下。</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>主机出示的证书与已确认的证书不同</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter 没有发送密码。请将下方 vCenter 看到的证书与主机自身屏幕上的信息进行比较（按 F2，选择 View Support Information）。“重试”会要求您确认该证书。</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>下方的最后一个原因通常会说明问题所在。请在 vCenter 或主机上解决，然后重试。</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter 无法提取主机的软件</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>某个已启用的功能不允许此操作</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>某项设置不允许此操作</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>无法对此类对象执行此操作</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>下方的最后一个原因通常会说明是什么情况。vCenter 自身的日志中有更多信息：设备上的 /var/log/vmware/vmware-updatemgr。</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter 报告了本程序无法识别的错误</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>记录 (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>新建提取(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>新建提取(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>删除旧记录(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>查找提取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
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
        <translation>缺少有效负载 {payload}。</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>无法访问 product locker {path}。</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>无法使用文件 {path}。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>无法读取 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>它们已保留在其他记录旁边：%1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>会像首次遇到它们一样询问您：请比较其指纹，因为无法判断证书是否已更改。文件的剩余内容已保留为 %1。</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>无法读取您接受的部分证书</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>会像首次遇到它们一样询问您，您接受的内容在程序结束前有效。文件保持原样。系统消息：%1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>无法读取您接受的证书</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter 会继续，此窗口也会继续。请腾出空间或允许写入。系统消息：%1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>无法将记录写入磁盘</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>它们在程序结束前有效。请腾出空间或允许写入。系统消息：%1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>无法将设置写入磁盘</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI 已打开</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>由另一个窗口跟踪提取。此处只能查看。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>无法打开 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统消息：%1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>它不是提取的记录，或已损坏。</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
系统原文：%2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>它不是提取的记录。</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>它由更高版本的 Depot GUI 写入。请更新本程序后再读取。</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>它大于 128 MiB，记录不会这么大。</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>它已损坏。请要求对方以附件或压缩包的形式再发送一次。
系统原文：%1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>请关闭此窗口，然后再试一次。</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>模拟的 vCenter 未启动</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Depot GUI 内部出现问题</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>程序会继续运行。日志中有详细信息；请报告此问题：%1</translation>
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
        <translation>显示(&amp;T)</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>在树中显示此通知</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>查看 vCenter 的任务(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>取消提取(&amp;C)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>关闭文件(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清除(&amp;R)</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>要比较的记录</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>勾选所有显示项</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>从现在起，每个结果都会显示其与此主机的偏差</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>一次最多可比较 %1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>勾选要比较的记录。如果勾选了基准，其他记录都会与之比较。</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>勾选一条记录可比较两台主机，勾选多条可显示所有主机的表格。</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>还没有其他结果。请从另一台主机提取，或打开同事的记录。</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>将 %1 与以下记录比较…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>证书所有者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>vCenter 的颁发机构，始终信任</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>vCenter 的颁发机构，本次信任</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter，始终信任</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter，本次信任</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>主机，在 %1 上确认</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>系统原文见下方。</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>本机找不到 %1</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>本机查询的 DNS 服务器均无法解析此名称。请检查拼写以及本机的网络或 VPN。</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>该计算机存在，但没有程序侦听该端口。请检查端口以及 vCenter 是否正在运行。</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>没有通往 %1 的路由</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>本机的网络无法到达该地址。请检查网络、VPN 和途中的防火墙，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及时响应</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>可能是防火墙丢弃了连接，或 vCenter 非常繁忙。请检查网络或 VPN，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>连接被防火墙、代理或正在重新启动的服务关闭。请检查网络或 VPN，然后重试。</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>只收到 vCenter 的部分响应</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>与 %1 的连接中途断开。请检查网络或 VPN，然后重试。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>在 %1 响应的服务不使用 TLS</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>vCenter 通过 HTTPS 访问，端口通常为 443。请检查地址和端口。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>未能与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>双方未能就保护方式达成一致。下方的系统原文说明了在何处中断。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 只提供过时的加密</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>本程序需要 TLS 1.2 或更高版本。请在 vCenter 上启用，或更新 vCenter。</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>通往 vCenter 的代理未能连接</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>请检查本机的代理设置，或将 vCenter 的地址排除在代理之外。</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>通往 vCenter 的代理要求提供密码</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 需要用户名和密码：请在新建提取的第一页上提供，或在本机设置中将 vCenter 的地址排除在代理之外。</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>未发送任何内容。请将其指纹与 vCenter 管理员提供的指纹进行比较，只有两者相同时才信任它。</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>本机无法识别 %1 的证书颁发者</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>除 %1 自身外，没有其他机构为其证书担保</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 的证书已过期</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>未发送任何内容。请在 vCenter 上续订证书。同时请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 的证书尚未生效</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>未发送任何内容。本机或 vCenter 的时钟有误：请检查两者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>%1 的证书属于另一个名称</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>未发送任何内容。请使用证书中包含的名称，或续订证书，使其包含您当前使用的名称。</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>%1 的证书强度太弱</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>未发送任何内容。其密钥或签名已不再安全：请在 vCenter 上续订证书。</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 出示的证书与您信任的证书不同</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>未发送任何内容。可能是证书已续订，也可能有人在中间拦截。继续之前，请向 vCenter 的管理员索取指纹。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>本机不接受 %1 的证书</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>未发送任何内容。原因见下方的系统原文。</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 将请求转向其他地址</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>在 %1 响应的不是 vCenter</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>无法读取 %1 的响应</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>%1 的响应超出本程序可接受的大小</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>本程序最多读取 64 MiB 的响应。响应的可能不是 vCenter。</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>此 vCenter 版本过低，无法从主机提取</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>需要 vCenter 7.0.2 或更高版本。请更新 %1，或使用其他 vCenter。</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>%1 的服务不可用</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>它可能正在启动或重新启动。请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>您未登录 %1：未提供密码</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>请重新登录以继续。在此期间，vCenter 上正在运行的任务仍会继续。</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter 已没有该任务的信息</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>vCenter 的服务重新启动时会发生这种情况。重试之前，请查看 vCenter 的库列表，确认此后是否新增了库。</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>在此提取完成之前，演示已关闭</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>模拟的 vCenter 会随其窗口一起结束，其中运行的提取也会结束。真实的 vCenter 会继续，并可重新找到该提取。“重试”会重新启动提取。</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>凭据绝不会转发到其他地址。请输入 vCenter 自身的地址。</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>它指向 %2。凭据绝不会转发到该地址：请输入 vCenter 自身的地址。</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>请检查地址和端口。可能是代理代替 vCenter 作出了响应。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>它以 HTTP 状态 %2 和 vCenter 不会发送的内容作出响应；开头的字符见下方。请检查地址和端口。可能是代理代替 vCenter 作出了响应。</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>本机无法读取或写入某个文件</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>请检查磁盘是否有空间以及该文件是否可用；文件名见下方。</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>Depot GUI 自身遇到错误</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>vCenter 已开始的任务会继续进行。“复制给技术支持”包含查明原因所需的信息。</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>代理 %1 的用户名(&amp;X)</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>它们只通过 HTTP 基本身份验证 (Basic) 发送给此代理，并在程序结束前保留在内存中。代理看不到 vCenter 的密码。</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>代理拒绝了此用户名或密码。</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>请键入用户名。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>带冒号的用户名无法发送给代理。</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>删除旧记录</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>删除旧记录？</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>vCenter 放入库中的内容会保留，正在运行的提取也会保留。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>删除结束已超过以下天数的记录(&amp;O)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>将删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>没有符合条件的记录。</translation>
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
            <numerusform>%n 个或更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>前 %1 个字符，共 %2 个；“复制”包含全部</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>重新登录 %1</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>会话 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>使用密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>%1 的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>使用会话 ID(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>vCenter 无法识别上次的会话，或会话已结束。</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter 不接受上次的密码。</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>会话已结束。请重新登录以继续跟踪正在运行的提取；在此之前不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>尚未向其发送任何内容。如果此 vCenter 的管理员确认了新指纹，请在下方信任它并登录；否则请选择“以后再说”。在此期间，vCenter 上正在运行的任务仍会继续。</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>它的证书是您上次信任的证书，但仅信任了那一次，因此再次显示。尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>尚未发送任何内容。持有此证书的一方将获得您的密码：请将其指纹与 vCenter 管理员提供的指纹进行比较。</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>显示偏差</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>取消基准</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>没有包含“%1”的内容</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>现在提取吗？</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>正在请求 vCenter 启动提取…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>正在提交 %n 项提取…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>主机上的任何内容都不会更改。下面的请求尚未发送，单击“提取”之后才会发送。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 将检查这 %n 台主机的证书是否为您确认的证书，然后以用户 %2 登录（视 vCenter 空闲情况依次进行），并将其软件规范导入 vCenter 的库。每台主机在列表中各成为一项提取。</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1 将检查 %2 的证书是否为您确认的证书，然后以用户 %3 登录该主机，并将其软件规范导入 vCenter 的库。</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1 将通过已有的连接读取 %2 的软件，并将其软件规范导入自己的库。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 将读取这 %n 台主机的软件（视 vCenter 空闲情况依次进行），并将其软件规范导入自己的库。每台主机在列表中各成为一项提取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2)，用户 %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1，用户 %3</translation>
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
        <translation>证书</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n 台主机的证书未确认：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>vCenter 所报告</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>每台主机一个请求；这是第一个。</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>请求可能已到达 vCenter。该提取已列在主窗口的列表中，并会在那里继续运行；再次单击“提取”会另行启动一项提取。</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>您停止了等待，但未停止提取</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>未向 vCenter 发送任何内容。</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>目前所见</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>无法取消</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>文件 · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>已随演示结束</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>成功，但有错误</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>%1 (%2)，用户 %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>正在重新连接 · 上次响应 %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>不确定 · 正在询问 vCenter…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>已请求 vCenter 取消。它可能仍会完成。</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>正在请求 vCenter 启动提取…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>vCenter 的响应已丢失。其任务列表会显示提取是否已启动；不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>这是写入记录时的情况。此处不跟踪后续进展。</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>已请求过 vCenter 取消。它可能仍会完成。</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter 不允许取消此任务。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>已请求取消</translation>
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
        <translation>请求已发送</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>已被 vCenter 接受</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>通信中断</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>响应丢失</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>此后没有更多消息</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>在库列表中找到</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter 已接受，即将开始。</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>模拟的 vCenter 正在处理。它会随此窗口一起结束，其中运行的提取也会结束。</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter 正在处理，且不允许取消。您可以继续使用此窗口。</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter 正在处理。您可以继续使用此窗口，也可以将其关闭：vCenter 会继续。</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>vCenter 已将其暂缓，直到其他操作完成。这不表示失败。</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter 将其状态称为“%1”。</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>正在重新连接。提取仍在 vCenter 中继续。</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter 要求您重新登录（上次响应 %1）。提取仍在 vCenter 中继续。</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>在 vCenter 的证书受信任之前，不会向其发送任何内容。上次响应：%1。</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>正在重新连接（上次响应 %1）。提取仍在 vCenter 中继续。</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>vCenter 目前负载过高。稍后会自动再次请求。</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>尚未能启动，未发送任何内容，将自动重试。%1。</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>正在排队等待：对此 vCenter 的其他请求优先。</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>有 %n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>有 %n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · 库 %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>已在库中 · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>没有结果 · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>库 %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>提取(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>新建提取</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>从文件打开记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>在列表中查找提取</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>筛选结果，在 JSON 中查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>从搜索框转到搜索结果</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>复制树中所选的行</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>删除所选记录，忘记所选证书</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>勾选或取消勾选所选主机</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>展开树的分支</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>折叠树的分支</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>按此编号的列排序，再按一次则反序</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>行或文本框的菜单</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>转到下一个控件；加 Shift 转到上一个</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>按下具有焦点的按钮，没有则按下默认按钮</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>清空搜索框、停止等待、关闭确认对话框或窗口</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+字母</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>转到名称中该字母带下划线的控件</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>适用主机</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础映像</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>供应商加载项</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>硬件支持</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>已移除的组件</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>备选映像</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>无：vCenter 未说明</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>无：主机运行 VMware 发布的原版映像</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>无：除映像所含组件外，没有其他组件</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>无：从主机导入不会提取解决方案</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>无：从主机导入不会提取固件</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>无：未从映像中移除任何内容</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>无：所有硬件使用同一映像</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>未知：vCenter 未返回结果</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>加载项</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>基础映像</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>供应商加载项</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>由用户添加，不属于基础映像和加载项</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>由 HA 或 NSX 等解决方案添加</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>硬件支持管理器</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>由用户从映像中移除</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>已从映像中移除</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1，来自基础映像</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1，来自供应商加载项</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1，由用户添加</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>被覆盖</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>增强功能</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>错误修复</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>撤回修复</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>杂项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>撤回：请替换此版本</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>撤回修复：替换已撤回的版本</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>信息</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条信息</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>解决办法：%1</translation>
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
        <translation>主机 UUID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>OEM 字符串</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>按 UUID 适用于 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>适用于 %1 的硬件</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>按 %1 选择</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>vCenter 未说明适用于哪些主机</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter 未随之发送任何消息。</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（无文本）</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>本机系统原文</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
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
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制所选行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>连同下级一起复制(&amp;W)</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>将此行复制为(&amp;W)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>文本格式(&amp;T)</translation>
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
        <translation>展开所有下级(&amp;O)</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>这是我的(&amp;M)</translation>
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
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>选择属于您的任务：可根据开始时间、主机和用户判断。</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>正在向 vCenter 查询其任务…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>vCenter 的列表中还没有可能对应的任务。会持续查询，直到可以确定为止。</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>现在可以确定：vCenter 未启动任何任务。您可以再次提交。</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>是否已启动？</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>vCenter 中可能对应的任务</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>对 %1 的提取是否已启动？</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>连接在 vCenter 响应之前中断。同一请求不应产生两个任务。</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>“始终信任”不可用：问题不只在于颁发者。</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>本次信任(&amp;T)</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>对 %1 始终信任此证书(&amp;W)</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>改为信任其颁发机构(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>本次信任此颁发机构(&amp;T)</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>对 %1 始终信任此颁发机构(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>返回证书本身(&amp;E)</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>无法信任此证书：本机在任何情况下都会拒绝它。vCenter 需要另一个证书。</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>本机所见</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>它提供下载的颁发机构</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>此颁发机构签发了 vCenter 出示的证书。它是从同一 vCenter 下载的，这本身不能证明什么：请比较其指纹。一旦信任它，此 vCenter 续订证书时便无需再询问。</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>它不是您之前信任的证书。证书可能已续订，也可能有人在中间拦截，伺机获取您的密码：请询问此 vCenter 的管理员。</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>如果不确定，请取消。</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>本机会接受新证书，因为其颁发者为本机所知；但途中的代理自行签发的证书，本机同样会接受。</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 的证书已更改</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>了解主机上运行的软件</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>这是演示：vCenter 及其主机均在本机上模拟。</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>主机的软件将导入 vCenter 的 Lifecycle Manager 库，您会看到提取到的内容，或没有结果的确切原因。</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>从主机提取</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>连接到 vCenter 并选择主机。在发送任何密码之前，您都会先看到其证书。</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>新建提取</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>无需任何连接，即可打开他人提取的内容。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先浏览一下</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>一个模拟的 vCenter，其中的主机有成功、警告和失败等情况。无需网络。</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>试用演示(&amp;T)</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>正在启动模拟的 vCenter…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>复制给技术支持(&amp;P)</translation>
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
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未进行</translation>
    </message>
</context>
</TS>
