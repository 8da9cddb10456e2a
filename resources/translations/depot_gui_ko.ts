<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Depot GUI</source>
        <translation>Depot GUI 정보</translation>
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
        <translation>호스트의 소프트웨어를 vCenter의 Lifecycle Manager 디포로 추출합니다.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Apache License 2.0을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>vCenter에서 호스트에 액세스하는 방법</translation>
    </message>
    <message>
        <source>Either way it only reads: nothing on the host is changed.</source>
        <translation>어느 방법이든 읽기만 하며 호스트를 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Over the &amp;connection it already has</source>
        <translation>기존 연결 사용(&amp;C)</translation>
    </message>
    <message>
        <source>You choose hosts from vCenter’s inventory. No password of a host is needed.</source>
        <translation>vCenter 인벤토리에서 호스트를 선택합니다. 호스트의 암호는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>For hosts that are connected to this vCenter. It works for a host in lockdown mode as well.</source>
        <translation>이 vCenter에 연결된 호스트에 사용합니다. 잠금 모드인 호스트에서도 작동합니다.</translation>
    </message>
    <message>
        <source>With a &amp;user name and password of the host</source>
        <translation>호스트의 사용자 이름과 암호 사용(&amp;U)</translation>
    </message>
    <message>
        <source>vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate.</source>
        <translation>사용자가 호스트의 인증서를 확인하면 vCenter가 지정된 계정으로 호스트에 로그인합니다.</translation>
    </message>
    <message>
        <source>For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, or one that is disconnected. vCenter must be able to reach them.</source>
        <translation>새 호스트, 다른 vCenter의 호스트, 연결이 끊긴 호스트 등 이 vCenter에 연결되지 않은 호스트에 사용합니다. vCenter에서 호스트에 연결할 수 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>최근 상황</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>%n대 다시 시도…</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts of this batch</source>
        <translation>이 배치의 호스트</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>나머지 취소…</translation>
    </message>
    <message>
        <source>Double-click a host, or press Enter, to see its extraction.</source>
        <translation>호스트를 두 번 클릭하거나 Enter 키를 누르면 모든 내용이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>호스트 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>성공 %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>경고 있음 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>미확정 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>결과 불명 %1</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>시작 안 됨 %1</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>취소됨 %1</translation>
    </message>
    <message>
        <source>%1 with errors</source>
        <translation>오류 있음 %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>실행 중 %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <translation>재연결 중 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>대기 중 %1</translation>
    </message>
    <message>
        <source>vCenter works on a few at a time; the others wait their turn, and are started only while this program runs.</source>
        <translation>vCenter는 한 번에 몇 대씩만 처리합니다. 나머지는 이 프로그램이 실행되는 동안 차례를 기다립니다.</translation>
    </message>
    <message>
        <source>All have ended. Check those that were lost: their software may be in the depot.</source>
        <translation>모두 끝났습니다. 결과 불명인 호스트를 확인하십시오. 소프트웨어가 디포에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>All have ended. Where nothing was imported, find out why, then try again.</source>
        <translation>모두 끝났습니다. 결과가 없는 호스트는 이유를 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>All have ended, and the software of each host is in the depot.</source>
        <translation>모두 끝났으며 각 호스트의 소프트웨어가 디포에 있습니다.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Use a &amp;CA file…</source>
        <translation>CA 파일 사용(&amp;C)…</translation>
    </message>
    <message>
        <source>A PEM file of the authority that issued vCenter’s certificate</source>
        <translation>vCenter의 인증서를 발급한 인증 기관의 PEM 파일</translation>
    </message>
    <message>
        <source>&amp;Do not use it</source>
        <translation>사용 안 함(&amp;W)</translation>
    </message>
    <message>
        <source>A certificate authority’s file</source>
        <translation>인증 기관의 파일</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA 파일: %1</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
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
        <translation>드라이버 패키지가 호스트에 더 이상 저장되어 있지 않습니다</translation>
    </message>
    <message>
        <source>vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter가 VIB를 다시 빌드하지 못했습니다. 호스트의 캐시에 페이로드가 없습니다. 호스트에 드라이버를 다시 설치하거나 벤더의 추가 기능을 먼저 디포로 가져온 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.</source>
        <translation>vCenter가 VIB %1 %2을(를) 다시 빌드하지 못했습니다. 호스트의 캐시에 페이로드가 없습니다. 호스트에 드라이버를 다시 설치하거나 벤더의 추가 기능을 먼저 디포로 가져온 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The host could not reach vCenter</source>
        <translation>호스트가 vCenter에 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>This is between the host and vCenter, not between this computer and vCenter. Check on the host that vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is right.</source>
        <translation>이 컴퓨터와 vCenter 사이가 아니라 호스트와 vCenter 사이의 문제입니다. 호스트에서 vCenter의 이름이 IP 주소로 확인되는지, vCenter의 포트 9084에 연결할 수 있는지, 호스트의 시간이 정확한지 확인하십시오.</translation>
    </message>
    <message>
        <source>vCenter cannot find the host by its name</source>
        <translation>vCenter가 이름으로 호스트를 찾지 못합니다</translation>
    </message>
    <message>
        <source>This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s IP address.</source>
        <translation>vCenter와 호스트 사이의 문제입니다. 철자와 vCenter의 이름 서버를 확인하거나 호스트의 IP 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>vCenter cannot reach the host</source>
        <translation>vCenter가 호스트에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and the firewall between them, and that the host is running.</source>
        <translation>이 컴퓨터와 vCenter 사이가 아니라 vCenter와 호스트 사이의 문제입니다. 호스트의 포트와 그 사이의 방화벽을 확인하고, 호스트가 실행 중인지도 확인하십시오.</translation>
    </message>
    <message>
        <source>The host is not connected to vCenter</source>
        <translation>호스트가 vCenter에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Connect it again in the vSphere Client, or use a user name and password of the host.</source>
        <translation>vSphere Client에서 다시 연결하거나, 사용자 이름과 암호로 호스트에 직접 로그인하는 방법을 사용하십시오.</translation>
    </message>
    <message>
        <source>vCenter has no host name for this host</source>
        <translation>vCenter에 이 호스트의 호스트 이름이 없습니다</translation>
    </message>
    <message>
        <source>Use a user name and password of the host, and give its name or IP address.</source>
        <translation>호스트의 사용자 이름과 암호를 사용하고 호스트 이름 또는 IP 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter already has: it uses an account of its own, which lockdown mode allows.</source>
        <translation>호스트가 잠금 모드이거나 계정의 권한이 부족할 수 있습니다. vCenter의 기존 연결을 사용하십시오. 그러면 vCenter가 잠금 모드에서도 허용되는 자체 계정으로 액세스합니다.</translation>
    </message>
    <message>
        <source>The host does not accept this user name and password</source>
        <translation>호스트가 이 사용자 이름과 암호를 수락하지 않습니다</translation>
    </message>
    <message>
        <source>Use the user name and password of the host itself, for example of root, not those of vCenter. Several failed logins in a row lock the account for a while.</source>
        <translation>vCenter가 아니라 호스트 자체의 사용자 이름과 암호(예: root)를 입력하십시오. 연속해서 여러 번 틀리면 계정이 한동안 잠깁니다.</translation>
    </message>
    <message>
        <source>The host does not let vCenter in with this account</source>
        <translation>이 계정으로는 vCenter가 호스트에 액세스할 수 없습니다</translation>
    </message>
    <message>
        <source>Check in the vSphere Client that the host is connected, then try again.</source>
        <translation>vSphere Client에서 호스트가 연결되어 있는지 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter has too many open sessions</source>
        <translation>vCenter에 열린 세션이 너무 많습니다</translation>
    </message>
    <message>
        <source>It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a few minutes, then try again.</source>
        <translation>일부 세션이 끝날 때까지 더 이상 로그인할 수 없습니다. 세션을 열어 두는 프로그램을 찾고 몇 분 기다린 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter does not accept this user name and password</source>
        <translation>vCenter가 이 사용자 이름과 암호를 수락하지 않습니다</translation>
    </message>
    <message>
        <source>Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed logins in a row lock the account for a while.</source>
        <translation>둘 다 확인하고, 사용자 이름에 administrator@vsphere.local처럼 도메인이 있는지 확인하십시오. 연속해서 여러 번 틀리면 계정이 한동안 잠깁니다.</translation>
    </message>
    <message>
        <source>There is no room left in vCenter’s depot</source>
        <translation>vCenter의 디포에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer needed, then try again.</source>
        <translation>vCenter 어플라이언스에서 /storage/updatemgr 디스크를 늘리거나 더 이상 필요 없는 디포를 삭제한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter does not accept this kind of fingerprint</source>
        <translation>vCenter가 이 종류의 지문을 수락하지 않습니다</translation>
    </message>
    <message>
        <source>vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter which certificate it sees, and sends back exactly that.</source>
        <translation>vCenter 7과 8에는 SHA-1이 필요하며, 더 새로운 버전에서는 SHA-256도 사용할 수 있습니다. “다시 시도”를 누르면 vCenter에서 보이는 인증서를 조회하여 그 값을 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>The clocks of the host and of vCenter differ</source>
        <translation>호스트와 vCenter의 시간이 다릅니다</translation>
    </message>
    <message>
        <source>Synchronize both with the same time server (NTP), then try again.</source>
        <translation>둘 다 같은 시간 서버(NTP)에 맞춘 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter’s own proxy stands in the way</source>
        <translation>vCenter에 설정된 프록시가 연결을 방해합니다</translation>
    </message>
    <message>
        <source>vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s proxy settings, then try again.</source>
        <translation>vCenter가 호스트에 직접 연결해야 하는데 프록시를 거치고 있습니다. vCenter의 프록시 설정에서 호스트를 제외한 다음 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>CertificateAlarm</name>
    <message>
        <source>Accepted before</source>
        <translation>이전에 승인한 인증서</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>any from this issuer</source>
        <translation>이 발급자의 모든 인증서</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Is this the host you mean?</source>
        <translation>이 호스트가 맞습니까?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds this certificate. Compare it with the host’s own screen (F2, View Support Information).</source>
        <translation>vCenter는 이 인증서를 가진 상대에게 암호를 보냅니다. 호스트 자체의 화면(F2, View Support Information)과 비교하십시오.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>조회(&amp;A)</translation>
    </message>
    <message>
        <source>vCenter saw a different certificate from the one you confirmed</source>
        <translation>vCenter가 받은 인증서가 사용자가 확인한 인증서와 다릅니다</translation>
    </message>
    <message>
        <source>It sent no password. Confirm the new one only if you know why it changed.</source>
        <translation>vCenter는 암호를 보내지 않았습니다. 변경된 이유를 아는 경우에만 새 인증서를 승인하십시오.</translation>
    </message>
    <message>
        <source>Asking vCenter which certificate it sees, and looking from this computer…</source>
        <translation>vCenter에서 보이는 인증서를 조회하고 이 컴퓨터에서도 살펴보는 중…</translation>
    </message>
    <message>
        <source>Asking vCenter with a request that cannot succeed…</source>
        <translation>성공할 수 없는 요청으로 vCenter에 조회하는 중…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>확인했습니다. %1이(가) 맞습니다(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the host’s certificate…</source>
        <translation>호스트의 인증서를 살펴보는 중…</translation>
    </message>
    <message>
        <source>No password is sent for this.</source>
        <translation>이 조회에는 암호가 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate has not been fetched yet</source>
        <translation>아직 조회하지 않았습니다</translation>
    </message>
    <message>
        <source>Ask vCenter and look from this computer to see the host’s certificate.</source>
        <translation>호스트의 인증서를 보려면 vCenter에 조회하고 이 컴퓨터에서도 살펴보십시오.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Issued to</source>
        <translation>발급 대상</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, 서명 %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>강도</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>This computer does not know this issuer.</source>
        <translation>이 컴퓨터는 이 발급자를 알지 못합니다.</translation>
    </message>
    <message>
        <source>Self-signed: nobody else vouches for it.</source>
        <translation>자체 서명된 인증서로, 달리 보증하는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>It was not issued for %1.</source>
        <translation>%1에 발급된 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>만료되었습니다.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>아직 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Its key is too weak (%1).</source>
        <translation>키가 너무 약합니다(%1).</translation>
    </message>
    <message>
        <source>Its signature can be forged (%1).</source>
        <translation>서명이 위조될 수 있습니다(%1).</translation>
    </message>
    <message>
        <source>This authority, or one above it, is out of date or too weak.</source>
        <translation>이 인증 기관 또는 상위 인증 기관이 만료되었거나 너무 약합니다.</translation>
    </message>
    <message>
        <source>This computer does not accept it as a server certificate:</source>
        <translation>이 컴퓨터는 이 인증서를 서버 인증서로 받아들이지 않습니다:</translation>
    </message>
    <message>
        <source>This computer sees the same certificate there.</source>
        <translation>이 컴퓨터에서도 같은 인증서가 보입니다.</translation>
    </message>
    <message>
        <source>What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a proxy between this computer and the host, another machine under the same name or address, or a certificate renewed just now. Make sure of the fingerprint before you go on.</source>
        <translation>로그인하는 쪽은 vCenter이므로 vCenter에서 본 내용이 기준입니다. 일반적인 원인은 이 컴퓨터와 호스트 사이의 프록시, 같은 이름 또는 주소의 다른 시스템, 방금 갱신된 인증서입니다. 계속하기 전에 지문을 확인하십시오.</translation>
    </message>
    <message>
        <source>This computer sees a different certificate there</source>
        <translation>이 컴퓨터에서는 다른 인증서가 보입니다</translation>
    </message>
    <message>
        <source>This computer cannot see that host, so there is no second opinion. That is normal for hosts on a network of their own.</source>
        <translation>이 컴퓨터에서는 호스트에 연결할 수 없으므로 이중으로 확인할 수 없습니다. 별도 네트워크에 있는 호스트에서는 정상입니다.</translation>
    </message>
    <message>
        <source>What you see is what this computer sees. vCenter may reach another machine under this name; it will then refuse, and nothing is lost.</source>
        <translation>이 컴퓨터에서 본 내용이 표시됩니다. vCenter는 이 이름으로 다른 시스템에 연결할 수도 있지만, 그 경우 vCenter가 거부하므로 문제가 생기지 않습니다.</translation>
    </message>
    <message>
        <source>vCenter did not say which certificate it sees</source>
        <translation>vCenter에서 어떤 인증서가 보이는지 알려 주지 않았습니다</translation>
    </message>
    <message>
        <source>Neither vCenter nor this computer could tell which certificate the host has.</source>
        <translation>vCenter와 이 컴퓨터 모두 호스트의 인증서를 알아내지 못했습니다.</translation>
    </message>
    <message>
        <source>There is no certificate to judge yet</source>
        <translation>아직 판단할 인증서가 없습니다</translation>
    </message>
    <message>
        <source>Match (%1)</source>
        <translation>일치(%1)</translation>
    </message>
    <message>
        <source>Does not match (%1). Clear this field if the fingerprint belongs to another machine.</source>
        <translation>일치하지 않습니다(%1). 다른 호스트의 지문이면 이 필드의 내용을 지우십시오.</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>아직 비교할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>This is a %1, and only the %2 of this certificate is known. Paste the %2 one.</source>
        <translation>이 값은 %1이며, 이 인증서에서 알려진 것은 %2뿐입니다. %2 지문을 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Does not match what vCenter sees; it matches what this computer sees.</source>
        <translation>vCenter에서 본 내용과 일치하지 않으며, 이 컴퓨터에서 본 내용과는 일치합니다.</translation>
    </message>
    <message>
        <source>This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s fingerprint: SHA-1 or SHA-256.</source>
        <translation>이 값은 SSH 키의 지문으로, 인증서의 지문이 아닙니다. 인증서의 SHA-1 또는 SHA-256을 찾으십시오.</translation>
    </message>
    <message>
        <source>A fingerprint has only the digits 0–9 and A–F, with or without colons.</source>
        <translation>지문은 0~9와 A~F로만 이루어지며, 콜론은 있어도 되고 없어도 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>현재 %n자리입니다. SHA-1은 40자리, SHA-256은 64자리입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading the authority that vCenter offers…</source>
        <translation>vCenter가 제공하는 인증 기관의 인증서를 다운로드하는 중…</translation>
    </message>
    <message>
        <source>None of the trusted root certificates that vCenter offers for download signed this one. Compare the certificate itself.</source>
        <translation>vCenter가 다운로드용으로 제공하는 신뢰할 수 있는 루트 인증서 중에 이 인증서에 서명한 것이 없습니다. 이 인증서 자체의 지문을 비교하십시오.</translation>
    </message>
    <message>
        <source>This vCenter offers no authority that signed its certificate</source>
        <translation>이 vCenter는 인증서에 서명한 인증 기관을 제공하지 않습니다</translation>
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
        <translation>승인한 인증서(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>승인 취소(&amp;F)…</translation>
    </message>
    <message>
        <source>No certificate is kept</source>
        <translation>저장된 인증서가 없습니다</translation>
    </message>
    <message>
        <source>vCenters that you trust, and hosts whose certificate you confirmed, are listed here.</source>
        <translation>신뢰하는 vCenter와, 인증서가 확인된 호스트가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Only the hash that vCenter compares is kept.</source>
        <translation>vCenter가 비교하는 해시만 보관됩니다.</translation>
    </message>
    <message>
        <source>It is forgotten only until the program ends</source>
        <translation>프로그램이 끝날 때까지만 승인이 취소됩니다</translation>
    </message>
    <message>
        <source>Are these the hosts you mean?</source>
        <translation>이 호스트들이 맞습니까?</translation>
    </message>
    <message>
        <source>vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint matches your list are confirmed already; compare the others one by one. Hosts that are not confirmed are left out.</source>
        <translation>vCenter는 이 인증서를 가진 상대에게 암호를 보냅니다. 목록의 지문과 일치하는 것은 확인된 것으로 처리됩니다. 나머지는 하나씩 비교하십시오. 확인되지 않은 호스트는 제외됩니다.</translation>
    </message>
    <message>
        <source>Hosts and their certificates</source>
        <translation>호스트와 인증서</translation>
    </message>
    <message>
        <source>Next to con&amp;firm</source>
        <translation>다음 미확인 항목(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>다시 조회(&amp;L)</translation>
    </message>
    <message>
        <source>Asking vCenter which certificates it sees, and looking from this computer…</source>
        <translation>vCenter에서 보이는 인증서를 조회하고 이 컴퓨터에서도 살펴보는 중…</translation>
    </message>
    <message>
        <source>I have &amp;checked it: this is %1</source>
        <translation>확인했습니다. %1이(가) 맞습니다(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 hosts looked at</source>
        <translation>호스트 %2대 중 %1대 조회됨</translation>
    </message>
    <message>
        <source>%1 of %2 hosts confirmed</source>
        <translation>호스트 %2대 중 %1대 확인됨</translation>
    </message>
</context>
<context>
    <name>CheckedCertificate</name>
    <message>
        <source>The certificate of %1 was checked</source>
        <translation>%1의 인증서를 검사했습니다</translation>
    </message>
    <message>
        <source>SHA-256  %1…</source>
        <translation>SHA-256  %1…</translation>
    </message>
    <message>
        <source>The demo’s own authority issued it: %1.</source>
        <translation>데모 자체의 인증 기관(%1)이 발급했습니다.</translation>
    </message>
    <message>
        <source>Issued by the authority that you trust for it: %1.</source>
        <translation>이 vCenter용으로 신뢰하는 인증 기관(%1)이 발급했습니다.</translation>
    </message>
    <message>
        <source>It is the one that you trusted.</source>
        <translation>이전에 신뢰한 인증서입니다.</translation>
    </message>
    <message>
        <source>The authority in your CA file vouches for it.</source>
        <translation>CA 파일의 인증 기관이 보증합니다.</translation>
    </message>
    <message>
        <source>An authority that this computer’s system trusts vouches for it.</source>
        <translation>이 컴퓨터의 시스템이 신뢰하는 인증 기관이 보증합니다.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>이 컴퓨터에서 본 내용</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide the certificate</source>
        <translation>인증서 숨기기</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>인증서 표시</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>아직 유효하지 않음</translation>
    </message>
    <message>
        <source>name mismatch</source>
        <translation>이름 불일치</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>너무 약함</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>아직 조회 안 됨</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Not as in the list</source>
        <translation>목록과 다름</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>지난번과 다름</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>목록과 같음</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인됨</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>표시된 항목 모두 선택(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>모두 선택 취소(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>호스트 %n대 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>No host chosen yet</source>
        <translation>선택한 호스트가 없습니다</translation>
    </message>
    <message>
        <source>%1, %2 of them hidden by the filter</source>
        <translation>%1(이 중 %2대는 필터로 숨겨짐)</translation>
    </message>
    <message>
        <source>vCenter cannot reach %1 now: the extraction will fail unless it comes back.</source>
        <translation>현재 vCenter가 %1에 연결할 수 없습니다. 복구되지 않으면 추출이 실패합니다.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>현재 vCenter가 이 중 %n대에 연결할 수 없습니다. 복구되지 않으면 추출이 실패합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareField</name>
    <message>
        <source>Compare with a fingerprint you were &amp;given</source>
        <translation>전달받은 지문과 비교(&amp;G)</translation>
    </message>
    <message>
        <source>SHA-256 or SHA-1, in any form</source>
        <translation>SHA-256 또는 SHA-1, 형식 무관</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Filter the comparison</source>
        <translation>비교 결과 필터링</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Versions by host</source>
        <translation>호스트별 버전</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>차이만(&amp;D)</translation>
    </message>
    <message>
        <source>Only &amp;hosts that differ from the first</source>
        <translation>첫 번째와 다른 호스트만(&amp;H)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>좌우 바꾸기</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>왼쪽과 오른쪽을 바꿔 비교합니다</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from the first host here</source>
        <translation>이제부터 모든 결과에 여기의 첫 번째 호스트 대비 드리프트가 표시됩니다</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Keep first as baseline</source>
        <translation>첫 번째를 기준선으로 지정</translation>
    </message>
    <message>
        <source>Keep left as baseline</source>
        <translation>왼쪽을 기준선으로 지정</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>&amp;Compare the others with this one</source>
        <translation>다른 호스트를 이 호스트와 비교(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as &amp;baseline</source>
        <translation>기준선으로 지정(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Base image</source>
        <translation>기본 이미지</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>벤더 추가 기능</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>솔루션</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>하드웨어 지원</translation>
    </message>
    <message>
        <source>Removed component</source>
        <translation>제거된 구성 요소</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Missing in some</source>
        <translation>일부에 없음</translation>
    </message>
    <message>
        <source>Not in the first</source>
        <translation>첫 번째에 없음</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>왼쪽에만</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>오른쪽에만</translation>
    </message>
    <message>
        <source>%1 (solution)</source>
        <translation>%1(솔루션)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>버전 알 수 없음</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>비교할 항목 없음</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>같음 %1개</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>다름 %1개</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>변경됨 %1개</translation>
    </message>
    <message>
        <source>%1 missing in some</source>
        <translation>일부에 없음 %1개</translation>
    </message>
    <message>
        <source>%1 left only</source>
        <translation>왼쪽에만 %1개</translation>
    </message>
    <message>
        <source>%1 not in the first</source>
        <translation>첫 번째에 없음 %1개</translation>
    </message>
    <message>
        <source>%1 right only</source>
        <translation>오른쪽에만 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>그 외 %n개는 솔루션으로 인한 차이이며 드리프트가 아닙니다</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift: the same software</source>
        <translation>드리프트 없음: 소프트웨어가 같습니다</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <translation>%1과(와) %2이(가) 서로 다릅니다</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from %3</source>
        <translation>결과 %2개 중 %1개가 %3과(와) 다릅니다</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ from %3</source>
        <translation>호스트 %2대 중 %1대가 %3과(와) 다릅니다</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · baseline</source>
        <translation>%1 · 기준선</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from %1.</source>
        <translation>이제부터 모든 결과에 %1 대비 드리프트가 표시됩니다.</translation>
    </message>
    <message>
        <source>Kept as baseline</source>
        <translation>기준선으로 지정됨</translation>
    </message>
    <message>
        <source>This result is the baseline: all other results show their drift from it.</source>
        <translation>이 결과가 기준선입니다. 다른 모든 결과에 이 기준선과의 드리프트가 표시됩니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No drift from the baseline (%1).</source>
        <translation>%1 기준선과의 드리프트가 없습니다.</translation>
    </message>
    <message>
        <source>%1 missing here</source>
        <translation>여기에 없음 %1개</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>여기에만 %1개</translation>
    </message>
    <message>
        <source>Drift from the baseline (%1): %2.</source>
        <translation>%1 기준선과의 드리프트: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Session &amp;id</source>
        <translation>세션 ID(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter &amp;address</source>
        <translation>vCenter 주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>저장된 연결(&amp;S)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>&amp;Remember the password in the system’s keyring</source>
        <translation>시스템의 키링에 암호 저장(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>삭제(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the remembered password</source>
        <translation>저장된 암호 삭제</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Log in with &amp;user name and password</source>
        <translation>사용자 이름과 암호로 로그인(&amp;U)</translation>
    </message>
    <message>
        <source>Log in with a session &amp;id…</source>
        <translation>세션 ID로 로그인(&amp;I)…</translation>
    </message>
    <message>
        <source>For federated or multifactor sign-on</source>
        <translation>페더레이션 또는 다단계 인증을 사용하는 환경용</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Looking at vCenter’s certificate…</source>
        <translation>vCenter의 인증서를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>주소와 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>Logging in to vCenter…</source>
        <translation>vCenter에 로그인하는 중…</translation>
    </message>
    <message>
        <source>This vCenter’s certificate is trusted only until the program ends</source>
        <translation>프로그램이 끝날 때까지만 이 vCenter의 인증서를 신뢰합니다</translation>
    </message>
    <message>
        <source>vCenter does not know this session, or the session has ended.</source>
        <translation>vCenter가 이 세션을 알지 못하거나 세션이 끝났습니다.</translation>
    </message>
    <message>
        <source>vCenter accepts no password here. Log in with a session id, below.</source>
        <translation>이 vCenter는 암호를 받지 않습니다. 아래의 세션 ID를 사용하십시오.</translation>
    </message>
    <message>
        <source>vCenter refused this user name or password.</source>
        <translation>vCenter가 이 사용자 이름 또는 암호를 거부했습니다.</translation>
    </message>
    <message>
        <source>Which vCenter?</source>
        <translation>연결할 vCenter</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the session id leaves this computer only after that.</source>
        <translation>인증서를 먼저 검사합니다. 세션 ID는 그 후에만 이 컴퓨터에서 전송됩니다.</translation>
    </message>
    <message>
        <source>Its certificate is checked first; the password leaves this computer only after that.</source>
        <translation>인증서를 먼저 검사합니다. 암호는 그 후에만 이 컴퓨터에서 전송됩니다.</translation>
    </message>
    <message>
        <source>Is this your vCenter?</source>
        <translation>이 vCenter가 맞습니까?</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your session: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>아직 아무것도 전송되지 않았습니다. 이 인증서를 가진 상대가 세션을 받게 됩니다. 지문을 vCenter 관리자에게 받은 것과 비교하십시오.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>아직 아무것도 전송되지 않았습니다. 이 인증서를 가진 상대가 암호를 받게 됩니다. 지문을 vCenter 관리자에게 받은 것과 비교하십시오.</translation>
    </message>
    <message>
        <source>Filled in: it is simulated as well.</source>
        <translation>입력되었습니다. 이 값도 시뮬레이션입니다.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Not logged in to %1</source>
        <translation>%1에 로그인되지 않음</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1에 연결됨</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>vCenter %n개에 연결됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Reconnecting to %1 since %2</source>
        <translation>%1에 재연결 중(%2~)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Which host, and who logs in there?</source>
        <translation>호스트와 로그인 정보</translation>
    </message>
    <message>
        <source>vCenter itself logs in to the host with these. The host need not be in its inventory.</source>
        <translation>vCenter가 이 정보로 호스트에 직접 로그인합니다. 호스트가 인벤토리에 없어도 됩니다.</translation>
    </message>
    <message>
        <source>&amp;Host name or IP address</source>
        <translation>호스트 이름 또는 IP 주소(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>포트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>암호(&amp;W)</translation>
    </message>
    <message>
        <source>Filled in: every simulated host has the same, esx-01.lab.example to esx-20.</source>
        <translation>입력되었습니다. 시뮬레이션된 호스트(esx-01.lab.example~esx-20)는 모두 같은 암호를 사용합니다.</translation>
    </message>
    <message>
        <source>esx-04.lab.example</source>
        <translation>esx-04.lab.example</translation>
    </message>
    <message>
        <source>The password is not stored. It leaves this computer only when you have confirmed the host’s certificate and pressed “Extract”.</source>
        <translation>암호는 저장되지 않습니다. 호스트의 인증서를 확인하고 “추출”을 누른 후에만 이 컴퓨터에서 전송됩니다.</translation>
    </message>
    <message>
        <source>The host refused this user name or password.</source>
        <translation>호스트가 이 사용자 이름 또는 암호를 거부했습니다.</translation>
    </message>
    <message>
        <source>The host refused this user name.</source>
        <translation>호스트가 이 사용자 이름을 거부했습니다.</translation>
    </message>
    <message>
        <source>vCenter refused this port.</source>
        <translation>vCenter가 이 포트를 거부했습니다.</translation>
    </message>
    <message>
        <source>vCenter refused this host.</source>
        <translation>vCenter가 이 호스트를 거부했습니다.</translation>
    </message>
</context>
<context>
    <name>CurlButton</name>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>curl 명령으로 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>KB article</source>
        <translation>KB 문서</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>재정의 대상</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>재정의 주체</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>vCenter did not say which</source>
        <translation>vCenter에서 알려 주지 않음</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>표시 버전</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>대상 호스트</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>벤더</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>릴리스 날짜</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>다시 시도하면 해결될 수 있음</translation>
    </message>
    <message>
        <source>no use trying again</source>
        <translation>다시 시도해도 소용없음</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>발생 주체</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Select a row to see everything that is known about it.</source>
        <translation>행을 선택하면 알려진 모든 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Open &amp;KB article</source>
        <translation>KB 문서 열기(&amp;K)</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is shown above.</source>
        <translation>브라우저를 열지 못했습니다. 주소는 위에 표시되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>vCenter goes on with it, but this program will no longer know about it. This cannot be undone.</source>
        <translation>vCenter의 작업은 계속되지만 이 프로그램에서는 더 이상 추적할 수 없습니다. 삭제한 후에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there. The record cannot be brought back.</source>
        <translation>vCenter가 디포에 넣은 내용은 그대로 남습니다. 기록은 복원할 수 없습니다.</translation>
    </message>
    <message>
        <source>Delete the record of %1?</source>
        <translation>%1의 기록을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the extraction of %1?</source>
        <translation>%1의 추출을 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>vCenter will be asked to stop. It may refuse, or the extraction may finish first.</source>
        <translation>vCenter에 중지를 요청합니다. 거부되거나 그대로 완료될 수도 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>추출 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it run</source>
        <translation>계속 추출(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the certificate of %1?</source>
        <translation>%1의 인증서 승인을 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.</source>
        <translation>다음번에는 처음 연결하는 호스트처럼 확인을 요청합니다. 인증서가 변경되었더라도 경고가 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Next time, you will be asked as if it were a new vCenter, without an alarm if its certificate has changed.</source>
        <translation>다음번에는 처음 연결하는 vCenter처럼 확인을 요청합니다. 인증서가 변경되었더라도 경고가 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>승인 취소(&amp;F)</translation>
    </message>
    <message>
        <source>Leave without extracting?</source>
        <translation>추출하지 않고 나가시겠습니까?</translation>
    </message>
    <message>
        <source>What you have filled in so far will be forgotten.</source>
        <translation>지금까지 입력한 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Leave without logging in?</source>
        <translation>로그인하지 않고 나가시겠습니까?</translation>
    </message>
    <message>
        <source>What you have typed will be forgotten.</source>
        <translation>입력한 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>vCenter goes on without this window. The next time you open it, running extractions are found again.</source>
        <translation>이 창이 없어도 vCenter의 작업은 계속됩니다. 다음에 창을 열면 실행 중인 추출을 다시 찾습니다.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>나가기(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>이 배치의 추출 %n개를 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.</source>
        <translation>대기 중인 추출은 시작되지 않습니다. 나머지는 vCenter에 중지를 요청하지만 그대로 완료될 수도 있습니다.</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>추출 취소</translation>
    </message>
    <message>
        <source>Let them run</source>
        <translation>계속 추출</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>추출 %n개가 실행 중입니다. 종료하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, and the extractions would be found again.</source>
        <translation>시뮬레이션된 vCenter는 이 창과 함께 끝나며, 실행 중인 작업도 끝납니다. 실제 vCenter에서는 작업이 계속되며 추출을 다시 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>머무르기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Started %1</source>
        <translation>시작 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>종료 %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>작업 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Successful on %1, but vCenter returned no result</source>
        <translation>%1에서 성공, vCenter에서 결과를 받지 못함</translation>
    </message>
    <message>
        <source>Already in the depot of %1; nothing had to be imported</source>
        <translation>%1의 디포에 이미 있음, 가져올 항목 없음</translation>
    </message>
    <message>
        <source>Depot %1 on %2, found in its list of depots</source>
        <translation>%2의 디포 %1(디포 목록에서 확인)</translation>
    </message>
    <message>
        <source>Extracted into depot %1 on %2</source>
        <translation>%2의 디포 %1에 추출됨</translation>
    </message>
    <message>
        <source>The demo was closed</source>
        <translation>데모가 종료됨</translation>
    </message>
    <message>
        <source>Nobody knows how it ended</source>
        <translation>어떻게 끝났는지 알 수 없음</translation>
    </message>
    <message>
        <source>Depot %1 was created nevertheless</source>
        <translation>그래도 디포 %1은(는) 생성됨</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>가져온 항목 없음</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>마지막 응답 %1</translation>
    </message>
    <message>
        <source>canceled after %1, %2</source>
        <translation>%1 후 취소됨, %2</translation>
    </message>
    <message>
        <source>canceled %2</source>
        <translation>취소됨, %2</translation>
    </message>
    <message>
        <source>lost after %1, %2</source>
        <translation>%1 후 결과 불명, %2</translation>
    </message>
    <message>
        <source>lost %2</source>
        <translation>결과 불명, %2</translation>
    </message>
    <message>
        <source>not started, %2</source>
        <translation>시작 안 됨, %2</translation>
    </message>
    <message>
        <source>failed after %1, %2</source>
        <translation>%1 후 실패, %2</translation>
    </message>
    <message>
        <source>failed %2</source>
        <translation>실패, %2</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>작업 %1</translation>
    </message>
    <message>
        <source>fetched in %1</source>
        <translation>메시지 언어: %1</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>In the machine’s own words</source>
        <translation>원본 메시지</translation>
    </message>
</context>
<context>
    <name>ErrorModel</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>because  %1</source>
        <translation>원인: %1</translation>
    </message>
</context>
<context>
    <name>ErrorTree</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation>셀 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>모든 메시지 복사(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>What happened, and why</source>
        <translation>경위와 원인</translation>
    </message>
    <message>
        <source>as vCenter saw it</source>
        <translation>vCenter에서 본 내용</translation>
    </message>
    <message>
        <source>vCenter reported only this fingerprint of it.</source>
        <translation>vCenter가 알려 준 것은 이 해시뿐입니다.</translation>
    </message>
    <message>
        <source>Hide &amp;English</source>
        <translation>영어 숨기기(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;English</source>
        <translation>영어 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>이 오류에 대한 도움말</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>번들의 내용</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Pass it on as</source>
        <translation>내보내기 형식</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Record (JSON)</source>
        <translation>기록(JSON)</translation>
    </message>
    <message>
        <source>Software specification (JSON)</source>
        <translation>소프트웨어 규격(JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>통합 문서(XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>페이지(HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>텍스트(Markdown)</translation>
    </message>
    <message>
        <source>Support bundle (ZIP)</source>
        <translation>지원 번들(ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known about the extraction, without secrets, as one file that Depot GUI opens again on any computer.</source>
        <translation>추출에 대해 알려진 모든 정보를 파일 하나에 담습니다(기밀 정보 제외). 어느 컴퓨터에서든 Depot GUI로 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere Client, or the call import-software-spec of a cluster’s draft.</source>
        <translation>이미지만 Lifecycle Manager의 이미지 가져오기 형식으로 담습니다. vSphere Client의 클러스터 “이미지 가져오기” 또는 클러스터 초안의 import-software-spec 호출에 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>For a spreadsheet: each table on a sheet of its own. Every cell is text.</source>
        <translation>스프레드시트용입니다. 표마다 시트가 하나씩 있습니다. 모든 셀은 텍스트입니다.</translation>
    </message>
    <message>
        <source>One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is prefixed with an apostrophe.</source>
        <translation>스크립트와 스프레드시트용 표입니다. 스프레드시트가 수식으로 처리할 내용 앞에는 아포스트로피가 붙습니다.</translation>
    </message>
    <message>
        <source>One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.</source>
        <translation>메일로 보내거나 인쇄할 수 있는 한 페이지 문서로, 모든 브라우저에서 열립니다. 아무것도 실행하지 않으며 네트워크를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>For a ticket or a wiki: headings and tables.</source>
        <translation>티켓 또는 위키용 제목과 표입니다.</translation>
    </message>
    <message>
        <source>For whoever has to find the cause: what is listed below, and nothing else. Host names, user names and addresses are in it; passwords are not. Look at each part before you send it.</source>
        <translation>원인을 찾을 담당자용입니다. 아래에 나열된 내용만 담습니다. 호스트 이름, 사용자 이름, 주소는 포함되지만 암호는 포함되지 않습니다. 보내기 전에 각 부분을 확인하십시오.</translation>
    </message>
    <message>
        <source>It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: import the same depots there first, or extract a host with this software there.</source>
        <translation>버전 정보만 있고 소프트웨어는 담지 않습니다. 가져오는 vCenter의 디포에 해당 페이로드가 있어야 합니다. 그 vCenter에 같은 디포를 먼저 가져오거나 같은 소프트웨어가 있는 호스트에서 추출하십시오.</translation>
    </message>
    <message>
        <source>This extraction returned no software specification.</source>
        <translation>이 추출에는 소프트웨어 규격이 없습니다.</translation>
    </message>
    <message>
        <source>the record, as Depot GUI opens it</source>
        <translation>Depot GUI에서 여는 기록</translation>
    </message>
    <message>
        <source>the same as text for a ticket</source>
        <translation>같은 내용의 티켓용 텍스트</translation>
    </message>
    <message>
        <source>the end of this program’s log</source>
        <translation>이 프로그램 로그의 끝부분</translation>
    </message>
    <message>
        <source>versions of the program and of what it is built on</source>
        <translation>프로그램과 기반 환경의 버전</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>내보내기 파일을 쓰는 중…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보내기 완료</translation>
    </message>
    <message>
        <source>Choose another folder or make room. The system says: %1</source>
        <translation>다른 폴더를 선택하거나 공간을 확보하십시오. 시스템 메시지: %1</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>내보내기 파일을 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>It applies only until the program ends. The system says: %1</source>
        <translation>프로그램이 끝날 때까지만 유지됩니다. 시스템 메시지: %1</translation>
    </message>
    <message>
        <source>The baseline could not be written to the disk</source>
        <translation>기준선을 디스크에 쓰지 못했습니다</translation>
    </message>
</context>
<context>
    <name>ExtractionList</name>
    <message>
        <source>Extractions</source>
        <translation>추출</translation>
    </message>
    <message>
        <source>Find an extraction</source>
        <translation>추출 찾기</translation>
    </message>
    <message>
        <source>No extraction matches “%1”.</source>
        <translation>“%1”이(가) 포함된 추출이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ExtractionModel</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>ExtractionWizard</name>
    <message>
        <source>New extraction</source>
        <translation>새 추출</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help with this error</source>
        <translation>이 오류에 대한 도움말</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>대기 중지</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>추출(&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ExtractionsPage</name>
    <message>
        <source>&amp;Maximum number of unfinished tasks in one vCenter</source>
        <translation>vCenter당 최대 미완료 작업 수(&amp;M)</translation>
    </message>
    <message>
        <source>From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer are started.</source>
        <translation>1~64 범위에서 지정합니다. 지정한 수를 넘는 추출은 차례를 기다립니다. vCenter에서 처리할 작업이 많다고 응답하는 동안에는 더 적게 시작합니다.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Challenge</source>
        <translation>인증 챌린지</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>추가 데이터</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
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
        <translation>서버</translation>
    </message>
    <message>
        <source>%1 (%2, build %3)</source>
        <translation>%1(%2, 빌드 %3)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>%1 over the connection vCenter already has</source>
        <translation>%1(vCenter의 기존 연결 사용)</translation>
    </message>
    <message>
        <source>%1 with user name and password</source>
        <translation>%1(사용자 이름과 암호)</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 취소됨</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 결과 불명</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 중단</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 실패</translation>
    </message>
    <message>
        <source>%1 last heard</source>
        <translation>%1 마지막 응답</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 요청</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>vCenter expects that trying again later may help</source>
        <translation>vCenter의 판단: 나중에 다시 시도하면 해결될 수 있음</translation>
    </message>
    <message>
        <source>vCenter expects that trying again will not help</source>
        <translation>vCenter의 판단: 다시 시도해도 소용없음</translation>
    </message>
    <message>
        <source>%1, as the server sent it in the language asked for</source>
        <translation>%1(요청한 언어로 서버가 보낸 메시지)</translation>
    </message>
    <message>
        <source>English text shown; the server sent none in %1</source>
        <translation>영어로 표시(서버가 보낸 %1 메시지 없음)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The extraction was not started</source>
        <translation>추출이 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>vCenter has no task for this request, so nothing runs there. It is safe to try again.</source>
        <translation>vCenter에 이 요청의 작업이 없으므로 아무것도 실행되고 있지 않습니다. 다시 시도해도 안전합니다.</translation>
    </message>
    <message>
        <source>vCenter gave up without saying why</source>
        <translation>vCenter가 이유를 알리지 않고 중단했습니다</translation>
    </message>
    <message>
        <source>Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>다시 시도하십시오. 또 실패하면 어플라이언스의 /var/log/vmware/vmware-updatemgr에 있는 vCenter 로그에서 자세한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>The object in question is %1 %2.</source>
        <translation>대상 개체는 %1 %2입니다.</translation>
    </message>
    <message>
        <source>vCenter gave its reason in a notification, but no advice.</source>
        <translation>vCenter가 알림으로 이유를 알렸지만 해결 방법은 제시하지 않았습니다.</translation>
    </message>
    <message>
        <source>The extraction was canceled before it began</source>
        <translation>추출이 시작되기 전에 취소되었습니다</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter. You can try again whenever you like.</source>
        <translation>vCenter에 아무것도 전송되지 않았습니다. 언제든지 다시 시도할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1행, “%2”: %3</translation>
    </message>
    <message>
        <source>The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, never stored, and not ended by this program.</source>
        <translation>스크립트나 브라우저 등 다른 곳에서 연 세션의 vmware-api-session-id입니다. 이 프로그램은 세션을 사용하기만 하며, 저장하거나 종료하지 않습니다.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>키링이 잠겨 있습니다. 잠금을 해제한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This computer has no keyring yet. Choose a password for it when the system asks, then try again.</source>
        <translation>이 컴퓨터에 아직 키링이 없습니다. 시스템에서 요청하면 키링의 암호를 지정한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The keyring refused access. Check whether it allows this program.</source>
        <translation>키링이 액세스를 거부했습니다. 이 프로그램의 액세스가 허용되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer, so the password has to be typed.</source>
        <translation>이 컴퓨터에 실행 중인 키링이 없으므로 암호를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The password is too long for the keyring.</source>
        <translation>암호가 키링에서 허용하는 길이를 넘습니다.</translation>
    </message>
    <message>
        <source>The keyring failed. The password has to be typed.</source>
        <translation>키링에서 오류가 발생했습니다. 암호를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer keeps nothing.</source>
        <translation>이 컴퓨터에 설정된 키링은 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer writes passwords into a file as plain text.</source>
        <translation>이 컴퓨터에 설정된 키링은 암호를 일반 텍스트로 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain text.</source>
        <translation>이 컴퓨터에 설정된 키링은 Depot GUI에서 알 수 없는 종류입니다. 암호를 일반 텍스트로 파일에 쓸 가능성이 있습니다.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: nothing can be remembered.</source>
        <translation>이 컴퓨터에 실행 중인 키링이 없으므로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The demo remembers no password. A real vCenter’s can go into the keyring.</source>
        <translation>데모에서는 암호가 저장되지 않습니다. 실제 vCenter의 암호는 키링에 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Type a host name or an IP address.</source>
        <translation>호스트 이름 또는 IP 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>A host name cannot contain a space.</source>
        <translation>공백이 있습니다. 호스트 이름에는 공백을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a host name. Use only letters, digits, hyphens and dots.</source>
        <translation>호스트 이름이 아닙니다. 호스트 이름은 영문자, 숫자, 하이픈, 점으로 이루어집니다.</translation>
    </message>
    <message>
        <source>This is not an IP address. Write it as 10.20.0.14 or [fd00::14].</source>
        <translation>IP 주소가 아닙니다. 10.20.0.14 또는 [fd00::14]와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>The port is not a number. Leave it out for 443.</source>
        <translation>포트가 숫자가 아닙니다. 443이면 생략하십시오.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>포트에는 1~65535의 숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>http:// would send the password unprotected. Use https://, or the name alone.</source>
        <translation>http://를 사용하면 암호가 보호되지 않은 채 전송됩니다. https://를 사용하거나 이름만 입력하십시오.</translation>
    </message>
    <message>
        <source>Only https:// works here. The name alone will do.</source>
        <translation>여기서는 https://만 사용할 수 있습니다. 이름만 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address: it has a field of its own.</source>
        <translation>주소에 사용자 이름을 넣지 마십시오. 사용자 이름은 별도 필드에 입력합니다.</translation>
    </message>
    <message>
        <source>“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.</source>
        <translation>“%1”은(는) ID가 아니라 이름입니다. 위에서 호스트를 선택하거나 host-1014와 같은 ID를 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a host id. One looks like host-1014; the list above shows them.</source>
        <translation>“%1”은(는) 호스트 ID가 아닙니다. 호스트 ID는 host-1014와 같은 형식이며 위 목록에 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its fingerprint.</source>
        <translation>%1행: “%2”을(를) 해석할 수 없습니다. 한 행에 호스트만 쓰거나, 호스트와 포트와 지문을 씁니다.</translation>
    </message>
    <message>
        <source>The list has a column “%2”. Remove the passwords: the password above is used for all hosts.</source>
        <translation>목록에 “%2” 열이 있습니다. 목록에서 암호를 제거하십시오. 위의 암호가 모든 호스트에 사용됩니다.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the fields above.</source>
        <translation>%1행: “%2”은(는) 호스트가 아니라 사용자입니다. 목록에는 호스트만 입력합니다. 사용자 이름과 암호는 위의 값이 모든 호스트에 사용됩니다.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already listed above with a different fingerprint.</source>
        <translation>%1행: %2의 지문이 앞 행에 있는 것과 다릅니다.</translation>
    </message>
    <message>
        <source>There are more than 5,000 hosts. Split the list.</source>
        <translation>호스트가 5,000대를 넘습니다. 목록을 나누십시오.</translation>
    </message>
    <message>
        <source>The list is larger than 1 MiB. Split it.</source>
        <translation>목록이 1MiB를 넘습니다. 목록을 나누십시오.</translation>
    </message>
    <message>
        <source>Paste the session id.</source>
        <translation>세션 ID를 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used here: vCenter’s login does not support it.</source>
        <translation>콜론이 있는 사용자 이름으로는 로그인할 수 없습니다. vCenter 로그인은 콜론을 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Type it again.</source>
        <translation>보이지 않는 문자가 있습니다. 이름을 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no host in the list.</source>
        <translation>목록에 호스트가 없습니다.</translation>
    </message>
    <message>
        <source>Tick a host above, or type the id of one.</source>
        <translation>위에서 호스트를 선택하거나 ID를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not a session id. A session id has only letters, digits and hyphens, and no spaces.</source>
        <translation>세션 ID가 아닙니다. 세션 ID는 공백 없이 영문자, 숫자, 하이픈으로 이루어집니다.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by name, version, vendor…   Ctrl+F</source>
        <translation>이름, 버전, 벤더로 필터링…   Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the JSON…   Ctrl+F</source>
        <translation>JSON에서 찾기…   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON에서 찾기</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Views of the extraction</source>
        <translation>추출 보기</translation>
    </message>
    <message>
        <source>What was seen, the newest first</source>
        <translation>확인된 내용(최신순)</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>실패 원인(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>경위(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Software</source>
        <translation>소프트웨어(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>타임라인(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>원시 JSON(&amp;R)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>시스템과 동일(%1)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Both take effect at once. vCenter is asked for its texts in the same language.</source>
        <translation>둘 다 즉시 적용됩니다. vCenter에도 같은 언어의 메시지를 요청합니다.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>이 페이지의 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>바로 가기 키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Depot GUI</source>
        <translation>Depot GUI 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Depot GUI</source>
        <translation>도움말 — Depot GUI</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>주제(&amp;T)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostListField</name>
    <message>
        <source>&amp;More hosts with the same user name and password</source>
        <translation>사용자 이름과 암호가 같은 다른 호스트(&amp;M)</translation>
    </message>
    <message>
        <source>One per line, or a CSV file without passwords. Each host may be followed by its port and its fingerprint.</source>
        <translation>한 행에 한 대씩 입력하거나, 암호가 없는 CSV 파일을 사용합니다. 포트와 지문을 이어서 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>파일 읽기(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is not a UTF-8 text file.</source>
        <translation>%1은(는) UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Read a list of hosts</source>
        <translation>호스트 목록 읽기</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>목록 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>HostViews</name>
    <message>
        <source>&amp;Ask again</source>
        <translation>다시 조회(&amp;A)</translation>
    </message>
    <message>
        <source>Ask with a &amp;request that cannot succeed</source>
        <translation>성공할 수 없는 요청으로 조회(&amp;R)</translation>
    </message>
    <message>
        <source>Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say that you asked this way.</source>
        <translation>가상의 사용자 이름과 암호로 추출 요청을 보냅니다. vCenter는 호스트의 인증서를 살펴보고 거부하므로 아무것도 추출되지 않습니다. vCenter의 작업 목록에 이 시도가 표시될 수 있으며, 이 방법으로 조회했다는 사실이 기록에 남습니다.</translation>
    </message>
    <message>
        <source>SHA-256, as this computer sees it</source>
        <translation>SHA-256(이 컴퓨터에서 본 내용)</translation>
    </message>
    <message>
        <source>SHA-1, as this computer sees it</source>
        <translation>SHA-1(이 컴퓨터에서 본 내용)</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1의 인증서가 변경되었습니다</translation>
    </message>
    <message>
        <source>It is not the one you confirmed before. It may have been renewed, or somebody may be intercepting the connection: ask whoever runs the host. If you are not sure, cancel.</source>
        <translation>이전에 승인한 인증서가 아닙니다. 갱신되었을 수도 있고 누군가 중간에서 가로채고 있을 수도 있습니다. 호스트 관리자에게 문의하십시오. 확실하지 않으면 취소하십시오.</translation>
    </message>
    <message>
        <source>as vCenter sees it</source>
        <translation>vCenter에서 본 내용</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>이 컴퓨터에서 본 내용</translation>
    </message>
    <message>
        <source>vCenter reports it in a way this program cannot read: %1</source>
        <translation>vCenter가 보고한 형식을 이 프로그램에서 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>a certificate that cannot be decoded</source>
        <translation>디코딩할 수 없는 인증서</translation>
    </message>
    <message>
        <source>vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known.</source>
        <translation>vCenter가 알려 준 것은 %1뿐입니다. 발급자, 대상 이름, 만료일은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>이유: %1</translation>
    </message>
    <message>
        <source>From vCenter: %1</source>
        <translation>vCenter: %1</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>이 컴퓨터: %1</translation>
    </message>
    <message>
        <source>it did not say.</source>
        <translation>별다른 설명이 없습니다.</translation>
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
        <translation>이름</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>데이터 센터</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>vCenter cannot reach this host now.</source>
        <translation>현재 vCenter가 이 호스트에 연결할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Which hosts?</source>
        <translation>호스트 선택</translation>
    </message>
    <message>
        <source>vCenter reads their software over the connection it already has. No host password is needed.</source>
        <translation>vCenter가 기존 연결을 사용하여 소프트웨어를 읽습니다. 호스트 암호는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Filter by name, id or cluster</source>
        <translation>이름, ID 또는 클러스터로 필터링</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>다시 로드(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>모두 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Host &amp;ids, typed by hand</source>
        <translation>호스트 ID 직접 입력(&amp;I)</translation>
    </message>
    <message>
        <source>Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.</source>
        <translation>예: host-1014. 여러 개는 쉼표로 구분합니다. 위에서 선택한 호스트에 추가됩니다.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>vCenter refused %1.</source>
        <translation>vCenter가 %1을(를) 거부했습니다.</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>인벤토리를 읽는 중…</translation>
    </message>
    <message>
        <source>%1 You can go on with a host id typed below.</source>
        <translation>%1 아래에 호스트 ID를 입력하여 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Listing needs the privilege System.Read on the inventory; extracting does not.</source>
        <translation>이를 위해서는 인벤토리에 대한 System.Read 권한이 필요합니다. 추출에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to list the hosts</source>
        <translation>사용 중인 vCenter 계정에는 호스트 목록을 볼 권한이 없습니다</translation>
    </message>
    <message>
        <source>There is no list of hosts</source>
        <translation>호스트 목록이 없습니다</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>호스트를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>This vCenter shows no hosts</source>
        <translation>이 vCenter에 표시되는 호스트가 없습니다</translation>
    </message>
    <message>
        <source>Meanwhile, you can type a host id below.</source>
        <translation>그동안 아래에 호스트 ID를 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Load it again, or type a host id below.</source>
        <translation>다시 로드하거나 아래에 호스트 ID를 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing in the inventory matches “%1”.</source>
        <translation>인벤토리에 “%1”과(와) 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the host’s own user name and password.</source>
        <translation>호스트가 없거나 %1에게 호스트를 볼 권한이 없습니다. 아래에 호스트 ID를 입력하거나, 뒤로 돌아가 호스트 자체의 사용자 이름과 암호를 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>키링에서 암호를 가져오는 중…</translation>
    </message>
    <message>
        <source>The keyring was not changed; the login went on</source>
        <translation>키링은 변경되지 않았지만 로그인은 계속되었습니다</translation>
    </message>
    <message>
        <source>The keyring no longer has it. Type it again.</source>
        <translation>키링에 더 이상 없습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>From the keyring.</source>
        <translation>키링에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>Deleting the password from the keyring…</source>
        <translation>키링에서 암호를 삭제하는 중…</translation>
    </message>
    <message>
        <source>The password is still in the keyring</source>
        <translation>암호가 아직 키링에 있습니다</translation>
    </message>
    <message>
        <source>Forgotten: the keyring no longer has it.</source>
        <translation>키링에서 삭제되었습니다.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>vCenter could not do it</source>
        <translation>vCenter가 처리하지 못했습니다</translation>
    </message>
    <message>
        <source>what was to be created already exists</source>
        <translation>만들려는 항목이 이미 있습니다</translation>
    </message>
    <message>
        <source>everything is already as requested</source>
        <translation>모든 것이 이미 요청한 상태입니다</translation>
    </message>
    <message>
        <source>somebody canceled it, or vCenter did</source>
        <translation>사용자 또는 vCenter가 취소했습니다</translation>
    </message>
    <message>
        <source>somebody else changed it at the same time</source>
        <translation>다른 사용자가 동시에 변경했습니다</translation>
    </message>
    <message>
        <source>an enabled feature prevents it</source>
        <translation>켜져 있는 기능 때문에 허용되지 않습니다</translation>
    </message>
    <message>
        <source>vCenter encountered a condition it did not expect</source>
        <translation>vCenter에서 예상하지 못한 상황이 발생했습니다</translation>
    </message>
    <message>
        <source>vCenter does not accept a value in the request</source>
        <translation>vCenter가 요청의 값을 수락하지 않습니다</translation>
    </message>
    <message>
        <source>part of the configuration does not allow it</source>
        <translation>일부 구성 때문에 허용되지 않습니다</translation>
    </message>
    <message>
        <source>this cannot be done with an object of that kind</source>
        <translation>이 종류의 개체에는 이 작업을 수행할 수 없습니다</translation>
    </message>
    <message>
        <source>vCenter did not understand the request</source>
        <translation>vCenter가 요청을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>the state it is in does not allow it</source>
        <translation>현재 상태에서는 허용되지 않습니다</translation>
    </message>
    <message>
        <source>vCenter knows nothing with that id</source>
        <translation>vCenter가 이 ID를 알지 못합니다</translation>
    </message>
    <message>
        <source>this vCenter has no such operation</source>
        <translation>이 vCenter는 이 호출을 제공하지 않습니다</translation>
    </message>
    <message>
        <source>what is needed is busy with something else</source>
        <translation>필요한 대상이 다른 작업을 처리하고 있습니다</translation>
    </message>
    <message>
        <source>what is needed is in use</source>
        <translation>필요한 대상이 사용 중입니다</translation>
    </message>
    <message>
        <source>vCenter cannot get at something it needs</source>
        <translation>vCenter가 필요한 대상에 액세스할 수 없습니다</translation>
    </message>
    <message>
        <source>the service is not available just now</source>
        <translation>현재 서비스를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>something unexpected happened in vCenter</source>
        <translation>vCenter에서 예기치 않은 일이 발생했습니다</translation>
    </message>
    <message>
        <source>a value in the request is not one that vCenter accepts</source>
        <translation>요청의 값을 vCenter가 수락하지 않습니다</translation>
    </message>
    <message>
        <source>the request was not understood</source>
        <translation>요청을 이해하지 못했습니다</translation>
    </message>
    <message>
        <source>something that vCenter needs is out of reach</source>
        <translation>vCenter에 필요한 대상에 액세스할 수 없습니다</translation>
    </message>
    <message>
        <source>it took longer than vCenter waits</source>
        <translation>vCenter의 대기 시간을 초과했습니다</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs, such as space</source>
        <translation>공간 등 vCenter에 필요한 리소스가 부족합니다</translation>
    </message>
    <message>
        <source>vCenter or the host did not accept the login</source>
        <translation>vCenter 또는 호스트가 로그인을 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>the account lacks a privilege</source>
        <translation>계정에 필요한 권한이 없습니다</translation>
    </message>
    <message>
        <source>the request has something in it that this vCenter does not know</source>
        <translation>요청에 이 vCenter가 알지 못하는 내용이 있습니다</translation>
    </message>
    <message>
        <source>vCenter or the host does not support it</source>
        <translation>vCenter 또는 호스트가 이 작업을 지원하지 않습니다</translation>
    </message>
    <message>
        <source>the host’s certificate is not one that vCenter was told to accept</source>
        <translation>호스트의 인증서가 vCenter에 지정된 인증서와 다릅니다</translation>
    </message>
    <message>
        <source>an error that this version of the program does not know</source>
        <translation>이 버전의 프로그램이 알지 못하는 오류입니다</translation>
    </message>
    <message>
        <source>The extraction was canceled</source>
        <translation>추출이 취소되었습니다</translation>
    </message>
    <message>
        <source>Nothing was imported into the depot. You can try again whenever you like.</source>
        <translation>디포에 아무것도 가져오지 않았습니다. 언제든지 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another change was made at the same time</source>
        <translation>그사이에 다른 변경이 발생했습니다</translation>
    </message>
    <message>
        <source>Somebody changed the same thing on vCenter. Try again.</source>
        <translation>다른 사용자가 vCenter에서 같은 대상을 동시에 변경했습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>It cannot be done in the present state</source>
        <translation>현재 상태에서는 이 작업을 수행할 수 없습니다</translation>
    </message>
    <message>
        <source>The host or vCenter is in a state that does not allow it, which the causes below name. Change that, then try again.</source>
        <translation>호스트 또는 vCenter가 이를 허용하지 않는 상태입니다. 자세한 내용은 아래 원인에 있습니다. 상태를 변경한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter is busy with something else</source>
        <translation>vCenter가 다른 작업을 처리하고 있습니다</translation>
    </message>
    <message>
        <source>It is running as many depot operations as it can. Wait until one has finished, then try again.</source>
        <translation>디포 작업을 가능한 최대 개수만큼 실행하고 있습니다. 하나가 끝날 때까지 기다린 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Something that is needed is in use</source>
        <translation>필요한 대상이 사용 중입니다</translation>
    </message>
    <message>
        <source>The causes below name it. Wait until it is free, then try again.</source>
        <translation>대상은 아래 원인에 나와 있습니다. 사용이 끝날 때까지 기다린 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A host, a datastore or a service may be switched off or disconnected; the causes below name it.</source>
        <translation>호스트, 데이터스토어 또는 서비스가 꺼져 있거나 연결이 끊겼을 수 있습니다. 대상은 아래 원인에 나와 있습니다.</translation>
    </message>
    <message>
        <source>vCenter’s service is not available just now</source>
        <translation>현재 vCenter의 서비스를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>It may be restarting, or have too much to do. Wait a few minutes, then try again.</source>
        <translation>다시 시작하고 있거나 처리할 작업이 너무 많을 수 있습니다. 몇 분 기다린 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>It took longer than vCenter waits</source>
        <translation>vCenter의 대기 시간을 초과했습니다</translation>
    </message>
    <message>
        <source>The host or the network between it and vCenter may be slow or busy. Try again later.</source>
        <translation>호스트 또는 호스트와 vCenter 사이의 네트워크가 느리거나 사용량이 많을 수 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter is short of something it needs</source>
        <translation>vCenter에 필요한 리소스가 부족합니다</translation>
    </message>
    <message>
        <source>Space on its disk, or a limit that is reached; the causes below name it. Make room first.</source>
        <translation>디스크 공간이 부족하거나 한도에 도달했습니다. 자세한 내용은 아래 원인에 있습니다. 먼저 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>It already exists in vCenter</source>
        <translation>vCenter에 이미 있습니다</translation>
    </message>
    <message>
        <source>Check vCenter’s list of depots: what was to be imported may be there.</source>
        <translation>vCenter의 디포 목록을 확인하십시오. 가져오려는 항목이 이미 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>더 수행할 작업이 없습니다</translation>
    </message>
    <message>
        <source>vCenter says that everything is already as requested.</source>
        <translation>vCenter에 따르면 모든 것이 이미 요청한 상태입니다.</translation>
    </message>
    <message>
        <source>If vCenter named the field, it is shown on this page. Correct it, then try again.</source>
        <translation>vCenter가 필드를 알려 준 경우 이 페이지에 표시됩니다. 수정한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.</source>
        <translation>전송 도중 프록시가 요청을 변경했을 수 있습니다. 그렇지 않으면 “지원용으로 복사”한 내용이 원인을 찾는 데 도움이 됩니다.</translation>
    </message>
    <message>
        <source>vCenter cannot find what was asked for</source>
        <translation>vCenter가 요청한 대상을 찾지 못합니다</translation>
    </message>
    <message>
        <source>Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter only.</source>
        <translation>호스트가 이 vCenter의 인벤토리에 아직 있는지 확인하십시오. 호스트 ID는 하나의 vCenter에서만 유효합니다.</translation>
    </message>
    <message>
        <source>This vCenter cannot extract from a host</source>
        <translation>이 vCenter는 호스트에서 추출할 수 없습니다</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one.</source>
        <translation>vCenter 7.0.2 이상이 필요합니다. 업데이트하거나 다른 vCenter를 사용하십시오.</translation>
    </message>
    <message>
        <source>This vCenter does not know a part of the request</source>
        <translation>이 vCenter가 요청의 일부를 알지 못합니다</translation>
    </message>
    <message>
        <source>It may be older than the request expects; the causes below name the field.</source>
        <translation>요청에 필요한 버전보다 오래되었을 수 있습니다. 필드는 아래 원인에 나와 있습니다.</translation>
    </message>
    <message>
        <source>vCenter or the host does not support this</source>
        <translation>vCenter 또는 호스트가 이 작업을 지원하지 않습니다</translation>
    </message>
    <message>
        <source>The causes below say what is missing. An update of vCenter or of the host may bring it.</source>
        <translation>부족한 사항은 아래 원인에 나와 있습니다. vCenter 또는 호스트를 업데이트하면 해결될 수 있습니다.</translation>
    </message>
    <message>
        <source>The login was not accepted</source>
        <translation>로그인이 수락되지 않았습니다</translation>
    </message>
    <message>
        <source>The user name or the password is wrong, or the session has ended. Log in again.</source>
        <translation>사용자 이름 또는 암호가 잘못되었거나 세션이 끝났습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>Your vCenter account is not allowed to do this</source>
        <translation>사용 중인 vCenter 계정에는 이 작업을 수행할 권한이 없습니다</translation>
    </message>
    <message>
        <source>Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges of vSphere Lifecycle Manager.</source>
        <translation>vCenter의 루트 개체에 대한 %1 권한을 요청하십시오. vSphere Client에서는 vSphere Lifecycle Manager 권한에 나열됩니다.</translation>
    </message>
    <message>
        <source>The host shows a different certificate from the one confirmed</source>
        <translation>호스트가 제시한 인증서가 사용자가 확인한 인증서와 다릅니다</translation>
    </message>
    <message>
        <source>vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s own screen shows (F2, View Support Information). “Try again” asks you to confirm it.</source>
        <translation>vCenter는 암호를 보내지 않았습니다. 아래에 있는 vCenter에서 본 인증서를 호스트 자체의 화면(F2, View Support Information)과 비교하십시오. “다시 시도”를 누르면 확인을 요청합니다.</translation>
    </message>
    <message>
        <source>The last cause below usually tells why. Solve it on vCenter or the host, then try again.</source>
        <translation>보통 아래의 마지막 원인에 이유가 있습니다. vCenter 또는 호스트에서 해결한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>vCenter could not extract the host’s software</source>
        <translation>vCenter가 호스트의 소프트웨어를 추출하지 못했습니다</translation>
    </message>
    <message>
        <source>An enabled feature prevents this</source>
        <translation>켜져 있는 기능 때문에 허용되지 않습니다</translation>
    </message>
    <message>
        <source>Part of the configuration does not allow this</source>
        <translation>구성 때문에 허용되지 않습니다</translation>
    </message>
    <message>
        <source>This cannot be done with an object of that kind</source>
        <translation>이 종류의 개체에는 이 작업을 수행할 수 없습니다</translation>
    </message>
    <message>
        <source>The last cause below usually tells which. vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the appliance.</source>
        <translation>어떤 상황인지는 보통 아래의 마지막 원인에 나와 있습니다. 자세한 내용은 어플라이언스의 /var/log/vmware/vmware-updatemgr에 있는 vCenter 로그에서 확인하십시오.</translation>
    </message>
    <message>
        <source>vCenter reports an error that this program does not know</source>
        <translation>vCenter에서 이 프로그램이 알지 못하는 오류를 보고했습니다</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open records</source>
        <translation>기록 열기</translation>
    </message>
    <message>
        <source>Records (*.depot.json *.json)</source>
        <translation>기록 (*.depot.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>&amp;New extraction</source>
        <translation>새 추출(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New extraction…</source>
        <translation>새 추출(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete old records…</source>
        <translation>오래된 기록 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find an extraction</source>
        <translation>추출 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템과 동일(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The payload {payload} is missing.</source>
        <translation>페이로드 {payload}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The product locker {path} is not reachable.</source>
        <translation>제품 로커 {path}에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>파일 {path}을(를) 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>기록 %n개를 읽지 못했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They were kept beside the others: %1</source>
        <translation>다른 기록과 같은 위치에 보관되었습니다: %1</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time. Compare their fingerprints, because a change cannot be detected. What is left of the file was kept as %1.</source>
        <translation>처음처럼 다시 확인을 요청합니다. 변경 여부를 알 수 없으므로 지문을 비교하십시오. 파일의 남은 부분은 %1(으)로 보관되었습니다.</translation>
    </message>
    <message>
        <source>Some of the certificates you accepted could not be read</source>
        <translation>승인한 인증서 중 일부를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>You will be asked about them as if for the first time, and what you accept is kept only until the program ends. The file is left as it is. The system says: %1</source>
        <translation>처음처럼 다시 확인을 요청하며, 이때 승인한 내용은 프로그램이 끝날 때까지만 유효합니다. 파일은 그대로 둡니다. 시스템 메시지: %1</translation>
    </message>
    <message>
        <source>The certificates you accepted cannot be read</source>
        <translation>승인한 인증서를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>vCenter goes on, and so does this window. Make room or allow writing. The system says: %1</source>
        <translation>vCenter의 작업은 계속되고 이 창도 계속 사용할 수 있습니다. 공간을 확보하거나 쓰기를 허용하십시오. 시스템 메시지: %1</translation>
    </message>
    <message>
        <source>A record could not be written to the disk</source>
        <translation>기록을 디스크에 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>They apply only until the program ends. Make room or allow writing. The system says: %1</source>
        <translation>설정은 프로그램이 끝날 때까지만 유지됩니다. 공간을 확보하거나 쓰기를 허용하십시오. 시스템 메시지: %1</translation>
    </message>
    <message>
        <source>The settings could not be written to the disk</source>
        <translation>설정을 디스크에 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>Depot GUI is already open</source>
        <translation>Depot GUI가 이미 열려 있습니다</translation>
    </message>
    <message>
        <source>The other window follows the extractions. Here they can only be looked at.</source>
        <translation>추출은 다른 창에서 추적하고 있습니다. 여기서는 볼 수만 있습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>“%1”을(를) 열 수 없습니다</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>외 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>파일 %n개를 열 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>시스템 메시지: %1</translation>
    </message>
    <message>
        <source>It is not a record of an extraction, or it is damaged.</source>
        <translation>추출 기록이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>%1
The machine’s words: %2</source>
        <translation>%1
원본 메시지: %2</translation>
    </message>
    <message>
        <source>It is not a record of an extraction.</source>
        <translation>추출 기록이 아닙니다.</translation>
    </message>
    <message>
        <source>A newer version of Depot GUI wrote it. Update this one to read it.</source>
        <translation>더 새로운 버전의 Depot GUI에서 작성되었습니다. 읽으려면 이 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>It is larger than 128 MiB; no record is that large.</source>
        <translation>128MiB를 넘습니다. 이만한 크기의 기록은 없습니다.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the sender for it again, as an attachment or in an archive.
The machine’s words: %1</source>
        <translation>손상되었습니다. 첨부 파일이나 압축 파일로 다시 받으십시오.
원본 메시지: %1</translation>
    </message>
    <message>
        <source>Close this window and try once more.</source>
        <translation>이 창을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The simulated vCenter did not start</source>
        <translation>시뮬레이션된 vCenter가 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>Something went wrong inside Depot GUI</source>
        <translation>Depot GUI 내부에서 문제가 발생했습니다</translation>
    </message>
    <message>
        <source>Depot GUI keeps running. The log has the details; please report them: %1</source>
        <translation>프로그램은 계속 실행됩니다. 로그에 있는 세부 정보를 보고해 주십시오: %1</translation>
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
        <translation>표시(&amp;W)</translation>
    </message>
    <message>
        <source>Show this notification in the tree</source>
        <translation>트리에서 이 알림 표시</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Working…</source>
        <translation>처리 중…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Log &amp;in…</source>
        <translation>로그인(&amp;I)…</translation>
    </message>
    <message>
        <source>Look at vCenter’s &amp;tasks…</source>
        <translation>vCenter 작업 확인(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cancel extraction</source>
        <translation>추출 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>비교(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>파일 닫기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>지우기(&amp;R)</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>암호 표시</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>기록 찾기</translation>
    </message>
    <message>
        <source>Records to compare with</source>
        <translation>비교할 기록</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>표시된 항목 모두 선택</translation>
    </message>
    <message>
        <source>Keep it as baseline</source>
        <translation>기준선으로 지정</translation>
    </message>
    <message>
        <source>From now on every result shows its drift from this host</source>
        <translation>이제부터 모든 결과에 이 호스트 대비 드리프트가 표시됩니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>At most %1 records can be compared at once.</source>
        <translation>한 번에 최대 %1개의 기록을 비교할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>기록 %n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be compared. If the baseline is ticked, all others are compared with it.</source>
        <translation>비교할 항목을 선택하십시오. 기준선을 선택하면 다른 모든 항목을 기준선과 비교합니다.</translation>
    </message>
    <message>
        <source>Tick one record for a comparison of two, several for a table of all hosts.</source>
        <translation>하나를 선택하면 두 기록을 비교하고, 여러 개를 선택하면 모든 호스트의 표를 만듭니다.</translation>
    </message>
    <message>
        <source>There is no other result yet. Extract another host, or open a colleague’s record.</source>
        <translation>아직 다른 결과가 없습니다. 다른 호스트에서 추출하거나 동료의 기록을 여십시오.</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>%1과(와) 비교…</translation>
    </message>
</context>
<context>
    <name>PinsModel</name>
    <message>
        <source>Certificate of</source>
        <translation>인증서 대상</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>승인 날짜</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted always</source>
        <translation>vCenter의 인증 기관, 항상 신뢰</translation>
    </message>
    <message>
        <source>vCenter’s authority, trusted this time</source>
        <translation>vCenter의 인증 기관, 이번만 신뢰</translation>
    </message>
    <message>
        <source>vCenter, trusted always</source>
        <translation>vCenter, 항상 신뢰</translation>
    </message>
    <message>
        <source>vCenter, trusted this time</source>
        <translation>vCenter, 이번만 신뢰</translation>
    </message>
    <message>
        <source>Host, confirmed at %1</source>
        <translation>호스트, %1에서 확인됨</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>The machine’s own words stand below.</source>
        <translation>원본 메시지는 아래에 있습니다.</translation>
    </message>
    <message>
        <source>This computer cannot find %1</source>
        <translation>이 컴퓨터에서 %1을(를) 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.</source>
        <translation>조회한 이름 서버가 모두 이 이름을 알지 못합니다. 철자와 이 컴퓨터의 네트워크 또는 VPN을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1에서 연결을 거부했습니다</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on that port. Check the port, and whether vCenter is running.</source>
        <translation>컴퓨터는 있지만 해당 포트에서 수신 대기하는 것이 없습니다. 포트 번호가 맞는지, vCenter가 실행 중인지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no route to %1</source>
        <translation>%1에 도달하는 경로가 없습니다</translation>
    </message>
    <message>
        <source>This computer’s network cannot reach that address. Check the network, the VPN and any firewall in between, then try again.</source>
        <translation>이 컴퓨터의 네트워크에서 해당 주소에 도달할 수 없습니다. 네트워크, VPN, 중간의 방화벽을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1에서 제시간에 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>A firewall may be dropping the connection, or vCenter may be very busy. Check the network or VPN, then try again.</source>
        <translation>방화벽이 연결을 차단했거나 vCenter의 사용량이 매우 많을 수 있습니다. 네트워크 또는 VPN을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut</source>
        <translation>%1에 대한 연결이 끊어졌습니다</translation>
    </message>
    <message>
        <source>A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then try again.</source>
        <translation>방화벽, 프록시 또는 다시 시작 중인 서비스가 연결을 닫았습니다. 네트워크 또는 VPN을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Only part of vCenter’s answer arrived</source>
        <translation>vCenter의 응답이 일부만 도착했습니다</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle. Check the network or VPN, then try again.</source>
        <translation>%1에 대한 연결이 도중에 끊어졌습니다. 네트워크 또는 VPN을 확인한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak TLS</source>
        <translation>%1에서 응답하는 대상이 TLS를 지원하지 않습니다</translation>
    </message>
    <message>
        <source>vCenter is reached by HTTPS, usually on port 443. Check the address and the port.</source>
        <translation>vCenter에는 HTTPS로, 보통 포트 443으로 연결합니다. 주소와 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established</source>
        <translation>%1에 대한 보안 연결이 이루어지지 않았습니다</translation>
    </message>
    <message>
        <source>The two sides did not agree on how to protect it. The machine’s own words below say where it broke.</source>
        <translation>양쪽이 연결을 보호하는 방법에 합의하지 못했습니다. 어디서 실패했는지는 아래 원본 메시지에 있습니다.</translation>
    </message>
    <message>
        <source>%1 offers only outdated encryption</source>
        <translation>%1에서 오래된 암호화만 제공합니다</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter.</source>
        <translation>이 프로그램에는 TLS 1.2 이상이 필요합니다. vCenter에서 켜거나 vCenter를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter did not connect</source>
        <translation>vCenter 앞의 프록시가 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>Check this computer’s proxy settings, or exclude vCenter’s address from the proxy.</source>
        <translation>이 컴퓨터의 프록시 설정을 확인하거나 vCenter의 주소를 프록시에서 제외하십시오.</translation>
    </message>
    <message>
        <source>The proxy in front of vCenter asks for a password</source>
        <translation>vCenter 앞의 프록시가 암호를 요구합니다</translation>
    </message>
    <message>
        <source>%2 requires a user name and a password: enter them on the first page of a new extraction, or exclude vCenter’s address from the proxy in this computer’s settings.</source>
        <translation>%2에 사용자 이름과 암호가 필요합니다. 새 추출의 첫 페이지에서 입력하거나, 이 컴퓨터의 설정에서 vCenter의 주소를 프록시에서 제외하십시오.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this vCenter, and trust it only if they match.</source>
        <translation>아무것도 전송되지 않았습니다. 지문을 vCenter 관리자에게 받은 것과 비교하고, 같은 경우에만 신뢰하십시오.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1</source>
        <translation>이 컴퓨터는 %1의 인증서를 발급한 곳을 알지 못합니다</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate</source>
        <translation>%1 자체 외에 이 인증서를 보증하는 곳이 없습니다</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>%1의 인증서가 만료되었습니다</translation>
    </message>
    <message>
        <source>Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.</source>
        <translation>아무것도 전송되지 않았습니다. vCenter에서 인증서를 갱신하십시오. 이 컴퓨터의 시간도 확인하십시오.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet</source>
        <translation>%1의 인증서가 아직 유효하지 않습니다</translation>
    </message>
    <message>
        <source>Nothing was sent. The clock of this computer or of vCenter is wrong: check both.</source>
        <translation>아무것도 전송되지 않았습니다. 이 컴퓨터 또는 vCenter의 시간이 잘못되었습니다. 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name</source>
        <translation>%1의 인증서가 다른 이름으로 발급되었습니다</translation>
    </message>
    <message>
        <source>Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with this name.</source>
        <translation>아무것도 전송되지 않았습니다. 인증서에 있는 이름을 사용하거나 이 이름으로 인증서를 갱신하십시오.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak</source>
        <translation>%1의 인증서가 너무 약합니다</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate’s key or signature is no longer considered safe: have it renewed on vCenter.</source>
        <translation>아무것도 전송되지 않았습니다. 키 또는 서명이 더 이상 안전하지 않은 것으로 간주됩니다. vCenter에서 인증서를 갱신하십시오.</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one you trusted</source>
        <translation>%1에서 제시한 인증서가 이전에 신뢰한 것과 다릅니다</translation>
    </message>
    <message>
        <source>Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask whoever runs this vCenter for the fingerprint before you go on.</source>
        <translation>아무것도 전송되지 않았습니다. 인증서가 갱신되었거나 누군가 중간에서 통신을 가로채고 있을 수 있습니다. 계속하기 전에 vCenter 관리자에게 지문을 문의하십시오.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1</source>
        <translation>이 컴퓨터는 %1의 인증서를 수락하지 않습니다</translation>
    </message>
    <message>
        <source>Nothing was sent. The machine’s own words below say why.</source>
        <translation>아무것도 전송되지 않았습니다. 이유는 아래 원본 메시지에 있습니다.</translation>
    </message>
    <message>
        <source>%1 redirects requests to another address</source>
        <translation>%1에서 요청을 다른 주소로 리디렉션합니다</translation>
    </message>
    <message>
        <source>What answers at %1 is not a vCenter</source>
        <translation>%1에서 응답하는 대상이 vCenter가 아닙니다</translation>
    </message>
    <message>
        <source>The answer from %1 cannot be read</source>
        <translation>%1의 응답을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than this program accepts</source>
        <translation>%1의 응답이 이 프로그램의 한도를 넘습니다</translation>
    </message>
    <message>
        <source>It reads answers of up to 64 MiB. Something other than vCenter may be answering.</source>
        <translation>최대 64MiB의 응답을 읽습니다. vCenter가 아닌 다른 대상이 응답하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>This vCenter is too old to extract from a host</source>
        <translation>이 vCenter는 너무 오래되어 호스트에서 추출할 수 없습니다</translation>
    </message>
    <message>
        <source>vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter.</source>
        <translation>vCenter 7.0.2 이상이 필요합니다. %1을(를) 업데이트하거나 다른 vCenter를 사용하십시오.</translation>
    </message>
    <message>
        <source>The service of %1 is not available</source>
        <translation>%1의 서비스를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>It may be starting or restarting. Wait a few minutes, then try again.</source>
        <translation>시작하고 있거나 다시 시작하고 있을 수 있습니다. 몇 분 기다린 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>You are not logged in to %1: no password was given</source>
        <translation>%1에 로그인되어 있지 않습니다(암호가 입력되지 않음)</translation>
    </message>
    <message>
        <source>Log in again to go on. Meanwhile, what runs on vCenter goes on there.</source>
        <translation>계속하려면 다시 로그인하십시오. vCenter에서 실행 중인 작업은 그동안에도 계속됩니다.</translation>
    </message>
    <message>
        <source>vCenter no longer knows the task</source>
        <translation>vCenter가 더 이상 이 작업을 알지 못합니다</translation>
    </message>
    <message>
        <source>That happens when its service restarts. Before you try again, check in vCenter’s list of depots whether one has been added since.</source>
        <translation>서비스가 다시 시작되면 발생합니다. 다시 시도하기 전에 vCenter의 디포 목록에 새 디포가 추가되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The demo was closed before this extraction was done</source>
        <translation>이 추출이 완료되기 전에 데모가 종료되었습니다</translation>
    </message>
    <message>
        <source>The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter goes on, and the extraction is found again. “Try again” starts it from the beginning.</source>
        <translation>시뮬레이션된 vCenter는 창과 함께 끝나며, 실행 중인 작업도 끝납니다. 실제 vCenter에서는 작업이 계속되며 추출을 다시 찾을 수 있습니다. “다시 시도”를 누르면 처음부터 시작합니다.</translation>
    </message>
    <message>
        <source>Credentials are never passed on to another address. Enter vCenter’s own address.</source>
        <translation>자격 증명은 다른 주소로 전달되지 않습니다. vCenter 자체의 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>It points to %2. Credentials are never passed on there: enter vCenter’s own address.</source>
        <translation>%2(으)로 리디렉션합니다. 자격 증명은 그곳으로 전달되지 않습니다. vCenter 자체의 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>주소와 포트를 확인하십시오. vCenter 대신 프록시가 응답하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %2 and something that vCenter does not send; the first characters are shown below. Check the address and the port. A proxy may be answering in vCenter’s place.</source>
        <translation>HTTP 상태 %2와(과) 함께 vCenter가 보내지 않는 내용으로 응답했습니다. 응답의 첫 부분이 아래에 있습니다. 주소와 포트를 확인하십시오. vCenter 대신 프록시가 응답하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file</source>
        <translation>이 컴퓨터에서 파일을 읽거나 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file can be accessed; its name is below.</source>
        <translation>디스크에 공간이 있고 파일을 사용할 수 있는지 확인하십시오. 파일 이름은 아래에 있습니다.</translation>
    </message>
    <message>
        <source>An error occurred in Depot GUI itself</source>
        <translation>Depot GUI 자체에서 오류가 발생했습니다</translation>
    </message>
    <message>
        <source>A task that vCenter has already begun goes on there. “Copy for support” copies what is needed to find the reason.</source>
        <translation>vCenter가 이미 시작한 작업은 계속됩니다. “지원용으로 복사”에 원인을 찾는 데 필요한 내용이 있습니다.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>User name for the pro&amp;xy %1</source>
        <translation>프록시 %1의 사용자 이름(&amp;X)</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>프록시의 암호</translation>
    </message>
    <message>
        <source>They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the program ends. vCenter’s password stays hidden from the proxy.</source>
        <translation>HTTP Basic 인증으로 이 프록시에만 전송되며, 프로그램이 끝날 때까지 메모리에 보관됩니다. vCenter의 암호는 프록시에 노출되지 않습니다.</translation>
    </message>
    <message>
        <source>The proxy refused this user name or password.</source>
        <translation>프록시가 이 사용자 이름 또는 암호를 거부했습니다.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>사용자 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to a proxy.</source>
        <translation>콜론이 있는 사용자 이름은 프록시로 보낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message>
        <source>Delete old records</source>
        <translation>오래된 기록 삭제</translation>
    </message>
    <message>
        <source>Delete old records?</source>
        <translation>오래된 기록을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>What vCenter put into its depot stays there, and the records of running extractions are kept. This cannot be undone.</source>
        <translation>vCenter가 디포에 넣은 내용은 그대로 남고, 실행 중인 추출은 유지됩니다. 삭제한 후에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Ended more than this many &amp;days ago</source>
        <translation>종료된 지 다음 일수가 지난 기록(&amp;O)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>모두 유지</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>기록 %n개가 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is that old.</source>
        <translation>해당 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message>
        <source>Raw JSON</source>
        <translation>원시 JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n개 이상</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n개 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 characters; “Copy” copies all</source>
        <translation>%2자 중 처음 %1자입니다. “복사”를 누르면 전체가 복사됩니다.</translation>
    </message>
</context>
<context>
    <name>ReloginDialog</name>
    <message>
        <source>Log in to %1 again</source>
        <translation>%1에 다시 로그인</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>로그인(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
    <message>
        <source>Session &amp;id</source>
        <translation>세션 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>암호 사용(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password for %1</source>
        <translation>%1의 암호(&amp;P)</translation>
    </message>
    <message>
        <source>Use a session &amp;id</source>
        <translation>세션 ID 사용(&amp;I)</translation>
    </message>
    <message>
        <source>vCenter does not know the last session, or the session has ended.</source>
        <translation>마지막으로 입력한 세션 ID를 vCenter가 알지 못하거나 해당 세션이 끝났습니다.</translation>
    </message>
    <message>
        <source>vCenter did not accept the last password.</source>
        <translation>마지막으로 입력한 암호를 vCenter가 수락하지 않았습니다.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again to go on following what runs there; nothing is lost until then.</source>
        <translation>세션이 끝났습니다. 실행 중인 작업을 계속 추적하려면 다시 로그인하십시오. 그때까지 손실되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on.</source>
        <translation>아무것도 전송되지 않았습니다. 이 vCenter의 관리자가 새 지문을 확인해 주면 아래에서 신뢰하고 로그인하십시오. 그렇지 않으면 “나중에”를 선택하십시오. vCenter에서 실행 중인 작업은 그동안에도 계속됩니다.</translation>
    </message>
    <message>
        <source>This is the certificate that you trusted last time, for that time only, so it is shown again. Nothing has been sent yet.</source>
        <translation>지난번에 한 번만 신뢰한 인증서이므로 다시 표시됩니다. 아직 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Whoever holds this certificate gets your password: compare its fingerprint with the one you get from whoever runs vCenter.</source>
        <translation>아직 아무것도 전송되지 않았습니다. 이 인증서를 가진 상대가 암호를 받게 됩니다. 지문을 vCenter 관리자에게 받은 것과 비교하십시오.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>벤더</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>릴리스 날짜</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show drift</source>
        <translation>드리프트 표시</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>기준선 해제</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n개 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing matches “%1”</source>
        <translation>“%1”이(가) 포함된 항목이 없습니다</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Extract now?</source>
        <translation>지금 추출하시겠습니까?</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>vCenter에 추출 시작을 요청하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>추출 %n개를 전달하는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it.</source>
        <translation>호스트는 변경되지 않습니다. 아래 요청은 아직 전송되지 않았으며 “추출”을 누르면 전송됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1에서 여유가 되는 대로 이 호스트 %n대 각각에 대해 차례로 인증서가 사용자가 확인한 것과 같은지 검사하고, %2(으)로 로그인한 다음 소프트웨어 규격을 디포로 가져옵니다. 호스트마다 목록에 별도의 추출로 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and import the host’s software specification into its depot.</source>
        <translation>vCenter %1에서 %2의 인증서가 사용자가 확인한 것과 같은지 검사하고, %3(으)로 로그인한 다음 소프트웨어 규격을 디포로 가져옵니다.</translation>
    </message>
    <message>
        <source>vCenter %1 will read the software of %2 over the connection it already has, and import its software specification into its depot.</source>
        <translation>vCenter %1에서 기존 연결을 사용하여 %2의 소프트웨어를 읽고 소프트웨어 규격을 디포로 가져옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1에서 여유가 되는 대로 이 호스트 %n대의 소프트웨어를 차례로 읽고 소프트웨어 규격을 디포로 가져옵니다. 호스트마다 목록에 별도의 추출로 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), as %3</source>
        <translation>%1(%2), 사용자 %3</translation>
    </message>
    <message>
        <source>%1, as %3</source>
        <translation>%1, 사용자 %3</translation>
    </message>
    <message>
        <source>vCenter</source>
        <translation>vCenter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>인증서가 확인되지 않은 호스트 %n대: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as vCenter reported it</source>
        <translation>vCenter가 보고한 내용</translation>
    </message>
    <message>
        <source>One for each host; this is the first.</source>
        <translation>요청은 호스트마다 하나씩이며, 아래는 첫 번째 호스트의 요청입니다.</translation>
    </message>
    <message>
        <source>The request may already have reached vCenter. The extraction is in the list of the main window and goes on there; “Extract” would start another one.</source>
        <translation>요청이 이미 vCenter에 도달했을 수 있습니다. 추출은 기본 창의 목록에 있으며 그곳에서 계속됩니다. “추출”을 누르면 하나가 더 시작됩니다.</translation>
    </message>
    <message>
        <source>You stopped waiting, not the extraction</source>
        <translation>대기만 중지했으며 추출은 중지되지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing was sent to vCenter.</source>
        <translation>vCenter에 아무것도 전송되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지의 경과</translation>
    </message>
    <message>
        <source>What was seen so far</source>
        <translation>지금까지 확인된 내용</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>취소하지 못했습니다</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>마지막 응답</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>통신</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>File · %1</source>
        <translation>파일 · %1</translation>
    </message>
    <message>
        <source>Ended with the demo</source>
        <translation>데모와 함께 종료됨</translation>
    </message>
    <message>
        <source>Succeeded with errors</source>
        <translation>성공(오류 있음)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>재연결 중</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>성공(경고 있음)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>결과 불명</translation>
    </message>
    <message>
        <source>On %1 as %2</source>
        <translation>%1, 사용자 %2</translation>
    </message>
    <message>
        <source>On %1 (%2) as %3</source>
        <translation>%1(%2), 사용자 %3</translation>
    </message>
    <message>
        <source>Reconnecting · heard %1</source>
        <translation>재연결 중 · 마지막 응답 %1</translation>
    </message>
    <message>
        <source>Uncertain · asking vCenter…</source>
        <translation>미확정 · vCenter에 확인 중…</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vCenter was asked to cancel the extraction. It may still finish.</source>
        <translation>vCenter에 취소를 요청했습니다. 그대로 완료될 수도 있습니다.</translation>
    </message>
    <message>
        <source>Asking vCenter to start the extraction…</source>
        <translation>vCenter에 추출 시작을 요청하는 중…</translation>
    </message>
    <message>
        <source>vCenter’s answer was lost. Its task list will show whether the extraction was started; no request is sent a second time.</source>
        <translation>vCenter의 응답이 손실되었습니다. 추출이 시작되었는지는 vCenter의 작업 목록에서 확인합니다. 요청을 다시 보내지는 않습니다.</translation>
    </message>
    <message>
        <source>This is how it was when the record was written. It is not followed from here.</source>
        <translation>기록이 작성되었을 때의 상태입니다. 여기서는 추적하지 않습니다.</translation>
    </message>
    <message>
        <source>vCenter has already been asked to cancel the extraction. It may still finish.</source>
        <translation>vCenter에 이미 취소를 요청했습니다. 그대로 완료될 수도 있습니다.</translation>
    </message>
    <message>
        <source>vCenter does not let this task be canceled.</source>
        <translation>vCenter에서 이 작업의 취소를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>취소 요청함</translation>
    </message>
    <message>
        <source>Not canceled</source>
        <translation>취소하지 못함</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>요청 전송됨</translation>
    </message>
    <message>
        <source>Accepted by vCenter</source>
        <translation>vCenter가 수락함</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>통신 끊김</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>응답 손실</translation>
    </message>
    <message>
        <source>Nothing more was heard of it</source>
        <translation>이후 응답 없음</translation>
    </message>
    <message>
        <source>Found in the depot list</source>
        <translation>디포 목록에서 찾음</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>vCenter has accepted it and will begin soon.</source>
        <translation>vCenter가 수락했으며 곧 시작합니다.</translation>
    </message>
    <message>
        <source>The simulated vCenter is working on it. It ends with this window, and so do its extractions.</source>
        <translation>시뮬레이션된 vCenter에서 처리하고 있습니다. 이 창을 닫으면 vCenter와 실행 중인 작업도 끝납니다.</translation>
    </message>
    <message>
        <source>vCenter is working on it and does not let it be canceled. You can go on using the window.</source>
        <translation>vCenter에서 처리하고 있으며 취소할 수 없습니다. 이 창은 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>vCenter is working on it. You can go on using the window, or close it: vCenter goes on.</source>
        <translation>vCenter에서 처리하고 있습니다. 이 창은 계속 사용할 수 있으며, 닫아도 vCenter의 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>vCenter has put it on hold until something else is done. This is not a failure.</source>
        <translation>다른 작업이 끝날 때까지 vCenter가 보류했습니다. 실패가 아닙니다.</translation>
    </message>
    <message>
        <source>vCenter calls its state “%1”.</source>
        <translation>vCenter에서의 상태는 “%1”입니다.</translation>
    </message>
    <message>
        <source>Reconnecting. The extraction goes on in vCenter.</source>
        <translation>재연결하고 있습니다. 추출은 vCenter에서 계속됩니다.</translation>
    </message>
    <message>
        <source>vCenter wants you to log in again. Last heard %1. The extraction goes on there.</source>
        <translation>vCenter에 다시 로그인해야 합니다(마지막 응답 %1). 추출은 vCenter에서 계속됩니다.</translation>
    </message>
    <message>
        <source>Nothing is sent to vCenter before its certificate is trusted. Last heard %1.</source>
        <translation>인증서를 신뢰하기 전에는 vCenter에 아무것도 전송되지 않습니다(마지막 응답 %1).</translation>
    </message>
    <message>
        <source>Reconnecting. Last heard %1. The extraction goes on in vCenter.</source>
        <translation>재연결하고 있습니다(마지막 응답 %1). 추출은 vCenter에서 계속됩니다.</translation>
    </message>
    <message>
        <source>vCenter is too busy right now. It will be asked again automatically in a while.</source>
        <translation>현재 vCenter에서 처리할 작업이 너무 많습니다. 잠시 후 자동으로 다시 요청합니다.</translation>
    </message>
    <message>
        <source>It could not be started yet. Nothing was sent, and it will be tried again automatically. %1.</source>
        <translation>아직 시작하지 못했고 아무것도 전송되지 않았으며, 자동으로 다시 시도합니다. %1.</translation>
    </message>
    <message>
        <source>It is waiting its turn: other requests to this vCenter come first.</source>
        <translation>차례를 기다리고 있습니다. 이 vCenter에 대한 다른 요청이 먼저 처리됩니다.</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · depot %2 · %3</source>
        <translation>%1 · 디포 %2 · %3</translation>
    </message>
    <message>
        <source>Already in the depot · %1</source>
        <translation>이미 디포에 있음 · %1</translation>
    </message>
    <message>
        <source>Without a result · %1</source>
        <translation>결과 없음 · %1</translation>
    </message>
    <message>
        <source>Depot %1 · %2</source>
        <translation>디포 %1 · %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>일반(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Extractions</source>
        <translation>추출(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>인증서(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>닫기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>새 추출</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>파일에서 기록 열기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help for the page you are on</source>
        <translation>현재 페이지의 도움말</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Find an extraction in the list</source>
        <translation>목록에서 추출 찾기</translation>
    </message>
    <message>
        <source>Filter the result, find in the JSON</source>
        <translation>결과 필터링, JSON에서 찾기</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>From a search field to its results</source>
        <translation>검색란에서 검색 결과로 이동</translation>
    </message>
    <message>
        <source>Copy the selected rows of a tree</source>
        <translation>트리에서 선택한 행 복사</translation>
    </message>
    <message>
        <source>Delete the selected record, forget the selected certificate</source>
        <translation>선택한 기록 삭제, 선택한 인증서의 승인 취소</translation>
    </message>
    <message>
        <source>Tick or untick the selected hosts</source>
        <translation>선택한 호스트의 확인란 선택/선택 취소</translation>
    </message>
    <message>
        <source>Expand a branch of a tree</source>
        <translation>트리의 분기 펼치기</translation>
    </message>
    <message>
        <source>Collapse a branch of a tree</source>
        <translation>트리의 분기 접기</translation>
    </message>
    <message>
        <source>Sort by the column with this number; once more to reverse the order</source>
        <translation>이 번호의 열로 정렬(다시 누르면 역순)</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>행 또는 필드의 메뉴</translation>
    </message>
    <message>
        <source>To the next control, with Shift to the one before</source>
        <translation>다음 컨트롤로 이동, Shift와 함께 누르면 이전 컨트롤로 이동</translation>
    </message>
    <message>
        <source>Press the button that has the focus, else the default one</source>
        <translation>포커스가 있는 버튼, 없으면 기본 버튼 누르기</translation>
    </message>
    <message>
        <source>Clear a search field, stop waiting, close a question or window</source>
        <translation>검색란 비우기, 대기 중지, 확인 대화상자 또는 창 닫기</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+문자</translation>
    </message>
    <message>
        <source>The control whose name has this letter underlined</source>
        <translation>이름에서 이 문자에 밑줄이 있는 컨트롤</translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message>
        <source>For which hosts</source>
        <translation>대상 호스트</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>기본 이미지</translation>
    </message>
    <message>
        <source>Vendor add-on</source>
        <translation>벤더 추가 기능</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>솔루션</translation>
    </message>
    <message>
        <source>Hardware support</source>
        <translation>하드웨어 지원</translation>
    </message>
    <message>
        <source>Removed components</source>
        <translation>제거된 구성 요소</translation>
    </message>
    <message>
        <source>Alternative images</source>
        <translation>대체 이미지</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none: vCenter did not say which</source>
        <translation>없음: vCenter에서 알려 주지 않았습니다</translation>
    </message>
    <message>
        <source>none: the host runs the image as VMware ships it</source>
        <translation>없음: VMware가 제공하는 이미지를 그대로 실행합니다</translation>
    </message>
    <message>
        <source>none beyond the image</source>
        <translation>없음(이미지에 포함된 것 제외)</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no solutions</source>
        <translation>없음: 호스트에서 가져올 때 솔루션은 추출되지 않습니다</translation>
    </message>
    <message>
        <source>none: an import from a host extracts no firmware</source>
        <translation>없음: 호스트에서 가져올 때 펌웨어는 추출되지 않습니다</translation>
    </message>
    <message>
        <source>none: nothing was taken out of the image</source>
        <translation>없음: 이미지에서 제거된 것이 없습니다</translation>
    </message>
    <message>
        <source>none: one image for all hardware</source>
        <translation>없음: 모든 하드웨어에 이미지 하나를 사용합니다</translation>
    </message>
    <message>
        <source>not known: vCenter returned no result</source>
        <translation>알 수 없음: vCenter에서 결과를 받지 못했습니다</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>추가 기능</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>솔루션</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>하드웨어</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>the base image</source>
        <translation>기본 이미지</translation>
    </message>
    <message>
        <source>the vendor add-on</source>
        <translation>벤더 추가 기능</translation>
    </message>
    <message>
        <source>added by the user, beyond base image and add-on</source>
        <translation>기본 이미지와 추가 기능 외에 사용자가 추가</translation>
    </message>
    <message>
        <source>put there by a solution, such as HA or NSX</source>
        <translation>HA 또는 NSX 등의 솔루션이 추가</translation>
    </message>
    <message>
        <source>a hardware support manager</source>
        <translation>하드웨어 지원 관리자</translation>
    </message>
    <message>
        <source>taken out of the image by the user</source>
        <translation>사용자가 이미지에서 제거</translation>
    </message>
    <message>
        <source>taken out of the image</source>
        <translation>이미지에서 제거됨</translation>
    </message>
    <message>
        <source>%1 of the base image</source>
        <translation>%1(기본 이미지)</translation>
    </message>
    <message>
        <source>%1 of the vendor add-on</source>
        <translation>%1(벤더 추가 기능)</translation>
    </message>
    <message>
        <source>%1 added by the user</source>
        <translation>%1(사용자가 추가)</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>재정의됨</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation>기능 향상</translation>
    </message>
    <message>
        <source>Bugfix</source>
        <translation>버그 수정</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>리콜</translation>
    </message>
    <message>
        <source>Recall fix</source>
        <translation>리콜 수정</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Recall: replace this version</source>
        <translation>리콜: 이 버전을 교체하십시오</translation>
    </message>
    <message>
        <source>Recall fix: replaces a recalled version</source>
        <translation>리콜 수정: 리콜된 버전을 교체합니다</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>해결 방법: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>정보 없음</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>이미지 ID</translation>
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
        <translation>호스트 UUID</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>벤더</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>제품군</translation>
    </message>
    <message>
        <source>OEM string</source>
        <translation>OEM 문자열</translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>호스트 %n대(UUID로 지정)</numerusform>
        </translation>
    </message>
    <message>
        <source>for hardware of %1</source>
        <translation>%1 하드웨어</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>선택 기준: %1</translation>
    </message>
    <message>
        <source>vCenter does not say for which hosts</source>
        <translation>대상 호스트를 vCenter에서 알려 주지 않았습니다</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>There is no message from vCenter.</source>
        <translation>vCenter에서 보낸 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(텍스트 없음)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the words of this computer</source>
        <translation>이 컴퓨터의 원본 메시지</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>인증</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>vCenter’s words</source>
        <translation>vCenter의 메시지</translation>
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
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>어제 %1</translation>
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
        <translation>셀 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>행 복사(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>경로 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;with all below</source>
        <translation>하위 항목까지 복사(&amp;W)</translation>
    </message>
    <message>
        <source>Copy ro&amp;w as</source>
        <translation>이 행을 다음 형식으로 복사(&amp;W)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>텍스트로(&amp;T)</translation>
    </message>
    <message>
        <source>As T&amp;SV</source>
        <translation>TSV로(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON으로(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>하위 모두 펼치기(&amp;O)</translation>
    </message>
    <message>
        <source>Col&amp;lapse all</source>
        <translation>모두 접기(&amp;L)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>열(&amp;U)</translation>
    </message>
</context>
<context>
    <name>UncertainDialog</name>
    <message>
        <source>This is &amp;mine</source>
        <translation>이 작업이 맞음(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;one of these</source>
        <translation>해당 없음(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Submit again…</source>
        <translation>다시 보내기(&amp;S)…</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>나중에 결정(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the task that is yours: its start time, host and user tell which it is.</source>
        <translation>자신의 작업을 선택하십시오. 시작 시간, 대상 호스트, 실행한 사용자로 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Asking vCenter for its tasks…</source>
        <translation>vCenter에 작업을 조회하는 중…</translation>
    </message>
    <message>
        <source>vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain.</source>
        <translation>해당할 만한 작업이 아직 vCenter의 목록에 없습니다. 확실해질 때까지 계속 조회합니다.</translation>
    </message>
    <message>
        <source>It is certain now that vCenter started nothing. You can submit the request again.</source>
        <translation>vCenter에서 아무것도 시작되지 않은 것이 확인되었습니다. 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Was it started?</source>
        <translation>시작 여부 확인</translation>
    </message>
    <message>
        <source>vCenter’s tasks that could be this one</source>
        <translation>해당할 수 있는 vCenter 작업</translation>
    </message>
    <message>
        <source>Was the extraction of %1 started?</source>
        <translation>%1의 추출이 시작되었습니까?</translation>
    </message>
    <message>
        <source>The connection broke before vCenter could answer. One request must not become two tasks.</source>
        <translation>vCenter가 응답하기 전에 연결이 끊어졌습니다. 요청 하나가 작업 두 개가 되어서는 안 되므로 확인이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>VcenterCertificate</name>
    <message>
        <source>“Always” is not available: the issuer is not the only problem.</source>
        <translation>발급자 외에도 문제가 있으므로 “항상”은 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Trust it this time</source>
        <translation>이번만 신뢰(&amp;T)</translation>
    </message>
    <message>
        <source>Trust it al&amp;ways for %1</source>
        <translation>%1의 이 인증서를 항상 신뢰(&amp;W)</translation>
    </message>
    <message>
        <source>Trust its aut&amp;hority instead…</source>
        <translation>대신 인증 기관 신뢰(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Trust this authority this time</source>
        <translation>이번만 이 인증 기관 신뢰(&amp;T)</translation>
    </message>
    <message>
        <source>Trust this authority al&amp;ways for %1</source>
        <translation>%1에 대해 이 인증 기관을 항상 신뢰(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the certificate its&amp;elf</source>
        <translation>vCenter 인증서로 돌아가기(&amp;E)</translation>
    </message>
    <message>
        <source>It cannot be trusted: this computer refuses it in any case. vCenter needs another one.</source>
        <translation>이 인증서는 신뢰할 수 없습니다. 이 컴퓨터가 항상 거부합니다. vCenter에 다른 인증서가 필요합니다.</translation>
    </message>
    <message>
        <source>as this computer sees it</source>
        <translation>이 컴퓨터에서 본 내용</translation>
    </message>
    <message>
        <source>the authority it offers for download</source>
        <translation>다운로드용으로 제공하는 인증 기관</translation>
    </message>
    <message>
        <source>This authority signed the certificate that vCenter shows. It was downloaded from the same vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you will not be asked again when this vCenter’s certificate is renewed.</source>
        <translation>이 인증 기관이 vCenter가 제시하는 인증서에 서명했습니다. 인증 기관의 인증서는 같은 vCenter에서 다운로드했으므로 그 자체로는 아무것도 증명하지 못합니다. 지문을 비교하십시오. 신뢰하고 나면 이 vCenter의 인증서가 갱신되어도 다시 확인하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>It is not the one you trusted before. It may have been renewed, or somebody may be intercepting the connection to get your password: ask whoever runs this vCenter.</source>
        <translation>이전에 신뢰한 인증서가 아닙니다. 갱신되었을 수도 있고, 누군가 중간에서 암호를 기다리고 있을 수도 있습니다. 이 vCenter의 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>If you are not sure, cancel.</source>
        <translation>확실하지 않으면 취소하십시오.</translation>
    </message>
    <message>
        <source>This computer would accept the new one, because it knows who issued it. But it would also accept one that a proxy on the way makes up.</source>
        <translation>이 컴퓨터는 발급자를 알고 있으므로 새 인증서를 수락할 것입니다. 그러나 중간의 프록시가 자체적으로 만든 인증서도 마찬가지로 수락합니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1의 인증서가 변경되었습니다</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Know what runs on a host</source>
        <translation>호스트에서 실행되는 소프트웨어 파악</translation>
    </message>
    <message>
        <source>This is the demo: the vCenter and its hosts are simulated on this computer.</source>
        <translation>데모입니다. vCenter와 호스트는 이 컴퓨터에서 시뮬레이션됩니다.</translation>
    </message>
    <message>
        <source>A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or exactly why nothing did.</source>
        <translation>호스트의 소프트웨어를 vCenter의 Lifecycle Manager 디포에 넣고, 그 결과 또는 정확한 실패 이유를 표시합니다.</translation>
    </message>
    <message>
        <source>Extract from a host</source>
        <translation>호스트에서 추출</translation>
    </message>
    <message>
        <source>Connect to a vCenter and choose a host. You see its certificate before any password is sent.</source>
        <translation>vCenter에 연결하고 호스트를 선택합니다. 암호를 보내기 전에 인증서를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>New extraction</source>
        <translation>새 추출</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>기록 보기</translation>
    </message>
    <message>
        <source>Open what somebody else extracted, without any connection.</source>
        <translation>다른 사람이 추출한 결과를 연결 없이 엽니다.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>먼저 둘러보기</translation>
    </message>
    <message>
        <source>A simulated vCenter with hosts that succeed, warn and fail. It needs no network.</source>
        <translation>추출에 성공하거나, 경고가 나거나, 실패하는 호스트가 있는 시뮬레이션된 vCenter입니다. 네트워크가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>데모 사용해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Starting the simulated vCenter…</source>
        <translation>시뮬레이션된 vCenter를 시작하는 중…</translation>
    </message>
</context>
<context>
    <name>_CopyJson</name>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON으로 복사(&amp;J)</translation>
    </message>
</context>
<context>
    <name>_CopyText</name>
    <message>
        <source>Co&amp;py for support</source>
        <translation>지원용으로 복사(&amp;P)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>남음</translation>
    </message>
</context>
</TS>
