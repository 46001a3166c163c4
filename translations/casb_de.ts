<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>casb</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>casb::ConsoleProgram</name>
    <message>
        <source>The configuration cannot be opened</source>
        <translation>Die Konfiguration kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Choose the configuration of a collector</source>
        <translation>Konfiguration eines Collectors auswählen</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml *.json)</source>
        <translation>Konfiguration (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The demo cannot be started</source>
        <translation>Die Demo kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The diagnostic bundle was not written</source>
        <translation>Das Diagnosepaket wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The session&apos;s start list was not changed</source>
        <translation>Die Autostart-Liste der Sitzung wurde nicht geändert</translation>
    </message>
    <message>
        <source>Collection goes on</source>
        <translation>Die Sammlung läuft weiter</translation>
    </message>
    <message>
        <source>CASB Console is in the tray. Its menu opens the window and quits.</source>
        <translation>CASB Console ist im Infobereich. Das Menü dort öffnet das Fenster und beendet die Konsole.</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Repair in Settings…</source>
        <translation>In den Einstellungen reparieren…</translation>
    </message>
    <message>
        <source>The diagnostic bundle is written</source>
        <translation>Das Diagnosepaket ist geschrieben</translation>
    </message>
    <message>
        <source>%1 holds log, configuration, states and system facts, without any secret.</source>
        <translation>%1 enthält Log, Konfiguration, Zustände und Angaben zum System, ohne jedes Secret.</translation>
    </message>
</context>
<context>
    <name>casb::DemoTenant</name>
    <message>
        <source>The simulator ended with status %1 before it was ready</source>
        <translation>Der Simulator endete mit Status %1, bevor er bereit war</translation>
    </message>
</context>
<context>
    <name>casb::ui</name>
    <message>
        <source>1 duplicate</source>
        <translation>1 Duplikat</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 Duplikate</translation>
    </message>
    <message>
        <source>Next pull in %1</source>
        <translation>Nächster Abruf in %1</translation>
    </message>
    <message>
        <source>Page %1, %2 received</source>
        <translation>Seite %1, %2 empfangen</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Goes on when the store has room</source>
        <translation>Geht weiter, sobald der Speicher Platz hat</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Angehalten um %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Trying the credentials</source>
        <translation>Zugangsdaten werden geprüft</translation>
    </message>
    <message>
        <source>No pull until resumed</source>
        <translation>Kein Abruf bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation>Sammelt nicht</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Noch kein Abruf</translation>
    </message>
    <message>
        <source>%1 · %2 received, %3</source>
        <translation>%1 · %2 empfangen, %3</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>position not known yet</source>
        <translation>Position noch nicht bekannt</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>records/s, retrying in %1</source>
        <translation>Datensätze/s, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>records/s, last 5 min</source>
        <translation>Datensätze/s, letzte 5 min</translation>
    </message>
    <message>
        <source>records/s, nothing new</source>
        <translation>Datensätze/s, nichts Neues</translation>
    </message>
    <message>
        <source>Last acknowledged</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>Ledger closes</source>
        <translation>Bilanz geht auf</translation>
    </message>
    <message>
        <source>Ledger is open</source>
        <translation>Bilanz ist offen</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 aufbewahrt</translation>
    </message>
    <message>
        <source>Store, %1, %2 records waiting, oldest waiting %3, queue %4, size on disk %5, delivered today %6, %7</source>
        <translation>Speicher, %1, %2 wartende Datensätze, am längsten wartend %3, Warteschlange %4, Größe auf Datenträger %5, heute zugestellt %6, %7</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Everything collected is delivered.</source>
        <translation>Alles Gesammelte ist zugestellt.</translation>
    </message>
    <message>
        <source>%1 records wait for delivery.</source>
        <translation>%1 Datensätze warten auf Zustellung.</translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>%1 Rückstand.</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Keine Daten seit %1</translation>
    </message>
    <message>
        <source>No data is coming in</source>
        <translation>Es kommen keine Daten</translation>
    </message>
    <message>
        <source>The other service goes on</source>
        <translation>Der andere Dienst läuft weiter</translation>
    </message>
    <message>
        <source>Both services have stopped</source>
        <translation>Beide Dienste sind angehalten</translation>
    </message>
    <message>
        <source>The service has stopped</source>
        <translation>Der Dienst ist angehalten</translation>
    </message>
    <message>
        <source>All services have stopped</source>
        <translation>Alle Dienste sind angehalten</translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation>Es wird noch nichts gesammelt</translation>
    </message>
    <message>
        <source>This picture will show how alerts and events travel from Proofpoint to Devo, and how late they are.</source>
        <translation>Dieses Bild zeigt später, wie Alerts und Events von Proofpoint zu Devo gelangen und mit welchem Rückstand.</translation>
    </message>
    <message>
        <source>Collection could not start</source>
        <translation>Die Sammlung konnte nicht starten</translation>
    </message>
    <message>
        <source>Collection has stopped</source>
        <translation>Die Sammlung ist angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The page under way is finished first.</source>
        <translation>Die laufende Seite wird zuerst abgeschlossen.</translation>
    </message>
    <message>
        <source>Collection is paused</source>
        <translation>Die Sammlung ist pausiert</translation>
    </message>
    <message>
        <source>No new pull begins until you resume. %1</source>
        <translation>Bis zum Fortsetzen beginnt kein neuer Abruf. %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>The store is opened and the credentials are tried.</source>
        <translation>Der Speicher wird geöffnet, die Zugangsdaten werden geprüft.</translation>
    </message>
    <message>
        <source>Retrying in %1. Nothing is lost: collection goes on where it was.</source>
        <translation>Neuer Versuch in %1. Nichts geht verloren: Die Sammlung geht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>Proofpoint cannot be reached</source>
        <translation>Proofpoint ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Proofpoint asks to wait</source>
        <translation>Proofpoint bittet um Wartezeit</translation>
    </message>
    <message>
        <source>%1: a request failed</source>
        <translation>%1: Eine Anfrage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Data is collected, but not delivered</source>
        <translation>Daten werden gesammelt, aber nicht zugestellt</translation>
    </message>
    <message>
        <source>%1 does not answer, retrying in %2. %3</source>
        <translation>%1 antwortet nicht, neuer Versuch in %2. %3</translation>
    </message>
    <message>
        <source>The credentials are tried.</source>
        <translation>Die Zugangsdaten werden geprüft.</translation>
    </message>
    <message>
        <source>Data is flowing</source>
        <translation>Daten fließen</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 lie between the present position and that time and would never be collected.</source>
        <translation>%1 von %2 liegen zwischen der jetzigen Position und diesem Zeitpunkt und würden nie gesammelt.</translation>
    </message>
    <message>
        <source>, %1 at the rate limit</source>
        <translation>, %1 beim geltenden Ratenlimit</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>about %1 requests</source>
        <translation>etwa %1 Anfragen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>expected a time like 2026-03-17T09:31:02Z</source>
        <translation>eine Zeit wie 2026-03-17T09:31:02Z erwartet</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern erwartet</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>belongs to the other service&apos;s state</source>
        <translation>gehört zum Zustand des anderen Dienstes</translation>
    </message>
    <message>
        <source>expected 1</source>
        <translation>1 erwartet</translation>
    </message>
    <message>
        <source>expected a text or null</source>
        <translation>ein Text oder null erwartet</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>eine Liste von Texten erwartet</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>page token dropped</source>
        <translation>Seitentoken verworfen</translation>
    </message>
    <message>
        <source>next page token</source>
        <translation>nächstes Seitentoken</translation>
    </message>
    <message>
        <source>ids %1 → %2</source>
        <translation>IDs %1 → %2</translation>
    </message>
    <message>
        <source>collect from %1</source>
        <translation>sammeln ab %1</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Noch nichts gesammelt</translation>
    </message>
    <message>
        <source>The first pull writes the first state.</source>
        <translation>Der erste Abruf schreibt den ersten Zustand.</translation>
    </message>
    <message>
        <source>State cannot be read</source>
        <translation>Zustand nicht lesbar</translation>
    </message>
    <message>
        <source>Reset it to a time, or restore an earlier state.</source>
        <translation>Setzen Sie ihn auf einen Zeitpunkt zurück, oder stellen Sie einen früheren Zustand wieder her.</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation>Ab %1 %2</translation>
    </message>
    <message>
        <source>No page token yet: the next pull begins at this time.</source>
        <translation>Noch kein Seitentoken: Der nächste Abruf beginnt zu dieser Zeit.</translation>
    </message>
    <message>
        <source>At a page token</source>
        <translation>An einem Seitentoken</translation>
    </message>
    <message>
        <source>position not told</source>
        <translation>Position nicht angegeben</translation>
    </message>
    <message>
        <source>The token says nothing that can be read. Collection goes on from it.</source>
        <translation>Das Token enthält nichts Lesbares. Die Sammlung geht von ihm aus weiter.</translation>
    </message>
    <message>
        <source>Position %1 %2</source>
        <translation>Position %1 %2</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, to its end.</source>
        <translation>Aus dem Seitentoken gelesen: Datei von %1, bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, line %2.</source>
        <translation>Aus dem Seitentoken gelesen: Datei von %1, Zeile %2.</translation>
    </message>
    <message>
        <source>No ids at the edge.</source>
        <translation>Keine IDs an der Grenze.</translation>
    </message>
    <message>
        <source>1 id at the edge, kept against taking it twice.</source>
        <translation>1 ID an der Grenze, gemerkt, damit nichts doppelt übernommen wird.</translation>
    </message>
    <message>
        <source>%1 ids at the edge, kept against taking them twice.</source>
        <translation>%1 IDs an der Grenze, gemerkt, damit nichts doppelt übernommen wird.</translation>
    </message>
    <message>
        <source>Up to %1 %2</source>
        <translation>Bis %1 %2</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Zustand</translation>
    </message>
    <message>
        <source>%1 at a page token that cannot be read</source>
        <translation>%1 an einem nicht lesbaren Seitentoken</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <translation>%1 an Position %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 id</source>
        <translation>1 ID</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>%1 IDs</translation>
    </message>
    <message>
        <source>progress inside a window</source>
        <translation>Fortschritt innerhalb eines Fensters</translation>
    </message>
    <message>
        <source>nothing visible</source>
        <translation>nichts Sichtbares</translation>
    </message>
    <message>
        <source>, inside a window</source>
        <translation>, innerhalb eines Fensters</translation>
    </message>
    <message>
        <source>First state, from the configuration</source>
        <translation>Erster Zustand, aus der Konfiguration</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Korrigiert: %1</translation>
    </message>
    <message>
        <source>First state, imported from the old collector</source>
        <translation>Erster Zustand, aus dem alten Collector importiert</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>pull …%1</source>
        <translation>Abruf …%1</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>Abruf %1</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Log öffnen</translation>
    </message>
    <message>
        <source>Proofpoint refuses the credentials</source>
        <translation>Proofpoint lehnt die Zugangsdaten ab</translation>
    </message>
    <message>
        <source>The credentials cannot be read</source>
        <translation>Die Zugangsdaten sind nicht lesbar</translation>
    </message>
    <message>
        <source>Enter new credentials…</source>
        <translation>Neue Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>%1: the position has expired</source>
        <translation>%1: Die Position ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: the position does not move</source>
        <translation>%1: Die Position bewegt sich nicht</translation>
    </message>
    <message>
        <source>%1: the state cannot be read</source>
        <translation>%1: Der Zustand ist nicht lesbar</translation>
    </message>
    <message>
        <source>Restart from a time…</source>
        <translation>Ab einem Zeitpunkt neu beginnen…</translation>
    </message>
    <message>
        <source>%1: collection has stopped</source>
        <translation>%1: Die Sammlung ist angehalten</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 refuses the certificate</source>
        <translation>%1 lehnt das Zertifikat ab</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Certificate expires in %1</source>
        <translation>Zertifikat läuft in %1 ab</translation>
    </message>
    <message>
        <source>Devo refuses the connection from then on. Download a new one of the same Devo domain.</source>
        <translation>Danach lehnt Devo die Verbindung ab. Laden Sie ein neues Zertifikat derselben Devo-Domäne herunter.</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Ruft ab</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Warten verlangt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Position refused</source>
        <translation>Position abgelehnt</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Durch einen Fehler angehalten</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Ledger open</source>
        <translation>Bilanz offen</translation>
    </message>
    <message>
        <source>Empty queue</source>
        <translation>Warteschlange leer</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The ledger does not close</source>
        <translation>Die Bilanz geht nicht auf</translation>
    </message>
    <message>
        <source>A pull received more than it stored, filtered and rejected. Keep the log and report it.</source>
        <translation>Ein Abruf hat mehr empfangen, als er gespeichert, gefiltert und verworfen hat. Bewahren Sie das Log auf und melden Sie es.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 writes the credentials of %2 in a style that the console does not edit, and was left as it is. Write there by hand: credentials: {keychain: %3}</source>
        <translation>%1 schreibt die Zugangsdaten von %2 in einem Stil, den die Konsole nicht bearbeitet, und blieb unverändert. Schreiben Sie dort von Hand: credentials: {keychain: %3}</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Open it, or move it away.</source>
        <translation>%1 ist bereits vorhanden und blieb unverändert. Öffnen Sie die Datei, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is written in a style that the console does not edit, and was left as it is. Add the tenant there by hand.</source>
        <translation>%1 ist in einem Stil geschrieben, den die Konsole nicht bearbeitet, und wurde unverändert gelassen. Fügen Sie den Tenant dort von Hand hinzu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at the time that this computer&apos;s clock shows.</source>
        <translation>Das Zertifikat von %1 ist zu der Zeit, die die Uhr dieses Computers anzeigt, nicht gültig.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then test again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Somebody between here and %1 answers with a certificate of their own.</source>
        <translation>Jemand zwischen hier und %1 antwortet mit einem eigenen Zertifikat.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS does this. Ask your network team to let %1 through uninspected, or to install the proxy&apos;s authority on this computer.</source>
        <translation>Das tut ein Proxy, der TLS prüft. Bitten Sie Ihr Netzwerkteam, %1 ungeprüft durchzulassen oder die Zertifizierungsstelle des Proxys auf diesem Computer zu installieren.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was not made: %2.</source>
        <translation>Die verschlüsselte Verbindung zu %1 kam nicht zustande: %2.</translation>
    </message>
    <message>
        <source>A firewall or proxy may cut TLS connections. Test from another network to tell them apart.</source>
        <translation>Eine Firewall oder ein Proxy trennt möglicherweise TLS-Verbindungen. Testen Sie aus einem anderen Netzwerk, um beides zu unterscheiden.</translation>
    </message>
    <message>
        <source>Proofpoint answers, but asks to wait: %1.</source>
        <translation>Proofpoint antwortet, bittet aber zu warten: %1.</translation>
    </message>
    <message>
        <source>The requests of the day may be used up, or another collector uses the same credentials at the same time. Stop the other one, or test again later.</source>
        <translation>Die Anfragen des Tages sind möglicherweise verbraucht, oder ein anderer Collector verwendet gleichzeitig dieselben Zugangsdaten. Halten Sie den anderen an oder testen Sie später erneut.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Look whether this computer is connected and whether its name server knows addresses outside of your network. A wrong region leads to a wrong name, too.</source>
        <translation>Prüfen Sie, ob dieser Computer verbunden ist und ob sein Nameserver Adressen außerhalb Ihres Netzwerks kennt. Auch eine falsche Region führt zu einem falschen Namen.</translation>
    </message>
    <message>
        <source>%1 has an address, but nothing answers at port %2: %3.</source>
        <translation>%1 hat eine Adresse, aber an Port %2 antwortet nichts: %3.</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 to %2, or set the proxy of this computer.</source>
        <translation>Eine Firewall versperrt den Weg nach außen, oder Verbindungen müssen über einen Proxy laufen. Bitten Sie um den ausgehenden Port %1 zu %2, oder stellen Sie den Proxy dieses Computers ein.</translation>
    </message>
    <message>
        <source>Proofpoint was reached but refuses the sign-in: %1.</source>
        <translation>Proofpoint wurde erreicht, lehnt aber die Anmeldung ab: %1.</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret once more, without a blank at its end. A key of another region is refused in the same way.</source>
        <translation>api_key, client_id und client_secret müssen in Proofpoint von derselben Stelle stammen. Kopieren Sie das Secret noch einmal, ohne Leerzeichen am Ende. Ein Schlüssel einer anderen Region wird ebenso abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in works, but reading %1 is refused: %2.</source>
        <translation>Die Anmeldung gelingt, aber das Lesen von %1 wird abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The key may lack the right to read them. Give it the SIEM role in Proofpoint, or leave this source out in the next step.</source>
        <translation>Dem Schlüssel fehlt möglicherweise das Leserecht. Geben Sie ihm in Proofpoint die SIEM-Rolle, oder lassen Sie diese Quelle im nächsten Schritt weg.</translation>
    </message>
    <message>
        <source>The files cannot be used: %1.</source>
        <translation>Die Dateien können nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and DOMAIN.key.</source>
        <translation>Laden Sie Kette, Zertifikat und Schlüssel einer einzigen Devo-Domäne noch einmal herunter: chain.crt, DOMAIN.crt und DOMAIN.key.</translation>
    </message>
    <message>
        <source>Look whether it is spelled as Devo gave it, and whether this computer is connected.</source>
        <translation>Prüfen Sie, ob der Name so geschrieben ist, wie Devo ihn angab, und ob dieser Computer verbunden ist.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation>An %1 antwortet nichts: %2.</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or the port is another one. Ask for outgoing port %1 to %2.</source>
        <translation>Eine Firewall versperrt den Weg nach außen, oder der Port ist ein anderer. Bitten Sie um den ausgehenden Port %1 zu %2.</translation>
    </message>
    <message>
        <source>%1 refuses the certificate: %2.</source>
        <translation>%1 lehnt das Zertifikat ab: %2.</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region, or be revoked. Choose the region of your domain, or download a new certificate.</source>
        <translation>Es gehört möglicherweise zu einer Domäne einer anderen Region oder wurde widerrufen. Wählen Sie die Region Ihrer Domäne, oder laden Sie ein neues Zertifikat herunter.</translation>
    </message>
    <message>
        <source>The connection was made, but the record was not taken: %1.</source>
        <translation>Die Verbindung kam zustande, aber der Datensatz wurde nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The peer closes connections whose certificate or data it does not want. Look at the chosen region and at what the relay writes into its log.</source>
        <translation>Die Gegenstelle schließt Verbindungen, deren Zertifikat oder Daten sie nicht will. Prüfen Sie die gewählte Region und was das Relay in sein Log schreibt.</translation>
    </message>
    <message>
        <source>%1 are collected again from %2: about %3 %4, of which Devo has %5 already. With %6%7.</source>
        <translation>%1 werden ab %2 erneut gesammelt: etwa %3 %4, von denen Devo %5 bereits hat. Mit %6%7.</translation>
    </message>
    <message>
        <source>%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.</source>
        <translation>%1 Abrufe pro Tag brauchen mehr als die %2 erlaubten Anfragen. Verwenden Sie %3 s oder mehr.</translation>
    </message>
    <message>
        <source>These dots stand for no secret. Type the secret itself.</source>
        <translation>Diese Punkte stehen für kein Secret. Geben Sie das Secret selbst ein.</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration</source>
        <translation>%1 ist zu groß für eine Konfiguration</translation>
    </message>
    <message>
        <source>%1 · %2 received</source>
        <translation>%1 · %2 empfangen</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 weitere</translation>
    </message>
    <message>
        <source>It is no object</source>
        <translation>Es ist kein Objekt</translation>
    </message>
    <message>
        <source>It is nested more than %1 levels deep</source>
        <translation>Es ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>Its records would take %1 bytes, more than a page may have</source>
        <translation>Seine Datensätze würden %1 Bytes brauchen, mehr als eine Seite haben darf</translation>
    </message>
    <message>
        <source>Records %1 to %2 are damaged in the store: their block cannot be unpacked</source>
        <translation>Die Datensätze %1 bis %2 sind im Speicher beschädigt: ihr Block lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>The text ends too early</source>
        <translation>Der Text endet zu früh</translation>
    </message>
    <message>
        <source>Something follows the end of the object</source>
        <translation>Hinter dem Ende des Objekts steht noch etwas</translation>
    </message>
    <message>
        <source>A comma or } is expected</source>
        <translation>Ein Komma oder } wird erwartet</translation>
    </message>
    <message>
        <source>A comma or ] is expected</source>
        <translation>Ein Komma oder ] wird erwartet</translation>
    </message>
    <message>
        <source>A member&apos;s name in quotes is expected</source>
        <translation>Der Name eines Elements in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>A colon is expected</source>
        <translation>Ein Doppelpunkt wird erwartet</translation>
    </message>
    <message>
        <source>A text goes over the end of the line: a quote is missing</source>
        <translation>Ein Text geht über das Zeilenende hinaus: ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>There is no such escape</source>
        <translation>Diese Escape-Folge gibt es nicht</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected</source>
        <translation>Vier hexadezimale Ziffern werden erwartet</translation>
    </message>
    <message>
        <source>There is no such word: true, false and null are</source>
        <translation>Dieses Wort gibt es nicht: es gibt true, false und null</translation>
    </message>
    <message>
        <source>A digit is expected</source>
        <translation>Eine Ziffer wird erwartet</translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation>Ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>The configuration has no service %1 of input %2 any longer</source>
        <translation>Die Konfiguration hat den Dienst %1 des Inputs %2 nicht mehr</translation>
    </message>
    <message>
        <source>replayed by %1</source>
        <translation>erneut zugestellt von %1</translation>
    </message>
    <message>
        <source>discarded by %1</source>
        <translation>ausgesondert von %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>1 source object could not become a record</source>
        <translation>1 Quellobjekt konnte kein Datensatz werden</translation>
    </message>
    <message>
        <source>%1 source objects could not become records</source>
        <translation>%1 Quellobjekte konnten keine Datensätze werden</translation>
    </message>
    <message>
        <source>Devo does not have them yet. Their bytes are kept with the reason: repair and replay them, or discard them.</source>
        <translation>Devo hat sie noch nicht. Ihre Bytes sind mit dem Grund aufbewahrt: reparieren und erneut zustellen, oder aussondern.</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>Dead Letters zeigen</translation>
    </message>
    <message>
        <source>It has more than %1 children</source>
        <translation>Es hat mehr als %1 Kindelemente</translation>
    </message>
    <message>
        <source>Its page has more than %1 source objects</source>
        <translation>Seine Seite hat mehr als %1 Quellobjekte</translation>
    </message>
    <message>
        <source>It is not JSON at its byte %1: %2</source>
        <translation>Es ist bei seinem Byte %1 kein JSON: %2</translation>
    </message>
    <message>
        <source>Many that were rejected, a line each. The first: %1</source>
        <translation>Viele, die verworfen wurden, je eine Zeile. Das erste: %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead, which is a reason of its own: set it right.</source>
        <translation>Die Uhr dieses Computers geht %1 vor, was allein schon ein Grund ist: Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind, which is a reason of its own: set it right.</source>
        <translation>Die Uhr dieses Computers geht %1 nach, was allein schon ein Grund ist: Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which could answer in Proofpoint&apos;s place.</source>
        <translation>Die Verbindung geht über den Proxy %1, der an Stelle von Proofpoint antworten könnte.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right and no proxy is in between, so neither is the reason.</source>
        <translation>Die Uhr dieses Computers geht richtig und kein Proxy liegt dazwischen, beides ist also nicht der Grund.</translation>
    </message>
    <message>
        <source>No proxy is in between.</source>
        <translation>Kein Proxy liegt dazwischen.</translation>
    </message>
    <message>
        <source>The collector on this computer runs with the same credentials and has used up the requests that are allowed for now.</source>
        <translation>Der Collector auf diesem Computer läuft mit denselben Zugangsdaten und hat die vorerst erlaubten Anfragen aufgebraucht.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credentials so far. Test again later, or raise the limit in Settings if Proofpoint allows you more.</source>
        <translation>An den Zugangsdaten ist bisher nichts falsch. Testen Sie später erneut, oder erhöhen Sie das Limit in den Einstellungen, wenn Proofpoint Ihnen mehr erlaubt.</translation>
    </message>
    <message>
        <source>The collector that runs with the same credentials was started anew during the test.</source>
        <translation>Der Collector mit denselben Zugangsdaten wurde während des Tests neu gestartet.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Testen Sie erneut.</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>Der Name des Proxys %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy is set on this computer. Look whether it is spelled right, and whether you are in the network that it belongs to.</source>
        <translation>Der Proxy ist auf diesem Computer eingestellt. Prüfen Sie, ob er richtig geschrieben ist und ob Sie in dem Netzwerk sind, zu dem er gehört.</translation>
    </message>
    <message>
        <source>%1 was not reached through the proxy %2: %3.</source>
        <translation>%1 wurde über den Proxy %2 nicht erreicht: %3.</translation>
    </message>
    <message>
        <source>Ask your network team whether the proxy lets connections to %1 through, and whether it wants a name and password.</source>
        <translation>Fragen Sie Ihr Netzwerkteam, ob der Proxy Verbindungen zu %1 durchlässt und ob er Name und Passwort verlangt.</translation>
    </message>
    <message>
        <source>HTTP %1, %2 bytes, %3 ms</source>
        <translation>HTTP %1, %2 Bytes, %3 ms</translation>
    </message>
    <message>
        <source>no answer, %1 ms</source>
        <translation>keine Antwort, %1 ms</translation>
    </message>
    <message>
        <source>waited %1 ms for the rate limit before</source>
        <translation>wartete vorher %1 ms auf das Ratenlimit</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the password is another one, or the file is encrypted in an outdated way</source>
        <translation>das Passwort ist ein anderes, oder die Datei ist auf veraltete Art verschlüsselt</translation>
    </message>
    <message>
        <source>1 record waits for delivery.</source>
        <translation>1 Datensatz wartet auf Zustellung.</translation>
    </message>
    <message>
        <source>The other service waits for room in the store</source>
        <translation>Der andere Dienst wartet auf Platz im Speicher</translation>
    </message>
    <message>
        <source>The other services wait for room in the store</source>
        <translation>Die anderen Dienste warten auf Platz im Speicher</translation>
    </message>
    <message>
        <source>The other services go on</source>
        <translation>Die anderen Dienste laufen weiter</translation>
    </message>
    <message>
        <source>No %1 since %2</source>
        <translation>Keine %1 seit %2</translation>
    </message>
    <message>
        <source>No %1 coming in</source>
        <translation>Es kommen keine %1</translation>
    </message>
    <message>
        <source>1 record waits for delivery</source>
        <translation>1 Datensatz wartet auf Zustellung</translation>
    </message>
    <message>
        <source>%1 records wait for delivery</source>
        <translation>%1 Datensätze warten auf Zustellung</translation>
    </message>
    <message>
        <source>Start with the first card under Needs attention.</source>
        <translation>Beginnen Sie mit der ersten Karte unter Handlungsbedarf.</translation>
    </message>
    <message>
        <source>Collection waits: the queue is full</source>
        <translation>Die Sammlung wartet: die Warteschlange ist voll</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>Der Abruf geht von selbst weiter, sobald Platz ist; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>In den Speicher kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>1 record waits safely on this computer.</source>
        <translation>1 Datensatz wartet sicher auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 records wait safely on this computer.</source>
        <translation>%1 Datensätze warten sicher auf diesem Computer.</translation>
    </message>
    <message>
        <source>They go out as soon as it answers. Check its address and port, and the way there.</source>
        <translation>Sie gehen hinaus, sobald es antwortet. Prüfen Sie Adresse und Port und den Weg dorthin.</translation>
    </message>
    <message>
        <source>Renew certificate…</source>
        <translation>Zertifikat erneuern…</translation>
    </message>
    <message>
        <source>Change destination…</source>
        <translation>Ziel ändern…</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>Zertifikat läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>The queue is full, pulling pauses</source>
        <translation>Die Warteschlange ist voll, der Abruf pausiert</translation>
    </message>
    <message>
        <source>Delivery is slower than collection. Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>Die Zustellung ist langsamer als die Sammlung. Der Abruf geht von selbst weiter, sobald Platz ist; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as %1 takes records again; nothing is lost.</source>
        <translation>Der Abruf geht von selbst weiter, sobald %1 wieder Datensätze annimmt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Grenze erhöhen…</translation>
    </message>
    <message>
        <source>Store fails</source>
        <translation>Speicher versagt</translation>
    </message>
    <message>
        <source>Show the pull</source>
        <translation>Abruf zeigen</translation>
    </message>
    <message>
        <source>%1 confirms nothing</source>
        <translation>%1 bestätigt nichts</translation>
    </message>
    <message>
        <source>Records wait for it safely on this computer and it does not take them, although nothing says that it is away. Look whether it or something on the way to it is stuck.</source>
        <translation>Datensätze warten sicher auf diesem Computer, und es nimmt sie nicht an, obwohl nichts auf einen Ausfall hinweist. Prüfen Sie, ob es selbst oder etwas auf dem Weg dorthin hängt.</translation>
    </message>
    <message>
        <source>Records are delivered late</source>
        <translation>Datensätze werden verspätet zugestellt</translation>
    </message>
    <message>
        <source>The destinations take less than is collected. Nothing is lost; when the queue is full, pulling pauses. A higher limit gives them more time.</source>
        <translation>Die Ziele nehmen weniger an, als gesammelt wird. Nichts geht verloren; ist die Warteschlange voll, pausiert das Abrufen. Eine höhere Grenze gibt ihnen mehr Zeit.</translation>
    </message>
    <message>
        <source>1 record waits</source>
        <translation>1 Datensatz wartet</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 Datensätze warten</translation>
    </message>
    <message>
        <source>%1 is further than the last record</source>
        <translation>%1 steht hinter dem letzten Datensatz</translation>
    </message>
    <message>
        <source>Its position lies behind everything that was ever stored: the store was replaced or damaged, and new records may not reach it. Keep the log and report it.</source>
        <translation>Seine Position liegt hinter allem, was je gespeichert wurde: Der Speicher wurde ersetzt oder beschädigt, und neue Datensätze kommen dort womöglich nicht an. Bewahren Sie das Log auf und melden Sie es.</translation>
    </message>
    <message>
        <source>%1: no end of the pull in sight</source>
        <translation>%1: Ende des Abrufs nicht absehbar</translation>
    </message>
    <message>
        <source>Page after page comes in and the position does not move. Look at the requests of the pull: when they repeat themselves, reset the service to a later time under Persistence.</source>
        <translation>Seite um Seite kommt an, und die Position bewegt sich nicht. Sehen Sie sich die Anfragen des Abrufs an: Wenn sie sich wiederholen, setzen Sie den Dienst unter Persistenz auf einen späteren Zeitpunkt zurück.</translation>
    </message>
    <message>
        <source>The requests of the day are used up</source>
        <translation>Die Anfragen des Tages sind aufgebraucht</translation>
    </message>
    <message>
        <source>Collection goes on as the limit allows. When Proofpoint grants you more, raise the limit in the settings of the input.</source>
        <translation>Das Sammeln geht weiter, soweit die Grenze es erlaubt. Wenn Proofpoint Ihnen mehr zugesteht, erhöhen Sie die Grenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1: reset by %2</source>
        <translation>%1: zurückgesetzt von %2</translation>
    </message>
    <message>
        <source>%1: restored by %2</source>
        <translation>%1: wiederhergestellt von %2</translation>
    </message>
    <message>
        <source>%1: state changed by %2</source>
        <translation>%1: Zustand geändert von %2</translation>
    </message>
    <message>
        <source>Delivery interrupted: %1</source>
        <translation>Zustellung unterbrochen: %1</translation>
    </message>
    <message>
        <source>%1 takes records again after %2</source>
        <translation>%1 nimmt nach %2 wieder Datensätze an</translation>
    </message>
    <message>
        <source>Started again after an end for want of memory</source>
        <translation>Neustart nach einem Ende aus Speichermangel</translation>
    </message>
    <message>
        <source>Started again after an end without a stop</source>
        <translation>Neustart nach einem Ende ohne Stopp</translation>
    </message>
    <message>
        <source>usual %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>üblich %1 %2</translation>
    </message>
    <message>
        <source>usual up to %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>üblich bis %1 %2</translation>
    </message>
    <message>
        <source>usual %1–%2 %3</source>
        <extracomment>How far behind a service usually is; %1 and %2 numbers, %3 unit of time</extracomment>
        <translation>üblich %1–%2 %3</translation>
    </message>
    <message>
        <source>%1 behind, as usual.</source>
        <translation>%1 Rückstand, wie üblich.</translation>
    </message>
    <message>
        <source>%1 are later than usual.</source>
        <translation>%1: später als üblich.</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>Letzter Abruf: %1</translation>
    </message>
    <message>
        <source>Last acknowledged at %1</source>
        <translation>Zuletzt bestätigt: %1</translation>
    </message>
    <message>
        <source>Oldest waiting since %1</source>
        <translation>Ältester wartet seit %1</translation>
    </message>
    <message>
        <source>All records are delivered; 1 source object could not become one.</source>
        <translation>Alle Datensätze sind zugestellt; aus 1 Quellobjekt konnte keiner werden.</translation>
    </message>
    <message>
        <source>All records are delivered; %1 source objects could not become one.</source>
        <translation>Alle Datensätze sind zugestellt; aus %1 Quellobjekten konnten keine werden.</translation>
    </message>
    <message>
        <source>Furthest behind: %1 of %2, %3.</source>
        <translation>Am weitesten zurück: %1 von %2, %3.</translation>
    </message>
    <message>
        <source>%1 of tenant %2</source>
        <translation>%1 des Tenants %2</translation>
    </message>
    <message>
        <source>Nothing is collected here</source>
        <translation>Hier wird nichts gesammelt</translation>
    </message>
    <message>
        <source>This tenant is off. It is turned on under Settings, Tenants and sources.</source>
        <translation>Dieser Tenant ist ausgeschaltet. Eingeschaltet wird er unter Einstellungen, Tenants und Quellen.</translation>
    </message>
    <message>
        <source>Nothing waits for it yet; what comes is kept on this computer.</source>
        <translation>Noch wartet nichts darauf; was kommt, wird auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Check its address and port, and the way there.</source>
        <translation>Prüfen Sie Adresse und Port und den Weg dorthin.</translation>
    </message>
    <message>
        <source>What lies in the first %1 is older than the store&apos;s history and comes on top.</source>
        <translation>Was in den ersten %1 liegt, ist älter als der Verlauf des Speichers und kommt hinzu.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from no authority in the chosen chain: %2.</source>
        <translation>Das Zertifikat von %1 stammt von keiner Zertifizierungsstelle der gewählten Kette: %2.</translation>
    </message>
    <message>
        <source>Most often the chain is the one of another Devo region or relay: choose the chain.crt that came with your certificate. If it is the right one, a proxy that inspects TLS answers in place of %1: ask your network team to let it through uninspected.</source>
        <translation>Meist ist die Kette die einer anderen Devo-Region oder eines anderen Relays: Wählen Sie die chain.crt, die mit Ihrem Zertifikat kam. Ist es die richtige, antwortet ein Proxy, der TLS prüft, anstelle von %1: Bitten Sie Ihr Netzwerkteam, es ungeprüft durchzulassen.</translation>
    </message>
    <message>
        <source>%1 ended the connection when it was shown the certificate, so it most likely refuses it: %2.</source>
        <translation>%1 hat die Verbindung beendet, als ihm das Zertifikat gezeigt wurde, lehnt es also höchstwahrscheinlich ab: %2.</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region or another relay, or be revoked. Choose the region of your domain, or download a new certificate. If others get through with it, a firewall or proxy cuts TLS connections.</source>
        <translation>Es gehört möglicherweise zu einer Domäne einer anderen Region oder zu einem anderen Relay oder wurde widerrufen. Wählen Sie die Region Ihrer Domäne, oder laden Sie ein neues Zertifikat herunter. Kommen andere damit durch, trennt eine Firewall oder ein Proxy TLS-Verbindungen.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate: %1.</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat: %1.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate, or download both once more.</source>
        <translation>Wählen Sie den Schlüssel, der zu diesem Zertifikat erstellt wurde, oder laden Sie beide noch einmal herunter.</translation>
    </message>
</context>
<context>
    <name>casb::ui::AppearanceForm</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>The other of the two stands in the tool tip of each time.</source>
        <translation>Die jeweils andere steht im Tooltip jeder Zeit.</translation>
    </message>
    <message>
        <source>Size of letters: as the desktop. Both choices apply at once and stay for the next start.</source>
        <translation>Schriftgröße: wie der Desktop. Beides gilt sofort und bleibt für den nächsten Start.</translation>
    </message>
</context>
<context>
    <name>casb::ui::AttentionCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Details zu: %1</translation>
    </message>
    <message>
        <source>Remind tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Remind tomorrow of: %1</source>
        <translation>Morgen erinnern an: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::CatalogueFoot</name>
    <message>
        <source>Enter new credentials…</source>
        <translation>Neue Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>Close the catalogue entry</source>
        <translation>Katalogeintrag schließen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
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
        <source>1 time today</source>
        <translation>1-mal heute</translation>
    </message>
    <message>
        <source>%1 times today</source>
        <translation>%1-mal heute</translation>
    </message>
    <message>
        <source>1 time in this file</source>
        <translation>1-mal in dieser Datei</translation>
    </message>
    <message>
        <source>%1 times in this file</source>
        <translation>%1-mal in dieser Datei</translation>
    </message>
    <message>
        <source>Solved by itself at %1. If it comes again: %2</source>
        <translation>Hat sich um %1 von selbst gelöst. Falls es wiederkommt: %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::Chart</name>
    <message>
        <source>No data in this span</source>
        <translation>Keine Daten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChartLegend</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Click hides or shows %1</source>
        <translation>Ein Klick blendet %1 aus oder ein</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more filters</source>
        <translation>%1 weitere Filter</translation>
    </message>
</context>
<context>
    <name>casb::ui::CollectorField</name>
    <message>
        <source>No tenant yet</source>
        <translation>Noch kein Tenant</translation>
    </message>
    <message>
        <source>Collector in view: %1, %2</source>
        <translation>Angezeigter Collector: %1, %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsDialog</name>
    <message>
        <source>Set up a tenant</source>
        <translation>Tenant einrichten</translation>
    </message>
    <message>
        <source>New credentials of %1</source>
        <translation>Neue Zugangsdaten für %1</translation>
    </message>
    <message>
        <source>How does the collector sign in?</source>
        <translation>Wie meldet sich der Collector an?</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Fügen Sie ein, was Sie von Proofpoint erhalten haben; der Test läuft, sobald alle Felder ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>Übernimmt JSON oder YAML mit api_key, client_id, client_secret und region aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Zugang zur Proofpoint-API</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>Name dieses Tenants</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Europa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>USA (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australien (au)</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Von Proofpoint abgelehnt</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>Secret leeren und neu einfügen</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>Der Test fragt Daten ab, behält aber keine. Er verbraucht 3 der Anfragen des Tages.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep present credentials</source>
        <translation>Jetzige Zugangsdaten behalten</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Store and use credentials</source>
        <translation>Zugangsdaten speichern und verwenden</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>Die Zwischenablage enthält weder api_key noch client_id noch client_secret als JSON oder YAML.</translation>
    </message>
    <message>
        <source>The collector tries the credentials itself as soon as it has them.</source>
        <translation>Der Collector prüft die Zugangsdaten selbst, sobald er sie hat.</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer. They are never written to a file.</source>
        <translation>Secrets kommen in den Schlüsselbund dieses Computers. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or use the credentials for this run only. They are not written to a file.</source>
        <translation>Kein Schlüsselbund ist geöffnet: %1. Entsperren Sie ihn und fragen Sie erneut, oder verwenden Sie die Zugangsdaten nur für diese Sitzung. Sie werden nicht in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>all steps went well, %1 s</source>
        <translation>alle Schritte erfolgreich, %1 s</translation>
    </message>
    <message>
        <source>stopped at step %1, %2 s</source>
        <translation>bei Schritt %1 angehalten, %2 s</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source> Copy the secret once more from Proofpoint, without a blank at its end; a key of another region is refused in the same way.</source>
        <translation> Kopieren Sie das Secret noch einmal aus Proofpoint, ohne Leerzeichen am Ende; ein Schlüssel einer anderen Region wird ebenso abgelehnt.</translation>
    </message>
    <message>
        <source>Storing in the keychain. It may ask for its password.</source>
        <translation>Wird im Schlüsselbund gespeichert. Er fragt eventuell nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and try again, or use the credentials for this run only.</source>
        <translation>Nicht gespeichert: %1. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder verwenden Sie die Zugangsdaten nur für diese Sitzung.</translation>
    </message>
    <message>
        <source> The test begins again by itself in %1.</source>
        <translation> Der Test beginnt in %1 von selbst erneut.</translation>
    </message>
    <message>
        <source>No keychain is open: %1.</source>
        <translation>Kein Schlüsselbund ist offen: %1.</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name.</source>
        <translation>Nicht gespeichert: Der Schlüsselbund enthält als %1 andere Zugangsdaten, die nicht von hier aus gespeichert wurden. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsPage</name>
    <message>
        <source>How does the collector sign in?</source>
        <translation>Wie meldet sich der Collector an?</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Fügen Sie ein, was Sie von Proofpoint erhalten haben; der Test läuft, sobald alle Felder ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>Übernimmt JSON oder YAML mit api_key, client_id, client_secret und region aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>API-Zugang zu Proofpoint</translation>
    </message>
    <message>
        <source>for instance contoso-eu</source>
        <translation>zum Beispiel contoso-eu</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>Name dieses Tenants</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Europa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>Vereinigte Staaten (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australien (au)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Von Proofpoint abgelehnt</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>Die Zwischenablage enthält weder api_key noch client_id oder client_secret in JSON oder YAML.</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>In memory until the console ends, then they are asked for again</source>
        <translation>Im Arbeitsspeicher, bis die Konsole endet; danach wird wieder danach gefragt</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>Der Test fragt Daten ab, behält aber keine. Er verbraucht 3 Anfragen des Tages.</translation>
    </message>
    <message>
        <source>Fill api_key, client_id and client_secret first</source>
        <translation>Füllen Sie zuerst api_key, client_id und client_secret aus</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, which is open. They are never written to a file.</source>
        <translation>Secrets kommen in den Schlüsselbund dieses Computers, der offen ist. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or keep the secrets for this run only. They are never written to a file.</source>
        <translation>Kein Schlüsselbund ist offen: %1. Entsperren Sie ihn und fragen Sie erneut, oder behalten Sie die Secrets nur für diese Sitzung. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>Secret leeren und neu einfügen</translation>
    </message>
    <message>
        <source>Give the tenant a name first</source>
        <translation>Geben Sie dem Tenant zuerst einen Namen</translation>
    </message>
    <message>
        <source>Open the keychain, or keep the secrets for this run only</source>
        <translation>Öffnen Sie den Schlüsselbund, oder behalten Sie die Secrets nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>Test the credentials first</source>
        <translation>Testen Sie zuerst die Zugangsdaten</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>Address of the API (override_api_base_url)</source>
        <translation>Adresse der API (override_api_base_url)</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s %1 requests.</source>
        <translation>Der Test fragt Daten ab, behält aber keine. Er verbraucht 3 der %1 Anfragen des Tages.</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 requests.</source>
        <translation>Der Test fragt Daten ab, behält aber keine. Er verbraucht 3 Anfragen.</translation>
    </message>
    <message>
        <source>Exchange with Proofpoint</source>
        <translation>Austausch mit Proofpoint</translation>
    </message>
    <message>
        <source>What was asked and answered, without secrets.</source>
        <translation>Was gefragt und geantwortet wurde, ohne Secrets.</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Austausch kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>An address such as https://api.example.com; http:// is for this computer only</source>
        <translation>Eine Adresse wie https://api.example.com; http:// ist nur für diesen Computer</translation>
    </message>
    <message>
        <source>Give the address of the API first, such as https://api.example.com</source>
        <translation>Geben Sie zuerst die Adresse der API an, etwa https://api.example.com</translation>
    </message>
    <message>
        <source>Enter credentials</source>
        <translation>Zugangsdaten eingeben</translation>
    </message>
    <message>
        <source>Back to credentials</source>
        <translation>Zurück zu den Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>casb::ui::DeadLettersPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Zurück zu den Datensätzen</translation>
    </message>
    <message>
        <source>Which dead letters</source>
        <translation>Welche Dead Letters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Aussondern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Settles the chosen ones without delivering them. Their bytes are kept, it can be taken back.</source>
        <translation>Erledigt die gewählten, ohne sie zuzustellen. Ihre Bytes bleiben erhalten, es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Export the dead letters of this filter</source>
        <translation>Die Dead Letters dieses Filters exportieren</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>Nach Dienst filtern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Filter by reason, in the log&apos;s words</source>
        <translation>Nach Grund filtern, in den Worten des Logs</translation>
    </message>
    <message>
        <source>Filter by pull</source>
        <translation>Nach Abruf filtern</translation>
    </message>
    <message>
        <source>Filter row: Ctrl+L</source>
        <translation>Filterzeile: Strg+L</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stored for delivery: %1, under a pull of its own.</source>
        <translation>Zur Zustellung gespeichert: %1, unter einem eigenen Abruf.</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Zugehörigen Abruf zeigen</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>Die Dead Letters lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard %1 dead letters</source>
        <translation>%1 Dead Letters aussondern</translation>
    </message>
    <message>
        <source>Discard the chosen dead letters</source>
        <translation>Die gewählten Dead Letters aussondern</translation>
    </message>
    <message>
        <source>No dead letter fits the filter</source>
        <translation>Kein Dead Letter passt zum Filter</translation>
    </message>
    <message>
        <source>Nobody has replayed or discarded one yet</source>
        <translation>Noch niemand hat einen erneut zugestellt oder ausgesondert</translation>
    </message>
    <message>
        <source>Every source object has become a record</source>
        <translation>Jedes Quellobjekt wurde zu einem Datensatz</translation>
    </message>
    <message>
        <source>No source object was ever rejected</source>
        <translation>Noch nie wurde ein Quellobjekt verworfen</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message>
        <source>1 dead letter</source>
        <translation>1 Dead Letter</translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation>%1 Dead Letters</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Discarded: %1. The bytes are kept for 90 days.</source>
        <translation>Ausgesondert: %1. Die Bytes bleiben 90 Tage erhalten.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Wieder offen: %1.</translation>
    </message>
    <message>
        <source>One a line, with reason and bytes (*.ndjson)</source>
        <translation>Einer je Zeile, mit Grund und Bytes (*.ndjson)</translation>
    </message>
    <message>
        <source>1 dead letter was written to %1</source>
        <translation>1 Dead Letter wurde nach %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 dead letters were written to %2</source>
        <translation>%1 Dead Letters wurden nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::DensityStrip</name>
    <message>
        <source>Density of the log over time</source>
        <translation>Dichte des Logs im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 warnings, %2 errors</source>
        <translation>%1 Warnungen, %2 Fehler</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationPage</name>
    <message>
        <source>Where do the records go?</source>
        <translation>Wohin gehen die Datensätze?</translation>
    </message>
    <message>
        <source>They are kept on this computer first; when the destination is away, they wait.</source>
        <translation>Sie werden zuerst auf diesem Computer aufbewahrt; ist das Ziel nicht erreichbar, warten sie.</translation>
    </message>
    <message>
        <source>Delivery test</source>
        <translation>Zustellungstest</translation>
    </message>
    <message>
        <source>Send a record</source>
        <translation>Datensatz senden</translation>
    </message>
    <message>
        <source>The test sends one record with the tag test.keep.free. It is no part of your data.</source>
        <translation>Der Test sendet einen Datensatz mit dem Tag test.keep.free. Er gehört nicht zu Ihren Daten.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Record sent</source>
        <translation>Datensatz gesendet</translation>
    </message>
    <message>
        <source>Record taken</source>
        <translation>Datensatz angenommen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Devo</source>
        <translation>Devo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Wie konfiguriert</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asien und Pazifik</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Region of your Devo domain</source>
        <translation>Region Ihrer Devo-Domäne</translation>
    </message>
    <message>
        <source>Address of Devo</source>
        <translation>Adresse von Devo</translation>
    </message>
    <message>
        <source>address:port</source>
        <translation>Adresse:Port</translation>
    </message>
    <message>
        <source>Key (DOMAIN.key)</source>
        <translation>Schlüssel (DOMAIN.key)</translation>
    </message>
    <message>
        <source>Chain (chain.crt)</source>
        <translation>Kette (chain.crt)</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>Was das Zertifikat sagt</translation>
    </message>
    <message>
        <source>for instance relay.example.com</source>
        <translation>zum Beispiel relay.example.com</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>Adresse des Relays</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None, plain TCP</source>
        <translation>Keine, einfaches TCP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Records are collected into the store of this computer and can be looked at, searched and exported there. Nothing leaves it.</source>
        <translation>Datensätze werden in den Speicher dieses Computers gesammelt und können dort angesehen, durchsucht und exportiert werden. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>A destination can be added in Settings at any time; what is collected until then is kept as long as the retention says.</source>
        <translation>Ein Ziel kann jederzeit in den Einstellungen hinzugefügt werden; was bis dahin gesammelt ist, wird so lange aufbewahrt, wie es die Aufbewahrung vorgibt.</translation>
    </message>
    <message>
        <source>The destinations stay as the configuration has them. Settings changes them at any time.</source>
        <translation>Die Ziele bleiben, wie die Konfiguration sie hat. Sie lassen sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Name address and files first</source>
        <translation>Geben Sie zuerst Adresse und Dateien an</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Choose certificate, key and chain first, or keep the records only on this computer</source>
        <translation>Wählen Sie zuerst Zertifikat, Schlüssel und Kette, oder behalten Sie die Datensätze nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Name the address of the relay first</source>
        <translation>Geben Sie zuerst die Adresse des Relays an</translation>
    </message>
    <message>
        <source>The certificate files cannot be used</source>
        <translation>Die Zertifikatsdateien können nicht verwendet werden</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>Send a test record first</source>
        <translation>Senden Sie zuerst einen Testdatensatz</translation>
    </message>
    <message>
        <source>The certificate files are being read</source>
        <translation>Die Zertifikatsdateien werden gelesen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.crt *.pem *.key *.cer *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate (DOMAIN.crt, or a .p12 with the key inside)</source>
        <translation>Zertifikat (DOMAIN.crt, oder eine .p12 mit Schlüssel)</translation>
    </message>
    <message>
        <source>Password of the .p12</source>
        <translation>Passwort der .p12</translation>
    </message>
    <message>
        <source>Password of the .p12; it is used once and kept nowhere</source>
        <translation>Passwort der .p12; es wird einmal benutzt und nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>asks for its password</source>
        <translation>verlangt sein Passwort</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Back to destination</source>
        <translation>Zurück zum Ziel</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationsForm</name>
    <message>
        <source>Every record goes to every destination. What one of them cannot take yet waits for it in the store.</source>
        <translation>Jeder Datensatz geht an jedes Ziel. Was eines davon noch nicht annehmen kann, wartet im Speicher darauf.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the destination %1</source>
        <translation>Das Ziel %1 entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Devo (devo_platform)</source>
        <translation>Devo (devo_platform)</translation>
    </message>
    <message>
        <source>Relay, TLS (relay)</source>
        <translation>Relay, TLS (relay)</translation>
    </message>
    <message>
        <source>Relay in the house (syslog)</source>
        <translation>Relay im Haus (syslog)</translation>
    </message>
    <message>
        <source>Only on this computer (console)</source>
        <translation>Nur auf diesem Computer (console)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS (SSL)</source>
        <translation>TLS (SSL)</translation>
    </message>
    <message>
        <source>none, plain TCP</source>
        <translation>keine, einfaches TCP</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>None is left: at least one is needed. “Only on this computer (console)” is one, too.</source>
        <translation>Keines ist übrig: Mindestens eines ist nötig. „Nur auf diesem Computer (console)“ ist auch eines.</translation>
    </message>
</context>
<context>
    <name>casb::ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 lines went, %2 came</source>
        <translation>%1 Zeilen entfernt, %2 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>casb::ui::EffectView</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>counted in the store&apos;s own history</source>
        <translation>in der eigenen Historie des Speichers gezählt</translation>
    </message>
    <message>
        <source>again</source>
        <translation>erneut</translation>
    </message>
    <message>
        <source>%1 to now</source>
        <translation>%1 bis jetzt</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>Historie wird gelesen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>of these about %1 are in Devo already</source>
        <translation>davon etwa %1 bereits in Devo</translation>
    </message>
    <message>
        <source>about 1 record</source>
        <translation>etwa 1 Datensatz</translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation>etwa %1 Datensätze</translation>
    </message>
    <message>
        <source>%1 at the rate limit</source>
        <translation>%1 am Ratenlimit</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>kein Limit gesetzt</translation>
    </message>
    <message>
        <source>, %1 of %2 today</source>
        <translation>, %1 von %2 heute</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>to send again</source>
        <translation>erneut zu senden</translation>
    </message>
    <message>
        <source>%1, all that is in the span</source>
        <translation>%1, alles in der Zeitspanne</translation>
    </message>
    <message>
        <source>%1, older than the duplicate filter</source>
        <translation>%1, älter als der Duplikatfilter</translation>
    </message>
    <message>
        <source>only what is missing is sent</source>
        <translation>gesendet wird nur, was fehlt</translation>
    </message>
    <message>
        <source>%1 to now, %2 of it before the store&apos;s history</source>
        <translation>%1 bis jetzt, davon %2 vor dem Verlauf des Speichers</translation>
    </message>
    <message>
        <source>all that is older than the store&apos;s history</source>
        <translation>alles, was älter als der Verlauf des Speichers ist</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
</context>
<context>
    <name>casb::ui::EmptyView</name>
    <message>
        <source>What this page will show: alerts and events come from Proofpoint, are kept on this computer first, and go to the destination.</source>
        <translation>Was diese Seite zeigen wird: Alerts und Events kommen von Proofpoint, werden zuerst auf diesem Computer aufbewahrt und gehen an das Ziel.</translation>
    </message>
    <message>
        <source>Read page by page from Proofpoint, every 10 minutes. Shown here: how far behind, and when the next pull comes.</source>
        <translation>Seite für Seite von Proofpoint gelesen, alle 10 Minuten. Hier sehen Sie den Rückstand und wann der nächste Abruf kommt.</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw, in the order of its storage.</source>
        <translation>Jede Anmeldung, Freigabe und jeder Download, die Proofpoint gesehen hat, in der Reihenfolge der Speicherung.</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Speicher auf diesem Computer</translation>
    </message>
    <message>
        <source>Every record is kept here first, together with the position reached. If Devo is away, records wait; after a crash, collection goes on where it was.</source>
        <translation>Jeder Datensatz wird zuerst hier aufbewahrt, zusammen mit der erreichten Position. Ist Devo nicht da, warten die Datensätze; nach einem Absturz geht die Sammlung dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Devo, a relay, or only this computer. Shown here: whether it is connected, records per second, and what it acknowledged last.</source>
        <translation>Devo, ein Relay oder nur dieser Computer. Hier sehen Sie, ob es verbunden ist, die Datensätze pro Sekunde und was es zuletzt bestätigt hat.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Neuer Tenant</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Tenant einrichten…</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>Vorhandener Devo-Collector</translation>
    </message>
    <message>
        <source>Import a collector…</source>
        <translation>Collector importieren…</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Tenant</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo run on this computer, faults included.</source>
        <translation>Sehen Sie sich ohne Zugangsdaten um: Ein simuliertes Proofpoint und ein simuliertes Devo laufen auf diesem Computer, Störungen inbegriffen.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Was Sie bereithalten sollten</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>Von Proofpoint</translation>
    </message>
    <message>
        <source>api_key, client_id, client_secret; the region (eu, us or au)</source>
        <translation>api_key, client_id, client_secret; die Region (eu, us oder au)</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>Von Devo</translation>
    </message>
    <message>
        <source>chain, certificate and key, as three files</source>
        <translation>Kette, Zertifikat und Schlüssel, als drei Dateien</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Vom Netzwerk</translation>
    </message>
    <message>
        <source>outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</source>
        <translation>ausgehender Port 443 zu api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint. Five steps, about three minutes, everything is tested before it is stored.</source>
        <translation>Sie haben api_key, client_id und client_secret von Proofpoint. Fünf Schritte, etwa drei Minuten, alles wird getestet, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Choose its folder: config.yaml, certs and state are read. Collection goes on at the position where the old collector stopped.</source>
        <translation>Wählen Sie seinen Ordner: config.yaml, certs und state werden gelesen. Die Sammlung geht an der Position weiter, an der der alte Collector anhielt.</translation>
    </message>
    <message>
        <source>You may also drop a config.yaml onto this window.</source>
        <translation>Sie können auch eine config.yaml auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>set up a tenant</source>
        <translation>Tenant einrichten</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>casb::ui::EngineSession</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
</context>
<context>
    <name>casb::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation>%1 auswählen…</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPainter</name>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>records waiting</source>
        <translation>wartende Datensätze</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Am längsten wartend</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf Datenträger</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Heute zugestellt</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPicture</name>
    <message>
        <source>Flow of data</source>
        <translation>Datenfluss</translation>
    </message>
</context>
<context>
    <name>casb::ui::FoundList</name>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistogramSlider</name>
    <message>
        <source>Start again from</source>
        <translation>Neu beginnen ab</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4: %5 collected</source>
        <translation>%1 %2 bis %3 %4: %5 gesammelt</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryModel</name>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryPanel</name>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Zustände</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>By persons only</source>
        <translation>Nur von Personen</translation>
    </message>
    <message>
        <source>Earlier states of %1</source>
        <translation>Frühere Zustände von %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>Zustand vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 aufbewahrt</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonPane</name>
    <message>
        <source>How to show it: %1</source>
        <translation>Anzeigeart: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 als Baum</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonTreeModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>Objekt, 1 Element</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>Objekt, %1 Elemente</translation>
    </message>
    <message>
        <source>list, 1 element</source>
        <translation>Liste, 1 Element</translation>
    </message>
    <message>
        <source>list, %1 elements</source>
        <translation>Liste, %1 Elemente</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>casb::ui::LetterDetail</name>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>How to show the bytes</source>
        <translation>Wie die Bytes gezeigt werden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The object as it came</source>
        <translation>Das Objekt, wie es kam</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>The object to be replayed</source>
        <translation>Das Objekt, das erneut zugestellt wird</translation>
    </message>
    <message>
        <source>The records that Devo would get</source>
        <translation>Die Datensätze, die Devo bekäme</translation>
    </message>
    <message>
        <source>Save its bytes to a file</source>
        <translation>Die Bytes in eine Datei speichern</translation>
    </message>
    <message>
        <source>Puts the object as it came into the editor again</source>
        <translation>Setzt das Objekt, wie es kam, wieder in den Editor</translation>
    </message>
    <message>
        <source>Load a repaired object from a file</source>
        <translation>Ein repariertes Objekt aus einer Datei laden</translation>
    </message>
    <message>
        <source>Here stand the records that Devo would get.</source>
        <translation>Hier stehen die Datensätze, die Devo bekäme.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>No dead letter is chosen</source>
        <translation>Kein Dead Letter ist gewählt</translation>
    </message>
    <message>
        <source>Records that are damaged in the store cannot be repaired. Their bytes can be saved; a reset that sends everything again brings what they held.</source>
        <translation>Datensätze, die im Speicher beschädigt sind, lassen sich nicht reparieren. Ihre Bytes können gespeichert werden; ein Zurücksetzen, das alles noch einmal sendet, bringt ihren Inhalt.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Es wird gelesen</translation>
    </message>
    <message>
        <source>It is too large to be edited here. Save its bytes, repair them in another editor, and load the result.</source>
        <translation>Es ist zu groß, um hier bearbeitet zu werden. Die Bytes speichern, in einem anderen Editor reparieren und das Ergebnis laden.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Take the object out</source>
        <translation>Das Objekt herausnehmen</translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation>Es ergibt %1</translation>
    </message>
    <message>
        <source>without an id, so that a second delivery would not be noticed</source>
        <translation>ohne Id, eine zweite Zustellung fiele nicht auf</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>1 place mended</source>
        <translation>1 Stelle ausgebessert</translation>
    </message>
    <message>
        <source>%1 places mended</source>
        <translation>%1 Stellen ausgebessert</translation>
    </message>
    <message>
        <source>Replayed as it came by %1, %2</source>
        <translation>Unverändert erneut zugestellt von %1, %2</translation>
    </message>
    <message>
        <source>Repaired and replayed by %1, %2</source>
        <translation>Repariert und erneut zugestellt von %1, %2</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Zugehörigen Abruf zeigen</translation>
    </message>
    <message>
        <source>Discarded by %1, %2. Its bytes are kept for 90 days.</source>
        <translation>Ausgesondert von %1, %2. Die Bytes bleiben 90 Tage erhalten.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>As it was replayed</source>
        <translation>Wie es erneut zugestellt wurde</translation>
    </message>
    <message>
        <source>Replay as %1</source>
        <translation>Als %1 erneut zustellen</translation>
    </message>
    <message>
        <source>Stores its records for delivery under a pull of their own (Ctrl+Return)</source>
        <translation>Speichert seine Datensätze zur Zustellung unter einem eigenen Abruf (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation>Nicht erneut zugestellt</translation>
    </message>
    <message>
        <source>the collector was closed before</source>
        <translation>der Collector wurde vorher geschlossen</translation>
    </message>
    <message>
        <source>Load a repaired object</source>
        <translation>Ein repariertes Objekt laden</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>es ist größer als %1</translation>
    </message>
    <message>
        <source>Save the bytes of the dead letter</source>
        <translation>Die Bytes des Dead Letters speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersExport</name>
    <message>
        <source>the collector was closed or replaced before the last one; export again</source>
        <translation>der Collector wurde vor dem letzten geschlossen oder ersetzt; noch einmal exportieren</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Why it is no record</source>
        <translation>Warum es kein Datensatz ist</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>casb::ui::LimitsForm</name>
    <message>
        <source>All limits must allow a request. They are shared by all services of a credential, and the daily count survives a restart.</source>
        <translation>Alle Limits müssen eine Anfrage zulassen. Sie gelten gemeinsam für alle Dienste eines Zugangs, und die Tageszählung übersteht einen Neustart.</translation>
    </message>
    <message>
        <source>%1, %2 alone</source>
        <translation>%1, nur %2</translation>
    </message>
    <message>
        <source>Set limits of its own</source>
        <translation>Eigene Limits setzen</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Add a limit of %1</source>
        <translation>Ein Limit für %1 hinzufügen</translation>
    </message>
    <message>
        <source>None is written: 1 request in any 1 s and 1,000 a day, as Proofpoint allows.</source>
        <translation>Keines ist angegeben: 1 Anfrage je 1 s und 1.000 pro Tag, wie Proofpoint erlaubt.</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Keine eigenen.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests of limit %1 of %2</source>
        <translation>Anfragen des Limits %1 von %2</translation>
    </message>
    <message>
        <source>−1: no limit</source>
        <translation>−1: kein Limit</translation>
    </message>
    <message>
        <source>in any</source>
        <translation>je</translation>
    </message>
    <message>
        <source>Period of limit %1 of %2</source>
        <translation>Zeitraum des Limits %1 von %2</translation>
    </message>
    <message>
        <source>s, m, h, d, w, such as 10m</source>
        <translation>s, m, h, d, w, etwa 10m</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Dieses Limit entfernen</translation>
    </message>
    <message>
        <source>Remove limit %1 of %2</source>
        <translation>Limit %1 von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogFile</name>
    <message>
        <source>no line of it has the format of the log</source>
        <translation>keine ihrer Zeilen hat das Format des Logs</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogPage</name>
    <message>
        <source>Text or regular expression</source>
        <translation>Text oder regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Alle Komponenten</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Gehe zu Zeit…</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation>Log öffnen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>09:24 or 2026-03-17 09:24:17</source>
        <translation>09:24 oder 2026-03-17 09:24:17</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Zeit, zu der gesprungen wird</translation>
    </message>
    <message>
        <source>Debug lines are written from now on; the collector goes on as it is.</source>
        <translation>Ab jetzt werden Debug-Zeilen geschrieben; der Collector läuft unverändert weiter.</translation>
    </message>
    <message>
        <source>Stay at the newest line (End)</source>
        <translation>An der neuesten Zeile bleiben (Ende)</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Log öffnen</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Logs (*.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 kann nicht angezeigt werden: %2</translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation>Zurück zum Live-Log</translation>
    </message>
    <message>
        <source>The lines shown were saved.</source>
        <translation>Die angezeigten Zeilen wurden gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 Zeilen, %2 angezeigt</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filter %1, entfernen</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 09:24, 09:24:17 or 2026-03-17 09:24.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 09:24, 09:24:17 oder 2026-03-17 09:24.</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>Angezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Logs (*.log)</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>Nur Zeilen mit Treffern</translation>
    </message>
    <message>
        <source>Debug of single components</source>
        <translation>Debug einzelner Komponenten</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>%1 wird gelesen: %2 %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>An old log file does not grow</source>
        <translation>Eine alte Logdatei wächst nicht</translation>
    </message>
    <message>
        <source>This is the old log file %1. The collector goes on writing its own.</source>
        <translation>Das ist die alte Logdatei %1. Der Collector schreibt sein eigenes Log weiter.</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Debug lines of %1</source>
        <translation>Debug-Zeilen von %1</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Mark this line</source>
        <translation>Diese Zeile markieren</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>Find pull %1</source>
        <translation>Abruf %1 suchen</translation>
    </message>
    <message>
        <source>Debug: %1</source>
        <translation>Debug: %1</translation>
    </message>
    <message>
        <source>Debug lines of %1, no longer</source>
        <translation>Debug-Zeilen von %1, nicht mehr</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Logzeilen</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 neue Zeilen</translation>
    </message>
    <message>
        <source>%1, go to the end and follow</source>
        <translation>%1, zum Ende gehen und folgen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>A click here marks the line, or takes the mark away</source>
        <translation>Ein Klick hier markiert die Zeile oder entfernt die Markierung</translation>
    </message>
</context>
<context>
    <name>casb::ui::MainWindow</name>
    <message>
        <source>Open a configuration…</source>
        <translation>Konfiguration öffnen…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About CASB Console</source>
        <translation>Über CASB Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>CASB Console %1</source>
        <translation>CASB Console %1</translation>
    </message>
    <message>
        <source>Collects Proofpoint CASB alerts and events and delivers them to Devo. Licensed under the GPL, version 3 or later. Made with Qt %1.</source>
        <translation>Sammelt Alerts und Events aus Proofpoint CASB und stellt sie Devo zu. Lizenziert unter der GPL, Version 3 oder später. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Tenant einrichten…</translation>
    </message>
    <message>
        <source>Import a Devo collector…</source>
        <translation>Devo-Collector importieren…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Diagnosepaket speichern…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Keep collecting when the window is closed</source>
        <translation>Weiter sammeln, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits</source>
        <translation>Dieser Desktop hat keinen Infobereich: Schließen des Fensters beendet die Konsole</translation>
    </message>
    <message>
        <source>Notify when something needs a person</source>
        <translation>Benachrichtigen, wenn Handlungsbedarf besteht</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskPopup</name>
    <message>
        <source>Mask this field</source>
        <translation>Dieses Feld maskieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation>Zugestellt als</translation>
    </message>
    <message>
        <source>Between two dots stands the name of a member, or *.</source>
        <translation>Zwischen zwei Punkten steht der Name eines Mitglieds oder *.</translation>
    </message>
    <message>
        <source>Members within members with a dot between, * for each of a list.</source>
        <translation>Mitglieder in Mitgliedern mit einem Punkt dazwischen, * für jedes einer Liste.</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskRow</name>
    <message>
        <source>Add field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Mask another field of %1</source>
        <translation>Ein weiteres Feld von %1 maskieren</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>Gilt ab dem nächsten Abruf.</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>Gilt ab dem nächsten Abruf, %1.</translation>
    </message>
    <message>
        <source>Mask %1 no longer</source>
        <translation>%1 nicht mehr maskieren</translation>
    </message>
    <message>
        <source>Delivered as %1. Click: no longer masked.</source>
        <translation>Wird als %1 zugestellt. Klick: nicht mehr maskiert.</translation>
    </message>
</context>
<context>
    <name>casb::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1, %2 need attention</source>
        <translation>%1, %2 mit Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>casb::ui::Notifier</name>
    <message>
        <source>%1 things need you</source>
        <translation>%1 Punkte mit Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>casb::ui::OnboardingDialog</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Neuer Tenant</translation>
    </message>
    <message>
        <source>Cancel setup</source>
        <translation>Einrichtung abbrechen</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Sammlung starten</translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain. It may ask for its password.</source>
        <translation>Die Secrets werden im Schlüsselbund gespeichert. Er fragt möglicherweise nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and press Start collecting again, or keep the secrets for this run only.</source>
        <translation>Nicht gespeichert: %1. Entsperren Sie den Schlüsselbund und klicken Sie erneut auf „Sammlung starten“, oder behalten Sie die Secrets nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Discard the setup</source>
        <translation>Einrichtung verwerfen</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was stored yet. The secrets that were typed are forgotten.</source>
        <translation>Noch wurde nichts gespeichert. Die eingegebenen Secrets werden vergessen.</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name for this tenant.</source>
        <translation>Nicht gespeichert: Der Schlüsselbund enthält als %1 andere Zugangsdaten, die nicht von hier aus gespeichert wurden. Wählen Sie einen anderen Namen für diesen Tenant.</translation>
    </message>
</context>
<context>
    <name>casb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>casb::ui::PersistencePage</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>From where collection goes on. States are changed by pulls, or here by a person.</source>
        <translation>Von wo die Sammlung weitergeht. Zustände werden durch Abrufe geändert oder hier von einer Person.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1 go on from where they were.</source>
        <translation>Rückgängig gemacht: %1 geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>Der Zustand wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>Export the state of %1</source>
        <translation>Zustand von %1 exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>Der Zustand von %1 wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::PositionChart</name>
    <message>
        <source>Restored by %1</source>
        <translation>Wiederhergestellt von %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Bearbeitet von %1</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>Zurückgesetzt von %1</translation>
    </message>
    <message>
        <source>Position over time</source>
        <translation>Position im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 Zustände</translation>
    </message>
    <message>
        <source>No earlier state in this range.</source>
        <translation>Kein früherer Zustand in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>%1 %2: position %3 %4</source>
        <translation>%1 %2: Position %3 %4</translation>
    </message>
</context>
<context>
    <name>casb::ui::PreviewPage</name>
    <message>
        <source>This is what will be collected</source>
        <translation>Das wird gesammelt</translation>
    </message>
    <message>
        <source>The first page of each source. Nothing is stored or sent yet.</source>
        <translation>Die erste Seite jeder Quelle. Noch wird nichts gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The first pages could not be read: %1.</source>
        <translation>Die ersten Seiten konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Objects of the first page</source>
        <translation>Objekte der ersten Seite</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Sammeln ab</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Reading the first page of each source…</source>
        <translation>Die erste Seite jeder Quelle wird gelesen…</translation>
    </message>
    <message>
        <source>no %1 in this span</source>
        <translation>keine %1 in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 %2 become %3 records, tag %4</source>
        <translation>%1 %2 werden zu %3 Datensätzen, Tag %4</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>Keine Seite: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>All readable, %1 repaired</source>
        <translation>Alle lesbar, %1 repariert</translation>
    </message>
    <message>
        <source>All readable</source>
        <translation>Alle lesbar</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 Datensätze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>where the old collector stopped</source>
        <translation>wo der alte Collector anhielt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1 requests a day</source>
        <translation>etwa %1 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>about %1 of %2 requests a day</source>
        <translation>etwa %1 von %2 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation>Datensätze ansehen</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullCharts</name>
    <message>
        <source>Received per pull</source>
        <translation>Empfangen je Abruf</translation>
    </message>
    <message>
        <source>Time in s, speed</source>
        <translation>Dauer in s, Tempo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>down-sampled</source>
        <translation>ausgedünnt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No pull in this range.</source>
        <translation>Kein Abruf in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>events per s</source>
        <translation>Events pro s</translation>
    </message>
    <message>
        <source>alerts per s</source>
        <translation>Alerts pro s</translation>
    </message>
    <message>
        <source>%1 s, %2 records/s</source>
        <translation>%1 s, %2 Datensätze/s</translation>
    </message>
    <message>
        <source>dashed: per s</source>
        <translation>gestrichelt: pro s</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>%1 requests, %2 of them answered 429</source>
        <translation>%1 Anfragen, davon %2 mit 429 beantwortet</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 neu</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 Duplikat</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 Duplikate</translation>
    </message>
    <message>
        <source>1 record sent on</source>
        <translation>1 Datensatz weitergeleitet</translation>
    </message>
    <message>
        <source>%1 records sent on</source>
        <translation>%1 Datensätze weitergeleitet</translation>
    </message>
    <message>
        <source>1 request, answered 429</source>
        <translation>1 Anfrage, mit 429 beantwortet</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests, 1 of them answered 429</source>
        <translation>%1 Anfragen, davon 1 mit 429 beantwortet</translation>
    </message>
    <message>
        <source>– – per s</source>
        <translation>– – pro s</translation>
    </message>
    <message>
        <source>No pull of this range fits the filter.</source>
        <translation>Kein Abruf dieses Zeitraums passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullDetail</name>
    <message>
        <source>No pull chosen</source>
        <translation>Kein Abruf gewählt</translation>
    </message>
    <message>
        <source>Copy Devo query</source>
        <translation>Devo-Abfrage kopieren</translation>
    </message>
    <message>
        <source>Detail of the pull</source>
        <translation>Details des Abrufs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Records of the pull</source>
        <translation>Datensätze des Abrufs</translation>
    </message>
    <message>
        <source>Log lines of the pull</source>
        <translation>Logzeilen des Abrufs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>Gefilterte Duplikate</translation>
    </message>
    <message>
        <source>Rejected (dead letters)</source>
        <translation>Verworfen (Dead Letters)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Records made of them</source>
        <translation>Daraus erzeugte Datensätze</translation>
    </message>
    <message>
        <source>Requests, of them 429</source>
        <translation>Anfragen, davon 429</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>None of its records are kept in the store.</source>
        <translation>Keiner seiner Datensätze wird im Speicher aufbewahrt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation>Datensätze %1</translation>
    </message>
    <message>
        <source>no pull</source>
        <translation>kein Abruf</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>does not close</source>
        <translation>geht nicht auf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 von %2 an %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>1 place: a control character or bad UTF-8</source>
        <translation>1 Stelle: ein Steuerzeichen oder fehlerhaftes UTF-8</translation>
    </message>
    <message>
        <source>%1 places: control characters or bad UTF-8</source>
        <translation>%1 Stellen: Steuerzeichen oder fehlerhaftes UTF-8</translation>
    </message>
    <message>
        <source>Its lines are no longer in memory.</source>
        <translation>Seine Zeilen sind nicht mehr im Speicher.</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Log %1</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>Anfragen des Abrufs</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Opens the log at the beginning of this pull</source>
        <translation>Öffnet das Log am Beginn dieses Abrufs</translation>
    </message>
    <message>
        <source>Opens the records of this pull</source>
        <translation>Öffnet die Datensätze dieses Abrufs</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 Duplikate</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 received = %2</source>
        <translation>%1 empfangen = %2</translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation>Seine Dead Letters zeigen</translation>
    </message>
    <message>
        <source>Opens what this pull could not make records of</source>
        <translation>Öffnet, woraus dieser Abruf keine Datensätze machen konnte</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 Duplikat</translation>
    </message>
    <message>
        <source>%1 received = %2 + %3 rejected + %4 stored</source>
        <translation>%1 empfangen = %2 + %3 verworfen + %4 gespeichert</translation>
    </message>
    <message>
        <source>This pull brought no records.</source>
        <translation>Dieser Abruf brachte keine Datensätze.</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsModel</name>
    <message>
        <source>Pulling</source>
        <translation>Ruft ab</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>Nach 429</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Pulling id</source>
        <translation>Abruf-ID</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Dauer, s</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Pro s</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsPage</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Pulling id, error</source>
        <translation>Abruf-ID, Fehler</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>Nach 429</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 Abruf</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>%1 Abrufe</translation>
    </message>
    <message>
        <source>Export pulls as CSV</source>
        <translation>Abrufe als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>1 received</source>
        <translation>1 empfangen</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExport</name>
    <message>
        <source>the collector was closed or replaced before the last record; export again</source>
        <translation>der Collector wurde vor dem letzten Datensatz geschlossen oder ersetzt; noch einmal exportieren</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>wird exportiert</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 written</source>
        <translation>Export nach %1: %2 geschrieben</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>1 record was written to %1</source>
        <translation>1 Datensatz wurde nach %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 records were written to %2</source>
        <translation>%1 Datensätze wurden nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>Nicht nach %1 exportiert: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsModel</name>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Severity or action</source>
        <translation>Schweregrad oder Aktion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud-Dienst</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abruf</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPage</name>
    <message>
        <source>Search in all fields</source>
        <translation>In allen Feldern suchen</translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation>Neueste anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Datensatz kopieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>as Devo gets it, child %1</source>
        <translation>wie ihn Devo erhält, Teil %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>All kept</source>
        <translation>Alle aufbewahrten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source object</source>
        <translation>Quellobjekt</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Zugehörigen Abruf zeigen</translation>
    </message>
    <message>
        <source>Export the records of this filter</source>
        <translation>Die Datensätze dieses Filters exportieren</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach: %1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>Nach Dienst filtern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Filter by severity or action</source>
        <translation>Nach Schweregrad oder Aktion filtern</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>Cloud-Dienst</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Filter by delivery</source>
        <translation>Nach Zustellung filtern</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>Eine Zeit ist 2026-03-17, 09, 09:31 oder zwei davon mit .. dazwischen.</translation>
    </message>
    <message>
        <source>This record is no longer kept.</source>
        <translation>Dieser Datensatz wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is collected yet. Records appear here with the first pull.</source>
        <translation>Noch ist nichts gesammelt. Datensätze erscheinen hier mit dem ersten Abruf.</translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation>Kein Datensatz passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>as Devo gets it</source>
        <translation>wie Devo ihn erhält</translation>
    </message>
    <message>
        <source>Not all records of this object are kept, so that it cannot be shown whole.</source>
        <translation>Nicht alle Datensätze dieses Objekts sind aufbewahrt, sodass es nicht vollständig gezeigt werden kann.</translation>
    </message>
    <message>
        <source>as Proofpoint sent it, %1</source>
        <translation>wie Proofpoint es gesendet hat, %1</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>%1 found, %2 of %3 searched</source>
        <translation>%1 gefunden, %2 von %3 durchsucht</translation>
    </message>
    <message>
        <source>The records cannot be read: %1</source>
        <translation>Die Datensätze können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>1 newer record</source>
        <translation>1 neuerer Datensatz</translation>
    </message>
    <message>
        <source>%1 newer records</source>
        <translation>%1 neuere Datensätze</translation>
    </message>
    <message>
        <source>Records as Devo gets them, one a line (*.ndjson)</source>
        <translation>Datensätze, wie Devo sie erhält, einer je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Table with the record in its last column (*.csv)</source>
        <translation>Tabelle mit dem Datensatz in der letzten Spalte (*.csv)</translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation>%1 Datensätze exportieren</translation>
    </message>
    <message>
        <source>The records that were stored last stand first. Filter row: Ctrl+L. A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>Die zuletzt gespeicherten Datensätze stehen zuerst. Filterzeile: Strg+L. Eine Zeit ist 2026-03-17, 09, 09:31 oder zwei davon mit .. dazwischen.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPlace</name>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Source objects that could not become records</source>
        <translation>Quellobjekte, die kein Datensatz werden konnten</translation>
    </message>
    <message>
        <source>Dead letters %1</source>
        <translation>Dead Letters %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResendChoice</name>
    <message>
        <source>Filter, send only what is missing</source>
        <translation>Filtern, nur Fehlendes senden</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Alles erneut senden</translation>
    </message>
    <message>
        <source>%1 that Devo has already</source>
        <translation>%1, die Devo bereits hat</translation>
    </message>
    <message>
        <source>What the duplicate filter knows to be stored is left out. Nothing comes twice.</source>
        <translation>Was der Duplikatfilter als gespeichert kennt, wird ausgelassen. Nichts kommt doppelt.</translation>
    </message>
    <message>
        <source>Everything from that time is sent again; Devo then has it twice where it had it already.</source>
        <translation>Alles ab diesem Zeitpunkt wird erneut gesendet; was Devo bereits hatte, hat es dann doppelt.</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResetDialog</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>Lässt sich rückgängig machen: Der jetzige Zustand bleibt in der Zeitleiste und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Start again from (%1)</source>
        <translation>Neu beginnen ab (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 d</translation>
    </message>
    <message>
        <source>Day start</source>
        <translation>Tagesbeginn</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Grund (wird mit dem Zustand aufbewahrt)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Eine Fallnummer oder was beobachtet wurde</translation>
    </message>
    <message>
        <source>Export state…</source>
        <translation>Zustand exportieren…</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Jetzigen Zustand behalten</translation>
    </message>
    <message>
        <source>Export state</source>
        <translation>Zustand exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Nicht exportiert: %1</translation>
    </message>
    <message>
        <source>%1 collected per %2. Drag the handle, or use ← → (1 h) and Page Up / Page Down (1 day).</source>
        <translation>%1 gesammelt pro %2. Ziehen Sie den Griff, oder verwenden Sie ← → (1 h) und Bild↑ / Bild↓ (1 Tag).</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>Der Zustand wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>%1 collect again from %2. The next pull begins there.</source>
        <translation>%1 sammelt ab %2 erneut. Der nächste Abruf beginnt dort.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Zum Kalender</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>Begin of the day</source>
        <translation>Tagesbeginn</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>Der Zustand von %1 wurde nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RestoreDialog</name>
    <message>
        <source>Restore the state of %1</source>
        <translation>Zustand vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Goes back to: %1</source>
        <translation>Geht zurück auf: %1</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Grund (wird mit dem Zustand aufbewahrt)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Jetzigen Zustand behalten</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>Seine Position lässt sich nicht angeben: Das Seitentoken enthält nichts Lesbares.</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Eine Fallnummer oder was zu sehen war</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>Lässt sich rückgängig machen: Der jetzige Zustand bleibt in der Zeitleiste und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Zustand vom %1</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>Der Zustand wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>The state of %1 is in force again: %2.</source>
        <translation>Der Zustand vom %1 ist wieder in Kraft: %2.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RetentionForm</name>
    <message>
        <source>Delivered records</source>
        <translation>Zugestellte Datensätze</translation>
    </message>
    <message>
        <source>They stay for looking at on the page Records, and are removed when they are older or the store is full. Records that wait for a destination are never removed.</source>
        <translation>Sie bleiben zum Ansehen auf der Seite „Datensätze“ und werden entfernt, wenn sie älter sind oder der Speicher voll ist. Datensätze, die auf ein Ziel warten, werden nie entfernt.</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Aufbewahren für</translation>
    </message>
    <message>
        <source>Days for which delivered records are kept</source>
        <translation>Tage, für die zugestellte Datensätze aufbewahrt werden</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Wartende Datensätze</translation>
    </message>
    <message>
        <source>When as much waits for a destination, no pull begins until some of it is delivered.</source>
        <translation>Wenn so viel auf ein Ziel wartet, beginnt kein Abruf, bis ein Teil davon zugestellt ist.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Megabytes that may wait</source>
        <translation>Megabyte, die warten dürfen</translation>
    </message>
    <message>
        <source>MB, compressed</source>
        <translation>MB, komprimiert</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>und höchstens</translation>
    </message>
    <message>
        <source>Records that may wait</source>
        <translation>Datensätze, die warten dürfen</translation>
    </message>
    <message>
        <source>records on their way</source>
        <translation>Datensätze unterwegs</translation>
    </message>
</context>
<context>
    <name>casb::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>casb::ui::SecretField</name>
    <message>
        <source>Reveal %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionStack</name>
    <message>
        <source>Tenants and sources</source>
        <translation>Tenants und Quellen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Ratenlimits</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Infobereich und Benachrichtigungen</translation>
    </message>
    <message>
        <source>A notification comes once for what needs a person, and not while the window is in front. All of these apply at once.</source>
        <translation>Eine Benachrichtigung kommt einmal für das, was einen Menschen braucht, und nicht, solange das Fenster vorn ist. Alle gelten sofort.</translation>
    </message>
    <message>
        <source>Applies at once; collecting goes on meanwhile.</source>
        <translation>Gilt sofort; die Sammlung läuft dabei weiter.</translation>
    </message>
    <message>
        <source>No tenant is set up yet.</source>
        <translation>Noch ist kein Tenant eingerichtet.</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 auswählen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>Gilt ab dem nächsten Abruf.</translation>
    </message>
    <message>
        <source>Resets the state of this service at once: everything from then on is asked for again.</source>
        <translation>Setzt den Zustand dieses Dienstes sofort zurück: Alles ab diesem Zeitpunkt wird erneut abgefragt.</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Einen Tag wählen für %1</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>Gilt ab dem nächsten Abruf, %1.</translation>
    </message>
    <message>
        <source>in force, but not as it should be</source>
        <translation>in Kraft, aber nicht, wie es sein sollte</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsFoot</name>
    <message>
        <source>1 applies at once</source>
        <translation>1 gilt sofort</translation>
    </message>
    <message>
        <source>%1 apply at once</source>
        <translation>%1 gelten sofort</translation>
    </message>
    <message>
        <source>1 applies at the next pull</source>
        <translation>1 gilt ab dem nächsten Abruf</translation>
    </message>
    <message>
        <source>%1 apply at the next pull</source>
        <translation>%1 gelten ab dem nächsten Abruf</translation>
    </message>
    <message>
        <source>1 resets a state</source>
        <translation>1 setzt einen Zustand zurück</translation>
    </message>
    <message>
        <source>%1 reset states</source>
        <translation>%1 setzen Zustände zurück</translation>
    </message>
    <message>
        <source>%1. Nothing needs a restart.</source>
        <translation>%1. Nichts erfordert einen Neustart.</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist geöffnet</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Set up a tenant on the page Overview, or open a configuration.</source>
        <translation>Richten Sie auf der Seite „Übersicht“ einen Tenant ein, oder öffnen Sie eine Konfiguration.</translation>
    </message>
    <message>
        <source>Only comments or the order differ.</source>
        <translation>Nur Kommentare oder die Reihenfolge weichen ab.</translation>
    </message>
    <message>
        <source>What is shown is in force.</source>
        <translation>Das Gezeigte ist in Kraft.</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>1 Änderung anwenden</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>%1 Änderungen anwenden</translation>
    </message>
    <message>
        <source>What is shown is not in force yet.</source>
        <translation>Was hier steht, gilt noch nicht.</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>Keine Konfiguration ist geöffnet</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsPage</name>
    <message>
        <source>in the keychain as %1</source>
        <translation>im Schlüsselbund als %1</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>in Umgebungsvariablen</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>in Dateien</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>in config.yaml, in clear</source>
        <translation>in config.yaml, im Klartext</translation>
    </message>
    <message>
        <source>Tenants and sources</source>
        <translation>Tenants und Quellen</translation>
    </message>
    <message>
        <source>Copy the configuration without its secrets</source>
        <translation>Konfiguration ohne ihre Secrets kopieren</translation>
    </message>
    <message>
        <source># No configuration is open.</source>
        <translation># Keine Konfiguration ist geöffnet.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends.</source>
        <translation>Die Zugangsdaten werden verwendet, bis die Konsole endet.</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends, in the region %1 as before. Another region needs credentials that are stored.</source>
        <translation>Die Zugangsdaten werden verwendet, bis die Konsole endet, wie zuvor in der Region %1. Eine andere Region braucht gespeicherte Zugangsdaten.</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use until the console ends. %2</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund als %1 und werden verwendet, bis die Konsole endet. %2</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use. No file names them: this collector ends with the console.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund als %1 und werden verwendet. Keine Datei nennt sie: Dieser Collector endet mit der Konsole.</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund als %1 und werden verwendet.</translation>
    </message>
    <message>
        <source>%1 is there already but is not open. Open it, or move it away, before a tenant is set up.</source>
        <translation>%1 ist bereits vorhanden, aber nicht geöffnet. Öffnen oder verschieben Sie die Datei, bevor ein Tenant eingerichtet wird.</translation>
    </message>
    <message>
        <source>The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.</source>
        <translation>Der Tenant ist in %1 eingerichtet. Seine Datensätze bleiben auf diesem Computer, bis die Datei eine Devo-Ausgabe nennt.</translation>
    </message>
    <message>
        <source>The tenant is set up until the console ends. Its records stay on this computer.</source>
        <translation>Der Tenant ist eingerichtet, bis die Konsole endet. Seine Datensätze bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>The changes are in force.</source>
        <translation>Die Änderungen sind in Kraft.</translation>
    </message>
    <message>
        <source>Export for</source>
        <translation>Exportieren für</translation>
    </message>
    <message>
        <source>Devo hosted (JSON)…</source>
        <translation>Devo-gehostet (JSON)…</translation>
    </message>
    <message>
        <source>Server (YAML, Docker)…</source>
        <translation>Server (YAML, Docker)…</translation>
    </message>
    <message>
        <source>Kubernetes…</source>
        <translation>Kubernetes…</translation>
    </message>
    <message>
        <source>%1 has no place in this file, which writes it in another style. Change it in the text.</source>
        <translation>%1 hat keinen Platz in dieser Datei, die es in einem anderen Stil schreibt. Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>for this run, without a file; secrets are dots</source>
        <translation>für diese Sitzung, ohne Datei; Secrets sind Punkte</translation>
    </message>
    <message>
        <source>both sides change together; secrets are dots</source>
        <translation>beide Seiten ändern sich gemeinsam; Secrets sind Punkte</translation>
    </message>
    <message>
        <source>Export for Devo&apos;s hosted collector</source>
        <translation>Für den von Devo gehosteten Collector exportieren</translation>
    </message>
    <message>
        <source>%1 was written. Secrets are not in it: fill them in at Devo.</source>
        <translation>%1 wurde geschrieben. Secrets sind nicht enthalten: Tragen Sie sie bei Devo ein.</translation>
    </message>
    <message>
        <source>Export for Kubernetes</source>
        <translation>Für Kubernetes exportieren</translation>
    </message>
    <message>
        <source>%1 was written. Fill in its secret before it is applied.</source>
        <translation>%1 wurde geschrieben. Tragen Sie das Secret ein, bevor die Datei angewendet wird.</translation>
    </message>
    <message>
        <source>Export for a server: choose a folder</source>
        <translation>Für einen Server exportieren: Ordner auswählen</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing more was written.</source>
        <translation>%1 ist bereits vorhanden und wurde unverändert gelassen. Weiter wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>config.yaml, docker-compose.yaml and secrets.env were written to %1. Fill in secrets.env and put the certificates into certs/.</source>
        <translation>config.yaml, docker-compose.yaml und secrets.env wurden nach %1 geschrieben. Füllen Sie secrets.env aus und legen Sie die Zertifikate in certs/ ab.</translation>
    </message>
    <message>
        <source>What changes in the configuration</source>
        <translation>Was sich an der Konfiguration ändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here. Nothing was written.</source>
        <translation>%1 wurde von jemand anderem geändert, seit die Datei hier gelesen wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Load theirs, with my changes</source>
        <translation>Deren Stand laden, mit meinen Änderungen</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation>Mit meinem Stand überschreiben</translation>
    </message>
    <message>
        <source>this file is not in force: repair it here and apply</source>
        <translation>Diese Datei gilt nicht: hier reparieren und anwenden</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>Keine Konfiguration ist geöffnet</translation>
    </message>
</context>
<context>
    <name>casb::ui::SeverityView</name>
    <message>
        <source>Alerts by severity: %1</source>
        <translation>Alerts nach Schweregrad: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ShortcutSheet</name>
    <message>
        <source>Keys of this window</source>
        <translation>Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Set up a tenant</source>
        <translation>Tenant einrichten</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Blatt schließen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Search in Pulls, Records and Log</source>
        <translation>In Abrufen, Datensätzen und Log suchen</translation>
    </message>
    <message>
        <source>First filter of Pulls, Records and Log</source>
        <translation>Erster Filter von Abrufen, Datensätzen und Log</translation>
    </message>
    <message>
        <source>Mark a line of the log</source>
        <translation>Eine Zeile des Logs markieren</translation>
    </message>
    <message>
        <source>Import a Devo collector</source>
        <translation>Devo-Collector importieren</translation>
    </message>
    <message>
        <source>Next mark of the log, with Shift the one before</source>
        <translation>Nächste Markierung im Log, mit Umschalt die davor</translation>
    </message>
    <message>
        <source>Next match in the log, with Shift the one before</source>
        <translation>Nächster Treffer im Log, mit Umschalt der davor</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Dem Log folgen</translation>
    </message>
    <message>
        <source>Zoom into a chart, with − out, with Esc all</source>
        <translation>In ein Diagramm zoomen, mit − heraus, mit Esc alles</translation>
    </message>
</context>
<context>
    <name>casb::ui::SideColumn</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>Dringendstes zuerst</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun für Sie</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Log öffnen</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>Zertifikat läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next pull at %1 %2</source>
        <translation>Nächster Abruf um %1 %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation>%1 derzeit aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>No pull is planned</source>
        <translation>Kein Abruf ist geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pulling, %2 received</source>
        <translation>%1: ruft ab, %2 empfangen</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 records</source>
        <translation>%1: %2 empfangen, %3 Datensätze</translation>
    </message>
    <message>
        <source>, %1 × 429</source>
        <translation>, %1 × 429</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Noch kein Abruf</translation>
    </message>
    <message>
        <source>No problem in the last pulls.</source>
        <translation>Kein Problem bei den letzten Abrufen.</translation>
    </message>
    <message>
        <source>Last problem at %1: %2, waited out.</source>
        <translation>Letztes Problem um %1: %2, abgewartet.</translation>
    </message>
    <message>
        <source>429 from %1</source>
        <translation>429 von %1</translation>
    </message>
    <message>
        <source>Delivered records are removed</source>
        <translation>Zugestelltes wird entfernt</translation>
    </message>
    <message>
        <source>Delivered records stay 1 day</source>
        <translation>Zugestelltes bleibt 1 Tag</translation>
    </message>
    <message>
        <source>Delivered records stay %1 days</source>
        <translation>Zugestelltes bleibt %1 Tage</translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <translation>%1: %2 Datensätze</translation>
    </message>
</context>
<context>
    <name>casb::ui::SourcesPage</name>
    <message>
        <source>What is to be collected?</source>
        <translation>Was soll gesammelt werden?</translation>
    </message>
    <message>
        <source>Both sources share the requests that Proofpoint allows for one credential.</source>
        <translation>Beide Quellen teilen sich die Anfragen, die Proofpoint für einen Zugang erlaubt.</translation>
    </message>
    <message>
        <source>What Proofpoint judges suspicious, with severity and user.</source>
        <translation>Was Proofpoint für verdächtig hält, mit Schweregrad und Benutzer.</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw.</source>
        <translation>Jede Anmeldung, Freigabe und jeder Download, die Proofpoint gesehen hat.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Sammeln ab</translation>
    </message>
    <message>
        <source>Go on where the old collector stopped</source>
        <translation>Weiter, wo der alte Collector anhielt</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Collect from this date and time</source>
        <translation>Ab diesem Datum und dieser Uhrzeit sammeln</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Environment, added to each record as @devo_environment</source>
        <translation>Umgebung, jedem Datensatz als @devo_environment hinzugefügt</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What the requests are for</source>
        <translation>Wofür die Anfragen sind</translation>
    </message>
    <message>
        <source>The imported configuration does not name it; Settings can add it later</source>
        <translation>Die importierte Konfiguration nennt sie nicht; sie kann später in den Einstellungen hinzugefügt werden</translation>
    </message>
    <message>
        <source>The state that was found is taken over; nothing is collected twice.</source>
        <translation>Der gefundene Zustand wird übernommen; nichts wird doppelt gesammelt.</translation>
    </message>
    <message>
        <source>This lies in the future: nothing is collected before it.</source>
        <translation>Das liegt in der Zukunft: Vorher wird nichts gesammelt.</translation>
    </message>
    <message>
        <source>Everything that Proofpoint still keeps. How much that is shows while it runs.</source>
        <translation>Alles, was Proofpoint noch aufbewahrt. Wie viel das ist, zeigt sich im Lauf.</translation>
    </message>
    <message>
        <source>%1 back. Proofpoint gives what it still keeps of that time.</source>
        <translation>%1 zurück. Proofpoint liefert, was es aus dieser Zeit noch aufbewahrt.</translation>
    </message>
    <message>
        <source>requests a day at the least</source>
        <translation>Anfragen pro Tag mindestens</translation>
    </message>
    <message>
        <source>of %1 requests a day, at the least</source>
        <translation>von %1 Anfragen pro Tag, mindestens</translation>
    </message>
    <message>
        <source>%1 of %2 requests a day</source>
        <translation>%1 von %2 Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>No daily limit is set for this tenant.</source>
        <translation>Für diesen Tenant ist kein Tageslimit gesetzt.</translation>
    </message>
    <message>
        <source>%1 requests remain for further pages, for catching up and for Pull now.</source>
        <translation>%1 Anfragen bleiben für weitere Seiten, zum Aufholen und für „Jetzt abrufen“.</translation>
    </message>
    <message>
        <source>%1 pulls a day, one request each, more when a page is full</source>
        <translation>%1 Abrufe pro Tag, je eine Anfrage, mehr, wenn eine Seite voll ist</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>etwa %1 pro Tag</translation>
    </message>
    <message>
        <source>Choose alerts, events or both first</source>
        <translation>Wählen Sie zuerst alerts, events oder beide</translation>
    </message>
    <message>
        <source>The count survives a restart. When the requests of the last 24 hours are used up, collection waits until the oldest of them is a day old, and loses nothing.</source>
        <translation>Die Zählung übersteht einen Neustart. Sind die Anfragen der letzten 24 Stunden aufgebraucht, wartet die Sammlung, bis die älteste von ihnen einen Tag alt ist, und verliert nichts.</translation>
    </message>
    <message>
        <source>More than is allowed: collection would stand still for a part of every day. Pull less often.</source>
        <translation>Mehr als erlaubt: Die Sammlung würde jeden Tag eine Zeit lang stillstehen. Rufen Sie seltener ab.</translation>
    </message>
    <message>
        <source>Choose sources</source>
        <translation>Quellen wählen</translation>
    </message>
    <message>
        <source>Back to sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Einen Tag wählen für %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanCalendar</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanPopup</name>
    <message>
        <source>The end has to lie behind the beginning.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Diesen Bereich zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>casb::ui::StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and every step can be gone back to.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert, und zu jedem Schritt können Sie zurückkehren.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Neuer Tenant</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint.</source>
        <translation>Sie haben api_key, client_id und client_secret von Proofpoint.</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>Vorhandener Devo-Collector</translation>
    </message>
    <message>
        <source>Its folder is read: config.yaml, certs and state. Collection goes on where the old collector stopped.</source>
        <translation>Sein Ordner wird gelesen: config.yaml, certs und state. Die Sammlung geht weiter, wo der alte Collector anhielt.</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>JSON or YAML with the credentials, from a mail, a vault or Devo&apos;s hosted collector.</source>
        <translation>JSON oder YAML mit den Zugangsdaten, aus einer E-Mail, einem Tresor oder dem von Devo gehosteten Collector.</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Tenant</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo on this computer.</source>
        <translation>Ohne Zugangsdaten umsehen: ein simuliertes Proofpoint und ein simuliertes Devo auf diesem Computer.</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Was Sie bereithalten sollten</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>Von Proofpoint</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret, and the region of the tenant (eu, us or au).</source>
        <translation>api_key, client_id und client_secret sowie die Region des Tenants (eu, us oder au).</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>Von Devo</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Vom Netzwerk</translation>
    </message>
    <message>
        <source>Outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com and collector-eu.devo.io, or those of your region.</source>
        <translation>Ausgehender Port 443 zu api.protect.proofpoint.com, api-siem.protect.proofpoint.com und collector-eu.devo.io oder zu denen Ihrer Region.</translation>
    </message>
    <message>
        <source>Folder of the collector</source>
        <translation>Ordner des Collectors</translation>
    </message>
    <message>
        <source>The folder with config.yaml or config/, certs/ and state/</source>
        <translation>Der Ordner mit config.yaml oder config/, certs/ und state/</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Everything is read only: the old collector&apos;s folder stays as it is.</source>
        <translation>Alles wird nur gelesen: Der Ordner des alten Collectors bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What the demo does</source>
        <translation>Was die Demo tut</translation>
    </message>
    <message>
        <source>A tenant of its own</source>
        <translation>Ein eigener Tenant</translation>
    </message>
    <message>
        <source>A simulated Proofpoint with a day and a half of alerts and events, and a simulated Devo that takes them. Both run on this computer only and end with the console.</source>
        <translation>Ein simuliertes Proofpoint mit anderthalb Tagen an Alerts und Events und ein simuliertes Devo, das sie annimmt. Beide laufen nur auf diesem Computer und enden mit der Konsole.</translation>
    </message>
    <message>
        <source>Faults included</source>
        <translation>Störungen inbegriffen</translation>
    </message>
    <message>
        <source>It answers 429 now and then, as the real one does, so that you see what the console says about it.</source>
        <translation>Es antwortet ab und zu mit 429, wie das echte, damit Sie sehen, was die Konsole dazu sagt.</translation>
    </message>
    <message>
        <source>JSON or YAML</source>
        <translation>JSON oder YAML</translation>
    </message>
    <message>
        <source>Block with credentials</source>
        <translation>Block mit Zugangsdaten</translation>
    </message>
    <message>
        <source>What the block holds</source>
        <translation>Was der Block enthält</translation>
    </message>
    <message>
        <source>%1: %2, region %3</source>
        <translation>%1: %2, Region %3</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>in the file; they go to the keychain of this computer</source>
        <translation>in der Datei; sie kommen in den Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>named in the file, but kept elsewhere: they are asked for in the next step</source>
        <translation>in der Datei genannt, aber anderswo aufbewahrt: im nächsten Schritt wird danach gefragt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>no state of the old collector: collection begins anew</source>
        <translation>kein Zustand des alten Collectors: Die Sammlung beginnt neu</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>%1 inputs: the next steps show the first one, the others are taken over as they are</source>
        <translation>%1 Inputs: Die nächsten Schritte zeigen den ersten, die anderen werden unverändert übernommen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>not in the block</source>
        <translation>nicht im Block</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>The text has no api_key, client_id or client_secret.</source>
        <translation>Der Text enthält weder api_key noch client_id oder client_secret.</translation>
    </message>
    <message>
        <source>Choose the folder of the collector first</source>
        <translation>Wählen Sie zuerst den Ordner des Collectors</translation>
    </message>
    <message>
        <source>Paste a block with credentials first</source>
        <translation>Fügen Sie zuerst einen Block mit Zugangsdaten ein</translation>
    </message>
    <message>
        <source>Chain, certificate and key of your Devo domain: three files or one .p12. Without them the records stay on this computer for now.</source>
        <translation>Kette, Zertifikat und Schlüssel Ihrer Devo-Domain: drei Dateien oder eine .p12. Ohne sie bleiben die Datensätze vorerst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1: none of eu, us and au</source>
        <translation>%1: weder eu noch us noch au</translation>
    </message>
    <message>
        <source>%1: no address of an API</source>
        <translation>%1: keine Adresse einer API</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateCard</name>
    <message>
        <source>State of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>stands still: the service failed</source>
        <translation>steht still: Der Dienst ist ausgefallen</translation>
    </message>
    <message>
        <source>stands still: trying again</source>
        <translation>steht still: neuer Versuch läuft</translation>
    </message>
    <message>
        <source>stands still: the store is full</source>
        <translation>steht still: Der Speicher ist voll</translation>
    </message>
    <message>
        <source>stands still: paused</source>
        <translation>steht still: pausiert</translation>
    </message>
    <message>
        <source>stands still: stopped</source>
        <translation>steht still: angehalten</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>in Bewegung</translation>
    </message>
    <message>
        <source>moves with every pull</source>
        <translation>bewegt sich mit jedem Abruf</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateDifference</name>
    <message>
        <source>by pull %1</source>
        <translation>durch Abruf %1</translation>
    </message>
    <message>
        <source>by the start-up</source>
        <translation>durch den Start</translation>
    </message>
    <message>
        <source>imported by %1</source>
        <translation>importiert von %1</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>Zurückgesetzt von %1</translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <translation>Wiederhergestellt von %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Bearbeitet von %1</translation>
    </message>
    <message>
        <source>No state chosen</source>
        <translation>Kein Zustand gewählt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>If this state were restored now</source>
        <translation>Würde dieser Zustand jetzt wiederhergestellt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This state is in force.</source>
        <translation>Dieser Zustand ist in Kraft.</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>Seine Position lässt sich nicht angeben: Das Seitentoken enthält nichts Lesbares.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Historie wird gelesen…</translation>
    </message>
    <message>
        <source>States by persons are kept for good, those by pulls for 90 days, 10,000 at the most. A reset or restore can itself be undone here.</source>
        <translation>Zustände von Personen bleiben für immer, solche von Abrufen 90 Tage, höchstens 10.000. Auch ein Zurücksetzen oder Wiederherstellen kann hier rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Was folgte</translation>
    </message>
    <message>
        <source>nothing was collected again</source>
        <translation>nichts wurde erneut gesammelt</translation>
    </message>
    <message>
        <source>nothing yet: the next pull begins there</source>
        <translation>noch nichts: der nächste Abruf beginnt dort</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 %2 in %3, of which %4 were stored already</source>
        <translation>%1 %2 in %3, davon %4 schon gespeichert</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with 1 more request</source>
        <translation>der laufende Abruf ging von dort weiter, mit 1 weiteren Anfrage</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with %1 more requests</source>
        <translation>der laufende Abruf ging von dort weiter, mit %1 weiteren Anfragen</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateForm</name>
    <message>
        <source>Put this state in force</source>
        <translation>Diesen Zustand in Kraft setzen</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Zustand importieren</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Aus einer Datei lesen…</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Zustand von</translation>
    </message>
    <message>
        <source>State as JSON</source>
        <translation>Zustand als JSON</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Grund (wird mit dem Zustand aufbewahrt)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Jetzigen Zustand behalten</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The members of the old collector&apos;s state, as JSON.</source>
        <translation>Die Felder des Zustands des alten Collectors, als JSON.</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Bedeutet: %1</translation>
    </message>
    <message>
        <source>The imported state of %1 is in force.</source>
        <translation>Der importierte Zustand von %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>Die Position lässt sich nicht angeben: Das Seitentoken enthält nichts Lesbares.</translation>
    </message>
    <message>
        <source>Begin with the present state</source>
        <translation>Mit dem jetzigen Zustand beginnen</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Eine Fallnummer oder was zu sehen war</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a state.</source>
        <translation>%1 ist zu groß für einen Zustand.</translation>
    </message>
    <message>
        <source>%1 holds no text. States of the old collector are taken over when its folder is imported.</source>
        <translation>%1 enthält keinen Text. Zustände des alten Collectors werden beim Import seines Ordners übernommen.</translation>
    </message>
    <message>
        <source>%1 have no state yet.</source>
        <translation>%1 haben noch keinen Zustand.</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>Der Zustand wurde nicht geändert. %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StatusLine</name>
    <message>
        <source>No pull yet</source>
        <translation>Noch kein Abruf</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation>%1, %2 empfangen</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Heute zugestellt</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Anfragen heute</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>Letzter Abruf: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, present step</source>
        <translation>%1, aktueller Schritt</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, steht bevor</translation>
    </message>
    <message>
        <source>Steps of the setup</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepsView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>First page of alerts</source>
        <translation>Erste Seite der Alerts</translation>
    </message>
    <message>
        <source>First page of events</source>
        <translation>Erste Seite der Events</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Schritte des Verbindungstests</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>%1: rate limit reached</source>
        <translation>%1: Ratenlimit erreicht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantForm</name>
    <message>
        <source>Europe (eu)</source>
        <translation>Europa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>USA (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australien (au)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Enter new…</source>
        <translation>Neue eingeben…</translation>
    </message>
    <message>
        <source>Enter new credentials of %1</source>
        <translation>Neue Zugangsdaten für %1 eingeben</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Pull every</source>
        <translation>Abruf alle</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Sammeln ab</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>h, between 1 h and 30 d</source>
        <translation>h, zwischen 1 h und 30 d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 aktiviert</translation>
    </message>
    <message>
        <source>A change here resets the state.</source>
        <translation>Eine Änderung hier setzt den Zustand zurück.</translation>
    </message>
    <message>
        <source>Reset with preview…</source>
        <translation>Mit Vorschau zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset %1 with preview</source>
        <translation>%1 mit Vorschau zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the tenant</source>
        <translation>Tenant entfernen</translation>
    </message>
    <message>
        <source>Remove the tenant %1</source>
        <translation>Den Tenant %1 entfernen</translation>
    </message>
    <message>
        <source>Its records stay in the store, its credentials in the keychain. Takes effect when applied.</source>
        <translation>Seine Datensätze bleiben im Speicher, seine Zugangsdaten im Schlüsselbund. Wirkt mit dem Anwenden.</translation>
    </message>
    <message>
        <source>Collect %1 of %2</source>
        <translation>%1 von %2 sammeln</translation>
    </message>
    <message>
        <source>Not collected.</source>
        <translation>Wird nicht gesammelt.</translation>
    </message>
    <message>
        <source>Mask fields</source>
        <translation>Felder maskieren</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>Eine eigene Adresse</translation>
    </message>
    <message>
        <source>The configuration names its own address (override_api_base_url), which counts instead of the region.</source>
        <translation>Die Konfiguration nennt eine eigene Adresse (override_api_base_url), die anstelle der Region gilt.</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantList</name>
    <message>
        <source>Show %1: %2</source>
        <translation>%1 zeigen: %2</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Other tenants</source>
        <translation>Andere Tenants</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantSession</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>casb::ui::TestPanel</name>
    <message>
        <source>Go on untested</source>
        <translation>Ungetestet weiter</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>The collector itself tries again until it works</source>
        <translation>Der Collector selbst versucht es erneut, bis es gelingt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>all steps went well, %1</source>
        <translation>alle Schritte gelungen, %1</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>angehalten bei Schritt %1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>Austausch zeigen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>casb::ui::TimeDisplay</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written; the letters are those of QLocale::toString().</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a date of this year is written; the letters are those of QLocale::toString().</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written where there is little room; the letters are those of QLocale::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>casb::ui::TopBar</name>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Start the next pull of all services (Ctrl+P)</source>
        <translation>Den nächsten Abruf aller Dienste starten (Strg+P)</translation>
    </message>
    <message>
        <source>Collection is paused: resume first</source>
        <translation>Die Sammlung ist pausiert: erst fortsetzen</translation>
    </message>
    <message>
        <source>There is nothing to pull yet</source>
        <translation>Es gibt noch nichts abzurufen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>There is nothing to pause yet</source>
        <translation>Es gibt noch nichts zu pausieren</translation>
    </message>
    <message>
        <source>Begin pulls again (Ctrl+Shift+P)</source>
        <translation>Abrufe wieder beginnen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Begin no new pull; delivery goes on (Ctrl+Shift+P)</source>
        <translation>Keinen neuen Abruf beginnen; die Zustellung läuft weiter (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Open a configuration…</source>
        <translation>Konfiguration öffnen…</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 Tenants</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All tenants of %1</source>
        <translation>Alle Tenants von %1</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Tenant einrichten…</translation>
    </message>
</context>
<context>
    <name>casb::ui::TrafficPanels</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>records by service, 30 min each</source>
        <translation>Datensätze nach Dienst, je 30 min</translation>
    </message>
    <message>
        <source>Records of the last 24 hours by service</source>
        <translation>Datensätze der letzten 24 Stunden nach Dienst</translation>
    </message>
    <message>
        <source>Alerts by severity</source>
        <translation>Alerts nach Schweregrad</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>Gefilterte Duplikate</translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation>in 24 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Anfragen und Fehler</translation>
    </message>
    <message>
        <source>429 answers and errors of the last 24 hours</source>
        <translation>429-Antworten und Fehler der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>No records in the last 24 hours yet. They appear here with the first pull.</source>
        <translation>Noch keine Datensätze in den letzten 24 Stunden. Sie erscheinen hier mit dem ersten Abruf.</translation>
    </message>
    <message>
        <source>%1 in 24 h</source>
        <translation>%1 in 24 h</translation>
    </message>
    <message>
        <source>%1 without severity count as LOW in this bar</source>
        <translation>%1 ohne Schweregrad zählen in diesem Balken als LOW</translation>
    </message>
    <message>
        <source>Each has a severity</source>
        <translation>Alle haben einen Schweregrad</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % der empfangenen</translation>
    </message>
    <message>
        <source>Duplicates of the last 24 hours, %1 in all</source>
        <translation>Duplikate der letzten 24 Stunden, insgesamt %1</translation>
    </message>
    <message>
        <source>%1 failed requests</source>
        <translation>%1 fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>%1 unsolved</source>
        <translation>%1 ungelöst</translation>
    </message>
    <message>
        <source>No errors in 24 h</source>
        <translation>Keine Fehler in 24 h</translation>
    </message>
    <message>
        <source>%1 × 429, waited out</source>
        <translation>%1 × 429, abgewartet</translation>
    </message>
    <message>
        <source>%1 errors, repeated</source>
        <translation>%1 Fehler, wiederholt</translation>
    </message>
    <message>
        <source>of %1 requests today</source>
        <translation>von %1 Anfragen heute</translation>
    </message>
    <message>
        <source>requests today, no daily limit</source>
        <translation>Anfragen heute, kein Tageslimit</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>At this pace %1 by midnight UTC</source>
        <translation>Bei diesem Tempo %1 bis Mitternacht UTC</translation>
    </message>
    <message>
        <source>all solved</source>
        <translation>alle gelöst</translation>
    </message>
    <message>
        <source>no new %1 since %2</source>
        <translation>keine neuen %1 seit %2</translation>
    </message>
    <message>
        <source>No alert in 24 h</source>
        <translation>Kein Alert in 24 h</translation>
    </message>
    <message>
        <source>1 failed request</source>
        <translation>1 fehlgeschlagene Anfrage</translation>
    </message>
    <message>
        <source>The pace is known in a few minutes</source>
        <translation>Das Tempo ist in einigen Minuten bekannt</translation>
    </message>
</context>
<context>
    <name>casb::ui::Tray</name>
    <message>
        <source>Open CASB Console</source>
        <translation>CASB Console öffnen</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
</context>
<context>
    <name>casb::ui::Waterfall</name>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>Parsen</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>Anfragen des Abrufs</translation>
    </message>
    <message>
        <source>%1 requests in %2 s</source>
        <translation>%1 Anfragen in %2 s</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Noch keine Anfrage.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>limiter %1 ms</source>
        <translation>Limiter %1 ms</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>Limiter</translation>
    </message>
</context>
<context>
    <name>casb::ui::YamlView</name>
    <message>
        <source>Configuration as YAML</source>
        <translation>Konfiguration als YAML</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>Die Konfiguration konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Find the setting named in the message and correct it.</source>
        <translation>Suchen Sie die in der Meldung genannte Einstellung und berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The configuration was read, but a value is of the wrong type or out of its range.</source>
        <translation>Die Konfiguration wurde gelesen, aber ein Wert hat den falschen Typ oder liegt außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>The client of the Proofpoint API could not be built.</source>
        <translation>Der Client der Proofpoint-API konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Report it together with the diagnostic bundle.</source>
        <translation>Melden Sie es zusammen mit dem Diagnosepaket.</translation>
    </message>
    <message>
        <source>Proofpoint does not accept the credentials (any more).</source>
        <translation>Proofpoint akzeptiert die Zugangsdaten nicht (mehr).</translation>
    </message>
    <message>
        <source>Enter valid credentials for the right region.</source>
        <translation>Geben Sie gültige Zugangsdaten für die richtige Region ein.</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait without saying how long.</source>
        <translation>Proofpoint bat zu warten, ohne zu sagen, wie lange.</translation>
    </message>
    <message>
        <source>Nothing to do: the collector waits by itself, longer each time.</source>
        <translation>Nichts zu tun: Der Collector wartet von selbst, jedes Mal länger.</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait with an empty time.</source>
        <translation>Proofpoint bat mit einer leeren Zeitangabe zu warten.</translation>
    </message>
    <message>
        <source>A date of another type than the interface describes.</source>
        <translation>Ein Datum von einem anderen Typ, als die Schnittstelle beschreibt.</translation>
    </message>
    <message>
        <source>Nothing to do: the record is kept, its time is that of the pull.</source>
        <translation>Nichts zu tun: Der Datensatz wird aufbewahrt, seine Zeit ist die des Abrufs.</translation>
    </message>
    <message>
        <source>A secret could not be had: the keychain is locked or missing, or it was never stored.</source>
        <translation>Ein Secret war nicht zu bekommen: Der Schlüsselbund ist gesperrt oder fehlt, oder es wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the credentials anew.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie die Zugangsdaten neu ein.</translation>
    </message>
    <message>
        <source>The other side could not be reached, or the connection broke.</source>
        <translation>Die Gegenseite war nicht erreichbar, oder die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>Nothing to do at first: it is tried again. If it lasts, check network, proxy and name lookup.</source>
        <translation>Zunächst nichts zu tun: Es wird erneut versucht. Hält es an, prüfen Sie Netzwerk, Proxy und Namensauflösung.</translation>
    </message>
    <message>
        <source>Proofpoint refused the request.</source>
        <translation>Proofpoint hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Read the message; if it does not help, ask Proofpoint&apos;s support with time and address.</source>
        <translation>Lesen Sie die Meldung; hilft sie nicht, fragen Sie den Support von Proofpoint mit Zeit und Adresse.</translation>
    </message>
    <message>
        <source>Proofpoint is overloaded or asks for fewer requests.</source>
        <translation>Proofpoint ist überlastet oder verlangt weniger Anfragen.</translation>
    </message>
    <message>
        <source>Nothing to do: the request is repeated after a while. If it comes often, lower the rate limit.</source>
        <translation>Nichts zu tun: Die Anfrage wird nach einer Weile wiederholt. Kommt es oft vor, senken Sie das Ratenlimit.</translation>
    </message>
    <message>
        <source>The answer is not the page that was asked for: truncated, or not JSON.</source>
        <translation>Die Antwort ist nicht die angefragte Seite: abgeschnitten oder kein JSON.</translation>
    </message>
    <message>
        <source>Nothing to do at first: the page is asked for again. If it lasts, look for a proxy in between.</source>
        <translation>Zunächst nichts zu tun: Die Seite wird erneut angefragt. Hält es an, suchen Sie nach einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit for one body.</source>
        <translation>Die Antwort überschreitet das Limit für einen Body.</translation>
    </message>
    <message>
        <source>Raise the limit, or ask for smaller pages.</source>
        <translation>Erhöhen Sie das Limit, oder fordern Sie kleinere Seiten an.</translation>
    </message>
    <message>
        <source>Proofpoint does not know the stored page token any longer.</source>
        <translation>Proofpoint kennt das gespeicherte Seitentoken nicht mehr.</translation>
    </message>
    <message>
        <source>Choose a time from which to collect again. Nothing is skipped without your word.</source>
        <translation>Wählen Sie einen Zeitpunkt, ab dem neu gesammelt wird. Ohne Ihre Zustimmung wird nichts übersprungen.</translation>
    </message>
    <message>
        <source>Proofpoint gave the same page token twice although there was content.</source>
        <translation>Proofpoint gab zweimal dasselbe Seitentoken aus, obwohl es Inhalt gab.</translation>
    </message>
    <message>
        <source>The pull ended to avoid a loop. If it lasts, restart from a time.</source>
        <translation>Der Abruf endete, um eine Schleife zu vermeiden. Hält es an, beginnen Sie ab einem Zeitpunkt neu.</translation>
    </message>
    <message>
        <source>The persisted state cannot be understood.</source>
        <translation>Der persistierte Zustand ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Repair or move the file named, or reset the service to a time.</source>
        <translation>Reparieren oder verschieben Sie die genannte Datei, oder setzen Sie den Dienst auf einen Zeitpunkt zurück.</translation>
    </message>
    <message>
        <source>The state was changed by somebody else while a page was being processed.</source>
        <translation>Der Zustand wurde von jemand anderem geändert, während eine Seite verarbeitet wurde.</translation>
    </message>
    <message>
        <source>Nothing to do: the page is dropped and collection goes on from the new state.</source>
        <translation>Nichts zu tun: Die Seite wird verworfen, und die Sammlung geht vom neuen Zustand aus weiter.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Die Datenbank konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the persistence directory.</source>
        <translation>Prüfen Sie freien Platz und Berechtigungen des Persistenzverzeichnisses.</translation>
    </message>
    <message>
        <source>The destination cannot be reached or refuses the connection.</source>
        <translation>Das Ziel ist nicht erreichbar oder lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Records wait safely in the store. Check address, port and certificate.</source>
        <translation>Datensätze warten sicher im Speicher. Prüfen Sie Adresse, Port und Zertifikat.</translation>
    </message>
    <message>
        <source>Chain, certificate or key cannot be read, do not fit together, or are not accepted.</source>
        <translation>Kette, Zertifikat oder Schlüssel sind nicht lesbar, passen nicht zusammen oder werden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of this Devo domain again.</source>
        <translation>Laden Sie Kette, Zertifikat und Schlüssel dieser Devo-Domäne erneut herunter.</translation>
    </message>
    <message>
        <source>A stop was asked for.</source>
        <translation>Ein Anhalten wurde verlangt.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Not encrypted: this computer only</source>
        <translation>Unverschlüsselt: nur auf diesem Computer</translation>
    </message>
    <message>
        <source>The proxy %1, %2</source>
        <translation>Der Proxy %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 addresses</source>
        <translation>%1, %2 Adressen</translation>
    </message>
    <message>
        <source>Issued by %1, until %2</source>
        <translation>Ausgestellt von %1, bis %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>Über den Proxy %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>The credentials were accepted</source>
        <translation>Die Zugangsdaten wurden angenommen</translation>
    </message>
    <message>
        <source>%1 alerts on the first page</source>
        <translation>%1 Alerts auf der ersten Seite</translation>
    </message>
    <message>
        <source>%1 alerts of the last 24 h on the first page</source>
        <translation>%1 Alerts der letzten 24 h auf der ersten Seite</translation>
    </message>
    <message>
        <source>%1 events on the first page</source>
        <translation>%1 Events auf der ersten Seite</translation>
    </message>
    <message>
        <source>Not encrypted: no files are needed</source>
        <translation>Unverschlüsselt: keine Dateien nötig</translation>
    </message>
    <message>
        <source>Chain only</source>
        <translation>Nur Kette</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>1 record, tag test.keep.free</source>
        <translation>1 Datensatz, Tag test.keep.free</translation>
    </message>
    <message>
        <source>The record was taken</source>
        <translation>Der Datensatz wurde angenommen</translation>
    </message>
</context>
</TS>
