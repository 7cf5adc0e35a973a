<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuthMethodRules</name>
    <message>
        <source>Say how long tokens of this method live at most.</source>
        <translation>Indiquez la durée de vie maximale des jetons de cette méthode.</translation>
    </message>
    <message numerus="yes">
        <source>The server wants tokens to live %n minute(s) at least.</source>
        <translation>
            <numerusform>Le serveur exige une durée de vie des jetons d’au moins %n minute.</numerusform>
            <numerusform>Le serveur exige une durée de vie des jetons d’au moins %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows tokens to live %n minute(s) at most.</source>
        <translation>
            <numerusform>Le serveur limite la durée de vie des jetons à %n minute.</numerusform>
            <numerusform>Le serveur limite la durée de vie des jetons à %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>Ce n’est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s web address, beginning with https://.</source>
        <translation>Saisissez l’adresse web du fournisseur, commençant par https://.</translation>
    </message>
    <message>
        <source>Enter the client ID that the provider has given to this cluster.</source>
        <translation>Saisissez l’ID client que le fournisseur a attribué à ce cluster.</translation>
    </message>
    <message>
        <source>Without an address to come back to, nobody can sign in. For the command line and this program it is http://localhost:4649/oidc/callback.</source>
        <translation>Sans adresse de retour, personne ne peut ouvrir de session. Pour la ligne de commande et ce programme, c’est http://localhost:4649/oidc/callback.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>This is a private key: it belongs to the provider alone. Enter the public key that goes with it.</source>
        <translation>C’est une clé privée&#xa0;: elle ne doit être connue que du fournisseur. Saisissez la clé publique correspondante.</translation>
    </message>
    <message>
        <source>This is no public key in PEM form.</source>
        <translation>Ce n’est pas une clé publique au format PEM.</translation>
    </message>
    <message>
        <source>Say where the keys come from: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>Indiquez d’où viennent les clés&#xa0;: des clés publiques, une adresse de clés (JWKS) ou l’adresse de découverte du fournisseur.</translation>
    </message>
    <message>
        <source>Keys can come from one place only: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>Les clés ne peuvent venir que d’un seul endroit&#xa0;: des clés publiques, une adresse de clés (JWKS) ou l’adresse de découverte du fournisseur.</translation>
    </message>
    <message>
        <source>Enter a web address, beginning with https://.</source>
        <translation>Saisissez une adresse web commençant par https://.</translation>
    </message>
    <message>
        <source>%1 is no way of signing that servers know. They know %2.</source>
        <translation>%1 n’est pas un algorithme de signature connu des serveurs. Ils connaissent %2.</translation>
    </message>
    <message>
        <source>Each claim needs a name, and each name a claim.</source>
        <translation>Chaque revendication doit avoir un nom, et chaque nom une revendication.</translation>
    </message>
    <message>
        <source>Management takes no name: leave it empty.</source>
        <translation>Le type Gestion n’admet pas de nom&#xa0;: laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Enter the name of a policy or role.</source>
        <translation>Saisissez le nom d’une politique ou d’un rôle.</translation>
    </message>
    <message>
        <source>The method %1 maps no claim to “%2”. With this rule nobody could sign in through it.</source>
        <translation>La méthode %1 n’associe aucune revendication à «&#x202f;%2&#x202f;». Avec cette règle, personne ne pourrait ouvrir de session par cette méthode.</translation>
    </message>
    <message>
        <source>A name is made of 1 to 128 letters, digits and dashes.</source>
        <translation>Un nom se compose de 1 à 128 lettres, chiffres et tirets.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret client.</translation>
    </message>
    <message>
        <source>“redacted” is what servers show instead of the secret. Enter the secret itself.</source>
        <translation>«&#x202f;redacted&#x202f;» est ce que les serveurs affichent à la place du secret. Saisissez le secret lui-même.</translation>
    </message>
    <message>
        <source>A ${ is not closed. With this rule nobody could sign in through the method.</source>
        <translation>Un ${ n’est pas fermé. Avec cette règle, personne ne pourrait ouvrir de session par cette méthode.</translation>
    </message>
    <message>
        <source>Between ${ and } there must be value. and a name that the method maps a claim to, for example ${value.user}.</source>
        <translation>Entre ${ et }, il faut value. suivi d’un nom auquel la méthode associe une revendication, par exemple ${value.user}.</translation>
    </message>
    <message>
        <source>The description is too long: servers take 256 bytes.</source>
        <translation>La description est trop longue&#xa0;: les serveurs acceptent 256 octets.</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is not closed.</source>
        <translation>Un guillemet ou un crochet n’est pas fermé.</translation>
    </message>
</context>
<context>
    <name>AuthMethods</name>
    <message>
        <source>This server has no auth methods: they came with Nomad 1.5.</source>
        <translation>Ce serveur n’a pas de méthodes d’authentification&#xa0;: elles existent depuis Nomad 1.5.</translation>
    </message>
    <message>
        <source>This server cannot sign in with JSON web tokens: that came with Nomad 1.5.4.</source>
        <translation>Ce serveur n’accepte pas les jetons web JSON pour ouvrir une session&#xa0;: c’est possible depuis Nomad 1.5.4.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newer version first.</source>
        <translation>Quelqu’un d’autre a effectué une modification entre-temps. Examinez d’abord la nouvelle version.</translation>
    </message>
    <message>
        <source>The type cannot be changed. Make another method and delete this one.</source>
        <translation>Le type ne peut pas être modifié. Créez une autre méthode et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>This method has settings that this program does not know. Changing the others would lose them: use the server&apos;s command line.</source>
        <translation>Cette méthode comporte des paramètres que ce programme ne connaît pas. Modifier les autres les ferait perdre&#xa0;: utilisez la ligne de commande du serveur.</translation>
    </message>
    <message>
        <source>The server replaces all settings together, and does not tell the client secret that it has. Enter the client secret again.</source>
        <translation>Le serveur remplace tous les paramètres ensemble et ne communique pas le secret client qu’il possède. Saisissez de nouveau le secret client.</translation>
    </message>
    <message>
        <source>A binding rule of this method uses “%1”. Change the rule first: without that name nobody could sign in.</source>
        <translation>Une règle de liaison de cette méthode utilise «&#x202f;%1&#x202f;». Modifiez d’abord la règle&#xa0;: sans ce nom, personne ne pourrait ouvrir de session.</translation>
    </message>
    <message>
        <source>A rule stays with its method. Make another rule and delete this one.</source>
        <translation>Une règle reste attachée à sa méthode. Créez une autre règle et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>Une règle ne peut pas être transformée en règle de gestion. Créez une autre règle et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>There is an auth method of this name already.</source>
        <translation>Une méthode d’authentification de ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>NomadApi</name>
    <message>
        <source>%1 There is nothing of this name at the server.</source>
        <translation>%1 Rien de ce nom n’existe sur le serveur.</translation>
    </message>
    <message>
        <source>The server took the request, but its answer could not be understood. It may have been carried out: look before you try again.</source>
        <translation>Le serveur a reçu la requête, mais sa réponse est incompréhensible. La requête a peut-être été exécutée&#xa0;: vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 The server&apos;s answer could not be understood.</source>
        <translation>%1 La réponse du serveur est incompréhensible.</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>Impossible de lire les politiques.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>Impossible de lire la politique.</translation>
    </message>
    <message>
        <source>The policy could not be saved.</source>
        <translation>Impossible d’enregistrer la politique.</translation>
    </message>
    <message>
        <source>The policy could not be deleted.</source>
        <translation>Impossible de supprimer la politique.</translation>
    </message>
    <message>
        <source>The roles could not be read.</source>
        <translation>Impossible de lire les rôles.</translation>
    </message>
    <message>
        <source>The role could not be read.</source>
        <translation>Impossible de lire le rôle.</translation>
    </message>
    <message>
        <source>The role could not be saved.</source>
        <translation>Impossible d’enregistrer le rôle.</translation>
    </message>
    <message>
        <source>The role could not be deleted.</source>
        <translation>Impossible de supprimer le rôle.</translation>
    </message>
    <message>
        <source>It could not be found out what the server can do.</source>
        <translation>Impossible de déterminer ce que le serveur sait faire.</translation>
    </message>
    <message>
        <source>The regions could not be read.</source>
        <translation>Impossible de lire les régions.</translation>
    </message>
    <message>
        <source>The cluster&apos;s leader could not be found.</source>
        <translation>Impossible de trouver le leader du cluster.</translation>
    </message>
    <message>
        <source>The tokens could not be read.</source>
        <translation>Impossible de lire les jetons.</translation>
    </message>
    <message>
        <source>This token has expired. Use another one.</source>
        <translation>Ce jeton a expiré. Utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The server does not know this token. Check that it was copied whole and belongs to this server and region.</source>
        <translation>Le serveur ne connaît pas ce jeton. Vérifiez qu’il a été copié en entier et qu’il appartient bien à ce serveur et à cette région.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Le contrôle d’accès est désactivé sur ce serveur&#xa0;: il ne gère aucun jeton.</translation>
    </message>
    <message>
        <source>The server took this for nobody&apos;s token. Check that it was copied whole.</source>
        <translation>Le serveur n’a reconnu là le jeton de personne. Vérifiez qu’il a été copié en entier.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>Impossible de lire le jeton.</translation>
    </message>
    <message>
        <source>It could not be found out whose token this is.</source>
        <translation>Impossible de déterminer à qui appartient ce jeton.</translation>
    </message>
    <message>
        <source>The token could not be made.</source>
        <translation>Impossible de créer le jeton.</translation>
    </message>
    <message>
        <source>The token could not be changed.</source>
        <translation>Impossible de modifier le jeton.</translation>
    </message>
    <message>
        <source>The token could not be deleted.</source>
        <translation>Impossible de supprimer le jeton.</translation>
    </message>
    <message>
        <source>The binding rules could not be read.</source>
        <translation>Impossible de lire les règles de liaison.</translation>
    </message>
    <message>
        <source>The auth methods could not be read.</source>
        <translation>Impossible de lire les méthodes d’authentification.</translation>
    </message>
    <message>
        <source>The auth method could not be read.</source>
        <translation>Impossible de lire la méthode d’authentification.</translation>
    </message>
    <message>
        <source>The auth method could not be saved.</source>
        <translation>Impossible d’enregistrer la méthode d’authentification.</translation>
    </message>
    <message>
        <source>The auth method could not be deleted.</source>
        <translation>Impossible de supprimer la méthode d’authentification.</translation>
    </message>
    <message>
        <source>The binding rule could not be saved.</source>
        <translation>Impossible d’enregistrer la règle de liaison.</translation>
    </message>
    <message>
        <source>The binding rule could not be deleted.</source>
        <translation>Impossible de supprimer la règle de liaison.</translation>
    </message>
    <message>
        <source>The first management token could not be made.</source>
        <translation>Impossible de créer le premier jeton de gestion.</translation>
    </message>
    <message>
        <source>The one-time secret could not be made.</source>
        <translation>Impossible de créer le secret à usage unique.</translation>
    </message>
    <message>
        <source>The one-time secret was not taken.</source>
        <translation>Le secret à usage unique n’a pas été accepté.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Impossible d’ouvrir votre session.</translation>
    </message>
    <message>
        <source>The server could not tell where the identity provider is.</source>
        <translation>Le serveur n’a pas pu indiquer où se trouve le fournisseur d’identité.</translation>
    </message>
</context>
<context>
    <name>NomadBackend</name>
    <message>
        <source>%1, region %2</source>
        <translation>%1, région %2</translation>
    </message>
</context>
<context>
    <name>NomadError</name>
    <message>
        <source>The cluster lost its leader in the middle of it: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>Le cluster a perdu son leader en cours de route&#xa0;: l’opération a peut-être été exécutée malgré tout. Vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>Something went wrong between here and the cluster&apos;s leader: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>Un problème est survenu entre cet ordinateur et le leader du cluster&#xa0;: l’opération a peut-être été exécutée malgré tout. Vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment. Try again when it has one.</source>
        <translation>Le cluster n’a pas de leader pour le moment. Réessayez lorsqu’il en aura un.</translation>
    </message>
    <message>
        <source>The server does not know this region, or has no way to it.</source>
        <translation>Le serveur ne connaît pas cette région ou ne peut pas l’atteindre.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Le contrôle d’accès est désactivé sur ce serveur&#xa0;: il ne gère aucun jeton.</translation>
    </message>
    <message>
        <source>The token that you are signed in with has expired. Sign in with another one.</source>
        <translation>Le jeton de votre session a expiré. Ouvrez une session avec un autre jeton.</translation>
    </message>
    <message>
        <source>You are known there, but no binding rule gives you a role or a policy. Ask an administrator.</source>
        <translation>Vous y êtes connu, mais aucune règle de liaison ne vous attribue de rôle ni de politique. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>A page for browsers came instead of an answer: something between here and the server does not let this through. Check the address, the proxy and the VPN.</source>
        <translation>Une page destinée aux navigateurs est arrivée à la place d’une réponse&#xa0;: un élément situé entre cet ordinateur et le serveur bloque la requête. Vérifiez l’adresse, le proxy et le VPN.</translation>
    </message>
    <message>
        <source>The server limits how many connections it takes. Wait a moment.</source>
        <translation>Le serveur limite le nombre de connexions qu’il accepte. Patientez un instant.</translation>
    </message>
    <message>
        <source>The server asks for a token. Sign in first.</source>
        <translation>Le serveur demande un jeton. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>The server says that your token does not permit this.</source>
        <translation>Le serveur indique que votre jeton ne permet pas cette opération.</translation>
    </message>
    <message>
        <source>This version of the server cannot do that.</source>
        <translation>Cette version du serveur ne permet pas cette opération.</translation>
    </message>
    <message>
        <source>The server answered with the status %1 and said nothing else.</source>
        <translation>Le serveur a répondu par le code d’état %1, sans autre précision.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>Le serveur indique&#xa0;: «&#x202f;%1&#x202f;».</translation>
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
        <translation>Console de bureau pour les jetons d’API d’une organisation.</translation>
    </message>
    <message>
        <source>Open a throw-away organisation with people, tokens and history.</source>
        <translation>Ouvrir une organisation jetable, avec des personnes, des jetons et un historique.</translation>
    </message>
    <message>
        <source>Open the store in &lt;file&gt;.</source>
        <translation>Ouvrir la base du fichier &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Open the saved connection &lt;name&gt;.</source>
        <translation>Ouvrir la connexion enregistrée &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Open the server that the environment names (NOMAD_ADDR and the like).</source>
        <translation>Ouvrir le serveur désigné par l’environnement (NOMAD_ADDR et variables apparentées).</translation>
    </message>
    <message>
        <source>Write what happens to standard error. Secrets are never written.</source>
        <translation>Écrire le déroulement sur la sortie d’erreur standard. Les secrets ne sont jamais écrits.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is filled, and end.</source>
        <translation>Écrire une image de la fenêtre dans &lt;file&gt; dès qu’elle est remplie, puis quitter.</translation>
    </message>
    <message>
        <source>Write all tokens to standard output, and end. Needs no display, as the next four.</source>
        <translation>Écrire tous les jetons sur la sortie standard, puis quitter. Ne nécessite pas d’écran, de même que les quatre suivantes.</translation>
    </message>
    <message>
        <source>Check that every entry of the audit trail is as it was written, and end.</source>
        <translation>Vérifier que chaque entrée du journal d’audit est telle qu’elle a été écrite, puis quitter.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to the new &lt;file&gt;, and end.</source>
        <translation>Écrire une copie de la base entière dans le nouveau fichier &lt;file&gt;, puis quitter.</translation>
    </message>
    <message>
        <source>Read the whole store and its audit trail, tell whether they are whole, and end.</source>
        <translation>Lire la base entière et son journal d’audit, indiquer s’ils sont intacts, puis quitter.</translation>
    </message>
    <message>
        <source>Write versions and settings for a bug report to standard output, and end.</source>
        <translation>Écrire les versions et les paramètres utiles à un rapport de bogue sur la sortie standard, puis quitter.</translation>
    </message>
    <message>
        <source>How these write what they found: &lt;format&gt; is table (the default), json or csv.</source>
        <translation>Format dans lequel ces options écrivent leurs résultats&#xa0;: &lt;format&gt; vaut table (par défaut), json ou csv.</translation>
    </message>
    <message>
        <source>Sign in to the store as &lt;e-mail&gt;. Without it: as whoever stays signed in there on this machine, otherwise you are asked.</source>
        <translation>Ouvrir une session sur la base en tant que &lt;e-mail&gt;. Sinon&#xa0;: avec la session restée ouverte sur cette machine, ou en vous le demandant.</translation>
    </message>
    <message>
        <source>Take the password, or at a server the token, from the first line of standard input instead of asking at the terminal.</source>
        <translation>Lire le mot de passe, ou le jeton pour un serveur, sur la première ligne de l’entrée standard au lieu de le demander au terminal.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option.</translation>
    </message>
    <message>
        <source>Ask for one act at a time.</source>
        <translation>Demandez une seule action à la fois.</translation>
    </message>
    <message>
        <source>Name one store or server at a time.</source>
        <translation>Indiquez une seule base ou un seul serveur à la fois.</translation>
    </message>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>Le format est table, json ou csv.</translation>
    </message>
    <message>
        <source>Say to which file the backup is to be written.</source>
        <translation>Indiquez dans quel fichier la sauvegarde doit être écrite.</translation>
    </message>
    <message>
        <source>This is for stores: a server keeps its own audit log and backups. Name a store with --store.</source>
        <translation>Ceci concerne les bases&#xa0;: un serveur tient son propre journal d’audit et ses propres sauvegardes. Indiquez une base avec --store.</translation>
    </message>
    <message>
        <source>At a server one signs in with a token: leave out --user.</source>
        <translation>Sur un serveur, une session s’ouvre avec un jeton&#xa0;: n’indiquez pas --user.</translation>
    </message>
    <message>
        <source>Say with --user whose password it is.</source>
        <translation>Indiquez avec --user à qui appartient le mot de passe.</translation>
    </message>
    <message>
        <source>--%1 goes with --list-tokens, --verify-chain, --backup or --check-store.</source>
        <translation>--%1 s’emploie avec --list-tokens, --verify-chain, --backup ou --check-store.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>Keeps an organisation&apos;s API tokens: who holds which key, and what it opens.</source>
        <translation>Gère les jetons d’API d’une organisation&#xa0;: qui détient quelle clé, et ce qu’elle ouvre.</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>À propos de Chatelaine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>This program is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Ce programme est un logiciel libre&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier selon les termes de la licence publique générale GNU (GNU GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Unnamed token</source>
        <translation>Jeton sans nom</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>et %n autre jeton</numerusform>
            <numerusform>et %n autres jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclEditDialog</name>
    <message>
        <source>Working out who is affected…</source>
        <translation>Recherche des personnes et jetons concernés…</translation>
    </message>
    <message>
        <source>Save “%1” and take permissions away?</source>
        <translation>Enregistrer «&#x202f;%1&#x202f;» et retirer des autorisations&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Oui, enregistrer</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclFilterRow</name>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Seulement</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPage</name>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: suppression effectuée.</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Sélectionnez d’abord un élément de la liste.</translation>
    </message>
    <message>
        <source>What was just changed is being read again.</source>
        <translation>Ce qui vient d’être modifié est en cours de relecture.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPoliciesPage</name>
    <message>
        <source>The policies could not be loaded</source>
        <translation>Impossible de charger les politiques</translation>
    </message>
    <message>
        <source>Loading the policies…</source>
        <translation>Chargement des politiques…</translation>
    </message>
    <message>
        <source>No policy matches</source>
        <translation>Aucune politique ne correspond</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Aucune politique pour l’instant</translation>
    </message>
    <message>
        <source>A policy says in rules what tokens and roles that hold it may do.</source>
        <translation>Une politique définit par des règles ce que peuvent faire les jetons et les rôles qui la détiennent.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>You may not see the policies</source>
        <translation>Vous ne pouvez pas voir les politiques</translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation>Rechercher un nom ou une description</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Rechercher des politiques</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisées</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Belongs to jobs</source>
        <translation>Liées à des jobs</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>&amp;New policy</source>
        <translation>&amp;Nouvelle politique</translation>
    </message>
    <message>
        <source>Write a policy.</source>
        <translation>Rédiger une politique.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;read only</source>
        <translation>Nouvelle politique d’après un modèle&#xa0;: &amp;lecture seule</translation>
    </message>
    <message>
        <source>Start from rules that only read.</source>
        <translation>Partir de règles qui ne permettent que la lecture.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;write</source>
        <translation>Nouvelle politique d’après un modèle&#xa0;: é&amp;criture</translation>
    </message>
    <message>
        <source>Start from rules that read and write.</source>
        <translation>Partir de règles qui permettent la lecture et l’écriture.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;deny</source>
        <translation>Nouvelle politique d’après un modèle&#xa0;: &amp;refus</translation>
    </message>
    <message>
        <source>Start from rules that deny.</source>
        <translation>Partir de règles qui refusent.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change description and rules.</source>
        <translation>Modifier la description et les règles.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete the policy. Whoever holds it loses what it grants.</source>
        <translation>Supprimer la politique. Ceux qui la détiennent perdent ce qu’elle accorde.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Afficher dans la matr&amp;ice</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>L’afficher à côté d’autres politiques et rôles.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask for the policies anew.</source>
        <translation>Relire les politiques.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>Politi&amp;que</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n politique</numerusform>
            <numerusform>%n politiques</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more).</source>
        <translation>La politique «&#x202f;%1&#x202f;» n’existe pas ou plus.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#x202f;%1&#x202f;» a été créée.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistrée.</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>Impossible de savoir qui la détient&#xa0;: %1</translation>
    </message>
    <message>
        <source>These roles contain it and will point to nothing: %1.</source>
        <translation>Ces rôles la contiennent et pointeront dans le vide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>Aucun jeton ne la détient.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it, directly or through a role.</source>
        <translation>
            <numerusform>%n jeton la détient, directement ou par un rôle.</numerusform>
            <numerusform>%n jetons la détiennent, directement ou par un rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the policy “%1”?</source>
        <translation>Supprimer la politique «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever holds it loses what it grants at once, without being told. This cannot be undone.</source>
        <translation>Ceux qui la détiennent perdent immédiatement ce qu’elle accorde, sans en être avertis. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It also belongs to %1, which lose it too.</source>
        <translation>Perdent aussi ce qu’elle accorde, car elle y est liée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDetails</name>
    <message>
        <source>No policy selected</source>
        <translation>Aucune politique sélectionnée</translation>
    </message>
    <message>
        <source>Select a policy to see its rules and who holds it.</source>
        <translation>Sélectionnez une politique pour voir ses règles et qui la détient.</translation>
    </message>
    <message>
        <source>In roles</source>
        <translation>Dans les rôles</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>Détenue par les jetons</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>&amp;What it grants</source>
        <translation>&amp;Ce qu’elle accorde</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Chargement des règles…</translation>
    </message>
    <message>
        <source>The policy is being loaded.</source>
        <translation>La politique est en cours de chargement.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Lecture des règles…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDialog</name>
    <message>
        <source>Edit policy</source>
        <translation>Modifier la politique</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create policy</source>
        <translation>Créer la politique</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>Recherche des personnes et jetons concernés…</translation>
    </message>
    <message>
        <source>It will no longer belong to %1. They lose what it grants as soon as the policy is saved.</source>
        <translation>La liaison à ce qui suit prend fin&#xa0;: %1. Les tâches concernées perdent ce que la politique accorde dès qu’elle est enregistrée.</translation>
    </message>
    <message>
        <source>It will belong to %1 instead of %2. Tasks that it no longer belongs to lose what it grants as soon as the policy is saved.</source>
        <translation>Liaison&#xa0;: %1, au lieu de %2. Les tâches qui ne sont plus liées perdent ce que la politique accorde dès qu’elle est enregistrée.</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the policy is saved.</source>
        <translation>Ces jetons perdent des autorisations dès que la politique est enregistrée.</translation>
    </message>
    <message>
        <source>the rules cannot be read here.</source>
        <translation>les règles ne peuvent pas être lues ici.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Somebody has deleted this policy since you opened it. Copy your rules and make a new policy with them if it is still wanted.</source>
        <translation>Quelqu’un a supprimé cette politique depuis que vous l’avez ouverte. Si elle est toujours nécessaire, copiez vos règles et créez une nouvelle politique avec elles.</translation>
    </message>
    <message>
        <source>Somebody has changed this policy since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié cette politique depuis que vous l’avez ouverte. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyForm</name>
    <message>
        <source>For example: submit-jobs</source>
        <translation>Par exemple&#xa0;: soumettre-jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>Le nom ne pourra plus être modifié.</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Règ&amp;les</translation>
    </message>
    <message>
        <source>&amp;Insert a template</source>
        <translation>&amp;Insérer un modèle</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Ce qu’elle accorde</translation>
    </message>
    <message>
        <source>Na&amp;mespace</source>
        <translation>&amp;Espace de noms</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>Tâc&amp;he</translation>
    </message>
    <message>
        <source>The job that it belongs to</source>
        <translation>Le job auquel elle est liée</translation>
    </message>
    <message>
        <source>Leave this empty unless tasks of a job are to hold the policy without having a token.</source>
        <translation>Laissez ce champ vide, sauf si des tâches d’un job doivent détenir la politique sans avoir de jeton.</translation>
    </message>
    <message>
        <source>Besides tokens, %1 hold it.</source>
        <translation>Outre les jetons, elle est détenue par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>Le nom d’une politique ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Write at least one rule, or insert a template.</source>
        <translation>Écrivez au moins une règle ou insérez un modèle.</translation>
    </message>
    <message>
        <source>Name the namespace of the job.</source>
        <translation>Indiquez l’espace de noms du job.</translation>
    </message>
    <message>
        <source>Name the job, or empty the fields beside it.</source>
        <translation>Indiquez le job, ou videz les champs voisins.</translation>
    </message>
    <message>
        <source>Name the group of the task.</source>
        <translation>Indiquez le groupe de la tâche.</translation>
    </message>
    <message>
        <source>What tokens and roles name this policy by.</source>
        <translation>Le nom sous lequel les jetons et les rôles désignent cette politique.</translation>
    </message>
    <message>
        <source>What the policy is for, in a sentence for whoever looks at it later.</source>
        <translation>À quoi sert la politique, en une phrase, pour qui la consultera plus tard.</translation>
    </message>
    <message>
        <source>The rules in the server&apos;s own language. Mistakes are marked while you type.</source>
        <translation>Les règles dans le langage du serveur. Les erreurs sont signalées pendant la saisie.</translation>
    </message>
    <message>
        <source>Together these name the tasks that use the policy with their own identity.</source>
        <translation>Ensemble, ces champs désignent les tâches qui utilisent la politique avec leur propre identité.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Description</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDetails</name>
    <message>
        <source>No role selected</source>
        <translation>Aucun rôle sélectionné</translation>
    </message>
    <message>
        <source>Select a role to see its policies and who holds it.</source>
        <translation>Sélectionnez un rôle pour voir ses politiques et qui le détient.</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Ce qu’il accorde</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>Détenu par les jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: %1.</source>
        <translation>
            <numerusform>%n politique de ce rôle n’existe pas ou plus et n’accorde rien&#xa0;: %1.</numerusform>
            <numerusform>%n politiques de ce rôle n’existent pas ou plus et n’accordent rien&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it grants is being looked up…</source>
        <translation>Recherche de ce qu’il accorde…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDialog</name>
    <message>
        <source>Edit role</source>
        <translation>Modifier le rôle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Créer le rôle</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the role is saved.</source>
        <translation>Ces jetons perdent des autorisations dès que le rôle est enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Somebody has deleted this role since you opened it. It cannot be changed any more.</source>
        <translation>Quelqu’un a supprimé ce rôle depuis que vous l’avez ouvert. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Somebody has changed this role since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié ce rôle depuis que vous l’avez ouvert. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleForm</name>
    <message>
        <source>For example: night-shift</source>
        <translation>Par exemple&#xa0;: equipe-de-nuit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Politiques</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Ce qu’il accorde</translation>
    </message>
    <message>
        <source>Each policy by itself. What one of them denies is denied, whatever the others grant.</source>
        <translation>Chaque politique compte pour elle-même. Ce que l’une refuse est refusé, quoi que les autres accordent.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Tick at least one policy.</source>
        <translation>Cochez au moins une politique.</translation>
    </message>
    <message>
        <source>The server refuses policies that do not exist. Take these away: %1.</source>
        <translation>Le serveur refuse les politiques qui n’existent pas. Retirez celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What people and tokens know this role by.</source>
        <translation>Le nom sous lequel les personnes et les jetons connaissent ce rôle.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever looks at it later.</source>
        <translation>À quoi sert le rôle, en une phrase, pour qui le consultera plus tard.</translation>
    </message>
    <message>
        <source>Whoever has the role may do what any of these policies allows.</source>
        <translation>Qui a ce rôle peut faire tout ce que permet l’une de ces politiques.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>a policy</comment>
        <translation>%1 (manquante)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRolesPage</name>
    <message>
        <source>The roles could not be loaded</source>
        <translation>Impossible de charger les rôles</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Chargement des rôles…</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>Aucun rôle ne correspond</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Aucun rôle pour l’instant</translation>
    </message>
    <message>
        <source>A role puts policies together, so that tokens can hold them by one name.</source>
        <translation>Un rôle rassemble des politiques pour que des jetons puissent les détenir sous un seul nom.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>You may not see the roles</source>
        <translation>Vous ne pouvez pas voir les rôles</translation>
    </message>
    <message>
        <source>Search name, description or policy</source>
        <translation>Rechercher un nom, une description ou une politique</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rechercher des rôles</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>With missing policies</source>
        <translation>Avec politiques manquantes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>&amp;Nouveau rôle</translation>
    </message>
    <message>
        <source>Put policies together.</source>
        <translation>Rassembler des politiques.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change name, description and policies.</source>
        <translation>Modifier le nom, la description et les politiques.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete the role. Whoever holds it loses what it grants.</source>
        <translation>Supprimer le rôle. Ceux qui le détiennent perdent ce qu’il accorde.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Afficher dans la matr&amp;ice</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>L’afficher à côté d’autres politiques et rôles.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask for the roles anew.</source>
        <translation>Relire les rôles.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistré.</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>Supprimer le rôle «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its policies stay. Whoever holds them through this role loses them at once, without being told. This cannot be undone.</source>
        <translation>Ses politiques restent. Ceux qui les détiennent par ce rôle les perdent immédiatement, sans en être avertis. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>Impossible de savoir qui le détient&#xa0;: %1</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>Aucun jeton ne le détient.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it.</source>
        <translation>
            <numerusform>%n jeton le détient.</numerusform>
            <numerusform>%n jetons le détiennent.</numerusform>
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
        <translation>Plus personne ne pourrait ensuite ouvrir de session avec tous les droits, et personne ne pourrait jamais les rétablir. Donnez d’abord toutes les autorisations à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentPicker</name>
    <message>
        <source>It grants nothing.</source>
        <translation>N’accorde rien.</translation>
    </message>
    <message>
        <source>It grants %1.</source>
        <translation>Accorde %1.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %1 and %n more.</source>
        <translation>
            <numerusform>Accorde %1 et %n autre autorisation.</numerusform>
            <numerusform>Accorde %1 et %n autres autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search policies and roles</source>
        <translation>Rechercher des politiques et des rôles</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Politiques et rôles</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>There is no such thing (any more): it grants nothing.</source>
        <translation>N’existe pas ou plus&#xa0;: n’accorde rien.</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>N’existe pas</translation>
    </message>
    <message>
        <source>%1, does not exist</source>
        <translation>%1, n’existe pas</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <comment>policies and roles</comment>
        <translation>
            <numerusform>%n élément choisi.</numerusform>
            <numerusform>%n éléments choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not exist (any more) and grant(s) nothing.</source>
        <translation>
            <numerusform>%n d’entre eux n’existe pas ou plus et n’accorde rien.</numerusform>
            <numerusform>%n d’entre eux n’existent pas ou plus et n’accordent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it grants.</source>
        <translation>Sélectionnez un élément pour voir ce qu’il accorde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a policy or role and what it grants</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentsForm</name>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>Par exemple&#xa0;: chaîne de déploiement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>May be left out, but a name is what people know it by.</source>
        <translation>Peut être omis, mais c’est à son nom qu’on le reconnaît.</translation>
    </message>
    <message>
        <source>&amp;Policies and roles</source>
        <translation>&amp;Politiques et rôles</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>Decided when it was made</source>
        <translation>Fixée à la création</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Does what its policies and roles say, and nothing else.</source>
        <translation>Fait ce que permettent ses politiques et ses rôles, et rien d’autre.</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>&amp;Gestion</translation>
    </message>
    <message>
        <source>May do everything, and manage tokens, policies and roles.</source>
        <translation>Peut tout faire, et gérer les jetons, les politiques et les rôles.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>Works only in the region that it is made in.</source>
        <translation>Ne fonctionne que dans la région où il est créé.</translation>
    </message>
    <message>
        <source>&amp;Global</source>
        <translation>Gl&amp;obal</translation>
    </message>
    <message>
        <source>Works in every region; the others follow a little later.</source>
        <translation>Fonctionne dans toutes les régions&#xa0;; les autres suivent un peu plus tard.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>Ne pourra plus être modifié.</translation>
    </message>
    <message>
        <source>Whoever has its secret may do everything on this server, read every token&apos;s secret and lock everybody else out. Give programs a client token instead.</source>
        <translation>Quiconque possède son secret peut tout faire sur ce serveur, lire le secret de tous les jetons et bloquer l’accès de tous les autres. Donnez plutôt un jeton client aux programmes.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token, or a successor with another expiry.</source>
        <translation>Le serveur ne permet pas de modifier cela. Créez un nouveau jeton, ou un successeur avec une autre expiration.</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token.</source>
        <translation>Le serveur ne permet pas de modifier cela. Créez un nouveau jeton.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role: they decide what the token may do.</source>
        <translation>Choisissez au moins une politique ou un rôle&#xa0;: ce sont eux qui décident de ce que le jeton peut faire.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role that exists: what is chosen grants nothing.</source>
        <translation>Choisissez au moins une politique ou un rôle qui existe&#xa0;: ce qui est choisi n’accorde rien.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>token</comment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Politiques et rôles</translation>
    </message>
    <message>
        <source>What people recognise the token by.</source>
        <translation>Ce à quoi l’on reconnaît le jeton.</translation>
    </message>
    <message>
        <source>The token may do what any of them allows.</source>
        <translation>Le jeton peut faire tout ce que permet l’une d’elles.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Le moment où le jeton cesse de fonctionner de lui-même.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this afterwards.</source>
        <translation>Le serveur ne permet pas de le modifier après coup.</translation>
    </message>
    <message>
        <source>Whether the token is held by policies and roles, or may do everything.</source>
        <translation>Si le jeton est limité par des politiques et des rôles, ou s’il peut tout faire.</translation>
    </message>
    <message>
        <source>Whether the token works in this region only or in all of them.</source>
        <translation>Si le jeton fonctionne seulement dans cette région ou dans toutes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDetails</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Aucune entrée sélectionnée</translation>
    </message>
    <message>
        <source>Select an entry to see all that it says.</source>
        <translation>Sélectionnez une entrée pour en voir tout le contenu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExport</name>
    <message>
        <source>Somebody removed old entries in the meantime. Nothing was written; export again what is there now.</source>
        <translation>Quelqu’un a retiré d’anciennes entrées entre-temps. Rien n’a été écrit&#xa0;; recommencez l’exportation avec ce qui reste.</translation>
    </message>
    <message>
        <source>The audit trail cannot be written over “%1”. Choose another name.</source>
        <translation>Le journal d’audit ne peut pas être écrit par-dessus «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>Impossible d’écrire le fichier «&#x202f;%1&#x202f;». Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was written.</source>
        <translation>Il n’y a pas assez de place pour le fichier «&#x202f;%1&#x202f;». Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExportDialog</name>
    <message>
        <source>Export audit trail</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entrées</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, pour les programmes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Those that the list shows</source>
        <translation>Celles que la liste affiche</translation>
    </message>
    <message>
        <source>One line an entry. No field is taken for a formula.</source>
        <translation>Une ligne par entrée. Aucun champ n’est pris pour une formule.</translation>
    </message>
    <message>
        <source>With everything that it takes to check the chain without Chatelaine. Export all entries for that.</source>
        <translation>Avec tout ce qu’il faut pour vérifier la chaîne sans Chatelaine. Pour cela, exportez toutes les entrées.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Writing the entries…</source>
        <translation>Écriture des entrées…</translation>
    </message>
    <message>
        <source>Entries saved in %1: %2.</source>
        <translation>Entrées enregistrées dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet. JSON Lines is for programs, also for one that checks the chain.</source>
        <translation>Le format CSV s’ouvre dans un tableur. JSON Lines est destiné aux programmes, y compris à celui qui vérifie la chaîne.</translation>
    </message>
    <message>
        <source>The whole trail, or only what the filters of the page let through.</source>
        <translation>Tout le journal, ou seulement ce que laissent passer les filtres de la page.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilterRow</name>
    <message>
        <source>Search who, to what or why</source>
        <translation>Rechercher qui, sur quoi ou pourquoi</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Péri&amp;ode</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Résultat</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTrailPage</name>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>Impossible de charger le journal d’audit</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Chargement du journal d’audit…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aucune entrée pour l’instant</translation>
    </message>
    <message>
        <source>Whatever is done, or refused, is written down here.</source>
        <translation>Tout ce qui est fait, ou refusé, est consigné ici.</translation>
    </message>
    <message>
        <source>You may not see the audit trail</source>
        <translation>Vous ne pouvez pas voir le journal d’audit</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found so far: %1, back to %2</source>
        <translation>Trouvées jusqu’ici&#xa0;: %1, en remontant au %2</translation>
    </message>
    <message>
        <source>Found: %1 of %2</source>
        <translation>Trouvées&#xa0;: %1 sur %2</translation>
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
        <translation>Modifier la méthode d’authentification</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>Nouvelle méthode d’authentification</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create auth method</source>
        <translation>Créer la méthode</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. It uses settings by now that this console does not know and would lose, so that it cannot be saved here.</source>
        <translation>Quelqu’un a modifié cette méthode d’authentification depuis que vous l’avez ouverte. Elle utilise désormais des paramètres que cette console ne connaît pas et ferait perdre&#xa0;: elle ne peut donc pas être enregistrée ici.</translation>
    </message>
    <message>
        <source>Somebody has deleted this auth method since you opened it. It cannot be changed any more.</source>
        <translation>Quelqu’un a supprimé cette méthode d’authentification depuis que vous l’avez ouverte. Elle ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié cette méthode d’authentification depuis que vous l’avez ouverte. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodForm</name>
    <message>
        <source>Offer it &amp;first</source>
        <translation>La proposer en &amp;premier</translation>
    </message>
    <message>
        <source>Prove each sign-in with P&amp;KCE</source>
        <translation>Prouver chaque ouverture de session par P&amp;KCE</translation>
    </message>
    <message>
        <source>Do not ask the provider for &amp;user information</source>
        <translation>Ne pas demander les informations &amp;utilisateur au fournisseur</translation>
    </message>
    <message>
        <source>Write each sign-in into the server&apos;s &amp;log in full</source>
        <translation>Consigner intégralement chaque ouverture de session dans le &amp;journal du serveur</translation>
    </message>
    <message>
        <source>This server does not know JSON web tokens (from Nomad 1.5.4).</source>
        <translation>Ce serveur ne connaît pas les jetons web JSON (à partir de Nomad 1.5.4).</translation>
    </message>
    <message>
        <source>For example: company-login</source>
        <translation>Par exemple&#xa0;: connexion-entreprise</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>Le nom ne pourra plus être modifié.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Reach of the tokens that it makes</source>
        <translation>Étendu&amp;e des jetons créés</translation>
    </message>
    <message>
        <source>&amp;Longest life of the tokens that it makes</source>
        <translation>&amp;Durée de vie maximale des jetons créés</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Only one auth method can be the one that is used when nobody names another.</source>
        <translation>Une seule méthode d’authentification peut être celle qui sert quand personne n’en indique une autre.</translation>
    </message>
    <message>
        <source>&amp;Address of the provider (discovery URL)</source>
        <translation>&amp;Adresse du fournisseur (URL de découverte)</translation>
    </message>
    <message>
        <source>Without “.well-known/openid-configuration” at its end.</source>
        <translation>Sans «&#x202f;.well-known/openid-configuration&#x202f;» à la fin.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>As the provider knows this server.</source>
        <translation>Tel que le fournisseur connaît ce serveur.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Allowed redirect addresses</source>
        <translation>Adresses de redirection autorisées</translation>
    </message>
    <message>
        <source>One a line. The console and the command line wait at %1.</source>
        <translation>Une par ligne. La console et la ligne de commande attendent à %1.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>One a line, for example: groups. “openid” is always asked for.</source>
        <translation>Une par ligne, par exemple&#xa0;: groups. «&#x202f;openid&#x202f;» est toujours demandée.</translation>
    </message>
    <message>
        <source>Address of the &amp;keys (JWKS)</source>
        <translation>Adresse des c&amp;lés (JWKS)</translation>
    </message>
    <message>
        <source>Give this, the address of the provider, or public keys.</source>
        <translation>Indiquez ceci, l’adresse du fournisseur ou des clés publiques.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>In PEM, one below the other.</source>
        <translation>Au format PEM, les unes sous les autres.</translation>
    </message>
    <message>
        <source>Certificate that the address of the keys is trusted with</source>
        <translation>Certificat approuvé pour l’adresse des clés</translation>
    </message>
    <message>
        <source>In PEM. Empty: what the server&apos;s computer trusts.</source>
        <translation>Au format PEM. Vide&#xa0;: ce à quoi l’ordinateur du serveur fait confiance.</translation>
    </message>
    <message>
        <source>Claims with one value</source>
        <translation>Revendications à une valeur</translation>
    </message>
    <message>
        <source>Rules know them as value.NAME. Double-click or type to fill in a row, Delete takes it away.</source>
        <translation>Les règles les connaissent sous value.NAME. Double-cliquez ou tapez pour remplir une ligne, Suppr l’efface.</translation>
    </message>
    <message>
        <source>Claims with a list</source>
        <translation>Revendications à liste</translation>
    </message>
    <message>
        <source>Rules know them as list.NAME; for example groups.</source>
        <translation>Les règles les connaissent sous list.NAME&#xa0;; par exemple groups.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>One a line. Sign-ins for others are refused.</source>
        <translation>Une par ligne. Les ouvertures de session destinées à d’autres sont refusées.</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>One a line. Sign-ins by others are refused.</source>
        <translation>Un par ligne. Les ouvertures de session émises par d’autres sont refusées.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Names of the tokens that it makes</source>
        <translation>Noms des jetons créés</translation>
    </message>
    <message>
        <source>From Nomad 1.7. Empty: the type and the name of this auth method.</source>
        <translation>À partir de Nomad 1.7. Vide&#xa0;: le type et le nom de cette méthode d’authentification.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>From Nomad 1.10.</source>
        <translation>À partir de Nomad 1.10.</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Informations utilisateur</translation>
    </message>
    <message>
        <source>From Nomad 1.8. For providers that do not offer it.</source>
        <translation>À partir de Nomad 1.8. Pour les fournisseurs qui n’en proposent pas.</translation>
    </message>
    <message>
        <source>Certificates that the provider is trusted with</source>
        <translation>Certificats approuvés pour le fournisseur</translation>
    </message>
    <message>
        <source>In PEM, one below the other. Empty: what the server&apos;s computer trusts.</source>
        <translation>Au format PEM, les uns sous les autres. Vide&#xa0;: ce à quoi l’ordinateur du serveur fait confiance.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Algorithmes de signature</translation>
    </message>
    <message>
        <source>One a line. Empty: RS256.</source>
        <translation>Un par ligne. Vide&#xa0;: RS256.</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>Tolérance pour l’expiration</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>Tolérance pour «&#x202f;pas avant&#x202f;»</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>Tolérance pour les horloges</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>From Nomad 1.10. For finding out why nobody gets in: claims of people end in the log.</source>
        <translation>À partir de Nomad 1.10. Pour découvrir pourquoi personne ne peut entrer&#xa0;: des revendications de personnes se retrouvent dans le journal.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>As the provider gave it. The server keeps it; the console never shows it.</source>
        <translation>Tel que le fournisseur l’a donné. Le serveur le conserve&#xa0;; la console ne l’affiche jamais.</translation>
    </message>
    <message>
        <source>The server has one. Leave this empty while nothing else in the settings changes; with any change it has to be typed again.</source>
        <translation>Le serveur en possède un. Laissez ce champ vide tant que rien d’autre ne change dans les paramètres&#xa0;; à la moindre modification, il faut le saisir de nouveau.</translation>
    </message>
    <message>
        <source>The name of an auth method cannot be changed.</source>
        <translation>Le nom d’une méthode d’authentification ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Say where the keys come from: here, at the address of the keys, or as public keys.</source>
        <translation>Indiquez d’où viennent les clés&#xa0;: d’ici, de l’adresse des clés, ou de clés publiques.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>Choisissez une durée supérieure à zéro.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com.</source>
        <translation>Ce n’est pas une adresse web, comme https://accounts.example.com.</translation>
    </message>
    <message>
        <source>Give the address of the provider.</source>
        <translation>Indiquez l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com/keys.</source>
        <translation>Ce n’est pas une adresse web, comme https://accounts.example.com/keys.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>Indiquez l’ID client.</translation>
    </message>
    <message>
        <source>OIDC leads people through a browser. With JWT, programs bring a signed token along.</source>
        <translation>OIDC fait passer les personnes par un navigateur. Avec JWT, les programmes apportent un jeton signé.</translation>
    </message>
    <message>
        <source>Whether such a token works in one region or in all of them.</source>
        <translation>Si un tel jeton fonctionne dans une région ou dans toutes.</translation>
    </message>
    <message>
        <source>After this time people have to sign in anew.</source>
        <translation>Passé ce délai, il faut ouvrir une nouvelle session.</translation>
    </message>
    <message>
        <source>What this server proves itself to the provider with. The provider shows it where the client is registered.</source>
        <translation>Ce avec quoi ce serveur s’identifie auprès du fournisseur. Le fournisseur l’affiche là où le client est enregistré.</translation>
    </message>
    <message>
        <source>Which claims of the provider rules may look at, and under which name.</source>
        <translation>Les revendications du fournisseur que les règles peuvent consulter, et sous quel nom.</translation>
    </message>
    <message>
        <source>The same for claims that hold several values.</source>
        <translation>La même chose pour les revendications qui ont plusieurs valeurs.</translation>
    </message>
    <message>
        <source>By how much clocks may differ before a sign-in is refused.</source>
        <translation>L’écart toléré entre les horloges avant qu’une ouverture de session soit refusée.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column</comment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Offered first</source>
        <comment>column</comment>
        <translation>Proposée en premier</translation>
    </message>
    <message>
        <source>Longest life</source>
        <comment>column</comment>
        <translation>Durée de vie max.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodPane</name>
    <message>
        <source>No auth method selected</source>
        <translation>Aucune méthode d’authentification sélectionnée</translation>
    </message>
    <message>
        <source>Select one to see its settings and who gets what through it.</source>
        <translation>Sélectionnez une méthode pour voir ses paramètres et qui obtient quoi par elle.</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>Règles de liaison</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Qui obtient quoi</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>The auth method is being loaded.</source>
        <translation>La méthode d’authentification est en cours de chargement.</translation>
    </message>
    <message>
        <source>It uses settings that this console does not know. They would be lost if it were saved here, so it can only be looked at.</source>
        <translation>Elle utilise des paramètres que cette console ne connaît pas. Ils seraient perdus si elle était enregistrée ici&#xa0;: elle ne peut donc être que consultée.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s)</source>
        <translation>
            <numerusform>%n règle de liaison</numerusform>
            <numerusform>%n règles de liaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets anything through it, so nobody can sign in.</source>
        <translation>Personne n’obtient rien par elle&#xa0;: personne ne peut donc ouvrir de session.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodsPage</name>
    <message>
        <source>The auth methods could not be loaded</source>
        <translation>Impossible de charger les méthodes d’authentification</translation>
    </message>
    <message>
        <source>Loading the auth methods…</source>
        <translation>Chargement des méthodes d’authentification…</translation>
    </message>
    <message>
        <source>No auth method matches</source>
        <translation>Aucune méthode d’authentification ne correspond</translation>
    </message>
    <message>
        <source>No auth methods yet</source>
        <translation>Aucune méthode d’authentification pour l’instant</translation>
    </message>
    <message>
        <source>Through an auth method people sign in with the account that they have already, and get a token that dies by itself.</source>
        <translation>Avec une méthode d’authentification, chacun ouvre une session avec le compte qu’il possède déjà et reçoit un jeton qui expire de lui-même.</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>Nouvelle méthode d’authentification</translation>
    </message>
    <message>
        <source>You may not see the auth methods</source>
        <translation>Vous ne pouvez pas voir les méthodes d’authentification</translation>
    </message>
    <message>
        <source>Search name or type</source>
        <translation>Rechercher un nom ou un type</translation>
    </message>
    <message>
        <source>Search auth methods</source>
        <translation>Rechercher des méthodes d’authentification</translation>
    </message>
    <message>
        <source>Without rules</source>
        <translation>Sans règles</translation>
    </message>
    <message>
        <source>Auth methods</source>
        <translation>Méthodes d’authentification</translation>
    </message>
    <message>
        <source>&amp;New auth method</source>
        <translation>&amp;Nouvelle méthode</translation>
    </message>
    <message>
        <source>Let people sign in through an identity provider.</source>
        <translation>Permettre d’ouvrir une session par un fournisseur d’identité.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Modifier les paramètres.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete the auth method. Nobody can sign in through it any more.</source>
        <translation>Supprimer la méthode d’authentification. Plus personne ne peut ouvrir de session par elle.</translation>
    </message>
    <message>
        <source>New &amp;binding rule…</source>
        <translation>Nouvelle règle de &amp;liaison…</translation>
    </message>
    <message>
        <source>Say who gets what when they sign in.</source>
        <translation>Indiquer qui obtient quoi à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Edit r&amp;ule…</source>
        <translation>Modifier la règl&amp;e…</translation>
    </message>
    <message>
        <source>Change the selected binding rule.</source>
        <translation>Modifier la règle de liaison sélectionnée.</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Supprimer la règle…</translation>
    </message>
    <message>
        <source>Delete the selected binding rule.</source>
        <translation>Supprimer la règle de liaison sélectionnée.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask for the auth methods anew.</source>
        <translation>Relire les méthodes d’authentification.</translation>
    </message>
    <message numerus="yes">
        <source>%n auth method(s)</source>
        <translation>
            <numerusform>%n méthode d’authentification</numerusform>
            <numerusform>%n méthodes d’authentification</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses settings that this console does not know and would lose.</source>
        <translation>Elle utilise des paramètres que cette console ne connaît pas et ferait perdre.</translation>
    </message>
    <message>
        <source>Select a binding rule in the details first.</source>
        <translation>Sélectionnez d’abord une règle de liaison dans les détails.</translation>
    </message>
    <message>
        <source>“%1” was created. Add binding rules to say who gets what.</source>
        <translation>«&#x202f;%1&#x202f;» a été créée. Ajoutez des règles de liaison pour indiquer qui obtient quoi.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistrée.</translation>
    </message>
    <message>
        <source>The rule was created. It holds from the next sign-in on.</source>
        <translation>La règle a été créée. Elle s’applique dès la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>The rule was saved. It holds from the next sign-in on.</source>
        <translation>La règle a été enregistrée. Elle s’applique dès la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Delete the auth method “%1”?</source>
        <translation>Supprimer la méthode d’authentification «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can sign in through it any more. Tokens that it has made go on working until they expire. This cannot be undone.</source>
        <translation>Plus personne ne pourra ouvrir de session par elle. Les jetons qu’elle a créés continuent de fonctionner jusqu’à leur expiration. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</source>
        <translation>
            <numerusform>Sa %n règle de liaison reste sur le serveur, sans effet, et s’appliquerait de nouveau à une nouvelle méthode d’authentification du même nom. Supprimez-la d’abord si elle n’est plus souhaitée.</numerusform>
            <numerusform>Ses %n règles de liaison restent sur le serveur, sans effet, et s’appliqueraient de nouveau à une nouvelle méthode d’authentification du même nom. Supprimez-les d’abord si elles ne sont plus souhaitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that is used when nobody names another.</source>
        <translation>C’est celle qui sert quand personne n’en indique une autre.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimée.</translation>
    </message>
    <message>
        <source>Delete this binding rule?</source>
        <translation>Supprimer cette règle de liaison&#xa0;?</translation>
    </message>
    <message>
        <source>From the next sign-in on nobody gets anything by it. Tokens that were made by it stay as they are. This cannot be undone.</source>
        <translation>Dès la prochaine ouverture de session, personne n’obtient plus rien par elle. Les jetons déjà créés par elle restent tels quels. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>La règle a été supprimée.</translation>
    </message>
    <message>
        <source>Auth m&amp;ethod</source>
        <translation>&amp;Méthode d’authentification</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackups</name>
    <message>
        <source>The folder “%1” for automatic backups is not there. Connect its drive, or choose another folder under File → Automatic backups.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» des sauvegardes automatiques est introuvable. Connectez son disque, ou choisissez un autre dossier sous Fichier → Sauvegardes automatiques.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”, the folder for automatic backups. Give your account write access to it, or choose another folder under File → Automatic backups.</source>
        <translation>Impossible de créer un fichier dans «&#x202f;%1&#x202f;», le dossier des sauvegardes automatiques. Donnez à votre compte le droit d’y écrire, ou choisissez un autre dossier sous Fichier → Sauvegardes automatiques.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackupsDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>In the &amp;folder</source>
        <translation>Dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Conserver les dernièr&amp;es</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Older automatic backups of this store are removed, and no other file.</source>
        <translation>Les sauvegardes automatiques plus anciennes de cette base sont supprimées, et aucun autre fichier.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>While this console is open and somebody who may is signed in, it makes backups by itself. Choose a folder on another drive, which only administrators can read.</source>
        <translation>Tant que cette console est ouverte et qu’une personne autorisée y a une session, elle effectue des sauvegardes d’elle-même. Choisissez un dossier sur un autre disque, que seuls les administrateurs peuvent lire.</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>Choose a folder for automatic backups</source>
        <translation>Choisir un dossier pour les sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Choose the folder that the backups go to.</source>
        <translation>Choisissez le dossier de destination des sauvegardes.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another one.</source>
        <translation>Ce dossier n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved. No backups are made automatically.</source>
        <translation>Enregistré. Aucune sauvegarde automatique n’est effectuée.</translation>
    </message>
    <message>
        <source>Saved. If none is recent enough, one is made now.</source>
        <translation>Enregistré. Si aucune n’est assez récente, une sauvegarde est effectuée maintenant.</translation>
    </message>
    <message>
        <source>Looking whether a backup is due…</source>
        <translation>Vérification des sauvegardes à effectuer…</translation>
    </message>
    <message>
        <source>The newest automatic backup is from %1 (%2).</source>
        <comment>a date, and how long ago that is</comment>
        <translation>La dernière sauvegarde automatique date du %1 (%2).</translation>
    </message>
    <message>
        <source>No automatic backup has been made yet.</source>
        <translation>Aucune sauvegarde automatique n’a encore été effectuée.</translation>
    </message>
    <message>
        <source>Each backup becomes a file of its own in this folder. On another disk it outlives this one.</source>
        <translation>Chaque sauvegarde devient un fichier distinct dans ce dossier. Sur un autre disque, elle survit à celui-ci.</translation>
    </message>
    <message>
        <source>When there are more automatic backups than this, the oldest are removed.</source>
        <translation>Au-delà de ce nombre, les sauvegardes automatiques les plus anciennes sont supprimées.</translation>
    </message>
    <message>
        <source>Backups are made while a console is open and somebody who may edit the policy is signed in.</source>
        <translation>Les sauvegardes ont lieu tant qu’une console est ouverte et qu’une personne pouvant modifier la politique a une session ouverte.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BackupDialog</name>
    <message>
        <source>Back up the store</source>
        <translation>Sauvegarder la base</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The copy holds everything as it is at this moment; others work on meanwhile. It is read back before it gets its name.</source>
        <translation>La copie contient tout, tel quel à cet instant&#xa0;; les autres peuvent continuer à travailler. Elle est relue avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>Secrets are in it as little as in the store, but names, people and the audit trail are. Keep it where only administrators can read it.</source>
        <translation>Pas plus que la base, elle ne contient de secrets, mais elle contient les noms, les personnes et le journal d’audit. Conservez-la là où seuls les administrateurs peuvent la lire.</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>Enregistrer la sauvegarde sous</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Bases Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It is replaced when the backup is complete; what it holds is lost then.</source>
        <translation>Il est remplacé une fois la sauvegarde terminée&#xa0;; son contenu est alors perdu.</translation>
    </message>
    <message>
        <source>Copying the store and reading the copy…</source>
        <translation>Copie de la base et relecture de la copie…</translation>
    </message>
    <message>
        <source>The backup is in %1, and was read back.</source>
        <translation>La sauvegarde se trouve dans %1 et a été relue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleDialog</name>
    <message>
        <source>Edit binding rule</source>
        <translation>Modifier la règle de liaison</translation>
    </message>
    <message>
        <source>New binding rule</source>
        <translation>Nouvelle règle de liaison</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create binding rule</source>
        <translation>Créer la règle de liaison</translation>
    </message>
    <message>
        <source>For sign-ins through %1</source>
        <translation>Pour les sessions ouvertes par %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this rule since you opened it. It cannot be changed any more.</source>
        <translation>Quelqu’un a supprimé cette règle depuis que vous l’avez ouverte. Elle ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Somebody has changed this rule since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié cette règle depuis que vous l’avez ouverte. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui obtient quoi</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleForm</name>
    <message>
        <source>A policy</source>
        <translation>Une politique</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Un rôle</translation>
    </message>
    <message>
        <source>Management: may do everything</source>
        <translation>Gestion&#xa0;: peut tout faire</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Pour qui</translation>
    </message>
    <message>
        <source>An expression over the claims that the method knows. Empty: for everybody who signs in. Examples: &quot;ops&quot; in list.groups – whoever is in the group ops; value.team == &quot;storage&quot; – whoever has this team; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</source>
        <translation>Une expression sur les revendications que la méthode connaît. Vide&#xa0;: pour tous ceux qui ouvrent une session. Exemples&#xa0;: &quot;ops&quot; in list.groups – quiconque est dans le groupe ops&#xa0;; value.team == &quot;storage&quot; – quiconque a cette équipe&#xa0;; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</translation>
    </message>
    <message>
        <source>They &amp;get</source>
        <translation>&amp;Obtiennent</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The name of one, or with ${value.NAME} in it: then the claim of that name is put in its place for each person, so that team-${value.team} becomes team-storage for whoever has the team storage. What does not exist by then is passed over.</source>
        <translation>Le nom d’une politique ou d’un rôle, ou un nom contenant ${value.NAME}&#xa0;: la revendication de ce nom est alors insérée à cette place pour chaque personne, si bien que team-${value.team} devient team-storage pour quiconque a l’équipe storage. Ce qui n’existe pas à ce moment-là est ignoré.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>Une règle ne peut pas être transformée en règle de gestion. Créez une autre règle et supprimez celle-ci.</translation>
    </message>
    <message>
        <source>Say what they get.</source>
        <translation>Indiquez ce qu’ils obtiennent.</translation>
    </message>
    <message>
        <source>What the rule is for, in a sentence for whoever looks at it later.</source>
        <translation>À quoi sert la règle, en une phrase, pour qui la consultera plus tard.</translation>
    </message>
    <message>
        <source>Decides by the claims of a person whether the rule holds for them.</source>
        <translation>Détermine, d’après les revendications d’une personne, si la règle s’applique à elle.</translation>
    </message>
    <message>
        <source>What a token made at sign-in gets by this rule.</source>
        <translation>Ce que cette règle donne à un jeton créé à l’ouverture de session.</translation>
    </message>
    <message>
        <source>The policy or role that is given. It may contain claims, as ${value.team}.</source>
        <translation>La politique ou le rôle attribué. Le nom peut contenir des revendications, par exemple ${value.team}.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BootstrapDoor</name>
    <message>
        <source>This cluster has no &amp;first token yet?</source>
        <translation>Ce cluster n’a pas encore de &amp;premier jeton&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep this token in the keychain of this computer</source>
        <translation>C&amp;onserver ce jeton dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The first token of a cluster is a management token: it may do everything. It can be made once, by whoever asks first. Its secret is shown to you once; keep it in a safe place.</source>
        <translation>Le premier jeton d’un cluster est un jeton de gestion&#xa0;: il peut tout faire. Il ne peut être créé qu’une fois, par le premier qui le demande. Son secret ne vous est montré qu’une fois&#xa0;; conservez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Make the first token?</source>
        <translation>Créer le premier jeton&#xa0;?</translation>
    </message>
    <message>
        <source>A management token is made on the server. Whoever has its secret may do everything there.</source>
        <translation>Un jeton de gestion est créé sur le serveur. Quiconque possède son secret peut tout y faire.</translation>
    </message>
    <message>
        <source>Yes, make it</source>
        <translation>Oui, le créer</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>Son secret est affiché une seule fois, juste après.</translation>
    </message>
    <message>
        <source>It is not known whether the first token of %1 was made. %2</source>
        <translation>Impossible de savoir si le premier jeton de %1 a été créé. %2</translation>
    </message>
    <message>
        <source>The first token of %1 was not made. %2</source>
        <translation>Le premier jeton de %1 n’a pas été créé. %2</translation>
    </message>
    <message>
        <source>The first token was made before. If nobody has it any more, an administrator of the server makes it possible once more: on the leader, write this number, and nothing else, into this file below the server&apos;s data folder. Then try again here.</source>
        <translation>Le premier jeton a déjà été créé. Si plus personne ne le possède, un administrateur du serveur peut rendre l’opération possible une nouvelle fois&#xa0;: sur le leader, il écrit ce numéro, et rien d’autre, dans le fichier ci-dessous du dossier de données du serveur. Réessayez ensuite ici.</translation>
    </message>
    <message>
        <source>The first token was made before. Sign in with a management token.</source>
        <translation>Le premier jeton a déjà été créé. Ouvrez une session avec un jeton de gestion.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier jeton</translation>
    </message>
    <message>
        <source>Copy the secret of the first token now</source>
        <translation>Copiez maintenant le secret du premier jeton</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are signed in with it.</source>
        <translation>Il peut tout faire sur le serveur %1. Votre session est ouverte avec lui.</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are not signed in yet: sign in with it.</source>
        <translation>Il peut tout faire sur le serveur %1. Votre session n’est pas encore ouverte&#xa0;: ouvrez-la avec lui.</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can look it up here later.</source>
        <translation>Il n’est affiché que cette fois. Personne ne pourra le retrouver ici plus tard.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>&amp;Make the first token…</source>
        <translation>&amp;Créer le premier jeton…</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>Le système d’exploitation le protège et le remet à ce programme à la prochaine connexion.</translation>
    </message>
    <message>
        <source>The secret of a first token was neither copied nor saved. It cannot be shown again, and a first token can be made only once.</source>
        <translation>Le secret d’un premier jeton n’a été ni copié ni enregistré. Il ne pourra plus être affiché, et un premier jeton ne peut être créé qu’une seule fois.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of the first token of %1 was copied or saved, so it is lost.</source>
        <translation>La console a été verrouillée avant que le secret du premier jeton de %1 soit copié ou enregistré&#xa0;: il est donc perdu.</translation>
    </message>
    <message>
        <source>You are still signed in there with it: make another management token before you sign out.</source>
        <translation>Votre session y est encore ouverte avec ce jeton&#xa0;: créez un autre jeton de gestion avant de la fermer.</translation>
    </message>
    <message>
        <source>It cannot be made again until an administrator of the server has reset the bootstrap; the sign-in page of the server says how when you ask there for the first token.</source>
        <translation>Il ne pourra être créé de nouveau qu’après la réinitialisation de l’amorçage par un administrateur du serveur&#xa0;; la page de connexion du serveur indique comment faire lorsque vous y demandez le premier jeton.</translation>
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
        <translation>Ac&amp;tiver…</translation>
    </message>
    <message>
        <source>Switch the selected tokens on again.</source>
        <translation>Réactiver les jetons sélectionnés.</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>C&amp;hanger de propriétaire…</translation>
    </message>
    <message>
        <source>Give the selected tokens to somebody.</source>
        <translation>Attribuer les jetons sélectionnés à quelqu’un.</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Changer d&amp;e rôle…</translation>
    </message>
    <message>
        <source>Give the selected tokens another role.</source>
        <translation>Donner un autre rôle aux jetons sélectionnés.</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>Changer l’e&amp;xpiration…</translation>
    </message>
    <message>
        <source>Let the selected tokens die at another time.</source>
        <translation>Faire expirer les jetons sélectionnés à un autre moment.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Looking what would happen: %L1 of %L2</source>
        <translation>Analyse des effets&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Working: %L1 of %L2</source>
        <translation>En cours&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Arrêt après l’opération en cours…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Enregistrer le rapport sous</translation>
    </message>
    <message>
        <source>tokens-report</source>
        <translation>rapport-jetons</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>Le rapport est enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkGroup</name>
    <message>
        <source>Which ones?</source>
        <translation>Lesquels&#xa0;?</translation>
    </message>
    <message>
        <source>Which ones? %1</source>
        <translation>Lesquels&#xa0;? %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2.</source>
        <translation>Les %L1 premiers sur %L2.</translation>
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
        <translation>Ce jeton n’existe pas ou plus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkReportFile</name>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non tenté</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID d’accesseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkRun</name>
    <message>
        <source>“%1” was changed by someone else meanwhile, so it was left alone.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par quelqu’un d’autre entre-temps et n’a donc pas été touché.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkSlices</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous avez annulé l’opération.</translation>
    </message>
    <message>
        <source>The store was closed before all was done.</source>
        <translation>La base a été fermée avant que tout soit terminé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkValue</name>
    <message>
        <source>New &amp;owner</source>
        <translation>Nouveau pr&amp;opriétaire</translation>
    </message>
    <message>
        <source>Choose what they may do</source>
        <translation>Choisir ce qu’ils peuvent faire</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>Nouveau &amp;rôle</translation>
    </message>
    <message>
        <source>New e&amp;xpiry</source>
        <translation>Nouvelle e&amp;xpiration</translation>
    </message>
    <message>
        <source>The person who answers for all these tokens from now on.</source>
        <translation>La personne qui répond désormais de tous ces jetons.</translation>
    </message>
    <message>
        <source>What all these tokens may do from now on.</source>
        <translation>Ce que tous ces jetons peuvent faire désormais.</translation>
    </message>
    <message>
        <source>When all these tokens stop working by themselves.</source>
        <translation>Le moment où tous ces jetons cessent de fonctionner d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkWriting</name>
    <message>
        <source>Somebody else has signed in meanwhile, so it was not carried on.</source>
        <translation>Quelqu’un d’autre a ouvert une session entre-temps&#xa0;; l’opération n’a donc pas été poursuivie.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Opération en cours</translation>
    </message>
</context>
<context>
    <name>chatelaine::Catalogue</name>
    <message>
        <source>its “group” is missing, too long or unreadable</source>
        <translation>son «&#x202f;group&#x202f;» manque, est trop long ou est illisible</translation>
    </message>
    <message>
        <source>its “title” is too long or unreadable</source>
        <translation>son «&#x202f;title&#x202f;» est trop long ou illisible</translation>
    </message>
    <message>
        <source>its “note” is too long or unreadable</source>
        <translation>sa «&#x202f;note&#x202f;» est trop longue ou illisible</translation>
    </message>
    <message>
        <source>Its “name” is missing, too long or unreadable.</source>
        <translation>Son «&#x202f;name&#x202f;» manque, est trop long ou est illisible.</translation>
    </message>
    <message>
        <source>It has more than 1,000 roles.</source>
        <translation>Il contient plus de 1&#x202f;000 rôles.</translation>
    </message>
    <message>
        <source>Role %1 has a name that is missing, too long or unreadable.</source>
        <translation>Le nom du rôle %1 manque, est trop long ou est illisible.</translation>
    </message>
    <message>
        <source>Role %1, “%2”, is there twice.</source>
        <translation>Le rôle %1, «&#x202f;%2&#x202f;», figure deux fois.</translation>
    </message>
    <message>
        <source>it is not written like service:Action</source>
        <translation>elle ne s’écrit pas sous la forme service:Action</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>elle figure deux fois</translation>
    </message>
    <message>
        <source>it is granted to “%1”, which is not among the roles</source>
        <translation>elle est accordée à «&#x202f;%1&#x202f;», qui n’est pas parmi les rôles</translation>
    </message>
    <message>
        <source>it is granted to “%1” twice</source>
        <translation>elle est accordée deux fois à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. %2</source>
        <translation>Le catalogue «&#x202f;%1&#x202f;» est inutilisable. %2</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>Sa première ligne ne contient aucune colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>Ligne %1, «&#x202f;%2&#x202f;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the column “%1” holds “%2”, which is neither yes nor no</source>
        <translation>la colonne «&#x202f;%1&#x202f;» contient «&#x202f;%2&#x202f;», qui n’est ni oui ni non</translation>
    </message>
    <message>
        <source>its “grantedTo” is not a list</source>
        <translation>son «&#x202f;grantedTo&#x202f;» n’est pas une liste</translation>
    </message>
    <message>
        <source>its “title” is not a text</source>
        <translation>son «&#x202f;title&#x202f;» n’est pas un texte</translation>
    </message>
    <message>
        <source>its “note” is not a text</source>
        <translation>sa «&#x202f;note&#x202f;» n’est pas un texte</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Its “permissions” are not a list.</source>
        <translation>Ses «&#x202f;permissions&#x202f;» ne sont pas une liste.</translation>
    </message>
    <message>
        <source>It has more than 10,000 permissions.</source>
        <translation>Il contient plus de 10&#x202f;000 autorisations.</translation>
    </message>
    <message>
        <source>Permission %1: %2.</source>
        <translation>Autorisation %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Permission %1, “%2”: %3.</source>
        <translation>Autorisation %1, «&#x202f;%2&#x202f;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Its “roles” are not a list.</source>
        <translation>Ses «&#x202f;roles&#x202f;» ne sont pas une liste.</translation>
    </message>
    <message>
        <source>its “description” is missing, too long or unreadable</source>
        <translation>sa «&#x202f;description&#x202f;» manque, est trop longue ou est illisible</translation>
    </message>
    <message>
        <source>its “certain” is neither true nor false</source>
        <translation>son «&#x202f;certain&#x202f;» n’est ni true ni false</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueChoice</name>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s). Roles: %1.</source>
        <translation>
            <numerusform>%n autorisation. Rôles&#xa0;: %1.</numerusform>
            <numerusform>%n autorisations. Rôles&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Choisir un catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>Catalogues (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catalogue</translation>
    </message>
    <message>
        <source>What the catalogue changes</source>
        <translation>Ce que le catalogue change</translation>
    </message>
    <message>
        <source>&amp;Remove permissions that are not in it any more</source>
        <translation>&amp;Retirer les autorisations qui n’y figurent plus</translation>
    </message>
    <message>
        <source>A catalogue is a file of permissions and the roles that hold them. Nothing is changed before you have seen what that would be.</source>
        <translation>Un catalogue est un fichier d’autorisations et de rôles qui les détiennent. Rien n’est modifié avant que vous ayez vu ce que cela changerait.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Qui gagne et qui perd</translation>
    </message>
    <message>
        <source>Choose one that came with the program</source>
        <translation>Choisir un catalogue fourni avec le programme</translation>
    </message>
    <message>
        <source>This server&apos;s permissions are fixed: no catalogue can be imported.</source>
        <translation>Les autorisations de ce serveur sont fixes&#xa0;: aucun catalogue ne peut être importé.</translation>
    </message>
    <message>
        <source>You need the permission %1 to import a catalogue.</source>
        <translation>Il vous faut l’autorisation %1 pour importer un catalogue.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can import a catalogue, because it brings new ones. You lack %1.</source>
        <translation>Seule une personne qui détient toutes les autorisations peut importer un catalogue, car il en apporte de nouvelles. Il vous manque %1.</translation>
    </message>
    <message>
        <source>Choose a catalogue first.</source>
        <translation>Choisissez d’abord un catalogue.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Fourni avec le programme.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>Catalogues (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Lu dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n permission(s). %2</source>
        <translation>
            <numerusform>%1&#xa0;: %n autorisation. %2</numerusform>
            <numerusform>%1&#xa0;: %n autorisations. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known yet what this changes.</source>
        <translation>On ne sait pas encore ce que cela change.</translation>
    </message>
    <message>
        <source>Asking what this changes…</source>
        <translation>Recherche de ce que cela change…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) stay as they are.</source>
        <translation>
            <numerusform>%n autorisation reste inchangée.</numerusform>
            <numerusform>%n autorisations restent inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: everything in it is here already.</source>
        <translation>Il n’y a rien à importer&#xa0;: tout son contenu est déjà ici.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certaine</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenue par</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Détenue par&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n nouveau rôle</numerusform>
            <numerusform>%n nouveaux rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new permission(s)</source>
        <translation>
            <numerusform>%n nouvelle autorisation</numerusform>
            <numerusform>%n nouvelles autorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) change</source>
        <translation>
            <numerusform>%n autorisation change</numerusform>
            <numerusform>%n autorisations changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are removed</source>
        <translation>
            <numerusform>%n autorisation est retirée</numerusform>
            <numerusform>%n autorisations sont retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are not in it any more and stay</source>
        <translation>
            <numerusform>%n autorisation n’y figure plus et reste</numerusform>
            <numerusform>%n autorisations n’y figurent plus et restent</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of permissions and roles. Some come along, and you can choose one of your own.</source>
        <translation>Un fichier de permissions et de rôles. Certains sont fournis, et vous pouvez choisir le vôtre.</translation>
    </message>
    <message>
        <source>Takes them from every role, too. Look below at what that changes.</source>
        <translation>Les retire aussi de tous les rôles. Voyez ci-dessous ce que cela change.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueImport</name>
    <message>
        <source>A catalogue brings permissions that nobody holds yet, so only somebody who holds every permission can take one in. You do not hold, for example, %1.</source>
        <translation>Un catalogue apporte des autorisations que personne ne détient encore&#xa0;: seule une personne qui détient toutes les autorisations peut donc en importer un. Il vous manque, par exemple, %1.</translation>
    </message>
    <message>
        <source>The catalogue’s role “%1” looks the same as another one. Rename one of them first.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» du catalogue ressemble à s’y méprendre à un autre. Renommez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>The catalogue brings a role “%1”, and you have made one with this name yourself. Rename yours first.</source>
        <translation>Le catalogue apporte un rôle «&#x202f;%1&#x202f;», et vous en avez créé un de ce nom. Renommez d’abord le vôtre.</translation>
    </message>
    <message>
        <source>Roles, permissions or people have changed since you looked at what this would do. Look at it anew, then decide again.</source>
        <translation>Des rôles, des autorisations ou des personnes ont changé depuis que vous avez vu les effets de l’importation. Réexaminez-les, puis décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Ceiling</name>
    <message>
        <source>Choose a role from the list.</source>
        <translation>Choisissez un rôle dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>Le rôle %1 permet %n chose qui ne vous est pas permise&#xa0;: %2. Choisissez un rôle qui ne détient pas plus que le vôtre.</numerusform>
            <numerusform>Le rôle %1 permet %n choses qui ne vous sont pas permises&#xa0;: %2. Choisissez un rôle qui ne détient pas plus que le vôtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>Le rôle %1 permet %n chose qui ne vous est pas permise, par exemple %2. Choisissez un rôle qui ne détient pas plus que le vôtre.</numerusform>
            <numerusform>Le rôle %1 permet %n choses qui ne vous sont pas permises, par exemple %2. Choisissez un rôle qui ne détient pas plus que le vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may act only in %1, so nobody can get other zones from you, or none at all. Choose some of yours.</source>
        <translation>Vous ne pouvez agir que dans %1&#xa0;: vous ne pouvez donc attribuer à personne d’autres zones, ni aucune zone du tout. Choisissez parmi les vôtres.</translation>
    </message>
    <message>
        <source>%1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>%1 peut faire ce qui ne vous est pas permis, par exemple %2. Demandez à une personne qui détient au moins autant d’autorisations de s’en charger.</translation>
    </message>
    <message>
        <source>%1 may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>%1 peut agir là où vous ne le pouvez pas. Demandez à une personne dont les zones s’étendent au moins aussi loin de s’en charger.</translation>
    </message>
    <message>
        <source>The members of %1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>Les membres de %1 peuvent faire ce qui ne vous est pas permis, par exemple %2. Demandez à une personne qui détient au moins autant d’autorisations de s’en charger.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CertificateCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Approuver ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s administrator tells you. From then on %1 is trusted with this certificate and with no other.</source>
        <translation>Comparez l’empreinte avec celle que vous indique l’administrateur du serveur. Dès lors, %1 n’est approuvé qu’avec ce certificat et aucun autre.</translation>
    </message>
    <message>
        <source>Yes, trust it</source>
        <translation>Oui, l’approuver</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Délivré à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Validité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
    <message>
        <source>Shows that it is you who changes it.</source>
        <translation>Montre que c’est bien vous qui le modifiez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>Réduit la liste à ce qui contient ce texte.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChooseBackup</name>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Bases Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimRows</name>
    <message>
        <source>Claim of the provider</source>
        <translation>Revendication du fournisseur</translation>
    </message>
    <message>
        <source>Name in binding rules</source>
        <translation>Nom dans les règles de liaison</translation>
    </message>
    <message>
        <source>Fill in both the claim and its name, or empty the row.</source>
        <translation>Remplissez la revendication et son nom, ou videz la ligne.</translation>
    </message>
    <message>
        <source>The claim %1 stands here twice.</source>
        <translation>La revendication %1 figure ici deux fois.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardCountdown</name>
    <message>
        <source>Time left on the clipboard</source>
        <translation>Temps restant dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>Dans le presse-papiers pendant %n s</numerusform>
            <numerusform>Dans le presse-papiers pendant %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the clipboard.</source>
        <translation>Retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now. It was left alone.</source>
        <translation>Le presse-papiers contient maintenant autre chose. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Could not confirm that it is off the clipboard. Copy something else to be sure.</source>
        <translation>Impossible de confirmer le retrait du presse-papiers. Par sécurité, copiez autre chose.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What would you like to do, or whom or what do you look for?</source>
        <translation>Que voulez-vous faire&#xa0;? Qui ou que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Type a part of the name, choose with the arrow keys, and press Enter.</source>
        <translation>Saisissez une partie du nom, choisissez avec les touches fléchées, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try a part of the name.</source>
        <translation>Rien ici ne porte ce nom. Essayez avec une partie du nom.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter. Escape closes.</source>
        <translation>Choisissez avec les touches fléchées, puis appuyez sur Entrée. Échap ferme.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPlace</name>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Aucune connexion ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>Cette version de Chatelaine ne connaît pas ce type de serveur.</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or use --connect.</source>
        <translation>L’environnement ne désigne aucun serveur. Définissez les variables que lit la ligne de commande du serveur, ou utilisez --connect.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandRun</name>
    <message>
        <source>Time left: %1.</source>
        <translation>Temps restant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is for stores that are kept in a file. Name one with --store.</source>
        <translation>Ceci concerne les bases conservées dans un fichier. Indiquez-en une avec --store.</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name for the backup.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas modifié. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandSignIn</name>
    <message>
        <source>Nobody stays signed in there on this machine. Say who signs in with --user; the password is asked for, or taken from standard input with --password-stdin.</source>
        <translation>Aucune session n’est restée ouverte sur cette machine. Indiquez avec --user qui ouvre la session&#xa0;; le mot de passe est demandé, ou lu sur l’entrée standard avec --password-stdin.</translation>
    </message>
    <message>
        <source>E-mail: </source>
        <translation>E-mail&#xa0;: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>Jeton&#xa0;: </translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareLoader</name>
    <message>
        <source>No zones</source>
        <translation>Aucune zone</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zones&#xa0;: %1</translation>
    </message>
    <message>
        <source>This does not exist any more. Choose something else.</source>
        <translation>Cet élément n’existe plus. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparePage</name>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>In&amp;verser</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Afficher dans la matr&amp;ice</translation>
    </message>
    <message>
        <source>&amp;Export, print or copy…</source>
        <translation>&amp;Exporter, imprimer ou copier…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The first becomes the second, and the other way round.</source>
        <translation>Le premier devient le second, et inversement.</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Rechercher des autorisations</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>Choisissez deux éléments à comparer</translation>
    </message>
    <message>
        <source>Policies, roles and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>Les politiques, les rôles et les jetons peuvent être comparés entre eux&#xa0;: qu’est-ce que l’un permet que l’autre ne permet pas&#xa0;?</translation>
    </message>
    <message>
        <source>Roles, users and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>Les rôles, les utilisateurs et les jetons peuvent être comparés entre eux&#xa0;: que peut faire l’un que l’autre ne peut pas&#xa0;?</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>Aucune autorisation ne correspond</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Essayez une autre recherche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Choose two to compare first.</source>
        <translation>Choisissez d’abord deux éléments à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>Both may do exactly the same: %n thing(s).</source>
        <translation>
            <numerusform>Les deux permettent exactement la même chose&#xa0;: %n autorisation.</numerusform>
            <numerusform>Les deux permettent exactement la même chose&#xa0;: %n autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may do nothing that %2 may not.</source>
        <translation>%1 ne permet rien que %2 ne permette aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may do %n thing(s) that %2 may not.</source>
        <translation>
            <numerusform>%1 permet %n chose que %2 ne permet pas.</numerusform>
            <numerusform>%1 permet %n choses que %2 ne permet pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>Affiche les permissions dont le nom ou le sens contient ce texte.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Comparer</translation>
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
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (politique)</translation>
    </message>
    <message>
        <source>%1 (role)</source>
        <translation>%1 (rôle)</translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareSide</name>
    <message>
        <source>Type a part of a name or e-mail</source>
        <translation>Saisir une partie d’un nom ou d’une adresse e-mail</translation>
    </message>
    <message>
        <source>Type a part of a token&apos;s name</source>
        <translation>Saisir une partie du nom d’un jeton</translation>
    </message>
    <message>
        <source>Type a part of a policy&apos;s or role&apos;s name</source>
        <translation>Saisir une partie du nom d’une politique ou d’un rôle</translation>
    </message>
    <message>
        <source>Type a part of a role&apos;s name</source>
        <translation>Saisir une partie du nom d’un rôle</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1&#xa0;: type</translation>
    </message>
    <message>
        <source>%1: which one</source>
        <translation>%1&#xa0;: lequel</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>%1: what is found</source>
        <translation>%1&#xa0;: résultats</translation>
    </message>
    <message>
        <source>Policy or role</source>
        <translation>Politique ou rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. Type more to find others.</source>
        <translation>%1 sur %2 affichés. Précisez la saisie pour en trouver d’autres.</translation>
    </message>
    <message>
        <source>What is compared: a role, a user or a token.</source>
        <translation>Ce qui est comparé : un rôle, un utilisateur ou un jeton.</translation>
    </message>
    <message>
        <source>Type a part of the name and choose from what is found.</source>
        <translation>Saisissez une partie du nom et choisissez parmi les résultats.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparisonModel</name>
    <message>
        <source>Only %1 may</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Both may</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Neither may</source>
        <translation>Aucun des deux</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>Comparaison de %1 et %2</translation>
    </message>
    <message>
        <source>Why or why not: %1</source>
        <translation>Pourquoi ou pourquoi pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may.</source>
        <translation>%1&#xa0;: autorisé.</translation>
    </message>
    <message>
        <source>%1 may not.</source>
        <translation>%1&#xa0;: non autorisé.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionDialog</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Te&amp;ster la connexion</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>May stay empty. It is used for the test and for signing in now, and not kept.</source>
        <translation>Peut rester vide. Il sert au test et à l’ouverture de session immédiate, et n’est pas conservé.</translation>
    </message>
    <message>
        <source>The secret of your token</source>
        <translation>Le secret de votre jeton</translation>
    </message>
    <message>
        <source>The environment that Chatelaine was started in names a server: %1</source>
        <translation>L’environnement dans lequel Chatelaine a été démarré désigne un serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre ces valeurs</translation>
    </message>
    <message>
        <source>The token of the environment is used for signing in. It is not kept unless you ask for that.</source>
        <translation>Le jeton de l’environnement est utilisé pour ouvrir la session. Il n’est conservé que si vous le demandez.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Save the new address?</source>
        <translation>Enregistrer la nouvelle adresse&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</source>
        <translation>
            <numerusform>%n jeton que Chatelaine doit encore supprimer sur %1 y reste. Il n’est supprimé que si cette connexion retrouve son ancienne adresse. Pour qu’il soit supprimé, gardez cette connexion et configurez-en une autre pour la nouvelle adresse.</numerusform>
            <numerusform>%n jetons que Chatelaine doit encore supprimer sur %1 y restent. Ils ne sont supprimés que si cette connexion retrouve son ancienne adresse. Pour qu’ils soient supprimés, gardez cette connexion et configurez-en une autre pour la nouvelle adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Oui, enregistrer</translation>
    </message>
    <message>
        <source>With a token, the test can also say who you are at the server.</source>
        <translation>Avec un jeton, le test peut aussi dire qui vous êtes sur le serveur.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionFlow</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>The connection is taken off the list. Nothing changes on the server.</source>
        <translation>La connexion est retirée de la liste. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain of this computer.</source>
        <translation>Son jeton est retiré du trousseau de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete there are kept: nothing deletes them any more.</source>
        <translation>
            <numerusform>%n jeton que Chatelaine doit encore y supprimer est conservé&#xa0;: plus rien ne le supprime.</numerusform>
            <numerusform>%n jetons que Chatelaine doit encore y supprimer sont conservés&#xa0;: plus rien ne les supprime.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>Cette version de Chatelaine ne connaît pas ce type de serveur.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Aucune connexion ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or set up a connection here.</source>
        <translation>L’environnement ne désigne aucun serveur. Définissez les variables que lit la ligne de commande du serveur, ou configurez une connexion ici.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionForm</name>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>Mé&amp;moriser le jeton dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the file of trusted authorities</source>
        <translation>Choisir le fichier des autorités approuvées</translation>
    </message>
    <message>
        <source>Choose the folder of trusted authorities</source>
        <translation>Choisir le dossier des autorités approuvées</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Choisir votre certificat</translation>
    </message>
    <message>
        <source>Choose the key of your certificate</source>
        <translation>Choisir la clé de votre certificat</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Par exemple&#xa0;: Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>&amp;Type de serveur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Empty: the region of the server that is asked.</source>
        <translation>Vide&#xa0;: la région du serveur interrogé.</translation>
    </message>
    <message>
        <source>So that you never mistake one cluster for another.</source>
        <translation>Pour ne jamais confondre un cluster avec un autre.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>The certificate is then judged by its issuer, name and dates.</source>
        <translation>Le certificat est alors jugé d’après son émetteur, son nom et ses dates.</translation>
    </message>
    <message>
        <source>File of &amp;trusted authorities</source>
        <translation>&amp;Fichier des autorités approuvées</translation>
    </message>
    <message>
        <source>F&amp;older of trusted authorities</source>
        <translation>&amp;Dossier des autorités approuvées</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>&amp;Votre certificat</translation>
    </message>
    <message>
        <source>&amp;Key of your certificate</source>
        <translation>Clé de votre certif&amp;icat</translation>
    </message>
    <message>
        <source>Name in the server&apos;s certificat&amp;e</source>
        <translation>Nom dans le c&amp;ertificat du serveur</translation>
    </message>
    <message>
        <source>Where answers come &amp;from</source>
        <translation>&amp;Origine des réponses</translation>
    </message>
    <message>
        <source>PEM. Empty: the authorities that this computer trusts.</source>
        <translation>PEM. Vide&#xa0;: les autorités auxquelles cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>PEM, for servers that ask for one (mutual TLS).</source>
        <translation>PEM, pour les serveurs qui en demandent un (TLS mutuel).</translation>
    </message>
    <message>
        <source>Empty: the name in the address.</source>
        <translation>Vide&#xa0;: le nom figurant dans l’adresse.</translation>
    </message>
    <message>
        <source>For example: https://server.example.org:%1</source>
        <translation>Par exemple&#xa0;: https://serveur.example.org:%1</translation>
    </message>
    <message>
        <source>The certificate that was trusted is forgotten: it was another server&apos;s.</source>
        <translation>Le certificat approuvé est oublié&#xa0;: c’était celui d’un autre serveur.</translation>
    </message>
    <message>
        <source>Trusts one certificate only, with the fingerprint %1.</source>
        <translation>N’approuve qu’un seul certificat, d’empreinte %1.</translation>
    </message>
    <message>
        <source>Your certificate needs its key.</source>
        <translation>Votre certificat a besoin de sa clé.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>La clé a besoin de son certificat.</translation>
    </message>
    <message>
        <source>What the tab, the bar and the start page call this connection.</source>
        <translation>Le nom de cette connexion sur l’onglet, dans la barre et sur la page d’accueil.</translation>
    </message>
    <message>
        <source>What is behind the address.</source>
        <translation>Ce qui se trouve derrière l’adresse.</translation>
    </message>
    <message>
        <source>Where the server answers, with https:// or http:// and its port.</source>
        <translation>Là où le serveur répond, avec https:// ou http:// et son port.</translation>
    </message>
    <message>
        <source>The region of the cluster that this connection works in.</source>
        <translation>La région du cluster dans laquelle travaille cette connexion.</translation>
    </message>
    <message>
        <source>Marks the tab and the bar of this connection.</source>
        <translation>Signale l’onglet et la barre de cette connexion.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>Le système d’exploitation le protège et le remet à ce programme à la prochaine connexion.</translation>
    </message>
    <message>
        <source>A file with the certificates of the authorities that may vouch for this server.</source>
        <translation>Un fichier avec les certificats des autorités qui peuvent se porter garantes de ce serveur.</translation>
    </message>
    <message>
        <source>A folder with such files, instead of a single one.</source>
        <translation>Un dossier contenant de tels fichiers, au lieu d’un seul.</translation>
    </message>
    <message>
        <source>The certificate with which this computer introduces itself to the server.</source>
        <translation>Le certificat avec lequel cet ordinateur se présente au serveur.</translation>
    </message>
    <message>
        <source>The private key that belongs to your certificate.</source>
        <translation>La clé privée qui correspond à votre certificat.</translation>
    </message>
    <message>
        <source>The name that the certificate has to show, where it is another one than the address.</source>
        <translation>Le nom que le certificat doit porter, s’il diffère de l’adresse.</translation>
    </message>
    <message>
        <source>The leader knows the newest state. Any server answers sooner, and may be a little behind.</source>
        <translation>Le leader connaît l’état le plus récent. N’importe quel serveur répond plus tôt, mais peut être un peu en retard.</translation>
    </message>
    <message>
        <source>Certificates and rea&amp;ding</source>
        <translation>Certificats et &amp;lecture</translation>
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
        <translation>Vos connexions</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Connect to %1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>Se connecter à %1 (%2)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionProfile</name>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>L’adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>N’indiquez pas de nom d’utilisateur ni de mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave the path out.</source>
        <translation>L’adresse s’arrête après l’hôte et le port&#xa0;: n’indiquez pas de chemin.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave what follows out.</source>
        <translation>L’adresse s’arrête après l’hôte et le port&#xa0;: retirez ce qui suit.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>Un port est un nombre compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file. Choose it anew.</source>
        <translation>Ce ne peut pas être le nom d’un fichier. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The client certificate needs its key, too.</source>
        <translation>Le certificat client a aussi besoin de sa clé.</translation>
    </message>
    <message>
        <source>The key needs its client certificate, too.</source>
        <translation>La clé a aussi besoin de son certificat client.</translation>
    </message>
    <message>
        <source>Choose what kind of server it is.</source>
        <translation>Choisissez le type de serveur.</translation>
    </message>
    <message>
        <source>Enter a name such as server.global.nomad, without a port.</source>
        <translation>Saisissez un nom comme server.global.nomad, sans port.</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint of a certificate.</source>
        <translation>Ce n’est pas l’empreinte SHA-256 d’un certificat.</translation>
    </message>
    <message>
        <source>This cannot be the name of a region.</source>
        <translation>Ce ne peut pas être le nom d’une région.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://nomad.example.org:%1.</source>
        <translation>Saisissez l’adresse du serveur, par exemple https://nomad.example.org:%1.</translation>
    </message>
    <message>
        <source>This is no address of a server. Enter one such as https://nomad.example.org:%1.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Saisissez-en une comme https://nomad.example.org:%1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionStepView</name>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>&amp;Approuver ce certificat…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it went</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Il permet&#xa0;: %1</translation>
    </message>
    <message>
        <source>It does not have: %1</source>
        <translation>Il ne permet pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionsMenu</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleBar</name>
    <message>
        <source>Demo: nothing you do here is kept.</source>
        <translation>Démonstration&#xa0;: rien de ce que vous faites ici n’est conservé.</translation>
    </message>
    <message>
        <source>Local store: %1</source>
        <translation>Base locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>région %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Région&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go on in another region, with the same token</source>
        <translation>Continuer dans une autre région, avec le même jeton</translation>
    </message>
    <message>
        <source>%1 (decides for all)</source>
        <comment>a region</comment>
        <translation>%1 (décide pour toutes)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Changer le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Make a one-time se&amp;cret…</source>
        <translation>&amp;Créer un secret à usage unique…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and their role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1 with the role %2</source>
        <translation>Session ouverte en tant que %1 avec le rôle %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zones&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your token expires %1</source>
        <translation>Votre jeton expire %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleMenus</name>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie suivante de &amp;la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie précédente de la &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleTabs</name>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleView</name>
    <message>
        <source>Your token expires %1. After that you have to sign in with another one.</source>
        <translation>Votre jeton expire %1. Vous devrez ensuite ouvrir une session avec un autre jeton.</translation>
    </message>
    <message>
        <source>Tokens that were replaced have not been deleted as planned. This waits for your answer.</source>
        <translation>Des jetons remplacés n’ont pas été supprimés comme prévu. Votre réponse est attendue.</translation>
    </message>
    <message>
        <source>Decide what to do</source>
        <translation>Décider quoi faire</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and a person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Session ouverte en tant que %1</translation>
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
        <translation>Votre mot de passe a été changé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ContentCopy</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>L’opération a été annulée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreatePersonalTokenDialog</name>
    <message>
        <source>Create personal access token</source>
        <translation>Créer un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>It acts with your own permissions, cut down to the scopes that you choose. Its secret is shown once, right after this.</source>
        <translation>Il agit avec vos propres autorisations, limitées aux portées que vous choisissez. Son secret est affiché une seule fois, juste après.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Création du jeton…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateStorePage</name>
    <message>
        <source>Create a store</source>
        <translation>Créer une base</translation>
    </message>
    <message>
        <source>You become its first user and may do everything.</source>
        <translation>Vous en devenez le premier utilisateur et pouvez tout faire.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Votre adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>Elle sert à ouvrir une session. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>Au moins 12 caractères. Quelques mots sans lien entre eux sont sûrs et faciles à retenir.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Mot de p&amp;asse (confirmation)</translation>
    </message>
    <message>
        <source>Permissions and &amp;roles</source>
        <translation>Autorisations et &amp;rôles</translation>
    </message>
    <message>
        <source>Only you can read this file.</source>
        <translation>Vous seul pouvez lire ce fichier.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Créer la base</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Where to keep the store</source>
        <translation>Emplacement de la base</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Bases Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
    <message>
        <source>Choose where to keep the store.</source>
        <translation>Choisissez l’emplacement de la base.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Whose tokens the store keeps. The window shows this name.</source>
        <translation>L’organisation dont la base conserve les jetons. La fenêtre affiche ce nom.</translation>
    </message>
    <message>
        <source>You become the first user, who may do everything.</source>
        <translation>Vous devenez le premier utilisateur, qui peut tout faire.</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>L’adresse sous laquelle vous êtes connu dans cette organisation.</translation>
    </message>
    <message>
        <source>It opens the store to you. Nobody can read it back from the file.</source>
        <translation>Il vous ouvre la base. Personne ne peut le relire dans le fichier.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>La même chose une seconde fois, pour qu’une faute de frappe ne vous bloque pas.</translation>
    </message>
    <message>
        <source>The permissions and roles to start with. More can be taken in at any time.</source>
        <translation>Les permissions et les rôles de départ. D’autres peuvent être ajoutés à tout moment.</translation>
    </message>
    <message>
        <source>The whole store is this one file. Keep backups of it elsewhere.</source>
        <translation>Toute la base est dans ce seul fichier. Conservez-en des sauvegardes ailleurs.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Choisir…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>Son secret est affiché une seule fois, juste après.</translation>
    </message>
    <message>
        <source>A service account of the same name is made with it. Its secret is shown once, right after this.</source>
        <translation>Un compte de service du même nom est créé avec lui. Son secret est affiché une seule fois, juste après.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Création du jeton…</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Créer un autre jeton</translation>
    </message>
</context>
<context>
    <name>chatelaine::Csv</name>
    <message>
        <source>It has too many lines: at most %1.</source>
        <translation>Il contient trop de lignes&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns: at most %2.</source>
        <translation>La ligne %1 contient trop de colonnes&#xa0;: %2 au plus.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quotation mark.</source>
        <translation>La ligne %1 contient du texte après un guillemet fermant.</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that is never closed.</source>
        <translation>La ligne %1 ouvre un guillemet qui n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>La ligne %1 n’est pas en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteUserDialog</name>
    <message numerus="yes">
        <source>They own %n token(s), among them: %1.</source>
        <translation>
            <numerusform>Cette personne possède %n jeton, dont&#xa0;: %1.</numerusform>
            <numerusform>Cette personne possède %n jetons, dont&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s): %1.</source>
        <translation>
            <numerusform>Cette personne possède %n jeton&#xa0;: %1.</numerusform>
            <numerusform>Cette personne possède %n jetons&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Rechercher un nom ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>&amp;New owner of their tokens</source>
        <translation>&amp;Nouveau propriétaire des jetons</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their personal access tokens die. This cannot be undone.</source>
        <translation>Cette personne ne pourra plus ouvrir de session, et ses jetons d’accès personnels cesseront de fonctionner. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>The tokens go on working; the new owner answers for them.</source>
        <translation>Les jetons continuent de fonctionner&#xa0;; leur nouveau propriétaire en répond.</translation>
    </message>
    <message>
        <source>Looking at what they own…</source>
        <translation>Recherche de ce que possède cette personne…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) die(s) at once.</source>
        <translation>
            <numerusform>%n jeton d’accès personnel cesse immédiatement de fonctionner.</numerusform>
            <numerusform>%n jetons d’accès personnels cessent immédiatement de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who gets their tokens.</source>
        <translation>Choisissez qui reçoit ses jetons.</translation>
    </message>
    <message>
        <source>Nobody active here is called that. Choose a person from the list.</source>
        <translation>Aucune personne active ne porte ce nom ici. Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Who answers for the tokens of this person from now on.</source>
        <translation>La personne qui répond désormais des jetons de cette personne.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopNotices</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopWatch</name>
    <message>
        <source>Hides what is on the screen before the computer sleeps</source>
        <translation>Masque le contenu de l’écran avant la mise en veille de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailsSplitter</name>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
</context>
<context>
    <name>chatelaine::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnostic pour un rapport d’erreur</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This is all that would be saved. Names, secrets, addresses and paths were left out; read it before you send it to anybody.</source>
        <translation>Voici tout ce qui serait enregistré. Les noms, secrets, adresses et chemins ont été retirés&#xa0;; lisez-le avant de l’envoyer à qui que ce soit.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report.</source>
        <translation>Copié. Collez-le dans votre rapport.</translation>
    </message>
    <message>
        <source>Save the diagnostics as</source>
        <translation>Enregistrer le diagnostic sous</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Directory</name>
    <message>
        <source>Its “provider” is missing, too long or unreadable.</source>
        <translation>Son «&#x202f;provider&#x202f;» manque, est trop long ou est illisible.</translation>
    </message>
    <message>
        <source>the e-mail address is there twice</source>
        <translation>l’adresse e-mail figure deux fois</translation>
    </message>
    <message>
        <source>the “name” is missing, too long or unreadable</source>
        <translation>le «&#x202f;name&#x202f;» manque, est trop long ou est illisible</translation>
    </message>
    <message>
        <source>the “role” is too long or unreadable</source>
        <translation>le «&#x202f;role&#x202f;» est trop long ou illisible</translation>
    </message>
    <message>
        <source>one of the “groups” is empty, too long or unreadable</source>
        <translation>l’un des «&#x202f;groups&#x202f;» est vide, trop long ou illisible</translation>
    </message>
    <message>
        <source>the “zones” cannot be used (%1)</source>
        <translation>les «&#x202f;zones&#x202f;» sont inutilisables (%1)</translation>
    </message>
    <message>
        <source>The directory “%1” cannot be used. %2</source>
        <translation>L’annuaire «&#x202f;%1&#x202f;» est inutilisable. %2</translation>
    </message>
    <message>
        <source>Its first line names the column “%1” twice.</source>
        <translation>Sa première ligne contient deux fois la colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>Sa première ligne ne contient aucune colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Line %1 names another “provider” than the lines before.</source>
        <translation>La ligne %1 indique un autre «&#x202f;provider&#x202f;» que les lignes précédentes.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>Ligne %1, «&#x202f;%2&#x202f;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the “role” is not a text</source>
        <translation>le «&#x202f;role&#x202f;» n’est pas un texte</translation>
    </message>
    <message>
        <source>the “groups” are not a list of texts</source>
        <translation>les «&#x202f;groups&#x202f;» ne sont pas une liste de textes</translation>
    </message>
    <message>
        <source>the “zones” are not a list of texts</source>
        <translation>les «&#x202f;zones&#x202f;» ne sont pas une liste de textes</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Its “people” are not a list.</source>
        <translation>Ses «&#x202f;people&#x202f;» ne sont pas une liste.</translation>
    </message>
    <message>
        <source>It has more than 100,000 people.</source>
        <translation>Il contient plus de 100&#x202f;000 personnes.</translation>
    </message>
    <message>
        <source>Person %1: %2.</source>
        <translation>Personne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Person %1, “%2”: %3.</source>
        <translation>Personne %1, «&#x202f;%2&#x202f;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the “externalId” is there twice</source>
        <translation>l’«&#x202f;externalId&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>the “externalId” is missing, too long or unreadable</source>
        <translation>l’«&#x202f;externalId&#x202f;» manque, est trop long ou est illisible</translation>
    </message>
    <message>
        <source>the “email” is not an e-mail address</source>
        <translation>l’«&#x202f;email&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>“active” is neither yes nor no</source>
        <translation>«&#x202f;active&#x202f;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“active” is neither true nor false</source>
        <translation>«&#x202f;active&#x202f;» n’est ni true ni false</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryImport</name>
    <message>
        <source>People, groups or roles have changed since the preview. Look at what the import would do now, then decide again.</source>
        <translation>Des personnes, des groupes ou des rôles ont changé depuis l’aperçu. Voyez ce que l’importation ferait maintenant, puis décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryJudge</name>
    <message>
        <source>The entry has no usable identity (externalId).</source>
        <translation>L’entrée n’a pas d’identité utilisable (externalId).</translation>
    </message>
    <message>
        <source>The identity %1 is in the file twice.</source>
        <translation>L’identité %1 figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address.</source>
        <translation>Quelqu’un d’autre a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The entry names no role. Choose a role for new people, then try again.</source>
        <translation>L’entrée n’indique pas de rôle. Choisissez un rôle pour les nouvelles personnes, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no role %1 here.</source>
        <translation>Il n’y a pas de rôle %1 ici.</translation>
    </message>
    <message>
        <source>Nobody can change their own role and zones or deactivate themselves.</source>
        <translation>Nul ne peut modifier son propre rôle ni ses propres zones, ni désactiver son propre compte.</translation>
    </message>
    <message>
        <source>They can or could do what you cannot, for example %1.</source>
        <translation>Cette personne peut ou pourrait faire ce qui ne vous est pas permis, par exemple %1.</translation>
    </message>
    <message>
        <source>They have no zones, or would have none, and so could act outside of yours, %1.</source>
        <translation>Cette personne n’a pas de zones, ou n’en aurait pas, et pourrait donc agir en dehors des vôtres, %1.</translation>
    </message>
    <message>
        <source>They act, or would act, in %1, but you only in %2.</source>
        <translation>Cette personne agit, ou agirait, dans %1, mais vous seulement dans %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditDialog</name>
    <message>
        <source>These are their values. Change what you like and press Save.</source>
        <translation>Ce sont les valeurs de l’autre personne. Modifiez ce que vous voulez et cliquez sur Enregistrer.</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over theirs.</source>
        <translation>Ce sont vos valeurs. Cliquez sur Enregistrer pour remplacer celles de l’autre personne.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Choisissez d’abord une version.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditPersonalTokenDialog</name>
    <message>
        <source>Edit personal access token</source>
        <translation>Modifier le jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>These are the newer values. Change what you like and press Save.</source>
        <translation>Ce sont les valeurs plus récentes. Modifiez ce que vous voulez et cliquez sur Enregistrer.</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over the newer ones.</source>
        <translation>Ce sont vos valeurs. Cliquez sur Enregistrer pour remplacer les plus récentes.</translation>
    </message>
    <message>
        <source>This token was deleted since you opened it. It cannot be changed any more.</source>
        <translation>Ce jeton a été supprimé depuis que vous l’avez ouvert. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>This token was changed since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Ce jeton a été modifié depuis que vous l’avez ouvert. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Modifier le jeton</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot be changed any more.</source>
        <translation>Quelqu’un a supprimé ce jeton depuis que vous l’avez ouvert. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié ce jeton depuis que vous l’avez ouvert. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation>Modifier l’utilisateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Somebody has changed this user since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié cet utilisateur depuis que vous l’avez ouvert. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExitCodes</name>
    <message>
        <source>Done, and what was looked at is whole.</source>
        <translation>Terminé, et ce qui a été examiné est intact.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine.</source>
        <translation>Une erreur interne s’est produite dans Chatelaine.</translation>
    </message>
    <message>
        <source>The command line makes no sense, or asks a server for what only stores have.</source>
        <translation>La ligne de commande n’a pas de sens, ou demande à un serveur ce que seules les bases possèdent.</translation>
    </message>
    <message>
        <source>What was looked at is not as it was written: the audit chain is broken, or the store is damaged.</source>
        <translation>Ce qui a été examiné n’est pas tel qu’il a été écrit&#xa0;: la chaîne d’audit est rompue, ou la base est endommagée.</translation>
    </message>
    <message>
        <source>Nobody could be signed in: wrong password, nobody to ask, account deactivated.</source>
        <translation>Aucune session n’a pu être ouverte&#xa0;: mot de passe erroné, personne à interroger, compte désactivé.</translation>
    </message>
    <message>
        <source>Whoever is signed in is not allowed to do this.</source>
        <translation>La personne dont la session est ouverte n’a pas le droit d’effectuer cette opération.</translation>
    </message>
    <message>
        <source>The store or server is missing, or cannot be reached, read or written.</source>
        <translation>La base ou le serveur manque, ou ne peut être ni atteint, ni lu, ni écrit.</translation>
    </message>
    <message>
        <source>Another program holds the store. Try again later.</source>
        <translation>Un autre programme bloque la base. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The backup or the output could not be written, or the file is there already.</source>
        <translation>La sauvegarde ou le résultat n’a pas pu être écrit, ou le fichier existe déjà.</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C (other signals: 128 and their number).</source>
        <translation>Interrompu par Ctrl+C (autres signaux&#xa0;: 128 plus leur numéro).</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryBars</name>
    <message>
        <source>Timeline of what expires</source>
        <translation>Chronologie des expirations</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a day, how many tokens, and whose</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a day is written below a timeline, see QLocale::toString()</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDaysModel</name>
    <message>
        <source>%1 (many on one day)</source>
        <translation>%1 (beaucoup le même jour)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDigest</name>
    <message numerus="yes">
        <source>%n token(s) expire within 7 days</source>
        <translation>
            <numerusform>%n jeton expire dans les 7 jours</numerusform>
            <numerusform>%n jetons expirent dans les 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Chatelaine to see which, and replace them in time.</source>
        <translation>Ouvrez Chatelaine pour voir lesquels, et remplacez-les à temps.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date et heure…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, as the present one</source>
        <translation>%1, comme le jeton actuel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>longer than the server allows</source>
        <translation>plus que le serveur ne le permet</translation>
    </message>
    <message>
        <source>longer than your organisation allows</source>
        <translation>plus que votre organisation ne le permet</translation>
    </message>
    <message>
        <source>shorter than the server allows</source>
        <translation>moins que le serveur ne le permet</translation>
    </message>
    <message>
        <source>the server asks for an expiry</source>
        <translation>le serveur exige une expiration</translation>
    </message>
    <message>
        <source>your organisation asks for an expiry</source>
        <translation>votre organisation exige une expiration</translation>
    </message>
    <message>
        <source>Dies on %1.</source>
        <translation>Expire le %1.</translation>
    </message>
    <message>
        <source>Works until somebody switches it off.</source>
        <translation>Fonctionne jusqu’à ce que quelqu’un le désactive.</translation>
    </message>
    <message>
        <source>Works until somebody deletes it.</source>
        <translation>Fonctionne jusqu’à ce que quelqu’un le supprime.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>Votre organisation autorise au plus %1.</translation>
    </message>
    <message>
        <source>The server takes a life of %1 to %2.</source>
        <translation>Le serveur accepte une durée de vie comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>The server takes a life of at most %1.</source>
        <translation>Le serveur accepte une durée de vie d’au plus %1.</translation>
    </message>
    <message>
        <source>The server takes a life of at least %1.</source>
        <translation>Le serveur accepte une durée de vie d’au moins %1.</translation>
    </message>
    <message>
        <source>The server asks for an expiry. Choose when.</source>
        <translation>Le serveur exige une expiration. Choisissez-en le moment.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryLegend</name>
    <message>
        <source>What the colours and patterns stand for</source>
        <translation>Signification des couleurs et des motifs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>How much time a bar stands for</source>
        <translation>Durée que représente une barre</translation>
    </message>
    <message>
        <source>A bar for each week</source>
        <translation>Une barre par semaine</translation>
    </message>
    <message>
        <source>A bar for each day</source>
        <translation>Une barre par jour</translation>
    </message>
    <message>
        <source>What the parts of a bar stand for</source>
        <translation>Ce que représentent les parties d’une barre</translation>
    </message>
    <message>
        <source>Coloured by owner</source>
        <translation>Couleurs par propriétaire</translation>
    </message>
    <message>
        <source>Coloured by role</source>
        <translation>Couleurs par rôle</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher ces jetons</translation>
    </message>
    <message>
        <source>When tokens expire</source>
        <translation>Dates d’expiration des jetons</translation>
    </message>
    <message>
        <source>Tokens that expire then</source>
        <translation>Jetons qui expirent à ce moment</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Days show where many tokens expire together; weeks show the whole at a glance.</source>
        <translation>Les jours montrent où beaucoup de jetons expirent ensemble&#xa0;; les semaines donnent une vue d’ensemble.</translation>
    </message>
    <message>
        <source>Whose tokens they are, or what they may do: who is concerned when they expire.</source>
        <translation>À qui sont les jetons, ou ce qu’ils permettent&#xa0;: qui est concerné lorsqu’ils expirent.</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar, Enter goes to its tokens. The table below says the same in words.</source>
        <translation>Les touches fléchées vont de barre en barre, Entrée mène aux jetons de la barre. Le tableau ci-dessous dit la même chose en toutes lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <comment>a day or a week</comment>
        <translation>
            <numerusform>%1&#xa0;: %n jeton</numerusform>
            <numerusform>%1&#xa0;: %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the token on the page “Tokens”, where it can be replaced.</source>
        <translation>Afficher le jeton dans la page «&#x202f;Jetons&#x202f;», où il peut être remplacé.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Sélectionnez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Today: %1 · Within 7 days: %2 · Within 90 days: %3</source>
        <comment>how many tokens expire</comment>
        <translation>Aujourd’hui&#xa0;: %1 · Dans les 7 jours&#xa0;: %2 · Dans les 90 jours&#xa0;: %3</translation>
    </message>
    <message>
        <source>More than %1 tokens expire within 90 days. Only those that expire first are shown.</source>
        <translation>Plus de %1 jetons expirent dans les 90 jours. Seuls ceux qui expirent en premier sont affichés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for what expires…</source>
        <translation>Recherche des expirations…</translation>
    </message>
    <message>
        <source>Nothing expires within 90 days</source>
        <translation>Rien n’expire dans les 90 jours</translation>
    </message>
    <message>
        <source>Tokens that are disabled, or that never expire, are not counted here.</source>
        <translation>Les jetons désactivés, ou qui n’expirent jamais, ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>Vous ne pouvez pas voir les jetons de l’organisation</translation>
    </message>
    <message>
        <source>What expires could not be found out</source>
        <translation>Impossible de déterminer ce qui expire</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Exp&amp;iration</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Politiques et rôles</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Go &amp;to the token</source>
        <translation>&amp;Aller au jeton</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, pour les navigateurs</translation>
    </message>
    <message>
        <source>Markdown, for wikis</source>
        <translation>Markdown, pour les wikis</translation>
    </message>
    <message>
        <source>Catalogue as JSON</source>
        <translation>Catalogue au format JSON</translation>
    </message>
    <message>
        <source>Catalogue as CSV</source>
        <translation>Catalogue au format CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Copier en tableau</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>To paste into a spreadsheet or a document.</source>
        <translation>À coller dans un tableur ou un document.</translation>
    </message>
    <message>
        <source>Shows the pages first.</source>
        <translation>Affiche d’abord les pages.</translation>
    </message>
    <message>
        <source>Pages in landscape with the heading on each, ready to be printed.</source>
        <translation>Pages en paysage avec l’en-tête sur chacune, prêtes à être imprimées.</translation>
    </message>
    <message>
        <source>One line a permission. No field is taken for a formula.</source>
        <translation>Une ligne par autorisation. Aucun champ n’est pris pour une formule.</translation>
    </message>
    <message>
        <source>One page that needs nothing else; screen readers find their way in it.</source>
        <translation>Une seule page qui se suffit à elle-même&#xa0;; les lecteurs d’écran s’y retrouvent.</translation>
    </message>
    <message>
        <source>A heading and a table for each group.</source>
        <translation>Un titre et un tableau pour chaque groupe.</translation>
    </message>
    <message>
        <source>Every permission and role that this organisation has, for another one to import.</source>
        <translation>Toutes les autorisations et tous les rôles de cette organisation, pour qu’une autre les importe.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It is saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The table is in the clipboard. Paste it into a spreadsheet or a document.</source>
        <translation>Le tableau est dans le presse-papiers. Collez-le dans un tableur ou un document.</translation>
    </message>
    <message numerus="yes">
        <source>That would be %n page(s). Search for what you need first, or save it as a PDF.</source>
        <translation>
            <numerusform>Cela ferait %n page. Recherchez d’abord ce dont vous avez besoin, ou enregistrez en PDF.</numerusform>
            <numerusform>Cela ferait %n pages. Recherchez d’abord ce dont vous avez besoin, ou enregistrez en PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the table is written: for a spreadsheet, a wiki, a browser or paper.</source>
        <translation>La forme du tableau : pour un tableur, un wiki, un navigateur ou le papier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPages</name>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Impossible de créer le PDF.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Page précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>a kind of file: PDF file</comment>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileField</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>C’est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>It cannot be read. Look at its permissions.</source>
        <translation>Lecture impossible. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileWitness</name>
    <message>
        <source>The store “%1” was moved, replaced or deleted while it was open. Nothing was changed. Put it back, or open it again.</source>
        <translation>La base «&#x202f;%1&#x202f;» a été déplacée, remplacée ou supprimée pendant qu’elle était ouverte. Rien n’a été modifié. Remettez-la en place ou rouvrez-la.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Files</name>
    <message>
        <source>“%1” is not a regular file. Choose another one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you are allowed to.</source>
        <translation>Impossible de lire le fichier «&#x202f;%1&#x202f;». Vérifiez que vous en avez le droit.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2. Choose another one.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» dépasse %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was changed.</source>
        <translation>Il n’y a pas assez de place pour le fichier «&#x202f;%1&#x202f;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Nothing was changed; choose another place.</source>
        <translation>Impossible d’écrire le fichier «&#x202f;%1&#x202f;». Rien n’a été modifié&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or choose another one.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. Vérifiez le chemin ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Cette copie de Chatelaine est incomplète. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>Chatelaine brings no catalogue of this name.</source>
        <translation>Chatelaine ne fournit aucun catalogue de ce nom.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Search name, description, owner, accessor ID or hint</source>
        <translation>Rechercher un nom, une description, un propriétaire, un ID d’accesseur ou un indice</translation>
    </message>
    <message>
        <source>Search name, policy, role or accessor ID</source>
        <translation>Rechercher un nom, une politique, un rôle ou un ID d’accesseur</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Rechercher des jetons</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Policy or role</source>
        <translation>&amp;Politique ou rôle</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Pr&amp;opriétaire</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>&amp;Dernière utilisation</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policy or role: %1</source>
        <translation>Politique ou rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterRow</name>
    <message>
        <source>&amp;Add filter</source>
        <translation>Ajou&amp;ter un filtre</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>The list shows what contains all these words. Escape empties the field.</source>
        <translation>La liste affiche ce qui contient tous ces mots. Échap vide le champ.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Finding</name>
    <message>
        <source>The audit trail is whole. Entries checked: %1.</source>
        <translation>Le journal d’audit est intact. Entrées vérifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 is not there any more.</source>
        <translation>Le journal d’audit est rompu&#xa0;: l’entrée %1 n’existe plus.</translation>
    </message>
    <message>
        <source>The audit trail is broken: what is known of the removed part does not fit entry %1.</source>
        <translation>Le journal d’audit est rompu&#xa0;: ce que l’on sait de la partie retirée ne concorde pas avec l’entrée %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1, or the one before it, is not as it was written.</source>
        <translation>Le journal d’audit est rompu&#xa0;: l’entrée %1, ou la précédente, n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>The store is whole. Tokens: %1, users: %2, entries of the audit trail: %3.</source>
        <translation>La base est intacte. Jetons&#xa0;: %1, utilisateurs&#xa0;: %2, entrées du journal d’audit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1.</source>
        <translation>La sauvegarde a été écrite et relue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
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
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreshPasswordDialog</name>
    <message>
        <source>Nothing was done, because the password was not given.</source>
        <translation>Rien n’a été fait, car le mot de passe n’a pas été fourni.</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>Confirmer votre mot de passe</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>What you are about to do needs your password once more. For five minutes you are not asked again.</source>
        <translation>Ce que vous allez faire exige une nouvelle saisie de votre mot de passe. Il ne vous sera plus demandé pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>Your own password, to show that it is still you at the keyboard.</source>
        <translation>Votre propre mot de passe, pour montrer que c’est toujours vous au clavier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Gatekeeper</name>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>Plus aucune session n’est ouverte. Ouvrez une session, puis réessayez.</translation>
    </message>
    <message>
        <source>Your role %1 does not hold the permission %2. Ask an administrator for it.</source>
        <translation>Votre rôle %1 ne détient pas l’autorisation %2. Demandez-la à un administrateur.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>This needs your password once more. Type it, then try again.</source>
        <translation>Cette opération exige une nouvelle saisie de votre mot de passe. Saisissez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceChoice</name>
    <message>
        <source>Whether what is there now stops at once, or goes on for a while so that nobody is locked out.</source>
        <translation>Si ce qui existe s’arrête aussitôt ou continue quelque temps, pour que personne ne soit bloqué.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantModel</name>
    <message>
        <source>Other permissions</source>
        <translation>Autres autorisations</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <comment>permissions</comment>
        <translation>%1 sur %2 accordées</translation>
    </message>
    <message>
        <source>%1: granted. %2. %3</source>
        <translation>%1&#xa0;: accordée. %2. %3</translation>
    </message>
    <message>
        <source>%1: not granted. %2. %3</source>
        <translation>%1&#xa0;: non accordée. %2. %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantTree</name>
    <message>
        <source>Search permissions</source>
        <translation>Rechercher des autorisations</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message numerus="yes">
        <source>May do %1 of %n thing(s).</source>
        <translation>
            <numerusform>Autorisations accordées&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Autorisations accordées&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to data in these zones: %1.</source>
        <translation>Limité aux données de ces zones&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shortens the list to permissions whose name or meaning contains this.</source>
        <translation>Réduit la liste aux permissions dont le nom ou le sens contient ce texte.</translation>
    </message>
    <message>
        <source>Hides the permissions that the answer is no for.</source>
        <translation>Masque les permissions pour lesquelles la réponse est non.</translation>
    </message>
    <message>
        <source>Only grante&amp;d</source>
        <translation>Seulement &amp;accordées</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantedList</name>
    <message>
        <source>What it grants</source>
        <translation>Ce qui est accordé</translation>
    </message>
    <message>
        <source>What it grants is not known: %1</source>
        <comment>a sentence follows</comment>
        <translation>Impossible de savoir ce qui est accordé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It grants nothing.</source>
        <translation>N’accorde rien.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %n permission(s).</source>
        <translation>
            <numerusform>Accorde %n autorisation.</numerusform>
            <numerusform>Accorde %n autorisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come(s) with your change.</source>
        <translation>
            <numerusform>%n d’entre elles vient de votre modification.</numerusform>
            <numerusform>%n d’entre elles viennent de votre modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) would be gone.</source>
        <translation>
            <numerusform>%n autorisation disparaîtrait.</numerusform>
            <numerusform>%n autorisations disparaîtraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <comment>a permission</comment>
        <translation>Disparaît&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a permission</comment>
        <translation>Nouvelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Autres autorisations</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDetails</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>Impossible de charger les membres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aucun membre pour l’instant</translation>
    </message>
    <message>
        <source>Add users, and they may do what the group&apos;s role holds.</source>
        <translation>Ajoutez des utilisateurs&#xa0;: ils pourront faire ce que détient le rôle du groupe.</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>Aucun groupe sélectionné</translation>
    </message>
    <message>
        <source>Select a group to see who is in it.</source>
        <translation>Sélectionnez un groupe pour voir qui en fait partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n groupe sélectionné</numerusform>
            <numerusform>%n groupes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its members and to work on it.</source>
        <translation>N’en sélectionnez qu’un pour voir ses membres et le modifier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Somebody has deleted this group since you opened it. It cannot be changed any more.</source>
        <translation>Quelqu’un a supprimé ce groupe depuis que vous l’avez ouvert. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Somebody has changed this group since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Quelqu’un a modifié ce groupe depuis que vous l’avez ouvert. Rien n’a été enregistré. Comparez les deux versions et choisissez celle avec laquelle continuer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupFilterRow</name>
    <message>
        <source>Search name or description</source>
        <translation>Rechercher un nom ou une description</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Rechercher des groupes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupForm</name>
    <message>
        <source>For example: Night shift</source>
        <translation>Par exemple&#xa0;: Équipe de nuit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>None: the group grants nothing</source>
        <translation>Aucun&#xa0;: le groupe n’accorde rien</translation>
    </message>
    <message numerus="yes">
        <source>Every member may do what this role holds: %n permission(s).</source>
        <translation>
            <numerusform>Chaque membre peut faire ce que détient ce rôle&#xa0;: %n autorisation.</numerusform>
            <numerusform>Chaque membre peut faire ce que détient ce rôle&#xa0;: %n autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may do what their own roles and other groups let them.</source>
        <translation>Les membres peuvent faire ce que leur permettent leurs propres rôles et les autres groupes.</translation>
    </message>
    <message>
        <source>What people recognise the group by.</source>
        <translation>Ce à quoi l’on reconnaît le groupe.</translation>
    </message>
    <message>
        <source>What the group is for, in a sentence for whoever adds somebody later.</source>
        <translation>À quoi sert le groupe, en une phrase, pour qui y ajoutera quelqu’un plus tard.</translation>
    </message>
    <message>
        <source>Every member may do what this role allows, beside their own.</source>
        <translation>Chaque membre peut faire ce que permet ce rôle, en plus du sien.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupListModel</name>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupOperations</name>
    <message>
        <source>This group does not exist any more. Refresh the list.</source>
        <translation>Ce groupe n’existe plus. Actualisez la liste.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Examinez les nouvelles valeurs, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>Un groupe «&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupTasks</name>
    <message>
        <source>The group has no role: nobody loses a permission.</source>
        <translation>Le groupe n’a pas de rôle&#xa0;: personne ne perd d’autorisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.</source>
        <translation>
            <numerusform>%n membre perd ce que détient le rôle %1, sauf s’il l’a par ailleurs.</numerusform>
            <numerusform>%n membres perdent ce que détient le rôle %1, sauf s’ils l’ont par ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) joined “%1”.</source>
        <translation>
            <numerusform>%n utilisateur a rejoint «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n utilisateurs ont rejoint «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from “%1”?</source>
        <translation>
            <numerusform>Retirer %n membre de «&#x202f;%1&#x202f;»&#xa0;?</numerusform>
            <numerusform>Retirer %n membres de «&#x202f;%1&#x202f;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts stay. You can add them again.</source>
        <translation>Leurs comptes restent. Vous pourrez les ajouter de nouveau.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left “%1”.</source>
        <translation>
            <numerusform>%n utilisateur a quitté «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n utilisateurs ont quitté «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>The group goes, its members stay. This cannot be undone.</source>
        <translation>Le groupe disparaît, ses membres restent. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>It has no members.</source>
        <translation>Il n’a aucun membre.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupsPage</name>
    <message>
        <source>The groups could not be loaded</source>
        <translation>Impossible de charger les groupes</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Chargement des groupes…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe pour l’instant</translation>
    </message>
    <message>
        <source>A group gives all its members what its role holds, at once.</source>
        <translation>Un groupe donne aussitôt à tous ses membres ce que détient son rôle.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Groupe</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideWindow</name>
    <message>
        <source>Guide – Chatelaine</source>
        <comment>window title</comment>
        <translation>Guide – Chatelaine</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Shows the pages that contain all these words, and marks them on the page.</source>
        <translation>Affiche les pages qui contiennent tous ces mots et les signale dans la page.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>No page contains all these words. Try fewer.</source>
        <translation>Aucune page ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>Revenir à la page précédente (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>Avancer de nouveau (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>This link leads to the web: %1</source>
        <translation>Ce lien mène sur le web&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>chatelaine::HelpDesk</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
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
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Aucun historique</translation>
    </message>
    <message>
        <source>Nothing has been written down so far.</source>
        <translation>Rien n’a été consigné jusqu’ici.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpClient</name>
    <message>
        <source>The token holds a character that no token has. Copy it again, without anything around it.</source>
        <translation>Le jeton contient un caractère qu’aucun jeton ne comporte. Copiez-le de nouveau, sans rien autour.</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpFailure</name>
    <message>
        <source>Nothing listens at %1. Check the address and port, and whether the server runs.</source>
        <translation>Rien n’écoute à l’adresse %1. Vérifiez l’adresse et le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>No computer with the name in %1 was found. Check the address and the network.</source>
        <translation>Aucun ordinateur du nom indiqué dans %1 n’a été trouvé. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network and whether a firewall is in between.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez le réseau et si un pare-feu se trouve sur le chemin.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks HTTPS, and whether it asks for a client certificate.</source>
        <translation>Aucune connexion chiffrée avec %1 n’a pu être établie. Vérifiez que le serveur utilise HTTPS et s’il demande un certificat client.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that can be understood.</source>
        <translation>%1 a fermé la connexion sans réponse compréhensible.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached. Check the proxy settings.</source>
        <translation>Le proxy entre cet ordinateur et %1 est injoignable. Vérifiez les paramètres du proxy.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 asks for a password, which is never sent. Use a proxy that needs none.</source>
        <translation>Le proxy entre cet ordinateur et %1 demande un mot de passe, qui n’est jamais envoyé. Utilisez un proxy qui n’en exige pas.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1 est injoignable. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>%1 closed the encrypted connection without an answer. If it asks for a client certificate, choose yours in the settings of this connection.</source>
        <translation>%1 a fermé la connexion chiffrée sans répondre. S’il demande un certificat client, choisissez le vôtre dans les paramètres de cette connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>%1 n’a pas répondu depuis %n seconde. Vérifiez le réseau et le serveur.</numerusform>
            <numerusform>%1 n’a pas répondu depuis %n secondes. Vérifiez le réseau et le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 had not ended after %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>La réponse de %1 n’était pas terminée au bout de %n seconde. Vérifiez le réseau et le serveur.</numerusform>
            <numerusform>La réponse de %1 n’était pas terminée au bout de %n secondes. Vérifiez le réseau et le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere instead of answering it. The token was sent nowhere else. Check the address.</source>
        <translation>%1 a redirigé la requête au lieu d’y répondre. Le jeton n’a été envoyé nulle part ailleurs. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. The token was not sent there. If that is the right server, enter its address.</source>
        <translation>%1 a redirigé la requête vers %2. Le jeton n’y a pas été envoyé. Si c’est le bon serveur, saisissez son adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was not read.</source>
        <translation>La réponse de %1 dépasse %2 Mo et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Try again.</source>
        <translation>La réponse de %1 s’est interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>What %1 answered cannot be understood. Check that the address is that of the server.</source>
        <translation>La réponse de %1 est incompréhensible. Vérifiez que l’adresse est bien celle du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, and nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas approuvé, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection was closed before this was done. Try again.</source>
        <translation>La connexion a été fermée avant la fin de l’opération. Réessayez.</translation>
    </message>
    <message>
        <source>The change was sent to %1 and its answer was lost: it may have been carried out. Look before you try again.</source>
        <translation>La modification a été envoyée à %1 et sa réponse s’est perdue&#xa0;: elle a peut-être été exécutée. Vérifiez avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>Identifier un secret</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>&amp;Show this token</source>
        <translation>&amp;Afficher ce jeton</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. What you paste is not kept, and looking at it does not count as a use.</source>
        <translation>Collez un secret pour voir à quel jeton il appartient. Ce que vous collez n’est pas conservé, et cette vérification ne compte pas comme une utilisation.</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. It is sent to the server, which knows whose it is, and not kept here.</source>
        <translation>Collez un secret pour voir à quel jeton il appartient. Il est envoyé au serveur, qui sait à qui il appartient, et n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>It is judged as soon as it is pasted, and taken out of the field.</source>
        <translation>Il est examiné dès qu’il est collé, puis retiré du champ.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This is not a secret of this server: it does not look like one. It may be truncated or mistyped.</source>
        <translation>Ce n’est pas un secret de ce serveur&#xa0;: il n’en a pas l’apparence. Il est peut-être tronqué ou mal saisi.</translation>
    </message>
    <message>
        <source>This is a well-formed secret, but it belongs to no token here. It may have been replaced, deleted, or made elsewhere.</source>
        <translation>Ce secret est bien formé, mais n’appartient à aucun jeton d’ici. Il a peut-être été remplacé, supprimé ou créé ailleurs.</translation>
    </message>
    <message>
        <source>This is not a secret that Chatelaine made: those start with chs_, chp_ or chm_.</source>
        <translation>Ce n’est pas un secret créé par Chatelaine&#xa0;: ceux-ci commencent par chs_, chp_ ou chm_.</translation>
    </message>
    <message numerus="yes">
        <source>This secret is truncated: %n character(s) are missing at the end.</source>
        <translation>
            <numerusform>Ce secret est tronqué&#xa0;: il manque %n caractère à la fin.</numerusform>
            <numerusform>Ce secret est tronqué&#xa0;: il manque %n caractères à la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts like a secret, but %n character(s) too many follow.</source>
        <translation>
            <numerusform>Cela commence comme un secret, mais comporte %n caractère de trop.</numerusform>
            <numerusform>Cela commence comme un secret, mais comporte %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret, but holds a character that none has. It was mistyped or damaged.</source>
        <translation>Cela ressemble à un secret, mais contient un caractère qu’aucun secret ne comporte. Il a été mal saisi ou endommagé.</translation>
    </message>
    <message>
        <source>There is a typo in this secret: it has the right length, but its checksum does not fit.</source>
        <translation>Ce secret contient une faute de frappe&#xa0;: il a la bonne longueur, mais sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>This is its secret. It works.</source>
        <translation>C’est bien son secret. Il fonctionne.</translation>
    </message>
    <message>
        <source>This is its secret. It does not work now.</source>
        <translation>C’est bien son secret. Il ne fonctionne pas actuellement.</translation>
    </message>
    <message>
        <source>This is its current secret. It works.</source>
        <translation>C’est son secret actuel. Il fonctionne.</translation>
    </message>
    <message>
        <source>This is its current secret. It does not work now.</source>
        <translation>C’est son secret actuel. Il ne fonctionne pas actuellement.</translation>
    </message>
    <message>
        <source>This is its previous secret. It does not work any more.</source>
        <translation>C’est son secret précédent. Il ne fonctionne plus.</translation>
    </message>
    <message>
        <source>This is its previous secret. It works until %1.</source>
        <translation>C’est son secret précédent. Il fonctionne jusqu’au %1.</translation>
    </message>
    <message>
        <source>This is its previous secret. It still works.</source>
        <translation>C’est son secret précédent. Il fonctionne encore.</translation>
    </message>
    <message>
        <source>Paste what you found. You are told whether it is one of these tokens; the text is not kept.</source>
        <translation>Collez ce que vous avez trouvé. Vous saurez s’il s’agit d’un de ces jetons ; le texte n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImpactDialog</name>
    <message>
        <source>Who gains and who loses</source>
        <translation>Qui gagne et qui perd</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>Recherche des personnes et jetons concernés…</translation>
    </message>
    <message>
        <source>Who is affected is being worked out.</source>
        <translation>Recherche des personnes et jetons concernés.</translation>
    </message>
    <message>
        <source>Who is affected is not known: %1</source>
        <translation>Impossible de savoir qui est concerné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportDirectoryDialog</name>
    <message>
        <source>From %1.</source>
        <translation>Provenance&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n personne reste inchangée.</numerusform>
            <numerusform>%n personnes restent inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Import directory</source>
        <translation>Importer un annuaire</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>People of an identity provider, from a JSON or CSV file. You see what would happen first.</source>
        <translation>Les personnes d’un fournisseur d’identité, depuis un fichier JSON ou CSV. Vous voyez d’abord ce qui se passerait.</translation>
    </message>
    <message>
        <source>Choose a file to see what importing it would do.</source>
        <translation>Choisissez un fichier pour voir ce que ferait son importation.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Press Enter to see what importing this file would do.</source>
        <translation>Appuyez sur Entrée pour voir ce que ferait l’importation de ce fichier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Role of new people whose entry names none</source>
        <translation>&amp;Rôle des nouvelles personnes dont l’entrée n’en indique pas</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Aperçu de l’importation</translation>
    </message>
    <message>
        <source>Choose a directory file</source>
        <translation>Choisir un fichier d’annuaire</translation>
    </message>
    <message>
        <source>Directories (*.json *.csv)</source>
        <translation>Annuaires (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file, or mend this one.</source>
        <translation>Rien n’a été modifié. Choisissez un autre fichier ou corrigez celui-ci.</translation>
    </message>
    <message>
        <source>Comparing it with the people here…</source>
        <translation>Comparaison avec les personnes présentes ici…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)?</source>
        <translation>
            <numerusform>Désactiver %n utilisateur&#xa0;?</numerusform>
            <numerusform>Désactiver %n utilisateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 and are not in the file. They cannot sign in, and their personal access tokens do not work, until they are activated again.</source>
        <translation>Ces personnes proviennent de %1 et ne figurent pas dans le fichier. Elles ne pourront plus ouvrir de session, et leurs jetons d’accès personnels ne fonctionneront plus, jusqu’à ce qu’elles soient réactivées.</translation>
    </message>
    <message>
        <source>Yes, import and deactivate</source>
        <translation>Oui, importer et désactiver</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed, %4 deactivated.</source>
        <translation>Importation depuis %1. Nouveaux&#xa0;: %2, modifiés&#xa0;: %3, désactivés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The people here have changed since this preview was made. Nothing was imported. Look at the new preview.</source>
        <translation>Les personnes d’ici ont changé depuis cet aperçu. Rien n’a été importé. Examinez le nouvel aperçu.</translation>
    </message>
    <message>
        <source>The JSON or CSV file that your identity provider wrote.</source>
        <translation>Le fichier JSON ou CSV écrit par votre fournisseur d’identité.</translation>
    </message>
    <message>
        <source>What newcomers may do when the file does not say it.</source>
        <translation>Ce que peuvent faire les nouvelles personnes si le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>They can no longer sign in, and their personal access tokens stop working. Service accounts go on.</source>
        <translation>Elles ne peuvent plus ouvrir de session et leurs jetons d’accès personnels cessent de fonctionner. Les comptes de service continuent.</translation>
    </message>
    <message>
        <source>Deactivate people who are not in the file an&amp;y more</source>
        <translation>&amp;Désactiver les personnes qui ne figurent plus dans le fichier</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Role: the default</source>
        <translation>Rôle&#xa0;: par défaut</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zones&#xa0;: %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left as they are</source>
        <translation>
            <numerusform>%n refus, sans modification</numerusform>
            <numerusform>%n refus, sans modification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone, will be deactivated</source>
        <translation>
            <numerusform>%n départ, compte à désactiver</numerusform>
            <numerusform>%n départs, comptes à désactiver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n nouveau groupe</numerusform>
            <numerusform>%n nouveaux groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>chatelaine::Importing</name>
    <message>
        <source>It is larger than 10 MB.</source>
        <translation>Il dépasse 10 Mo.</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>La ligne %1 n’est pas du JSON valide&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Line %1 names “%2” for the second time in the same object.</source>
        <translation>La ligne %1 contient «&#x202f;%2&#x202f;» pour la deuxième fois dans le même objet.</translation>
    </message>
    <message>
        <source>Line %1 has another number of columns (%2) than the header (%3).</source>
        <translation>La ligne %1 n’a pas le même nombre de colonnes (%2) que l’en-tête (%3).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteUserDialog</name>
    <message>
        <source>Invite user</source>
        <translation>Inviter un utilisateur</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>They get a code from you, which is shown once, right after this. With it they set their password.</source>
        <translation>La personne reçoit de vous un code, affiché une seule fois, juste après. Avec lui, elle définit son mot de passe.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Création du compte…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Json</name>
    <message>
        <source>What the server answered cannot be understood: it is no valid JSON.</source>
        <translation>La réponse du serveur est incompréhensible&#xa0;: ce n’est pas du JSON valide.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeepingActions</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Automatic backups…</source>
        <translation>Sauvegardes &amp;automatiques…</translation>
    </message>
    <message>
        <source>&amp;Restore backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>C&amp;heck store…</source>
        <translation>Vérifi&amp;er la base…</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1</source>
        <translation>Sauvegarde automatique effectuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The automatic backup could not be made. %1</source>
        <comment>a sentence</comment>
        <translation>La sauvegarde automatique n’a pas pu être effectuée. %1</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>Sauvegardes automatiques…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyValueGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>Le trousseau n’a pas été ouvert. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Aucun trousseau n’est en service sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked. Is it running and unlocked?</source>
        <translation>Le trousseau n’a pas fait ce qui lui était demandé. Est-il en service et déverrouillé&#xa0;?</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be locked, or waiting for you.</source>
        <translation>Le trousseau n’a pas répondu. Il est peut-être verrouillé, ou attend votre intervention.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkRow</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Choisir &amp;les colonnes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>Essayez une autre recherche ou retirez des filtres.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalAuthenticator</name>
    <message>
        <source>There were too many wrong passwords or codes for this account. Wait a little.</source>
        <translation>Trop de mots de passe ou de codes erronés ont été saisis pour ce compte. Patientez un peu.</translation>
    </message>
    <message>
        <source>E-mail and password do not belong together. Check both.</source>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Your account is deactivated. Ask an administrator to activate it.</source>
        <translation>Votre compte est désactivé. Demandez à un administrateur de l’activer.</translation>
    </message>
    <message>
        <source>Your password has just been changed. Sign in with the new one.</source>
        <translation>Votre mot de passe vient d’être changé. Ouvrez une session avec le nouveau.</translation>
    </message>
    <message>
        <source>E-mail and code do not belong together, or the code has been used or has expired. Check both, or ask an administrator for a new code.</source>
        <translation>L’adresse e-mail et le code ne correspondent pas, ou le code a déjà servi ou a expiré. Vérifiez les deux, ou demandez un nouveau code à un administrateur.</translation>
    </message>
    <message>
        <source>The current password is not right. Check it.</source>
        <translation>Le mot de passe actuel est incorrect. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This is not your password. Check it.</source>
        <translation>Ce n’est pas votre mot de passe. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The console was locked when it was closed. Type your password to go on.</source>
        <translation>La console était verrouillée lors de sa fermeture. Saisissez votre mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>You do not stay signed in on this machine any more. Type your password.</source>
        <translation>Votre session n’est plus conservée sur cette machine. Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalStoreKeeping</name>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Choisissez la sauvegarde à restaurer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>%1 is signed in to %2.</source>
        <translation>Session de %1 sur %2.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>Utiliser le &amp;trousseau</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Console verrouillée</translation>
    </message>
    <message>
        <source>The secret of the token with which you signed in. If you do not have it, because you signed in through your browser, sign out and sign in again.</source>
        <translation>Le secret du jeton de votre session. Si vous ne l’avez pas, parce que vous avez ouvert la session par votre navigateur, fermez la session et ouvrez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>Saisissez-le ou collez-le ici.</translation>
    </message>
    <message>
        <source>The keychain does not have the token any more. Paste it here.</source>
        <translation>Le trousseau ne contient plus le jeton. Collez-le ici.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>What you signed in with. It opens what is locked; nothing of your work was lost.</source>
        <translation>Ce avec quoi vous avez ouvert la session. Cela déverrouille la console ; rien de votre travail n’a été perdu.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Nouvelle base…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Ouvrir une base…</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>Nouvelle &amp;connexion…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Pa&amp;ge de démarrage</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Conne&amp;xions</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Suivre le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Chatelaine</source>
        <translation>À &amp;propos de Chatelaine</translation>
    </message>
    <message>
        <source>Locked – Chatelaine</source>
        <comment>window title</comment>
        <translation>Verrouillé – Chatelaine</translation>
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
        <translation>La sauvegarde a été restaurée&#xa0;; ouvrez une session avec le mot de passe de l’époque. L’état antérieur est conservé dans %1.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>You are signed in at %1.</source>
        <translation>Votre session est ouverte sur %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>%1 was open already.</source>
        <translation>%1 était déjà ouvert.</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>Ouvrir une nouvelle session</translation>
    </message>
    <message>
        <source>%1 is open. What you changed besides its name and colour takes effect when it is opened anew.</source>
        <translation>%1 est ouvert. Ce que vous avez modifié, hormis le nom et la couleur, prendra effet à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>You were signed out of %1.</source>
        <translation>Votre session sur %1 a été fermée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Rouvrir une session</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open a store or connect to a server</source>
        <translation>Ouvrir une base ou se connecter à un serveur</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>Ouvrir autre chose</translation>
    </message>
    <message>
        <source>Changed on the page “%1” of %2</source>
        <translation>Modifications sur la page «&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>Changed on the page “%1”</source>
        <translation>Modifications sur la page «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Leave without applying?</source>
        <translation>Quitter sans appliquer&#xa0;?</translation>
    </message>
    <message>
        <source>You have changed something that is not in force yet. It is lost when you leave.</source>
        <translation>Vous avez fait des modifications qui ne sont pas encore en vigueur. Elles seront perdues si vous quittez.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Oui, quitter</translation>
    </message>
    <message>
        <source>Leave without the secrets?</source>
        <translation>Quitter sans les secrets&#xa0;?</translation>
    </message>
    <message>
        <source>What is not saved is lost for good when you leave. Go back to save it first.</source>
        <translation>Ce qui n’est pas enregistré est définitivement perdu si vous quittez. Revenez d’abord l’enregistrer.</translation>
    </message>
    <message>
        <source>Yes, leave without them</source>
        <translation>Oui, quitter sans eux</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>You can change the language once what is being opened is open.</source>
        <translation>Vous pourrez changer de langue une fois l’ouverture en cours terminée.</translation>
    </message>
    <message>
        <source>You can change the language once everything is unlocked.</source>
        <translation>Vous pourrez changer de langue une fois que tout sera déverrouillé.</translation>
    </message>
    <message>
        <source>You can change the language once what you changed on the page “%1” is applied or dropped.</source>
        <translation>Vous pourrez changer de langue une fois vos modifications de la page «&#x202f;%1&#x202f;» appliquées ou abandonnées.</translation>
    </message>
    <message>
        <source>You can change the language once what is shown only this once is saved.</source>
        <translation>Vous pourrez changer de langue une fois enregistré ce qui n’est affiché que cette seule fois.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuer là-bas</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManagementTokensDialog</name>
    <message>
        <source>Older management tokens</source>
        <translation>Jetons de gestion plus anciens</translation>
    </message>
    <message>
        <source>Delete the ticked…</source>
        <translation>Supprimer les jetons cochés…</translation>
    </message>
    <message>
        <source>A new first token does not end the older ones: these management tokens still work, whoever has them. Tick those that are to go.</source>
        <translation>Un nouveau premier jeton ne met pas fin aux précédents&#xa0;: ces jetons de gestion fonctionnent toujours, qui que soit leur détenteur. Cochez ceux qui doivent disparaître.</translation>
    </message>
    <message>
        <source>Management tokens</source>
        <translation>Jetons de gestion</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID d’accesseur</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>Conserver les autres</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Recherche des jetons…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>Il n’y en a pas d’autres.</translation>
    </message>
    <message>
        <source>Tick at least one token.</source>
        <translation>Cochez au moins un jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n management token(s)?</source>
        <translation>
            <numerusform>Supprimer %n jeton de gestion&#xa0;?</numerusform>
            <numerusform>Supprimer %n jetons de gestion&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui les utilise encore cesse immédiatement de fonctionner. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyNamesField</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>build-robot-1
build-robot-2
build-robot-3</source>
        <translation>robot-compilation-1
robot-compilation-2
robot-compilation-3</translation>
    </message>
    <message>
        <source>One on each line. Paste two columns of a spreadsheet, or choose a CSV file, to give each a description of its own.</source>
        <translation>Un par ligne. Collez deux colonnes d’un tableur, ou choisissez un fichier CSV, pour donner à chacun sa propre description.</translation>
    </message>
    <message>
        <source>One on each line. You can paste them, or choose a text or CSV file.</source>
        <translation>Un par ligne. Vous pouvez les coller, ou choisir un fichier texte ou CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation>Saisissez au moins un nom.</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Choisir un fichier contenant des noms</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv)</source>
        <translation>Fichiers texte et CSV (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>One name a line; each becomes a token of its own.</source>
        <translation>Un nom par ligne ; chacun devient un jeton distinct.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManySecretsDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID d’accesseur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;Save secrets…</source>
        <translation>&amp;Enregistrer les secrets…</translation>
    </message>
    <message>
        <source>&amp;Copy all secrets</source>
        <translation>&amp;Copier tous les secrets</translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation>Nouveaux secrets</translation>
    </message>
    <message>
        <source>Create many tokens</source>
        <translation>Créer plusieurs jetons</translation>
    </message>
    <message numerus="yes">
        <source>Save the secrets of %n new token(s) now</source>
        <translation>
            <numerusform>Enregistrez maintenant le secret de %n nouveau jeton</numerusform>
            <numerusform>Enregistrez maintenant les secrets de %n nouveaux jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created</source>
        <translation>Aucun jeton n’a été créé</translation>
    </message>
    <message>
        <source>They are here this once: this console does not keep them.</source>
        <translation>Ils ne sont ici que cette fois&#xa0;: cette console ne les conserve pas.</translation>
    </message>
    <message>
        <source>They are here this once and cannot be shown again. Only their fingerprints are kept.</source>
        <translation>Ils ne sont ici que cette fois et ne pourront plus être affichés. Seules leurs empreintes sont conservées.</translation>
    </message>
    <message>
        <source>The file holds every secret in the clear. Only you can read it, but whoever gets it gets in everywhere: bring the secrets to where they are used, or into a password manager, then delete the file.</source>
        <translation>Le fichier contient tous les secrets en clair. Vous seul pouvez le lire, mais quiconque s’en empare a accès à tout&#xa0;: déposez les secrets là où ils sont utilisés, ou dans un gestionnaire de mots de passe, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Copy the &amp;other names</source>
        <translation>Copier les a&amp;utres noms</translation>
    </message>
    <message>
        <source>Copies the names of those that were not created, to try them again.</source>
        <translation>Copie les noms de ceux qui n’ont pas été créés, pour les essayer de nouveau.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The names are on the clipboard.</source>
        <translation>Les noms sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the secrets</source>
        <translation>Enregistrer les secrets</translation>
    </message>
    <message>
        <source>token-secrets</source>
        <comment>name of a file</comment>
        <translation>secrets-jetons</translation>
    </message>
    <message>
        <source>The secrets are saved in %1. Only you can read the file.</source>
        <translation>Les secrets sont enregistrés dans %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>These secrets cannot be shown again. Save or copy them first.</source>
        <translation>Ces secrets ne pourront plus être affichés. Enregistrez-les ou copiez-les d’abord.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans eux</translation>
    </message>
    <message>
        <source>Lost secrets</source>
        <translation>Secrets perdus</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) are lost</source>
        <translation>
            <numerusform>Le secret de %n nouveau jeton est perdu</numerusform>
            <numerusform>Les secrets de %n nouveaux jetons sont perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was locked before they were saved or copied. Regenerate each of these tokens to get other ones.</source>
        <translation>La console a été verrouillée avant qu’ils soient enregistrés ou copiés. Régénérez chacun de ces jetons pour en obtenir d’autres.</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>Copier les &amp;noms</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) were neither saved nor copied. Without them, each of these tokens has to be regenerated.</source>
        <translation>
            <numerusform>Le secret de %n nouveau jeton n’a été ni enregistré ni copié. Sans lui, ce jeton devra être régénéré.</numerusform>
            <numerusform>Les secrets de %n nouveaux jetons n’ont été ni enregistrés ni copiés. Sans eux, chacun de ces jetons devra être régénéré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyTokensDialog</name>
    <message>
        <source>Create many tokens</source>
        <translation>Créer plusieurs jetons</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Commun à tous</translation>
    </message>
    <message>
        <source>Looking what would happen…</source>
        <translation>Analyse des effets…</translation>
    </message>
    <message>
        <source>Creating the tokens…</source>
        <translation>Création des jetons…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Arrêt après l’opération en cours…</translation>
    </message>
    <message>
        <source>Tokens are being created, %L1 of %L2 so far, and their secrets are not saved yet. Leaving stops this; those that were created stay, and each of them has to be regenerated.</source>
        <translation>Des jetons sont en cours de création, %L1 sur %L2 jusqu’ici, et leurs secrets ne sont pas encore enregistrés. Quitter interrompt la création&#xa0;; ceux déjà créés restent, et chacun d’eux devra être régénéré.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixActions</name>
    <message>
        <source>&amp;New role…</source>
        <translation>&amp;Nouveau rôle…</translation>
    </message>
    <message>
        <source>Make a role that holds nothing yet.</source>
        <translation>Créer un rôle qui ne détient encore rien.</translation>
    </message>
    <message>
        <source>&amp;Copy role…</source>
        <translation>&amp;Copier le rôle…</translation>
    </message>
    <message>
        <source>Make a role that holds what this one holds.</source>
        <translation>Créer un rôle qui détient ce que celui-ci détient.</translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>&amp;Renommer ou décrire…</translation>
    </message>
    <message>
        <source>Change the role&apos;s name and description.</source>
        <translation>Modifier le nom et la description du rôle.</translation>
    </message>
    <message>
        <source>De&amp;lete role</source>
        <translation>Su&amp;pprimer le rôle</translation>
    </message>
    <message>
        <source>Delete the role when the changes are applied.</source>
        <translation>Supprimer le rôle lorsque les modifications seront appliquées.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show its rules or policies on its own page.</source>
        <translation>Afficher ses règles ou ses politiques sur sa propre page.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another…</source>
        <translation>Co&amp;mparer avec un autre…</translation>
    </message>
    <message>
        <source>See what this role may do that another role, user or token may not.</source>
        <translation>Voir ce que ce rôle permet et qu’un autre rôle, utilisateur ou jeton ne permet pas.</translation>
    </message>
    <message>
        <source>&amp;Give to the role</source>
        <translation>&amp;Donner au rôle</translation>
    </message>
    <message>
        <source>Give or take what the current cell stands for.</source>
        <translation>Donner ou retirer ce que représente la cellule actuelle.</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>&amp;Vérifier et appliquer…</translation>
    </message>
    <message>
        <source>See who gains and loses what, then apply all pending changes together.</source>
        <translation>Voir qui gagne et qui perd quoi, puis appliquer ensemble toutes les modifications en attente.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last pending change back.</source>
        <translation>Annuler la dernière modification en attente.</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Refaire la modification qui a été annulée.</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>Abandonner les modi&amp;fications…</translation>
    </message>
    <message>
        <source>Forget every pending change.</source>
        <translation>Oublier toutes les modifications en attente.</translation>
    </message>
    <message>
        <source>&amp;Import catalogue…</source>
        <translation>&amp;Importer un catalogue…</translation>
    </message>
    <message>
        <source>Take permissions and roles in from a file.</source>
        <translation>Ajouter des autorisations et des rôles depuis un fichier.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save or print what is shown, as CSV, Markdown, HTML or PDF.</source>
        <translation>Enregistrer ou imprimer ce qui est affiché, en CSV, Markdown, HTML ou PDF.</translation>
    </message>
    <message>
        <source>Copy what is shown for a spreadsheet or a document.</source>
        <translation>Copier ce qui est affiché pour un tableur ou un document.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>Ask for roles and permissions anew.</source>
        <translation>Relire les rôles et les autorisations.</translation>
    </message>
    <message>
        <source>This server does not let roles be changed.</source>
        <translation>Ce serveur ne permet pas de modifier les rôles.</translation>
    </message>
    <message>
        <source>Who has this role is being looked up.</source>
        <translation>Recherche de qui a ce rôle.</translation>
    </message>
    <message>
        <source>Users, groups or tokens have this role. Give them another one first.</source>
        <translation>Des utilisateurs, des groupes ou des jetons ont ce rôle. Donnez-leur d’abord un autre rôle.</translation>
    </message>
    <message>
        <source>This server does not take further permissions in.</source>
        <translation>Ce serveur n’accepte pas d’autres autorisations.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can take new ones in.</source>
        <translation>Seule une personne qui détient toutes les autorisations peut en ajouter de nouvelles.</translation>
    </message>
    <message>
        <source>Apply or discard the pending changes first.</source>
        <translation>Appliquez ou abandonnez d’abord les modifications en attente.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>Sélectionnez d’abord un rôle.</translation>
    </message>
    <message>
        <source>Management tokens hold no policies and no roles.</source>
        <translation>Les jetons de gestion ne détiennent ni politiques ni rôles.</translation>
    </message>
    <message>
        <source>Apply this new role first.</source>
        <translation>Appliquez d’abord ce nouveau rôle.</translation>
    </message>
    <message>
        <source>What a policy grants is changed in its rules, on the page Policies.</source>
        <translation>Ce qu’une politique accorde se modifie dans ses règles, sur la page Politiques.</translation>
    </message>
    <message>
        <source>What a role grants is changed in its policies, on the page Roles.</source>
        <translation>Ce qu’un rôle accorde se modifie dans ses politiques, sur la page Rôles.</translation>
    </message>
    <message>
        <source>Management tokens may do everything; that cannot be changed.</source>
        <translation>Les jetons de gestion peuvent tout faire&#xa0;; cela ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Built-in roles can be copied, not changed.</source>
        <translation>Les rôles intégrés peuvent être copiés, pas modifiés.</translation>
    </message>
    <message>
        <source>This role will be deleted.</source>
        <translation>Ce rôle va être supprimé.</translation>
    </message>
    <message>
        <source>This role holds permissions that you do not have, so you cannot change it.</source>
        <translation>Ce rôle détient des autorisations que vous n’avez pas&#xa0;: vous ne pouvez donc pas le modifier.</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>Sélectionnez d’abord une cellule.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Rien n’est affiché.</translation>
    </message>
    <message>
        <source>&amp;Take from the role</source>
        <translation>Re&amp;tirer au rôle</translation>
    </message>
    <message>
        <source>&amp;Open role</source>
        <translation>&amp;Ouvrir le rôle</translation>
    </message>
    <message>
        <source>&amp;Open policy</source>
        <translation>&amp;Ouvrir la politique</translation>
    </message>
    <message>
        <source>&amp;Keep role after all</source>
        <translation>Finalement, conserver le rô&amp;le</translation>
    </message>
    <message>
        <source>Review and &amp;apply (%1)…</source>
        <translation>&amp;Vérifier et appliquer (%1)…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>Réta&amp;blir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copier en tablea&amp;u</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixBar</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Seulement les différences</translation>
    </message>
    <message>
        <source>Choose which roles are shown</source>
        <translation>Choisir les rôles affichés</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Search permissions and what they mean</source>
        <translation>Rechercher des autorisations et leur signification</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Rechercher des autorisations</translation>
    </message>
    <message>
        <source>Show only permissions that the shown roles do not hold alike.</source>
        <translation>N’afficher que les autorisations que les rôles affichés ne détiennent pas tous de la même façon.</translation>
    </message>
    <message>
        <source>All policies and roles</source>
        <translation>Toutes les politiques et tous les rôles</translation>
    </message>
    <message>
        <source>%1 of %2 policies and roles</source>
        <translation>Politiques et rôles&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Choose which policies and roles are shown</source>
        <translation>Choisir les politiques et les rôles affichés</translation>
    </message>
    <message>
        <source>Show only permissions that what is shown does not hold alike.</source>
        <translation>N’afficher que les autorisations que les éléments affichés ne détiennent pas tous de la même façon.</translation>
    </message>
    <message numerus="yes">
        <source>All %n role(s)</source>
        <translation>
            <numerusform>Le rôle (%n)</numerusform>
            <numerusform>Les %n rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>Rôles&#xa0;: %1 sur %n</numerusform>
            <numerusform>Rôles&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>Affiche les permissions dont le nom ou le sens contient ce texte.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>&amp;Autorisation</translation>
    </message>
    <message>
        <source>Policy &amp;or role</source>
        <translation>P&amp;olitique ou rôle</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>Rôl&amp;e</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>role, held, all</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixModel</name>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Vous ne détenez pas vous-même %1&#xa0;: vous ne pouvez donc pas l’accorder.</translation>
    </message>
    <message>
        <source>Collapsed.</source>
        <translation>Replié.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>held of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>%1, expanded, %n permission(s)</source>
        <translation>
            <numerusform>%1, déplié, %n autorisation</numerusform>
            <numerusform>%1, déplié, %n autorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, collapsed, %n permission(s)</source>
        <translation>
            <numerusform>%1, replié, %n autorisation</numerusform>
            <numerusform>%1, replié, %n autorisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixPage</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Rôles et autorisations</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Choose policies and &amp;roles…</source>
        <translation>C&amp;hoisir les politiques et les rôles…</translation>
    </message>
    <message>
        <source>Choose &amp;roles…</source>
        <translation>C&amp;hoisir les rôles…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Déplier tous les &amp;groupes</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Rep&amp;lier tous les groupes</translation>
    </message>
    <message>
        <source>The changes are applied.</source>
        <translation>Les modifications sont appliquées.</translation>
    </message>
    <message>
        <source>The catalogue %1 was imported.</source>
        <translation>Le catalogue %1 a été importé.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Somebody else has changed what you are changing: %1.</source>
        <translation>Quelqu’un d’autre a modifié ce que vous modifiez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put my changes on top</source>
        <translation>Placer mes modifications par-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n autorisation</numerusform>
            <numerusform>%n autorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n permission(s)</source>
        <translation>
            <numerusform>Autorisations&#xa0;: %1 sur %n</numerusform>
            <numerusform>Autorisations&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>Aucune autorisation ne correspond</translation>
    </message>
    <message>
        <source>What is shown does not differ in what you search for.</source>
        <translation>Les éléments affichés ne diffèrent pas dans ce que vous recherchez.</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Essayez une autre recherche.</translation>
    </message>
    <message>
        <source>Show all permissions</source>
        <translation>Afficher toutes les autorisations</translation>
    </message>
    <message>
        <source>No permissions yet</source>
        <translation>Aucune autorisation pour l’instant</translation>
    </message>
    <message>
        <source>Import a catalogue to say what roles can hold.</source>
        <translation>Importez un catalogue pour définir ce que les rôles peuvent détenir.</translation>
    </message>
    <message>
        <source>No policy grants anything yet.</source>
        <translation>Aucune politique n’accorde encore quoi que ce soit.</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>Impossible de charger les rôles</translation>
    </message>
    <message>
        <source>Loading roles and permissions…</source>
        <translation>Chargement des rôles et des autorisations…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Permissions by policies and roles of %1</source>
        <translation>Autorisations par politiques et rôles de %1</translation>
    </message>
    <message>
        <source>Roles and permissions of %1</source>
        <translation>Rôles et autorisations de %1</translation>
    </message>
    <message>
        <source>Change several roles</source>
        <translation>Modifier plusieurs rôles</translation>
    </message>
    <message>
        <source>Copy role…</source>
        <translation>Copier le rôle…</translation>
    </message>
    <message>
        <source>Policies and roles to show</source>
        <translation>Politiques et rôles à afficher</translation>
    </message>
    <message>
        <source>Roles to show</source>
        <translation>Rôles à afficher</translation>
    </message>
    <message>
        <source>Show at least one policy or role.</source>
        <translation>Affichez au moins une politique ou un rôle.</translation>
    </message>
    <message>
        <source>Show at least one role.</source>
        <translation>Affichez au moins un rôle.</translation>
    </message>
    <message>
        <source>What you are looking for does not exist any more.</source>
        <translation>Ce que vous cherchez n’existe plus.</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>Au&amp;torisations</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixRoleDetails</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>permissions held of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This role will be deleted when the changes are applied.</source>
        <translation>Ce rôle sera supprimé lorsque les modifications seront appliquées.</translation>
    </message>
    <message>
        <source>This role is new. It exists once the changes are applied.</source>
        <translation>Ce rôle est nouveau. Il n’existera qu’une fois les modifications appliquées.</translation>
    </message>
    <message>
        <source>This role has changes that are not applied yet.</source>
        <translation>Ce rôle a des modifications qui ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>Une politique</translation>
    </message>
    <message>
        <source>A role made of policies</source>
        <translation>Un rôle composé de politiques</translation>
    </message>
    <message>
        <source>What management tokens may do</source>
        <translation>Ce que peuvent faire les jetons de gestion</translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>Aucun rôle sélectionné</translation>
    </message>
    <message>
        <source>Go to a cell or click a role above the matrix.</source>
        <translation>Allez à une cellule ou cliquez sur un rôle au-dessus de la matrice.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixTasks</name>
    <message>
        <source>Discard all changes?</source>
        <translation>Abandonner toutes les modifications&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The pending changes of %n role(s) are forgotten, and cannot be undone again.</source>
        <translation>
            <numerusform>Les modifications en attente de %n rôle sont oubliées et ne pourront plus être rétablies.</numerusform>
            <numerusform>Les modifications en attente de %n rôles sont oubliées et ne pourront plus être rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixView</name>
    <message>
        <source>Permission matrix</source>
        <translation>Matrice des autorisations</translation>
    </message>
    <message>
        <source>Permission in %1</source>
        <comment>a group of permissions</comment>
        <translation>Autorisation dans %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPicker</name>
    <message>
        <source>Add members</source>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Tick all found</source>
        <translation>&amp;Cocher tous les résultats</translation>
    </message>
    <message>
        <source>Add members to “%1”</source>
        <translation>Ajouter des membres à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Members get the role %1.</source>
        <translation>Les membres reçoivent le rôle %1.</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Rechercher un nom ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) ticked</source>
        <translation>
            <numerusform>%n utilisateur coché</numerusform>
            <numerusform>%n utilisateurs cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one user.</source>
        <translation>Cochez au moins un utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all %n found</source>
        <translation>
            <numerusform>&amp;Cocher le résultat (%n)</numerusform>
            <numerusform>&amp;Cocher les %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Finds people by a part of their name or e-mail address.</source>
        <translation>Trouve les personnes par une partie de leur nom ou de leur adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Afficher le message complet</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Opens the guide</source>
        <translation>Ouvre le guide</translation>
    </message>
</context>
<context>
    <name>chatelaine::MethodsDoor</name>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>JSON &amp;web token</source>
        <translation>Jeton &amp;web JSON</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>To paste it into the browser of your choice on this computer.</source>
        <translation>À coller dans le navigateur de votre choix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in with this web token</source>
        <translation>Ouvrir une session avec ce jeton web</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser</source>
        <translation>Ouvrir une session par «&#x202f;%1&#x202f;» dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in with a web token for “%1”…</source>
        <translation>Ouvrir une session par «&#x202f;%1&#x202f;» avec un jeton web…</translation>
    </message>
    <message>
        <source>It is sent to the method “%1” and not kept.</source>
        <translation>Il est envoyé à la méthode «&#x202f;%1&#x202f;» et n’est pas conservé.</translation>
    </message>
    <message>
        <source>Paste the web token here.</source>
        <translation>Collez le jeton web ici.</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser, then come back here. The answer comes to this computer alone.</source>
        <translation>Ouvrez une session par «&#x202f;%1&#x202f;» dans votre navigateur, puis revenez ici. La réponse ne parvient qu’à cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address, open it in a browser on this computer and sign in there.</source>
        <translation>Impossible d’ouvrir votre navigateur. Copiez l’adresse, ouvrez-la dans un navigateur sur cet ordinateur et authentifiez-vous-y.</translation>
    </message>
    <message>
        <source>A signed JSON web token that an auth method of this server trusts.</source>
        <translation>Un jeton web JSON signé auquel une méthode d’authentification de ce serveur fait confiance.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Migrations</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Cette copie de Chatelaine est incomplète. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Chatelaine. Nothing was changed. Update this program, then open it again.</source>
        <translation>La base «&#x202f;%1&#x202f;» a été écrite par une version plus récente de Chatelaine. Rien n’a été modifié. Mettez ce programme à jour, puis rouvrez-la.</translation>
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
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute, on this computer&apos;s clock</source>
        <translation>Année-mois-jour heure:minute, à l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The clocks go back on that day and %1 comes twice; the first one is taken.</source>
        <translation>L’heure est retardée ce jour-là et %1 survient deux fois&#xa0;; c’est la première qui compte.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day and skip %1; %2 is taken instead.</source>
        <translation>L’heure est avancée ce jour-là et %1 n’existe pas&#xa0;; %2 est utilisée à la place.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MyTokensPage</name>
    <message>
        <source>Go to the policy</source>
        <translation>Aller à la politique</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>Mes jetons</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Choisir &amp;les colonnes</translation>
    </message>
    <message>
        <source>You can switch them on in the policy.</source>
        <translation>Vous pouvez les activer dans la politique.</translation>
    </message>
    <message>
        <source>Whoever holds the permission %1 can switch them on.</source>
        <translation>Toute personne détenant l’autorisation %1 peut les activer.</translation>
    </message>
    <message>
        <source>These roles can switch them on: %1.</source>
        <translation>Ces rôles peuvent les activer&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access tokens are switched off: none of these works now.</source>
        <translation>Les jetons d’accès personnels sont désactivés&#xa0;: aucun d’eux ne fonctionne actuellement.</translation>
    </message>
    <message>
        <source>Your tokens could not be loaded</source>
        <translation>Impossible de charger vos jetons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading your tokens…</source>
        <translation>Chargement de vos jetons…</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>Les jetons d’accès personnels sont désactivés</translation>
    </message>
    <message>
        <source>Your organisation does not let people make tokens that act for them.</source>
        <translation>Votre organisation ne permet pas de créer des jetons agissant au nom de leur utilisateur.</translation>
    </message>
    <message>
        <source>No personal access token yet</source>
        <translation>Aucun jeton d’accès personnel pour l’instant</translation>
    </message>
    <message>
        <source>Such a token lets a program act for you: with your own permissions, cut down to the scopes that you choose.</source>
        <translation>Un tel jeton permet à un programme d’agir pour vous&#xa0;: avec vos propres autorisations, limitées aux portées que vous choisissez.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Nouveau mot de passe (confir&amp;mation)</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>Au moins 12 caractères. Quelques mots sans lien entre eux sont sûrs et faciles à retenir.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>La même chose une seconde fois, pour qu’une faute de frappe ne vous bloque pas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverdueBar</name>
    <message>
        <source>Deletions that wait for an answer</source>
        <translation>Suppressions en attente d’une réponse</translation>
    </message>
    <message>
        <source>“%1” could not be deleted as planned. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être supprimé comme prévu. %2</translation>
    </message>
    <message>
        <source>“%1” was to be deleted %2. It is overdue and waits for your answer.</source>
        <translation>«&#x202f;%1&#x202f;» devait être supprimé %2. La suppression est en retard et attend votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them:</source>
        <comment>deletions</comment>
        <translation>Toutes&#xa0;:</translation>
    </message>
    <message>
        <source>Delete all now…</source>
        <translation>Tout supprimer maintenant…</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>L’opération est en cours.</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>a token and a moment</comment>
        <translation>%1 · prévu le %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s) now?</source>
        <translation>
            <numerusform>Supprimer %n jeton maintenant&#xa0;?</numerusform>
            <numerusform>Supprimer %n jetons maintenant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui les utilise encore cesse immédiatement de fonctionner. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>Oui, tout supprimer</translation>
    </message>
    <message>
        <source>Tokens that will be deleted</source>
        <translation>Jetons qui seront supprimés</translation>
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
        <translation>Ce serveur stocke les secrets en clair et les communiquerait à un administrateur&#xa0;; cette console ne les affiche jamais.</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID d’accesseur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Ce qu’il accorde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (n’existe pas)</translation>
    </message>
    <message>
        <source>Everything, on the whole server</source>
        <translation>Tout, sur le serveur entier</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1, as whom it acts</source>
        <translation>%1, au nom de qui il agit</translation>
    </message>
</context>
<context>
    <name>chatelaine::PageList</name>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Politiques</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Auth methods</source>
        <translation>Aut&amp;hentification</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>&amp;My tokens</source>
        <translation>&amp;Mes jetons</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>Autorisa&amp;tions</translation>
    </message>
    <message>
        <source>&amp;Roles and permissions</source>
        <translation>&amp;Rôles et autorisations</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>Politi&amp;que</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>Journal d’au&amp;dit</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Exp&amp;iration</translation>
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
        <translation>Cette action est impossible pour le moment.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>chatelaine::PemFiles</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be a certificate or key.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est trop volumineux pour être un certificat ou une clé.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Impossible de lire le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The folder “%1” holds no certificate in PEM form.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The key in “%1” has a pass phrase, which cannot be used here. Choose a key without one that only you can read.</source>
        <translation>La clé de «&#x202f;%1&#x202f;» est protégée par une phrase secrète, ce qui n’est pas pris en charge ici. Choisissez une clé sans phrase secrète, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne contient aucune clé privée au format PEM.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PendingList</name>
    <message>
        <source>Overdue: waits for your answer</source>
        <translation>En retard&#xa0;: attend votre réponse</translation>
    </message>
    <message>
        <source>None. A token that is replaced and goes on working for a while stands here.</source>
        <translation>Aucune. Un jeton remplacé qui fonctionne encore un certain temps apparaît ici.</translation>
    </message>
    <message>
        <source>&amp;Do not delete</source>
        <translation>&amp;Ne pas supprimer</translation>
    </message>
    <message>
        <source>Delete &amp;now…</source>
        <translation>Supprimer &amp;maintenant…</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé, comme prévu.</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>Suppressions en attente de leur échéance</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Choose a token in the list first.</source>
        <translation>Choisissez d’abord un jeton dans la liste.</translation>
    </message>
    <message>
        <source>“%1” stays.</source>
        <translation>«&#x202f;%1&#x202f;» est conservé.</translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;» maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Whatever still uses its secret stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui utilise encore son secret cesse immédiatement de fonctionner. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>It was to be deleted %1.</source>
        <translation>La suppression était prévue %1.</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Remplacé par %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionDetails</name>
    <message>
        <source>Who can do this?</source>
        <translation>Qui peut le faire&#xa0;?</translation>
    </message>
    <message>
        <source>No policy and no role grants it.</source>
        <translation>Aucune politique ni aucun rôle ne l’accorde.</translation>
    </message>
    <message>
        <source>Granted by: %1.</source>
        <comment>names of policies and roles</comment>
        <translation>Accordée par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No role holds it.</source>
        <translation>Aucun rôle ne la détient.</translation>
    </message>
    <message>
        <source>Roles that hold it: %1.</source>
        <translation>Rôles qui la détiennent&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n autorisation</numerusform>
            <numerusform>%n autorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation>Aucune autorisation sélectionnée</translation>
    </message>
    <message>
        <source>Go to a cell to see what it stands for and who can do it.</source>
        <translation>Allez à une cellule pour voir ce qu’elle représente et qui peut le faire.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionHeader</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenForm</name>
    <message>
        <source>For example: my laptop</source>
        <translation>Par exemple&#xa0;: mon ordinateur portable</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>&amp;Portées</translation>
    </message>
    <message>
        <source>What you recognise the token by later, for example the script that uses it.</source>
        <translation>Ce à quoi vous reconnaîtrez le jeton plus tard, par exemple le script qui l’utilise.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>Là où le jeton est utilisé, pour qui devra le remplacer.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Le moment où le jeton cesse de fonctionner de lui-même.</translation>
    </message>
    <message>
        <source>What of your own permissions the token may use. It can never do more than you can.</source>
        <translation>Ce que le jeton peut utiliser de vos propres permissions. Il ne peut jamais faire plus que vous.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenOperations</name>
    <message>
        <source>“%1” belongs to a service account. It cannot be changed as a personal access token.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un compte de service. Il ne peut pas être modifié comme un jeton d’accès personnel.</translation>
    </message>
    <message>
        <source>“%1” is your personal access token. Change it among your own tokens.</source>
        <translation>«&#x202f;%1&#x202f;» est votre jeton d’accès personnel. Modifiez-le parmi vos propres jetons.</translation>
    </message>
    <message>
        <source>“%1” is a personal access token of %2, and acts as them. Nobody else can change it or see its secret; you can disable or delete it.</source>
        <translation>«&#x202f;%1&#x202f;» est un jeton d’accès personnel de %2 et agit en son nom. Personne d’autre ne peut le modifier ni voir son secret&#xa0;; vous pouvez le désactiver ou le supprimer.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off for this organisation. Ask an administrator to switch them on.</source>
        <translation>Les jetons d’accès personnels sont désactivés dans cette organisation. Demandez à un administrateur de les activer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyForm</name>
    <message>
        <source>Personal access tokens</source>
        <translation>Jetons d’accès personnels</translation>
    </message>
    <message>
        <source>&amp;Users may make personal access tokens, and these work</source>
        <translation>Les &amp;utilisateurs peuvent créer des jetons d’accès personnels, et ceux-ci fonctionnent</translation>
    </message>
    <message>
        <source>Such a token acts with the permissions of its user, cut down to the scopes that were chosen for it. Switched off, all of them stop at once; on again, they work again.</source>
        <translation>Un tel jeton agit avec les autorisations de son utilisateur, limitées aux portées choisies pour lui. En cas de désactivation, tous cessent aussitôt de fonctionner&#xa0;; en cas de réactivation, ils fonctionnent de nouveau.</translation>
    </message>
    <message>
        <source>Longest &amp;life of a personal access token</source>
        <translation>Durée de &amp;vie maximale d’un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>No li&amp;mit</source>
        <translation>Sans li&amp;mite</translation>
    </message>
    <message>
        <source>Life of tokens</source>
        <translation>Durée de vie des jetons</translation>
    </message>
    <message>
        <source>Longest life of a &amp;token</source>
        <translation>Durée de vie maximale d’un &amp;jeton</translation>
    </message>
    <message>
        <source>N&amp;o limit</source>
        <translation>Sa&amp;ns limite</translation>
    </message>
    <message>
        <source>Counts from the making of a token or from the change of its expiry. Tokens that exist keep their life.</source>
        <translation>Compte à partir de la création d’un jeton ou de la modification de son expiration. Les jetons existants conservent leur durée de vie.</translation>
    </message>
    <message>
        <source>Tokens may go without an e&amp;xpiry</source>
        <translation>Les jetons peuvent ne pas &amp;avoir d’expiration</translation>
    </message>
    <message>
        <source>&amp;Suggested life</source>
        <translation>Durée de vie &amp;suggérée</translation>
    </message>
    <message>
        <source>What the form for a new token starts with.</source>
        <translation>Valeur initiale du formulaire d’un nouveau jeton.</translation>
    </message>
    <message>
        <source>Grace after a regeneration</source>
        <translation>Délai de grâce après une régénération</translation>
    </message>
    <message>
        <source>How long a previous secret may go on working beside the new one.</source>
        <translation>Durée pendant laquelle un secret précédent peut encore fonctionner à côté du nouveau.</translation>
    </message>
    <message>
        <source>Suggested g&amp;race</source>
        <translation>Délai de g&amp;râce suggéré</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La console</translation>
    </message>
    <message>
        <source>After that the console empties the clipboard, if the secret is still on it.</source>
        <translation>Passé ce délai, la console vide le presse-papiers si le secret s’y trouve encore.</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody works for</source>
        <translation>Verrouiller en l’absence d’a&amp;ctivité pendant</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>En vigueur actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every token has a longest life, so none can go without an expiry.</source>
        <translation>Tout jeton a une durée de vie maximale&#xa0;: aucun ne peut donc être sans expiration.</translation>
    </message>
    <message>
        <source>Lets everybody make tokens for their own programs on the page My tokens.</source>
        <translation>Permet à chacun de créer des jetons pour ses propres programmes sur la page « Mes jetons ».</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a personal access token may lie further ahead.</source>
        <translation>Aucune expiration choisie pour un jeton d’accès personnel ne peut être plus lointaine.</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a token may lie further ahead.</source>
        <translation>Aucune expiration choisie pour un jeton ne peut être plus lointaine.</translation>
    </message>
    <message>
        <source>While this is off, every new token gets a moment at which it dies.</source>
        <translation>Tant que cette option est désactivée, chaque nouveau jeton a une date d’expiration.</translation>
    </message>
    <message>
        <source>Whoever makes a token can choose another one, within the limit.</source>
        <translation>Qui crée un jeton peut en choisir une autre, dans la limite.</translation>
    </message>
    <message>
        <source>Whoever regenerates a token cannot keep its previous secret alive for longer.</source>
        <translation>Qui régénère un jeton ne peut pas garder plus longtemps son secret précédent.</translation>
    </message>
    <message>
        <source>What the form for a new secret starts with.</source>
        <translation>La valeur initiale du formulaire pour un nouveau secret.</translation>
    </message>
    <message>
        <source>The shorter, the less likely another program reads it there.</source>
        <translation>Plus elle est courte, moins un autre programme risque de l’y lire.</translation>
    </message>
    <message>
        <source>A locked console shows nothing until whoever is signed in proves it once more.</source>
        <translation>Une console verrouillée n’affiche rien tant que la personne connectée ne s’est pas identifiée de nouveau.</translation>
    </message>
    <message>
        <source>Each console counts for itself, from the last key or movement of the mouse.</source>
        <translation>Chaque console compte pour elle-même, depuis la dernière touche ou le dernier mouvement de souris.</translation>
    </message>
    <message>
        <source>Longes&amp;t grace</source>
        <translation>Délai de &amp;grâce maximal</translation>
    </message>
    <message>
        <source>A copied secret stays on the clip&amp;board for</source>
        <translation>Un secret copié reste dans le &amp;presse-papiers pendant</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>Jama&amp;is</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyOperations</name>
    <message>
        <source>The policy was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>La politique a été modifiée par quelqu’un d’autre depuis que vous l’avez ouverte. Examinez les nouvelles valeurs, puis décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Loading the policy…</source>
        <translation>Chargement de la politique…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>What your organisation allows. It holds for everybody.</source>
        <translation>Ce que votre organisation autorise. Valable pour tous.</translation>
    </message>
    <message>
        <source>You may read this. To change it you need the permission %1.</source>
        <translation>Vous pouvez lire ceci. Pour le modifier, il vous faut l’autorisation %1.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>Politi&amp;que</translation>
    </message>
    <message>
        <source>The policy could not be loaded</source>
        <translation>Impossible de charger la politique</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Somebody has changed the policy while you were editing it. What you typed is kept, and what is in force now is told beside it. Save puts your values over theirs.</source>
        <translation>Quelqu’un a modifié la politique pendant que vous l’éditiez. Votre saisie est conservée, et ce qui est en vigueur est indiqué à côté. Enregistrer remplace ses valeurs par les vôtres.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Reprendre ses valeurs</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Change the policy?</source>
        <translation>Modifier la politique&#xa0;?</translation>
    </message>
    <message>
        <source>This happens at once:</source>
        <translation>Effet immédiat&#xa0;:</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Oui, enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) stop(s) working.</source>
        <translation>
            <numerusform>%n jeton d’accès personnel cesse de fonctionner.</numerusform>
            <numerusform>%n jetons d’accès personnels cessent de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) work(s) again.</source>
        <translation>
            <numerusform>%n jeton d’accès personnel fonctionne de nouveau.</numerusform>
            <numerusform>%n jetons d’accès personnels fonctionnent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live(s) longer than will be allowed; existing tokens keep their life.</source>
        <translation>
            <numerusform>%n jeton vit plus longtemps que ce qui sera autorisé&#xa0;; les jetons existants conservent leur durée de vie.</numerusform>
            <numerusform>%n jetons vivent plus longtemps que ce qui sera autorisé&#xa0;; les jetons existants conservent leur durée de vie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>La politique est en vigueur.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyTicks</name>
    <message>
        <source>Search policies</source>
        <translation>Rechercher des politiques</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>%1: does not exist (any more)</source>
        <comment>a policy</comment>
        <translation>%1&#xa0;: n’existe pas ou plus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a policy and its description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) ticked.</source>
        <translation>
            <numerusform>%n politique cochée.</numerusform>
            <numerusform>%n politiques cochées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortens the list to policies that contain all these words.</source>
        <translation>Réduit la liste aux politiques qui contiennent tous ces mots.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCodeView</name>
    <message>
        <source>QR code of the secret</source>
        <translation>Code QR du secret</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The name is always shown.</source>
        <translation>Le nom est toujours affiché.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoverDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>The store cannot be opened. A backup can take its place: it is read and checked first. What is there now is kept beside it under another name, so that nothing gets lost.</source>
        <translation>La base ne peut pas être ouverte. Une sauvegarde peut prendre sa place&#xa0;: elle est d’abord lue et vérifiée. Ce qui s’y trouve maintenant est conservé à côté sous un autre nom, afin que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>Choisir une &amp;autre sauvegarde…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>It takes the place of %1. Everybody signs in with the password that they had when it was made.</source>
        <translation>Elle prend la place de %1. Chacun ouvrira sa session avec le mot de passe qu’il avait lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>Oui, restaurer</translation>
    </message>
    <message>
        <source>Reading the backup and putting it in place…</source>
        <translation>Lecture et mise en place de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RedeemPage</name>
    <message>
        <source>Somebody has invited you or has reset your password, and has given you a code. It works once. Set a password with it and you are in.</source>
        <translation>Quelqu’un vous a invité ou a réinitialisé votre mot de passe, et vous a donné un code. Il ne fonctionne qu’une fois. Définissez un mot de passe avec lui et votre session est ouverte.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits. Spaces and dashes do not matter.</source>
        <translation>Cinq groupes de cinq lettres et chiffres. Les espaces et les tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Définir le mot de passe et ouvrir la session</translation>
    </message>
    <message>
        <source>Set your password for %1</source>
        <translation>Définissez votre mot de passe pour %1</translation>
    </message>
    <message>
        <source>Type or paste the code that you were given.</source>
        <translation>Saisissez ou collez le code qui vous a été remis.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Définition du mot de passe…</translation>
    </message>
    <message>
        <source>The address for which the code was made.</source>
        <translation>L’adresse pour laquelle le code a été créé.</translation>
    </message>
    <message>
        <source>The one-time code that somebody gave you. It works once, and for a limited time.</source>
        <translation>Le code à usage unique que quelqu’un vous a donné. Il fonctionne une fois et pour un temps limité.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateDialog</name>
    <message>
        <source>&amp;Expire the previous secret now</source>
        <translation>Faire &amp;expirer le secret précédent maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep it working until</source>
        <translation>Le &amp;conserver actif pendant</translation>
    </message>
    <message>
        <source>How long the previous secret works</source>
        <translation>Durée de fonctionnement du secret précédent</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Jusqu’à une date et une heure…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Régénérer le jeton</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>The secret that works now</source>
        <translation>Le secret actuellement en service</translation>
    </message>
    <message>
        <source>A previous secret (%1…) is in grace already. It dies at once: at most two secrets work side by side.</source>
        <translation>Un secret précédent (%1…) est déjà en délai de grâce. Il cesse immédiatement de fonctionner&#xa0;: deux secrets au plus fonctionnent côte à côte.</translation>
    </message>
    <message>
        <source>This server knows no grace: a previous secret dies at once.</source>
        <translation>Ce serveur ne connaît pas de délai de grâce&#xa0;: un secret précédent cesse immédiatement de fonctionner.</translation>
    </message>
    <message>
        <source>Your organisation allows a grace of at most %1.</source>
        <translation>Votre organisation autorise un délai de grâce d’au plus %1.</translation>
    </message>
    <message>
        <source>It cannot outlive the token, which dies on %1.</source>
        <translation>Il ne peut pas survivre au jeton, qui expire le %1.</translation>
    </message>
    <message>
        <source>Both secrets work until %1.</source>
        <translation>Les deux secrets fonctionnent jusqu’au %1.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>Tout ce qui utilise encore le secret actuel cesse immédiatement de fonctionner.</translation>
    </message>
    <message>
        <source>Making the new secret…</source>
        <translation>Création du nouveau secret…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. Its secret cannot be made anew.</source>
        <translation>Quelqu’un a supprimé ce jeton depuis que vous l’avez ouvert. Son secret ne peut pas être régénéré.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No new secret was made. What is shown here is how the token is now; press Regenerate to go on.</source>
        <translation>Quelqu’un a modifié ce jeton depuis que vous l’avez ouvert. Aucun nouveau secret n’a été créé. Le jeton est affiché ici tel qu’il est maintenant&#xa0;; cliquez sur Régénérer pour continuer.</translation>
    </message>
    <message>
        <source>The previous secret does not work any more.</source>
        <translation>Le secret précédent ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The previous secret (%1…) works until %2.</source>
        <translation>Le secret précédent (%1…) fonctionne jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveOldDialog</name>
    <message>
        <source>No entry is older. Nothing would be removed.</source>
        <translation>Aucune entrée n’est plus ancienne. Rien ne serait retiré.</translation>
    </message>
    <message>
        <source>Entries that would be removed: %1, written from %2 to %3. Entries that stay: %4.</source>
        <translation>Entrées qui seraient retirées&#xa0;: %1, écrites du %2 au %3. Entrées qui restent&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Retirer les anciennes entrées</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Entries written &amp;before</source>
        <translation>Entrées écrites a&amp;vant le</translation>
    </message>
    <message>
        <source>Only the oldest part can be removed, never an entry in between. That it was removed, by whom and how much, is an entry that stays, so that the rest can still be verified. Export the entries first if you have to keep them.</source>
        <translation>Seule la partie la plus ancienne peut être retirée, jamais une entrée intermédiaire. Le fait qu’elle ait été retirée, par qui et dans quelle mesure, constitue une entrée qui reste, afin que la suite puisse toujours être vérifiée. Exportez d’abord les entrées si vous devez les conserver.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Choose a later date: no entry is older.</source>
        <translation>Choisissez une date ultérieure&#xa0;: aucune entrée n’est plus ancienne.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>Retirer les anciennes entrées&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot be brought back, except from a backup or an export that you made before.</source>
        <translation>Elles ne pourront pas être récupérées, sauf depuis une sauvegarde ou une exportation effectuée auparavant.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Removing the entries…</source>
        <translation>Retrait des entrées…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Entries removed: %1. Entries that stayed: %2.</source>
        <translation>Entrées retirées&#xa0;: %1. Entrées restantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What is older goes for good. The rest can still be checked from an anchor on.</source>
        <translation>Ce qui est plus ancien disparaît définitivement. Le reste peut encore être vérifié à partir d’une ancre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreComparison</name>
    <message>
        <source>The store “%1” is damaged itself and cannot be compared with the backup. Close it everywhere, give the file another name, open the store again from the start page and restore the backup there.</source>
        <translation>La base «&#x202f;%1&#x202f;» est elle-même endommagée et ne peut pas être comparée à la sauvegarde. Fermez-la partout, donnez un autre nom au fichier, rouvrez la base depuis la page de démarrage et restaurez-y la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>A backup takes the place of everything that is in the store now. It is read and checked first, and you see what would be lost before anything is changed.</source>
        <translation>Une sauvegarde prend la place de tout ce que la base contient actuellement. Elle est d’abord lue et vérifiée, et vous voyez ce qui serait perdu avant toute modification.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>Choisir une &amp;autre sauvegarde…</translation>
    </message>
    <message>
        <source>Reading the backup and comparing it with the store…</source>
        <translation>Lecture de la sauvegarde et comparaison avec la base…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Everything that is in the store now is replaced, for everybody who works with it. What was done since %1 is in the file that is kept, and nowhere else.</source>
        <translation>Tout ce que la base contient actuellement est remplacé, pour tous ceux qui l’utilisent. Ce qui a été fait depuis le %1 se trouve dans le fichier conservé, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>Oui, restaurer</translation>
    </message>
    <message>
        <source>Keeping what there is, then restoring the backup…</source>
        <translation>Conservation de l’état actuel, puis restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1.</source>
        <translation>La sauvegarde a été restaurée. L’état antérieur est conservé dans %1.</translation>
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
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>This is a backup of another organisation, %1, from %2. Everything of %3 would be gone from this store.</source>
        <translation>C’est une sauvegarde d’une autre organisation, %1, à cette date&#xa0;: %2. Tout ce qui concerne %3 disparaîtrait de cette base.</translation>
    </message>
    <message>
        <source>The backup holds everything as it was on %1.</source>
        <translation>La sauvegarde contient tout, tel quel à cette date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was deleted, disabled or regenerated since works again as it did then, with the secrets of then. Before anything is replaced, the store as it is now is kept in a file beside it, with “before-restore” and the date in its name.</source>
        <translation>Ce qui a été supprimé, désactivé ou régénéré depuis fonctionne de nouveau comme alors, avec les secrets d’alors. Avant tout remplacement, l’état actuel de la base est conservé dans un fichier à côté d’elle, avec «&#x202f;before-restore&#x202f;» et la date dans son nom.</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <comment>a number and names</comment>
        <translation>%1, dont %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and names</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You will be signed out: in this backup you have another password, or no account.</source>
        <translation>Votre session sera fermée&#xa0;: dans cette sauvegarde, vous avez un autre mot de passe, ou aucun compte.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message>
        <source>Nothing: everything is as it is in the backup</source>
        <translation>Rien&#xa0;: tout est identique à la sauvegarde</translation>
    </message>
    <message>
        <source>Tokens that would be gone</source>
        <translation>Jetons qui disparaîtraient</translation>
    </message>
    <message>
        <source>Tokens that would come back</source>
        <translation>Jetons qui reviendraient</translation>
    </message>
    <message>
        <source>Tokens that would be what they were</source>
        <translation>Jetons qui retrouveraient leur état antérieur</translation>
    </message>
    <message>
        <source>Tokens whose new secret would stop working</source>
        <translation>Jetons dont le nouveau secret cesserait de fonctionner</translation>
    </message>
    <message>
        <source>Users who would be gone</source>
        <translation>Utilisateurs qui disparaîtraient</translation>
    </message>
    <message>
        <source>Users who would come back</source>
        <translation>Utilisateurs qui reviendraient</translation>
    </message>
    <message>
        <source>Users who would be what they were</source>
        <translation>Utilisateurs qui retrouveraient leur état antérieur</translation>
    </message>
    <message>
        <source>Roles that would be gone</source>
        <translation>Rôles qui disparaîtraient</translation>
    </message>
    <message>
        <source>Roles that would come back</source>
        <translation>Rôles qui reviendraient</translation>
    </message>
    <message>
        <source>Roles that would be what they were</source>
        <translation>Rôles qui retrouveraient leur état antérieur</translation>
    </message>
    <message>
        <source>Entries of the audit trail that would be lost</source>
        <translation>Entrées du journal d’audit qui seraient perdues</translation>
    </message>
    <message>
        <source>Groups that would be gone</source>
        <translation>Groupes qui disparaîtraient</translation>
    </message>
    <message>
        <source>Groups that would come back</source>
        <translation>Groupes qui reviendraient</translation>
    </message>
    <message>
        <source>Groups that would be what they were</source>
        <translation>Groupes qui retrouveraient leur état antérieur</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <comment>the name of a rule of it</comment>
        <translation>Politique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values of a rule</comment>
        <translation>%1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RetryCountdown</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1:%2 minutes.</source>
        <comment>minutes and seconds, like 4:05</comment>
        <translation>Réessayez dans %1:%2 minutes.</translation>
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
        <translation>Vérifier les modifications de rôles</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Qui gagne et qui perd</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are made, changed or deleted together. Nothing is stored before you apply the changes.</source>
        <translation>
            <numerusform>%n rôle est créé, modifié ou supprimé. Rien n’est enregistré avant que vous appliquiez les modifications.</numerusform>
            <numerusform>%n rôles sont créés, modifiés ou supprimés ensemble. Rien n’est enregistré avant que vous appliquiez les modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 changes</source>
        <translation>Le rôle %1 change</translation>
    </message>
    <message>
        <source>The role %1 is deleted</source>
        <translation>Le rôle %1 est supprimé</translation>
    </message>
    <message>
        <source>The role %1 is new</source>
        <translation>Le rôle %1 est nouveau</translation>
    </message>
    <message>
        <source>The role %1 is renamed to %2</source>
        <translation>Le rôle %1 est renommé en %2</translation>
    </message>
    <message>
        <source>Loses its description</source>
        <translation>Perd sa description</translation>
    </message>
    <message>
        <source>Is described as: %1</source>
        <translation>Reçoit la description&#xa0;: %1</translation>
    </message>
    <message>
        <source>Holds no permission</source>
        <translation>Ne détient aucune autorisation</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>Gagne %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>Perd %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to apply: the roles are stored like this already.</source>
        <translation>Il n’y a rien à appliquer&#xa0;: les rôles sont déjà enregistrés ainsi.</translation>
    </message>
    <message>
        <source>It is not known yet who gains and who loses.</source>
        <translation>On ne sait pas encore qui gagne et qui perd.</translation>
    </message>
    <message>
        <source>Asking who gains and who loses…</source>
        <translation>Recherche de qui gagne et qui perd…</translation>
    </message>
    <message>
        <source>The changes are kept, but cannot be applied as they are.</source>
        <translation>Les modifications sont conservées, mais ne peuvent pas être appliquées telles quelles.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Nothing was stored.</source>
        <translation>Quelqu’un d’autre a modifié %1 depuis que vous avez commencé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Take the newer version and keep my changes</source>
        <translation>Reprendre la version plus récente et garder mes modifications</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Application des modifications…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewImpact</name>
    <message>
        <source>Gains %1</source>
        <translation>Gagne %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>Perd %1</translation>
    </message>
    <message>
        <source>Gains %1; loses %2</source>
        <translation>Gagne %1&#xa0;; perd %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n utilisateur gagne ou perd des autorisations.</numerusform>
            <numerusform>%n utilisateurs gagnent ou perdent des autorisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n jeton gagne ou perd des autorisations.</numerusform>
            <numerusform>%n jetons gagnent ou perdent des autorisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more user(s)</source>
        <translation>
            <numerusform>et %n autre utilisateur</numerusform>
            <numerusform>et %n autres utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>et %n autre jeton</numerusform>
            <numerusform>et %n autres jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Qui gagne et qui perd</translation>
    </message>
    <message>
        <source>Nobody is affected: no user and no token gains or loses anything.</source>
        <translation>Personne n’est concerné&#xa0;: aucun utilisateur ni aucun jeton ne gagne ou ne perd quoi que ce soit.</translation>
    </message>
    <message>
        <source>No token gains or loses anything.</source>
        <translation>Aucun jeton ne gagne ou ne perd quoi que ce soit.</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>%1; you need the permission %2 to see their names.</source>
        <translation>%1&#xa0;; il vous faut l’autorisation %2 pour voir leurs noms.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDesk</name>
    <message>
        <source>The role %1 was deleted by somebody else; your changes to it are gone.</source>
        <translation>Le rôle %1 a été supprimé par quelqu’un d’autre&#xa0;; vos modifications de ce rôle ont disparu.</translation>
    </message>
    <message>
        <source>The role %1 is built in now; your changes to it are gone.</source>
        <translation>Le rôle %1 est désormais intégré&#xa0;; vos modifications de ce rôle ont disparu.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Donner %1 à %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>Retirer %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %n permission(s) to %1</source>
        <translation>
            <numerusform>Donner %n autorisation à %1</numerusform>
            <numerusform>Donner %n autorisations à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n permission(s) from %1</source>
        <translation>
            <numerusform>Retirer %n autorisation à %1</numerusform>
            <numerusform>Retirer %n autorisations à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>Décrire %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Rename and describe role</source>
        <translation>Renommer et décrire le rôle</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Copier le rôle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>For example: night shift</source>
        <translation>Par exemple&#xa0;: équipe de nuit</translation>
    </message>
    <message>
        <source>The change waits with the others until you review and apply them.</source>
        <translation>La modification attend avec les autres que vous les vérifiiez et les appliquiez.</translation>
    </message>
    <message>
        <source>It starts without permissions. Tick them in its column of the matrix; nothing is stored until you review and apply the changes.</source>
        <translation>Il commence sans autorisations. Cochez-les dans sa colonne de la matrice&#xa0;; rien n’est enregistré avant que vous ayez vérifié et appliqué les modifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are copied.</source>
        <translation>
            <numerusform>%n autorisation est copiée.</numerusform>
            <numerusform>%n autorisations sont copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are left out, because you do not have them: %1</source>
        <translation>
            <numerusform>%n autorisation est omise, car vous ne l’avez pas&#xa0;: %1</numerusform>
            <numerusform>%n autorisations sont omises, car vous ne les avez pas&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>There is a role of this name already. Choose another one.</source>
        <translation>Un rôle de ce nom existe déjà. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody has deleted this role in the meantime. It cannot be changed any more.</source>
        <translation>Quelqu’un a supprimé ce rôle entre-temps. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>What the column of the matrix and everybody who has the role shows.</source>
        <translation>Ce qu’affichent la colonne de la matrice et tous ceux qui ont ce rôle.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever gives it later.</source>
        <translation>À quoi sert le rôle, en une phrase, pour qui l’attribuera plus tard.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleOperations</name>
    <message>
        <source>Somebody has been given one of these roles, or lost it, since you looked at who gains and who loses. Look at it anew, then decide again.</source>
        <translation>Quelqu’un a reçu ou perdu l’un de ces rôles depuis que vous avez vu qui gagne et qui perd. Réexaminez la situation, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>A role is changed twice at once. Change it once.</source>
        <translation>Un rôle est modifié deux fois en même temps. Modifiez-le une seule fois.</translation>
    </message>
    <message>
        <source>This role does not exist any more. Look at the roles anew.</source>
        <translation>Ce rôle n’existe plus. Réexaminez les rôles.</translation>
    </message>
    <message>
        <source>“%1” came with a catalogue and stays as it is. Make a copy and change that.</source>
        <translation>«&#x202f;%1&#x202f;» provient d’un catalogue et reste tel quel. Faites-en une copie et modifiez celle-ci.</translation>
    </message>
    <message>
        <source>The role “%1” was changed by someone else since you opened it. Look at it anew, then decide again.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Réexaminez-le, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>The permission “%1” does not exist here.</source>
        <translation>L’autorisation «&#x202f;%1&#x202f;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>The role “%1” holds what you do not, for example %2. Nobody can make, change or delete a role that can do more than they can.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» détient ce que vous n’avez pas, par exemple %2. Nul ne peut créer, modifier ni supprimer un rôle qui permet plus que le sien.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The role “%1” is in use: %2, %3 and %4 have it. Give them another role first.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» est utilisé par&#xa0;: %2, %3 et %4. Donnez-leur d’abord un autre rôle.</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Choose another name.</source>
        <translation>Un rôle «&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleRepository</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Cette copie de Chatelaine est incomplète. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.</source>
        <translation>Le catalogue «&#x202f;%1&#x202f;» n’indique aucun rôle&#xa0;: personne ne pourrait donc rien faire. Choisissez un autre catalogue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RuleTemplates</name>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;criture</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Refus</translation>
    </message>
</context>
<context>
    <name>chatelaine::RulesEditor</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Ctrl+Tab.</source>
        <translation>Tab crée un retrait. Pour quitter au clavier, appuyez sur Échap puis sur Tab, ou sur Ctrl+Tab.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Enter goes to the place in the rules.</source>
        <translation>Entrée mène à l’endroit concerné dans les règles.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the rules, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, a remark: %2</source>
        <comment>place in the rules, what is odd</comment>
        <translation>%1, remarque&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveAs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>There is a file named %1 already. %2</source>
        <comment>the second is a sentence</comment>
        <translation>Un fichier nommé %1 existe déjà. %2</translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation>Son contenu est perdu.</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Oui, remplacer</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Search scopes</source>
        <translation>Rechercher des portées</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Ticks every permission that you hold at the moment.</source>
        <translation>Coche toutes les autorisations que vous détenez actuellement.</translation>
    </message>
    <message>
        <source>Grants nothing today</source>
        <translation>N’accorde rien aujourd’hui</translation>
    </message>
    <message>
        <source>%1
You do not hold this permission now. It works as soon as you do.</source>
        <translation>%1
Vous ne détenez pas cette autorisation actuellement. Elle prendra effet dès que vous la détiendrez.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scope and what is to know of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen.</source>
        <translation>
            <numerusform>%n portée choisie.</numerusform>
            <numerusform>%n portées choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grant(s) nothing today.</source>
        <translation>
            <numerusform>%n d’entre elles n’accorde rien aujourd’hui.</numerusform>
            <numerusform>%n d’entre elles n’accordent rien aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what I ho&amp;ld</source>
        <translation>Choisir ce que je &amp;détiens</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>Ne &amp;rien choisir</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretCard</name>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>Mettre fin &amp;au délai de grâce…</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>Secret actuel</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Secret précédent</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Fonctionne jusqu’au</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>The start of the secret, to tell it from others. The rest is not kept anywhere.</source>
        <translation>Le début du secret, pour le distinguer des autres. Le reste n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With the token, %1</source>
        <translation>Avec le jeton, %1</translation>
    </message>
    <message>
        <source>Never: the token has no expiry</source>
        <translation>Jamais&#xa0;: le jeton n’a pas d’expiration</translation>
    </message>
    <message>
        <source>%1, another %2</source>
        <translation>%1, encore %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>Afficher le code &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>I have s&amp;tored it</source>
        <translation>Je l’ai mis en &amp;lieu sûr</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Copy the secret of “%1” now</source>
        <translation>Copiez maintenant le secret de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again. Only its fingerprint is kept.</source>
        <translation>Il n’est affiché que cette fois et ne pourra plus l’être. Seule son empreinte est conservée.</translation>
    </message>
    <message>
        <source>Saves the secret to a file that only you can read</source>
        <translation>Enregistre le secret dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Hide &amp;QR code</source>
        <translation>Masquer le code &amp;QR</translation>
    </message>
    <message>
        <source>This secret is too long for a QR code. Copy it or save it to a file.</source>
        <translation>Ce secret est trop long pour un code QR. Copiez-le ou enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Enregistrer le secret</translation>
    </message>
    <message>
        <source>Saved to “%1”. Only you can read the file.</source>
        <translation>Enregistré dans «&#x202f;%1&#x202f;». Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it</source>
        <translation>Copiez ou enregistrez d’abord le secret, ou indiquez que vous l’avez mis en lieu sûr</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it. It cannot be shown again.</source>
        <translation>Copiez ou enregistrez d’abord le secret, ou indiquez que vous l’avez mis en lieu sûr. Il ne pourra plus être affiché.</translation>
    </message>
    <message>
        <source>A new secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un nouveau secret n’a été ni copié ni enregistré. Il ne pourra plus être affiché.</translation>
    </message>
    <message>
        <source>Say so if you put the secret away by other means: after closing, nobody can show it again.</source>
        <translation>Indiquez-le si vous avez mis le secret en lieu sûr d’une autre façon : après la fermeture, personne ne pourra plus l’afficher.</translation>
    </message>
    <message>
        <source>The secret of a new token was not saved before that and is lost. Regenerate the token; the audit trail names it.</source>
        <translation>Le secret d’un nouveau jeton n’a pas été enregistré avant cela et il est perdu. Régénérez le jeton&#xa0;; le journal d’audit le nomme.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>The new secret</source>
        <translation>Le nouveau secret</translation>
    </message>
    <message>
        <source>It is not read aloud. Use the Copy button, or save it to a file.</source>
        <translation>Il n’est pas lu à haute voix. Utilisez le bouton Copier ou enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerEntry</name>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultation du trousseau…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>Asking the server how one can sign in…</source>
        <translation>Interrogation du serveur sur les façons d’ouvrir une session…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Sign in with the token that you have.</source>
        <translation>Aucune session n’est encore ouverte. Ouvrez-en une avec le jeton que vous avez.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile: the token was not kept.</source>
        <translation>La connexion a été modifiée entre-temps&#xa0;: le jeton n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Enregistrement du jeton…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerPage</name>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What this connection leads to, and how it is doing.</source>
        <translation>Où mène cette connexion et comment elle se porte.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il sait faire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Region that decides</source>
        <translation>Région qui décide</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificat approuvé</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>Origine des réponses</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>Suppressions en attente de leur échéance</translation>
    </message>
    <message>
        <source>This server cannot delete a token later by itself. Chatelaine does it, while it runs and is connected.</source>
        <translation>Ce serveur ne peut pas supprimer de lui-même un jeton plus tard. Chatelaine s’en charge, tant que le programme fonctionne et est connecté.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>L’horloge du serveur avance de %1 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>L’horloge du serveur retarde de %1 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>What has expired is judged by the server&apos;s. Set this computer&apos;s clock if it is wrong.</source>
        <translation>L’expiration est jugée d’après celle du serveur. Réglez l’horloge de cet ordinateur si elle est fausse.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes (from %1 on)</source>
        <translation>Oui (à partir de %1)</translation>
    </message>
    <message>
        <source>No (from %1 on)</source>
        <translation>Non (à partir de %1)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token and everything else. Use https where you can.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: quiconque peut écouter sur le trajet lit votre jeton et tout le reste. Utilisez https là où c’est possible.</translation>
    </message>
    <message>
        <source>This server stores secrets in the clear: an administrator can read them there. Chatelaine never asks for them and never shows them.</source>
        <translation>Ce serveur stocke les secrets en clair&#xa0;: un administrateur peut les y lire. Chatelaine ne les demande jamais et ne les affiche jamais.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerSignInPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Use another connection…</source>
        <translation>&amp;Utiliser une autre connexion…</translation>
    </message>
    <message>
        <source>The server cannot be asked</source>
        <translation>Impossible d’interroger le serveur</translation>
    </message>
    <message>
        <source>Your token is still in the keychain.</source>
        <translation>Votre jeton est toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>Ouvrir une session avec lui</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Ouvrir une session sur %1</translation>
    </message>
    <message>
        <source>%1 · region %2</source>
        <comment>an address and a region</comment>
        <translation>%1 · région %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: quiconque peut écouter sur le trajet lit votre jeton.</translation>
    </message>
    <message>
        <source>Access control is switched off</source>
        <translation>Le contrôle d’accès est désactivé</translation>
    </message>
    <message>
        <source>This server lets everybody do everything, and has no tokens to keep. Switch ACLs on in its configuration (acl { enabled = true }), start it anew and try again.</source>
        <translation>Ce serveur laisse tout le monde tout faire et n’a pas de jetons à gérer. Activez les ACL dans sa configuration (acl { enabled = true }), redémarrez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerTasks</name>
    <message>
        <source>You are in the region %1.</source>
        <translation>Vous êtes dans la région %1.</translation>
    </message>
    <message>
        <source>The one-time secret has been made.</source>
        <translation>Le secret à usage unique a été créé.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>The one-time secret is dead by now. Make another one.</source>
        <translation>Le secret à usage unique n’est plus valable. Créez-en un autre.</translation>
    </message>
    <message>
        <source>One-time secret</source>
        <translation>Secret à usage unique</translation>
    </message>
    <message>
        <source>Copy the one-time secret for %1 now</source>
        <translation>Copiez maintenant le secret à usage unique pour %1</translation>
    </message>
    <message>
        <source>Whoever has it signs in with your token, once, within %1. After that it is dead.</source>
        <translation>Quiconque le possède peut ouvrir une session avec votre jeton, une seule fois, dans un délai de %1. Il n’est ensuite plus valable.</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again.</source>
        <translation>Il n’est affiché que cette fois et ne pourra plus l’être.</translation>
    </message>
    <message>
        <source>A one-time secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un secret à usage unique n’a été ni copié ni enregistré. Il ne pourra plus être affiché.</translation>
    </message>
    <message>
        <source>A one-time secret was not saved before that and is lost. Make another one.</source>
        <translation>Un secret à usage unique n’a pas été enregistré avant cela et il est perdu. Créez-en un autre.</translation>
    </message>
    <message>
        <source>The console was locked before the one-time secret was copied or saved, so it is lost.</source>
        <translation>La console a été verrouillée avant que le secret à usage unique soit copié ou enregistré&#xa0;: il est donc perdu.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>En créer un autre</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>A change shows at once.</source>
        <translation>Les changements sont visibles immédiatement.</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Suivre le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>Si la fenêtre est claire ou sombre.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>The language of the whole program. What you are working on stays open.</source>
        <translation>La langue de tout le programme. Ce sur quoi vous travaillez reste ouvert.</translation>
    </message>
    <message>
        <source>Show &amp;tips on pages that are new to you</source>
        <translation>Afficher des as&amp;tuces sur les pages que vous découvrez</translation>
    </message>
    <message>
        <source>One sentence below the page, until you have read it. Switched on again, all of them are new.</source>
        <translation>Une phrase sous la page, jusqu’à ce que vous l’ayez lue. Si vous les réactivez, toutes redeviennent nouvelles.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Notify me &amp;once a day about tokens that expire within 7 days</source>
        <translation>Me n&amp;otifier une fois par jour les jetons qui expirent dans les 7 jours</translation>
    </message>
    <message>
        <source>One notification that says how many, and again only when there are more. It names no token.</source>
        <translation>Une seule notification, qui indique leur nombre&#xa0;; une autre seulement s’il y en a davantage. Elle ne nomme aucun jeton.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>A way back to the window. Closing the window still ends the program.</source>
        <translation>Un moyen de revenir à la fenêtre. Fermer la fenêtre quitte toujours le programme.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The icon appears as soon as there is one.</source>
        <translation>Ce bureau n’a pas de zone de notification pour le moment. L’icône apparaîtra dès qu’il y en aura une.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Type a part of what a shortcut does, or of its keys.</source>
        <translation>Saisissez une partie de ce que fait un raccourci, ou de ses touches.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The window is too narrow for the names of the pages.</source>
        <translation>La fenêtre est trop étroite pour les noms des pages.</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Afficher les noms des pages</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>Afficher seulement les icônes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Narrow side&amp;bar</source>
        <translation>&amp;Barre latérale étroite</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>&amp;Use another store…</source>
        <translation>&amp;Utiliser une autre base…</translation>
    </message>
    <message>
        <source>S&amp;tay signed in on this machine for 30 days</source>
        <translation>&amp;Garder ma session ouverte sur cette machine pendant 30 jours</translation>
    </message>
    <message>
        <source>I have a &amp;code…</source>
        <translation>J’ai un &amp;code…</translation>
    </message>
    <message>
        <source>An invitation, or a new start after your password was reset.</source>
        <translation>Une invitation, ou un nouveau départ après la réinitialisation de votre mot de passe.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Ouvrir une session sur %1</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultation du trousseau…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>L’adresse sous laquelle vous êtes connu dans cette organisation.</translation>
    </message>
    <message>
        <source>Your password for this store. It is checked on this machine and sent nowhere.</source>
        <translation>Votre mot de passe pour cette base. Il est vérifié sur cet ordinateur et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Keeps something random in the keychain of this computer, so that you need not type the password.</source>
        <translation>Conserve une valeur aléatoire dans le trousseau de cet ordinateur, pour vous éviter de saisir le mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SpanDialog</name>
    <message>
        <source>Entries of a time</source>
        <translation>Entrées d’une période</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant le</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À partir &amp;du</translation>
    </message>
    <message>
        <source>This is not after the first one. Choose a later time.</source>
        <translation>Ce moment n’est pas postérieur au premier. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>Only entries that are older than this moment are shown.</source>
        <translation>Seules les entrées antérieures à ce moment sont affichées.</translation>
    </message>
    <message>
        <source>Only entries of this moment and later ones are shown.</source>
        <translation>Seules les entrées à partir de ce moment sont affichées.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlErrors</name>
    <message>
        <source>Another program is holding the store “%1”. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>Un autre programme bloque la base «&#x202f;%1&#x202f;». Rien n’a été modifié. Réessayez dans un instant, ou fermez l’autre programme.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written, and nothing was changed. Give your account write access to the file and to its folder, then try again.</source>
        <translation>Impossible d’écrire dans la base «&#x202f;%1&#x202f;»&#xa0;; rien n’a été modifié. Donnez à votre compte le droit d’écrire dans le fichier et dans son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a Chatelaine store. Leave it as it is and open a backup of it.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est endommagé ou n’est pas une base Chatelaine. Laissez-le tel quel et ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no space left for the store “%1”. Nothing was changed. Free some space on that drive, then try again.</source>
        <translation>Il n’y a plus de place pour la base «&#x202f;%1&#x202f;». Rien n’a été modifié. Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be reached. Check that its drive is connected and that your account may use its folder, then try again.</source>
        <translation>La base «&#x202f;%1&#x202f;» est injoignable. Vérifiez que son disque est connecté et que votre compte peut utiliser son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine, and nothing was changed. Please try again.</source>
        <translation>Une erreur interne s’est produite dans Chatelaine&#xa0;; rien n’a été modifié. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlThread</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>L’opération a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store was closed before this could be done.</source>
        <translation>La base a été fermée avant la fin de l’opération.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine. Please try again.</source>
        <translation>Une erreur interne s’est produite dans Chatelaine. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StagedBackup</name>
    <message>
        <source>The backup “%1” is damaged, or is no backup of a Chatelaine store. Choose another one.</source>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» est endommagée, ou n’est pas une sauvegarde d’une base Chatelaine. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup “%1” was written by a newer Chatelaine. Update this program, then restore it.</source>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» a été écrite par une version plus récente de Chatelaine. Mettez ce programme à jour, puis restaurez-la.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Choisissez la sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose a backup of it.</source>
        <translation>«&#x202f;%1&#x202f;» est la base elle-même. Choisissez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use or was not closed. Open it, make a backup of it there, and restore that.</source>
        <translation>«&#x202f;%1&#x202f;» est une base en cours d’utilisation ou qui n’a pas été fermée. Ouvrez-la, faites-y une sauvegarde, puis restaurez celle-ci.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartFlow</name>
    <message>
        <source>Leave while the first token is being made?</source>
        <translation>Quitter pendant la création du premier jeton&#xa0;?</translation>
    </message>
    <message>
        <source>The server has been asked for it and has not answered yet. Its secret comes with the answer and cannot be had again.</source>
        <translation>Le serveur a reçu la demande et n’a pas encore répondu. Le secret arrive avec la réponse et ne pourra pas être obtenu de nouveau.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Oui, quitter</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Bases Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Préparation de la démonstration…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then.</source>
        <translation>La sauvegarde a été restaurée. Ouvrez une session avec le mot de passe de l’époque.</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then. The damaged store is kept as %1.</source>
        <translation>La sauvegarde a été restaurée. Ouvrez une session avec le mot de passe de l’époque. La base endommagée est conservée sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBadge</name>
    <message>
        <source>State of the server: %1</source>
        <translation>État du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBanner</name>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>Le serveur est injoignable. Les pages montrent ce qui était connu auparavant.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Rouvrir une session</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>chatelaine::StayingSignedIn</name>
    <message>
        <source>Nobody stays signed in here.</source>
        <translation>Ici, aucune session ne reste ouverte.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time. %1</source>
        <translation>Votre mot de passe vous sera demandé la prochaine fois. %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCheckDialog</name>
    <message>
        <source>Check the store</source>
        <translation>Vérifier la base</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Every page of the file and every entry of the audit trail is read and compared with what was written. Nothing is changed, and others work on meanwhile.</source>
        <translation>Chaque page du fichier et chaque entrée du journal d’audit est lue et comparée à ce qui a été écrit. Rien n’est modifié, et les autres peuvent continuer à travailler.</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>Lecture de la base entière…</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Tout est tel que cela a été écrit.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCopy</name>
    <message>
        <source>“%1” is damaged. Keep it, and open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Conservez ce fichier et ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no space left for the backup “%1”, and nothing of it was kept. Free some space on that drive or choose another place, then try again.</source>
        <translation>Il n’y a plus de place pour la sauvegarde «&#x202f;%1&#x202f;», et rien n’en a été conservé. Libérez de l’espace sur ce disque ou choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>Impossible d’écrire la sauvegarde dans «&#x202f;%1&#x202f;». Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose a file for the backup.</source>
        <translation>Choisissez un fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Ajoutez-y un nom de fichier.</translation>
    </message>
    <message>
        <source>“%1” belongs to the store itself. Choose another name for the backup.</source>
        <translation>«&#x202f;%1&#x202f;» fait partie de la base elle-même. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use. Choose another name for the backup.</source>
        <translation>«&#x202f;%1&#x202f;» est une base en cours d’utilisation. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.</source>
        <translation>L’entrée %1 du journal d’audit n’est pas telle qu’elle a été écrite. Ouvrez une sauvegarde pour voir ce qu’elle était.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreEntrance</name>
    <message>
        <source>There is not enough free memory to protect the password. Close a program, then try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour protéger le mot de passe. Fermez un programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store, or was not finished. Choose another file.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’est pas une base Chatelaine, ou est inachevé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The drive of the store “%1” does not let readers and writers work side by side. Move the store to a local drive, then try again.</source>
        <translation>Le disque de la base «&#x202f;%1&#x202f;» ne permet pas de lire et d’écrire en même temps. Déplacez la base sur un disque local, puis réessayez.</translation>
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
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entrées du journal d’audit</translation>
    </message>
    <message>
        <source>Newest act</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFile</name>
    <message>
        <source>Choose a file for the store.</source>
        <translation>Choisissez un fichier pour la base.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Ajoutez-y un nom de fichier.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Open it, or choose another name.</source>
        <translation>Un fichier «&#x202f;%1&#x202f;» existe déjà. Ouvrez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas. Créez-le d’abord, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”. Choose a folder that you may write to.</source>
        <translation>Impossible de créer un fichier dans «&#x202f;%1&#x202f;». Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or create a new store.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’existe pas. Vérifiez le chemin ou créez une nouvelle base.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the store&apos;s file itself.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier. Choisissez le fichier de la base lui-même.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give your account access to it, then try again.</source>
        <translation>Impossible de lire le fichier «&#x202f;%1&#x202f;». Donnez à votre compte le droit d’y accéder, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Open a backup, or delete it and create a new store.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est vide. Ouvrez une sauvegarde, ou supprimez-le et créez une nouvelle base.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store. Choose another file.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’est pas une base Chatelaine. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreRecovery</name>
    <message>
        <source>The store “%1” is whole. Sign in there, and restore the backup with File → Restore backup.</source>
        <translation>La base «&#x202f;%1&#x202f;» est intacte. Ouvrez-y une session, puis restaurez la sauvegarde avec Fichier → Restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed. Give your account write access to its folder, then try again.</source>
        <translation>Impossible de renommer le fichier «&#x202f;%1&#x202f;». Donnez à votre compte le droit d’écrire dans son dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>Devinable aussitôt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <translation>Robustesse du mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Robustesse du mot de passe</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuccessorDialog</name>
    <message>
        <source>&amp;Delete it now</source>
        <translation>Le &amp;supprimer maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep it working for</source>
        <translation>Le &amp;conserver actif pendant</translation>
    </message>
    <message>
        <source>How long the present token works</source>
        <translation>Durée de fonctionnement du jeton actuel</translation>
    </message>
    <message>
        <source>Until date and time…</source>
        <translation>Jusqu’à une date et une heure…</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Régénérer le jeton</translation>
    </message>
    <message>
        <source>Make successor</source>
        <translation>Créer un successeur</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>This server cannot give a token another secret. A successor is made instead: another token with the same grants, with an accessor ID and a secret of its own. Its secret is shown once, right after this.</source>
        <translation>Ce serveur ne peut pas donner un autre secret à un jeton. Un successeur est créé à la place&#xa0;: un autre jeton auquel est accordé la même chose, avec son propre ID d’accesseur et son propre secret. Son secret est affiché une seule fois, juste après.</translation>
    </message>
    <message>
        <source>You are signed in with this token: this console goes on with its successor.</source>
        <translation>Votre session est ouverte avec ce jeton&#xa0;: cette console continue avec son successeur.</translation>
    </message>
    <message>
        <source>The present token</source>
        <translation>Le jeton actuel</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Son successeur</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>It expires before that, on %1. Choose an earlier moment.</source>
        <translation>Il expire avant cela, le %1. Choisissez un moment plus proche.</translation>
    </message>
    <message>
        <source>Both tokens work until %1. This console then deletes the present one, but only while it runs and is connected: what becomes due in the meantime is asked about at its next start.</source>
        <translation>Les deux jetons fonctionnent jusqu’au %1. Cette console supprime alors le jeton actuel, mais seulement tant qu’elle fonctionne et est connectée&#xa0;: ce qui arrive à échéance entre-temps fait l’objet d’une question à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>Tout ce qui utilise encore le secret actuel cesse immédiatement de fonctionner.</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Création du successeur…</translation>
    </message>
    <message>
        <source>Make another successor</source>
        <translation>Créer un autre successeur</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot have a successor.</source>
        <translation>Quelqu’un a supprimé ce jeton depuis que vous l’avez ouvert. Il ne peut pas avoir de successeur.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No successor was made.</source>
        <translation>Quelqu’un a modifié ce jeton depuis que vous l’avez ouvert. Aucun successeur n’a été créé.</translation>
    </message>
    <message>
        <source>It has now: %1.</source>
        <translation>Il a maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Press “Make successor” to go on with it as it is now.</source>
        <translation>Cliquez sur «&#x202f;Créer un successeur&#x202f;» pour continuer avec le jeton tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>The token before works until %1. This console deletes it then, while it runs.</source>
        <translation>Le jeton précédent fonctionne jusqu’au %1. Cette console le supprimera alors, si elle fonctionne.</translation>
    </message>
    <message>
        <source>The token before was deleted.</source>
        <translation>Le jeton précédent a été supprimé.</translation>
    </message>
    <message>
        <source>When the new token stops working by itself.</source>
        <translation>Le moment où le nouveau jeton cesse de fonctionner de lui-même.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TaskDialog</name>
    <message>
        <source>Look at the list</source>
        <translation>Consulter la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You have unsaved changes. Press Escape again to discard them.</source>
        <translation>Vous avez des modifications non enregistrées. Appuyez de nouveau sur Échap pour les abandonner.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickModel</name>
    <message>
        <source>%1, a member already</source>
        <translation>%1, déjà membre</translation>
    </message>
    <message>
        <source>Is a member already.</source>
        <translation>Est déjà membre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickTree</name>
    <message>
        <source>Only c&amp;hosen</source>
        <translation>Sélection s&amp;eulement</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>Réduit la liste à ce qui contient ce texte.</translation>
    </message>
    <message>
        <source>Hides what is not ticked, to look over the choice.</source>
        <translation>Masque ce qui n’est pas coché, pour passer le choix en revue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tip</name>
    <message>
        <source>Found a secret somewhere? Identify (Ctrl+I) tells whether it is one of these tokens, and what it may do.</source>
        <translation>Un secret trouvé quelque part ? Identifier (Ctrl+I) dit si c’est celui d’un de ces jetons et ce qu’il permet.</translation>
    </message>
    <message>
        <source>A personal access token acts as you, cut down to the scopes that you choose. Choose few.</source>
        <translation>Un jeton d’accès personnel agit en votre nom, dans la limite des portées que vous choisissez. Choisissez-en peu.</translation>
    </message>
    <message>
        <source>The tab “What can they do?” answers with a yes or a no for each permission, and why.</source>
        <translation>L’onglet « Que peut faire cette personne ? » répond par oui ou par non pour chaque permission, et dit pourquoi.</translation>
    </message>
    <message>
        <source>A role that is given to a group is held by all its members, beside their own.</source>
        <translation>Un rôle donné à un groupe est détenu par tous ses membres, en plus du leur.</translation>
    </message>
    <message>
        <source>Select a permission to see at the right who can use it, and through what. Nothing that you tick happens before “Review and apply”.</source>
        <translation>Sélectionnez une permission pour voir à droite qui peut l’utiliser, et par quel biais. Rien de ce que vous cochez ne se produit avant « Vérifier et appliquer ».</translation>
    </message>
    <message>
        <source>Compare somebody&apos;s role with that of a colleague to find out why one can and the other cannot.</source>
        <translation>Comparez le rôle de quelqu’un à celui d’un collègue pour savoir pourquoi l’un peut et l’autre non.</translation>
    </message>
    <message>
        <source>A shorter life for tokens is the simplest protection: what is forgotten dies by itself.</source>
        <translation>Une durée de vie plus courte est la protection la plus simple : ce qui est oublié expire de lui-même.</translation>
    </message>
    <message>
        <source>Keep an export of the trail on another machine: only by that can you show later that nobody made the whole chain anew.</source>
        <translation>Conservez un export du journal sur une autre machine : lui seul permet de montrer plus tard que personne n’a refait toute la chaîne.</translation>
    </message>
    <message>
        <source>Mistakes in rules are marked while you type, and before saving you see who gains and loses what.</source>
        <translation>Les erreurs dans les règles sont signalées pendant la saisie et, avant l’enregistrement, vous voyez qui gagne et qui perd quoi.</translation>
    </message>
    <message>
        <source>Deletions for later happen only while this console runs. This page lists those that wait.</source>
        <translation>Les suppressions différées n’ont lieu que pendant que cette console fonctionne. Cette page liste celles qui attendent.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TipBar</name>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Plus d’astuces</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>You can have them back in the settings.</source>
        <translation>Vous pouvez les réactiver dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TlsTrust</name>
    <message>
        <source>This key is not that of the client certificate. Choose the one that was made with it.</source>
        <translation>Cette clé n’est pas celle du certificat client. Choisissez celle qui a été créée avec lui.</translation>
    </message>
    <message>
        <source>The certificate is for other names than the one that was asked for.</source>
        <translation>Le certificat est établi pour d’autres noms que celui qui a été demandé.</translation>
    </message>
    <message>
        <source>The certificate was signed by an authority that is not trusted.</source>
        <translation>Le certificat a été signé par une autorité non approuvée.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself and not by an authority.</source>
        <translation>Le certificat est autosigné, et non signé par une autorité.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Le certificat n’est pas encore valable, d’après l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Le serveur présente un autre certificat que celui qui a été approuvé.</translation>
    </message>
    <message>
        <source>The certificate cannot be checked.</source>
        <translation>Impossible de vérifier le certificat.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenActions</name>
    <message>
        <source>Make a service account with a new token.</source>
        <translation>Créer un compte de service avec un nouveau jeton.</translation>
    </message>
    <message>
        <source>Create &amp;many tokens…</source>
        <translation>Créer pl&amp;usieurs jetons…</translation>
    </message>
    <message>
        <source>Make a token for each name of a list.</source>
        <translation>Créer un jeton pour chaque nom d’une liste.</translation>
    </message>
    <message>
        <source>&amp;Identify…</source>
        <translation>&amp;Identifier…</translation>
    </message>
    <message>
        <source>Find out which token a pasted secret belongs to.</source>
        <translation>Découvrir à quel jeton appartient un secret collé.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change name, description, owner, role and expiry.</source>
        <translation>Modifier le nom, la description, le propriétaire, le rôle et l’expiration.</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>Ré&amp;générer…</translation>
    </message>
    <message>
        <source>Make a new secret for the same token.</source>
        <translation>Créer un nouveau secret pour le même jeton.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Switch the token off or on again.</source>
        <translation>Désactiver ou réactiver le jeton.</translation>
    </message>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>Mettre fin &amp;au délai de grâce…</translation>
    </message>
    <message>
        <source>Let the previous secret die at once.</source>
        <translation>Mettre fin immédiatement au secret précédent.</translation>
    </message>
    <message>
        <source>&amp;Keep it (cancel deletion)</source>
        <translation>C&amp;onserver (annuler la suppression)</translation>
    </message>
    <message>
        <source>Take back the deletion that waits for its time.</source>
        <translation>Annuler la suppression en attente de son échéance.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete the token, its service account and every secret.</source>
        <translation>Supprimer le jeton, son compte de service et tous ses secrets.</translation>
    </message>
    <message>
        <source>Copy &amp;accessor ID</source>
        <translation>Copier l’ID d’acce&amp;sseur</translation>
    </message>
    <message>
        <source>Copy the token&apos;s public identity.</source>
        <translation>Copier l’identité publique du jeton.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask for the tokens anew.</source>
        <translation>Relire les jetons.</translation>
    </message>
    <message>
        <source>This token has expired, and this server does not let an expiry be changed.</source>
        <translation>Ce jeton a expiré, et ce serveur ne permet pas de modifier une expiration.</translation>
    </message>
    <message>
        <source>This token has expired. Create a new one instead.</source>
        <translation>Ce jeton a expiré. Créez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>This token has expired. Give it a later expiry first.</source>
        <translation>Ce jeton a expiré. Donnez-lui d’abord une expiration ultérieure.</translation>
    </message>
    <message>
        <source>You are signed in with this token. Sign in with another one to delete this one.</source>
        <translation>Votre session est ouverte avec ce jeton. Ouvrez une session avec un autre pour supprimer celui-ci.</translation>
    </message>
    <message>
        <source>This server cannot change a token that has an expiry. Make a successor instead, by “Regenerate…”.</source>
        <translation>Ce serveur ne peut pas modifier un jeton qui a une expiration. Créez plutôt un successeur avec «&#x202f;Régénérer…&#x202f;».</translation>
    </message>
    <message>
        <source>This token has no previous secret in grace.</source>
        <translation>Ce jeton n’a pas de secret précédent en délai de grâce.</translation>
    </message>
    <message>
        <source>No deletion of this token waits for its time.</source>
        <translation>Aucune suppression de ce jeton n’est en attente.</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>Sélectionnez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>Sélectionnez un seul jeton.</translation>
    </message>
    <message>
        <source>The token is being loaded.</source>
        <translation>Le jeton est en cours de chargement.</translation>
    </message>
    <message>
        <source>This token is deleted.</source>
        <translation>Ce jeton est supprimé.</translation>
    </message>
    <message>
        <source>Only %1 can edit this token: it is personal.</source>
        <translation>Seul %1 peut modifier ce jeton&#xa0;: il est personnel.</translation>
    </message>
    <message>
        <source>Only %1 can regenerate this token: it is personal.</source>
        <translation>Seul %1 peut régénérer ce jeton&#xa0;: il est personnel.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>Ce serveur ne connaît pas les jetons d’accès personnels.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off in your organisation.</source>
        <translation>Les jetons d’accès personnels sont désactivés dans votre organisation.</translation>
    </message>
    <message>
        <source>Make a token.</source>
        <translation>Créer un jeton.</translation>
    </message>
    <message>
        <source>Change name, policies and roles.</source>
        <translation>Modifier le nom, les politiques et les rôles.</translation>
    </message>
    <message>
        <source>Make a successor with the same grants and a secret of its own.</source>
        <translation>Créer un successeur auquel est accordé la même chose, avec son propre secret.</translation>
    </message>
    <message>
        <source>Delete the token.</source>
        <translation>Supprimer le jeton.</translation>
    </message>
    <message>
        <source>Make a token that acts for you.</source>
        <translation>Créer un jeton qui agit pour vous.</translation>
    </message>
    <message>
        <source>Change name, description, scopes and expiry.</source>
        <translation>Modifier le nom, la description, les portées et l’expiration.</translation>
    </message>
    <message>
        <source>Delete the token and every secret.</source>
        <translation>Supprimer le jeton et tous ses secrets.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>C&amp;reate token</source>
        <translation>&amp;Créer un jeton</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Acti&amp;ver</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenColumns</name>
    <message>
        <source>Accessor ID</source>
        <translation>ID d’accesseur</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDelegate</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1. This console does it, while it runs.</source>
        <translation>%1. Cette console s’en charge, si elle fonctionne.</translation>
    </message>
    <message>
        <source>The previous secret works for another %1.</source>
        <translation>Le secret précédent fonctionne encore %1.</translation>
    </message>
    <message>
        <source>It has no name. Accessor ID: %1</source>
        <translation>Il n’a pas de nom. ID d’accesseur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Impossible de charger l’historique</translation>
    </message>
    <message>
        <source>In grace: the previous secret works for another %1.</source>
        <translation>En délai de grâce&#xa0;: le secret précédent fonctionne encore %1.</translation>
    </message>
    <message>
        <source>It does not work now: personal access tokens are switched off.</source>
        <translation>Il ne fonctionne pas actuellement&#xa0;: les jetons d’accès personnels sont désactivés.</translation>
    </message>
    <message>
        <source>Deletion pending: this console deletes it in %1, while it runs and is connected.</source>
        <translation>Suppression en attente&#xa0;: cette console le supprime dans %1, si elle fonctionne et est connectée.</translation>
    </message>
    <message>
        <source>Deletion pending: it was due %1.</source>
        <translation>Suppression en attente&#xa0;: elle était prévue %1.</translation>
    </message>
    <message>
        <source>Its successor has the accessor ID %1.</source>
        <translation>Son successeur a l’ID d’accesseur %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Aucun jeton sélectionné</translation>
    </message>
    <message>
        <source>Select a token to see what it is and what it may do.</source>
        <translation>Sélectionnez un jeton pour voir ce qu’il est et ce qu’il peut faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n jeton sélectionné</numerusform>
            <numerusform>%n jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its details. What can be done to all of them is here and in the menu:</source>
        <translation>N’en sélectionnez qu’un pour voir ses détails. Ce qui peut être fait sur l’ensemble se trouve ici et dans le menu&#xa0;:</translation>
    </message>
    <message>
        <source>Select only one to see its details and to work on it.</source>
        <translation>N’en sélectionnez qu’un pour voir ses détails et le modifier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDoor</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>One-time &amp;secret</source>
        <translation>&amp;Secret à usage unique</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>Mé&amp;moriser le jeton dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>The secret of your token. It stays in memory and is wiped when you sign out.</source>
        <translation>Le secret de votre jeton. Il reste en mémoire et est effacé à la fermeture de la session.</translation>
    </message>
    <message>
        <source>It works once, and is dead after that.</source>
        <translation>Il ne fonctionne qu’une fois, puis n’est plus valable.</translation>
    </message>
    <message>
        <source>Sign in with a to&amp;ken instead</source>
        <translation>Ouvrir &amp;plutôt une session avec un jeton</translation>
    </message>
    <message>
        <source>I have a &amp;one-time secret…</source>
        <translation>J’ai un secret à &amp;usage unique…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>Saisissez-le ou collez-le ici.</translation>
    </message>
    <message>
        <source>The secret of a token of this server. It stays in memory unless the keychain is to keep it.</source>
        <translation>Le secret d’un jeton de ce serveur. Il reste en mémoire, sauf si le trousseau doit le conserver.</translation>
    </message>
    <message>
        <source>A one-time secret that somebody made for you at this server. It is exchanged for a token, once.</source>
        <translation>Un secret à usage unique que quelqu’un a créé pour vous sur ce serveur. Il est échangé contre un jeton, une seule fois.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>Le système d’exploitation le protège et le remet à ce programme à la prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenForm</name>
    <message>
        <source>Choose what it may do</source>
        <translation>Choisir ce qu’il peut faire</translation>
    </message>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>Par exemple&#xa0;: chaîne de déploiement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Pr&amp;opriétaire</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zones</translation>
    </message>
    <message>
        <source>Which data it may touch, with commas between. None: all of it.</source>
        <translation>Les données auxquelles il peut toucher, séparées par des virgules. Aucune&#xa0;: toutes les données.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>Il détient %n autorisation.</numerusform>
            <numerusform>Il détient %n autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>Les rôles qui détiennent des autorisations que vous n’avez pas ne peuvent pas être attribués.</translation>
    </message>
    <message>
        <source>Choose who answers for this token.</source>
        <translation>Choisissez qui répond de ce jeton.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Choose a person from the list.</source>
        <translation>Personne ne porte ce nom ici. Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what the token may do.</source>
        <translation>Choisissez un rôle&#xa0;: c’est lui qui décide de ce que le jeton peut faire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>What people recognise the token by. Its service account is called the same.</source>
        <translation>Ce à quoi l’on reconnaît le jeton. Son compte de service porte le même nom.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>Là où le jeton est utilisé, pour qui devra le remplacer.</translation>
    </message>
    <message>
        <source>The person who answers for this token.</source>
        <translation>La personne qui répond de ce jeton.</translation>
    </message>
    <message>
        <source>What the token may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>Ce que le jeton peut faire. Les rôles qui dépassent vos propres permissions ne peuvent pas être choisis.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Le moment où le jeton cesse de fonctionner de lui-même.</translation>
    </message>
    <message>
        <source>Labels for the data that the token may touch.</source>
        <translation>Étiquettes des données auxquelles le jeton peut toucher.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenLinks</name>
    <message>
        <source>Show &amp;owner</source>
        <translation>Afficher le prop&amp;riétaire</translation>
    </message>
    <message>
        <source>Show policy or &amp;role</source>
        <translation>Afficher la politique ou &amp;le rôle</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>Sélectionnez d’abord un jeton.</translation>
    </message>
    <message>
        <source>A personal token has scopes and no role.</source>
        <translation>Un jeton personnel a des portées et pas de rôle.</translation>
    </message>
    <message>
        <source>This token has no policy or role that exists.</source>
        <translation>Ce jeton n’a ni politique ni rôle qui existe.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rôle %1</translation>
    </message>
    <message>
        <source>Sho&amp;w role</source>
        <translation>Afficher le rô&amp;le</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n portée</numerusform>
            <numerusform>%n portées</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, previous secret works for another %2</source>
        <comment>a status in grace</comment>
        <translation>%1, secret précédent encore actif %2</translation>
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
        <translation>Politiques et rôles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <comment>column</comment>
        <translation>Portées</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListing</name>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>L’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The output could not be written as a whole. Is there space left?</source>
        <translation>Le résultat n’a pas pu être écrit en entier. Reste-t-il de la place&#xa0;?</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenOperations</name>
    <message>
        <source>Choose an owner from the list.</source>
        <translation>Choisissez un propriétaire dans la liste.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot own a token. Choose somebody else.</source>
        <translation>%1 est désactivé et ne peut pas posséder de jeton. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” has expired, so a new secret would not work either. Give it a later expiry first.</source>
        <translation>«&#x202f;%1&#x202f;» a expiré&#xa0;: un nouveau secret ne fonctionnerait donc pas non plus. Donnez-lui d’abord une expiration ultérieure.</translation>
    </message>
    <message>
        <source>“%1” can do what you cannot, for example %2. Ask its owner to do this.</source>
        <translation>«&#x202f;%1&#x202f;» peut faire ce qui ne vous est pas permis, par exemple %2. Demandez à son propriétaire de s’en charger.</translation>
    </message>
    <message>
        <source>“%1” may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>«&#x202f;%1&#x202f;» peut agir là où vous ne le pouvez pas. Demandez à une personne dont les zones s’étendent au moins aussi loin de s’en charger.</translation>
    </message>
    <message>
        <source>This token does not exist. Refresh the list.</source>
        <translation>Ce jeton n’existe pas. Actualisez la liste.</translation>
    </message>
    <message>
        <source>“%1” has been deleted. Nothing can be changed any more.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé. Plus rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Examinez les nouvelles valeurs, puis décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenPicker</name>
    <message>
        <source>Entries of a token</source>
        <translation>Entrées d’un jeton</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Name, description, owner, accessor ID or hint</source>
        <translation>Nom, description, propriétaire, ID d’accesseur ou indice</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Sélectionnez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Type a part of the name of the token whose entries you look for.</source>
        <translation>Saisissez une partie du nom du jeton dont vous cherchez les entrées.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTable</name>
    <message>
        <source>My tokens</source>
        <translation>Mes jetons</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is kept: nothing deletes it any more.</source>
        <translation>«&#x202f;%1&#x202f;» est conservé&#xa0;: plus rien ne le supprime.</translation>
    </message>
    <message>
        <source>This console shows it this once and does not keep it.</source>
        <translation>Cette console ne l’affiche que cette fois et ne le conserve pas.</translation>
    </message>
    <message>
        <source>Disable “%1”?</source>
        <translation>Désactiver «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working until it is enabled again.</source>
        <translation>Tout ce qui utilise ce jeton cesse de fonctionner jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>Yes, disable</source>
        <translation>Oui, désactiver</translation>
    </message>
    <message>
        <source>“%1” is enabled.</source>
        <translation>«&#x202f;%1&#x202f;» est activé.</translation>
    </message>
    <message>
        <source>“%1” is disabled.</source>
        <translation>«&#x202f;%1&#x202f;» est désactivé.</translation>
    </message>
    <message>
        <source>End the grace of “%1” now?</source>
        <translation>Mettre fin maintenant au délai de grâce de «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>The previous secret (%1…) dies at once. The new one goes on working. This cannot be undone.</source>
        <translation>Le secret précédent (%1…) cesse immédiatement de fonctionner. Le nouveau continue de fonctionner. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, end grace now</source>
        <translation>Oui, y mettre fin maintenant</translation>
    </message>
    <message>
        <source>The previous secret of “%1” does not work any more.</source>
        <translation>Le secret précédent de «&#x202f;%1&#x202f;» ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Everything that uses this token stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui utilise ce jeton cesse immédiatement de fonctionner. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Its service account is deleted with it.</source>
        <translation>Son compte de service est supprimé avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stop(s) working.</source>
        <translation>
            <numerusform>%n secret cesse de fonctionner.</numerusform>
            <numerusform>%n secrets cessent de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>The accessor ID of “%1” is on the clipboard.</source>
        <translation>L’ID d’accesseur de «&#x202f;%1&#x202f;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of “%1” was copied or saved, so it is lost. Regenerate the token to get another one.</source>
        <translation>La console a été verrouillée avant que le secret de «&#x202f;%1&#x202f;» soit copié ou enregistré&#xa0;: il est donc perdu. Régénérez le jeton pour en obtenir un autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) match</source>
        <translation>
            <numerusform>%n jeton correspond</numerusform>
            <numerusform>%n jetons correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>Impossible de charger les jetons</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Chargement des jetons…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>Essayez une autre recherche ou retirez des filtres.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aucun jeton pour l’instant</translation>
    </message>
    <message>
        <source>A token lets a program in. Make the first one; its secret is shown to you once.</source>
        <translation>Un jeton laisse entrer un programme. Créez le premier&#xa0;; son secret ne vous est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>Vous ne pouvez pas voir les jetons de l’organisation</translation>
    </message>
    <message>
        <source>Your own are on the page “My tokens”.</source>
        <translation>Les vôtres se trouvent sur la page «&#x202f;Mes jetons&#x202f;».</translation>
    </message>
    <message>
        <source>Go to my tokens</source>
        <translation>Aller à mes jetons</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout sélectio&amp;nner</translation>
    </message>
    <message>
        <source>Select every token that the list shows.</source>
        <translation>Sélectionner tous les jetons que la liste affiche.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Choisir &amp;les colonnes</translation>
    </message>
    <message>
        <source>Which tokens these are is still being found out. Wait a moment.</source>
        <translation>Recherche en cours des jetons concernés. Patientez un instant.</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé, comme prévu.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Régénérer…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n jeton n’a pas pu être lu et n’est pas affiché.</numerusform>
            <numerusform>%n jetons n’ont pas pu être lus et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was replaced by its successor. The token before was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été remplacé par son successeur. Le jeton précédent a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe plus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TrayIcon</name>
    <message>
        <source>&amp;Show Chatelaine</source>
        <translation>&amp;Afficher Chatelaine</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>chatelaine::TypedLine</name>
    <message>
        <source>There is no terminal to ask for the password at. Say who signs in with --user and hand the password over with --password-stdin; at a server --password-stdin takes the token.</source>
        <translation>Aucun terminal ne permet de demander le mot de passe. Indiquez avec --user qui ouvre la session et transmettez le mot de passe avec --password-stdin&#xa0;; pour un serveur, --password-stdin lit le jeton.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show the password. Leave out --password-stdin to be asked for it.</source>
        <translation>L’entrée standard est un terminal, qui afficherait le mot de passe. N’indiquez pas --password-stdin pour qu’il vous soit demandé.</translation>
    </message>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>L’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No password was given. Nobody is signed in.</source>
        <translation>Aucun mot de passe n’a été fourni. Aucune session n’est ouverte.</translation>
    </message>
    <message>
        <source>No e-mail address was given. Nobody is signed in.</source>
        <translation>Aucune adresse e-mail n’a été fournie. Aucune session n’est ouverte.</translation>
    </message>
    <message>
        <source>No token was given. Nobody is signed in.</source>
        <translation>Aucun jeton n’a été fourni. Aucune session n’est ouverte.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What can they do?</source>
        <translation>Que peut faire cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>Impossible de charger l’historique</translation>
    </message>
    <message>
        <source>The invitation code works for another %1.</source>
        <translation>Le code d’invitation fonctionne encore %1.</translation>
    </message>
    <message>
        <source>Signs in with a one-time code, which works for another %1.</source>
        <translation>Ouvre une session avec un code à usage unique, qui fonctionne encore %1.</translation>
    </message>
    <message>
        <source>The invitation code is dead. Make a new one to let them in.</source>
        <translation>Le code d’invitation n’est plus valable. Créez-en un nouveau pour laisser entrer cette personne.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Aucun utilisateur sélectionné</translation>
    </message>
    <message>
        <source>Select a user to see who they are and what they may do.</source>
        <translation>Sélectionnez un utilisateur pour voir qui il est et ce qu’il peut faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n users selected</source>
        <translation>
            <numerusform>%n utilisateur sélectionné</numerusform>
            <numerusform>%n utilisateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see their details and to work on their account.</source>
        <translation>N’en sélectionnez qu’un pour voir ses détails et modifier son compte.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserFilterRow</name>
    <message>
        <source>Search name or e-mail</source>
        <translation>Rechercher un nom ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserForm</name>
    <message>
        <source>Choose what they may do</source>
        <translation>Choisir ce que la personne peut faire</translation>
    </message>
    <message>
        <source>For example: Kim Berger</source>
        <translation>Par exemple&#xa0;: Camille Martin</translation>
    </message>
    <message>
        <source>For example: kim@example.org</source>
        <translation>Par exemple&#xa0;: camille@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zones</translation>
    </message>
    <message>
        <source>Labels for the data that they may touch, with commas between them.</source>
        <translation>Étiquettes des données auxquelles la personne peut toucher, séparées par des virgules.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>Il détient %n autorisation.</numerusform>
            <numerusform>Il détient %n autorisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>Les rôles qui détiennent des autorisations que vous n’avez pas ne peuvent pas être attribués.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>Nul ne peut modifier son propre rôle. Demandez à un autre administrateur de s’en charger.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what they may do.</source>
        <translation>Choisissez un rôle&#xa0;: c’est lui qui décide de ce que la personne peut faire.</translation>
    </message>
    <message>
        <source>The name under which others find this person.</source>
        <translation>Le nom sous lequel les autres trouvent cette personne.</translation>
    </message>
    <message>
        <source>This person signs in with it. Nothing is sent there.</source>
        <translation>Cette personne s’en sert pour ouvrir une session. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>What this person may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>Ce que cette personne peut faire. Les rôles qui dépassent vos propres permissions ne peuvent pas être choisis.</translation>
    </message>
    <message>
        <source>Labels for the data that this person may touch.</source>
        <translation>Étiquettes des données auxquelles cette personne peut toucher.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserListModel</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: 3 days ago, 12/24/2026 6:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Dernière session</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOperations</name>
    <message>
        <source>This user does not exist any more. Refresh the list.</source>
        <translation>Cet utilisateur n’existe plus. Actualisez la liste.</translation>
    </message>
    <message>
        <source>%1 comes from %2. Change their details there, then import the directory again.</source>
        <translation>%1 provient de %2. Modifiez-y ses informations, puis réimportez l’annuaire.</translation>
    </message>
    <message>
        <source>%1 has taken up the invitation already. Reset the password instead.</source>
        <translation>%1 a déjà accepté l’invitation. Réinitialisez plutôt le mot de passe.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask another administrator to do it.</source>
        <translation>Nul ne peut désactiver son propre compte. Demandez à un autre administrateur de s’en charger.</translation>
    </message>
    <message>
        <source>Nobody can reset their own password. Change it instead: that asks for the current one.</source>
        <translation>Nul ne peut réinitialiser son propre mot de passe. Changez-le plutôt&#xa0;: le mot de passe actuel vous sera demandé.</translation>
    </message>
    <message>
        <source>%1 has no password yet. Give them a new invitation code instead.</source>
        <translation>%1 n’a pas encore de mot de passe. Donnez-lui plutôt un nouveau code d’invitation.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot sign in. Activate them first.</source>
        <translation>%1 est désactivé et ne peut pas ouvrir de session. Activez d’abord son compte.</translation>
    </message>
    <message>
        <source>Nobody can delete themselves. Ask another administrator to do it.</source>
        <translation>Nul ne peut supprimer son propre compte. Demandez à un autre administrateur de s’en charger.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Examinez les nouvelles valeurs, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>Nul ne peut modifier son propre rôle. Demandez à un autre administrateur de s’en charger.</translation>
    </message>
    <message>
        <source>Nobody can change their own zones. Ask another administrator to do it.</source>
        <translation>Nul ne peut modifier ses propres zones. Demandez à un autre administrateur de s’en charger.</translation>
    </message>
    <message>
        <source>Somebody has the e-mail address %1 already. Use another one.</source>
        <translation>Quelqu’un a déjà l’adresse e-mail %1. Utilisez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %n token(s). Choose somebody active who gets them.</source>
        <translation>
            <numerusform>%1 possède %n jeton. Choisissez une personne active qui le reçoit.</numerusform>
            <numerusform>%1 possède %n jetons. Choisissez une personne active qui les reçoit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOverview</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière session</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Code works until</source>
        <translation>Code valable jusqu’au</translation>
    </message>
    <message>
        <source>Owned tokens</source>
        <translation>Jetons possédés</translation>
    </message>
    <message>
        <source>Personal tokens</source>
        <translation>Jetons personnels</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistré.</translation>
    </message>
    <message>
        <source>Reset the password of “%1”?</source>
        <translation>Réinitialiser le mot de passe de «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Their old password dies at once, and they are signed out wherever they are signed in. You get a code for them, which is shown once; with it they set a new password.</source>
        <translation>Son ancien mot de passe cesse immédiatement de fonctionner, et toutes ses sessions ouvertes sont fermées. Vous recevez un code à lui remettre, affiché une seule fois&#xa0;; avec lui, cette personne définit un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Yes, reset password</source>
        <translation>Oui, réinitialiser</translation>
    </message>
    <message>
        <source>The code works for %1.</source>
        <translation>Le code fonctionne pendant %1.</translation>
    </message>
    <message>
        <source>Make a new invitation code for “%1”?</source>
        <translation>Créer un nouveau code d’invitation pour «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>The code that they have now, if any, dies at once. The new one is shown once.</source>
        <translation>Le code actuel de cette personne, s’il existe, cesse immédiatement de fonctionner. Le nouveau est affiché une seule fois.</translation>
    </message>
    <message>
        <source>Yes, make a new code</source>
        <translation>Oui, créer un code</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>Désactiver «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot sign in until they are activated again. Everything that is theirs is kept.</source>
        <translation>Cette personne ne pourra plus ouvrir de session jusqu’à sa réactivation. Tout ce qui lui appartient est conservé.</translation>
    </message>
    <message>
        <source>Yes, deactivate</source>
        <translation>Oui, désactiver</translation>
    </message>
    <message>
        <source>They have no personal access tokens that would stop working.</source>
        <translation>Cette personne n’a aucun jeton d’accès personnel qui cesserait de fonctionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) of theirs stop(s) working meanwhile.</source>
        <translation>
            <numerusform>%n de ses jetons d’accès personnels cesse de fonctionner dans l’intervalle.</numerusform>
            <numerusform>%n de ses jetons d’accès personnels cessent de fonctionner dans l’intervalle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of service accounts that they own go(es) on working.</source>
        <translation>
            <numerusform>%n jeton de compte de service lui appartenant continue de fonctionner.</numerusform>
            <numerusform>%n jetons de comptes de service lui appartenant continuent de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>«&#x202f;%1&#x202f;» est de nouveau actif.</translation>
    </message>
    <message>
        <source>“%1” is deactivated.</source>
        <translation>«&#x202f;%1&#x202f;» est désactivé.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The users could not be loaded</source>
        <translation>Impossible de charger les utilisateurs</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Chargement des utilisateurs…</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aucun utilisateur pour l’instant</translation>
    </message>
    <message>
        <source>Invite the people who keep this organisation&apos;s tokens.</source>
        <translation>Invitez les personnes qui gèrent les jetons de cette organisation.</translation>
    </message>
    <message>
        <source>Invite user</source>
        <translation>Inviter un utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n utilisateur correspond</numerusform>
            <numerusform>%n utilisateurs correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Validation</name>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>Choisissez une durée supérieure à zéro.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>Choisissez 100 ans au plus.</translation>
    </message>
    <message>
        <source>The suggested life is longer than the longest life of a token.</source>
        <translation>La durée de vie suggérée est plus longue que la durée de vie maximale d’un jeton.</translation>
    </message>
    <message>
        <source>The suggested grace is longer than the longest grace.</source>
        <translation>Le délai de grâce suggéré est plus long que le délai de grâce maximal.</translation>
    </message>
    <message>
        <source>A copied secret stays between 5 seconds and 10 minutes.</source>
        <translation>Un secret copié reste entre 5 secondes et 10 minutes.</translation>
    </message>
    <message>
        <source>Choose between 1 minute and 24 hours.</source>
        <translation>Choisissez entre 1 minute et 24 heures.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The name contains a broken character (%1). Remove it.</source>
        <translation>Le nom contient un caractère défectueux (%1). Retirez-le.</translation>
    </message>
    <message>
        <source>The name contains an invisible character (%1). Remove it.</source>
        <translation>Le nom contient un caractère invisible (%1). Retirez-le.</translation>
    </message>
    <message>
        <source>The description contains a broken character (%1). Remove it.</source>
        <translation>La description contient un caractère défectueux (%1). Retirez-le.</translation>
    </message>
    <message>
        <source>The description contains an invisible character (%1). Remove it.</source>
        <translation>La description contient un caractère invisible (%1). Retirez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>Le nom dépasse la limite de %n caractère&#xa0;: %1 au plus.</numerusform>
            <numerusform>Le nom dépasse la limite de %n caractères&#xa0;: %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation allows at most %1. Choose when the token expires.</source>
        <translation>Votre organisation autorise au plus %1. Choisissez quand le jeton expire.</translation>
    </message>
    <message>
        <source>In your organisation every token expires. Choose when.</source>
        <translation>Dans votre organisation, tout jeton expire. Choisissez quand.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>Choose a moment before the year 10000.</source>
        <translation>Choisissez un moment antérieur à l’an 10000.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>Votre organisation autorise au plus %1.</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Donnez un nom au jeton.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>La description dépasse la limite de %n caractère&#xa0;: %1 au plus.</numerusform>
            <numerusform>La description dépasse la limite de %n caractères&#xa0;: %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Choisissez au moins une portée.</translation>
    </message>
    <message>
        <source>The scope “%1” does not exist here.</source>
        <translation>La portée «&#x202f;%1&#x202f;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>The token itself expires before that. Choose an earlier moment.</source>
        <translation>Le jeton lui-même expire avant cela. Choisissez un moment plus proche.</translation>
    </message>
    <message>
        <source>Your organisation lets a previous secret work for at most %1.</source>
        <translation>Votre organisation laisse fonctionner un secret précédent pendant au plus %1.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces or invisible characters.</source>
        <translation>Une adresse e-mail ne contient ni espaces ni caractères invisibles.</translation>
    </message>
    <message>
        <source>Enter an e-mail address like name@example.org.</source>
        <translation>Saisissez une adresse e-mail comme nom@example.org.</translation>
    </message>
    <message>
        <source>The e-mail address is too long: at most %1 characters.</source>
        <translation>L’adresse e-mail est trop longue&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Use at least %1 characters; a few unrelated words do well.</source>
        <translation>Utilisez au moins %1 caractères&#xa0;; quelques mots sans lien entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Utilisez au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerifyDialog</name>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written.</source>
        <translation>La chaîne est intacte&#xa0;: toutes les %1 entrées sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written. The %2 entries before them were removed by people who may, and an entry vouches for that.</source>
        <translation>La chaîne est intacte&#xa0;: toutes les %1 entrées sont telles qu’elles ont été écrites. Les %2 entrées qui les précédaient ont été retirées par des personnes autorisées, et une entrée en atteste.</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1 is missing. Somebody who can write the store&apos;s file has removed it. Keep the file and compare it with a backup.</source>
        <translation>La chaîne est rompue&#xa0;: l’entrée %1 manque. Quelqu’un qui peut écrire dans le fichier de la base l’a retirée. Conservez le fichier et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before it, is not as it was written. Keep the file and compare it with a backup.</source>
        <translation>La chaîne est rompue à l’entrée %1&#xa0;: celle-ci, ou la précédente, n’est pas telle qu’elle a été écrite. Conservez le fichier et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>The chain is broken: no entry vouches for the removal of the entries up to %1. Keep the file and compare it with a backup.</source>
        <translation>La chaîne est rompue&#xa0;: aucune entrée n’atteste du retrait des entrées jusqu’à %1. Conservez le fichier et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Each entry holds a hash of itself and of the one before. A change, a removal or an insertion shows. Whoever can write the file could still make the whole chain anew, or cut off its end: keep an export elsewhere.</source>
        <translation>Chaque entrée contient une empreinte d’elle-même et de la précédente. Une modification, un retrait ou une insertion se voit. Quiconque peut écrire dans le fichier pourrait toutefois refaire toute la chaîne ou en couper la fin&#xa0;: conservez une exportation ailleurs.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Vérification de chaque entrée…</translation>
    </message>
    <message>
        <source>It says now: %1, %2: %3 (%4).</source>
        <translation>Elle indique maintenant&#xa0;: %1, %2&#xa0;: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionsView</name>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>&amp;Take their values</source>
        <translation>&amp;Reprendre ses valeurs</translation>
    </message>
    <message>
        <source>&amp;Keep mine over theirs</source>
        <translation>&amp;Garder les miennes par-dessus</translation>
    </message>
    <message>
        <source>What you typed is replaced. Nothing is saved yet.</source>
        <translation>Votre saisie est remplacée. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>What you typed stays in the form. Nothing is saved until you press Save.</source>
        <translation>Votre saisie reste dans le formulaire. Rien n’est enregistré avant que vous cliquiez sur Enregistrer.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>Les siennes</translation>
    </message>
</context>
<context>
    <name>chatelaine::WelcomePage</name>
    <message>
        <source>Start managing the API tokens of your organisation. Everything is kept in one file on this machine.</source>
        <translation>Commencez à gérer les jetons d’API de votre organisation. Tout est conservé dans un seul fichier sur cette machine.</translation>
    </message>
    <message>
        <source>&amp;Open an existing store</source>
        <translation>&amp;Ouvrir une base existante</translation>
    </message>
    <message>
        <source>Sign in to a store that somebody has already made.</source>
        <translation>Ouvrez une session sur une base déjà créée.</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Se connecter à un &amp;serveur</translation>
    </message>
    <message>
        <source>Manage the tokens of a server that keeps them itself, with your token or through your identity provider.</source>
        <translation>Gérez les jetons d’un serveur qui les conserve lui-même, avec votre jeton ou par votre fournisseur d’identité.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;Essayer la démonstration</translation>
    </message>
    <message>
        <source>A throw-away organisation with people, tokens and history. Try everything; nothing is kept.</source>
        <translation>Une organisation jetable avec des personnes, des jetons et un historique. Essayez tout&#xa0;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Bienvenue dans Chatelaine</translation>
    </message>
    <message>
        <source>The console for the people who keep an organisation&apos;s API tokens: who holds which key, what it opens, and when it dies.</source>
        <translation>La console des personnes qui gèrent les jetons d’API d’une organisation&#xa0;: qui détient quelle clé, ce qu’elle ouvre et quand elle expire.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouvertures récentes</translation>
    </message>
    <message>
        <source>Crea&amp;te a store</source>
        <translation>&amp;Créer une base</translation>
    </message>
</context>
<context>
    <name>chatelaine::WhoCanView</name>
    <message>
        <source>Pending changes do not count until they are applied.</source>
        <translation>Les modifications en attente ne comptent qu’une fois appliquées.</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>Qui peut le faire&#xa0;?</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) can do this now.</source>
        <translation>
            <numerusform>%n utilisateur peut le faire actuellement.</numerusform>
            <numerusform>%n utilisateurs peuvent le faire actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can do this now.</source>
        <translation>
            <numerusform>%n jeton peut le faire actuellement.</numerusform>
            <numerusform>%n jetons peuvent le faire actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not shown: you need the permission %1.</source>
        <translation>Les utilisateurs ne sont pas affichés&#xa0;: il vous faut l’autorisation %1.</translation>
    </message>
    <message>
        <source>Tokens are not shown: you need the permission %1.</source>
        <translation>Les jetons ne sont pas affichés&#xa0;: il vous faut l’autorisation %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>users or tokens, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>chatelaine::Zones</name>
    <message>
        <source>The zone “%1” contains an invisible character (%2). Remove it.</source>
        <translation>La zone «&#x202f;%1&#x202f;» contient un caractère invisible (%2). Retirez-le.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Une zone a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The zone “%1” contains a comma, which separates zones.</source>
        <translation>La zone «&#x202f;%1&#x202f;» contient une virgule, qui sépare les zones.</translation>
    </message>
    <message>
        <source>The zone “%1” is too long: at most %2 characters.</source>
        <translation>La zone «&#x202f;%1&#x202f;» est trop longue&#xa0;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>These are too many zones: at most %1.</source>
        <translation>Il y a trop de zones&#xa0;: %1 au plus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ZonesField</name>
    <message>
        <source>For example: Berlin, Paris</source>
        <translation>Par exemple&#xa0;: Berlin, Paris</translation>
    </message>
</context>
<context>
    <name>chatelaine::aclwords</name>
    <message>
        <source>Everybody who signs in through %1 may do everything.</source>
        <translation>Quiconque ouvre une session par %1 peut tout faire.</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the role “%2”.</source>
        <translation>Quiconque ouvre une session par %1 reçoit le rôle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the policy “%2”.</source>
        <translation>Quiconque ouvre une session par %1 reçoit la politique «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>the jobs of the namespace %1</source>
        <translation>les jobs de l’espace de noms %1</translation>
    </message>
    <message>
        <source>the tasks of the job %1 in the namespace %2</source>
        <translation>les tâches du job %1 dans l’espace de noms %2</translation>
    </message>
    <message>
        <source>the tasks of the group %1 of the job %2 in the namespace %3</source>
        <translation>les tâches du groupe %1 du job %2 dans l’espace de noms %3</translation>
    </message>
    <message>
        <source>the tasks %1 in the group %2 of the job %3 in the namespace %4</source>
        <translation>les tâches %1 du groupe %2 du job %3 dans l’espace de noms %4</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 may do everything if %2.</source>
        <translation>Quiconque ouvre une session par %1 peut tout faire si %2.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the role “%2” if %3.</source>
        <translation>Quiconque ouvre une session par %1 reçoit le rôle «&#x202f;%2&#x202f;» si %3.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the policy “%2” if %3.</source>
        <translation>Quiconque ouvre une session par %1 reçoit la politique «&#x202f;%2&#x202f;» si %3.</translation>
    </message>
</context>
<context>
    <name>chatelaine::atServer</name>
    <message>
        <source>At the server “%1”.</source>
        <translation>Sur le serveur «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>chatelaine::auditacts</name>
    <message>
        <source>Nobody was known when this was done.</source>
        <translation>Aucune personne n’était connue lors de cette action.</translation>
    </message>
    <message>
        <source>This was not done to a token.</source>
        <translation>Cette action ne portait pas sur un jeton.</translation>
    </message>
    <message>
        <source>What this was done to has no page of its own.</source>
        <translation>Ce sur quoi portait l’action n’a pas de page propre.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save entries in a file.</source>
        <translation>Enregistrer des entrées dans un fichier.</translation>
    </message>
    <message>
        <source>Verif&amp;y chain…</source>
        <translation>&amp;Vérifier la chaîne…</translation>
    </message>
    <message>
        <source>Check whether every entry is as it was written.</source>
        <translation>Vérifier que chaque entrée est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>&amp;Remove old entries…</source>
        <translation>&amp;Retirer les anciennes entrées…</translation>
    </message>
    <message>
        <source>Remove the oldest part of the trail for good.</source>
        <translation>Retirer définitivement la partie la plus ancienne du journal.</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>Seulement cette &amp;personne</translation>
    </message>
    <message>
        <source>Show only what this person did, and what was done to them.</source>
        <translation>N’afficher que ce que cette personne a fait et ce qui la concerne.</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>Seulement ce &amp;jeton</translation>
    </message>
    <message>
        <source>Show only what was done to this token.</source>
        <translation>N’afficher que ce qui concerne ce jeton.</translation>
    </message>
    <message>
        <source>Go to &amp;what it was done to</source>
        <translation>A&amp;ller à l’élément concerné</translation>
    </message>
    <message>
        <source>Show the token, user, group, role or policy on its page.</source>
        <translation>Afficher le jeton, l’utilisateur, le groupe, le rôle ou la politique sur sa page.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>Ask for the entries anew.</source>
        <translation>Relire les entrées.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Sélectionnez d’abord une entrée.</translation>
    </message>
</context>
<context>
    <name>chatelaine::audittext</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>previous secret works until</source>
        <translation>secret précédent valable jusqu’au</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>portées</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>longest life of tokens</source>
        <translation>durée de vie maximale des jetons</translation>
    </message>
    <message>
        <source>tokens without expiry allowed</source>
        <translation>jetons sans expiration autorisés</translation>
    </message>
    <message>
        <source>default life of tokens</source>
        <translation>durée de vie par défaut des jetons</translation>
    </message>
    <message>
        <source>default grace</source>
        <translation>délai de grâce par défaut</translation>
    </message>
    <message>
        <source>longest grace</source>
        <translation>délai de grâce maximal</translation>
    </message>
    <message>
        <source>time on the clipboard</source>
        <translation>durée dans le presse-papiers</translation>
    </message>
    <message>
        <source>personal access tokens</source>
        <translation>jetons d’accès personnels</translation>
    </message>
    <message>
        <source>longest life of personal access tokens</source>
        <translation>durée de vie maximale des jetons d’accès personnels</translation>
    </message>
    <message>
        <source>lock when idle</source>
        <translation>verrouillage en cas d’inactivité</translation>
    </message>
    <message>
        <source>entries removed</source>
        <translation>entrées retirées</translation>
    </message>
    <message>
        <source>newest entry that was removed</source>
        <translation>entrée retirée la plus récente</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>son empreinte</translation>
    </message>
    <message>
        <source>hash of all removals</source>
        <translation>empreinte de tous les retraits</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a length of time in a history entry</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an expiry in a history entry</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the time of a previous secret in a history entry</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Made the store</source>
        <translation>Base créée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>Échec d’ouverture de session</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Created the token</source>
        <translation>Jeton créé</translation>
    </message>
    <message>
        <source>Changed the token</source>
        <translation>Jeton modifié</translation>
    </message>
    <message>
        <source>Enabled the token</source>
        <translation>Jeton activé</translation>
    </message>
    <message>
        <source>Disabled the token</source>
        <translation>Jeton désactivé</translation>
    </message>
    <message>
        <source>Regenerated the secret</source>
        <translation>Secret régénéré</translation>
    </message>
    <message>
        <source>Ended the previous secret early</source>
        <translation>Fin anticipée du secret précédent</translation>
    </message>
    <message>
        <source>Deleted the token</source>
        <translation>Jeton supprimé</translation>
    </message>
    <message>
        <source>Identified a secret as this token&apos;s</source>
        <translation>Secret identifié comme celui de ce jeton</translation>
    </message>
    <message>
        <source>Invited the user</source>
        <translation>Utilisateur invité</translation>
    </message>
    <message>
        <source>Made a new invitation code</source>
        <translation>Nouveau code d’invitation créé</translation>
    </message>
    <message>
        <source>Changed the user</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <source>Activated the user</source>
        <translation>Utilisateur activé</translation>
    </message>
    <message>
        <source>Deactivated the user</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>Deleted the user</source>
        <translation>Utilisateur supprimé</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Set a password with a code</source>
        <translation>Mot de passe défini avec un code</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Propre mot de passe changé</translation>
    </message>
    <message>
        <source>Imported a directory</source>
        <translation>Annuaire importé</translation>
    </message>
    <message>
        <source>Created the group</source>
        <translation>Groupe créé</translation>
    </message>
    <message>
        <source>Changed the group</source>
        <translation>Groupe modifié</translation>
    </message>
    <message>
        <source>Changed the members of the group</source>
        <translation>Membres du groupe modifiés</translation>
    </message>
    <message>
        <source>Deleted the group</source>
        <translation>Groupe supprimé</translation>
    </message>
    <message>
        <source>Created the role</source>
        <translation>Rôle créé</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Deleted the role</source>
        <translation>Rôle supprimé</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>Catalogue importé</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Politique modifiée</translation>
    </message>
    <message>
        <source>Changed many tokens at once</source>
        <translation>Plusieurs jetons modifiés à la fois</translation>
    </message>
    <message>
        <source>Signed in again on a machine that was remembered</source>
        <translation>Session rouverte sur une machine mémorisée</translation>
    </message>
    <message>
        <source>Stopped staying signed in</source>
        <translation>Maintien de la session terminé</translation>
    </message>
    <message>
        <source>Locked the console</source>
        <translation>Console verrouillée</translation>
    </message>
    <message>
        <source>Unlocked the console</source>
        <translation>Console déverrouillée</translation>
    </message>
    <message>
        <source>Confirmed the password</source>
        <translation>Mot de passe confirmé</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Removed the oldest part of the audit trail</source>
        <translation>Partie la plus ancienne du journal d’audit retirée</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Looked at tokens</source>
        <translation>Jetons consultés</translation>
    </message>
    <message>
        <source>Looked at users</source>
        <translation>Utilisateurs consultés</translation>
    </message>
    <message>
        <source>Looked at groups</source>
        <translation>Groupes consultés</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>Journal d’audit consulté</translation>
    </message>
    <message>
        <source>Did something that only a newer Chatelaine knows</source>
        <translation>Action que seule une version plus récente de Chatelaine connaît</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>État du %1.</translation>
    </message>
    <message>
        <source>%1 What was there before is kept in %2.</source>
        <comment>a sentence, and the name of a file</comment>
        <translation>%1 L’état antérieur est conservé dans %2.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe erroné</translation>
    </message>
    <message>
        <source>Unknown e-mail</source>
        <translation>E-mail inconnu</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Code erroné</translation>
    </message>
    <message>
        <source>Expired code</source>
        <translation>Code expiré</translation>
    </message>
    <message>
        <source>Too soon after wrong passwords</source>
        <translation>Trop tôt après des mots de passe erronés</translation>
    </message>
    <message>
        <source>More than they may do themselves</source>
        <translation>Au-delà de ses propres droits</translation>
    </message>
    <message>
        <source>The last one who may do everything</source>
        <translation>Dernière personne à pouvoir tout faire</translation>
    </message>
    <message>
        <source>Their own account</source>
        <translation>Son propre compte</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Par inactivité</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>Avec l’écran</translation>
    </message>
    <message>
        <source>When the machine slept</source>
        <translation>À la mise en veille de la machine</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Lacks the permission %1</source>
        <translation>Autorisation %1 manquante</translation>
    </message>
</context>
<context>
    <name>chatelaine::authmethodwords</name>
    <message>
        <source>%1 as %2</source>
        <comment>a claim, its name in rules</comment>
        <translation>%1 sous le nom %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>%n in PEM</source>
        <translation>
            <numerusform>%n au format PEM</numerusform>
            <numerusform>%n au format PEM</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Its tokens</source>
        <translation>Ses jetons</translation>
    </message>
    <message>
        <source>They live at most</source>
        <translation>Durée de vie maximale</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Leurs noms</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>Proposée en premier</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Set; the server keeps it</source>
        <translation>Défini&#xa0;; le serveur le conserve</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Adresses de redirection</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Adresse des clés</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>Certificate for the keys</source>
        <translation>Certificat pour les clés</translation>
    </message>
    <message>
        <source>Certificates for the provider</source>
        <translation>Certificats pour le fournisseur</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Claims with lists</source>
        <translation>Revendications à liste</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Algorithmes de signature</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>Tolérance pour l’expiration</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>Tolérance pour «&#x202f;pas avant&#x202f;»</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>Tolérance pour les horloges</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>No user information</source>
        <translation>Sans informations utilisateur</translation>
    </message>
    <message>
        <source>Full log of sign-ins</source>
        <translation>Journal complet des sessions</translation>
    </message>
</context>
<context>
    <name>chatelaine::bulkwords</name>
    <message>
        <source>Disable tokens</source>
        <translation>Désactiver des jetons</translation>
    </message>
    <message>
        <source>Enable tokens</source>
        <translation>Activer des jetons</translation>
    </message>
    <message>
        <source>Change the owner of tokens</source>
        <translation>Changer le propriétaire de jetons</translation>
    </message>
    <message>
        <source>Change the role of tokens</source>
        <translation>Changer le rôle de jetons</translation>
    </message>
    <message>
        <source>Change the expiry of tokens</source>
        <translation>Changer l’expiration de jetons</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Supprimer des jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n jeton sélectionné</numerusform>
            <numerusform>%n jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Désactiver %n jeton</numerusform>
            <numerusform>Désactiver %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Activer %n jeton</numerusform>
            <numerusform>Activer %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n token(s)</source>
        <translation>
            <numerusform>Oui, supprimer %n jeton</numerusform>
            <numerusform>Oui, supprimer %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n token(s)</source>
        <translation>
            <numerusform>Modifier %n jeton</numerusform>
            <numerusform>Modifier %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be disabled. Whatever uses them stops working until they are enabled again.</source>
        <translation>
            <numerusform>%n jeton sera désactivé. Tout ce qui l’utilise cesse de fonctionner jusqu’à sa réactivation.</numerusform>
            <numerusform>%n jetons seront désactivés. Tout ce qui les utilise cesse de fonctionner jusqu’à leur réactivation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be enabled.</source>
        <translation>
            <numerusform>%n jeton sera activé.</numerusform>
            <numerusform>%n jetons seront activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will belong to %1.</source>
        <translation>
            <numerusform>%n jeton appartiendra à %1.</numerusform>
            <numerusform>%n jetons appartiendront à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get the role %1.</source>
        <translation>
            <numerusform>%n jeton recevra le rôle %1.</numerusform>
            <numerusform>%n jetons recevront le rôle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get a new expiry: %1.</source>
        <translation>
            <numerusform>%n jeton recevra une nouvelle expiration&#xa0;: %1.</numerusform>
            <numerusform>%n jetons recevront une nouvelle expiration&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>
            <numerusform>%n jeton sera supprimé, avec tous ses secrets. Tout ce qui l’utilise cesse immédiatement de fonctionner. Cette opération est irréversible.</numerusform>
            <numerusform>%n jetons seront supprimés, avec tous leurs secrets. Tout ce qui les utilise cesse immédiatement de fonctionner. Cette opération est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay(s) as it is: there is nothing to do.</source>
        <translation>
            <numerusform>%n jeton reste inchangé&#xa0;: il n’y a rien à faire.</numerusform>
            <numerusform>%n jetons restent inchangés&#xa0;: il n’y a rien à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes beyond your own permissions or zones.</source>
        <translation>Cela dépasse vos propres autorisations ou zones.</translation>
    </message>
    <message>
        <source>They are personal access tokens of others: nobody else can change them, only disable or delete them.</source>
        <translation>Ce sont des jetons d’accès personnels d’autres personnes&#xa0;: nul autre ne peut les modifier, seulement les désactiver ou les supprimer.</translation>
    </message>
    <message>
        <source>They are your own personal access tokens. Change them on the page “My tokens”.</source>
        <translation>Ce sont vos propres jetons d’accès personnels. Modifiez-les sur la page «&#x202f;Mes jetons&#x202f;».</translation>
    </message>
    <message>
        <source>They do not exist any more.</source>
        <translation>Ils n’existent plus.</translation>
    </message>
    <message>
        <source>They were changed by someone else meanwhile.</source>
        <translation>Ils ont été modifiés par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be left alone. %1</source>
        <translation>
            <numerusform>%n jeton ne sera pas touché. %1</numerusform>
            <numerusform>%n jetons ne seront pas touchés. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed. %1</source>
        <translation>
            <numerusform>%n jeton n’a pas pu être modifié. %1</numerusform>
            <numerusform>%n jetons n’ont pas pu être modifiés. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was used in the last 24 hours: something still uses it.</source>
        <translation>
            <numerusform>%n d’entre eux a été utilisé au cours des dernières 24 heures&#xa0;: quelque chose l’utilise encore.</numerusform>
            <numerusform>%n d’entre eux ont été utilisés au cours des dernières 24 heures&#xa0;: quelque chose les utilise encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a management token: whoever administers the server with it is locked out.</source>
        <translation>
            <numerusform>%n d’entre eux est un jeton de gestion&#xa0;: quiconque administre le serveur avec lui perd son accès.</numerusform>
            <numerusform>%n d’entre eux sont des jetons de gestion&#xa0;: quiconque administre le serveur avec eux perd son accès.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is disabled.</source>
        <translation>
            <numerusform>%n jeton est désactivé.</numerusform>
            <numerusform>%n jetons sont désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is enabled.</source>
        <translation>
            <numerusform>%n jeton est activé.</numerusform>
            <numerusform>%n jetons sont activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was deleted.</source>
        <translation>
            <numerusform>%n jeton a été supprimé.</numerusform>
            <numerusform>%n jetons ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was changed.</source>
        <translation>
            <numerusform>%n jeton a été modifié.</numerusform>
            <numerusform>%n jetons ont été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n jeton n’a pas été tenté.</numerusform>
            <numerusform>%n jetons n’ont pas été tentés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::choices</name>
    <message>
        <source>It holds permissions that you do not have: %1.</source>
        <translation>Il détient des autorisations que vous n’avez pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (above your own permissions)</source>
        <translation>%1 (au-delà de vos propres autorisations)</translation>
    </message>
</context>
<context>
    <name>chatelaine::connectionwords</name>
    <message>
        <source>It is for other names than the one that was asked for.</source>
        <translation>Il est établi pour d’autres noms que celui qui a été demandé.</translation>
    </message>
    <message>
        <source>It was signed by an authority that this computer and this connection do not trust.</source>
        <translation>Il a été signé par une autorité à laquelle ni cet ordinateur ni cette connexion ne font confiance.</translation>
    </message>
    <message>
        <source>It was signed by itself: nobody else vouches for it.</source>
        <translation>Il est autosigné&#xa0;: personne d’autre n’en répond.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valable.</translation>
    </message>
    <message>
        <source>It is another one than the one that you trusted for this connection.</source>
        <translation>Ce n’est pas celui que vous avez approuvé pour cette connexion.</translation>
    </message>
    <message>
        <source>It cannot be trusted.</source>
        <translation>Il ne peut pas être approuvé.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Changes made elsewhere appear by themselves.</source>
        <translation>Les modifications effectuées ailleurs apparaissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>Ce que vous voyez peut être légèrement périmé.</translation>
    </message>
    <message>
        <source>The cluster has no leader: nothing can be changed until it has one.</source>
        <translation>Le cluster n’a pas de leader&#xa0;: rien ne peut être modifié tant qu’il n’en a pas.</translation>
    </message>
    <message>
        <source>The server does not know this region or cannot reach it.</source>
        <translation>Le serveur ne connaît pas cette région ou ne peut pas l’atteindre.</translation>
    </message>
    <message>
        <source>The server does not accept your token any more.</source>
        <translation>Le serveur n’accepte plus votre jeton.</translation>
    </message>
    <message>
        <source>The server limits how often it can be asked. The console waits.</source>
        <translation>Le serveur limite la fréquence des requêtes. La console patiente.</translation>
    </message>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>Le serveur est injoignable. Les pages montrent ce qui était connu auparavant.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>From the leader: always up to date</source>
        <translation>Du leader&#xa0;: toujours à jour</translation>
    </message>
    <message>
        <source>From any server: may lag behind a little</source>
        <translation>De n’importe quel serveur&#xa0;: peut accuser un léger retard</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Version and features</source>
        <translation>Version et fonctionnalités</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Votre jeton</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Fine, with a warning</source>
        <translation>Réussi, avec un avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>%1 (from %2 on)</source>
        <comment>a feature and a version</comment>
        <translation>%1 (à partir de %2)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Non à jour</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Sans leader</translation>
    </message>
    <message>
        <source>Region not reachable</source>
        <translation>Région injoignable</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Stale, %1 s</source>
        <translation>Non à jour, %1 s</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Reconnexion dans %1 s</translation>
    </message>
    <message>
        <source>The server that answers heard of its leader %1 ago.</source>
        <translation>Le serveur qui répond a eu des nouvelles de son leader il y a %1.</translation>
    </message>
    <message>
        <source>What you see was true %1.</source>
        <translation>Ce que vous voyez était exact %1.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>Nouvel essai %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::expiry</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week, until %1</source>
        <translation>Cette semaine, jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</source>
        <translation>
            <numerusform>%n jeton expire le même jour&#xa0;: %1. Remplacez-en certains plus tôt, afin que tout ne s’arrête pas en même temps.</numerusform>
            <numerusform>%n jetons expirent le même jour&#xa0;: %1. Remplacez-en certains plus tôt, afin que tout ne s’arrête pas en même temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::exporting</name>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>chatelaine::groupacts</name>
    <message>
        <source>Its role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Son rôle %1 détient des autorisations que vous n’avez pas. Une personne qui les a peut le faire.</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>Sélectionnez d’abord un groupe.</translation>
    </message>
    <message>
        <source>Select only one group.</source>
        <translation>Sélectionnez un seul groupe.</translation>
    </message>
    <message>
        <source>The group is being loaded.</source>
        <translation>Le groupe est en cours de chargement.</translation>
    </message>
    <message>
        <source>Select members in the details first.</source>
        <translation>Sélectionnez d’abord des membres dans les détails.</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Nouveau groupe</translation>
    </message>
    <message>
        <source>Make a group of users.</source>
        <translation>Créer un groupe d’utilisateurs.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change name, description and role.</source>
        <translation>Modifier le nom, la description et le rôle.</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>A&amp;jouter des membres…</translation>
    </message>
    <message>
        <source>Choose users who join the group.</source>
        <translation>Choisir des utilisateurs qui rejoignent le groupe.</translation>
    </message>
    <message>
        <source>Re&amp;move members…</source>
        <translation>&amp;Retirer des membres…</translation>
    </message>
    <message>
        <source>Take the selected members out of the group.</source>
        <translation>Retirer du groupe les membres sélectionnés.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete the group, not its members.</source>
        <translation>Supprimer le groupe, pas ses membres.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask for the groups anew.</source>
        <translation>Relire les groupes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::manynames</name>
    <message>
        <source>This server keeps no descriptions: nothing may follow the name.</source>
        <translation>Ce serveur ne conserve pas de descriptions&#xa0;: rien ne doit suivre le nom.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>«&#x202f;%1&#x202f;» figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>These are %L1 names. At most %L2 tokens are made in one act: take some lines out, and make those afterwards.</source>
        <translation>Cela fait %L1 noms. On ne peut créer que %L2 jetons à la fois&#xa0;: retirez des lignes et créez-les ensuite.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Ce fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) is wrong.</source>
        <translation>
            <numerusform>%n autre ligne est erronée.</numerusform>
            <numerusform>%n autres lignes sont erronées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manywords</name>
    <message numerus="yes">
        <source>Create %n token(s)</source>
        <translation>
            <numerusform>Créer %n jeton</numerusform>
            <numerusform>Créer %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</source>
        <translation>
            <numerusform>%n jeton sera créé, avec son propre secret&#xa0;; vous pourrez l’enregistrer juste après, et plus jamais ensuite.</numerusform>
            <numerusform>%n jetons seront créés. Chacun reçoit son propre secret&#xa0;; vous pourrez tous les enregistrer juste après, et plus jamais ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is called like a token that is there already. It is made nevertheless.</source>
        <translation>
            <numerusform>%n d’entre eux porte le nom d’un jeton déjà présent. Il est créé malgré tout.</numerusform>
            <numerusform>%n d’entre eux portent le nom d’un jeton déjà présent. Ils sont créés malgré tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) cannot be created and will be left out. %1</source>
        <translation>
            <numerusform>%n jeton ne peut pas être créé et sera omis. %1</numerusform>
            <numerusform>%n jetons ne peuvent pas être créés et seront omis. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was created.</source>
        <translation>
            <numerusform>%n jeton a été créé.</numerusform>
            <numerusform>%n jetons ont été créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n token(s) it is not known whether it was created. %1</source>
        <translation>
            <numerusform>Impossible de savoir si %n jeton a été créé. %1</numerusform>
            <numerusform>Impossible de savoir si %n jetons ont été créés. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be created. %1</source>
        <translation>
            <numerusform>%n jeton n’a pas pu être créé. %1</numerusform>
            <numerusform>%n jetons n’ont pas pu être créés. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n jeton n’a pas été tenté.</numerusform>
            <numerusform>%n jetons n’ont pas été tentés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of new tokens were not saved before that and are lost. Regenerate these tokens; the audit trail names them.</source>
        <translation>Des secrets de nouveaux jetons n’ont pas été enregistrés avant cela et ils sont perdus. Régénérez ces jetons&#xa0;; le journal d’audit les nomme.</translation>
    </message>
</context>
<context>
    <name>chatelaine::matrixtext</name>
    <message>
        <source>Given, not applied yet.</source>
        <translation>Donnée, pas encore appliquée.</translation>
    </message>
    <message>
        <source>Taken away, not applied yet.</source>
        <translation>Retirée, pas encore appliquée.</translation>
    </message>
    <message>
        <source>Will be deleted.</source>
        <translation>Sera supprimé.</translation>
    </message>
    <message>
        <source>New, not applied yet.</source>
        <translation>Nouveau, pas encore appliqué.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Modifié, pas encore appliqué.</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Intégré.</translation>
    </message>
    <message>
        <source>A policy.</source>
        <translation>Une politique.</translation>
    </message>
    <message>
        <source>A role.</source>
        <translation>Un rôle.</translation>
    </message>
    <message>
        <source>What management tokens may do.</source>
        <translation>Ce que peuvent faire les jetons de gestion.</translation>
    </message>
    <message>
        <source>%1 may %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 permet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 ne permet pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 permet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 may not: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 ne permet pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4.</source>
        <comment>role, held, all, group of permissions</comment>
        <translation>%1&#xa0;: %2 sur %3 dans %4.</translation>
    </message>
    <message>
        <source>Uncertain: the source does not settle which roles hold this.</source>
        <translation>Incertain&#xa0;: la source ne précise pas quels rôles détiennent ceci.</translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation>Incertain&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holds %1 of %n permission(s).</source>
        <translation>
            <numerusform>Autorisations détenues&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Autorisations détenues&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclCatalogue</name>
    <message>
        <source>This program does not know what this capability is for.</source>
        <translation>Ce programme ne sait pas à quoi sert cette capacité.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclDrafts</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>The server takes only letters from A to Z, digits and hyphens in a name.</source>
        <translation>Le serveur n’accepte dans un nom que les lettres de A à Z, les chiffres et les traits d’union.</translation>
    </message>
    <message>
        <source>The name is too long: it may have %1 characters.</source>
        <translation>Le nom est trop long&#xa0;: il peut avoir %1 caractères.</translation>
    </message>
    <message>
        <source>The description is too long: it takes %1 bytes, and the server keeps %2.</source>
        <translation>La description est trop longue&#xa0;: elle occupe %1 octets, et le serveur en conserve %2.</translation>
    </message>
    <message>
        <source>A job needs its namespace.</source>
        <translation>Un job a besoin de son espace de noms.</translation>
    </message>
    <message>
        <source>A group or task needs its job.</source>
        <translation>Un groupe ou une tâche a besoin de son job.</translation>
    </message>
    <message>
        <source>A task needs its group.</source>
        <translation>Une tâche a besoin de son groupe.</translation>
    </message>
    <message>
        <source>A role has at least one policy.</source>
        <translation>Un rôle a au moins une politique.</translation>
    </message>
    <message>
        <source>There is no policy %1 (any more): take it out, or the server refuses the role.</source>
        <translation>La politique %1 n’existe pas ou plus&#xa0;: retirez-la, sinon le serveur refuse le rôle.</translation>
    </message>
    <message>
        <source>The rules are too long: they may have a million characters.</source>
        <translation>Les règles sont trop longues&#xa0;: elles peuvent avoir un million de caractères.</translation>
    </message>
    <message>
        <source>This server knows no policies of jobs: that takes Nomad 1.4 or newer. Leave the job empty.</source>
        <translation>Ce serveur ne connaît pas les politiques de jobs&#xa0;: il faut Nomad 1.4 ou plus récent. Laissez le job vide.</translation>
    </message>
    <message>
        <source>Name the job of this namespace, too.</source>
        <translation>Indiquez aussi le job de cet espace de noms.</translation>
    </message>
    <message>
        <source>This policy was changed by someone else since you opened it.</source>
        <translation>Cette politique a été modifiée par quelqu’un d’autre depuis que vous l’avez ouverte.</translation>
    </message>
    <message>
        <source>This role was changed by someone else since you opened it.</source>
        <translation>Ce rôle a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclReader</name>
    <message>
        <source>No rule is written here, which servers refuse. Leave the text empty for a policy that grants nothing.</source>
        <translation>Aucune règle n’est écrite ici, ce que les serveurs refusent. Laissez le texte vide pour une politique qui n’accorde rien.</translation>
    </message>
    <message>
        <source>Nomad knows no block “%1”: servers ignore it, from 1.11 on they refuse it. Known are %2.</source>
        <translation>Nomad ne connaît pas de bloc «&#x202f;%1&#x202f;»&#xa0;: les serveurs l’ignorent et, à partir de la version 1.11, le refusent. Blocs connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A block in braces is expected here.</source>
        <translation>Un bloc entre accolades est attendu ici.</translation>
    </message>
    <message>
        <source>A block has one name, not several.</source>
        <translation>Un bloc a un seul nom, pas plusieurs.</translation>
    </message>
    <message>
        <source>This block needs a name, for example: %1.</source>
        <translation>Ce bloc a besoin d’un nom, par exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens, underscores and asterisks.</source>
        <translation>Un nom se compose ici de 1 à 128 lettres, chiffres, traits d’union, tirets bas et astérisques.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens and asterisks.</source>
        <translation>Un nom se compose ici de 1 à 128 lettres, chiffres, traits d’union et astérisques.</translation>
    </message>
    <message>
        <source>This block grants nothing, and where it fits best it hides rules that would.</source>
        <translation>Ce bloc n’accorde rien et, là où il correspond le mieux, il masque des règles qui accorderaient quelque chose.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; servers ignore it.</source>
        <translation>«&#x202f;%1&#x202f;» ne signifie rien ici&#xa0;; les serveurs l’ignorent.</translation>
    </message>
    <message>
        <source>“deny” beats everything else that this block grants.</source>
        <translation>«&#x202f;deny&#x202f;» l’emporte sur tout ce que ce bloc accorde par ailleurs.</translation>
    </message>
    <message>
        <source>“policy” is set twice in this block: the last one counts.</source>
        <translation>«&#x202f;policy&#x202f;» est défini deux fois dans ce bloc&#xa0;: c’est le dernier qui compte.</translation>
    </message>
    <message>
        <source>A text is expected here: one of %1.</source>
        <translation>Un texte est attendu ici&#xa0;: l’un de %1.</translation>
    </message>
    <message>
        <source>Nomad knows no level “%1” here and refuses it. Known are %2.</source>
        <translation>Nomad ne connaît pas de niveau «&#x202f;%1&#x202f;» ici et le refuse. Niveaux connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” passes here, but grants nothing.</source>
        <translation>«&#x202f;%1&#x202f;» est accepté ici, mais n’accorde rien.</translation>
    </message>
    <message>
        <source>A list is expected here: capabilities = [&quot;%1&quot;].</source>
        <translation>Une liste est attendue ici&#xa0;: capabilities = [&quot;%1&quot;].</translation>
    </message>
    <message>
        <source>The name of a capability is expected here.</source>
        <translation>Le nom d’une capacité est attendu ici.</translation>
    </message>
    <message>
        <source>Nomad knows no capability “%1” here. Servers that do not know it refuse it.</source>
        <translation>Nomad ne connaît pas de capacité «&#x202f;%1&#x202f;» ici. Les serveurs qui ne la connaissent pas la refusent.</translation>
    </message>
    <message>
        <source>This block lists more capabilities than there are: those from here on do not count here.</source>
        <translation>Ce bloc énumère plus de capacités qu’il n’en existe&#xa0;: à partir d’ici, elles ne comptent plus.</translation>
    </message>
    <message>
        <source>A path is missing here: path &quot;app/*&quot; { … }.</source>
        <translation>Il manque un chemin ici&#xa0;: path &quot;app/*&quot; { … }.</translation>
    </message>
    <message>
        <source>This path grants nothing, and where it fits best it hides paths that would.</source>
        <translation>Ce chemin n’accorde rien et, là où il correspond le mieux, il masque des chemins qui accorderaient quelque chose.</translation>
    </message>
    <message>
        <source>A path is not empty and does not begin with a slash.</source>
        <translation>Un chemin n’est pas vide et ne commence pas par une barre oblique.</translation>
    </message>
    <message>
        <source>A block “%1” has no name.</source>
        <translation>Un bloc «&#x202f;%1&#x202f;» n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is a block “%1” already: servers up to 1.10 take the level of the last one, newer ones refuse this.</source>
        <translation>Il existe déjà un bloc «&#x202f;%1&#x202f;»&#xa0;: les serveurs jusqu’à la version 1.10 prennent le niveau du dernier, les plus récents refusent cela.</translation>
    </message>
    <message>
        <source>This block grants nothing.</source>
        <translation>Ce bloc n’accorde rien.</translation>
    </message>
    <message>
        <source>A level is missing in this block: policy = &quot;read&quot;.</source>
        <translation>Il manque un niveau dans ce bloc&#xa0;: policy = &quot;read&quot;.</translation>
    </message>
    <message>
        <source>This block grants variables alone: what the block for “*” grants does not hold in this namespace.</source>
        <translation>Ce bloc n’accorde que des variables&#xa0;: ce qu’accorde le bloc pour «&#x202f;*&#x202f;» ne vaut pas dans cet espace de noms.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclRules</name>
    <message>
        <source>Rules longer than a million characters are not read.</source>
        <translation>Les règles de plus d’un million de caractères ne sont pas lues.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s) here: what the others grant is not shown below. Servers go by all of them.</source>
        <translation>
            <numerusform>Il y a plus de %n règle ici&#xa0;: ce qu’accordent les autres n’est pas affiché ci-dessous. Les serveurs les appliquent toutes.</numerusform>
            <numerusform>Il y a plus de %n règles ici&#xa0;: ce qu’accordent les autres n’est pas affiché ci-dessous. Les serveurs les appliquent toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclSubject</name>
    <message>
        <source>Namespace %1</source>
        <translation>Espace de noms %1</translation>
    </message>
    <message>
        <source>Variables %1 in namespace %2</source>
        <translation>Variables %1 dans l’espace de noms %2</translation>
    </message>
    <message>
        <source>Node pool %1</source>
        <translation>Pool de nœuds %1</translation>
    </message>
    <message>
        <source>Host volume %1</source>
        <translation>Volume d’hôte %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
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
        <translation>À partir de Nomad 2.0, ses parties peuvent être accordées séparément.</translation>
    </message>
    <message>
        <source>Nomad Enterprise only.</source>
        <translation>Nomad Enterprise uniquement.</translation>
    </message>
    <message>
        <source>From Nomad 1.10 on; earlier servers refuse rules that name it.</source>
        <translation>À partir de Nomad 1.10&#xa0;; les serveurs antérieurs refusent les règles qui l’indiquent.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for submit-job.</source>
        <translation>À partir de Nomad 2.0&#xa0;; les serveurs antérieurs refusent les règles qui l’indiquent et exigent submit-job.</translation>
    </message>
    <message>
        <source>From Nomad 1.4 on.</source>
        <translation>À partir de Nomad 1.4.</translation>
    </message>
    <message>
        <source>From Nomad 1.6 on.</source>
        <translation>À partir de Nomad 1.6.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for the operator’s write level or a management token.</source>
        <translation>À partir de Nomad 2.0&#xa0;; les serveurs antérieurs refusent les règles qui l’indiquent et exigent le niveau write de operator ou un jeton de gestion.</translation>
    </message>
    <message>
        <source>Nomad Enterprise from 2.0 on; earlier servers refuse rules that name it and ask for a management token.</source>
        <translation>Nomad Enterprise à partir de 2.0&#xa0;; les serveurs antérieurs refusent les règles qui l’indiquent et exigent un jeton de gestion.</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>Lister les jobs</translation>
    </message>
    <message>
        <source>See which jobs there are.</source>
        <translation>Voir quels jobs existent.</translation>
    </message>
    <message>
        <source>Parse job files</source>
        <translation>Analyser des fichiers de job</translation>
    </message>
    <message>
        <source>Have the server turn a job file into JSON.</source>
        <translation>Faire convertir un fichier de job en JSON par le serveur.</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Lire les jobs</translation>
    </message>
    <message>
        <source>See jobs with their allocations, evaluations, deployments and services.</source>
        <translation>Voir les jobs avec leurs allocations, évaluations, déploiements et services.</translation>
    </message>
    <message>
        <source>Submit jobs</source>
        <translation>Soumettre des jobs</translation>
    </message>
    <message>
        <source>Register, plan, change, revert and stop jobs, and steer their deployments.</source>
        <translation>Enregistrer, planifier, modifier, rétablir et arrêter des jobs, et piloter leurs déploiements.</translation>
    </message>
    <message>
        <source>Dispatch jobs</source>
        <translation>Distribuer des jobs</translation>
    </message>
    <message>
        <source>Start parameterized jobs, and periodic ones before their time.</source>
        <translation>Démarrer des jobs paramétrés, et des jobs périodiques avant l’heure.</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Lire les journaux</translation>
    </message>
    <message>
        <source>Read what tasks write to their standard output and error.</source>
        <translation>Lire ce que les tâches écrivent sur leurs sorties standard et d’erreur.</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Lire les fichiers</translation>
    </message>
    <message>
        <source>Look into the file system of allocations, their logs included.</source>
        <translation>Consulter le système de fichiers des allocations, y compris leurs journaux.</translation>
    </message>
    <message>
        <source>Run commands in tasks</source>
        <translation>Exécuter des commandes dans les tâches</translation>
    </message>
    <message>
        <source>Run commands in running tasks, for example a shell.</source>
        <translation>Exécuter des commandes dans les tâches en cours, par exemple un shell.</translation>
    </message>
    <message>
        <source>Run commands on hosts</source>
        <translation>Exécuter des commandes sur les hôtes</translation>
    </message>
    <message>
        <source>Run commands in tasks that are not isolated, which is like a shell on the machine that they run on.</source>
        <translation>Exécuter des commandes dans des tâches non isolées, ce qui équivaut à un shell sur la machine où elles s’exécutent.</translation>
    </message>
    <message>
        <source>Stop and restart allocations</source>
        <translation>Arrêter et redémarrer des allocations</translation>
    </message>
    <message>
        <source>Stop, restart and signal allocations.</source>
        <translation>Arrêter et redémarrer des allocations, et leur envoyer des signaux.</translation>
    </message>
    <message>
        <source>Override Sentinel policies</source>
        <translation>Outrepasser les politiques Sentinel</translation>
    </message>
    <message>
        <source>Submit jobs although a soft-mandatory Sentinel policy objects.</source>
        <translation>Soumettre des jobs malgré l’objection d’une politique Sentinel de niveau soft-mandatory.</translation>
    </message>
    <message>
        <source>Run CSI plugins</source>
        <translation>Exécuter des plugins CSI</translation>
    </message>
    <message>
        <source>Submit jobs that offer a CSI plugin.</source>
        <translation>Soumettre des jobs qui fournissent un plugin CSI.</translation>
    </message>
    <message>
        <source>Manage CSI volumes</source>
        <translation>Gérer les volumes CSI</translation>
    </message>
    <message>
        <source>Create, register, detach and delete CSI volumes and their snapshots.</source>
        <translation>Créer, enregistrer, détacher et supprimer des volumes CSI et leurs instantanés.</translation>
    </message>
    <message>
        <source>Read CSI volumes</source>
        <translation>Lire les volumes CSI</translation>
    </message>
    <message>
        <source>See a CSI volume with all its details.</source>
        <translation>Voir un volume CSI avec tous ses détails.</translation>
    </message>
    <message>
        <source>List CSI volumes</source>
        <translation>Lister les volumes CSI</translation>
    </message>
    <message>
        <source>See which CSI volumes there are.</source>
        <translation>Voir quels volumes CSI existent.</translation>
    </message>
    <message>
        <source>Mount CSI volumes</source>
        <translation>Monter des volumes CSI</translation>
    </message>
    <message>
        <source>Submit jobs that mount CSI volumes.</source>
        <translation>Soumettre des jobs qui montent des volumes CSI.</translation>
    </message>
    <message>
        <source>Create host volumes</source>
        <translation>Créer des volumes d’hôte</translation>
    </message>
    <message>
        <source>Create dynamic host volumes, and read them.</source>
        <translation>Créer des volumes d’hôte dynamiques, et les lire.</translation>
    </message>
    <message>
        <source>Register host volumes</source>
        <translation>Enregistrer des volumes d’hôte</translation>
    </message>
    <message>
        <source>Register dynamic host volumes that were made elsewhere, create and read them.</source>
        <translation>Enregistrer des volumes d’hôte dynamiques créés ailleurs, en créer et les lire.</translation>
    </message>
    <message>
        <source>Read host volumes</source>
        <translation>Lire les volumes d’hôte</translation>
    </message>
    <message>
        <source>See dynamic host volumes.</source>
        <translation>Voir les volumes d’hôte dynamiques.</translation>
    </message>
    <message>
        <source>Manage host volumes</source>
        <translation>Gérer les volumes d’hôte</translation>
    </message>
    <message>
        <source>Create, register, read and delete dynamic host volumes.</source>
        <translation>Créer, enregistrer, lire et supprimer des volumes d’hôte dynamiques.</translation>
    </message>
    <message>
        <source>Delete host volumes</source>
        <translation>Supprimer des volumes d’hôte</translation>
    </message>
    <message>
        <source>Delete dynamic host volumes.</source>
        <translation>Supprimer des volumes d’hôte dynamiques.</translation>
    </message>
    <message>
        <source>List scaling policies</source>
        <translation>Lister les politiques de mise à l’échelle</translation>
    </message>
    <message>
        <source>See which scaling policies there are.</source>
        <translation>Voir quelles politiques de mise à l’échelle existent.</translation>
    </message>
    <message>
        <source>Read scaling policies</source>
        <translation>Lire les politiques de mise à l’échelle</translation>
    </message>
    <message>
        <source>See a scaling policy with all its details.</source>
        <translation>Voir une politique de mise à l’échelle avec tous ses détails.</translation>
    </message>
    <message>
        <source>Read scaling of jobs</source>
        <translation>Lire la mise à l’échelle des jobs</translation>
    </message>
    <message>
        <source>See how far the groups of a job are scaled.</source>
        <translation>Voir le degré de mise à l’échelle des groupes d’un job.</translation>
    </message>
    <message>
        <source>Scale jobs</source>
        <translation>Mettre des jobs à l’échelle</translation>
    </message>
    <message>
        <source>Change how many allocations the groups of a job have.</source>
        <translation>Modifier le nombre d’allocations des groupes d’un job.</translation>
    </message>
    <message>
        <source>Submit recommendations</source>
        <translation>Soumettre des recommandations</translation>
    </message>
    <message>
        <source>Recommend other resources for a job.</source>
        <translation>Recommander d’autres ressources pour un job.</translation>
    </message>
    <message>
        <source>Register jobs</source>
        <translation>Enregistrer des jobs</translation>
    </message>
    <message>
        <source>Register new jobs and new versions of jobs.</source>
        <translation>Enregistrer de nouveaux jobs et de nouvelles versions de jobs.</translation>
    </message>
    <message>
        <source>Revert jobs</source>
        <translation>Rétablir des jobs</translation>
    </message>
    <message>
        <source>Bring back an earlier version of a job.</source>
        <translation>Revenir à une version antérieure d’un job.</translation>
    </message>
    <message>
        <source>Stop jobs</source>
        <translation>Arrêter des jobs</translation>
    </message>
    <message>
        <source>Stop jobs without removing them.</source>
        <translation>Arrêter des jobs sans les retirer.</translation>
    </message>
    <message>
        <source>Purge jobs</source>
        <translation>Purger des jobs</translation>
    </message>
    <message>
        <source>Stop jobs and remove all that the server knows of them.</source>
        <translation>Arrêter des jobs et effacer tout ce que le serveur en sait.</translation>
    </message>
    <message>
        <source>Evaluate jobs</source>
        <translation>Évaluer des jobs</translation>
    </message>
    <message>
        <source>Have the scheduler look at a job anew.</source>
        <translation>Faire réexaminer un job par l’ordonnanceur.</translation>
    </message>
    <message>
        <source>Plan jobs</source>
        <translation>Planifier des jobs</translation>
    </message>
    <message>
        <source>See what submitting a job would do.</source>
        <translation>Voir ce que ferait la soumission d’un job.</translation>
    </message>
    <message>
        <source>Tag versions of jobs</source>
        <translation>Étiqueter des versions de jobs</translation>
    </message>
    <message>
        <source>Give versions of a job a name, and take it away.</source>
        <translation>Donner un nom à des versions d’un job, et le retirer.</translation>
    </message>
    <message>
        <source>Mark versions as stable</source>
        <translation>Marquer des versions comme stables</translation>
    </message>
    <message>
        <source>Mark a version of a job as stable or not.</source>
        <translation>Marquer une version d’un job comme stable ou non.</translation>
    </message>
    <message>
        <source>Fail deployments</source>
        <translation>Mettre des déploiements en échec</translation>
    </message>
    <message>
        <source>Declare a deployment failed.</source>
        <translation>Déclarer un déploiement en échec.</translation>
    </message>
    <message>
        <source>Pause deployments</source>
        <translation>Suspendre des déploiements</translation>
    </message>
    <message>
        <source>Pause and resume deployments.</source>
        <translation>Suspendre et reprendre des déploiements.</translation>
    </message>
    <message>
        <source>Promote deployments</source>
        <translation>Promouvoir des déploiements</translation>
    </message>
    <message>
        <source>Promote the canaries of a deployment.</source>
        <translation>Promouvoir les canaris d’un déploiement.</translation>
    </message>
    <message>
        <source>Unblock deployments</source>
        <translation>Débloquer des déploiements</translation>
    </message>
    <message>
        <source>Let a deployment over several regions go on.</source>
        <translation>Laisser se poursuivre un déploiement sur plusieurs régions.</translation>
    </message>
    <message>
        <source>Cancel deployments</source>
        <translation>Annuler des déploiements</translation>
    </message>
    <message>
        <source>Cancel a deployment over several regions.</source>
        <translation>Annuler un déploiement sur plusieurs régions.</translation>
    </message>
    <message>
        <source>Set health in deployments</source>
        <translation>Définir l’état de santé dans les déploiements</translation>
    </message>
    <message>
        <source>Say whether an allocation of a deployment is healthy.</source>
        <translation>Indiquer si une allocation d’un déploiement est saine.</translation>
    </message>
    <message>
        <source>Collect allocations</source>
        <translation>Collecter des allocations</translation>
    </message>
    <message>
        <source>Remove finished allocations from the machines that they ran on.</source>
        <translation>Retirer les allocations terminées des machines où elles s’exécutaient.</translation>
    </message>
    <message>
        <source>Pause tasks</source>
        <translation>Suspendre des tâches</translation>
    </message>
    <message>
        <source>Pause and resume tasks that run on a schedule.</source>
        <translation>Suspendre et reprendre des tâches qui s’exécutent selon un calendrier.</translation>
    </message>
    <message>
        <source>Start periodic jobs</source>
        <translation>Démarrer des jobs périodiques</translation>
    </message>
    <message>
        <source>Start periodic jobs before their time.</source>
        <translation>Démarrer des jobs périodiques avant l’heure.</translation>
    </message>
    <message>
        <source>Delete service registrations</source>
        <translation>Supprimer des enregistrements de services</translation>
    </message>
    <message>
        <source>Remove services from Nomad&apos;s own service catalogue.</source>
        <translation>Retirer des services du catalogue de services propre à Nomad.</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>Lister les variables</translation>
    </message>
    <message>
        <source>See which variables there are.</source>
        <translation>Voir quelles variables existent.</translation>
    </message>
    <message>
        <source>Read variables</source>
        <translation>Lire les variables</translation>
    </message>
    <message>
        <source>Read what variables hold, secrets included; they can be listed, too.</source>
        <translation>Lire le contenu des variables, secrets compris&#xa0;; elles peuvent aussi être listées.</translation>
    </message>
    <message>
        <source>Write variables</source>
        <translation>Écrire les variables</translation>
    </message>
    <message>
        <source>Create and change variables.</source>
        <translation>Créer et modifier des variables.</translation>
    </message>
    <message>
        <source>Delete variables</source>
        <translation>Supprimer les variables</translation>
    </message>
    <message>
        <source>Delete variables.</source>
        <translation>Supprimer des variables.</translation>
    </message>
    <message>
        <source>Read node pools</source>
        <translation>Lire les pools de nœuds</translation>
    </message>
    <message>
        <source>See the node pool, its nodes and jobs as far as these may be seen.</source>
        <translation>Voir le pool de nœuds, ses nœuds et ses jobs, dans la mesure où ceux-ci sont visibles.</translation>
    </message>
    <message>
        <source>Change node pools</source>
        <translation>Modifier les pools de nœuds</translation>
    </message>
    <message>
        <source>Create and change the node pool.</source>
        <translation>Créer et modifier le pool de nœuds.</translation>
    </message>
    <message>
        <source>Delete node pools</source>
        <translation>Supprimer les pools de nœuds</translation>
    </message>
    <message>
        <source>Delete the node pool.</source>
        <translation>Supprimer le pool de nœuds.</translation>
    </message>
    <message>
        <source>Mount host volumes to read</source>
        <translation>Monter des volumes d’hôte en lecture</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and only read it.</source>
        <translation>Soumettre des jobs qui montent le volume d’hôte en lecture seule.</translation>
    </message>
    <message>
        <source>Mount host volumes to write</source>
        <translation>Monter des volumes d’hôte en écriture</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and write to it.</source>
        <translation>Soumettre des jobs qui montent le volume d’hôte et y écrivent.</translation>
    </message>
    <message>
        <source>Read agents</source>
        <translation>Lire les agents</translation>
    </message>
    <message>
        <source>See agents with their configuration, members, metrics and logs.</source>
        <translation>Voir les agents avec leur configuration, leurs membres, leurs métriques et leurs journaux.</translation>
    </message>
    <message>
        <source>Manage agents</source>
        <translation>Gérer les agents</translation>
    </message>
    <message>
        <source>Join agents, make them leave a cluster, change their servers and profile them.</source>
        <translation>Rattacher des agents, leur faire quitter un cluster, changer leurs serveurs et les profiler.</translation>
    </message>
    <message>
        <source>Read nodes</source>
        <translation>Lire les nœuds</translation>
    </message>
    <message>
        <source>See the clients with their attributes and statistics.</source>
        <translation>Voir les clients avec leurs attributs et leurs statistiques.</translation>
    </message>
    <message>
        <source>Manage nodes</source>
        <translation>Gérer les nœuds</translation>
    </message>
    <message>
        <source>Drain nodes, change their eligibility and metadata, and remove them.</source>
        <translation>Drainer des nœuds, modifier leur éligibilité et leurs métadonnées, et les retirer.</translation>
    </message>
    <message>
        <source>Read the cluster’s state</source>
        <translation>Lire l’état du cluster</translation>
    </message>
    <message>
        <source>See the Raft peers, the autopilot’s health and the scheduler’s settings.</source>
        <translation>Voir les pairs Raft, l’état de santé de l’autopilote et les paramètres de l’ordonnanceur.</translation>
    </message>
    <message>
        <source>Operate the cluster</source>
        <translation>Exploiter le cluster</translation>
    </message>
    <message>
        <source>Remove Raft peers, change the scheduler’s and the autopilot’s settings, and all that follows here.</source>
        <translation>Retirer des pairs Raft, modifier les paramètres de l’ordonnanceur et de l’autopilote, et tout ce qui suit ici.</translation>
    </message>
    <message>
        <source>Save snapshots</source>
        <translation>Enregistrer des instantanés</translation>
    </message>
    <message>
        <source>Save a snapshot of the whole state, secrets included.</source>
        <translation>Enregistrer un instantané de l’état complet, secrets compris.</translation>
    </message>
    <message>
        <source>Read the license</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>See the license of the cluster.</source>
        <translation>Voir la licence du cluster.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Renouveler les clés</translation>
    </message>
    <message>
        <source>Make a new key for encrypting variables and signing identities.</source>
        <translation>Créer une nouvelle clé pour chiffrer les variables et signer les identités.</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>Lister les clés</translation>
    </message>
    <message>
        <source>See which keys there are; not the keys themselves.</source>
        <translation>Voir quelles clés existent, mais pas les clés elles-mêmes.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Supprimer des clés</translation>
    </message>
    <message>
        <source>Delete keys that are not in use.</source>
        <translation>Supprimer des clés inutilisées.</translation>
    </message>
    <message>
        <source>Read quotas</source>
        <translation>Lire les quotas</translation>
    </message>
    <message>
        <source>See resource quotas and how far they are used.</source>
        <translation>Voir les quotas de ressources et leur taux d’utilisation.</translation>
    </message>
    <message>
        <source>Manage quotas</source>
        <translation>Gérer les quotas</translation>
    </message>
    <message>
        <source>Create, change and delete resource quotas.</source>
        <translation>Créer, modifier et supprimer des quotas de ressources.</translation>
    </message>
    <message>
        <source>List plugins</source>
        <translation>Lister les plugins</translation>
    </message>
    <message>
        <source>See which CSI plugins there are.</source>
        <translation>Voir quels plugins CSI existent.</translation>
    </message>
    <message>
        <source>Read plugins</source>
        <translation>Lire les plugins</translation>
    </message>
    <message>
        <source>See a CSI plugin with all its details; most acts on CSI volumes need it, too.</source>
        <translation>Voir un plugin CSI avec tous ses détails&#xa0;; la plupart des actions sur les volumes CSI l’exigent aussi.</translation>
    </message>
    <message>
        <source>Read Sentinel policies</source>
        <translation>Lire les politiques Sentinel</translation>
    </message>
    <message>
        <source>See Sentinel policies.</source>
        <translation>Voir les politiques Sentinel.</translation>
    </message>
    <message>
        <source>Write Sentinel policies</source>
        <translation>Écrire les politiques Sentinel</translation>
    </message>
    <message>
        <source>Create and change Sentinel policies.</source>
        <translation>Créer et modifier des politiques Sentinel.</translation>
    </message>
    <message>
        <source>Delete Sentinel policies</source>
        <translation>Supprimer les politiques Sentinel</translation>
    </message>
    <message>
        <source>Delete Sentinel policies.</source>
        <translation>Supprimer des politiques Sentinel.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AttachmentSets</name>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionFile</name>
    <message>
        <source>The list of pending deletions cannot be read, nor be moved out of the way: %1</source>
        <translation>La liste des suppressions en attente ne peut être ni lue ni mise de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list of pending deletions cannot be written: %1</source>
        <translation>Impossible d’écrire la liste des suppressions en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another console holds the list of pending deletions. Try again in a moment.</source>
        <translation>Une autre console bloque la liste des suppressions en attente. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionList</name>
    <message>
        <source>Not all of the list of pending deletions could be read: what is missing from it is not carried out. The file was kept as %1.</source>
        <translation>La liste des suppressions en attente n’a pas pu être lue en entier&#xa0;: ce qui y manque n’est pas exécuté. Le fichier a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The server does not tell its region: deletions cannot be put off here.</source>
        <translation>Le serveur n’indique pas sa région&#xa0;: les suppressions ne peuvent pas être différées ici.</translation>
    </message>
    <message>
        <source>This token is being deleted at this moment.</source>
        <translation>Ce jeton est en cours de suppression.</translation>
    </message>
    <message>
        <source>The token that was to take over does not work any more: it has been deleted or has expired. This one has been kept.</source>
        <translation>Le jeton qui devait prendre le relais ne fonctionne plus&#xa0;: il a été supprimé ou a expiré. Celui-ci a été conservé.</translation>
    </message>
    <message>
        <source>Another console has called this deletion off, has put it off, or is carrying it out.</source>
        <translation>Une autre console a annulé ou reporté cette suppression, ou est en train de l’exécuter.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Environment</name>
    <message>
        <source>The variable %1 cannot be used. %2</source>
        <translation>La variable %1 est inutilisable. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclLexer</name>
    <message>
        <source>This text has no closing quote on its line.</source>
        <translation>Ce texte n’a pas de guillemet fermant sur sa ligne.</translation>
    </message>
    <message>
        <source>A backslash must be followed by what it stands for, for example \&quot; or \\.</source>
        <translation>Une barre oblique inverse doit être suivie de ce qu’elle représente, par exemple \&quot; ou \\.</translation>
    </message>
    <message>
        <source>There are no comments in JSON.</source>
        <translation>Il n’y a pas de commentaires en JSON.</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>Ce commentaire n’est jamais fermé par */.</translation>
    </message>
    <message>
        <source>This text is never closed: a line with %1 alone is missing.</source>
        <translation>Ce texte n’est jamais fermé&#xa0;: il manque une ligne ne contenant que %1.</translation>
    </message>
    <message>
        <source>Texts are written in straight double quotes: &quot;text&quot;.</source>
        <translation>Les textes s’écrivent entre guillemets droits doubles&#xa0;: &quot;text&quot;.</translation>
    </message>
    <message>
        <source>This character has no meaning here.</source>
        <translation>Ce caractère n’a pas de sens ici.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclParser</name>
    <message>
        <source>Nothing may follow the brace that closes everything.</source>
        <translation>Rien ne doit suivre l’accolade qui ferme le tout.</translation>
    </message>
    <message>
        <source>There is no open brace that this one could close.</source>
        <translation>Aucune accolade ouverte ne correspond à celle-ci.</translation>
    </message>
    <message>
        <source>This brace is never closed.</source>
        <translation>Cette accolade n’est jamais fermée.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Il manque une virgule avant ceci.</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>Il n’y a rien avant cette virgule.</translation>
    </message>
    <message>
        <source>In JSON no comma may stand before a closing brace.</source>
        <translation>En JSON, aucune virgule ne doit précéder une accolade fermante.</translation>
    </message>
    <message>
        <source>A block or a key is expected here, not “%1”.</source>
        <translation>Un bloc ou une clé est attendu ici, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>In JSON a colon stands between key and value.</source>
        <translation>En JSON, un deux-points sépare la clé de la valeur.</translation>
    </message>
    <message>
        <source>An equals sign stands between key and value.</source>
        <translation>Un signe égal sépare la clé de la valeur.</translation>
    </message>
    <message>
        <source>A block with a name has no equals sign before its brace.</source>
        <translation>Un bloc portant un nom n’a pas de signe égal avant son accolade.</translation>
    </message>
    <message>
        <source>A colon and a value are missing after this.</source>
        <translation>Il manque un deux-points et une valeur après ceci.</translation>
    </message>
    <message>
        <source>After this, an equals sign with a value or an opening brace is missing.</source>
        <translation>Il manque après ceci un signe égal suivi d’une valeur, ou une accolade ouvrante.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: &quot;%1&quot;.</source>
        <translation>Les textes s’écrivent entre guillemets doubles&#xa0;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This list is never closed with ].</source>
        <translation>Cette liste n’est jamais fermée par ].</translation>
    </message>
    <message>
        <source>There is a comma too many here.</source>
        <translation>Il y a une virgule de trop ici.</translation>
    </message>
    <message>
        <source>A value is expected here, not “%1”.</source>
        <translation>Une valeur est attendue ici, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This is nested too deep: at most %1 levels are read.</source>
        <translation>L’imbrication est trop profonde&#xa0;: %1 niveaux au plus sont lus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::LiveWatch</name>
    <message>
        <source>The server that answers does not know of a leader at the moment. What is shown may be out of date.</source>
        <translation>Le serveur qui répond ne connaît pas de leader pour le moment. Ce qui est affiché n’est peut-être plus à jour.</translation>
    </message>
    <message numerus="yes">
        <source>The server that answers has not heard from its leader for %n second(s). What is shown may be that old.</source>
        <translation>
            <numerusform>Le serveur qui répond n’a pas de nouvelles de son leader depuis %n seconde. Ce qui est affiché date peut-être d’autant.</numerusform>
            <numerusform>Le serveur qui répond n’a pas de nouvelles de son leader depuis %n secondes. Ce qui est affiché date peut-être d’autant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NewToken</name>
    <message>
        <source>%1 The token that was made for it could not be deleted; it works until it expires. Its accessor ID is %2.</source>
        <translation>%1 Le jeton créé à cet effet n’a pas pu être supprimé&#xa0;; il fonctionne jusqu’à son expiration. Son ID d’accesseur est %2.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>L’ouverture de session a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclPolicyService</name>
    <message>
        <source>The policy was saved, but could not be read again. Look at the list.</source>
        <translation>La politique a été enregistrée, mais n’a pas pu être relue. Consultez la liste.</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>Une politique de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>Le nom d’une politique ne peut pas être modifié.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclRoleService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>This server has no roles: they came with Nomad 1.4.</source>
        <translation>Ce serveur n’a pas de rôles&#xa0;: ils existent depuis Nomad 1.4.</translation>
    </message>
    <message>
        <source>There is no such role (any more).</source>
        <translation>Ce rôle n’existe pas ou plus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthMethodService</name>
    <message>
        <source>There is no such binding rule (any more).</source>
        <translation>Cette règle de liaison n’existe pas ou plus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthenticator</name>
    <message>
        <source>This server knows no passwords. Sign in with the secret of a token.</source>
        <translation>Ce serveur ne connaît pas les mots de passe. Ouvrez une session avec le secret d’un jeton.</translation>
    </message>
    <message>
        <source>This server knows no passwords, so none can be set with a code.</source>
        <translation>Ce serveur ne connaît pas les mots de passe&#xa0;: aucun ne peut donc être défini avec un code.</translation>
    </message>
    <message>
        <source>This server knows no passwords. Make a new token instead.</source>
        <translation>Ce serveur ne connaît pas les mots de passe. Créez plutôt un nouveau jeton.</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>Plus aucune session n’est ouverte. Ouvrez une session, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not the token that is signed in here. Check it and try again.</source>
        <translation>Ce n’est pas le jeton de la session ouverte ici. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>At this server one stays signed in by keeping the token in the keychain.</source>
        <translation>Sur ce serveur, la session reste ouverte si le jeton est conservé dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadConnectionTest</name>
    <message>
        <source>Another kind of server answers at %1, or something in between.</source>
        <translation>Un autre type de serveur répond à l’adresse %1, ou un intermédiaire.</translation>
    </message>
    <message>
        <source>Check the address and port. Nomad&apos;s own port is 4646.</source>
        <translation>Vérifiez l’adresse et le port. Le port propre à Nomad est 4646.</translation>
    </message>
    <message>
        <source>The server at %1 speaks HTTPS only.</source>
        <translation>Le serveur à l’adresse %1 n’utilise que HTTPS.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the address.</source>
        <translation>Remplacez http:// par https:// dans l’adresse.</translation>
    </message>
    <message>
        <source>The cluster knows no region “%1”.</source>
        <translation>Le cluster ne connaît pas de région «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Enter one of these: %1.</source>
        <translation>Saisissez l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A Nomad server answers at %1.</source>
        <translation>Un serveur Nomad répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>A Nomad server answers, and its cluster has no leader at the moment.</source>
        <translation>Un serveur Nomad répond, et son cluster n’a pas de leader pour le moment.</translation>
    </message>
    <message>
        <source>Until it has one, nothing can be changed.</source>
        <translation>Tant qu’il n’en a pas, rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Access control is switched on.</source>
        <translation>Le contrôle d’accès est activé.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Le contrôle d’accès est désactivé sur ce serveur&#xa0;: il ne gère aucun jeton.</translation>
    </message>
    <message>
        <source>Switch it on in the configuration of every agent: acl { enabled = true }.</source>
        <translation>Activez-le dans la configuration de chaque agent&#xa0;: acl { enabled = true }.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1.</source>
        <translation>La version du serveur est %1.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1, as far as its features tell.</source>
        <translation>La version du serveur est %1, pour autant que ses fonctionnalités l’indiquent.</translation>
    </message>
    <message>
        <source>With a token that may read agents the version is known exactly.</source>
        <translation>Avec un jeton qui peut lire les agents, la version est connue exactement.</translation>
    </message>
    <message>
        <source>There was no token to try.</source>
        <translation>Il n’y avait pas de jeton à essayer.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>Sign in with another one.</source>
        <translation>Ouvrez une session avec un autre.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Le serveur ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another cluster or region.</source>
        <translation>Il a peut-être été supprimé, ou appartient à un autre cluster ou à une autre région.</translation>
    </message>
    <message>
        <source>The token “%1” has expired.</source>
        <translation>Le jeton «&#x202f;%1&#x202f;» a expiré.</translation>
    </message>
    <message>
        <source>The token is “%1”, a management token.</source>
        <translation>Le jeton est «&#x202f;%1&#x202f;», un jeton de gestion.</translation>
    </message>
    <message>
        <source>The token is “%1”, a client token.</source>
        <translation>Le jeton est «&#x202f;%1&#x202f;», un jeton client.</translation>
    </message>
    <message>
        <source>To look after other tokens takes a management token.</source>
        <translation>Pour gérer d’autres jetons, il faut un jeton de gestion.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is in between reads the token.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: quiconque se trouve sur le trajet lit le jeton.</translation>
    </message>
    <message>
        <source>Use https:// unless the server is on this computer.</source>
        <translation>Utilisez https://, sauf si le serveur est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is trusted.</source>
        <translation>La connexion est chiffrée avec %1, et le certificat est approuvé.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is the one that you trust.</source>
        <translation>La connexion est chiffrée avec %1, et le certificat est celui que vous avez approuvé.</translation>
    </message>
    <message>
        <source>The server answers without encryption at this port.</source>
        <translation>Le serveur répond sans chiffrement sur ce port.</translation>
    </message>
    <message>
        <source>Change https:// to http:// in the address, or ask for the port that is encrypted.</source>
        <translation>Remplacez https:// par http:// dans l’adresse, ou demandez quel port est chiffré.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If the server asks for a client certificate, choose it and its key. Otherwise check the port.</source>
        <translation>Si le serveur demande un certificat client, choisissez celui-ci et sa clé. Sinon, vérifiez le port.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>Aucune réponse en %n seconde.</numerusform>
            <numerusform>Aucune réponse en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address, the network, and whether a firewall drops what it does not let through.</source>
        <translation>Vérifiez l’adresse, le réseau et si un pare-feu rejette ce qu’il ne laisse pas passer.</translation>
    </message>
    <message>
        <source>The address is a number: no name has to be looked up.</source>
        <translation>L’adresse est numérique&#xa0;: aucun nom n’est à résoudre.</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>Le proxy %1 résout le nom.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 correspond à %2.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Aucun ordinateur ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Check how it is spelt, and whether this computer is in the right network or needs a VPN.</source>
        <translation>Vérifiez l’orthographe, et si cet ordinateur est sur le bon réseau ou a besoin d’un VPN.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>Un service écoute à l’adresse %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à l’adresse %1.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server runs. Nomad&apos;s own port is 4646.</source>
        <translation>Vérifiez le port, et que le serveur fonctionne. Le port propre à Nomad est 4646.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the network and whether a firewall is in between.</source>
        <translation>Vérifiez le réseau et si un pare-feu se trouve sur le chemin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether the certificate was renewed. If so, compare the fingerprint with them and trust the new one.</source>
        <translation>Demandez à l’administrateur du serveur si le certificat a été renouvelé. Si c’est le cas, comparez l’empreinte avec lui et approuvez le nouveau certificat.</translation>
    </message>
    <message>
        <source>Enter one of the names above as the TLS server name if it is the right server, or trust this very certificate after comparing its fingerprint.</source>
        <translation>Si c’est le bon serveur, saisissez l’un des noms ci-dessus comme nom TLS du serveur, ou approuvez précisément ce certificat après en avoir comparé l’empreinte.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it, or trust this very certificate after comparing its fingerprint with whoever runs the server.</source>
        <translation>Choisissez le fichier de l’autorité qui l’a signé, ou approuvez précisément ce certificat après en avoir comparé l’empreinte avec l’administrateur du serveur.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadPolicyService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>These are the server&apos;s own rules. They are set in its configuration.</source>
        <translation>Ce sont les règles propres au serveur. Elles sont définies dans sa configuration.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadRoleService</name>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>What a management token may do: everything, in every namespace.</source>
        <translation>Ce que peut faire un jeton de gestion&#xa0;: tout, dans tous les espaces de noms.</translation>
    </message>
    <message>
        <source>Roles of this server are made of policies: change these on the pages for policies and roles.</source>
        <translation>Les rôles de ce serveur sont composés de politiques&#xa0;: modifiez-les sur les pages des politiques et des rôles.</translation>
    </message>
    <message>
        <source>What can be granted here is the server&apos;s own: it takes no catalogue.</source>
        <translation>Ce qui peut être accordé ici est propre au serveur&#xa0;: il n’accepte pas de catalogue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadSignIn</name>
    <message>
        <source>This server does not take one-time secrets: they came with Nomad 1.1.</source>
        <translation>Ce serveur n’accepte pas les secrets à usage unique&#xa0;: ils existent depuis Nomad 1.1.</translation>
    </message>
    <message>
        <source>This one-time secret is not good any more. Each works once, for ten minutes. Ask for a new one.</source>
        <translation>Ce secret à usage unique n’est plus valable. Chacun fonctionne une seule fois, pendant dix minutes. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>This server makes no one-time secrets: they came with Nomad 1.1.</source>
        <translation>Ce serveur ne crée pas de secrets à usage unique&#xa0;: ils existent depuis Nomad 1.1.</translation>
    </message>
    <message>
        <source>The server made a one-time secret for another token. It was thrown away.</source>
        <translation>Le serveur a créé un secret à usage unique pour un autre jeton. Il a été jeté.</translation>
    </message>
    <message>
        <source>The number in the reset file is not the one that the server waits for. Write %1 into it and try again.</source>
        <translation>Le numéro du fichier de réinitialisation n’est pas celui que le serveur attend. Écrivez-y %1 et réessayez.</translation>
    </message>
    <message>
        <source>This cluster has its first management token already. To make another one without a token, reset the bootstrap.</source>
        <translation>Ce cluster a déjà son premier jeton de gestion. Pour en créer un autre sans jeton, réinitialisez l’amorçage.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadTokenService</name>
    <message>
        <source>All that can be done to many tokens of this server at once is to delete them.</source>
        <translation>La suppression est la seule opération possible sur plusieurs jetons de ce serveur à la fois.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>Ce serveur ne connaît pas les jetons d’accès personnels.</translation>
    </message>
    <message>
        <source>This server cannot switch tokens off. Delete the token instead.</source>
        <translation>Ce serveur ne peut pas désactiver de jetons. Supprimez plutôt le jeton.</translation>
    </message>
    <message>
        <source>Tokens of this server have one secret: there is no grace to end.</source>
        <translation>Les jetons de ce serveur n’ont qu’un secret&#xa0;: il n’y a pas de délai de grâce auquel mettre fin.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadWorker</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>This takes a management token.</source>
        <translation>Il faut pour cela un jeton de gestion.</translation>
    </message>
    <message>
        <source>Nothing can be changed at the moment. %1</source>
        <translation>Rien ne peut être modifié pour le moment. %1</translation>
    </message>
    <message>
        <source>You were signed out, or went to another region, before this was done.</source>
        <translation>Votre session a été fermée, ou vous avez changé de région, avant la fin de l’opération.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>Le contrôle d’accès est désactivé sur ce serveur&#xa0;: il ne gère aucun jeton.</translation>
    </message>
    <message>
        <source>This token has expired. Sign in with another one.</source>
        <translation>Ce jeton a expiré. Ouvrez une session avec un autre.</translation>
    </message>
    <message>
        <source>Enter the secret of a token.</source>
        <translation>Saisissez le secret d’un jeton.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>Quelqu’un d’autre a ouvert une session entre-temps.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment.</source>
        <translation>Le cluster n’a pas de leader pour le moment.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>The server does not accept your token any more: it has been deleted or has expired. Sign in with another one.</source>
        <translation>Le serveur n’accepte plus votre jeton&#xa0;: il a été supprimé ou a expiré. Ouvrez une session avec un autre.</translation>
    </message>
    <message>
        <source>Your token has expired. Sign in with another one.</source>
        <translation>Votre jeton a expiré. Ouvrez une session avec un autre.</translation>
    </message>
    <message>
        <source>Your token does not work in the region %1: only global tokens are known there.</source>
        <translation>Votre jeton ne fonctionne pas dans la région %1&#xa0;: seuls les jetons globaux y sont connus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcBrowser</name>
    <message>
        <source>The identity provider did not let you in, or you declined there.</source>
        <translation>Le fournisseur d’identité ne vous a pas laissé entrer, ou vous y avez refusé.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. It says: “%1”.</source>
        <translation>Le fournisseur d’identité a refusé l’ouverture de session. Il indique&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start signing in again.</source>
        <translation>Le navigateur n’a pas renvoyé de réponse à temps. Recommencez l’ouverture de session.</translation>
    </message>
    <message>
        <source>Back to Chatelaine</source>
        <translation>Retour à Chatelaine</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this page.</source>
        <translation>La réponse est arrivée. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Not what is waited for</source>
        <translation>Ce n’est pas la réponse attendue</translation>
    </message>
    <message>
        <source>Start signing in from Chatelaine again.</source>
        <translation>Recommencez l’ouverture de session depuis Chatelaine.</translation>
    </message>
    <message>
        <source>This computer lets nobody listen for the browser&apos;s answer. Sign in with a token instead.</source>
        <translation>Cet ordinateur ne permet pas d’attendre la réponse du navigateur. Ouvrez plutôt une session avec un jeton.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>L’ouverture de session a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcSignIn</name>
    <message>
        <source>Signing in was given up.</source>
        <translation>L’ouverture de session a été abandonnée.</translation>
    </message>
    <message>
        <source>The server sent an address for signing in that does not belong to this sign-in. Nothing was opened.</source>
        <translation>Le serveur a envoyé une adresse d’ouverture de session qui ne correspond pas à celle-ci. Rien n’a été ouvert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::PolicyBook</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <source>You were signed out before this was done.</source>
        <translation>Votre session a été fermée avant la fin de l’opération.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::ServerFeatures</name>
    <message>
        <source>One-time secrets</source>
        <translation>Secrets à usage unique</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Tokens that expire</source>
        <translation>Jetons qui expirent</translation>
    </message>
    <message>
        <source>Policies of jobs</source>
        <translation>Politiques de jobs</translation>
    </message>
    <message>
        <source>Sign-in through an identity provider</source>
        <translation>Ouverture de session par un fournisseur d’identité</translation>
    </message>
    <message>
        <source>Sign-in with a JSON web token</source>
        <translation>Ouverture de session avec un jeton web JSON</translation>
    </message>
    <message>
        <source>Lists in pages</source>
        <translation>Listes paginées</translation>
    </message>
    <message>
        <source>Editing of tokens that expire</source>
        <translation>Modification des jetons qui expirent</translation>
    </message>
    <message>
        <source>1.5.4 or newer</source>
        <translation>1.5.4 ou plus récent</translation>
    </message>
    <message>
        <source>1.5 or newer</source>
        <translation>1.5 ou plus récent</translation>
    </message>
    <message>
        <source>1.4 or newer</source>
        <translation>1.4 ou plus récent</translation>
    </message>
    <message>
        <source>1.1 to 1.3</source>
        <translation>1.1 à 1.3</translation>
    </message>
    <message>
        <source>older than 1.4</source>
        <translation>antérieur à 1.4</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Successor</name>
    <message>
        <source>This token has expired. Make a new one instead.</source>
        <translation>Ce jeton a expiré. Créez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>The token expires before that by itself.</source>
        <translation>Le jeton expire de lui-même avant cela.</translation>
    </message>
    <message>
        <source>All roles of this token are gone: a successor would have neither policies nor roles. Edit the token first.</source>
        <translation>Tous les rôles de ce jeton ont disparu&#xa0;: un successeur n’aurait ni politiques ni rôles. Modifiez d’abord le jeton.</translation>
    </message>
    <message numerus="yes">
        <source>The new token goes without %n role(s) that do not exist any more: %1.</source>
        <translation>
            <numerusform>Le nouveau jeton est créé sans %n rôle qui n’existe plus&#xa0;: %1.</numerusform>
            <numerusform>Le nouveau jeton est créé sans %n rôles qui n’existent plus&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenActs</name>
    <message>
        <source>The new token has been made, but the one before is still there. %1</source>
        <translation>Le nouveau jeton a été créé, mais le précédent existe toujours. %1</translation>
    </message>
    <message>
        <source>This token does not exist any more.</source>
        <translation>Ce jeton n’existe plus.</translation>
    </message>
    <message>
        <source>The server answered with another token than asked for.</source>
        <translation>Le serveur a répondu avec un autre jeton que celui demandé.</translation>
    </message>
    <message>
        <source>This token was changed by someone else since you opened it.</source>
        <translation>Ce jeton a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>The rules that tell what this token may do could not be read. %1</source>
        <translation>Les règles qui indiquent ce que ce jeton peut faire n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Before version 1.6.3 this server cannot change a token that expires. Make a successor instead.</source>
        <translation>Avant la version 1.6.3, ce serveur ne peut pas modifier un jeton qui expire. Créez plutôt un successeur.</translation>
    </message>
    <message>
        <source>This server cannot change a token that expires. Make a successor instead.</source>
        <translation>Ce serveur ne peut pas modifier un jeton qui expire. Créez plutôt un successeur.</translation>
    </message>
    <message>
        <source>The token was changed, but the server has lost its expiry: it does not expire any more as it did. Make a successor with an expiry, and delete this one.</source>
        <translation>Le jeton a été modifié, mais le serveur en a perdu l’expiration&#xa0;: il n’expire plus comme auparavant. Créez un successeur avec une expiration, et supprimez celui-ci.</translation>
    </message>
    <message>
        <source>You are signed in with this token: whoever deletes it locks themselves out. Sign in with another one first.</source>
        <translation>Votre session est ouverte avec ce jeton&#xa0;: en le supprimant, vous vous bloqueriez vous-même l’accès. Ouvrez d’abord une session avec un autre.</translation>
    </message>
    <message>
        <source>This is the last management token that stays: without it nobody could manage the server any more. Make another one first.</source>
        <translation>C’est le dernier jeton de gestion restant&#xa0;: sans lui, plus personne ne pourrait gérer le serveur. Créez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>The answer was lost: a token with this name may have been made, and nobody has its secret. Look at the list, and delete it before you make another one.</source>
        <translation>La réponse s’est perdue&#xa0;: un jeton de ce nom a peut-être été créé, et personne n’a son secret. Consultez la liste, et supprimez-le avant d’en créer un autre.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: a token may have been made. Look at the list.</source>
        <translation>La réponse du serveur n’a pas de sens&#xa0;: un jeton a peut-être été créé. Consultez la liste.</translation>
    </message>
    <message>
        <source>The server made another kind of token than asked for.</source>
        <translation>Le serveur a créé un autre type de jeton que celui demandé.</translation>
    </message>
    <message>
        <source>The server made a token that does not expire as asked for.</source>
        <translation>Le serveur a créé un jeton qui n’expire pas comme demandé.</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>Il a été supprimé aussitôt.</translation>
    </message>
    <message>
        <source>It has not been deleted: look at it now, its accessor ID is %1.</source>
        <translation>Il n’a pas été supprimé&#xa0;: examinez-le maintenant, son ID d’accesseur est %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose policies and roles that are in the list.</source>
        <translation>Choisissez des politiques et des rôles de la liste.</translation>
    </message>
    <message>
        <source>The chosen roles do not all exist any more. Choose again.</source>
        <translation>Les rôles choisis n’existent plus tous. Choisissez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n byte(s) too long: the server takes at most %1.</source>
        <translation>
            <numerusform>Le nom dépasse la limite de %n octet&#xa0;: le serveur en accepte au plus %1.</numerusform>
            <numerusform>Le nom dépasse la limite de %n octets&#xa0;: le serveur en accepte au plus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than Nomad 1.4: its tokens never expire.</source>
        <translation>Ce serveur est antérieur à Nomad 1.4&#xa0;: ses jetons n’expirent jamais.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>The server wants tokens to live for at least %1.</source>
        <translation>Le serveur exige une durée de vie des jetons d’au moins %1.</translation>
    </message>
    <message>
        <source>The server lets tokens live for at most %1.</source>
        <translation>Le serveur limite la durée de vie des jetons à %1.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>Choisissez 100 ans au plus.</translation>
    </message>
    <message>
        <source>A management token may do everything: it has no policies and no roles.</source>
        <translation>Un jeton de gestion peut tout faire&#xa0;: il n’a ni politiques ni rôles.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role.</source>
        <translation>Choisissez au moins une politique ou un rôle.</translation>
    </message>
    <message>
        <source>The chosen roles do not exist any more. Choose at least one policy or role that does.</source>
        <translation>Les rôles choisis n’existent plus. Choisissez au moins une politique ou un rôle qui existe.</translation>
    </message>
    <message>
        <source>Choose a client or a management token.</source>
        <translation>Choisissez un jeton client ou un jeton de gestion.</translation>
    </message>
    <message>
        <source>The kind of a token cannot be changed later.</source>
        <translation>Le type d’un jeton ne peut plus être modifié par la suite.</translation>
    </message>
    <message>
        <source>Whether a token is global cannot be changed later.</source>
        <translation>Le caractère global d’un jeton ne peut plus être modifié par la suite.</translation>
    </message>
    <message>
        <source>The server does not let an expiry be changed later. Make a successor instead.</source>
        <translation>Le serveur ne permet pas de modifier une expiration par la suite. Créez plutôt un successeur.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenTable</name>
    <message>
        <source>There are more tokens than can be read at once, and this version of the server does not get to the end of its pages.</source>
        <translation>Il y a plus de jetons qu’on ne peut en lire à la fois, et cette version du serveur n’arrive pas au bout de ses pages.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>Quelqu’un d’autre a ouvert une session entre-temps.</translation>
    </message>
    <message>
        <source>The server answered with a list of tokens that makes no sense.</source>
        <translation>Le serveur a répondu par une liste de jetons qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord une session.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkcreation</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous avez annulé l’opération.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkdeletion</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous avez annulé l’opération.</translation>
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
        <translation>Cette personne n’a pas de zones.</translation>
    </message>
    <message>
        <source>Zones: %1.</source>
        <translation>Zones&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>Hand this invitation code to “%1”</source>
        <translation>Remettez ce code d’invitation à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>With it and the address %1 they set their password and sign in. It works once and dies on %2.</source>
        <translation>Avec ce code et l’adresse %1, cette personne définit son mot de passe et ouvre une session. Il fonctionne une seule fois et expire le %2.</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <comment>name of a file</comment>
        <translation>invitation %1</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>Code pour un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Hand this code to “%1”</source>
        <translation>Remettez ce code à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Their old password is dead. With this code and the address %1 they set a new one. It works once and dies on %2.</source>
        <translation>Son ancien mot de passe ne fonctionne plus. Avec ce code et l’adresse %1, cette personne en définit un nouveau. Il fonctionne une seule fois et expire le %2.</translation>
    </message>
    <message>
        <source>new password %1</source>
        <comment>name of a file</comment>
        <translation>nouveau mot de passe %1</translation>
    </message>
    <message>
        <source>They own no tokens.</source>
        <translation>Cette personne ne possède aucun jeton.</translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s).</source>
        <translation>
            <numerusform>Cette personne possède %n jeton.</numerusform>
            <numerusform>Cette personne possède %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no personal access tokens.</source>
        <translation>Cette personne n’a aucun jeton d’accès personnel.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n personal access token(s).</source>
        <translation>
            <numerusform>Cette personne a %n jeton d’accès personnel.</numerusform>
            <numerusform>Cette personne a %n jetons d’accès personnels.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new invitation code was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un nouveau code d’invitation n’a été ni copié ni enregistré. Il ne pourra plus être affiché.</translation>
    </message>
    <message>
        <source>A new invitation code was not saved before that and is lost. Make another one on the page Users; the audit trail says for whom.</source>
        <translation>Un nouveau code d’invitation n’a pas été enregistré avant cela et il est perdu. Créez-en un autre sur la page «&#xa0;Utilisateurs&#xa0;»&#xa0;; le journal d’audit indique pour qui.</translation>
    </message>
    <message>
        <source>The console was locked before the invitation code for “%1” was copied or saved, so it is lost. Make a new invitation code to get another one.</source>
        <translation>La console a été verrouillée avant que le code d’invitation de «&#xa0;%1&#xa0;» soit copié ou enregistré&#xa0;: il est donc perdu. Créez un nouveau code d’invitation pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>A new code for a password was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un nouveau code pour un mot de passe n’a été ni copié ni enregistré. Il ne pourra plus être affiché.</translation>
    </message>
    <message>
        <source>A new code for a password was not saved before that and is lost. Reset the password once more to get another one; the audit trail says whose.</source>
        <translation>Un nouveau code pour un mot de passe n’a pas été enregistré avant cela et il est perdu. Réinitialisez de nouveau le mot de passe pour en obtenir un autre&#xa0;; le journal d’audit indique de qui il s’agit.</translation>
    </message>
    <message>
        <source>The console was locked before the code for a new password of “%1” was copied or saved, so it is lost. Reset their password once more to get another one.</source>
        <translation>La console a été verrouillée avant que le code pour un nouveau mot de passe de «&#xa0;%1&#xa0;» soit copié ou enregistré&#xa0;: il est donc perdu. Réinitialisez de nouveau ce mot de passe pour en obtenir un autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::policywords</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Jetons d’accès personnels</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Longest life of a personal access token</source>
        <translation>Durée de vie maximale d’un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Longest life of a token</source>
        <translation>Durée de vie maximale d’un jeton</translation>
    </message>
    <message>
        <source>Tokens without expiry</source>
        <translation>Jetons sans expiration</translation>
    </message>
    <message>
        <source>Suggested life</source>
        <translation>Durée de vie suggérée</translation>
    </message>
    <message>
        <source>Suggested grace</source>
        <translation>Délai de grâce suggéré</translation>
    </message>
    <message>
        <source>Longest grace</source>
        <translation>Délai de grâce maximal</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Verrouillage en l’absence d’activité</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>A copied secret stays on the clipboard for</source>
        <translation>Maintien d’un secret copié dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>chatelaine::text</name>
    <message>
        <source>Policy “%1”, line %2: %3</source>
        <translation>Politique «&#x202f;%1&#x202f;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Policy “%1”, line %2: %3, through the role %4</source>
        <translation>Politique «&#x202f;%1&#x202f;», ligne %2&#xa0;: %3, par le rôle %4</translation>
    </message>
    <message>
        <source>Held through the role</source>
        <translation>Détenue par le rôle</translation>
    </message>
    <message>
        <source>Chosen as a scope</source>
        <translation>Choisie comme portée</translation>
    </message>
    <message>
        <source>Nothing grants it</source>
        <translation>Rien ne l’accorde</translation>
    </message>
    <message>
        <source>Not chosen as a scope</source>
        <translation>Pas choisie comme portée</translation>
    </message>
    <message>
        <source>Its user may not do this</source>
        <translation>Son utilisateur n’y est pas autorisé</translation>
    </message>
    <message>
        <source>The user is not active</source>
        <translation>L’utilisateur n’est pas actif</translation>
    </message>
    <message>
        <source>The token does not work at the moment</source>
        <translation>Le jeton ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>Held through the role of a group</source>
        <translation>Détenue par le rôle d’un groupe</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>Les jetons d’accès personnels sont désactivés</translation>
    </message>
    <message>
        <source>Granted by a policy</source>
        <translation>Accordée par une politique</translation>
    </message>
    <message>
        <source>Denied by a policy, whatever others grant</source>
        <translation>Refusée par une politique, quoi que d’autres accordent</translation>
    </message>
    <message>
        <source>A management token may do everything</source>
        <translation>Un jeton de gestion peut tout faire</translation>
    </message>
    <message>
        <source>Through the role %1</source>
        <translation>Par le rôle %1</translation>
    </message>
    <message>
        <source>Through the group %1 with the role %2</source>
        <translation>Par le groupe %1 avec le rôle %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Denied, whatever others grant: %1</source>
        <translation>Refusée, quoi que d’autres accordent&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dans %n seconde</numerusform>
            <numerusform>dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
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
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>status</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>status</comment>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Global: works in every region</source>
        <translation>Global&#xa0;: fonctionne dans toutes les régions</translation>
    </message>
    <message>
        <source>Local to its region</source>
        <translation>Local à sa région</translation>
    </message>
    <message>
        <source>Any expiry</source>
        <translation>Toute expiration</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>A expiré</translation>
    </message>
    <message>
        <source>Expires within 7 days</source>
        <translation>Expire dans les 7 jours</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Expire dans les 30 jours</translation>
    </message>
    <message>
        <source>Expires within 90 days</source>
        <translation>Expire dans les 90 jours</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Any last use</source>
        <translation>Toute dernière utilisation</translation>
    </message>
    <message>
        <source>Used in the last 24 hours</source>
        <translation>Utilisé ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Used in the last 7 days</source>
        <translation>Utilisé ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>Non utilisé depuis 30 jours</translation>
    </message>
    <message>
        <source>Not used for 90 days</source>
        <translation>Non utilisé depuis 90 jours</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a user</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a user</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>source of a user</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column</comment>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>You need the permission %1.</source>
        <translation>Il vous faut l’autorisation %1.</translation>
    </message>
    <message>
        <source>Unnamed (%1)</source>
        <comment>a token; the start of its ID</comment>
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more): it grants nothing.</source>
        <translation>La politique «&#x202f;%1&#x202f;» n’existe pas ou plus&#xa0;: elle n’accorde rien.</translation>
    </message>
    <message>
        <source>There is no role “%1” (any more): it grants nothing.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» n’existe pas ou plus&#xa0;: il n’accorde rien.</translation>
    </message>
    <message>
        <source>Deletion pending: %1</source>
        <translation>Suppression en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deletion pending: overdue</source>
        <translation>Suppression en attente&#xa0;: en retard</translation>
    </message>
</context>
<context>
    <name>chatelaine::useracts</name>
    <message>
        <source>This is your own account. Change your password yourself instead of resetting it.</source>
        <translation>C’est votre propre compte. Changez vous-même votre mot de passe au lieu de le réinitialiser.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can deactivate themselves.</source>
        <translation>C’est votre propre compte. Nul ne peut désactiver son propre compte.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can delete themselves.</source>
        <translation>C’est votre propre compte. Nul ne peut supprimer son propre compte.</translation>
    </message>
    <message>
        <source>They have no password yet. Make a new invitation code instead.</source>
        <translation>Cette personne n’a pas encore de mot de passe. Créez plutôt un nouveau code d’invitation.</translation>
    </message>
    <message>
        <source>They are deactivated and cannot sign in. Activate them first.</source>
        <translation>Ce compte est désactivé&#xa0;: cette personne ne peut pas ouvrir de session. Activez-le d’abord.</translation>
    </message>
    <message>
        <source>Only somebody who was invited and has no password yet needs an invitation code.</source>
        <translation>Seule une personne invitée qui n’a pas encore de mot de passe a besoin d’un code d’invitation.</translation>
    </message>
    <message>
        <source>Their role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Son rôle %1 détient des autorisations que vous n’avez pas. Une personne qui les a peut le faire.</translation>
    </message>
    <message>
        <source>Through their group %1 they hold permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Par son groupe %1, cette personne détient des autorisations que vous n’avez pas. Une personne qui les a peut le faire.</translation>
    </message>
    <message>
        <source>They may act in zones where you may not. Somebody whose zones reach at least as far can do this.</source>
        <translation>Cette personne peut agir dans des zones où vous ne le pouvez pas. Une personne dont les zones s’étendent au moins aussi loin peut le faire.</translation>
    </message>
    <message>
        <source>Select one user first.</source>
        <translation>Sélectionnez d’abord un utilisateur.</translation>
    </message>
    <message>
        <source>Select only one user.</source>
        <translation>Sélectionnez un seul utilisateur.</translation>
    </message>
    <message>
        <source>The user is being loaded.</source>
        <translation>L’utilisateur est en cours de chargement.</translation>
    </message>
    <message>
        <source>&amp;Invite user</source>
        <translation>&amp;Inviter un utilisateur</translation>
    </message>
    <message>
        <source>Make an account and an invitation code for somebody.</source>
        <translation>Créer un compte et un code d’invitation pour quelqu’un.</translation>
    </message>
    <message>
        <source>I&amp;mport directory…</source>
        <translation>Importer un an&amp;nuaire…</translation>
    </message>
    <message>
        <source>Take people in from a file of an identity provider.</source>
        <translation>Ajouter des personnes depuis un fichier d’un fournisseur d’identité.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change name, e-mail, role and zones.</source>
        <translation>Modifier le nom, l’adresse e-mail, le rôle et les zones.</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Réinitialiser le mo&amp;t de passe…</translation>
    </message>
    <message>
        <source>End the password and hand out a one-time code.</source>
        <translation>Mettre fin au mot de passe et remettre un code à usage unique.</translation>
    </message>
    <message>
        <source>New in&amp;vitation code…</source>
        <translation>N&amp;ouveau code d’invitation…</translation>
    </message>
    <message>
        <source>Make another invitation code; the one before dies.</source>
        <translation>Créer un autre code d’invitation&#xa0;; le précédent n’est plus valable.</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Keep the user out, or let them in again.</source>
        <translation>Interdire l’accès à l’utilisateur, ou le rétablir.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete the user and decide who gets their tokens.</source>
        <translation>Supprimer l’utilisateur et décider qui reçoit ses jetons.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask for the users anew.</source>
        <translation>Relire les utilisateurs.</translation>
    </message>
    <message>
        <source>Comes from %1; change it there.</source>
        <translation>Provient de %1&#xa0;; modifiez-le à cet endroit.</translation>
    </message>
</context>
<context>
    <name>chatelaine::words</name>
    <message>
        <source>Never used so far.</source>
        <translation>Jamais utilisé jusqu’ici.</translation>
    </message>
    <message>
        <source>Last used %1: something still uses it.</source>
        <translation>Dernière utilisation %1&#xa0;: quelque chose l’utilise encore.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Dernière utilisation %1.</translation>
    </message>
    <message>
        <source>Last used %1, after the new secret was made: something still uses it.</source>
        <translation>Dernière utilisation %1, après la création du nouveau secret&#xa0;: quelque chose l’utilise encore.</translation>
    </message>
    <message>
        <source>Not used since the new secret was made %1.</source>
        <translation>Non utilisé depuis la création du nouveau secret, %1.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>It is a management token: whoever administers the server with it is locked out.</source>
        <translation>C’est un jeton de gestion&#xa0;: quiconque administre le serveur avec lui perd son accès.</translation>
    </message>
    <message>
        <source>What is done with it through %1 is not possible any more.</source>
        <translation>Ce qui se fait avec lui grâce au rôle %1 n’est plus possible.</translation>
    </message>
    <message>
        <source>It works in every region: it stops working in all of them.</source>
        <translation>Il fonctionne dans toutes les régions&#xa0;: il cesse de fonctionner dans toutes.</translation>
    </message>
    <message>
        <source>This server does not know when a token was last used: ask whoever may use it.</source>
        <translation>Ce serveur ne sait pas quand un jeton a été utilisé pour la dernière fois&#xa0;: demandez à qui pourrait l’utiliser.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writePrivateFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;». Choisissez un autre dossier et réessayez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writesRefused</name>
    <message>
        <source>Nothing can be changed on the server at the moment.</source>
        <translation>Rien ne peut être modifié sur le serveur pour le moment.</translation>
    </message>
</context>
<context>
    <name>whenReady</name>
    <message>
        <source>The store or server was closed before its answer came. If this was a change, it may have been carried out nevertheless.</source>
        <translation>La base ou le serveur a été fermé avant l’arrivée de sa réponse. S’il s’agissait d’une modification, elle a peut-être été exécutée malgré tout.</translation>
    </message>
</context>
</TS>
