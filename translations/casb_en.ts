<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>casb</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ConsoleProgram</name>
    <message>
        <source>The configuration cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the configuration of a collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic bundle was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s start list was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASB Console is in the tray. Its menu opens the window and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair in Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic bundle is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds log, configuration, states and system facts, without any secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::DemoTenant</name>
    <message>
        <source>The simulator ended with status %1 before it was ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything collected is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records wait for delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data is coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other service goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both services have stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services have stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture will show how alerts and events travel from Proofpoint to Devo, and how late they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page under way is finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new pull begins until you resume. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is opened and the credentials are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying in %1. Nothing is lost: collection goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a request failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is collected, but not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer, retrying in %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pull in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on when the store has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull until resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 received, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records/s, retrying in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records/s, last 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records/s, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a time like 2026-03-17T09:31:02Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the other service&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lie between the present position and that time and would never be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 at the rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page token dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next page token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pull writes the first state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset it to a time, or restore an earlier state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page token yet: the next pull begins at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a page token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says nothing that can be read. Collection goes on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ids at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 id at the edge, kept against taking it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ids at the edge, kept against taking them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at a page token that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress inside a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, inside a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First state, from the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First state, imported from the old collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes the credentials of %2 in a style that the console does not edit, and was left as it is. Write there by hand: credentials: {keychain: %3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Open it, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint refuses the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter new credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the position has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the position does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the state cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart from a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: collection has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo refuses the connection from then on. Download a new one of the same Devo domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pull received more than it stored, filtered and rejected. Keep the log and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store, %1, %2 records waiting, oldest waiting %3, queue %4, size on disk %5, delivered today %6, %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in a style that the console does not edit, and was left as it is. Add the tenant there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at the time that this computer&apos;s clock shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody between here and %1 answers with a certificate of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that inspects TLS does this. Ask your network team to let %1 through uninspected, or to install the proxy&apos;s authority on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was not made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or proxy may cut TLS connections. Test from another network to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint answers, but asks to wait: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests of the day may be used up, or another collector uses the same credentials at the same time. Stop the other one, or test again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this computer is connected and whether its name server knows addresses outside of your network. A wrong region leads to a wrong name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address, but nothing answers at port %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 to %2, or set the proxy of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint was reached but refuses the sign-in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret once more, without a blank at its end. A key of another region is refused in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in works, but reading %1 is refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may lack the right to read them. Give it the SIEM role in Proofpoint, or leave this source out in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and DOMAIN.key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is spelled as Devo gave it, and whether this computer is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or the port is another one. Ask for outgoing port %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the certificate: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to a domain of another region, or be revoked. Choose the region of your domain, or download a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was made, but the record was not taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closes connections whose certificate or data it does not want. Look at the chosen region and at what the relay writes into its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are collected again from %2: about %3 %4, of which Devo has %5 already. With %6%7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dots stand for no secret. Type the secret itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a configuration</source>
        <translation></translation>
    </message>
    <message>
        <source>%1 · %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested more than %1 levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records would take %1 bytes, more than a page may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records %1 to %2 are damaged in the store: their block cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the end of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or } is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or ] is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name in quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text goes over the end of the line: a quote is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such word: true, false and null are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has no service %1 of input %2 any longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source object could not become a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 source objects could not become records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo does not have them yet. Their bytes are kept with the reason: repair and replay them, or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page has more than %1 source objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON at its byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many that were rejected, a line each. The first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead, which is a reason of its own: set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind, which is a reason of its own: set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which could answer in Proofpoint&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right and no proxy is in between, so neither is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector on this computer runs with the same credentials and has used up the requests that are allowed for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the credentials so far. Test again later, or raise the limit in Settings if Proofpoint allows you more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector that runs with the same credentials was started anew during the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is set on this computer. Look whether it is spelled right, and whether you are in the network that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not reached through the proxy %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team whether the proxy lets connections to %1 through, and whether it wants a name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1, %2 bytes, %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1 ms for the rate limit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is another one, or the file is encrypted in an outdated way</source>
        <translation></translation>
    </message>
    <message>
        <source>1 record waits for delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other service waits for room in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other services wait for room in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other services go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record waits for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records wait for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the first card under Needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection waits: the queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record waits safely on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records wait safely on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go out as soon as it answers. Check its address and port, and the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change destination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is full, pulling pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery is slower than collection. Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as %1 takes records again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirms nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records wait for it safely on this computer and it does not take them, although nothing says that it is away. Look whether it or something on the way to it is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are delivered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destinations take less than is collected. Nothing is lost; when the queue is full, pulling pauses. A higher limit gives them more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is further than the last record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its position lies behind everything that was ever stored: the store was replaced or damaged, and new records may not reach it. Keep the log and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no end of the pull in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after page comes in and the position does not move. Look at the requests of the pull: when they repeat themselves, reset the service to a later time under Persistence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests of the day are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection goes on as the limit allows. When Proofpoint grants you more, raise the limit in the settings of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reset by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: restored by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: state changed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery interrupted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes records again after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again after an end for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again after an end without a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual up to %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual %1–%2 %3</source>
        <extracomment>How far behind a service usually is; %1 and %2 numbers, %3 unit of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind, as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are later than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last acknowledged at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest waiting since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records are delivered; 1 source object could not become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records are delivered; %1 source objects could not become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest behind: %1 of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of tenant %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant is off. It is turned on under Settings, Tenants and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for it yet; what comes is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address and port, and the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the first %1 is older than the store&apos;s history and comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from no authority in the chosen chain: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the chain is the one of another Devo region or relay: choose the chain.crt that came with your certificate. If it is the right one, a proxy that inspects TLS answers in place of %1: ask your network team to let it through uninspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection when it was shown the certificate, so it most likely refuses it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to a domain of another region or another relay, or be revoked. Choose the region of your domain, or download a new certificate. If others get through with it, a firewall or proxy cuts TLS connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to the certificate: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate, or download both once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::AppearanceForm</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other of the two stands in the tool tip of each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters: as the desktop. Both choices apply at once and stay for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::AttentionCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind tomorrow of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::CatalogueFoot</name>
    <message>
        <source>Enter new credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the catalogue entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved by itself at %1. If it comes again: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::Chart</name>
    <message>
        <source>No data in this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::ChartLegend</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click hides or shows %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::CollectorField</name>
    <message>
        <source>No tenant yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector in view: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsDialog</name>
    <message>
        <source>Set up a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New credentials of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the collector sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep present credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store and use credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector tries the credentials itself as soon as it has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or use the credentials for this run only. They are not written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps went well, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at step %1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Copy the secret once more from Proofpoint, without a blank at its end; a key of another region is refused in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing in the keychain. It may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and try again, or use the credentials for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The test begins again by itself in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsPage</name>
    <message>
        <source>How does the collector sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance contoso-eu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory until the console ends, then they are asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill api_key, client_id and client_secret first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, which is open. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or keep the secrets for this run only. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tenant a name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the keychain, or keep the secrets for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the credentials first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API (override_api_base_url)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s %1 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with Proofpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and answered, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address such as https://api.example.com; http:// is for this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the API first, such as https://api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::DeadLettersPage</name>
    <message>
        <source>Back to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles the chosen ones without delivering them. Their bytes are kept, it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the dead letters of this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by reason, in the log&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row: Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored for delivery: %1, under a pull of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard %1 dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the chosen dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has replayed or discarded one yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source object has become a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source object was ever rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: %1. The bytes are kept for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, with reason and bytes (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dead letter was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead letters were written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::DensityStrip</name>
    <message>
        <source>Density of the log over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings, %2 errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationPage</name>
    <message>
        <source>Where do the records go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept on this computer first; when the destination is away, they wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test sends one record with the tag test.keep.free. It is no part of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of your Devo domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Devo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key (DOMAIN.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain (chain.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance relay.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are collected into the store of this computer and can be looked at, searched and exported there. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destination can be added in Settings at any time; what is collected until then is kept as long as the retention says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destinations stay as the configuration has them. Settings changes them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name address and files first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificate, key and chain first, or keep the records only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the address of the relay first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate files cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test record first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate files are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer *.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (DOMAIN.crt, or a .p12 with the key inside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the .p12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the .p12; it is used once and kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to destination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationsForm</name>
    <message>
        <source>Every record goes to every destination. What one of them cannot take yet waits for it in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the destination %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo (devo_platform)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay, TLS (relay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay in the house (syslog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer (console)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (SSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is left: at least one is needed. “Only on this computer (console)” is one, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines went, %2 came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::EffectView</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in the store&apos;s own history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these about %1 are in Devo already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of %2 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all that is in the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, older than the duplicate filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is missing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to now, %2 of it before the store&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that is older than the store&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::EmptyView</name>
    <message>
        <source>What this page will show: alerts and events come from Proofpoint, are kept on this computer first, and go to the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read page by page from Proofpoint, every 10 minutes. Shown here: how far behind, and when the next pull comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw, in the order of its storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is kept here first, together with the position reached. If Devo is away, records wait; after a crash, collection goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo, a relay, or only this computer. Shown here: whether it is connected, records per second, and what it acknowledged last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a collector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo run on this computer, faults included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api_key, client_id, client_secret; the region (eu, us or au)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain, certificate and key, as three files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint. Five steps, about three minutes, everything is tested before it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its folder: config.yaml, certs and state are read. Collection goes on at the position where the old collector stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may also drop a config.yaml onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::EngineSession</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPainter</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPicture</name>
    <message>
        <source>Flow of data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::FoundList</name>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::HistogramSlider</name>
    <message>
        <source>Start again from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4: %5 collected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryModel</name>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryPanel</name>
    <message>
        <source>Earlier states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By persons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier states of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonPane</name>
    <message>
        <source>How to show it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonTreeModel</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, 1 element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LetterDetail</name>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show the bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object to be replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records that Devo would get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its bytes to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the object as it came into the editor again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a repaired object from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the records that Devo would get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are damaged in the store cannot be repaired. Their bytes can be saved; a reset that sends everything again brings what they held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be edited here. Save its bytes, repair them in another editor, and load the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the object out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an id, so that a second delivery would not be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed as it came by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired and replayed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded by %1, %2. Its bytes are kept for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores its records for delivery under a pull of their own (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collector was closed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a repaired object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bytes of the dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersExport</name>
    <message>
        <source>the collector was closed or replaced before the last one; export again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LimitsForm</name>
    <message>
        <source>All limits must allow a request. They are shared by all services of a credential, and the daily count survives a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limits of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is written: 1 request in any 1 s and 1,000 a day, as Proofpoint allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of limit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of limit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s, m, h, d, w, such as 10m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove limit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LogFile</name>
    <message>
        <source>no line of it has the format of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LogPage</name>
    <message>
        <source>Text or regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>09:24 or 2026-03-17 09:24:17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug lines are written from now on; the collector goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the newest line (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines shown were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write 09:24, 09:24:17 or 2026-03-17 09:24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug of single components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old log file does not grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the old log file %1. The collector goes on writing its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug lines of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pull %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug lines of %1, no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, go to the end and follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click here marks the line, or takes the mark away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::MainWindow</name>
    <message>
        <source>Open a configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CASB Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASB Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects Proofpoint CASB alerts and events and delivers them to Devo. Licensed under the GPL, version 3 or later. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Devo collector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep collecting when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify when something needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskPopup</name>
    <message>
        <source>Mask this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two dots stands the name of a member, or *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members within members with a dot between, * for each of a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskRow</name>
    <message>
        <source>Add field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask another field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask %1 no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered as %1. Click: no longer masked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 need attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::Notifier</name>
    <message>
        <source>%1 things need you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::OnboardingDialog</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain. It may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and press Start collecting again, or keep the secrets for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored yet. The secrets that were typed are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name for this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PersistencePage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where collection goes on. States are changed by pulls, or here by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 go on from where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PositionChart</name>
    <message>
        <source>Restored by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier state in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: position %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PreviewPage</name>
    <message>
        <source>This is what will be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page of each source. Nothing is stored or sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pages could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first page of each source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 in this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 become %3 records, tag %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readable, %1 repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the old collector stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 of %2 requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PullCharts</name>
    <message>
        <source>Received per pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in s, speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down-sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events per s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerts per s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, %2 records/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: per s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, %2 of them answered 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request, answered 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, 1 of them answered 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– – per s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull of this range fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PullDetail</name>
    <message>
        <source>No pull chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Devo query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log lines of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected (dead letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records made of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, of them 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its records are kept in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place: a control character or bad UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places: control characters or bad UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines are no longer in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the log at the beginning of this pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the records of this pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what this pull could not make records of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received = %2 + %3 rejected + %4 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pull brought no records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsModel</name>
    <message>
        <source>Pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsPage</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling id, error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pulls as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExport</name>
    <message>
        <source>the collector was closed or replaced before the last record; export again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1: %2 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records were written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsModel</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPage</name>
    <message>
        <source>Search in all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Devo gets it, child %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the records of this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by severity or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected yet. Records appear here with the first pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Devo gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all records of this object are kept, so that it cannot be shown whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Proofpoint sent it, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found, %2 of %3 searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 newer record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 newer records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as Devo gets them, one a line (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with the record in its last column (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records that were stored last stand first. Filter row: Ctrl+L. A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPlace</name>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source objects that could not become records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::ResendChoice</name>
    <message>
        <source>Filter, send only what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that Devo has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the duplicate filter knows to be stored is left out. Nothing comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from that time is sent again; Devo then has it twice where it had it already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::ResetDialog</name>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 collected per %2. Drag the handle, or use ← → (1 h) and Page Up / Page Down (1 day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 collect again from %2. The next pull begins there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RestoreDialog</name>
    <message>
        <source>Restore the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %1 is in force again: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::RetentionForm</name>
    <message>
        <source>Delivered records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay for looking at on the page Records, and are removed when they are older or the store is full. Records that wait for a destination are never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which delivered records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When as much waits for a destination, no pull begins until some of it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes that may wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB, compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that may wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records on their way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SecretField</name>
    <message>
        <source>Reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionStack</name>
    <message>
        <source>Tenants and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification comes once for what needs a person, and not while the window is in front. All of these apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at once; collecting goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets the state of this service at once: everything from then on is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force, but not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsFoot</name>
    <message>
        <source>1 applies at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 apply at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 applies at the next pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 apply at the next pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 resets a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing needs a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a tenant on the page Overview, or open a configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments or the order differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is not in force yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsPage</name>
    <message>
        <source>in the keychain as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in config.yaml, in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the configuration without its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends, in the region %1 as before. Another region needs credentials that are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use until the console ends. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use. No file names them: this collector ends with the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already but is not open. Open it, or move it away, before a tenant is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is set up until the console ends. Its records stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># No configuration is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo hosted (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server (YAML, Docker)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place in this file, which writes it in another style. Change it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run, without a file; secrets are dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides change together; secrets are dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Devo&apos;s hosted collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written. Secrets are not in it: fill them in at Devo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written. Fill in its secret before it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for a server: choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing more was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.yaml, docker-compose.yaml and secrets.env were written to %1. Fill in secrets.env and put the certificates into certs/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load theirs, with my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is not in force: repair it here and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SeverityView</name>
    <message>
        <source>Alerts by severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::ShortcutSheet</name>
    <message>
        <source>Keys of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in Pulls, Records and Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First filter of Pulls, Records and Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Devo collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark of the log, with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match in the log, with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom into a chart, with − out, with Esc all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SideColumn</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pull at %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pulling, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 received, %3 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 × 429</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem in the last pulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last problem at %1: %2, waited out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered records are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered records stay 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered records stay %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SourcesPage</name>
    <message>
        <source>What is to be collected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sources share the requests that Proofpoint allows for one credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Proofpoint judges suspicious, with severity and user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where the old collector stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from this date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment, added to each record as @devo_environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the requests are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported configuration does not name it; Settings can add it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state that was found is taken over; nothing is collected twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the future: nothing is collected before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Proofpoint still keeps. How much that is shows while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back. Proofpoint gives what it still keeps of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests a day at the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 requests a day, at the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daily limit is set for this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests remain for further pages, for catching up and for Pull now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pulls a day, one request each, more when a page is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose alerts, events or both first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count survives a restart. When the requests of the last 24 hours are used up, collection waits until the oldest of them is a day old, and loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is allowed: collection would stand still for a part of every day. Pull less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanCalendar</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanPopup</name>
    <message>
        <source>The end has to lie behind the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and every step can be gone back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is read: config.yaml, certs and state. Collection goes on where the old collector stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON or YAML with the credentials, from a mail, a vault or Devo&apos;s hosted collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret, and the region of the tenant (eu, us or au).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com and collector-eu.devo.io, or those of your region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with config.yaml or config/, certs/ and state/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read only: the old collector&apos;s folder stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the demo does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated Proofpoint with a day and a half of alerts and events, and a simulated Devo that takes them. Both run on this computer only and end with the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers 429 now and then, as the real one does, so that you see what the console says about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON or YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block with credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the block holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, region %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file; they go to the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the file, but kept elsewhere: they are asked for in the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state of the old collector: collection begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs: the next steps show the first one, the others are taken over as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no api_key, client_id or client_secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the collector first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a block with credentials first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain, certificate and key of your Devo domain: three files or one .p12. Without them the records stay on this computer for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none of eu, us and au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no address of an API</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StateCard</name>
    <message>
        <source>State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still: the service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still: trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still: the store is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands still: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves with every pull</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StateDifference</name>
    <message>
        <source>by pull %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this state were restored now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This state is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States by persons are kept for good, those by pulls for 90 days, 10,000 at the most. A reset or restore can itself be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was collected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet: the next pull begins there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in %3, of which %4 were stored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pull under way went on from there, with 1 more request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pull under way went on from there, with %1 more requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StateForm</name>
    <message>
        <source>Put this state in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of the old collector&apos;s state, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported state of %1 is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no text. States of the old collector are taken over when its folder is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no state yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StatusLine</name>
    <message>
        <source>No pull yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, present step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::StepsView</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rate limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantForm</name>
    <message>
        <source>Europe (eu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter new credentials of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h, between 1 h and 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change here resets the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset with preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 with preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tenant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records stay in the store, its credentials in the keychain. Takes effect when applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names its own address (override_api_base_url), which counts instead of the region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantList</name>
    <message>
        <source>Show %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tenants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantSession</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TestPanel</name>
    <message>
        <source>Go on untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector itself tries again until it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps went well, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TimeDisplay</name>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written; the letters are those of QLocale::toString().</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a date of this year is written; the letters are those of QLocale::toString().</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written where there is little room; the letters are those of QLocale::toString().</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TopBar</name>
    <message>
        <source>Times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next pull of all services (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection is paused: resume first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pull yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pause yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin pulls again (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin no new pull; delivery goes on (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tenants of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::TrafficPanels</name>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records by service, 30 min each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the last 24 hours by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts by severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 answers and errors of the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records in the last 24 hours yet. They appear here with the first pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without severity count as LOW in this bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates of the last 24 hours, %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × 429, waited out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 requests today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests today, no daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace %1 by midnight UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failed request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace is known in a few minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::Tray</name>
    <message>
        <source>Open CASB Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::Waterfall</name>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limiter %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limiter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casb::ui::YamlView</name>
    <message>
        <source>Configuration as YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the setting named in the message and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was read, but a value is of the wrong type or out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client of the Proofpoint API could not be built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it together with the diagnostic bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint does not accept the credentials (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter valid credentials for the right region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint asked to wait without saying how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the collector waits by itself, longer each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint asked to wait with an empty time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of another type than the interface describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the record is kept, its time is that of the pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret could not be had: the keychain is locked or missing, or it was never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the credentials anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side could not be reached, or the connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do at first: it is tried again. If it lasts, check network, proxy and name lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the message; if it does not help, ask Proofpoint&apos;s support with time and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint is overloaded or asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the request is repeated after a while. If it comes often, lower the rate limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not the page that was asked for: truncated, or not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do at first: the page is asked for again. If it lasts, look for a proxy in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than the limit for one body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, or ask for smaller pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint does not know the stored page token any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time from which to collect again. Nothing is skipped without your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofpoint gave the same page token twice although there was content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pull ended to avoid a loop. If it lasts, restart from a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persisted state cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or move the file named, or reset the service to a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state was changed by somebody else while a page was being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the page is dropped and collection goes on from the new state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and permissions of the persistence directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination cannot be reached or refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records wait safely in the store. Check address, port and certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain, certificate or key cannot be read, do not fit together, or are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download chain, certificate and key of this Devo domain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts of the last 24 h on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: no files are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record, tag test.keep.free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
