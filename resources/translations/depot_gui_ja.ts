<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>Depot GUI について</translation>
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
        <translation>ホストのソフトウェアを vCenter の Lifecycle Manager デポに抽出します。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Apache License 2.0 に基づくフリー ソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>vCenter からホストへのアクセス方法</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>どちらの方法でも読み取りのみを行い、ホストには変更を加えません。</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>既存の接続を使用(&amp;C)</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>vCenter のインベントリからホストを選択します。ホストのパスワードは不要です。</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>この vCenter に接続済みのホスト向けです。ロックダウン モードのホストでも使用できます。</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>ホストのユーザー名とパスワードを使用(&amp;U)</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>ホストの証明書の確認後、vCenter が指定のユーザーとしてホストにログインします。</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>この vCenter に接続されていないホスト (新しいホスト、別の vCenter のホスト、切断されたホスト) 向けです。vCenter からホストに到達できる必要があります。</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新の状況</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>%n 件を再試行…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>このバッチのホスト</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>残りをキャンセル…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>ホストをダブルクリックするか、Enter キーを押すと、すべての情報が表示されます。</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n 台のホスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>成功 %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>警告あり %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>未確定 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>結果不明 %1</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>未開始 %1</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>キャンセル済み %1</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>エラーあり %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>再接続中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter は一度に数台ずつ処理します。残りは、このプログラムの実行中、順番を待ちます。</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>すべて終了しました。結果不明のホストを確認してください。ソフトウェアがデポに入っている可能性があります。</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>すべて終了しました。結果が得られなかったものは、原因を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>すべて終了し、各ホストのソフトウェアがデポに入りました。</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>CA ファイルを使用(&amp;C)…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>vCenter の証明書を発行した認証局の PEM ファイル</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>使用しない(&amp;W)</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA ファイル: %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
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
        <translation>ドライバのパッケージがホストに残っていません</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter が VIB を再構築できませんでした。ペイロードがホストのキャッシュにありません。ホストにドライバを再インストールするか、先にベンダー アドオンをデポにインポートしてから、再試行してください。</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter が VIB %1 %2 を再構築できませんでした。ペイロードがホストのキャッシュにありません。ホストにドライバを再インストールするか、先にベンダー アドオンをデポにインポートしてから、再試行してください。</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>ホストが vCenter に到達できませんでした</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>これはホストと vCenter の間の問題であり、このコンピュータと vCenter の間の問題ではありません。ホスト側で、vCenter の名前を解決できること、vCenter のポート 9084 に接続できること、ホストの時刻が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter がホストを名前で検出できません</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>これは vCenter とホストの間の問題です。名前のつづりと vCenter のネーム サーバを確認するか、ホストの IP アドレスを指定してください。</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter がホストに到達できません</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>これは vCenter とホストの間の問題であり、このコンピュータと vCenter の間の問題ではありません。ホストのポートとその間のファイアウォール、およびホストが稼動していることを確認してください。</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>ホストが vCenter に接続されていません</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>vSphere Client で再接続するか、ユーザー名とパスワードでホストに直接ログインする方法を使用してください。</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter にこのホストのホスト名がありません</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>ホストのユーザー名とパスワードを使用し、ホスト名または IP アドレスを指定してください。</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>ホストがロックダウン モードであるか、アカウントの権限が不足している可能性があります。vCenter の既存の接続を使用してください。vCenter は、ロックダウン モードでも許可される自身のアカウントでアクセスします。</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>ホストがこのユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>vCenter ではなく、ホスト自体のもの (root など) を指定してください。続けて何度か間違えると、アカウントがしばらくロックされます。</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>このアカウントでは、vCenter からホストにアクセスできません</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>vSphere Client でホストが接続済みであることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter で開いているセッションが多すぎます</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>一部のセッションが終了するまで、新しいログインはできません。セッションを開いたままにしているプログラムを特定し、数分待ってから再試行してください。</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter がこのユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>両方を確認し、ユーザー名に administrator@vsphere.local のようにドメインが含まれていることを確認してください。続けて何度か間違えると、アカウントがしばらくロックされます。</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>vCenter のデポに空き容量がありません</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>vCenter アプライアンスの /storage/updatemgr のディスクを拡張するか、不要になったデポを削除してから、再試行してください。</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter がこの種類のサムプリントを受け付けません</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7 と 8 では SHA-1 が必要です。より新しいバージョンでは SHA-256 も使用できます。「再試行」を押すと、どの証明書が見えているかを vCenter に問い合わせ、そのサムプリントをそのまま送り返します。</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>ホストと vCenter の時刻が異なります</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>両方を同じ時刻サーバ (NTP) に合わせてから、再試行してください。</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>vCenter 自体のプロキシが妨げになっています</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter が、直接到達すべきホストにプロキシ経由で接続しています。vCenter のプロキシ設定でホストを除外してから、再試行してください。</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>以前に承認</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>この発行者の証明書すべて</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
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
        <translation>このホストで間違いありませんか?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter は、この証明書を持つ相手にパスワードを送信します。ホスト自身の画面 (F2、View Support Information) と照合してください。</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>照会(&amp;A)</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>確認した証明書とは異なる証明書が vCenter に提示されました</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>パスワードは送信されていません。変更された理由がわかる場合にのみ、新しい証明書を確認済みにしてください。</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>vCenter に証明書を問い合わせ、このコンピュータからも調べています…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>成功しない要求を使って vCenter に問い合わせています…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>照合しました: %1 に間違いありません(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>ホストの証明書を調べています…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>この問い合わせにパスワードは含まれません。</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>ホストの証明書を表示するには、vCenter に問い合わせ、このコンピュータからも調べてください。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1、署名 %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>このコンピュータはこの発行者を認識していません。</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>自己署名です。ほかに保証する者はいません。</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>%1 に対して発行されたものではありません。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>まだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>鍵が弱すぎます (%1)。</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>署名が偽造される可能性があります (%1)。</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>この認証局またはその上位の認証局が、期限切れであるか、弱すぎます。</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>このコンピュータは、これをサーバ証明書として受け入れません:</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>このコンピュータからも同じ証明書が見えています。</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>ログインするのは vCenter なので、vCenter から見た内容が基準になります。よくある原因は、このコンピュータとホストの間のプロキシ、同じ名前またはアドレスの別のマシン、直前に更新された証明書です。続行する前に、サムプリントを確認してください。</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>このコンピュータからは別の証明書が見えています</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>このコンピュータからはホストに到達できないため、二重の確認はできません。分離されたネットワーク上のホストでは正常な状態です。</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>表示されているのは、このコンピュータから見た内容です。vCenter がこの名前で別のマシンに到達することもありますが、その場合は vCenter が拒否するため、問題は生じません。</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter は、どの証明書が見えているかを返しませんでした</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>vCenter からもこのコンピュータからも、ホストの証明書を特定できませんでした。</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>判断できる証明書がまだありません</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>一致 (%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>一致しません (%1)。別のホストのものである場合は、このフィールドをクリアしてください。</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>比較できるものがまだありません。</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>これは %1 ですが、この証明書で判明しているのは %2 のみです。%2 のサムプリントを貼り付けてください。</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>vCenter から見た内容とは一致しませんが、このコンピュータから見た内容とは一致します。</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>これは SSH キーのフィンガープリントであり、証明書のサムプリントではありません。証明書のサムプリント (SHA-1 または SHA-256) を確認して入力してください。</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>サムプリントは 0 ～ 9 と A ～ F のみで構成されます。コロンの有無は問いません。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>現在 %n 桁です。SHA-1 は 40 桁、SHA-256 は 64 桁です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>vCenter が提供する認証局の証明書をダウンロードしています…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>この vCenter がダウンロード用に提供している「信頼されたルート CA 証明書」の中に、この証明書に署名したものはありません。この証明書自体のサムプリントを比較してください。</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>この vCenter は、証明書に署名した認証局を提供していません</translation>
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
        <translation>承認済みの証明書(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>承認を取り消す(&amp;F)…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>保存されている証明書はありません</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>信頼する vCenter と、証明書を確認したホストがここに表示されます。</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>保存されるのは、vCenter が比較するハッシュのみです。</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>取り消しはプログラムの終了までのみ有効です</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>これらのホストで間違いありませんか?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter は、これらの証明書を持つ相手にパスワードを送信します。リストのサムプリントと一致するものは確認済みになります。そのほかは 1 つずつ照合してください。確認されていないホストは除外されます。</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>ホストとその証明書</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>次の未確認(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>調べ直す(&amp;L)</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>vCenter に証明書を問い合わせ、このコンピュータからも調べています…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>照合しました: %1 に間違いありません(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>ホスト %2 台中 %1 台を調査済み</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>ホスト %2 台中 %1 台を確認済み</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>%1 の証明書を検証しました</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>デモ専用の認証局が発行しました: %1。</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>この vCenter 用に信頼した認証局が発行しました: %1。</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>以前に信頼した証明書です。</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>CA ファイルの認証局が保証しています。</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>このコンピュータのシステムが信頼する認証局が保証しています。</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>このコンピュータから見た内容</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>証明書を非表示</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>証明書を表示</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>サムプリント</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>名前の不一致</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>強度不足</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>未調査</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>リストと不一致</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>前回から変更</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>リストと一致</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>表示中をすべて選択(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>すべて選択解除(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n 台のホストを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>ホストが選択されていません</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1 (うち %2 台はフィルタで非表示)</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>現在、vCenter は %1 に到達できません。復帰しない限り、抽出は失敗します。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>現在、vCenter はこのうち %n 台に到達できません。復帰しない限り、抽出は失敗します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>入手したサムプリントと比較(&amp;G)</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 または SHA-1、形式は問いません</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>比較をフィルタ</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>ホスト別のバージョン</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>相違点のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>先頭のホストと異なるホストのみ(&amp;H)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>左右を入れ替えて比較します</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>以後、すべての結果に、ここの先頭のホストに対するドリフトを表示します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>先頭をベースラインにする</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>左側をベースラインにする</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>ほかのホストをこのホストと比較(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>ベースラインにする(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>基本イメージ</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>ベンダー アドオン</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>ソリューション</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>ハードウェア サポート</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>削除されたコンポーネント</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>一部になし</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>先頭になし</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1 (ソリューション)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>バージョン不明</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>同一 %1</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>相違 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>一部になし %1</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>左のみ %1</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>先頭になし %1</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>右のみ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>ほか %n 件はソリューションによるもので、ドリフトではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>ドリフトなし: ソフトウェアは同一です</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1 と %2 は異なります</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>%2 件中 %1 件の結果が「%3」と異なります</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>%2 台中 %1 台のホストが %3 と異なります</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · ベースライン</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>以後、すべての結果に、%1 に対するドリフトを表示します。</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>ベースラインにしました</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>この結果がベースラインです。ほかのすべての結果に、この結果に対するドリフトが表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>ベースライン %1 に対するドリフトはありません。</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>ここになし %1</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>ここのみ %1</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>ベースライン %1 に対するドリフト: %2。</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>セッション ID(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>vCenter のアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>保存済みの接続(&amp;S)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>パスワードをシステムのキーリングに保存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>保存済みのパスワードを削除</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>ユーザー名とパスワードでログイン(&amp;L)</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>セッション ID でログイン(&amp;I)…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>フェデレーションや多要素認証でサインオンする環境向け</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>vCenter の証明書を調べています…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>vCenter にログインしています…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>この vCenter の証明書の信頼は、プログラムの終了までのみ有効です</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter がこのセッションを認識していないか、セッションが終了しています。</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>この vCenter はパスワードを受け付けません。下の「セッション ID でログイン」を使用してください。</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter がこのユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>接続先の vCenter</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>先に証明書を確認します。セッション ID がこのコンピュータから送信されるのは、その後です。</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>先に証明書を確認します。パスワードがこのコンピュータから送信されるのは、その後です。</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>この vCenter で間違いありませんか?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>まだ何も送信していません。この証明書を持つ相手にセッションが渡ります。サムプリントを、vCenter の管理者から入手したものと比較してください。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>まだ何も送信していません。この証明書を持つ相手にパスワードが送信されます。サムプリントを、vCenter の管理者から入手したものと比較してください。</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>入力済みです。これもシミュレーションです。</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>%1 に未ログイン</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>%n 台の vCenter に接続済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>%1 に再接続中 (%2 から)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー完了</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>対象のホストと認証情報</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>vCenter 自体がこの情報でホストにログインします。ホストがインベントリに含まれている必要はありません。</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>ホスト名または IP アドレス(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>入力済みです。シミュレーションのホスト (esx-01.lab.example ～ esx-20) は、すべて同じパスワードを使用します。</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>パスワードは保存されません。このコンピュータから送信されるのは、ホストの証明書を確認し、「抽出」を押した後のみです。</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>ホストがこのユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>ホストがこのユーザー名を拒否しました。</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter がこのポートを拒否しました。</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter がこのホストを拒否しました。</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>KB 記事</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き対象</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>上書き元</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter からの情報なし</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示バージョン</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>対象ホスト</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>リリース日</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>再試行で解決する可能性あり</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>再試行では解決しない</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>行を選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>KB 記事を開く(&amp;K)</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>ブラウザを開けませんでした。アドレスは上に表示されています。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter での処理は続行されますが、このプログラムでは追跡できなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>vCenter がデポに入れた内容は残ります。削除した記録は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>%1 の記録を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>%1 の抽出をキャンセルしますか?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>vCenter に停止を要求します。拒否されたり、そのまま完了したりすることもあります。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>キャンセルする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>抽出を続ける(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>%1 の証明書の承認を取り消しますか?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>次回は新しいホストとして確認を求められます。証明書が変更されていても、警告は表示されません。</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>次回は新しい vCenter として確認を求められます。証明書が変更されていても、警告は表示されません。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>取り消す(&amp;F)</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>抽出せずに閉じますか?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>これまでの入力内容は破棄されます。</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>ログインせずに閉じますか?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>入力した内容は失われます。</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>このウィンドウを閉じても、vCenter での処理は続行されます。次回起動すると、実行中の抽出は再び検出されます。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>このバッチの %n 件の抽出をキャンセルしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>待機中のものは開始されません。そのほかは vCenter に停止を要求しますが、そのまま完了することもあります。</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>キャンセルする</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>抽出を続ける</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>%n 件の抽出を実行中です。終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>シミュレーションの vCenter はこのウィンドウとともに終了し、実行中の処理も終了します。実際の vCenter では処理が続行され、抽出は再び検出されます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>開いたままにする(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>%1 で成功、ただし vCenter からの結果なし</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>%1 のデポにすでに存在、インポート不要</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>%2 のデポ %1 (デポのリストで確認)</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>%2 のデポ %1 に抽出</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>デモが終了しました</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>終了状況を確認できません</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>デポ %1 は作成されました</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>最終応答 %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>%1後にキャンセル、%2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>キャンセル、%2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>%1後に結果不明、%2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>結果不明、%2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>未開始、%2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>%1後に失敗、%2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>失敗、%2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>取得時の言語: %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>元のメッセージ</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>原因: %1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>すべてのメッセージをコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>経緯と原因</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>vCenter から見た内容</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter から得られたのはこのハッシュのみです。</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>英語を非表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>英語を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>このエラーのヘルプ</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>バンドルの内容</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>エクスポートの形式</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>記録 (JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>ソフトウェア仕様 (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ブック (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>ページ (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>テキスト (Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>サポート バンドル (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>抽出についてわかっているすべての情報を、機密情報を除いて 1 つのファイルにまとめます。どのコンピュータの Depot GUI でも開くことができます。</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>Lifecycle Manager のイメージ インポートで使用できる、イメージのみのファイルです。vSphere Client のクラスタの「イメージのインポート」、またはクラスタのドラフトの import-software-spec 呼び出しで使用します。</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>表計算ソフト向けです。表ごとに 1 枚のシートになります。すべてのセルは文字列です。</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>スクリプトや表計算ソフト向けの 1 つの表です。数式とみなされる文字列には、先頭にアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>どのブラウザでも表示できる 1 ページです。メールでの送信や印刷に適しています。スクリプトの実行もネットワークへのアクセスも行いません。</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>チケットや Wiki 向けの見出しと表です。</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>原因を調査する担当者向けです。含まれるのは下に示す内容のみです。ホスト名、ユーザー名、アドレスは含まれますが、パスワードは含まれません。送信する前に、各部分を確認してください。</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>含まれるのはバージョン情報のみで、ソフトウェア本体は含まれません。インポート先の vCenter では、自身のデポにペイロードが必要です。先に同じデポをインポートするか、その vCenter で同じソフトウェアのホストから抽出してください。</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>この抽出ではソフトウェア仕様が得られませんでした。</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>記録 (Depot GUI で開く形式)</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>同じ内容のテキスト (チケット用)</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>このプログラムのログの末尾</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>プログラムと動作環境のバージョン</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>エクスポートを書き込んでいます…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート完了</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>別のフォルダを選択するか、空き容量を確保してください。システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>エクスポートを書き込めませんでした</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>プログラムの終了まで有効です。システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>ベースラインをディスクに書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>抽出を検索</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>「%1」を含む抽出はありません。</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>新規抽出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>このエラーのヘルプ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機を停止</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>抽出(&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>1 つの vCenter での未完了タスクの上限(&amp;M)</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>1 ～ 64。これを超える抽出は順番を待ちます。vCenter がビジーの間は、開始する数を減らします。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>認証チャレンジ</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>その他のデータ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピュータ</translation>
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
        <translation>サーバ</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1 (%2、ビルド %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1 (vCenter の既存の接続を使用)</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1 (ユーザー名とパスワード)</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 キャンセル</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 結果不明</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 中止</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 最終応答</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1、および %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter の判断: 後で再試行すると解決する可能性あり</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter の判断: 再試行では解決しない</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1 (要求した言語でサーバが送信したもの)</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>英語で表示 (サーバから%1のメッセージは送信されませんでした)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>抽出は開始されませんでした</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter にこの要求のタスクはなく、何も実行されていません。再試行しても問題ありません。</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter が理由を示さずに処理を中止しました</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>再試行してください。再び失敗する場合は、アプライアンスの /var/log/vmware/vmware-updatemgr にある vCenter のログで詳細を確認してください。</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>対象のオブジェクトは %1 %2 です。</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter は理由を通知で示しましたが、対処方法は示していません。</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>抽出は開始前にキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>vCenter には何も送信されていません。いつでも再試行できます。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1 行目「%2」: %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>スクリプトやブラウザなど、ほかの場所で開始されたセッションの vmware-api-session-id です。このプログラムは使用するだけで、保存も終了もしません。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>キーリングがロックされています。ロックを解除してから、再試行してください。</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>このコンピュータにはまだキーリングがありません。システムから求められたらキーリングのパスワードを設定し、再試行してください。</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>キーリングに拒否されました。このプログラムのアクセスが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>このコンピュータには動作しているキーリングがないため、パスワードを入力する必要があります。</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>パスワードがキーリングの上限を超えています。</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>キーリングでエラーが発生しました。パスワードを入力する必要があります。</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>このコンピュータに設定されているキーリングは何も保存しません。</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>このコンピュータに設定されているキーリングは、パスワードを平文でファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>このコンピュータに設定されているキーリングは、Depot GUI にとって未知の種類です。パスワードを平文でファイルに書き込む可能性があります。</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>このコンピュータには動作しているキーリングがないため、保存できません。</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>デモではパスワードは保存されません。実際の vCenter のパスワードはキーリングに保存できます。</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>ホスト名または IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>空白が含まれています。ホスト名に空白は使用できません。</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>ホスト名ではありません。ホスト名は英字、数字、ハイフン、ドットで構成されます。</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>IP アドレスではありません。10.20.0.14 または [fd00::14] のように入力してください。</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>ポートが数値ではありません。443 の場合は省略してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 ～ 65535 です。</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http:// ではパスワードが保護されずに送信されます。https:// を使用するか、名前だけを入力してください。</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>ここで使用できるのは https:// のみです。名前だけでもかまいません。</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>アドレスにユーザー名を含めないでください。ユーザー名には専用のフィールドがあります。</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>「%1」は ID ではなく名前です。上でホストを選択するか、host-1014 のように ID を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>「%1」はホスト ID ではありません。ホスト ID は host-1014 のような形式で、上のリストに表示されています。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>%1 行目: 「%2」を解釈できません。1 行に、ホスト、またはホストとポートとサムプリントを指定します。</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>リストに「%2」という列があります。パスワードを削除してください。上のパスワードがすべてのホストに使用されます。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>%1 行目: 「%2」はユーザーであり、ホストではありません。リストにはホストのみを指定します。ユーザー名とパスワードは上の入力欄のものがすべてのホストに使用されます。</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>%1 行目: %2 は、前の行で別のサムプリントが指定されています。</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>ホストが 5,000 台を超えています。リストを分割してください。</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>リストが 1 MiB を超えています。分割してください。</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>セッション ID を貼り付けてください。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>コロンを含むユーザー名ではログインできません。vCenter のログインはコロンを扱えません。</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>表示されない文字が含まれています。名前を入力し直してください。</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>リストにホストがありません。</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>上でホストを選択するか、ID を入力してください。</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>セッション ID ではありません。セッション ID は英字、数字、ハイフンで構成され、空白を含みません。</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>名前、バージョン、ベンダーでフィルタ…   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>JSON 内を検索…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON 内を検索</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>抽出のビュー</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>確認された内容 (新しい順)</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>失敗の原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>経緯(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>ソフトウェア(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>生の JSON(&amp;R)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>システムに合わせる (%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>どちらもすぐに反映されます。vCenter にも同じ言語のメッセージを要求します。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>Depot GUI について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>ヘルプ — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>同じユーザー名とパスワードのホストを追加(&amp;M)</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>1 行に 1 台、またはパスワードを含まない CSV ファイル。ポートとサムプリントも続けて指定できます。</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>ファイルを読み込む(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1 は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>ホストのリストを読み込む</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>リスト (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>再照会(&amp;A)</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>成功しない要求で照会(&amp;R)</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>架空のユーザー名とパスワードで抽出の要求を送信します。vCenter はホストの証明書を調べてから拒否するため、何も抽出されません。vCenter のタスク リストにこの試行が表示されることがあります。また、この方法で問い合わせたことが記録に残ります。</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256 (このコンピュータから見た内容)</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1 (このコンピュータから見た内容)</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 の証明書が変更されました</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>以前に確認した証明書ではありません。更新された可能性も、何者かが介在している可能性もあります。ホストの管理者に問い合わせてください。確信が持てない場合は、キャンセルしてください。</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>vCenter から見た内容</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>このコンピュータから見た内容</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter の報告形式をこのプログラムでは読み取れません: %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>デコードできない証明書</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter から得られたのは %1 のみです。発行者、対象の名前、有効期間は不明です。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>vCenter から: %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>このコンピュータから: %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>示されませんでした。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>現在、vCenter はこのホストに到達できません。</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>ホストの選択</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter は既存の接続を使用してソフトウェアを読み取ります。ホストのパスワードは不要です。</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>名前、ID、クラスタでフィルタ</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>ホスト ID の手動入力(&amp;I)</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>host-1014 のように入力します。複数の場合はカンマで区切ります。上で選択したホストに追加されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter が %1 を拒否しました。</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>インベントリを読み取っています…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1下にホスト ID を入力して続行することもできます。</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>これにはインベントリに対する権限 System.Read が必要です。抽出には不要です。</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>使用中の vCenter アカウントにはホストを一覧表示する権限がありません</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>ホストのリストがありません</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>この vCenter にはホストが表示されません</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>その間、下にホスト ID を入力できます。</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>再読み込みするか、下にホスト ID を入力してください。</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>インベントリに「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>ホストがないか、%1 にホストを表示する権限がありません。下にホスト ID を入力するか、前に戻ってホスト自体のユーザー名とパスワードを使用してください。</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>キーリングからパスワードを取得しています…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>キーリングは変更されませんでしたが、ログインは続行されました</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>キーリングに残っていません。入力し直してください。</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>キーリングから取得しました。</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>キーリングからパスワードを削除しています…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>パスワードがキーリングに残っています</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>キーリングから削除しました。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter が処理できませんでした</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>作成対象がすでに存在します</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>すでに要求どおりの状態です</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>ユーザーまたは vCenter がキャンセルしました</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>別のユーザーが同時に変更しました</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>有効になっている機能によって妨げられています</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter で予期しない状態が発生しました</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter が要求の値を受け付けません</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>一部の構成により許可されません</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>この種類のオブジェクトには実行できません</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter が要求を解釈できませんでした</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>現在の状態では許可されません</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter がこの ID を認識していません</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>この vCenter にはこの操作がありません</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>必要なものがほかの処理でビジーです</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>必要なものが使用中です</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter が必要なものにアクセスできません</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>現在、サービスを利用できません</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>vCenter で予期しない事象が発生しました</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>要求に、vCenter が受け付けない値があります</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>要求を解釈できませんでした</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>vCenter に必要なものにアクセスできません</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>vCenter の待機時間を超えました</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>容量など、vCenter に必要なものが不足しています</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter またはホストがログインを受け入れませんでした</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>アカウントに権限がありません</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>要求に、この vCenter が認識しない内容があります</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter またはホストが対応していません</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>ホストの証明書が、vCenter に指定された証明書ではありません</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>このバージョンのプログラムが認識しないエラーです</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>抽出はキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>デポには何もインポートされていません。いつでも再試行できます。</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>別の変更が同時に行われました</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>別のユーザーが vCenter で同じ対象を同時に変更しました。再試行してください。</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>現在の状態では実行できません</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>ホストまたは vCenter が、この処理を許可しない状態です。詳細は下の原因に示されています。状態を変更してから、再試行してください。</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter がほかの処理でビジーです</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>デポの操作が上限数まで実行されています。いずれかが終了するまで待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>必要なものが使用中です</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>対象は下の原因に示されています。解放されるまで待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>ホスト、データストア、またはサービスが停止または切断されている可能性があります。対象は下の原因に示されています。</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>現在、vCenter のサービスを利用できません</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>再起動中か、処理が集中している可能性があります。数分待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>vCenter の待機時間を超えました</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>ホスト、またはホストと vCenter の間のネットワークが低速かビジーである可能性があります。後で再試行してください。</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>vCenter に必要なものが不足しています</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>ディスクの空き容量が不足しているか、上限に達しています。詳細は下の原因に示されています。先に容量を確保してください。</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter にすでに存在します</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>vCenter のデポのリストを確認してください。インポート対象がすでに含まれている可能性があります。</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>実行することは残っていません</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter によると、すでに要求どおりの状態です。</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>vCenter がフィールドを示した場合は、このページに表示されています。修正してから、再試行してください。</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>途中のプロキシが変更した可能性があります。そうでない場合は、「サポート用にコピー」を使用して原因を調べてください。</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter が要求された対象を検出できません</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>ホストがこの vCenter のインベントリにまだ存在することを確認してください。ホストの ID は 1 つの vCenter でのみ有効です。</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>この vCenter ではホストから抽出できません</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>vCenter 7.0.2 以降が必要です。アップデートするか、別の vCenter を使用してください。</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>この vCenter は要求の一部を認識しません</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>要求が想定するバージョンより古い可能性があります。フィールドは下の原因に示されています。</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter またはホストが対応していません</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>不足しているものは下の原因に示されています。vCenter またはホストをアップデートすると使用できる可能性があります。</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>ログインが受け付けられませんでした</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>ユーザー名またはパスワードが間違っているか、セッションが終了しています。再度ログインしてください。</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>使用中の vCenter アカウントには、この操作の権限がありません</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>vCenter のルート オブジェクトに対する権限 %1 の付与を管理者に依頼してください。vSphere Client では、vSphere Lifecycle Manager の権限に表示されます。</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>確認した証明書とは異なる証明書をホストが提示しています</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter はパスワードを送信していません。下に表示されている、vCenter から見た証明書を、ホスト自身の画面 (F2、View Support Information) と照合してください。「再試行」を押すと、確認を求められます。</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>通常、下の最後の原因に理由が示されています。vCenter またはホストで解決してから、再試行してください。</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter がホストのソフトウェアを抽出できませんでした</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>有効になっている機能によって妨げられています</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>現在の構成では許可されません</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>この種類のオブジェクトには実行できません</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>通常、下の最後の原因に示されています。詳細は、アプライアンスの /var/log/vmware/vmware-updatemgr にある vCenter のログで確認してください。</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>このプログラムが認識しないエラーが vCenter から報告されました</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>記録 (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>新規抽出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>新規抽出(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>古い記録を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>抽出を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>ペイロード {payload} がありません。</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>製品ロッカー {path} に到達できません。</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>ファイル {path} を使用できません。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n 件の記録を読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>ほかの記録と同じ場所に残されています: %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>初回と同じように確認を求めます。変更を検出できないため、サムプリントを照合してください。ファイルの残りの部分は %1 として保存されました。</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>承認した証明書の一部を読み取れませんでした</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>初回と同じように確認を求めます。その際に承認した内容は、プログラムの終了までのみ有効です。ファイルはそのまま残します。システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>承認した証明書を読み取れません</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter での処理は続行され、このウィンドウも引き続き使用できます。空き容量を確保するか、書き込みを許可してください。システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>記録をディスクに書き込めませんでした</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>設定はプログラムの終了まで有効です。空き容量を確保するか、書き込みを許可してください。システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>設定をディスクに書き込めませんでした</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI はすでに開いています</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>抽出はもう一方のウィンドウで追跡されています。ここでは表示のみ可能です。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>「%1」を開けません</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n 個のファイルを開けません</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>システムのメッセージ: %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>抽出の記録ではないか、破損しています。</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
元のメッセージ: %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>抽出の記録ではありません。</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>より新しいバージョンの Depot GUI で書き込まれています。読み込むには、このプログラムをアップデートしてください。</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>128 MiB を超えています。このサイズの記録はありません。</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>破損しています。添付ファイルまたはアーカイブとして、再度送ってもらってください。
元のメッセージ: %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>このウィンドウを閉じて、再試行してください。</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>シミュレーションの vCenter が起動しませんでした</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Depot GUI の内部で問題が発生しました</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>プログラムは引き続き動作します。詳細はログに記録されています。その内容を報告してください: %1</translation>
    </message>
</context>
<context>
    <name>NotificationBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>この通知をツリーで表示</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>ログイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>vCenter のタスクを確認(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>抽出をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>ファイルを閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>クリア(&amp;R)</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>パスワードを非表示</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
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
        <translation>記録を検索</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>比較する記録</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>表示中をすべて選択</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>ベースラインにする</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>以後、すべての結果に、このホストに対するドリフトを表示します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>一度に比較できる記録は %1 件までです。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n 件の記録を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>比較するものを選択してください。ベースラインを選択すると、ほかのすべてがそれと比較されます。</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>1 件を選択すると 2 件の比較、複数を選択すると選択したホスト全体の表になります。</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>ほかの結果はまだありません。別のホストから抽出するか、同僚の記録を開いてください。</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>%1 と比較</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>証明書の対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>vCenter の認証局、常に信頼</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>vCenter の認証局、今回のみ信頼</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter、常に信頼</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter、今回のみ信頼</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>ホスト、%1 で確認</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>元のメッセージは下に表示されています。</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>このコンピュータでは %1 の名前を解決できません</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>参照先のネーム サーバはこの名前を認識していません。つづりと、このコンピュータのネットワークまたは VPN を確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 が接続を拒否しました</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>コンピュータは存在しますが、このポートで待ち受けているものがありません。ポートと、vCenter が稼動しているかを確認してください。</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>%1 への経路がありません</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>このコンピュータのネットワークからこのアドレスに到達できません。ネットワーク、VPN、その間のファイアウォールを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>ファイアウォールが接続を破棄しているか、vCenter が非常にビジーである可能性があります。ネットワークまたは VPN を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>%1 への接続が切断されました</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>ファイアウォール、プロキシ、または再起動中のサービスが切断しました。ネットワークまたは VPN を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>vCenter の応答が一部しか届きませんでした</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>%1 への接続が途中で切れました。ネットワークまたは VPN を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>%1 の応答元は TLS に対応していません</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>vCenter には HTTPS で、通常はポート 443 で接続します。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>%1 へのセキュアな接続を確立できませんでした</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>保護の方法について双方の合意が得られませんでした。失敗した箇所は、下の元のメッセージに示されています。</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1 は古い暗号化にしか対応していません</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>このプログラムには TLS 1.2 以降が必要です。vCenter で有効にするか、vCenter をアップデートしてください。</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>vCenter の手前のプロキシが接続しませんでした</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>このコンピュータのプロキシ設定を確認するか、vCenter のアドレスをプロキシの対象から除外してください。</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>vCenter の手前のプロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2 にはユーザー名とパスワードが必要です。新規抽出の最初のページで入力するか、このコンピュータの設定で vCenter のアドレスをプロキシの対象から除外してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>何も送信していません。サムプリントを vCenter の管理者から得たものと比較し、同じ場合にのみ信頼してください。</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>このコンピュータは %1 の証明書の発行者を認識していません</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>証明書を保証しているのは %1 自身のみです</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1 の証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>何も送信していません。vCenter で証明書を更新してください。このコンピュータの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1 の証明書はまだ有効期間に入っていません</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>何も送信していません。このコンピュータまたは vCenter の時計が間違っています。両方を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>%1 の証明書は別の名前のものです</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>何も送信していません。証明書に含まれる名前を使用するか、この名前で証明書を更新してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>%1 の証明書は弱すぎます</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>何も送信していません。鍵または署名がすでに安全とみなされません。vCenter で証明書を更新してください。</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1 が、信頼した証明書とは異なる証明書を提示しています</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>何も送信していません。証明書が更新されたか、何者かが介在しています。続行する前に、vCenter の管理者にサムプリントを確認してください。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>このコンピュータは %1 の証明書を受け入れません</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>何も送信していません。理由は、下の元のメッセージに示されています。</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1 が要求を別のアドレスにリダイレクトしています</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>%1 の応答元は vCenter ではありません</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>%1 の応答を読み取れません</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>%1 の応答がこのプログラムの上限を超えています</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>読み取れる応答は 64 MiB までです。vCenter 以外のものが応答している可能性があります。</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>この vCenter は古いため、ホストから抽出できません</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>vCenter 7.0.2 以降が必要です。%1 をアップデートするか、別の vCenter を使用してください。</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>%1 のサービスを利用できません</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>起動中または再起動中の可能性があります。数分待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>%1 にログインしていません: パスワードが指定されませんでした</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>続行するには、再度ログインしてください。vCenter で実行中の処理は、その間も続行されます。</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter がタスクを認識しなくなりました</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>サービスが再起動すると発生します。再試行する前に、vCenter のデポのリストで、新しいデポが追加されていないか確認してください。</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>この抽出が完了する前にデモが終了しました</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>シミュレーションの vCenter はウィンドウとともに終了し、実行中の処理も終了します。実際の vCenter では処理が続行され、抽出は再び検出されます。「再試行」で最初から開始します。</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>認証情報が別のアドレスに渡されることはありません。vCenter 自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>リダイレクト先は %2 です。認証情報がそこに渡されることはありません。vCenter 自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>アドレスとポートを確認してください。vCenter の代わりにプロキシが応答している可能性があります。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>HTTP ステータス %2 と、vCenter が送信しない内容が返されました。先頭の文字は下に表示されています。アドレスとポートを確認してください。vCenter の代わりにプロキシが応答している可能性があります。</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>このコンピュータでファイルを読み書きできませんでした</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>ディスクに空き容量があり、ファイルを使用できることを確認してください。ファイル名は下に表示されています。</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>Depot GUI 自体でエラーが発生しました</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>vCenter がすでに開始したタスクは続行されます。原因の調査に必要な情報は「サポート用にコピー」で取得できます。</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>プロキシ %1 のユーザー名(&amp;X)</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>HTTP の Basic 認証として、このプロキシにのみ送信され、プログラムの終了までメモリに保持されます。vCenter のパスワードはプロキシには知られません。</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>プロキシがこのユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>コロンを含むユーザー名はプロキシに送信できません。</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>古い記録の削除</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>古い記録を削除しますか?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>vCenter がデポに入れた内容と、実行中のものは残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>終了後、次の日数を超えた記録(&amp;O)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて保持</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>%n 件の記録が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>対象はありません。</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>生の JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n 件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>%2 文字中、先頭の %1 文字。「コピー」では全体をコピーします</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>%1 に再度ログイン</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>セッション ID(&amp;I)</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>パスワードを使用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>%1 のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>セッション ID を使用(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>直前に入力したセッション ID を vCenter が認識していないか、そのセッションはすでに終了しています。</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>vCenter が前回のパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>セッションが終了しました。実行中の処理の追跡を続けるには、再度ログインしてください。その間に失われるものはありません。</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>何も送信していません。この vCenter の管理者が新しいサムプリントを確認した場合は、下で信頼してログインしてください。そうでない場合は、「後で」を選択してください。vCenter で実行中の処理は、その間も続行されます。</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>前回、一時的に信頼した証明書のため、再度表示しています。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>まだ何も送信していません。この証明書を持つ相手にパスワードが送信されます。サムプリントを、vCenter の管理者から入手したものと比較してください。</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>リリース日</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>ドリフトを表示</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>ベースラインを解除</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>「%1」を含むものはありません</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>抽出を開始しますか?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>vCenter に抽出の開始を要求しています…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>%n 件の抽出を送信しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>ホストには変更を加えません。下の要求はまだ送信されていません。「抽出」を押すと送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 は、処理能力に応じて順に、これら %n 台のホストの証明書が確認済みのものであることを検証してから %2 としてログインし、ソフトウェア仕様をデポにインポートします。それぞれがリスト内の個別の抽出になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1 は、%2 の証明書が確認済みのものであることを検証してから %3 としてログインし、ホストのソフトウェア仕様をデポにインポートします。</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1 は、既存の接続を使用して %2 のソフトウェアを読み取り、ソフトウェア仕様をデポにインポートします。</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 は、処理能力に応じて、これら %n 台のホストのソフトウェアを順に読み取り、ソフトウェア仕様をデポにインポートします。それぞれがリスト内の個別の抽出になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1 (%2)、ユーザー %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1、ユーザー %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>証明書が確認されていない %n 台のホスト: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>vCenter の報告による</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>ホストごとに 1 件です。これは最初の 1 件です。</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>要求がすでに vCenter に届いている可能性があります。抽出はメイン ウィンドウのリストにあり、そこで続行されます。「抽出」を押すと、もう 1 件開始されます。</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>停止したのは待機のみで、抽出は停止していません</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>vCenter には何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>これまでに確認された内容</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>キャンセルできませんでした</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>ファイル · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>デモとともに終了</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>成功 (エラーあり)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>成功 (警告あり)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>%1、ユーザー %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>%1 (%2)、ユーザー %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>再接続中 · 最終応答 %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>未確定 · vCenter に照会中…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>vCenter にキャンセルを要求しました。そのまま完了することもあります。</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>vCenter に抽出の開始を要求しています…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>vCenter の応答が失われました。開始されたかどうかはタスク リストでわかります。再送信は行いません。</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>これは記録が書き込まれた時点の状態です。ここでは追跡していません。</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>vCenter にはすでにキャンセルを要求しました。そのまま完了することもあります。</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>このタスクは vCenter でキャンセルできません。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>キャンセルを要求</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>キャンセル拒否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>要求を送信</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>vCenter が受理</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>通信途絶</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>応答の受信に失敗</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>以後の応答なし</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>デポのリストで検出</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter が受理しました。まもなく開始されます。</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>シミュレーションの vCenter が処理しています。このウィンドウを閉じると、vCenter も実行中の処理も終了します。</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter が処理しており、キャンセルはできません。このウィンドウは引き続き使用できます。</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter が処理しています。このウィンドウは引き続き使用できます。閉じても、vCenter での処理は続行されます。</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>ほかの処理が終わるまで、vCenter が保留しています。これは失敗ではありません。</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter での状態は「%1」です。</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>再接続しています。抽出は vCenter で続行されています。</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter が再ログインを求めています (最終応答 %1)。抽出は vCenter で続行されています。</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>証明書が信頼されるまで、vCenter には何も送信されません (最終応答 %1)。</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>再接続しています (最終応答 %1)。抽出は vCenter で続行されています。</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>現在、vCenter の処理が集中しています。しばらくすると自動的に再度要求します。</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>まだ開始できません。何も送信されておらず、自動的に再試行されます。%1。</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>順番を待っています。この vCenter への先の要求が優先されます。</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · デポ %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>デポにすでに存在 · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>結果なし · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>デポ %1 · %2</translation>
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
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>抽出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>新規抽出</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>ファイルから記録を開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>リスト内の抽出を検索</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>結果をフィルタ、JSON 内を検索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>検索欄から検索結果へ移動</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>ツリーの選択行をコピー</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>選択した記録を削除、選択した証明書の承認を取り消し</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>選択したホストのチェックをオン/オフ</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>ツリーのブランチを展開</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>ツリーのブランチを折りたたむ</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>この番号の列で並べ替え (もう一度押すと逆順)</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>行またはフィールドのメニュー</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>次のコントロールへ移動 (Shift キーを押しながら押すと前のコントロールへ移動)</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>フォーカスのあるボタン、なければ既定のボタンを押す</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>検索欄を空にする、完了待ちの処理を停止する、確認ダイアログやウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+英字</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>名前の中でその英字に下線が付いているコントロール</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>対象ホスト</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基本イメージ</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>ベンダー アドオン</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>ソリューション</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>ハードウェア サポート</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>削除されたコンポーネント</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>代替イメージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>なし: vCenter からの情報がありません</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>なし: VMware 提供のイメージをそのまま実行しています</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>なし: 個別に追加されたコンポーネントはありません</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>なし: ホストからのインポートではソリューションは抽出されません</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>なし: ホストからのインポートではファームウェアは抽出されません</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>なし: イメージから削除されたものはありません</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>なし: すべてのハードウェアで 1 つのイメージを使用</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>不明: vCenter から結果が返されませんでした</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>ソリューション</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>基本イメージ</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>ベンダー アドオン</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>基本イメージとアドオン以外に、ユーザーが追加</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>HA や NSX などのソリューションが追加</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>ハードウェア サポート マネージャ</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>ユーザーがイメージから削除</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>イメージから削除</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1 (基本イメージ)</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1 (ベンダー アドオン)</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1 (ユーザーが追加)</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>上書き済み</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>機能強化</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>バグ修正</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>リコール</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>リコール修正</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>リコール: このバージョンを置き換えてください</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>リコール修正: リコールされたバージョンを置き換えます</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>イメージの ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Host UUID</source>
        <translation>ホスト UUID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリ</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>OEM 文字列</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>%n 台のホスト (UUID で指定)</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>%1 のハードウェア</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>選択基準: %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>対象ホストは vCenter から示されていません</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter からメッセージは送信されませんでした。</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(テキストなし)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>このコンピュータの元のメッセージ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>内容の確認</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>vCenter のメッセージ</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
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
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>下位も含めてコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>形式を選択してコピー(&amp;W)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>TSV として(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON として(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>下位をすべて展開(&amp;O)</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
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
        <translation>このタスクです(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>該当なし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>再送信(&amp;S)…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>自分のタスクを選択してください。開始時刻、ホスト、ユーザーで判断できます。</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>vCenter にタスクを問い合わせています…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>該当する可能性のあるタスクは、vCenter のリストにまだありません。確実になるまで問い合わせを続けます。</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>vCenter で何も開始されていないことが確認されました。再送信できます。</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>開始の確認</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>該当する可能性のある vCenter のタスク</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>%1 の抽出は開始されましたか?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>vCenter が応答する前に接続が切れました。1 つの要求から 2 つのタスクが作成されないよう、確認が必要です。</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>発行者以外にも問題があるため、「常に信頼」は選択できません。</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>今回のみ信頼(&amp;T)</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>%1 で常に信頼(&amp;W)</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>代わりに認証局を信頼(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>今回のみこの認証局を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>%1 でこの認証局を常に信頼(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>vCenter の証明書に戻る(&amp;E)</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>この証明書は信頼できません。このコンピュータは常に拒否します。vCenter には別の証明書が必要です。</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>このコンピュータから見た内容</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>ダウンロード用に提供されている認証局</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>vCenter が提示する証明書は、この認証局によって署名されています。認証局の証明書は同じ vCenter からダウンロードされたため、それ自体は何の証明にもなりません。サムプリントを比較してください。一度信頼すると、この vCenter の証明書が更新されても確認は求められません。</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>以前に信頼した証明書ではありません。更新された可能性も、何者かが介在してパスワードを待ち受けている可能性もあります。この vCenter の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>確信が持てない場合は、キャンセルしてください。</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>このコンピュータは発行者を認識しているため、新しい証明書を受け入れる状態です。ただし、途中のプロキシが独自に作成した証明書も同様に受け入れます。</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 の証明書が変更されました</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>ホストで稼動しているものを把握する</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>これはデモです。vCenter とホストは、このコンピュータ上のシミュレーションです。</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>ホストのソフトウェアを vCenter の Lifecycle Manager デポに入れ、結果、または失敗した理由を正確に表示します。</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>ホストから抽出</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>vCenter に接続し、ホストを選択します。パスワードを送信する前に、証明書を確認できます。</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>新規抽出</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>ほかのユーザーが抽出した結果を、接続なしで開きます。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まずは試してみる</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>成功、警告、失敗の例になるホストを含む、シミュレーションの vCenter です。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>デモを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>シミュレーションの vCenter を起動しています…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>サポート用にコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>未実施</translation>
    </message>
</context>
</TS>
