<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuthMethodRules</name>
    <message>
        <source>Say how long tokens of this method live at most.</source>
        <translation>Geben Sie an, wie lange Token dieser Methode höchstens gelten.</translation>
    </message>
    <message numerus="yes">
        <source>The server wants tokens to live %n minute(s) at least.</source>
        <translation>
            <numerusform>Der Server verlangt für Token eine Lebensdauer von mindestens %n Minute.</numerusform>
            <numerusform>Der Server verlangt für Token eine Lebensdauer von mindestens %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows tokens to live %n minute(s) at most.</source>
        <translation>
            <numerusform>Der Server erlaubt für Token eine Lebensdauer von höchstens %n Minute.</numerusform>
            <numerusform>Der Server erlaubt für Token eine Lebensdauer von höchstens %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>Dies ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s web address, beginning with https://.</source>
        <translation>Geben Sie die Webadresse des Anbieters ein. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Enter the client ID that the provider has given to this cluster.</source>
        <translation>Geben Sie die Client-ID ein, die der Anbieter diesem Cluster zugewiesen hat.</translation>
    </message>
    <message>
        <source>Without an address to come back to, nobody can sign in. For the command line and this program it is http://localhost:4649/oidc/callback.</source>
        <translation>Ohne eine Adresse für die Rückkehr kann sich niemand anmelden. Für die Befehlszeile und dieses Programm lautet sie http://localhost:4649/oidc/callback.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is a private key: it belongs to the provider alone. Enter the public key that goes with it.</source>
        <translation>Dies ist ein privater Schlüssel: Er gehört allein dem Anbieter. Geben Sie den zugehörigen öffentlichen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This is no public key in PEM form.</source>
        <translation>Dies ist kein öffentlicher Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>Say where the keys come from: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>Geben Sie an, woher die Schlüssel kommen: öffentliche Schlüssel, eine Schlüsseladresse (JWKS) oder die Discovery-Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>Keys can come from one place only: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>Schlüssel können nur aus einer Quelle kommen: öffentliche Schlüssel, eine Schlüsseladresse (JWKS) oder die Discovery-Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>Enter a web address, beginning with https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 is no way of signing that servers know. They know %2.</source>
        <translation>%1 ist kein Signaturverfahren, das Server kennen. Sie kennen %2.</translation>
    </message>
    <message>
        <source>Each claim needs a name, and each name a claim.</source>
        <translation>Jeder Claim braucht einen Namen und jeder Name einen Claim.</translation>
    </message>
    <message>
        <source>Management takes no name: leave it empty.</source>
        <translation>Für Management gibt es keinen Namen: Lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>Enter the name of a policy or role.</source>
        <translation>Geben Sie den Namen einer Richtlinie oder Rolle ein.</translation>
    </message>
    <message>
        <source>The method %1 maps no claim to “%2”. With this rule nobody could sign in through it.</source>
        <translation>Die Methode %1 ordnet „%2“ keinen Claim zu. Mit dieser Regel könnte sich niemand über sie anmelden.</translation>
    </message>
    <message>
        <source>A name is made of 1 to 128 letters, digits and dashes.</source>
        <translation>Ein Name besteht aus 1 bis 128 Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Geheimnis ein.</translation>
    </message>
    <message>
        <source>“redacted” is what servers show instead of the secret. Enter the secret itself.</source>
        <translation>„redacted“ zeigen Server anstelle des Geheimnisses an. Geben Sie das Geheimnis selbst ein.</translation>
    </message>
    <message>
        <source>A ${ is not closed. With this rule nobody could sign in through the method.</source>
        <translation>Ein ${ ist nicht geschlossen. Mit dieser Regel könnte sich niemand über die Methode anmelden.</translation>
    </message>
    <message>
        <source>Between ${ and } there must be value. and a name that the method maps a claim to, for example ${value.user}.</source>
        <translation>Zwischen ${ und } muss value. und ein Name stehen, dem die Methode einen Claim zuordnet, zum Beispiel ${value.user}.</translation>
    </message>
    <message>
        <source>The description is too long: servers take 256 bytes.</source>
        <translation>Die Beschreibung ist zu lang: Server nehmen höchstens 256 Byte an.</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is not closed.</source>
        <translation>Ein Anführungszeichen oder eine Klammer ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>AuthMethods</name>
    <message>
        <source>This server has no auth methods: they came with Nomad 1.5.</source>
        <translation>Dieser Server hat keine Anmeldemethoden: Diese gibt es seit Nomad 1.5.</translation>
    </message>
    <message>
        <source>This server cannot sign in with JSON web tokens: that came with Nomad 1.5.4.</source>
        <translation>Bei diesem Server ist keine Anmeldung mit JSON-Web-Token möglich: Diese gibt es seit Nomad 1.5.4.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newer version first.</source>
        <translation>Inzwischen hat jemand anderes dies geändert. Sehen Sie sich zuerst die neuere Fassung an.</translation>
    </message>
    <message>
        <source>The type cannot be changed. Make another method and delete this one.</source>
        <translation>Der Typ lässt sich nicht ändern. Erstellen Sie eine neue Methode und löschen Sie diese.</translation>
    </message>
    <message>
        <source>This method has settings that this program does not know. Changing the others would lose them: use the server&apos;s command line.</source>
        <translation>Diese Methode hat Einstellungen, die dieses Programm nicht kennt. Beim Ändern der übrigen gingen sie verloren: Verwenden Sie die Befehlszeile des Servers.</translation>
    </message>
    <message>
        <source>The server replaces all settings together, and does not tell the client secret that it has. Enter the client secret again.</source>
        <translation>Der Server ersetzt alle Einstellungen zusammen und gibt sein Client-Geheimnis nicht preis. Geben Sie das Client-Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>A binding rule of this method uses “%1”. Change the rule first: without that name nobody could sign in.</source>
        <translation>Eine Bindungsregel dieser Methode verwendet „%1“. Ändern Sie zuerst die Regel: Ohne diesen Namen könnte sich niemand anmelden.</translation>
    </message>
    <message>
        <source>A rule stays with its method. Make another rule and delete this one.</source>
        <translation>Eine Regel bleibt bei ihrer Methode. Erstellen Sie eine neue Regel und löschen Sie diese.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>Eine Regel lässt sich nicht in eine Management-Regel umwandeln. Erstellen Sie eine neue Regel und löschen Sie diese.</translation>
    </message>
    <message>
        <source>There is an auth method of this name already.</source>
        <translation>Eine Anmeldemethode mit diesem Namen gibt es bereits.</translation>
    </message>
</context>
<context>
    <name>NomadApi</name>
    <message>
        <source>%1 There is nothing of this name at the server.</source>
        <translation>%1 Auf dem Server gibt es nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>The server took the request, but its answer could not be understood. It may have been carried out: look before you try again.</source>
        <translation>Der Server hat die Anfrage angenommen, aber seine Antwort war nicht zu verstehen. Möglicherweise wurde sie ausgeführt: Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 The server&apos;s answer could not be understood.</source>
        <translation>%1 Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>Die Richtlinien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>Die Richtlinie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The policy could not be saved.</source>
        <translation>Die Richtlinie konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The policy could not be deleted.</source>
        <translation>Die Richtlinie konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The roles could not be read.</source>
        <translation>Die Rollen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The role could not be read.</source>
        <translation>Die Rolle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The role could not be saved.</source>
        <translation>Die Rolle konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The role could not be deleted.</source>
        <translation>Die Rolle konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>It could not be found out what the server can do.</source>
        <translation>Es konnte nicht ermittelt werden, was der Server kann.</translation>
    </message>
    <message>
        <source>The regions could not be read.</source>
        <translation>Die Regionen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The cluster&apos;s leader could not be found.</source>
        <translation>Der Leader des Clusters konnte nicht gefunden werden.</translation>
    </message>
    <message>
        <source>The tokens could not be read.</source>
        <translation>Die Token konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This token has expired. Use another one.</source>
        <translation>Dieses Token ist abgelaufen. Verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>The server does not know this token. Check that it was copied whole and belongs to this server and region.</source>
        <translation>Der Server kennt dieses Token nicht. Prüfen Sie, ob es vollständig kopiert wurde und zu diesem Server und dieser Region gehört.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Die Zugriffskontrolle ist auf diesem Server ausgeschaltet: Er verwaltet keine Token.</translation>
    </message>
    <message>
        <source>The server took this for nobody&apos;s token. Check that it was copied whole.</source>
        <translation>Der Server hat dies keinem Token zuordnen können. Prüfen Sie, ob es vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>Das Token konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It could not be found out whose token this is.</source>
        <translation>Es konnte nicht ermittelt werden, wem dieses Token gehört.</translation>
    </message>
    <message>
        <source>The token could not be made.</source>
        <translation>Das Token konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The token could not be changed.</source>
        <translation>Das Token konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The token could not be deleted.</source>
        <translation>Das Token konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The binding rules could not be read.</source>
        <translation>Die Bindungsregeln konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The auth methods could not be read.</source>
        <translation>Die Anmeldemethoden konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The auth method could not be read.</source>
        <translation>Die Anmeldemethode konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The auth method could not be saved.</source>
        <translation>Die Anmeldemethode konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The auth method could not be deleted.</source>
        <translation>Die Anmeldemethode konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The binding rule could not be saved.</source>
        <translation>Die Bindungsregel konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The binding rule could not be deleted.</source>
        <translation>Die Bindungsregel konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The first management token could not be made.</source>
        <translation>Das erste Management-Token konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The one-time secret could not be made.</source>
        <translation>Das Einmalgeheimnis konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The one-time secret was not taken.</source>
        <translation>Das Einmalgeheimnis wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Sie konnten nicht angemeldet werden.</translation>
    </message>
    <message>
        <source>The server could not tell where the identity provider is.</source>
        <translation>Der Server konnte nicht angeben, wo der Identitätsanbieter zu erreichen ist.</translation>
    </message>
</context>
<context>
    <name>NomadBackend</name>
    <message>
        <source>%1, region %2</source>
        <translation>%1, Region %2</translation>
    </message>
</context>
<context>
    <name>NomadError</name>
    <message>
        <source>The cluster lost its leader in the middle of it: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>Der Cluster hat währenddessen seinen Leader verloren: Möglicherweise wurde es trotzdem ausgeführt. Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Something went wrong between here and the cluster&apos;s leader: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>Auf dem Weg zum Leader des Clusters ist etwas schiefgegangen: Möglicherweise wurde es trotzdem ausgeführt. Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment. Try again when it has one.</source>
        <translation>Der Cluster hat derzeit keinen Leader. Versuchen Sie es erneut, sobald er einen hat.</translation>
    </message>
    <message>
        <source>The server does not know this region, or has no way to it.</source>
        <translation>Der Server kennt diese Region nicht oder kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Die Zugriffskontrolle ist auf diesem Server ausgeschaltet: Er verwaltet keine Token.</translation>
    </message>
    <message>
        <source>The token that you are signed in with has expired. Sign in with another one.</source>
        <translation>Das Token, mit dem Sie angemeldet sind, ist abgelaufen. Melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>You are known there, but no binding rule gives you a role or a policy. Ask an administrator.</source>
        <translation>Sie sind dort bekannt, aber keine Bindungsregel gibt Ihnen eine Rolle oder eine Richtlinie. Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>A page for browsers came instead of an answer: something between here and the server does not let this through. Check the address, the proxy and the VPN.</source>
        <translation>Statt einer Antwort kam eine Seite für Browser: Etwas zwischen hier und dem Server lässt dies nicht durch. Prüfen Sie die Adresse, den Proxy und das VPN.</translation>
    </message>
    <message>
        <source>The server limits how many connections it takes. Wait a moment.</source>
        <translation>Der Server begrenzt die Anzahl der Verbindungen. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The server asks for a token. Sign in first.</source>
        <translation>Der Server verlangt ein Token. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The server says that your token does not permit this.</source>
        <translation>Der Server meldet, dass Ihr Token dies nicht erlaubt.</translation>
    </message>
    <message>
        <source>This version of the server cannot do that.</source>
        <translation>Diese Version des Servers kann das nicht.</translation>
    </message>
    <message>
        <source>The server answered with the status %1 and said nothing else.</source>
        <translation>Der Server hat mit dem Status %1 und ohne weitere Angaben geantwortet.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>Der Server meldet: „%1“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Desktop console for an organisation&apos;s API tokens.</source>
        <translation>Desktop-Konsole für die API-Token einer Organisation.</translation>
    </message>
    <message>
        <source>Open a throw-away organisation with people, tokens and history.</source>
        <translation>Eine Wegwerf-Organisation mit Personen, Token und Verlauf öffnen.</translation>
    </message>
    <message>
        <source>Open the store in &lt;file&gt;.</source>
        <translation>Den Tokenspeicher in &lt;file&gt; öffnen.</translation>
    </message>
    <message>
        <source>Open the saved connection &lt;name&gt;.</source>
        <translation>Die gespeicherte Verbindung &lt;name&gt; öffnen.</translation>
    </message>
    <message>
        <source>Open the server that the environment names (NOMAD_ADDR and the like).</source>
        <translation>Den Server öffnen, den die Umgebung nennt (NOMAD_ADDR und Ähnliches).</translation>
    </message>
    <message>
        <source>Write what happens to standard error. Secrets are never written.</source>
        <translation>Das Geschehen auf die Standardfehlerausgabe schreiben. Geheimnisse werden nie geschrieben.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is filled, and end.</source>
        <translation>Ein Bild des Fensters nach &lt;file&gt; schreiben, sobald es gefüllt ist, und beenden.</translation>
    </message>
    <message>
        <source>Write all tokens to standard output, and end. Needs no display, as the next four.</source>
        <translation>Alle Token auf die Standardausgabe schreiben und beenden. Braucht keine Anzeige, wie auch die nächsten vier.</translation>
    </message>
    <message>
        <source>Check that every entry of the audit trail is as it was written, and end.</source>
        <translation>Prüfen, ob jeder Eintrag des Audit-Protokolls so ist, wie er geschrieben wurde, und beenden.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to the new &lt;file&gt;, and end.</source>
        <translation>Eine Kopie des gesamten Tokenspeichers in die neue &lt;file&gt; schreiben und beenden.</translation>
    </message>
    <message>
        <source>Read the whole store and its audit trail, tell whether they are whole, and end.</source>
        <translation>Den gesamten Tokenspeicher und sein Audit-Protokoll lesen, melden, ob sie unversehrt sind, und beenden.</translation>
    </message>
    <message>
        <source>Write versions and settings for a bug report to standard output, and end.</source>
        <translation>Versionen und Einstellungen für einen Fehlerbericht auf die Standardausgabe schreiben und beenden.</translation>
    </message>
    <message>
        <source>How these write what they found: &lt;format&gt; is table (the default), json or csv.</source>
        <translation>Wie diese ihr Ergebnis ausgeben: &lt;format&gt; ist table (Standard), json oder csv.</translation>
    </message>
    <message>
        <source>Sign in to the store as &lt;e-mail&gt;. Without it: as whoever stays signed in there on this machine, otherwise you are asked.</source>
        <translation>Beim Tokenspeicher als &lt;e-mail&gt; anmelden. Ohne diese Option: wer dort auf diesem Computer angemeldet bleibt, andernfalls werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Take the password, or at a server the token, from the first line of standard input instead of asking at the terminal.</source>
        <translation>Das Passwort, oder bei einem Server das Token, aus der ersten Zeile der Standardeingabe lesen, statt im Terminal danach zu fragen.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>Ask for one act at a time.</source>
        <translation>Geben Sie nur eine Aktion auf einmal an.</translation>
    </message>
    <message>
        <source>Name one store or server at a time.</source>
        <translation>Geben Sie nur einen Tokenspeicher oder Server auf einmal an.</translation>
    </message>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>Das Format ist table, json oder csv.</translation>
    </message>
    <message>
        <source>Say to which file the backup is to be written.</source>
        <translation>Geben Sie an, in welche Datei die Sicherung geschrieben werden soll.</translation>
    </message>
    <message>
        <source>This is for stores: a server keeps its own audit log and backups. Name a store with --store.</source>
        <translation>Dies gilt für Tokenspeicher: Ein Server führt sein eigenes Audit-Protokoll und seine eigenen Sicherungen. Geben Sie mit --store einen Tokenspeicher an.</translation>
    </message>
    <message>
        <source>At a server one signs in with a token: leave out --user.</source>
        <translation>Bei einem Server meldet man sich mit einem Token an: Lassen Sie --user weg.</translation>
    </message>
    <message>
        <source>Say with --user whose password it is.</source>
        <translation>Geben Sie mit --user an, wessen Passwort es ist.</translation>
    </message>
    <message>
        <source>--%1 goes with --list-tokens, --verify-chain, --backup or --check-store.</source>
        <translation>--%1 gehört zu --list-tokens, --verify-chain, --backup oder --check-store.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>Keeps an organisation&apos;s API tokens: who holds which key, and what it opens.</source>
        <translation>Verwaltet die API-Token einer Organisation: wer welchen Schlüssel hat und was er öffnet.</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>Über Chatelaine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (kompiliert mit %2)</translation>
    </message>
    <message>
        <source>This program is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Dieses Programm ist freie Software: Sie dürfen es unter den Bedingungen der GNU General Public License, Version 3 oder neuer, benutzen, untersuchen, weitergeben und verändern. Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Unnamed token</source>
        <translation>Unbenanntes Token</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>und %n weiteres Token</numerusform>
            <numerusform>und %n weitere Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclEditDialog</name>
    <message>
        <source>Working out who is affected…</source>
        <translation>Es wird ermittelt, wer betroffen ist&#xa0;…</translation>
    </message>
    <message>
        <source>Save “%1” and take permissions away?</source>
        <translation>„%1“ speichern und Berechtigungen entziehen?</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Ja, speichern</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclFilterRow</name>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Nur</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPage</name>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 Treffer</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Wählen Sie zuerst einen Eintrag in der Liste aus.</translation>
    </message>
    <message>
        <source>What was just changed is being read again.</source>
        <translation>Die gerade vorgenommene Änderung wird neu eingelesen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPoliciesPage</name>
    <message>
        <source>The policies could not be loaded</source>
        <translation>Die Richtlinien konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the policies…</source>
        <translation>Richtlinien werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No policy matches</source>
        <translation>Keine passende Richtlinie</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Noch keine Richtlinien</translation>
    </message>
    <message>
        <source>A policy says in rules what tokens and roles that hold it may do.</source>
        <translation>Eine Richtlinie legt in Regeln fest, was die Token und Rollen dürfen, die sie haben.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>You may not see the policies</source>
        <translation>Sie dürfen die Richtlinien nicht sehen</translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation>Name oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Richtlinien suchen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Belongs to jobs</source>
        <translation>Gehört zu Jobs</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>&amp;New policy</source>
        <translation>&amp;Neue Richtlinie</translation>
    </message>
    <message>
        <source>Write a policy.</source>
        <translation>Eine Richtlinie schreiben.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;read only</source>
        <translation>Neue Richtlinie aus Vorlage: n&amp;ur lesen</translation>
    </message>
    <message>
        <source>Start from rules that only read.</source>
        <translation>Mit Regeln beginnen, die nur lesen lassen.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;write</source>
        <translation>Neue Richtlinie aus Vorlage: &amp;schreiben</translation>
    </message>
    <message>
        <source>Start from rules that read and write.</source>
        <translation>Mit Regeln beginnen, die lesen und schreiben lassen.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;deny</source>
        <translation>Neue Richtlinie aus Vorlage: &amp;verweigern</translation>
    </message>
    <message>
        <source>Start from rules that deny.</source>
        <translation>Mit Regeln beginnen, die verweigern.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change description and rules.</source>
        <translation>Beschreibung und Regeln ändern.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the policy. Whoever holds it loses what it grants.</source>
        <translation>Die Richtlinie löschen. Wer sie hat, verliert die Rechte, die sie gewährt.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>In der &amp;Matrix anzeigen</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>Neben anderen Richtlinien und Rollen anzeigen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the policies anew.</source>
        <translation>Die Richtlinien neu abrufen.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n Richtlinie</numerusform>
            <numerusform>%n Richtlinien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more).</source>
        <translation>Es gibt keine Richtlinie „%1“ (mehr).</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>Wer sie hat, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>These roles contain it and will point to nothing: %1.</source>
        <translation>Diese Rollen enthalten sie und werden ins Leere verweisen: %1.</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>Kein Token hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it, directly or through a role.</source>
        <translation>
            <numerusform>%n Token hat sie, direkt oder über eine Rolle.</numerusform>
            <numerusform>%n Token haben sie, direkt oder über eine Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the policy “%1”?</source>
        <translation>Richtlinie „%1“ löschen?</translation>
    </message>
    <message>
        <source>Whoever holds it loses what it grants at once, without being told. This cannot be undone.</source>
        <translation>Wer sie hat, verliert sofort und ohne Benachrichtigung die Rechte, die sie gewährt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>It also belongs to %1, which lose it too.</source>
        <translation>Sie gehört auch zu %1, die sie ebenfalls verlieren.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDetails</name>
    <message>
        <source>No policy selected</source>
        <translation>Keine Richtlinie ausgewählt</translation>
    </message>
    <message>
        <source>Select a policy to see its rules and who holds it.</source>
        <translation>Wählen Sie eine Richtlinie aus, um ihre Regeln zu sehen und wer sie hat.</translation>
    </message>
    <message>
        <source>In roles</source>
        <translation>In Rollen</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>Token, die sie haben</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>&amp;What it grants</source>
        <translation>Ge&amp;währte Rechte</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Regeln werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The policy is being loaded.</source>
        <translation>Die Richtlinie wird geladen.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Regeln werden gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDialog</name>
    <message>
        <source>Edit policy</source>
        <translation>Richtlinie bearbeiten</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create policy</source>
        <translation>Richtlinie erstellen</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>Es wird ermittelt, wer betroffen ist&#xa0;…</translation>
    </message>
    <message>
        <source>It will no longer belong to %1. They lose what it grants as soon as the policy is saved.</source>
        <translation>Sie wird nicht mehr zu %1 gehören. Diese verlieren die gewährten Rechte, sobald die Richtlinie gespeichert ist.</translation>
    </message>
    <message>
        <source>It will belong to %1 instead of %2. Tasks that it no longer belongs to lose what it grants as soon as the policy is saved.</source>
        <translation>Sie wird zu %1 gehören statt zu %2. Tasks, zu denen sie nicht mehr gehört, verlieren die gewährten Rechte, sobald die Richtlinie gespeichert ist.</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the policy is saved.</source>
        <translation>Diese Token verlieren Berechtigungen, sobald die Richtlinie gespeichert ist.</translation>
    </message>
    <message>
        <source>the rules cannot be read here.</source>
        <translation>die Regeln können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody has deleted this policy since you opened it. Copy your rules and make a new policy with them if it is still wanted.</source>
        <translation>Jemand hat diese Richtlinie gelöscht, seit Sie sie geöffnet haben. Kopieren Sie Ihre Regeln und erstellen Sie daraus eine neue Richtlinie, wenn sie noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Somebody has changed this policy since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat diese Richtlinie geändert, seit Sie sie geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyForm</name>
    <message>
        <source>For example: submit-jobs</source>
        <translation>Zum Beispiel: submit-jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>Der Name kann später nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Insert a template</source>
        <translation>Vorlage &amp;einfügen</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Gewährte Rechte</translation>
    </message>
    <message>
        <source>Na&amp;mespace</source>
        <translation>Na&amp;mespace</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>&amp;Task</translation>
    </message>
    <message>
        <source>The job that it belongs to</source>
        <translation>Der Job, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Leave this empty unless tasks of a job are to hold the policy without having a token.</source>
        <translation>Lassen Sie dies leer, außer wenn Tasks eines Jobs die Richtlinie haben sollen, ohne ein Token zu besitzen.</translation>
    </message>
    <message>
        <source>Besides tokens, %1 hold it.</source>
        <translation>Außer Token haben sie auch %1.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Regeln werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>Der Name einer Richtlinie kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Write at least one rule, or insert a template.</source>
        <translation>Schreiben Sie mindestens eine Regel oder fügen Sie eine Vorlage ein.</translation>
    </message>
    <message>
        <source>Name the namespace of the job.</source>
        <translation>Geben Sie den Namespace des Jobs an.</translation>
    </message>
    <message>
        <source>Name the job, or empty the fields beside it.</source>
        <translation>Geben Sie den Job an oder leeren Sie die Felder daneben.</translation>
    </message>
    <message>
        <source>Name the group of the task.</source>
        <translation>Geben Sie die Gruppe des Tasks an.</translation>
    </message>
    <message>
        <source>What tokens and roles name this policy by.</source>
        <translation>Unter diesem Namen nennen Token und Rollen diese Richtlinie.</translation>
    </message>
    <message>
        <source>What the policy is for, in a sentence for whoever looks at it later.</source>
        <translation>Wozu die Richtlinie dient, in einem Satz für alle, die sie später ansehen.</translation>
    </message>
    <message>
        <source>The rules in the server&apos;s own language. Mistakes are marked while you type.</source>
        <translation>Die Regeln in der Sprache des Servers. Fehler werden beim Tippen markiert.</translation>
    </message>
    <message>
        <source>Together these name the tasks that use the policy with their own identity.</source>
        <translation>Zusammen bezeichnen diese Felder die Tasks, die die Richtlinie mit ihrer eigenen Identität nutzen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDetails</name>
    <message>
        <source>No role selected</source>
        <translation>Keine Rolle ausgewählt</translation>
    </message>
    <message>
        <source>Select a role to see its policies and who holds it.</source>
        <translation>Wählen Sie eine Rolle aus, um ihre Richtlinien zu sehen und wer sie hat.</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Gewährte Rechte</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>Token, die sie haben</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: %1.</source>
        <translation>
            <numerusform>%n Richtlinie dieser Rolle gibt es nicht (mehr), sie gewährt nichts: %1.</numerusform>
            <numerusform>%n Richtlinien dieser Rolle gibt es nicht (mehr), sie gewähren nichts: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it grants is being looked up…</source>
        <translation>Gewährte Rechte werden ermittelt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDialog</name>
    <message>
        <source>Edit role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Rolle erstellen</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the role is saved.</source>
        <translation>Diese Token verlieren Berechtigungen, sobald die Rolle gespeichert ist.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody has deleted this role since you opened it. It cannot be changed any more.</source>
        <translation>Jemand hat diese Rolle gelöscht, seit Sie sie geöffnet haben. Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Somebody has changed this role since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat diese Rolle geändert, seit Sie sie geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleForm</name>
    <message>
        <source>For example: night-shift</source>
        <translation>Zum Beispiel: nachtschicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Richtlinien</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Gewährte Rechte</translation>
    </message>
    <message>
        <source>Each policy by itself. What one of them denies is denied, whatever the others grant.</source>
        <translation>Jede Richtlinie für sich. Was eine von ihnen verweigert, ist verweigert, was auch immer die anderen gewähren.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Tick at least one policy.</source>
        <translation>Kreuzen Sie mindestens eine Richtlinie an.</translation>
    </message>
    <message>
        <source>The server refuses policies that do not exist. Take these away: %1.</source>
        <translation>Der Server lehnt Richtlinien ab, die es nicht gibt. Entfernen Sie diese: %1.</translation>
    </message>
    <message>
        <source>What people and tokens know this role by.</source>
        <translation>Unter diesem Namen kennen Personen und Token diese Rolle.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever looks at it later.</source>
        <translation>Wozu die Rolle dient, in einem Satz für alle, die sie später ansehen.</translation>
    </message>
    <message>
        <source>Whoever has the role may do what any of these policies allows.</source>
        <translation>Wer die Rolle hat, darf alles, was eine dieser Richtlinien erlaubt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>a policy</comment>
        <translation>%1 (fehlt)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRolesPage</name>
    <message>
        <source>The roles could not be loaded</source>
        <translation>Die Rollen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Rollen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>Keine passende Rolle</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>A role puts policies together, so that tokens can hold them by one name.</source>
        <translation>Eine Rolle fasst Richtlinien zusammen, sodass Token sie unter einem Namen haben können.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>You may not see the roles</source>
        <translation>Sie dürfen die Rollen nicht sehen</translation>
    </message>
    <message>
        <source>Search name, description or policy</source>
        <translation>Name, Beschreibung oder Richtlinie suchen</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>With missing policies</source>
        <translation>Mit fehlenden Richtlinien</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>&amp;Neue Rolle</translation>
    </message>
    <message>
        <source>Put policies together.</source>
        <translation>Richtlinien zusammenfassen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, description and policies.</source>
        <translation>Name, Beschreibung und Richtlinien ändern.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the role. Whoever holds it loses what it grants.</source>
        <translation>Die Rolle löschen. Wer sie hat, verliert die Rechte, die sie gewährt.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>In der &amp;Matrix anzeigen</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>Neben anderen Richtlinien und Rollen anzeigen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the roles anew.</source>
        <translation>Die Rollen neu abrufen.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>Rolle „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its policies stay. Whoever holds them through this role loses them at once, without being told. This cannot be undone.</source>
        <translation>Ihre Richtlinien bleiben bestehen. Wer sie über diese Rolle hat, verliert sie sofort und ohne Benachrichtigung. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>Wer sie hat, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>Kein Token hat sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it.</source>
        <translation>
            <numerusform>%n Token hat sie.</numerusform>
            <numerusform>%n Token haben sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chatelaine::Administrators</name>
    <message>
        <source>Afterwards nobody could sign in who may do everything, and nobody could ever give that back. Give somebody else every permission first.</source>
        <translation>Danach könnte sich niemand mehr anmelden, der alles darf, und niemand könnte dies je wieder ändern. Geben Sie zuerst jemand anderem alle Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentPicker</name>
    <message>
        <source>It grants nothing.</source>
        <translation>Gewährt nichts.</translation>
    </message>
    <message>
        <source>It grants %1.</source>
        <translation>Gewährt %1.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %1 and %n more.</source>
        <translation>
            <numerusform>Gewährt %1 und %n weiteres Recht.</numerusform>
            <numerusform>Gewährt %1 und %n weitere Rechte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search policies and roles</source>
        <translation>Richtlinien und Rollen suchen</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>There is no such thing (any more): it grants nothing.</source>
        <translation>So etwas gibt es nicht (mehr): Es gewährt nichts.</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, does not exist</source>
        <translation>%1, nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <comment>policies and roles</comment>
        <translation>
            <numerusform>%n ausgewählt.</numerusform>
            <numerusform>%n ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not exist (any more) and grant(s) nothing.</source>
        <translation>
            <numerusform>%n davon gibt es nicht (mehr) und gewährt nichts.</numerusform>
            <numerusform>%n davon gibt es nicht (mehr) und gewähren nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it grants.</source>
        <translation>Wählen Sie einen Eintrag aus, um zu sehen, was er gewährt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a policy or role and what it grants</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentsForm</name>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>Zum Beispiel: Deployment-Pipeline</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>May be left out, but a name is what people know it by.</source>
        <translation>Kann entfallen, aber am Namen erkennt man das Token.</translation>
    </message>
    <message>
        <source>&amp;Policies and roles</source>
        <translation>&amp;Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ablau&amp;f</translation>
    </message>
    <message>
        <source>Decided when it was made</source>
        <translation>Bei der Erstellung festgelegt</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Does what its policies and roles say, and nothing else.</source>
        <translation>Darf, was seine Richtlinien und Rollen erlauben, und sonst nichts.</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>&amp;Management</translation>
    </message>
    <message>
        <source>May do everything, and manage tokens, policies and roles.</source>
        <translation>Darf alles und verwaltet Token, Richtlinien und Rollen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Lokal</translation>
    </message>
    <message>
        <source>Works only in the region that it is made in.</source>
        <translation>Gilt nur in der Region, in der es erstellt wird.</translation>
    </message>
    <message>
        <source>&amp;Global</source>
        <translation>&amp;Global</translation>
    </message>
    <message>
        <source>Works in every region; the others follow a little later.</source>
        <translation>Gilt in jeder Region; die anderen folgen kurz darauf.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>Sie kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Whoever has its secret may do everything on this server, read every token&apos;s secret and lock everybody else out. Give programs a client token instead.</source>
        <translation>Wer das Geheimnis hat, darf auf diesem Server alles, kann das Geheimnis jedes Tokens lesen und alle anderen aussperren. Geben Sie Programmen stattdessen ein Client-Token.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token, or a successor with another expiry.</source>
        <translation>Der Server lässt hier keine Änderung zu. Erstellen Sie ein neues Token oder einen Nachfolger mit anderem Ablauf.</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token.</source>
        <translation>Der Server lässt hier keine Änderung zu. Erstellen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role: they decide what the token may do.</source>
        <translation>Wählen Sie mindestens eine Richtlinie oder Rolle aus: Sie bestimmen, was das Token darf.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role that exists: what is chosen grants nothing.</source>
        <translation>Wählen Sie mindestens eine vorhandene Richtlinie oder Rolle aus: Die aktuelle Auswahl gewährt nichts.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>token</comment>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>What people recognise the token by.</source>
        <translation>Woran man das Token erkennt.</translation>
    </message>
    <message>
        <source>The token may do what any of them allows.</source>
        <translation>Das Token darf alles, was eine davon erlaubt.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Wann das Token von selbst ungültig wird.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this afterwards.</source>
        <translation>Der Server lässt das nachträglich nicht ändern.</translation>
    </message>
    <message>
        <source>Whether the token is held by policies and roles, or may do everything.</source>
        <translation>Ob das Token an Richtlinien und Rollen gebunden ist oder alles darf.</translation>
    </message>
    <message>
        <source>Whether the token works in this region only or in all of them.</source>
        <translation>Ob das Token nur in dieser Region oder in allen gilt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDetails</name>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Select an entry to see all that it says.</source>
        <translation>Wählen Sie einen Eintrag aus, um alle seine Angaben zu sehen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 nachher</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExport</name>
    <message>
        <source>Somebody removed old entries in the meantime. Nothing was written; export again what is there now.</source>
        <translation>Inzwischen hat jemand alte Einträge entfernt. Es wurde nichts geschrieben; exportieren Sie erneut, was jetzt vorhanden ist.</translation>
    </message>
    <message>
        <source>The audit trail cannot be written over “%1”. Choose another name.</source>
        <translation>Das Audit-Protokoll kann „%1“ nicht überschreiben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was written.</source>
        <translation>Für die Datei „%1“ ist kein Platz. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExportDialog</name>
    <message>
        <source>Export audit trail</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, für Programme</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those that the list shows</source>
        <translation>Die in der Liste angezeigten</translation>
    </message>
    <message>
        <source>One line an entry. No field is taken for a formula.</source>
        <translation>Eine Zeile je Eintrag. Kein Feld wird als Formel ausgewertet.</translation>
    </message>
    <message>
        <source>With everything that it takes to check the chain without Chatelaine. Export all entries for that.</source>
        <translation>Mit allem, was zum Prüfen der Kette ohne Chatelaine nötig ist. Exportieren Sie dafür alle Einträge.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Writing the entries…</source>
        <translation>Einträge werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Entries saved in %1: %2.</source>
        <translation>In %1 gespeicherte Einträge: %2.</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet. JSON Lines is for programs, also for one that checks the chain.</source>
        <translation>CSV lässt sich in einer Tabellenkalkulation öffnen. JSON Lines ist für Programme, auch für eines, das die Kette prüft.</translation>
    </message>
    <message>
        <source>The whole trail, or only what the filters of the page let through.</source>
        <translation>Das ganze Protokoll oder nur, was die Filter der Seite durchlassen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilterRow</name>
    <message>
        <source>Search who, to what or why</source>
        <translation>Wer, Ziel oder Grund suchen</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Audit-Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>A&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Ze&amp;it</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Ergebnis</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTrailPage</name>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>Das Audit-Protokoll konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Audit-Protokoll wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Whatever is done, or refused, is written down here.</source>
        <translation>Was getan oder abgelehnt wird, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>You may not see the audit trail</source>
        <translation>Sie dürfen das Audit-Protokoll nicht sehen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Found so far: %1, back to %2</source>
        <translation>Bisher gefunden: %1, zurück bis %2</translation>
    </message>
    <message>
        <source>Found: %1 of %2</source>
        <translation>Gefunden: %1 von %2</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodDialog</name>
    <message>
        <source>Edit auth method</source>
        <translation>Anmeldemethode bearbeiten</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>Neue Anmeldemethode</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create auth method</source>
        <translation>Anmeldemethode erstellen</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. It uses settings by now that this console does not know and would lose, so that it cannot be saved here.</source>
        <translation>Jemand hat diese Anmeldemethode geändert, seit Sie sie geöffnet haben. Sie verwendet nun Einstellungen, die diese Konsole nicht kennt und die verloren gingen, und kann deshalb hier nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Somebody has deleted this auth method since you opened it. It cannot be changed any more.</source>
        <translation>Jemand hat diese Anmeldemethode gelöscht, seit Sie sie geöffnet haben. Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat diese Anmeldemethode geändert, seit Sie sie geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodForm</name>
    <message>
        <source>Offer it &amp;first</source>
        <translation>Als &amp;Erstes anbieten</translation>
    </message>
    <message>
        <source>Prove each sign-in with P&amp;KCE</source>
        <translation>Jede Anmeldung mit P&amp;KCE absichern</translation>
    </message>
    <message>
        <source>Do not ask the provider for &amp;user information</source>
        <translation>&amp;Benutzerinformationen nicht beim Anbieter abfragen</translation>
    </message>
    <message>
        <source>Write each sign-in into the server&apos;s &amp;log in full</source>
        <translation>Jede Anmeldung vollständig ins Server&amp;protokoll schreiben</translation>
    </message>
    <message>
        <source>This server does not know JSON web tokens (from Nomad 1.5.4).</source>
        <translation>Dieser Server kennt keine JSON-Web-Token (ab Nomad 1.5.4).</translation>
    </message>
    <message>
        <source>For example: company-login</source>
        <translation>Zum Beispiel: firmen-login</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>Der Name kann später nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Reach of the tokens that it makes</source>
        <translation>&amp;Reichweite der erstellten Token</translation>
    </message>
    <message>
        <source>&amp;Longest life of the tokens that it makes</source>
        <translation>&amp;Längste Lebensdauer der erstellten Token</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Only one auth method can be the one that is used when nobody names another.</source>
        <translation>Nur eine Anmeldemethode kann diejenige sein, die verwendet wird, wenn niemand eine andere nennt.</translation>
    </message>
    <message>
        <source>&amp;Address of the provider (discovery URL)</source>
        <translation>&amp;Adresse des Anbieters (Discovery-URL)</translation>
    </message>
    <message>
        <source>Without “.well-known/openid-configuration” at its end.</source>
        <translation>Ohne „.well-known/openid-configuration“ am Ende.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>As the provider knows this server.</source>
        <translation>Unter der der Anbieter diesen Server kennt.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-Geheimni&amp;s</translation>
    </message>
    <message>
        <source>Allowed redirect addresses</source>
        <translation>Erlaubte Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>One a line. The console and the command line wait at %1.</source>
        <translation>Eine je Zeile. Die Konsole und die Befehlszeile warten unter %1.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>One a line, for example: groups. “openid” is always asked for.</source>
        <translation>Einer je Zeile, zum Beispiel: groups. „openid“ wird immer angefordert.</translation>
    </message>
    <message>
        <source>Address of the &amp;keys (JWKS)</source>
        <translation>Adresse der Schlüssel (J&amp;WKS)</translation>
    </message>
    <message>
        <source>Give this, the address of the provider, or public keys.</source>
        <translation>Geben Sie diese, die Adresse des Anbieters oder öffentliche Schlüssel an.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>In PEM, one below the other.</source>
        <translation>Im PEM-Format, untereinander.</translation>
    </message>
    <message>
        <source>Certificate that the address of the keys is trusted with</source>
        <translation>Zertifikat, mit dem der Schlüsseladresse vertraut wird</translation>
    </message>
    <message>
        <source>In PEM. Empty: what the server&apos;s computer trusts.</source>
        <translation>Im PEM-Format. Leer: wem der Rechner des Servers vertraut.</translation>
    </message>
    <message>
        <source>Claims with one value</source>
        <translation>Claims mit einem Wert</translation>
    </message>
    <message>
        <source>Rules know them as value.NAME. Double-click or type to fill in a row, Delete takes it away.</source>
        <translation>In Regeln heißen sie value.NAME. Doppelklicken oder tippen Sie, um eine Zeile auszufüllen; Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Claims with a list</source>
        <translation>Claims mit einer Liste</translation>
    </message>
    <message>
        <source>Rules know them as list.NAME; for example groups.</source>
        <translation>In Regeln heißen sie list.NAME; zum Beispiel groups.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen (aud)</translation>
    </message>
    <message>
        <source>One a line. Sign-ins for others are refused.</source>
        <translation>Eine je Zeile. Anmeldungen für andere werden abgelehnt.</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>One a line. Sign-ins by others are refused.</source>
        <translation>Einer je Zeile. Anmeldungen von anderen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Names of the tokens that it makes</source>
        <translation>Namen der erstellten Token</translation>
    </message>
    <message>
        <source>From Nomad 1.7. Empty: the type and the name of this auth method.</source>
        <translation>Ab Nomad 1.7. Leer: Typ und Name dieser Anmeldemethode.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>From Nomad 1.10.</source>
        <translation>Ab Nomad 1.10.</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Benutzerinformationen</translation>
    </message>
    <message>
        <source>From Nomad 1.8. For providers that do not offer it.</source>
        <translation>Ab Nomad 1.8. Für Anbieter, die diese nicht bereitstellen.</translation>
    </message>
    <message>
        <source>Certificates that the provider is trusted with</source>
        <translation>Zertifikate, mit denen dem Anbieter vertraut wird</translation>
    </message>
    <message>
        <source>In PEM, one below the other. Empty: what the server&apos;s computer trusts.</source>
        <translation>Im PEM-Format, untereinander. Leer: wem der Rechner des Servers vertraut.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Signaturalgorithmen</translation>
    </message>
    <message>
        <source>One a line. Empty: RS256.</source>
        <translation>Einer je Zeile. Leer: RS256.</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>Toleranz beim Ablauf</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>Toleranz bei „nicht vor“</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>Toleranz für Uhren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>From Nomad 1.10. For finding out why nobody gets in: claims of people end in the log.</source>
        <translation>Ab Nomad 1.10. Zur Fehlersuche, wenn niemand hineinkommt: Claims von Personen landen im Protokoll.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>As the provider gave it. The server keeps it; the console never shows it.</source>
        <translation>Wie vom Anbieter erhalten. Der Server bewahrt es auf; die Konsole zeigt es nie an.</translation>
    </message>
    <message>
        <source>The server has one. Leave this empty while nothing else in the settings changes; with any change it has to be typed again.</source>
        <translation>Der Server hat eines. Lassen Sie dies leer, solange sich sonst nichts an den Einstellungen ändert; bei jeder Änderung muss es erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>The name of an auth method cannot be changed.</source>
        <translation>Der Name einer Anmeldemethode kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Say where the keys come from: here, at the address of the keys, or as public keys.</source>
        <translation>Geben Sie an, woher die Schlüssel kommen: hier, von der Schlüsseladresse oder als öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>Wählen Sie eine Dauer über null.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com.</source>
        <translation>Dies ist keine Webadresse wie https://accounts.example.com.</translation>
    </message>
    <message>
        <source>Give the address of the provider.</source>
        <translation>Geben Sie die Adresse des Anbieters an.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com/keys.</source>
        <translation>Dies ist keine Webadresse wie https://accounts.example.com/keys.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>Geben Sie die Client-ID an.</translation>
    </message>
    <message>
        <source>OIDC leads people through a browser. With JWT, programs bring a signed token along.</source>
        <translation>OIDC führt Personen durch einen Browser. Bei JWT bringen Programme ein signiertes Token mit.</translation>
    </message>
    <message>
        <source>Whether such a token works in one region or in all of them.</source>
        <translation>Ob ein solches Token in einer Region oder in allen gilt.</translation>
    </message>
    <message>
        <source>After this time people have to sign in anew.</source>
        <translation>Nach dieser Zeit muss man sich neu anmelden.</translation>
    </message>
    <message>
        <source>What this server proves itself to the provider with. The provider shows it where the client is registered.</source>
        <translation>Damit weist sich dieser Server beim Anbieter aus. Der Anbieter zeigt es dort, wo der Client registriert ist.</translation>
    </message>
    <message>
        <source>Which claims of the provider rules may look at, and under which name.</source>
        <translation>Welche Claims des Anbieters die Regeln ansehen dürfen und unter welchem Namen.</translation>
    </message>
    <message>
        <source>The same for claims that hold several values.</source>
        <translation>Dasselbe für Claims, die mehrere Werte haben.</translation>
    </message>
    <message>
        <source>By how much clocks may differ before a sign-in is refused.</source>
        <translation>Wie weit Uhren auseinandergehen dürfen, bevor eine Anmeldung abgelehnt wird.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Offered first</source>
        <comment>column</comment>
        <translation>Zuerst angeboten</translation>
    </message>
    <message>
        <source>Longest life</source>
        <comment>column</comment>
        <translation>Längste Lebensdauer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodPane</name>
    <message>
        <source>No auth method selected</source>
        <translation>Keine Anmeldemethode ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see its settings and who gets what through it.</source>
        <translation>Wählen Sie eine aus, um ihre Einstellungen zu sehen und wer über sie was erhält.</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>Bindungsregeln</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Wer erhält was</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>The auth method is being loaded.</source>
        <translation>Die Anmeldemethode wird geladen.</translation>
    </message>
    <message>
        <source>It uses settings that this console does not know. They would be lost if it were saved here, so it can only be looked at.</source>
        <translation>Sie verwendet Einstellungen, die diese Konsole nicht kennt. Beim Speichern gingen sie verloren, daher kann sie hier nur angesehen werden.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s)</source>
        <translation>
            <numerusform>%n Bindungsregel</numerusform>
            <numerusform>%n Bindungsregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets anything through it, so nobody can sign in.</source>
        <translation>Niemand erhält etwas über sie, daher kann sich niemand anmelden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodsPage</name>
    <message>
        <source>The auth methods could not be loaded</source>
        <translation>Die Anmeldemethoden konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the auth methods…</source>
        <translation>Anmeldemethoden werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No auth method matches</source>
        <translation>Keine passende Anmeldemethode</translation>
    </message>
    <message>
        <source>No auth methods yet</source>
        <translation>Noch keine Anmeldemethoden</translation>
    </message>
    <message>
        <source>Through an auth method people sign in with the account that they have already, and get a token that dies by itself.</source>
        <translation>Über eine Anmeldemethode melden sich Personen mit ihrem vorhandenen Konto an und erhalten ein Token, das von selbst ungültig wird.</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>Neue Anmeldemethode</translation>
    </message>
    <message>
        <source>You may not see the auth methods</source>
        <translation>Sie dürfen die Anmeldemethoden nicht sehen</translation>
    </message>
    <message>
        <source>Search name or type</source>
        <translation>Name oder Typ suchen</translation>
    </message>
    <message>
        <source>Search auth methods</source>
        <translation>Anmeldemethoden suchen</translation>
    </message>
    <message>
        <source>Without rules</source>
        <translation>Ohne Regeln</translation>
    </message>
    <message>
        <source>Auth methods</source>
        <translation>Anmeldemethoden</translation>
    </message>
    <message>
        <source>&amp;New auth method</source>
        <translation>&amp;Neue Anmeldemethode</translation>
    </message>
    <message>
        <source>Let people sign in through an identity provider.</source>
        <translation>Personen über einen Identitätsanbieter anmelden lassen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Die Einstellungen ändern.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the auth method. Nobody can sign in through it any more.</source>
        <translation>Die Anmeldemethode löschen. Niemand kann sich mehr über sie anmelden.</translation>
    </message>
    <message>
        <source>New &amp;binding rule…</source>
        <translation>Neue B&amp;indungsregel&#xa0;…</translation>
    </message>
    <message>
        <source>Say who gets what when they sign in.</source>
        <translation>Festlegen, wer bei der Anmeldung was erhält.</translation>
    </message>
    <message>
        <source>Edit r&amp;ule…</source>
        <translation>&amp;Regel bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change the selected binding rule.</source>
        <translation>Die ausgewählte Bindungsregel ändern.</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Regel löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the selected binding rule.</source>
        <translation>Die ausgewählte Bindungsregel löschen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the auth methods anew.</source>
        <translation>Die Anmeldemethoden neu abrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n auth method(s)</source>
        <translation>
            <numerusform>%n Anmeldemethode</numerusform>
            <numerusform>%n Anmeldemethoden</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses settings that this console does not know and would lose.</source>
        <translation>Sie verwendet Einstellungen, die diese Konsole nicht kennt und die verloren gingen.</translation>
    </message>
    <message>
        <source>Select a binding rule in the details first.</source>
        <translation>Wählen Sie zuerst in den Details eine Bindungsregel aus.</translation>
    </message>
    <message>
        <source>“%1” was created. Add binding rules to say who gets what.</source>
        <translation>„%1“ wurde erstellt. Fügen Sie Bindungsregeln hinzu, um festzulegen, wer was erhält.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The rule was created. It holds from the next sign-in on.</source>
        <translation>Die Regel wurde erstellt. Sie gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>The rule was saved. It holds from the next sign-in on.</source>
        <translation>Die Regel wurde gespeichert. Sie gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Delete the auth method “%1”?</source>
        <translation>Anmeldemethode „%1“ löschen?</translation>
    </message>
    <message>
        <source>Nobody can sign in through it any more. Tokens that it has made go on working until they expire. This cannot be undone.</source>
        <translation>Niemand kann sich mehr über sie anmelden. Die von ihr erstellten Token gelten weiter, bis sie ablaufen. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</source>
        <translation>
            <numerusform>Ihre %n Bindungsregel bleibt wirkungslos auf dem Server und würde für eine neue Anmeldemethode dieses Namens wieder gelten. Löschen Sie sie zuerst, wenn sie nicht gewünscht ist.</numerusform>
            <numerusform>Ihre %n Bindungsregeln bleiben wirkungslos auf dem Server und würden für eine neue Anmeldemethode dieses Namens wieder gelten. Löschen Sie sie zuerst, wenn sie nicht gewünscht sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that is used when nobody names another.</source>
        <translation>Sie ist diejenige, die verwendet wird, wenn niemand eine andere nennt.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete this binding rule?</source>
        <translation>Diese Bindungsregel löschen?</translation>
    </message>
    <message>
        <source>From the next sign-in on nobody gets anything by it. Tokens that were made by it stay as they are. This cannot be undone.</source>
        <translation>Ab der nächsten Anmeldung erhält niemand mehr etwas durch sie. Bereits durch sie erstellte Token bleiben unverändert. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>Die Regel wurde gelöscht.</translation>
    </message>
    <message>
        <source>Auth m&amp;ethod</source>
        <translation>An&amp;meldemethode</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackups</name>
    <message>
        <source>The folder “%1” for automatic backups is not there. Connect its drive, or choose another folder under File → Automatic backups.</source>
        <translation>Der Ordner „%1“ für automatische Sicherungen ist nicht vorhanden. Schließen Sie das Laufwerk an oder wählen Sie unter „Datei → Automatische Sicherungen“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”, the folder for automatic backups. Give your account write access to it, or choose another folder under File → Automatic backups.</source>
        <translation>Im Ordner „%1“ für automatische Sicherungen kann keine Datei angelegt werden. Geben Sie Ihrem Konto Schreibzugriff oder wählen Sie unter „Datei → Automatische Sicherungen“ einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackupsDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In the &amp;folder</source>
        <translation>Im &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Die neuesten &amp;behalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Older automatic backups of this store are removed, and no other file.</source>
        <translation>Ältere automatische Sicherungen dieses Tokenspeichers werden entfernt, aber keine anderen Dateien.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Ordner aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>While this console is open and somebody who may is signed in, it makes backups by itself. Choose a folder on another drive, which only administrators can read.</source>
        <translation>Solange diese Konsole geöffnet und jemand mit der nötigen Berechtigung angemeldet ist, erstellt sie selbstständig Sicherungen. Wählen Sie einen Ordner auf einem anderen Laufwerk, den nur Administratoren lesen können.</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>Sicherung &amp;erstellen</translation>
    </message>
    <message>
        <source>Choose a folder for automatic backups</source>
        <translation>Ordner für automatische Sicherungen auswählen</translation>
    </message>
    <message>
        <source>Choose the folder that the backups go to.</source>
        <translation>Wählen Sie den Ordner aus, in dem die Sicherungen abgelegt werden.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>Sie dürfen in diesen Ordner nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved. No backups are made automatically.</source>
        <translation>Gespeichert. Es werden keine automatischen Sicherungen erstellt.</translation>
    </message>
    <message>
        <source>Saved. If none is recent enough, one is made now.</source>
        <translation>Gespeichert. Wenn es keine hinreichend aktuelle gibt, wird jetzt eine erstellt.</translation>
    </message>
    <message>
        <source>Looking whether a backup is due…</source>
        <translation>Es wird geprüft, ob eine Sicherung fällig ist&#xa0;…</translation>
    </message>
    <message>
        <source>The newest automatic backup is from %1 (%2).</source>
        <comment>a date, and how long ago that is</comment>
        <translation>Die neueste automatische Sicherung ist vom %1 (%2).</translation>
    </message>
    <message>
        <source>No automatic backup has been made yet.</source>
        <translation>Es wurde noch keine automatische Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Each backup becomes a file of its own in this folder. On another disk it outlives this one.</source>
        <translation>Jede Sicherung wird eine eigene Datei in diesem Ordner. Auf einem anderen Datenträger überlebt sie diesen hier.</translation>
    </message>
    <message>
        <source>When there are more automatic backups than this, the oldest are removed.</source>
        <translation>Gibt es mehr automatische Sicherungen, werden die ältesten entfernt.</translation>
    </message>
    <message>
        <source>Backups are made while a console is open and somebody who may edit the policy is signed in.</source>
        <translation>Gesichert wird, solange eine Konsole offen und jemand angemeldet ist, der die Richtlinie bearbeiten darf.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BackupDialog</name>
    <message>
        <source>Back up the store</source>
        <translation>Tokenspeicher sichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>The copy holds everything as it is at this moment; others work on meanwhile. It is read back before it gets its name.</source>
        <translation>Die Kopie enthält alles, wie es in diesem Augenblick ist; andere arbeiten währenddessen weiter. Bevor sie ihren Namen erhält, wird sie zur Prüfung wieder eingelesen.</translation>
    </message>
    <message>
        <source>Secrets are in it as little as in the store, but names, people and the audit trail are. Keep it where only administrators can read it.</source>
        <translation>Geheimnisse sind darin ebenso wenig enthalten wie im Tokenspeicher, wohl aber Namen, Personen und das Audit-Protokoll. Bewahren Sie sie dort auf, wo nur Administratoren sie lesen können.</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>Sicherung speichern unter</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine-Tokenspeicher (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It is replaced when the backup is complete; what it holds is lost then.</source>
        <translation>Sie wird ersetzt, sobald die Sicherung vollständig ist; ihr Inhalt geht dann verloren.</translation>
    </message>
    <message>
        <source>Copying the store and reading the copy…</source>
        <translation>Der Tokenspeicher wird kopiert und die Kopie gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The backup is in %1, and was read back.</source>
        <translation>Die Sicherung liegt in %1 und wurde zur Prüfung gelesen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleDialog</name>
    <message>
        <source>Edit binding rule</source>
        <translation>Bindungsregel bearbeiten</translation>
    </message>
    <message>
        <source>New binding rule</source>
        <translation>Neue Bindungsregel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create binding rule</source>
        <translation>Bindungsregel erstellen</translation>
    </message>
    <message>
        <source>For sign-ins through %1</source>
        <translation>Für Anmeldungen über %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this rule since you opened it. It cannot be changed any more.</source>
        <translation>Jemand hat diese Regel gelöscht, seit Sie sie geöffnet haben. Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Somebody has changed this rule since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat diese Regel geändert, seit Sie sie geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer erhält was</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleForm</name>
    <message>
        <source>A policy</source>
        <translation>Eine Richtlinie</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>Management: may do everything</source>
        <translation>Management: darf alles</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Für &amp;wen</translation>
    </message>
    <message>
        <source>An expression over the claims that the method knows. Empty: for everybody who signs in. Examples: &quot;ops&quot; in list.groups – whoever is in the group ops; value.team == &quot;storage&quot; – whoever has this team; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</source>
        <translation>Ein Ausdruck über die Claims, die die Methode kennt. Leer: für alle, die sich anmelden. Beispiele: &quot;ops&quot; in list.groups – wer in der Gruppe ops ist; value.team == &quot;storage&quot; – wer dieses Team hat; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</translation>
    </message>
    <message>
        <source>They &amp;get</source>
        <translation>Sie &amp;erhalten</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>Deren &amp;Name</translation>
    </message>
    <message>
        <source>The name of one, or with ${value.NAME} in it: then the claim of that name is put in its place for each person, so that team-${value.team} becomes team-storage for whoever has the team storage. What does not exist by then is passed over.</source>
        <translation>Ein fester Name oder einer mit ${value.NAME} darin: Dann wird für jede Person der Claim dieses Namens eingesetzt, sodass team-${value.team} für alle mit dem Team storage zu team-storage wird. Was es dann nicht gibt, wird übergangen.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>Eine Regel lässt sich nicht in eine Management-Regel umwandeln. Erstellen Sie eine neue Regel und löschen Sie diese.</translation>
    </message>
    <message>
        <source>Say what they get.</source>
        <translation>Geben Sie an, was sie erhalten.</translation>
    </message>
    <message>
        <source>What the rule is for, in a sentence for whoever looks at it later.</source>
        <translation>Wozu die Regel dient, in einem Satz für alle, die sie später ansehen.</translation>
    </message>
    <message>
        <source>Decides by the claims of a person whether the rule holds for them.</source>
        <translation>Entscheidet anhand der Claims einer Person, ob die Regel für sie gilt.</translation>
    </message>
    <message>
        <source>What a token made at sign-in gets by this rule.</source>
        <translation>Was ein Token, das bei der Anmeldung entsteht, durch diese Regel bekommt.</translation>
    </message>
    <message>
        <source>The policy or role that is given. It may contain claims, as ${value.team}.</source>
        <translation>Die Richtlinie oder Rolle, die vergeben wird. Der Name darf Claims enthalten, etwa ${value.team}.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BootstrapDoor</name>
    <message>
        <source>This cluster has no &amp;first token yet?</source>
        <translation>Hat dieser &amp;Cluster noch kein erstes Token?</translation>
    </message>
    <message>
        <source>&amp;Keep this token in the keychain of this computer</source>
        <translation>Dieses Token im &amp;Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>The first token of a cluster is a management token: it may do everything. It can be made once, by whoever asks first. Its secret is shown to you once; keep it in a safe place.</source>
        <translation>Das erste Token eines Clusters ist ein Management-Token: Es darf alles. Es kann nur einmal erstellt werden, und zwar von der Person, die zuerst darum bittet. Sein Geheimnis wird Ihnen einmal angezeigt; bewahren Sie es an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Make the first token?</source>
        <translation>Erstes Token erstellen?</translation>
    </message>
    <message>
        <source>A management token is made on the server. Whoever has its secret may do everything there.</source>
        <translation>Auf dem Server wird ein Management-Token erstellt. Wer dessen Geheimnis hat, darf dort alles.</translation>
    </message>
    <message>
        <source>Yes, make it</source>
        <translation>Ja, erstellen</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>It is not known whether the first token of %1 was made. %2</source>
        <translation>Es ist nicht bekannt, ob das erste Token von %1 erstellt wurde. %2</translation>
    </message>
    <message>
        <source>The first token of %1 was not made. %2</source>
        <translation>Das erste Token von %1 wurde nicht erstellt. %2</translation>
    </message>
    <message>
        <source>The first token was made before. If nobody has it any more, an administrator of the server makes it possible once more: on the leader, write this number, and nothing else, into this file below the server&apos;s data folder. Then try again here.</source>
        <translation>Das erste Token wurde bereits erstellt. Wenn es niemand mehr hat, kann ein Administrator des Servers es noch einmal möglich machen: Schreiben Sie auf dem Leader diese Nummer, und sonst nichts, in diese Datei unterhalb des Datenordners des Servers. Versuchen Sie es dann hier erneut.</translation>
    </message>
    <message>
        <source>The first token was made before. Sign in with a management token.</source>
        <translation>Das erste Token wurde bereits erstellt. Melden Sie sich mit einem Management-Token an.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Copy the secret of the first token now</source>
        <translation>Kopieren Sie das Geheimnis des ersten Tokens jetzt</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are signed in with it.</source>
        <translation>Es darf auf dem Server %1 alles. Sie sind damit angemeldet.</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are not signed in yet: sign in with it.</source>
        <translation>Es darf auf dem Server %1 alles. Sie sind noch nicht angemeldet: Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can look it up here later.</source>
        <translation>Es wird nur dieses eine Mal angezeigt. Niemand kann es hier später nachsehen.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Make the first token…</source>
        <translation>Erstes Token erste&amp;llen&#xa0;…</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>Das Betriebssystem bewacht es und gibt es diesem Programm beim nächsten Verbinden.</translation>
    </message>
    <message>
        <source>The secret of a first token was neither copied nor saved. It cannot be shown again, and a first token can be made only once.</source>
        <translation>Das Geheimnis eines ersten Tokens wurde weder kopiert noch gespeichert. Es kann nicht noch einmal angezeigt werden, und ein erstes Token kann nur einmal erstellt werden.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of the first token of %1 was copied or saved, so it is lost.</source>
        <translation>Die Konsole wurde gesperrt, bevor das Geheimnis des ersten Tokens von %1 kopiert oder gespeichert wurde, es ist daher verloren.</translation>
    </message>
    <message>
        <source>You are still signed in there with it: make another management token before you sign out.</source>
        <translation>Sie sind dort noch damit angemeldet: Erstellen Sie ein weiteres Management-Token, bevor Sie sich abmelden.</translation>
    </message>
    <message>
        <source>It cannot be made again until an administrator of the server has reset the bootstrap; the sign-in page of the server says how when you ask there for the first token.</source>
        <translation>Es kann erst wieder erstellt werden, wenn ein Administrator des Servers den Bootstrap zurückgesetzt hat; wie das geht, sagt die Anmeldeseite des Servers, wenn Sie dort das erste Token anfordern.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkActions</name>
    <message>
        <source>Ena&amp;ble…</source>
        <translation>Akt&amp;ivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Switch the selected tokens on again.</source>
        <translation>Die ausgewählten Token wieder einschalten.</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>Ei&amp;gentümer ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Give the selected tokens to somebody.</source>
        <translation>Die ausgewählten Token jemand anderem geben.</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>R&amp;olle ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Give the selected tokens another role.</source>
        <translation>Den ausgewählten Token eine andere Rolle geben.</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>Ablau&amp;f ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Let the selected tokens die at another time.</source>
        <translation>Die ausgewählten Token zu einem anderen Zeitpunkt ungültig werden lassen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Looking what would happen: %L1 of %L2</source>
        <translation>Es wird geprüft, was geschehen würde: %L1 von %L2</translation>
    </message>
    <message>
        <source>Working: %L1 of %L2</source>
        <translation>In Arbeit: %L1 von %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Wird nach dem laufenden Schritt angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Bericht speichern unter</translation>
    </message>
    <message>
        <source>tokens-report</source>
        <translation>token-bericht</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkGroup</name>
    <message>
        <source>Which ones?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Which ones? %1</source>
        <translation>Welche? %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2.</source>
        <translation>Die ersten %L1 von %L2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkNames</name>
    <message>
        <source>…</source>
        <comment>the name is being loaded</comment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkOperations</name>
    <message>
        <source>This token does not exist (any more).</source>
        <translation>Dieses Token gibt es nicht (mehr).</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkReportFile</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>Accessor-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkRun</name>
    <message>
        <source>“%1” was changed by someone else meanwhile, so it was left alone.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert und blieb daher unverändert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkSlices</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben dies abgebrochen.</translation>
    </message>
    <message>
        <source>The store was closed before all was done.</source>
        <translation>Der Tokenspeicher wurde geschlossen, bevor alles erledigt war.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkValue</name>
    <message>
        <source>New &amp;owner</source>
        <translation>Neuer &amp;Eigentümer</translation>
    </message>
    <message>
        <source>Choose what they may do</source>
        <translation>Wählen Sie, was sie dürfen</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>Neue &amp;Rolle</translation>
    </message>
    <message>
        <source>New e&amp;xpiry</source>
        <translation>Neuer A&amp;blauf</translation>
    </message>
    <message>
        <source>The person who answers for all these tokens from now on.</source>
        <translation>Die Person, die ab jetzt für alle diese Token verantwortlich ist.</translation>
    </message>
    <message>
        <source>What all these tokens may do from now on.</source>
        <translation>Was alle diese Token ab jetzt dürfen.</translation>
    </message>
    <message>
        <source>When all these tokens stop working by themselves.</source>
        <translation>Wann alle diese Token von selbst ungültig werden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkWriting</name>
    <message>
        <source>Somebody else has signed in meanwhile, so it was not carried on.</source>
        <translation>Inzwischen hat sich jemand anderes angemeldet, daher wurde nicht fortgefahren.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>chatelaine::Catalogue</name>
    <message>
        <source>its “group” is missing, too long or unreadable</source>
        <translation>„group“ fehlt, ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>its “title” is too long or unreadable</source>
        <translation>„title“ ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>its “note” is too long or unreadable</source>
        <translation>„note“ ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>Its “name” is missing, too long or unreadable.</source>
        <translation>„name“ fehlt, ist zu lang oder unlesbar.</translation>
    </message>
    <message>
        <source>It has more than 1,000 roles.</source>
        <translation>Er enthält mehr als 1.000 Rollen.</translation>
    </message>
    <message>
        <source>Role %1 has a name that is missing, too long or unreadable.</source>
        <translation>Der Name der Rolle %1 fehlt, ist zu lang oder unlesbar.</translation>
    </message>
    <message>
        <source>Role %1, “%2”, is there twice.</source>
        <translation>Rolle %1, „%2“, ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>it is not written like service:Action</source>
        <translation>nicht in der Form service:Action geschrieben</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>it is granted to “%1”, which is not among the roles</source>
        <translation>der Rolle „%1“ gewährt, die es nicht gibt</translation>
    </message>
    <message>
        <source>it is granted to “%1” twice</source>
        <translation>der Rolle „%1“ doppelt gewährt</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. %2</source>
        <translation>Der Katalog „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>In der ersten Zeile fehlt die Spalte „%1“.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>Zeile %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>the column “%1” holds “%2”, which is neither yes nor no</source>
        <translation>die Spalte „%1“ enthält „%2“, was weder ja noch nein ist</translation>
    </message>
    <message>
        <source>its “grantedTo” is not a list</source>
        <translation>„grantedTo“ ist keine Liste</translation>
    </message>
    <message>
        <source>its “title” is not a text</source>
        <translation>„title“ ist kein Text</translation>
    </message>
    <message>
        <source>its “note” is not a text</source>
        <translation>„note“ ist kein Text</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Its “permissions” are not a list.</source>
        <translation>„permissions“ ist keine Liste.</translation>
    </message>
    <message>
        <source>It has more than 10,000 permissions.</source>
        <translation>Er enthält mehr als 10.000 Berechtigungen.</translation>
    </message>
    <message>
        <source>Permission %1: %2.</source>
        <translation>Berechtigung %1: %2.</translation>
    </message>
    <message>
        <source>Permission %1, “%2”: %3.</source>
        <translation>Berechtigung %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>Its “roles” are not a list.</source>
        <translation>„roles“ ist keine Liste.</translation>
    </message>
    <message>
        <source>its “description” is missing, too long or unreadable</source>
        <translation>„description“ fehlt, ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>its “certain” is neither true nor false</source>
        <translation>„certain“ ist weder true noch false</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueChoice</name>
    <message>
        <source>A file…</source>
        <translation>Eine Datei&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s). Roles: %1.</source>
        <translation>
            <numerusform>%n Berechtigung. Rollen: %1.</numerusform>
            <numerusform>%n Berechtigungen. Rollen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Katalog auswählen</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>Kataloge (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a catalogue and its file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueDialog</name>
    <message>
        <source>Import a catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>What the catalogue changes</source>
        <translation>Was der Katalog ändert</translation>
    </message>
    <message>
        <source>&amp;Remove permissions that are not in it any more</source>
        <translation>Berechtigungen, die nicht mehr enthalten sind, &amp;entfernen</translation>
    </message>
    <message>
        <source>A catalogue is a file of permissions and the roles that hold them. Nothing is changed before you have seen what that would be.</source>
        <translation>Ein Katalog ist eine Datei mit Berechtigungen und den Rollen, die sie haben. Es wird nichts geändert, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Wer Rechte gewinnt oder verliert</translation>
    </message>
    <message>
        <source>Choose one that came with the program</source>
        <translation>Wählen Sie einen mitgelieferten Katalog</translation>
    </message>
    <message>
        <source>This server&apos;s permissions are fixed: no catalogue can be imported.</source>
        <translation>Die Berechtigungen dieses Servers sind fest vorgegeben: Es kann kein Katalog importiert werden.</translation>
    </message>
    <message>
        <source>You need the permission %1 to import a catalogue.</source>
        <translation>Zum Importieren eines Katalogs brauchen Sie die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can import a catalogue, because it brings new ones. You lack %1.</source>
        <translation>Nur wer alle Berechtigungen hat, kann einen Katalog importieren, denn dieser bringt neue mit. Ihnen fehlt %1.</translation>
    </message>
    <message>
        <source>Choose a catalogue first.</source>
        <translation>Wählen Sie zuerst einen Katalog aus.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Mit dem Programm mitgeliefert.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>Kataloge (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Gelesen aus %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n permission(s). %2</source>
        <translation>
            <numerusform>%1: %n Berechtigung. %2</numerusform>
            <numerusform>%1: %n Berechtigungen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known yet what this changes.</source>
        <translation>Es ist noch nicht bekannt, was sich dadurch ändert.</translation>
    </message>
    <message>
        <source>Asking what this changes…</source>
        <translation>Es wird ermittelt, was sich dadurch ändert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) stay as they are.</source>
        <translation>
            <numerusform>%n Berechtigung bleibt, wie sie ist.</numerusform>
            <numerusform>%n Berechtigungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: everything in it is here already.</source>
        <translation>Es gibt nichts zu importieren: Alles darin ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>keiner Rolle</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Enthalten in</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Enthalten in: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n neue Rolle</numerusform>
            <numerusform>%n neue Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new permission(s)</source>
        <translation>
            <numerusform>%n neue Berechtigung</numerusform>
            <numerusform>%n neue Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) change</source>
        <translation>
            <numerusform>%n Berechtigung ändert sich</numerusform>
            <numerusform>%n Berechtigungen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are removed</source>
        <translation>
            <numerusform>%n Berechtigung wird entfernt</numerusform>
            <numerusform>%n Berechtigungen werden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are not in it any more and stay</source>
        <translation>
            <numerusform>%n Berechtigung ist nicht mehr enthalten und bleibt</numerusform>
            <numerusform>%n Berechtigungen sind nicht mehr enthalten und bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of permissions and roles. Some come along, and you can choose one of your own.</source>
        <translation>Eine Datei mit Berechtigungen und Rollen. Einige sind dabei, und Sie können eine eigene wählen.</translation>
    </message>
    <message>
        <source>Takes them from every role, too. Look below at what that changes.</source>
        <translation>Nimmt sie auch aus allen Rollen. Sehen Sie unten, was das ändert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueImport</name>
    <message>
        <source>A catalogue brings permissions that nobody holds yet, so only somebody who holds every permission can take one in. You do not hold, for example, %1.</source>
        <translation>Ein Katalog bringt Berechtigungen mit, die noch niemand hat. Deshalb kann ihn nur aufnehmen, wer alle Berechtigungen hat. Ihnen fehlt zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The catalogue’s role “%1” looks the same as another one. Rename one of them first.</source>
        <translation>Die Rolle „%1“ des Katalogs sieht genauso aus wie eine andere. Benennen Sie zuerst eine der beiden um.</translation>
    </message>
    <message>
        <source>The catalogue brings a role “%1”, and you have made one with this name yourself. Rename yours first.</source>
        <translation>Der Katalog bringt eine Rolle „%1“ mit, und Sie haben selbst eine mit diesem Namen erstellt. Benennen Sie zuerst Ihre um.</translation>
    </message>
    <message>
        <source>Roles, permissions or people have changed since you looked at what this would do. Look at it anew, then decide again.</source>
        <translation>Rollen, Berechtigungen oder Personen haben sich geändert, seit Sie sich die Auswirkungen angesehen haben. Sehen Sie sie sich erneut an und entscheiden Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Ceiling</name>
    <message>
        <source>Choose a role from the list.</source>
        <translation>Wählen Sie eine Rolle aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>Die Rolle %1 enthält %n Berechtigung, die Sie nicht haben: %2. Wählen Sie eine Rolle, die nicht mehr enthält als Ihre.</numerusform>
            <numerusform>Die Rolle %1 enthält %n Berechtigungen, die Sie nicht haben: %2. Wählen Sie eine Rolle, die nicht mehr enthält als Ihre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>Die Rolle %1 enthält %n Berechtigung, die Sie nicht haben, zum Beispiel %2. Wählen Sie eine Rolle, die nicht mehr enthält als Ihre.</numerusform>
            <numerusform>Die Rolle %1 enthält %n Berechtigungen, die Sie nicht haben, zum Beispiel %2. Wählen Sie eine Rolle, die nicht mehr enthält als Ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may act only in %1, so nobody can get other zones from you, or none at all. Choose some of yours.</source>
        <translation>Sie dürfen nur in %1 handeln, daher kann niemand von Ihnen andere Zonen oder gar keine erhalten. Wählen Sie aus Ihren eigenen.</translation>
    </message>
    <message>
        <source>%1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>%1 kann etwas, das Sie nicht können, zum Beispiel %2. Bitten Sie jemanden darum, der mindestens ebenso viele Berechtigungen hat.</translation>
    </message>
    <message>
        <source>%1 may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>%1 darf handeln, wo Sie es nicht dürfen. Bitten Sie jemanden darum, dessen Zonen mindestens ebenso weit reichen.</translation>
    </message>
    <message>
        <source>The members of %1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>Die Mitglieder von %1 können etwas, das Sie nicht können, zum Beispiel %2. Bitten Sie jemanden darum, der mindestens ebenso viele Berechtigungen hat.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CertificateCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s administrator tells you. From then on %1 is trusted with this certificate and with no other.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Administrator des Servers nennt. Von da an wird %1 mit diesem Zertifikat vertraut und mit keinem anderen.</translation>
    </message>
    <message>
        <source>Yes, trust it</source>
        <translation>Ja, vertrauen</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Gültig: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Passwort wird geändert&#xa0;…</translation>
    </message>
    <message>
        <source>Shows that it is you who changes it.</source>
        <translation>Zeigt, dass Sie selbst es ändern.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>Verkürzt die Liste auf das, was dies enthält.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChooseBackup</name>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine-Tokenspeicher (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimRows</name>
    <message>
        <source>Claim of the provider</source>
        <translation>Claim des Anbieters</translation>
    </message>
    <message>
        <source>Name in binding rules</source>
        <translation>Name in Bindungsregeln</translation>
    </message>
    <message>
        <source>Fill in both the claim and its name, or empty the row.</source>
        <translation>Füllen Sie sowohl den Claim als auch seinen Namen aus oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>The claim %1 stands here twice.</source>
        <translation>Der Claim %1 steht hier zweimal.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardCountdown</name>
    <message>
        <source>Time left on the clipboard</source>
        <translation>Verbleibende Zeit in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>Noch %n s in der Zwischenablage</numerusform>
            <numerusform>Noch %n s in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the clipboard.</source>
        <translation>Aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now. It was left alone.</source>
        <translation>In der Zwischenablage ist inzwischen etwas anderes. Es wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Could not confirm that it is off the clipboard. Copy something else to be sure.</source>
        <translation>Es ließ sich nicht bestätigen, dass es nicht mehr in der Zwischenablage ist. Kopieren Sie zur Sicherheit etwas anderes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What would you like to do, or whom or what do you look for?</source>
        <translation>Was möchten Sie tun, oder wen oder was suchen Sie?</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Type a part of the name, choose with the arrow keys, and press Enter.</source>
        <translation>Geben Sie einen Teil des Namens ein, wählen Sie mit den Pfeiltasten aus und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try a part of the name.</source>
        <translation>Hier heißt nichts so. Versuchen Sie es mit einem Teil des Namens.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter. Escape closes.</source>
        <translation>Wählen Sie mit den Pfeiltasten aus und drücken Sie dann die Eingabetaste. Escape schließt die Palette.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPlace</name>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>Diese Version von Chatelaine kennt diese Art von Server nicht.</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or use --connect.</source>
        <translation>Die Umgebung nennt keinen Server. Setzen Sie die Variablen, die die Befehlszeile des Servers liest, oder verwenden Sie --connect.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandRun</name>
    <message>
        <source>Time left: %1.</source>
        <translation>Verbleibende Zeit: %1.</translation>
    </message>
    <message>
        <source>This is for stores that are kept in a file. Name one with --store.</source>
        <translation>Dies gilt für Tokenspeicher, die in einer Datei liegen. Geben Sie mit --store einen an.</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name for the backup.</source>
        <translation>„%1“ ist bereits vorhanden und bleibt unverändert. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandSignIn</name>
    <message>
        <source>Nobody stays signed in there on this machine. Say who signs in with --user; the password is asked for, or taken from standard input with --password-stdin.</source>
        <translation>Auf diesem Computer bleibt dort niemand angemeldet. Geben Sie mit --user an, wer sich anmeldet; das Passwort wird erfragt oder mit --password-stdin von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>E-mail: </source>
        <translation>E-Mail-Adresse: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Token: </translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareLoader</name>
    <message>
        <source>No zones</source>
        <translation>Keine Zonen</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonen: %1</translation>
    </message>
    <message>
        <source>This does not exist any more. Choose something else.</source>
        <translation>Dies gibt es nicht mehr. Wählen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparePage</name>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>In der &amp;Matrix anzeigen</translation>
    </message>
    <message>
        <source>&amp;Export, print or copy…</source>
        <translation>&amp;Exportieren, drucken oder kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The first becomes the second, and the other way round.</source>
        <translation>Das Erste wird zum Zweiten und umgekehrt.</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>Wählen Sie zwei zum Vergleichen aus</translation>
    </message>
    <message>
        <source>Policies, roles and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>Richtlinien, Rollen und Token lassen sich miteinander vergleichen: Was darf das eine, was das andere nicht darf?</translation>
    </message>
    <message>
        <source>Roles, users and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>Rollen, Benutzer und Token lassen sich miteinander vergleichen: Was darf das eine, was das andere nicht darf?</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>Keine passende Berechtigung</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Choose two to compare first.</source>
        <translation>Wählen Sie zuerst zwei zum Vergleichen aus.</translation>
    </message>
    <message numerus="yes">
        <source>Both may do exactly the same: %n thing(s).</source>
        <translation>
            <numerusform>Beide dürfen genau dasselbe: %n Berechtigung.</numerusform>
            <numerusform>Beide dürfen genau dasselbe: %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may do nothing that %2 may not.</source>
        <translation>%1 hat keine Berechtigung, die %2 nicht auch hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may do %n thing(s) that %2 may not.</source>
        <translation>
            <numerusform>%1 hat %n Berechtigung, die %2 nicht hat.</numerusform>
            <numerusform>%1 hat %n Berechtigungen, die %2 nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>Zeigt die Berechtigungen, deren Name oder Bedeutung dies enthält.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Vergleiche&amp;n</translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareSearch</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (Richtlinie)</translation>
    </message>
    <message>
        <source>%1 (role)</source>
        <translation>%1 (Rolle)</translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareSide</name>
    <message>
        <source>Type a part of a name or e-mail</source>
        <translation>Teil eines Namens oder einer E-Mail-Adresse eingeben</translation>
    </message>
    <message>
        <source>Type a part of a token&apos;s name</source>
        <translation>Teil eines Tokennamens eingeben</translation>
    </message>
    <message>
        <source>Type a part of a policy&apos;s or role&apos;s name</source>
        <translation>Teil eines Richtlinien- oder Rollennamens eingeben</translation>
    </message>
    <message>
        <source>Type a part of a role&apos;s name</source>
        <translation>Teil eines Rollennamens eingeben</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: Art</translation>
    </message>
    <message>
        <source>%1: which one</source>
        <translation>%1: Auswahl</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>%1: what is found</source>
        <translation>%1: Treffer</translation>
    </message>
    <message>
        <source>Policy or role</source>
        <translation>Richtlinie oder Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. Type more to find others.</source>
        <translation>%1 von %2 werden angezeigt. Geben Sie mehr ein, um andere zu finden.</translation>
    </message>
    <message>
        <source>What is compared: a role, a user or a token.</source>
        <translation>Was verglichen wird: eine Rolle, ein Benutzer oder ein Token.</translation>
    </message>
    <message>
        <source>Type a part of the name and choose from what is found.</source>
        <translation>Tippen Sie einen Teil des Namens und wählen Sie aus dem Gefundenen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparisonModel</name>
    <message>
        <source>Only %1 may</source>
        <translation>Nur %1 darf</translation>
    </message>
    <message>
        <source>Both may</source>
        <translation>Beide dürfen</translation>
    </message>
    <message>
        <source>Neither may</source>
        <translation>Keines von beiden darf</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
    <message>
        <source>Why or why not: %1</source>
        <translation>Warum oder warum nicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may.</source>
        <translation>%1 darf.</translation>
    </message>
    <message>
        <source>%1 may not.</source>
        <translation>%1 darf nicht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionDialog</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Verb&amp;indung testen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>May stay empty. It is used for the test and for signing in now, and not kept.</source>
        <translation>Kann leer bleiben. Es wird jetzt für den Test und die Anmeldung verwendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret of your token</source>
        <translation>Das Geheimnis Ihres Tokens</translation>
    </message>
    <message>
        <source>The environment that Chatelaine was started in names a server: %1</source>
        <translation>Die Umgebung, in der Chatelaine gestartet wurde, nennt einen Server: %1</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The token of the environment is used for signing in. It is not kept unless you ask for that.</source>
        <translation>Zur Anmeldung wird das Token der Umgebung verwendet. Es wird nicht aufbewahrt, es sei denn, Sie verlangen es.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Save the new address?</source>
        <translation>Neue Adresse speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</source>
        <translation>
            <numerusform>%n Token, das Chatelaine bei %1 noch löschen soll, bleibt dort. Es wird nur gelöscht, wenn diese Verbindung ihre alte Adresse zurückerhält. Damit es gelöscht wird, behalten Sie diese Verbindung und richten Sie für die neue Adresse eine weitere ein.</numerusform>
            <numerusform>%n Token, die Chatelaine bei %1 noch löschen soll, bleiben dort. Sie werden nur gelöscht, wenn diese Verbindung ihre alte Adresse zurückerhält. Damit sie gelöscht werden, behalten Sie diese Verbindung und richten Sie für die neue Adresse eine weitere ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Ja, speichern</translation>
    </message>
    <message>
        <source>With a token, the test can also say who you are at the server.</source>
        <translation>Mit einem Token kann der Test auch sagen, wer Sie am Server sind.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionFlow</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>The connection is taken off the list. Nothing changes on the server.</source>
        <translation>Die Verbindung wird aus der Liste entfernt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain of this computer.</source>
        <translation>Ihr Token wird aus dem Schlüsselbund dieses Computers entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete there are kept: nothing deletes them any more.</source>
        <translation>
            <numerusform>%n Token, das Chatelaine dort noch löschen soll, bleibt erhalten: Nichts löscht es mehr.</numerusform>
            <numerusform>%n Token, die Chatelaine dort noch löschen soll, bleiben erhalten: Nichts löscht sie mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>Diese Version von Chatelaine kennt diese Art von Server nicht.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or set up a connection here.</source>
        <translation>Die Umgebung nennt keinen Server. Setzen Sie die Variablen, die die Befehlszeile des Servers liest, oder richten Sie hier eine Verbindung ein.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionForm</name>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>Das Token im &amp;Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Choose the file of trusted authorities</source>
        <translation>Datei der vertrauenswürdigen Zertifizierungsstellen auswählen</translation>
    </message>
    <message>
        <source>Choose the folder of trusted authorities</source>
        <translation>Ordner der vertrauenswürdigen Zertifizierungsstellen auswählen</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Ihr Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Choose the key of your certificate</source>
        <translation>Schlüssel Ihres Zertifikats auswählen</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Zum Beispiel: Produktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>A&amp;rt des Servers</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Empty: the region of the server that is asked.</source>
        <translation>Leer: die Region des befragten Servers.</translation>
    </message>
    <message>
        <source>So that you never mistake one cluster for another.</source>
        <translation>Damit Sie nie einen Cluster mit einem anderen verwechseln.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The certificate is then judged by its issuer, name and dates.</source>
        <translation>Das Zertifikat wird dann nach Aussteller, Name und Gültigkeitsdauer beurteilt.</translation>
    </message>
    <message>
        <source>File of &amp;trusted authorities</source>
        <translation>Datei mit ver&amp;trauenswürdigen Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>F&amp;older of trusted authorities</source>
        <translation>&amp;Ordner mit vertrauenswürdigen Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>Ihr &amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Key of your certificate</source>
        <translation>Schl&amp;üssel Ihres Zertifikats</translation>
    </message>
    <message>
        <source>Name in the server&apos;s certificat&amp;e</source>
        <translation>Name im S&amp;erverzertifikat</translation>
    </message>
    <message>
        <source>Where answers come &amp;from</source>
        <translation>Herkunft &amp;der Antworten</translation>
    </message>
    <message>
        <source>PEM. Empty: the authorities that this computer trusts.</source>
        <translation>PEM. Leer: die Zertifizierungsstellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>PEM, for servers that ask for one (mutual TLS).</source>
        <translation>PEM, für Server, die eines verlangen (gegenseitiges TLS).</translation>
    </message>
    <message>
        <source>Empty: the name in the address.</source>
        <translation>Leer: der Name in der Adresse.</translation>
    </message>
    <message>
        <source>For example: https://server.example.org:%1</source>
        <translation>Zum Beispiel: https://server.example.org:%1</translation>
    </message>
    <message>
        <source>The certificate that was trusted is forgotten: it was another server&apos;s.</source>
        <translation>Das vertraute Zertifikat wurde vergessen: Es gehörte zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Trusts one certificate only, with the fingerprint %1.</source>
        <translation>Vertraut nur einem Zertifikat, dem mit dem Fingerabdruck %1.</translation>
    </message>
    <message>
        <source>Your certificate needs its key.</source>
        <translation>Zu Ihrem Zertifikat fehlt der Schlüssel.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>Zum Schlüssel fehlt das Zertifikat.</translation>
    </message>
    <message>
        <source>What the tab, the bar and the start page call this connection.</source>
        <translation>So heißt diese Verbindung auf dem Reiter, in der Leiste und auf der Startseite.</translation>
    </message>
    <message>
        <source>What is behind the address.</source>
        <translation>Was hinter der Adresse steht.</translation>
    </message>
    <message>
        <source>Where the server answers, with https:// or http:// and its port.</source>
        <translation>Wo der Server antwortet, mit https:// oder http:// und seinem Port.</translation>
    </message>
    <message>
        <source>The region of the cluster that this connection works in.</source>
        <translation>Die Region des Clusters, in der diese Verbindung arbeitet.</translation>
    </message>
    <message>
        <source>Marks the tab and the bar of this connection.</source>
        <translation>Kennzeichnet den Reiter und die Leiste dieser Verbindung.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>Das Betriebssystem bewacht es und gibt es diesem Programm beim nächsten Verbinden.</translation>
    </message>
    <message>
        <source>A file with the certificates of the authorities that may vouch for this server.</source>
        <translation>Eine Datei mit den Zertifikaten der Stellen, die für diesen Server bürgen dürfen.</translation>
    </message>
    <message>
        <source>A folder with such files, instead of a single one.</source>
        <translation>Ein Ordner mit solchen Dateien statt einer einzelnen.</translation>
    </message>
    <message>
        <source>The certificate with which this computer introduces itself to the server.</source>
        <translation>Das Zertifikat, mit dem sich dieser Computer beim Server ausweist.</translation>
    </message>
    <message>
        <source>The private key that belongs to your certificate.</source>
        <translation>Der private Schlüssel, der zu Ihrem Zertifikat gehört.</translation>
    </message>
    <message>
        <source>The name that the certificate has to show, where it is another one than the address.</source>
        <translation>Der Name, den das Zertifikat zeigen muss, wenn er von der Adresse abweicht.</translation>
    </message>
    <message>
        <source>The leader knows the newest state. Any server answers sooner, and may be a little behind.</source>
        <translation>Der Leader kennt den neuesten Stand. Jeder andere Server antwortet eher und kann etwas zurückliegen.</translation>
    </message>
    <message>
        <source>Certificates and rea&amp;ding</source>
        <translation>Zertifikate und &amp;Lesen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionLabel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionList</name>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Connect to %1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>Mit %1 (%2) verbinden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionProfile</name>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>Die Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave the path out.</source>
        <translation>Die Adresse endet nach Host und Port: Lassen Sie den Pfad weg.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave what follows out.</source>
        <translation>Die Adresse endet nach Host und Port: Lassen Sie weg, was danach folgt.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>Ein Port ist eine Zahl zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file. Choose it anew.</source>
        <translation>Dies kann kein Dateiname sein. Wählen Sie die Datei neu aus.</translation>
    </message>
    <message>
        <source>The client certificate needs its key, too.</source>
        <translation>Zum Client-Zertifikat fehlt noch der Schlüssel.</translation>
    </message>
    <message>
        <source>The key needs its client certificate, too.</source>
        <translation>Zum Schlüssel fehlt noch das Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Choose what kind of server it is.</source>
        <translation>Wählen Sie die Art des Servers aus.</translation>
    </message>
    <message>
        <source>Enter a name such as server.global.nomad, without a port.</source>
        <translation>Geben Sie einen Namen wie server.global.nomad ohne Port ein.</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint of a certificate.</source>
        <translation>Dies ist kein SHA-256-Fingerabdruck eines Zertifikats.</translation>
    </message>
    <message>
        <source>This cannot be the name of a region.</source>
        <translation>Dies kann kein Name einer Region sein.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://nomad.example.org:%1.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://nomad.example.org:%1.</translation>
    </message>
    <message>
        <source>This is no address of a server. Enter one such as https://nomad.example.org:%1.</source>
        <translation>Dies ist keine Serveradresse. Geben Sie eine ein wie https://nomad.example.org:%1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionStepView</name>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>Diesem Zertifikat &amp;vertrauen&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>It does not have: %1</source>
        <translation>Nicht vorhanden: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>Testschritte</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionsMenu</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleBar</name>
    <message>
        <source>Demo: nothing you do here is kept.</source>
        <translation>Demo: Nichts, was Sie hier tun, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Local store: %1</source>
        <translation>Lokaler Tokenspeicher: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Go on in another region, with the same token</source>
        <translation>In einer anderen Region mit demselben Token weiterarbeiten</translation>
    </message>
    <message>
        <source>%1 (decides for all)</source>
        <comment>a region</comment>
        <translation>%1 (entscheidet für alle)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Make a one-time se&amp;cret…</source>
        <translation>E&amp;inmalgeheimnis erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and their role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1 with the role %2</source>
        <translation>Angemeldet als %1 mit der Rolle %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonen: %1</translation>
    </message>
    <message>
        <source>Your token expires %1</source>
        <translation>Ihr Token läuft am %1 ab</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleMenus</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nächst&amp;er Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vor&amp;heriger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleTabs</name>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleView</name>
    <message>
        <source>Your token expires %1. After that you have to sign in with another one.</source>
        <translation>Ihr Token läuft am %1 ab. Danach müssen Sie sich mit einem anderen anmelden.</translation>
    </message>
    <message>
        <source>Tokens that were replaced have not been deleted as planned. This waits for your answer.</source>
        <translation>Ersetzte Token wurden nicht wie geplant gelöscht. Dies wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Decide what to do</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and a person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a place, a region and a person</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ContentCopy</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Dies wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreatePersonalTokenDialog</name>
    <message>
        <source>Create personal access token</source>
        <translation>Persönliches Zugriffstoken erstellen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>It acts with your own permissions, cut down to the scopes that you choose. Its secret is shown once, right after this.</source>
        <translation>Es handelt mit Ihren eigenen Berechtigungen, beschränkt auf die Geltungsbereiche, die Sie auswählen. Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Token wird erstellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateStorePage</name>
    <message>
        <source>Create a store</source>
        <translation>Tokenspeicher erstellen</translation>
    </message>
    <message>
        <source>You become its first user and may do everything.</source>
        <translation>Sie werden dessen erster Benutzer und dürfen alles.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Ihre &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>Damit melden Sie sich an. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>Mindestens 12 Zeichen. Ein paar Wörter ohne Zusammenhang sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Permissions and &amp;roles</source>
        <translation>Berechtigungen und &amp;Rollen</translation>
    </message>
    <message>
        <source>Only you can read this file.</source>
        <translation>Nur Sie können diese Datei lesen.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Tokenspeicher erstellen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Where to keep the store</source>
        <translation>Ablageort des Tokenspeichers</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine-Tokenspeicher (*.chatelaine)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Passwörter unterscheiden sich. Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>Choose where to keep the store.</source>
        <translation>Wählen Sie, wo der Tokenspeicher liegen soll.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Whose tokens the store keeps. The window shows this name.</source>
        <translation>Wessen Token der Tokenspeicher enthält. Das Fenster zeigt diesen Namen.</translation>
    </message>
    <message>
        <source>You become the first user, who may do everything.</source>
        <translation>Sie werden der erste Benutzer, der alles darf.</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>Die Adresse, unter der man Sie in dieser Organisation kennt.</translation>
    </message>
    <message>
        <source>It opens the store to you. Nobody can read it back from the file.</source>
        <translation>Es öffnet Ihnen den Tokenspeicher. Niemand kann es aus der Datei zurücklesen.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Noch einmal dasselbe, damit kein Tippfehler Sie aussperrt.</translation>
    </message>
    <message>
        <source>The permissions and roles to start with. More can be taken in at any time.</source>
        <translation>Die Berechtigungen und Rollen für den Anfang. Weitere lassen sich jederzeit aufnehmen.</translation>
    </message>
    <message>
        <source>The whole store is this one file. Keep backups of it elsewhere.</source>
        <translation>Der ganze Tokenspeicher ist diese eine Datei. Bewahren Sie Sicherungen davon anderswo auf.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>A service account of the same name is made with it. Its secret is shown once, right after this.</source>
        <translation>Zugleich wird ein Dienstkonto mit demselben Namen erstellt. Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Token wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Weiteres Token erstellen</translation>
    </message>
</context>
<context>
    <name>chatelaine::Csv</name>
    <message>
        <source>It has too many lines: at most %1.</source>
        <translation>Zu viele Zeilen: höchstens %1.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns: at most %2.</source>
        <translation>Zeile %1 hat zu viele Spalten: höchstens %2.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quotation mark.</source>
        <translation>In Zeile %1 steht Text hinter einem schließenden Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that is never closed.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen geöffnet, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>Zeile %1 ist nicht UTF-8-kodiert. Speichern Sie die Datei als UTF-8.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteUserDialog</name>
    <message numerus="yes">
        <source>They own %n token(s), among them: %1.</source>
        <translation>
            <numerusform>Diese Person besitzt %n Token, darunter: %1.</numerusform>
            <numerusform>Diese Person besitzt %n Token, darunter: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s): %1.</source>
        <translation>
            <numerusform>Diese Person besitzt %n Token: %1.</numerusform>
            <numerusform>Diese Person besitzt %n Token: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Name oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>&amp;New owner of their tokens</source>
        <translation>&amp;Neuer Eigentümer der Token</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their personal access tokens die. This cannot be undone.</source>
        <translation>Eine Anmeldung ist dann nicht mehr möglich, und die persönlichen Zugriffstoken dieser Person werden ungültig. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The tokens go on working; the new owner answers for them.</source>
        <translation>Die Token gelten weiter; der neue Eigentümer ist für sie verantwortlich.</translation>
    </message>
    <message>
        <source>Looking at what they own…</source>
        <translation>Token im Eigentum dieser Person werden ermittelt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) die(s) at once.</source>
        <translation>
            <numerusform>%n persönliches Zugriffstoken wird sofort ungültig.</numerusform>
            <numerusform>%n persönliche Zugriffstoken werden sofort ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who gets their tokens.</source>
        <translation>Wählen Sie aus, wer die Token erhält.</translation>
    </message>
    <message>
        <source>Nobody active here is called that. Choose a person from the list.</source>
        <translation>Keine aktive Person heißt hier so. Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Who answers for the tokens of this person from now on.</source>
        <translation>Wer ab jetzt für die Token dieser Person verantwortlich ist.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopNotices</name>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopWatch</name>
    <message>
        <source>Hides what is on the screen before the computer sleeps</source>
        <translation>Verbirgt den Bildschirminhalt, bevor der Computer in den Ruhezustand geht</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailsSplitter</name>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnose für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>This is all that would be saved. Names, secrets, addresses and paths were left out; read it before you send it to anybody.</source>
        <translation>Das ist alles, was gespeichert würde. Namen, Geheimnisse, Adressen und Pfade wurden weggelassen; lesen Sie es, bevor Sie es jemandem schicken.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report.</source>
        <translation>Kopiert. Fügen Sie es in Ihren Bericht ein.</translation>
    </message>
    <message>
        <source>Save the diagnostics as</source>
        <translation>Diagnose speichern unter</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Directory</name>
    <message>
        <source>Its “provider” is missing, too long or unreadable.</source>
        <translation>„provider“ fehlt, ist zu lang oder unlesbar.</translation>
    </message>
    <message>
        <source>the e-mail address is there twice</source>
        <translation>die E-Mail-Adresse ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>the “name” is missing, too long or unreadable</source>
        <translation>„name“ fehlt, ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>the “role” is too long or unreadable</source>
        <translation>„role“ ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>one of the “groups” is empty, too long or unreadable</source>
        <translation>eine der „groups“ ist leer, zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>the “zones” cannot be used (%1)</source>
        <translation>„zones“ kann nicht verwendet werden (%1)</translation>
    </message>
    <message>
        <source>The directory “%1” cannot be used. %2</source>
        <translation>Das Verzeichnis „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Its first line names the column “%1” twice.</source>
        <translation>Die erste Zeile nennt die Spalte „%1“ zweimal.</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>In der ersten Zeile fehlt die Spalte „%1“.</translation>
    </message>
    <message>
        <source>Line %1 names another “provider” than the lines before.</source>
        <translation>Zeile %1 nennt einen anderen „provider“ als die Zeilen davor.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>Zeile %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>the “role” is not a text</source>
        <translation>„role“ ist kein Text</translation>
    </message>
    <message>
        <source>the “groups” are not a list of texts</source>
        <translation>„groups“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>the “zones” are not a list of texts</source>
        <translation>„zones“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Its “people” are not a list.</source>
        <translation>„people“ ist keine Liste.</translation>
    </message>
    <message>
        <source>It has more than 100,000 people.</source>
        <translation>Es enthält mehr als 100.000 Personen.</translation>
    </message>
    <message>
        <source>Person %1: %2.</source>
        <translation>Person %1: %2.</translation>
    </message>
    <message>
        <source>Person %1, “%2”: %3.</source>
        <translation>Person %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>the “externalId” is there twice</source>
        <translation>„externalId“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>the “externalId” is missing, too long or unreadable</source>
        <translation>„externalId“ fehlt, ist zu lang oder unlesbar</translation>
    </message>
    <message>
        <source>the “email” is not an e-mail address</source>
        <translation>„email“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“active” is neither yes nor no</source>
        <translation>„active“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“active” is neither true nor false</source>
        <translation>„active“ ist weder true noch false</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryImport</name>
    <message>
        <source>People, groups or roles have changed since the preview. Look at what the import would do now, then decide again.</source>
        <translation>Personen, Gruppen oder Rollen haben sich seit der Vorschau geändert. Sehen Sie sich an, was der Import jetzt bewirken würde, und entscheiden Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryJudge</name>
    <message>
        <source>The entry has no usable identity (externalId).</source>
        <translation>Der Eintrag hat keine brauchbare Identität (externalId).</translation>
    </message>
    <message>
        <source>The identity %1 is in the file twice.</source>
        <translation>Die Identität %1 kommt in der Datei zweimal vor.</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address.</source>
        <translation>Jemand anderes hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The entry names no role. Choose a role for new people, then try again.</source>
        <translation>Der Eintrag nennt keine Rolle. Wählen Sie eine Rolle für neue Personen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no role %1 here.</source>
        <translation>Die Rolle %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Nobody can change their own role and zones or deactivate themselves.</source>
        <translation>Niemand kann die eigene Rolle und die eigenen Zonen ändern oder sich selbst deaktivieren.</translation>
    </message>
    <message>
        <source>They can or could do what you cannot, for example %1.</source>
        <translation>Diese Person kann oder könnte etwas, das Sie nicht können, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>They have no zones, or would have none, and so could act outside of yours, %1.</source>
        <translation>Diese Person hat oder hätte keine Zonen und könnte daher außerhalb Ihrer Zonen handeln: %1.</translation>
    </message>
    <message>
        <source>They act, or would act, in %1, but you only in %2.</source>
        <translation>Diese Person handelt oder würde handeln in %1, Sie aber nur in %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditDialog</name>
    <message>
        <source>These are their values. Change what you like and press Save.</source>
        <translation>Dies sind die Werte der anderen Person. Ändern Sie, was Sie möchten, und drücken Sie „Speichern“.</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over theirs.</source>
        <translation>Dies sind Ihre Werte. Drücken Sie „Speichern“, um damit die der anderen Person zu überschreiben.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Es wird ermittelt, was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Wählen Sie zuerst eine Fassung aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditPersonalTokenDialog</name>
    <message>
        <source>Edit personal access token</source>
        <translation>Persönliches Zugriffstoken bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>These are the newer values. Change what you like and press Save.</source>
        <translation>Dies sind die neueren Werte. Ändern Sie, was Sie möchten, und drücken Sie „Speichern“.</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over the newer ones.</source>
        <translation>Dies sind Ihre Werte. Drücken Sie „Speichern“, um damit die neueren zu überschreiben.</translation>
    </message>
    <message>
        <source>This token was deleted since you opened it. It cannot be changed any more.</source>
        <translation>Dieses Token wurde gelöscht, seit Sie es geöffnet haben. Es kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>This token was changed since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Dieses Token wurde geändert, seit Sie es geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Token bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot be changed any more.</source>
        <translation>Jemand hat dieses Token gelöscht, seit Sie es geöffnet haben. Es kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat dieses Token geändert, seit Sie es geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody has changed this user since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat diesen Benutzer geändert, seit Sie ihn geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExitCodes</name>
    <message>
        <source>Done, and what was looked at is whole.</source>
        <translation>Erledigt, und das Geprüfte ist unversehrt.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine.</source>
        <translation>In Chatelaine ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The command line makes no sense, or asks a server for what only stores have.</source>
        <translation>Die Befehlszeile ergibt keinen Sinn oder verlangt von einem Server, was nur Tokenspeicher haben.</translation>
    </message>
    <message>
        <source>What was looked at is not as it was written: the audit chain is broken, or the store is damaged.</source>
        <translation>Das Geprüfte ist nicht so, wie es geschrieben wurde: Die Audit-Kette ist unterbrochen oder der Tokenspeicher beschädigt.</translation>
    </message>
    <message>
        <source>Nobody could be signed in: wrong password, nobody to ask, account deactivated.</source>
        <translation>Es konnte niemand angemeldet werden: falsches Passwort, keine Rückfrage möglich, Konto deaktiviert.</translation>
    </message>
    <message>
        <source>Whoever is signed in is not allowed to do this.</source>
        <translation>Wer angemeldet ist, darf dies nicht tun.</translation>
    </message>
    <message>
        <source>The store or server is missing, or cannot be reached, read or written.</source>
        <translation>Der Tokenspeicher oder Server fehlt oder kann nicht erreicht, gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds the store. Try again later.</source>
        <translation>Ein anderes Programm hält den Tokenspeicher in Beschlag. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The backup or the output could not be written, or the file is there already.</source>
        <translation>Die Sicherung oder die Ausgabe konnte nicht geschrieben werden, oder die Datei ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C (other signals: 128 and their number).</source>
        <translation>Durch Strg+C beendet (andere Signale: 128 und ihre Nummer).</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryBars</name>
    <message>
        <source>Timeline of what expires</source>
        <translation>Zeitleiste der Abläufe</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a day, how many tokens, and whose</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a day is written below a timeline, see QLocale::toString()</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDaysModel</name>
    <message>
        <source>%1 (many on one day)</source>
        <translation>%1 (viele an einem Tag)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDigest</name>
    <message numerus="yes">
        <source>%n token(s) expire within 7 days</source>
        <translation>
            <numerusform>%n Token läuft innerhalb von 7 Tagen ab</numerusform>
            <numerusform>%n Token laufen innerhalb von 7 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Chatelaine to see which, and replace them in time.</source>
        <translation>Öffnen Sie Chatelaine, um zu sehen, welche Token betroffen sind, und ersetzen Sie diese rechtzeitig.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Uhrzeit&#xa0;…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, as the present one</source>
        <translation>%1, wie bisher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>longer than the server allows</source>
        <translation>länger, als der Server erlaubt</translation>
    </message>
    <message>
        <source>longer than your organisation allows</source>
        <translation>länger, als Ihre Organisation erlaubt</translation>
    </message>
    <message>
        <source>shorter than the server allows</source>
        <translation>kürzer, als der Server erlaubt</translation>
    </message>
    <message>
        <source>the server asks for an expiry</source>
        <translation>der Server verlangt einen Ablauf</translation>
    </message>
    <message>
        <source>your organisation asks for an expiry</source>
        <translation>Ihre Organisation verlangt einen Ablauf</translation>
    </message>
    <message>
        <source>Dies on %1.</source>
        <translation>Wird am %1 ungültig.</translation>
    </message>
    <message>
        <source>Works until somebody switches it off.</source>
        <translation>Gilt, bis es jemand abschaltet.</translation>
    </message>
    <message>
        <source>Works until somebody deletes it.</source>
        <translation>Gilt, bis es jemand löscht.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>Ihre Organisation erlaubt höchstens %1.</translation>
    </message>
    <message>
        <source>The server takes a life of %1 to %2.</source>
        <translation>Der Server lässt als Lebensdauer %1 bis %2 zu.</translation>
    </message>
    <message>
        <source>The server takes a life of at most %1.</source>
        <translation>Der Server lässt als Lebensdauer höchstens %1 zu.</translation>
    </message>
    <message>
        <source>The server takes a life of at least %1.</source>
        <translation>Der Server verlangt als Lebensdauer mindestens %1.</translation>
    </message>
    <message>
        <source>The server asks for an expiry. Choose when.</source>
        <translation>Der Server verlangt einen Ablauf. Wählen Sie den Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryLegend</name>
    <message>
        <source>What the colours and patterns stand for</source>
        <translation>Bedeutung der Farben und Muster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>How much time a bar stands for</source>
        <translation>Zeitraum, für den ein Balken steht</translation>
    </message>
    <message>
        <source>A bar for each week</source>
        <translation>Ein Balken pro Woche</translation>
    </message>
    <message>
        <source>A bar for each day</source>
        <translation>Ein Balken pro Tag</translation>
    </message>
    <message>
        <source>What the parts of a bar stand for</source>
        <translation>Bedeutung der Abschnitte eines Balkens</translation>
    </message>
    <message>
        <source>Coloured by owner</source>
        <translation>Nach Eigentümer gefärbt</translation>
    </message>
    <message>
        <source>Coloured by role</source>
        <translation>Nach Rolle gefärbt</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese anzeigen</translation>
    </message>
    <message>
        <source>When tokens expire</source>
        <translation>Ablauf der Token</translation>
    </message>
    <message>
        <source>Tokens that expire then</source>
        <translation>Token, die dann ablaufen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Days show where many tokens expire together; weeks show the whole at a glance.</source>
        <translation>Tage zeigen, wo viele Token gleichzeitig ablaufen; Wochen zeigen das Ganze auf einen Blick.</translation>
    </message>
    <message>
        <source>Whose tokens they are, or what they may do: who is concerned when they expire.</source>
        <translation>Wem die Token gehören oder was sie dürfen: wer betroffen ist, wenn sie ablaufen.</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar, Enter goes to its tokens. The table below says the same in words.</source>
        <translation>Die Pfeiltasten führen von Balken zu Balken, die Eingabetaste zu den Token des Balkens. Die Tabelle darunter sagt dasselbe in Worten.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <comment>a day or a week</comment>
        <translation>
            <numerusform>%1: %n Token</numerusform>
            <numerusform>%1: %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the token on the page “Tokens”, where it can be replaced.</source>
        <translation>Das Token auf der Seite „Token“ anzeigen, wo es ersetzt werden kann.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>Today: %1 · Within 7 days: %2 · Within 90 days: %3</source>
        <comment>how many tokens expire</comment>
        <translation>Heute: %1 · Innerhalb von 7 Tagen: %2 · Innerhalb von 90 Tagen: %3</translation>
    </message>
    <message>
        <source>More than %1 tokens expire within 90 days. Only those that expire first are shown.</source>
        <translation>Mehr als %1 Token laufen innerhalb von 90 Tagen ab. Es werden nur die angezeigt, die zuerst ablaufen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for what expires…</source>
        <translation>Abläufe werden ermittelt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing expires within 90 days</source>
        <translation>Innerhalb von 90 Tagen läuft nichts ab</translation>
    </message>
    <message>
        <source>Tokens that are disabled, or that never expire, are not counted here.</source>
        <translation>Deaktivierte Token und solche, die nie ablaufen, werden hier nicht gezählt.</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>Sie dürfen die Token der Organisation nicht sehen</translation>
    </message>
    <message>
        <source>What expires could not be found out</source>
        <translation>Die Abläufe konnten nicht ermittelt werden</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Ablau&amp;f</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Go &amp;to the token</source>
        <translation>Zum &amp;Token gehen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, für Browser</translation>
    </message>
    <message>
        <source>Markdown, for wikis</source>
        <translation>Markdown, für Wikis</translation>
    </message>
    <message>
        <source>Catalogue as JSON</source>
        <translation>Katalog als JSON</translation>
    </message>
    <message>
        <source>Catalogue as CSV</source>
        <translation>Katalog als CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>To paste into a spreadsheet or a document.</source>
        <translation>Zum Einfügen in eine Tabellenkalkulation oder ein Dokument.</translation>
    </message>
    <message>
        <source>Shows the pages first.</source>
        <translation>Zeigt zuerst die Seiten.</translation>
    </message>
    <message>
        <source>Pages in landscape with the heading on each, ready to be printed.</source>
        <translation>Seiten im Querformat mit der Überschrift auf jeder, fertig zum Drucken.</translation>
    </message>
    <message>
        <source>One line a permission. No field is taken for a formula.</source>
        <translation>Eine Zeile je Berechtigung. Kein Feld wird als Formel ausgewertet.</translation>
    </message>
    <message>
        <source>One page that needs nothing else; screen readers find their way in it.</source>
        <translation>Eine Seite, die nichts weiter braucht; Bildschirmleser finden sich darin zurecht.</translation>
    </message>
    <message>
        <source>A heading and a table for each group.</source>
        <translation>Eine Überschrift und eine Tabelle für jede Gruppe.</translation>
    </message>
    <message>
        <source>Every permission and role that this organisation has, for another one to import.</source>
        <translation>Alle Berechtigungen und Rollen dieser Organisation, zum Importieren in eine andere.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>It is saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>The table is in the clipboard. Paste it into a spreadsheet or a document.</source>
        <translation>Die Tabelle ist in der Zwischenablage. Fügen Sie sie in eine Tabellenkalkulation oder ein Dokument ein.</translation>
    </message>
    <message numerus="yes">
        <source>That would be %n page(s). Search for what you need first, or save it as a PDF.</source>
        <translation>
            <numerusform>Das wäre %n Seite. Suchen Sie zuerst nach dem, was Sie brauchen, oder speichern Sie es als PDF.</numerusform>
            <numerusform>Das wären %n Seiten. Suchen Sie zuerst nach dem, was Sie brauchen, oder speichern Sie es als PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the table is written: for a spreadsheet, a wiki, a browser or paper.</source>
        <translation>Wie die Tabelle geschrieben wird: für eine Tabellenkalkulation, ein Wiki, einen Browser oder auf Papier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPages</name>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (unsicher)</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>a kind of file: PDF file</comment>
        <translation>%1-Datei</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileField</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Dies ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Dies ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>It cannot be read. Look at its permissions.</source>
        <translation>Nicht lesbar. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileWitness</name>
    <message>
        <source>The store “%1” was moved, replaced or deleted while it was open. Nothing was changed. Put it back, or open it again.</source>
        <translation>Der Tokenspeicher „%1“ wurde verschoben, ersetzt oder gelöscht, während er geöffnet war. Es wurde nichts geändert. Stellen Sie ihn an seinen Platz zurück oder öffnen Sie ihn erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Files</name>
    <message>
        <source>“%1” is not a regular file. Choose another one.</source>
        <translation>„%1“ ist keine reguläre Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you are allowed to.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie dazu berechtigt sind.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2. Choose another one.</source>
        <translation>Die Datei „%1“ ist größer als %2. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was changed.</source>
        <translation>Für die Datei „%1“ ist kein Platz. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Nothing was changed; choose another place.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Es wurde nichts geändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or choose another one.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Dieses Exemplar von Chatelaine ist unvollständig. Bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Chatelaine brings no catalogue of this name.</source>
        <translation>Chatelaine bringt keinen Katalog dieses Namens mit.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Search name, description, owner, accessor ID or hint</source>
        <translation>Name, Beschreibung, Eigentümer, Accessor-ID oder Geheimnisanfang suchen</translation>
    </message>
    <message>
        <source>Search name, policy, role or accessor ID</source>
        <translation>Name, Richtlinie, Rolle oder Accessor-ID suchen</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Token suchen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Policy or role</source>
        <translation>&amp;Richtlinie oder Rolle</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>&amp;Letzte Verwendung</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Policy or role: %1</source>
        <translation>Richtlinie oder Rolle: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigentümer: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterRow</name>
    <message>
        <source>&amp;Add filter</source>
        <translation>&amp;Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>The list shows what contains all these words. Escape empties the field.</source>
        <translation>Die Liste zeigt, was alle diese Wörter enthält. Escape leert das Feld.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Finding</name>
    <message>
        <source>The audit trail is whole. Entries checked: %1.</source>
        <translation>Das Audit-Protokoll ist unversehrt. Geprüfte Einträge: %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 is not there any more.</source>
        <translation>Das Audit-Protokoll ist unterbrochen: Der Eintrag %1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The audit trail is broken: what is known of the removed part does not fit entry %1.</source>
        <translation>Das Audit-Protokoll ist unterbrochen: Was über den entfernten Teil bekannt ist, passt nicht zum Eintrag %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1, or the one before it, is not as it was written.</source>
        <translation>Das Audit-Protokoll ist unterbrochen: Der Eintrag %1 oder der davor ist nicht so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The store is whole. Tokens: %1, users: %2, entries of the audit trail: %3.</source>
        <translation>Der Tokenspeicher ist unversehrt. Token: %1, Benutzer: %2, Einträge des Audit-Protokolls: %3.</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1.</source>
        <translation>Die Sicherung wurde geschrieben und zur Prüfung gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>chatelaine::FormField</name>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreshPasswordDialog</name>
    <message>
        <source>Nothing was done, because the password was not given.</source>
        <translation>Es wurde nichts getan, weil das Passwort nicht eingegeben wurde.</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>Passwort bestätigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>What you are about to do needs your password once more. For five minutes you are not asked again.</source>
        <translation>Für das, was Sie vorhaben, wird Ihr Passwort noch einmal benötigt. Fünf Minuten lang werden Sie nicht erneut gefragt.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Passwort wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Your own password, to show that it is still you at the keyboard.</source>
        <translation>Ihr eigenes Passwort, damit klar ist, dass noch Sie an der Tastatur sitzen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Gatekeeper</name>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>Es ist niemand mehr angemeldet. Melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your role %1 does not hold the permission %2. Ask an administrator for it.</source>
        <translation>Ihre Rolle %1 hat die Berechtigung %2 nicht. Bitten Sie einen Administrator darum.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>This needs your password once more. Type it, then try again.</source>
        <translation>Hierfür wird Ihr Passwort noch einmal benötigt. Geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceChoice</name>
    <message>
        <source>Whether what is there now stops at once, or goes on for a while so that nobody is locked out.</source>
        <translation>Ob das Bisherige sofort aufhört oder noch eine Weile gilt, damit niemand ausgesperrt wird.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantModel</name>
    <message>
        <source>Other permissions</source>
        <translation>Weitere Berechtigungen</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <comment>permissions</comment>
        <translation>%1 von %2 gewährt</translation>
    </message>
    <message>
        <source>%1: granted. %2. %3</source>
        <translation>%1: gewährt. %2. %3</translation>
    </message>
    <message>
        <source>%1: not granted. %2. %3</source>
        <translation>%1: nicht gewährt. %2. %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantTree</name>
    <message>
        <source>Search permissions</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message numerus="yes">
        <source>May do %1 of %n thing(s).</source>
        <translation>
            <numerusform>Hat %1 von %n Berechtigung.</numerusform>
            <numerusform>Hat %1 von %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to data in these zones: %1.</source>
        <translation>Beschränkt auf Daten in diesen Zonen: %1.</translation>
    </message>
    <message>
        <source>Shortens the list to permissions whose name or meaning contains this.</source>
        <translation>Verkürzt die Liste auf Berechtigungen, deren Name oder Bedeutung dies enthält.</translation>
    </message>
    <message>
        <source>Hides the permissions that the answer is no for.</source>
        <translation>Blendet die Berechtigungen aus, bei denen die Antwort Nein lautet.</translation>
    </message>
    <message>
        <source>Only grante&amp;d</source>
        <translation>Nur &amp;gewährte</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantedList</name>
    <message>
        <source>What it grants</source>
        <translation>Gewährte Rechte</translation>
    </message>
    <message>
        <source>What it grants is not known: %1</source>
        <comment>a sentence follows</comment>
        <translation>Die gewährten Rechte sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>It grants nothing.</source>
        <translation>Gewährt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %n permission(s).</source>
        <translation>
            <numerusform>Gewährt %n Berechtigung.</numerusform>
            <numerusform>Gewährt %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come(s) with your change.</source>
        <translation>
            <numerusform>%n davon kommt durch Ihre Änderung hinzu.</numerusform>
            <numerusform>%n davon kommen durch Ihre Änderung hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) would be gone.</source>
        <translation>
            <numerusform>%n Berechtigung würde entfallen.</numerusform>
            <numerusform>%n Berechtigungen würden entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <comment>a permission</comment>
        <translation>Entfällt: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a permission</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Weitere Berechtigungen</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDetails</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>Die Mitglieder konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Add users, and they may do what the group&apos;s role holds.</source>
        <translation>Fügen Sie Benutzer hinzu, und sie dürfen, was die Rolle der Gruppe erlaubt.</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>Keine Gruppe ausgewählt</translation>
    </message>
    <message>
        <source>Select a group to see who is in it.</source>
        <translation>Wählen Sie eine Gruppe aus, um ihre Mitglieder zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n Gruppe ausgewählt</numerusform>
            <numerusform>%n Gruppen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its members and to work on it.</source>
        <translation>Wählen Sie nur eine aus, um ihre Mitglieder zu sehen und sie zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe erstellen</translation>
    </message>
    <message>
        <source>Somebody has deleted this group since you opened it. It cannot be changed any more.</source>
        <translation>Jemand hat diese Gruppe gelöscht, seit Sie sie geöffnet haben. Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Somebody has changed this group since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Jemand hat diese Gruppe geändert, seit Sie sie geöffnet haben. Es wurde nichts gespeichert. Vergleichen Sie beide Fassungen und wählen Sie eine aus, mit der Sie fortfahren möchten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupFilterRow</name>
    <message>
        <source>Search name or description</source>
        <translation>Name oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupForm</name>
    <message>
        <source>For example: Night shift</source>
        <translation>Zum Beispiel: Nachtschicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>None: the group grants nothing</source>
        <translation>Keine: Die Gruppe gewährt nichts</translation>
    </message>
    <message numerus="yes">
        <source>Every member may do what this role holds: %n permission(s).</source>
        <translation>
            <numerusform>Jedes Mitglied darf, was diese Rolle erlaubt: %n Berechtigung.</numerusform>
            <numerusform>Jedes Mitglied darf, was diese Rolle erlaubt: %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may do what their own roles and other groups let them.</source>
        <translation>Mitglieder dürfen, was ihre eigenen Rollen und andere Gruppen ihnen erlauben.</translation>
    </message>
    <message>
        <source>What people recognise the group by.</source>
        <translation>Woran man die Gruppe erkennt.</translation>
    </message>
    <message>
        <source>What the group is for, in a sentence for whoever adds somebody later.</source>
        <translation>Wozu die Gruppe dient, in einem Satz für alle, die später jemanden aufnehmen.</translation>
    </message>
    <message>
        <source>Every member may do what this role allows, beside their own.</source>
        <translation>Jedes Mitglied darf, was diese Rolle erlaubt, neben der eigenen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupListModel</name>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupOperations</name>
    <message>
        <source>This group does not exist any more. Refresh the list.</source>
        <translation>Diese Gruppe gibt es nicht mehr. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>„%1“ wurde seit dem Öffnen von jemand anderem geändert. Sehen Sie sich die neuen Werte an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>Eine Gruppe „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupTasks</name>
    <message>
        <source>The group has no role: nobody loses a permission.</source>
        <translation>Die Gruppe hat keine Rolle: Niemand verliert eine Berechtigung.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.</source>
        <translation>
            <numerusform>%n Mitglied verliert, was die Rolle %1 erlaubt, sofern es dies nicht anderweitig hat.</numerusform>
            <numerusform>%n Mitglieder verlieren, was die Rolle %1 erlaubt, sofern sie dies nicht anderweitig haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) joined “%1”.</source>
        <translation>
            <numerusform>%n Benutzer wurde zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Benutzer wurden zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from “%1”?</source>
        <translation>
            <numerusform>%n Mitglied aus „%1“ entfernen?</numerusform>
            <numerusform>%n Mitglieder aus „%1“ entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts stay. You can add them again.</source>
        <translation>Die Konten bleiben bestehen. Sie können sie wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left “%1”.</source>
        <translation>
            <numerusform>%n Benutzer wurde aus „%1“ entfernt.</numerusform>
            <numerusform>%n Benutzer wurden aus „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The group goes, its members stay. This cannot be undone.</source>
        <translation>Die Gruppe entfällt, ihre Mitglieder bleiben. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>It has no members.</source>
        <translation>Sie hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupsPage</name>
    <message>
        <source>The groups could not be loaded</source>
        <translation>Die Gruppen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Gruppen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine passende Gruppe</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group gives all its members what its role holds, at once.</source>
        <translation>Eine Gruppe gibt allen ihren Mitgliedern auf einmal, was ihre Rolle erlaubt.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Gruppe</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideWindow</name>
    <message>
        <source>Guide – Chatelaine</source>
        <comment>window title</comment>
        <translation>Anleitung – Chatelaine</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Shows the pages that contain all these words, and marks them on the page.</source>
        <translation>Zeigt die Seiten, die alle diese Wörter enthalten, und markiert sie auf der Seite.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>No page contains all these words. Try fewer.</source>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie es mit weniger.</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>Zurück zur vorigen Seite (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>Wieder vorwärts (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>This link leads to the web: %1</source>
        <translation>Dieser Link führt ins Web: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>chatelaine::HelpDesk</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryModel</name>
    <message>
        <source>none</source>
        <comment>an empty value in a history entry</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been written down so far.</source>
        <translation>Bisher wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpClient</name>
    <message>
        <source>The token holds a character that no token has. Copy it again, without anything around it.</source>
        <translation>Das Token enthält ein Zeichen, das in keinem Token vorkommt. Kopieren Sie es erneut, ohne etwas drumherum.</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpFailure</name>
    <message>
        <source>Nothing listens at %1. Check the address and port, and whether the server runs.</source>
        <translation>Unter %1 ist nichts erreichbar. Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No computer with the name in %1 was found. Check the address and the network.</source>
        <translation>Es wurde kein Computer mit dem Namen in %1 gefunden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network and whether a firewall is in between.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk und ob eine Firewall dazwischenliegt.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks HTTPS, and whether it asks for a client certificate.</source>
        <translation>Mit %1 kam keine verschlüsselte Verbindung zustande. Prüfen Sie, ob der Server HTTPS spricht und ob er ein Client-Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that can be understood.</source>
        <translation>%1 hat die Verbindung ohne verständliche Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached. Check the proxy settings.</source>
        <translation>Der Proxy zwischen diesem Computer und %1 ist nicht erreichbar. Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 asks for a password, which is never sent. Use a proxy that needs none.</source>
        <translation>Der Proxy zwischen diesem Computer und %1 verlangt ein Passwort, das nie gesendet wird. Verwenden Sie einen Proxy, der keines braucht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 closed the encrypted connection without an answer. If it asks for a client certificate, choose yours in the settings of this connection.</source>
        <translation>%1 hat die verschlüsselte Verbindung ohne Antwort geschlossen. Falls ein Client-Zertifikat verlangt wird, wählen Sie Ihres in den Einstellungen dieser Verbindung aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>%1 hat seit %n Sekunde nicht geantwortet. Prüfen Sie das Netzwerk und den Server.</numerusform>
            <numerusform>%1 hat seit %n Sekunden nicht geantwortet. Prüfen Sie das Netzwerk und den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 had not ended after %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>Die Antwort von %1 war nach %n Sekunde noch nicht zu Ende. Prüfen Sie das Netzwerk und den Server.</numerusform>
            <numerusform>Die Antwort von %1 war nach %n Sekunden noch nicht zu Ende. Prüfen Sie das Netzwerk und den Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere instead of answering it. The token was sent nowhere else. Check the address.</source>
        <translation>%1 hat die Anfrage umgeleitet, statt sie zu beantworten. Das Token wurde nirgendwo anders hin gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. The token was not sent there. If that is the right server, enter its address.</source>
        <translation>%1 hat die Anfrage nach %2 umgeleitet. Das Token wurde nicht dorthin gesendet. Wenn das der richtige Server ist, geben Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was not read.</source>
        <translation>Die Antwort von %1 ist größer als %2 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Try again.</source>
        <translation>Die Antwort von %1 brach ab. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What %1 answered cannot be understood. Check that the address is that of the server.</source>
        <translation>Die Antwort von %1 ist nicht zu verstehen. Prüfen Sie, ob die Adresse die des Servers ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, and nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig, es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection was closed before this was done. Try again.</source>
        <translation>Die Verbindung wurde geschlossen, bevor dies erledigt war. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The change was sent to %1 and its answer was lost: it may have been carried out. Look before you try again.</source>
        <translation>Die Änderung wurde an %1 gesendet, aber die Antwort ging verloren: Möglicherweise wurde sie ausgeführt. Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>Geheimnis zuordnen</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Show this token</source>
        <translation>Dieses &amp;Token anzeigen</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. What you paste is not kept, and looking at it does not count as a use.</source>
        <translation>Fügen Sie ein Geheimnis ein, um zu sehen, zu welchem Token es gehört. Was Sie einfügen, wird nicht aufbewahrt, und das Nachsehen zählt nicht als Verwendung.</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. It is sent to the server, which knows whose it is, and not kept here.</source>
        <translation>Fügen Sie ein Geheimnis ein, um zu sehen, zu welchem Token es gehört. Es wird an den Server gesendet, der weiß, wem es gehört, und hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Ge&amp;heimnis</translation>
    </message>
    <message>
        <source>It is judged as soon as it is pasted, and taken out of the field.</source>
        <translation>Es wird sofort nach dem Einfügen geprüft und aus dem Feld entfernt.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>This is not a secret of this server: it does not look like one. It may be truncated or mistyped.</source>
        <translation>Dies ist kein Geheimnis dieses Servers: Es sieht nicht danach aus. Vielleicht ist es abgeschnitten oder vertippt.</translation>
    </message>
    <message>
        <source>This is a well-formed secret, but it belongs to no token here. It may have been replaced, deleted, or made elsewhere.</source>
        <translation>Dies ist ein wohlgeformtes Geheimnis, gehört hier aber zu keinem Token. Vielleicht wurde es ersetzt, gelöscht oder anderswo erstellt.</translation>
    </message>
    <message>
        <source>This is not a secret that Chatelaine made: those start with chs_, chp_ or chm_.</source>
        <translation>Dies ist kein von Chatelaine erstelltes Geheimnis: Diese beginnen mit chs_, chp_ oder chm_.</translation>
    </message>
    <message numerus="yes">
        <source>This secret is truncated: %n character(s) are missing at the end.</source>
        <translation>
            <numerusform>Dieses Geheimnis ist abgeschnitten: Am Ende fehlt %n Zeichen.</numerusform>
            <numerusform>Dieses Geheimnis ist abgeschnitten: Am Ende fehlen %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts like a secret, but %n character(s) too many follow.</source>
        <translation>
            <numerusform>Dies beginnt wie ein Geheimnis, hat aber %n Zeichen zu viel.</numerusform>
            <numerusform>Dies beginnt wie ein Geheimnis, hat aber %n Zeichen zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret, but holds a character that none has. It was mistyped or damaged.</source>
        <translation>Dies sieht wie ein Geheimnis aus, enthält aber ein Zeichen, das in keinem vorkommt. Es ist vertippt oder beschädigt.</translation>
    </message>
    <message>
        <source>There is a typo in this secret: it has the right length, but its checksum does not fit.</source>
        <translation>In diesem Geheimnis ist ein Tippfehler: Die Länge stimmt, aber die Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>This is its secret. It works.</source>
        <translation>Dies ist sein Geheimnis. Es gilt.</translation>
    </message>
    <message>
        <source>This is its secret. It does not work now.</source>
        <translation>Dies ist sein Geheimnis. Es gilt derzeit nicht.</translation>
    </message>
    <message>
        <source>This is its current secret. It works.</source>
        <translation>Dies ist sein aktuelles Geheimnis. Es gilt.</translation>
    </message>
    <message>
        <source>This is its current secret. It does not work now.</source>
        <translation>Dies ist sein aktuelles Geheimnis. Es gilt derzeit nicht.</translation>
    </message>
    <message>
        <source>This is its previous secret. It does not work any more.</source>
        <translation>Dies ist sein vorheriges Geheimnis. Es gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This is its previous secret. It works until %1.</source>
        <translation>Dies ist sein vorheriges Geheimnis. Es gilt bis %1.</translation>
    </message>
    <message>
        <source>This is its previous secret. It still works.</source>
        <translation>Dies ist sein vorheriges Geheimnis. Es gilt noch.</translation>
    </message>
    <message>
        <source>Paste what you found. You are told whether it is one of these tokens; the text is not kept.</source>
        <translation>Fügen Sie ein, was Sie gefunden haben. Sie erfahren, ob es zu einem dieser Token gehört; der Text wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImpactDialog</name>
    <message>
        <source>Who gains and who loses</source>
        <translation>Wer Rechte gewinnt oder verliert</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>Es wird ermittelt, wer betroffen ist&#xa0;…</translation>
    </message>
    <message>
        <source>Who is affected is being worked out.</source>
        <translation>Es wird ermittelt, wer betroffen ist.</translation>
    </message>
    <message>
        <source>Who is affected is not known: %1</source>
        <translation>Wer betroffen ist, ist nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportDirectoryDialog</name>
    <message>
        <source>From %1.</source>
        <translation>Aus %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n bleibt unverändert.</numerusform>
            <numerusform>%n bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Import directory</source>
        <translation>Verzeichnis importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>People of an identity provider, from a JSON or CSV file. You see what would happen first.</source>
        <translation>Personen eines Identitätsanbieters, aus einer JSON- oder CSV-Datei. Sie sehen zuerst, was geschehen würde.</translation>
    </message>
    <message>
        <source>Choose a file to see what importing it would do.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was ihr Import bewirken würde.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Press Enter to see what importing this file would do.</source>
        <translation>Drücken Sie die Eingabetaste, um zu sehen, was der Import dieser Datei bewirken würde.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Role of new people whose entry names none</source>
        <translation>&amp;Rolle neuer Personen, deren Eintrag keine nennt</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Vorschau des Imports</translation>
    </message>
    <message>
        <source>Choose a directory file</source>
        <translation>Verzeichnisdatei auswählen</translation>
    </message>
    <message>
        <source>Directories (*.json *.csv)</source>
        <translation>Verzeichnisse (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file, or mend this one.</source>
        <translation>Es wurde nichts geändert. Wählen Sie eine andere Datei oder berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>Comparing it with the people here…</source>
        <translation>Wird mit den vorhandenen Personen verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)?</source>
        <translation>
            <numerusform>%n Benutzer deaktivieren?</numerusform>
            <numerusform>%n Benutzer deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 and are not in the file. They cannot sign in, and their personal access tokens do not work, until they are activated again.</source>
        <translation>Sie stammen von %1 und sind nicht in der Datei. Sie können sich nicht anmelden, und ihre persönlichen Zugriffstoken gelten nicht, bis sie wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>Yes, import and deactivate</source>
        <translation>Ja, importieren und deaktivieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed, %4 deactivated.</source>
        <translation>Von %1 importiert: %2 neu, %3 geändert, %4 deaktiviert.</translation>
    </message>
    <message>
        <source>The people here have changed since this preview was made. Nothing was imported. Look at the new preview.</source>
        <translation>Die Personen hier haben sich seit dieser Vorschau geändert. Es wurde nichts importiert. Sehen Sie sich die neue Vorschau an.</translation>
    </message>
    <message>
        <source>The JSON or CSV file that your identity provider wrote.</source>
        <translation>Die JSON- oder CSV-Datei, die Ihr Identitätsanbieter geschrieben hat.</translation>
    </message>
    <message>
        <source>What newcomers may do when the file does not say it.</source>
        <translation>Was neue Personen dürfen, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>They can no longer sign in, and their personal access tokens stop working. Service accounts go on.</source>
        <translation>Sie können sich nicht mehr anmelden, und ihre persönlichen Zugriffstoken gelten nicht mehr. Dienstkonten laufen weiter.</translation>
    </message>
    <message>
        <source>Deactivate people who are not in the file an&amp;y more</source>
        <translation>&amp;Personen deaktivieren, die nicht mehr in der Datei sind</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportPlanModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Role: the default</source>
        <translation>Rolle: die Standardrolle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonen: %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left as they are</source>
        <translation>
            <numerusform>%n abgelehnt, bleibt unverändert</numerusform>
            <numerusform>%n abgelehnt, bleiben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone, will be deactivated</source>
        <translation>
            <numerusform>%n nicht mehr vorhanden, wird deaktiviert</numerusform>
            <numerusform>%n nicht mehr vorhanden, werden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n neue Gruppe</numerusform>
            <numerusform>%n neue Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>chatelaine::Importing</name>
    <message>
        <source>It is larger than 10 MB.</source>
        <translation>Die Datei ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>Zeile %1 ist kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Die Datei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1 names “%2” for the second time in the same object.</source>
        <translation>In Zeile %1 kommt „%2“ zum zweiten Mal im selben Objekt vor.</translation>
    </message>
    <message>
        <source>Line %1 has another number of columns (%2) than the header (%3).</source>
        <translation>Zeile %1 hat eine andere Spaltenzahl (%2) als die Kopfzeile (%3).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteUserDialog</name>
    <message>
        <source>Invite user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>They get a code from you, which is shown once, right after this. With it they set their password.</source>
        <translation>Die Person erhält von Ihnen einen Code, der einmal angezeigt wird, gleich danach. Damit legt sie ihr Passwort fest.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Konto wird erstellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Json</name>
    <message>
        <source>What the server answered cannot be understood: it is no valid JSON.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen: Sie ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeepingActions</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Automatic backups…</source>
        <translation>A&amp;utomatische Sicherungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore backup…</source>
        <translation>Sicherung &amp;wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;heck store…</source>
        <translation>Tokenspeicher &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1</source>
        <translation>Eine automatische Sicherung wurde erstellt: %1</translation>
    </message>
    <message>
        <source>The automatic backup could not be made. %1</source>
        <comment>a sentence</comment>
        <translation>Die automatische Sicherung konnte nicht erstellt werden. %1</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>Automatische Sicherungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyValueGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked. Is it running and unlocked?</source>
        <translation>Der Schlüsselbund hat den Auftrag nicht ausgeführt. Läuft er und ist er entsperrt?</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be locked, or waiting for you.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht ist er gesperrt oder wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>S&amp;palten auswählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>Suchen Sie nach etwas anderem oder entfernen Sie Filter.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
</context>
<context>
    <name>chatelaine::Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>what stands between the entries of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list and the number of its further entries</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalAuthenticator</name>
    <message>
        <source>There were too many wrong passwords or codes for this account. Wait a little.</source>
        <translation>Es gab zu viele falsche Passwörter oder Codes für dieses Konto. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>E-mail and password do not belong together. Check both.</source>
        <translation>E-Mail-Adresse und Passwort gehören nicht zusammen. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>Your account is deactivated. Ask an administrator to activate it.</source>
        <translation>Ihr Konto ist deaktiviert. Bitten Sie einen Administrator, es zu aktivieren.</translation>
    </message>
    <message>
        <source>Your password has just been changed. Sign in with the new one.</source>
        <translation>Ihr Passwort wurde soeben geändert. Melden Sie sich mit dem neuen an.</translation>
    </message>
    <message>
        <source>E-mail and code do not belong together, or the code has been used or has expired. Check both, or ask an administrator for a new code.</source>
        <translation>E-Mail-Adresse und Code gehören nicht zusammen, oder der Code wurde bereits verwendet oder ist abgelaufen. Prüfen Sie beide oder bitten Sie einen Administrator um einen neuen Code.</translation>
    </message>
    <message>
        <source>The current password is not right. Check it.</source>
        <translation>Das aktuelle Passwort ist nicht richtig. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>This is not your password. Check it.</source>
        <translation>Dies ist nicht Ihr Passwort. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>The console was locked when it was closed. Type your password to go on.</source>
        <translation>Die Konsole war gesperrt, als sie geschlossen wurde. Geben Sie Ihr Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>You do not stay signed in on this machine any more. Type your password.</source>
        <translation>Sie bleiben auf diesem Computer nicht mehr angemeldet. Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalStoreKeeping</name>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Wählen Sie die Sicherung, die wiederhergestellt werden soll.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>%1 is signed in to %2.</source>
        <translation>%1 ist bei %2 angemeldet.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>&amp;Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The secret of the token with which you signed in. If you do not have it, because you signed in through your browser, sign out and sign in again.</source>
        <translation>Das Geheimnis des Tokens, mit dem Sie sich angemeldet haben. Wenn Sie es nicht haben, weil Sie sich über Ihren Browser angemeldet haben, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>Geben Sie es hier ein oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>The keychain does not have the token any more. Paste it here.</source>
        <translation>Der Schlüsselbund hat das Token nicht mehr. Fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt&#xa0;…</translation>
    </message>
    <message>
        <source>What you signed in with. It opens what is locked; nothing of your work was lost.</source>
        <translation>Womit Sie sich angemeldet haben. Es öffnet, was gesperrt ist; von Ihrer Arbeit ging nichts verloren.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Neuer Tokenspeicher&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>Tokenspeicher ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>Neue &amp;Verbindung&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>Wie die Arbeits&amp;umgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Chatelaine</source>
        <translation>Ü&amp;ber Chatelaine</translation>
    </message>
    <message>
        <source>Locked – Chatelaine</source>
        <comment>window title</comment>
        <translation>Gesperrt – Chatelaine</translation>
    </message>
    <message>
        <source>%1 – Chatelaine</source>
        <comment>window title</comment>
        <translation>%1 – Chatelaine</translation>
    </message>
    <message>
        <source>Chatelaine</source>
        <translation>Chatelaine</translation>
    </message>
    <message>
        <source>The backup was restored; sign in with the password of then. What was there before is kept in %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt; melden Sie sich mit dem damaligen Passwort an. Der vorherige Stand wird in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>You are signed in at %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 was open already.</source>
        <translation>%1 war bereits geöffnet.</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>%1 is open. What you changed besides its name and colour takes effect when it is opened anew.</source>
        <translation>%1 ist geöffnet. Was Sie außer Name und Farbe geändert haben, wird beim nächsten Öffnen wirksam.</translation>
    </message>
    <message>
        <source>You were signed out of %1.</source>
        <translation>Sie wurden von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open a store or connect to a server</source>
        <translation>Tokenspeicher öffnen oder mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>Weitere Verbindung öffnen</translation>
    </message>
    <message>
        <source>Changed on the page “%1” of %2</source>
        <translation>Geändert auf der Seite „%1“ von %2</translation>
    </message>
    <message>
        <source>Changed on the page “%1”</source>
        <translation>Geändert auf der Seite „%1“</translation>
    </message>
    <message>
        <source>Leave without applying?</source>
        <translation>Verlassen, ohne anzuwenden?</translation>
    </message>
    <message>
        <source>You have changed something that is not in force yet. It is lost when you leave.</source>
        <translation>Sie haben etwas geändert, das noch nicht in Kraft ist. Beim Verlassen geht es verloren.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
    <message>
        <source>Leave without the secrets?</source>
        <translation>Ohne die Geheimnisse verlassen?</translation>
    </message>
    <message>
        <source>What is not saved is lost for good when you leave. Go back to save it first.</source>
        <translation>Was nicht gespeichert ist, geht beim Verlassen endgültig verloren. Gehen Sie zurück, um es zuerst zu speichern.</translation>
    </message>
    <message>
        <source>Yes, leave without them</source>
        <translation>Ja, ohne sie verlassen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You can change the language once what is being opened is open.</source>
        <translation>Sie können die Sprache ändern, sobald das Öffnen abgeschlossen ist.</translation>
    </message>
    <message>
        <source>You can change the language once everything is unlocked.</source>
        <translation>Sie können die Sprache ändern, sobald alles entsperrt ist.</translation>
    </message>
    <message>
        <source>You can change the language once what you changed on the page “%1” is applied or dropped.</source>
        <translation>Sie können die Sprache ändern, sobald Ihre Änderungen auf der Seite „%1“ angewendet oder verworfen sind.</translation>
    </message>
    <message>
        <source>You can change the language once what is shown only this once is saved.</source>
        <translation>Sie können die Sprache ändern, sobald gespeichert ist, was nur dieses eine Mal angezeigt wird.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManagementTokensDialog</name>
    <message>
        <source>Older management tokens</source>
        <translation>Ältere Management-Token</translation>
    </message>
    <message>
        <source>Delete the ticked…</source>
        <translation>Angekreuzte löschen&#xa0;…</translation>
    </message>
    <message>
        <source>A new first token does not end the older ones: these management tokens still work, whoever has them. Tick those that are to go.</source>
        <translation>Ein neues erstes Token beendet die älteren nicht: Diese Management-Token gelten weiterhin, wer auch immer sie hat. Kreuzen Sie die an, die entfallen sollen.</translation>
    </message>
    <message>
        <source>Management tokens</source>
        <translation>Management-Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>Accessor-ID</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Es wird nach ihnen gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>Es gibt keine weiteren.</translation>
    </message>
    <message>
        <source>Tick at least one token.</source>
        <translation>Kreuzen Sie mindestens ein Token an.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n management token(s)?</source>
        <translation>
            <numerusform>%n Management-Token löschen?</numerusform>
            <numerusform>%n Management-Token löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>Alles, was sie noch verwendet, funktioniert ab sofort nicht mehr. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyNamesField</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>build-robot-1
build-robot-2
build-robot-3</source>
        <translation>build-roboter-1
build-roboter-2
build-roboter-3</translation>
    </message>
    <message>
        <source>One on each line. Paste two columns of a spreadsheet, or choose a CSV file, to give each a description of its own.</source>
        <translation>Einer je Zeile. Fügen Sie zwei Spalten einer Tabellenkalkulation ein oder wählen Sie eine CSV-Datei, um jedem Token eine eigene Beschreibung zu geben.</translation>
    </message>
    <message>
        <source>One on each line. You can paste them, or choose a text or CSV file.</source>
        <translation>Einer je Zeile. Sie können sie einfügen oder eine Text- oder CSV-Datei auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation>Geben Sie mindestens einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Datei mit Namen auswählen</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv)</source>
        <translation>Text- und CSV-Dateien (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>One name a line; each becomes a token of its own.</source>
        <translation>Ein Name je Zeile; aus jedem wird ein eigenes Token.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManySecretsDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>Accessor-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Save secrets…</source>
        <translation>Geheimnisse &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy all secrets</source>
        <translation>Alle Geheimnisse &amp;kopieren</translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation>Neue Geheimnisse</translation>
    </message>
    <message>
        <source>Create many tokens</source>
        <translation>Viele Token erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Save the secrets of %n new token(s) now</source>
        <translation>
            <numerusform>Speichern Sie das Geheimnis von %n neuem Token jetzt</numerusform>
            <numerusform>Speichern Sie die Geheimnisse von %n neuen Token jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created</source>
        <translation>Es wurde kein Token erstellt</translation>
    </message>
    <message>
        <source>They are here this once: this console does not keep them.</source>
        <translation>Sie sind nur dieses eine Mal hier: Diese Konsole bewahrt sie nicht auf.</translation>
    </message>
    <message>
        <source>They are here this once and cannot be shown again. Only their fingerprints are kept.</source>
        <translation>Sie sind nur dieses eine Mal hier und können nicht noch einmal angezeigt werden. Nur ihre Fingerabdrücke werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The file holds every secret in the clear. Only you can read it, but whoever gets it gets in everywhere: bring the secrets to where they are used, or into a password manager, then delete the file.</source>
        <translation>Die Datei enthält alle Geheimnisse im Klartext. Nur Sie können sie lesen, aber wer sie bekommt, kommt überall hinein: Bringen Sie die Geheimnisse dorthin, wo sie verwendet werden, oder in einen Passwort-Manager und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Copy the &amp;other names</source>
        <translation>&amp;Übrige Namen kopieren</translation>
    </message>
    <message>
        <source>Copies the names of those that were not created, to try them again.</source>
        <translation>Kopiert die Namen der nicht erstellten Token, um es mit ihnen erneut zu versuchen.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The names are on the clipboard.</source>
        <translation>Die Namen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the secrets</source>
        <translation>Geheimnisse speichern</translation>
    </message>
    <message>
        <source>token-secrets</source>
        <comment>name of a file</comment>
        <translation>token-geheimnisse</translation>
    </message>
    <message>
        <source>The secrets are saved in %1. Only you can read the file.</source>
        <translation>Die Geheimnisse wurden in %1 gespeichert. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>These secrets cannot be shown again. Save or copy them first.</source>
        <translation>Diese Geheimnisse können nicht noch einmal angezeigt werden. Speichern oder kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Lost secrets</source>
        <translation>Verlorene Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) are lost</source>
        <translation>
            <numerusform>Das Geheimnis von %n neuem Token ist verloren</numerusform>
            <numerusform>Die Geheimnisse von %n neuen Token sind verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was locked before they were saved or copied. Regenerate each of these tokens to get other ones.</source>
        <translation>Die Konsole wurde gesperrt, bevor sie gespeichert oder kopiert wurden. Generieren Sie jedes dieser Token neu, um andere zu erhalten.</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) were neither saved nor copied. Without them, each of these tokens has to be regenerated.</source>
        <translation>
            <numerusform>Das Geheimnis von %n neuem Token wurde weder gespeichert noch kopiert. Ohne das Geheimnis muss dieses Token neu generiert werden.</numerusform>
            <numerusform>Die Geheimnisse von %n neuen Token wurden weder gespeichert noch kopiert. Ohne sie muss jedes dieser Token neu generiert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyTokensDialog</name>
    <message>
        <source>Create many tokens</source>
        <translation>Viele Token erstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>Looking what would happen…</source>
        <translation>Es wird geprüft, was geschehen würde&#xa0;…</translation>
    </message>
    <message>
        <source>Creating the tokens…</source>
        <translation>Token werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Wird nach dem laufenden Schritt angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Tokens are being created, %L1 of %L2 so far, and their secrets are not saved yet. Leaving stops this; those that were created stay, and each of them has to be regenerated.</source>
        <translation>Es werden Token erstellt, bisher %L1 von %L2, und ihre Geheimnisse sind noch nicht gespeichert. Beim Verlassen wird dies angehalten; die bereits erstellten bleiben, und jedes davon muss neu generiert werden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixActions</name>
    <message>
        <source>&amp;New role…</source>
        <translation>&amp;Neue Rolle&#xa0;…</translation>
    </message>
    <message>
        <source>Make a role that holds nothing yet.</source>
        <translation>Eine Rolle erstellen, die noch nichts enthält.</translation>
    </message>
    <message>
        <source>&amp;Copy role…</source>
        <translation>Rolle &amp;kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Make a role that holds what this one holds.</source>
        <translation>Eine Rolle erstellen, die dasselbe enthält wie diese.</translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>&amp;Umbenennen oder beschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Change the role&apos;s name and description.</source>
        <translation>Name und Beschreibung der Rolle ändern.</translation>
    </message>
    <message>
        <source>De&amp;lete role</source>
        <translation>Rolle &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the role when the changes are applied.</source>
        <translation>Die Rolle beim Anwenden der Änderungen löschen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show its rules or policies on its own page.</source>
        <translation>Ihre Regeln oder Richtlinien auf der eigenen Seite anzeigen.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another…</source>
        <translation>&amp;Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>See what this role may do that another role, user or token may not.</source>
        <translation>Zeigen, was diese Rolle darf, das eine andere Rolle, ein Benutzer oder ein Token nicht darf.</translation>
    </message>
    <message>
        <source>&amp;Give to the role</source>
        <translation>Der Rolle &amp;geben</translation>
    </message>
    <message>
        <source>Give or take what the current cell stands for.</source>
        <translation>Geben oder nehmen, wofür die aktuelle Zelle steht.</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Prüfen und &amp;anwenden&#xa0;…</translation>
    </message>
    <message>
        <source>See who gains and loses what, then apply all pending changes together.</source>
        <translation>Ansehen, wer was gewinnt und verliert, und dann alle ausstehenden Änderungen zusammen anwenden.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last pending change back.</source>
        <translation>Die letzte ausstehende Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Die zurückgenommene Änderung wieder vornehmen.</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>Än&amp;derungen verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget every pending change.</source>
        <translation>Alle ausstehenden Änderungen verwerfen.</translation>
    </message>
    <message>
        <source>&amp;Import catalogue…</source>
        <translation>Katalog &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Take permissions and roles in from a file.</source>
        <translation>Berechtigungen und Rollen aus einer Datei aufnehmen.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save or print what is shown, as CSV, Markdown, HTML or PDF.</source>
        <translation>Das Angezeigte als CSV, Markdown, HTML oder PDF speichern oder drucken.</translation>
    </message>
    <message>
        <source>Copy what is shown for a spreadsheet or a document.</source>
        <translation>Das Angezeigte für eine Tabellenkalkulation oder ein Dokument kopieren.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for roles and permissions anew.</source>
        <translation>Rollen und Berechtigungen neu abrufen.</translation>
    </message>
    <message>
        <source>This server does not let roles be changed.</source>
        <translation>Dieser Server lässt keine Änderung von Rollen zu.</translation>
    </message>
    <message>
        <source>Who has this role is being looked up.</source>
        <translation>Es wird ermittelt, wer diese Rolle hat.</translation>
    </message>
    <message>
        <source>Users, groups or tokens have this role. Give them another one first.</source>
        <translation>Benutzer, Gruppen oder Token haben diese Rolle. Geben Sie ihnen zuerst eine andere.</translation>
    </message>
    <message>
        <source>This server does not take further permissions in.</source>
        <translation>Dieser Server nimmt keine weiteren Berechtigungen auf.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can take new ones in.</source>
        <translation>Nur wer alle Berechtigungen hat, kann neue aufnehmen.</translation>
    </message>
    <message>
        <source>Apply or discard the pending changes first.</source>
        <translation>Wenden Sie zuerst die ausstehenden Änderungen an oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>Wählen Sie zuerst eine Rolle aus.</translation>
    </message>
    <message>
        <source>Management tokens hold no policies and no roles.</source>
        <translation>Management-Token haben keine Richtlinien und keine Rollen.</translation>
    </message>
    <message>
        <source>Apply this new role first.</source>
        <translation>Wenden Sie zuerst diese neue Rolle an.</translation>
    </message>
    <message>
        <source>What a policy grants is changed in its rules, on the page Policies.</source>
        <translation>Was eine Richtlinie gewährt, wird in ihren Regeln auf der Seite „Richtlinien“ geändert.</translation>
    </message>
    <message>
        <source>What a role grants is changed in its policies, on the page Roles.</source>
        <translation>Was eine Rolle gewährt, wird in ihren Richtlinien auf der Seite „Rollen“ geändert.</translation>
    </message>
    <message>
        <source>Management tokens may do everything; that cannot be changed.</source>
        <translation>Management-Token dürfen alles; das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Built-in roles can be copied, not changed.</source>
        <translation>Eingebaute Rollen können kopiert, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This role will be deleted.</source>
        <translation>Diese Rolle wird gelöscht.</translation>
    </message>
    <message>
        <source>This role holds permissions that you do not have, so you cannot change it.</source>
        <translation>Diese Rolle enthält Berechtigungen, die Sie nicht haben, daher können Sie sie nicht ändern.</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>Wählen Sie zuerst eine Zelle aus.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Es wird nichts angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Take from the role</source>
        <translation>Der Rolle ne&amp;hmen</translation>
    </message>
    <message>
        <source>&amp;Open role</source>
        <translation>Rolle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open policy</source>
        <translation>Richtlinie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Keep role after all</source>
        <translation>Rolle doch &amp;behalten</translation>
    </message>
    <message>
        <source>Review and &amp;apply (%1)…</source>
        <translation>Prüfen und &amp;anwenden (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixBar</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Choose which roles are shown</source>
        <translation>Auswählen, welche Rollen angezeigt werden</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Search permissions and what they mean</source>
        <translation>Berechtigungen und ihre Bedeutung durchsuchen</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Show only permissions that the shown roles do not hold alike.</source>
        <translation>Nur Berechtigungen anzeigen, in denen sich die angezeigten Rollen unterscheiden.</translation>
    </message>
    <message>
        <source>All policies and roles</source>
        <translation>Alle Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>%1 of %2 policies and roles</source>
        <translation>%1 von %2 Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>Choose which policies and roles are shown</source>
        <translation>Auswählen, welche Richtlinien und Rollen angezeigt werden</translation>
    </message>
    <message>
        <source>Show only permissions that what is shown does not hold alike.</source>
        <translation>Nur Berechtigungen anzeigen, in denen sich das Angezeigte unterscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>Alle %n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 von %n Rolle</numerusform>
            <numerusform>%1 von %n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>Zeigt die Berechtigungen, deren Name oder Bedeutung dies enthält.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>&amp;Berechtigung</translation>
    </message>
    <message>
        <source>Policy &amp;or role</source>
        <translation>Richtlinie &amp;oder Rolle</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;olle</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>role, held, all</comment>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixModel</name>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Sie haben %1 selbst nicht und können es daher nicht vergeben.</translation>
    </message>
    <message>
        <source>Collapsed.</source>
        <translation>Zugeklappt.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>held of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>%1, expanded, %n permission(s)</source>
        <translation>
            <numerusform>%1, aufgeklappt, %n Berechtigung</numerusform>
            <numerusform>%1, aufgeklappt, %n Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, collapsed, %n permission(s)</source>
        <translation>
            <numerusform>%1, zugeklappt, %n Berechtigung</numerusform>
            <numerusform>%1, zugeklappt, %n Berechtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixPage</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Choose policies and &amp;roles…</source>
        <translation>Richtlinien und R&amp;ollen auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose &amp;roles…</source>
        <translation>R&amp;ollen auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen aufkla&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>The changes are applied.</source>
        <translation>Die Änderungen wurden angewendet.</translation>
    </message>
    <message>
        <source>The catalogue %1 was imported.</source>
        <translation>Der Katalog %1 wurde importiert.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Somebody else has changed what you are changing: %1.</source>
        <translation>Inzwischen hat jemand anderes geändert, was Sie gerade ändern: %1.</translation>
    </message>
    <message>
        <source>Put my changes on top</source>
        <translation>Meine Änderungen darauf anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n permission(s)</source>
        <translation>
            <numerusform>%1 von %n Berechtigung</numerusform>
            <numerusform>%1 von %n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>Keine passende Berechtigung</translation>
    </message>
    <message>
        <source>What is shown does not differ in what you search for.</source>
        <translation>Das Angezeigte unterscheidet sich nicht in dem, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Show all permissions</source>
        <translation>Alle Berechtigungen anzeigen</translation>
    </message>
    <message>
        <source>No permissions yet</source>
        <translation>Noch keine Berechtigungen</translation>
    </message>
    <message>
        <source>Import a catalogue to say what roles can hold.</source>
        <translation>Importieren Sie einen Katalog, um festzulegen, was Rollen enthalten können.</translation>
    </message>
    <message>
        <source>No policy grants anything yet.</source>
        <translation>Noch gewährt keine Richtlinie etwas.</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>Die Rollen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading roles and permissions…</source>
        <translation>Rollen und Berechtigungen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Permissions by policies and roles of %1</source>
        <translation>Berechtigungen nach Richtlinien und Rollen von %1</translation>
    </message>
    <message>
        <source>Roles and permissions of %1</source>
        <translation>Rollen und Berechtigungen von %1</translation>
    </message>
    <message>
        <source>Change several roles</source>
        <translation>Mehrere Rollen ändern</translation>
    </message>
    <message>
        <source>Copy role…</source>
        <translation>Rolle kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Policies and roles to show</source>
        <translation>Anzuzeigende Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>Roles to show</source>
        <translation>Anzuzeigende Rollen</translation>
    </message>
    <message>
        <source>Show at least one policy or role.</source>
        <translation>Zeigen Sie mindestens eine Richtlinie oder Rolle an.</translation>
    </message>
    <message>
        <source>Show at least one role.</source>
        <translation>Zeigen Sie mindestens eine Rolle an.</translation>
    </message>
    <message>
        <source>What you are looking for does not exist any more.</source>
        <translation>Wonach Sie suchen, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>Berech&amp;tigungen</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixRoleDetails</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>permissions held of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This role will be deleted when the changes are applied.</source>
        <translation>Diese Rolle wird beim Anwenden der Änderungen gelöscht.</translation>
    </message>
    <message>
        <source>This role is new. It exists once the changes are applied.</source>
        <translation>Diese Rolle ist neu. Es gibt sie, sobald die Änderungen angewendet sind.</translation>
    </message>
    <message>
        <source>This role has changes that are not applied yet.</source>
        <translation>Diese Rolle hat Änderungen, die noch nicht angewendet sind.</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>Eine Richtlinie</translation>
    </message>
    <message>
        <source>A role made of policies</source>
        <translation>Eine aus Richtlinien bestehende Rolle</translation>
    </message>
    <message>
        <source>What management tokens may do</source>
        <translation>Was Management-Token dürfen</translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>Keine Rolle ausgewählt</translation>
    </message>
    <message>
        <source>Go to a cell or click a role above the matrix.</source>
        <translation>Gehen Sie zu einer Zelle oder klicken Sie auf eine Rolle über der Matrix.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixTasks</name>
    <message>
        <source>Discard all changes?</source>
        <translation>Alle Änderungen verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>The pending changes of %n role(s) are forgotten, and cannot be undone again.</source>
        <translation>
            <numerusform>Die ausstehenden Änderungen von %n Rolle werden verworfen und lassen sich nicht wiederherstellen.</numerusform>
            <numerusform>Die ausstehenden Änderungen von %n Rollen werden verworfen und lassen sich nicht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixView</name>
    <message>
        <source>Permission matrix</source>
        <translation>Berechtigungsmatrix</translation>
    </message>
    <message>
        <source>Permission in %1</source>
        <comment>a group of permissions</comment>
        <translation>Berechtigung in %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPicker</name>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Tick all found</source>
        <translation>Alle gefundenen &amp;ankreuzen</translation>
    </message>
    <message>
        <source>Add members to “%1”</source>
        <translation>Mitglieder zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Members get the role %1.</source>
        <translation>Mitglieder erhalten die Rolle %1.</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Name oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) ticked</source>
        <translation>
            <numerusform>%n Benutzer angekreuzt</numerusform>
            <numerusform>%n Benutzer angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one user.</source>
        <translation>Kreuzen Sie mindestens einen Benutzer an.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all %n found</source>
        <translation>
            <numerusform>%n gefundenen &amp;ankreuzen</numerusform>
            <numerusform>Alle %n gefundenen &amp;ankreuzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Finds people by a part of their name or e-mail address.</source>
        <translation>Findet Personen über einen Teil ihres Namens oder ihrer E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>More…</source>
        <translation>Mehr&#xa0;…</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Ganze Meldung anzeigen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Opens the guide</source>
        <translation>Öffnet die Anleitung</translation>
    </message>
</context>
<context>
    <name>chatelaine::MethodsDoor</name>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Ad&amp;resse kopieren</translation>
    </message>
    <message>
        <source>JSON &amp;web token</source>
        <translation>JSON-&amp;Web-Token</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>To paste it into the browser of your choice on this computer.</source>
        <translation>Zum Einfügen in den Browser Ihrer Wahl auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in with this web token</source>
        <translation>Mit diesem Web-Token anmelden</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser</source>
        <translation>Über „%1“ im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a web token for “%1”…</source>
        <translation>Mit einem Web-Token für „%1“ anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>It is sent to the method “%1” and not kept.</source>
        <translation>Es wird an die Methode „%1“ gesendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste the web token here.</source>
        <translation>Fügen Sie das Web-Token hier ein.</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser, then come back here. The answer comes to this computer alone.</source>
        <translation>Melden Sie sich im Browser über „%1“ an und kehren Sie dann hierher zurück. Die Antwort kommt nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address, open it in a browser on this computer and sign in there.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden. Kopieren Sie die Adresse, öffnen Sie sie in einem Browser auf diesem Computer und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>A signed JSON web token that an auth method of this server trusts.</source>
        <translation>Ein signiertes JSON-Web-Token, dem eine Anmeldemethode dieses Servers vertraut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Migrations</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Dieses Exemplar von Chatelaine ist unvollständig. Bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Chatelaine. Nothing was changed. Update this program, then open it again.</source>
        <translation>Der Tokenspeicher „%1“ wurde mit einem neueren Chatelaine geschrieben. Es wurde nichts geändert. Aktualisieren Sie dieses Programm und öffnen Sie ihn dann erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MomentEdit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute, on this computer&apos;s clock</source>
        <translation>Jahr-Monat-Tag Stunde:Minute, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>The clocks go back on that day and %1 comes twice; the first one is taken.</source>
        <translation>An diesem Tag werden die Uhren zurückgestellt und %1 kommt zweimal vor; es gilt das erste Mal.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day and skip %1; %2 is taken instead.</source>
        <translation>An diesem Tag werden die Uhren vorgestellt und %1 wird übersprungen; stattdessen gilt %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MyTokensPage</name>
    <message>
        <source>Go to the policy</source>
        <translation>Zur Richtlinie</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>Meine Token</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>S&amp;palten auswählen</translation>
    </message>
    <message>
        <source>You can switch them on in the policy.</source>
        <translation>Sie können sie in der Richtlinie einschalten.</translation>
    </message>
    <message>
        <source>Whoever holds the permission %1 can switch them on.</source>
        <translation>Wer die Berechtigung %1 hat, kann sie einschalten.</translation>
    </message>
    <message>
        <source>These roles can switch them on: %1.</source>
        <translation>Diese Rollen können sie einschalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access tokens are switched off: none of these works now.</source>
        <translation>Persönliche Zugriffstoken sind abgeschaltet: Derzeit gilt keines davon.</translation>
    </message>
    <message>
        <source>Your tokens could not be loaded</source>
        <translation>Ihre Token konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading your tokens…</source>
        <translation>Ihre Token werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>Persönliche Zugriffstoken sind abgeschaltet</translation>
    </message>
    <message>
        <source>Your organisation does not let people make tokens that act for them.</source>
        <translation>Ihre Organisation lässt nicht zu, dass Personen Token erstellen, die für sie handeln.</translation>
    </message>
    <message>
        <source>No personal access token yet</source>
        <translation>Noch kein persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Such a token lets a program act for you: with your own permissions, cut down to the scopes that you choose.</source>
        <translation>Mit einem solchen Token kann ein Programm für Sie handeln: mit Ihren eigenen Berechtigungen, beschränkt auf die Geltungsbereiche, die Sie auswählen.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>Mindestens 12 Zeichen. Ein paar Wörter ohne Zusammenhang sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Passwörter unterscheiden sich. Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Noch einmal dasselbe, damit kein Tippfehler Sie aussperrt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverdueBar</name>
    <message>
        <source>Deletions that wait for an answer</source>
        <translation>Löschungen, die auf eine Antwort warten</translation>
    </message>
    <message>
        <source>“%1” could not be deleted as planned. %2</source>
        <translation>„%1“ konnte nicht wie geplant gelöscht werden. %2</translation>
    </message>
    <message>
        <source>“%1” was to be deleted %2. It is overdue and waits for your answer.</source>
        <translation>„%1“ sollte %2 gelöscht werden. Dies ist überfällig und wartet auf Ihre Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them:</source>
        <comment>deletions</comment>
        <translation>Alle:</translation>
    </message>
    <message>
        <source>Delete all now…</source>
        <translation>Alle jetzt löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>Dies ist bereits im Gange.</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>a token and a moment</comment>
        <translation>%1 · fällig am %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s) now?</source>
        <translation>
            <numerusform>%n Token jetzt löschen?</numerusform>
            <numerusform>%n Token jetzt löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>Alles, was sie noch verwendet, funktioniert ab sofort nicht mehr. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>Ja, alle löschen</translation>
    </message>
    <message>
        <source>Tokens that will be deleted</source>
        <translation>Token, die gelöscht werden</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverviewTab</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This server stores secrets in the clear and would read them back to an administrator; this console never shows them.</source>
        <translation>Dieser Server speichert Geheimnisse im Klartext und würde sie einem Administrator zurückgeben; diese Konsole zeigt sie nie an.</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>Accessor-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Everything, on the whole server</source>
        <translation>Alles, auf dem ganzen Server</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1, as whom it acts</source>
        <translation>%1, in dessen Namen es handelt</translation>
    </message>
</context>
<context>
    <name>chatelaine::PageList</name>
    <message>
        <source>&amp;Policies</source>
        <translation>Ri&amp;chtlinien</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Auth methods</source>
        <translation>&amp;Anmeldemethoden</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;My tokens</source>
        <translation>&amp;Meine Token</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Roles and permissions</source>
        <translation>&amp;Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Vergleiche&amp;n</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>Richt&amp;linie</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>Au&amp;dit-Protokoll</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Ablau&amp;f</translation>
    </message>
</context>
<context>
    <name>chatelaine::PaletteHost</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::PemFiles</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be a certificate or key.</source>
        <translation>Die Datei „%1“ ist zu groß für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>Die Datei „%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no certificate in PEM form.</source>
        <translation>Der Ordner „%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The key in “%1” has a pass phrase, which cannot be used here. Choose a key without one that only you can read.</source>
        <translation>Der Schlüssel in „%1“ hat eine Passphrase, die hier nicht verwendet werden kann. Wählen Sie einen Schlüssel ohne Passphrase, den nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form.</source>
        <translation>Die Datei „%1“ enthält keinen privaten Schlüssel im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PendingList</name>
    <message>
        <source>Overdue: waits for your answer</source>
        <translation>Überfällig: wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>None. A token that is replaced and goes on working for a while stands here.</source>
        <translation>Keine. Hier steht ein Token, das ersetzt wurde und noch eine Weile gilt.</translation>
    </message>
    <message>
        <source>&amp;Do not delete</source>
        <translation>Nicht &amp;löschen</translation>
    </message>
    <message>
        <source>Delete &amp;now…</source>
        <translation>&amp;Jetzt löschen&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>„%1“ wurde wie geplant gelöscht.</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>Löschungen, die auf ihren Zeitpunkt warten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Choose a token in the list first.</source>
        <translation>Wählen Sie zuerst ein Token in der Liste aus.</translation>
    </message>
    <message>
        <source>“%1” stays.</source>
        <translation>„%1“ bleibt.</translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>„%1“ jetzt löschen?</translation>
    </message>
    <message>
        <source>Whatever still uses its secret stops working at once. This cannot be undone.</source>
        <translation>Alles, was dieses Geheimnis noch verwendet, funktioniert ab sofort nicht mehr. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>It was to be deleted %1.</source>
        <translation>Es sollte %1 gelöscht werden.</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Ersetzt durch %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionDetails</name>
    <message>
        <source>Who can do this?</source>
        <translation>Wer kann das?</translation>
    </message>
    <message>
        <source>No policy and no role grants it.</source>
        <translation>Keine Richtlinie und keine Rolle gewährt sie.</translation>
    </message>
    <message>
        <source>Granted by: %1.</source>
        <comment>names of policies and roles</comment>
        <translation>Gewährt durch: %1.</translation>
    </message>
    <message>
        <source>No role holds it.</source>
        <translation>Keine Rolle enthält sie.</translation>
    </message>
    <message>
        <source>Roles that hold it: %1.</source>
        <translation>Rollen, die sie enthalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation>Keine Berechtigung ausgewählt</translation>
    </message>
    <message>
        <source>Go to a cell to see what it stands for and who can do it.</source>
        <translation>Gehen Sie zu einer Zelle, um zu sehen, wofür sie steht und wer es kann.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionHeader</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenForm</name>
    <message>
        <source>For example: my laptop</source>
        <translation>Zum Beispiel: mein Laptop</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ablau&amp;f</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>&amp;Geltungsbereiche</translation>
    </message>
    <message>
        <source>What you recognise the token by later, for example the script that uses it.</source>
        <translation>Woran Sie das Token später erkennen, zum Beispiel das Skript, das es nutzt.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>Wo das Token genutzt wird, für alle, die es ersetzen müssen.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Wann das Token von selbst ungültig wird.</translation>
    </message>
    <message>
        <source>What of your own permissions the token may use. It can never do more than you can.</source>
        <translation>Was von Ihren eigenen Berechtigungen das Token nutzen darf. Es kann nie mehr als Sie.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenOperations</name>
    <message>
        <source>“%1” belongs to a service account. It cannot be changed as a personal access token.</source>
        <translation>„%1“ gehört zu einem Dienstkonto. Es kann nicht als persönliches Zugriffstoken geändert werden.</translation>
    </message>
    <message>
        <source>“%1” is your personal access token. Change it among your own tokens.</source>
        <translation>„%1“ ist Ihr persönliches Zugriffstoken. Ändern Sie es unter Ihren eigenen Token.</translation>
    </message>
    <message>
        <source>“%1” is a personal access token of %2, and acts as them. Nobody else can change it or see its secret; you can disable or delete it.</source>
        <translation>„%1“ ist ein persönliches Zugriffstoken von %2 und handelt im Namen dieser Person. Niemand sonst kann es ändern oder sein Geheimnis sehen; Sie können es deaktivieren oder löschen.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off for this organisation. Ask an administrator to switch them on.</source>
        <translation>Persönliche Zugriffstoken sind für diese Organisation abgeschaltet. Bitten Sie einen Administrator, sie einzuschalten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyForm</name>
    <message>
        <source>Personal access tokens</source>
        <translation>Persönliche Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Users may make personal access tokens, and these work</source>
        <translation>&amp;Benutzer dürfen persönliche Zugriffstoken erstellen, und diese gelten</translation>
    </message>
    <message>
        <source>Such a token acts with the permissions of its user, cut down to the scopes that were chosen for it. Switched off, all of them stop at once; on again, they work again.</source>
        <translation>Ein solches Token handelt mit den Berechtigungen seines Benutzers, beschränkt auf die dafür ausgewählten Geltungsbereiche. Beim Ausschalten werden alle sofort ungültig; beim Wiedereinschalten gelten sie wieder.</translation>
    </message>
    <message>
        <source>Longest &amp;life of a personal access token</source>
        <translation>Längste &amp;Lebensdauer eines persönlichen Zugriffstokens</translation>
    </message>
    <message>
        <source>No li&amp;mit</source>
        <translation>Unbe&amp;grenzt</translation>
    </message>
    <message>
        <source>Life of tokens</source>
        <translation>Lebensdauer von Token</translation>
    </message>
    <message>
        <source>Longest life of a &amp;token</source>
        <translation>Längste Lebensdauer eines &amp;Tokens</translation>
    </message>
    <message>
        <source>N&amp;o limit</source>
        <translation>Unbegrenz&amp;t</translation>
    </message>
    <message>
        <source>Counts from the making of a token or from the change of its expiry. Tokens that exist keep their life.</source>
        <translation>Zählt ab der Erstellung des Tokens oder ab der Änderung seines Ablaufs. Vorhandene Token behalten ihre Lebensdauer.</translation>
    </message>
    <message>
        <source>Tokens may go without an e&amp;xpiry</source>
        <translation>Token dürfen ohne Abla&amp;uf sein</translation>
    </message>
    <message>
        <source>&amp;Suggested life</source>
        <translation>V&amp;orgeschlagene Lebensdauer</translation>
    </message>
    <message>
        <source>What the form for a new token starts with.</source>
        <translation>Womit das Formular für ein neues Token beginnt.</translation>
    </message>
    <message>
        <source>Grace after a regeneration</source>
        <translation>Übergangsfrist nach dem Neugenerieren</translation>
    </message>
    <message>
        <source>How long a previous secret may go on working beside the new one.</source>
        <translation>Wie lange ein vorheriges Geheimnis neben dem neuen weiter gelten darf.</translation>
    </message>
    <message>
        <source>Suggested g&amp;race</source>
        <translation>Vorgeschlagene Übergangs&amp;frist</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>Die Konsole</translation>
    </message>
    <message>
        <source>After that the console empties the clipboard, if the secret is still on it.</source>
        <translation>Danach leert die Konsole die Zwischenablage, wenn das Geheimnis noch darin ist.</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody works for</source>
        <translation>Sperren, &amp;wenn niemand arbeitet, nach</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>Derzeit in Kraft: %1.</translation>
    </message>
    <message>
        <source>Every token has a longest life, so none can go without an expiry.</source>
        <translation>Jedes Token hat eine längste Lebensdauer, daher kann keines ohne Ablauf sein.</translation>
    </message>
    <message>
        <source>Lets everybody make tokens for their own programs on the page My tokens.</source>
        <translation>Lässt alle auf der Seite „Meine Token“ Token für ihre eigenen Programme erstellen.</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a personal access token may lie further ahead.</source>
        <translation>Kein Ablauf, der für ein persönliches Zugriffstoken gewählt wird, darf weiter in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a token may lie further ahead.</source>
        <translation>Kein Ablauf, der für ein Token gewählt wird, darf weiter in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>While this is off, every new token gets a moment at which it dies.</source>
        <translation>Solange dies aus ist, bekommt jedes neue Token einen Zeitpunkt, zu dem es ungültig wird.</translation>
    </message>
    <message>
        <source>Whoever makes a token can choose another one, within the limit.</source>
        <translation>Wer ein Token erstellt, kann innerhalb der Grenze eine andere wählen.</translation>
    </message>
    <message>
        <source>Whoever regenerates a token cannot keep its previous secret alive for longer.</source>
        <translation>Wer ein Geheimnis erneuert, kann das vorherige nicht länger gelten lassen.</translation>
    </message>
    <message>
        <source>What the form for a new secret starts with.</source>
        <translation>Womit das Formular für ein neues Geheimnis beginnt.</translation>
    </message>
    <message>
        <source>The shorter, the less likely another program reads it there.</source>
        <translation>Je kürzer, desto unwahrscheinlicher liest ein anderes Programm es dort.</translation>
    </message>
    <message>
        <source>A locked console shows nothing until whoever is signed in proves it once more.</source>
        <translation>Eine gesperrte Konsole zeigt nichts, bis sich die angemeldete Person noch einmal ausweist.</translation>
    </message>
    <message>
        <source>Each console counts for itself, from the last key or movement of the mouse.</source>
        <translation>Jede Konsole zählt für sich, ab der letzten Taste oder Mausbewegung.</translation>
    </message>
    <message>
        <source>Longes&amp;t grace</source>
        <translation>Längste &amp;Übergangsfrist</translation>
    </message>
    <message>
        <source>A copied secret stays on the clip&amp;board for</source>
        <translation>Ein &amp;kopiertes Geheimnis bleibt in der Zwischenablage für</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>N&amp;ie</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyOperations</name>
    <message>
        <source>The policy was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>Die Richtlinie wurde von jemand anderem geändert, seit Sie sie geöffnet haben. Sehen Sie sich die neuen Werte an und entscheiden Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Zurücksetze&amp;n</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Loading the policy…</source>
        <translation>Richtlinie wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What your organisation allows. It holds for everybody.</source>
        <translation>Was Ihre Organisation erlaubt. Es gilt für alle.</translation>
    </message>
    <message>
        <source>You may read this. To change it you need the permission %1.</source>
        <translation>Sie dürfen dies lesen. Zum Ändern brauchen Sie die Berechtigung %1.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>The policy could not be loaded</source>
        <translation>Die Richtlinie konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Somebody has changed the policy while you were editing it. What you typed is kept, and what is in force now is told beside it. Save puts your values over theirs.</source>
        <translation>Jemand hat die Richtlinie geändert, während Sie sie bearbeitet haben. Ihre Eingaben bleiben erhalten, daneben steht, was jetzt in Kraft ist. „Speichern“ überschreibt die anderen Werte mit Ihren.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Werte übernehmen</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Es ist nichts geändert.</translation>
    </message>
    <message>
        <source>Change the policy?</source>
        <translation>Richtlinie ändern?</translation>
    </message>
    <message>
        <source>This happens at once:</source>
        <translation>Dies geschieht sofort:</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Ja, speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) stop(s) working.</source>
        <translation>
            <numerusform>%n persönliches Zugriffstoken gilt nicht mehr.</numerusform>
            <numerusform>%n persönliche Zugriffstoken gelten nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) work(s) again.</source>
        <translation>
            <numerusform>%n persönliches Zugriffstoken gilt wieder.</numerusform>
            <numerusform>%n persönliche Zugriffstoken gelten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live(s) longer than will be allowed; existing tokens keep their life.</source>
        <translation>
            <numerusform>%n Token gilt länger, als künftig erlaubt ist; vorhandene Token behalten ihre Lebensdauer.</numerusform>
            <numerusform>%n Token gelten länger, als künftig erlaubt ist; vorhandene Token behalten ihre Lebensdauer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>Die Richtlinie ist in Kraft.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyTicks</name>
    <message>
        <source>Search policies</source>
        <translation>Richtlinien suchen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>%1: does not exist (any more)</source>
        <comment>a policy</comment>
        <translation>%1: gibt es nicht (mehr)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a policy and its description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Es ist nichts angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) ticked.</source>
        <translation>
            <numerusform>%n Richtlinie angekreuzt.</numerusform>
            <numerusform>%n Richtlinien angekreuzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortens the list to policies that contain all these words.</source>
        <translation>Verkürzt die Liste auf Richtlinien, die alle diese Wörter enthalten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCodeView</name>
    <message>
        <source>QR code of the secret</source>
        <translation>QR-Code des Geheimnisses</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The name is always shown.</source>
        <translation>Der Name wird immer angezeigt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoverDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>Sicherung auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>The store cannot be opened. A backup can take its place: it is read and checked first. What is there now is kept beside it under another name, so that nothing gets lost.</source>
        <translation>Der Tokenspeicher kann nicht geöffnet werden. Eine Sicherung kann seinen Platz einnehmen: Sie wird zuerst gelesen und geprüft. Was jetzt vorhanden ist, wird daneben unter einem anderen Namen aufbewahrt, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>&amp;Andere Sicherung auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Sicherung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>It takes the place of %1. Everybody signs in with the password that they had when it was made.</source>
        <translation>Sie nimmt den Platz von %1 ein. Alle melden sich mit dem Passwort an, das sie zum Zeitpunkt der Sicherung hatten.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>Ja, wiederherstellen</translation>
    </message>
    <message>
        <source>Reading the backup and putting it in place…</source>
        <translation>Sicherung wird gelesen und eingesetzt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RedeemPage</name>
    <message>
        <source>Somebody has invited you or has reset your password, and has given you a code. It works once. Set a password with it and you are in.</source>
        <translation>Jemand hat Sie eingeladen oder Ihr Passwort zurückgesetzt und Ihnen einen Code gegeben. Er gilt einmal. Legen Sie damit ein Passwort fest, und Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits. Spaces and dashes do not matter.</source>
        <translation>Fünf Gruppen aus fünf Buchstaben und Ziffern. Leerzeichen und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Passwort festlegen und anmelden</translation>
    </message>
    <message>
        <source>Set your password for %1</source>
        <translation>Passwort für %1 festlegen</translation>
    </message>
    <message>
        <source>Type or paste the code that you were given.</source>
        <translation>Geben Sie den Code ein, den Sie erhalten haben, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Passwort wird festgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>The address for which the code was made.</source>
        <translation>Die Adresse, für die der Code erstellt wurde.</translation>
    </message>
    <message>
        <source>The one-time code that somebody gave you. It works once, and for a limited time.</source>
        <translation>Der Einmalcode, den Ihnen jemand gegeben hat. Er gilt einmal und nur begrenzte Zeit.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateDialog</name>
    <message>
        <source>&amp;Expire the previous secret now</source>
        <translation>Vorheriges Geheimnis &amp;sofort ablaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep it working until</source>
        <translation>Es &amp;weiter gelten lassen bis</translation>
    </message>
    <message>
        <source>How long the previous secret works</source>
        <translation>Wie lange das vorherige Geheimnis gilt</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Uhrzeit&#xa0;…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Token neu generieren</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>The secret that works now</source>
        <translation>Das derzeit geltende Geheimnis</translation>
    </message>
    <message>
        <source>A previous secret (%1…) is in grace already. It dies at once: at most two secrets work side by side.</source>
        <translation>Ein vorheriges Geheimnis (%1…) ist bereits in der Übergangsfrist. Es wird sofort ungültig: Höchstens zwei Geheimnisse gelten nebeneinander.</translation>
    </message>
    <message>
        <source>This server knows no grace: a previous secret dies at once.</source>
        <translation>Dieser Server kennt keine Übergangsfrist: Ein vorheriges Geheimnis wird sofort ungültig.</translation>
    </message>
    <message>
        <source>Your organisation allows a grace of at most %1.</source>
        <translation>Ihre Organisation erlaubt als Übergangsfrist höchstens %1.</translation>
    </message>
    <message>
        <source>It cannot outlive the token, which dies on %1.</source>
        <translation>Es kann das Token nicht überdauern, das am %1 ungültig wird.</translation>
    </message>
    <message>
        <source>Both secrets work until %1.</source>
        <translation>Beide Geheimnisse gelten bis %1.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>Alles, was das jetzige Geheimnis noch verwendet, funktioniert ab sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Making the new secret…</source>
        <translation>Neues Geheimnis wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Es wird ermittelt, was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. Its secret cannot be made anew.</source>
        <translation>Jemand hat dieses Token gelöscht, seit Sie es geöffnet haben. Sein Geheimnis kann nicht neu generiert werden.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No new secret was made. What is shown here is how the token is now; press Regenerate to go on.</source>
        <translation>Jemand hat dieses Token geändert, seit Sie es geöffnet haben. Es wurde kein neues Geheimnis erstellt. Hier wird das Token in seinem jetzigen Zustand gezeigt; drücken Sie „Neu generieren“, um fortzufahren.</translation>
    </message>
    <message>
        <source>The previous secret does not work any more.</source>
        <translation>Das vorherige Geheimnis gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The previous secret (%1…) works until %2.</source>
        <translation>Das vorherige Geheimnis (%1…) gilt bis %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveOldDialog</name>
    <message>
        <source>No entry is older. Nothing would be removed.</source>
        <translation>Kein Eintrag ist älter. Es würde nichts entfernt.</translation>
    </message>
    <message>
        <source>Entries that would be removed: %1, written from %2 to %3. Entries that stay: %4.</source>
        <translation>Einträge, die entfernt würden: %1, geschrieben vom %2 bis zum %3. Einträge, die bleiben: %4.</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Alte Einträge entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Entries written &amp;before</source>
        <translation>Einträge geschrieben &amp;vor</translation>
    </message>
    <message>
        <source>Only the oldest part can be removed, never an entry in between. That it was removed, by whom and how much, is an entry that stays, so that the rest can still be verified. Export the entries first if you have to keep them.</source>
        <translation>Nur der älteste Teil kann entfernt werden, nie ein Eintrag dazwischen. Dass, von wem und wie viel entfernt wurde, bleibt als Eintrag erhalten, sodass sich der Rest weiterhin prüfen lässt. Exportieren Sie die Einträge zuerst, wenn Sie sie aufbewahren müssen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a later date: no entry is older.</source>
        <translation>Wählen Sie ein späteres Datum: Kein Eintrag ist älter.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>Alte Einträge entfernen?</translation>
    </message>
    <message>
        <source>They cannot be brought back, except from a backup or an export that you made before.</source>
        <translation>Sie lassen sich nicht zurückholen, außer aus einer Sicherung oder einem Export, die Sie zuvor erstellt haben.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Removing the entries…</source>
        <translation>Einträge werden entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Entries removed: %1. Entries that stayed: %2.</source>
        <translation>Entfernte Einträge: %1. Verbliebene Einträge: %2.</translation>
    </message>
    <message>
        <source>What is older goes for good. The rest can still be checked from an anchor on.</source>
        <translation>Was älter ist, verschwindet für immer. Der Rest lässt sich ab einem Anker weiter prüfen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreComparison</name>
    <message>
        <source>The store “%1” is damaged itself and cannot be compared with the backup. Close it everywhere, give the file another name, open the store again from the start page and restore the backup there.</source>
        <translation>Der Tokenspeicher „%1“ ist selbst beschädigt und kann nicht mit der Sicherung verglichen werden. Schließen Sie ihn überall, geben Sie der Datei einen anderen Namen, öffnen Sie den Tokenspeicher erneut von der Startseite aus und stellen Sie dort die Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>Sicherung auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>A backup takes the place of everything that is in the store now. It is read and checked first, and you see what would be lost before anything is changed.</source>
        <translation>Eine Sicherung ersetzt alles, was jetzt im Tokenspeicher ist. Sie wird zuerst gelesen und geprüft, und Sie sehen, was verloren ginge, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>&amp;Andere Sicherung auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the backup and comparing it with the store…</source>
        <translation>Sicherung wird gelesen und mit dem Tokenspeicher verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Everything that is in the store now is replaced, for everybody who works with it. What was done since %1 is in the file that is kept, and nowhere else.</source>
        <translation>Alles, was jetzt im Tokenspeicher ist, wird ersetzt, für alle, die damit arbeiten. Was seit %1 getan wurde, steht dann in der aufbewahrten Datei und sonst nirgends.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>Ja, wiederherstellen</translation>
    </message>
    <message>
        <source>Keeping what there is, then restoring the backup…</source>
        <translation>Der jetzige Stand wird aufbewahrt und die Sicherung dann wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der vorherige Stand wird in %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestorePlanView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, and how long ago that is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeitpunkt</translation>
    </message>
    <message>
        <source>This is a backup of another organisation, %1, from %2. Everything of %3 would be gone from this store.</source>
        <translation>Dies ist eine Sicherung einer anderen Organisation, %1, Stand: %2. Alles von %3 wäre aus diesem Tokenspeicher verschwunden.</translation>
    </message>
    <message>
        <source>The backup holds everything as it was on %1.</source>
        <translation>Stand der Sicherung: %1.</translation>
    </message>
    <message>
        <source>What was deleted, disabled or regenerated since works again as it did then, with the secrets of then. Before anything is replaced, the store as it is now is kept in a file beside it, with “before-restore” and the date in its name.</source>
        <translation>Was seither gelöscht, deaktiviert oder neu generiert wurde, gilt wieder wie damals, mit den damaligen Geheimnissen. Bevor etwas ersetzt wird, wird der jetzige Stand des Tokenspeichers daneben in einer Datei aufbewahrt, die „before-restore“ und das Datum im Namen trägt.</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <comment>a number and names</comment>
        <translation>%1, darunter %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You will be signed out: in this backup you have another password, or no account.</source>
        <translation>Sie werden abgemeldet: In dieser Sicherung haben Sie ein anderes Passwort oder kein Konto.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Nothing: everything is as it is in the backup</source>
        <translation>Nichts: Alles ist wie in der Sicherung</translation>
    </message>
    <message>
        <source>Tokens that would be gone</source>
        <translation>Token, die wegfallen würden</translation>
    </message>
    <message>
        <source>Tokens that would come back</source>
        <translation>Token, die zurückkehren würden</translation>
    </message>
    <message>
        <source>Tokens that would be what they were</source>
        <translation>Token, die wieder ihren früheren Stand hätten</translation>
    </message>
    <message>
        <source>Tokens whose new secret would stop working</source>
        <translation>Token, deren neues Geheimnis nicht mehr gelten würde</translation>
    </message>
    <message>
        <source>Users who would be gone</source>
        <translation>Benutzer, die wegfallen würden</translation>
    </message>
    <message>
        <source>Users who would come back</source>
        <translation>Benutzer, die zurückkehren würden</translation>
    </message>
    <message>
        <source>Users who would be what they were</source>
        <translation>Benutzer, die wieder ihren früheren Stand hätten</translation>
    </message>
    <message>
        <source>Roles that would be gone</source>
        <translation>Rollen, die wegfallen würden</translation>
    </message>
    <message>
        <source>Roles that would come back</source>
        <translation>Rollen, die zurückkehren würden</translation>
    </message>
    <message>
        <source>Roles that would be what they were</source>
        <translation>Rollen, die wieder ihren früheren Stand hätten</translation>
    </message>
    <message>
        <source>Entries of the audit trail that would be lost</source>
        <translation>Einträge des Audit-Protokolls, die verloren gingen</translation>
    </message>
    <message>
        <source>Groups that would be gone</source>
        <translation>Gruppen, die wegfallen würden</translation>
    </message>
    <message>
        <source>Groups that would come back</source>
        <translation>Gruppen, die zurückkehren würden</translation>
    </message>
    <message>
        <source>Groups that would be what they were</source>
        <translation>Gruppen, die wieder ihren früheren Stand hätten</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <comment>the name of a rule of it</comment>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values of a rule</comment>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RetryCountdown</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Erneuter Versuch in %n Sekunde.</numerusform>
            <numerusform>Erneuter Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1:%2 minutes.</source>
        <comment>minutes and seconds, like 4:05</comment>
        <translation>Erneuter Versuch in %1:%2 Minuten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewDialog</name>
    <message>
        <source>Review changes of roles</source>
        <translation>Rollenänderungen prüfen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Wer Rechte gewinnt oder verliert</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are made, changed or deleted together. Nothing is stored before you apply the changes.</source>
        <translation>
            <numerusform>%n Rolle wird erstellt, geändert oder gelöscht. Es wird nichts gespeichert, bevor Sie die Änderungen anwenden.</numerusform>
            <numerusform>%n Rollen werden zusammen erstellt, geändert oder gelöscht. Es wird nichts gespeichert, bevor Sie die Änderungen anwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 changes</source>
        <translation>Die Rolle %1 ändert sich</translation>
    </message>
    <message>
        <source>The role %1 is deleted</source>
        <translation>Die Rolle %1 wird gelöscht</translation>
    </message>
    <message>
        <source>The role %1 is new</source>
        <translation>Die Rolle %1 ist neu</translation>
    </message>
    <message>
        <source>The role %1 is renamed to %2</source>
        <translation>Die Rolle %1 wird in %2 umbenannt</translation>
    </message>
    <message>
        <source>Loses its description</source>
        <translation>Verliert die Beschreibung</translation>
    </message>
    <message>
        <source>Is described as: %1</source>
        <translation>Wird beschrieben als: %1</translation>
    </message>
    <message>
        <source>Holds no permission</source>
        <translation>Enthält keine Berechtigung</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>Gewinnt %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>Verliert %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to apply: the roles are stored like this already.</source>
        <translation>Es gibt nichts anzuwenden: Die Rollen sind bereits so gespeichert.</translation>
    </message>
    <message>
        <source>It is not known yet who gains and who loses.</source>
        <translation>Es ist noch nicht bekannt, wer Rechte gewinnt oder verliert.</translation>
    </message>
    <message>
        <source>Asking who gains and who loses…</source>
        <translation>Es wird ermittelt, wer Rechte gewinnt oder verliert&#xa0;…</translation>
    </message>
    <message>
        <source>The changes are kept, but cannot be applied as they are.</source>
        <translation>Die Änderungen bleiben erhalten, können aber so nicht angewendet werden.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Nothing was stored.</source>
        <translation>Jemand anderes hat %1 geändert, seit Sie begonnen haben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Take the newer version and keep my changes</source>
        <translation>Neuere Fassung übernehmen und meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Es wird ermittelt, was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Änderungen werden angewendet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewImpact</name>
    <message>
        <source>Gains %1</source>
        <translation>Gewinnt %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>Verliert %1</translation>
    </message>
    <message>
        <source>Gains %1; loses %2</source>
        <translation>Gewinnt %1; verliert %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n Benutzer gewinnt oder verliert Berechtigungen.</numerusform>
            <numerusform>%n Benutzer gewinnen oder verlieren Berechtigungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n Token gewinnt oder verliert Berechtigungen.</numerusform>
            <numerusform>%n Token gewinnen oder verlieren Berechtigungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more user(s)</source>
        <translation>
            <numerusform>und %n weiterer Benutzer</numerusform>
            <numerusform>und %n weitere Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>und %n weiteres Token</numerusform>
            <numerusform>und %n weitere Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Wer Rechte gewinnt oder verliert</translation>
    </message>
    <message>
        <source>Nobody is affected: no user and no token gains or loses anything.</source>
        <translation>Niemand ist betroffen: Kein Benutzer und kein Token gewinnt oder verliert etwas.</translation>
    </message>
    <message>
        <source>No token gains or loses anything.</source>
        <translation>Kein Token gewinnt oder verliert etwas.</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>%1; you need the permission %2 to see their names.</source>
        <translation>%1; um die Namen zu sehen, brauchen Sie die Berechtigung %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDesk</name>
    <message>
        <source>The role %1 was deleted by somebody else; your changes to it are gone.</source>
        <translation>Die Rolle %1 wurde von jemand anderem gelöscht; Ihre Änderungen daran sind verloren.</translation>
    </message>
    <message>
        <source>The role %1 is built in now; your changes to it are gone.</source>
        <translation>Die Rolle %1 ist jetzt eingebaut; Ihre Änderungen daran sind verloren.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1 an %2 geben</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>%1 von %2 nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Give %n permission(s) to %1</source>
        <translation>
            <numerusform>%n Berechtigung an %1 geben</numerusform>
            <numerusform>%n Berechtigungen an %1 geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n permission(s) from %1</source>
        <translation>
            <numerusform>%n Berechtigung von %1 nehmen</numerusform>
            <numerusform>%n Berechtigungen von %1 nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>%1 beschreiben</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Rename and describe role</source>
        <translation>Rolle umbenennen und beschreiben</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Rolle kopieren</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>For example: night shift</source>
        <translation>Zum Beispiel: Nachtschicht</translation>
    </message>
    <message>
        <source>The change waits with the others until you review and apply them.</source>
        <translation>Die Änderung wartet mit den anderen, bis Sie sie prüfen und anwenden.</translation>
    </message>
    <message>
        <source>It starts without permissions. Tick them in its column of the matrix; nothing is stored until you review and apply the changes.</source>
        <translation>Sie beginnt ohne Berechtigungen. Kreuzen Sie diese in ihrer Spalte der Matrix an; es wird nichts gespeichert, bis Sie die Änderungen prüfen und anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are copied.</source>
        <translation>
            <numerusform>%n Berechtigung wird kopiert.</numerusform>
            <numerusform>%n Berechtigungen werden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are left out, because you do not have them: %1</source>
        <translation>
            <numerusform>%n Berechtigung wird ausgelassen, weil Sie sie nicht haben: %1</numerusform>
            <numerusform>%n Berechtigungen werden ausgelassen, weil Sie sie nicht haben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>There is a role of this name already. Choose another one.</source>
        <translation>Eine Rolle mit diesem Namen gibt es bereits. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Somebody has deleted this role in the meantime. It cannot be changed any more.</source>
        <translation>Jemand hat diese Rolle inzwischen gelöscht. Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>What the column of the matrix and everybody who has the role shows.</source>
        <translation>Was die Spalte der Matrix und alle zeigen, die diese Rolle haben.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever gives it later.</source>
        <translation>Wozu die Rolle dient, in einem Satz für alle, die sie später vergeben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleOperations</name>
    <message>
        <source>Somebody has been given one of these roles, or lost it, since you looked at who gains and who loses. Look at it anew, then decide again.</source>
        <translation>Jemand hat eine dieser Rollen erhalten oder verloren, seit Sie sich angesehen haben, wer Rechte gewinnt oder verliert. Sehen Sie es sich erneut an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A role is changed twice at once. Change it once.</source>
        <translation>Eine Rolle wird zweimal zugleich geändert. Ändern Sie sie einmal.</translation>
    </message>
    <message>
        <source>This role does not exist any more. Look at the roles anew.</source>
        <translation>Diese Rolle gibt es nicht mehr. Sehen Sie sich die Rollen erneut an.</translation>
    </message>
    <message>
        <source>“%1” came with a catalogue and stays as it is. Make a copy and change that.</source>
        <translation>„%1“ wurde mit einem Katalog geliefert und bleibt, wie sie ist. Erstellen Sie eine Kopie und ändern Sie diese.</translation>
    </message>
    <message>
        <source>The role “%1” was changed by someone else since you opened it. Look at it anew, then decide again.</source>
        <translation>Die Rolle „%1“ wurde von jemand anderem geändert, seit Sie sie geöffnet haben. Sehen Sie sie sich erneut an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The permission “%1” does not exist here.</source>
        <translation>Die Berechtigung „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The role “%1” holds what you do not, for example %2. Nobody can make, change or delete a role that can do more than they can.</source>
        <translation>Die Rolle „%1“ enthält, was Sie nicht haben, zum Beispiel %2. Niemand kann eine Rolle erstellen, ändern oder löschen, die mehr kann als man selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>The role “%1” is in use: %2, %3 and %4 have it. Give them another role first.</source>
        <translation>Die Rolle „%1“ ist in Verwendung: %2, %3 und %4 haben sie. Geben Sie ihnen zuerst eine andere.</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Choose another name.</source>
        <translation>Eine Rolle „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleRepository</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Dieses Exemplar von Chatelaine ist unvollständig. Bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.</source>
        <translation>Der Katalog „%1“ nennt keine Rolle, daher könnte niemand etwas tun. Wählen Sie einen anderen Katalog.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RuleTemplates</name>
    <message>
        <source>&amp;Read only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Verweigern</translation>
    </message>
</context>
<context>
    <name>chatelaine::RulesEditor</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Ctrl+Tab.</source>
        <translation>Tab rückt ein. Um das Feld mit der Tastatur zu verlassen, drücken Sie Escape und dann Tab, oder Strg+Tab.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter goes to the place in the rules.</source>
        <translation>Die Eingabetaste springt zur Stelle in den Regeln.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the rules, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, a remark: %2</source>
        <comment>place in the rules, what is odd</comment>
        <translation>%1, eine Bemerkung: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveAs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is a file named %1 already. %2</source>
        <comment>the second is a sentence</comment>
        <translation>Eine Datei namens %1 gibt es bereits. %2</translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation>Ihr Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Ja, ersetzen</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Search scopes</source>
        <translation>Geltungsbereiche suchen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>Ticks every permission that you hold at the moment.</source>
        <translation>Kreuzt alle Berechtigungen an, die Sie derzeit haben.</translation>
    </message>
    <message>
        <source>Grants nothing today</source>
        <translation>Gewährt heute nichts</translation>
    </message>
    <message>
        <source>%1
You do not hold this permission now. It works as soon as you do.</source>
        <translation>%1
Sie haben diese Berechtigung derzeit nicht. Der Geltungsbereich wirkt, sobald Sie sie haben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scope and what is to know of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen.</source>
        <translation>
            <numerusform>%n Geltungsbereich ausgewählt.</numerusform>
            <numerusform>%n Geltungsbereiche ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grant(s) nothing today.</source>
        <translation>
            <numerusform>%n davon gewährt heute nichts.</numerusform>
            <numerusform>%n davon gewähren heute nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what I ho&amp;ld</source>
        <translation>Auswählen, was ich &amp;habe</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>Nichts aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretCard</name>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>&amp;Übergangsfrist jetzt beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>Aktuelles Geheimnis</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Vorheriges Geheimnis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>Wird ungültig</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>The start of the secret, to tell it from others. The rest is not kept anywhere.</source>
        <translation>Der Anfang des Geheimnisses, um es von anderen zu unterscheiden. Der Rest wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With the token, %1</source>
        <translation>Mit dem Token, %1</translation>
    </message>
    <message>
        <source>Never: the token has no expiry</source>
        <translation>Nie: Das Token hat keinen Ablauf</translation>
    </message>
    <message>
        <source>%1, another %2</source>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>&amp;QR-Code anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>In Datei &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>I have s&amp;tored it</source>
        <translation>Ich &amp;habe es aufbewahrt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Copy the secret of “%1” now</source>
        <translation>Kopieren Sie das Geheimnis von „%1“ jetzt</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again. Only its fingerprint is kept.</source>
        <translation>Es wird nur dieses eine Mal angezeigt und kann nicht noch einmal angezeigt werden. Nur sein Fingerabdruck wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Saves the secret to a file that only you can read</source>
        <translation>Speichert das Geheimnis in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Hide &amp;QR code</source>
        <translation>&amp;QR-Code verbergen</translation>
    </message>
    <message>
        <source>This secret is too long for a QR code. Copy it or save it to a file.</source>
        <translation>Dieses Geheimnis ist zu lang für einen QR-Code. Kopieren Sie es oder speichern Sie es in einer Datei.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Geheimnis speichern</translation>
    </message>
    <message>
        <source>Saved to “%1”. Only you can read the file.</source>
        <translation>In „%1“ gespeichert. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it</source>
        <translation>Kopieren oder speichern Sie zuerst das Geheimnis, oder bestätigen Sie, dass Sie es aufbewahrt haben</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it. It cannot be shown again.</source>
        <translation>Kopieren oder speichern Sie zuerst das Geheimnis, oder bestätigen Sie, dass Sie es aufbewahrt haben. Es kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>A new secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>Ein neues Geheimnis wurde weder kopiert noch gespeichert. Es kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>Say so if you put the secret away by other means: after closing, nobody can show it again.</source>
        <translation>Geben Sie an, wenn Sie das Geheimnis auf andere Weise aufbewahrt haben: Nach dem Schließen kann es niemand mehr zeigen.</translation>
    </message>
    <message>
        <source>The secret of a new token was not saved before that and is lost. Regenerate the token; the audit trail names it.</source>
        <translation>Das Geheimnis eines neuen Tokens wurde vorher nicht gespeichert und ist verloren. Generieren Sie das Token neu; das Audit-Protokoll nennt es.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>The new secret</source>
        <translation>Das neue Geheimnis</translation>
    </message>
    <message>
        <source>It is not read aloud. Use the Copy button, or save it to a file.</source>
        <translation>Es wird nicht vorgelesen. Verwenden Sie die Schaltfläche „Kopieren“ oder speichern Sie es in einer Datei.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerEntry</name>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Schlüsselbund wird durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the server how one can sign in…</source>
        <translation>Der Server wird gefragt, wie man sich anmelden kann&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Sign in with the token that you have.</source>
        <translation>Es ist noch niemand angemeldet. Melden Sie sich mit dem Token an, das Sie haben.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile: the token was not kept.</source>
        <translation>Die Verbindung wurde inzwischen geändert: Das Token wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Token wird aufbewahrt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerPage</name>
    <message>
        <source>&amp;Try again now</source>
        <translation>Jetzt &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What this connection leads to, and how it is doing.</source>
        <translation>Wohin diese Verbindung führt und in welchem Zustand sie ist.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Was er kann</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Region that decides</source>
        <translation>Entscheidende Region</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>Antworten kommen</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>Löschungen, die auf ihren Zeitpunkt warten</translation>
    </message>
    <message>
        <source>This server cannot delete a token later by itself. Chatelaine does it, while it runs and is connected.</source>
        <translation>Dieser Server kann ein Token nicht von selbst später löschen. Chatelaine übernimmt das, solange es läuft und verbunden ist.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Computers um %1 vor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Computers um %1 nach.</translation>
    </message>
    <message>
        <source>What has expired is judged by the server&apos;s. Set this computer&apos;s clock if it is wrong.</source>
        <translation>Was abgelaufen ist, bestimmt die Uhr des Servers. Stellen Sie die Uhr dieses Computers, wenn sie falsch geht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes (from %1 on)</source>
        <translation>Ja (ab %1)</translation>
    </message>
    <message>
        <source>No (from %1 on)</source>
        <translation>Nein (ab %1)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token and everything else. Use https where you can.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer unterwegs mithören kann, liest Ihr Token und alles andere. Verwenden Sie nach Möglichkeit https.</translation>
    </message>
    <message>
        <source>This server stores secrets in the clear: an administrator can read them there. Chatelaine never asks for them and never shows them.</source>
        <translation>Dieser Server speichert Geheimnisse im Klartext: Ein Administrator kann sie dort lesen. Chatelaine fragt nie nach ihnen und zeigt sie nie an.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerSignInPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Use another connection…</source>
        <translation>&amp;Andere Verbindung verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>The server cannot be asked</source>
        <translation>Der Server kann nicht befragt werden</translation>
    </message>
    <message>
        <source>Your token is still in the keychain.</source>
        <translation>Ihr Token ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>Damit anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1 · region %2</source>
        <comment>an address and a region</comment>
        <translation>%1 · Region %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer unterwegs mithören kann, liest Ihr Token.</translation>
    </message>
    <message>
        <source>Access control is switched off</source>
        <translation>Die Zugriffskontrolle ist ausgeschaltet</translation>
    </message>
    <message>
        <source>This server lets everybody do everything, and has no tokens to keep. Switch ACLs on in its configuration (acl { enabled = true }), start it anew and try again.</source>
        <translation>Dieser Server lässt alle alles tun und hat keine Token zu verwalten. Schalten Sie in seiner Konfiguration ACLs ein (acl { enabled = true }), starten Sie ihn neu und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerTasks</name>
    <message>
        <source>You are in the region %1.</source>
        <translation>Sie sind in der Region %1.</translation>
    </message>
    <message>
        <source>The one-time secret has been made.</source>
        <translation>Das Einmalgeheimnis wurde erstellt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The one-time secret is dead by now. Make another one.</source>
        <translation>Das Einmalgeheimnis ist inzwischen ungültig. Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>One-time secret</source>
        <translation>Einmalgeheimnis</translation>
    </message>
    <message>
        <source>Copy the one-time secret for %1 now</source>
        <translation>Kopieren Sie das Einmalgeheimnis für %1 jetzt</translation>
    </message>
    <message>
        <source>Whoever has it signs in with your token, once, within %1. After that it is dead.</source>
        <translation>Wer es hat, kann sich einmal mit Ihrem Token anmelden. Es gilt %1, danach ist es ungültig.</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again.</source>
        <translation>Es wird nur dieses eine Mal angezeigt und kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>A one-time secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>Ein Einmalgeheimnis wurde weder kopiert noch gespeichert. Es kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>A one-time secret was not saved before that and is lost. Make another one.</source>
        <translation>Ein Einmalgeheimnis wurde vorher nicht gespeichert und ist verloren. Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>The console was locked before the one-time secret was copied or saved, so it is lost.</source>
        <translation>Die Konsole wurde gesperrt, bevor das Einmalgeheimnis kopiert oder gespeichert wurde, es ist daher verloren.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Neues erstellen</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>A change shows at once.</source>
        <translation>Eine Änderung wird sofort sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>Wie die Arbeits&amp;umgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>Ob das Fenster hell oder dunkel ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The language of the whole program. What you are working on stays open.</source>
        <translation>Die Sprache des ganzen Programms. Woran Sie arbeiten, bleibt offen.</translation>
    </message>
    <message>
        <source>Show &amp;tips on pages that are new to you</source>
        <translation>&amp;Tipps auf Seiten zeigen, die für Sie neu sind</translation>
    </message>
    <message>
        <source>One sentence below the page, until you have read it. Switched on again, all of them are new.</source>
        <translation>Ein Satz unter der Seite, bis Sie ihn gelesen haben. Nach erneutem Einschalten sind alle wieder neu.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Notify me &amp;once a day about tokens that expire within 7 days</source>
        <translation>Ein&amp;mal täglich über Token benachrichtigen, die innerhalb von 7 Tagen ablaufen</translation>
    </message>
    <message>
        <source>One notification that says how many, and again only when there are more. It names no token.</source>
        <translation>Eine Benachrichtigung, die sagt, wie viele es sind, und erst wieder, wenn es mehr werden. Sie nennt kein Token.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Symbol im &amp;Infobereich anzeigen</translation>
    </message>
    <message>
        <source>A way back to the window. Closing the window still ends the program.</source>
        <translation>Ein Weg zurück zum Fenster. Das Schließen des Fensters beendet weiterhin das Programm.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The icon appears as soon as there is one.</source>
        <translation>Diese Arbeitsumgebung hat derzeit keinen Infobereich. Das Symbol erscheint, sobald es einen gibt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Type a part of what a shortcut does, or of its keys.</source>
        <translation>Tippen Sie einen Teil dessen, was ein Tastenkürzel tut, oder seiner Tasten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The window is too narrow for the names of the pages.</source>
        <translation>Das Fenster ist zu schmal für die Namen der Seiten.</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Namen der Seiten anzeigen</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>Nur Symbole anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Narrow side&amp;bar</source>
        <translation>Schmale Sei&amp;tenleiste</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Use another store…</source>
        <translation>&amp;Anderen Tokenspeicher verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;tay signed in on this machine for 30 days</source>
        <translation>30 Tage auf diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>I have a &amp;code…</source>
        <translation>Ich habe einen &amp;Code&#xa0;…</translation>
    </message>
    <message>
        <source>An invitation, or a new start after your password was reset.</source>
        <translation>Eine Einladung oder ein Neuanfang, nachdem Ihr Passwort zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Schlüsselbund wird durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>Die Adresse, unter der man Sie in dieser Organisation kennt.</translation>
    </message>
    <message>
        <source>Your password for this store. It is checked on this machine and sent nowhere.</source>
        <translation>Ihr Passwort für diesen Tokenspeicher. Es wird auf diesem Computer geprüft und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Keeps something random in the keychain of this computer, so that you need not type the password.</source>
        <translation>Bewahrt etwas Zufälliges im Schlüsselbund dieses Computers auf, damit Sie das Passwort nicht tippen müssen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SpanDialog</name>
    <message>
        <source>Entries of a time</source>
        <translation>Einträge eines Zeitraums</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>This is not after the first one. Choose a later time.</source>
        <translation>Dies liegt nicht nach dem ersten Zeitpunkt. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Only entries that are older than this moment are shown.</source>
        <translation>Es werden nur Einträge gezeigt, die älter als dieser Zeitpunkt sind.</translation>
    </message>
    <message>
        <source>Only entries of this moment and later ones are shown.</source>
        <translation>Es werden nur Einträge ab diesem Zeitpunkt gezeigt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlErrors</name>
    <message>
        <source>Another program is holding the store “%1”. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>Ein anderes Programm hält den Tokenspeicher „%1“ in Beschlag. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written, and nothing was changed. Give your account write access to the file and to its folder, then try again.</source>
        <translation>Der Tokenspeicher „%1“ kann nicht geschrieben werden, es wurde nichts geändert. Geben Sie Ihrem Konto Schreibzugriff auf die Datei und ihren Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a Chatelaine store. Leave it as it is and open a backup of it.</source>
        <translation>Die Datei „%1“ ist beschädigt oder kein Chatelaine-Tokenspeicher. Lassen Sie sie, wie sie ist, und öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>There is no space left for the store “%1”. Nothing was changed. Free some space on that drive, then try again.</source>
        <translation>Für den Tokenspeicher „%1“ ist kein Platz mehr. Es wurde nichts geändert. Schaffen Sie Platz auf dem Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be reached. Check that its drive is connected and that your account may use its folder, then try again.</source>
        <translation>Der Tokenspeicher „%1“ ist nicht erreichbar. Prüfen Sie, ob sein Laufwerk angeschlossen ist und Ihr Konto seinen Ordner benutzen darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine, and nothing was changed. Please try again.</source>
        <translation>In Chatelaine ist etwas schiefgegangen, es wurde nichts geändert. Bitte versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlThread</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Dies wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store was closed before this could be done.</source>
        <translation>Der Tokenspeicher wurde geschlossen, bevor dies erledigt werden konnte.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine. Please try again.</source>
        <translation>In Chatelaine ist etwas schiefgegangen. Bitte versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StagedBackup</name>
    <message>
        <source>The backup “%1” is damaged, or is no backup of a Chatelaine store. Choose another one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt oder keine Sicherung eines Chatelaine-Tokenspeichers. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup “%1” was written by a newer Chatelaine. Update this program, then restore it.</source>
        <translation>Die Sicherung „%1“ wurde mit einem neueren Chatelaine geschrieben. Aktualisieren Sie dieses Programm und stellen Sie sie dann wieder her.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Wählen Sie die Sicherung, die wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose a backup of it.</source>
        <translation>„%1“ ist der Tokenspeicher selbst. Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use or was not closed. Open it, make a backup of it there, and restore that.</source>
        <translation>„%1“ ist ein Tokenspeicher, der verwendet wird oder nicht geschlossen wurde. Öffnen Sie ihn, erstellen Sie dort eine Sicherung davon und stellen Sie diese wieder her.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartFlow</name>
    <message>
        <source>Leave while the first token is being made?</source>
        <translation>Verlassen, während das erste Token erstellt wird?</translation>
    </message>
    <message>
        <source>The server has been asked for it and has not answered yet. Its secret comes with the answer and cannot be had again.</source>
        <translation>Der Server wurde darum gebeten und hat noch nicht geantwortet. Das Geheimnis kommt mit der Antwort und ist danach nicht mehr zu bekommen.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Tokenspeicher öffnen</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine-Tokenspeicher (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Demo wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Melden Sie sich mit dem damaligen Passwort an.</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then. The damaged store is kept as %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Melden Sie sich mit dem damaligen Passwort an. Der beschädigte Tokenspeicher wird als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBadge</name>
    <message>
        <source>State of the server: %1</source>
        <translation>Zustand des Servers: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBanner</name>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>Der Server ist nicht erreichbar. Die Seiten zeigen, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>chatelaine::StayingSignedIn</name>
    <message>
        <source>Nobody stays signed in here.</source>
        <translation>Hier bleibt niemand angemeldet.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time. %1</source>
        <translation>Beim nächsten Mal werden Sie nach Ihrem Passwort gefragt. %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCheckDialog</name>
    <message>
        <source>Check the store</source>
        <translation>Tokenspeicher prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Every page of the file and every entry of the audit trail is read and compared with what was written. Nothing is changed, and others work on meanwhile.</source>
        <translation>Jede Seite der Datei und jeder Eintrag des Audit-Protokolls wird gelesen und mit dem verglichen, was geschrieben wurde. Es wird nichts geändert, und andere arbeiten währenddessen weiter.</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>Der gesamte Tokenspeicher wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Alles ist so, wie es geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCopy</name>
    <message>
        <source>“%1” is damaged. Keep it, and open a backup.</source>
        <translation>„%1“ ist beschädigt. Bewahren Sie die Datei auf und öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>There is no space left for the backup “%1”, and nothing of it was kept. Free some space on that drive or choose another place, then try again.</source>
        <translation>Für die Sicherung „%1“ ist kein Platz mehr, es wurde nichts davon behalten. Schaffen Sie Platz auf dem Laufwerk oder wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>Die Sicherung konnte nicht nach „%1“ geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a file for the backup.</source>
        <translation>Wählen Sie eine Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>„%1“ ist ein Ordner. Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>“%1” belongs to the store itself. Choose another name for the backup.</source>
        <translation>„%1“ gehört zum Tokenspeicher selbst. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use. Choose another name for the backup.</source>
        <translation>„%1“ ist ein Tokenspeicher in Verwendung. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.</source>
        <translation>Der Eintrag %1 des Audit-Protokolls ist nicht so, wie er geschrieben wurde. Öffnen Sie eine Sicherung, um zu sehen, was er war.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreEntrance</name>
    <message>
        <source>There is not enough free memory to protect the password. Close a program, then try again.</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei, um das Passwort zu schützen. Schließen Sie ein Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store, or was not finished. Choose another file.</source>
        <translation>Die Datei „%1“ ist kein Chatelaine-Tokenspeicher oder wurde nicht fertiggestellt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The drive of the store “%1” does not let readers and writers work side by side. Move the store to a local drive, then try again.</source>
        <translation>Auf dem Laufwerk des Tokenspeichers „%1“ können Lese- und Schreibzugriffe nicht nebeneinander erfolgen. Verschieben Sie den Tokenspeicher auf ein lokales Laufwerk und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFactsGrid</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Einträge des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Newest act</source>
        <translation>Neueste Aktion</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFile</name>
    <message>
        <source>Choose a file for the store.</source>
        <translation>Wählen Sie eine Datei für den Tokenspeicher.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>„%1“ ist ein Ordner. Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Open it, or choose another name.</source>
        <translation>Eine Datei „%1“ gibt es bereits. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”. Choose a folder that you may write to.</source>
        <translation>In „%1“ kann keine Datei angelegt werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or create a new store.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad oder erstellen Sie einen neuen Tokenspeicher.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the store&apos;s file itself.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie die Datei des Tokenspeichers selbst.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give your account access to it, then try again.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Geben Sie Ihrem Konto Zugriff darauf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Open a backup, or delete it and create a new store.</source>
        <translation>Die Datei „%1“ ist leer. Öffnen Sie eine Sicherung, oder löschen Sie die Datei und erstellen Sie einen neuen Tokenspeicher.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store. Choose another file.</source>
        <translation>Die Datei „%1“ ist kein Chatelaine-Tokenspeicher. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreRecovery</name>
    <message>
        <source>The store “%1” is whole. Sign in there, and restore the backup with File → Restore backup.</source>
        <translation>Der Tokenspeicher „%1“ ist unversehrt. Melden Sie sich dort an und stellen Sie die Sicherung mit „Datei → Sicherung wiederherstellen“ wieder her.</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed. Give your account write access to its folder, then try again.</source>
        <translation>Die Datei „%1“ konnte nicht umbenannt werden. Geben Sie Ihrem Konto Schreibzugriff auf ihren Ordner und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort erraten</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <translation>Passwortstärke: %1</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Passwortstärke</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuccessorDialog</name>
    <message>
        <source>&amp;Delete it now</source>
        <translation>Sofort &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it working for</source>
        <translation>&amp;Weiter gelten lassen für</translation>
    </message>
    <message>
        <source>How long the present token works</source>
        <translation>Wie lange das jetzige Token gilt</translation>
    </message>
    <message>
        <source>Until date and time…</source>
        <translation>Bis Datum und Uhrzeit&#xa0;…</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Token neu generieren</translation>
    </message>
    <message>
        <source>Make successor</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ablau&amp;f</translation>
    </message>
    <message>
        <source>This server cannot give a token another secret. A successor is made instead: another token with the same grants, with an accessor ID and a secret of its own. Its secret is shown once, right after this.</source>
        <translation>Dieser Server kann einem Token kein anderes Geheimnis geben. Stattdessen wird ein Nachfolger erstellt: ein weiteres Token mit denselben Rechten, mit eigener Accessor-ID und eigenem Geheimnis. Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>You are signed in with this token: this console goes on with its successor.</source>
        <translation>Sie sind mit diesem Token angemeldet: Diese Konsole arbeitet mit seinem Nachfolger weiter.</translation>
    </message>
    <message>
        <source>The present token</source>
        <translation>Das jetzige Token</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Sein Nachfolger</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>It expires before that, on %1. Choose an earlier moment.</source>
        <translation>Es läuft bereits vorher ab, am %1. Wählen Sie einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Both tokens work until %1. This console then deletes the present one, but only while it runs and is connected: what becomes due in the meantime is asked about at its next start.</source>
        <translation>Beide Token gelten bis %1. Danach löscht diese Konsole das jetzige, aber nur, solange sie läuft und verbunden ist: Was in der Zwischenzeit fällig wird, wird beim nächsten Start erfragt.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>Alles, was das jetzige Geheimnis noch verwendet, funktioniert ab sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Nachfolger wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Make another successor</source>
        <translation>Weiteren Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Es wird ermittelt, was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot have a successor.</source>
        <translation>Jemand hat dieses Token gelöscht, seit Sie es geöffnet haben. Es kann keinen Nachfolger erhalten.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No successor was made.</source>
        <translation>Jemand hat dieses Token geändert, seit Sie es geöffnet haben. Es wurde kein Nachfolger erstellt.</translation>
    </message>
    <message>
        <source>It has now: %1.</source>
        <translation>Es hat jetzt: %1.</translation>
    </message>
    <message>
        <source>Press “Make successor” to go on with it as it is now.</source>
        <translation>Drücken Sie „Nachfolger erstellen“, um mit dem jetzigen Stand fortzufahren.</translation>
    </message>
    <message>
        <source>The token before works until %1. This console deletes it then, while it runs.</source>
        <translation>Das vorherige Token gilt bis %1. Diese Konsole löscht es dann, sofern sie läuft.</translation>
    </message>
    <message>
        <source>The token before was deleted.</source>
        <translation>Das vorherige Token wurde gelöscht.</translation>
    </message>
    <message>
        <source>When the new token stops working by itself.</source>
        <translation>Wann das neue Token von selbst ungültig wird.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TaskDialog</name>
    <message>
        <source>Look at the list</source>
        <translation>Liste ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You have unsaved changes. Press Escape again to discard them.</source>
        <translation>Sie haben ungespeicherte Änderungen. Drücken Sie erneut Escape, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickModel</name>
    <message>
        <source>%1, a member already</source>
        <translation>%1, bereits Mitglied</translation>
    </message>
    <message>
        <source>Is a member already.</source>
        <translation>Ist bereits Mitglied.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickTree</name>
    <message>
        <source>Only c&amp;hosen</source>
        <translation>Nur a&amp;usgewählte</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>Verkürzt die Liste auf das, was dies enthält.</translation>
    </message>
    <message>
        <source>Hides what is not ticked, to look over the choice.</source>
        <translation>Blendet aus, was nicht angekreuzt ist, um die Auswahl zu überblicken.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tip</name>
    <message>
        <source>Found a secret somewhere? Identify (Ctrl+I) tells whether it is one of these tokens, and what it may do.</source>
        <translation>Irgendwo ein Geheimnis gefunden? „Zuordnen“ (Strg+I) sagt, ob es zu einem dieser Token gehört und was es darf.</translation>
    </message>
    <message>
        <source>A personal access token acts as you, cut down to the scopes that you choose. Choose few.</source>
        <translation>Ein persönliches Zugriffstoken handelt als Sie selbst, beschränkt auf die gewählten Geltungsbereiche. Wählen Sie wenige.</translation>
    </message>
    <message>
        <source>The tab “What can they do?” answers with a yes or a no for each permission, and why.</source>
        <translation>Der Reiter „Was darf diese Person?“ antwortet für jede Berechtigung mit Ja oder Nein und sagt, warum.</translation>
    </message>
    <message>
        <source>A role that is given to a group is held by all its members, beside their own.</source>
        <translation>Eine Rolle, die eine Gruppe bekommt, haben alle ihre Mitglieder neben der eigenen.</translation>
    </message>
    <message>
        <source>Select a permission to see at the right who can use it, and through what. Nothing that you tick happens before “Review and apply”.</source>
        <translation>Wählen Sie eine Berechtigung, um rechts zu sehen, wer sie nutzen kann und wodurch. Was Sie ankreuzen, geschieht erst mit „Prüfen und anwenden“.</translation>
    </message>
    <message>
        <source>Compare somebody&apos;s role with that of a colleague to find out why one can and the other cannot.</source>
        <translation>Vergleichen Sie jemandes Rolle mit der einer anderen Person, um herauszufinden, warum die eine kann, was die andere nicht kann.</translation>
    </message>
    <message>
        <source>A shorter life for tokens is the simplest protection: what is forgotten dies by itself.</source>
        <translation>Eine kürzere Lebensdauer ist der einfachste Schutz: Vergessene Token werden von selbst ungültig.</translation>
    </message>
    <message>
        <source>Keep an export of the trail on another machine: only by that can you show later that nobody made the whole chain anew.</source>
        <translation>Bewahren Sie einen Export des Protokolls auf einem anderen Computer auf: Nur damit lässt sich später zeigen, dass niemand die ganze Kette neu gemacht hat.</translation>
    </message>
    <message>
        <source>Mistakes in rules are marked while you type, and before saving you see who gains and loses what.</source>
        <translation>Fehler in Regeln werden beim Tippen markiert, und vor dem Speichern sehen Sie, wer was gewinnt und verliert.</translation>
    </message>
    <message>
        <source>Deletions for later happen only while this console runs. This page lists those that wait.</source>
        <translation>Spätere Löschungen geschehen nur, solange diese Konsole läuft. Diese Seite listet auf, welche warten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TipBar</name>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>You can have them back in the settings.</source>
        <translation>In den Einstellungen lassen sie sich wieder einschalten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TlsTrust</name>
    <message>
        <source>This key is not that of the client certificate. Choose the one that was made with it.</source>
        <translation>Dieser Schlüssel gehört nicht zum Client-Zertifikat. Wählen Sie den, der zusammen mit ihm erstellt wurde.</translation>
    </message>
    <message>
        <source>The certificate is for other names than the one that was asked for.</source>
        <translation>Das Zertifikat gilt für andere Namen als den angefragten.</translation>
    </message>
    <message>
        <source>The certificate was signed by an authority that is not trusted.</source>
        <translation>Das Zertifikat wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself and not by an authority.</source>
        <translation>Das Zertifikat ist selbstsigniert und nicht von einer Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Das Zertifikat ist nach der Uhr dieses Computers noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem vertraut wurde.</translation>
    </message>
    <message>
        <source>The certificate cannot be checked.</source>
        <translation>Das Zertifikat kann nicht geprüft werden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenActions</name>
    <message>
        <source>Make a service account with a new token.</source>
        <translation>Ein Dienstkonto mit einem neuen Token erstellen.</translation>
    </message>
    <message>
        <source>Create &amp;many tokens…</source>
        <translation>Viele To&amp;ken erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a token for each name of a list.</source>
        <translation>Ein Token für jeden Namen einer Liste erstellen.</translation>
    </message>
    <message>
        <source>&amp;Identify…</source>
        <translation>Geheimnis zu&amp;ordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Find out which token a pasted secret belongs to.</source>
        <translation>Herausfinden, zu welchem Token ein eingefügtes Geheimnis gehört.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, description, owner, role and expiry.</source>
        <translation>Name, Beschreibung, Eigentümer, Rolle und Ablauf ändern.</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>&amp;Neu generieren&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new secret for the same token.</source>
        <translation>Ein neues Geheimnis für dasselbe Token erstellen.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Switch the token off or on again.</source>
        <translation>Das Token ausschalten oder wieder einschalten.</translation>
    </message>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>&amp;Übergangsfrist jetzt beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Let the previous secret die at once.</source>
        <translation>Das vorherige Geheimnis sofort ungültig werden lassen.</translation>
    </message>
    <message>
        <source>&amp;Keep it (cancel deletion)</source>
        <translation>Be&amp;halten (Löschung abbrechen)</translation>
    </message>
    <message>
        <source>Take back the deletion that waits for its time.</source>
        <translation>Die Löschung zurücknehmen, die auf ihren Zeitpunkt wartet.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the token, its service account and every secret.</source>
        <translation>Das Token, sein Dienstkonto und alle Geheimnisse löschen.</translation>
    </message>
    <message>
        <source>Copy &amp;accessor ID</source>
        <translation>A&amp;ccessor-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the token&apos;s public identity.</source>
        <translation>Die öffentliche Kennung des Tokens kopieren.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the tokens anew.</source>
        <translation>Die Token neu abrufen.</translation>
    </message>
    <message>
        <source>This token has expired, and this server does not let an expiry be changed.</source>
        <translation>Dieses Token ist abgelaufen, und dieser Server lässt keine Änderung des Ablaufs zu.</translation>
    </message>
    <message>
        <source>This token has expired. Create a new one instead.</source>
        <translation>Dieses Token ist abgelaufen. Erstellen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>This token has expired. Give it a later expiry first.</source>
        <translation>Dieses Token ist abgelaufen. Geben Sie ihm zuerst einen späteren Ablauf.</translation>
    </message>
    <message>
        <source>You are signed in with this token. Sign in with another one to delete this one.</source>
        <translation>Sie sind mit diesem Token angemeldet. Melden Sie sich mit einem anderen an, um dieses zu löschen.</translation>
    </message>
    <message>
        <source>This server cannot change a token that has an expiry. Make a successor instead, by “Regenerate…”.</source>
        <translation>Dieser Server kann ein Token mit Ablauf nicht ändern. Erstellen Sie stattdessen mit „Neu generieren&#xa0;…“ einen Nachfolger.</translation>
    </message>
    <message>
        <source>This token has no previous secret in grace.</source>
        <translation>Dieses Token hat kein vorheriges Geheimnis in der Übergangsfrist.</translation>
    </message>
    <message>
        <source>No deletion of this token waits for its time.</source>
        <translation>Für dieses Token steht keine Löschung aus.</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>Wählen Sie nur ein Token aus.</translation>
    </message>
    <message>
        <source>The token is being loaded.</source>
        <translation>Das Token wird geladen.</translation>
    </message>
    <message>
        <source>This token is deleted.</source>
        <translation>Dieses Token ist gelöscht.</translation>
    </message>
    <message>
        <source>Only %1 can edit this token: it is personal.</source>
        <translation>Nur %1 kann dieses Token bearbeiten: Es ist persönlich.</translation>
    </message>
    <message>
        <source>Only %1 can regenerate this token: it is personal.</source>
        <translation>Nur %1 kann dieses Token neu generieren: Es ist persönlich.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>Dieser Server kennt keine persönlichen Zugriffstoken.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off in your organisation.</source>
        <translation>Persönliche Zugriffstoken sind in Ihrer Organisation abgeschaltet.</translation>
    </message>
    <message>
        <source>Make a token.</source>
        <translation>Ein Token erstellen.</translation>
    </message>
    <message>
        <source>Change name, policies and roles.</source>
        <translation>Name, Richtlinien und Rollen ändern.</translation>
    </message>
    <message>
        <source>Make a successor with the same grants and a secret of its own.</source>
        <translation>Einen Nachfolger mit denselben Rechten und eigenem Geheimnis erstellen.</translation>
    </message>
    <message>
        <source>Delete the token.</source>
        <translation>Das Token löschen.</translation>
    </message>
    <message>
        <source>Make a token that acts for you.</source>
        <translation>Ein Token erstellen, das für Sie handelt.</translation>
    </message>
    <message>
        <source>Change name, description, scopes and expiry.</source>
        <translation>Name, Beschreibung, Geltungsbereiche und Ablauf ändern.</translation>
    </message>
    <message>
        <source>Delete the token and every secret.</source>
        <translation>Das Token und alle Geheimnisse löschen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;reate token</source>
        <translation>Token er&amp;stellen</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ak&amp;tivieren</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenColumns</name>
    <message>
        <source>Accessor ID</source>
        <translation>Accessor-ID</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDelegate</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1. This console does it, while it runs.</source>
        <translation>%1. Diese Konsole übernimmt das, solange sie läuft.</translation>
    </message>
    <message>
        <source>The previous secret works for another %1.</source>
        <translation>Das vorherige Geheimnis gilt noch %1.</translation>
    </message>
    <message>
        <source>It has no name. Accessor ID: %1</source>
        <translation>Es hat keinen Namen. Accessor-ID: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Der Verlauf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>In grace: the previous secret works for another %1.</source>
        <translation>In der Übergangsfrist: Das vorherige Geheimnis gilt noch %1.</translation>
    </message>
    <message>
        <source>It does not work now: personal access tokens are switched off.</source>
        <translation>Es gilt derzeit nicht: Persönliche Zugriffstoken sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Deletion pending: this console deletes it in %1, while it runs and is connected.</source>
        <translation>Löschung ausstehend: noch %1, dann löscht diese Konsole es, sofern sie läuft und verbunden ist.</translation>
    </message>
    <message>
        <source>Deletion pending: it was due %1.</source>
        <translation>Löschung ausstehend: Sie war %1 fällig.</translation>
    </message>
    <message>
        <source>Its successor has the accessor ID %1.</source>
        <translation>Der Nachfolger hat die Accessor-ID %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Kein Token ausgewählt</translation>
    </message>
    <message>
        <source>Select a token to see what it is and what it may do.</source>
        <translation>Wählen Sie ein Token aus, um zu sehen, was es ist und was es darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n Token ausgewählt</numerusform>
            <numerusform>%n Token ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its details. What can be done to all of them is here and in the menu:</source>
        <translation>Wählen Sie nur eines aus, um seine Details zu sehen. Was sich mit allen tun lässt, steht hier und im Menü:</translation>
    </message>
    <message>
        <source>Select only one to see its details and to work on it.</source>
        <translation>Wählen Sie nur eines aus, um seine Details zu sehen und es zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDoor</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>One-time &amp;secret</source>
        <translation>&amp;Einmalgeheimnis</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>Das Token im &amp;Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The secret of your token. It stays in memory and is wiped when you sign out.</source>
        <translation>Das Geheimnis Ihres Tokens. Es bleibt im Arbeitsspeicher und wird beim Abmelden gelöscht.</translation>
    </message>
    <message>
        <source>It works once, and is dead after that.</source>
        <translation>Es gilt einmal und ist danach ungültig.</translation>
    </message>
    <message>
        <source>Sign in with a to&amp;ken instead</source>
        <translation>Stattdessen mit einem To&amp;ken anmelden</translation>
    </message>
    <message>
        <source>I have a &amp;one-time secret…</source>
        <translation>Ich habe ein &amp;Einmalgeheimnis&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>Geben Sie es hier ein oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>The secret of a token of this server. It stays in memory unless the keychain is to keep it.</source>
        <translation>Das Geheimnis eines Tokens dieses Servers. Es bleibt im Arbeitsspeicher, wenn nicht der Schlüsselbund es aufbewahren soll.</translation>
    </message>
    <message>
        <source>A one-time secret that somebody made for you at this server. It is exchanged for a token, once.</source>
        <translation>Ein Einmalgeheimnis, das jemand an diesem Server für Sie erstellt hat. Es wird einmal gegen ein Token getauscht.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>Das Betriebssystem bewacht es und gibt es diesem Programm beim nächsten Verbinden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenForm</name>
    <message>
        <source>Choose what it may do</source>
        <translation>Wählen Sie, was es darf</translation>
    </message>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>Zum Beispiel: Deployment-Pipeline</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ablau&amp;f</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonen</translation>
    </message>
    <message>
        <source>Which data it may touch, with commas between. None: all of it.</source>
        <translation>Welche Daten es berühren darf, durch Kommas getrennt. Leer: alle.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>Enthält %n Berechtigung.</numerusform>
            <numerusform>Enthält %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>Rollen mit Berechtigungen, die Ihnen fehlen, können Sie nicht vergeben.</translation>
    </message>
    <message>
        <source>Choose who answers for this token.</source>
        <translation>Wählen Sie aus, wer für dieses Token verantwortlich ist.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Choose a person from the list.</source>
        <translation>Hier heißt niemand so. Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what the token may do.</source>
        <translation>Wählen Sie eine Rolle: Sie bestimmt, was das Token darf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>What people recognise the token by. Its service account is called the same.</source>
        <translation>Woran man das Token erkennt. Sein Dienstkonto heißt ebenso.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>Wo das Token genutzt wird, für alle, die es ersetzen müssen.</translation>
    </message>
    <message>
        <source>The person who answers for this token.</source>
        <translation>Die Person, die für dieses Token verantwortlich ist.</translation>
    </message>
    <message>
        <source>What the token may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>Was das Token darf. Rollen, die über Ihre eigenen Berechtigungen hinausgehen, lassen sich nicht wählen.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Wann das Token von selbst ungültig wird.</translation>
    </message>
    <message>
        <source>Labels for the data that the token may touch.</source>
        <translation>Bezeichnungen für die Daten, die das Token berühren darf.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenLinks</name>
    <message>
        <source>Show &amp;owner</source>
        <translation>&amp;Eigentümer anzeigen</translation>
    </message>
    <message>
        <source>Show policy or &amp;role</source>
        <translation>Richtlinie oder &amp;Rolle anzeigen</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>A personal token has scopes and no role.</source>
        <translation>Ein persönliches Token hat Geltungsbereiche und keine Rolle.</translation>
    </message>
    <message>
        <source>This token has no policy or role that exists.</source>
        <translation>Dieses Token hat keine Richtlinie oder Rolle, die es gibt.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Sho&amp;w role</source>
        <translation>&amp;Rolle anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Geltungsbereich</numerusform>
            <numerusform>%n Geltungsbereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, previous secret works for another %2</source>
        <comment>a status in grace</comment>
        <translation>%1, vorheriges Geheimnis gilt noch %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status and what waits to happen</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: in 3 days, 12/24/2026 6:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <comment>column</comment>
        <translation>Richtlinien und Rollen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <comment>column</comment>
        <translation>Geltungsbereiche</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListing</name>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>Dies wurde unterbrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The output could not be written as a whole. Is there space left?</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden. Ist noch Platz vorhanden?</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenOperations</name>
    <message>
        <source>Choose an owner from the list.</source>
        <translation>Wählen Sie einen Eigentümer aus der Liste.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot own a token. Choose somebody else.</source>
        <translation>%1 ist deaktiviert und kann kein Token besitzen. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>“%1” has expired, so a new secret would not work either. Give it a later expiry first.</source>
        <translation>„%1“ ist abgelaufen, daher würde auch ein neues Geheimnis nicht gelten. Geben Sie dem Token zuerst einen späteren Ablauf.</translation>
    </message>
    <message>
        <source>“%1” can do what you cannot, for example %2. Ask its owner to do this.</source>
        <translation>„%1“ kann etwas, das Sie nicht können, zum Beispiel %2. Bitten Sie den Eigentümer darum.</translation>
    </message>
    <message>
        <source>“%1” may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>„%1“ darf handeln, wo Sie es nicht dürfen. Bitten Sie jemanden darum, dessen Zonen mindestens ebenso weit reichen.</translation>
    </message>
    <message>
        <source>This token does not exist. Refresh the list.</source>
        <translation>Dieses Token gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>“%1” has been deleted. Nothing can be changed any more.</source>
        <translation>„%1“ wurde gelöscht. Es kann nichts mehr geändert werden.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>„%1“ wurde seit dem Öffnen von jemand anderem geändert. Sehen Sie sich die neuen Werte an und entscheiden Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenPicker</name>
    <message>
        <source>Entries of a token</source>
        <translation>Einträge eines Tokens</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Name, description, owner, accessor ID or hint</source>
        <translation>Name, Beschreibung, Eigentümer, Accessor-ID oder Geheimnisanfang</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>Type a part of the name of the token whose entries you look for.</source>
        <translation>Tippen Sie einen Teil des Namens des Tokens, dessen Einträge Sie suchen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTable</name>
    <message>
        <source>My tokens</source>
        <translation>Meine Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is kept: nothing deletes it any more.</source>
        <translation>„%1“ bleibt erhalten: Nichts löscht es mehr.</translation>
    </message>
    <message>
        <source>This console shows it this once and does not keep it.</source>
        <translation>Diese Konsole zeigt es nur dieses eine Mal und bewahrt es nicht auf.</translation>
    </message>
    <message>
        <source>Disable “%1”?</source>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working until it is enabled again.</source>
        <translation>Alles, was dieses Token verwendet, funktioniert nicht, bis es wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>Yes, disable</source>
        <translation>Ja, deaktivieren</translation>
    </message>
    <message>
        <source>“%1” is enabled.</source>
        <translation>„%1“ ist aktiviert.</translation>
    </message>
    <message>
        <source>“%1” is disabled.</source>
        <translation>„%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>End the grace of “%1” now?</source>
        <translation>Übergangsfrist von „%1“ jetzt beenden?</translation>
    </message>
    <message>
        <source>The previous secret (%1…) dies at once. The new one goes on working. This cannot be undone.</source>
        <translation>Das vorherige Geheimnis (%1…) wird sofort ungültig. Das neue gilt weiter. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, end grace now</source>
        <translation>Ja, Übergangsfrist jetzt beenden</translation>
    </message>
    <message>
        <source>The previous secret of “%1” does not work any more.</source>
        <translation>Das vorherige Geheimnis von „%1“ gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Everything that uses this token stops working at once. This cannot be undone.</source>
        <translation>Alles, was dieses Token verwendet, funktioniert ab sofort nicht mehr. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Its service account is deleted with it.</source>
        <translation>Sein Dienstkonto wird mit gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stop(s) working.</source>
        <translation>
            <numerusform>%n Geheimnis gilt dann nicht mehr.</numerusform>
            <numerusform>%n Geheimnisse gelten dann nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The accessor ID of “%1” is on the clipboard.</source>
        <translation>Die Accessor-ID von „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of “%1” was copied or saved, so it is lost. Regenerate the token to get another one.</source>
        <translation>Die Konsole wurde gesperrt, bevor das Geheimnis von „%1“ kopiert oder gespeichert wurde, es ist daher verloren. Generieren Sie das Token neu, um ein anderes zu erhalten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) match</source>
        <translation>
            <numerusform>%n Token gefunden</numerusform>
            <numerusform>%n Token gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>Die Token konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Token werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein passendes Token</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>Suchen Sie nach etwas anderem oder entfernen Sie Filter.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Token</translation>
    </message>
    <message>
        <source>A token lets a program in. Make the first one; its secret is shown to you once.</source>
        <translation>Mit einem Token erhält ein Programm Zugang. Erstellen Sie das erste; sein Geheimnis wird Ihnen einmal angezeigt.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>Sie dürfen die Token der Organisation nicht sehen</translation>
    </message>
    <message>
        <source>Your own are on the page “My tokens”.</source>
        <translation>Ihre eigenen sind auf der Seite „Meine Token“.</translation>
    </message>
    <message>
        <source>Go to my tokens</source>
        <translation>Zu meinen Token</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select every token that the list shows.</source>
        <translation>Alle Token auswählen, die die Liste zeigt.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>S&amp;palten auswählen</translation>
    </message>
    <message>
        <source>Which tokens these are is still being found out. Wait a moment.</source>
        <translation>Welche Token das sind, wird noch ermittelt. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>„%1“ wurde wie geplant gelöscht.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Neu generieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n Token konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%n Token konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was replaced by its successor. The token before was deleted.</source>
        <translation>„%1“ wurde durch seinen Nachfolger ersetzt. Das vorherige Token wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TrayIcon</name>
    <message>
        <source>&amp;Show Chatelaine</source>
        <translation>Chatelaine &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>chatelaine::TypedLine</name>
    <message>
        <source>There is no terminal to ask for the password at. Say who signs in with --user and hand the password over with --password-stdin; at a server --password-stdin takes the token.</source>
        <translation>Es gibt kein Terminal, in dem nach dem Passwort gefragt werden kann. Geben Sie mit --user an, wer sich anmeldet, und übergeben Sie das Passwort mit --password-stdin; bei einem Server nimmt --password-stdin das Token entgegen.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show the password. Leave out --password-stdin to be asked for it.</source>
        <translation>Die Standardeingabe ist ein Terminal, das das Passwort anzeigen würde. Lassen Sie --password-stdin weg, um danach gefragt zu werden.</translation>
    </message>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>Dies wurde unterbrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No password was given. Nobody is signed in.</source>
        <translation>Es wurde kein Passwort eingegeben. Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>No e-mail address was given. Nobody is signed in.</source>
        <translation>Es wurde keine E-Mail-Adresse eingegeben. Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>No token was given. Nobody is signed in.</source>
        <translation>Es wurde kein Token eingegeben. Niemand ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What can they do?</source>
        <translation>Was darf diese Person?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Der Verlauf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The invitation code works for another %1.</source>
        <translation>Der Einladungscode gilt noch %1.</translation>
    </message>
    <message>
        <source>Signs in with a one-time code, which works for another %1.</source>
        <translation>Anmeldung mit einem Einmalcode, der noch %1 gilt.</translation>
    </message>
    <message>
        <source>The invitation code is dead. Make a new one to let them in.</source>
        <translation>Der Einladungscode ist ungültig. Erstellen Sie einen neuen, um Zugang zu gewähren.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Kein Benutzer ausgewählt</translation>
    </message>
    <message>
        <source>Select a user to see who they are and what they may do.</source>
        <translation>Wählen Sie einen Benutzer aus, um zu sehen, wer er ist und was er darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n users selected</source>
        <translation>
            <numerusform>%n Benutzer ausgewählt</numerusform>
            <numerusform>%n Benutzer ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see their details and to work on their account.</source>
        <translation>Wählen Sie nur einen aus, um seine Details zu sehen und sein Konto zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserFilterRow</name>
    <message>
        <source>Search name or e-mail</source>
        <translation>Name oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserForm</name>
    <message>
        <source>Choose what they may do</source>
        <translation>Wählen Sie, was sie dürfen</translation>
    </message>
    <message>
        <source>For example: Kim Berger</source>
        <translation>Zum Beispiel: Kim Berger</translation>
    </message>
    <message>
        <source>For example: kim@example.org</source>
        <translation>Zum Beispiel: kim@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonen</translation>
    </message>
    <message>
        <source>Labels for the data that they may touch, with commas between them.</source>
        <translation>Kennzeichen der Daten, die diese Person berühren darf, durch Kommas getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>Enthält %n Berechtigung.</numerusform>
            <numerusform>Enthält %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>Rollen mit Berechtigungen, die Ihnen fehlen, können Sie nicht vergeben.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>Niemand kann die eigene Rolle ändern. Bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what they may do.</source>
        <translation>Wählen Sie eine Rolle: Sie bestimmt, was diese Person darf.</translation>
    </message>
    <message>
        <source>The name under which others find this person.</source>
        <translation>Der Name, unter dem andere diese Person finden.</translation>
    </message>
    <message>
        <source>This person signs in with it. Nothing is sent there.</source>
        <translation>Diese Person meldet sich damit an. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>What this person may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>Was diese Person darf. Rollen, die über Ihre eigenen Berechtigungen hinausgehen, lassen sich nicht wählen.</translation>
    </message>
    <message>
        <source>Labels for the data that this person may touch.</source>
        <translation>Bezeichnungen für die Daten, die diese Person berühren darf.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserListModel</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: 3 days ago, 12/24/2026 6:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOperations</name>
    <message>
        <source>This user does not exist any more. Refresh the list.</source>
        <translation>Diesen Benutzer gibt es nicht mehr. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 comes from %2. Change their details there, then import the directory again.</source>
        <translation>%1 stammt von %2. Ändern Sie die Angaben dort und importieren Sie das Verzeichnis erneut.</translation>
    </message>
    <message>
        <source>%1 has taken up the invitation already. Reset the password instead.</source>
        <translation>%1 hat die Einladung bereits angenommen. Setzen Sie stattdessen das Passwort zurück.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask another administrator to do it.</source>
        <translation>Niemand kann sich selbst deaktivieren. Bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>Nobody can reset their own password. Change it instead: that asks for the current one.</source>
        <translation>Niemand kann das eigene Passwort zurücksetzen. Ändern Sie es stattdessen: Dabei wird nach dem aktuellen gefragt.</translation>
    </message>
    <message>
        <source>%1 has no password yet. Give them a new invitation code instead.</source>
        <translation>%1 hat noch kein Passwort. Vergeben Sie stattdessen einen neuen Einladungscode.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot sign in. Activate them first.</source>
        <translation>%1 ist deaktiviert und kann sich nicht anmelden. Aktivieren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>Nobody can delete themselves. Ask another administrator to do it.</source>
        <translation>Niemand kann sich selbst löschen. Bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>„%1“ wurde seit dem Öffnen von jemand anderem geändert. Sehen Sie sich die neuen Werte an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>Niemand kann die eigene Rolle ändern. Bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>Nobody can change their own zones. Ask another administrator to do it.</source>
        <translation>Niemand kann die eigenen Zonen ändern. Bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>Somebody has the e-mail address %1 already. Use another one.</source>
        <translation>Jemand hat die E-Mail-Adresse %1 bereits. Verwenden Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %n token(s). Choose somebody active who gets them.</source>
        <translation>
            <numerusform>%1 besitzt %n Token. Wählen Sie eine aktive Person, die es erhält.</numerusform>
            <numerusform>%1 besitzt %n Token. Wählen Sie eine aktive Person, die sie erhält.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOverview</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Code works until</source>
        <translation>Code gilt bis</translation>
    </message>
    <message>
        <source>Owned tokens</source>
        <translation>Token im Eigentum</translation>
    </message>
    <message>
        <source>Personal tokens</source>
        <translation>Persönliche Token</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Reset the password of “%1”?</source>
        <translation>Passwort von „%1“ zurücksetzen?</translation>
    </message>
    <message>
        <source>Their old password dies at once, and they are signed out wherever they are signed in. You get a code for them, which is shown once; with it they set a new password.</source>
        <translation>Das alte Passwort wird sofort ungültig, und die Person wird überall abgemeldet, wo sie angemeldet ist. Sie erhalten für sie einen Code, der einmal angezeigt wird; damit legt sie ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>Yes, reset password</source>
        <translation>Ja, Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>The code works for %1.</source>
        <translation>Der Code gilt %1.</translation>
    </message>
    <message>
        <source>Make a new invitation code for “%1”?</source>
        <translation>Neuen Einladungscode für „%1“ erstellen?</translation>
    </message>
    <message>
        <source>The code that they have now, if any, dies at once. The new one is shown once.</source>
        <translation>Ein eventuell vorhandener Code wird sofort ungültig. Der neue wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>Yes, make a new code</source>
        <translation>Ja, neuen Code erstellen</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>They cannot sign in until they are activated again. Everything that is theirs is kept.</source>
        <translation>Bis zur erneuten Aktivierung ist keine Anmeldung möglich. Alles, was dieser Person gehört, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Yes, deactivate</source>
        <translation>Ja, deaktivieren</translation>
    </message>
    <message>
        <source>They have no personal access tokens that would stop working.</source>
        <translation>Es gibt keine persönlichen Zugriffstoken dieser Person, die nicht mehr gelten würden.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) of theirs stop(s) working meanwhile.</source>
        <translation>
            <numerusform>%n persönliches Zugriffstoken dieser Person gilt währenddessen nicht.</numerusform>
            <numerusform>%n persönliche Zugriffstoken dieser Person gelten währenddessen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of service accounts that they own go(es) on working.</source>
        <translation>
            <numerusform>%n Token eines Dienstkontos im Eigentum dieser Person gilt weiter.</numerusform>
            <numerusform>%n Token von Dienstkonten im Eigentum dieser Person gelten weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>„%1“ ist wieder aktiv.</translation>
    </message>
    <message>
        <source>“%1” is deactivated.</source>
        <translation>„%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The users could not be loaded</source>
        <translation>Die Benutzer konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Benutzer werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Kein passender Benutzer</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Invite the people who keep this organisation&apos;s tokens.</source>
        <translation>Laden Sie die Personen ein, die die Token dieser Organisation verwalten.</translation>
    </message>
    <message>
        <source>Invite user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n Benutzer gefunden</numerusform>
            <numerusform>%n Benutzer gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>Ak&amp;tivieren</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Validation</name>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>Wählen Sie eine Dauer über null.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>Wählen Sie höchstens 100 Jahre.</translation>
    </message>
    <message>
        <source>The suggested life is longer than the longest life of a token.</source>
        <translation>Die vorgeschlagene Lebensdauer ist länger als die längste Lebensdauer eines Tokens.</translation>
    </message>
    <message>
        <source>The suggested grace is longer than the longest grace.</source>
        <translation>Die vorgeschlagene Übergangsfrist ist länger als die längste Übergangsfrist.</translation>
    </message>
    <message>
        <source>A copied secret stays between 5 seconds and 10 minutes.</source>
        <translation>Ein kopiertes Geheimnis bleibt zwischen 5 Sekunden und 10 Minuten.</translation>
    </message>
    <message>
        <source>Choose between 1 minute and 24 hours.</source>
        <translation>Wählen Sie zwischen 1 Minute und 24 Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The name contains a broken character (%1). Remove it.</source>
        <translation>Der Name enthält ein ungültiges Zeichen (%1). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The name contains an invisible character (%1). Remove it.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen (%1). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The description contains a broken character (%1). Remove it.</source>
        <translation>Die Beschreibung enthält ein ungültiges Zeichen (%1). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The description contains an invisible character (%1). Remove it.</source>
        <translation>Die Beschreibung enthält ein unsichtbares Zeichen (%1). Entfernen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>Der Name ist %n Zeichen zu lang: höchstens %1.</numerusform>
            <numerusform>Der Name ist %n Zeichen zu lang: höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation allows at most %1. Choose when the token expires.</source>
        <translation>Ihre Organisation erlaubt höchstens %1. Wählen Sie, wann das Token abläuft.</translation>
    </message>
    <message>
        <source>In your organisation every token expires. Choose when.</source>
        <translation>In Ihrer Organisation läuft jedes Token ab. Wählen Sie den Zeitpunkt.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose a moment before the year 10000.</source>
        <translation>Wählen Sie einen Zeitpunkt vor dem Jahr 10000.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>Ihre Organisation erlaubt höchstens %1.</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Geben Sie dem Token einen Namen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>Die Beschreibung ist %n Zeichen zu lang: höchstens %1.</numerusform>
            <numerusform>Die Beschreibung ist %n Zeichen zu lang: höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Wählen Sie mindestens einen Geltungsbereich.</translation>
    </message>
    <message>
        <source>The scope “%1” does not exist here.</source>
        <translation>Den Geltungsbereich „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The token itself expires before that. Choose an earlier moment.</source>
        <translation>Das Token selbst läuft vorher ab. Wählen Sie einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Your organisation lets a previous secret work for at most %1.</source>
        <translation>Ihre Organisation lässt ein vorheriges Geheimnis höchstens %1 lang gelten.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces or invisible characters.</source>
        <translation>Eine E-Mail-Adresse enthält keine Leerzeichen oder unsichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>Enter an e-mail address like name@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@example.org ein.</translation>
    </message>
    <message>
        <source>The e-mail address is too long: at most %1 characters.</source>
        <translation>Die E-Mail-Adresse ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use at least %1 characters; a few unrelated words do well.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen; ein paar Wörter ohne Zusammenhang eignen sich gut.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerifyDialog</name>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written.</source>
        <translation>Die Kette ist unversehrt: Alle %1 Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written. The %2 entries before them were removed by people who may, and an entry vouches for that.</source>
        <translation>Die Kette ist unversehrt: Alle %1 Einträge sind so, wie sie geschrieben wurden. Die %2 Einträge davor wurden von Berechtigten entfernt, und ein Eintrag bürgt dafür.</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1 is missing. Somebody who can write the store&apos;s file has removed it. Keep the file and compare it with a backup.</source>
        <translation>Die Kette ist unterbrochen: Der Eintrag %1 fehlt. Jemand, der die Datei des Tokenspeichers schreiben kann, hat ihn entfernt. Bewahren Sie die Datei auf und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before it, is not as it was written. Keep the file and compare it with a backup.</source>
        <translation>Die Kette ist beim Eintrag %1 unterbrochen: Er oder der davor ist nicht so, wie er geschrieben wurde. Bewahren Sie die Datei auf und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The chain is broken: no entry vouches for the removal of the entries up to %1. Keep the file and compare it with a backup.</source>
        <translation>Die Kette ist unterbrochen: Kein Eintrag bürgt für die Entfernung der Einträge bis %1. Bewahren Sie die Datei auf und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Each entry holds a hash of itself and of the one before. A change, a removal or an insertion shows. Whoever can write the file could still make the whole chain anew, or cut off its end: keep an export elsewhere.</source>
        <translation>Jeder Eintrag enthält einen Hash von sich selbst und von dem davor. Eine Änderung, Entfernung oder Einfügung fällt auf. Wer die Datei schreiben kann, könnte dennoch die ganze Kette neu erzeugen oder ihr Ende abschneiden: Bewahren Sie anderswo einen Export auf.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Alle Einträge werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>It says now: %1, %2: %3 (%4).</source>
        <translation>Dort steht jetzt: %1, %2: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionsView</name>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>&amp;Take their values</source>
        <translation>&amp;Andere Werte übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep mine over theirs</source>
        <translation>&amp;Meine Werte beibehalten</translation>
    </message>
    <message>
        <source>What you typed is replaced. Nothing is saved yet.</source>
        <translation>Ihre Eingaben werden ersetzt. Es wird noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>What you typed stays in the form. Nothing is saved until you press Save.</source>
        <translation>Ihre Eingaben bleiben im Formular. Es wird nichts gespeichert, bis Sie „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Werte</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>Jetzt gültige Werte</translation>
    </message>
</context>
<context>
    <name>chatelaine::WelcomePage</name>
    <message>
        <source>Start managing the API tokens of your organisation. Everything is kept in one file on this machine.</source>
        <translation>Beginnen Sie, die API-Token Ihrer Organisation zu verwalten. Alles liegt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Open an existing store</source>
        <translation>Vorhandenen Tokenspeicher ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Sign in to a store that somebody has already made.</source>
        <translation>Melden Sie sich bei einem Tokenspeicher an, den bereits jemand erstellt hat.</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Mit einem &amp;Server verbinden</translation>
    </message>
    <message>
        <source>Manage the tokens of a server that keeps them itself, with your token or through your identity provider.</source>
        <translation>Verwalten Sie die Token eines Servers, der sie selbst aufbewahrt, mit Ihrem Token oder über Ihren Identitätsanbieter.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>De&amp;mo ansehen</translation>
    </message>
    <message>
        <source>A throw-away organisation with people, tokens and history. Try everything; nothing is kept.</source>
        <translation>Eine Wegwerf-Organisation mit Personen, Token und Verlauf. Probieren Sie alles aus; nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Willkommen bei Chatelaine</translation>
    </message>
    <message>
        <source>The console for the people who keep an organisation&apos;s API tokens: who holds which key, what it opens, and when it dies.</source>
        <translation>Die Konsole für alle, die die API-Token einer Organisation verwalten: wer welchen Schlüssel hat, was er öffnet und wann er ungültig wird.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Crea&amp;te a store</source>
        <translation>Tokenspeicher &amp;erstellen</translation>
    </message>
</context>
<context>
    <name>chatelaine::WhoCanView</name>
    <message>
        <source>Pending changes do not count until they are applied.</source>
        <translation>Ausstehende Änderungen zählen erst, wenn sie angewendet sind.</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>Wer kann das?</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) can do this now.</source>
        <translation>
            <numerusform>%n Benutzer kann das jetzt.</numerusform>
            <numerusform>%n Benutzer können das jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can do this now.</source>
        <translation>
            <numerusform>%n Token kann das jetzt.</numerusform>
            <numerusform>%n Token können das jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not shown: you need the permission %1.</source>
        <translation>Benutzer werden nicht angezeigt: Sie brauchen die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Tokens are not shown: you need the permission %1.</source>
        <translation>Token werden nicht angezeigt: Sie brauchen die Berechtigung %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>users or tokens, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>chatelaine::Zones</name>
    <message>
        <source>The zone “%1” contains an invisible character (%2). Remove it.</source>
        <translation>Die Zone „%1“ enthält ein unsichtbares Zeichen (%2). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Eine Zone braucht einen Namen.</translation>
    </message>
    <message>
        <source>The zone “%1” contains a comma, which separates zones.</source>
        <translation>Die Zone „%1“ enthält ein Komma, das Zonen trennt.</translation>
    </message>
    <message>
        <source>The zone “%1” is too long: at most %2 characters.</source>
        <translation>Die Zone „%1“ ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>These are too many zones: at most %1.</source>
        <translation>Das sind zu viele Zonen: höchstens %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ZonesField</name>
    <message>
        <source>For example: Berlin, Paris</source>
        <translation>Zum Beispiel: Berlin, Paris</translation>
    </message>
</context>
<context>
    <name>chatelaine::aclwords</name>
    <message>
        <source>Everybody who signs in through %1 may do everything.</source>
        <translation>Wer sich über %1 anmeldet, darf alles.</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the role “%2”.</source>
        <translation>Wer sich über %1 anmeldet, erhält die Rolle „%2“.</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the policy “%2”.</source>
        <translation>Wer sich über %1 anmeldet, erhält die Richtlinie „%2“.</translation>
    </message>
    <message>
        <source>the jobs of the namespace %1</source>
        <translation>Jobs des Namespace %1</translation>
    </message>
    <message>
        <source>the tasks of the job %1 in the namespace %2</source>
        <translation>Tasks des Jobs %1 im Namespace %2</translation>
    </message>
    <message>
        <source>the tasks of the group %1 of the job %2 in the namespace %3</source>
        <translation>Tasks der Gruppe %1 des Jobs %2 im Namespace %3</translation>
    </message>
    <message>
        <source>the tasks %1 in the group %2 of the job %3 in the namespace %4</source>
        <translation>Tasks %1 in der Gruppe %2 des Jobs %3 im Namespace %4</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON-Web-Token</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 may do everything if %2.</source>
        <translation>Wer sich über %1 anmeldet, darf alles, wenn %2.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the role “%2” if %3.</source>
        <translation>Wer sich über %1 anmeldet, erhält die Rolle „%2“, wenn %3.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the policy “%2” if %3.</source>
        <translation>Wer sich über %1 anmeldet, erhält die Richtlinie „%2“, wenn %3.</translation>
    </message>
</context>
<context>
    <name>chatelaine::atServer</name>
    <message>
        <source>At the server “%1”.</source>
        <translation>Auf dem Server „%1“.</translation>
    </message>
</context>
<context>
    <name>chatelaine::auditacts</name>
    <message>
        <source>Nobody was known when this was done.</source>
        <translation>Bei dieser Aktion war niemand bekannt.</translation>
    </message>
    <message>
        <source>This was not done to a token.</source>
        <translation>Diese Aktion betraf kein Token.</translation>
    </message>
    <message>
        <source>What this was done to has no page of its own.</source>
        <translation>Das Ziel dieser Aktion hat keine eigene Seite.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save entries in a file.</source>
        <translation>Einträge in einer Datei speichern.</translation>
    </message>
    <message>
        <source>Verif&amp;y chain…</source>
        <translation>&amp;Kette prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check whether every entry is as it was written.</source>
        <translation>Prüfen, ob jeder Eintrag so ist, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>&amp;Remove old entries…</source>
        <translation>Alte Einträge ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the oldest part of the trail for good.</source>
        <translation>Den ältesten Teil des Protokolls endgültig entfernen.</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>Nur diese &amp;Person</translation>
    </message>
    <message>
        <source>Show only what this person did, and what was done to them.</source>
        <translation>Nur anzeigen, was diese Person getan hat und was mit ihr geschah.</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>Nur dieses &amp;Token</translation>
    </message>
    <message>
        <source>Show only what was done to this token.</source>
        <translation>Nur anzeigen, was mit diesem Token geschah.</translation>
    </message>
    <message>
        <source>Go to &amp;what it was done to</source>
        <translation>&amp;Zum Ziel der Aktion</translation>
    </message>
    <message>
        <source>Show the token, user, group, role or policy on its page.</source>
        <translation>Token, Benutzer, Gruppe, Rolle oder Richtlinie auf der eigenen Seite anzeigen.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the entries anew.</source>
        <translation>Die Einträge neu abrufen.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::audittext</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>previous secret works until</source>
        <translation>Vorheriges Geheimnis gilt bis</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>longest life of tokens</source>
        <translation>Längste Lebensdauer von Token</translation>
    </message>
    <message>
        <source>tokens without expiry allowed</source>
        <translation>Token ohne Ablauf erlaubt</translation>
    </message>
    <message>
        <source>default life of tokens</source>
        <translation>Standardlebensdauer von Token</translation>
    </message>
    <message>
        <source>default grace</source>
        <translation>Standardübergangsfrist</translation>
    </message>
    <message>
        <source>longest grace</source>
        <translation>Längste Übergangsfrist</translation>
    </message>
    <message>
        <source>time on the clipboard</source>
        <translation>Zeit in der Zwischenablage</translation>
    </message>
    <message>
        <source>personal access tokens</source>
        <translation>Persönliche Zugriffstoken</translation>
    </message>
    <message>
        <source>longest life of personal access tokens</source>
        <translation>Längste Lebensdauer persönlicher Zugriffstoken</translation>
    </message>
    <message>
        <source>lock when idle</source>
        <translation>Sperren bei Untätigkeit</translation>
    </message>
    <message>
        <source>entries removed</source>
        <translation>Entfernte Einträge</translation>
    </message>
    <message>
        <source>newest entry that was removed</source>
        <translation>Neuester entfernter Eintrag</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>Dessen Hash</translation>
    </message>
    <message>
        <source>hash of all removals</source>
        <translation>Hash aller Entfernungen</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a length of time in a history entry</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an expiry in a history entry</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the time of a previous secret in a history entry</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Made the store</source>
        <translation>Tokenspeicher erstellt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Created the token</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>Changed the token</source>
        <translation>Token geändert</translation>
    </message>
    <message>
        <source>Enabled the token</source>
        <translation>Token aktiviert</translation>
    </message>
    <message>
        <source>Disabled the token</source>
        <translation>Token deaktiviert</translation>
    </message>
    <message>
        <source>Regenerated the secret</source>
        <translation>Geheimnis neu generiert</translation>
    </message>
    <message>
        <source>Ended the previous secret early</source>
        <translation>Vorheriges Geheimnis vorzeitig beendet</translation>
    </message>
    <message>
        <source>Deleted the token</source>
        <translation>Token gelöscht</translation>
    </message>
    <message>
        <source>Identified a secret as this token&apos;s</source>
        <translation>Geheimnis diesem Token zugeordnet</translation>
    </message>
    <message>
        <source>Invited the user</source>
        <translation>Benutzer eingeladen</translation>
    </message>
    <message>
        <source>Made a new invitation code</source>
        <translation>Neuen Einladungscode erstellt</translation>
    </message>
    <message>
        <source>Changed the user</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Activated the user</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>Deactivated the user</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>Deleted the user</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Set a password with a code</source>
        <translation>Passwort mit einem Code festgelegt</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Imported a directory</source>
        <translation>Verzeichnis importiert</translation>
    </message>
    <message>
        <source>Created the group</source>
        <translation>Gruppe erstellt</translation>
    </message>
    <message>
        <source>Changed the group</source>
        <translation>Gruppe geändert</translation>
    </message>
    <message>
        <source>Changed the members of the group</source>
        <translation>Mitglieder der Gruppe geändert</translation>
    </message>
    <message>
        <source>Deleted the group</source>
        <translation>Gruppe gelöscht</translation>
    </message>
    <message>
        <source>Created the role</source>
        <translation>Rolle erstellt</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Deleted the role</source>
        <translation>Rolle gelöscht</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>Katalog importiert</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Changed many tokens at once</source>
        <translation>Viele Token auf einmal geändert</translation>
    </message>
    <message>
        <source>Signed in again on a machine that was remembered</source>
        <translation>Auf gemerktem Computer erneut angemeldet</translation>
    </message>
    <message>
        <source>Stopped staying signed in</source>
        <translation>Dauerhafte Anmeldung beendet</translation>
    </message>
    <message>
        <source>Locked the console</source>
        <translation>Konsole gesperrt</translation>
    </message>
    <message>
        <source>Unlocked the console</source>
        <translation>Konsole entsperrt</translation>
    </message>
    <message>
        <source>Confirmed the password</source>
        <translation>Passwort bestätigt</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>Audit-Protokoll exportiert</translation>
    </message>
    <message>
        <source>Removed the oldest part of the audit trail</source>
        <translation>Ältesten Teil des Audit-Protokolls entfernt</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Looked at tokens</source>
        <translation>Token angesehen</translation>
    </message>
    <message>
        <source>Looked at users</source>
        <translation>Benutzer angesehen</translation>
    </message>
    <message>
        <source>Looked at groups</source>
        <translation>Gruppen angesehen</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>Audit-Protokoll angesehen</translation>
    </message>
    <message>
        <source>Did something that only a newer Chatelaine knows</source>
        <translation>Etwas getan, das nur ein neueres Chatelaine kennt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tokenspeicher</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Stand vom %1.</translation>
    </message>
    <message>
        <source>%1 What was there before is kept in %2.</source>
        <comment>a sentence, and the name of a file</comment>
        <translation>%1 Der vorherige Stand wird in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Unknown e-mail</source>
        <translation>Unbekannte E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>Expired code</source>
        <translation>Abgelaufener Code</translation>
    </message>
    <message>
        <source>Too soon after wrong passwords</source>
        <translation>Zu früh nach falschen Passwörtern</translation>
    </message>
    <message>
        <source>More than they may do themselves</source>
        <translation>Mehr, als die Person selbst darf</translation>
    </message>
    <message>
        <source>The last one who may do everything</source>
        <translation>Letzte Person, die alles darf</translation>
    </message>
    <message>
        <source>Their own account</source>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Bei Untätigkeit</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>Mit dem Bildschirm</translation>
    </message>
    <message>
        <source>When the machine slept</source>
        <translation>Im Ruhezustand des Computers</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Lacks the permission %1</source>
        <translation>Die Berechtigung %1 fehlt</translation>
    </message>
</context>
<context>
    <name>chatelaine::authmethodwords</name>
    <message>
        <source>%1 as %2</source>
        <comment>a claim, its name in rules</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>%n in PEM</source>
        <translation>
            <numerusform>%n im PEM-Format</numerusform>
            <numerusform>%n im PEM-Format</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Its tokens</source>
        <translation>Erstellte Token</translation>
    </message>
    <message>
        <source>They live at most</source>
        <translation>Gelten höchstens</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Namen der Token</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>Zuerst angeboten</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Set; the server keeps it</source>
        <translation>Gesetzt; der Server bewahrt es auf</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Adresse der Schlüssel</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>Certificate for the keys</source>
        <translation>Zertifikat für die Schlüssel</translation>
    </message>
    <message>
        <source>Certificates for the provider</source>
        <translation>Zertifikate für den Anbieter</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims with lists</source>
        <translation>Claims mit Listen</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen (aud)</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Signaturalgorithmen</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>Toleranz beim Ablauf</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>Toleranz bei „nicht vor“</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>Toleranz für Uhren</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>No user information</source>
        <translation>Keine Benutzerinformationen</translation>
    </message>
    <message>
        <source>Full log of sign-ins</source>
        <translation>Vollständiges Anmeldeprotokoll</translation>
    </message>
</context>
<context>
    <name>chatelaine::bulkwords</name>
    <message>
        <source>Disable tokens</source>
        <translation>Token deaktivieren</translation>
    </message>
    <message>
        <source>Enable tokens</source>
        <translation>Token aktivieren</translation>
    </message>
    <message>
        <source>Change the owner of tokens</source>
        <translation>Eigentümer von Token ändern</translation>
    </message>
    <message>
        <source>Change the role of tokens</source>
        <translation>Rolle von Token ändern</translation>
    </message>
    <message>
        <source>Change the expiry of tokens</source>
        <translation>Ablauf von Token ändern</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Token löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n Token ausgewählt</numerusform>
            <numerusform>%n Token ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>%n Token deaktivieren</numerusform>
            <numerusform>%n Token deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>%n Token aktivieren</numerusform>
            <numerusform>%n Token aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n token(s)</source>
        <translation>
            <numerusform>Ja, %n Token löschen</numerusform>
            <numerusform>Ja, %n Token löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n token(s)</source>
        <translation>
            <numerusform>%n Token ändern</numerusform>
            <numerusform>%n Token ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be disabled. Whatever uses them stops working until they are enabled again.</source>
        <translation>
            <numerusform>%n Token wird deaktiviert. Alles, was es verwendet, funktioniert nicht, bis es wieder aktiviert wird.</numerusform>
            <numerusform>%n Token werden deaktiviert. Alles, was sie verwendet, funktioniert nicht, bis sie wieder aktiviert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be enabled.</source>
        <translation>
            <numerusform>%n Token wird aktiviert.</numerusform>
            <numerusform>%n Token werden aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will belong to %1.</source>
        <translation>
            <numerusform>%n Token wird %1 gehören.</numerusform>
            <numerusform>%n Token werden %1 gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get the role %1.</source>
        <translation>
            <numerusform>%n Token erhält die Rolle %1.</numerusform>
            <numerusform>%n Token erhalten die Rolle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get a new expiry: %1.</source>
        <translation>
            <numerusform>%n Token erhält einen neuen Ablauf: %1.</numerusform>
            <numerusform>%n Token erhalten einen neuen Ablauf: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>
            <numerusform>%n Token wird gelöscht, mit allen Geheimnissen. Alles, was es verwendet, funktioniert ab sofort nicht mehr. Dies lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Token werden gelöscht, mit allen Geheimnissen. Alles, was sie verwendet, funktioniert ab sofort nicht mehr. Dies lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay(s) as it is: there is nothing to do.</source>
        <translation>
            <numerusform>%n Token bleibt, wie es ist: Es gibt nichts zu tun.</numerusform>
            <numerusform>%n Token bleiben, wie sie sind: Es gibt nichts zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes beyond your own permissions or zones.</source>
        <translation>Dies geht über Ihre eigenen Berechtigungen oder Zonen hinaus.</translation>
    </message>
    <message>
        <source>They are personal access tokens of others: nobody else can change them, only disable or delete them.</source>
        <translation>Es sind persönliche Zugriffstoken anderer: Niemand sonst kann sie ändern, nur deaktivieren oder löschen.</translation>
    </message>
    <message>
        <source>They are your own personal access tokens. Change them on the page “My tokens”.</source>
        <translation>Es sind Ihre eigenen persönlichen Zugriffstoken. Ändern Sie sie auf der Seite „Meine Token“.</translation>
    </message>
    <message>
        <source>They do not exist any more.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>They were changed by someone else meanwhile.</source>
        <translation>Sie wurden inzwischen von jemand anderem geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be left alone. %1</source>
        <translation>
            <numerusform>%n Token bleibt unverändert. %1</numerusform>
            <numerusform>%n Token bleiben unverändert. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed. %1</source>
        <translation>
            <numerusform>%n Token konnte nicht geändert werden. %1</numerusform>
            <numerusform>%n Token konnten nicht geändert werden. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was used in the last 24 hours: something still uses it.</source>
        <translation>
            <numerusform>%n davon wurde in den letzten 24 Stunden verwendet: Etwas verwendet es noch.</numerusform>
            <numerusform>%n davon wurden in den letzten 24 Stunden verwendet: Etwas verwendet sie noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a management token: whoever administers the server with it is locked out.</source>
        <translation>
            <numerusform>%n davon ist ein Management-Token: Wer den Server damit verwaltet, wird ausgesperrt.</numerusform>
            <numerusform>%n davon sind Management-Token: Wer den Server damit verwaltet, wird ausgesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is disabled.</source>
        <translation>
            <numerusform>%n Token ist deaktiviert.</numerusform>
            <numerusform>%n Token sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is enabled.</source>
        <translation>
            <numerusform>%n Token ist aktiviert.</numerusform>
            <numerusform>%n Token sind aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was deleted.</source>
        <translation>
            <numerusform>%n Token wurde gelöscht.</numerusform>
            <numerusform>%n Token wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was changed.</source>
        <translation>
            <numerusform>%n Token wurde geändert.</numerusform>
            <numerusform>%n Token wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n Token wurde nicht versucht.</numerusform>
            <numerusform>%n Token wurden nicht versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::choices</name>
    <message>
        <source>It holds permissions that you do not have: %1.</source>
        <translation>Enthält Berechtigungen, die Sie nicht haben: %1.</translation>
    </message>
    <message>
        <source>%1 (above your own permissions)</source>
        <translation>%1 (über Ihren eigenen Berechtigungen)</translation>
    </message>
</context>
<context>
    <name>chatelaine::connectionwords</name>
    <message>
        <source>It is for other names than the one that was asked for.</source>
        <translation>Es gilt für andere Namen als den angefragten.</translation>
    </message>
    <message>
        <source>It was signed by an authority that this computer and this connection do not trust.</source>
        <translation>Es wurde von einer Zertifizierungsstelle signiert, der dieser Computer und diese Verbindung nicht vertrauen.</translation>
    </message>
    <message>
        <source>It was signed by itself: nobody else vouches for it.</source>
        <translation>Es ist selbstsigniert: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>It is another one than the one that you trusted for this connection.</source>
        <translation>Es ist ein anderes als das, dem Sie für diese Verbindung vertraut haben.</translation>
    </message>
    <message>
        <source>It cannot be trusted.</source>
        <translation>Es ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Changes made elsewhere appear by themselves.</source>
        <translation>Anderswo vorgenommene Änderungen erscheinen von selbst.</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>Was Sie sehen, ist vielleicht etwas veraltet.</translation>
    </message>
    <message>
        <source>The cluster has no leader: nothing can be changed until it has one.</source>
        <translation>Der Cluster hat keinen Leader: Bis er einen hat, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>The server does not know this region or cannot reach it.</source>
        <translation>Der Server kennt diese Region nicht oder kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>The server does not accept your token any more.</source>
        <translation>Der Server akzeptiert Ihr Token nicht mehr.</translation>
    </message>
    <message>
        <source>The server limits how often it can be asked. The console waits.</source>
        <translation>Der Server begrenzt, wie oft er gefragt werden kann. Die Konsole wartet.</translation>
    </message>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>Der Server ist nicht erreichbar. Die Seiten zeigen, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>From the leader: always up to date</source>
        <translation>Vom Leader: immer aktuell</translation>
    </message>
    <message>
        <source>From any server: may lag behind a little</source>
        <translation>Von einem beliebigen Server: evtl. leicht verzögert</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zugriffskontrolle</translation>
    </message>
    <message>
        <source>Version and features</source>
        <translation>Version und Funktionen</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Ihr Token</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht&#xa0;…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fine, with a warning</source>
        <translation>In Ordnung, mit Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 (from %2 on)</source>
        <comment>a feature and a version</comment>
        <translation>%1 (ab %2)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindungsaufbau&#xa0;…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Kein Leader</translation>
    </message>
    <message>
        <source>Region not reachable</source>
        <translation>Region nicht erreichbar</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Neuverbindung&#xa0;…</translation>
    </message>
    <message>
        <source>Stale, %1 s</source>
        <translation>Veraltet, %1 s</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Neuverbindung in %1 s</translation>
    </message>
    <message>
        <source>The server that answers heard of its leader %1 ago.</source>
        <translation>Seit dem letzten Kontakt des antwortenden Servers zu seinem Leader: %1.</translation>
    </message>
    <message>
        <source>What you see was true %1.</source>
        <translation>Stand der Anzeige: %1.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::expiry</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week, until %1</source>
        <translation>Diese Woche, bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</source>
        <translation>
            <numerusform>%n Token läuft an einem Tag ab: %1. Ersetzen Sie es früher, damit nicht alles auf einmal ausfällt.</numerusform>
            <numerusform>%n Token laufen an einem Tag ab: %1. Ersetzen Sie einige davon früher, damit nicht alles auf einmal ausfällt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::exporting</name>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (unsicher)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>chatelaine::groupacts</name>
    <message>
        <source>Its role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Die Rolle %1 der Gruppe enthält Berechtigungen, die Sie nicht haben. Jemand, der sie hat, kann dies tun.</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe aus.</translation>
    </message>
    <message>
        <source>Select only one group.</source>
        <translation>Wählen Sie nur eine Gruppe aus.</translation>
    </message>
    <message>
        <source>The group is being loaded.</source>
        <translation>Die Gruppe wird geladen.</translation>
    </message>
    <message>
        <source>Select members in the details first.</source>
        <translation>Wählen Sie zuerst in den Details Mitglieder aus.</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Neue Gruppe</translation>
    </message>
    <message>
        <source>Make a group of users.</source>
        <translation>Eine Gruppe von Benutzern erstellen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, description and role.</source>
        <translation>Name, Beschreibung und Rolle ändern.</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>Mitglieder &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose users who join the group.</source>
        <translation>Benutzer auswählen, die der Gruppe beitreten.</translation>
    </message>
    <message>
        <source>Re&amp;move members…</source>
        <translation>&amp;Mitglieder entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the selected members out of the group.</source>
        <translation>Die ausgewählten Mitglieder aus der Gruppe nehmen.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the group, not its members.</source>
        <translation>Die Gruppe löschen, nicht ihre Mitglieder.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the groups anew.</source>
        <translation>Die Gruppen neu abrufen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::manynames</name>
    <message>
        <source>This server keeps no descriptions: nothing may follow the name.</source>
        <translation>Dieser Server speichert keine Beschreibungen: Nach dem Namen darf nichts folgen.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>„%1“ steht bereits in Zeile %2.</translation>
    </message>
    <message>
        <source>These are %L1 names. At most %L2 tokens are made in one act: take some lines out, and make those afterwards.</source>
        <translation>Das sind %L1 Namen. Höchstens %L2 Token werden auf einmal erstellt: Nehmen Sie einige Zeilen heraus und erstellen Sie diese danach.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Diese Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) is wrong.</source>
        <translation>
            <numerusform>%n weitere Zeile ist fehlerhaft.</numerusform>
            <numerusform>%n weitere Zeilen sind fehlerhaft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manywords</name>
    <message numerus="yes">
        <source>Create %n token(s)</source>
        <translation>
            <numerusform>%n Token erstellen</numerusform>
            <numerusform>%n Token erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</source>
        <translation>
            <numerusform>%n Token wird erstellt. Es erhält ein eigenes Geheimnis; Sie können es nur gleich danach speichern.</numerusform>
            <numerusform>%n Token werden erstellt. Jedes erhält ein eigenes Geheimnis; Sie können sie nur gleich danach alle speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is called like a token that is there already. It is made nevertheless.</source>
        <translation>
            <numerusform>%n davon heißt wie ein bereits vorhandenes Token. Es wird trotzdem erstellt.</numerusform>
            <numerusform>%n davon heißen wie bereits vorhandene Token. Sie werden trotzdem erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) cannot be created and will be left out. %1</source>
        <translation>
            <numerusform>%n Token kann nicht erstellt werden und wird ausgelassen. %1</numerusform>
            <numerusform>%n Token können nicht erstellt werden und werden ausgelassen. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was created.</source>
        <translation>
            <numerusform>%n Token wurde erstellt.</numerusform>
            <numerusform>%n Token wurden erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n token(s) it is not known whether it was created. %1</source>
        <translation>
            <numerusform>Bei %n Token ist nicht bekannt, ob es erstellt wurde. %1</numerusform>
            <numerusform>Bei %n Token ist nicht bekannt, ob sie erstellt wurden. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be created. %1</source>
        <translation>
            <numerusform>%n Token konnte nicht erstellt werden. %1</numerusform>
            <numerusform>%n Token konnten nicht erstellt werden. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n Token wurde nicht versucht.</numerusform>
            <numerusform>%n Token wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of new tokens were not saved before that and are lost. Regenerate these tokens; the audit trail names them.</source>
        <translation>Geheimnisse neuer Token wurden vorher nicht gespeichert und sind verloren. Generieren Sie diese Token neu; das Audit-Protokoll nennt sie.</translation>
    </message>
</context>
<context>
    <name>chatelaine::matrixtext</name>
    <message>
        <source>Given, not applied yet.</source>
        <translation>Gegeben, noch nicht angewendet.</translation>
    </message>
    <message>
        <source>Taken away, not applied yet.</source>
        <translation>Entzogen, noch nicht angewendet.</translation>
    </message>
    <message>
        <source>Will be deleted.</source>
        <translation>Wird gelöscht.</translation>
    </message>
    <message>
        <source>New, not applied yet.</source>
        <translation>Neu, noch nicht angewendet.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Geändert, noch nicht angewendet.</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Eingebaut.</translation>
    </message>
    <message>
        <source>A policy.</source>
        <translation>Eine Richtlinie.</translation>
    </message>
    <message>
        <source>A role.</source>
        <translation>Eine Rolle.</translation>
    </message>
    <message>
        <source>What management tokens may do.</source>
        <translation>Was Management-Token dürfen.</translation>
    </message>
    <message>
        <source>%1 may %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 darf: %2.</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 darf nicht: %2.</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 darf: %2.</translation>
    </message>
    <message>
        <source>%1 may not: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 darf nicht: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4.</source>
        <comment>role, held, all, group of permissions</comment>
        <translation>%1: %2 von %3 in %4.</translation>
    </message>
    <message>
        <source>Uncertain: the source does not settle which roles hold this.</source>
        <translation>Unsicher: Die Quelle legt nicht eindeutig fest, welche Rollen dies haben.</translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation>Unsicher: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holds %1 of %n permission(s).</source>
        <translation>
            <numerusform>Enthält %1 von %n Berechtigung.</numerusform>
            <numerusform>Enthält %1 von %n Berechtigungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclCatalogue</name>
    <message>
        <source>This program does not know what this capability is for.</source>
        <translation>Dieses Programm weiß nicht, wofür diese Capability ist.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclDrafts</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The server takes only letters from A to Z, digits and hyphens in a name.</source>
        <translation>Der Server lässt in einem Namen nur Buchstaben von A bis Z, Ziffern und Bindestriche zu.</translation>
    </message>
    <message>
        <source>The name is too long: it may have %1 characters.</source>
        <translation>Der Name ist zu lang: Er darf %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The description is too long: it takes %1 bytes, and the server keeps %2.</source>
        <translation>Die Beschreibung ist zu lang: Sie belegt %1 Byte, und der Server speichert %2.</translation>
    </message>
    <message>
        <source>A job needs its namespace.</source>
        <translation>Ein Job braucht seinen Namespace.</translation>
    </message>
    <message>
        <source>A group or task needs its job.</source>
        <translation>Eine Gruppe oder ein Task braucht den zugehörigen Job.</translation>
    </message>
    <message>
        <source>A task needs its group.</source>
        <translation>Ein Task braucht seine Gruppe.</translation>
    </message>
    <message>
        <source>A role has at least one policy.</source>
        <translation>Eine Rolle hat mindestens eine Richtlinie.</translation>
    </message>
    <message>
        <source>There is no policy %1 (any more): take it out, or the server refuses the role.</source>
        <translation>Es gibt keine Richtlinie %1 (mehr): Entfernen Sie sie, sonst lehnt der Server die Rolle ab.</translation>
    </message>
    <message>
        <source>The rules are too long: they may have a million characters.</source>
        <translation>Die Regeln sind zu lang: Sie dürfen eine Million Zeichen haben.</translation>
    </message>
    <message>
        <source>This server knows no policies of jobs: that takes Nomad 1.4 or newer. Leave the job empty.</source>
        <translation>Dieser Server kennt keine Richtlinien von Jobs: Dafür ist Nomad 1.4 oder neuer nötig. Lassen Sie den Job leer.</translation>
    </message>
    <message>
        <source>Name the job of this namespace, too.</source>
        <translation>Geben Sie auch den Job dieses Namespace an.</translation>
    </message>
    <message>
        <source>This policy was changed by someone else since you opened it.</source>
        <translation>Diese Richtlinie wurde von jemand anderem geändert, seit Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>This role was changed by someone else since you opened it.</source>
        <translation>Diese Rolle wurde von jemand anderem geändert, seit Sie sie geöffnet haben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclReader</name>
    <message>
        <source>No rule is written here, which servers refuse. Leave the text empty for a policy that grants nothing.</source>
        <translation>Hier steht keine Regel; das lehnen Server ab. Lassen Sie den Text leer für eine Richtlinie, die nichts gewährt.</translation>
    </message>
    <message>
        <source>Nomad knows no block “%1”: servers ignore it, from 1.11 on they refuse it. Known are %2.</source>
        <translation>Nomad kennt keinen Block „%1“: Server ignorieren ihn, ab 1.11 lehnen sie ihn ab. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>A block in braces is expected here.</source>
        <translation>Hier wird ein Block in geschweiften Klammern erwartet.</translation>
    </message>
    <message>
        <source>A block has one name, not several.</source>
        <translation>Ein Block hat einen Namen, nicht mehrere.</translation>
    </message>
    <message>
        <source>This block needs a name, for example: %1.</source>
        <translation>Dieser Block braucht einen Namen, zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens, underscores and asterisks.</source>
        <translation>Ein Name besteht hier aus 1 bis 128 Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Sternchen.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens and asterisks.</source>
        <translation>Ein Name besteht hier aus 1 bis 128 Buchstaben, Ziffern, Bindestrichen und Sternchen.</translation>
    </message>
    <message>
        <source>This block grants nothing, and where it fits best it hides rules that would.</source>
        <translation>Dieser Block gewährt nichts, und wo er am besten passt, verdeckt er Regeln, die etwas gewähren würden.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; servers ignore it.</source>
        <translation>„%1“ bedeutet hier nichts; Server ignorieren es.</translation>
    </message>
    <message>
        <source>“deny” beats everything else that this block grants.</source>
        <translation>„deny“ hat Vorrang vor allem anderen, was dieser Block gewährt.</translation>
    </message>
    <message>
        <source>“policy” is set twice in this block: the last one counts.</source>
        <translation>„policy“ ist in diesem Block zweimal gesetzt: Das letzte zählt.</translation>
    </message>
    <message>
        <source>A text is expected here: one of %1.</source>
        <translation>Hier wird ein Text erwartet, einer von %1.</translation>
    </message>
    <message>
        <source>Nomad knows no level “%1” here and refuses it. Known are %2.</source>
        <translation>Nomad kennt hier keine Stufe „%1“ und lehnt sie ab. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>“%1” passes here, but grants nothing.</source>
        <translation>„%1“ ist hier zulässig, gewährt aber nichts.</translation>
    </message>
    <message>
        <source>A list is expected here: capabilities = [&quot;%1&quot;].</source>
        <translation>Hier wird eine Liste erwartet: capabilities = [&quot;%1&quot;].</translation>
    </message>
    <message>
        <source>The name of a capability is expected here.</source>
        <translation>Hier wird der Name einer Capability erwartet.</translation>
    </message>
    <message>
        <source>Nomad knows no capability “%1” here. Servers that do not know it refuse it.</source>
        <translation>Nomad kennt hier keine Capability „%1“. Server, die sie nicht kennen, lehnen sie ab.</translation>
    </message>
    <message>
        <source>This block lists more capabilities than there are: those from here on do not count here.</source>
        <translation>Dieser Block führt mehr Capabilities auf, als es gibt: Ab hier zählen sie nicht.</translation>
    </message>
    <message>
        <source>A path is missing here: path &quot;app/*&quot; { … }.</source>
        <translation>Hier fehlt ein Pfad: path &quot;app/*&quot; { … }.</translation>
    </message>
    <message>
        <source>This path grants nothing, and where it fits best it hides paths that would.</source>
        <translation>Dieser Pfad gewährt nichts, und wo er am besten passt, verdeckt er Pfade, die etwas gewähren würden.</translation>
    </message>
    <message>
        <source>A path is not empty and does not begin with a slash.</source>
        <translation>Ein Pfad ist nicht leer und beginnt nicht mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>A block “%1” has no name.</source>
        <translation>Ein Block „%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is a block “%1” already: servers up to 1.10 take the level of the last one, newer ones refuse this.</source>
        <translation>Einen Block „%1“ gibt es bereits: Server bis 1.10 nehmen die Stufe des letzten, neuere lehnen dies ab.</translation>
    </message>
    <message>
        <source>This block grants nothing.</source>
        <translation>Dieser Block gewährt nichts.</translation>
    </message>
    <message>
        <source>A level is missing in this block: policy = &quot;read&quot;.</source>
        <translation>In diesem Block fehlt eine Stufe: policy = &quot;read&quot;.</translation>
    </message>
    <message>
        <source>This block grants variables alone: what the block for “*” grants does not hold in this namespace.</source>
        <translation>Dieser Block gewährt nur Variablen: Was der Block für „*“ gewährt, gilt in diesem Namespace nicht.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclRules</name>
    <message>
        <source>Rules longer than a million characters are not read.</source>
        <translation>Regeln mit mehr als einer Million Zeichen werden nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s) here: what the others grant is not shown below. Servers go by all of them.</source>
        <translation>
            <numerusform>Hier steht mehr als %n Regel: Was die übrigen gewähren, wird unten nicht angezeigt. Server richten sich nach allen.</numerusform>
            <numerusform>Hier stehen mehr als %n Regeln: Was die übrigen gewähren, wird unten nicht angezeigt. Server richten sich nach allen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclSubject</name>
    <message>
        <source>Namespace %1</source>
        <translation>Namespace %1</translation>
    </message>
    <message>
        <source>Variables %1 in namespace %2</source>
        <translation>Variablen %1 im Namespace %2</translation>
    </message>
    <message>
        <source>Node pool %1</source>
        <translation>Knotenpool %1</translation>
    </message>
    <message>
        <source>Host volume %1</source>
        <translation>Host-Volume %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Sentinel</source>
        <translation>Sentinel</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclWords</name>
    <message>
        <source>From Nomad 2.0 on, its parts can be granted singly.</source>
        <translation>Ab Nomad 2.0 lassen sich ihre Teile einzeln gewähren.</translation>
    </message>
    <message>
        <source>Nomad Enterprise only.</source>
        <translation>Nur Nomad Enterprise.</translation>
    </message>
    <message>
        <source>From Nomad 1.10 on; earlier servers refuse rules that name it.</source>
        <translation>Ab Nomad 1.10; frühere Server lehnen Regeln ab, die sie nennen.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for submit-job.</source>
        <translation>Ab Nomad 2.0; frühere Server lehnen Regeln ab, die sie nennen, und verlangen submit-job.</translation>
    </message>
    <message>
        <source>From Nomad 1.4 on.</source>
        <translation>Ab Nomad 1.4.</translation>
    </message>
    <message>
        <source>From Nomad 1.6 on.</source>
        <translation>Ab Nomad 1.6.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for the operator’s write level or a management token.</source>
        <translation>Ab Nomad 2.0; frühere Server lehnen Regeln ab, die sie nennen, und verlangen die Operator-Stufe write oder ein Management-Token.</translation>
    </message>
    <message>
        <source>Nomad Enterprise from 2.0 on; earlier servers refuse rules that name it and ask for a management token.</source>
        <translation>Nomad Enterprise ab 2.0; frühere Server lehnen Regeln ab, die sie nennen, und verlangen ein Management-Token.</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>Jobs auflisten</translation>
    </message>
    <message>
        <source>See which jobs there are.</source>
        <translation>Sehen, welche Jobs es gibt.</translation>
    </message>
    <message>
        <source>Parse job files</source>
        <translation>Jobdateien parsen</translation>
    </message>
    <message>
        <source>Have the server turn a job file into JSON.</source>
        <translation>Vom Server eine Jobdatei in JSON umwandeln lassen.</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Jobs lesen</translation>
    </message>
    <message>
        <source>See jobs with their allocations, evaluations, deployments and services.</source>
        <translation>Jobs mit ihren Allokationen, Evaluierungen, Deployments und Diensten sehen.</translation>
    </message>
    <message>
        <source>Submit jobs</source>
        <translation>Jobs einreichen</translation>
    </message>
    <message>
        <source>Register, plan, change, revert and stop jobs, and steer their deployments.</source>
        <translation>Jobs registrieren, planen, ändern, zurücksetzen und stoppen sowie ihre Deployments steuern.</translation>
    </message>
    <message>
        <source>Dispatch jobs</source>
        <translation>Jobs auslösen</translation>
    </message>
    <message>
        <source>Start parameterized jobs, and periodic ones before their time.</source>
        <translation>Parametrisierte Jobs starten, und periodische vor ihrer Zeit.</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Protokolle lesen</translation>
    </message>
    <message>
        <source>Read what tasks write to their standard output and error.</source>
        <translation>Lesen, was Tasks auf ihre Standard- und Fehlerausgabe schreiben.</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Look into the file system of allocations, their logs included.</source>
        <translation>In das Dateisystem von Allokationen sehen, einschließlich ihrer Protokolle.</translation>
    </message>
    <message>
        <source>Run commands in tasks</source>
        <translation>Befehle in Tasks ausführen</translation>
    </message>
    <message>
        <source>Run commands in running tasks, for example a shell.</source>
        <translation>Befehle in laufenden Tasks ausführen, zum Beispiel eine Shell.</translation>
    </message>
    <message>
        <source>Run commands on hosts</source>
        <translation>Befehle auf Hosts ausführen</translation>
    </message>
    <message>
        <source>Run commands in tasks that are not isolated, which is like a shell on the machine that they run on.</source>
        <translation>Befehle in nicht isolierten Tasks ausführen, was einer Shell auf dem jeweiligen Rechner gleichkommt.</translation>
    </message>
    <message>
        <source>Stop and restart allocations</source>
        <translation>Allokationen stoppen und neu starten</translation>
    </message>
    <message>
        <source>Stop, restart and signal allocations.</source>
        <translation>Allokationen stoppen, neu starten und ihnen Signale senden.</translation>
    </message>
    <message>
        <source>Override Sentinel policies</source>
        <translation>Sentinel-Richtlinien übergehen</translation>
    </message>
    <message>
        <source>Submit jobs although a soft-mandatory Sentinel policy objects.</source>
        <translation>Jobs einreichen, obwohl eine Sentinel-Richtlinie der Stufe soft-mandatory dagegensteht.</translation>
    </message>
    <message>
        <source>Run CSI plugins</source>
        <translation>CSI-Plugins betreiben</translation>
    </message>
    <message>
        <source>Submit jobs that offer a CSI plugin.</source>
        <translation>Jobs einreichen, die ein CSI-Plugin bereitstellen.</translation>
    </message>
    <message>
        <source>Manage CSI volumes</source>
        <translation>CSI-Volumes verwalten</translation>
    </message>
    <message>
        <source>Create, register, detach and delete CSI volumes and their snapshots.</source>
        <translation>CSI-Volumes und ihre Snapshots erstellen, registrieren, trennen und löschen.</translation>
    </message>
    <message>
        <source>Read CSI volumes</source>
        <translation>CSI-Volumes lesen</translation>
    </message>
    <message>
        <source>See a CSI volume with all its details.</source>
        <translation>Ein CSI-Volume mit allen Details sehen.</translation>
    </message>
    <message>
        <source>List CSI volumes</source>
        <translation>CSI-Volumes auflisten</translation>
    </message>
    <message>
        <source>See which CSI volumes there are.</source>
        <translation>Sehen, welche CSI-Volumes es gibt.</translation>
    </message>
    <message>
        <source>Mount CSI volumes</source>
        <translation>CSI-Volumes einhängen</translation>
    </message>
    <message>
        <source>Submit jobs that mount CSI volumes.</source>
        <translation>Jobs einreichen, die CSI-Volumes einhängen.</translation>
    </message>
    <message>
        <source>Create host volumes</source>
        <translation>Host-Volumes erstellen</translation>
    </message>
    <message>
        <source>Create dynamic host volumes, and read them.</source>
        <translation>Dynamische Host-Volumes erstellen und lesen.</translation>
    </message>
    <message>
        <source>Register host volumes</source>
        <translation>Host-Volumes registrieren</translation>
    </message>
    <message>
        <source>Register dynamic host volumes that were made elsewhere, create and read them.</source>
        <translation>Anderswo erstellte dynamische Host-Volumes registrieren sowie welche erstellen und lesen.</translation>
    </message>
    <message>
        <source>Read host volumes</source>
        <translation>Host-Volumes lesen</translation>
    </message>
    <message>
        <source>See dynamic host volumes.</source>
        <translation>Dynamische Host-Volumes sehen.</translation>
    </message>
    <message>
        <source>Manage host volumes</source>
        <translation>Host-Volumes verwalten</translation>
    </message>
    <message>
        <source>Create, register, read and delete dynamic host volumes.</source>
        <translation>Dynamische Host-Volumes erstellen, registrieren, lesen und löschen.</translation>
    </message>
    <message>
        <source>Delete host volumes</source>
        <translation>Host-Volumes löschen</translation>
    </message>
    <message>
        <source>Delete dynamic host volumes.</source>
        <translation>Dynamische Host-Volumes löschen.</translation>
    </message>
    <message>
        <source>List scaling policies</source>
        <translation>Skalierungsrichtlinien auflisten</translation>
    </message>
    <message>
        <source>See which scaling policies there are.</source>
        <translation>Sehen, welche Skalierungsrichtlinien es gibt.</translation>
    </message>
    <message>
        <source>Read scaling policies</source>
        <translation>Skalierungsrichtlinien lesen</translation>
    </message>
    <message>
        <source>See a scaling policy with all its details.</source>
        <translation>Eine Skalierungsrichtlinie mit allen Details sehen.</translation>
    </message>
    <message>
        <source>Read scaling of jobs</source>
        <translation>Skalierung von Jobs lesen</translation>
    </message>
    <message>
        <source>See how far the groups of a job are scaled.</source>
        <translation>Sehen, wie weit die Gruppen eines Jobs skaliert sind.</translation>
    </message>
    <message>
        <source>Scale jobs</source>
        <translation>Jobs skalieren</translation>
    </message>
    <message>
        <source>Change how many allocations the groups of a job have.</source>
        <translation>Ändern, wie viele Allokationen die Gruppen eines Jobs haben.</translation>
    </message>
    <message>
        <source>Submit recommendations</source>
        <translation>Empfehlungen einreichen</translation>
    </message>
    <message>
        <source>Recommend other resources for a job.</source>
        <translation>Andere Ressourcen für einen Job empfehlen.</translation>
    </message>
    <message>
        <source>Register jobs</source>
        <translation>Jobs registrieren</translation>
    </message>
    <message>
        <source>Register new jobs and new versions of jobs.</source>
        <translation>Neue Jobs und neue Versionen von Jobs registrieren.</translation>
    </message>
    <message>
        <source>Revert jobs</source>
        <translation>Jobs zurücksetzen</translation>
    </message>
    <message>
        <source>Bring back an earlier version of a job.</source>
        <translation>Eine frühere Version eines Jobs zurückholen.</translation>
    </message>
    <message>
        <source>Stop jobs</source>
        <translation>Jobs stoppen</translation>
    </message>
    <message>
        <source>Stop jobs without removing them.</source>
        <translation>Jobs stoppen, ohne sie zu entfernen.</translation>
    </message>
    <message>
        <source>Purge jobs</source>
        <translation>Jobs vollständig entfernen</translation>
    </message>
    <message>
        <source>Stop jobs and remove all that the server knows of them.</source>
        <translation>Jobs stoppen und alles entfernen, was der Server von ihnen weiß.</translation>
    </message>
    <message>
        <source>Evaluate jobs</source>
        <translation>Jobs evaluieren</translation>
    </message>
    <message>
        <source>Have the scheduler look at a job anew.</source>
        <translation>Den Scheduler einen Job neu betrachten lassen.</translation>
    </message>
    <message>
        <source>Plan jobs</source>
        <translation>Jobs planen</translation>
    </message>
    <message>
        <source>See what submitting a job would do.</source>
        <translation>Sehen, was das Einreichen eines Jobs bewirken würde.</translation>
    </message>
    <message>
        <source>Tag versions of jobs</source>
        <translation>Jobversionen kennzeichnen</translation>
    </message>
    <message>
        <source>Give versions of a job a name, and take it away.</source>
        <translation>Versionen eines Jobs einen Namen geben und ihn wieder entfernen.</translation>
    </message>
    <message>
        <source>Mark versions as stable</source>
        <translation>Versionen als stabil markieren</translation>
    </message>
    <message>
        <source>Mark a version of a job as stable or not.</source>
        <translation>Eine Version eines Jobs als stabil markieren oder nicht.</translation>
    </message>
    <message>
        <source>Fail deployments</source>
        <translation>Deployments fehlschlagen lassen</translation>
    </message>
    <message>
        <source>Declare a deployment failed.</source>
        <translation>Ein Deployment für fehlgeschlagen erklären.</translation>
    </message>
    <message>
        <source>Pause deployments</source>
        <translation>Deployments anhalten</translation>
    </message>
    <message>
        <source>Pause and resume deployments.</source>
        <translation>Deployments anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>Promote deployments</source>
        <translation>Deployments freigeben</translation>
    </message>
    <message>
        <source>Promote the canaries of a deployment.</source>
        <translation>Die Canarys eines Deployments freigeben.</translation>
    </message>
    <message>
        <source>Unblock deployments</source>
        <translation>Blockierung von Deployments aufheben</translation>
    </message>
    <message>
        <source>Let a deployment over several regions go on.</source>
        <translation>Ein Deployment über mehrere Regionen weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>Cancel deployments</source>
        <translation>Deployments abbrechen</translation>
    </message>
    <message>
        <source>Cancel a deployment over several regions.</source>
        <translation>Ein Deployment über mehrere Regionen abbrechen.</translation>
    </message>
    <message>
        <source>Set health in deployments</source>
        <translation>Zustand in Deployments setzen</translation>
    </message>
    <message>
        <source>Say whether an allocation of a deployment is healthy.</source>
        <translation>Angeben, ob eine Allokation eines Deployments fehlerfrei ist.</translation>
    </message>
    <message>
        <source>Collect allocations</source>
        <translation>Allokationen aufräumen</translation>
    </message>
    <message>
        <source>Remove finished allocations from the machines that they ran on.</source>
        <translation>Beendete Allokationen von den Rechnern entfernen, auf denen sie liefen.</translation>
    </message>
    <message>
        <source>Pause tasks</source>
        <translation>Tasks anhalten</translation>
    </message>
    <message>
        <source>Pause and resume tasks that run on a schedule.</source>
        <translation>Nach Zeitplan laufende Tasks anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>Start periodic jobs</source>
        <translation>Periodische Jobs starten</translation>
    </message>
    <message>
        <source>Start periodic jobs before their time.</source>
        <translation>Periodische Jobs vor ihrer Zeit starten.</translation>
    </message>
    <message>
        <source>Delete service registrations</source>
        <translation>Dienstregistrierungen löschen</translation>
    </message>
    <message>
        <source>Remove services from Nomad&apos;s own service catalogue.</source>
        <translation>Dienste aus Nomads eigenem Dienstkatalog entfernen.</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>Variablen auflisten</translation>
    </message>
    <message>
        <source>See which variables there are.</source>
        <translation>Sehen, welche Variablen es gibt.</translation>
    </message>
    <message>
        <source>Read variables</source>
        <translation>Variablen lesen</translation>
    </message>
    <message>
        <source>Read what variables hold, secrets included; they can be listed, too.</source>
        <translation>Lesen, was Variablen enthalten, einschließlich Geheimnissen; sie können auch aufgelistet werden.</translation>
    </message>
    <message>
        <source>Write variables</source>
        <translation>Variablen schreiben</translation>
    </message>
    <message>
        <source>Create and change variables.</source>
        <translation>Variablen erstellen und ändern.</translation>
    </message>
    <message>
        <source>Delete variables</source>
        <translation>Variablen löschen</translation>
    </message>
    <message>
        <source>Delete variables.</source>
        <translation>Variablen löschen.</translation>
    </message>
    <message>
        <source>Read node pools</source>
        <translation>Knotenpools lesen</translation>
    </message>
    <message>
        <source>See the node pool, its nodes and jobs as far as these may be seen.</source>
        <translation>Den Knotenpool, seine Knoten und Jobs sehen, soweit diese sichtbar sein dürfen.</translation>
    </message>
    <message>
        <source>Change node pools</source>
        <translation>Knotenpools ändern</translation>
    </message>
    <message>
        <source>Create and change the node pool.</source>
        <translation>Den Knotenpool erstellen und ändern.</translation>
    </message>
    <message>
        <source>Delete node pools</source>
        <translation>Knotenpools löschen</translation>
    </message>
    <message>
        <source>Delete the node pool.</source>
        <translation>Den Knotenpool löschen.</translation>
    </message>
    <message>
        <source>Mount host volumes to read</source>
        <translation>Host-Volumes zum Lesen einhängen</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and only read it.</source>
        <translation>Jobs einreichen, die das Host-Volume einhängen und nur lesen.</translation>
    </message>
    <message>
        <source>Mount host volumes to write</source>
        <translation>Host-Volumes zum Schreiben einhängen</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and write to it.</source>
        <translation>Jobs einreichen, die das Host-Volume einhängen und beschreiben.</translation>
    </message>
    <message>
        <source>Read agents</source>
        <translation>Agents lesen</translation>
    </message>
    <message>
        <source>See agents with their configuration, members, metrics and logs.</source>
        <translation>Agents mit ihrer Konfiguration, ihren Mitgliedern, Metriken und Protokollen sehen.</translation>
    </message>
    <message>
        <source>Manage agents</source>
        <translation>Agents verwalten</translation>
    </message>
    <message>
        <source>Join agents, make them leave a cluster, change their servers and profile them.</source>
        <translation>Agents beitreten und einen Cluster verlassen lassen, ihre Server ändern und Profile von ihnen erstellen.</translation>
    </message>
    <message>
        <source>Read nodes</source>
        <translation>Knoten lesen</translation>
    </message>
    <message>
        <source>See the clients with their attributes and statistics.</source>
        <translation>Die Clients mit ihren Attributen und Statistiken sehen.</translation>
    </message>
    <message>
        <source>Manage nodes</source>
        <translation>Knoten verwalten</translation>
    </message>
    <message>
        <source>Drain nodes, change their eligibility and metadata, and remove them.</source>
        <translation>Knoten leeren, ihre Eignung und Metadaten ändern und sie entfernen.</translation>
    </message>
    <message>
        <source>Read the cluster’s state</source>
        <translation>Zustand des Clusters lesen</translation>
    </message>
    <message>
        <source>See the Raft peers, the autopilot’s health and the scheduler’s settings.</source>
        <translation>Die Raft-Peers, den Zustand des Autopiloten und die Einstellungen des Schedulers sehen.</translation>
    </message>
    <message>
        <source>Operate the cluster</source>
        <translation>Cluster betreiben</translation>
    </message>
    <message>
        <source>Remove Raft peers, change the scheduler’s and the autopilot’s settings, and all that follows here.</source>
        <translation>Raft-Peers entfernen, die Einstellungen von Scheduler und Autopilot ändern sowie alles, was hier folgt.</translation>
    </message>
    <message>
        <source>Save snapshots</source>
        <translation>Snapshots speichern</translation>
    </message>
    <message>
        <source>Save a snapshot of the whole state, secrets included.</source>
        <translation>Einen Snapshot des gesamten Zustands speichern, einschließlich Geheimnissen.</translation>
    </message>
    <message>
        <source>Read the license</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>See the license of the cluster.</source>
        <translation>Die Lizenz des Clusters sehen.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Schlüssel rotieren</translation>
    </message>
    <message>
        <source>Make a new key for encrypting variables and signing identities.</source>
        <translation>Einen neuen Schlüssel zum Verschlüsseln von Variablen und Signieren von Identitäten erstellen.</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>Schlüssel auflisten</translation>
    </message>
    <message>
        <source>See which keys there are; not the keys themselves.</source>
        <translation>Sehen, welche Schlüssel es gibt, nicht die Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Delete keys that are not in use.</source>
        <translation>Nicht verwendete Schlüssel löschen.</translation>
    </message>
    <message>
        <source>Read quotas</source>
        <translation>Quotas lesen</translation>
    </message>
    <message>
        <source>See resource quotas and how far they are used.</source>
        <translation>Ressourcen-Quotas sehen und wie weit sie ausgeschöpft sind.</translation>
    </message>
    <message>
        <source>Manage quotas</source>
        <translation>Quotas verwalten</translation>
    </message>
    <message>
        <source>Create, change and delete resource quotas.</source>
        <translation>Ressourcen-Quotas erstellen, ändern und löschen.</translation>
    </message>
    <message>
        <source>List plugins</source>
        <translation>Plugins auflisten</translation>
    </message>
    <message>
        <source>See which CSI plugins there are.</source>
        <translation>Sehen, welche CSI-Plugins es gibt.</translation>
    </message>
    <message>
        <source>Read plugins</source>
        <translation>Plugins lesen</translation>
    </message>
    <message>
        <source>See a CSI plugin with all its details; most acts on CSI volumes need it, too.</source>
        <translation>Ein CSI-Plugin mit allen Details sehen; auch die meisten Aktionen an CSI-Volumes brauchen dies.</translation>
    </message>
    <message>
        <source>Read Sentinel policies</source>
        <translation>Sentinel-Richtlinien lesen</translation>
    </message>
    <message>
        <source>See Sentinel policies.</source>
        <translation>Sentinel-Richtlinien sehen.</translation>
    </message>
    <message>
        <source>Write Sentinel policies</source>
        <translation>Sentinel-Richtlinien schreiben</translation>
    </message>
    <message>
        <source>Create and change Sentinel policies.</source>
        <translation>Sentinel-Richtlinien erstellen und ändern.</translation>
    </message>
    <message>
        <source>Delete Sentinel policies</source>
        <translation>Sentinel-Richtlinien löschen</translation>
    </message>
    <message>
        <source>Delete Sentinel policies.</source>
        <translation>Sentinel-Richtlinien löschen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AttachmentSets</name>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionFile</name>
    <message>
        <source>The list of pending deletions cannot be read, nor be moved out of the way: %1</source>
        <translation>Die Liste der ausstehenden Löschungen kann weder gelesen noch beiseitegelegt werden: %1</translation>
    </message>
    <message>
        <source>The list of pending deletions cannot be written: %1</source>
        <translation>Die Liste der ausstehenden Löschungen kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Another console holds the list of pending deletions. Try again in a moment.</source>
        <translation>Eine andere Konsole hält die Liste der ausstehenden Löschungen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionList</name>
    <message>
        <source>Not all of the list of pending deletions could be read: what is missing from it is not carried out. The file was kept as %1.</source>
        <translation>Die Liste der ausstehenden Löschungen konnte nicht vollständig gelesen werden: Was darin fehlt, wird nicht ausgeführt. Die Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The server does not tell its region: deletions cannot be put off here.</source>
        <translation>Der Server gibt seine Region nicht an: Löschungen können hier nicht aufgeschoben werden.</translation>
    </message>
    <message>
        <source>This token is being deleted at this moment.</source>
        <translation>Dieses Token wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>The token that was to take over does not work any more: it has been deleted or has expired. This one has been kept.</source>
        <translation>Das Token, das übernehmen sollte, gilt nicht mehr: Es wurde gelöscht oder ist abgelaufen. Dieses wurde behalten.</translation>
    </message>
    <message>
        <source>Another console has called this deletion off, has put it off, or is carrying it out.</source>
        <translation>Eine andere Konsole hat diese Löschung abgesagt, aufgeschoben oder führt sie gerade aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Environment</name>
    <message>
        <source>The variable %1 cannot be used. %2</source>
        <translation>Die Variable %1 kann nicht verwendet werden. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclLexer</name>
    <message>
        <source>This text has no closing quote on its line.</source>
        <translation>Dieser Text hat kein schließendes Anführungszeichen in seiner Zeile.</translation>
    </message>
    <message>
        <source>A backslash must be followed by what it stands for, for example \&quot; or \\.</source>
        <translation>Auf einen Backslash muss folgen, wofür er steht, zum Beispiel \&quot; oder \\.</translation>
    </message>
    <message>
        <source>There are no comments in JSON.</source>
        <translation>In JSON gibt es keine Kommentare.</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>Dieser Kommentar wird nie mit */ geschlossen.</translation>
    </message>
    <message>
        <source>This text is never closed: a line with %1 alone is missing.</source>
        <translation>Dieser Text wird nie geschlossen: Es fehlt eine Zeile, in der nur %1 steht.</translation>
    </message>
    <message>
        <source>Texts are written in straight double quotes: &quot;text&quot;.</source>
        <translation>Texte werden in geraden doppelten Anführungszeichen geschrieben: &quot;text&quot;.</translation>
    </message>
    <message>
        <source>This character has no meaning here.</source>
        <translation>Dieses Zeichen hat hier keine Bedeutung.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclParser</name>
    <message>
        <source>Nothing may follow the brace that closes everything.</source>
        <translation>Nach der Klammer, die alles schließt, darf nichts folgen.</translation>
    </message>
    <message>
        <source>There is no open brace that this one could close.</source>
        <translation>Es gibt keine offene Klammer, die diese schließen könnte.</translation>
    </message>
    <message>
        <source>This brace is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>Vor diesem Komma steht nichts.</translation>
    </message>
    <message>
        <source>In JSON no comma may stand before a closing brace.</source>
        <translation>In JSON darf vor einer schließenden Klammer kein Komma stehen.</translation>
    </message>
    <message>
        <source>A block or a key is expected here, not “%1”.</source>
        <translation>Hier wird ein Block oder ein Schlüssel erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>In JSON a colon stands between key and value.</source>
        <translation>In JSON steht zwischen Schlüssel und Wert ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>An equals sign stands between key and value.</source>
        <translation>Zwischen Schlüssel und Wert steht ein Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>A block with a name has no equals sign before its brace.</source>
        <translation>Ein Block mit Namen hat vor seiner Klammer kein Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>A colon and a value are missing after this.</source>
        <translation>Danach fehlen ein Doppelpunkt und ein Wert.</translation>
    </message>
    <message>
        <source>After this, an equals sign with a value or an opening brace is missing.</source>
        <translation>Danach fehlt ein Gleichheitszeichen mit einem Wert oder eine öffnende Klammer.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: &quot;%1&quot;.</source>
        <translation>Texte stehen in doppelten Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This list is never closed with ].</source>
        <translation>Diese Liste wird nie mit ] geschlossen.</translation>
    </message>
    <message>
        <source>There is a comma too many here.</source>
        <translation>Hier ist ein Komma zu viel.</translation>
    </message>
    <message>
        <source>A value is expected here, not “%1”.</source>
        <translation>Hier wird ein Wert erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is nested too deep: at most %1 levels are read.</source>
        <translation>Dies ist zu tief verschachtelt: Höchstens %1 Ebenen werden gelesen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::LiveWatch</name>
    <message>
        <source>The server that answers does not know of a leader at the moment. What is shown may be out of date.</source>
        <translation>Der antwortende Server kennt derzeit keinen Leader. Das Angezeigte ist vielleicht veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>The server that answers has not heard from its leader for %n second(s). What is shown may be that old.</source>
        <translation>
            <numerusform>Der antwortende Server hat seit %n Sekunde nichts von seinem Leader gehört. So alt kann das Angezeigte sein.</numerusform>
            <numerusform>Der antwortende Server hat seit %n Sekunden nichts von seinem Leader gehört. So alt kann das Angezeigte sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NewToken</name>
    <message>
        <source>%1 The token that was made for it could not be deleted; it works until it expires. Its accessor ID is %2.</source>
        <translation>%1 Das dafür erstellte Token konnte nicht gelöscht werden; es gilt, bis es abläuft. Seine Accessor-ID ist %2.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclPolicyService</name>
    <message>
        <source>The policy was saved, but could not be read again. Look at the list.</source>
        <translation>Die Richtlinie wurde gespeichert, konnte aber nicht wieder gelesen werden. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>Eine Richtlinie mit diesem Namen gibt es bereits.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>Der Name einer Richtlinie kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclRoleService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>This server has no roles: they came with Nomad 1.4.</source>
        <translation>Dieser Server hat keine Rollen: Diese gibt es seit Nomad 1.4.</translation>
    </message>
    <message>
        <source>There is no such role (any more).</source>
        <translation>Eine solche Rolle gibt es nicht (mehr).</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthMethodService</name>
    <message>
        <source>There is no such binding rule (any more).</source>
        <translation>Eine solche Bindungsregel gibt es nicht (mehr).</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthenticator</name>
    <message>
        <source>This server knows no passwords. Sign in with the secret of a token.</source>
        <translation>Dieser Server kennt keine Passwörter. Melden Sie sich mit dem Geheimnis eines Tokens an.</translation>
    </message>
    <message>
        <source>This server knows no passwords, so none can be set with a code.</source>
        <translation>Dieser Server kennt keine Passwörter, daher kann keines mit einem Code festgelegt werden.</translation>
    </message>
    <message>
        <source>This server knows no passwords. Make a new token instead.</source>
        <translation>Dieser Server kennt keine Passwörter. Erstellen Sie stattdessen ein neues Token.</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>Es ist niemand mehr angemeldet. Melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the token that is signed in here. Check it and try again.</source>
        <translation>Dies ist nicht das hier angemeldete Token. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>At this server one stays signed in by keeping the token in the keychain.</source>
        <translation>Bei diesem Server bleibt man angemeldet, indem man das Token im Schlüsselbund aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadConnectionTest</name>
    <message>
        <source>Another kind of server answers at %1, or something in between.</source>
        <translation>Unter %1 antwortet eine andere Art von Server oder etwas dazwischen.</translation>
    </message>
    <message>
        <source>Check the address and port. Nomad&apos;s own port is 4646.</source>
        <translation>Prüfen Sie Adresse und Port. Nomads eigener Port ist 4646.</translation>
    </message>
    <message>
        <source>The server at %1 speaks HTTPS only.</source>
        <translation>Der Server unter %1 spricht nur HTTPS.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the address.</source>
        <translation>Ändern Sie in der Adresse http:// in https://.</translation>
    </message>
    <message>
        <source>The cluster knows no region “%1”.</source>
        <translation>Der Cluster kennt keine Region „%1“.</translation>
    </message>
    <message>
        <source>Enter one of these: %1.</source>
        <translation>Geben Sie eine von diesen ein: %1.</translation>
    </message>
    <message>
        <source>A Nomad server answers at %1.</source>
        <translation>Unter %1 antwortet ein Nomad-Server.</translation>
    </message>
    <message>
        <source>A Nomad server answers, and its cluster has no leader at the moment.</source>
        <translation>Ein Nomad-Server antwortet, sein Cluster hat derzeit keinen Leader.</translation>
    </message>
    <message>
        <source>Until it has one, nothing can be changed.</source>
        <translation>Bis er einen hat, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Sehen Sie im Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Access control is switched on.</source>
        <translation>Die Zugriffskontrolle ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Die Zugriffskontrolle ist auf diesem Server ausgeschaltet: Er verwaltet keine Token.</translation>
    </message>
    <message>
        <source>Switch it on in the configuration of every agent: acl { enabled = true }.</source>
        <translation>Schalten Sie sie in der Konfiguration jedes Agents ein: acl { enabled = true }.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1.</source>
        <translation>Die Version des Servers ist %1.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1, as far as its features tell.</source>
        <translation>Die Version des Servers ist %1, soweit seine Funktionen dies verraten.</translation>
    </message>
    <message>
        <source>With a token that may read agents the version is known exactly.</source>
        <translation>Mit einem Token, das Agents lesen darf, ist die Version genau bekannt.</translation>
    </message>
    <message>
        <source>There was no token to try.</source>
        <translation>Es gab kein Token zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in with another one.</source>
        <translation>Melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Der Server kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another cluster or region.</source>
        <translation>Vielleicht wurde es gelöscht oder gehört zu einem anderen Cluster oder einer anderen Region.</translation>
    </message>
    <message>
        <source>The token “%1” has expired.</source>
        <translation>Das Token „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token is “%1”, a management token.</source>
        <translation>Das Token ist „%1“, ein Management-Token.</translation>
    </message>
    <message>
        <source>The token is “%1”, a client token.</source>
        <translation>Das Token ist „%1“, ein Client-Token.</translation>
    </message>
    <message>
        <source>To look after other tokens takes a management token.</source>
        <translation>Um andere Token zu verwalten, ist ein Management-Token nötig.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is in between reads the token.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer dazwischen ist, liest das Token.</translation>
    </message>
    <message>
        <source>Use https:// unless the server is on this computer.</source>
        <translation>Verwenden Sie https://, außer wenn der Server auf diesem Computer läuft.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is trusted.</source>
        <translation>Die Verbindung ist mit %1 verschlüsselt, und das Zertifikat ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is the one that you trust.</source>
        <translation>Die Verbindung ist mit %1 verschlüsselt, und das Zertifikat ist das, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The server answers without encryption at this port.</source>
        <translation>Der Server antwortet an diesem Port unverschlüsselt.</translation>
    </message>
    <message>
        <source>Change https:// to http:// in the address, or ask for the port that is encrypted.</source>
        <translation>Ändern Sie in der Adresse https:// in http:// oder erfragen Sie den verschlüsselten Port.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>If the server asks for a client certificate, choose it and its key. Otherwise check the port.</source>
        <translation>Wenn der Server ein Client-Zertifikat verlangt, wählen Sie es und seinen Schlüssel aus. Prüfen Sie andernfalls den Port.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde kam keine Antwort.</numerusform>
            <numerusform>Innerhalb von %n Sekunden kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address, the network, and whether a firewall drops what it does not let through.</source>
        <translation>Prüfen Sie die Adresse, das Netzwerk und ob eine Firewall verwirft, was sie nicht durchlässt.</translation>
    </message>
    <message>
        <source>The address is a number: no name has to be looked up.</source>
        <translation>Die Adresse ist eine Nummer: Es muss kein Name aufgelöst werden.</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>Der Proxy %1 löst den Namen auf.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Kein Computer heißt %1.</translation>
    </message>
    <message>
        <source>Check how it is spelt, and whether this computer is in the right network or needs a VPN.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Computer im richtigen Netzwerk ist oder ein VPN braucht.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>Unter %1 ist etwas erreichbar.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 ist nichts erreichbar.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server runs. Nomad&apos;s own port is 4646.</source>
        <translation>Prüfen Sie den Port und ob der Server läuft. Nomads eigener Port ist 4646.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check the network and whether a firewall is in between.</source>
        <translation>Prüfen Sie das Netzwerk und ob eine Firewall dazwischenliegt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether the certificate was renewed. If so, compare the fingerprint with them and trust the new one.</source>
        <translation>Fragen Sie den Betreiber des Servers, ob das Zertifikat erneuert wurde. Wenn ja, vergleichen Sie mit ihm den Fingerabdruck und vertrauen Sie dem neuen.</translation>
    </message>
    <message>
        <source>Enter one of the names above as the TLS server name if it is the right server, or trust this very certificate after comparing its fingerprint.</source>
        <translation>Wenn es der richtige Server ist, geben Sie einen der obigen Namen als TLS-Servernamen ein, oder vertrauen Sie genau diesem Zertifikat, nachdem Sie seinen Fingerabdruck verglichen haben.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it, or trust this very certificate after comparing its fingerprint with whoever runs the server.</source>
        <translation>Wählen Sie die Datei der Zertifizierungsstelle, die es signiert hat, oder vertrauen Sie genau diesem Zertifikat, nachdem Sie seinen Fingerabdruck mit dem Betreiber des Servers verglichen haben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadPolicyService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>These are the server&apos;s own rules. They are set in its configuration.</source>
        <translation>Dies sind die eigenen Regeln des Servers. Sie werden in seiner Konfiguration festgelegt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadRoleService</name>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>What a management token may do: everything, in every namespace.</source>
        <translation>Was ein Management-Token darf: alles, in jedem Namespace.</translation>
    </message>
    <message>
        <source>Roles of this server are made of policies: change these on the pages for policies and roles.</source>
        <translation>Rollen dieses Servers bestehen aus Richtlinien: Ändern Sie diese auf den Seiten für Richtlinien und Rollen.</translation>
    </message>
    <message>
        <source>What can be granted here is the server&apos;s own: it takes no catalogue.</source>
        <translation>Was hier gewährt werden kann, gibt der Server vor: Er nimmt keinen Katalog an.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadSignIn</name>
    <message>
        <source>This server does not take one-time secrets: they came with Nomad 1.1.</source>
        <translation>Dieser Server nimmt keine Einmalgeheimnisse an: Diese gibt es seit Nomad 1.1.</translation>
    </message>
    <message>
        <source>This one-time secret is not good any more. Each works once, for ten minutes. Ask for a new one.</source>
        <translation>Dieses Einmalgeheimnis gilt nicht mehr. Jedes gilt einmal, zehn Minuten lang. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>This server makes no one-time secrets: they came with Nomad 1.1.</source>
        <translation>Dieser Server erstellt keine Einmalgeheimnisse: Diese gibt es seit Nomad 1.1.</translation>
    </message>
    <message>
        <source>The server made a one-time secret for another token. It was thrown away.</source>
        <translation>Der Server hat ein Einmalgeheimnis für ein anderes Token erstellt. Es wurde verworfen.</translation>
    </message>
    <message>
        <source>The number in the reset file is not the one that the server waits for. Write %1 into it and try again.</source>
        <translation>Die Nummer in der Rücksetzdatei ist nicht die, auf die der Server wartet. Schreiben Sie %1 hinein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This cluster has its first management token already. To make another one without a token, reset the bootstrap.</source>
        <translation>Dieser Cluster hat sein erstes Management-Token bereits. Um ohne Token ein weiteres zu erstellen, setzen Sie den Bootstrap zurück.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadTokenService</name>
    <message>
        <source>All that can be done to many tokens of this server at once is to delete them.</source>
        <translation>Das Einzige, was sich bei diesem Server mit vielen Token auf einmal tun lässt, ist sie zu löschen.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>Dieser Server kennt keine persönlichen Zugriffstoken.</translation>
    </message>
    <message>
        <source>This server cannot switch tokens off. Delete the token instead.</source>
        <translation>Dieser Server kann Token nicht ausschalten. Löschen Sie das Token stattdessen.</translation>
    </message>
    <message>
        <source>Tokens of this server have one secret: there is no grace to end.</source>
        <translation>Token dieses Servers haben ein einziges Geheimnis: Es gibt keine Übergangsfrist zu beenden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadWorker</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>This takes a management token.</source>
        <translation>Hierfür ist ein Management-Token nötig.</translation>
    </message>
    <message>
        <source>Nothing can be changed at the moment. %1</source>
        <translation>Derzeit kann nichts geändert werden. %1</translation>
    </message>
    <message>
        <source>You were signed out, or went to another region, before this was done.</source>
        <translation>Sie wurden abgemeldet oder haben die Region gewechselt, bevor dies erledigt war.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Die Zugriffskontrolle ist auf diesem Server ausgeschaltet: Er verwaltet keine Token.</translation>
    </message>
    <message>
        <source>This token has expired. Sign in with another one.</source>
        <translation>Dieses Token ist abgelaufen. Melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>Enter the secret of a token.</source>
        <translation>Geben Sie das Geheimnis eines Tokens ein.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>Inzwischen hat sich jemand anderes angemeldet.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment.</source>
        <translation>Der Cluster hat derzeit keinen Leader.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>The server does not accept your token any more: it has been deleted or has expired. Sign in with another one.</source>
        <translation>Der Server akzeptiert Ihr Token nicht mehr: Es wurde gelöscht oder ist abgelaufen. Melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>Your token has expired. Sign in with another one.</source>
        <translation>Ihr Token ist abgelaufen. Melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>Your token does not work in the region %1: only global tokens are known there.</source>
        <translation>Ihr Token gilt nicht in der Region %1: Dort sind nur globale Token bekannt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcBrowser</name>
    <message>
        <source>The identity provider did not let you in, or you declined there.</source>
        <translation>Der Identitätsanbieter hat Sie nicht zugelassen, oder Sie haben dort abgelehnt.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. It says: “%1”.</source>
        <translation>Der Identitätsanbieter hat die Anmeldung abgelehnt. Er meldet: „%1“.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start signing in again.</source>
        <translation>Aus dem Browser kam nicht rechtzeitig eine Antwort zurück. Beginnen Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Back to Chatelaine</source>
        <translation>Zurück zu Chatelaine</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this page.</source>
        <translation>Die Antwort ist eingetroffen. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Not what is waited for</source>
        <translation>Nicht das Erwartete</translation>
    </message>
    <message>
        <source>Start signing in from Chatelaine again.</source>
        <translation>Beginnen Sie die Anmeldung in Chatelaine erneut.</translation>
    </message>
    <message>
        <source>This computer lets nobody listen for the browser&apos;s answer. Sign in with a token instead.</source>
        <translation>Dieser Computer lässt nicht zu, dass auf die Antwort des Browsers gewartet wird. Melden Sie sich stattdessen mit einem Token an.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcSignIn</name>
    <message>
        <source>Signing in was given up.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server sent an address for signing in that does not belong to this sign-in. Nothing was opened.</source>
        <translation>Der Server hat eine Anmeldeadresse gesendet, die nicht zu dieser Anmeldung gehört. Es wurde nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::PolicyBook</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>You were signed out before this was done.</source>
        <translation>Sie wurden abgemeldet, bevor dies erledigt war.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::ServerFeatures</name>
    <message>
        <source>One-time secrets</source>
        <translation>Einmalgeheimnisse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Tokens that expire</source>
        <translation>Token, die ablaufen</translation>
    </message>
    <message>
        <source>Policies of jobs</source>
        <translation>Richtlinien von Jobs</translation>
    </message>
    <message>
        <source>Sign-in through an identity provider</source>
        <translation>Anmeldung über einen Identitätsanbieter</translation>
    </message>
    <message>
        <source>Sign-in with a JSON web token</source>
        <translation>Anmeldung mit einem JSON-Web-Token</translation>
    </message>
    <message>
        <source>Lists in pages</source>
        <translation>Listen in Seiten</translation>
    </message>
    <message>
        <source>Editing of tokens that expire</source>
        <translation>Bearbeiten von Token, die ablaufen</translation>
    </message>
    <message>
        <source>1.5.4 or newer</source>
        <translation>1.5.4 oder neuer</translation>
    </message>
    <message>
        <source>1.5 or newer</source>
        <translation>1.5 oder neuer</translation>
    </message>
    <message>
        <source>1.4 or newer</source>
        <translation>1.4 oder neuer</translation>
    </message>
    <message>
        <source>1.1 to 1.3</source>
        <translation>1.1 bis 1.3</translation>
    </message>
    <message>
        <source>older than 1.4</source>
        <translation>älter als 1.4</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Successor</name>
    <message>
        <source>This token has expired. Make a new one instead.</source>
        <translation>Dieses Token ist abgelaufen. Erstellen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>The token expires before that by itself.</source>
        <translation>Das Token läuft vorher von selbst ab.</translation>
    </message>
    <message>
        <source>All roles of this token are gone: a successor would have neither policies nor roles. Edit the token first.</source>
        <translation>Alle Rollen dieses Tokens sind weg: Ein Nachfolger hätte weder Richtlinien noch Rollen. Bearbeiten Sie zuerst das Token.</translation>
    </message>
    <message numerus="yes">
        <source>The new token goes without %n role(s) that do not exist any more: %1.</source>
        <translation>
            <numerusform>Das neue Token kommt ohne %n Rolle aus, die es nicht mehr gibt: %1.</numerusform>
            <numerusform>Das neue Token kommt ohne %n Rollen aus, die es nicht mehr gibt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenActs</name>
    <message>
        <source>The new token has been made, but the one before is still there. %1</source>
        <translation>Das neue Token wurde erstellt, aber das vorherige ist noch vorhanden. %1</translation>
    </message>
    <message>
        <source>This token does not exist any more.</source>
        <translation>Dieses Token gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server answered with another token than asked for.</source>
        <translation>Der Server hat mit einem anderen Token als dem angefragten geantwortet.</translation>
    </message>
    <message>
        <source>This token was changed by someone else since you opened it.</source>
        <translation>Dieses Token wurde von jemand anderem geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>The rules that tell what this token may do could not be read. %1</source>
        <translation>Die Regeln, die festlegen, was dieses Token darf, konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Before version 1.6.3 this server cannot change a token that expires. Make a successor instead.</source>
        <translation>Vor Version 1.6.3 kann dieser Server ein Token mit Ablauf nicht ändern. Erstellen Sie stattdessen einen Nachfolger.</translation>
    </message>
    <message>
        <source>This server cannot change a token that expires. Make a successor instead.</source>
        <translation>Dieser Server kann ein Token mit Ablauf nicht ändern. Erstellen Sie stattdessen einen Nachfolger.</translation>
    </message>
    <message>
        <source>The token was changed, but the server has lost its expiry: it does not expire any more as it did. Make a successor with an expiry, and delete this one.</source>
        <translation>Das Token wurde geändert, aber der Server hat dessen Ablauf verloren: Es läuft nicht mehr wie zuvor ab. Erstellen Sie einen Nachfolger mit Ablauf und löschen Sie dieses.</translation>
    </message>
    <message>
        <source>You are signed in with this token: whoever deletes it locks themselves out. Sign in with another one first.</source>
        <translation>Sie sind mit diesem Token angemeldet: Wer es löscht, sperrt sich selbst aus. Melden Sie sich zuerst mit einem anderen an.</translation>
    </message>
    <message>
        <source>This is the last management token that stays: without it nobody could manage the server any more. Make another one first.</source>
        <translation>Dies ist das letzte verbleibende Management-Token: Ohne es könnte niemand mehr den Server verwalten. Erstellen Sie zuerst ein weiteres.</translation>
    </message>
    <message>
        <source>The answer was lost: a token with this name may have been made, and nobody has its secret. Look at the list, and delete it before you make another one.</source>
        <translation>Die Antwort ging verloren: Möglicherweise wurde ein Token mit diesem Namen erstellt, und niemand hat sein Geheimnis. Sehen Sie in der Liste nach und löschen Sie es, bevor Sie ein weiteres erstellen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: a token may have been made. Look at the list.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn: Möglicherweise wurde ein Token erstellt. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>The server made another kind of token than asked for.</source>
        <translation>Der Server hat eine andere Art von Token erstellt als angefordert.</translation>
    </message>
    <message>
        <source>The server made a token that does not expire as asked for.</source>
        <translation>Der Server hat ein Token erstellt, das nicht wie angefordert abläuft.</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>Es wurde wieder gelöscht.</translation>
    </message>
    <message>
        <source>It has not been deleted: look at it now, its accessor ID is %1.</source>
        <translation>Es wurde nicht gelöscht: Sehen Sie es sich jetzt an, seine Accessor-ID ist %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose policies and roles that are in the list.</source>
        <translation>Wählen Sie Richtlinien und Rollen aus der Liste.</translation>
    </message>
    <message>
        <source>The chosen roles do not all exist any more. Choose again.</source>
        <translation>Einige der ausgewählten Rollen gibt es nicht mehr. Wählen Sie erneut aus.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n byte(s) too long: the server takes at most %1.</source>
        <translation>
            <numerusform>Der Name ist %n Byte zu lang: Der Server nimmt höchstens %1 an.</numerusform>
            <numerusform>Der Name ist %n Byte zu lang: Der Server nimmt höchstens %1 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than Nomad 1.4: its tokens never expire.</source>
        <translation>Dieser Server ist älter als Nomad 1.4: Seine Token laufen nie ab.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>The server wants tokens to live for at least %1.</source>
        <translation>Der Server verlangt für Token als Lebensdauer mindestens %1.</translation>
    </message>
    <message>
        <source>The server lets tokens live for at most %1.</source>
        <translation>Der Server erlaubt für Token als Lebensdauer höchstens %1.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>Wählen Sie höchstens 100 Jahre.</translation>
    </message>
    <message>
        <source>A management token may do everything: it has no policies and no roles.</source>
        <translation>Ein Management-Token darf alles: Es hat keine Richtlinien und keine Rollen.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role.</source>
        <translation>Wählen Sie mindestens eine Richtlinie oder Rolle.</translation>
    </message>
    <message>
        <source>The chosen roles do not exist any more. Choose at least one policy or role that does.</source>
        <translation>Die ausgewählten Rollen gibt es nicht mehr. Wählen Sie mindestens eine vorhandene Richtlinie oder Rolle.</translation>
    </message>
    <message>
        <source>Choose a client or a management token.</source>
        <translation>Wählen Sie ein Client- oder ein Management-Token.</translation>
    </message>
    <message>
        <source>The kind of a token cannot be changed later.</source>
        <translation>Die Art eines Tokens kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Whether a token is global cannot be changed later.</source>
        <translation>Ob ein Token global ist, kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>The server does not let an expiry be changed later. Make a successor instead.</source>
        <translation>Der Server lässt keine spätere Änderung des Ablaufs zu. Erstellen Sie stattdessen einen Nachfolger.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenTable</name>
    <message>
        <source>There are more tokens than can be read at once, and this version of the server does not get to the end of its pages.</source>
        <translation>Es gibt mehr Token, als auf einmal gelesen werden können, und diese Version des Servers kommt mit ihren Seiten nicht ans Ende.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>Inzwischen hat sich jemand anderes angemeldet.</translation>
    </message>
    <message>
        <source>The server answered with a list of tokens that makes no sense.</source>
        <translation>Der Server hat mit einer Tokenliste geantwortet, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Es ist niemand angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkcreation</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben dies abgebrochen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkdeletion</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben dies abgebrochen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::peoplewords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment in words and exactly</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have no zones.</source>
        <translation>Keine Zonen.</translation>
    </message>
    <message>
        <source>Zones: %1.</source>
        <translation>Zonen: %1.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>Hand this invitation code to “%1”</source>
        <translation>Übergeben Sie diesen Einladungscode an „%1“</translation>
    </message>
    <message>
        <source>With it and the address %1 they set their password and sign in. It works once and dies on %2.</source>
        <translation>Damit und mit der Adresse %1 legt die Person ihr Passwort fest und meldet sich an. Er gilt einmal und wird am %2 ungültig.</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <comment>name of a file</comment>
        <translation>einladung %1</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>Code für ein neues Passwort</translation>
    </message>
    <message>
        <source>Hand this code to “%1”</source>
        <translation>Übergeben Sie diesen Code an „%1“</translation>
    </message>
    <message>
        <source>Their old password is dead. With this code and the address %1 they set a new one. It works once and dies on %2.</source>
        <translation>Das alte Passwort ist ungültig. Mit diesem Code und der Adresse %1 legt die Person ein neues fest. Er gilt einmal und wird am %2 ungültig.</translation>
    </message>
    <message>
        <source>new password %1</source>
        <comment>name of a file</comment>
        <translation>neues passwort %1</translation>
    </message>
    <message>
        <source>They own no tokens.</source>
        <translation>Besitzt keine Token.</translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s).</source>
        <translation>
            <numerusform>Besitzt %n Token.</numerusform>
            <numerusform>Besitzt %n Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no personal access tokens.</source>
        <translation>Hat keine persönlichen Zugriffstoken.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n personal access token(s).</source>
        <translation>
            <numerusform>Hat %n persönliches Zugriffstoken.</numerusform>
            <numerusform>Hat %n persönliche Zugriffstoken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new invitation code was neither copied nor saved. It cannot be shown again.</source>
        <translation>Ein neuer Einladungscode wurde weder kopiert noch gespeichert. Er kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>A new invitation code was not saved before that and is lost. Make another one on the page Users; the audit trail says for whom.</source>
        <translation>Ein neuer Einladungscode wurde vorher nicht gespeichert und ist verloren. Erstellen Sie auf der Seite „Benutzer“ einen neuen; für wen, steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>The console was locked before the invitation code for “%1” was copied or saved, so it is lost. Make a new invitation code to get another one.</source>
        <translation>Die Konsole wurde gesperrt, bevor der Einladungscode für „%1“ kopiert oder gespeichert wurde, er ist daher verloren. Erstellen Sie einen neuen Einladungscode.</translation>
    </message>
    <message>
        <source>A new code for a password was neither copied nor saved. It cannot be shown again.</source>
        <translation>Ein neuer Code für ein Passwort wurde weder kopiert noch gespeichert. Er kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>A new code for a password was not saved before that and is lost. Reset the password once more to get another one; the audit trail says whose.</source>
        <translation>Ein neuer Code für ein Passwort wurde vorher nicht gespeichert und ist verloren. Setzen Sie das Passwort noch einmal zurück, um einen anderen zu erhalten; wessen, steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>The console was locked before the code for a new password of “%1” was copied or saved, so it is lost. Reset their password once more to get another one.</source>
        <translation>Die Konsole wurde gesperrt, bevor der Code für ein neues Passwort von „%1“ kopiert oder gespeichert wurde, er ist daher verloren. Setzen Sie das Passwort noch einmal zurück, um einen anderen zu erhalten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::policywords</name>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Persönliche Zugriffstoken</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Longest life of a personal access token</source>
        <translation>Längste Lebensdauer eines persönlichen Zugriffstokens</translation>
    </message>
    <message>
        <source>Longest life of a token</source>
        <translation>Längste Lebensdauer eines Tokens</translation>
    </message>
    <message>
        <source>Tokens without expiry</source>
        <translation>Token ohne Ablauf</translation>
    </message>
    <message>
        <source>Suggested life</source>
        <translation>Vorgeschlagene Lebensdauer</translation>
    </message>
    <message>
        <source>Suggested grace</source>
        <translation>Vorgeschlagene Übergangsfrist</translation>
    </message>
    <message>
        <source>Longest grace</source>
        <translation>Längste Übergangsfrist</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Sperren, wenn niemand arbeitet</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A copied secret stays on the clipboard for</source>
        <translation>Ein kopiertes Geheimnis bleibt in der Zwischenablage für</translation>
    </message>
</context>
<context>
    <name>chatelaine::text</name>
    <message>
        <source>Policy “%1”, line %2: %3</source>
        <translation>Richtlinie „%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Policy “%1”, line %2: %3, through the role %4</source>
        <translation>Richtlinie „%1“, Zeile %2: %3, über die Rolle %4</translation>
    </message>
    <message>
        <source>Held through the role</source>
        <translation>Über die Rolle vorhanden</translation>
    </message>
    <message>
        <source>Chosen as a scope</source>
        <translation>Als Geltungsbereich ausgewählt</translation>
    </message>
    <message>
        <source>Nothing grants it</source>
        <translation>Nichts gewährt sie</translation>
    </message>
    <message>
        <source>Not chosen as a scope</source>
        <translation>Nicht als Geltungsbereich ausgewählt</translation>
    </message>
    <message>
        <source>Its user may not do this</source>
        <translation>Der Benutzer darf dies nicht</translation>
    </message>
    <message>
        <source>The user is not active</source>
        <translation>Der Benutzer ist nicht aktiv</translation>
    </message>
    <message>
        <source>The token does not work at the moment</source>
        <translation>Das Token gilt derzeit nicht</translation>
    </message>
    <message>
        <source>Held through the role of a group</source>
        <translation>Über die Rolle einer Gruppe vorhanden</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>Persönliche Zugriffstoken sind abgeschaltet</translation>
    </message>
    <message>
        <source>Granted by a policy</source>
        <translation>Durch eine Richtlinie gewährt</translation>
    </message>
    <message>
        <source>Denied by a policy, whatever others grant</source>
        <translation>Durch eine Richtlinie verweigert, was auch immer andere gewähren</translation>
    </message>
    <message>
        <source>A management token may do everything</source>
        <translation>Ein Management-Token darf alles</translation>
    </message>
    <message>
        <source>Through the role %1</source>
        <translation>Über die Rolle %1</translation>
    </message>
    <message>
        <source>Through the group %1 with the role %2</source>
        <translation>Über die Gruppe %1 mit der Rolle %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Denied, whatever others grant: %1</source>
        <translation>Verweigert, was auch immer andere gewähren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two lengths of time, for example 1 day 4 hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expiry</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>status</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>status</comment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Global: works in every region</source>
        <translation>Global: gilt in jeder Region</translation>
    </message>
    <message>
        <source>Local to its region</source>
        <translation>Lokal in seiner Region</translation>
    </message>
    <message>
        <source>Any expiry</source>
        <translation>Beliebiger Ablauf</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>Ist abgelaufen</translation>
    </message>
    <message>
        <source>Expires within 7 days</source>
        <translation>Läuft innerhalb von 7 Tagen ab</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Läuft innerhalb von 30 Tagen ab</translation>
    </message>
    <message>
        <source>Expires within 90 days</source>
        <translation>Läuft innerhalb von 90 Tagen ab</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Any last use</source>
        <translation>Beliebige letzte Verwendung</translation>
    </message>
    <message>
        <source>Used in the last 24 hours</source>
        <translation>In den letzten 24 Stunden verwendet</translation>
    </message>
    <message>
        <source>Used in the last 7 days</source>
        <translation>In den letzten 7 Tagen verwendet</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>Seit 30 Tagen nicht verwendet</translation>
    </message>
    <message>
        <source>Not used for 90 days</source>
        <translation>Seit 90 Tagen nicht verwendet</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a user</comment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a user</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>source of a user</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column</comment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>You need the permission %1.</source>
        <translation>Sie brauchen die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Unnamed (%1)</source>
        <comment>a token; the start of its ID</comment>
        <translation>Unbenannt (%1)</translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more): it grants nothing.</source>
        <translation>Es gibt keine Richtlinie „%1“ (mehr): Sie gewährt nichts.</translation>
    </message>
    <message>
        <source>There is no role “%1” (any more): it grants nothing.</source>
        <translation>Es gibt keine Rolle „%1“ (mehr): Sie gewährt nichts.</translation>
    </message>
    <message>
        <source>Deletion pending: %1</source>
        <translation>Löschung ausstehend: %1</translation>
    </message>
    <message>
        <source>Deletion pending: overdue</source>
        <translation>Löschung ausstehend: überfällig</translation>
    </message>
</context>
<context>
    <name>chatelaine::useracts</name>
    <message>
        <source>This is your own account. Change your password yourself instead of resetting it.</source>
        <translation>Dies ist Ihr eigenes Konto. Ändern Sie Ihr Passwort selbst, statt es zurückzusetzen.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can deactivate themselves.</source>
        <translation>Dies ist Ihr eigenes Konto. Niemand kann sich selbst deaktivieren.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can delete themselves.</source>
        <translation>Dies ist Ihr eigenes Konto. Niemand kann sich selbst löschen.</translation>
    </message>
    <message>
        <source>They have no password yet. Make a new invitation code instead.</source>
        <translation>Diese Person hat noch kein Passwort. Erstellen Sie stattdessen einen neuen Einladungscode.</translation>
    </message>
    <message>
        <source>They are deactivated and cannot sign in. Activate them first.</source>
        <translation>Diese Person ist deaktiviert und kann sich nicht anmelden. Aktivieren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>Only somebody who was invited and has no password yet needs an invitation code.</source>
        <translation>Nur wer eingeladen wurde und noch kein Passwort hat, braucht einen Einladungscode.</translation>
    </message>
    <message>
        <source>Their role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Die Rolle %1 dieser Person enthält Berechtigungen, die Sie nicht haben. Jemand, der sie hat, kann dies tun.</translation>
    </message>
    <message>
        <source>Through their group %1 they hold permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Über die Gruppe %1 hat diese Person Berechtigungen, die Sie nicht haben. Jemand, der sie hat, kann dies tun.</translation>
    </message>
    <message>
        <source>They may act in zones where you may not. Somebody whose zones reach at least as far can do this.</source>
        <translation>Diese Person darf in Zonen handeln, in denen Sie es nicht dürfen. Jemand, dessen Zonen mindestens ebenso weit reichen, kann dies tun.</translation>
    </message>
    <message>
        <source>Select one user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select only one user.</source>
        <translation>Wählen Sie nur einen Benutzer aus.</translation>
    </message>
    <message>
        <source>The user is being loaded.</source>
        <translation>Der Benutzer wird geladen.</translation>
    </message>
    <message>
        <source>&amp;Invite user</source>
        <translation>Benutzer e&amp;inladen</translation>
    </message>
    <message>
        <source>Make an account and an invitation code for somebody.</source>
        <translation>Für jemanden ein Konto und einen Einladungscode erstellen.</translation>
    </message>
    <message>
        <source>I&amp;mport directory…</source>
        <translation>Verzeichnis i&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Take people in from a file of an identity provider.</source>
        <translation>Personen aus der Datei eines Identitätsanbieters aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, e-mail, role and zones.</source>
        <translation>Name, E-Mail-Adresse, Rolle und Zonen ändern.</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>&amp;Passwort zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>End the password and hand out a one-time code.</source>
        <translation>Das Passwort beenden und einen Einmalcode vergeben.</translation>
    </message>
    <message>
        <source>New in&amp;vitation code…</source>
        <translation>Neuer &amp;Einladungscode&#xa0;…</translation>
    </message>
    <message>
        <source>Make another invitation code; the one before dies.</source>
        <translation>Einen weiteren Einladungscode erstellen; der vorherige wird ungültig.</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the user out, or let them in again.</source>
        <translation>Den Benutzer aussperren oder wieder zulassen.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the user and decide who gets their tokens.</source>
        <translation>Den Benutzer löschen und entscheiden, wer dessen Token erhält.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for the users anew.</source>
        <translation>Die Benutzer neu abrufen.</translation>
    </message>
    <message>
        <source>Comes from %1; change it there.</source>
        <translation>Stammt von %1; ändern Sie es dort.</translation>
    </message>
</context>
<context>
    <name>chatelaine::words</name>
    <message>
        <source>Never used so far.</source>
        <translation>Bisher nie verwendet.</translation>
    </message>
    <message>
        <source>Last used %1: something still uses it.</source>
        <translation>Zuletzt %1 verwendet: Etwas verwendet es noch.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt %1 verwendet.</translation>
    </message>
    <message>
        <source>Last used %1, after the new secret was made: something still uses it.</source>
        <translation>Zuletzt %1 verwendet, nach der Erstellung des neuen Geheimnisses: Etwas verwendet es noch.</translation>
    </message>
    <message>
        <source>Not used since the new secret was made %1.</source>
        <translation>Nicht verwendet, seit das neue Geheimnis %1 erstellt wurde.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>It is a management token: whoever administers the server with it is locked out.</source>
        <translation>Es ist ein Management-Token: Wer den Server damit verwaltet, wird ausgesperrt.</translation>
    </message>
    <message>
        <source>What is done with it through %1 is not possible any more.</source>
        <translation>Was über %1 damit getan wird, ist dann nicht mehr möglich.</translation>
    </message>
    <message>
        <source>It works in every region: it stops working in all of them.</source>
        <translation>Es gilt in jeder Region: Es verliert in allen seine Gültigkeit.</translation>
    </message>
    <message>
        <source>This server does not know when a token was last used: ask whoever may use it.</source>
        <translation>Dieser Server weiß nicht, wann ein Token zuletzt verwendet wurde: Fragen Sie die Personen, die es verwenden könnten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writePrivateFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writesRefused</name>
    <message>
        <source>Nothing can be changed on the server at the moment.</source>
        <translation>Auf dem Server kann derzeit nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>whenReady</name>
    <message>
        <source>The store or server was closed before its answer came. If this was a change, it may have been carried out nevertheless.</source>
        <translation>Der Tokenspeicher oder Server wurde geschlossen, bevor die Antwort kam. Falls es eine Änderung war, wurde sie möglicherweise trotzdem ausgeführt.</translation>
    </message>
</context>
</TS>
