<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChosenLine</name>
    <message numerus="yes">
        <source>%n host(s) chosen</source>
        <translation>
            <numerusform>%n host chosen</numerusform>
            <numerusform>%n hosts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</source>
        <translation>
            <numerusform>vCenter cannot reach %n of them now: its extraction will fail unless it comes back.</numerusform>
            <numerusform>vCenter cannot reach %n of them now: their extractions will fail unless they come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n more by solutions, which is no drift</source>
        <translation>
            <numerusform>%n more from a solution, not counted as drift</numerusform>
            <numerusform>%n more from solutions, not counted as drift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message numerus="yes">
        <source>Connected to %n vCenters</source>
        <translation>
            <numerusform>Connected to %n vCenter</numerusform>
            <numerusform>Connected to %n vCenters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Cancel %n extraction(s) of this batch?</source>
        <translation>
            <numerusform>Cancel %n extraction of this batch?</numerusform>
            <numerusform>Cancel %n extractions of this batch?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n extraction(s) run?</source>
        <translation>
            <numerusform>Quit while %n extraction is running?</numerusform>
            <numerusform>Quit while %n extractions are running?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n record(s) could not be read</source>
        <translation>
            <numerusform>%n record could not be read</numerusform>
            <numerusform>%n records could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened</source>
        <translation>
            <numerusform>%n file cannot be opened</numerusform>
            <numerusform>%n files cannot be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RawJsonView</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n or more</numerusform>
            <numerusform>%n or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 will check that the certificate of this %n host is the one you confirmed, log in there as %2, and import its software specification into its depot.</numerusform>
            <numerusform>vCenter %1 will check that the certificates of these %n hosts are the ones you confirmed, log in there as %2, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) whose certificate is not confirmed: %1</source>
        <translation>
            <numerusform>%n host whose certificate is not confirmed: %1</numerusform>
            <numerusform>%n hosts whose certificates are not confirmed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing over %n extractions…</source>
        <translation>
            <numerusform>Handing over %n extraction…</numerusform>
            <numerusform>Handing over %n extractions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</source>
        <translation>
            <numerusform>vCenter %1 will read the software of this %n host, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</numerusform>
            <numerusform>vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import their software specifications into its depot. Each becomes an extraction of its own in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>With %n error(s)</source>
        <translation>
            <numerusform>With %n error</numerusform>
            <numerusform>With %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n warning(s)</source>
        <translation>
            <numerusform>With %n warning</numerusform>
            <numerusform>With %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Software</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n host(s) by UUID</source>
        <translation>
            <numerusform>for %n host by UUID</numerusform>
            <numerusform>for %n hosts by UUID</numerusform>
        </translation>
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
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>Try %n again…</source>
        <translation>
            <numerusform>Try %n again…</numerusform>
            <numerusform>Try %n again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PruneDialog</name>
    <message numerus="yes">
        <source>%n record(s) would be deleted.</source>
        <translation>
            <numerusform>%n record would be deleted.</numerusform>
            <numerusform>%n records would be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.</source>
        <translation>
            <numerusform>%n digit so far: a SHA-1 has 40, a SHA-256 has 64.</numerusform>
            <numerusform>%n digits so far: a SHA-1 has 40, a SHA-256 has 64.</numerusform>
        </translation>
    </message>
</context>
</TS>
