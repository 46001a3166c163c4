<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>casb</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Récupérations</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>casb::ConsoleProgram</name>
    <message>
        <source>The configuration cannot be opened</source>
        <translation>Impossible d’ouvrir la configuration</translation>
    </message>
    <message>
        <source>Choose the configuration of a collector</source>
        <translation>Choisir la configuration d’un collecteur</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml *.json)</source>
        <translation>Configuration (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The demo cannot be started</source>
        <translation>Impossible de démarrer la démo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The diagnostic bundle was not written</source>
        <translation>Le paquet de diagnostic n’a pas été écrit</translation>
    </message>
    <message>
        <source>The session&apos;s start list was not changed</source>
        <translation>La liste de démarrage de la session n’a pas été modifiée</translation>
    </message>
    <message>
        <source>Collection goes on</source>
        <translation>La collecte continue</translation>
    </message>
    <message>
        <source>CASB Console is in the tray. Its menu opens the window and quits.</source>
        <translation>CASB Console est dans la zone de notification. Son menu ouvre la fenêtre et quitte la console.</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Enregistrer un paquet de diagnostic</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>Repair in Settings…</source>
        <translation>Réparer dans les paramètres…</translation>
    </message>
    <message>
        <source>The diagnostic bundle is written</source>
        <translation>Le paquet de diagnostic est écrit</translation>
    </message>
    <message>
        <source>%1 holds log, configuration, states and system facts, without any secret.</source>
        <translation>%1 contient le journal, la configuration, les états et des données du système, sans aucun secret.</translation>
    </message>
</context>
<context>
    <name>casb::DemoTenant</name>
    <message>
        <source>The simulator ended with status %1 before it was ready</source>
        <translation>Le simulateur s’est terminé avec le code %1 avant d’être prêt</translation>
    </message>
</context>
<context>
    <name>casb::ui</name>
    <message>
        <source>1 duplicate</source>
        <translation>1 doublon</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 doublons</translation>
    </message>
    <message>
        <source>Next pull in %1</source>
        <translation>Prochaine récupération dans %1</translation>
    </message>
    <message>
        <source>Page %1, %2 received</source>
        <translation>Page %1, %2 reçus</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Prochain essai dans %1</translation>
    </message>
    <message>
        <source>Goes on when the store has room</source>
        <translation>Reprend dès que le stockage a de la place</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Arrêté à %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Trying the credentials</source>
        <translation>Essai des identifiants</translation>
    </message>
    <message>
        <source>No pull until resumed</source>
        <translation>Aucune récupération avant la reprise</translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation>Pas de collecte</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Aucune récupération pour l’instant</translation>
    </message>
    <message>
        <source>%1 · %2 received, %3</source>
        <translation>%1 · %2 reçus, %3</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>de retard</translation>
    </message>
    <message>
        <source>position not known yet</source>
        <translation>position encore inconnue</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>records/s, retrying in %1</source>
        <translation>enregistrements/s, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>records/s, last 5 min</source>
        <translation>enregistrements/s, 5 dernières min</translation>
    </message>
    <message>
        <source>records/s, nothing new</source>
        <translation>enregistrements/s, rien de nouveau</translation>
    </message>
    <message>
        <source>Last acknowledged</source>
        <translation>Dernier acquittement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 sur %2 messages</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>Ledger closes</source>
        <translation>Le bilan est équilibré</translation>
    </message>
    <message>
        <source>Ledger is open</source>
        <translation>Le bilan est ouvert</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>Store, %1, %2 records waiting, oldest waiting %3, queue %4, size on disk %5, delivered today %6, %7</source>
        <translation>Stockage, %1, %2 enregistrements en attente, le plus ancien en attente %3, file d’attente %4, taille sur disque %5, livrés aujourd’hui %6, %7</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Everything collected is delivered.</source>
        <translation>Tout ce qui a été collecté est livré.</translation>
    </message>
    <message>
        <source>%1 records wait for delivery.</source>
        <translation>%1 enregistrements attendent d’être livrés.</translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>%1 de retard.</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Aucune donnée depuis %1</translation>
    </message>
    <message>
        <source>No data is coming in</source>
        <translation>Aucune donnée n’arrive</translation>
    </message>
    <message>
        <source>The other service goes on</source>
        <translation>L’autre service continue</translation>
    </message>
    <message>
        <source>Both services have stopped</source>
        <translation>Les deux services sont arrêtés</translation>
    </message>
    <message>
        <source>The service has stopped</source>
        <translation>Le service est arrêté</translation>
    </message>
    <message>
        <source>All services have stopped</source>
        <translation>Tous les services sont arrêtés</translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation>Rien n’est encore collecté</translation>
    </message>
    <message>
        <source>This picture will show how alerts and events travel from Proofpoint to Devo, and how late they are.</source>
        <translation>Cette vue montrera comment les alertes et les événements vont de Proofpoint à Devo, et avec quel retard.</translation>
    </message>
    <message>
        <source>Collection could not start</source>
        <translation>La collecte n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Collection has stopped</source>
        <translation>La collecte est arrêtée</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>The page under way is finished first.</source>
        <translation>La page en cours est d’abord terminée.</translation>
    </message>
    <message>
        <source>Collection is paused</source>
        <translation>La collecte est en pause</translation>
    </message>
    <message>
        <source>No new pull begins until you resume. %1</source>
        <translation>Aucune nouvelle récupération ne commence avant la reprise. %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The store is opened and the credentials are tried.</source>
        <translation>Ouverture du stockage et essai des identifiants.</translation>
    </message>
    <message>
        <source>Retrying in %1. Nothing is lost: collection goes on where it was.</source>
        <translation>Nouvel essai dans %1. Rien n’est perdu&#xa0;: la collecte reprend là où elle en était.</translation>
    </message>
    <message>
        <source>Proofpoint cannot be reached</source>
        <translation>Proofpoint est injoignable</translation>
    </message>
    <message>
        <source>Proofpoint asks to wait</source>
        <translation>Proofpoint demande d’attendre</translation>
    </message>
    <message>
        <source>%1: a request failed</source>
        <translation>%1&#xa0;: une requête a échoué</translation>
    </message>
    <message>
        <source>Data is collected, but not delivered</source>
        <translation>Les données sont collectées, mais pas livrées</translation>
    </message>
    <message>
        <source>%1 does not answer, retrying in %2. %3</source>
        <translation>%1 ne répond pas, nouvel essai dans %2. %3</translation>
    </message>
    <message>
        <source>The credentials are tried.</source>
        <translation>Essai des identifiants en cours.</translation>
    </message>
    <message>
        <source>Data is flowing</source>
        <translation>Les données circulent</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 lie between the present position and that time and would never be collected.</source>
        <translation>Il y a %1 de %2 entre la position actuelle et ce moment, qui ne seraient jamais collectés.</translation>
    </message>
    <message>
        <source>, %1 at the rate limit</source>
        <translation>, %1 à la limite de débit</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>about %1 requests</source>
        <translation>environ %1 requêtes</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>expected a time like 2026-03-17T09:31:02Z</source>
        <translation>heure attendue, comme 2026-03-17T09:31:02Z</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation>objet entre accolades attendu</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, au caractère %2</translation>
    </message>
    <message>
        <source>belongs to the other service&apos;s state</source>
        <translation>appartient à l’état de l’autre service</translation>
    </message>
    <message>
        <source>expected 1</source>
        <translation>1 attendu</translation>
    </message>
    <message>
        <source>expected a text or null</source>
        <translation>texte ou null attendu</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>liste de textes attendue</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
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
        <translation>jeton de page abandonné</translation>
    </message>
    <message>
        <source>next page token</source>
        <translation>jeton de page suivant</translation>
    </message>
    <message>
        <source>ids %1 → %2</source>
        <translation>ids %1 → %2</translation>
    </message>
    <message>
        <source>collect from %1</source>
        <translation>collecter depuis %1</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien de collecté pour l’instant</translation>
    </message>
    <message>
        <source>The first pull writes the first state.</source>
        <translation>La première récupération écrit le premier état.</translation>
    </message>
    <message>
        <source>State cannot be read</source>
        <translation>État illisible</translation>
    </message>
    <message>
        <source>Reset it to a time, or restore an earlier state.</source>
        <translation>Réinitialisez-le à un moment, ou restaurez un état antérieur.</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation>À partir de %1 %2</translation>
    </message>
    <message>
        <source>No page token yet: the next pull begins at this time.</source>
        <translation>Pas encore de jeton de page&#xa0;: la prochaine récupération commence à ce moment.</translation>
    </message>
    <message>
        <source>At a page token</source>
        <translation>À un jeton de page</translation>
    </message>
    <message>
        <source>position not told</source>
        <translation>position non indiquée</translation>
    </message>
    <message>
        <source>The token says nothing that can be read. Collection goes on from it.</source>
        <translation>Le jeton ne contient rien de lisible. La collecte continue à partir de lui.</translation>
    </message>
    <message>
        <source>Position %1 %2</source>
        <translation>Position %1 %2</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, to its end.</source>
        <translation>Lu dans le jeton de page&#xa0;: fichier de %1, jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, line %2.</source>
        <translation>Lu dans le jeton de page&#xa0;: fichier de %1, ligne %2.</translation>
    </message>
    <message>
        <source>No ids at the edge.</source>
        <translation>Aucun id à la frontière.</translation>
    </message>
    <message>
        <source>1 id at the edge, kept against taking it twice.</source>
        <translation>1 id à la frontière, gardé pour ne pas le prendre deux fois.</translation>
    </message>
    <message>
        <source>%1 ids at the edge, kept against taking them twice.</source>
        <translation>%1 ids à la frontière, gardés pour ne pas les prendre deux fois.</translation>
    </message>
    <message>
        <source>Up to %1 %2</source>
        <translation>Jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>aucun état</translation>
    </message>
    <message>
        <source>%1 at a page token that cannot be read</source>
        <translation>%1 à un jeton de page illisible</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <translation>%1 à la position %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>1 id</source>
        <translation>1 id</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>%1 ids</translation>
    </message>
    <message>
        <source>progress inside a window</source>
        <translation>progression dans une fenêtre</translation>
    </message>
    <message>
        <source>nothing visible</source>
        <translation>rien de visible</translation>
    </message>
    <message>
        <source>, inside a window</source>
        <translation>, dans une fenêtre</translation>
    </message>
    <message>
        <source>First state, from the configuration</source>
        <translation>Premier état, issu de la configuration</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>First state, imported from the old collector</source>
        <translation>Premier état, importé de l’ancien collecteur</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>pull …%1</source>
        <translation>récupération …%1</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>récupération %1</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Proofpoint refuses the credentials</source>
        <translation>Proofpoint refuse les identifiants</translation>
    </message>
    <message>
        <source>The credentials cannot be read</source>
        <translation>Impossible de lire les identifiants</translation>
    </message>
    <message>
        <source>Enter new credentials…</source>
        <translation>Saisir de nouveaux identifiants…</translation>
    </message>
    <message>
        <source>%1: the position has expired</source>
        <translation>%1&#xa0;: la position a expiré</translation>
    </message>
    <message>
        <source>%1: the position does not move</source>
        <translation>%1&#xa0;: la position n’avance pas</translation>
    </message>
    <message>
        <source>%1: the state cannot be read</source>
        <translation>%1&#xa0;: l’état est illisible</translation>
    </message>
    <message>
        <source>Restart from a time…</source>
        <translation>Redémarrer à partir d’un moment…</translation>
    </message>
    <message>
        <source>%1: collection has stopped</source>
        <translation>%1&#xa0;: la collecte est arrêtée</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 refuses the certificate</source>
        <translation>%1 refuse le certificat</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>Certificate expires in %1</source>
        <translation>Le certificat expire dans %1</translation>
    </message>
    <message>
        <source>Devo refuses the connection from then on. Download a new one of the same Devo domain.</source>
        <translation>Devo refuse la connexion à partir de là. Téléchargez-en un nouveau pour le même domaine Devo.</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Aucun identifiant</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Attente demandée</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>File pleine</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Position refused</source>
        <translation>Position refusée</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Arrêté par une erreur</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Ledger open</source>
        <translation>Bilan ouvert</translation>
    </message>
    <message>
        <source>Empty queue</source>
        <translation>File vide</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte en cours</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>The ledger does not close</source>
        <translation>Le bilan n’est pas équilibré</translation>
    </message>
    <message>
        <source>A pull received more than it stored, filtered and rejected. Keep the log and report it.</source>
        <translation>Une récupération a reçu plus qu’elle n’a stocké, filtré et rejeté. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 writes the credentials of %2 in a style that the console does not edit, and was left as it is. Write there by hand: credentials: {keychain: %3}</source>
        <translation>%1 écrit les identifiants de %2 dans un style que la console ne modifie pas, et a été laissé tel quel. Écrivez-y à la main&#xa0;: credentials: {keychain: %3}</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Open it, or move it away.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Ouvrez-le ou déplacez-le.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>%1 is written in a style that the console does not edit, and was left as it is. Add the tenant there by hand.</source>
        <translation>%1 est écrit dans un style que la console ne modifie pas, et a été laissé tel quel. Ajoutez-y le tenant à la main.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at the time that this computer&apos;s clock shows.</source>
        <translation>Le certificat de %1 n’est pas valide à l’heure indiquée par l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then test again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody between here and %1 answers with a certificate of their own.</source>
        <translation>Quelqu’un entre ici et %1 répond avec son propre certificat.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS does this. Ask your network team to let %1 through uninspected, or to install the proxy&apos;s authority on this computer.</source>
        <translation>C’est ce que fait un proxy qui inspecte TLS. Demandez à votre équipe réseau de laisser passer %1 sans inspection, ou d’installer l’autorité du proxy sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was not made: %2.</source>
        <translation>La connexion chiffrée à %1 n’a pas été établie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A firewall or proxy may cut TLS connections. Test from another network to tell them apart.</source>
        <translation>Un pare-feu ou un proxy coupe peut-être les connexions TLS. Testez depuis un autre réseau pour les distinguer.</translation>
    </message>
    <message>
        <source>Proofpoint answers, but asks to wait: %1.</source>
        <translation>Proofpoint répond, mais demande d’attendre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The requests of the day may be used up, or another collector uses the same credentials at the same time. Stop the other one, or test again later.</source>
        <translation>Les requêtes du jour sont peut-être épuisées, ou un autre collecteur utilise les mêmes identifiants en même temps. Arrêtez l’autre, ou testez plus tard.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>Look whether this computer is connected and whether its name server knows addresses outside of your network. A wrong region leads to a wrong name, too.</source>
        <translation>Vérifiez que cet ordinateur est connecté et que son serveur de noms connaît des adresses hors de votre réseau. Une mauvaise région donne aussi un mauvais nom.</translation>
    </message>
    <message>
        <source>%1 has an address, but nothing answers at port %2: %3.</source>
        <translation>%1 a une adresse, mais rien ne répond sur le port %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 to %2, or set the proxy of this computer.</source>
        <translation>Un pare-feu bloque la sortie, ou les connexions doivent passer par un proxy. Demandez le port sortant %1 vers %2, ou réglez le proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Proofpoint was reached but refuses the sign-in: %1.</source>
        <translation>Proofpoint a été joint, mais refuse l’authentification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret once more, without a blank at its end. A key of another region is refused in the same way.</source>
        <translation>api_key, client_id et client_secret doivent venir du même endroit dans Proofpoint. Copiez de nouveau le secret, sans espace à la fin. Une clé d’une autre région est refusée de la même façon.</translation>
    </message>
    <message>
        <source>The sign-in works, but reading %1 is refused: %2.</source>
        <translation>L’authentification fonctionne, mais la lecture de %1 est refusée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key may lack the right to read them. Give it the SIEM role in Proofpoint, or leave this source out in the next step.</source>
        <translation>Il manque peut-être à la clé le droit de les lire. Donnez-lui le rôle SIEM dans Proofpoint, ou omettez cette source à l’étape suivante.</translation>
    </message>
    <message>
        <source>The files cannot be used: %1.</source>
        <translation>Les fichiers sont inutilisables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and DOMAIN.key.</source>
        <translation>Téléchargez de nouveau la chaîne, le certificat et la clé d’un même domaine Devo&#xa0;: chain.crt, DOMAIN.crt et DOMAIN.key.</translation>
    </message>
    <message>
        <source>Look whether it is spelled as Devo gave it, and whether this computer is connected.</source>
        <translation>Vérifiez que le nom est écrit comme Devo l’a donné, et que cet ordinateur est connecté.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation>Rien ne répond à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or the port is another one. Ask for outgoing port %1 to %2.</source>
        <translation>Un pare-feu bloque la sortie, ou le port est un autre. Demandez le port sortant %1 vers %2.</translation>
    </message>
    <message>
        <source>%1 refuses the certificate: %2.</source>
        <translation>%1 refuse le certificat&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region, or be revoked. Choose the region of your domain, or download a new certificate.</source>
        <translation>Il appartient peut-être à un domaine d’une autre région, ou est révoqué. Choisissez la région de votre domaine, ou téléchargez un nouveau certificat.</translation>
    </message>
    <message>
        <source>The connection was made, but the record was not taken: %1.</source>
        <translation>La connexion a été établie, mais l’enregistrement n’a pas été accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The peer closes connections whose certificate or data it does not want. Look at the chosen region and at what the relay writes into its log.</source>
        <translation>Le correspondant ferme les connexions dont il ne veut pas le certificat ou les données. Vérifiez la région choisie et ce que le relais écrit dans son journal.</translation>
    </message>
    <message>
        <source>%1 are collected again from %2: about %3 %4, of which Devo has %5 already. With %6%7.</source>
        <translation>%1 sont collectés de nouveau depuis %2&#xa0;: environ %3 %4, dont Devo a déjà %5. Avec %6%7.</translation>
    </message>
    <message>
        <source>%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.</source>
        <translation>%1 récupérations par jour demandent plus que les %2 requêtes autorisées. Utilisez %3 s ou plus.</translation>
    </message>
    <message>
        <source>These dots stand for no secret. Type the secret itself.</source>
        <translation>Ces points ne représentent aucun secret. Saisissez le secret lui-même.</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration</source>
        <translation>%1 est trop grand pour une configuration</translation>
    </message>
    <message>
        <source>%1 · %2 received</source>
        <translation>%1 · %2 reçus</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 de plus</translation>
    </message>
    <message>
        <source>It is no object</source>
        <translation>Ce n’est pas un objet</translation>
    </message>
    <message>
        <source>It is nested more than %1 levels deep</source>
        <translation>Il est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Its records would take %1 bytes, more than a page may have</source>
        <translation>Ses enregistrements prendraient %1 octets, plus qu’une page n’en admet</translation>
    </message>
    <message>
        <source>Records %1 to %2 are damaged in the store: their block cannot be unpacked</source>
        <translation>Les enregistrements %1 à %2 sont endommagés dans le stockage : leur bloc ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>The text ends too early</source>
        <translation>Le texte se termine trop tôt</translation>
    </message>
    <message>
        <source>Something follows the end of the object</source>
        <translation>Quelque chose suit la fin de l’objet</translation>
    </message>
    <message>
        <source>A comma or } is expected</source>
        <translation>Une virgule ou } est attendue</translation>
    </message>
    <message>
        <source>A comma or ] is expected</source>
        <translation>Une virgule ou ] est attendue</translation>
    </message>
    <message>
        <source>A member&apos;s name in quotes is expected</source>
        <translation>Le nom d’un membre entre guillemets est attendu</translation>
    </message>
    <message>
        <source>A colon is expected</source>
        <translation>Un deux-points est attendu</translation>
    </message>
    <message>
        <source>A text goes over the end of the line: a quote is missing</source>
        <translation>Un texte dépasse la fin de la ligne : il manque un guillemet</translation>
    </message>
    <message>
        <source>There is no such escape</source>
        <translation>Cette séquence d’échappement n’existe pas</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected</source>
        <translation>Quatre chiffres hexadécimaux sont attendus</translation>
    </message>
    <message>
        <source>There is no such word: true, false and null are</source>
        <translation>Ce mot n’existe pas : seuls existent true, false et null</translation>
    </message>
    <message>
        <source>A digit is expected</source>
        <translation>Un chiffre est attendu</translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation>Une valeur est attendue</translation>
    </message>
    <message>
        <source>The configuration has no service %1 of input %2 any longer</source>
        <translation>La configuration n’a plus de service %1 pour l’entrée %2</translation>
    </message>
    <message>
        <source>replayed by %1</source>
        <translation>rejoué par %1</translation>
    </message>
    <message>
        <source>discarded by %1</source>
        <translation>écarté par %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>1 source object could not become a record</source>
        <translation>1 objet source n’a pas pu devenir un enregistrement</translation>
    </message>
    <message>
        <source>%1 source objects could not become records</source>
        <translation>%1 objets source n’ont pas pu devenir des enregistrements</translation>
    </message>
    <message>
        <source>Devo does not have them yet. Their bytes are kept with the reason: repair and replay them, or discard them.</source>
        <translation>Devo ne les a pas encore. Leurs octets sont conservés avec la raison : on peut les réparer et les rejouer, ou les écarter.</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>dead letters</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>Afficher les dead letters</translation>
    </message>
    <message>
        <source>It has more than %1 children</source>
        <translation>Il a plus de %1 éléments enfants</translation>
    </message>
    <message>
        <source>Its page has more than %1 source objects</source>
        <translation>Sa page a plus de %1 objets source</translation>
    </message>
    <message>
        <source>It is not JSON at its byte %1: %2</source>
        <translation>Ce n’est pas du JSON à son octet %1 : %2</translation>
    </message>
    <message>
        <source>Many that were rejected, a line each. The first: %1</source>
        <translation>Plusieurs qui ont été rejetés, un par ligne. Le premier : %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead, which is a reason of its own: set it right.</source>
        <translation>L’horloge de cet ordinateur avance de %1, ce qui est déjà une raison&#xa0;: réglez-la.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind, which is a reason of its own: set it right.</source>
        <translation>L’horloge de cet ordinateur retarde de %1, ce qui est déjà une raison&#xa0;: réglez-la.</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which could answer in Proofpoint&apos;s place.</source>
        <translation>La connexion passe par le proxy %1, qui pourrait répondre à la place de Proofpoint.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right and no proxy is in between, so neither is the reason.</source>
        <translation>L’horloge de cet ordinateur est juste et aucun proxy n’est entre les deux&#xa0;: ni l’un ni l’autre n’est la raison.</translation>
    </message>
    <message>
        <source>No proxy is in between.</source>
        <translation>Aucun proxy n’est entre les deux.</translation>
    </message>
    <message>
        <source>The collector on this computer runs with the same credentials and has used up the requests that are allowed for now.</source>
        <translation>Le collecteur de cet ordinateur utilise les mêmes identifiants et a épuisé les requêtes permises pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credentials so far. Test again later, or raise the limit in Settings if Proofpoint allows you more.</source>
        <translation>Les identifiants n’ont rien d’anormal jusqu’ici. Testez de nouveau plus tard, ou relevez la limite dans les paramètres si Proofpoint vous permet davantage.</translation>
    </message>
    <message>
        <source>The collector that runs with the same credentials was started anew during the test.</source>
        <translation>Le collecteur qui utilise les mêmes identifiants a été relancé pendant le test.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Testez de nouveau.</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>Le nom du proxy %1 est introuvable.</translation>
    </message>
    <message>
        <source>The proxy is set on this computer. Look whether it is spelled right, and whether you are in the network that it belongs to.</source>
        <translation>Le proxy est réglé sur cet ordinateur. Vérifiez qu’il est bien écrit et que vous êtes dans le réseau auquel il appartient.</translation>
    </message>
    <message>
        <source>%1 was not reached through the proxy %2: %3.</source>
        <translation>%1 n’a pas été joint par le proxy %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Ask your network team whether the proxy lets connections to %1 through, and whether it wants a name and password.</source>
        <translation>Demandez à votre équipe réseau si le proxy laisse passer les connexions vers %1 et s’il veut un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>HTTP %1, %2 bytes, %3 ms</source>
        <translation>HTTP %1, %2 octets, %3 ms</translation>
    </message>
    <message>
        <source>no answer, %1 ms</source>
        <translation>pas de réponse, %1 ms</translation>
    </message>
    <message>
        <source>waited %1 ms for the rate limit before</source>
        <translation>a attendu avant %1 ms la limite de débit</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>the password is another one, or the file is encrypted in an outdated way</source>
        <translation>le mot de passe est un autre, ou le fichier est chiffré d’une manière dépassée</translation>
    </message>
    <message>
        <source>1 record waits for delivery.</source>
        <translation>1 enregistrement attend d’être livré.</translation>
    </message>
    <message>
        <source>The other service waits for room in the store</source>
        <translation>L’autre service attend de la place dans le stockage</translation>
    </message>
    <message>
        <source>The other services wait for room in the store</source>
        <translation>Les autres services attendent de la place dans le stockage</translation>
    </message>
    <message>
        <source>The other services go on</source>
        <translation>Les autres services continuent</translation>
    </message>
    <message>
        <source>No %1 since %2</source>
        <translation>Aucun %1 depuis %2</translation>
    </message>
    <message>
        <source>No %1 coming in</source>
        <translation>Plus aucun %1 ne rentre</translation>
    </message>
    <message>
        <source>1 record waits for delivery</source>
        <translation>1 enregistrement attend d’être livré</translation>
    </message>
    <message>
        <source>%1 records wait for delivery</source>
        <translation>%1 enregistrements attendent d’être livrés</translation>
    </message>
    <message>
        <source>Start with the first card under Needs attention.</source>
        <translation>Commencez par la première carte sous Attention requise.</translation>
    </message>
    <message>
        <source>Collection waits: the queue is full</source>
        <translation>La collecte attend : la file d’attente est pleine</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>La récupération reprend d’elle-même dès qu’il y a de la place ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>Impossible d’écrire dans le stockage</translation>
    </message>
    <message>
        <source>1 record waits safely on this computer.</source>
        <translation>1 enregistrement attend en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 records wait safely on this computer.</source>
        <translation>%1 enregistrements attendent en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>They go out as soon as it answers. Check its address and port, and the way there.</source>
        <translation>Ils partent dès qu’elle répond. Vérifiez l’adresse, le port et le chemin jusqu’à elle.</translation>
    </message>
    <message>
        <source>Renew certificate…</source>
        <translation>Renouveler le certificat…</translation>
    </message>
    <message>
        <source>Change destination…</source>
        <translation>Modifier la destination…</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>Le certificat expire dans %1 jours</translation>
    </message>
    <message>
        <source>The queue is full, pulling pauses</source>
        <translation>La file d’attente est pleine, la récupération est en pause</translation>
    </message>
    <message>
        <source>Delivery is slower than collection. Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>La livraison est plus lente que la collecte. La récupération reprend d’elle-même dès qu’il y a de la place ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as %1 takes records again; nothing is lost.</source>
        <translation>La récupération reprend d’elle-même dès que %1 accepte à nouveau des enregistrements ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 sur %2 enregistrements</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Relever la limite…</translation>
    </message>
    <message>
        <source>Store fails</source>
        <translation>Stockage en échec</translation>
    </message>
    <message>
        <source>Show the pull</source>
        <translation>Afficher la récupération</translation>
    </message>
    <message>
        <source>%1 confirms nothing</source>
        <translation>%1 ne confirme rien</translation>
    </message>
    <message>
        <source>Records wait for it safely on this computer and it does not take them, although nothing says that it is away. Look whether it or something on the way to it is stuck.</source>
        <translation>Des enregistrements attendent en sécurité sur cet ordinateur et la destination ne les prend pas, bien que rien n’indique qu’elle soit absente. Vérifiez si elle ou quelque chose sur le trajet est bloqué.</translation>
    </message>
    <message>
        <source>Records are delivered late</source>
        <translation>Les enregistrements sont livrés en retard</translation>
    </message>
    <message>
        <source>The destinations take less than is collected. Nothing is lost; when the queue is full, pulling pauses. A higher limit gives them more time.</source>
        <translation>Les destinations prennent moins que ce qui est collecté. Rien n’est perdu ; quand la file d’attente est pleine, la récupération s’interrompt. Une limite plus élevée leur laisse plus de temps.</translation>
    </message>
    <message>
        <source>1 record waits</source>
        <translation>1 enregistrement attend</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 enregistrements attendent</translation>
    </message>
    <message>
        <source>%1 is further than the last record</source>
        <translation>%1 dépasse le dernier enregistrement</translation>
    </message>
    <message>
        <source>Its position lies behind everything that was ever stored: the store was replaced or damaged, and new records may not reach it. Keep the log and report it.</source>
        <translation>Sa position est au-delà de tout ce qui a été stocké : le stockage a été remplacé ou endommagé, et de nouveaux enregistrements pourraient ne pas lui parvenir. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>%1: no end of the pull in sight</source>
        <translation>%1 : la récupération ne semble pas finir</translation>
    </message>
    <message>
        <source>Page after page comes in and the position does not move. Look at the requests of the pull: when they repeat themselves, reset the service to a later time under Persistence.</source>
        <translation>Les pages se succèdent et la position ne bouge pas. Regardez les requêtes de la récupération : si elles se répètent, réinitialisez le service à un moment ultérieur sous Persistance.</translation>
    </message>
    <message>
        <source>The requests of the day are used up</source>
        <translation>Les requêtes du jour sont épuisées</translation>
    </message>
    <message>
        <source>Collection goes on as the limit allows. When Proofpoint grants you more, raise the limit in the settings of the input.</source>
        <translation>La collecte continue dans la mesure où la limite le permet. Si Proofpoint vous en accorde plus, augmentez la limite dans les paramètres.</translation>
    </message>
    <message>
        <source>%1: reset by %2</source>
        <translation>%1 : réinitialisé par %2</translation>
    </message>
    <message>
        <source>%1: restored by %2</source>
        <translation>%1 : restauré par %2</translation>
    </message>
    <message>
        <source>%1: state changed by %2</source>
        <translation>%1 : état modifié par %2</translation>
    </message>
    <message>
        <source>Delivery interrupted: %1</source>
        <translation>Livraison interrompue : %1</translation>
    </message>
    <message>
        <source>%1 takes records again after %2</source>
        <translation>%1 reprend des enregistrements après %2</translation>
    </message>
    <message>
        <source>Started again after an end for want of memory</source>
        <translation>Redémarrage après un arrêt par manque de mémoire</translation>
    </message>
    <message>
        <source>Started again after an end without a stop</source>
        <translation>Redémarrage après une fin sans arrêt</translation>
    </message>
    <message>
        <source>usual %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>d’ordinaire %1 %2</translation>
    </message>
    <message>
        <source>usual up to %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>d’ordinaire jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>usual %1–%2 %3</source>
        <extracomment>How far behind a service usually is; %1 and %2 numbers, %3 unit of time</extracomment>
        <translation>d’ordinaire %1–%2 %3</translation>
    </message>
    <message>
        <source>%1 behind, as usual.</source>
        <translation>%1 de retard, comme d’ordinaire.</translation>
    </message>
    <message>
        <source>%1 are later than usual.</source>
        <translation>%1&#xa0;: plus en retard que d’ordinaire.</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>Dernière récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last acknowledged at %1</source>
        <translation>Dernier acquittement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Oldest waiting since %1</source>
        <translation>Le plus ancien attend depuis %1</translation>
    </message>
    <message>
        <source>All records are delivered; 1 source object could not become one.</source>
        <translation>Tous les enregistrements sont livrés&#xa0;; 1 objet source n’a pas pu en devenir un.</translation>
    </message>
    <message>
        <source>All records are delivered; %1 source objects could not become one.</source>
        <translation>Tous les enregistrements sont livrés&#xa0;; %1 objets source n’ont pas pu en devenir un.</translation>
    </message>
    <message>
        <source>Furthest behind: %1 of %2, %3.</source>
        <translation>Le plus en retard&#xa0;: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>%1 of tenant %2</source>
        <translation>%1 du tenant %2</translation>
    </message>
    <message>
        <source>Nothing is collected here</source>
        <translation>Rien n’est collecté ici</translation>
    </message>
    <message>
        <source>This tenant is off. It is turned on under Settings, Tenants and sources.</source>
        <translation>Ce tenant est désactivé. Il s’active sous Paramètres, Tenants et sources.</translation>
    </message>
    <message>
        <source>Nothing waits for it yet; what comes is kept on this computer.</source>
        <translation>Rien n’attend encore&#xa0;; ce qui arrive est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check its address and port, and the way there.</source>
        <translation>Vérifiez son adresse, son port et le chemin jusqu’à lui.</translation>
    </message>
    <message>
        <source>What lies in the first %1 is older than the store&apos;s history and comes on top.</source>
        <translation>Ce qui se trouve dans les premiers %1 est antérieur à l’historique du stockage et s’y ajoute.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from no authority in the chosen chain: %2.</source>
        <translation>Le certificat de %1 ne vient d’aucune autorité de la chaîne choisie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Most often the chain is the one of another Devo region or relay: choose the chain.crt that came with your certificate. If it is the right one, a proxy that inspects TLS answers in place of %1: ask your network team to let it through uninspected.</source>
        <translation>Le plus souvent, la chaîne est celle d’une autre région Devo ou d’un autre relais&#xa0;: choisissez le chain.crt fourni avec votre certificat. Si c’est la bonne, un proxy qui inspecte TLS répond à la place de %1&#xa0;: demandez à votre équipe réseau de laisser passer sans inspection.</translation>
    </message>
    <message>
        <source>%1 ended the connection when it was shown the certificate, so it most likely refuses it: %2.</source>
        <translation>%1 a mis fin à la connexion quand le certificat lui a été présenté&#xa0;; il le refuse donc très probablement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region or another relay, or be revoked. Choose the region of your domain, or download a new certificate. If others get through with it, a firewall or proxy cuts TLS connections.</source>
        <translation>Il appartient peut-être à un domaine d’une autre région ou à un autre relais, ou est révoqué. Choisissez la région de votre domaine, ou téléchargez un nouveau certificat. Si d’autres passent avec lui, un pare-feu ou un proxy coupe les connexions TLS.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate: %1.</source>
        <translation>La clé n’appartient pas au certificat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate, or download both once more.</source>
        <translation>Choisissez la clé créée avec ce certificat, ou téléchargez de nouveau les deux.</translation>
    </message>
</context>
<context>
    <name>casb::ui::AppearanceForm</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>The other of the two stands in the tool tip of each time.</source>
        <translation>L’autre des deux figure dans l’infobulle de chaque heure.</translation>
    </message>
    <message>
        <source>Size of letters: as the desktop. Both choices apply at once and stay for the next start.</source>
        <translation>Taille des lettres&#xa0;: comme le bureau. Les deux choix s’appliquent aussitôt et restent pour le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>casb::ui::AttentionCard</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · depuis %2</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Détails de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remind tomorrow</source>
        <translation>Rappeler demain</translation>
    </message>
    <message>
        <source>Remind tomorrow of: %1</source>
        <translation>Rappeler demain&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::CatalogueFoot</name>
    <message>
        <source>Enter new credentials…</source>
        <translation>Saisir de nouveaux identifiants…</translation>
    </message>
    <message>
        <source>Close the catalogue entry</source>
        <translation>Fermer l’entrée du catalogue</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
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
        <source>1 time today</source>
        <translation>1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>%1 times today</source>
        <translation>%1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>1 time in this file</source>
        <translation>1 fois dans ce fichier</translation>
    </message>
    <message>
        <source>%1 times in this file</source>
        <translation>%1 fois dans ce fichier</translation>
    </message>
    <message>
        <source>Solved by itself at %1. If it comes again: %2</source>
        <translation>Résolu de lui-même à %1. S’il revient&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::Chart</name>
    <message>
        <source>No data in this span</source>
        <translation>Aucune donnée sur cette période</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChartLegend</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Click hides or shows %1</source>
        <translation>Un clic masque ou affiche %1</translation>
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
        <translation>%1 filtres de plus</translation>
    </message>
</context>
<context>
    <name>casb::ui::CollectorField</name>
    <message>
        <source>No tenant yet</source>
        <translation>Aucun tenant pour l’instant</translation>
    </message>
    <message>
        <source>Collector in view: %1, %2</source>
        <translation>Collecteur affiché&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsDialog</name>
    <message>
        <source>Set up a tenant</source>
        <translation>Configurer un tenant</translation>
    </message>
    <message>
        <source>New credentials of %1</source>
        <translation>Nouveaux identifiants de %1</translation>
    </message>
    <message>
        <source>How does the collector sign in?</source>
        <translation>Comment le collecteur s’authentifie-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Collez ce que Proofpoint vous a donné&#xa0;; le test s’exécute dès que tous les champs sont remplis.</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>Prend dans le presse-papiers du JSON ou du YAML avec api_key, client_id, client_secret et region</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Accès à l’API Proofpoint</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>Nom de ce tenant</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Europe (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>États-Unis (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australie (au)</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Refusé par Proofpoint</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>Effacer le secret et le recoller</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>Le test demande des données mais n’en garde aucune. Il utilise 3 des requêtes du jour.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep present credentials</source>
        <translation>Conserver les identifiants actuels</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Utiliser pour cette session seulement</translation>
    </message>
    <message>
        <source>Store and use credentials</source>
        <translation>Enregistrer et utiliser les identifiants</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>Le presse-papiers ne contient ni api_key, ni client_id, ni client_secret en JSON ou en YAML.</translation>
    </message>
    <message>
        <source>The collector tries the credentials itself as soon as it has them.</source>
        <translation>Le collecteur essaie lui-même les identifiants dès qu’il les a.</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer. They are never written to a file.</source>
        <translation>Les secrets vont dans le trousseau de cet ordinateur. Ils ne sont jamais écrits dans un fichier.</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or use the credentials for this run only. They are not written to a file.</source>
        <translation>Aucun trousseau n’est ouvert&#xa0;: %1. Déverrouillez-le et interrogez-le de nouveau, ou utilisez les identifiants pour cette session seulement. Ils ne sont pas écrits dans un fichier.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>all steps went well, %1 s</source>
        <translation>toutes les étapes réussies, %1 s</translation>
    </message>
    <message>
        <source>stopped at step %1, %2 s</source>
        <translation>arrêté à l’étape %1, %2 s</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source> Copy the secret once more from Proofpoint, without a blank at its end; a key of another region is refused in the same way.</source>
        <translation> Copiez encore une fois le secret depuis Proofpoint, sans espace à la fin&#xa0;; une clé d’une autre région est refusée de la même façon.</translation>
    </message>
    <message>
        <source>Storing in the keychain. It may ask for its password.</source>
        <translation>Enregistrement dans le trousseau. Il peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and try again, or use the credentials for this run only.</source>
        <translation>Non enregistré&#xa0;: %1. Déverrouillez le trousseau et réessayez, ou utilisez les identifiants pour cette session seulement.</translation>
    </message>
    <message>
        <source> The test begins again by itself in %1.</source>
        <translation> Le test recommence de lui-même dans %1.</translation>
    </message>
    <message>
        <source>No keychain is open: %1.</source>
        <translation>Aucun trousseau n’est ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name.</source>
        <translation>Non enregistré&#xa0;: le trousseau contient d’autres identifiants sous %1, qui n’ont pas été enregistrés d’ici. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsPage</name>
    <message>
        <source>How does the collector sign in?</source>
        <translation>Comment le collecteur s’authentifie-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Collez ce que Proofpoint vous a donné&#xa0;; le test démarre dès que tous les champs sont remplis.</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>Prend dans le presse-papiers du JSON ou du YAML avec api_key, client_id, client_secret et region</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Accès à l’API de Proofpoint</translation>
    </message>
    <message>
        <source>for instance contoso-eu</source>
        <translation>par exemple contoso-eu</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>Nom de ce tenant</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Europe (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>États-Unis (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australie (au)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Refusé par Proofpoint</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>Le presse-papiers ne contient ni api_key, ni client_id, ni client_secret en JSON ou YAML.</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>Interrogation du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Les garder pour cette session seulement</translation>
    </message>
    <message>
        <source>In memory until the console ends, then they are asked for again</source>
        <translation>En mémoire jusqu’à la fin de la console, puis ils sont redemandés</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>Le test demande des données mais n’en garde aucune. Il utilise 3 des requêtes du jour.</translation>
    </message>
    <message>
        <source>Fill api_key, client_id and client_secret first</source>
        <translation>Remplissez d’abord api_key, client_id et client_secret</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, which is open. They are never written to a file.</source>
        <translation>Les secrets vont dans le trousseau de cet ordinateur, qui est ouvert. Ils ne sont jamais écrits dans un fichier.</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or keep the secrets for this run only. They are never written to a file.</source>
        <translation>Aucun trousseau n’est ouvert&#xa0;: %1. Déverrouillez-le et interrogez-le de nouveau, ou gardez les secrets pour cette session seulement. Ils ne sont jamais écrits dans un fichier.</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>Effacer le secret et le coller de nouveau</translation>
    </message>
    <message>
        <source>Give the tenant a name first</source>
        <translation>Donnez d’abord un nom au tenant</translation>
    </message>
    <message>
        <source>Open the keychain, or keep the secrets for this run only</source>
        <translation>Ouvrez le trousseau, ou gardez les secrets pour cette session seulement</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Le test est en cours</translation>
    </message>
    <message>
        <source>Test the credentials first</source>
        <translation>Testez d’abord les identifiants</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Address of the API (override_api_base_url)</source>
        <translation>Adresse de l’API (override_api_base_url)</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s %1 requests.</source>
        <translation>Le test demande des données mais n’en garde aucune. Il utilise 3 des %1 requêtes du jour.</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 requests.</source>
        <translation>Le test demande des données mais n’en garde aucune. Il utilise 3 requêtes.</translation>
    </message>
    <message>
        <source>Exchange with Proofpoint</source>
        <translation>Échange avec Proofpoint</translation>
    </message>
    <message>
        <source>What was asked and answered, without secrets.</source>
        <translation>Ce qui a été demandé et répondu, sans les secrets.</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Copier l’échange</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>An address such as https://api.example.com; http:// is for this computer only</source>
        <translation>Une adresse comme https://api.example.com&#xa0;; http:// est pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Give the address of the API first, such as https://api.example.com</source>
        <translation>Indiquez d’abord l’adresse de l’API, par exemple https://api.example.com</translation>
    </message>
    <message>
        <source>Enter credentials</source>
        <translation>Saisir les identifiants</translation>
    </message>
    <message>
        <source>Back to credentials</source>
        <translation>Retour aux identifiants</translation>
    </message>
</context>
<context>
    <name>casb::ui::DeadLettersPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Retour aux enregistrements</translation>
    </message>
    <message>
        <source>Which dead letters</source>
        <translation>Quels dead letters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Settles the chosen ones without delivering them. Their bytes are kept, it can be taken back.</source>
        <translation>Règle ceux qui sont choisis sans les livrer. Leurs octets sont conservés, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Export the dead letters of this filter</source>
        <translation>Exporter les dead letters de ce filtre</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead letters</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>Filtrer par service</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Filter by reason, in the log&apos;s words</source>
        <translation>Filtrer par raison, dans les mots du journal</translation>
    </message>
    <message>
        <source>Filter by pull</source>
        <translation>Filtrer par récupération</translation>
    </message>
    <message>
        <source>Filter row: Ctrl+L</source>
        <translation>Ligne de filtres : Ctrl+L</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stored for delivery: %1, under a pull of its own.</source>
        <translation>Mis en attente de livraison : %1, dans une récupération à part.</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Afficher sa récupération</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>Les dead letters ne peuvent pas être lus : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard %1 dead letters</source>
        <translation>Écarter %1 dead letters</translation>
    </message>
    <message>
        <source>Discard the chosen dead letters</source>
        <translation>Écarter les dead letters choisis</translation>
    </message>
    <message>
        <source>No dead letter fits the filter</source>
        <translation>Aucun dead letter ne correspond au filtre</translation>
    </message>
    <message>
        <source>Nobody has replayed or discarded one yet</source>
        <translation>Personne n’en a encore rejoué ni écarté</translation>
    </message>
    <message>
        <source>Every source object has become a record</source>
        <translation>Tous les objets source sont devenus des enregistrements</translation>
    </message>
    <message>
        <source>No source object was ever rejected</source>
        <translation>Aucun objet source n’a jamais été rejeté</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récents</translation>
    </message>
    <message>
        <source>1 dead letter</source>
        <translation>1 dead letter</translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation>%1 dead letters</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié : %1</translation>
    </message>
    <message>
        <source>Discarded: %1. The bytes are kept for 90 days.</source>
        <translation>Écarté : %1. Les octets sont conservés 90 jours.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>De nouveau ouvert : %1.</translation>
    </message>
    <message>
        <source>One a line, with reason and bytes (*.ndjson)</source>
        <translation>Un par ligne, avec raison et octets (*.ndjson)</translation>
    </message>
    <message>
        <source>1 dead letter was written to %1</source>
        <translation>1 dead letter a été écrit dans %1</translation>
    </message>
    <message>
        <source>%1 dead letters were written to %2</source>
        <translation>%1 dead letters ont été écrits dans %2</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::DensityStrip</name>
    <message>
        <source>Density of the log over time</source>
        <translation>Densité du journal au fil du temps</translation>
    </message>
    <message>
        <source>%1 warnings, %2 errors</source>
        <translation>%1 avertissements, %2 erreurs</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationPage</name>
    <message>
        <source>Where do the records go?</source>
        <translation>Où vont les enregistrements&#xa0;?</translation>
    </message>
    <message>
        <source>They are kept on this computer first; when the destination is away, they wait.</source>
        <translation>Ils sont d’abord conservés sur cet ordinateur&#xa0;; quand la destination est injoignable, ils attendent.</translation>
    </message>
    <message>
        <source>Delivery test</source>
        <translation>Test de livraison</translation>
    </message>
    <message>
        <source>Send a record</source>
        <translation>Envoyer un enregistrement</translation>
    </message>
    <message>
        <source>The test sends one record with the tag test.keep.free. It is no part of your data.</source>
        <translation>Le test envoie un enregistrement avec le tag test.keep.free. Il ne fait pas partie de vos données.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Record sent</source>
        <translation>Enregistrement envoyé</translation>
    </message>
    <message>
        <source>Record taken</source>
        <translation>Enregistrement accepté</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Devo</source>
        <translation>Devo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Selon la configuration</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Region of your Devo domain</source>
        <translation>Région de votre domaine Devo</translation>
    </message>
    <message>
        <source>Address of Devo</source>
        <translation>Adresse de Devo</translation>
    </message>
    <message>
        <source>address:port</source>
        <translation>adresse:port</translation>
    </message>
    <message>
        <source>Key (DOMAIN.key)</source>
        <translation>Clé (DOMAIN.key)</translation>
    </message>
    <message>
        <source>Chain (chain.crt)</source>
        <translation>Chaîne (chain.crt)</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>Ce que dit le certificat</translation>
    </message>
    <message>
        <source>for instance relay.example.com</source>
        <translation>par exemple relay.example.com</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>Adresse du relais</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>None, plain TCP</source>
        <translation>Aucun, TCP simple</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Records are collected into the store of this computer and can be looked at, searched and exported there. Nothing leaves it.</source>
        <translation>Les enregistrements sont collectés dans le stockage de cet ordinateur et peuvent y être consultés, recherchés et exportés. Rien n’en sort.</translation>
    </message>
    <message>
        <source>A destination can be added in Settings at any time; what is collected until then is kept as long as the retention says.</source>
        <translation>Une destination peut être ajoutée à tout moment dans les paramètres&#xa0;; ce qui est collecté d’ici là est gardé aussi longtemps que le prévoit la conservation.</translation>
    </message>
    <message>
        <source>The destinations stay as the configuration has them. Settings changes them at any time.</source>
        <translation>Les destinations restent telles que dans la configuration. Les paramètres permettent de les changer à tout moment.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name address and files first</source>
        <translation>Indiquez d’abord l’adresse et les fichiers</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1&#xa0;: il a expiré</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>Choose certificate, key and chain first, or keep the records only on this computer</source>
        <translation>Choisissez d’abord le certificat, la clé et la chaîne, ou gardez les enregistrements seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name the address of the relay first</source>
        <translation>Indiquez d’abord l’adresse du relais</translation>
    </message>
    <message>
        <source>The certificate files cannot be used</source>
        <translation>Les fichiers du certificat sont inutilisables</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Le test est en cours</translation>
    </message>
    <message>
        <source>Send a test record first</source>
        <translation>Envoyez d’abord un enregistrement de test</translation>
    </message>
    <message>
        <source>The certificate files are being read</source>
        <translation>Les fichiers de certificats sont en cours de lecture</translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats et clés (*.crt *.pem *.key *.cer *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate (DOMAIN.crt, or a .p12 with the key inside)</source>
        <translation>Certificat (DOMAIN.crt, ou un .p12 avec la clé)</translation>
    </message>
    <message>
        <source>Password of the .p12</source>
        <translation>Mot de passe du .p12</translation>
    </message>
    <message>
        <source>Password of the .p12; it is used once and kept nowhere</source>
        <translation>Mot de passe du .p12&#xa0;; utilisé une fois et gardé nulle part</translation>
    </message>
    <message>
        <source>asks for its password</source>
        <translation>demande son mot de passe</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Back to destination</source>
        <translation>Retour à la destination</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationsForm</name>
    <message>
        <source>Every record goes to every destination. What one of them cannot take yet waits for it in the store.</source>
        <translation>Chaque enregistrement va à chaque destination. Ce que l’une d’elles ne peut pas encore accepter l’attend dans le stockage.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the destination %1</source>
        <translation>Supprimer la destination %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Devo (devo_platform)</source>
        <translation>Devo (devo_platform)</translation>
    </message>
    <message>
        <source>Relay, TLS (relay)</source>
        <translation>Relais, TLS (relay)</translation>
    </message>
    <message>
        <source>Relay in the house (syslog)</source>
        <translation>Relais interne (syslog)</translation>
    </message>
    <message>
        <source>Only on this computer (console)</source>
        <translation>Seulement sur cet ordinateur (console)</translation>
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
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>TLS (SSL)</source>
        <translation>TLS (SSL)</translation>
    </message>
    <message>
        <source>none, plain TCP</source>
        <translation>aucun, TCP simple</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>None is left: at least one is needed. “Only on this computer (console)” is one, too.</source>
        <translation>Il n’en reste aucune&#xa0;: il en faut au moins une. «&#xa0;Seulement sur cet ordinateur (console)&#xa0;» en est une aussi.</translation>
    </message>
</context>
<context>
    <name>casb::ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>%1 lines went, %2 came</source>
        <translation>%1 lignes supprimées, %2 ajoutées</translation>
    </message>
</context>
<context>
    <name>casb::ui::EffectView</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>counted in the store&apos;s own history</source>
        <translation>compté dans l’historique du stockage</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nouveau</translation>
    </message>
    <message>
        <source>%1 to now</source>
        <translation>%1 à maintenant</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>lecture de l’historique</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>of these about %1 are in Devo already</source>
        <translation>dont environ %1 déjà dans Devo</translation>
    </message>
    <message>
        <source>about 1 record</source>
        <translation>environ 1 enregistrement</translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation>environ %1 enregistrements</translation>
    </message>
    <message>
        <source>%1 at the rate limit</source>
        <translation>%1 à la limite de débit</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>aucune limite fixée</translation>
    </message>
    <message>
        <source>, %1 of %2 today</source>
        <translation>, %1 sur %2 aujourd’hui</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>to send again</source>
        <translation>à renvoyer</translation>
    </message>
    <message>
        <source>%1, all that is in the span</source>
        <translation>%1, tout ce que contient l’intervalle</translation>
    </message>
    <message>
        <source>%1, older than the duplicate filter</source>
        <translation>%1, antérieurs au filtre de doublons</translation>
    </message>
    <message>
        <source>only what is missing is sent</source>
        <translation>seul ce qui manque est envoyé</translation>
    </message>
    <message>
        <source>%1 to now, %2 of it before the store&apos;s history</source>
        <translation>%1 à maintenant, dont %2 avant l’historique du stockage</translation>
    </message>
    <message>
        <source>all that is older than the store&apos;s history</source>
        <translation>tout ce qui est antérieur à l’historique du stockage</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
</context>
<context>
    <name>casb::ui::EmptyView</name>
    <message>
        <source>What this page will show: alerts and events come from Proofpoint, are kept on this computer first, and go to the destination.</source>
        <translation>Ce que cette page montrera&#xa0;: les alertes et les événements viennent de Proofpoint, sont d’abord gardés sur cet ordinateur, puis vont à la destination.</translation>
    </message>
    <message>
        <source>Read page by page from Proofpoint, every 10 minutes. Shown here: how far behind, and when the next pull comes.</source>
        <translation>Lues page par page chez Proofpoint, toutes les 10 minutes. Ici s’affichent le retard et l’heure de la prochaine récupération.</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw, in the order of its storage.</source>
        <translation>Chaque connexion, partage et téléchargement vu par Proofpoint, dans l’ordre de son stockage.</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Stockage sur cet ordinateur</translation>
    </message>
    <message>
        <source>Every record is kept here first, together with the position reached. If Devo is away, records wait; after a crash, collection goes on where it was.</source>
        <translation>Chaque enregistrement est d’abord gardé ici, avec la position atteinte. Si Devo est absent, les enregistrements attendent&#xa0;; après un plantage, la collecte reprend là où elle en était.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Devo, a relay, or only this computer. Shown here: whether it is connected, records per second, and what it acknowledged last.</source>
        <translation>Devo, un relais ou seulement cet ordinateur. Ici s’affichent l’état de la connexion, les enregistrements par seconde et le dernier acquittement.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nouveau tenant</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Configurer un tenant…</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>Collecteur Devo existant</translation>
    </message>
    <message>
        <source>Import a collector…</source>
        <translation>Importer un collecteur…</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de démo</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo run on this computer, faults included.</source>
        <translation>Faites un tour sans identifiants&#xa0;: un Proofpoint et un Devo simulés tournent sur cet ordinateur, pannes comprises.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Ce qu’il faut avoir sous la main</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>De Proofpoint</translation>
    </message>
    <message>
        <source>api_key, client_id, client_secret; the region (eu, us or au)</source>
        <translation>api_key, client_id, client_secret&#xa0;; la région (eu, us ou au)</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>De Devo</translation>
    </message>
    <message>
        <source>chain, certificate and key, as three files</source>
        <translation>chaîne, certificat et clé, en trois fichiers</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Du réseau</translation>
    </message>
    <message>
        <source>outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</source>
        <translation>port sortant 443 vers api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint. Five steps, about three minutes, everything is tested before it is stored.</source>
        <translation>Vous avez un api_key, un client_id et un client_secret de Proofpoint. Cinq étapes, environ trois minutes, tout est testé avant d’être enregistré.</translation>
    </message>
    <message>
        <source>Choose its folder: config.yaml, certs and state are read. Collection goes on at the position where the old collector stopped.</source>
        <translation>Choisissez son dossier&#xa0;: config.yaml, certs et state sont lus. La collecte continue à la position où l’ancien collecteur s’est arrêté.</translation>
    </message>
    <message>
        <source>You may also drop a config.yaml onto this window.</source>
        <translation>Vous pouvez aussi déposer un config.yaml sur cette fenêtre.</translation>
    </message>
    <message>
        <source>set up a tenant</source>
        <translation>configurer un tenant</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
</context>
<context>
    <name>casb::ui::EngineSession</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
</context>
<context>
    <name>casb::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation>Choisir %1…</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPainter</name>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>records waiting</source>
        <translation>enregistrements en attente</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Plus ancien en attente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur disque</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Livrés aujourd’hui</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPicture</name>
    <message>
        <source>Flow of data</source>
        <translation>Flux de données</translation>
    </message>
</context>
<context>
    <name>casb::ui::FoundList</name>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistogramSlider</name>
    <message>
        <source>Start again from</source>
        <translation>Recommencer à partir de</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4: %5 collected</source>
        <translation>%1 %2 à %3 %4&#xa0;: %5 collectés</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryModel</name>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryPanel</name>
    <message>
        <source>Earlier states</source>
        <translation>États antérieurs</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Plage du graphique</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>By persons only</source>
        <translation>Par des personnes seulement</translation>
    </message>
    <message>
        <source>Earlier states of %1</source>
        <translation>États antérieurs de %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>Restaurer l’état du %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonPane</name>
    <message>
        <source>How to show it: %1</source>
        <translation>Mode d’affichage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 sous forme d’arbre</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonTreeModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>objet, 1 membre</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>objet, %1 membres</translation>
    </message>
    <message>
        <source>list, 1 element</source>
        <translation>liste, 1 élément</translation>
    </message>
    <message>
        <source>list, %1 elements</source>
        <translation>liste, %1 éléments</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>casb::ui::LetterDetail</name>
    <message>
        <source>As it came</source>
        <translation>Tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>How to show the bytes</source>
        <translation>Comment afficher les octets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The object as it came</source>
        <translation>L’objet tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>The object to be replayed</source>
        <translation>L’objet à rejouer</translation>
    </message>
    <message>
        <source>The records that Devo would get</source>
        <translation>Les enregistrements que Devo recevrait</translation>
    </message>
    <message>
        <source>Save its bytes to a file</source>
        <translation>Enregistrer ses octets dans un fichier</translation>
    </message>
    <message>
        <source>Puts the object as it came into the editor again</source>
        <translation>Remet dans l’éditeur l’objet tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Load a repaired object from a file</source>
        <translation>Charger un objet réparé depuis un fichier</translation>
    </message>
    <message>
        <source>Here stand the records that Devo would get.</source>
        <translation>Ici apparaissent les enregistrements que Devo recevrait.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les premiers %1 sur %2</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>No dead letter is chosen</source>
        <translation>Aucun dead letter n’est choisi</translation>
    </message>
    <message>
        <source>Records that are damaged in the store cannot be repaired. Their bytes can be saved; a reset that sends everything again brings what they held.</source>
        <translation>Les enregistrements endommagés dans le stockage ne peuvent pas être réparés. Leurs octets peuvent être enregistrés ; une réinitialisation qui renvoie tout ramène leur contenu.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>It is too large to be edited here. Save its bytes, repair them in another editor, and load the result.</source>
        <translation>Il est trop grand pour être modifié ici. Enregistrez ses octets, réparez-les dans un autre éditeur et chargez le résultat.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Take the object out</source>
        <translation>Extraire l’objet</translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation>Il donne %1</translation>
    </message>
    <message>
        <source>without an id, so that a second delivery would not be noticed</source>
        <translation>sans id, une seconde livraison ne serait donc pas remarquée</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>1 place mended</source>
        <translation>1 endroit corrigé</translation>
    </message>
    <message>
        <source>%1 places mended</source>
        <translation>%1 endroits corrigés</translation>
    </message>
    <message>
        <source>Replayed as it came by %1, %2</source>
        <translation>Rejoué tel qu’il est arrivé par %1, %2</translation>
    </message>
    <message>
        <source>Repaired and replayed by %1, %2</source>
        <translation>Réparé et rejoué par %1, %2</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Afficher sa récupération</translation>
    </message>
    <message>
        <source>Discarded by %1, %2. Its bytes are kept for 90 days.</source>
        <translation>Écarté par %1, %2. Ses octets sont conservés 90 jours.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>As it was replayed</source>
        <translation>Tel qu’il a été rejoué</translation>
    </message>
    <message>
        <source>Replay as %1</source>
        <translation>Rejouer : %1</translation>
    </message>
    <message>
        <source>Stores its records for delivery under a pull of their own (Ctrl+Return)</source>
        <translation>Met ses enregistrements en attente de livraison dans une récupération à part (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation>Non rejoué</translation>
    </message>
    <message>
        <source>the collector was closed before</source>
        <translation>le collecteur a été fermé avant</translation>
    </message>
    <message>
        <source>Load a repaired object</source>
        <translation>Charger un objet réparé</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
    <message>
        <source>Save the bytes of the dead letter</source>
        <translation>Enregistrer les octets du dead letter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersExport</name>
    <message>
        <source>the collector was closed or replaced before the last one; export again</source>
        <translation>le collecteur a été fermé ou remplacé avant le dernier ; exportez à nouveau</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Why it is no record</source>
        <translation>Pourquoi ce n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>casb::ui::LimitsForm</name>
    <message>
        <source>All limits must allow a request. They are shared by all services of a credential, and the daily count survives a restart.</source>
        <translation>Toutes les limites doivent permettre une requête. Elles sont partagées par tous les services d’un même identifiant, et le compte du jour survit à un redémarrage.</translation>
    </message>
    <message>
        <source>%1, %2 alone</source>
        <translation>%1, %2 seul</translation>
    </message>
    <message>
        <source>Set limits of its own</source>
        <translation>Fixer des limites propres</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Add a limit of %1</source>
        <translation>Ajouter une limite de %1</translation>
    </message>
    <message>
        <source>None is written: 1 request in any 1 s and 1,000 a day, as Proofpoint allows.</source>
        <translation>Aucune n’est écrite&#xa0;: 1 requête par 1 s et 1&#xa0;000 par jour, comme Proofpoint le permet.</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Aucune qui lui soit propre.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests of limit %1 of %2</source>
        <translation>Requêtes de la limite %1 de %2</translation>
    </message>
    <message>
        <source>−1: no limit</source>
        <translation>−1&#xa0;: aucune limite</translation>
    </message>
    <message>
        <source>in any</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Period of limit %1 of %2</source>
        <translation>Période de la limite %1 de %2</translation>
    </message>
    <message>
        <source>s, m, h, d, w, such as 10m</source>
        <translation>s, m, h, d, w, par exemple 10m</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Supprimer cette limite</translation>
    </message>
    <message>
        <source>Remove limit %1 of %2</source>
        <translation>Supprimer la limite %1 de %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogFile</name>
    <message>
        <source>no line of it has the format of the log</source>
        <translation>aucune de ses lignes n’a le format du journal</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogPage</name>
    <message>
        <source>Text or regular expression</source>
        <translation>Texte ou expression régulière</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Type de recherche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Tous les composants</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Aller à l’heure…</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation>Ouvrir un journal…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>09:24 or 2026-03-17 09:24:17</source>
        <translation>09:24 ou 2026-03-17 09:24:17</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Heure à atteindre</translation>
    </message>
    <message>
        <source>Debug lines are written from now on; the collector goes on as it is.</source>
        <translation>Les lignes de débogage sont écrites à partir de maintenant&#xa0;; le collecteur continue sans changement.</translation>
    </message>
    <message>
        <source>Stay at the newest line (End)</source>
        <translation>Rester à la ligne la plus récente (Fin)</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Journaux (*.log *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>Impossible d’afficher %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation>Revenir au journal en direct</translation>
    </message>
    <message>
        <source>The lines shown were saved.</source>
        <translation>Les lignes affichées ont été enregistrées.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>aucune occurrence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 occurrences</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 lignes, %2 affichées</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filtre %1, retirer</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 composant</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 09:24, 09:24:17 or 2026-03-17 09:24.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez 09:24, 09:24:17 ou 2026-03-17 09:24.</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Journaux (*.log)</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>Seulement les lignes correspondantes</translation>
    </message>
    <message>
        <source>Debug of single components</source>
        <translation>Débogage de composants isolés</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Lecture de %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>An old log file does not grow</source>
        <translation>Un ancien fichier journal ne grandit pas</translation>
    </message>
    <message>
        <source>This is the old log file %1. The collector goes on writing its own.</source>
        <translation>Ceci est l’ancien fichier journal %1. Le collecteur continue d’écrire le sien.</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>Pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Debug lines of %1</source>
        <translation>Lignes de débogage de %1</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Mark this line</source>
        <translation>Marquer cette ligne</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>Find pull %1</source>
        <translation>Chercher la récupération %1</translation>
    </message>
    <message>
        <source>Debug: %1</source>
        <translation>Débogage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Debug lines of %1, no longer</source>
        <translation>Lignes de débogage de %1, plus maintenant</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 nouvelle ligne</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 nouvelles lignes</translation>
    </message>
    <message>
        <source>%1, go to the end and follow</source>
        <translation>%1, aller à la fin et suivre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Rien n’a encore été journalisé.</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>A click here marks the line, or takes the mark away</source>
        <translation>Un clic ici marque la ligne ou retire la marque</translation>
    </message>
</context>
<context>
    <name>casb::ui::MainWindow</name>
    <message>
        <source>Open a configuration…</source>
        <translation>Ouvrir une configuration…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About CASB Console</source>
        <translation>À propos de CASB Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>CASB Console %1</source>
        <translation>CASB Console %1</translation>
    </message>
    <message>
        <source>Collects Proofpoint CASB alerts and events and delivers them to Devo. Licensed under the GPL, version 3 or later. Made with Qt %1.</source>
        <translation>Collecte les alertes et événements de Proofpoint CASB et les livre à Devo. Sous licence GPL, version 3 ou ultérieure. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Configurer un tenant…</translation>
    </message>
    <message>
        <source>Import a Devo collector…</source>
        <translation>Importer un collecteur Devo…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Enregistrer un paquet de diagnostic…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Keep collecting when the window is closed</source>
        <translation>Continuer à collecter quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte la console</translation>
    </message>
    <message>
        <source>Notify when something needs a person</source>
        <translation>Notifier quand une attention est requise</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskPopup</name>
    <message>
        <source>Mask this field</source>
        <translation>Masquer ce champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation>Livré comme</translation>
    </message>
    <message>
        <source>Between two dots stands the name of a member, or *.</source>
        <translation>Entre deux points se trouve le nom d’un membre, ou *.</translation>
    </message>
    <message>
        <source>Members within members with a dot between, * for each of a list.</source>
        <translation>Membres imbriqués séparés par un point, * pour chacun d’une liste.</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskRow</name>
    <message>
        <source>Add field…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Mask another field of %1</source>
        <translation>Masquer un autre champ de %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>S’applique à la prochaine récupération.</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>S’applique à la prochaine récupération, %1.</translation>
    </message>
    <message>
        <source>Mask %1 no longer</source>
        <translation>Ne plus masquer %1</translation>
    </message>
    <message>
        <source>Delivered as %1. Click: no longer masked.</source>
        <translation>Livré comme %1. Clic&#xa0;: n’est plus masqué.</translation>
    </message>
</context>
<context>
    <name>casb::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1, %2 need attention</source>
        <translation>%1, %2 demandent votre attention</translation>
    </message>
</context>
<context>
    <name>casb::ui::Notifier</name>
    <message>
        <source>%1 things need you</source>
        <translation>%1 points requièrent votre attention</translation>
    </message>
</context>
<context>
    <name>casb::ui::OnboardingDialog</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nouveau tenant</translation>
    </message>
    <message>
        <source>Cancel setup</source>
        <translation>Annuler la configuration</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Démarrer la collecte</translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain. It may ask for its password.</source>
        <translation>Enregistrement des secrets dans le trousseau. Il demandera peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and press Start collecting again, or keep the secrets for this run only.</source>
        <translation>Non enregistré&#xa0;: %1. Déverrouillez le trousseau et cliquez de nouveau sur «&#xa0;Démarrer la collecte&#xa0;», ou gardez les secrets pour cette session seulement.</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Discard the setup</source>
        <translation>Abandonner la configuration</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>Abandonner ce qui a été saisi&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was stored yet. The secrets that were typed are forgotten.</source>
        <translation>Rien n’a encore été enregistré. Les secrets saisis sont oubliés.</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>Poursuivre la configuration</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name for this tenant.</source>
        <translation>Non enregistré&#xa0;: le trousseau contient d’autres identifiants sous %1, qui n’ont pas été enregistrés d’ici. Choisissez un autre nom pour ce tenant.</translation>
    </message>
</context>
<context>
    <name>casb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>casb::ui::PersistencePage</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>From where collection goes on. States are changed by pulls, or here by a person.</source>
        <translation>Le point d’où la collecte continue. Les états sont modifiés par les récupérations ou, ici, par une personne.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1 go on from where they were.</source>
        <translation>Annulé&#xa0;: %1 continue là où il en était.</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>L’état n’a pas été modifié. %1</translation>
    </message>
    <message>
        <source>Export the state of %1</source>
        <translation>Exporter l’état de %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>L’état de %1 a été écrit dans %2.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::PositionChart</name>
    <message>
        <source>Restored by %1</source>
        <translation>Restauré par %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>Réinitialisé par %1</translation>
    </message>
    <message>
        <source>Position over time</source>
        <translation>Position au fil du temps</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 états</translation>
    </message>
    <message>
        <source>No earlier state in this range.</source>
        <translation>Aucun état antérieur dans cette plage.</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>maintenant, %1</translation>
    </message>
    <message>
        <source>%1 %2: position %3 %4</source>
        <translation>%1 %2&#xa0;: position %3 %4</translation>
    </message>
</context>
<context>
    <name>casb::ui::PreviewPage</name>
    <message>
        <source>This is what will be collected</source>
        <translation>Voici ce qui sera collecté</translation>
    </message>
    <message>
        <source>The first page of each source. Nothing is stored or sent yet.</source>
        <translation>La première page de chaque source. Rien n’est encore enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The first pages could not be read: %1.</source>
        <translation>Les premières pages n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Les relire</translation>
    </message>
    <message>
        <source>Objects of the first page</source>
        <translation>Objets de la première page</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Enregistrement précédent</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Enregistrement suivant</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Collecter depuis</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Reading the first page of each source…</source>
        <translation>Lecture de la première page de chaque source…</translation>
    </message>
    <message>
        <source>no %1 in this span</source>
        <translation>pas de %1 sur cette période</translation>
    </message>
    <message>
        <source>%1 %2 become %3 records, tag %4</source>
        <translation>%1 %2 deviennent %3 enregistrements, tag %4</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>Pas de page&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 illisibles</translation>
    </message>
    <message>
        <source>All readable, %1 repaired</source>
        <translation>Tous lisibles, %1 réparés</translation>
    </message>
    <message>
        <source>All readable</source>
        <translation>Tous lisibles</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 enregistrements</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>where the old collector stopped</source>
        <translation>là où l’ancien collecteur s’est arrêté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1 requests a day</source>
        <translation>environ %1 requêtes par jour</translation>
    </message>
    <message>
        <source>about %1 of %2 requests a day</source>
        <translation>environ %1 requêtes sur %2 par jour</translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation>Aperçu des enregistrements</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullCharts</name>
    <message>
        <source>Received per pull</source>
        <translation>Reçus par récupération</translation>
    </message>
    <message>
        <source>Time in s, speed</source>
        <translation>Durée en s, vitesse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>down-sampled</source>
        <translation>sous-échantillonné</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No pull in this range.</source>
        <translation>Aucune récupération dans cette plage.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertes</translation>
    </message>
    <message>
        <source>events per s</source>
        <translation>événements par s</translation>
    </message>
    <message>
        <source>alerts per s</source>
        <translation>alertes par s</translation>
    </message>
    <message>
        <source>%1 s, %2 records/s</source>
        <translation>%1 s, %2 enregistrements/s</translation>
    </message>
    <message>
        <source>dashed: per s</source>
        <translation>pointillés&#xa0;: par s</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondues</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>%1 requests, %2 of them answered 429</source>
        <translation>%1 requêtes, dont %2 avec réponse 429</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nouveau</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doublon</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 doublons</translation>
    </message>
    <message>
        <source>1 record sent on</source>
        <translation>1 enregistrement transmis</translation>
    </message>
    <message>
        <source>%1 records sent on</source>
        <translation>%1 enregistrements transmis</translation>
    </message>
    <message>
        <source>1 request, answered 429</source>
        <translation>1 requête, avec réponse 429</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>%1 requests, 1 of them answered 429</source>
        <translation>%1 requêtes, dont 1 avec réponse 429</translation>
    </message>
    <message>
        <source>– – per s</source>
        <translation>– – par s</translation>
    </message>
    <message>
        <source>No pull of this range fits the filter.</source>
        <translation>Aucune récupération de cette plage ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullDetail</name>
    <message>
        <source>No pull chosen</source>
        <translation>Aucune récupération choisie</translation>
    </message>
    <message>
        <source>Copy Devo query</source>
        <translation>Copier la requête Devo</translation>
    </message>
    <message>
        <source>Detail of the pull</source>
        <translation>Détail de la récupération</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Records of the pull</source>
        <translation>Enregistrements de la récupération</translation>
    </message>
    <message>
        <source>Log lines of the pull</source>
        <translation>Lignes de journal de la récupération</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>Doublons filtrés</translation>
    </message>
    <message>
        <source>Rejected (dead letters)</source>
        <translation>Rejetés (dead letters)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockés</translation>
    </message>
    <message>
        <source>Records made of them</source>
        <translation>Enregistrements qui en sont issus</translation>
    </message>
    <message>
        <source>Requests, of them 429</source>
        <translation>Requêtes, dont 429</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>None of its records are kept in the store.</source>
        <translation>Aucun de ses enregistrements n’est conservé dans le stockage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Requêtes %1</translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation>Enregistrements %1</translation>
    </message>
    <message>
        <source>no pull</source>
        <translation>aucune récupération</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>does not close</source>
        <translation>non équilibré</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 sur %2 à %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>1 place: a control character or bad UTF-8</source>
        <translation>1 endroit&#xa0;: caractère de contrôle ou UTF-8 incorrect</translation>
    </message>
    <message>
        <source>%1 places: control characters or bad UTF-8</source>
        <translation>%1 endroits&#xa0;: caractères de contrôle ou UTF-8 incorrect</translation>
    </message>
    <message>
        <source>Its lines are no longer in memory.</source>
        <translation>Ses lignes ne sont plus en mémoire.</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>Requêtes de la récupération</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Opens the log at the beginning of this pull</source>
        <translation>Ouvre le journal au début de cette récupération</translation>
    </message>
    <message>
        <source>Opens the records of this pull</source>
        <translation>Ouvre les enregistrements de cette récupération</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 doublons</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejetés</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 stockés</translation>
    </message>
    <message>
        <source>%1 received = %2</source>
        <translation>%1 reçus = %2</translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation>Afficher ses dead letters</translation>
    </message>
    <message>
        <source>Opens what this pull could not make records of</source>
        <translation>Ouvre ce dont cette récupération n’a pas pu faire d’enregistrements</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doublon</translation>
    </message>
    <message>
        <source>%1 received = %2 + %3 rejected + %4 stored</source>
        <translation>%1 reçus = %2 + %3 rejetés + %4 stockés</translation>
    </message>
    <message>
        <source>This pull brought no records.</source>
        <translation>Cette récupération n’a apporté aucun enregistrement.</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsModel</name>
    <message>
        <source>Pulling</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>Après 429</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockée</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pulling id</source>
        <translation>Id de récupération</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Durée, s</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Par s</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsPage</name>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Pulling id, error</source>
        <translation>Id de récupération, erreur</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>Après 429</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Récupérations</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 récupération</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>%1 récupérations</translation>
    </message>
    <message>
        <source>Export pulls as CSV</source>
        <translation>Exporter les récupérations en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>1 received</source>
        <translation>1 reçu</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 échouée</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 échouées</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExport</name>
    <message>
        <source>the collector was closed or replaced before the last record; export again</source>
        <translation>le collecteur a été fermé ou remplacé avant le dernier enregistrement&#xa0;; exportez à nouveau</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>export en cours</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 written</source>
        <translation>Export vers %1&#xa0;: %2 écrits</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>non exporté</translation>
    </message>
    <message>
        <source>1 record was written to %1</source>
        <translation>1 enregistrement a été écrit dans %1</translation>
    </message>
    <message>
        <source>%1 records were written to %2</source>
        <translation>%1 enregistrements ont été écrits dans %2</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>Non exporté vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsModel</name>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Severity or action</source>
        <translation>Gravité ou action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Service cloud</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>n’est plus conservé</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPage</name>
    <message>
        <source>Search in all fields</source>
        <translation>Rechercher dans tous les champs</translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation>Afficher les plus récents</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copier l’enregistrement</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>as Devo gets it, child %1</source>
        <translation>tel que Devo le reçoit, enfant %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
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
        <translation>Tout le conservé</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source object</source>
        <translation>Objet source</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Afficher sa récupération</translation>
    </message>
    <message>
        <source>Export the records of this filter</source>
        <translation>Exporter les enregistrements de ce filtre</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>Filtrer par service</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Filter by severity or action</source>
        <translation>Filtrer par gravité ou action</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>service cloud</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>Filter by delivery</source>
        <translation>Filtrer par livraison</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>Une heure s’écrit 2026-03-17, 09, 09:31 ou deux de ces formes avec .. entre elles.</translation>
    </message>
    <message>
        <source>This record is no longer kept.</source>
        <translation>Cet enregistrement n’est plus conservé.</translation>
    </message>
    <message>
        <source>Nothing is collected yet. Records appear here with the first pull.</source>
        <translation>Rien n’est encore collecté. Les enregistrements apparaissent ici avec la première récupération.</translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation>Aucun enregistrement ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>as Devo gets it</source>
        <translation>tel que Devo le reçoit</translation>
    </message>
    <message>
        <source>Not all records of this object are kept, so that it cannot be shown whole.</source>
        <translation>Les enregistrements de cet objet ne sont pas tous conservés, il ne peut donc pas être affiché en entier.</translation>
    </message>
    <message>
        <source>as Proofpoint sent it, %1</source>
        <translation>tel que Proofpoint l’a envoyé, %1</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>%1 found, %2 of %3 searched</source>
        <translation>%1 trouvés, %2 sur %3 parcourus</translation>
    </message>
    <message>
        <source>The records cannot be read: %1</source>
        <translation>Impossible de lire les enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 newer record</source>
        <translation>1 enregistrement plus récent</translation>
    </message>
    <message>
        <source>%1 newer records</source>
        <translation>%1 enregistrements plus récents</translation>
    </message>
    <message>
        <source>Records as Devo gets them, one a line (*.ndjson)</source>
        <translation>Enregistrements tels que Devo les reçoit, un par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>Table with the record in its last column (*.csv)</source>
        <translation>Tableau avec l’enregistrement dans la dernière colonne (*.csv)</translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation>Exporter %1 enregistrements</translation>
    </message>
    <message>
        <source>The records that were stored last stand first. Filter row: Ctrl+L. A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>Les enregistrements stockés en dernier viennent en premier. Ligne de filtres&#xa0;: Ctrl+L. Un moment est 2026-03-17, 09, 09:31 ou deux d’entre eux avec .. entre eux.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPlace</name>
    <message>
        <source>Dead letters</source>
        <translation>Dead letters</translation>
    </message>
    <message>
        <source>Source objects that could not become records</source>
        <translation>Objets source qui n’ont pas pu devenir des enregistrements</translation>
    </message>
    <message>
        <source>Dead letters %1</source>
        <translation>Dead letters %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResendChoice</name>
    <message>
        <source>Filter, send only what is missing</source>
        <translation>Filtrer, n’envoyer que ce qui manque</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Tout envoyer de nouveau</translation>
    </message>
    <message>
        <source>%1 that Devo has already</source>
        <translation>%1 que Devo a déjà</translation>
    </message>
    <message>
        <source>What the duplicate filter knows to be stored is left out. Nothing comes twice.</source>
        <translation>Ce que le filtre de doublons sait enregistré est omis. Rien n’arrive deux fois.</translation>
    </message>
    <message>
        <source>Everything from that time is sent again; Devo then has it twice where it had it already.</source>
        <translation>Tout depuis ce moment est envoyé de nouveau&#xa0;; Devo a alors en double ce qu’il avait déjà.</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResetDialog</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>Peut être annulé&#xa0;: l’état actuel reste dans la chronologie et peut être restauré.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start again from (%1)</source>
        <translation>Recommencer à partir de (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 j</translation>
    </message>
    <message>
        <source>Day start</source>
        <translation>Début du jour</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Motif (conservé avec l’état)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Un numéro d’incident, ou ce qui a été constaté</translation>
    </message>
    <message>
        <source>Export state…</source>
        <translation>Exporter l’état…</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Conserver l’état actuel</translation>
    </message>
    <message>
        <source>Export state</source>
        <translation>Exporter l’état</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 collected per %2. Drag the handle, or use ← → (1 h) and Page Up / Page Down (1 day).</source>
        <translation>%1 collectés par %2. Faites glisser la poignée, ou utilisez ← → (1 h) et Page préc. / Page suiv. (1 jour).</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>Réinitialiser %1 au %2</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>L’état n’a pas été modifié. %1</translation>
    </message>
    <message>
        <source>%1 collect again from %2. The next pull begins there.</source>
        <translation>%1 est de nouveau collecté à partir du %2. La prochaine récupération commence là.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Vers le calendrier</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Une heure plus tôt</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>Begin of the day</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>L’état de %1 a été écrit dans %2.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RestoreDialog</name>
    <message>
        <source>Restore the state of %1</source>
        <translation>Restaurer l’état du %1</translation>
    </message>
    <message>
        <source>Goes back to: %1</source>
        <translation>Revient à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Motif (conservé avec l’état)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Conserver l’état actuel</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>Sa position ne peut être indiquée&#xa0;: le jeton de page ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Un numéro de dossier, ou ce qui a été constaté</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>Peut être annulé&#xa0;: l’état actuel reste dans la chronologie et peut être restauré.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>L’état n’a pas été modifié. %1</translation>
    </message>
    <message>
        <source>The state of %1 is in force again: %2.</source>
        <translation>L’état du %1 est de nouveau en vigueur&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RetentionForm</name>
    <message>
        <source>Delivered records</source>
        <translation>Enregistrements livrés</translation>
    </message>
    <message>
        <source>They stay for looking at on the page Records, and are removed when they are older or the store is full. Records that wait for a destination are never removed.</source>
        <translation>Ils restent consultables sur la page «&#xa0;Enregistrements&#xa0;» et sont supprimés quand ils sont plus anciens ou que le stockage est plein. Les enregistrements qui attendent une destination ne sont jamais supprimés.</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conserver pendant</translation>
    </message>
    <message>
        <source>Days for which delivered records are kept</source>
        <translation>Jours pendant lesquels les enregistrements livrés sont conservés</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Enregistrements en attente</translation>
    </message>
    <message>
        <source>When as much waits for a destination, no pull begins until some of it is delivered.</source>
        <translation>Quand une telle quantité attend une destination, aucune récupération ne commence avant qu’une partie soit livrée.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Megabytes that may wait</source>
        <translation>Mégaoctets pouvant attendre</translation>
    </message>
    <message>
        <source>MB, compressed</source>
        <translation>Mo, compressés</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>et au plus</translation>
    </message>
    <message>
        <source>Records that may wait</source>
        <translation>Enregistrements pouvant attendre</translation>
    </message>
    <message>
        <source>records on their way</source>
        <translation>enregistrements en route</translation>
    </message>
</context>
<context>
    <name>casb::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>casb::ui::SecretField</name>
    <message>
        <source>Reveal %1</source>
        <translation>Révéler %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionStack</name>
    <message>
        <source>Tenants and sources</source>
        <translation>Tenants et sources</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Limites de débit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Zone de notification et notifications</translation>
    </message>
    <message>
        <source>A notification comes once for what needs a person, and not while the window is in front. All of these apply at once.</source>
        <translation>Une notification vient une fois pour ce qui demande une personne, et pas tant que la fenêtre est devant. Toutes s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Applies at once; collecting goes on meanwhile.</source>
        <translation>S’applique aussitôt&#xa0;; la collecte continue pendant ce temps.</translation>
    </message>
    <message>
        <source>No tenant is set up yet.</source>
        <translation>Aucun tenant n’est encore configuré.</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>S’applique aussitôt.</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>S’applique à la prochaine récupération.</translation>
    </message>
    <message>
        <source>Resets the state of this service at once: everything from then on is asked for again.</source>
        <translation>Réinitialise aussitôt l’état de ce service&#xa0;: tout à partir de ce moment est redemandé.</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Choisir un jour pour %1</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>S’applique à la prochaine récupération, %1.</translation>
    </message>
    <message>
        <source>in force, but not as it should be</source>
        <translation>en vigueur, mais pas comme il faudrait</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsFoot</name>
    <message>
        <source>1 applies at once</source>
        <translation>1 s’applique aussitôt</translation>
    </message>
    <message>
        <source>%1 apply at once</source>
        <translation>%1 s’appliquent aussitôt</translation>
    </message>
    <message>
        <source>1 applies at the next pull</source>
        <translation>1 s’applique à la prochaine récupération</translation>
    </message>
    <message>
        <source>%1 apply at the next pull</source>
        <translation>%1 s’appliquent à la prochaine récupération</translation>
    </message>
    <message>
        <source>1 resets a state</source>
        <translation>1 réinitialise un état</translation>
    </message>
    <message>
        <source>%1 reset states</source>
        <translation>%1 réinitialisent des états</translation>
    </message>
    <message>
        <source>%1. Nothing needs a restart.</source>
        <translation>%1. Rien ne demande de redémarrage.</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Afficher la différence</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n’est ouvert</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>Set up a tenant on the page Overview, or open a configuration.</source>
        <translation>Configurez un tenant sur la page «&#xa0;Vue d’ensemble&#xa0;», ou ouvrez une configuration.</translation>
    </message>
    <message>
        <source>Only comments or the order differ.</source>
        <translation>Seuls les commentaires ou l’ordre diffèrent.</translation>
    </message>
    <message>
        <source>What is shown is in force.</source>
        <translation>Ce qui est affiché est en vigueur.</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Appliquer 1 modification</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Appliquer %1 modifications</translation>
    </message>
    <message>
        <source>What is shown is not in force yet.</source>
        <translation>Ce qui est affiché n’est pas encore en vigueur.</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>Aucune configuration n’est ouverte</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsPage</name>
    <message>
        <source>in the keychain as %1</source>
        <translation>dans le trousseau sous %1</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>dans des variables d’environnement</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>dans des fichiers</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>pour cette session seulement</translation>
    </message>
    <message>
        <source>in config.yaml, in clear</source>
        <translation>dans config.yaml, en clair</translation>
    </message>
    <message>
        <source>Tenants and sources</source>
        <translation>Tenants et sources</translation>
    </message>
    <message>
        <source>Copy the configuration without its secrets</source>
        <translation>Copier la configuration sans ses secrets</translation>
    </message>
    <message>
        <source># No configuration is open.</source>
        <translation># Aucune configuration n’est ouverte.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends.</source>
        <translation>Les identifiants sont utilisés jusqu’à la fermeture de la console.</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends, in the region %1 as before. Another region needs credentials that are stored.</source>
        <translation>Les identifiants sont utilisés jusqu’à la fermeture de la console, dans la région %1 comme avant. Une autre région exige des identifiants enregistrés.</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use until the console ends. %2</source>
        <translation>Les identifiants sont dans le trousseau sous %1 et utilisés jusqu’à la fermeture de la console. %2</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use. No file names them: this collector ends with the console.</source>
        <translation>Les identifiants sont dans le trousseau sous %1 et utilisés. Aucun fichier ne les nomme&#xa0;: ce collecteur se termine avec la console.</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use.</source>
        <translation>Les identifiants sont dans le trousseau sous %1 et utilisés.</translation>
    </message>
    <message>
        <source>%1 is there already but is not open. Open it, or move it away, before a tenant is set up.</source>
        <translation>%1 existe déjà mais n’est pas ouvert. Ouvrez-le ou déplacez-le avant de configurer un tenant.</translation>
    </message>
    <message>
        <source>The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.</source>
        <translation>Le tenant est configuré dans %1. Ses enregistrements restent sur cet ordinateur tant que le fichier n’indique pas de sortie Devo.</translation>
    </message>
    <message>
        <source>The tenant is set up until the console ends. Its records stay on this computer.</source>
        <translation>Le tenant est configuré jusqu’à la fermeture de la console. Ses enregistrements restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The changes are in force.</source>
        <translation>Les modifications sont en vigueur.</translation>
    </message>
    <message>
        <source>Export for</source>
        <translation>Exporter pour</translation>
    </message>
    <message>
        <source>Devo hosted (JSON)…</source>
        <translation>Devo hébergé (JSON)…</translation>
    </message>
    <message>
        <source>Server (YAML, Docker)…</source>
        <translation>Serveur (YAML, Docker)…</translation>
    </message>
    <message>
        <source>Kubernetes…</source>
        <translation>Kubernetes…</translation>
    </message>
    <message>
        <source>%1 has no place in this file, which writes it in another style. Change it in the text.</source>
        <translation>%1 n’a pas de place dans ce fichier, qui l’écrit dans un autre style. Modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>for this run, without a file; secrets are dots</source>
        <translation>pour cette session, sans fichier&#xa0;; les secrets sont des points</translation>
    </message>
    <message>
        <source>both sides change together; secrets are dots</source>
        <translation>les deux côtés changent ensemble&#xa0;; les secrets sont des points</translation>
    </message>
    <message>
        <source>Export for Devo&apos;s hosted collector</source>
        <translation>Exporter pour le collecteur hébergé par Devo</translation>
    </message>
    <message>
        <source>%1 was written. Secrets are not in it: fill them in at Devo.</source>
        <translation>%1 a été écrit. Les secrets n’y sont pas&#xa0;: renseignez-les chez Devo.</translation>
    </message>
    <message>
        <source>Export for Kubernetes</source>
        <translation>Exporter pour Kubernetes</translation>
    </message>
    <message>
        <source>%1 was written. Fill in its secret before it is applied.</source>
        <translation>%1 a été écrit. Renseignez son secret avant de l’appliquer.</translation>
    </message>
    <message>
        <source>Export for a server: choose a folder</source>
        <translation>Exporter pour un serveur&#xa0;: choisir un dossier</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing more was written.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Rien d’autre n’a été écrit.</translation>
    </message>
    <message>
        <source>config.yaml, docker-compose.yaml and secrets.env were written to %1. Fill in secrets.env and put the certificates into certs/.</source>
        <translation>config.yaml, docker-compose.yaml et secrets.env ont été écrits dans %1. Remplissez secrets.env et placez les certificats dans certs/.</translation>
    </message>
    <message>
        <source>What changes in the configuration</source>
        <translation>Ce qui change dans la configuration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here. Nothing was written.</source>
        <translation>%1 a été modifié par quelqu’un d’autre depuis sa lecture ici. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Load theirs, with my changes</source>
        <translation>Charger cette version, avec mes modifications</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation>Écraser avec la mienne</translation>
    </message>
    <message>
        <source>this file is not in force: repair it here and apply</source>
        <translation>ce fichier n’est pas en vigueur : réparez-le ici et appliquez</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>Aucune configuration n’est ouverte</translation>
    </message>
</context>
<context>
    <name>casb::ui::SeverityView</name>
    <message>
        <source>Alerts by severity: %1</source>
        <translation>Alertes par gravité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ShortcutSheet</name>
    <message>
        <source>Keys of this window</source>
        <translation>Touches de cette fenêtre</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Récupérer maintenant</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Set up a tenant</source>
        <translation>Configurer un tenant</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Récupérations</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Search in Pulls, Records and Log</source>
        <translation>Rechercher dans Récupérations, Enregistrements et Journal</translation>
    </message>
    <message>
        <source>First filter of Pulls, Records and Log</source>
        <translation>Premier filtre de Récupérations, Enregistrements et Journal</translation>
    </message>
    <message>
        <source>Mark a line of the log</source>
        <translation>Marquer une ligne du journal</translation>
    </message>
    <message>
        <source>Import a Devo collector</source>
        <translation>Importer un collecteur Devo</translation>
    </message>
    <message>
        <source>Next mark of the log, with Shift the one before</source>
        <translation>Marque suivante du journal, avec Maj la précédente</translation>
    </message>
    <message>
        <source>Next match in the log, with Shift the one before</source>
        <translation>Occurrence suivante du journal, avec Maj la précédente</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>Zoom into a chart, with − out, with Esc all</source>
        <translation>Agrandir un graphique, avec − réduire, avec Échap tout</translation>
    </message>
</context>
<context>
    <name>casb::ui::SideColumn</name>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>le plus urgent d’abord</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>Le certificat expire dans %1 jours</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next pull at %1 %2</source>
        <translation>Prochaine récupération à %1 %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation>%1 conservés actuellement</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est prévu</translation>
    </message>
    <message>
        <source>No pull is planned</source>
        <translation>Aucune récupération n’est planifiée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: pulling, %2 received</source>
        <translation>%1&#xa0;: récupération, %2 reçus</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 records</source>
        <translation>%1&#xa0;: %2 reçus, %3 enregistrements</translation>
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
        <translation>Aucune récupération pour l’instant</translation>
    </message>
    <message>
        <source>No problem in the last pulls.</source>
        <translation>Aucun problème lors des dernières récupérations.</translation>
    </message>
    <message>
        <source>Last problem at %1: %2, waited out.</source>
        <translation>Dernier problème à %1&#xa0;: %2, résolu par l’attente.</translation>
    </message>
    <message>
        <source>429 from %1</source>
        <translation>429 de %1</translation>
    </message>
    <message>
        <source>Delivered records are removed</source>
        <translation>Ce qui est livré est supprimé</translation>
    </message>
    <message>
        <source>Delivered records stay 1 day</source>
        <translation>Ce qui est livré reste 1 jour</translation>
    </message>
    <message>
        <source>Delivered records stay %1 days</source>
        <translation>Ce qui est livré reste %1 jours</translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <translation>%1&#xa0;: %2 enregistrements</translation>
    </message>
</context>
<context>
    <name>casb::ui::SourcesPage</name>
    <message>
        <source>What is to be collected?</source>
        <translation>Que faut-il collecter&#xa0;?</translation>
    </message>
    <message>
        <source>Both sources share the requests that Proofpoint allows for one credential.</source>
        <translation>Les deux sources partagent les requêtes que Proofpoint autorise pour un même identifiant.</translation>
    </message>
    <message>
        <source>What Proofpoint judges suspicious, with severity and user.</source>
        <translation>Ce que Proofpoint juge suspect, avec gravité et utilisateur.</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw.</source>
        <translation>Chaque connexion, partage et téléchargement que Proofpoint a vu.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Collecter depuis</translation>
    </message>
    <message>
        <source>Go on where the old collector stopped</source>
        <translation>Reprendre là où l’ancien collecteur s’est arrêté</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Dernières 24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Collect from this date and time</source>
        <translation>Collecter depuis cette date et cette heure</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Environment, added to each record as @devo_environment</source>
        <translation>Environnement, ajouté à chaque enregistrement comme @devo_environment</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>What the requests are for</source>
        <translation>À quoi servent les requêtes</translation>
    </message>
    <message>
        <source>The imported configuration does not name it; Settings can add it later</source>
        <translation>La configuration importée ne l’indique pas&#xa0;; il pourra être ajouté plus tard dans les paramètres</translation>
    </message>
    <message>
        <source>The state that was found is taken over; nothing is collected twice.</source>
        <translation>L’état trouvé est repris&#xa0;; rien n’est collecté deux fois.</translation>
    </message>
    <message>
        <source>This lies in the future: nothing is collected before it.</source>
        <translation>C’est dans le futur&#xa0;: rien n’est collecté avant.</translation>
    </message>
    <message>
        <source>Everything that Proofpoint still keeps. How much that is shows while it runs.</source>
        <translation>Tout ce que Proofpoint conserve encore. La quantité se verra en cours de collecte.</translation>
    </message>
    <message>
        <source>%1 back. Proofpoint gives what it still keeps of that time.</source>
        <translation>%1 en arrière. Proofpoint donne ce qu’il conserve encore de cette période.</translation>
    </message>
    <message>
        <source>requests a day at the least</source>
        <translation>requêtes par jour au minimum</translation>
    </message>
    <message>
        <source>of %1 requests a day, at the least</source>
        <translation>sur %1 requêtes par jour, au minimum</translation>
    </message>
    <message>
        <source>%1 of %2 requests a day</source>
        <translation>%1 requêtes sur %2 par jour</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>No daily limit is set for this tenant.</source>
        <translation>Aucune limite journalière n’est fixée pour ce tenant.</translation>
    </message>
    <message>
        <source>%1 requests remain for further pages, for catching up and for Pull now.</source>
        <translation>%1 requêtes restent pour d’autres pages, pour le rattrapage et pour «&#xa0;Récupérer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>%1 pulls a day, one request each, more when a page is full</source>
        <translation>%1 récupérations par jour, une requête chacune, davantage quand une page est pleine</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>environ %1 par jour</translation>
    </message>
    <message>
        <source>Choose alerts, events or both first</source>
        <translation>Choisissez d’abord alerts, events ou les deux</translation>
    </message>
    <message>
        <source>The count survives a restart. When the requests of the last 24 hours are used up, collection waits until the oldest of them is a day old, and loses nothing.</source>
        <translation>Le compte survit à un redémarrage. Quand les requêtes des dernières 24 heures sont épuisées, la collecte attend que la plus ancienne ait un jour et ne perd rien.</translation>
    </message>
    <message>
        <source>More than is allowed: collection would stand still for a part of every day. Pull less often.</source>
        <translation>Plus que permis&#xa0;: la collecte s’arrêterait une partie de chaque jour. Récupérez moins souvent.</translation>
    </message>
    <message>
        <source>Choose sources</source>
        <translation>Choisir les sources</translation>
    </message>
    <message>
        <source>Back to sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Choisir un jour pour %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanCalendar</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanPopup</name>
    <message>
        <source>The end has to lie behind the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Afficher cette plage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>casb::ui::StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and every step can be gone back to.</source>
        <translation>Rien n’est enregistré avant la dernière étape, et vous pouvez revenir à chaque étape.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nouveau tenant</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint.</source>
        <translation>Vous avez un api_key, un client_id et un client_secret de Proofpoint.</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>Collecteur Devo existant</translation>
    </message>
    <message>
        <source>Its folder is read: config.yaml, certs and state. Collection goes on where the old collector stopped.</source>
        <translation>Son dossier est lu&#xa0;: config.yaml, certs et state. La collecte continue là où l’ancien collecteur s’est arrêté.</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message>
        <source>JSON or YAML with the credentials, from a mail, a vault or Devo&apos;s hosted collector.</source>
        <translation>JSON ou YAML avec les identifiants, tiré d’un e-mail, d’un coffre-fort ou du collecteur hébergé par Devo.</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de démo</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo on this computer.</source>
        <translation>Découvrir sans identifiants&#xa0;: un Proofpoint simulé et un Devo simulé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Ce qu’il faut avoir sous la main</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>De Proofpoint</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret, and the region of the tenant (eu, us or au).</source>
        <translation>api_key, client_id et client_secret, et la région du tenant (eu, us ou au).</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>De Devo</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Du réseau</translation>
    </message>
    <message>
        <source>Outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com and collector-eu.devo.io, or those of your region.</source>
        <translation>Le port sortant 443 vers api.protect.proofpoint.com, api-siem.protect.proofpoint.com et collector-eu.devo.io, ou ceux de votre région.</translation>
    </message>
    <message>
        <source>Folder of the collector</source>
        <translation>Dossier du collecteur</translation>
    </message>
    <message>
        <source>The folder with config.yaml or config/, certs/ and state/</source>
        <translation>Le dossier avec config.yaml ou config/, certs/ et state/</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Everything is read only: the old collector&apos;s folder stays as it is.</source>
        <translation>Tout est seulement lu&#xa0;: le dossier de l’ancien collecteur reste tel quel.</translation>
    </message>
    <message>
        <source>What the demo does</source>
        <translation>Ce que fait la démo</translation>
    </message>
    <message>
        <source>A tenant of its own</source>
        <translation>Un tenant à part</translation>
    </message>
    <message>
        <source>A simulated Proofpoint with a day and a half of alerts and events, and a simulated Devo that takes them. Both run on this computer only and end with the console.</source>
        <translation>Un Proofpoint simulé avec un jour et demi d’alertes et d’événements, et un Devo simulé qui les accepte. Les deux ne tournent que sur cet ordinateur et se terminent avec la console.</translation>
    </message>
    <message>
        <source>Faults included</source>
        <translation>Pannes comprises</translation>
    </message>
    <message>
        <source>It answers 429 now and then, as the real one does, so that you see what the console says about it.</source>
        <translation>Il répond 429 de temps en temps, comme le vrai, pour que vous voyiez ce que la console en dit.</translation>
    </message>
    <message>
        <source>JSON or YAML</source>
        <translation>JSON ou YAML</translation>
    </message>
    <message>
        <source>Block with credentials</source>
        <translation>Bloc avec identifiants</translation>
    </message>
    <message>
        <source>What the block holds</source>
        <translation>Ce que contient le bloc</translation>
    </message>
    <message>
        <source>%1: %2, region %3</source>
        <translation>%1&#xa0;: %2, région %3</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>in the file; they go to the keychain of this computer</source>
        <translation>dans le fichier&#xa0;; ils vont dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>named in the file, but kept elsewhere: they are asked for in the next step</source>
        <translation>nommés dans le fichier, mais conservés ailleurs&#xa0;: ils sont demandés à l’étape suivante</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>no state of the old collector: collection begins anew</source>
        <translation>aucun état de l’ancien collecteur&#xa0;: la collecte recommence à neuf</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>%1 inputs: the next steps show the first one, the others are taken over as they are</source>
        <translation>%1 entrées&#xa0;: les étapes suivantes montrent la première, les autres sont reprises telles quelles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>not in the block</source>
        <translation>absent du bloc</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>The text has no api_key, client_id or client_secret.</source>
        <translation>Le texte ne contient ni api_key, ni client_id, ni client_secret.</translation>
    </message>
    <message>
        <source>Choose the folder of the collector first</source>
        <translation>Choisissez d’abord le dossier du collecteur</translation>
    </message>
    <message>
        <source>Paste a block with credentials first</source>
        <translation>Collez d’abord un bloc avec identifiants</translation>
    </message>
    <message>
        <source>Chain, certificate and key of your Devo domain: three files or one .p12. Without them the records stay on this computer for now.</source>
        <translation>Chaîne, certificat et clé de votre domaine Devo&#xa0;: trois fichiers ou un .p12. Sans eux, les enregistrements restent pour l’instant sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>%1: none of eu, us and au</source>
        <translation>%1&#xa0;: ni eu, ni us, ni au</translation>
    </message>
    <message>
        <source>%1: no address of an API</source>
        <translation>%1&#xa0;: pas l’adresse d’une API</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateCard</name>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>stands still: the service failed</source>
        <translation>immobile&#xa0;: le service a échoué</translation>
    </message>
    <message>
        <source>stands still: trying again</source>
        <translation>immobile&#xa0;: nouvel essai</translation>
    </message>
    <message>
        <source>stands still: the store is full</source>
        <translation>immobile&#xa0;: le stockage est plein</translation>
    </message>
    <message>
        <source>stands still: paused</source>
        <translation>immobile&#xa0;: en pause</translation>
    </message>
    <message>
        <source>stands still: stopped</source>
        <translation>immobile&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en mouvement</translation>
    </message>
    <message>
        <source>moves with every pull</source>
        <translation>avance à chaque récupération</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateDifference</name>
    <message>
        <source>by pull %1</source>
        <translation>par la récupération %1</translation>
    </message>
    <message>
        <source>by the start-up</source>
        <translation>par le démarrage</translation>
    </message>
    <message>
        <source>imported by %1</source>
        <translation>importé par %1</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>Réinitialisé par %1</translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <translation>Restauré par %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>No state chosen</source>
        <translation>Aucun état choisi</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif indiqué</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>If this state were restored now</source>
        <translation>Si cet état était restauré maintenant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This state is in force.</source>
        <translation>Cet état est en vigueur.</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>Sa position ne peut être indiquée&#xa0;: le jeton de page ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>States by persons are kept for good, those by pulls for 90 days, 10,000 at the most. A reset or restore can itself be undone here.</source>
        <translation>Les états dus à une personne sont gardés sans limite, ceux des récupérations 90 jours, 10&#x202f;000 au plus. Une réinitialisation ou une restauration peut elle aussi être annulée ici.</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>nothing was collected again</source>
        <translation>rien n’a été collecté à nouveau</translation>
    </message>
    <message>
        <source>nothing yet: the next pull begins there</source>
        <translation>rien pour l’instant&#xa0;: la prochaine récupération commence là</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>%1 %2 in %3, of which %4 were stored already</source>
        <translation>%1 %2 en %3, dont %4 déjà stockés</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>jusqu’ici %1</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with 1 more request</source>
        <translation>la récupération en cours a continué à partir de là, avec 1 requête de plus</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with %1 more requests</source>
        <translation>la récupération en cours a continué à partir de là, avec %1 requêtes de plus</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateForm</name>
    <message>
        <source>Put this state in force</source>
        <translation>Mettre cet état en vigueur</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Importer un état</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Lire un fichier…</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>État de</translation>
    </message>
    <message>
        <source>State as JSON</source>
        <translation>État en JSON</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Motif (conservé avec l’état)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Conserver l’état actuel</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The members of the old collector&apos;s state, as JSON.</source>
        <translation>Les membres de l’état de l’ancien collecteur, en JSON.</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Signifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The imported state of %1 is in force.</source>
        <translation>L’état importé de %1 est en vigueur.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>Sa position ne peut être indiquée&#xa0;: le jeton de page ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>Begin with the present state</source>
        <translation>Partir de l’état actuel</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Un numéro de dossier, ou ce qui a été constaté</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a state.</source>
        <translation>%1 est trop volumineux pour être un état.</translation>
    </message>
    <message>
        <source>%1 holds no text. States of the old collector are taken over when its folder is imported.</source>
        <translation>%1 ne contient pas de texte. Les états de l’ancien collecteur sont repris à l’import de son dossier.</translation>
    </message>
    <message>
        <source>%1 have no state yet.</source>
        <translation>%1 n’ont pas encore d’état.</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>L’état n’a pas été modifié. %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StatusLine</name>
    <message>
        <source>No pull yet</source>
        <translation>Aucune récupération pour l’instant</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, échouée</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation>%1, %2 reçus</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Livrés aujourd’hui</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>Dernière récupération&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>%1, present step</source>
        <translation>%1, étape actuelle</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, à venir</translation>
    </message>
    <message>
        <source>Steps of the setup</source>
        <translation>Étapes de la configuration</translation>
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
        <translation>Résolution de nom</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>First page of alerts</source>
        <translation>Première page d’alertes</translation>
    </message>
    <message>
        <source>First page of events</source>
        <translation>Première page d’événements</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Étapes du test de connexion</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Authentification refusée</translation>
    </message>
    <message>
        <source>%1: rate limit reached</source>
        <translation>%1&#xa0;: limite de débit atteinte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantForm</name>
    <message>
        <source>Europe (eu)</source>
        <translation>Europe (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>États-Unis (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australie (au)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Enter new…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Enter new credentials of %1</source>
        <translation>Saisir de nouveaux identifiants de %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Pull every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Collecter depuis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>h, between 1 h and 30 d</source>
        <translation>h, entre 1 h et 30 j</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 activé</translation>
    </message>
    <message>
        <source>A change here resets the state.</source>
        <translation>Une modification ici réinitialise l’état.</translation>
    </message>
    <message>
        <source>Reset with preview…</source>
        <translation>Réinitialiser avec aperçu…</translation>
    </message>
    <message>
        <source>Reset %1 with preview</source>
        <translation>Réinitialiser %1 avec aperçu</translation>
    </message>
    <message>
        <source>Remove the tenant</source>
        <translation>Retirer le tenant</translation>
    </message>
    <message>
        <source>Remove the tenant %1</source>
        <translation>Retirer le tenant %1</translation>
    </message>
    <message>
        <source>Its records stay in the store, its credentials in the keychain. Takes effect when applied.</source>
        <translation>Ses enregistrements restent dans le stockage, ses identifiants dans le trousseau. Prend effet à l’application.</translation>
    </message>
    <message>
        <source>Collect %1 of %2</source>
        <translation>Collecter %1 de %2</translation>
    </message>
    <message>
        <source>Not collected.</source>
        <translation>N’est pas collecté.</translation>
    </message>
    <message>
        <source>Mask fields</source>
        <translation>Masquer des champs</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>Une adresse propre</translation>
    </message>
    <message>
        <source>The configuration names its own address (override_api_base_url), which counts instead of the region.</source>
        <translation>La configuration indique une adresse propre (override_api_base_url), qui compte à la place de la région.</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantList</name>
    <message>
        <source>Show %1: %2</source>
        <translation>Afficher %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Other tenants</source>
        <translation>Autres tenants</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantSession</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>casb::ui::TestPanel</name>
    <message>
        <source>Go on untested</source>
        <translation>Continuer sans test</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>The collector itself tries again until it works</source>
        <translation>Le collecteur réessaie de lui-même jusqu’à ce que cela fonctionne</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>étape %1 sur %2, %3</translation>
    </message>
    <message>
        <source>all steps went well, %1</source>
        <translation>toutes les étapes ont réussi, %1</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>arrêté à l’étape %1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>Voir l’échange</translation>
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
        <translation>j</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written; the letters are those of QLocale::toString().</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a date of this year is written; the letters are those of QLocale::toString().</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written where there is little room; the letters are those of QLocale::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>casb::ui::TopBar</name>
    <message>
        <source>Times in</source>
        <translation>Heures en</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Récupérer maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>Start the next pull of all services (Ctrl+P)</source>
        <translation>Démarrer la prochaine récupération de tous les services (Ctrl+P)</translation>
    </message>
    <message>
        <source>Collection is paused: resume first</source>
        <translation>La collecte est en pause&#xa0;: reprenez d’abord</translation>
    </message>
    <message>
        <source>There is nothing to pull yet</source>
        <translation>Il n’y a encore rien à récupérer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>There is nothing to pause yet</source>
        <translation>Il n’y a encore rien à mettre en pause</translation>
    </message>
    <message>
        <source>Begin pulls again (Ctrl+Shift+P)</source>
        <translation>Recommencer les récupérations (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Begin no new pull; delivery goes on (Ctrl+Shift+P)</source>
        <translation>Ne commencer aucune nouvelle récupération&#xa0;; la livraison continue (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Open a configuration…</source>
        <translation>Ouvrir une configuration…</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 tenants</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All tenants of %1</source>
        <translation>Tous les tenants de %1</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Configurer un tenant…</translation>
    </message>
</context>
<context>
    <name>casb::ui::TrafficPanels</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>records by service, 30 min each</source>
        <translation>enregistrements par service, par 30 min</translation>
    </message>
    <message>
        <source>Records of the last 24 hours by service</source>
        <translation>Enregistrements des dernières 24 heures par service</translation>
    </message>
    <message>
        <source>Alerts by severity</source>
        <translation>Alertes par gravité</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>Doublons filtrés</translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation>en 24 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Requêtes et erreurs</translation>
    </message>
    <message>
        <source>429 answers and errors of the last 24 hours</source>
        <translation>Réponses 429 et erreurs des dernières 24 heures</translation>
    </message>
    <message>
        <source>No records in the last 24 hours yet. They appear here with the first pull.</source>
        <translation>Aucun enregistrement dans les dernières 24 heures. Ils apparaîtront ici avec la première récupération.</translation>
    </message>
    <message>
        <source>%1 in 24 h</source>
        <translation>%1 en 24 h</translation>
    </message>
    <message>
        <source>%1 without severity count as LOW in this bar</source>
        <translation>%1 sans gravité comptent comme LOW dans cette barre</translation>
    </message>
    <message>
        <source>Each has a severity</source>
        <translation>Toutes ont une gravité</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1&#xa0;% des reçus</translation>
    </message>
    <message>
        <source>Duplicates of the last 24 hours, %1 in all</source>
        <translation>Doublons des dernières 24 heures, %1 en tout</translation>
    </message>
    <message>
        <source>%1 failed requests</source>
        <translation>%1 requêtes échouées</translation>
    </message>
    <message>
        <source>%1 unsolved</source>
        <translation>%1 non résolus</translation>
    </message>
    <message>
        <source>No errors in 24 h</source>
        <translation>Aucune erreur en 24 h</translation>
    </message>
    <message>
        <source>%1 × 429, waited out</source>
        <translation>%1 × 429, résolus par l’attente</translation>
    </message>
    <message>
        <source>%1 errors, repeated</source>
        <translation>%1 erreurs, répétées</translation>
    </message>
    <message>
        <source>of %1 requests today</source>
        <translation>sur %1 requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>requests today, no daily limit</source>
        <translation>requêtes aujourd’hui, aucune limite journalière</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 sur %2 requêtes</translation>
    </message>
    <message>
        <source>At this pace %1 by midnight UTC</source>
        <translation>À ce rythme, %1 à minuit UTC</translation>
    </message>
    <message>
        <source>all solved</source>
        <translation>tout est résolu</translation>
    </message>
    <message>
        <source>no new %1 since %2</source>
        <translation>rien de nouveau pour %1 depuis %2</translation>
    </message>
    <message>
        <source>No alert in 24 h</source>
        <translation>Aucune alerte en 24 h</translation>
    </message>
    <message>
        <source>1 failed request</source>
        <translation>1 requête en échec</translation>
    </message>
    <message>
        <source>The pace is known in a few minutes</source>
        <translation>Le rythme sera connu dans quelques minutes</translation>
    </message>
</context>
<context>
    <name>casb::ui::Tray</name>
    <message>
        <source>Open CASB Console</source>
        <translation>Ouvrir CASB Console</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Récupérer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>casb::ui::Waterfall</name>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>Requêtes de la récupération</translation>
    </message>
    <message>
        <source>%1 requests in %2 s</source>
        <translation>%1 requêtes en %2 s</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>limiter %1 ms</source>
        <translation>limiteur %1 ms</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>limiteur</translation>
    </message>
</context>
<context>
    <name>casb::ui::YamlView</name>
    <message>
        <source>Configuration as YAML</source>
        <translation>Configuration en YAML</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>La configuration n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Find the setting named in the message and correct it.</source>
        <translation>Trouvez le paramètre nommé dans le message et corrigez-le.</translation>
    </message>
    <message>
        <source>The configuration was read, but a value is of the wrong type or out of its range.</source>
        <translation>La configuration a été lue, mais une valeur est du mauvais type ou hors de sa plage.</translation>
    </message>
    <message>
        <source>The client of the Proofpoint API could not be built.</source>
        <translation>Le client de l’API Proofpoint n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Report it together with the diagnostic bundle.</source>
        <translation>Signalez-le avec le paquet de diagnostic.</translation>
    </message>
    <message>
        <source>Proofpoint does not accept the credentials (any more).</source>
        <translation>Proofpoint n’accepte pas (ou plus) les identifiants.</translation>
    </message>
    <message>
        <source>Enter valid credentials for the right region.</source>
        <translation>Saisissez des identifiants valides pour la bonne région.</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait without saying how long.</source>
        <translation>Proofpoint a demandé d’attendre sans dire combien de temps.</translation>
    </message>
    <message>
        <source>Nothing to do: the collector waits by itself, longer each time.</source>
        <translation>Rien à faire&#xa0;: le collecteur attend de lui-même, chaque fois plus longtemps.</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait with an empty time.</source>
        <translation>Proofpoint a demandé d’attendre avec une durée vide.</translation>
    </message>
    <message>
        <source>A date of another type than the interface describes.</source>
        <translation>Une date d’un autre type que celui décrit par l’interface.</translation>
    </message>
    <message>
        <source>Nothing to do: the record is kept, its time is that of the pull.</source>
        <translation>Rien à faire&#xa0;: l’enregistrement est conservé, son heure est celle de la récupération.</translation>
    </message>
    <message>
        <source>A secret could not be had: the keychain is locked or missing, or it was never stored.</source>
        <translation>Un secret n’a pas pu être obtenu&#xa0;: le trousseau est verrouillé ou absent, ou il n’y a jamais été enregistré.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the credentials anew.</source>
        <translation>Déverrouillez le trousseau, ou saisissez de nouveau les identifiants.</translation>
    </message>
    <message>
        <source>The other side could not be reached, or the connection broke.</source>
        <translation>L’autre côté était injoignable, ou la connexion s’est rompue.</translation>
    </message>
    <message>
        <source>Nothing to do at first: it is tried again. If it lasts, check network, proxy and name lookup.</source>
        <translation>Rien à faire dans un premier temps&#xa0;: un nouvel essai a lieu. Si cela dure, vérifiez le réseau, le proxy et la résolution de noms.</translation>
    </message>
    <message>
        <source>Proofpoint refused the request.</source>
        <translation>Proofpoint a refusé la requête.</translation>
    </message>
    <message>
        <source>Read the message; if it does not help, ask Proofpoint&apos;s support with time and address.</source>
        <translation>Lisez le message&#xa0;; s’il n’aide pas, contactez le support de Proofpoint avec l’heure et l’adresse.</translation>
    </message>
    <message>
        <source>Proofpoint is overloaded or asks for fewer requests.</source>
        <translation>Proofpoint est surchargé ou demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Nothing to do: the request is repeated after a while. If it comes often, lower the rate limit.</source>
        <translation>Rien à faire&#xa0;: la requête est répétée après un moment. Si cela arrive souvent, baissez la limite de débit.</translation>
    </message>
    <message>
        <source>The answer is not the page that was asked for: truncated, or not JSON.</source>
        <translation>La réponse n’est pas la page demandée&#xa0;: tronquée, ou pas du JSON.</translation>
    </message>
    <message>
        <source>Nothing to do at first: the page is asked for again. If it lasts, look for a proxy in between.</source>
        <translation>Rien à faire dans un premier temps&#xa0;: la page est redemandée. Si cela dure, cherchez un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit for one body.</source>
        <translation>La réponse dépasse la limite pour un corps.</translation>
    </message>
    <message>
        <source>Raise the limit, or ask for smaller pages.</source>
        <translation>Augmentez la limite, ou demandez des pages plus petites.</translation>
    </message>
    <message>
        <source>Proofpoint does not know the stored page token any longer.</source>
        <translation>Proofpoint ne connaît plus le jeton de page enregistré.</translation>
    </message>
    <message>
        <source>Choose a time from which to collect again. Nothing is skipped without your word.</source>
        <translation>Choisissez un moment à partir duquel collecter de nouveau. Rien n’est omis sans votre accord.</translation>
    </message>
    <message>
        <source>Proofpoint gave the same page token twice although there was content.</source>
        <translation>Proofpoint a donné deux fois le même jeton de page alors qu’il y avait du contenu.</translation>
    </message>
    <message>
        <source>The pull ended to avoid a loop. If it lasts, restart from a time.</source>
        <translation>La récupération s’est terminée pour éviter une boucle. Si cela dure, redémarrez à partir d’un moment.</translation>
    </message>
    <message>
        <source>The persisted state cannot be understood.</source>
        <translation>L’état persistant est incompréhensible.</translation>
    </message>
    <message>
        <source>Repair or move the file named, or reset the service to a time.</source>
        <translation>Réparez ou déplacez le fichier nommé, ou réinitialisez le service à un moment.</translation>
    </message>
    <message>
        <source>The state was changed by somebody else while a page was being processed.</source>
        <translation>L’état a été modifié par quelqu’un d’autre pendant le traitement d’une page.</translation>
    </message>
    <message>
        <source>Nothing to do: the page is dropped and collection goes on from the new state.</source>
        <translation>Rien à faire&#xa0;: la page est abandonnée et la collecte continue à partir du nouvel état.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>La base de données n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the persistence directory.</source>
        <translation>Vérifiez l’espace libre et les droits du répertoire de persistance.</translation>
    </message>
    <message>
        <source>The destination cannot be reached or refuses the connection.</source>
        <translation>La destination est injoignable ou refuse la connexion.</translation>
    </message>
    <message>
        <source>Records wait safely in the store. Check address, port and certificate.</source>
        <translation>Les enregistrements attendent en sécurité dans le stockage. Vérifiez l’adresse, le port et le certificat.</translation>
    </message>
    <message>
        <source>Chain, certificate or key cannot be read, do not fit together, or are not accepted.</source>
        <translation>La chaîne, le certificat ou la clé sont illisibles, ne vont pas ensemble ou ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of this Devo domain again.</source>
        <translation>Téléchargez de nouveau la chaîne, le certificat et la clé de ce domaine Devo.</translation>
    </message>
    <message>
        <source>A stop was asked for.</source>
        <translation>Un arrêt a été demandé.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Not encrypted: this computer only</source>
        <translation>Non chiffré&#xa0;: cet ordinateur seulement</translation>
    </message>
    <message>
        <source>The proxy %1, %2</source>
        <translation>Le proxy %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 addresses</source>
        <translation>%1, %2 adresses</translation>
    </message>
    <message>
        <source>Issued by %1, until %2</source>
        <translation>Émis par %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>Par le proxy %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>The credentials were accepted</source>
        <translation>Les identifiants ont été acceptés</translation>
    </message>
    <message>
        <source>%1 alerts on the first page</source>
        <translation>%1 alertes sur la première page</translation>
    </message>
    <message>
        <source>%1 alerts of the last 24 h on the first page</source>
        <translation>%1 alertes des dernières 24 h sur la première page</translation>
    </message>
    <message>
        <source>%1 events on the first page</source>
        <translation>%1 événements sur la première page</translation>
    </message>
    <message>
        <source>Not encrypted: no files are needed</source>
        <translation>Non chiffré&#xa0;: aucun fichier nécessaire</translation>
    </message>
    <message>
        <source>Chain only</source>
        <translation>Chaîne seule</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>1 record, tag test.keep.free</source>
        <translation>1 enregistrement, tag test.keep.free</translation>
    </message>
    <message>
        <source>The record was taken</source>
        <translation>L’enregistrement a été pris</translation>
    </message>
</context>
</TS>
