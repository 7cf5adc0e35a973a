<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AuthMethodRules</name>
    <message>
        <source>Say how long tokens of this method live at most.</source>
        <translation>Indique cuánto duran como máximo los tokens de este método.</translation>
    </message>
    <message numerus="yes">
        <source>The server wants tokens to live %n minute(s) at least.</source>
        <translation>
            <numerusform>El servidor exige que los tokens duren al menos %n minuto.</numerusform>
            <numerusform>El servidor exige que los tokens duren al menos %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows tokens to live %n minute(s) at most.</source>
        <translation>
            <numerusform>El servidor permite que los tokens duren como máximo %n minuto.</numerusform>
            <numerusform>El servidor permite que los tokens duren como máximo %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>Esto no es un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s web address, beginning with https://.</source>
        <translation>Introduzca la dirección web del proveedor; debe comenzar por https://.</translation>
    </message>
    <message>
        <source>Enter the client ID that the provider has given to this cluster.</source>
        <translation>Introduzca el ID de cliente que el proveedor ha asignado a este clúster.</translation>
    </message>
    <message>
        <source>Without an address to come back to, nobody can sign in. For the command line and this program it is http://localhost:4649/oidc/callback.</source>
        <translation>Sin una dirección de retorno, nadie puede iniciar sesión. Para la línea de comandos y este programa es http://localhost:4649/oidc/callback.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 no es una dirección web.</translation>
    </message>
    <message>
        <source>This is a private key: it belongs to the provider alone. Enter the public key that goes with it.</source>
        <translation>Esto es una clave privada: solo debe tenerla el proveedor. Introduzca la clave pública correspondiente.</translation>
    </message>
    <message>
        <source>This is no public key in PEM form.</source>
        <translation>Esto no es una clave pública en formato PEM.</translation>
    </message>
    <message>
        <source>Say where the keys come from: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>Indique de dónde proceden las claves: claves públicas, una dirección de claves (JWKS) o la dirección de descubrimiento del proveedor.</translation>
    </message>
    <message>
        <source>Keys can come from one place only: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>Las claves solo pueden proceder de un lugar: claves públicas, una dirección de claves (JWKS) o la dirección de descubrimiento del proveedor.</translation>
    </message>
    <message>
        <source>Enter a web address, beginning with https://.</source>
        <translation>Introduzca una dirección web; debe comenzar por https://.</translation>
    </message>
    <message>
        <source>%1 is no way of signing that servers know. They know %2.</source>
        <translation>%1 no es un algoritmo de firma que los servidores conozcan. Los que conocen son %2.</translation>
    </message>
    <message>
        <source>Each claim needs a name, and each name a claim.</source>
        <translation>Cada claim necesita un nombre, y cada nombre, un claim.</translation>
    </message>
    <message>
        <source>Management takes no name: leave it empty.</source>
        <translation>La gestión no lleva nombre: déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter the name of a policy or role.</source>
        <translation>Introduzca el nombre de una política o de un rol.</translation>
    </message>
    <message>
        <source>The method %1 maps no claim to “%2”. With this rule nobody could sign in through it.</source>
        <translation>El método %1 no asigna ningún claim a «%2». Con esta regla, nadie podría iniciar sesión mediante él.</translation>
    </message>
    <message>
        <source>A name is made of 1 to 128 letters, digits and dashes.</source>
        <translation>Un nombre consta de 1 a 128 letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Introduzca el secreto de cliente.</translation>
    </message>
    <message>
        <source>“redacted” is what servers show instead of the secret. Enter the secret itself.</source>
        <translation>«redacted» es lo que los servidores muestran en lugar del secreto. Introduzca el propio secreto.</translation>
    </message>
    <message>
        <source>A ${ is not closed. With this rule nobody could sign in through the method.</source>
        <translation>Hay un ${ sin cerrar. Con esta regla, nadie podría iniciar sesión mediante el método.</translation>
    </message>
    <message>
        <source>Between ${ and } there must be value. and a name that the method maps a claim to, for example ${value.user}.</source>
        <translation>Entre ${ y } debe figurar value. y un nombre al que el método asigne un claim; por ejemplo, ${value.user}.</translation>
    </message>
    <message>
        <source>The description is too long: servers take 256 bytes.</source>
        <translation>La descripción es demasiado larga: los servidores admiten 256 bytes.</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is not closed.</source>
        <translation>Hay unas comillas o un paréntesis sin cerrar.</translation>
    </message>
</context>
<context>
    <name>AuthMethods</name>
    <message>
        <source>This server has no auth methods: they came with Nomad 1.5.</source>
        <translation>Este servidor no tiene métodos de autenticación: aparecieron con Nomad 1.5.</translation>
    </message>
    <message>
        <source>This server cannot sign in with JSON web tokens: that came with Nomad 1.5.4.</source>
        <translation>En este servidor no se puede iniciar sesión con JSON Web Tokens: aparecieron con Nomad 1.5.4.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newer version first.</source>
        <translation>Otra persona ha cambiado esto entretanto. Consulte primero la versión más reciente.</translation>
    </message>
    <message>
        <source>The type cannot be changed. Make another method and delete this one.</source>
        <translation>El tipo no se puede cambiar. Cree otro método y elimine este.</translation>
    </message>
    <message>
        <source>This method has settings that this program does not know. Changing the others would lose them: use the server&apos;s command line.</source>
        <translation>Este método tiene ajustes que este programa no conoce. Al cambiar los demás, esos se perderían: use la línea de comandos del servidor.</translation>
    </message>
    <message>
        <source>The server replaces all settings together, and does not tell the client secret that it has. Enter the client secret again.</source>
        <translation>El servidor sustituye todos los ajustes a la vez y no revela el secreto de cliente que tiene. Vuelva a introducir el secreto de cliente.</translation>
    </message>
    <message>
        <source>A binding rule of this method uses “%1”. Change the rule first: without that name nobody could sign in.</source>
        <translation>Una regla de vinculación de este método usa «%1». Cambie primero la regla: sin ese nombre, nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <source>A rule stays with its method. Make another rule and delete this one.</source>
        <translation>Una regla permanece en su método. Cree otra regla y elimine esta.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>Una regla no se puede convertir en una de gestión. Cree otra regla y elimine esta.</translation>
    </message>
    <message>
        <source>There is an auth method of this name already.</source>
        <translation>Ya existe un método de autenticación con este nombre.</translation>
    </message>
</context>
<context>
    <name>NomadApi</name>
    <message>
        <source>%1 There is nothing of this name at the server.</source>
        <translation>%1 En el servidor no hay nada con este nombre.</translation>
    </message>
    <message>
        <source>The server took the request, but its answer could not be understood. It may have been carried out: look before you try again.</source>
        <translation>El servidor aceptó la solicitud, pero no se pudo interpretar su respuesta. Es posible que se haya llevado a cabo: compruébelo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 The server&apos;s answer could not be understood.</source>
        <translation>%1 No se pudo interpretar la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>No se pudieron leer las políticas.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>No se pudo leer la política.</translation>
    </message>
    <message>
        <source>The policy could not be saved.</source>
        <translation>No se pudo guardar la política.</translation>
    </message>
    <message>
        <source>The policy could not be deleted.</source>
        <translation>No se pudo eliminar la política.</translation>
    </message>
    <message>
        <source>The roles could not be read.</source>
        <translation>No se pudieron leer los roles.</translation>
    </message>
    <message>
        <source>The role could not be read.</source>
        <translation>No se pudo leer el rol.</translation>
    </message>
    <message>
        <source>The role could not be saved.</source>
        <translation>No se pudo guardar el rol.</translation>
    </message>
    <message>
        <source>The role could not be deleted.</source>
        <translation>No se pudo eliminar el rol.</translation>
    </message>
    <message>
        <source>It could not be found out what the server can do.</source>
        <translation>No se pudo averiguar lo que admite el servidor.</translation>
    </message>
    <message>
        <source>The regions could not be read.</source>
        <translation>No se pudieron leer las regiones.</translation>
    </message>
    <message>
        <source>The cluster&apos;s leader could not be found.</source>
        <translation>No se pudo encontrar el líder del clúster.</translation>
    </message>
    <message>
        <source>The tokens could not be read.</source>
        <translation>No se pudieron leer los tokens.</translation>
    </message>
    <message>
        <source>This token has expired. Use another one.</source>
        <translation>Este token ha caducado. Use otro.</translation>
    </message>
    <message>
        <source>The server does not know this token. Check that it was copied whole and belongs to this server and region.</source>
        <translation>El servidor no conoce este token. Compruebe que se copió completo y que pertenece a este servidor y a esta región.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>El control de acceso está desactivado en este servidor: no guarda tokens.</translation>
    </message>
    <message>
        <source>The server took this for nobody&apos;s token. Check that it was copied whole.</source>
        <translation>Para el servidor, este token no es de nadie. Compruebe que se copió completo.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>No se pudo leer el token.</translation>
    </message>
    <message>
        <source>It could not be found out whose token this is.</source>
        <translation>No se pudo averiguar de quién es este token.</translation>
    </message>
    <message>
        <source>The token could not be made.</source>
        <translation>No se pudo crear el token.</translation>
    </message>
    <message>
        <source>The token could not be changed.</source>
        <translation>No se pudo cambiar el token.</translation>
    </message>
    <message>
        <source>The token could not be deleted.</source>
        <translation>No se pudo eliminar el token.</translation>
    </message>
    <message>
        <source>The binding rules could not be read.</source>
        <translation>No se pudieron leer las reglas de vinculación.</translation>
    </message>
    <message>
        <source>The auth methods could not be read.</source>
        <translation>No se pudieron leer los métodos de autenticación.</translation>
    </message>
    <message>
        <source>The auth method could not be read.</source>
        <translation>No se pudo leer el método de autenticación.</translation>
    </message>
    <message>
        <source>The auth method could not be saved.</source>
        <translation>No se pudo guardar el método de autenticación.</translation>
    </message>
    <message>
        <source>The auth method could not be deleted.</source>
        <translation>No se pudo eliminar el método de autenticación.</translation>
    </message>
    <message>
        <source>The binding rule could not be saved.</source>
        <translation>No se pudo guardar la regla de vinculación.</translation>
    </message>
    <message>
        <source>The binding rule could not be deleted.</source>
        <translation>No se pudo eliminar la regla de vinculación.</translation>
    </message>
    <message>
        <source>The first management token could not be made.</source>
        <translation>No se pudo crear el primer token de gestión.</translation>
    </message>
    <message>
        <source>The one-time secret could not be made.</source>
        <translation>No se pudo crear el secreto de un solo uso.</translation>
    </message>
    <message>
        <source>The one-time secret was not taken.</source>
        <translation>No se aceptó el secreto de un solo uso.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>No se pudo iniciar la sesión.</translation>
    </message>
    <message>
        <source>The server could not tell where the identity provider is.</source>
        <translation>El servidor no pudo indicar dónde está el proveedor de identidad.</translation>
    </message>
</context>
<context>
    <name>NomadBackend</name>
    <message>
        <source>%1, region %2</source>
        <translation>%1, región %2</translation>
    </message>
</context>
<context>
    <name>NomadError</name>
    <message>
        <source>The cluster lost its leader in the middle of it: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>El clúster perdió su líder durante la operación; aun así, es posible que se haya llevado a cabo. Compruébelo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong between here and the cluster&apos;s leader: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>Se produjo un fallo entre este equipo y el líder del clúster; aun así, es posible que la operación se haya llevado a cabo. Compruébelo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment. Try again when it has one.</source>
        <translation>El clúster no tiene líder en este momento. Vuelva a intentarlo cuando lo tenga.</translation>
    </message>
    <message>
        <source>The server does not know this region, or has no way to it.</source>
        <translation>El servidor no conoce esta región o no puede llegar a ella.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>El control de acceso está desactivado en este servidor: no guarda tokens.</translation>
    </message>
    <message>
        <source>The token that you are signed in with has expired. Sign in with another one.</source>
        <translation>El token con el que ha iniciado sesión ha caducado. Inicie sesión con otro.</translation>
    </message>
    <message>
        <source>You are known there, but no binding rule gives you a role or a policy. Ask an administrator.</source>
        <translation>El servidor conoce su identidad, pero ninguna regla de vinculación le asigna un rol ni una política. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>A page for browsers came instead of an answer: something between here and the server does not let this through. Check the address, the proxy and the VPN.</source>
        <translation>En lugar de una respuesta llegó una página para navegadores: algo situado entre este equipo y el servidor no deja pasar la solicitud. Compruebe la dirección, el proxy y la VPN.</translation>
    </message>
    <message>
        <source>The server limits how many connections it takes. Wait a moment.</source>
        <translation>El servidor limita el número de conexiones que acepta. Espere un momento.</translation>
    </message>
    <message>
        <source>The server asks for a token. Sign in first.</source>
        <translation>El servidor pide un token. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The server says that your token does not permit this.</source>
        <translation>El servidor indica que su token no permite esto.</translation>
    </message>
    <message>
        <source>This version of the server cannot do that.</source>
        <translation>Esta versión del servidor no admite esta operación.</translation>
    </message>
    <message>
        <source>The server answered with the status %1 and said nothing else.</source>
        <translation>El servidor respondió con el estado %1 y sin más explicación.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>El servidor indica: «%1».</translation>
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
        <translation>Consola de escritorio para los tokens de API de una organización.</translation>
    </message>
    <message>
        <source>Open a throw-away organisation with people, tokens and history.</source>
        <translation>Abrir una organización desechable con personas, tokens e historial.</translation>
    </message>
    <message>
        <source>Open the store in &lt;file&gt;.</source>
        <translation>Abrir el almacén que está en &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Open the saved connection &lt;name&gt;.</source>
        <translation>Abrir la conexión guardada &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Open the server that the environment names (NOMAD_ADDR and the like).</source>
        <translation>Abrir el servidor que indica el entorno (NOMAD_ADDR y similares).</translation>
    </message>
    <message>
        <source>Write what happens to standard error. Secrets are never written.</source>
        <translation>Escribir lo que ocurre en la salida de error estándar. Los secretos no se escriben nunca.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is filled, and end.</source>
        <translation>Guardar una imagen de la ventana en &lt;file&gt; cuando esté completa, y terminar.</translation>
    </message>
    <message>
        <source>Write all tokens to standard output, and end. Needs no display, as the next four.</source>
        <translation>Escribir todos los tokens en la salida estándar, y terminar. No necesita pantalla, como las cuatro siguientes.</translation>
    </message>
    <message>
        <source>Check that every entry of the audit trail is as it was written, and end.</source>
        <translation>Comprobar que cada entrada del registro de auditoría está tal como se escribió, y terminar.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to the new &lt;file&gt;, and end.</source>
        <translation>Escribir una copia de todo el almacén en el archivo nuevo &lt;file&gt;, y terminar.</translation>
    </message>
    <message>
        <source>Read the whole store and its audit trail, tell whether they are whole, and end.</source>
        <translation>Leer todo el almacén y su registro de auditoría, indicar si están íntegros, y terminar.</translation>
    </message>
    <message>
        <source>Write versions and settings for a bug report to standard output, and end.</source>
        <translation>Escribir las versiones y los ajustes para un informe de errores en la salida estándar, y terminar.</translation>
    </message>
    <message>
        <source>How these write what they found: &lt;format&gt; is table (the default), json or csv.</source>
        <translation>Cómo escriben estas opciones lo que han encontrado: &lt;format&gt; es table (predeterminado), json o csv.</translation>
    </message>
    <message>
        <source>Sign in to the store as &lt;e-mail&gt;. Without it: as whoever stays signed in there on this machine, otherwise you are asked.</source>
        <translation>Iniciar sesión en el almacén como &lt;e-mail&gt;. Si se omite: como quien mantenga allí la sesión iniciada en este equipo; de lo contrario, se preguntará.</translation>
    </message>
    <message>
        <source>Take the password, or at a server the token, from the first line of standard input instead of asking at the terminal.</source>
        <translation>Tomar la contraseña (o, en un servidor, el token) de la primera línea de la entrada estándar en lugar de pedirla en el terminal.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>Ask for one act at a time.</source>
        <translation>Pida una sola acción cada vez.</translation>
    </message>
    <message>
        <source>Name one store or server at a time.</source>
        <translation>Indique un solo almacén o servidor cada vez.</translation>
    </message>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>El formato es table, json o csv.</translation>
    </message>
    <message>
        <source>Say to which file the backup is to be written.</source>
        <translation>Indique en qué archivo se debe escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>This is for stores: a server keeps its own audit log and backups. Name a store with --store.</source>
        <translation>Esto es para almacenes: un servidor lleva su propio registro de auditoría y sus propias copias de seguridad. Indique un almacén con --store.</translation>
    </message>
    <message>
        <source>At a server one signs in with a token: leave out --user.</source>
        <translation>En un servidor se inicia sesión con un token: omita --user.</translation>
    </message>
    <message>
        <source>Say with --user whose password it is.</source>
        <translation>Indique con --user de quién es la contraseña.</translation>
    </message>
    <message>
        <source>--%1 goes with --list-tokens, --verify-chain, --backup or --check-store.</source>
        <translation>--%1 se usa junto con --list-tokens, --verify-chain, --backup o --check-store.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>Keeps an organisation&apos;s API tokens: who holds which key, and what it opens.</source>
        <translation>Gestiona los tokens de API de una organización: quién tiene cada llave y qué abre.</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>Acerca de Chatelaine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado con %2)</translation>
    </message>
    <message>
        <source>This program is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Este programa es software libre: puede usarlo, estudiarlo, compartirlo y modificarlo según los términos de la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Unnamed token</source>
        <translation>Token sin nombre</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Se desconoce: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>y %n token más</numerusform>
            <numerusform>y %n tokens más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclEditDialog</name>
    <message>
        <source>Working out who is affected…</source>
        <translation>Averiguando a quién afecta…</translation>
    </message>
    <message>
        <source>Save “%1” and take permissions away?</source>
        <translation>¿Guardar «%1» y retirar permisos?</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Sí, guardar</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclFilterRow</name>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Solo</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPage</name>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>Seleccione primero un elemento de la lista.</translation>
    </message>
    <message>
        <source>What was just changed is being read again.</source>
        <translation>Se está volviendo a leer lo que se acaba de cambiar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPoliciesPage</name>
    <message>
        <source>The policies could not be loaded</source>
        <translation>No se pudieron cargar las políticas</translation>
    </message>
    <message>
        <source>Loading the policies…</source>
        <translation>Cargando las políticas…</translation>
    </message>
    <message>
        <source>No policy matches</source>
        <translation>Ninguna política coincide</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Aún no hay políticas</translation>
    </message>
    <message>
        <source>A policy says in rules what tokens and roles that hold it may do.</source>
        <translation>Una política indica mediante reglas lo que pueden hacer los tokens y los roles que la tienen.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva política</translation>
    </message>
    <message>
        <source>You may not see the policies</source>
        <translation>No tiene permiso para ver las políticas</translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation>Buscar por nombre o descripción</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Buscar políticas</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Belongs to jobs</source>
        <translation>Pertenece a trabajos</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>&amp;New policy</source>
        <translation>&amp;Nueva política</translation>
    </message>
    <message>
        <source>Write a policy.</source>
        <translation>Escribir una política.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;read only</source>
        <translation>Nueva política desde plantilla: s&amp;olo lectura</translation>
    </message>
    <message>
        <source>Start from rules that only read.</source>
        <translation>Partir de reglas que solo permiten leer.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;write</source>
        <translation>Nueva política desde plantilla: e&amp;scritura</translation>
    </message>
    <message>
        <source>Start from rules that read and write.</source>
        <translation>Partir de reglas que permiten leer y escribir.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;deny</source>
        <translation>Nueva política desde plantilla: &amp;denegación</translation>
    </message>
    <message>
        <source>Start from rules that deny.</source>
        <translation>Partir de reglas que deniegan.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change description and rules.</source>
        <translation>Cambiar la descripción y las reglas.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the policy. Whoever holds it loses what it grants.</source>
        <translation>Eliminar la política. Quien la tenga pierde lo que concede.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Mostrar en la &amp;matriz</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>Mostrarlo junto a otras políticas y roles.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the policies anew.</source>
        <translation>Volver a solicitar las políticas.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n política</numerusform>
            <numerusform>%n políticas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more).</source>
        <translation>No existe (o ya no existe) la política «%1».</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Se ha creado «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>No se sabe qué tokens la tienen: %1</translation>
    </message>
    <message>
        <source>These roles contain it and will point to nothing: %1.</source>
        <translation>Estos roles la contienen y apuntarán a algo inexistente: %1.</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>Ningún token la tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it, directly or through a role.</source>
        <translation>
            <numerusform>La tiene %n token, directamente o a través de un rol.</numerusform>
            <numerusform>La tienen %n tokens, directamente o a través de un rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the policy “%1”?</source>
        <translation>¿Eliminar la política «%1»?</translation>
    </message>
    <message>
        <source>Whoever holds it loses what it grants at once, without being told. This cannot be undone.</source>
        <translation>Quien la tenga pierde de inmediato lo que concede, sin recibir ningún aviso. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>It also belongs to %1, which lose it too.</source>
        <translation>También pertenece a %1, que igualmente la pierden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDetails</name>
    <message>
        <source>No policy selected</source>
        <translation>Ninguna política seleccionada</translation>
    </message>
    <message>
        <source>Select a policy to see its rules and who holds it.</source>
        <translation>Seleccione una política para ver sus reglas y quién la tiene.</translation>
    </message>
    <message>
        <source>In roles</source>
        <translation>En roles</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>Tokens que la tienen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>&amp;What it grants</source>
        <translation>&amp;Lo que concede</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Cargando las reglas…</translation>
    </message>
    <message>
        <source>The policy is being loaded.</source>
        <translation>La política se está cargando.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDialog</name>
    <message>
        <source>Edit policy</source>
        <translation>Editar política</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva política</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create policy</source>
        <translation>Crear política</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>Averiguando a quién afecta…</translation>
    </message>
    <message>
        <source>It will no longer belong to %1. They lose what it grants as soon as the policy is saved.</source>
        <translation>Dejará de pertenecer a %1. Perderán lo que concede en cuanto se guarde la política.</translation>
    </message>
    <message>
        <source>It will belong to %1 instead of %2. Tasks that it no longer belongs to lose what it grants as soon as the policy is saved.</source>
        <translation>Pertenecerá a %1 en lugar de a %2. Las tareas a las que deje de pertenecer perderán lo que concede en cuanto se guarde la política.</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the policy is saved.</source>
        <translation>Estos tokens pierden permisos en cuanto se guarda la política.</translation>
    </message>
    <message>
        <source>the rules cannot be read here.</source>
        <translation>las reglas no se pueden leer aquí.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Somebody has deleted this policy since you opened it. Copy your rules and make a new policy with them if it is still wanted.</source>
        <translation>Otra persona ha eliminado esta política desde que usted la abrió. Si aún la necesita, copie sus reglas y cree con ellas una política nueva.</translation>
    </message>
    <message>
        <source>Somebody has changed this policy since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado esta política desde que usted la abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyForm</name>
    <message>
        <source>For example: submit-jobs</source>
        <translation>Por ejemplo: enviar-trabajos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>El nombre no se podrá cambiar más adelante.</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;eglas</translation>
    </message>
    <message>
        <source>&amp;Insert a template</source>
        <translation>&amp;Insertar una plantilla</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Lo que concede</translation>
    </message>
    <message>
        <source>Na&amp;mespace</source>
        <translation>Espacio de no&amp;mbres</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>T&amp;area</translation>
    </message>
    <message>
        <source>The job that it belongs to</source>
        <translation>El trabajo al que pertenece</translation>
    </message>
    <message>
        <source>Leave this empty unless tasks of a job are to hold the policy without having a token.</source>
        <translation>Déjelo vacío, salvo que las tareas de un trabajo deban tener la política sin disponer de un token.</translation>
    </message>
    <message>
        <source>Besides tokens, %1 hold it.</source>
        <translation>Además de los tokens, la tienen %1.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>El nombre de una política no se puede cambiar.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Asígnele un nombre.</translation>
    </message>
    <message>
        <source>Write at least one rule, or insert a template.</source>
        <translation>Escriba al menos una regla o inserte una plantilla.</translation>
    </message>
    <message>
        <source>Name the namespace of the job.</source>
        <translation>Indique el espacio de nombres del trabajo.</translation>
    </message>
    <message>
        <source>Name the job, or empty the fields beside it.</source>
        <translation>Indique el trabajo o vacíe los campos contiguos.</translation>
    </message>
    <message>
        <source>Name the group of the task.</source>
        <translation>Indique el grupo de la tarea.</translation>
    </message>
    <message>
        <source>What tokens and roles name this policy by.</source>
        <translation>El nombre con el que los tokens y los roles se refieren a esta política.</translation>
    </message>
    <message>
        <source>What the policy is for, in a sentence for whoever looks at it later.</source>
        <translation>Para qué sirve la política, en una frase para quien la vea más adelante.</translation>
    </message>
    <message>
        <source>The rules in the server&apos;s own language. Mistakes are marked while you type.</source>
        <translation>Las reglas en el lenguaje del servidor. Los errores se marcan mientras escribe.</translation>
    </message>
    <message>
        <source>Together these name the tasks that use the policy with their own identity.</source>
        <translation>En conjunto, estos campos indican las tareas que usan la política con su propia identidad.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Descripción</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDetails</name>
    <message>
        <source>No role selected</source>
        <translation>Ningún rol seleccionado</translation>
    </message>
    <message>
        <source>Select a role to see its policies and who holds it.</source>
        <translation>Seleccione un rol para ver sus políticas y quién lo tiene.</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Lo que concede</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>Tokens que lo tienen</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: %1.</source>
        <translation>
            <numerusform>%n política de este rol no existe (o ya no existe) y no concede nada: %1.</numerusform>
            <numerusform>%n políticas de este rol no existen (o ya no existen) y no conceden nada: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it grants is being looked up…</source>
        <translation>Consultando lo que concede…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDialog</name>
    <message>
        <source>Edit role</source>
        <translation>Editar rol</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Crear rol</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the role is saved.</source>
        <translation>Estos tokens pierden permisos en cuanto se guarda el rol.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Somebody has deleted this role since you opened it. It cannot be changed any more.</source>
        <translation>Otra persona ha eliminado este rol desde que usted lo abrió. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Somebody has changed this role since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado este rol desde que usted lo abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleForm</name>
    <message>
        <source>For example: night-shift</source>
        <translation>Por ejemplo: turno-de-noche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Políticas</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Lo que concede</translation>
    </message>
    <message>
        <source>Each policy by itself. What one of them denies is denied, whatever the others grant.</source>
        <translation>Cada política se evalúa por separado. Lo que una deniega queda denegado, concedan lo que concedan las demás.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Asígnele un nombre.</translation>
    </message>
    <message>
        <source>Tick at least one policy.</source>
        <translation>Marque al menos una política.</translation>
    </message>
    <message>
        <source>The server refuses policies that do not exist. Take these away: %1.</source>
        <translation>El servidor rechaza las políticas que no existen. Quite estas: %1.</translation>
    </message>
    <message>
        <source>What people and tokens know this role by.</source>
        <translation>El nombre con el que las personas y los tokens conocen este rol.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever looks at it later.</source>
        <translation>Para qué sirve el rol, en una frase para quien lo vea más adelante.</translation>
    </message>
    <message>
        <source>Whoever has the role may do what any of these policies allows.</source>
        <translation>Quien tiene el rol puede hacer lo que permita cualquiera de estas políticas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>a policy</comment>
        <translation>%1 (no existe)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRolesPage</name>
    <message>
        <source>The roles could not be loaded</source>
        <translation>No se pudieron cargar los roles</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>Cargando los roles…</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>Ningún rol coincide</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Aún no hay roles</translation>
    </message>
    <message>
        <source>A role puts policies together, so that tokens can hold them by one name.</source>
        <translation>Un rol reúne políticas para que los tokens puedan tenerlas bajo un solo nombre.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>You may not see the roles</source>
        <translation>No tiene permiso para ver los roles</translation>
    </message>
    <message>
        <source>Search name, description or policy</source>
        <translation>Buscar por nombre, descripción o política</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Buscar roles</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>With missing policies</source>
        <translation>Con políticas inexistentes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>&amp;Nuevo rol</translation>
    </message>
    <message>
        <source>Put policies together.</source>
        <translation>Reunir políticas.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change name, description and policies.</source>
        <translation>Cambiar el nombre, la descripción y las políticas.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the role. Whoever holds it loses what it grants.</source>
        <translation>Eliminar el rol. Quien lo tenga pierde lo que concede.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Mostrar en la &amp;matriz</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>Mostrarlo junto a otras políticas y roles.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the roles anew.</source>
        <translation>Volver a solicitar los roles.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Se ha creado «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>¿Eliminar el rol «%1»?</translation>
    </message>
    <message>
        <source>Its policies stay. Whoever holds them through this role loses them at once, without being told. This cannot be undone.</source>
        <translation>Sus políticas se conservan. Quien las tenga a través de este rol las pierde de inmediato, sin recibir ningún aviso. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>No se sabe qué tokens lo tienen: %1</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>Ningún token lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it.</source>
        <translation>
            <numerusform>Lo tiene %n token.</numerusform>
            <numerusform>Lo tienen %n tokens.</numerusform>
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
        <translation>Después, no podría iniciar sesión nadie que pueda hacerlo todo, y nadie podría devolver jamás esos permisos. Conceda primero todos los permisos a otra persona.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentPicker</name>
    <message>
        <source>It grants nothing.</source>
        <translation>No concede nada.</translation>
    </message>
    <message>
        <source>It grants %1.</source>
        <translation>Concede %1.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %1 and %n more.</source>
        <translation>
            <numerusform>Concede %1 y %n más.</numerusform>
            <numerusform>Concede %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search policies and roles</source>
        <translation>Buscar políticas y roles</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Políticas y roles</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>There is no such thing (any more): it grants nothing.</source>
        <translation>No existe (o ya no existe): no concede nada.</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>%1, does not exist</source>
        <translation>%1, no existe</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <comment>policies and roles</comment>
        <translation>
            <numerusform>%n elegido.</numerusform>
            <numerusform>%n elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not exist (any more) and grant(s) nothing.</source>
        <translation>
            <numerusform>%n de ellos no existe (o ya no existe) y no concede nada.</numerusform>
            <numerusform>%n de ellos no existen (o ya no existen) y no conceden nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it grants.</source>
        <translation>Seleccione un elemento para ver lo que concede.</translation>
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
        <translation>Por ejemplo: proceso de despliegue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>May be left out, but a name is what people know it by.</source>
        <translation>Se puede omitir, pero las personas lo reconocen por su nombre.</translation>
    </message>
    <message>
        <source>&amp;Policies and roles</source>
        <translation>&amp;Políticas y roles</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>Decided when it was made</source>
        <translation>Se decidió al crearlo</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>Does what its policies and roles say, and nothing else.</source>
        <translation>Hace lo que indican sus políticas y roles, y nada más.</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>&amp;Gestión</translation>
    </message>
    <message>
        <source>May do everything, and manage tokens, policies and roles.</source>
        <translation>Puede hacerlo todo y gestionar tokens, políticas y roles.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>Works only in the region that it is made in.</source>
        <translation>Solo funciona en la región en la que se crea.</translation>
    </message>
    <message>
        <source>&amp;Global</source>
        <translation>Glo&amp;bal</translation>
    </message>
    <message>
        <source>Works in every region; the others follow a little later.</source>
        <translation>Funciona en todas las regiones; las demás lo conocen un poco más tarde.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>No se podrá cambiar más adelante.</translation>
    </message>
    <message>
        <source>Whoever has its secret may do everything on this server, read every token&apos;s secret and lock everybody else out. Give programs a client token instead.</source>
        <translation>Quien tenga su secreto puede hacerlo todo en este servidor, leer el secreto de cualquier token y dejar fuera a todos los demás. Para los programas, use un token de cliente.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token, or a successor with another expiry.</source>
        <translation>El servidor no permite cambiarla. Cree un token nuevo o un sucesor con otra caducidad.</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token.</source>
        <translation>El servidor no permite cambiarla. Cree un token nuevo.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role: they decide what the token may do.</source>
        <translation>Elija al menos una política o un rol: determinan lo que el token puede hacer.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role that exists: what is chosen grants nothing.</source>
        <translation>Elija al menos una política o un rol que exista: lo elegido no concede nada.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>token</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Políticas y roles</translation>
    </message>
    <message>
        <source>What people recognise the token by.</source>
        <translation>Aquello por lo que se reconoce el token.</translation>
    </message>
    <message>
        <source>The token may do what any of them allows.</source>
        <translation>El token puede hacer lo que permita cualquiera de ellas.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Cuándo deja de funcionar el token por sí solo.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this afterwards.</source>
        <translation>El servidor no permite cambiarlo después.</translation>
    </message>
    <message>
        <source>Whether the token is held by policies and roles, or may do everything.</source>
        <translation>Si el token está limitado por políticas y roles o puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Whether the token works in this region only or in all of them.</source>
        <translation>Si el token funciona solo en esta región o en todas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDetails</name>
    <message>
        <source>What changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Ninguna entrada seleccionada</translation>
    </message>
    <message>
        <source>Select an entry to see all that it says.</source>
        <translation>Seleccione una entrada para ver todo lo que indica.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExport</name>
    <message>
        <source>Somebody removed old entries in the meantime. Nothing was written; export again what is there now.</source>
        <translation>Entretanto, otra persona ha quitado entradas antiguas. No se ha escrito nada; vuelva a exportar lo que hay ahora.</translation>
    </message>
    <message>
        <source>The audit trail cannot be written over “%1”. Choose another name.</source>
        <translation>El registro de auditoría no se puede escribir encima de «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>No se puede escribir el archivo «%1». Elija otra ubicación.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was written.</source>
        <translation>No hay espacio para el archivo «%1». No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExportDialog</name>
    <message>
        <source>Export audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Those that the list shows</source>
        <translation>Las que muestra la lista</translation>
    </message>
    <message>
        <source>One line an entry. No field is taken for a formula.</source>
        <translation>Una línea por entrada. Ningún campo se interpreta como fórmula.</translation>
    </message>
    <message>
        <source>With everything that it takes to check the chain without Chatelaine. Export all entries for that.</source>
        <translation>Con todo lo necesario para comprobar la cadena sin Chatelaine. Para ello, exporte todas las entradas.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writing the entries…</source>
        <translation>Escribiendo las entradas…</translation>
    </message>
    <message>
        <source>Entries saved in %1: %2.</source>
        <translation>Entradas guardadas en %1: %2.</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet. JSON Lines is for programs, also for one that checks the chain.</source>
        <translation>CSV se abre en una hoja de cálculo. JSON Lines es para programas, también para uno que verifique la cadena.</translation>
    </message>
    <message>
        <source>The whole trail, or only what the filters of the page let through.</source>
        <translation>Todo el registro o solo lo que dejan pasar los filtros de la página.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilterRow</name>
    <message>
        <source>Search who, to what or why</source>
        <translation>Buscar por persona, objeto o motivo</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>F&amp;echa</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes del %1</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Resultado</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTrailPage</name>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>No se pudo cargar el registro de auditoría</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>Cargando el registro de auditoría…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
    <message>
        <source>Whatever is done, or refused, is written down here.</source>
        <translation>Aquí se anota todo lo que se hace y todo lo que se rechaza.</translation>
    </message>
    <message>
        <source>You may not see the audit trail</source>
        <translation>No tiene permiso para ver el registro de auditoría</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Found so far: %1, back to %2</source>
        <translation>Encontradas por ahora: %1, remontándose hasta %2</translation>
    </message>
    <message>
        <source>Found: %1 of %2</source>
        <translation>Encontradas: %1 de %2</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoría</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodDialog</name>
    <message>
        <source>Edit auth method</source>
        <translation>Editar método de autenticación</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>Nuevo método de autenticación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create auth method</source>
        <translation>Crear método de autenticación</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. It uses settings by now that this console does not know and would lose, so that it cannot be saved here.</source>
        <translation>Otra persona ha cambiado este método de autenticación desde que usted lo abrió. Ahora usa ajustes que esta consola no conoce y que se perderían, por lo que no se puede guardar aquí.</translation>
    </message>
    <message>
        <source>Somebody has deleted this auth method since you opened it. It cannot be changed any more.</source>
        <translation>Otra persona ha eliminado este método de autenticación desde que usted lo abrió. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado este método de autenticación desde que usted lo abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodForm</name>
    <message>
        <source>Offer it &amp;first</source>
        <translation>O&amp;frecerlo primero</translation>
    </message>
    <message>
        <source>Prove each sign-in with P&amp;KCE</source>
        <translation>Demostrar cada inicio de sesión con P&amp;KCE</translation>
    </message>
    <message>
        <source>Do not ask the provider for &amp;user information</source>
        <translation>No solicitar al proveedor los datos del &amp;usuario</translation>
    </message>
    <message>
        <source>Write each sign-in into the server&apos;s &amp;log in full</source>
        <translation>Anotar cada inicio de sesión completo en el re&amp;gistro del servidor</translation>
    </message>
    <message>
        <source>This server does not know JSON web tokens (from Nomad 1.5.4).</source>
        <translation>Este servidor no conoce los JSON Web Tokens (desde Nomad 1.5.4).</translation>
    </message>
    <message>
        <source>For example: company-login</source>
        <translation>Por ejemplo: acceso-empresa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>El nombre no se podrá cambiar más adelante.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Reach of the tokens that it makes</source>
        <translation>&amp;Alcance de los tokens que crea</translation>
    </message>
    <message>
        <source>&amp;Longest life of the tokens that it makes</source>
        <translation>Duración má&amp;xima de los tokens que crea</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Only one auth method can be the one that is used when nobody names another.</source>
        <translation>Solo un método de autenticación puede ser el que se usa cuando nadie indica otro.</translation>
    </message>
    <message>
        <source>&amp;Address of the provider (discovery URL)</source>
        <translation>&amp;Dirección del proveedor (URL de descubrimiento)</translation>
    </message>
    <message>
        <source>Without “.well-known/openid-configuration” at its end.</source>
        <translation>Sin «.well-known/openid-configuration» al final.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>As the provider knows this server.</source>
        <translation>Tal como el proveedor conoce este servidor.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>Allowed redirect addresses</source>
        <translation>Direcciones de redirección permitidas</translation>
    </message>
    <message>
        <source>One a line. The console and the command line wait at %1.</source>
        <translation>Una por línea. La consola y la línea de comandos esperan en %1.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>One a line, for example: groups. “openid” is always asked for.</source>
        <translation>Uno por línea; por ejemplo: groups. Siempre se pide «openid».</translation>
    </message>
    <message>
        <source>Address of the &amp;keys (JWKS)</source>
        <translation>Dirección de las cla&amp;ves (JWKS)</translation>
    </message>
    <message>
        <source>Give this, the address of the provider, or public keys.</source>
        <translation>Indique esta, la dirección del proveedor o claves públicas.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>In PEM, one below the other.</source>
        <translation>En formato PEM, una debajo de otra.</translation>
    </message>
    <message>
        <source>Certificate that the address of the keys is trusted with</source>
        <translation>Certificado con el que se confía en la dirección de las claves</translation>
    </message>
    <message>
        <source>In PEM. Empty: what the server&apos;s computer trusts.</source>
        <translation>En formato PEM. Vacío: los certificados en los que confía el equipo del servidor.</translation>
    </message>
    <message>
        <source>Claims with one value</source>
        <translation>Claims con un solo valor</translation>
    </message>
    <message>
        <source>Rules know them as value.NAME. Double-click or type to fill in a row, Delete takes it away.</source>
        <translation>Las reglas los conocen como value.NOMBRE. Haga doble clic o escriba para rellenar una fila; Supr la quita.</translation>
    </message>
    <message>
        <source>Claims with a list</source>
        <translation>Claims con una lista</translation>
    </message>
    <message>
        <source>Rules know them as list.NAME; for example groups.</source>
        <translation>Las reglas los conocen como list.NOMBRE; por ejemplo, groups.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>One a line. Sign-ins for others are refused.</source>
        <translation>Una por línea. Se rechazan los inicios de sesión destinados a otras.</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>One a line. Sign-ins by others are refused.</source>
        <translation>Uno por línea. Se rechazan los inicios de sesión de otros.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Names of the tokens that it makes</source>
        <translation>Nombres de los tokens que crea</translation>
    </message>
    <message>
        <source>From Nomad 1.7. Empty: the type and the name of this auth method.</source>
        <translation>Desde Nomad 1.7. Vacío: el tipo y el nombre de este método de autenticación.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>From Nomad 1.10.</source>
        <translation>Desde Nomad 1.10.</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>From Nomad 1.8. For providers that do not offer it.</source>
        <translation>Desde Nomad 1.8. Para proveedores que no los ofrecen.</translation>
    </message>
    <message>
        <source>Certificates that the provider is trusted with</source>
        <translation>Certificados con los que se confía en el proveedor</translation>
    </message>
    <message>
        <source>In PEM, one below the other. Empty: what the server&apos;s computer trusts.</source>
        <translation>En formato PEM, uno debajo de otro. Vacío: los certificados en los que confía el equipo del servidor.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Algoritmos de firma</translation>
    </message>
    <message>
        <source>One a line. Empty: RS256.</source>
        <translation>Uno por línea. Vacío: RS256.</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>Margen para la caducidad</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>Margen para «not before»</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>Margen para los relojes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>From Nomad 1.10. For finding out why nobody gets in: claims of people end in the log.</source>
        <translation>Desde Nomad 1.10. Para averiguar por qué nadie consigue entrar: los claims de las personas acaban en el registro.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>As the provider gave it. The server keeps it; the console never shows it.</source>
        <translation>Tal como lo facilitó el proveedor. El servidor lo guarda; la consola no lo muestra nunca.</translation>
    </message>
    <message>
        <source>The server has one. Leave this empty while nothing else in the settings changes; with any change it has to be typed again.</source>
        <translation>El servidor tiene uno. Déjelo vacío mientras no cambie nada más en los ajustes; con cualquier cambio hay que volver a escribirlo.</translation>
    </message>
    <message>
        <source>The name of an auth method cannot be changed.</source>
        <translation>El nombre de un método de autenticación no se puede cambiar.</translation>
    </message>
    <message>
        <source>Say where the keys come from: here, at the address of the keys, or as public keys.</source>
        <translation>Indique de dónde proceden las claves: aquí, en la dirección de las claves o como claves públicas.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Asígnele un nombre.</translation>
    </message>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>Elija un tiempo superior a cero.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com.</source>
        <translation>Esto no es una dirección web como https://accounts.example.com.</translation>
    </message>
    <message>
        <source>Give the address of the provider.</source>
        <translation>Indique la dirección del proveedor.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com/keys.</source>
        <translation>Esto no es una dirección web como https://accounts.example.com/keys.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>Indique el ID de cliente.</translation>
    </message>
    <message>
        <source>OIDC leads people through a browser. With JWT, programs bring a signed token along.</source>
        <translation>OIDC lleva a las personas por un navegador. Con JWT, los programas traen un token firmado.</translation>
    </message>
    <message>
        <source>Whether such a token works in one region or in all of them.</source>
        <translation>Si un token así funciona en una región o en todas.</translation>
    </message>
    <message>
        <source>After this time people have to sign in anew.</source>
        <translation>Pasado este tiempo hay que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>What this server proves itself to the provider with. The provider shows it where the client is registered.</source>
        <translation>Con él se acredita este servidor ante el proveedor. El proveedor lo muestra donde está registrado el cliente.</translation>
    </message>
    <message>
        <source>Which claims of the provider rules may look at, and under which name.</source>
        <translation>Qué atributos del proveedor pueden consultar las reglas y con qué nombre.</translation>
    </message>
    <message>
        <source>The same for claims that hold several values.</source>
        <translation>Lo mismo para los atributos que tienen varios valores.</translation>
    </message>
    <message>
        <source>By how much clocks may differ before a sign-in is refused.</source>
        <translation>Cuánto pueden diferir los relojes antes de que se rechace un inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column</comment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Offered first</source>
        <comment>column</comment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Longest life</source>
        <comment>column</comment>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodPane</name>
    <message>
        <source>No auth method selected</source>
        <translation>Ningún método de autenticación seleccionado</translation>
    </message>
    <message>
        <source>Select one to see its settings and who gets what through it.</source>
        <translation>Seleccione uno para ver sus ajustes y quién obtiene qué mediante él.</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>Reglas de vinculación</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Quién obtiene qué</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>The auth method is being loaded.</source>
        <translation>El método de autenticación se está cargando.</translation>
    </message>
    <message>
        <source>It uses settings that this console does not know. They would be lost if it were saved here, so it can only be looked at.</source>
        <translation>Usa ajustes que esta consola no conoce. Se perderían si se guardara aquí, por lo que solo se puede consultar.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s)</source>
        <translation>
            <numerusform>%n regla de vinculación</numerusform>
            <numerusform>%n reglas de vinculación</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets anything through it, so nobody can sign in.</source>
        <translation>Nadie obtiene nada mediante él, de modo que nadie puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodsPage</name>
    <message>
        <source>The auth methods could not be loaded</source>
        <translation>No se pudieron cargar los métodos de autenticación</translation>
    </message>
    <message>
        <source>Loading the auth methods…</source>
        <translation>Cargando los métodos de autenticación…</translation>
    </message>
    <message>
        <source>No auth method matches</source>
        <translation>Ningún método de autenticación coincide</translation>
    </message>
    <message>
        <source>No auth methods yet</source>
        <translation>Aún no hay métodos de autenticación</translation>
    </message>
    <message>
        <source>Through an auth method people sign in with the account that they have already, and get a token that dies by itself.</source>
        <translation>Mediante un método de autenticación, las personas inician sesión con la cuenta que ya tienen y obtienen un token que caduca por sí solo.</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>Nuevo método de autenticación</translation>
    </message>
    <message>
        <source>You may not see the auth methods</source>
        <translation>No tiene permiso para ver los métodos de autenticación</translation>
    </message>
    <message>
        <source>Search name or type</source>
        <translation>Buscar por nombre o tipo</translation>
    </message>
    <message>
        <source>Search auth methods</source>
        <translation>Buscar métodos de autenticación</translation>
    </message>
    <message>
        <source>Without rules</source>
        <translation>Sin reglas</translation>
    </message>
    <message>
        <source>Auth methods</source>
        <translation>Métodos de autenticación</translation>
    </message>
    <message>
        <source>&amp;New auth method</source>
        <translation>&amp;Nuevo método de autenticación</translation>
    </message>
    <message>
        <source>Let people sign in through an identity provider.</source>
        <translation>Permitir que las personas inicien sesión mediante un proveedor de identidad.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Cambiar los ajustes.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the auth method. Nobody can sign in through it any more.</source>
        <translation>Eliminar el método de autenticación. Ya nadie podrá iniciar sesión mediante él.</translation>
    </message>
    <message>
        <source>New &amp;binding rule…</source>
        <translation>Nueva regla de &amp;vinculación…</translation>
    </message>
    <message>
        <source>Say who gets what when they sign in.</source>
        <translation>Indicar quién obtiene qué al iniciar sesión.</translation>
    </message>
    <message>
        <source>Edit r&amp;ule…</source>
        <translation>Editar re&amp;gla…</translation>
    </message>
    <message>
        <source>Change the selected binding rule.</source>
        <translation>Cambiar la regla de vinculación seleccionada.</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Eliminar regla…</translation>
    </message>
    <message>
        <source>Delete the selected binding rule.</source>
        <translation>Eliminar la regla de vinculación seleccionada.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the auth methods anew.</source>
        <translation>Volver a solicitar los métodos de autenticación.</translation>
    </message>
    <message numerus="yes">
        <source>%n auth method(s)</source>
        <translation>
            <numerusform>%n método de autenticación</numerusform>
            <numerusform>%n métodos de autenticación</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses settings that this console does not know and would lose.</source>
        <translation>Usa ajustes que esta consola no conoce y que se perderían.</translation>
    </message>
    <message>
        <source>Select a binding rule in the details first.</source>
        <translation>Seleccione primero una regla de vinculación en los detalles.</translation>
    </message>
    <message>
        <source>“%1” was created. Add binding rules to say who gets what.</source>
        <translation>Se ha creado «%1». Añada reglas de vinculación para indicar quién obtiene qué.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>The rule was created. It holds from the next sign-in on.</source>
        <translation>Se ha creado la regla. Se aplica a partir del próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The rule was saved. It holds from the next sign-in on.</source>
        <translation>Se ha guardado la regla. Se aplica a partir del próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Delete the auth method “%1”?</source>
        <translation>¿Eliminar el método de autenticación «%1»?</translation>
    </message>
    <message>
        <source>Nobody can sign in through it any more. Tokens that it has made go on working until they expire. This cannot be undone.</source>
        <translation>Ya nadie podrá iniciar sesión mediante él. Los tokens que ha creado siguen funcionando hasta que caduquen. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</source>
        <translation>
            <numerusform>Su %n regla de vinculación permanece en el servidor sin efecto y volvería a aplicarse a un método de autenticación nuevo con este nombre. Elimínela antes si no la quiere.</numerusform>
            <numerusform>Sus %n reglas de vinculación permanecen en el servidor sin efecto y volverían a aplicarse a un método de autenticación nuevo con este nombre. Elimínelas antes si no las quiere.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that is used when nobody names another.</source>
        <translation>Es el que se usa cuando nadie indica otro.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message>
        <source>Delete this binding rule?</source>
        <translation>¿Eliminar esta regla de vinculación?</translation>
    </message>
    <message>
        <source>From the next sign-in on nobody gets anything by it. Tokens that were made by it stay as they are. This cannot be undone.</source>
        <translation>A partir del próximo inicio de sesión, nadie obtiene nada por ella. Los tokens creados por ella se conservan como están. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>Se ha eliminado la regla.</translation>
    </message>
    <message>
        <source>Auth m&amp;ethod</source>
        <translation>&amp;Método de autenticación</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackups</name>
    <message>
        <source>The folder “%1” for automatic backups is not there. Connect its drive, or choose another folder under File → Automatic backups.</source>
        <translation>No se encuentra la carpeta «%1» para las copias de seguridad automáticas. Conecte su unidad o elija otra carpeta en Archivo → Copias de seguridad automáticas.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”, the folder for automatic backups. Give your account write access to it, or choose another folder under File → Automatic backups.</source>
        <translation>No se puede crear ningún archivo en «%1», la carpeta de las copias de seguridad automáticas. Dé a su cuenta permiso de escritura en ella o elija otra carpeta en Archivo → Copias de seguridad automáticas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackupsDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>Copias de seguridad automáticas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>In the &amp;folder</source>
        <translation>En la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Conservar las más recientes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Older automatic backups of this store are removed, and no other file.</source>
        <translation>Se quitan las copias de seguridad automáticas más antiguas de este almacén, y ningún otro archivo.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>While this console is open and somebody who may is signed in, it makes backups by itself. Choose a folder on another drive, which only administrators can read.</source>
        <translation>Mientras esta consola está abierta y tiene la sesión iniciada alguien con permiso, hace copias de seguridad por sí sola. Elija una carpeta en otra unidad que solo puedan leer los administradores.</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>&amp;Hacer una copia</translation>
    </message>
    <message>
        <source>Choose a folder for automatic backups</source>
        <translation>Elija una carpeta para las copias de seguridad automáticas</translation>
    </message>
    <message>
        <source>Choose the folder that the backups go to.</source>
        <translation>Elija la carpeta en la que se guardan las copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another one.</source>
        <translation>No existe esa carpeta. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>No tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved. No backups are made automatically.</source>
        <translation>Guardado. No se hacen copias de seguridad automáticas.</translation>
    </message>
    <message>
        <source>Saved. If none is recent enough, one is made now.</source>
        <translation>Guardado. Si ninguna es lo bastante reciente, se hace una ahora.</translation>
    </message>
    <message>
        <source>Looking whether a backup is due…</source>
        <translation>Comprobando si toca hacer una copia de seguridad…</translation>
    </message>
    <message>
        <source>The newest automatic backup is from %1 (%2).</source>
        <comment>a date, and how long ago that is</comment>
        <translation>La copia de seguridad automática más reciente es del %1 (%2).</translation>
    </message>
    <message>
        <source>No automatic backup has been made yet.</source>
        <translation>Aún no se ha hecho ninguna copia de seguridad automática.</translation>
    </message>
    <message>
        <source>Each backup becomes a file of its own in this folder. On another disk it outlives this one.</source>
        <translation>Cada copia de seguridad es un archivo propio en esta carpeta. En otro disco sobrevive a este.</translation>
    </message>
    <message>
        <source>When there are more automatic backups than this, the oldest are removed.</source>
        <translation>Si hay más copias de seguridad automáticas que estas, se quitan las más antiguas.</translation>
    </message>
    <message>
        <source>Backups are made while a console is open and somebody who may edit the policy is signed in.</source>
        <translation>Las copias se hacen mientras haya una consola abierta y haya iniciado sesión alguien que pueda modificar la política.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BackupDialog</name>
    <message>
        <source>Back up the store</source>
        <translation>Hacer copia de seguridad del almacén</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The copy holds everything as it is at this moment; others work on meanwhile. It is read back before it gets its name.</source>
        <translation>La copia contiene todo tal como está en este momento; los demás pueden seguir trabajando. Se vuelve a leer antes de recibir su nombre definitivo.</translation>
    </message>
    <message>
        <source>Secrets are in it as little as in the store, but names, people and the audit trail are. Keep it where only administrators can read it.</source>
        <translation>No contiene más secretos que el almacén, pero sí nombres, personas y el registro de auditoría. Guárdela donde solo puedan leerla los administradores.</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>Guardar la copia de seguridad como</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Almacenes de Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It is replaced when the backup is complete; what it holds is lost then.</source>
        <translation>Se sustituye cuando la copia de seguridad está completa; entonces se pierde lo que contiene.</translation>
    </message>
    <message>
        <source>Copying the store and reading the copy…</source>
        <translation>Copiando el almacén y leyendo la copia…</translation>
    </message>
    <message>
        <source>The backup is in %1, and was read back.</source>
        <translation>La copia de seguridad está en %1 y se ha vuelto a leer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleDialog</name>
    <message>
        <source>Edit binding rule</source>
        <translation>Editar regla de vinculación</translation>
    </message>
    <message>
        <source>New binding rule</source>
        <translation>Nueva regla de vinculación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create binding rule</source>
        <translation>Crear regla de vinculación</translation>
    </message>
    <message>
        <source>For sign-ins through %1</source>
        <translation>Para los inicios de sesión mediante %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this rule since you opened it. It cannot be changed any more.</source>
        <translation>Otra persona ha eliminado esta regla desde que usted la abrió. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Somebody has changed this rule since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado esta regla desde que usted la abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién obtiene qué</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleForm</name>
    <message>
        <source>A policy</source>
        <translation>Una política</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Un rol</translation>
    </message>
    <message>
        <source>Management: may do everything</source>
        <translation>Gestión: puede hacerlo todo</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>An expression over the claims that the method knows. Empty: for everybody who signs in. Examples: &quot;ops&quot; in list.groups – whoever is in the group ops; value.team == &quot;storage&quot; – whoever has this team; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</source>
        <translation>Una expresión sobre los claims que conoce el método. Vacío: para todos los que inicien sesión. Ejemplos: &quot;ops&quot; in list.groups – quien pertenezca al grupo ops; value.team == &quot;storage&quot; – quien tenga este equipo; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</translation>
    </message>
    <message>
        <source>They &amp;get</source>
        <translation>&amp;Obtienen</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>The name of one, or with ${value.NAME} in it: then the claim of that name is put in its place for each person, so that team-${value.team} becomes team-storage for whoever has the team storage. What does not exist by then is passed over.</source>
        <translation>El nombre de uno de ellos, o con ${value.NOMBRE} dentro: en tal caso, para cada persona se pone en su lugar el claim con ese nombre, de modo que team-${value.team} se convierte en team-storage para quien tenga el equipo storage. Lo que entonces no exista se pasa por alto.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>Una regla no se puede convertir en una de gestión. Cree otra regla y elimine esta.</translation>
    </message>
    <message>
        <source>Say what they get.</source>
        <translation>Indique lo que obtienen.</translation>
    </message>
    <message>
        <source>What the rule is for, in a sentence for whoever looks at it later.</source>
        <translation>Para qué sirve la regla, en una frase para quien la vea más adelante.</translation>
    </message>
    <message>
        <source>Decides by the claims of a person whether the rule holds for them.</source>
        <translation>Decide, según los atributos de una persona, si la regla se le aplica.</translation>
    </message>
    <message>
        <source>What a token made at sign-in gets by this rule.</source>
        <translation>Lo que esta regla da a un token creado al iniciar sesión.</translation>
    </message>
    <message>
        <source>The policy or role that is given. It may contain claims, as ${value.team}.</source>
        <translation>La política o el rol que se otorga. Puede contener atributos, como ${value.team}.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BootstrapDoor</name>
    <message>
        <source>This cluster has no &amp;first token yet?</source>
        <translation>¿Este clúster aún no tiene un &amp;primer token?</translation>
    </message>
    <message>
        <source>&amp;Keep this token in the keychain of this computer</source>
        <translation>&amp;Guardar este token en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Volver a &amp;intentarlo</translation>
    </message>
    <message>
        <source>The first token of a cluster is a management token: it may do everything. It can be made once, by whoever asks first. Its secret is shown to you once; keep it in a safe place.</source>
        <translation>El primer token de un clúster es un token de gestión: puede hacerlo todo. Se puede crear una sola vez, y lo obtiene quien lo pida primero. Su secreto se le muestra una sola vez; guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Make the first token?</source>
        <translation>¿Crear el primer token?</translation>
    </message>
    <message>
        <source>A management token is made on the server. Whoever has its secret may do everything there.</source>
        <translation>Se crea un token de gestión en el servidor. Quien tenga su secreto puede hacerlo todo allí.</translation>
    </message>
    <message>
        <source>Yes, make it</source>
        <translation>Sí, crearlo</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>Su secreto se muestra una sola vez, justo después.</translation>
    </message>
    <message>
        <source>It is not known whether the first token of %1 was made. %2</source>
        <translation>No se sabe si se creó el primer token de %1. %2</translation>
    </message>
    <message>
        <source>The first token of %1 was not made. %2</source>
        <translation>No se ha creado el primer token de %1. %2</translation>
    </message>
    <message>
        <source>The first token was made before. If nobody has it any more, an administrator of the server makes it possible once more: on the leader, write this number, and nothing else, into this file below the server&apos;s data folder. Then try again here.</source>
        <translation>El primer token ya se creó antes. Si ya no lo tiene nadie, un administrador del servidor puede volver a permitirlo una vez más: en el líder, escriba este número, y nada más, en este archivo dentro de la carpeta de datos del servidor. Después vuelva a intentarlo aquí.</translation>
    </message>
    <message>
        <source>The first token was made before. Sign in with a management token.</source>
        <translation>El primer token ya se creó antes. Inicie sesión con un token de gestión.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Copy the secret of the first token now</source>
        <translation>Copie ahora el secreto del primer token</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are signed in with it.</source>
        <translation>Puede hacerlo todo en el servidor %1. Ha iniciado sesión con él.</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are not signed in yet: sign in with it.</source>
        <translation>Puede hacerlo todo en el servidor %1. Aún no ha iniciado sesión: hágalo con él.</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can look it up here later.</source>
        <translation>Solo se muestra esta vez. Nadie podrá consultarlo aquí más adelante.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creándolo…</translation>
    </message>
    <message>
        <source>&amp;Make the first token…</source>
        <translation>&amp;Crear el primer token…</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>El sistema operativo lo custodia y lo entrega a este programa cuando vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The secret of a first token was neither copied nor saved. It cannot be shown again, and a first token can be made only once.</source>
        <translation>El secreto de un primer token no se copió ni se guardó. No se puede volver a mostrar, y un primer token solo se puede crear una vez.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of the first token of %1 was copied or saved, so it is lost.</source>
        <translation>La consola se bloqueó antes de que se copiara o guardara el secreto del primer token de %1, por lo que se ha perdido.</translation>
    </message>
    <message>
        <source>You are still signed in there with it: make another management token before you sign out.</source>
        <translation>Usted sigue con la sesión iniciada allí con ese token: cree otro token de gestión antes de cerrarla.</translation>
    </message>
    <message>
        <source>It cannot be made again until an administrator of the server has reset the bootstrap; the sign-in page of the server says how when you ask there for the first token.</source>
        <translation>No se puede volver a crear hasta que un administrador del servidor restablezca el arranque inicial; la página de inicio de sesión del servidor explica cómo cuando pide allí el primer token.</translation>
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
        <translation>Habili&amp;tar…</translation>
    </message>
    <message>
        <source>Switch the selected tokens on again.</source>
        <translation>Volver a habilitar los tokens seleccionados.</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>Cambiar &amp;propietario…</translation>
    </message>
    <message>
        <source>Give the selected tokens to somebody.</source>
        <translation>Dar los tokens seleccionados a otra persona.</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>Cambiar &amp;rol…</translation>
    </message>
    <message>
        <source>Give the selected tokens another role.</source>
        <translation>Dar otro rol a los tokens seleccionados.</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>Cambiar cad&amp;ucidad…</translation>
    </message>
    <message>
        <source>Let the selected tokens die at another time.</source>
        <translation>Hacer que los tokens seleccionados caduquen en otro momento.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Looking what would happen: %L1 of %L2</source>
        <translation>Comprobando qué ocurriría: %L1 de %L2</translation>
    </message>
    <message>
        <source>Working: %L1 of %L2</source>
        <translation>En curso: %L1 de %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Se detendrá tras lo que está en curso…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Guardar el informe como</translation>
    </message>
    <message>
        <source>tokens-report</source>
        <translation>informe-tokens</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>El informe se ha guardado en %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkGroup</name>
    <message>
        <source>Which ones?</source>
        <translation>¿Cuáles?</translation>
    </message>
    <message>
        <source>Which ones? %1</source>
        <translation>¿Cuáles? %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2.</source>
        <translation>Los primeros %L1 de %L2.</translation>
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
        <translation>Este token no existe (o ya no existe).</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkReportFile</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID de acceso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkRun</name>
    <message>
        <source>“%1” was changed by someone else meanwhile, so it was left alone.</source>
        <translation>Entretanto, otra persona ha cambiado «%1», por lo que no se ha tocado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkSlices</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>The store was closed before all was done.</source>
        <translation>El almacén se cerró antes de terminar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkValue</name>
    <message>
        <source>New &amp;owner</source>
        <translation>Nuevo &amp;propietario</translation>
    </message>
    <message>
        <source>Choose what they may do</source>
        <translation>Elija lo que puede hacer</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>Nuevo &amp;rol</translation>
    </message>
    <message>
        <source>New e&amp;xpiry</source>
        <translation>Nueva cad&amp;ucidad</translation>
    </message>
    <message>
        <source>The person who answers for all these tokens from now on.</source>
        <translation>La persona que responde de todos estos tokens a partir de ahora.</translation>
    </message>
    <message>
        <source>What all these tokens may do from now on.</source>
        <translation>Lo que pueden hacer todos estos tokens a partir de ahora.</translation>
    </message>
    <message>
        <source>When all these tokens stop working by themselves.</source>
        <translation>Cuándo dejan de funcionar por sí solos todos estos tokens.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkWriting</name>
    <message>
        <source>Somebody else has signed in meanwhile, so it was not carried on.</source>
        <translation>Entretanto, otra persona ha iniciado sesión, por lo que no se ha continuado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>chatelaine::Catalogue</name>
    <message>
        <source>its “group” is missing, too long or unreadable</source>
        <translation>su «group» falta, es demasiado largo o es ilegible</translation>
    </message>
    <message>
        <source>its “title” is too long or unreadable</source>
        <translation>su «title» es demasiado largo o es ilegible</translation>
    </message>
    <message>
        <source>its “note” is too long or unreadable</source>
        <translation>su «note» es demasiado larga o es ilegible</translation>
    </message>
    <message>
        <source>Its “name” is missing, too long or unreadable.</source>
        <translation>Su «name» falta, es demasiado largo o es ilegible.</translation>
    </message>
    <message>
        <source>It has more than 1,000 roles.</source>
        <translation>Tiene más de 1000 roles.</translation>
    </message>
    <message>
        <source>Role %1 has a name that is missing, too long or unreadable.</source>
        <translation>El nombre del rol %1 falta, es demasiado largo o es ilegible.</translation>
    </message>
    <message>
        <source>Role %1, “%2”, is there twice.</source>
        <translation>El rol %1, «%2», figura dos veces.</translation>
    </message>
    <message>
        <source>it is not written like service:Action</source>
        <translation>no tiene la forma service:Action</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>figura dos veces</translation>
    </message>
    <message>
        <source>it is granted to “%1”, which is not among the roles</source>
        <translation>se concede a «%1», que no está entre los roles</translation>
    </message>
    <message>
        <source>it is granted to “%1” twice</source>
        <translation>se concede a «%1» dos veces</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. %2</source>
        <translation>El catálogo «%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>En su primera línea no figura ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>Línea %1, «%2»: %3.</translation>
    </message>
    <message>
        <source>the column “%1” holds “%2”, which is neither yes nor no</source>
        <translation>la columna «%1» contiene «%2», que no es ni yes ni no</translation>
    </message>
    <message>
        <source>its “grantedTo” is not a list</source>
        <translation>su «grantedTo» no es una lista</translation>
    </message>
    <message>
        <source>its “title” is not a text</source>
        <translation>su «title» no es un texto</translation>
    </message>
    <message>
        <source>its “note” is not a text</source>
        <translation>su «note» no es un texto</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>Its “permissions” are not a list.</source>
        <translation>Su «permissions» no es una lista.</translation>
    </message>
    <message>
        <source>It has more than 10,000 permissions.</source>
        <translation>Tiene más de 10&#xa0;000 permisos.</translation>
    </message>
    <message>
        <source>Permission %1: %2.</source>
        <translation>Permiso %1: %2.</translation>
    </message>
    <message>
        <source>Permission %1, “%2”: %3.</source>
        <translation>Permiso %1, «%2»: %3.</translation>
    </message>
    <message>
        <source>Its “roles” are not a list.</source>
        <translation>Su «roles» no es una lista.</translation>
    </message>
    <message>
        <source>its “description” is missing, too long or unreadable</source>
        <translation>su «description» falta, es demasiado larga o es ilegible</translation>
    </message>
    <message>
        <source>its “certain” is neither true nor false</source>
        <translation>su «certain» no es ni true ni false</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueChoice</name>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s). Roles: %1.</source>
        <translation>
            <numerusform>%n permiso. Roles: %1.</numerusform>
            <numerusform>%n permisos. Roles: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Elija un catálogo</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>Catálogos (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Importar un catálogo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catálogo</translation>
    </message>
    <message>
        <source>What the catalogue changes</source>
        <translation>Lo que cambia el catálogo</translation>
    </message>
    <message>
        <source>&amp;Remove permissions that are not in it any more</source>
        <translation>&amp;Quitar los permisos que ya no figuran en él</translation>
    </message>
    <message>
        <source>A catalogue is a file of permissions and the roles that hold them. Nothing is changed before you have seen what that would be.</source>
        <translation>Un catálogo es un archivo de permisos y de los roles que los tienen. No se cambia nada antes de que haya visto qué cambiaría.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Quién gana y quién pierde</translation>
    </message>
    <message>
        <source>Choose one that came with the program</source>
        <translation>Elija uno de los incluidos en el programa</translation>
    </message>
    <message>
        <source>This server&apos;s permissions are fixed: no catalogue can be imported.</source>
        <translation>Los permisos de este servidor son fijos: no se puede importar ningún catálogo.</translation>
    </message>
    <message>
        <source>You need the permission %1 to import a catalogue.</source>
        <translation>Necesita el permiso %1 para importar un catálogo.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can import a catalogue, because it brings new ones. You lack %1.</source>
        <translation>Solo quien tenga todos los permisos puede importar un catálogo, porque aporta permisos nuevos. Le falta %1.</translation>
    </message>
    <message>
        <source>Choose a catalogue first.</source>
        <translation>Elija primero un catálogo.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Viene incluido en el programa.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Abrir un catálogo</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>Catálogos (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Leído de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n permission(s). %2</source>
        <translation>
            <numerusform>%1: %n permiso. %2</numerusform>
            <numerusform>%1: %n permisos. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known yet what this changes.</source>
        <translation>Aún no se sabe qué cambia con esto.</translation>
    </message>
    <message>
        <source>Asking what this changes…</source>
        <translation>Consultando qué cambia con esto…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) stay as they are.</source>
        <translation>
            <numerusform>%n permiso se queda como está.</numerusform>
            <numerusform>%n permisos se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: everything in it is here already.</source>
        <translation>No hay nada que importar: todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>dudosa</translation>
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
        <translation>Lo tienen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Lo tienen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n rol nuevo</numerusform>
            <numerusform>%n roles nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new permission(s)</source>
        <translation>
            <numerusform>%n permiso nuevo</numerusform>
            <numerusform>%n permisos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) change</source>
        <translation>
            <numerusform>%n permiso cambia</numerusform>
            <numerusform>%n permisos cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are removed</source>
        <translation>
            <numerusform>%n permiso se quita</numerusform>
            <numerusform>%n permisos se quitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are not in it any more and stay</source>
        <translation>
            <numerusform>%n permiso ya no figura en él y se conserva</numerusform>
            <numerusform>%n permisos ya no figuran en él y se conservan</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of permissions and roles. Some come along, and you can choose one of your own.</source>
        <translation>Un archivo de permisos y roles. Algunos vienen incluidos, y puede elegir uno propio.</translation>
    </message>
    <message>
        <source>Takes them from every role, too. Look below at what that changes.</source>
        <translation>También los quita de todos los roles. Vea abajo qué cambia con ello.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueImport</name>
    <message>
        <source>A catalogue brings permissions that nobody holds yet, so only somebody who holds every permission can take one in. You do not hold, for example, %1.</source>
        <translation>Un catálogo aporta permisos que aún no tiene nadie, así que solo puede importarlo quien tenga todos los permisos. Usted no tiene, por ejemplo, %1.</translation>
    </message>
    <message>
        <source>The catalogue’s role “%1” looks the same as another one. Rename one of them first.</source>
        <translation>El rol «%1» del catálogo se confunde con otro. Cambie antes el nombre de uno de los dos.</translation>
    </message>
    <message>
        <source>The catalogue brings a role “%1”, and you have made one with this name yourself. Rename yours first.</source>
        <translation>El catálogo aporta un rol «%1», y usted ha creado uno propio con este nombre. Cambie antes el nombre del suyo.</translation>
    </message>
    <message>
        <source>Roles, permissions or people have changed since you looked at what this would do. Look at it anew, then decide again.</source>
        <translation>Los roles, los permisos o las personas han cambiado desde que consultó lo que esto haría. Vuelva a consultarlo y decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Ceiling</name>
    <message>
        <source>Choose a role from the list.</source>
        <translation>Elija un rol de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>El rol %1 permite %n cosa que usted no puede hacer: %2. Elija un rol que no tenga más permisos que el suyo.</numerusform>
            <numerusform>El rol %1 permite %n cosas que usted no puede hacer: %2. Elija un rol que no tenga más permisos que el suyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>El rol %1 permite %n cosa que usted no puede hacer; por ejemplo, %2. Elija un rol que no tenga más permisos que el suyo.</numerusform>
            <numerusform>El rol %1 permite %n cosas que usted no puede hacer; por ejemplo, %2. Elija un rol que no tenga más permisos que el suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may act only in %1, so nobody can get other zones from you, or none at all. Choose some of yours.</source>
        <translation>Usted solo puede actuar en %1, así que no puede asignar a nadie otras zonas, ni dejarlo sin ninguna. Elija algunas de las suyas.</translation>
    </message>
    <message>
        <source>%1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>%1 puede hacer lo que usted no puede; por ejemplo, %2. Pida que lo haga alguien que tenga al menos los mismos permisos.</translation>
    </message>
    <message>
        <source>%1 may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>%1 puede actuar donde usted no puede. Pida que lo haga alguien cuyas zonas lleguen al menos igual de lejos.</translation>
    </message>
    <message>
        <source>The members of %1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>Los miembros de %1 pueden hacer lo que usted no puede; por ejemplo, %2. Pida que lo haga alguien que tenga al menos los mismos permisos.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CertificateCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>¿Confiar en este certificado?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s administrator tells you. From then on %1 is trusted with this certificate and with no other.</source>
        <translation>Compare la huella digital con la que le comunique el administrador del servidor. A partir de entonces se confía en %1 con este certificado y con ningún otro.</translation>
    </message>
    <message>
        <source>Yes, trust it</source>
        <translation>Sí, confiar en él</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Emitido para: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nombres: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Validez: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña a&amp;ctual</translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation>Escriba la contraseña que tiene ahora.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Cambiando la contraseña…</translation>
    </message>
    <message>
        <source>Shows that it is you who changes it.</source>
        <translation>Demuestra que es usted quien la cambia.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar filtro: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>Reduce la lista a lo que contiene este texto.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChooseBackup</name>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia de seguridad</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Almacenes de Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimRows</name>
    <message>
        <source>Claim of the provider</source>
        <translation>Claim del proveedor</translation>
    </message>
    <message>
        <source>Name in binding rules</source>
        <translation>Nombre en las reglas de vinculación</translation>
    </message>
    <message>
        <source>Fill in both the claim and its name, or empty the row.</source>
        <translation>Rellene tanto el claim como su nombre, o vacíe la fila.</translation>
    </message>
    <message>
        <source>The claim %1 stands here twice.</source>
        <translation>El claim %1 figura aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardCountdown</name>
    <message>
        <source>Time left on the clipboard</source>
        <translation>Tiempo restante en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>En el portapapeles durante %n s</numerusform>
            <numerusform>En el portapapeles durante %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the clipboard.</source>
        <translation>Se ha quitado del portapapeles.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now. It was left alone.</source>
        <translation>Ahora hay otra cosa en el portapapeles. No se ha tocado.</translation>
    </message>
    <message>
        <source>Could not confirm that it is off the clipboard. Copy something else to be sure.</source>
        <translation>No se pudo confirmar que ya no está en el portapapeles. Copie otra cosa para asegurarse.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What would you like to do, or whom or what do you look for?</source>
        <translation>¿Qué desea hacer, o a quién o qué busca?</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Type a part of the name, choose with the arrow keys, and press Enter.</source>
        <translation>Escriba parte del nombre, elija con las teclas de flecha y pulse Intro.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try a part of the name.</source>
        <translation>No hay nada con ese nombre. Pruebe con una parte de él.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter. Escape closes.</source>
        <translation>Elija con las teclas de flecha y pulse Intro. Escape cierra.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPlace</name>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>Esta versión de Chatelaine no conoce este tipo de servidor.</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or use --connect.</source>
        <translation>El entorno no indica ningún servidor. Defina las variables que lee la propia línea de comandos del servidor o use --connect.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandRun</name>
    <message>
        <source>Time left: %1.</source>
        <translation>Tiempo restante: %1.</translation>
    </message>
    <message>
        <source>This is for stores that are kept in a file. Name one with --store.</source>
        <translation>Esto es para almacenes que se guardan en un archivo. Indique uno con --store.</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name for the backup.</source>
        <translation>«%1» ya existe y se deja como está. Elija otro nombre para la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandSignIn</name>
    <message>
        <source>Nobody stays signed in there on this machine. Say who signs in with --user; the password is asked for, or taken from standard input with --password-stdin.</source>
        <translation>Nadie mantiene allí la sesión iniciada en este equipo. Indique con --user quién inicia sesión; la contraseña se pedirá o, con --password-stdin, se tomará de la entrada estándar.</translation>
    </message>
    <message>
        <source>E-mail: </source>
        <translation>Correo electrónico: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
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
        <translation>Sin zonas</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonas: %1</translation>
    </message>
    <message>
        <source>This does not exist any more. Choose something else.</source>
        <translation>Esto ya no existe. Elija otra cosa.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparePage</name>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>&amp;Intercambiar lados</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Mostrar en la &amp;matriz</translation>
    </message>
    <message>
        <source>&amp;Export, print or copy…</source>
        <translation>E&amp;xportar, imprimir o copiar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The first becomes the second, and the other way round.</source>
        <translation>El primero pasa a ser el segundo, y viceversa.</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Buscar permisos</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>Elija dos elementos para compararlos</translation>
    </message>
    <message>
        <source>Policies, roles and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>Se pueden comparar políticas, roles y tokens entre sí: ¿qué puede hacer uno que el otro no pueda?</translation>
    </message>
    <message>
        <source>Roles, users and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>Se pueden comparar roles, usuarios y tokens entre sí: ¿qué puede hacer uno que el otro no pueda?</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>Ningún permiso coincide</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Busque otra cosa.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Choose two to compare first.</source>
        <translation>Elija primero dos elementos para compararlos.</translation>
    </message>
    <message numerus="yes">
        <source>Both may do exactly the same: %n thing(s).</source>
        <translation>
            <numerusform>Ambos pueden hacer exactamente lo mismo: %n cosa.</numerusform>
            <numerusform>Ambos pueden hacer exactamente lo mismo: %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may do nothing that %2 may not.</source>
        <translation>%1 no puede hacer nada que %2 no pueda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may do %n thing(s) that %2 may not.</source>
        <translation>
            <numerusform>%1 puede hacer %n cosa que %2 no puede.</numerusform>
            <numerusform>%1 puede hacer %n cosas que %2 no puede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>Muestra los permisos cuyo nombre o significado contiene este texto.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>C&amp;omparar</translation>
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
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (política)</translation>
    </message>
    <message>
        <source>%1 (role)</source>
        <translation>%1 (rol)</translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareSide</name>
    <message>
        <source>Type a part of a name or e-mail</source>
        <translation>Escriba parte de un nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Type a part of a token&apos;s name</source>
        <translation>Escriba parte del nombre de un token</translation>
    </message>
    <message>
        <source>Type a part of a policy&apos;s or role&apos;s name</source>
        <translation>Escriba parte del nombre de una política o de un rol</translation>
    </message>
    <message>
        <source>Type a part of a role&apos;s name</source>
        <translation>Escriba parte del nombre de un rol</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: tipo</translation>
    </message>
    <message>
        <source>%1: which one</source>
        <translation>%1: cuál</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>%1: what is found</source>
        <translation>%1: lo encontrado</translation>
    </message>
    <message>
        <source>Policy or role</source>
        <translation>Política o rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>No hay nada con este nombre.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. Type more to find others.</source>
        <translation>Se muestran %1 de %2. Escriba más para encontrar otros.</translation>
    </message>
    <message>
        <source>What is compared: a role, a user or a token.</source>
        <translation>Lo que se compara: un rol, un usuario o un token.</translation>
    </message>
    <message>
        <source>Type a part of the name and choose from what is found.</source>
        <translation>Escriba una parte del nombre y elija entre lo encontrado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparisonModel</name>
    <message>
        <source>Only %1 may</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Both may</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Neither may</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>Comparación de %1 y %2</translation>
    </message>
    <message>
        <source>Why or why not: %1</source>
        <translation>Por qué sí o por qué no: %1</translation>
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
        <translation>%1 puede.</translation>
    </message>
    <message>
        <source>%1 may not.</source>
        <translation>%1 no puede.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionDialog</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>May stay empty. It is used for the test and for signing in now, and not kept.</source>
        <translation>Puede quedar vacío. Se usa para la prueba y para iniciar sesión ahora, y no se guarda.</translation>
    </message>
    <message>
        <source>The secret of your token</source>
        <translation>El secreto de su token</translation>
    </message>
    <message>
        <source>The environment that Chatelaine was started in names a server: %1</source>
        <translation>El entorno en el que se inició Chatelaine indica un servidor: %1</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>The token of the environment is used for signing in. It is not kept unless you ask for that.</source>
        <translation>Para iniciar sesión se usa el token del entorno. No se guarda, salvo que usted lo pida.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Save the new address?</source>
        <translation>¿Guardar la nueva dirección?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</source>
        <translation>
            <numerusform>%n token que Chatelaine aún debe eliminar en %1 se queda allí. Solo se eliminará si esta conexión recupera su dirección anterior. Para que se elimine, conserve esta conexión y configure otra para la nueva dirección.</numerusform>
            <numerusform>%n tokens que Chatelaine aún debe eliminar en %1 se quedan allí. Solo se eliminarán si esta conexión recupera su dirección anterior. Para que se eliminen, conserve esta conexión y configure otra para la nueva dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Sí, guardar</translation>
    </message>
    <message>
        <source>With a token, the test can also say who you are at the server.</source>
        <translation>Con un token, la prueba también puede decir quién es usted en el servidor.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionFlow</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>The connection is taken off the list. Nothing changes on the server.</source>
        <translation>La conexión se quita de la lista. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain of this computer.</source>
        <translation>Su token se retira del llavero de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete there are kept: nothing deletes them any more.</source>
        <translation>
            <numerusform>%n token que Chatelaine aún debe eliminar allí se conserva: ya nada lo eliminará.</numerusform>
            <numerusform>%n tokens que Chatelaine aún debe eliminar allí se conservan: ya nada los eliminará.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>Esta versión de Chatelaine no conoce este tipo de servidor.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or set up a connection here.</source>
        <translation>El entorno no indica ningún servidor. Defina las variables que lee la propia línea de comandos del servidor o configure aquí una conexión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionForm</name>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>&amp;Recordar el token en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Choose the file of trusted authorities</source>
        <translation>Elija el archivo de autoridades de confianza</translation>
    </message>
    <message>
        <source>Choose the folder of trusted authorities</source>
        <translation>Elija la carpeta de autoridades de confianza</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Elija su certificado</translation>
    </message>
    <message>
        <source>Choose the key of your certificate</source>
        <translation>Elija la clave de su certificado</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>Por ejemplo: Producción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>Tipo de &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Empty: the region of the server that is asked.</source>
        <translation>Vacío: la región del servidor consultado.</translation>
    </message>
    <message>
        <source>So that you never mistake one cluster for another.</source>
        <translation>Para que no confunda nunca un clúster con otro.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>O&amp;lvidarlo</translation>
    </message>
    <message>
        <source>The certificate is then judged by its issuer, name and dates.</source>
        <translation>El certificado se juzga entonces por su emisor, nombre y fechas.</translation>
    </message>
    <message>
        <source>File of &amp;trusted authorities</source>
        <translation>Archivo de a&amp;utoridades de confianza</translation>
    </message>
    <message>
        <source>F&amp;older of trusted authorities</source>
        <translation>Carpeta de autor&amp;idades de confianza</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>Su certi&amp;ficado</translation>
    </message>
    <message>
        <source>&amp;Key of your certificate</source>
        <translation>&amp;Clave de su certificado</translation>
    </message>
    <message>
        <source>Name in the server&apos;s certificat&amp;e</source>
        <translation>Nombre en el c&amp;ertificado del servidor</translation>
    </message>
    <message>
        <source>Where answers come &amp;from</source>
        <translation>&amp;Procedencia de las respuestas</translation>
    </message>
    <message>
        <source>PEM. Empty: the authorities that this computer trusts.</source>
        <translation>PEM. Vacío: las autoridades en las que confía este equipo.</translation>
    </message>
    <message>
        <source>PEM, for servers that ask for one (mutual TLS).</source>
        <translation>PEM, para servidores que lo pidan (TLS mutuo).</translation>
    </message>
    <message>
        <source>Empty: the name in the address.</source>
        <translation>Vacío: el nombre de la dirección.</translation>
    </message>
    <message>
        <source>For example: https://server.example.org:%1</source>
        <translation>Por ejemplo: https://server.example.org:%1</translation>
    </message>
    <message>
        <source>The certificate that was trusted is forgotten: it was another server&apos;s.</source>
        <translation>El certificado en el que se confiaba se ha olvidado: era de otro servidor.</translation>
    </message>
    <message>
        <source>Trusts one certificate only, with the fingerprint %1.</source>
        <translation>Solo confía en un certificado, el de la huella digital %1.</translation>
    </message>
    <message>
        <source>Your certificate needs its key.</source>
        <translation>Su certificado necesita su clave.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>La clave necesita su certificado.</translation>
    </message>
    <message>
        <source>What the tab, the bar and the start page call this connection.</source>
        <translation>El nombre de esta conexión en la pestaña, en la barra y en la página de inicio.</translation>
    </message>
    <message>
        <source>What is behind the address.</source>
        <translation>Lo que hay detrás de la dirección.</translation>
    </message>
    <message>
        <source>Where the server answers, with https:// or http:// and its port.</source>
        <translation>Dónde responde el servidor, con https:// o http:// y su puerto.</translation>
    </message>
    <message>
        <source>The region of the cluster that this connection works in.</source>
        <translation>La región del clúster en la que trabaja esta conexión.</translation>
    </message>
    <message>
        <source>Marks the tab and the bar of this connection.</source>
        <translation>Distingue la pestaña y la barra de esta conexión.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>El sistema operativo lo custodia y lo entrega a este programa cuando vuelva a conectarse.</translation>
    </message>
    <message>
        <source>A file with the certificates of the authorities that may vouch for this server.</source>
        <translation>Un archivo con los certificados de las autoridades que pueden responder de este servidor.</translation>
    </message>
    <message>
        <source>A folder with such files, instead of a single one.</source>
        <translation>Una carpeta con archivos de ese tipo, en lugar de uno solo.</translation>
    </message>
    <message>
        <source>The certificate with which this computer introduces itself to the server.</source>
        <translation>El certificado con el que este equipo se presenta al servidor.</translation>
    </message>
    <message>
        <source>The private key that belongs to your certificate.</source>
        <translation>La clave privada que corresponde a su certificado.</translation>
    </message>
    <message>
        <source>The name that the certificate has to show, where it is another one than the address.</source>
        <translation>El nombre que debe mostrar el certificado si es distinto de la dirección.</translation>
    </message>
    <message>
        <source>The leader knows the newest state. Any server answers sooner, and may be a little behind.</source>
        <translation>El líder conoce el estado más reciente. Cualquier servidor responde antes y puede ir un poco atrasado.</translation>
    </message>
    <message>
        <source>Certificates and rea&amp;ding</source>
        <translation>Cer&amp;tificados y lectura</translation>
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
        <translation>Sus conexiones</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Connect to %1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>Conectar con %1 (%2)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionProfile</name>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>La dirección comienza por http:// o https://.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>No incluya el usuario ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave the path out.</source>
        <translation>La dirección termina tras el host y el puerto: omita la ruta.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave what follows out.</source>
        <translation>La dirección termina tras el host y el puerto: omita lo que sigue.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>Un puerto es un número entre 1 y 65535.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file. Choose it anew.</source>
        <translation>Esto no puede ser el nombre de un archivo. Vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>The client certificate needs its key, too.</source>
        <translation>El certificado de cliente necesita también su clave.</translation>
    </message>
    <message>
        <source>The key needs its client certificate, too.</source>
        <translation>La clave necesita también su certificado de cliente.</translation>
    </message>
    <message>
        <source>Choose what kind of server it is.</source>
        <translation>Elija el tipo de servidor.</translation>
    </message>
    <message>
        <source>Enter a name such as server.global.nomad, without a port.</source>
        <translation>Introduzca un nombre como server.global.nomad, sin puerto.</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint of a certificate.</source>
        <translation>Esto no es una huella digital SHA-256 de un certificado.</translation>
    </message>
    <message>
        <source>This cannot be the name of a region.</source>
        <translation>Esto no puede ser el nombre de una región.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://nomad.example.org:%1.</source>
        <translation>Introduzca la dirección del servidor; por ejemplo, https://nomad.example.org:%1.</translation>
    </message>
    <message>
        <source>This is no address of a server. Enter one such as https://nomad.example.org:%1.</source>
        <translation>Esto no es la dirección de un servidor. Introduzca una como https://nomad.example.org:%1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionStepView</name>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>&amp;Confiar en este certificado…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Tiene: %1</translation>
    </message>
    <message>
        <source>It does not have: %1</source>
        <translation>No tiene: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>Pasos de la prueba</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionsMenu</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleBar</name>
    <message>
        <source>Demo: nothing you do here is kept.</source>
        <translation>Demostración: no se conserva nada de lo que haga aquí.</translation>
    </message>
    <message>
        <source>Local store: %1</source>
        <translation>Almacén local: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>región %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Región: %1</translation>
    </message>
    <message>
        <source>Go on in another region, with the same token</source>
        <translation>Continuar en otra región con el mismo token</translation>
    </message>
    <message>
        <source>%1 (decides for all)</source>
        <comment>a region</comment>
        <translation>%1 (decide por todas)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar co&amp;ntraseña…</translation>
    </message>
    <message>
        <source>Make a one-time se&amp;cret…</source>
        <translation>Crear un &amp;secreto de un solo uso…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar s&amp;esión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and their role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1 with the role %2</source>
        <translation>Sesión iniciada como %1 con el rol %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonas: %1</translation>
    </message>
    <message>
        <source>Your token expires %1</source>
        <translation>Su token caduca %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleMenus</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte anterior de la &amp;ventana</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleTabs</name>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleView</name>
    <message>
        <source>Your token expires %1. After that you have to sign in with another one.</source>
        <translation>Su token caduca %1. Después tendrá que iniciar sesión con otro.</translation>
    </message>
    <message>
        <source>Tokens that were replaced have not been deleted as planned. This waits for your answer.</source>
        <translation>Hay tokens sustituidos que no se han eliminado según lo previsto. Se espera su respuesta.</translation>
    </message>
    <message>
        <source>Decide what to do</source>
        <translation>Decidir qué hacer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and a person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
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
        <translation>Se ha cambiado su contraseña.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ContentCopy</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>La operación se canceló. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreatePersonalTokenDialog</name>
    <message>
        <source>Create personal access token</source>
        <translation>Crear token de acceso personal</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>It acts with your own permissions, cut down to the scopes that you choose. Its secret is shown once, right after this.</source>
        <translation>Actúa con los permisos que usted tiene, restringidos a los ámbitos que elija. Su secreto se muestra una sola vez, justo después.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Creando el token…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateStorePage</name>
    <message>
        <source>Create a store</source>
        <translation>Crear un almacén</translation>
    </message>
    <message>
        <source>You become its first user and may do everything.</source>
        <translation>Usted será su primer usuario y podrá hacerlo todo.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Su correo &amp;electrónico</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>Con él inicia sesión. No se envía nada a esa dirección.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Repetir con&amp;traseña</translation>
    </message>
    <message>
        <source>Permissions and &amp;roles</source>
        <translation>Permisos y &amp;roles</translation>
    </message>
    <message>
        <source>Only you can read this file.</source>
        <translation>Solo usted puede leer este archivo.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elija el archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Crear almacén</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Where to keep the store</source>
        <translation>Dónde guardar el almacén</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Almacenes de Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Las dos contraseñas no coinciden. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>Choose where to keep the store.</source>
        <translation>Elija dónde guardar el almacén.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Whose tokens the store keeps. The window shows this name.</source>
        <translation>La organización cuyos tokens guarda el almacén. La ventana muestra este nombre.</translation>
    </message>
    <message>
        <source>You become the first user, who may do everything.</source>
        <translation>Usted será el primer usuario, que puede hacerlo todo.</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>La dirección con la que se le conoce en esta organización.</translation>
    </message>
    <message>
        <source>It opens the store to you. Nobody can read it back from the file.</source>
        <translation>Le abre el almacén. Nadie puede volver a leerla en el archivo.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Lo mismo otra vez, para que un error al teclear no le impida entrar.</translation>
    </message>
    <message>
        <source>The permissions and roles to start with. More can be taken in at any time.</source>
        <translation>Los permisos y roles con los que se empieza. Se pueden incorporar más en cualquier momento.</translation>
    </message>
    <message>
        <source>The whole store is this one file. Keep backups of it elsewhere.</source>
        <translation>Todo el almacén es este único archivo. Guarde copias de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>E&amp;legir…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>Su secreto se muestra una sola vez, justo después.</translation>
    </message>
    <message>
        <source>A service account of the same name is made with it. Its secret is shown once, right after this.</source>
        <translation>Junto con él se crea una cuenta de servicio con el mismo nombre. Su secreto se muestra una sola vez, justo después.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Creando el token…</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>Crear otro token</translation>
    </message>
</context>
<context>
    <name>chatelaine::Csv</name>
    <message>
        <source>It has too many lines: at most %1.</source>
        <translation>Tiene demasiadas líneas: como máximo %1.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns: at most %2.</source>
        <translation>La línea %1 tiene demasiadas columnas: como máximo %2.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quotation mark.</source>
        <translation>La línea %1 tiene texto detrás de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that is never closed.</source>
        <translation>La línea %1 abre unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>La línea %1 no está en UTF-8. Guarde el archivo en UTF-8.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteUserDialog</name>
    <message numerus="yes">
        <source>They own %n token(s), among them: %1.</source>
        <translation>
            <numerusform>Posee %n token; entre ellos: %1.</numerusform>
            <numerusform>Posee %n tokens; entre ellos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s): %1.</source>
        <translation>
            <numerusform>Posee %n token: %1.</numerusform>
            <numerusform>Posee %n tokens: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Buscar por nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>&amp;New owner of their tokens</source>
        <translation>&amp;Nuevo propietario de sus tokens</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their personal access tokens die. This cannot be undone.</source>
        <translation>Esta persona ya no podrá iniciar sesión y sus tokens de acceso personal dejarán de funcionar. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>The tokens go on working; the new owner answers for them.</source>
        <translation>Los tokens siguen funcionando; el nuevo propietario responde de ellos.</translation>
    </message>
    <message>
        <source>Looking at what they own…</source>
        <translation>Consultando lo que posee…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) die(s) at once.</source>
        <translation>
            <numerusform>%n token de acceso personal deja de funcionar de inmediato.</numerusform>
            <numerusform>%n tokens de acceso personal dejan de funcionar de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who gets their tokens.</source>
        <translation>Elija quién recibe sus tokens.</translation>
    </message>
    <message>
        <source>Nobody active here is called that. Choose a person from the list.</source>
        <translation>Aquí no hay ninguna persona activa con ese nombre. Elija una persona de la lista.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Who answers for the tokens of this person from now on.</source>
        <translation>Quién responde a partir de ahora de los tokens de esta persona.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopNotices</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopWatch</name>
    <message>
        <source>Hides what is on the screen before the computer sleeps</source>
        <translation>Oculta lo que hay en pantalla antes de que el equipo se suspenda</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailsSplitter</name>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
</context>
<context>
    <name>chatelaine::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnóstico para informar de un error</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This is all that would be saved. Names, secrets, addresses and paths were left out; read it before you send it to anybody.</source>
        <translation>Esto es todo lo que se guardaría. Se han omitido nombres, secretos, direcciones y rutas; léalo antes de enviárselo a nadie.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report.</source>
        <translation>Copiado. Péguelo en su informe.</translation>
    </message>
    <message>
        <source>Save the diagnostics as</source>
        <translation>Guardar el diagnóstico como</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Directory</name>
    <message>
        <source>Its “provider” is missing, too long or unreadable.</source>
        <translation>Su «provider» falta, es demasiado largo o es ilegible.</translation>
    </message>
    <message>
        <source>the e-mail address is there twice</source>
        <translation>la dirección de correo electrónico figura dos veces</translation>
    </message>
    <message>
        <source>the “name” is missing, too long or unreadable</source>
        <translation>el «name» falta, es demasiado largo o es ilegible</translation>
    </message>
    <message>
        <source>the “role” is too long or unreadable</source>
        <translation>el «role» es demasiado largo o es ilegible</translation>
    </message>
    <message>
        <source>one of the “groups” is empty, too long or unreadable</source>
        <translation>uno de los «groups» está vacío, es demasiado largo o es ilegible</translation>
    </message>
    <message>
        <source>the “zones” cannot be used (%1)</source>
        <translation>no se pueden usar las «zones» (%1)</translation>
    </message>
    <message>
        <source>The directory “%1” cannot be used. %2</source>
        <translation>El directorio «%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>Its first line names the column “%1” twice.</source>
        <translation>En su primera línea figura dos veces la columna «%1».</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>En su primera línea no figura ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Line %1 names another “provider” than the lines before.</source>
        <translation>En la línea %1 figura otro «provider» que en las líneas anteriores.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>Línea %1, «%2»: %3.</translation>
    </message>
    <message>
        <source>the “role” is not a text</source>
        <translation>el «role» no es un texto</translation>
    </message>
    <message>
        <source>the “groups” are not a list of texts</source>
        <translation>los «groups» no son una lista de textos</translation>
    </message>
    <message>
        <source>the “zones” are not a list of texts</source>
        <translation>las «zones» no son una lista de textos</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>Its “people” are not a list.</source>
        <translation>Su «people» no es una lista.</translation>
    </message>
    <message>
        <source>It has more than 100,000 people.</source>
        <translation>Tiene más de 100&#xa0;000 personas.</translation>
    </message>
    <message>
        <source>Person %1: %2.</source>
        <translation>Persona %1: %2.</translation>
    </message>
    <message>
        <source>Person %1, “%2”: %3.</source>
        <translation>Persona %1, «%2»: %3.</translation>
    </message>
    <message>
        <source>the “externalId” is there twice</source>
        <translation>el «externalId» figura dos veces</translation>
    </message>
    <message>
        <source>the “externalId” is missing, too long or unreadable</source>
        <translation>el «externalId» falta, es demasiado largo o es ilegible</translation>
    </message>
    <message>
        <source>the “email” is not an e-mail address</source>
        <translation>el «email» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>“active” is neither yes nor no</source>
        <translation>«active» no es ni yes ni no</translation>
    </message>
    <message>
        <source>“active” is neither true nor false</source>
        <translation>«active» no es ni true ni false</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryImport</name>
    <message>
        <source>People, groups or roles have changed since the preview. Look at what the import would do now, then decide again.</source>
        <translation>Las personas, los grupos o los roles han cambiado desde la vista previa. Consulte lo que haría ahora la importación y decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryJudge</name>
    <message>
        <source>The entry has no usable identity (externalId).</source>
        <translation>La entrada no tiene una identidad utilizable (externalId).</translation>
    </message>
    <message>
        <source>The identity %1 is in the file twice.</source>
        <translation>La identidad %1 figura dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address.</source>
        <translation>Otra persona tiene esta dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The entry names no role. Choose a role for new people, then try again.</source>
        <translation>La entrada no indica ningún rol. Elija un rol para las personas nuevas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no role %1 here.</source>
        <translation>Aquí no hay ningún rol %1.</translation>
    </message>
    <message>
        <source>Nobody can change their own role and zones or deactivate themselves.</source>
        <translation>Nadie puede cambiar su propio rol y sus propias zonas ni desactivarse a sí mismo.</translation>
    </message>
    <message>
        <source>They can or could do what you cannot, for example %1.</source>
        <translation>Esta persona puede o podría hacer lo que usted no puede; por ejemplo, %1.</translation>
    </message>
    <message>
        <source>They have no zones, or would have none, and so could act outside of yours, %1.</source>
        <translation>Esta persona no tiene o no tendría zonas y, por tanto, podría actuar fuera de las zonas de usted, %1.</translation>
    </message>
    <message>
        <source>They act, or would act, in %1, but you only in %2.</source>
        <translation>Esta persona actúa o actuaría en %1, pero usted solo en %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditDialog</name>
    <message>
        <source>These are their values. Change what you like and press Save.</source>
        <translation>Estos son los valores de la otra persona. Cambie lo que desee y pulse Guardar.</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over theirs.</source>
        <translation>Estos son sus valores. Pulse Guardar para ponerlos encima de los de la otra persona.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Consultando qué ha cambiado…</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>Elija primero una versión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditPersonalTokenDialog</name>
    <message>
        <source>Edit personal access token</source>
        <translation>Editar token de acceso personal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>These are the newer values. Change what you like and press Save.</source>
        <translation>Estos son los valores más recientes. Cambie lo que desee y pulse Guardar.</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over the newer ones.</source>
        <translation>Estos son sus valores. Pulse Guardar para ponerlos encima de los más recientes.</translation>
    </message>
    <message>
        <source>This token was deleted since you opened it. It cannot be changed any more.</source>
        <translation>Este token se ha eliminado desde que usted lo abrió. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>This token was changed since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Este token ha cambiado desde que usted lo abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Editar token</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot be changed any more.</source>
        <translation>Otra persona ha eliminado este token desde que usted lo abrió. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado este token desde que usted lo abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation>Editar usuario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Somebody has changed this user since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado este usuario desde que usted lo abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExitCodes</name>
    <message>
        <source>Done, and what was looked at is whole.</source>
        <translation>Hecho, y lo que se ha comprobado está íntegro.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine.</source>
        <translation>Algo ha fallado dentro de Chatelaine.</translation>
    </message>
    <message>
        <source>The command line makes no sense, or asks a server for what only stores have.</source>
        <translation>La línea de comandos no tiene sentido o pide a un servidor algo que solo tienen los almacenes.</translation>
    </message>
    <message>
        <source>What was looked at is not as it was written: the audit chain is broken, or the store is damaged.</source>
        <translation>Lo que se ha comprobado no está tal como se escribió: la cadena de auditoría está rota o el almacén está dañado.</translation>
    </message>
    <message>
        <source>Nobody could be signed in: wrong password, nobody to ask, account deactivated.</source>
        <translation>No se pudo iniciar la sesión de nadie: contraseña incorrecta, nadie a quien preguntar o cuenta desactivada.</translation>
    </message>
    <message>
        <source>Whoever is signed in is not allowed to do this.</source>
        <translation>Quien tiene la sesión iniciada no está autorizado a hacer esto.</translation>
    </message>
    <message>
        <source>The store or server is missing, or cannot be reached, read or written.</source>
        <translation>El almacén o el servidor no existe, o no se puede acceder a él, leerlo o escribir en él.</translation>
    </message>
    <message>
        <source>Another program holds the store. Try again later.</source>
        <translation>Otro programa retiene el almacén. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The backup or the output could not be written, or the file is there already.</source>
        <translation>La copia de seguridad o la salida no se pudo escribir, o el archivo ya existe.</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C (other signals: 128 and their number).</source>
        <translation>Terminado con Ctrl+C (otras señales: 128 más su número).</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryBars</name>
    <message>
        <source>Timeline of what expires</source>
        <translation>Cronología de lo que caduca</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
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
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDaysModel</name>
    <message>
        <source>%1 (many on one day)</source>
        <translation>%1 (muchos en un mismo día)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDigest</name>
    <message numerus="yes">
        <source>%n token(s) expire within 7 days</source>
        <translation>
            <numerusform>%n token caduca en menos de 7 días</numerusform>
            <numerusform>%n tokens caducan en menos de 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Chatelaine to see which, and replace them in time.</source>
        <translation>Abra Chatelaine para ver cuáles son y sustituirlos a tiempo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Fecha y hora…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, as the present one</source>
        <translation>%1, como el actual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>longer than the server allows</source>
        <translation>más de lo que permite el servidor</translation>
    </message>
    <message>
        <source>longer than your organisation allows</source>
        <translation>más de lo que permite su organización</translation>
    </message>
    <message>
        <source>shorter than the server allows</source>
        <translation>menos de lo que permite el servidor</translation>
    </message>
    <message>
        <source>the server asks for an expiry</source>
        <translation>el servidor exige una caducidad</translation>
    </message>
    <message>
        <source>your organisation asks for an expiry</source>
        <translation>su organización exige una caducidad</translation>
    </message>
    <message>
        <source>Dies on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>Works until somebody switches it off.</source>
        <translation>Funciona hasta que alguien lo deshabilite.</translation>
    </message>
    <message>
        <source>Works until somebody deletes it.</source>
        <translation>Funciona hasta que alguien lo elimine.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>Su organización permite como máximo %1.</translation>
    </message>
    <message>
        <source>The server takes a life of %1 to %2.</source>
        <translation>El servidor admite una duración de %1 a %2.</translation>
    </message>
    <message>
        <source>The server takes a life of at most %1.</source>
        <translation>El servidor admite una duración máxima de %1.</translation>
    </message>
    <message>
        <source>The server takes a life of at least %1.</source>
        <translation>El servidor admite una duración mínima de %1.</translation>
    </message>
    <message>
        <source>The server asks for an expiry. Choose when.</source>
        <translation>El servidor exige una caducidad. Elija cuándo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryLegend</name>
    <message>
        <source>What the colours and patterns stand for</source>
        <translation>Qué representan los colores y las tramas</translation>
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
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>How much time a bar stands for</source>
        <translation>Cuánto tiempo representa una barra</translation>
    </message>
    <message>
        <source>A bar for each week</source>
        <translation>Una barra por semana</translation>
    </message>
    <message>
        <source>A bar for each day</source>
        <translation>Una barra por día</translation>
    </message>
    <message>
        <source>What the parts of a bar stand for</source>
        <translation>Qué representan las partes de una barra</translation>
    </message>
    <message>
        <source>Coloured by owner</source>
        <translation>Colores por propietario</translation>
    </message>
    <message>
        <source>Coloured by role</source>
        <translation>Colores por rol</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>When tokens expire</source>
        <translation>Cuándo caducan los tokens</translation>
    </message>
    <message>
        <source>Tokens that expire then</source>
        <translation>Tokens que caducan en ese período</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Days show where many tokens expire together; weeks show the whole at a glance.</source>
        <translation>Por días se ve cuándo caducan muchos tokens a la vez; por semanas se ve el conjunto de un vistazo.</translation>
    </message>
    <message>
        <source>Whose tokens they are, or what they may do: who is concerned when they expire.</source>
        <translation>De quién son los tokens o qué pueden hacer: a quién afecta que caduquen.</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar, Enter goes to its tokens. The table below says the same in words.</source>
        <translation>Las teclas de flecha pasan de una barra a otra e Intro lleva a sus tokens. La tabla de abajo dice lo mismo en palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <comment>a day or a week</comment>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the token on the page “Tokens”, where it can be replaced.</source>
        <translation>Mostrar el token en la página «Tokens», donde se puede sustituir.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>Today: %1 · Within 7 days: %2 · Within 90 days: %3</source>
        <comment>how many tokens expire</comment>
        <translation>Hoy: %1 · En menos de 7 días: %2 · En menos de 90 días: %3</translation>
    </message>
    <message>
        <source>More than %1 tokens expire within 90 days. Only those that expire first are shown.</source>
        <translation>Más de %1 tokens caducan en menos de 90 días. Solo se muestran los que caducan primero.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Looking for what expires…</source>
        <translation>Buscando lo que caduca…</translation>
    </message>
    <message>
        <source>Nothing expires within 90 days</source>
        <translation>Nada caduca en menos de 90 días</translation>
    </message>
    <message>
        <source>Tokens that are disabled, or that never expire, are not counted here.</source>
        <translation>Aquí no se cuentan los tokens deshabilitados ni los que no caducan nunca.</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>No tiene permiso para ver los tokens de la organización</translation>
    </message>
    <message>
        <source>What expires could not be found out</source>
        <translation>No se pudo averiguar lo que caduca</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Cad&amp;ucidad</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>Políticas y roles</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Go &amp;to the token</source>
        <translation>Ir al &amp;token</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, para navegadores</translation>
    </message>
    <message>
        <source>Markdown, for wikis</source>
        <translation>Markdown, para wikis</translation>
    </message>
    <message>
        <source>Catalogue as JSON</source>
        <translation>Catálogo como JSON</translation>
    </message>
    <message>
        <source>Catalogue as CSV</source>
        <translation>Catálogo como CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>To paste into a spreadsheet or a document.</source>
        <translation>Para pegarlo en una hoja de cálculo o en un documento.</translation>
    </message>
    <message>
        <source>Shows the pages first.</source>
        <translation>Muestra antes las páginas.</translation>
    </message>
    <message>
        <source>Pages in landscape with the heading on each, ready to be printed.</source>
        <translation>Páginas apaisadas con el encabezado en cada una, listas para imprimir.</translation>
    </message>
    <message>
        <source>One line a permission. No field is taken for a formula.</source>
        <translation>Una línea por permiso. Ningún campo se interpreta como fórmula.</translation>
    </message>
    <message>
        <source>One page that needs nothing else; screen readers find their way in it.</source>
        <translation>Una sola página que no necesita nada más; los lectores de pantalla se orientan en ella.</translation>
    </message>
    <message>
        <source>A heading and a table for each group.</source>
        <translation>Un encabezado y una tabla por cada grupo.</translation>
    </message>
    <message>
        <source>Every permission and role that this organisation has, for another one to import.</source>
        <translation>Todos los permisos y roles que tiene esta organización, para que los importe otra.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>It is saved in %1.</source>
        <translation>Se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The table is in the clipboard. Paste it into a spreadsheet or a document.</source>
        <translation>La tabla está en el portapapeles. Péguela en una hoja de cálculo o en un documento.</translation>
    </message>
    <message numerus="yes">
        <source>That would be %n page(s). Search for what you need first, or save it as a PDF.</source>
        <translation>
            <numerusform>Sería %n página. Busque antes lo que necesita o guárdelo como PDF.</numerusform>
            <numerusform>Serían %n páginas. Busque antes lo que necesita o guárdelo como PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the table is written: for a spreadsheet, a wiki, a browser or paper.</source>
        <translation>Cómo se escribe la tabla: para una hoja de cálculo, un wiki, un navegador o papel.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPages</name>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (dudoso)</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>No se pudo crear el PDF.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Las páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>a kind of file: PDF file</comment>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileField</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Esto es una carpeta. Elija un archivo.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>It cannot be read. Look at its permissions.</source>
        <translation>No se puede leer. Revise sus permisos.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileWitness</name>
    <message>
        <source>The store “%1” was moved, replaced or deleted while it was open. Nothing was changed. Put it back, or open it again.</source>
        <translation>El almacén «%1» se movió, se sustituyó o se eliminó mientras estaba abierto. No se ha cambiado nada. Vuelva a ponerlo en su sitio o ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Files</name>
    <message>
        <source>“%1” is not a regular file. Choose another one.</source>
        <translation>«%1» no es un archivo normal. Elija otro.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you are allowed to.</source>
        <translation>El archivo «%1» no se puede leer. Compruebe que tiene permiso para ello.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2. Choose another one.</source>
        <translation>El archivo «%1» supera los %2. Elija otro.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was changed.</source>
        <translation>No hay espacio para el archivo «%1». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Nothing was changed; choose another place.</source>
        <translation>El archivo «%1» no se puede escribir. No se ha cambiado nada; elija otra ubicación.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or choose another one.</source>
        <translation>No existe el archivo «%1». Compruebe la ruta o elija otro.</translation>
    </message>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Esta copia de Chatelaine está incompleta. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Chatelaine brings no catalogue of this name.</source>
        <translation>Chatelaine no incluye ningún catálogo con este nombre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Search name, description, owner, accessor ID or hint</source>
        <translation>Buscar por nombre, descripción, propietario, ID de acceso o inicio del secreto</translation>
    </message>
    <message>
        <source>Search name, policy, role or accessor ID</source>
        <translation>Buscar por nombre, política, rol o ID de acceso</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Policy or role</source>
        <translation>Política &amp;o rol</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>&amp;Caducidad</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>Último &amp;uso</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Policy or role: %1</source>
        <translation>Política o rol: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterRow</name>
    <message>
        <source>&amp;Add filter</source>
        <translation>Aña&amp;dir filtro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>The list shows what contains all these words. Escape empties the field.</source>
        <translation>La lista muestra lo que contiene todas estas palabras. Escape vacía el campo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Finding</name>
    <message>
        <source>The audit trail is whole. Entries checked: %1.</source>
        <translation>El registro de auditoría está íntegro. Entradas comprobadas: %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 is not there any more.</source>
        <translation>El registro de auditoría está roto: la entrada %1 ya no existe.</translation>
    </message>
    <message>
        <source>The audit trail is broken: what is known of the removed part does not fit entry %1.</source>
        <translation>El registro de auditoría está roto: lo que se sabe de la parte quitada no encaja con la entrada %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1, or the one before it, is not as it was written.</source>
        <translation>El registro de auditoría está roto: la entrada %1, o la anterior, no está tal como se escribió.</translation>
    </message>
    <message>
        <source>The store is whole. Tokens: %1, users: %2, entries of the audit trail: %3.</source>
        <translation>El almacén está íntegro. Tokens: %1, usuarios: %2, entradas del registro de auditoría: %3.</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1.</source>
        <translation>La copia de seguridad se ha escrito y se ha vuelto a leer: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
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
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreshPasswordDialog</name>
    <message>
        <source>Nothing was done, because the password was not given.</source>
        <translation>No se ha hecho nada, porque no se indicó la contraseña.</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>Confirme su contraseña</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>What you are about to do needs your password once more. For five minutes you are not asked again.</source>
        <translation>Lo que está a punto de hacer requiere de nuevo su contraseña. Durante cinco minutos no se le volverá a pedir.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>Your own password, to show that it is still you at the keyboard.</source>
        <translation>Su propia contraseña, para demostrar que sigue siendo usted quien está al teclado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Gatekeeper</name>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>Ya no hay ninguna sesión iniciada. Inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your role %1 does not hold the permission %2. Ask an administrator for it.</source>
        <translation>Su rol %1 no tiene el permiso %2. Solicíteselo a un administrador.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>This needs your password once more. Type it, then try again.</source>
        <translation>Esto requiere de nuevo su contraseña. Escríbala y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceChoice</name>
    <message>
        <source>Whether what is there now stops at once, or goes on for a while so that nobody is locked out.</source>
        <translation>Si lo que hay ahora se detiene de inmediato o sigue un tiempo para que nadie se quede fuera.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantModel</name>
    <message>
        <source>Other permissions</source>
        <translation>Otros permisos</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <comment>permissions</comment>
        <translation>%1 de %2 concedidos</translation>
    </message>
    <message>
        <source>%1: granted. %2. %3</source>
        <translation>%1: concedido. %2. %3</translation>
    </message>
    <message>
        <source>%1: not granted. %2. %3</source>
        <translation>%1: no concedido. %2. %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantTree</name>
    <message>
        <source>Search permissions</source>
        <translation>Buscar permisos</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message numerus="yes">
        <source>May do %1 of %n thing(s).</source>
        <translation>
            <numerusform>Puede hacer %1 de %n cosa.</numerusform>
            <numerusform>Puede hacer %1 de %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to data in these zones: %1.</source>
        <translation>Limitado a los datos de estas zonas: %1.</translation>
    </message>
    <message>
        <source>Shortens the list to permissions whose name or meaning contains this.</source>
        <translation>Reduce la lista a los permisos cuyo nombre o significado contiene este texto.</translation>
    </message>
    <message>
        <source>Hides the permissions that the answer is no for.</source>
        <translation>Oculta los permisos para los que la respuesta es no.</translation>
    </message>
    <message>
        <source>Only grante&amp;d</source>
        <translation>&amp;Solo concedidos</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantedList</name>
    <message>
        <source>What it grants</source>
        <translation>Lo que concede</translation>
    </message>
    <message>
        <source>What it grants is not known: %1</source>
        <comment>a sentence follows</comment>
        <translation>No se sabe lo que concede: %1</translation>
    </message>
    <message>
        <source>It grants nothing.</source>
        <translation>No concede nada.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %n permission(s).</source>
        <translation>
            <numerusform>Concede %n permiso.</numerusform>
            <numerusform>Concede %n permisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come(s) with your change.</source>
        <translation>
            <numerusform>%n de ellos se añade con este cambio.</numerusform>
            <numerusform>%n de ellos se añaden con este cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) would be gone.</source>
        <translation>
            <numerusform>%n permiso desaparecería.</numerusform>
            <numerusform>%n permisos desaparecerían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <comment>a permission</comment>
        <translation>Desaparece: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a permission</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>Otros permisos</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDetails</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>No se pudieron cargar los miembros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay miembros</translation>
    </message>
    <message>
        <source>Add users, and they may do what the group&apos;s role holds.</source>
        <translation>Añada usuarios y podrán hacer lo que permite el rol del grupo.</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>Ningún grupo seleccionado</translation>
    </message>
    <message>
        <source>Select a group to see who is in it.</source>
        <translation>Seleccione un grupo para ver quién pertenece a él.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n grupo seleccionado</numerusform>
            <numerusform>%n grupos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its members and to work on it.</source>
        <translation>Seleccione solo uno para ver sus miembros y trabajar con él.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>Editar grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <source>Somebody has deleted this group since you opened it. It cannot be changed any more.</source>
        <translation>Otra persona ha eliminado este grupo desde que usted lo abrió. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Somebody has changed this group since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>Otra persona ha cambiado este grupo desde que usted lo abrió. No se ha guardado nada. Compare ambas versiones y elija con cuál continuar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupFilterRow</name>
    <message>
        <source>Search name or description</source>
        <translation>Buscar por nombre o descripción</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Buscar grupos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupForm</name>
    <message>
        <source>For example: Night shift</source>
        <translation>Por ejemplo: Turno de noche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>None: the group grants nothing</source>
        <translation>Ninguno: el grupo no concede nada</translation>
    </message>
    <message numerus="yes">
        <source>Every member may do what this role holds: %n permission(s).</source>
        <translation>
            <numerusform>Todos los miembros pueden hacer lo que permite este rol: %n permiso.</numerusform>
            <numerusform>Todos los miembros pueden hacer lo que permite este rol: %n permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may do what their own roles and other groups let them.</source>
        <translation>Los miembros pueden hacer lo que les permiten sus propios roles y otros grupos.</translation>
    </message>
    <message>
        <source>What people recognise the group by.</source>
        <translation>Aquello por lo que se reconoce el grupo.</translation>
    </message>
    <message>
        <source>What the group is for, in a sentence for whoever adds somebody later.</source>
        <translation>Para qué sirve el grupo, en una frase para quien agregue a alguien más adelante.</translation>
    </message>
    <message>
        <source>Every member may do what this role allows, beside their own.</source>
        <translation>Cada miembro puede hacer lo que permite este rol, además del suyo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupListModel</name>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupOperations</name>
    <message>
        <source>This group does not exist any more. Refresh the list.</source>
        <translation>Este grupo ya no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>Otra persona ha cambiado «%1» desde que usted lo abrió. Consulte los valores nuevos y decida de nuevo.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>Ya existe un grupo «%1». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupTasks</name>
    <message>
        <source>The group has no role: nobody loses a permission.</source>
        <translation>El grupo no tiene rol: nadie pierde ningún permiso.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.</source>
        <translation>
            <numerusform>%n miembro pierde lo que permite el rol %1, salvo que lo tenga por otra vía.</numerusform>
            <numerusform>%n miembros pierden lo que permite el rol %1, salvo que lo tengan por otra vía.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Se ha creado «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) joined “%1”.</source>
        <translation>
            <numerusform>%n usuario se ha unido a «%1».</numerusform>
            <numerusform>%n usuarios se han unido a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from “%1”?</source>
        <translation>
            <numerusform>¿Quitar %n miembro de «%1»?</numerusform>
            <numerusform>¿Quitar %n miembros de «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts stay. You can add them again.</source>
        <translation>Sus cuentas se conservan. Puede volver a añadirlos.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left “%1”.</source>
        <translation>
            <numerusform>%n usuario ha salido de «%1».</numerusform>
            <numerusform>%n usuarios han salido de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>The group goes, its members stay. This cannot be undone.</source>
        <translation>El grupo desaparece, sus miembros se conservan. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>It has no members.</source>
        <translation>No tiene miembros.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupsPage</name>
    <message>
        <source>The groups could not be loaded</source>
        <translation>No se pudieron cargar los grupos</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>Cargando los grupos…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>A group gives all its members what its role holds, at once.</source>
        <translation>Un grupo da a todos sus miembros a la vez lo que permite su rol.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Grupo</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideWindow</name>
    <message>
        <source>Guide – Chatelaine</source>
        <comment>window title</comment>
        <translation>Guía – Chatelaine</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Shows the pages that contain all these words, and marks them on the page.</source>
        <translation>Muestra las páginas que contienen todas estas palabras y las marca en la página.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>No page contains all these words. Try fewer.</source>
        <translation>Ninguna página contiene todas estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>Volver a la página anterior (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>Adelante de nuevo (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>This link leads to the web: %1</source>
        <translation>Este enlace lleva a la web: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>chatelaine::HelpDesk</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
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
        <translation>ninguno</translation>
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
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Sin historial</translation>
    </message>
    <message>
        <source>Nothing has been written down so far.</source>
        <translation>Hasta ahora no se ha anotado nada.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpClient</name>
    <message>
        <source>The token holds a character that no token has. Copy it again, without anything around it.</source>
        <translation>El token contiene un carácter que ningún token tiene. Vuelva a copiarlo, sin nada alrededor.</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpFailure</name>
    <message>
        <source>Nothing listens at %1. Check the address and port, and whether the server runs.</source>
        <translation>No hay nada a la escucha en %1. Compruebe la dirección y el puerto, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>No computer with the name in %1 was found. Check the address and the network.</source>
        <translation>No se encontró ningún equipo con el nombre de %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network and whether a firewall is in between.</source>
        <translation>%1 no respondió a tiempo. Compruebe la red y si hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks HTTPS, and whether it asks for a client certificate.</source>
        <translation>No se pudo establecer una conexión cifrada con %1. Compruebe que usa HTTPS y si pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that can be understood.</source>
        <translation>%1 cerró la conexión sin una respuesta que se pueda interpretar.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached. Check the proxy settings.</source>
        <translation>No se puede acceder al proxy que hay entre este equipo y %1. Compruebe la configuración del proxy.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 asks for a password, which is never sent. Use a proxy that needs none.</source>
        <translation>El proxy que hay entre este equipo y %1 pide una contraseña, que nunca se envía. Use un proxy que no la necesite.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>No se puede acceder a %1. Compruebe la red.</translation>
    </message>
    <message>
        <source>%1 closed the encrypted connection without an answer. If it asks for a client certificate, choose yours in the settings of this connection.</source>
        <translation>%1 cerró la conexión cifrada sin responder. Si pide un certificado de cliente, elija el suyo en los ajustes de esta conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>%1 lleva %n segundo sin responder. Compruebe la red y el servidor.</numerusform>
            <numerusform>%1 lleva %n segundos sin responder. Compruebe la red y el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 had not ended after %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>La respuesta de %1 no había terminado al cabo de %n segundo. Compruebe la red y el servidor.</numerusform>
            <numerusform>La respuesta de %1 no había terminado al cabo de %n segundos. Compruebe la red y el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere instead of answering it. The token was sent nowhere else. Check the address.</source>
        <translation>%1 desvió la solicitud a otro lugar en vez de responderla. El token no se envió a ningún otro sitio. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. The token was not sent there. If that is the right server, enter its address.</source>
        <translation>%1 desvió la solicitud a %2. El token no se envió allí. Si ese es el servidor correcto, introduzca su dirección.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was not read.</source>
        <translation>La respuesta de %1 supera los %2 MB y no se ha leído.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Try again.</source>
        <translation>La respuesta de %1 se interrumpió. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What %1 answered cannot be understood. Check that the address is that of the server.</source>
        <translation>No se puede interpretar lo que respondió %1. Compruebe que la dirección es la del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, and nothing was sent.</source>
        <translation>El certificado de %1 no es de confianza y no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection was closed before this was done. Try again.</source>
        <translation>La conexión se cerró antes de terminar. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The change was sent to %1 and its answer was lost: it may have been carried out. Look before you try again.</source>
        <translation>El cambio se envió a %1 y su respuesta se perdió: es posible que se haya llevado a cabo. Compruébelo antes de volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>Identificar un secreto</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>&amp;Show this token</source>
        <translation>&amp;Mostrar este token</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. What you paste is not kept, and looking at it does not count as a use.</source>
        <translation>Pegue un secreto para ver a qué token pertenece. Lo que pegue no se guarda, y comprobarlo no cuenta como uso.</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. It is sent to the server, which knows whose it is, and not kept here.</source>
        <translation>Pegue un secreto para ver a qué token pertenece. Se envía al servidor, que sabe de quién es, y no se guarda aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Se&amp;creto</translation>
    </message>
    <message>
        <source>It is judged as soon as it is pasted, and taken out of the field.</source>
        <translation>Se comprueba en cuanto se pega y se retira del campo.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This is not a secret of this server: it does not look like one. It may be truncated or mistyped.</source>
        <translation>Esto no es un secreto de este servidor: no tiene ese aspecto. Puede que esté truncado o mal escrito.</translation>
    </message>
    <message>
        <source>This is a well-formed secret, but it belongs to no token here. It may have been replaced, deleted, or made elsewhere.</source>
        <translation>Es un secreto bien formado, pero no pertenece a ningún token de aquí. Puede que se haya sustituido o eliminado, o que se creara en otro lugar.</translation>
    </message>
    <message>
        <source>This is not a secret that Chatelaine made: those start with chs_, chp_ or chm_.</source>
        <translation>Este secreto no lo creó Chatelaine: los suyos comienzan por chs_, chp_ o chm_.</translation>
    </message>
    <message numerus="yes">
        <source>This secret is truncated: %n character(s) are missing at the end.</source>
        <translation>
            <numerusform>Este secreto está truncado: falta %n carácter al final.</numerusform>
            <numerusform>Este secreto está truncado: faltan %n caracteres al final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts like a secret, but %n character(s) too many follow.</source>
        <translation>
            <numerusform>Comienza como un secreto, pero le sigue %n carácter de más.</numerusform>
            <numerusform>Comienza como un secreto, pero le siguen %n caracteres de más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret, but holds a character that none has. It was mistyped or damaged.</source>
        <translation>Parece un secreto, pero contiene un carácter que ninguno tiene. Está mal escrito o dañado.</translation>
    </message>
    <message>
        <source>There is a typo in this secret: it has the right length, but its checksum does not fit.</source>
        <translation>Hay una errata en este secreto: tiene la longitud correcta, pero la suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>This is its secret. It works.</source>
        <translation>Este es su secreto. Funciona.</translation>
    </message>
    <message>
        <source>This is its secret. It does not work now.</source>
        <translation>Este es su secreto. Ahora no funciona.</translation>
    </message>
    <message>
        <source>This is its current secret. It works.</source>
        <translation>Este es su secreto actual. Funciona.</translation>
    </message>
    <message>
        <source>This is its current secret. It does not work now.</source>
        <translation>Este es su secreto actual. Ahora no funciona.</translation>
    </message>
    <message>
        <source>This is its previous secret. It does not work any more.</source>
        <translation>Este es su secreto anterior. Ya no funciona.</translation>
    </message>
    <message>
        <source>This is its previous secret. It works until %1.</source>
        <translation>Este es su secreto anterior. Funciona hasta el %1.</translation>
    </message>
    <message>
        <source>This is its previous secret. It still works.</source>
        <translation>Este es su secreto anterior. Todavía funciona.</translation>
    </message>
    <message>
        <source>Paste what you found. You are told whether it is one of these tokens; the text is not kept.</source>
        <translation>Pegue lo que ha encontrado. Se le dirá si es de uno de estos tokens; el texto no se guarda.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImpactDialog</name>
    <message>
        <source>Who gains and who loses</source>
        <translation>Quién gana y quién pierde</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>Averiguando a quién afecta…</translation>
    </message>
    <message>
        <source>Who is affected is being worked out.</source>
        <translation>Se está averiguando a quién afecta.</translation>
    </message>
    <message>
        <source>Who is affected is not known: %1</source>
        <translation>No se sabe a quién afecta: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportDirectoryDialog</name>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n se queda como está.</numerusform>
            <numerusform>%n se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Import directory</source>
        <translation>Importar directorio</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>People of an identity provider, from a JSON or CSV file. You see what would happen first.</source>
        <translation>Personas de un proveedor de identidad, desde un archivo JSON o CSV. Antes verá qué ocurriría.</translation>
    </message>
    <message>
        <source>Choose a file to see what importing it would do.</source>
        <translation>Elija un archivo para ver qué haría su importación.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Press Enter to see what importing this file would do.</source>
        <translation>Pulse Intro para ver qué haría la importación de este archivo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Role of new people whose entry names none</source>
        <translation>&amp;Rol de las personas nuevas cuya entrada no indica ninguno</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Vista previa de la importación</translation>
    </message>
    <message>
        <source>Choose a directory file</source>
        <translation>Elija un archivo de directorio</translation>
    </message>
    <message>
        <source>Directories (*.json *.csv)</source>
        <translation>Directorios (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file, or mend this one.</source>
        <translation>No se ha cambiado nada. Elija otro archivo o corrija este.</translation>
    </message>
    <message>
        <source>Comparing it with the people here…</source>
        <translation>Comparándolo con las personas que hay aquí…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)?</source>
        <translation>
            <numerusform>¿Desactivar %n usuario?</numerusform>
            <numerusform>¿Desactivar %n usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 and are not in the file. They cannot sign in, and their personal access tokens do not work, until they are activated again.</source>
        <translation>Proceden de %1 y no figuran en el archivo. No pueden iniciar sesión, y sus tokens de acceso personal no funcionan, hasta que se vuelvan a activar.</translation>
    </message>
    <message>
        <source>Yes, import and deactivate</source>
        <translation>Sí, importar y desactivar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed, %4 deactivated.</source>
        <translation>Importado de %1: %2 nuevos, %3 cambiados, %4 desactivados.</translation>
    </message>
    <message>
        <source>The people here have changed since this preview was made. Nothing was imported. Look at the new preview.</source>
        <translation>Las personas que hay aquí han cambiado desde que se hizo esta vista previa. No se ha importado nada. Consulte la nueva vista previa.</translation>
    </message>
    <message>
        <source>The JSON or CSV file that your identity provider wrote.</source>
        <translation>El archivo JSON o CSV que escribió su proveedor de identidad.</translation>
    </message>
    <message>
        <source>What newcomers may do when the file does not say it.</source>
        <translation>Lo que pueden hacer las personas nuevas si el archivo no lo indica.</translation>
    </message>
    <message>
        <source>They can no longer sign in, and their personal access tokens stop working. Service accounts go on.</source>
        <translation>Ya no pueden iniciar sesión y sus tokens de acceso personal dejan de funcionar. Las cuentas de servicio siguen.</translation>
    </message>
    <message>
        <source>Deactivate people who are not in the file an&amp;y more</source>
        <translation>Desactivar a las personas que ya &amp;no figuran en el archivo</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Role: the default</source>
        <translation>Rol: el predeterminado</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>Zonas: %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left as they are</source>
        <translation>
            <numerusform>%n rechazado, se deja como está</numerusform>
            <numerusform>%n rechazados, se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone, will be deactivated</source>
        <translation>
            <numerusform>%n ya no figura, se desactivará</numerusform>
            <numerusform>%n ya no figuran, se desactivarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n grupo nuevo</numerusform>
            <numerusform>%n grupos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>chatelaine::Importing</name>
    <message>
        <source>It is larger than 10 MB.</source>
        <translation>Supera los 10 MB.</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>La línea %1 no es JSON válido: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>Line %1 names “%2” for the second time in the same object.</source>
        <translation>En la línea %1 figura «%2» por segunda vez en el mismo objeto.</translation>
    </message>
    <message>
        <source>Line %1 has another number of columns (%2) than the header (%3).</source>
        <translation>La línea %1 tiene un número de columnas (%2) distinto al del encabezado (%3).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteUserDialog</name>
    <message>
        <source>Invite user</source>
        <translation>Invitar usuario</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>They get a code from you, which is shown once, right after this. With it they set their password.</source>
        <translation>Usted recibe un código para esta persona, que se muestra una sola vez, justo después. Con él establece su contraseña.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Json</name>
    <message>
        <source>What the server answered cannot be understood: it is no valid JSON.</source>
        <translation>No se puede interpretar lo que respondió el servidor: no es JSON válido.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeepingActions</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Automatic backups…</source>
        <translation>Copias de seguridad au&amp;tomáticas…</translation>
    </message>
    <message>
        <source>&amp;Restore backup…</source>
        <translation>&amp;Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>C&amp;heck store…</source>
        <translation>Compro&amp;bar almacén…</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1</source>
        <translation>Se ha hecho una copia de seguridad automática: %1</translation>
    </message>
    <message>
        <source>The automatic backup could not be made. %1</source>
        <comment>a sentence</comment>
        <translation>No se pudo hacer la copia de seguridad automática. %1</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>Copias de seguridad automáticas…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyValueGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>No se abrió el llavero. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Este equipo no tiene ningún llavero en marcha.</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked. Is it running and unlocked?</source>
        <translation>El llavero no hizo lo que se le pidió. ¿Está en marcha y desbloqueado?</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be locked, or waiting for you.</source>
        <translation>El llavero no respondió. Puede que esté bloqueado o esperando su respuesta.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkRow</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Elegir &amp;columnas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>Busque otra cosa o quite filtros.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalAuthenticator</name>
    <message>
        <source>There were too many wrong passwords or codes for this account. Wait a little.</source>
        <translation>Ha habido demasiadas contraseñas o códigos incorrectos para esta cuenta. Espere un poco.</translation>
    </message>
    <message>
        <source>E-mail and password do not belong together. Check both.</source>
        <translation>El correo electrónico y la contraseña no coinciden. Revise ambos.</translation>
    </message>
    <message>
        <source>Your account is deactivated. Ask an administrator to activate it.</source>
        <translation>Su cuenta está desactivada. Pida a un administrador que la active.</translation>
    </message>
    <message>
        <source>Your password has just been changed. Sign in with the new one.</source>
        <translation>Su contraseña se acaba de cambiar. Inicie sesión con la nueva.</translation>
    </message>
    <message>
        <source>E-mail and code do not belong together, or the code has been used or has expired. Check both, or ask an administrator for a new code.</source>
        <translation>El correo electrónico y el código no coinciden, o el código ya se ha usado o ha caducado. Revise ambos o pida un código nuevo a un administrador.</translation>
    </message>
    <message>
        <source>The current password is not right. Check it.</source>
        <translation>La contraseña actual no es correcta. Revísela.</translation>
    </message>
    <message>
        <source>This is not your password. Check it.</source>
        <translation>Esta no es su contraseña. Revísela.</translation>
    </message>
    <message>
        <source>The console was locked when it was closed. Type your password to go on.</source>
        <translation>La consola estaba bloqueada cuando se cerró. Escriba su contraseña para continuar.</translation>
    </message>
    <message>
        <source>You do not stay signed in on this machine any more. Type your password.</source>
        <translation>Ya no se mantiene su sesión iniciada en este equipo. Escriba su contraseña.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalStoreKeeping</name>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Elija la copia de seguridad que desea restaurar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>%1 is signed in to %2.</source>
        <translation>%1 ha iniciado sesión en %2.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>Usar el &amp;llavero</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>The secret of the token with which you signed in. If you do not have it, because you signed in through your browser, sign out and sign in again.</source>
        <translation>El secreto del token con el que inició sesión. Si no lo tiene, porque inició sesión mediante el navegador, cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>Escríbalo o péguelo aquí.</translation>
    </message>
    <message>
        <source>The keychain does not have the token any more. Paste it here.</source>
        <translation>El llavero ya no tiene el token. Péguelo aquí.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>What you signed in with. It opens what is locked; nothing of your work was lost.</source>
        <translation>Aquello con lo que inició sesión. Abre lo que está bloqueado; no se ha perdido nada de su trabajo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar s&amp;esión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Nuevo almacén…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Abrir almacén…</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>Nueva &amp;conexión…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Chatelaine</source>
        <translation>A&amp;cerca de Chatelaine</translation>
    </message>
    <message>
        <source>Locked – Chatelaine</source>
        <comment>window title</comment>
        <translation>Bloqueado – Chatelaine</translation>
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
        <translation>La copia de seguridad se ha restaurado; inicie sesión con la contraseña de entonces. Lo que había antes se conserva en %1.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>You are signed in at %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>%1 was open already.</source>
        <translation>%1 ya estaba abierto.</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1 is open. What you changed besides its name and colour takes effect when it is opened anew.</source>
        <translation>%1 está abierto. Lo que haya cambiado, salvo su nombre y su color, surtirá efecto cuando se vuelva a abrir.</translation>
    </message>
    <message>
        <source>You were signed out of %1.</source>
        <translation>Se ha cerrado su sesión en %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open a store or connect to a server</source>
        <translation>Abrir un almacén o conectar con un servidor</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>Abrir otro</translation>
    </message>
    <message>
        <source>Changed on the page “%1” of %2</source>
        <translation>Cambios en la página «%1» de %2</translation>
    </message>
    <message>
        <source>Changed on the page “%1”</source>
        <translation>Cambios en la página «%1»</translation>
    </message>
    <message>
        <source>Leave without applying?</source>
        <translation>¿Salir sin aplicar los cambios?</translation>
    </message>
    <message>
        <source>You have changed something that is not in force yet. It is lost when you leave.</source>
        <translation>Ha cambiado algo que aún no está en vigor. Se pierde si sale.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>Leave without the secrets?</source>
        <translation>¿Salir sin los secretos?</translation>
    </message>
    <message>
        <source>What is not saved is lost for good when you leave. Go back to save it first.</source>
        <translation>Lo que no se haya guardado se pierde definitivamente si sale. Vuelva para guardarlo antes.</translation>
    </message>
    <message>
        <source>Yes, leave without them</source>
        <translation>Sí, salir sin ellos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>You can change the language once what is being opened is open.</source>
        <translation>Podrá cambiar el idioma cuando esté abierto lo que se está abriendo.</translation>
    </message>
    <message>
        <source>You can change the language once everything is unlocked.</source>
        <translation>Podrá cambiar el idioma cuando todo esté desbloqueado.</translation>
    </message>
    <message>
        <source>You can change the language once what you changed on the page “%1” is applied or dropped.</source>
        <translation>Podrá cambiar el idioma cuando se haya aplicado o descartado lo que cambió en la página «%1».</translation>
    </message>
    <message>
        <source>You can change the language once what is shown only this once is saved.</source>
        <translation>Podrá cambiar el idioma cuando se haya guardado lo que se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuar allí</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>P&amp;aleta de comandos…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManagementTokensDialog</name>
    <message>
        <source>Older management tokens</source>
        <translation>Tokens de gestión anteriores</translation>
    </message>
    <message>
        <source>Delete the ticked…</source>
        <translation>Eliminar los marcados…</translation>
    </message>
    <message>
        <source>A new first token does not end the older ones: these management tokens still work, whoever has them. Tick those that are to go.</source>
        <translation>Un nuevo primer token no invalida los anteriores: estos tokens de gestión siguen funcionando, los tenga quien los tenga. Marque los que deban desaparecer.</translation>
    </message>
    <message>
        <source>Management tokens</source>
        <translation>Tokens de gestión</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID de acceso</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>Conservar los demás</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Buscándolos…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>No hay otros.</translation>
    </message>
    <message>
        <source>Tick at least one token.</source>
        <translation>Marque al menos un token.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n management token(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n token de gestión?</numerusform>
            <numerusform>¿Eliminar %n tokens de gestión?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>Todo lo que aún los use deja de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyNamesField</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>build-robot-1
build-robot-2
build-robot-3</source>
        <translation>robot-compilacion-1
robot-compilacion-2
robot-compilacion-3</translation>
    </message>
    <message>
        <source>One on each line. Paste two columns of a spreadsheet, or choose a CSV file, to give each a description of its own.</source>
        <translation>Uno por línea. Pegue dos columnas de una hoja de cálculo o elija un archivo CSV para dar a cada uno su propia descripción.</translation>
    </message>
    <message>
        <source>One on each line. You can paste them, or choose a text or CSV file.</source>
        <translation>Uno por línea. Puede pegarlos o elegir un archivo de texto o CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation>Escriba al menos un nombre.</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Elija un archivo con nombres</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv)</source>
        <translation>Archivos de texto y CSV (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>One name a line; each becomes a token of its own.</source>
        <translation>Un nombre por línea; cada uno se convierte en un token propio.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManySecretsDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID de acceso</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>&amp;Save secrets…</source>
        <translation>&amp;Guardar secretos…</translation>
    </message>
    <message>
        <source>&amp;Copy all secrets</source>
        <translation>&amp;Copiar todos los secretos</translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation>Secretos nuevos</translation>
    </message>
    <message>
        <source>Create many tokens</source>
        <translation>Crear varios tokens</translation>
    </message>
    <message numerus="yes">
        <source>Save the secrets of %n new token(s) now</source>
        <translation>
            <numerusform>Guarde ahora el secreto de %n token nuevo</numerusform>
            <numerusform>Guarde ahora los secretos de %n tokens nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created</source>
        <translation>No se ha creado ningún token</translation>
    </message>
    <message>
        <source>They are here this once: this console does not keep them.</source>
        <translation>Solo están aquí esta vez: esta consola no los conserva.</translation>
    </message>
    <message>
        <source>They are here this once and cannot be shown again. Only their fingerprints are kept.</source>
        <translation>Solo están aquí esta vez y no se pueden volver a mostrar. Solo se conservan sus huellas digitales.</translation>
    </message>
    <message>
        <source>The file holds every secret in the clear. Only you can read it, but whoever gets it gets in everywhere: bring the secrets to where they are used, or into a password manager, then delete the file.</source>
        <translation>El archivo contiene todos los secretos sin cifrar. Solo usted puede leerlo, pero quien lo consiga tendrá acceso a todo: lleve los secretos adonde se usan, o a un gestor de contraseñas, y después elimine el archivo.</translation>
    </message>
    <message>
        <source>Copy the &amp;other names</source>
        <translation>Copiar los demás n&amp;ombres</translation>
    </message>
    <message>
        <source>Copies the names of those that were not created, to try them again.</source>
        <translation>Copia los nombres de los que no se crearon, para volver a intentarlo.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The names are on the clipboard.</source>
        <translation>Los nombres están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the secrets</source>
        <translation>Guardar los secretos</translation>
    </message>
    <message>
        <source>token-secrets</source>
        <comment>name of a file</comment>
        <translation>secretos-tokens</translation>
    </message>
    <message>
        <source>The secrets are saved in %1. Only you can read the file.</source>
        <translation>Los secretos se han guardado en %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>These secrets cannot be shown again. Save or copy them first.</source>
        <translation>Estos secretos no se pueden volver a mostrar. Guárdelos o cópielos antes.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
    <message>
        <source>Lost secrets</source>
        <translation>Secretos perdidos</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) are lost</source>
        <translation>
            <numerusform>El secreto de %n token nuevo se ha perdido</numerusform>
            <numerusform>Los secretos de %n tokens nuevos se han perdido</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was locked before they were saved or copied. Regenerate each of these tokens to get other ones.</source>
        <translation>La consola se bloqueó antes de que se guardaran o copiaran. Regenere cada uno de estos tokens para obtener otros secretos.</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>Copiar los &amp;nombres</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) were neither saved nor copied. Without them, each of these tokens has to be regenerated.</source>
        <translation>
            <numerusform>El secreto de %n token nuevo no se ha guardado ni copiado. Sin él, habrá que regenerar este token.</numerusform>
            <numerusform>Los secretos de %n tokens nuevos no se han guardado ni copiado. Sin ellos, habrá que regenerar cada uno de estos tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyTokensDialog</name>
    <message>
        <source>Create many tokens</source>
        <translation>Crear varios tokens</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Común a todos</translation>
    </message>
    <message>
        <source>Looking what would happen…</source>
        <translation>Comprobando qué ocurriría…</translation>
    </message>
    <message>
        <source>Creating the tokens…</source>
        <translation>Creando los tokens…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Se detendrá tras lo que está en curso…</translation>
    </message>
    <message>
        <source>Tokens are being created, %L1 of %L2 so far, and their secrets are not saved yet. Leaving stops this; those that were created stay, and each of them has to be regenerated.</source>
        <translation>Se están creando tokens (%L1 de %L2 hasta ahora) y sus secretos aún no se han guardado. Si sale, el proceso se detiene; los que ya se crearon se quedan, y habrá que regenerar cada uno de ellos.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixActions</name>
    <message>
        <source>&amp;New role…</source>
        <translation>&amp;Nuevo rol…</translation>
    </message>
    <message>
        <source>Make a role that holds nothing yet.</source>
        <translation>Crear un rol que aún no tiene nada.</translation>
    </message>
    <message>
        <source>&amp;Copy role…</source>
        <translation>&amp;Copiar rol…</translation>
    </message>
    <message>
        <source>Make a role that holds what this one holds.</source>
        <translation>Crear un rol que tiene lo mismo que este.</translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>Ca&amp;mbiar nombre o descripción…</translation>
    </message>
    <message>
        <source>Change the role&apos;s name and description.</source>
        <translation>Cambiar el nombre y la descripción del rol.</translation>
    </message>
    <message>
        <source>De&amp;lete role</source>
        <translation>Eliminar &amp;rol</translation>
    </message>
    <message>
        <source>Delete the role when the changes are applied.</source>
        <translation>Eliminar el rol cuando se apliquen los cambios.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show its rules or policies on its own page.</source>
        <translation>Mostrar sus reglas o políticas en su propia página.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another…</source>
        <translation>Com&amp;parar con otro…</translation>
    </message>
    <message>
        <source>See what this role may do that another role, user or token may not.</source>
        <translation>Ver qué puede hacer este rol que otro rol, usuario o token no puede.</translation>
    </message>
    <message>
        <source>&amp;Give to the role</source>
        <translation>&amp;Dar al rol</translation>
    </message>
    <message>
        <source>Give or take what the current cell stands for.</source>
        <translation>Dar o quitar lo que representa la celda actual.</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Revisar y ap&amp;licar…</translation>
    </message>
    <message>
        <source>See who gains and loses what, then apply all pending changes together.</source>
        <translation>Ver quién gana y pierde qué, y aplicar después juntos todos los cambios pendientes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Take the last pending change back.</source>
        <translation>Retirar el último cambio pendiente.</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>Volver a hacer el cambio que se retiró.</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>Descartar cam&amp;bios…</translation>
    </message>
    <message>
        <source>Forget every pending change.</source>
        <translation>Olvidar todos los cambios pendientes.</translation>
    </message>
    <message>
        <source>&amp;Import catalogue…</source>
        <translation>&amp;Importar catálogo…</translation>
    </message>
    <message>
        <source>Take permissions and roles in from a file.</source>
        <translation>Incorporar permisos y roles desde un archivo.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save or print what is shown, as CSV, Markdown, HTML or PDF.</source>
        <translation>Guardar o imprimir lo que se muestra, como CSV, Markdown, HTML o PDF.</translation>
    </message>
    <message>
        <source>Copy what is shown for a spreadsheet or a document.</source>
        <translation>Copiar lo que se muestra para una hoja de cálculo o un documento.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for roles and permissions anew.</source>
        <translation>Volver a solicitar los roles y permisos.</translation>
    </message>
    <message>
        <source>This server does not let roles be changed.</source>
        <translation>Este servidor no permite cambiar los roles.</translation>
    </message>
    <message>
        <source>Who has this role is being looked up.</source>
        <translation>Se está consultando quién tiene este rol.</translation>
    </message>
    <message>
        <source>Users, groups or tokens have this role. Give them another one first.</source>
        <translation>Hay usuarios, grupos o tokens con este rol. Deles otro antes.</translation>
    </message>
    <message>
        <source>This server does not take further permissions in.</source>
        <translation>Este servidor no admite más permisos.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can take new ones in.</source>
        <translation>Solo quien tenga todos los permisos puede incorporar otros nuevos.</translation>
    </message>
    <message>
        <source>Apply or discard the pending changes first.</source>
        <translation>Aplique o descarte antes los cambios pendientes.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>Seleccione primero un rol.</translation>
    </message>
    <message>
        <source>Management tokens hold no policies and no roles.</source>
        <translation>Los tokens de gestión no tienen políticas ni roles.</translation>
    </message>
    <message>
        <source>Apply this new role first.</source>
        <translation>Aplique antes este rol nuevo.</translation>
    </message>
    <message>
        <source>What a policy grants is changed in its rules, on the page Policies.</source>
        <translation>Lo que concede una política se cambia en sus reglas, en la página Políticas.</translation>
    </message>
    <message>
        <source>What a role grants is changed in its policies, on the page Roles.</source>
        <translation>Lo que concede un rol se cambia en sus políticas, en la página Roles.</translation>
    </message>
    <message>
        <source>Management tokens may do everything; that cannot be changed.</source>
        <translation>Los tokens de gestión pueden hacerlo todo; esto no se puede cambiar.</translation>
    </message>
    <message>
        <source>Built-in roles can be copied, not changed.</source>
        <translation>Los roles integrados se pueden copiar, pero no cambiar.</translation>
    </message>
    <message>
        <source>This role will be deleted.</source>
        <translation>Este rol se eliminará.</translation>
    </message>
    <message>
        <source>This role holds permissions that you do not have, so you cannot change it.</source>
        <translation>Este rol tiene permisos que usted no tiene, así que no puede cambiarlo.</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>Seleccione primero una celda.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>No se muestra nada.</translation>
    </message>
    <message>
        <source>&amp;Take from the role</source>
        <translation>&amp;Quitar al rol</translation>
    </message>
    <message>
        <source>&amp;Open role</source>
        <translation>&amp;Abrir rol</translation>
    </message>
    <message>
        <source>&amp;Open policy</source>
        <translation>&amp;Abrir política</translation>
    </message>
    <message>
        <source>&amp;Keep role after all</source>
        <translation>No e&amp;liminar el rol</translation>
    </message>
    <message>
        <source>Review and &amp;apply (%1)…</source>
        <translation>Revisar y ap&amp;licar (%1)…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>De&amp;shacer: %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>Re&amp;hacer: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copiar como &amp;tabla</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixBar</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Choose which roles are shown</source>
        <translation>Elegir qué roles se muestran</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
    <message>
        <source>Search permissions and what they mean</source>
        <translation>Buscar permisos y su significado</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Buscar permisos</translation>
    </message>
    <message>
        <source>Show only permissions that the shown roles do not hold alike.</source>
        <translation>Mostrar solo los permisos que los roles mostrados no tienen por igual.</translation>
    </message>
    <message>
        <source>All policies and roles</source>
        <translation>Todas las políticas y todos los roles</translation>
    </message>
    <message>
        <source>%1 of %2 policies and roles</source>
        <translation>%1 de %2 políticas y roles</translation>
    </message>
    <message>
        <source>Choose which policies and roles are shown</source>
        <translation>Elegir qué políticas y roles se muestran</translation>
    </message>
    <message>
        <source>Show only permissions that what is shown does not hold alike.</source>
        <translation>Mostrar solo los permisos que los elementos mostrados no tienen por igual.</translation>
    </message>
    <message numerus="yes">
        <source>All %n role(s)</source>
        <translation>
            <numerusform>Todos los roles (%n)</numerusform>
            <numerusform>Todos los roles (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 de %n rol</numerusform>
            <numerusform>%1 de %n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>Muestra los permisos cuyo nombre o significado contiene este texto.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>Per&amp;miso</translation>
    </message>
    <message>
        <source>Policy &amp;or role</source>
        <translation>P&amp;olítica o rol</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;ol</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>role, held, all</comment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixModel</name>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>Usted no tiene %1, así que no puede darlo.</translation>
    </message>
    <message>
        <source>Collapsed.</source>
        <translation>Contraído.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>held of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>%1, expanded, %n permission(s)</source>
        <translation>
            <numerusform>%1, expandido, %n permiso</numerusform>
            <numerusform>%1, expandido, %n permisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, collapsed, %n permission(s)</source>
        <translation>
            <numerusform>%1, contraído, %n permiso</numerusform>
            <numerusform>%1, contraído, %n permisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixPage</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Roles y permisos</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Choose policies and &amp;roles…</source>
        <translation>Ele&amp;gir políticas y roles…</translation>
    </message>
    <message>
        <source>Choose &amp;roles…</source>
        <translation>Ele&amp;gir roles…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>E&amp;xpandir todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>C&amp;ontraer todos los grupos</translation>
    </message>
    <message>
        <source>The changes are applied.</source>
        <translation>Se han aplicado los cambios.</translation>
    </message>
    <message>
        <source>The catalogue %1 was imported.</source>
        <translation>Se ha importado el catálogo %1.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Somebody else has changed what you are changing: %1.</source>
        <translation>Otra persona ha cambiado lo que usted está cambiando: %1.</translation>
    </message>
    <message>
        <source>Put my changes on top</source>
        <translation>Poner mis cambios encima</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permiso</numerusform>
            <numerusform>%n permisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n permission(s)</source>
        <translation>
            <numerusform>%1 de %n permiso</numerusform>
            <numerusform>%1 de %n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>Ningún permiso coincide</translation>
    </message>
    <message>
        <source>What is shown does not differ in what you search for.</source>
        <translation>Lo que se muestra no difiere en lo que busca.</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Busque otra cosa.</translation>
    </message>
    <message>
        <source>Show all permissions</source>
        <translation>Mostrar todos los permisos</translation>
    </message>
    <message>
        <source>No permissions yet</source>
        <translation>Aún no hay permisos</translation>
    </message>
    <message>
        <source>Import a catalogue to say what roles can hold.</source>
        <translation>Importe un catálogo para indicar qué pueden tener los roles.</translation>
    </message>
    <message>
        <source>No policy grants anything yet.</source>
        <translation>Aún no hay ninguna política que conceda algo.</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>No se pudieron cargar los roles</translation>
    </message>
    <message>
        <source>Loading roles and permissions…</source>
        <translation>Cargando los roles y permisos…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Permissions by policies and roles of %1</source>
        <translation>Permisos por políticas y roles de %1</translation>
    </message>
    <message>
        <source>Roles and permissions of %1</source>
        <translation>Roles y permisos de %1</translation>
    </message>
    <message>
        <source>Change several roles</source>
        <translation>Cambiar varios roles</translation>
    </message>
    <message>
        <source>Copy role…</source>
        <translation>Copiar rol…</translation>
    </message>
    <message>
        <source>Policies and roles to show</source>
        <translation>Políticas y roles que se muestran</translation>
    </message>
    <message>
        <source>Roles to show</source>
        <translation>Roles que se muestran</translation>
    </message>
    <message>
        <source>Show at least one policy or role.</source>
        <translation>Muestre al menos una política o un rol.</translation>
    </message>
    <message>
        <source>Show at least one role.</source>
        <translation>Muestre al menos un rol.</translation>
    </message>
    <message>
        <source>What you are looking for does not exist any more.</source>
        <translation>Lo que busca ya no existe.</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>&amp;Permisos</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixRoleDetails</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>permissions held of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This role will be deleted when the changes are applied.</source>
        <translation>Este rol se eliminará cuando se apliquen los cambios.</translation>
    </message>
    <message>
        <source>This role is new. It exists once the changes are applied.</source>
        <translation>Este rol es nuevo. Existirá cuando se apliquen los cambios.</translation>
    </message>
    <message>
        <source>This role has changes that are not applied yet.</source>
        <translation>Este rol tiene cambios que aún no se han aplicado.</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>Una política</translation>
    </message>
    <message>
        <source>A role made of policies</source>
        <translation>Un rol formado por políticas</translation>
    </message>
    <message>
        <source>What management tokens may do</source>
        <translation>Lo que pueden hacer los tokens de gestión</translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>Ningún rol seleccionado</translation>
    </message>
    <message>
        <source>Go to a cell or click a role above the matrix.</source>
        <translation>Vaya a una celda o haga clic en un rol encima de la matriz.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixTasks</name>
    <message>
        <source>Discard all changes?</source>
        <translation>¿Descartar todos los cambios?</translation>
    </message>
    <message numerus="yes">
        <source>The pending changes of %n role(s) are forgotten, and cannot be undone again.</source>
        <translation>
            <numerusform>Se olvidan los cambios pendientes de %n rol, y ya no se podrán deshacer.</numerusform>
            <numerusform>Se olvidan los cambios pendientes de %n roles, y ya no se podrán deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixView</name>
    <message>
        <source>Permission matrix</source>
        <translation>Matriz de permisos</translation>
    </message>
    <message>
        <source>Permission in %1</source>
        <comment>a group of permissions</comment>
        <translation>Permiso de %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPicker</name>
    <message>
        <source>Add members</source>
        <translation>Añadir miembros</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Tick all found</source>
        <translation>&amp;Marcar todos los encontrados</translation>
    </message>
    <message>
        <source>Add members to “%1”</source>
        <translation>Añadir miembros a «%1»</translation>
    </message>
    <message>
        <source>Members get the role %1.</source>
        <translation>Los miembros reciben el rol %1.</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Buscar por nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) ticked</source>
        <translation>
            <numerusform>%n usuario marcado</numerusform>
            <numerusform>%n usuarios marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one user.</source>
        <translation>Marque al menos un usuario.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all %n found</source>
        <translation>
            <numerusform>&amp;Marcar el %n encontrado</numerusform>
            <numerusform>&amp;Marcar los %n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Finds people by a part of their name or e-mail address.</source>
        <translation>Encuentra personas por una parte de su nombre o de su dirección de correo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje completo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Opens the guide</source>
        <translation>Abre la guía</translation>
    </message>
</context>
<context>
    <name>chatelaine::MethodsDoor</name>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>JSON &amp;web token</source>
        <translation>JSON &amp;Web Token</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>To paste it into the browser of your choice on this computer.</source>
        <translation>Para pegarla en el navegador que prefiera en este equipo.</translation>
    </message>
    <message>
        <source>Sign in with this web token</source>
        <translation>Iniciar sesión con este token web</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser</source>
        <translation>Iniciar sesión mediante «%1» en el navegador</translation>
    </message>
    <message>
        <source>Sign in with a web token for “%1”…</source>
        <translation>Iniciar sesión con un token web para «%1»…</translation>
    </message>
    <message>
        <source>It is sent to the method “%1” and not kept.</source>
        <translation>Se envía al método «%1» y no se guarda.</translation>
    </message>
    <message>
        <source>Paste the web token here.</source>
        <translation>Pegue aquí el token web.</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser, then come back here. The answer comes to this computer alone.</source>
        <translation>Inicie sesión mediante «%1» en su navegador y vuelva después aquí. La respuesta llega únicamente a este equipo.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address, open it in a browser on this computer and sign in there.</source>
        <translation>No se pudo abrir su navegador. Copie la dirección, ábrala en un navegador de este equipo e inicie sesión allí.</translation>
    </message>
    <message>
        <source>A signed JSON web token that an auth method of this server trusts.</source>
        <translation>Un JSON Web Token firmado en el que confía un método de autenticación de este servidor.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Migrations</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Esta copia de Chatelaine está incompleta. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Chatelaine. Nothing was changed. Update this program, then open it again.</source>
        <translation>El almacén «%1» lo escribió una versión más reciente de Chatelaine. No se ha cambiado nada. Actualice este programa y ábralo de nuevo.</translation>
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
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute, on this computer&apos;s clock</source>
        <translation>Año-mes-día hora:minuto, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>The clocks go back on that day and %1 comes twice; the first one is taken.</source>
        <translation>Ese día se atrasan los relojes y la hora %1 se repite; se toma la primera vez.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day and skip %1; %2 is taken instead.</source>
        <translation>Ese día se adelantan los relojes y se salta la hora %1; en su lugar se toma %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MyTokensPage</name>
    <message>
        <source>Go to the policy</source>
        <translation>Ir a la política</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>Mis tokens</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Elegir &amp;columnas</translation>
    </message>
    <message>
        <source>You can switch them on in the policy.</source>
        <translation>Puede activarlos en la política.</translation>
    </message>
    <message>
        <source>Whoever holds the permission %1 can switch them on.</source>
        <translation>Puede activarlos quien tenga el permiso %1.</translation>
    </message>
    <message>
        <source>These roles can switch them on: %1.</source>
        <translation>Pueden activarlos estos roles: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access tokens are switched off: none of these works now.</source>
        <translation>Los tokens de acceso personal están desactivados: ahora no funciona ninguno de estos.</translation>
    </message>
    <message>
        <source>Your tokens could not be loaded</source>
        <translation>No se pudieron cargar sus tokens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Loading your tokens…</source>
        <translation>Cargando sus tokens…</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>Los tokens de acceso personal están desactivados</translation>
    </message>
    <message>
        <source>Your organisation does not let people make tokens that act for them.</source>
        <translation>Su organización no permite que las personas creen tokens que actúen por ellas.</translation>
    </message>
    <message>
        <source>No personal access token yet</source>
        <translation>Aún no hay tokens de acceso personal</translation>
    </message>
    <message>
        <source>Such a token lets a program act for you: with your own permissions, cut down to the scopes that you choose.</source>
        <translation>Un token de este tipo permite que un programa actúe por usted: con sus propios permisos, restringidos a los ámbitos que elija.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
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
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Repetir contr&amp;aseña nueva</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Las dos contraseñas no coinciden. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Lo mismo otra vez, para que un error al teclear no le impida entrar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverdueBar</name>
    <message>
        <source>Deletions that wait for an answer</source>
        <translation>Eliminaciones que esperan una respuesta</translation>
    </message>
    <message>
        <source>“%1” could not be deleted as planned. %2</source>
        <translation>No se pudo eliminar «%1» según lo previsto. %2</translation>
    </message>
    <message>
        <source>“%1” was to be deleted %2. It is overdue and waits for your answer.</source>
        <translation>«%1» debía eliminarse %2. Lleva retraso y espera su respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them:</source>
        <comment>deletions</comment>
        <translation>Todas ellas:</translation>
    </message>
    <message>
        <source>Delete all now…</source>
        <translation>Eliminar todos ahora…</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminarlo ahora</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>a token and a moment</comment>
        <translation>%1 · previsto %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s) now?</source>
        <translation>
            <numerusform>¿Eliminar ahora %n token?</numerusform>
            <numerusform>¿Eliminar ahora %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>Todo lo que aún los use deja de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>Sí, eliminar todos</translation>
    </message>
    <message>
        <source>Tokens that will be deleted</source>
        <translation>Tokens que se eliminarán</translation>
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
        <translation>Este servidor almacena los secretos sin cifrar y los revelaría a un administrador; esta consola no los muestra nunca.</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>ID de acceso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concede</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>Everything, on the whole server</source>
        <translation>Todo, en todo el servidor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1, as whom it acts</source>
        <translation>%1, en cuyo nombre actúa</translation>
    </message>
</context>
<context>
    <name>chatelaine::PageList</name>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Políticas</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roles</translation>
    </message>
    <message>
        <source>&amp;Auth methods</source>
        <translation>Métodos de aute&amp;nticación</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>&amp;My tokens</source>
        <translation>&amp;Mis tokens</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Usuar&amp;ios</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>P&amp;ermisos</translation>
    </message>
    <message>
        <source>&amp;Roles and permissions</source>
        <translation>&amp;Roles y permisos</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>Registro de au&amp;ditoría</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Servi&amp;dor</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Cad&amp;ucidad</translation>
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
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>chatelaine::PemFiles</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>El archivo «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be a certificate or key.</source>
        <translation>El archivo «%1» es demasiado grande para ser un certificado o una clave.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>El archivo «%1» no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>La carpeta «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no certificate in PEM form.</source>
        <translation>La carpeta «%1» no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The key in “%1” has a pass phrase, which cannot be used here. Choose a key without one that only you can read.</source>
        <translation>La clave de «%1» tiene una frase de contraseña, que no se puede usar aquí. Elija una clave sin ella que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form.</source>
        <translation>El archivo «%1» no contiene ninguna clave privada en formato PEM.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PendingList</name>
    <message>
        <source>Overdue: waits for your answer</source>
        <translation>Con retraso: espera su respuesta</translation>
    </message>
    <message>
        <source>None. A token that is replaced and goes on working for a while stands here.</source>
        <translation>Ninguna. Aquí figuran los tokens sustituidos que siguen funcionando durante un tiempo.</translation>
    </message>
    <message>
        <source>&amp;Do not delete</source>
        <translation>&amp;No eliminar</translation>
    </message>
    <message>
        <source>Delete &amp;now…</source>
        <translation>Eliminar a&amp;hora…</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>Se ha eliminado «%1», según lo previsto.</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>Eliminaciones que esperan su momento</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Se elimina</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Choose a token in the list first.</source>
        <translation>Elija primero un token de la lista.</translation>
    </message>
    <message>
        <source>“%1” stays.</source>
        <translation>«%1» se conserva.</translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>¿Eliminar «%1» ahora?</translation>
    </message>
    <message>
        <source>Whatever still uses its secret stops working at once. This cannot be undone.</source>
        <translation>Todo lo que aún use su secreto deja de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>It was to be deleted %1.</source>
        <translation>Debía eliminarse %1.</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Sustituido por %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionDetails</name>
    <message>
        <source>Who can do this?</source>
        <translation>¿Quién puede hacerlo?</translation>
    </message>
    <message>
        <source>No policy and no role grants it.</source>
        <translation>Ninguna política ni ningún rol lo concede.</translation>
    </message>
    <message>
        <source>Granted by: %1.</source>
        <comment>names of policies and roles</comment>
        <translation>Concedido por: %1.</translation>
    </message>
    <message>
        <source>No role holds it.</source>
        <translation>Ningún rol lo tiene.</translation>
    </message>
    <message>
        <source>Roles that hold it: %1.</source>
        <translation>Roles que lo tienen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permiso</numerusform>
            <numerusform>%n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation>Ningún permiso seleccionado</translation>
    </message>
    <message>
        <source>Go to a cell to see what it stands for and who can do it.</source>
        <translation>Vaya a una celda para ver qué representa y quién puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionHeader</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenForm</name>
    <message>
        <source>For example: my laptop</source>
        <translation>Por ejemplo: mi portátil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>Á&amp;mbitos</translation>
    </message>
    <message>
        <source>What you recognise the token by later, for example the script that uses it.</source>
        <translation>Aquello por lo que reconocerá el token más adelante, por ejemplo el script que lo usa.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>Dónde se usa el token, para quien tenga que reemplazarlo.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Cuándo deja de funcionar el token por sí solo.</translation>
    </message>
    <message>
        <source>What of your own permissions the token may use. It can never do more than you can.</source>
        <translation>Qué parte de sus propios permisos puede usar el token. Nunca puede hacer más que usted.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenOperations</name>
    <message>
        <source>“%1” belongs to a service account. It cannot be changed as a personal access token.</source>
        <translation>«%1» pertenece a una cuenta de servicio. No se puede cambiar como token de acceso personal.</translation>
    </message>
    <message>
        <source>“%1” is your personal access token. Change it among your own tokens.</source>
        <translation>«%1» es su token de acceso personal. Cámbielo entre sus propios tokens.</translation>
    </message>
    <message>
        <source>“%1” is a personal access token of %2, and acts as them. Nobody else can change it or see its secret; you can disable or delete it.</source>
        <translation>«%1» es un token de acceso personal de %2 y actúa en su nombre. Nadie más puede cambiarlo ni ver su secreto; usted puede deshabilitarlo o eliminarlo.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off for this organisation. Ask an administrator to switch them on.</source>
        <translation>Los tokens de acceso personal están desactivados en esta organización. Pida a un administrador que los active.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyForm</name>
    <message>
        <source>Personal access tokens</source>
        <translation>Tokens de acceso personal</translation>
    </message>
    <message>
        <source>&amp;Users may make personal access tokens, and these work</source>
        <translation>Los &amp;usuarios pueden crear tokens de acceso personal, y estos funcionan</translation>
    </message>
    <message>
        <source>Such a token acts with the permissions of its user, cut down to the scopes that were chosen for it. Switched off, all of them stop at once; on again, they work again.</source>
        <translation>Un token de este tipo actúa con los permisos de su usuario, restringidos a los ámbitos que se eligieron para él. Si se desactivan, dejan de funcionar todos a la vez; si se vuelven a activar, funcionan de nuevo.</translation>
    </message>
    <message>
        <source>Longest &amp;life of a personal access token</source>
        <translation>Du&amp;ración máxima de un token de acceso personal</translation>
    </message>
    <message>
        <source>No li&amp;mit</source>
        <translation>Sin &amp;límite</translation>
    </message>
    <message>
        <source>Life of tokens</source>
        <translation>Duración de los tokens</translation>
    </message>
    <message>
        <source>Longest life of a &amp;token</source>
        <translation>Duración máxima de un &amp;token</translation>
    </message>
    <message>
        <source>N&amp;o limit</source>
        <translation>Sin lí&amp;mite</translation>
    </message>
    <message>
        <source>Counts from the making of a token or from the change of its expiry. Tokens that exist keep their life.</source>
        <translation>Cuenta desde la creación de un token o desde el cambio de su caducidad. Los tokens existentes conservan su duración.</translation>
    </message>
    <message>
        <source>Tokens may go without an e&amp;xpiry</source>
        <translation>Se permiten to&amp;kens sin caducidad</translation>
    </message>
    <message>
        <source>&amp;Suggested life</source>
        <translation>&amp;Duración sugerida</translation>
    </message>
    <message>
        <source>What the form for a new token starts with.</source>
        <translation>Con la que comienza el formulario de un token nuevo.</translation>
    </message>
    <message>
        <source>Grace after a regeneration</source>
        <translation>Período de gracia tras una regeneración</translation>
    </message>
    <message>
        <source>How long a previous secret may go on working beside the new one.</source>
        <translation>Cuánto tiempo puede seguir funcionando un secreto anterior junto al nuevo.</translation>
    </message>
    <message>
        <source>Suggested g&amp;race</source>
        <translation>Período de gracia &amp;sugerido</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La consola</translation>
    </message>
    <message>
        <source>After that the console empties the clipboard, if the secret is still on it.</source>
        <translation>Después, la consola vacía el portapapeles si el secreto sigue en él.</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody works for</source>
        <translation>Blo&amp;quear cuando nadie trabaja durante</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>En vigor ahora: %1.</translation>
    </message>
    <message>
        <source>Every token has a longest life, so none can go without an expiry.</source>
        <translation>Todos los tokens tienen una duración máxima, así que ninguno puede carecer de caducidad.</translation>
    </message>
    <message>
        <source>Lets everybody make tokens for their own programs on the page My tokens.</source>
        <translation>Permite que todos creen tokens para sus propios programas en la página «Mis tokens».</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a personal access token may lie further ahead.</source>
        <translation>Ninguna caducidad que se elija para un token de acceso personal puede ser más lejana.</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a token may lie further ahead.</source>
        <translation>Ninguna caducidad que se elija para un token puede ser más lejana.</translation>
    </message>
    <message>
        <source>While this is off, every new token gets a moment at which it dies.</source>
        <translation>Mientras esté desactivado, cada token nuevo tiene un momento en el que caduca.</translation>
    </message>
    <message>
        <source>Whoever makes a token can choose another one, within the limit.</source>
        <translation>Quien crea un token puede elegir otra, dentro del límite.</translation>
    </message>
    <message>
        <source>Whoever regenerates a token cannot keep its previous secret alive for longer.</source>
        <translation>Quien regenera un token no puede mantener más tiempo su secreto anterior.</translation>
    </message>
    <message>
        <source>What the form for a new secret starts with.</source>
        <translation>El valor inicial del formulario para un secreto nuevo.</translation>
    </message>
    <message>
        <source>The shorter, the less likely another program reads it there.</source>
        <translation>Cuanto menos tiempo, menos probable es que otro programa lo lea allí.</translation>
    </message>
    <message>
        <source>A locked console shows nothing until whoever is signed in proves it once more.</source>
        <translation>Una consola bloqueada no muestra nada hasta que quien inició sesión se acredita de nuevo.</translation>
    </message>
    <message>
        <source>Each console counts for itself, from the last key or movement of the mouse.</source>
        <translation>Cada consola cuenta por su parte, desde la última tecla o el último movimiento del ratón.</translation>
    </message>
    <message>
        <source>Longes&amp;t grace</source>
        <translation>Período de gracia má&amp;ximo</translation>
    </message>
    <message>
        <source>A copied secret stays on the clip&amp;board for</source>
        <translation>Un secreto copiado permanece &amp;en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyOperations</name>
    <message>
        <source>The policy was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>Otra persona ha cambiado la política desde que usted la abrió. Consulte los valores nuevos y decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Loading the policy…</source>
        <translation>Cargando la política…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What your organisation allows. It holds for everybody.</source>
        <translation>Lo que permite su organización. Se aplica a todos.</translation>
    </message>
    <message>
        <source>You may read this. To change it you need the permission %1.</source>
        <translation>Puede leer esto. Para cambiarlo necesita el permiso %1.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>The policy could not be loaded</source>
        <translation>No se pudo cargar la política</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Somebody has changed the policy while you were editing it. What you typed is kept, and what is in force now is told beside it. Save puts your values over theirs.</source>
        <translation>Otra persona ha cambiado la política mientras usted la editaba. Lo que ha escrito se conserva, y junto a ello se indica lo que está en vigor ahora. Guardar pone sus valores encima de los de la otra persona.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar los de la otra persona</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Change the policy?</source>
        <translation>¿Cambiar la política?</translation>
    </message>
    <message>
        <source>This happens at once:</source>
        <translation>Esto ocurre de inmediato:</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>Sí, guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) stop(s) working.</source>
        <translation>
            <numerusform>%n token de acceso personal deja de funcionar.</numerusform>
            <numerusform>%n tokens de acceso personal dejan de funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) work(s) again.</source>
        <translation>
            <numerusform>%n token de acceso personal vuelve a funcionar.</numerusform>
            <numerusform>%n tokens de acceso personal vuelven a funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live(s) longer than will be allowed; existing tokens keep their life.</source>
        <translation>
            <numerusform>%n token dura más de lo que se permitirá; los tokens existentes conservan su duración.</numerusform>
            <numerusform>%n tokens duran más de lo que se permitirá; los tokens existentes conservan su duración.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>La política está en vigor.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyTicks</name>
    <message>
        <source>Search policies</source>
        <translation>Buscar políticas</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>%1: does not exist (any more)</source>
        <comment>a policy</comment>
        <translation>%1: no existe (o ya no existe)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a policy and its description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) ticked.</source>
        <translation>
            <numerusform>%n política marcada.</numerusform>
            <numerusform>%n políticas marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortens the list to policies that contain all these words.</source>
        <translation>Reduce la lista a las políticas que contienen todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCodeView</name>
    <message>
        <source>QR code of the secret</source>
        <translation>Código QR del secreto</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The name is always shown.</source>
        <translation>El nombre se muestra siempre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoverDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>Elegir copia de seguridad…</translation>
    </message>
    <message>
        <source>The store cannot be opened. A backup can take its place: it is read and checked first. What is there now is kept beside it under another name, so that nothing gets lost.</source>
        <translation>El almacén no se puede abrir. Una copia de seguridad puede ocupar su lugar: antes se lee y se comprueba. Lo que hay ahora se conserva al lado con otro nombre, de modo que no se pierda nada.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>Elegir &amp;otra copia de seguridad…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>It takes the place of %1. Everybody signs in with the password that they had when it was made.</source>
        <translation>Ocupa el lugar de %1. Todos inician sesión con la contraseña que tenían cuando se hizo.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>Sí, restaurar</translation>
    </message>
    <message>
        <source>Reading the backup and putting it in place…</source>
        <translation>Leyendo la copia de seguridad y poniéndola en su sitio…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RedeemPage</name>
    <message>
        <source>Somebody has invited you or has reset your password, and has given you a code. It works once. Set a password with it and you are in.</source>
        <translation>Alguien le ha invitado o ha restablecido su contraseña, y le ha dado un código. Funciona una sola vez. Establezca con él una contraseña y podrá entrar.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits. Spaces and dashes do not matter.</source>
        <translation>Cinco grupos de cinco letras y cifras. Los espacios y guiones no importan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Establecer contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>Set your password for %1</source>
        <translation>Establezca su contraseña para %1</translation>
    </message>
    <message>
        <source>Type or paste the code that you were given.</source>
        <translation>Escriba o pegue el código que le han dado.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Estableciendo la contraseña…</translation>
    </message>
    <message>
        <source>The address for which the code was made.</source>
        <translation>La dirección para la que se creó el código.</translation>
    </message>
    <message>
        <source>The one-time code that somebody gave you. It works once, and for a limited time.</source>
        <translation>El código de un solo uso que alguien le dio. Funciona una vez y por un tiempo limitado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateDialog</name>
    <message>
        <source>&amp;Expire the previous secret now</source>
        <translation>&amp;Invalidar ahora el secreto anterior</translation>
    </message>
    <message>
        <source>&amp;Keep it working until</source>
        <translation>&amp;Mantenerlo en funcionamiento hasta</translation>
    </message>
    <message>
        <source>How long the previous secret works</source>
        <translation>Cuánto tiempo funciona el secreto anterior</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Fecha y hora…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Regenerar token</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>The secret that works now</source>
        <translation>El secreto que funciona ahora</translation>
    </message>
    <message>
        <source>A previous secret (%1…) is in grace already. It dies at once: at most two secrets work side by side.</source>
        <translation>Ya hay un secreto anterior (%1…) en período de gracia. Deja de funcionar de inmediato: como máximo funcionan dos secretos a la vez.</translation>
    </message>
    <message>
        <source>This server knows no grace: a previous secret dies at once.</source>
        <translation>Este servidor no tiene período de gracia: un secreto anterior deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Your organisation allows a grace of at most %1.</source>
        <translation>Su organización permite un período de gracia máximo de %1.</translation>
    </message>
    <message>
        <source>It cannot outlive the token, which dies on %1.</source>
        <translation>No puede durar más que el token, que caduca el %1.</translation>
    </message>
    <message>
        <source>Both secrets work until %1.</source>
        <translation>Ambos secretos funcionan hasta el %1.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>Todo lo que aún use el secreto actual deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Making the new secret…</source>
        <translation>Creando el secreto nuevo…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Consultando qué ha cambiado…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. Its secret cannot be made anew.</source>
        <translation>Otra persona ha eliminado este token desde que usted lo abrió. Su secreto no se puede regenerar.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No new secret was made. What is shown here is how the token is now; press Regenerate to go on.</source>
        <translation>Otra persona ha cambiado este token desde que usted lo abrió. No se ha creado ningún secreto nuevo. Aquí se muestra el token tal como está ahora; pulse Regenerar para continuar.</translation>
    </message>
    <message>
        <source>The previous secret does not work any more.</source>
        <translation>El secreto anterior ya no funciona.</translation>
    </message>
    <message>
        <source>The previous secret (%1…) works until %2.</source>
        <translation>El secreto anterior (%1…) funciona hasta el %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveOldDialog</name>
    <message>
        <source>No entry is older. Nothing would be removed.</source>
        <translation>No hay ninguna entrada más antigua. No se quitaría nada.</translation>
    </message>
    <message>
        <source>Entries that would be removed: %1, written from %2 to %3. Entries that stay: %4.</source>
        <translation>Entradas que se quitarían: %1, escritas del %2 al %3. Entradas que se conservan: %4.</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>Quitar entradas antiguas</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Entries written &amp;before</source>
        <translation>Entradas escritas &amp;antes del</translation>
    </message>
    <message>
        <source>Only the oldest part can be removed, never an entry in between. That it was removed, by whom and how much, is an entry that stays, so that the rest can still be verified. Export the entries first if you have to keep them.</source>
        <translation>Solo se puede quitar la parte más antigua, nunca una entrada intermedia. Queda una entrada que indica que se quitó, quién lo hizo y cuánto, de modo que el resto se pueda seguir verificando. Exporte antes las entradas si debe conservarlas.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Choose a later date: no entry is older.</source>
        <translation>Elija una fecha posterior: no hay ninguna entrada más antigua.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>¿Quitar las entradas antiguas?</translation>
    </message>
    <message>
        <source>They cannot be brought back, except from a backup or an export that you made before.</source>
        <translation>No se pueden recuperar, salvo desde una copia de seguridad o una exportación que haya hecho antes.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>Removing the entries…</source>
        <translation>Quitando las entradas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Entries removed: %1. Entries that stayed: %2.</source>
        <translation>Entradas quitadas: %1. Entradas conservadas: %2.</translation>
    </message>
    <message>
        <source>What is older goes for good. The rest can still be checked from an anchor on.</source>
        <translation>Lo más antiguo desaparece para siempre. El resto se puede seguir verificando a partir de un ancla.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreComparison</name>
    <message>
        <source>The store “%1” is damaged itself and cannot be compared with the backup. Close it everywhere, give the file another name, open the store again from the start page and restore the backup there.</source>
        <translation>El propio almacén «%1» está dañado y no se puede comparar con la copia de seguridad. Ciérrelo en todas partes, dé otro nombre al archivo, vuelva a abrir el almacén desde la página de inicio y restaure allí la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>Elegir copia de seguridad…</translation>
    </message>
    <message>
        <source>A backup takes the place of everything that is in the store now. It is read and checked first, and you see what would be lost before anything is changed.</source>
        <translation>Una copia de seguridad ocupa el lugar de todo lo que hay ahora en el almacén. Antes se lee y se comprueba, y usted verá qué se perdería antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>Elegir &amp;otra copia de seguridad…</translation>
    </message>
    <message>
        <source>Reading the backup and comparing it with the store…</source>
        <translation>Leyendo la copia de seguridad y comparándola con el almacén…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Everything that is in the store now is replaced, for everybody who works with it. What was done since %1 is in the file that is kept, and nowhere else.</source>
        <translation>Todo lo que hay ahora en el almacén se sustituye, para todos los que trabajan con él. Lo que se haya hecho desde el %1 queda en el archivo que se conserva, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>Sí, restaurar</translation>
    </message>
    <message>
        <source>Keeping what there is, then restoring the backup…</source>
        <translation>Conservando lo que hay y restaurando después la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1.</source>
        <translation>La copia de seguridad se ha restaurado. Lo que había antes se conserva en %1.</translation>
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
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <source>This is a backup of another organisation, %1, from %2. Everything of %3 would be gone from this store.</source>
        <translation>Esta es una copia de seguridad de otra organización, %1, del %2. Desaparecería de este almacén todo lo de %3.</translation>
    </message>
    <message>
        <source>The backup holds everything as it was on %1.</source>
        <translation>La copia de seguridad contiene todo tal como estaba el %1.</translation>
    </message>
    <message>
        <source>What was deleted, disabled or regenerated since works again as it did then, with the secrets of then. Before anything is replaced, the store as it is now is kept in a file beside it, with “before-restore” and the date in its name.</source>
        <translation>Lo que se haya eliminado, deshabilitado o regenerado desde entonces vuelve a funcionar como en aquel momento, con los secretos de entonces. Antes de sustituir nada, el almacén tal como está ahora se conserva en un archivo a su lado, con «before-restore» y la fecha en el nombre.</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <comment>a number and names</comment>
        <translation>%1; entre ellos, %2</translation>
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
        <translation>Se cerrará su sesión: en esta copia de seguridad tiene otra contraseña, o no tiene cuenta.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Lo que se perdería</translation>
    </message>
    <message>
        <source>Nothing: everything is as it is in the backup</source>
        <translation>Nada: todo está como en la copia de seguridad</translation>
    </message>
    <message>
        <source>Tokens that would be gone</source>
        <translation>Tokens que desaparecerían</translation>
    </message>
    <message>
        <source>Tokens that would come back</source>
        <translation>Tokens que reaparecerían</translation>
    </message>
    <message>
        <source>Tokens that would be what they were</source>
        <translation>Tokens que volverían a ser lo que eran</translation>
    </message>
    <message>
        <source>Tokens whose new secret would stop working</source>
        <translation>Tokens cuyo secreto nuevo dejaría de funcionar</translation>
    </message>
    <message>
        <source>Users who would be gone</source>
        <translation>Usuarios que desaparecerían</translation>
    </message>
    <message>
        <source>Users who would come back</source>
        <translation>Usuarios que reaparecerían</translation>
    </message>
    <message>
        <source>Users who would be what they were</source>
        <translation>Usuarios que volverían a ser lo que eran</translation>
    </message>
    <message>
        <source>Roles that would be gone</source>
        <translation>Roles que desaparecerían</translation>
    </message>
    <message>
        <source>Roles that would come back</source>
        <translation>Roles que reaparecerían</translation>
    </message>
    <message>
        <source>Roles that would be what they were</source>
        <translation>Roles que volverían a ser lo que eran</translation>
    </message>
    <message>
        <source>Entries of the audit trail that would be lost</source>
        <translation>Entradas del registro de auditoría que se perderían</translation>
    </message>
    <message>
        <source>Groups that would be gone</source>
        <translation>Grupos que desaparecerían</translation>
    </message>
    <message>
        <source>Groups that would come back</source>
        <translation>Grupos que reaparecerían</translation>
    </message>
    <message>
        <source>Groups that would be what they were</source>
        <translation>Grupos que volverían a ser lo que eran</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <comment>the name of a rule of it</comment>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values of a rule</comment>
        <translation>%1 en lugar de %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RetryCountdown</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1:%2 minutes.</source>
        <comment>minutes and seconds, like 4:05</comment>
        <translation>Vuelva a intentarlo dentro de %1:%2 minutos.</translation>
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
        <translation>Revisar los cambios de roles</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Quién gana y quién pierde</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are made, changed or deleted together. Nothing is stored before you apply the changes.</source>
        <translation>
            <numerusform>%n rol se crea, cambia o elimina. No se guarda nada antes de que aplique los cambios.</numerusform>
            <numerusform>%n roles se crean, cambian o eliminan juntos. No se guarda nada antes de que aplique los cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 changes</source>
        <translation>El rol %1 cambia</translation>
    </message>
    <message>
        <source>The role %1 is deleted</source>
        <translation>El rol %1 se elimina</translation>
    </message>
    <message>
        <source>The role %1 is new</source>
        <translation>El rol %1 es nuevo</translation>
    </message>
    <message>
        <source>The role %1 is renamed to %2</source>
        <translation>El rol %1 pasa a llamarse %2</translation>
    </message>
    <message>
        <source>Loses its description</source>
        <translation>Pierde su descripción</translation>
    </message>
    <message>
        <source>Is described as: %1</source>
        <translation>Recibe la descripción: %1</translation>
    </message>
    <message>
        <source>Holds no permission</source>
        <translation>No tiene ningún permiso</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>Gana %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>Pierde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to apply: the roles are stored like this already.</source>
        <translation>No hay nada que aplicar: los roles ya están guardados así.</translation>
    </message>
    <message>
        <source>It is not known yet who gains and who loses.</source>
        <translation>Aún no se sabe quién gana y quién pierde.</translation>
    </message>
    <message>
        <source>Asking who gains and who loses…</source>
        <translation>Consultando quién gana y quién pierde…</translation>
    </message>
    <message>
        <source>The changes are kept, but cannot be applied as they are.</source>
        <translation>Los cambios se conservan, pero no se pueden aplicar tal como están.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Nothing was stored.</source>
        <translation>Otra persona ha cambiado %1 desde que usted comenzó. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Take the newer version and keep my changes</source>
        <translation>Tomar la versión más reciente y conservar mis cambios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Consultando qué ha cambiado…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Aplicando los cambios…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewImpact</name>
    <message>
        <source>Gains %1</source>
        <translation>Gana %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>Pierde %1</translation>
    </message>
    <message>
        <source>Gains %1; loses %2</source>
        <translation>Gana %1; pierde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n usuario gana o pierde permisos.</numerusform>
            <numerusform>%n usuarios ganan o pierden permisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n token gana o pierde permisos.</numerusform>
            <numerusform>%n tokens ganan o pierden permisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more user(s)</source>
        <translation>
            <numerusform>y %n usuario más</numerusform>
            <numerusform>y %n usuarios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>y %n token más</numerusform>
            <numerusform>y %n tokens más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Quién gana y quién pierde</translation>
    </message>
    <message>
        <source>Nobody is affected: no user and no token gains or loses anything.</source>
        <translation>No afecta a nadie: ningún usuario y ningún token gana ni pierde nada.</translation>
    </message>
    <message>
        <source>No token gains or loses anything.</source>
        <translation>Ningún token gana ni pierde nada.</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>%1; you need the permission %2 to see their names.</source>
        <translation>%1; necesita el permiso %2 para ver sus nombres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDesk</name>
    <message>
        <source>The role %1 was deleted by somebody else; your changes to it are gone.</source>
        <translation>Otra persona ha eliminado el rol %1; los cambios que usted había hecho en él se han perdido.</translation>
    </message>
    <message>
        <source>The role %1 is built in now; your changes to it are gone.</source>
        <translation>El rol %1 ahora es un rol integrado; los cambios que usted había hecho en él se han perdido.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Dar %1 a %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>Quitar %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %n permission(s) to %1</source>
        <translation>
            <numerusform>Dar %n permiso a %1</numerusform>
            <numerusform>Dar %n permisos a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n permission(s) from %1</source>
        <translation>
            <numerusform>Quitar %n permiso a %1</numerusform>
            <numerusform>Quitar %n permisos a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>Describir %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Keep the changes</source>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Añadir rol</translation>
    </message>
    <message>
        <source>Rename and describe role</source>
        <translation>Cambiar nombre y descripción del rol</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Copiar rol</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>For example: night shift</source>
        <translation>Por ejemplo: turno de noche</translation>
    </message>
    <message>
        <source>The change waits with the others until you review and apply them.</source>
        <translation>El cambio espera junto con los demás hasta que los revise y los aplique.</translation>
    </message>
    <message>
        <source>It starts without permissions. Tick them in its column of the matrix; nothing is stored until you review and apply the changes.</source>
        <translation>Comienza sin permisos. Márquelos en su columna de la matriz; no se guarda nada hasta que revise y aplique los cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are copied.</source>
        <translation>
            <numerusform>Se copia %n permiso.</numerusform>
            <numerusform>Se copian %n permisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are left out, because you do not have them: %1</source>
        <translation>
            <numerusform>Se omite %n permiso, porque usted no lo tiene: %1</numerusform>
            <numerusform>Se omiten %n permisos, porque usted no los tiene: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>There is a role of this name already. Choose another one.</source>
        <translation>Ya existe un rol con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Somebody has deleted this role in the meantime. It cannot be changed any more.</source>
        <translation>Entretanto, otra persona ha eliminado este rol. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>What the column of the matrix and everybody who has the role shows.</source>
        <translation>Lo que muestran la columna de la matriz y todos los que tienen este rol.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever gives it later.</source>
        <translation>Para qué sirve el rol, en una frase para quien lo otorgue más adelante.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleOperations</name>
    <message>
        <source>Somebody has been given one of these roles, or lost it, since you looked at who gains and who loses. Look at it anew, then decide again.</source>
        <translation>Alguien ha recibido o perdido uno de estos roles desde que usted consultó quién gana y quién pierde. Vuelva a consultarlo y decida de nuevo.</translation>
    </message>
    <message>
        <source>A role is changed twice at once. Change it once.</source>
        <translation>Un rol se cambia dos veces a la vez. Cámbielo una sola vez.</translation>
    </message>
    <message>
        <source>This role does not exist any more. Look at the roles anew.</source>
        <translation>Este rol ya no existe. Vuelva a consultar los roles.</translation>
    </message>
    <message>
        <source>“%1” came with a catalogue and stays as it is. Make a copy and change that.</source>
        <translation>«%1» llegó con un catálogo y se queda como está. Haga una copia y cámbiela.</translation>
    </message>
    <message>
        <source>The role “%1” was changed by someone else since you opened it. Look at it anew, then decide again.</source>
        <translation>Otra persona ha cambiado el rol «%1» desde que usted lo abrió. Vuelva a consultarlo y decida de nuevo.</translation>
    </message>
    <message>
        <source>The permission “%1” does not exist here.</source>
        <translation>El permiso «%1» no existe aquí.</translation>
    </message>
    <message>
        <source>The role “%1” holds what you do not, for example %2. Nobody can make, change or delete a role that can do more than they can.</source>
        <translation>El rol «%1» tiene permisos que usted no tiene; por ejemplo, %2. Nadie puede crear, cambiar ni eliminar un rol que pueda más que quien lo hace.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The role “%1” is in use: %2, %3 and %4 have it. Give them another role first.</source>
        <translation>El rol «%1» está en uso: lo tienen %2, %3 y %4. Deles otro rol antes.</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Choose another name.</source>
        <translation>Ya existe un rol «%1». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleRepository</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Esta copia de Chatelaine está incompleta. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.</source>
        <translation>El catálogo «%1» no incluye ningún rol, así que nadie podría hacer nada. Elija otro catálogo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RuleTemplates</name>
    <message>
        <source>&amp;Read only</source>
        <translation>S&amp;olo lectura</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escritura</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Denegación</translation>
    </message>
</context>
<context>
    <name>chatelaine::RulesEditor</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Ctrl+Tab.</source>
        <translation>Tab aplica sangría. Para salir con el teclado, pulse Escape y después Tab, o Ctrl+Tab.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Enter goes to the place in the rules.</source>
        <translation>Intro lleva al lugar en las reglas.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the rules, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, a remark: %2</source>
        <comment>place in the rules, what is odd</comment>
        <translation>%1, observación: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveAs</name>
    <message>
        <source>Replace the file?</source>
        <translation>¿Sustituir el archivo?</translation>
    </message>
    <message>
        <source>There is a file named %1 already. %2</source>
        <comment>the second is a sentence</comment>
        <translation>Ya existe un archivo llamado %1. %2</translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation>Se pierde lo que contiene.</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Sí, sustituir</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Search scopes</source>
        <translation>Buscar ámbitos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Ticks every permission that you hold at the moment.</source>
        <translation>Marca todos los permisos que tiene en este momento.</translation>
    </message>
    <message>
        <source>Grants nothing today</source>
        <translation>Hoy no concede nada</translation>
    </message>
    <message>
        <source>%1
You do not hold this permission now. It works as soon as you do.</source>
        <translation>%1
Ahora no tiene este permiso. Funcionará en cuanto lo tenga.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scope and what is to know of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen.</source>
        <translation>
            <numerusform>%n ámbito elegido.</numerusform>
            <numerusform>%n ámbitos elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grant(s) nothing today.</source>
        <translation>
            <numerusform>%n de ellos no concede nada hoy.</numerusform>
            <numerusform>%n de ellos no conceden nada hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what I ho&amp;ld</source>
        <translation>Elegir los que &amp;tengo</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>No elegir ning&amp;uno</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretCard</name>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>&amp;Finalizar ahora el período de gracia…</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>Secreto actual</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Funciona hasta</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>The start of the secret, to tell it from others. The rest is not kept anywhere.</source>
        <translation>El inicio del secreto, para distinguirlo de otros. El resto no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With the token, %1</source>
        <translation>Con el token, %1</translation>
    </message>
    <message>
        <source>Never: the token has no expiry</source>
        <translation>Nunca: el token no tiene caducidad</translation>
    </message>
    <message>
        <source>%1, another %2</source>
        <translation>%1, %2 más</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>Mostrar código &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>I have s&amp;tored it</source>
        <translation>&amp;Ya lo he guardado</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Copy the secret of “%1” now</source>
        <translation>Copie ahora el secreto de «%1»</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again. Only its fingerprint is kept.</source>
        <translation>Solo se muestra esta vez y no se puede volver a mostrar. Solo se conserva su huella digital.</translation>
    </message>
    <message>
        <source>Saves the secret to a file that only you can read</source>
        <translation>Guarda el secreto en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Hide &amp;QR code</source>
        <translation>Ocultar código &amp;QR</translation>
    </message>
    <message>
        <source>This secret is too long for a QR code. Copy it or save it to a file.</source>
        <translation>Este secreto es demasiado largo para un código QR. Cópielo o guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Guardar el secreto</translation>
    </message>
    <message>
        <source>Saved to “%1”. Only you can read the file.</source>
        <translation>Guardado en «%1». Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it</source>
        <translation>Antes copie o guarde el secreto, o indique que ya lo ha guardado</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it. It cannot be shown again.</source>
        <translation>Antes copie o guarde el secreto, o indique que ya lo ha guardado. No se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>A new secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un secreto nuevo no se copió ni se guardó. No se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>Say so if you put the secret away by other means: after closing, nobody can show it again.</source>
        <translation>Indíquelo si ha guardado el secreto de otra manera: después de cerrar, nadie puede volver a mostrarlo.</translation>
    </message>
    <message>
        <source>The secret of a new token was not saved before that and is lost. Regenerate the token; the audit trail names it.</source>
        <translation>El secreto de un token nuevo no se guardó antes y se ha perdido. Regenere el token; el registro de auditoría lo nombra.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>The new secret</source>
        <translation>El secreto nuevo</translation>
    </message>
    <message>
        <source>It is not read aloud. Use the Copy button, or save it to a file.</source>
        <translation>No se lee en voz alta. Use el botón Copiar o guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerEntry</name>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking the server how one can sign in…</source>
        <translation>Preguntando al servidor cómo se puede iniciar sesión…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Sign in with the token that you have.</source>
        <translation>Aún no se ha iniciado ninguna sesión. Inicie sesión con el token que tiene.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile: the token was not kept.</source>
        <translation>Entretanto, la conexión ha cambiado: el token no se ha guardado.</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>Guardando el token…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerPage</name>
    <message>
        <source>&amp;Try again now</source>
        <translation>Volve&amp;r a intentarlo ahora</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Servi&amp;dor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What this connection leads to, and how it is doing.</source>
        <translation>Adónde lleva esta conexión y cómo se encuentra.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Lo que admite</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Region that decides</source>
        <translation>Región que decide</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado de confianza</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>Eliminaciones que esperan su momento</translation>
    </message>
    <message>
        <source>This server cannot delete a token later by itself. Chatelaine does it, while it runs and is connected.</source>
        <translation>Este servidor no puede eliminar un token por sí solo más adelante. Lo hace Chatelaine, mientras está en marcha y conectado.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>El reloj del servidor va %1 por delante del de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>El reloj del servidor va %1 por detrás del de este equipo.</translation>
    </message>
    <message>
        <source>What has expired is judged by the server&apos;s. Set this computer&apos;s clock if it is wrong.</source>
        <translation>Lo que ha caducado se decide según el del servidor. Ajuste el reloj de este equipo si está mal.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes (from %1 on)</source>
        <translation>Sí (desde %1)</translation>
    </message>
    <message>
        <source>No (from %1 on)</source>
        <translation>No (desde %1)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token and everything else. Use https where you can.</source>
        <translation>La conexión no está cifrada: quien pueda escuchar por el camino lee su token y todo lo demás. Use https siempre que pueda.</translation>
    </message>
    <message>
        <source>This server stores secrets in the clear: an administrator can read them there. Chatelaine never asks for them and never shows them.</source>
        <translation>Este servidor almacena los secretos sin cifrar: un administrador puede leerlos allí. Chatelaine no los pide ni los muestra nunca.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerSignInPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Volver a &amp;intentarlo</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>&amp;Use another connection…</source>
        <translation>&amp;Usar otra conexión…</translation>
    </message>
    <message>
        <source>The server cannot be asked</source>
        <translation>No se puede consultar el servidor</translation>
    </message>
    <message>
        <source>Your token is still in the keychain.</source>
        <translation>Su token sigue en el llavero.</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>Iniciar sesión con él</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>%1 · region %2</source>
        <comment>an address and a region</comment>
        <translation>%1 · región %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token.</source>
        <translation>La conexión no está cifrada: quien pueda escuchar por el camino lee su token.</translation>
    </message>
    <message>
        <source>Access control is switched off</source>
        <translation>El control de acceso está desactivado</translation>
    </message>
    <message>
        <source>This server lets everybody do everything, and has no tokens to keep. Switch ACLs on in its configuration (acl { enabled = true }), start it anew and try again.</source>
        <translation>Este servidor permite que todos lo hagan todo y no tiene tokens que gestionar. Active las ACL en su configuración (acl { enabled = true }), reinícielo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerTasks</name>
    <message>
        <source>You are in the region %1.</source>
        <translation>Está en la región %1.</translation>
    </message>
    <message>
        <source>The one-time secret has been made.</source>
        <translation>Se ha creado el secreto de un solo uso.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The one-time secret is dead by now. Make another one.</source>
        <translation>El secreto de un solo uso ya no es válido. Cree otro.</translation>
    </message>
    <message>
        <source>One-time secret</source>
        <translation>Secreto de un solo uso</translation>
    </message>
    <message>
        <source>Copy the one-time secret for %1 now</source>
        <translation>Copie ahora el secreto de un solo uso para %1</translation>
    </message>
    <message>
        <source>Whoever has it signs in with your token, once, within %1. After that it is dead.</source>
        <translation>Quien lo tenga inicia sesión con el token de usted, una sola vez, en un plazo de %1. Después deja de ser válido.</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again.</source>
        <translation>Solo se muestra esta vez y no se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>A one-time secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un secreto de un solo uso no se copió ni se guardó. No se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>A one-time secret was not saved before that and is lost. Make another one.</source>
        <translation>Un secreto de un solo uso no se guardó antes y se ha perdido. Cree otro.</translation>
    </message>
    <message>
        <source>The console was locked before the one-time secret was copied or saved, so it is lost.</source>
        <translation>La consola se bloqueó antes de que se copiara o guardara el secreto de un solo uso, por lo que se ha perdido.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Crear otro</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>A change shows at once.</source>
        <translation>Los cambios se ven de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;Según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>Si la ventana es clara u oscura.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language of the whole program. What you are working on stays open.</source>
        <translation>El idioma de todo el programa. Aquello en lo que trabaja sigue abierto.</translation>
    </message>
    <message>
        <source>Show &amp;tips on pages that are new to you</source>
        <translation>Mostrar consejos en las páginas &amp;que son nuevas para usted</translation>
    </message>
    <message>
        <source>One sentence below the page, until you have read it. Switched on again, all of them are new.</source>
        <translation>Una frase debajo de la página hasta que la haya leído. Si se vuelve a activar, todas son nuevas otra vez.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Notify me &amp;once a day about tokens that expire within 7 days</source>
        <translation>&amp;Notificarme una vez al día los tokens que caducan en menos de 7 días</translation>
    </message>
    <message>
        <source>One notification that says how many, and again only when there are more. It names no token.</source>
        <translation>Una sola notificación que dice cuántos son, y otra solo cuando hay más. No nombra ningún token.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>&amp;Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>A way back to the window. Closing the window still ends the program.</source>
        <translation>Una forma de volver a la ventana. Cerrar la ventana sigue terminando el programa.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The icon appears as soon as there is one.</source>
        <translation>Este escritorio no tiene bandeja del sistema en este momento. El icono aparece en cuanto haya una.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Type a part of what a shortcut does, or of its keys.</source>
        <translation>Escriba una parte de lo que hace un atajo o de sus teclas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The window is too narrow for the names of the pages.</source>
        <translation>La ventana es demasiado estrecha para los nombres de las páginas.</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Mostrar los nombres de las páginas</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Narrow side&amp;bar</source>
        <translation>Barra lateral &amp;estrecha</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Use another store…</source>
        <translation>&amp;Usar otro almacén…</translation>
    </message>
    <message>
        <source>S&amp;tay signed in on this machine for 30 days</source>
        <translation>&amp;Mantener la sesión iniciada en este equipo durante 30 días</translation>
    </message>
    <message>
        <source>I have a &amp;code…</source>
        <translation>&amp;Tengo un código…</translation>
    </message>
    <message>
        <source>An invitation, or a new start after your password was reset.</source>
        <translation>Una invitación, o un nuevo comienzo después de que se restableciera su contraseña.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>La dirección con la que se le conoce en esta organización.</translation>
    </message>
    <message>
        <source>Your password for this store. It is checked on this machine and sent nowhere.</source>
        <translation>Su contraseña para este almacén. Se comprueba en este equipo y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Keeps something random in the keychain of this computer, so that you need not type the password.</source>
        <translation>Guarda algo aleatorio en el llavero de este equipo para que no tenga que escribir la contraseña.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SpanDialog</name>
    <message>
        <source>Entries of a time</source>
        <translation>Entradas de un período</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes del</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde el</translation>
    </message>
    <message>
        <source>This is not after the first one. Choose a later time.</source>
        <translation>No es posterior a la primera fecha. Elija un momento más tardío.</translation>
    </message>
    <message>
        <source>Only entries that are older than this moment are shown.</source>
        <translation>Solo se muestran las entradas anteriores a este momento.</translation>
    </message>
    <message>
        <source>Only entries of this moment and later ones are shown.</source>
        <translation>Solo se muestran las entradas a partir de este momento.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlErrors</name>
    <message>
        <source>Another program is holding the store “%1”. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>Otro programa retiene el almacén «%1». No se ha cambiado nada. Vuelva a intentarlo dentro de un momento o cierre el otro programa.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written, and nothing was changed. Give your account write access to the file and to its folder, then try again.</source>
        <translation>No se puede escribir en el almacén «%1» y no se ha cambiado nada. Dé a su cuenta permiso de escritura en el archivo y en su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a Chatelaine store. Leave it as it is and open a backup of it.</source>
        <translation>El archivo «%1» está dañado o no es un almacén de Chatelaine. Déjelo como está y abra una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>There is no space left for the store “%1”. Nothing was changed. Free some space on that drive, then try again.</source>
        <translation>No queda espacio para el almacén «%1». No se ha cambiado nada. Libere espacio en esa unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be reached. Check that its drive is connected and that your account may use its folder, then try again.</source>
        <translation>No se puede acceder al almacén «%1». Compruebe que su unidad está conectada y que su cuenta puede usar la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine, and nothing was changed. Please try again.</source>
        <translation>Algo ha fallado dentro de Chatelaine y no se ha cambiado nada. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlThread</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>La operación se canceló. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The store was closed before this could be done.</source>
        <translation>El almacén se cerró antes de que se pudiera hacer esto.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine. Please try again.</source>
        <translation>Algo ha fallado dentro de Chatelaine. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StagedBackup</name>
    <message>
        <source>The backup “%1” is damaged, or is no backup of a Chatelaine store. Choose another one.</source>
        <translation>La copia de seguridad «%1» está dañada o no es una copia de un almacén de Chatelaine. Elija otra.</translation>
    </message>
    <message>
        <source>The backup “%1” was written by a newer Chatelaine. Update this program, then restore it.</source>
        <translation>La copia de seguridad «%1» la escribió una versión más reciente de Chatelaine. Actualice este programa y restáurela después.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Elija la copia de seguridad que desea restaurar.</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose a backup of it.</source>
        <translation>«%1» es el propio almacén. Elija una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use or was not closed. Open it, make a backup of it there, and restore that.</source>
        <translation>«%1» es un almacén que está en uso o que no se cerró. Ábralo, haga allí una copia de seguridad y restaure esa copia.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartFlow</name>
    <message>
        <source>Leave while the first token is being made?</source>
        <translation>¿Salir mientras se crea el primer token?</translation>
    </message>
    <message>
        <source>The server has been asked for it and has not answered yet. Its secret comes with the answer and cannot be had again.</source>
        <translation>Se ha pedido al servidor y este aún no ha respondido. Su secreto llega con la respuesta y no se puede obtener de nuevo.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Abrir un almacén</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Almacenes de Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando la demostración…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then.</source>
        <translation>La copia de seguridad se ha restaurado. Inicie sesión con la contraseña de entonces.</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then. The damaged store is kept as %1.</source>
        <translation>La copia de seguridad se ha restaurado. Inicie sesión con la contraseña de entonces. El almacén dañado se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBadge</name>
    <message>
        <source>State of the server: %1</source>
        <translation>Estado del servidor: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBanner</name>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>No se puede acceder al servidor. Las páginas muestran lo que se sabía antes.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Volver a intentarlo ahora</translation>
    </message>
</context>
<context>
    <name>chatelaine::StayingSignedIn</name>
    <message>
        <source>Nobody stays signed in here.</source>
        <translation>Aquí no se mantiene ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time. %1</source>
        <translation>La próxima vez se le pedirá su contraseña. %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCheckDialog</name>
    <message>
        <source>Check the store</source>
        <translation>Comprobar el almacén</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Every page of the file and every entry of the audit trail is read and compared with what was written. Nothing is changed, and others work on meanwhile.</source>
        <translation>Se leen todas las páginas del archivo y todas las entradas del registro de auditoría y se comparan con lo que se escribió. No se cambia nada, y los demás pueden seguir trabajando.</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>Leyendo todo el almacén…</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Todo está tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCopy</name>
    <message>
        <source>“%1” is damaged. Keep it, and open a backup.</source>
        <translation>«%1» está dañado. Consérvelo y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no space left for the backup “%1”, and nothing of it was kept. Free some space on that drive or choose another place, then try again.</source>
        <translation>No queda espacio para la copia de seguridad «%1», y no se ha conservado nada de ella. Libere espacio en esa unidad o elija otra ubicación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>No se pudo escribir la copia de seguridad en «%1». Elija otra ubicación.</translation>
    </message>
    <message>
        <source>Choose a file for the backup.</source>
        <translation>Elija un archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>«%1» es una carpeta. Añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>“%1” belongs to the store itself. Choose another name for the backup.</source>
        <translation>«%1» pertenece al propio almacén. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use. Choose another name for the backup.</source>
        <translation>«%1» es un almacén que está en uso. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.</source>
        <translation>La entrada %1 del registro de auditoría no está tal como se escribió. Abra una copia de seguridad para ver cómo era.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreEntrance</name>
    <message>
        <source>There is not enough free memory to protect the password. Close a program, then try again.</source>
        <translation>No hay suficiente memoria libre para proteger la contraseña. Cierre algún programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store, or was not finished. Choose another file.</source>
        <translation>El archivo «%1» no es un almacén de Chatelaine o no se terminó de crear. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The drive of the store “%1” does not let readers and writers work side by side. Move the store to a local drive, then try again.</source>
        <translation>La unidad del almacén «%1» no permite leer y escribir a la vez. Mueva el almacén a una unidad local y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFactsGrid</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
        <source>Newest act</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFile</name>
    <message>
        <source>Choose a file for the store.</source>
        <translation>Elija un archivo para el almacén.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>«%1» es una carpeta. Añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Open it, or choose another name.</source>
        <translation>Ya existe un archivo «%1». Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>La carpeta «%1» no existe. Créela primero o elija otra ubicación.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”. Choose a folder that you may write to.</source>
        <translation>No se puede crear ningún archivo en «%1». Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or create a new store.</source>
        <translation>No existe el archivo «%1». Compruebe la ruta o cree un almacén nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the store&apos;s file itself.</source>
        <translation>«%1» no es un archivo. Elija el propio archivo del almacén.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give your account access to it, then try again.</source>
        <translation>El archivo «%1» no se puede leer. Dé a su cuenta acceso a él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Open a backup, or delete it and create a new store.</source>
        <translation>El archivo «%1» está vacío. Abra una copia de seguridad, o elimínelo y cree un almacén nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store. Choose another file.</source>
        <translation>El archivo «%1» no es un almacén de Chatelaine. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreRecovery</name>
    <message>
        <source>The store “%1” is whole. Sign in there, and restore the backup with File → Restore backup.</source>
        <translation>El almacén «%1» está íntegro. Inicie sesión en él y restaure la copia de seguridad con Archivo → Restaurar copia de seguridad.</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed. Give your account write access to its folder, then try again.</source>
        <translation>No se pudo cambiar el nombre del archivo «%1». Dé a su cuenta permiso de escritura en la carpeta y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>Se adivina enseguida</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <translation>Seguridad de la contraseña: %1</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Seguridad de la contraseña</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuccessorDialog</name>
    <message>
        <source>&amp;Delete it now</source>
        <translation>&amp;Eliminarlo ahora</translation>
    </message>
    <message>
        <source>&amp;Keep it working for</source>
        <translation>&amp;Mantenerlo en funcionamiento durante</translation>
    </message>
    <message>
        <source>How long the present token works</source>
        <translation>Cuánto tiempo funciona el token actual</translation>
    </message>
    <message>
        <source>Until date and time…</source>
        <translation>Hasta fecha y hora…</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Regenerar token</translation>
    </message>
    <message>
        <source>Make successor</source>
        <translation>Crear sucesor</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>This server cannot give a token another secret. A successor is made instead: another token with the same grants, with an accessor ID and a secret of its own. Its secret is shown once, right after this.</source>
        <translation>Este servidor no puede dar otro secreto a un token. En su lugar se crea un sucesor: otro token que concede lo mismo, con su propio ID de acceso y su propio secreto. Su secreto se muestra una sola vez, justo después.</translation>
    </message>
    <message>
        <source>You are signed in with this token: this console goes on with its successor.</source>
        <translation>Ha iniciado sesión con este token: esta consola continúa con su sucesor.</translation>
    </message>
    <message>
        <source>The present token</source>
        <translation>El token actual</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Su sucesor</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>It expires before that, on %1. Choose an earlier moment.</source>
        <translation>Caduca antes, el %1. Elija un momento anterior.</translation>
    </message>
    <message>
        <source>Both tokens work until %1. This console then deletes the present one, but only while it runs and is connected: what becomes due in the meantime is asked about at its next start.</source>
        <translation>Ambos tokens funcionan hasta el %1. Después, esta consola elimina el actual, pero solo mientras está en marcha y conectada: si algo vence entretanto, lo preguntará en su próximo inicio.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>Todo lo que aún use el secreto actual deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Creando el sucesor…</translation>
    </message>
    <message>
        <source>Make another successor</source>
        <translation>Crear otro sucesor</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>Consultando qué ha cambiado…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot have a successor.</source>
        <translation>Otra persona ha eliminado este token desde que usted lo abrió. No puede tener sucesor.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No successor was made.</source>
        <translation>Otra persona ha cambiado este token desde que usted lo abrió. No se ha creado ningún sucesor.</translation>
    </message>
    <message>
        <source>It has now: %1.</source>
        <translation>Ahora tiene: %1.</translation>
    </message>
    <message>
        <source>Press “Make successor” to go on with it as it is now.</source>
        <translation>Pulse «Crear sucesor» para continuar con el token tal como está ahora.</translation>
    </message>
    <message>
        <source>The token before works until %1. This console deletes it then, while it runs.</source>
        <translation>El token anterior funciona hasta el %1. Entonces lo elimina esta consola, mientras esté en marcha.</translation>
    </message>
    <message>
        <source>The token before was deleted.</source>
        <translation>Se ha eliminado el token anterior.</translation>
    </message>
    <message>
        <source>When the new token stops working by itself.</source>
        <translation>Cuándo deja de funcionar el token nuevo por sí solo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TaskDialog</name>
    <message>
        <source>Look at the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You have unsaved changes. Press Escape again to discard them.</source>
        <translation>Tiene cambios sin guardar. Pulse Escape de nuevo para descartarlos.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickModel</name>
    <message>
        <source>%1, a member already</source>
        <translation>%1, ya es miembro</translation>
    </message>
    <message>
        <source>Is a member already.</source>
        <translation>Ya es miembro.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickTree</name>
    <message>
        <source>Only c&amp;hosen</source>
        <translation>Solo &amp;elegidos</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>Reduce la lista a lo que contiene este texto.</translation>
    </message>
    <message>
        <source>Hides what is not ticked, to look over the choice.</source>
        <translation>Oculta lo que no está marcado, para repasar la selección.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tip</name>
    <message>
        <source>Found a secret somewhere? Identify (Ctrl+I) tells whether it is one of these tokens, and what it may do.</source>
        <translation>¿Ha encontrado un secreto? Identificar (Ctrl+I) dice si es de uno de estos tokens y qué puede hacer.</translation>
    </message>
    <message>
        <source>A personal access token acts as you, cut down to the scopes that you choose. Choose few.</source>
        <translation>Un token de acceso personal actúa en su nombre, limitado a los ámbitos que elija. Elija pocos.</translation>
    </message>
    <message>
        <source>The tab “What can they do?” answers with a yes or a no for each permission, and why.</source>
        <translation>La pestaña «¿Qué puede hacer?» responde con un sí o un no para cada permiso y dice por qué.</translation>
    </message>
    <message>
        <source>A role that is given to a group is held by all its members, beside their own.</source>
        <translation>Un rol que se da a un grupo lo tienen todos sus miembros, además del suyo.</translation>
    </message>
    <message>
        <source>Select a permission to see at the right who can use it, and through what. Nothing that you tick happens before “Review and apply”.</source>
        <translation>Seleccione un permiso para ver a la derecha quién puede usarlo y por qué vía. Nada de lo que marque ocurre antes de «Revisar y aplicar».</translation>
    </message>
    <message>
        <source>Compare somebody&apos;s role with that of a colleague to find out why one can and the other cannot.</source>
        <translation>Compare el rol de alguien con el de un compañero para averiguar por qué uno puede y el otro no.</translation>
    </message>
    <message>
        <source>A shorter life for tokens is the simplest protection: what is forgotten dies by itself.</source>
        <translation>Una vida más corta de los tokens es la protección más sencilla: lo olvidado caduca por sí solo.</translation>
    </message>
    <message>
        <source>Keep an export of the trail on another machine: only by that can you show later that nobody made the whole chain anew.</source>
        <translation>Guarde una exportación del registro en otro equipo: solo con ella podrá demostrar después que nadie rehízo toda la cadena.</translation>
    </message>
    <message>
        <source>Mistakes in rules are marked while you type, and before saving you see who gains and loses what.</source>
        <translation>Los errores en las reglas se marcan mientras escribe y, antes de guardar, ve quién gana y quién pierde qué.</translation>
    </message>
    <message>
        <source>Deletions for later happen only while this console runs. This page lists those that wait.</source>
        <translation>Las eliminaciones aplazadas solo ocurren mientras esta consola está en marcha. Esta página muestra las que esperan.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TipBar</name>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>You can have them back in the settings.</source>
        <translation>Puede recuperarlos en las preferencias.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TlsTrust</name>
    <message>
        <source>This key is not that of the client certificate. Choose the one that was made with it.</source>
        <translation>Esta clave no corresponde al certificado de cliente. Elija la que se creó junto con él.</translation>
    </message>
    <message>
        <source>The certificate is for other names than the one that was asked for.</source>
        <translation>El certificado es para otros nombres distintos del solicitado.</translation>
    </message>
    <message>
        <source>The certificate was signed by an authority that is not trusted.</source>
        <translation>El certificado está firmado por una autoridad que no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself and not by an authority.</source>
        <translation>El certificado está firmado por sí mismo y no por una autoridad.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>El certificado aún no es válido según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>El servidor presenta un certificado distinto del que era de confianza.</translation>
    </message>
    <message>
        <source>The certificate cannot be checked.</source>
        <translation>No se puede comprobar el certificado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenActions</name>
    <message>
        <source>Make a service account with a new token.</source>
        <translation>Crear una cuenta de servicio con un token nuevo.</translation>
    </message>
    <message>
        <source>Create &amp;many tokens…</source>
        <translation>Crear varios to&amp;kens…</translation>
    </message>
    <message>
        <source>Make a token for each name of a list.</source>
        <translation>Crear un token para cada nombre de una lista.</translation>
    </message>
    <message>
        <source>&amp;Identify…</source>
        <translation>Identifica&amp;r…</translation>
    </message>
    <message>
        <source>Find out which token a pasted secret belongs to.</source>
        <translation>Averiguar a qué token pertenece un secreto pegado.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change name, description, owner, role and expiry.</source>
        <translation>Cambiar el nombre, la descripción, el propietario, el rol y la caducidad.</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>Re&amp;generar…</translation>
    </message>
    <message>
        <source>Make a new secret for the same token.</source>
        <translation>Crear un secreto nuevo para el mismo token.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deshabilitar</translation>
    </message>
    <message>
        <source>Switch the token off or on again.</source>
        <translation>Deshabilitar el token o volver a habilitarlo.</translation>
    </message>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>&amp;Finalizar ahora el período de gracia…</translation>
    </message>
    <message>
        <source>Let the previous secret die at once.</source>
        <translation>Hacer que el secreto anterior deje de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Keep it (cancel deletion)</source>
        <translation>&amp;Conservarlo (cancelar eliminación)</translation>
    </message>
    <message>
        <source>Take back the deletion that waits for its time.</source>
        <translation>Retirar la eliminación que espera su momento.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the token, its service account and every secret.</source>
        <translation>Eliminar el token, su cuenta de servicio y todos los secretos.</translation>
    </message>
    <message>
        <source>Copy &amp;accessor ID</source>
        <translation>Copiar ID de &amp;acceso</translation>
    </message>
    <message>
        <source>Copy the token&apos;s public identity.</source>
        <translation>Copiar la identidad pública del token.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the tokens anew.</source>
        <translation>Volver a solicitar los tokens.</translation>
    </message>
    <message>
        <source>This token has expired, and this server does not let an expiry be changed.</source>
        <translation>Este token ha caducado, y este servidor no permite cambiar una caducidad.</translation>
    </message>
    <message>
        <source>This token has expired. Create a new one instead.</source>
        <translation>Este token ha caducado. Cree uno nuevo en su lugar.</translation>
    </message>
    <message>
        <source>This token has expired. Give it a later expiry first.</source>
        <translation>Este token ha caducado. Dele antes una caducidad posterior.</translation>
    </message>
    <message>
        <source>You are signed in with this token. Sign in with another one to delete this one.</source>
        <translation>Ha iniciado sesión con este token. Inicie sesión con otro para eliminar este.</translation>
    </message>
    <message>
        <source>This server cannot change a token that has an expiry. Make a successor instead, by “Regenerate…”.</source>
        <translation>Este servidor no puede cambiar un token que tiene caducidad. Cree en su lugar un sucesor con «Regenerar…».</translation>
    </message>
    <message>
        <source>This token has no previous secret in grace.</source>
        <translation>Este token no tiene ningún secreto anterior en período de gracia.</translation>
    </message>
    <message>
        <source>No deletion of this token waits for its time.</source>
        <translation>No hay ninguna eliminación de este token que espere su momento.</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>Seleccione un solo token.</translation>
    </message>
    <message>
        <source>The token is being loaded.</source>
        <translation>El token se está cargando.</translation>
    </message>
    <message>
        <source>This token is deleted.</source>
        <translation>Este token está eliminado.</translation>
    </message>
    <message>
        <source>Only %1 can edit this token: it is personal.</source>
        <translation>Solo %1 puede editar este token: es personal.</translation>
    </message>
    <message>
        <source>Only %1 can regenerate this token: it is personal.</source>
        <translation>Solo %1 puede regenerar este token: es personal.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>Este servidor no conoce tokens de acceso personal.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off in your organisation.</source>
        <translation>Los tokens de acceso personal están desactivados en su organización.</translation>
    </message>
    <message>
        <source>Make a token.</source>
        <translation>Crear un token.</translation>
    </message>
    <message>
        <source>Change name, policies and roles.</source>
        <translation>Cambiar el nombre, las políticas y los roles.</translation>
    </message>
    <message>
        <source>Make a successor with the same grants and a secret of its own.</source>
        <translation>Crear un sucesor que concede lo mismo y tiene su propio secreto.</translation>
    </message>
    <message>
        <source>Delete the token.</source>
        <translation>Eliminar el token.</translation>
    </message>
    <message>
        <source>Make a token that acts for you.</source>
        <translation>Crear un token que actúe por usted.</translation>
    </message>
    <message>
        <source>Change name, description, scopes and expiry.</source>
        <translation>Cambiar el nombre, la descripción, los ámbitos y la caducidad.</translation>
    </message>
    <message>
        <source>Delete the token and every secret.</source>
        <translation>Eliminar el token y todos los secretos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deshabilitar…</translation>
    </message>
    <message>
        <source>C&amp;reate token</source>
        <translation>Crear toke&amp;n</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>&amp;Habilitar</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenColumns</name>
    <message>
        <source>Accessor ID</source>
        <translation>ID de acceso</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDelegate</name>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>%1. This console does it, while it runs.</source>
        <translation>%1. Lo hace esta consola, mientras está en marcha.</translation>
    </message>
    <message>
        <source>The previous secret works for another %1.</source>
        <translation>El secreto anterior funciona %1 más.</translation>
    </message>
    <message>
        <source>It has no name. Accessor ID: %1</source>
        <translation>No tiene nombre. ID de acceso: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>No se pudo cargar el historial</translation>
    </message>
    <message>
        <source>In grace: the previous secret works for another %1.</source>
        <translation>En período de gracia: el secreto anterior funciona %1 más.</translation>
    </message>
    <message>
        <source>It does not work now: personal access tokens are switched off.</source>
        <translation>Ahora no funciona: los tokens de acceso personal están desactivados.</translation>
    </message>
    <message>
        <source>Deletion pending: this console deletes it in %1, while it runs and is connected.</source>
        <translation>Eliminación pendiente: esta consola lo elimina dentro de %1, mientras esté en marcha y conectada.</translation>
    </message>
    <message>
        <source>Deletion pending: it was due %1.</source>
        <translation>Eliminación pendiente: estaba prevista %1.</translation>
    </message>
    <message>
        <source>Its successor has the accessor ID %1.</source>
        <translation>Su sucesor tiene el ID de acceso %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Ningún token seleccionado</translation>
    </message>
    <message>
        <source>Select a token to see what it is and what it may do.</source>
        <translation>Seleccione un token para ver qué es y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token seleccionado</numerusform>
            <numerusform>%n tokens seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its details. What can be done to all of them is here and in the menu:</source>
        <translation>Seleccione solo uno para ver sus detalles. Lo que se puede hacer con todos ellos está aquí y en el menú:</translation>
    </message>
    <message>
        <source>Select only one to see its details and to work on it.</source>
        <translation>Seleccione solo uno para ver sus detalles y trabajar con él.</translation>
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
        <translation>&amp;Secreto de un solo uso</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>&amp;Recordar el token en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The secret of your token. It stays in memory and is wiped when you sign out.</source>
        <translation>El secreto de su token. Permanece en la memoria y se borra cuando cierra la sesión.</translation>
    </message>
    <message>
        <source>It works once, and is dead after that.</source>
        <translation>Funciona una sola vez; después deja de ser válido.</translation>
    </message>
    <message>
        <source>Sign in with a to&amp;ken instead</source>
        <translation>Iniciar sesión con un to&amp;ken</translation>
    </message>
    <message>
        <source>I have a &amp;one-time secret…</source>
        <translation>Tengo un secreto de un so&amp;lo uso…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>Escríbalo o péguelo aquí.</translation>
    </message>
    <message>
        <source>The secret of a token of this server. It stays in memory unless the keychain is to keep it.</source>
        <translation>El secreto de un token de este servidor. Permanece en la memoria, salvo que deba guardarlo el llavero.</translation>
    </message>
    <message>
        <source>A one-time secret that somebody made for you at this server. It is exchanged for a token, once.</source>
        <translation>Un secreto de un solo uso que alguien creó para usted en este servidor. Se canjea por un token, una vez.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>El sistema operativo lo custodia y lo entrega a este programa cuando vuelva a conectarse.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenForm</name>
    <message>
        <source>Choose what it may do</source>
        <translation>Elija lo que puede hacer</translation>
    </message>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>Por ejemplo: proceso de despliegue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonas</translation>
    </message>
    <message>
        <source>Which data it may touch, with commas between. None: all of it.</source>
        <translation>A qué datos puede acceder: zonas separadas por comas. Ninguna: a todos.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>Tiene %n permiso.</numerusform>
            <numerusform>Tiene %n permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>No se pueden otorgar roles con permisos que a usted le faltan.</translation>
    </message>
    <message>
        <source>Choose who answers for this token.</source>
        <translation>Elija quién responde de este token.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Choose a person from the list.</source>
        <translation>Aquí no hay nadie con ese nombre. Elija una persona de la lista.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what the token may do.</source>
        <translation>Elija un rol: determina lo que puede hacer el token.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>What people recognise the token by. Its service account is called the same.</source>
        <translation>Aquello por lo que se reconoce el token. Su cuenta de servicio se llama igual.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>Dónde se usa el token, para quien tenga que reemplazarlo.</translation>
    </message>
    <message>
        <source>The person who answers for this token.</source>
        <translation>La persona que responde de este token.</translation>
    </message>
    <message>
        <source>What the token may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>Lo que puede hacer el token. No se pueden elegir roles que superen sus propios permisos.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>Cuándo deja de funcionar el token por sí solo.</translation>
    </message>
    <message>
        <source>Labels for the data that the token may touch.</source>
        <translation>Etiquetas de los datos a los que puede acceder el token.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenLinks</name>
    <message>
        <source>Show &amp;owner</source>
        <translation>Mostrar pr&amp;opietario</translation>
    </message>
    <message>
        <source>Show policy or &amp;role</source>
        <translation>&amp;Mostrar política o rol</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>A personal token has scopes and no role.</source>
        <translation>Un token personal tiene ámbitos y no tiene rol.</translation>
    </message>
    <message>
        <source>This token has no policy or role that exists.</source>
        <translation>Este token no tiene ninguna política ni ningún rol que exista.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rol %1</translation>
    </message>
    <message>
        <source>Sho&amp;w role</source>
        <translation>&amp;Mostrar rol</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n ámbito</numerusform>
            <numerusform>%n ámbitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, previous secret works for another %2</source>
        <comment>a status in grace</comment>
        <translation>%1, el secreto anterior funciona %2 más</translation>
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
        <translation>Políticas y roles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <comment>column</comment>
        <translation>Ámbitos</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListing</name>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>Se interrumpió la operación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The output could not be written as a whole. Is there space left?</source>
        <translation>No se pudo escribir la salida completa. ¿Queda espacio?</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenOperations</name>
    <message>
        <source>Choose an owner from the list.</source>
        <translation>Elija un propietario de la lista.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot own a token. Choose somebody else.</source>
        <translation>%1 tiene la cuenta desactivada y no puede poseer un token. Elija a otra persona.</translation>
    </message>
    <message>
        <source>“%1” has expired, so a new secret would not work either. Give it a later expiry first.</source>
        <translation>«%1» ha caducado, así que un secreto nuevo tampoco funcionaría. Dele antes una caducidad posterior.</translation>
    </message>
    <message>
        <source>“%1” can do what you cannot, for example %2. Ask its owner to do this.</source>
        <translation>«%1» puede hacer lo que usted no puede; por ejemplo, %2. Pida a su propietario que haga esto.</translation>
    </message>
    <message>
        <source>“%1” may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>«%1» puede actuar donde usted no puede. Pida que lo haga alguien cuyas zonas lleguen al menos igual de lejos.</translation>
    </message>
    <message>
        <source>This token does not exist. Refresh the list.</source>
        <translation>Este token no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>“%1” has been deleted. Nothing can be changed any more.</source>
        <translation>«%1» se ha eliminado. Ya no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>Otra persona ha cambiado «%1» desde que usted lo abrió. Consulte los valores nuevos y decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenPicker</name>
    <message>
        <source>Entries of a token</source>
        <translation>Entradas de un token</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Name, description, owner, accessor ID or hint</source>
        <translation>Nombre, descripción, propietario, ID de acceso o inicio del secreto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>Type a part of the name of the token whose entries you look for.</source>
        <translation>Escriba una parte del nombre del token cuyas entradas busca.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTable</name>
    <message>
        <source>My tokens</source>
        <translation>Mis tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>“%1” is kept: nothing deletes it any more.</source>
        <translation>«%1» se conserva: ya nada lo elimina.</translation>
    </message>
    <message>
        <source>This console shows it this once and does not keep it.</source>
        <translation>Esta consola lo muestra solo esta vez y no lo conserva.</translation>
    </message>
    <message>
        <source>Disable “%1”?</source>
        <translation>¿Deshabilitar «%1»?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working until it is enabled again.</source>
        <translation>Todo lo que use este token deja de funcionar hasta que se vuelva a habilitar.</translation>
    </message>
    <message>
        <source>Yes, disable</source>
        <translation>Sí, deshabilitar</translation>
    </message>
    <message>
        <source>“%1” is enabled.</source>
        <translation>«%1» está habilitado.</translation>
    </message>
    <message>
        <source>“%1” is disabled.</source>
        <translation>«%1» está deshabilitado.</translation>
    </message>
    <message>
        <source>End the grace of “%1” now?</source>
        <translation>¿Finalizar ahora el período de gracia de «%1»?</translation>
    </message>
    <message>
        <source>The previous secret (%1…) dies at once. The new one goes on working. This cannot be undone.</source>
        <translation>El secreto anterior (%1…) deja de funcionar de inmediato. El nuevo sigue funcionando. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, end grace now</source>
        <translation>Sí, finalizar ahora</translation>
    </message>
    <message>
        <source>The previous secret of “%1” does not work any more.</source>
        <translation>El secreto anterior de «%1» ya no funciona.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Everything that uses this token stops working at once. This cannot be undone.</source>
        <translation>Todo lo que use este token deja de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>Its service account is deleted with it.</source>
        <translation>Su cuenta de servicio se elimina junto con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stop(s) working.</source>
        <translation>
            <numerusform>%n secreto deja de funcionar.</numerusform>
            <numerusform>%n secretos dejan de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message>
        <source>The accessor ID of “%1” is on the clipboard.</source>
        <translation>El ID de acceso de «%1» está en el portapapeles.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of “%1” was copied or saved, so it is lost. Regenerate the token to get another one.</source>
        <translation>La consola se bloqueó antes de que se copiara o guardara el secreto de «%1», por lo que se ha perdido. Regenere el token para obtener otro.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) match</source>
        <translation>
            <numerusform>%n token coincide</numerusform>
            <numerusform>%n tokens coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>No se pudieron cargar los tokens</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>Cargando los tokens…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>Busque otra cosa o quite filtros.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aún no hay tokens</translation>
    </message>
    <message>
        <source>A token lets a program in. Make the first one; its secret is shown to you once.</source>
        <translation>Un token da acceso a un programa. Cree el primero; su secreto se le muestra una sola vez.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>No tiene permiso para ver los tokens de la organización</translation>
    </message>
    <message>
        <source>Your own are on the page “My tokens”.</source>
        <translation>Los suyos están en la página «Mis tokens».</translation>
    </message>
    <message>
        <source>Go to my tokens</source>
        <translation>Ir a mis tokens</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select every token that the list shows.</source>
        <translation>Seleccionar todos los tokens que muestra la lista.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Elegir &amp;columnas</translation>
    </message>
    <message>
        <source>Which tokens these are is still being found out. Wait a moment.</source>
        <translation>Todavía se está averiguando qué tokens son. Espere un momento.</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>Se ha eliminado «%1», según lo previsto.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerar…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n token no se pudo leer y no se muestra.</numerusform>
            <numerusform>%n tokens no se pudieron leer y no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was replaced by its successor. The token before was deleted.</source>
        <translation>«%1» se ha sustituido por su sucesor. El token anterior se ha eliminado.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no existe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TrayIcon</name>
    <message>
        <source>&amp;Show Chatelaine</source>
        <translation>&amp;Mostrar Chatelaine</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>chatelaine::TypedLine</name>
    <message>
        <source>There is no terminal to ask for the password at. Say who signs in with --user and hand the password over with --password-stdin; at a server --password-stdin takes the token.</source>
        <translation>No hay ningún terminal en el que pedir la contraseña. Indique con --user quién inicia sesión y facilite la contraseña con --password-stdin; en un servidor, --password-stdin toma el token.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show the password. Leave out --password-stdin to be asked for it.</source>
        <translation>La entrada estándar es un terminal, que mostraría la contraseña. Omita --password-stdin para que se le pida.</translation>
    </message>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>Se interrumpió la operación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No password was given. Nobody is signed in.</source>
        <translation>No se indicó ninguna contraseña. No se ha iniciado ninguna sesión.</translation>
    </message>
    <message>
        <source>No e-mail address was given. Nobody is signed in.</source>
        <translation>No se indicó ninguna dirección de correo electrónico. No se ha iniciado ninguna sesión.</translation>
    </message>
    <message>
        <source>No token was given. Nobody is signed in.</source>
        <translation>No se indicó ningún token. No se ha iniciado ninguna sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What can they do?</source>
        <translation>¿Qué puede hacer?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>No se pudo cargar el historial</translation>
    </message>
    <message>
        <source>The invitation code works for another %1.</source>
        <translation>El código de invitación funciona %1 más.</translation>
    </message>
    <message>
        <source>Signs in with a one-time code, which works for another %1.</source>
        <translation>Inicia sesión con un código de un solo uso, que funciona %1 más.</translation>
    </message>
    <message>
        <source>The invitation code is dead. Make a new one to let them in.</source>
        <translation>El código de invitación ya no es válido. Cree uno nuevo para que pueda entrar.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Ningún usuario seleccionado</translation>
    </message>
    <message>
        <source>Select a user to see who they are and what they may do.</source>
        <translation>Seleccione un usuario para ver quién es y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n users selected</source>
        <translation>
            <numerusform>%n usuario seleccionado</numerusform>
            <numerusform>%n usuarios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see their details and to work on their account.</source>
        <translation>Seleccione solo uno para ver sus detalles y trabajar con su cuenta.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserFilterRow</name>
    <message>
        <source>Search name or e-mail</source>
        <translation>Buscar por nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserForm</name>
    <message>
        <source>Choose what they may do</source>
        <translation>Elija lo que puede hacer</translation>
    </message>
    <message>
        <source>For example: Kim Berger</source>
        <translation>Por ejemplo: Kim Berger</translation>
    </message>
    <message>
        <source>For example: kim@example.org</source>
        <translation>Por ejemplo: kim@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonas</translation>
    </message>
    <message>
        <source>Labels for the data that they may touch, with commas between them.</source>
        <translation>Etiquetas de los datos a los que puede acceder, separadas por comas.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>Tiene %n permiso.</numerusform>
            <numerusform>Tiene %n permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>No se pueden otorgar roles con permisos que a usted le faltan.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>Nadie puede cambiar su propio rol. Pida a otro administrador que lo haga.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what they may do.</source>
        <translation>Elija un rol: determina lo que puede hacer.</translation>
    </message>
    <message>
        <source>The name under which others find this person.</source>
        <translation>El nombre con el que otros encuentran a esta persona.</translation>
    </message>
    <message>
        <source>This person signs in with it. Nothing is sent there.</source>
        <translation>Esta persona inicia sesión con él. No se envía nada a esa dirección.</translation>
    </message>
    <message>
        <source>What this person may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>Lo que puede hacer esta persona. No se pueden elegir roles que superen sus propios permisos.</translation>
    </message>
    <message>
        <source>Labels for the data that this person may touch.</source>
        <translation>Etiquetas de los datos a los que puede acceder esta persona.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserListModel</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: 3 days ago, 12/24/2026 6:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Último inicio de sesión</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOperations</name>
    <message>
        <source>This user does not exist any more. Refresh the list.</source>
        <translation>Este usuario ya no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>%1 comes from %2. Change their details there, then import the directory again.</source>
        <translation>%1 procede de %2. Cambie allí sus datos y vuelva a importar el directorio.</translation>
    </message>
    <message>
        <source>%1 has taken up the invitation already. Reset the password instead.</source>
        <translation>%1 ya ha aceptado la invitación. En su lugar, restablezca la contraseña.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask another administrator to do it.</source>
        <translation>Nadie puede desactivarse a sí mismo. Pida a otro administrador que lo haga.</translation>
    </message>
    <message>
        <source>Nobody can reset their own password. Change it instead: that asks for the current one.</source>
        <translation>Nadie puede restablecer su propia contraseña. En su lugar, cámbiela: para ello se pide la actual.</translation>
    </message>
    <message>
        <source>%1 has no password yet. Give them a new invitation code instead.</source>
        <translation>%1 aún no tiene contraseña. En su lugar, dele un código de invitación nuevo.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot sign in. Activate them first.</source>
        <translation>%1 tiene la cuenta desactivada y no puede iniciar sesión. Actívela antes.</translation>
    </message>
    <message>
        <source>Nobody can delete themselves. Ask another administrator to do it.</source>
        <translation>Nadie puede eliminarse a sí mismo. Pida a otro administrador que lo haga.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>Otra persona ha cambiado «%1» desde que usted lo abrió. Consulte los valores nuevos y decida de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>Nadie puede cambiar su propio rol. Pida a otro administrador que lo haga.</translation>
    </message>
    <message>
        <source>Nobody can change their own zones. Ask another administrator to do it.</source>
        <translation>Nadie puede cambiar sus propias zonas. Pida a otro administrador que lo haga.</translation>
    </message>
    <message>
        <source>Somebody has the e-mail address %1 already. Use another one.</source>
        <translation>Alguien tiene ya la dirección de correo electrónico %1. Use otra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %n token(s). Choose somebody active who gets them.</source>
        <translation>
            <numerusform>%1 posee %n token. Elija una persona activa que lo reciba.</numerusform>
            <numerusform>%1 posee %n tokens. Elija una persona activa que los reciba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOverview</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Code works until</source>
        <translation>El código funciona hasta</translation>
    </message>
    <message>
        <source>Owned tokens</source>
        <translation>Tokens que posee</translation>
    </message>
    <message>
        <source>Personal tokens</source>
        <translation>Tokens personales</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>Reset the password of “%1”?</source>
        <translation>¿Restablecer la contraseña de «%1»?</translation>
    </message>
    <message>
        <source>Their old password dies at once, and they are signed out wherever they are signed in. You get a code for them, which is shown once; with it they set a new password.</source>
        <translation>Su contraseña anterior deja de funcionar de inmediato y se cierran todas sus sesiones. Usted recibe un código para esta persona, que se muestra una sola vez; con él establece una contraseña nueva.</translation>
    </message>
    <message>
        <source>Yes, reset password</source>
        <translation>Sí, restablecer la contraseña</translation>
    </message>
    <message>
        <source>The code works for %1.</source>
        <translation>El código funciona durante %1.</translation>
    </message>
    <message>
        <source>Make a new invitation code for “%1”?</source>
        <translation>¿Crear un código de invitación nuevo para «%1»?</translation>
    </message>
    <message>
        <source>The code that they have now, if any, dies at once. The new one is shown once.</source>
        <translation>El código que tenga ahora, si lo hay, deja de funcionar de inmediato. El nuevo se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Yes, make a new code</source>
        <translation>Sí, crear un código nuevo</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>¿Desactivar «%1»?</translation>
    </message>
    <message>
        <source>They cannot sign in until they are activated again. Everything that is theirs is kept.</source>
        <translation>Esta persona no podrá iniciar sesión hasta que se vuelva a activar. Se conserva todo lo suyo.</translation>
    </message>
    <message>
        <source>Yes, deactivate</source>
        <translation>Sí, desactivar</translation>
    </message>
    <message>
        <source>They have no personal access tokens that would stop working.</source>
        <translation>No tiene tokens de acceso personal que dejen de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) of theirs stop(s) working meanwhile.</source>
        <translation>
            <numerusform>%n token de acceso personal suyo deja de funcionar entretanto.</numerusform>
            <numerusform>%n tokens de acceso personal suyos dejan de funcionar entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of service accounts that they own go(es) on working.</source>
        <translation>
            <numerusform>%n token de cuentas de servicio que posee sigue funcionando.</numerusform>
            <numerusform>%n tokens de cuentas de servicio que posee siguen funcionando.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>«%1» vuelve a tener la cuenta activa.</translation>
    </message>
    <message>
        <source>“%1” is deactivated.</source>
        <translation>«%1» tiene la cuenta desactivada.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The users could not be loaded</source>
        <translation>No se pudieron cargar los usuarios</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Cargando los usuarios…</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aún no hay usuarios</translation>
    </message>
    <message>
        <source>Invite the people who keep this organisation&apos;s tokens.</source>
        <translation>Invite a las personas que gestionan los tokens de esta organización.</translation>
    </message>
    <message>
        <source>Invite user</source>
        <translation>Invitar usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n usuario coincide</numerusform>
            <numerusform>%n usuarios coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Validation</name>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>Elija un tiempo superior a cero.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>Elija como máximo 100 años.</translation>
    </message>
    <message>
        <source>The suggested life is longer than the longest life of a token.</source>
        <translation>La duración sugerida supera la duración máxima de un token.</translation>
    </message>
    <message>
        <source>The suggested grace is longer than the longest grace.</source>
        <translation>El período de gracia sugerido supera el período de gracia máximo.</translation>
    </message>
    <message>
        <source>A copied secret stays between 5 seconds and 10 minutes.</source>
        <translation>Un secreto copiado permanece entre 5 segundos y 10 minutos.</translation>
    </message>
    <message>
        <source>Choose between 1 minute and 24 hours.</source>
        <translation>Elija entre 1 minuto y 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The name contains a broken character (%1). Remove it.</source>
        <translation>El nombre contiene un carácter dañado (%1). Quítelo.</translation>
    </message>
    <message>
        <source>The name contains an invisible character (%1). Remove it.</source>
        <translation>El nombre contiene un carácter invisible (%1). Quítelo.</translation>
    </message>
    <message>
        <source>The description contains a broken character (%1). Remove it.</source>
        <translation>La descripción contiene un carácter dañado (%1). Quítelo.</translation>
    </message>
    <message>
        <source>The description contains an invisible character (%1). Remove it.</source>
        <translation>La descripción contiene un carácter invisible (%1). Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>El nombre tiene %n carácter de más: como máximo %1.</numerusform>
            <numerusform>El nombre tiene %n caracteres de más: como máximo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation allows at most %1. Choose when the token expires.</source>
        <translation>Su organización permite como máximo %1. Elija cuándo caduca el token.</translation>
    </message>
    <message>
        <source>In your organisation every token expires. Choose when.</source>
        <translation>En su organización, todos los tokens caducan. Elija cuándo.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>Choose a moment before the year 10000.</source>
        <translation>Elija un momento anterior al año 10000.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>Su organización permite como máximo %1.</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Asigne un nombre al token.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>La descripción tiene %n carácter de más: como máximo %1.</numerusform>
            <numerusform>La descripción tiene %n caracteres de más: como máximo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Elija al menos un ámbito.</translation>
    </message>
    <message>
        <source>The scope “%1” does not exist here.</source>
        <translation>El ámbito «%1» no existe aquí.</translation>
    </message>
    <message>
        <source>The token itself expires before that. Choose an earlier moment.</source>
        <translation>El propio token caduca antes. Elija un momento anterior.</translation>
    </message>
    <message>
        <source>Your organisation lets a previous secret work for at most %1.</source>
        <translation>Su organización permite que un secreto anterior funcione como máximo %1.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Introduzca una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces or invisible characters.</source>
        <translation>Una dirección de correo electrónico no tiene espacios ni caracteres invisibles.</translation>
    </message>
    <message>
        <source>Enter an e-mail address like name@example.org.</source>
        <translation>Introduzca una dirección de correo electrónico como nombre@example.org.</translation>
    </message>
    <message>
        <source>The e-mail address is too long: at most %1 characters.</source>
        <translation>La dirección de correo electrónico es demasiado larga: como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Use at least %1 characters; a few unrelated words do well.</source>
        <translation>Use al menos %1 caracteres; unas cuantas palabras sin relación entre sí sirven bien.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Use como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerifyDialog</name>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written.</source>
        <translation>La cadena está íntegra: cada una de las %1 entradas está tal como se escribió.</translation>
    </message>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written. The %2 entries before them were removed by people who may, and an entry vouches for that.</source>
        <translation>La cadena está íntegra: cada una de las %1 entradas está tal como se escribió. Las %2 entradas anteriores las quitaron personas autorizadas, y una entrada da fe de ello.</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1 is missing. Somebody who can write the store&apos;s file has removed it. Keep the file and compare it with a backup.</source>
        <translation>La cadena está rota: falta la entrada %1. La ha quitado alguien que puede escribir en el archivo del almacén. Conserve el archivo y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before it, is not as it was written. Keep the file and compare it with a backup.</source>
        <translation>La cadena está rota en la entrada %1: esta, o la anterior, no está tal como se escribió. Conserve el archivo y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The chain is broken: no entry vouches for the removal of the entries up to %1. Keep the file and compare it with a backup.</source>
        <translation>La cadena está rota: ninguna entrada da fe de que se quitaran las entradas hasta la %1. Conserve el archivo y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verificar cadena</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Verificar de nuevo</translation>
    </message>
    <message>
        <source>Each entry holds a hash of itself and of the one before. A change, a removal or an insertion shows. Whoever can write the file could still make the whole chain anew, or cut off its end: keep an export elsewhere.</source>
        <translation>Cada entrada contiene un hash de sí misma y de la anterior. Se nota cualquier cambio, supresión o inserción. Aun así, quien pueda escribir en el archivo podría rehacer toda la cadena o cortar su final: guarde una exportación en otro lugar.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Comprobando cada entrada…</translation>
    </message>
    <message>
        <source>It says now: %1, %2: %3 (%4).</source>
        <translation>Ahora indica: %1, %2: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionsView</name>
    <message>
        <source>Differs</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>&amp;Take their values</source>
        <translation>&amp;Tomar los de la otra persona</translation>
    </message>
    <message>
        <source>&amp;Keep mine over theirs</source>
        <translation>&amp;Mantener los míos</translation>
    </message>
    <message>
        <source>What you typed is replaced. Nothing is saved yet.</source>
        <translation>Lo que ha escrito se sustituye. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>What you typed stays in the form. Nothing is saved until you press Save.</source>
        <translation>Lo que ha escrito permanece en el formulario. No se guarda nada hasta que pulse Guardar.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>Los de la otra persona</translation>
    </message>
</context>
<context>
    <name>chatelaine::WelcomePage</name>
    <message>
        <source>Start managing the API tokens of your organisation. Everything is kept in one file on this machine.</source>
        <translation>Empiece a gestionar los tokens de API de su organización. Todo se guarda en un archivo de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Open an existing store</source>
        <translation>Abrir un almacén &amp;existente</translation>
    </message>
    <message>
        <source>Sign in to a store that somebody has already made.</source>
        <translation>Inicie sesión en un almacén que ya existe.</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Conectar con un &amp;servidor</translation>
    </message>
    <message>
        <source>Manage the tokens of a server that keeps them itself, with your token or through your identity provider.</source>
        <translation>Gestione los tokens de un servidor que los guarda por sí mismo, con su token o mediante su proveedor de identidad.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>Ver la demos&amp;tración</translation>
    </message>
    <message>
        <source>A throw-away organisation with people, tokens and history. Try everything; nothing is kept.</source>
        <translation>Una organización desechable con personas, tokens e historial. Pruébelo todo; no se conserva nada.</translation>
    </message>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Le damos la bienvenida a Chatelaine</translation>
    </message>
    <message>
        <source>The console for the people who keep an organisation&apos;s API tokens: who holds which key, what it opens, and when it dies.</source>
        <translation>La consola para quienes gestionan los tokens de API de una organización: quién tiene cada llave, qué abre y cuándo deja de servir.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Crea&amp;te a store</source>
        <translation>Crear &amp;un almacén</translation>
    </message>
</context>
<context>
    <name>chatelaine::WhoCanView</name>
    <message>
        <source>Pending changes do not count until they are applied.</source>
        <translation>Los cambios pendientes no cuentan hasta que se aplican.</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>¿Quién puede hacerlo?</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) can do this now.</source>
        <translation>
            <numerusform>%n usuario puede hacerlo ahora.</numerusform>
            <numerusform>%n usuarios pueden hacerlo ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can do this now.</source>
        <translation>
            <numerusform>%n token puede hacerlo ahora.</numerusform>
            <numerusform>%n tokens pueden hacerlo ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not shown: you need the permission %1.</source>
        <translation>Los usuarios no se muestran: necesita el permiso %1.</translation>
    </message>
    <message>
        <source>Tokens are not shown: you need the permission %1.</source>
        <translation>Los tokens no se muestran: necesita el permiso %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>users or tokens, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>chatelaine::Zones</name>
    <message>
        <source>The zone “%1” contains an invisible character (%2). Remove it.</source>
        <translation>La zona «%1» contiene un carácter invisible (%2). Quítelo.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Una zona necesita un nombre.</translation>
    </message>
    <message>
        <source>The zone “%1” contains a comma, which separates zones.</source>
        <translation>La zona «%1» contiene una coma, que sirve para separar zonas.</translation>
    </message>
    <message>
        <source>The zone “%1” is too long: at most %2 characters.</source>
        <translation>La zona «%1» es demasiado larga: como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>These are too many zones: at most %1.</source>
        <translation>Son demasiadas zonas: como máximo %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ZonesField</name>
    <message>
        <source>For example: Berlin, Paris</source>
        <translation>Por ejemplo: Berlín, París</translation>
    </message>
</context>
<context>
    <name>chatelaine::aclwords</name>
    <message>
        <source>Everybody who signs in through %1 may do everything.</source>
        <translation>Todos los que inician sesión mediante %1 pueden hacerlo todo.</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the role “%2”.</source>
        <translation>Todos los que inician sesión mediante %1 reciben el rol «%2».</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the policy “%2”.</source>
        <translation>Todos los que inician sesión mediante %1 reciben la política «%2».</translation>
    </message>
    <message>
        <source>the jobs of the namespace %1</source>
        <translation>los trabajos del espacio de nombres %1</translation>
    </message>
    <message>
        <source>the tasks of the job %1 in the namespace %2</source>
        <translation>las tareas del trabajo %1 en el espacio de nombres %2</translation>
    </message>
    <message>
        <source>the tasks of the group %1 of the job %2 in the namespace %3</source>
        <translation>las tareas del grupo %1 del trabajo %2 en el espacio de nombres %3</translation>
    </message>
    <message>
        <source>the tasks %1 in the group %2 of the job %3 in the namespace %4</source>
        <translation>las tareas %1 del grupo %2 del trabajo %3 en el espacio de nombres %4</translation>
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
        <translation>Quien inicia sesión mediante %1 puede hacerlo todo si %2.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the role “%2” if %3.</source>
        <translation>Quien inicia sesión mediante %1 recibe el rol «%2» si %3.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the policy “%2” if %3.</source>
        <translation>Quien inicia sesión mediante %1 recibe la política «%2» si %3.</translation>
    </message>
</context>
<context>
    <name>chatelaine::atServer</name>
    <message>
        <source>At the server “%1”.</source>
        <translation>En el servidor «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::auditacts</name>
    <message>
        <source>Nobody was known when this was done.</source>
        <translation>No se conocía a nadie cuando se hizo esto.</translation>
    </message>
    <message>
        <source>This was not done to a token.</source>
        <translation>Esto no se hizo sobre un token.</translation>
    </message>
    <message>
        <source>What this was done to has no page of its own.</source>
        <translation>El objeto de esta acción no tiene página propia.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save entries in a file.</source>
        <translation>Guardar entradas en un archivo.</translation>
    </message>
    <message>
        <source>Verif&amp;y chain…</source>
        <translation>Verificar cade&amp;na…</translation>
    </message>
    <message>
        <source>Check whether every entry is as it was written.</source>
        <translation>Comprobar si cada entrada está tal como se escribió.</translation>
    </message>
    <message>
        <source>&amp;Remove old entries…</source>
        <translation>&amp;Quitar entradas antiguas…</translation>
    </message>
    <message>
        <source>Remove the oldest part of the trail for good.</source>
        <translation>Quitar definitivamente la parte más antigua del registro.</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>Solo esta &amp;persona</translation>
    </message>
    <message>
        <source>Show only what this person did, and what was done to them.</source>
        <translation>Mostrar solo lo que hizo esta persona y lo que se le hizo.</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>Solo este &amp;token</translation>
    </message>
    <message>
        <source>Show only what was done to this token.</source>
        <translation>Mostrar solo lo que se hizo con este token.</translation>
    </message>
    <message>
        <source>Go to &amp;what it was done to</source>
        <translation>Ir al o&amp;bjeto</translation>
    </message>
    <message>
        <source>Show the token, user, group, role or policy on its page.</source>
        <translation>Mostrar el token, el usuario, el grupo, el rol o la política en su página.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the entries anew.</source>
        <translation>Volver a solicitar las entradas.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Seleccione primero una entrada.</translation>
    </message>
</context>
<context>
    <name>chatelaine::audittext</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>previous secret works until</source>
        <translation>el secreto anterior funciona hasta</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>longest life of tokens</source>
        <translation>duración máxima de los tokens</translation>
    </message>
    <message>
        <source>tokens without expiry allowed</source>
        <translation>tokens sin caducidad permitidos</translation>
    </message>
    <message>
        <source>default life of tokens</source>
        <translation>duración predeterminada de los tokens</translation>
    </message>
    <message>
        <source>default grace</source>
        <translation>período de gracia predeterminado</translation>
    </message>
    <message>
        <source>longest grace</source>
        <translation>período de gracia máximo</translation>
    </message>
    <message>
        <source>time on the clipboard</source>
        <translation>tiempo en el portapapeles</translation>
    </message>
    <message>
        <source>personal access tokens</source>
        <translation>tokens de acceso personal</translation>
    </message>
    <message>
        <source>longest life of personal access tokens</source>
        <translation>duración máxima de los tokens de acceso personal</translation>
    </message>
    <message>
        <source>lock when idle</source>
        <translation>bloquear por inactividad</translation>
    </message>
    <message>
        <source>entries removed</source>
        <translation>entradas quitadas</translation>
    </message>
    <message>
        <source>newest entry that was removed</source>
        <translation>entrada quitada más reciente</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>su hash</translation>
    </message>
    <message>
        <source>hash of all removals</source>
        <translation>hash de todo lo quitado</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a length of time in a history entry</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an expiry in a history entry</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the time of a previous secret in a history entry</comment>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>Made the store</source>
        <translation>Creó el almacén</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>No pudo iniciar sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Created the token</source>
        <translation>Creó el token</translation>
    </message>
    <message>
        <source>Changed the token</source>
        <translation>Cambió el token</translation>
    </message>
    <message>
        <source>Enabled the token</source>
        <translation>Habilitó el token</translation>
    </message>
    <message>
        <source>Disabled the token</source>
        <translation>Deshabilitó el token</translation>
    </message>
    <message>
        <source>Regenerated the secret</source>
        <translation>Regeneró el secreto</translation>
    </message>
    <message>
        <source>Ended the previous secret early</source>
        <translation>Finalizó antes de tiempo el secreto anterior</translation>
    </message>
    <message>
        <source>Deleted the token</source>
        <translation>Eliminó el token</translation>
    </message>
    <message>
        <source>Identified a secret as this token&apos;s</source>
        <translation>Identificó un secreto como el de este token</translation>
    </message>
    <message>
        <source>Invited the user</source>
        <translation>Invitó al usuario</translation>
    </message>
    <message>
        <source>Made a new invitation code</source>
        <translation>Creó un código de invitación nuevo</translation>
    </message>
    <message>
        <source>Changed the user</source>
        <translation>Cambió los datos del usuario</translation>
    </message>
    <message>
        <source>Activated the user</source>
        <translation>Activó al usuario</translation>
    </message>
    <message>
        <source>Deactivated the user</source>
        <translation>Desactivó al usuario</translation>
    </message>
    <message>
        <source>Deleted the user</source>
        <translation>Eliminó al usuario</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Restableció la contraseña</translation>
    </message>
    <message>
        <source>Set a password with a code</source>
        <translation>Estableció una contraseña con un código</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Cambió la propia contraseña</translation>
    </message>
    <message>
        <source>Imported a directory</source>
        <translation>Importó un directorio</translation>
    </message>
    <message>
        <source>Created the group</source>
        <translation>Creó el grupo</translation>
    </message>
    <message>
        <source>Changed the group</source>
        <translation>Cambió el grupo</translation>
    </message>
    <message>
        <source>Changed the members of the group</source>
        <translation>Cambió los miembros del grupo</translation>
    </message>
    <message>
        <source>Deleted the group</source>
        <translation>Eliminó el grupo</translation>
    </message>
    <message>
        <source>Created the role</source>
        <translation>Creó el rol</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>Cambió el rol</translation>
    </message>
    <message>
        <source>Deleted the role</source>
        <translation>Eliminó el rol</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>Importó un catálogo</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Cambió la política</translation>
    </message>
    <message>
        <source>Changed many tokens at once</source>
        <translation>Cambió varios tokens a la vez</translation>
    </message>
    <message>
        <source>Signed in again on a machine that was remembered</source>
        <translation>Volvió a iniciar sesión en un equipo recordado</translation>
    </message>
    <message>
        <source>Stopped staying signed in</source>
        <translation>Dejó de mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Locked the console</source>
        <translation>Bloqueó la consola</translation>
    </message>
    <message>
        <source>Unlocked the console</source>
        <translation>Desbloqueó la consola</translation>
    </message>
    <message>
        <source>Confirmed the password</source>
        <translation>Confirmó la contraseña</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>Exportó el registro de auditoría</translation>
    </message>
    <message>
        <source>Removed the oldest part of the audit trail</source>
        <translation>Quitó la parte más antigua del registro de auditoría</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>Looked at tokens</source>
        <translation>Consultó tokens</translation>
    </message>
    <message>
        <source>Looked at users</source>
        <translation>Consultó usuarios</translation>
    </message>
    <message>
        <source>Looked at groups</source>
        <translation>Consultó grupos</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>Consultó el registro de auditoría</translation>
    </message>
    <message>
        <source>Did something that only a newer Chatelaine knows</source>
        <translation>Hizo algo que solo conoce una versión más reciente de Chatelaine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Tal como estaba el %1.</translation>
    </message>
    <message>
        <source>%1 What was there before is kept in %2.</source>
        <comment>a sentence, and the name of a file</comment>
        <translation>%1 Lo que había antes se conserva en %2.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Unknown e-mail</source>
        <translation>Correo electrónico desconocido</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Código incorrecto</translation>
    </message>
    <message>
        <source>Expired code</source>
        <translation>Código caducado</translation>
    </message>
    <message>
        <source>Too soon after wrong passwords</source>
        <translation>Demasiado pronto tras contraseñas incorrectas</translation>
    </message>
    <message>
        <source>More than they may do themselves</source>
        <translation>Más de lo que puede hacer quien lo pidió</translation>
    </message>
    <message>
        <source>The last one who may do everything</source>
        <translation>La última persona que puede hacerlo todo</translation>
    </message>
    <message>
        <source>Their own account</source>
        <translation>La propia cuenta</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Por inactividad</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>Con la pantalla</translation>
    </message>
    <message>
        <source>When the machine slept</source>
        <translation>Al suspenderse el equipo</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>Lacks the permission %1</source>
        <translation>Falta el permiso %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::authmethodwords</name>
    <message>
        <source>%1 as %2</source>
        <comment>a claim, its name in rules</comment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>%n in PEM</source>
        <translation>
            <numerusform>%n en PEM</numerusform>
            <numerusform>%n en PEM</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Its tokens</source>
        <translation>Sus tokens</translation>
    </message>
    <message>
        <source>They live at most</source>
        <translation>Duran como máximo</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Sus nombres</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>Se ofrece primero</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Set; the server keeps it</source>
        <translation>Definido; lo guarda el servidor</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Direcciones de redirección</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>Dirección de las claves</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>Certificate for the keys</source>
        <translation>Certificado para las claves</translation>
    </message>
    <message>
        <source>Certificates for the provider</source>
        <translation>Certificados para el proveedor</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims with lists</source>
        <translation>Claims con listas</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Algoritmos de firma</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>Margen para la caducidad</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>Margen para «not before»</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>Margen para los relojes</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>No user information</source>
        <translation>Sin datos del usuario</translation>
    </message>
    <message>
        <source>Full log of sign-ins</source>
        <translation>Registro completo de los inicios de sesión</translation>
    </message>
</context>
<context>
    <name>chatelaine::bulkwords</name>
    <message>
        <source>Disable tokens</source>
        <translation>Deshabilitar tokens</translation>
    </message>
    <message>
        <source>Enable tokens</source>
        <translation>Habilitar tokens</translation>
    </message>
    <message>
        <source>Change the owner of tokens</source>
        <translation>Cambiar el propietario de tokens</translation>
    </message>
    <message>
        <source>Change the role of tokens</source>
        <translation>Cambiar el rol de tokens</translation>
    </message>
    <message>
        <source>Change the expiry of tokens</source>
        <translation>Cambiar la caducidad de tokens</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>Eliminar tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token seleccionado</numerusform>
            <numerusform>%n tokens seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Deshabilitar %n token</numerusform>
            <numerusform>Deshabilitar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Habilitar %n token</numerusform>
            <numerusform>Habilitar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n token(s)</source>
        <translation>
            <numerusform>Sí, eliminar %n token</numerusform>
            <numerusform>Sí, eliminar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n token(s)</source>
        <translation>
            <numerusform>Cambiar %n token</numerusform>
            <numerusform>Cambiar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be disabled. Whatever uses them stops working until they are enabled again.</source>
        <translation>
            <numerusform>Se deshabilitará %n token. Todo lo que lo use deja de funcionar hasta que se vuelva a habilitar.</numerusform>
            <numerusform>Se deshabilitarán %n tokens. Todo lo que los use deja de funcionar hasta que se vuelvan a habilitar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be enabled.</source>
        <translation>
            <numerusform>Se habilitará %n token.</numerusform>
            <numerusform>Se habilitarán %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will belong to %1.</source>
        <translation>
            <numerusform>%n token pertenecerá a %1.</numerusform>
            <numerusform>%n tokens pertenecerán a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get the role %1.</source>
        <translation>
            <numerusform>%n token recibirá el rol %1.</numerusform>
            <numerusform>%n tokens recibirán el rol %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get a new expiry: %1.</source>
        <translation>
            <numerusform>%n token recibirá una caducidad nueva: %1.</numerusform>
            <numerusform>%n tokens recibirán una caducidad nueva: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>
            <numerusform>Se eliminará %n token, con todos sus secretos. Todo lo que lo use deja de funcionar de inmediato. Esta acción no se puede deshacer.</numerusform>
            <numerusform>Se eliminarán %n tokens, con todos sus secretos. Todo lo que los use deja de funcionar de inmediato. Esta acción no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay(s) as it is: there is nothing to do.</source>
        <translation>
            <numerusform>%n token se queda como está: no hay nada que hacer.</numerusform>
            <numerusform>%n tokens se quedan como están: no hay nada que hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes beyond your own permissions or zones.</source>
        <translation>Esto va más allá de sus propios permisos o zonas.</translation>
    </message>
    <message>
        <source>They are personal access tokens of others: nobody else can change them, only disable or delete them.</source>
        <translation>Son tokens de acceso personal de otras personas: nadie más puede cambiarlos, solo deshabilitarlos o eliminarlos.</translation>
    </message>
    <message>
        <source>They are your own personal access tokens. Change them on the page “My tokens”.</source>
        <translation>Son sus propios tokens de acceso personal. Cámbielos en la página «Mis tokens».</translation>
    </message>
    <message>
        <source>They do not exist any more.</source>
        <translation>Ya no existen.</translation>
    </message>
    <message>
        <source>They were changed by someone else meanwhile.</source>
        <translation>Entretanto, los ha cambiado otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be left alone. %1</source>
        <translation>
            <numerusform>%n token no se tocará. %1</numerusform>
            <numerusform>%n tokens no se tocarán. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed. %1</source>
        <translation>
            <numerusform>%n token no se pudo cambiar. %1</numerusform>
            <numerusform>%n tokens no se pudieron cambiar. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was used in the last 24 hours: something still uses it.</source>
        <translation>
            <numerusform>%n de ellos se usó en las últimas 24 horas: algo lo usa todavía.</numerusform>
            <numerusform>%n de ellos se usaron en las últimas 24 horas: algo los usa todavía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a management token: whoever administers the server with it is locked out.</source>
        <translation>
            <numerusform>%n de ellos es un token de gestión: quien administre el servidor con él se quedará fuera.</numerusform>
            <numerusform>%n de ellos son tokens de gestión: quien administre el servidor con ellos se quedará fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is disabled.</source>
        <translation>
            <numerusform>%n token está deshabilitado.</numerusform>
            <numerusform>%n tokens están deshabilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is enabled.</source>
        <translation>
            <numerusform>%n token está habilitado.</numerusform>
            <numerusform>%n tokens están habilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n token.</numerusform>
            <numerusform>Se han eliminado %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was changed.</source>
        <translation>
            <numerusform>Se ha cambiado %n token.</numerusform>
            <numerusform>Se han cambiado %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n token no se ha intentado.</numerusform>
            <numerusform>%n tokens no se han intentado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::choices</name>
    <message>
        <source>It holds permissions that you do not have: %1.</source>
        <translation>Tiene permisos que usted no tiene: %1.</translation>
    </message>
    <message>
        <source>%1 (above your own permissions)</source>
        <translation>%1 (por encima de sus propios permisos)</translation>
    </message>
</context>
<context>
    <name>chatelaine::connectionwords</name>
    <message>
        <source>It is for other names than the one that was asked for.</source>
        <translation>Es para otros nombres distintos del solicitado.</translation>
    </message>
    <message>
        <source>It was signed by an authority that this computer and this connection do not trust.</source>
        <translation>Está firmado por una autoridad en la que ni este equipo ni esta conexión confían.</translation>
    </message>
    <message>
        <source>It was signed by itself: nobody else vouches for it.</source>
        <translation>Está firmado por sí mismo: nadie más responde de él.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Aún no es válido.</translation>
    </message>
    <message>
        <source>It is another one than the one that you trusted for this connection.</source>
        <translation>Es distinto del certificado en el que confió para esta conexión.</translation>
    </message>
    <message>
        <source>It cannot be trusted.</source>
        <translation>No se puede confiar en él.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>El servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>Changes made elsewhere appear by themselves.</source>
        <translation>Los cambios hechos en otro lugar aparecen por sí solos.</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>Lo que ve puede estar un poco anticuado.</translation>
    </message>
    <message>
        <source>The cluster has no leader: nothing can be changed until it has one.</source>
        <translation>El clúster no tiene líder: no se puede cambiar nada hasta que lo tenga.</translation>
    </message>
    <message>
        <source>The server does not know this region or cannot reach it.</source>
        <translation>El servidor no conoce esta región o no puede acceder a ella.</translation>
    </message>
    <message>
        <source>The server does not accept your token any more.</source>
        <translation>El servidor ya no acepta su token.</translation>
    </message>
    <message>
        <source>The server limits how often it can be asked. The console waits.</source>
        <translation>El servidor limita la frecuencia de las consultas. La consola espera.</translation>
    </message>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>No se puede acceder al servidor. Las páginas muestran lo que se sabía antes.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>From the leader: always up to date</source>
        <translation>Del líder: siempre al día</translation>
    </message>
    <message>
        <source>From any server: may lag behind a little</source>
        <translation>De cualquier servidor: pueden ir un poco por detrás</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Version and features</source>
        <translation>Versión y funciones</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Su token</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fine, with a warning</source>
        <translation>Correcto, con una advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>%1 (from %2 on)</source>
        <comment>a feature and a version</comment>
        <translation>%1 (desde %2)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Sin líder</translation>
    </message>
    <message>
        <source>Region not reachable</source>
        <translation>Región no accesible</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Stale, %1 s</source>
        <translation>Desactualizado, %1 s</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Reconexión en %1 s</translation>
    </message>
    <message>
        <source>The server that answers heard of its leader %1 ago.</source>
        <translation>El servidor que responde tuvo noticias de su líder hace %1.</translation>
    </message>
    <message>
        <source>What you see was true %1.</source>
        <translation>Lo que ve era cierto %1.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>Se vuelve a intentar %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::expiry</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week, until %1</source>
        <translation>Esta semana, hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</source>
        <translation>
            <numerusform>%n token caduca en un mismo día: %1. Sustituya antes algunos para que no deje de funcionar todo a la vez.</numerusform>
            <numerusform>%n tokens caducan en un mismo día: %1. Sustituya antes algunos para que no deje de funcionar todo a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::exporting</name>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (dudoso)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>chatelaine::groupacts</name>
    <message>
        <source>Its role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Su rol %1 tiene permisos que usted no tiene. Puede hacerlo alguien que los tenga.</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>Seleccione primero un grupo.</translation>
    </message>
    <message>
        <source>Select only one group.</source>
        <translation>Seleccione un solo grupo.</translation>
    </message>
    <message>
        <source>The group is being loaded.</source>
        <translation>El grupo se está cargando.</translation>
    </message>
    <message>
        <source>Select members in the details first.</source>
        <translation>Seleccione primero miembros en los detalles.</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Nuevo grupo</translation>
    </message>
    <message>
        <source>Make a group of users.</source>
        <translation>Crear un grupo de usuarios.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change name, description and role.</source>
        <translation>Cambiar el nombre, la descripción y el rol.</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Añadir miembros…</translation>
    </message>
    <message>
        <source>Choose users who join the group.</source>
        <translation>Elegir los usuarios que se unen al grupo.</translation>
    </message>
    <message>
        <source>Re&amp;move members…</source>
        <translation>&amp;Quitar miembros…</translation>
    </message>
    <message>
        <source>Take the selected members out of the group.</source>
        <translation>Quitar del grupo los miembros seleccionados.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the group, not its members.</source>
        <translation>Eliminar el grupo, pero no sus miembros.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the groups anew.</source>
        <translation>Volver a solicitar los grupos.</translation>
    </message>
</context>
<context>
    <name>chatelaine::manynames</name>
    <message>
        <source>This server keeps no descriptions: nothing may follow the name.</source>
        <translation>Este servidor no guarda descripciones: no puede seguir nada al nombre.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>«%1» figura ya en la línea %2.</translation>
    </message>
    <message>
        <source>These are %L1 names. At most %L2 tokens are made in one act: take some lines out, and make those afterwards.</source>
        <translation>Son %L1 nombres. En una sola vez se crean como máximo %L2 tokens: quite algunas líneas y cree esos después.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Este archivo no es texto UTF-8. Guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) is wrong.</source>
        <translation>
            <numerusform>%n línea más es incorrecta.</numerusform>
            <numerusform>%n líneas más son incorrectas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manywords</name>
    <message numerus="yes">
        <source>Create %n token(s)</source>
        <translation>
            <numerusform>Crear %n token</numerusform>
            <numerusform>Crear %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</source>
        <translation>
            <numerusform>Se creará %n token con su propio secreto; podrá guardarlo justo después, y nunca más.</numerusform>
            <numerusform>Se crearán %n tokens. Cada uno recibe su propio secreto; podrá guardarlos todos justo después, y nunca más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is called like a token that is there already. It is made nevertheless.</source>
        <translation>
            <numerusform>%n de ellos se llama igual que un token que ya existe. Se crea de todos modos.</numerusform>
            <numerusform>%n de ellos se llaman igual que tokens que ya existen. Se crean de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) cannot be created and will be left out. %1</source>
        <translation>
            <numerusform>%n token no se puede crear y se omitirá. %1</numerusform>
            <numerusform>%n tokens no se pueden crear y se omitirán. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was created.</source>
        <translation>
            <numerusform>Se ha creado %n token.</numerusform>
            <numerusform>Se han creado %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n token(s) it is not known whether it was created. %1</source>
        <translation>
            <numerusform>No se sabe si %n token se ha creado. %1</numerusform>
            <numerusform>No se sabe si %n tokens se han creado. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be created. %1</source>
        <translation>
            <numerusform>%n token no se pudo crear. %1</numerusform>
            <numerusform>%n tokens no se pudieron crear. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n token no se ha intentado.</numerusform>
            <numerusform>%n tokens no se han intentado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of new tokens were not saved before that and are lost. Regenerate these tokens; the audit trail names them.</source>
        <translation>Los secretos de tokens nuevos no se guardaron antes y se han perdido. Regenere estos tokens; el registro de auditoría los nombra.</translation>
    </message>
</context>
<context>
    <name>chatelaine::matrixtext</name>
    <message>
        <source>Given, not applied yet.</source>
        <translation>Dado, aún no aplicado.</translation>
    </message>
    <message>
        <source>Taken away, not applied yet.</source>
        <translation>Quitado, aún no aplicado.</translation>
    </message>
    <message>
        <source>Will be deleted.</source>
        <translation>Se eliminará.</translation>
    </message>
    <message>
        <source>New, not applied yet.</source>
        <translation>Nuevo, aún no aplicado.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Cambiado, aún no aplicado.</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>Integrado.</translation>
    </message>
    <message>
        <source>A policy.</source>
        <translation>Una política.</translation>
    </message>
    <message>
        <source>A role.</source>
        <translation>Un rol.</translation>
    </message>
    <message>
        <source>What management tokens may do.</source>
        <translation>Lo que pueden hacer los tokens de gestión.</translation>
    </message>
    <message>
        <source>%1 may %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 puede: %2.</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 no puede: %2.</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 puede: %2.</translation>
    </message>
    <message>
        <source>%1 may not: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 no puede: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4.</source>
        <comment>role, held, all, group of permissions</comment>
        <translation>%1: %2 de %3 en %4.</translation>
    </message>
    <message>
        <source>Uncertain: the source does not settle which roles hold this.</source>
        <translation>Dudoso: la fuente no aclara qué roles lo tienen.</translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holds %1 of %n permission(s).</source>
        <translation>
            <numerusform>Tiene %1 de %n permiso.</numerusform>
            <numerusform>Tiene %1 de %n permisos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclCatalogue</name>
    <message>
        <source>This program does not know what this capability is for.</source>
        <translation>Este programa no sabe para qué sirve esta capacidad.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclDrafts</name>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>The server takes only letters from A to Z, digits and hyphens in a name.</source>
        <translation>En un nombre, el servidor solo admite letras de la A a la Z, cifras y guiones.</translation>
    </message>
    <message>
        <source>The name is too long: it may have %1 characters.</source>
        <translation>El nombre es demasiado largo: puede tener %1 caracteres.</translation>
    </message>
    <message>
        <source>The description is too long: it takes %1 bytes, and the server keeps %2.</source>
        <translation>La descripción es demasiado larga: ocupa %1 bytes, y el servidor guarda %2.</translation>
    </message>
    <message>
        <source>A job needs its namespace.</source>
        <translation>Un trabajo necesita su espacio de nombres.</translation>
    </message>
    <message>
        <source>A group or task needs its job.</source>
        <translation>Un grupo o una tarea necesita su trabajo.</translation>
    </message>
    <message>
        <source>A task needs its group.</source>
        <translation>Una tarea necesita su grupo.</translation>
    </message>
    <message>
        <source>A role has at least one policy.</source>
        <translation>Un rol tiene al menos una política.</translation>
    </message>
    <message>
        <source>There is no policy %1 (any more): take it out, or the server refuses the role.</source>
        <translation>No existe (o ya no existe) la política %1: quítela, o el servidor rechazará el rol.</translation>
    </message>
    <message>
        <source>The rules are too long: they may have a million characters.</source>
        <translation>Las reglas son demasiado largas: pueden tener un millón de caracteres.</translation>
    </message>
    <message>
        <source>This server knows no policies of jobs: that takes Nomad 1.4 or newer. Leave the job empty.</source>
        <translation>Este servidor no conoce las políticas de trabajos: requieren Nomad 1.4 o posterior. Deje vacío el trabajo.</translation>
    </message>
    <message>
        <source>Name the job of this namespace, too.</source>
        <translation>Indique también el trabajo de este espacio de nombres.</translation>
    </message>
    <message>
        <source>This policy was changed by someone else since you opened it.</source>
        <translation>Otra persona ha cambiado esta política desde que usted la abrió.</translation>
    </message>
    <message>
        <source>This role was changed by someone else since you opened it.</source>
        <translation>Otra persona ha cambiado este rol desde que usted lo abrió.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclReader</name>
    <message>
        <source>No rule is written here, which servers refuse. Leave the text empty for a policy that grants nothing.</source>
        <translation>Aquí no hay escrita ninguna regla, y los servidores rechazan eso. Deje el texto vacío para una política que no concede nada.</translation>
    </message>
    <message>
        <source>Nomad knows no block “%1”: servers ignore it, from 1.11 on they refuse it. Known are %2.</source>
        <translation>Nomad no conoce ningún bloque «%1»: los servidores lo ignoran y, desde 1.11, lo rechazan. Los conocidos son %2.</translation>
    </message>
    <message>
        <source>A block in braces is expected here.</source>
        <translation>Aquí se espera un bloque entre llaves.</translation>
    </message>
    <message>
        <source>A block has one name, not several.</source>
        <translation>Un bloque tiene un solo nombre, no varios.</translation>
    </message>
    <message>
        <source>This block needs a name, for example: %1.</source>
        <translation>Este bloque necesita un nombre; por ejemplo: %1.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens, underscores and asterisks.</source>
        <translation>Aquí, un nombre consta de 1 a 128 letras, cifras, guiones, guiones bajos y asteriscos.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens and asterisks.</source>
        <translation>Aquí, un nombre consta de 1 a 128 letras, cifras, guiones y asteriscos.</translation>
    </message>
    <message>
        <source>This block grants nothing, and where it fits best it hides rules that would.</source>
        <translation>Este bloque no concede nada y, donde mejor encaja, oculta reglas que sí lo harían.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; servers ignore it.</source>
        <translation>«%1» no significa nada aquí; los servidores lo ignoran.</translation>
    </message>
    <message>
        <source>“deny” beats everything else that this block grants.</source>
        <translation>«deny» prevalece sobre todo lo demás que concede este bloque.</translation>
    </message>
    <message>
        <source>“policy” is set twice in this block: the last one counts.</source>
        <translation>«policy» está definido dos veces en este bloque: cuenta el último.</translation>
    </message>
    <message>
        <source>A text is expected here: one of %1.</source>
        <translation>Aquí se espera un texto: uno de %1.</translation>
    </message>
    <message>
        <source>Nomad knows no level “%1” here and refuses it. Known are %2.</source>
        <translation>Nomad no conoce aquí ningún nivel «%1» y lo rechaza. Los conocidos son %2.</translation>
    </message>
    <message>
        <source>“%1” passes here, but grants nothing.</source>
        <translation>«%1» se admite aquí, pero no concede nada.</translation>
    </message>
    <message>
        <source>A list is expected here: capabilities = [&quot;%1&quot;].</source>
        <translation>Aquí se espera una lista: capabilities = [&quot;%1&quot;].</translation>
    </message>
    <message>
        <source>The name of a capability is expected here.</source>
        <translation>Aquí se espera el nombre de una capacidad.</translation>
    </message>
    <message>
        <source>Nomad knows no capability “%1” here. Servers that do not know it refuse it.</source>
        <translation>Nomad no conoce aquí ninguna capacidad «%1». Los servidores que no la conocen la rechazan.</translation>
    </message>
    <message>
        <source>This block lists more capabilities than there are: those from here on do not count here.</source>
        <translation>Este bloque enumera más capacidades de las que existen: las que siguen a partir de aquí no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>A path is missing here: path &quot;app/*&quot; { … }.</source>
        <translation>Aquí falta una ruta: path &quot;app/*&quot; { … }.</translation>
    </message>
    <message>
        <source>This path grants nothing, and where it fits best it hides paths that would.</source>
        <translation>Esta ruta no concede nada y, donde mejor encaja, oculta rutas que sí lo harían.</translation>
    </message>
    <message>
        <source>A path is not empty and does not begin with a slash.</source>
        <translation>Una ruta no está vacía ni comienza por una barra.</translation>
    </message>
    <message>
        <source>A block “%1” has no name.</source>
        <translation>Un bloque «%1» no lleva nombre.</translation>
    </message>
    <message>
        <source>There is a block “%1” already: servers up to 1.10 take the level of the last one, newer ones refuse this.</source>
        <translation>Ya hay un bloque «%1»: los servidores hasta 1.10 toman el nivel del último; los más recientes rechazan esto.</translation>
    </message>
    <message>
        <source>This block grants nothing.</source>
        <translation>Este bloque no concede nada.</translation>
    </message>
    <message>
        <source>A level is missing in this block: policy = &quot;read&quot;.</source>
        <translation>En este bloque falta un nivel: policy = &quot;read&quot;.</translation>
    </message>
    <message>
        <source>This block grants variables alone: what the block for “*” grants does not hold in this namespace.</source>
        <translation>Este bloque solo concede variables: lo que concede el bloque de «*» no se aplica en este espacio de nombres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclRules</name>
    <message>
        <source>Rules longer than a million characters are not read.</source>
        <translation>No se leen reglas de más de un millón de caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s) here: what the others grant is not shown below. Servers go by all of them.</source>
        <translation>
            <numerusform>Aquí hay más de %n regla: lo que conceden las demás no se muestra abajo. Los servidores las aplican todas.</numerusform>
            <numerusform>Aquí hay más de %n reglas: lo que conceden las demás no se muestra abajo. Los servidores las aplican todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclSubject</name>
    <message>
        <source>Namespace %1</source>
        <translation>Espacio de nombres %1</translation>
    </message>
    <message>
        <source>Variables %1 in namespace %2</source>
        <translation>Variables %1 del espacio de nombres %2</translation>
    </message>
    <message>
        <source>Node pool %1</source>
        <translation>Pool de nodos %1</translation>
    </message>
    <message>
        <source>Host volume %1</source>
        <translation>Volumen de host %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
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
        <translation>Desde Nomad 2.0, sus partes se pueden conceder por separado.</translation>
    </message>
    <message>
        <source>Nomad Enterprise only.</source>
        <translation>Solo en Nomad Enterprise.</translation>
    </message>
    <message>
        <source>From Nomad 1.10 on; earlier servers refuse rules that name it.</source>
        <translation>Desde Nomad 1.10; los servidores anteriores rechazan las reglas que la nombran.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for submit-job.</source>
        <translation>Desde Nomad 2.0; los servidores anteriores rechazan las reglas que la nombran y piden submit-job.</translation>
    </message>
    <message>
        <source>From Nomad 1.4 on.</source>
        <translation>Desde Nomad 1.4.</translation>
    </message>
    <message>
        <source>From Nomad 1.6 on.</source>
        <translation>Desde Nomad 1.6.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for the operator’s write level or a management token.</source>
        <translation>Desde Nomad 2.0; los servidores anteriores rechazan las reglas que la nombran y piden el nivel de escritura del operador o un token de gestión.</translation>
    </message>
    <message>
        <source>Nomad Enterprise from 2.0 on; earlier servers refuse rules that name it and ask for a management token.</source>
        <translation>Nomad Enterprise desde 2.0; los servidores anteriores rechazan las reglas que la nombran y piden un token de gestión.</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>Listar trabajos</translation>
    </message>
    <message>
        <source>See which jobs there are.</source>
        <translation>Ver qué trabajos hay.</translation>
    </message>
    <message>
        <source>Parse job files</source>
        <translation>Analizar archivos de trabajo</translation>
    </message>
    <message>
        <source>Have the server turn a job file into JSON.</source>
        <translation>Hacer que el servidor convierta un archivo de trabajo en JSON.</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Leer trabajos</translation>
    </message>
    <message>
        <source>See jobs with their allocations, evaluations, deployments and services.</source>
        <translation>Ver los trabajos con sus asignaciones, evaluaciones, despliegues y servicios.</translation>
    </message>
    <message>
        <source>Submit jobs</source>
        <translation>Enviar trabajos</translation>
    </message>
    <message>
        <source>Register, plan, change, revert and stop jobs, and steer their deployments.</source>
        <translation>Registrar, planificar, cambiar, revertir y detener trabajos, y dirigir sus despliegues.</translation>
    </message>
    <message>
        <source>Dispatch jobs</source>
        <translation>Lanzar trabajos</translation>
    </message>
    <message>
        <source>Start parameterized jobs, and periodic ones before their time.</source>
        <translation>Iniciar trabajos parametrizados, y los periódicos antes de su hora.</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>Leer registros</translation>
    </message>
    <message>
        <source>Read what tasks write to their standard output and error.</source>
        <translation>Leer lo que las tareas escriben en su salida estándar y de error.</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Leer archivos</translation>
    </message>
    <message>
        <source>Look into the file system of allocations, their logs included.</source>
        <translation>Ver el sistema de archivos de las asignaciones, incluidos sus registros.</translation>
    </message>
    <message>
        <source>Run commands in tasks</source>
        <translation>Ejecutar comandos en tareas</translation>
    </message>
    <message>
        <source>Run commands in running tasks, for example a shell.</source>
        <translation>Ejecutar comandos en tareas en marcha; por ejemplo, una shell.</translation>
    </message>
    <message>
        <source>Run commands on hosts</source>
        <translation>Ejecutar comandos en hosts</translation>
    </message>
    <message>
        <source>Run commands in tasks that are not isolated, which is like a shell on the machine that they run on.</source>
        <translation>Ejecutar comandos en tareas que no están aisladas, lo que equivale a una shell en la máquina en la que se ejecutan.</translation>
    </message>
    <message>
        <source>Stop and restart allocations</source>
        <translation>Detener y reiniciar asignaciones</translation>
    </message>
    <message>
        <source>Stop, restart and signal allocations.</source>
        <translation>Detener y reiniciar asignaciones, y enviarles señales.</translation>
    </message>
    <message>
        <source>Override Sentinel policies</source>
        <translation>Anular políticas de Sentinel</translation>
    </message>
    <message>
        <source>Submit jobs although a soft-mandatory Sentinel policy objects.</source>
        <translation>Enviar trabajos aunque se oponga una política de Sentinel de tipo soft-mandatory.</translation>
    </message>
    <message>
        <source>Run CSI plugins</source>
        <translation>Ejecutar complementos CSI</translation>
    </message>
    <message>
        <source>Submit jobs that offer a CSI plugin.</source>
        <translation>Enviar trabajos que ofrecen un complemento CSI.</translation>
    </message>
    <message>
        <source>Manage CSI volumes</source>
        <translation>Gestionar volúmenes CSI</translation>
    </message>
    <message>
        <source>Create, register, detach and delete CSI volumes and their snapshots.</source>
        <translation>Crear, registrar, desacoplar y eliminar volúmenes CSI y sus instantáneas.</translation>
    </message>
    <message>
        <source>Read CSI volumes</source>
        <translation>Leer volúmenes CSI</translation>
    </message>
    <message>
        <source>See a CSI volume with all its details.</source>
        <translation>Ver un volumen CSI con todos sus detalles.</translation>
    </message>
    <message>
        <source>List CSI volumes</source>
        <translation>Listar volúmenes CSI</translation>
    </message>
    <message>
        <source>See which CSI volumes there are.</source>
        <translation>Ver qué volúmenes CSI hay.</translation>
    </message>
    <message>
        <source>Mount CSI volumes</source>
        <translation>Montar volúmenes CSI</translation>
    </message>
    <message>
        <source>Submit jobs that mount CSI volumes.</source>
        <translation>Enviar trabajos que montan volúmenes CSI.</translation>
    </message>
    <message>
        <source>Create host volumes</source>
        <translation>Crear volúmenes de host</translation>
    </message>
    <message>
        <source>Create dynamic host volumes, and read them.</source>
        <translation>Crear volúmenes de host dinámicos y leerlos.</translation>
    </message>
    <message>
        <source>Register host volumes</source>
        <translation>Registrar volúmenes de host</translation>
    </message>
    <message>
        <source>Register dynamic host volumes that were made elsewhere, create and read them.</source>
        <translation>Registrar volúmenes de host dinámicos creados en otro lugar, crearlos y leerlos.</translation>
    </message>
    <message>
        <source>Read host volumes</source>
        <translation>Leer volúmenes de host</translation>
    </message>
    <message>
        <source>See dynamic host volumes.</source>
        <translation>Ver volúmenes de host dinámicos.</translation>
    </message>
    <message>
        <source>Manage host volumes</source>
        <translation>Gestionar volúmenes de host</translation>
    </message>
    <message>
        <source>Create, register, read and delete dynamic host volumes.</source>
        <translation>Crear, registrar, leer y eliminar volúmenes de host dinámicos.</translation>
    </message>
    <message>
        <source>Delete host volumes</source>
        <translation>Eliminar volúmenes de host</translation>
    </message>
    <message>
        <source>Delete dynamic host volumes.</source>
        <translation>Eliminar volúmenes de host dinámicos.</translation>
    </message>
    <message>
        <source>List scaling policies</source>
        <translation>Listar políticas de escalado</translation>
    </message>
    <message>
        <source>See which scaling policies there are.</source>
        <translation>Ver qué políticas de escalado hay.</translation>
    </message>
    <message>
        <source>Read scaling policies</source>
        <translation>Leer políticas de escalado</translation>
    </message>
    <message>
        <source>See a scaling policy with all its details.</source>
        <translation>Ver una política de escalado con todos sus detalles.</translation>
    </message>
    <message>
        <source>Read scaling of jobs</source>
        <translation>Leer el escalado de trabajos</translation>
    </message>
    <message>
        <source>See how far the groups of a job are scaled.</source>
        <translation>Ver hasta qué punto están escalados los grupos de un trabajo.</translation>
    </message>
    <message>
        <source>Scale jobs</source>
        <translation>Escalar trabajos</translation>
    </message>
    <message>
        <source>Change how many allocations the groups of a job have.</source>
        <translation>Cambiar cuántas asignaciones tienen los grupos de un trabajo.</translation>
    </message>
    <message>
        <source>Submit recommendations</source>
        <translation>Enviar recomendaciones</translation>
    </message>
    <message>
        <source>Recommend other resources for a job.</source>
        <translation>Recomendar otros recursos para un trabajo.</translation>
    </message>
    <message>
        <source>Register jobs</source>
        <translation>Registrar trabajos</translation>
    </message>
    <message>
        <source>Register new jobs and new versions of jobs.</source>
        <translation>Registrar trabajos nuevos y versiones nuevas de trabajos.</translation>
    </message>
    <message>
        <source>Revert jobs</source>
        <translation>Revertir trabajos</translation>
    </message>
    <message>
        <source>Bring back an earlier version of a job.</source>
        <translation>Recuperar una versión anterior de un trabajo.</translation>
    </message>
    <message>
        <source>Stop jobs</source>
        <translation>Detener trabajos</translation>
    </message>
    <message>
        <source>Stop jobs without removing them.</source>
        <translation>Detener trabajos sin quitarlos.</translation>
    </message>
    <message>
        <source>Purge jobs</source>
        <translation>Purgar trabajos</translation>
    </message>
    <message>
        <source>Stop jobs and remove all that the server knows of them.</source>
        <translation>Detener trabajos y quitar todo lo que el servidor sabe de ellos.</translation>
    </message>
    <message>
        <source>Evaluate jobs</source>
        <translation>Evaluar trabajos</translation>
    </message>
    <message>
        <source>Have the scheduler look at a job anew.</source>
        <translation>Hacer que el planificador vuelva a examinar un trabajo.</translation>
    </message>
    <message>
        <source>Plan jobs</source>
        <translation>Planificar trabajos</translation>
    </message>
    <message>
        <source>See what submitting a job would do.</source>
        <translation>Ver qué haría el envío de un trabajo.</translation>
    </message>
    <message>
        <source>Tag versions of jobs</source>
        <translation>Etiquetar versiones de trabajos</translation>
    </message>
    <message>
        <source>Give versions of a job a name, and take it away.</source>
        <translation>Dar un nombre a versiones de un trabajo, y quitárselo.</translation>
    </message>
    <message>
        <source>Mark versions as stable</source>
        <translation>Marcar versiones como estables</translation>
    </message>
    <message>
        <source>Mark a version of a job as stable or not.</source>
        <translation>Marcar una versión de un trabajo como estable o no.</translation>
    </message>
    <message>
        <source>Fail deployments</source>
        <translation>Dar por fallidos despliegues</translation>
    </message>
    <message>
        <source>Declare a deployment failed.</source>
        <translation>Declarar fallido un despliegue.</translation>
    </message>
    <message>
        <source>Pause deployments</source>
        <translation>Pausar despliegues</translation>
    </message>
    <message>
        <source>Pause and resume deployments.</source>
        <translation>Pausar y reanudar despliegues.</translation>
    </message>
    <message>
        <source>Promote deployments</source>
        <translation>Promover despliegues</translation>
    </message>
    <message>
        <source>Promote the canaries of a deployment.</source>
        <translation>Promover las asignaciones canary de un despliegue.</translation>
    </message>
    <message>
        <source>Unblock deployments</source>
        <translation>Desbloquear despliegues</translation>
    </message>
    <message>
        <source>Let a deployment over several regions go on.</source>
        <translation>Dejar que continúe un despliegue en varias regiones.</translation>
    </message>
    <message>
        <source>Cancel deployments</source>
        <translation>Cancelar despliegues</translation>
    </message>
    <message>
        <source>Cancel a deployment over several regions.</source>
        <translation>Cancelar un despliegue en varias regiones.</translation>
    </message>
    <message>
        <source>Set health in deployments</source>
        <translation>Definir el estado de salud en despliegues</translation>
    </message>
    <message>
        <source>Say whether an allocation of a deployment is healthy.</source>
        <translation>Indicar si una asignación de un despliegue goza de buena salud.</translation>
    </message>
    <message>
        <source>Collect allocations</source>
        <translation>Recoger asignaciones</translation>
    </message>
    <message>
        <source>Remove finished allocations from the machines that they ran on.</source>
        <translation>Quitar las asignaciones terminadas de las máquinas en las que se ejecutaban.</translation>
    </message>
    <message>
        <source>Pause tasks</source>
        <translation>Pausar tareas</translation>
    </message>
    <message>
        <source>Pause and resume tasks that run on a schedule.</source>
        <translation>Pausar y reanudar tareas que se ejecutan según un horario.</translation>
    </message>
    <message>
        <source>Start periodic jobs</source>
        <translation>Iniciar trabajos periódicos</translation>
    </message>
    <message>
        <source>Start periodic jobs before their time.</source>
        <translation>Iniciar trabajos periódicos antes de su hora.</translation>
    </message>
    <message>
        <source>Delete service registrations</source>
        <translation>Eliminar registros de servicios</translation>
    </message>
    <message>
        <source>Remove services from Nomad&apos;s own service catalogue.</source>
        <translation>Quitar servicios del catálogo de servicios propio de Nomad.</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>Listar variables</translation>
    </message>
    <message>
        <source>See which variables there are.</source>
        <translation>Ver qué variables hay.</translation>
    </message>
    <message>
        <source>Read variables</source>
        <translation>Leer variables</translation>
    </message>
    <message>
        <source>Read what variables hold, secrets included; they can be listed, too.</source>
        <translation>Leer lo que contienen las variables, incluidos los secretos; también se pueden listar.</translation>
    </message>
    <message>
        <source>Write variables</source>
        <translation>Escribir variables</translation>
    </message>
    <message>
        <source>Create and change variables.</source>
        <translation>Crear y cambiar variables.</translation>
    </message>
    <message>
        <source>Delete variables</source>
        <translation>Eliminar variables</translation>
    </message>
    <message>
        <source>Delete variables.</source>
        <translation>Eliminar variables.</translation>
    </message>
    <message>
        <source>Read node pools</source>
        <translation>Leer pools de nodos</translation>
    </message>
    <message>
        <source>See the node pool, its nodes and jobs as far as these may be seen.</source>
        <translation>Ver el pool de nodos, y sus nodos y trabajos en la medida en que estos se puedan ver.</translation>
    </message>
    <message>
        <source>Change node pools</source>
        <translation>Cambiar pools de nodos</translation>
    </message>
    <message>
        <source>Create and change the node pool.</source>
        <translation>Crear y cambiar el pool de nodos.</translation>
    </message>
    <message>
        <source>Delete node pools</source>
        <translation>Eliminar pools de nodos</translation>
    </message>
    <message>
        <source>Delete the node pool.</source>
        <translation>Eliminar el pool de nodos.</translation>
    </message>
    <message>
        <source>Mount host volumes to read</source>
        <translation>Montar volúmenes de host para leer</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and only read it.</source>
        <translation>Enviar trabajos que montan el volumen de host y solo lo leen.</translation>
    </message>
    <message>
        <source>Mount host volumes to write</source>
        <translation>Montar volúmenes de host para escribir</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and write to it.</source>
        <translation>Enviar trabajos que montan el volumen de host y escriben en él.</translation>
    </message>
    <message>
        <source>Read agents</source>
        <translation>Leer agentes</translation>
    </message>
    <message>
        <source>See agents with their configuration, members, metrics and logs.</source>
        <translation>Ver los agentes con su configuración, miembros, métricas y registros.</translation>
    </message>
    <message>
        <source>Manage agents</source>
        <translation>Gestionar agentes</translation>
    </message>
    <message>
        <source>Join agents, make them leave a cluster, change their servers and profile them.</source>
        <translation>Unir agentes, hacer que abandonen un clúster, cambiar sus servidores y perfilarlos.</translation>
    </message>
    <message>
        <source>Read nodes</source>
        <translation>Leer nodos</translation>
    </message>
    <message>
        <source>See the clients with their attributes and statistics.</source>
        <translation>Ver los clientes con sus atributos y estadísticas.</translation>
    </message>
    <message>
        <source>Manage nodes</source>
        <translation>Gestionar nodos</translation>
    </message>
    <message>
        <source>Drain nodes, change their eligibility and metadata, and remove them.</source>
        <translation>Drenar nodos, cambiar su elegibilidad y sus metadatos, y quitarlos.</translation>
    </message>
    <message>
        <source>Read the cluster’s state</source>
        <translation>Leer el estado del clúster</translation>
    </message>
    <message>
        <source>See the Raft peers, the autopilot’s health and the scheduler’s settings.</source>
        <translation>Ver los pares de Raft, el estado de salud del piloto automático y los ajustes del planificador.</translation>
    </message>
    <message>
        <source>Operate the cluster</source>
        <translation>Operar el clúster</translation>
    </message>
    <message>
        <source>Remove Raft peers, change the scheduler’s and the autopilot’s settings, and all that follows here.</source>
        <translation>Quitar pares de Raft, cambiar los ajustes del planificador y del piloto automático, y todo lo que sigue aquí.</translation>
    </message>
    <message>
        <source>Save snapshots</source>
        <translation>Guardar instantáneas</translation>
    </message>
    <message>
        <source>Save a snapshot of the whole state, secrets included.</source>
        <translation>Guardar una instantánea de todo el estado, incluidos los secretos.</translation>
    </message>
    <message>
        <source>Read the license</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>See the license of the cluster.</source>
        <translation>Ver la licencia del clúster.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Rotar claves</translation>
    </message>
    <message>
        <source>Make a new key for encrypting variables and signing identities.</source>
        <translation>Crear una clave nueva para cifrar variables y firmar identidades.</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>Listar claves</translation>
    </message>
    <message>
        <source>See which keys there are; not the keys themselves.</source>
        <translation>Ver qué claves hay, pero no las propias claves.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Eliminar claves</translation>
    </message>
    <message>
        <source>Delete keys that are not in use.</source>
        <translation>Eliminar claves que no están en uso.</translation>
    </message>
    <message>
        <source>Read quotas</source>
        <translation>Leer cuotas</translation>
    </message>
    <message>
        <source>See resource quotas and how far they are used.</source>
        <translation>Ver las cuotas de recursos y hasta qué punto se usan.</translation>
    </message>
    <message>
        <source>Manage quotas</source>
        <translation>Gestionar cuotas</translation>
    </message>
    <message>
        <source>Create, change and delete resource quotas.</source>
        <translation>Crear, cambiar y eliminar cuotas de recursos.</translation>
    </message>
    <message>
        <source>List plugins</source>
        <translation>Listar complementos</translation>
    </message>
    <message>
        <source>See which CSI plugins there are.</source>
        <translation>Ver qué complementos CSI hay.</translation>
    </message>
    <message>
        <source>Read plugins</source>
        <translation>Leer complementos</translation>
    </message>
    <message>
        <source>See a CSI plugin with all its details; most acts on CSI volumes need it, too.</source>
        <translation>Ver un complemento CSI con todos sus detalles; también lo requieren la mayoría de las acciones con volúmenes CSI.</translation>
    </message>
    <message>
        <source>Read Sentinel policies</source>
        <translation>Leer políticas de Sentinel</translation>
    </message>
    <message>
        <source>See Sentinel policies.</source>
        <translation>Ver políticas de Sentinel.</translation>
    </message>
    <message>
        <source>Write Sentinel policies</source>
        <translation>Escribir políticas de Sentinel</translation>
    </message>
    <message>
        <source>Create and change Sentinel policies.</source>
        <translation>Crear y cambiar políticas de Sentinel.</translation>
    </message>
    <message>
        <source>Delete Sentinel policies</source>
        <translation>Eliminar políticas de Sentinel</translation>
    </message>
    <message>
        <source>Delete Sentinel policies.</source>
        <translation>Eliminar políticas de Sentinel.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AttachmentSets</name>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionFile</name>
    <message>
        <source>The list of pending deletions cannot be read, nor be moved out of the way: %1</source>
        <translation>La lista de eliminaciones pendientes no se puede leer ni apartar: %1</translation>
    </message>
    <message>
        <source>The list of pending deletions cannot be written: %1</source>
        <translation>La lista de eliminaciones pendientes no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Another console holds the list of pending deletions. Try again in a moment.</source>
        <translation>Otra consola retiene la lista de eliminaciones pendientes. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionList</name>
    <message>
        <source>Not all of the list of pending deletions could be read: what is missing from it is not carried out. The file was kept as %1.</source>
        <translation>No se pudo leer toda la lista de eliminaciones pendientes: lo que falta en ella no se lleva a cabo. El archivo se ha conservado como %1.</translation>
    </message>
    <message>
        <source>The server does not tell its region: deletions cannot be put off here.</source>
        <translation>El servidor no indica su región: aquí no se pueden aplazar eliminaciones.</translation>
    </message>
    <message>
        <source>This token is being deleted at this moment.</source>
        <translation>Este token se está eliminando en este momento.</translation>
    </message>
    <message>
        <source>The token that was to take over does not work any more: it has been deleted or has expired. This one has been kept.</source>
        <translation>El token que debía relevarlo ya no funciona: se ha eliminado o ha caducado. Este se ha conservado.</translation>
    </message>
    <message>
        <source>Another console has called this deletion off, has put it off, or is carrying it out.</source>
        <translation>Otra consola ha cancelado o aplazado esta eliminación, o la está llevando a cabo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Environment</name>
    <message>
        <source>The variable %1 cannot be used. %2</source>
        <translation>No se puede usar la variable %1. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclLexer</name>
    <message>
        <source>This text has no closing quote on its line.</source>
        <translation>Este texto no tiene comillas de cierre en su línea.</translation>
    </message>
    <message>
        <source>A backslash must be followed by what it stands for, for example \&quot; or \\.</source>
        <translation>A una barra invertida debe seguirle lo que representa; por ejemplo, \&quot; o \\.</translation>
    </message>
    <message>
        <source>There are no comments in JSON.</source>
        <translation>En JSON no hay comentarios.</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>Este comentario no se cierra con */.</translation>
    </message>
    <message>
        <source>This text is never closed: a line with %1 alone is missing.</source>
        <translation>Este texto no se cierra: falta una línea que solo contenga %1.</translation>
    </message>
    <message>
        <source>Texts are written in straight double quotes: &quot;text&quot;.</source>
        <translation>Los textos se escriben entre comillas dobles rectas: &quot;texto&quot;.</translation>
    </message>
    <message>
        <source>This character has no meaning here.</source>
        <translation>Este carácter no significa nada aquí.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclParser</name>
    <message>
        <source>Nothing may follow the brace that closes everything.</source>
        <translation>No puede seguir nada a la llave que lo cierra todo.</translation>
    </message>
    <message>
        <source>There is no open brace that this one could close.</source>
        <translation>No hay ninguna llave abierta que esta pueda cerrar.</translation>
    </message>
    <message>
        <source>This brace is never closed.</source>
        <translation>Esta llave no se cierra.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta una coma antes de esto.</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>No hay nada antes de esta coma.</translation>
    </message>
    <message>
        <source>In JSON no comma may stand before a closing brace.</source>
        <translation>En JSON no puede haber una coma antes de una llave de cierre.</translation>
    </message>
    <message>
        <source>A block or a key is expected here, not “%1”.</source>
        <translation>Aquí se espera un bloque o una clave, no «%1».</translation>
    </message>
    <message>
        <source>In JSON a colon stands between key and value.</source>
        <translation>En JSON, entre la clave y el valor van dos puntos.</translation>
    </message>
    <message>
        <source>An equals sign stands between key and value.</source>
        <translation>Entre la clave y el valor va un signo igual.</translation>
    </message>
    <message>
        <source>A block with a name has no equals sign before its brace.</source>
        <translation>Un bloque con nombre no lleva signo igual antes de su llave.</translation>
    </message>
    <message>
        <source>A colon and a value are missing after this.</source>
        <translation>Después de esto faltan los dos puntos y un valor.</translation>
    </message>
    <message>
        <source>After this, an equals sign with a value or an opening brace is missing.</source>
        <translation>Después de esto falta un signo igual con un valor o una llave de apertura.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: &quot;%1&quot;.</source>
        <translation>Los textos van entre comillas dobles: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This list is never closed with ].</source>
        <translation>Esta lista no se cierra con ].</translation>
    </message>
    <message>
        <source>There is a comma too many here.</source>
        <translation>Aquí sobra una coma.</translation>
    </message>
    <message>
        <source>A value is expected here, not “%1”.</source>
        <translation>Aquí se espera un valor, no «%1».</translation>
    </message>
    <message>
        <source>This is nested too deep: at most %1 levels are read.</source>
        <translation>Hay demasiados niveles de anidamiento: se leen como máximo %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::LiveWatch</name>
    <message>
        <source>The server that answers does not know of a leader at the moment. What is shown may be out of date.</source>
        <translation>El servidor que responde no sabe de ningún líder en este momento. Lo que se muestra puede estar desactualizado.</translation>
    </message>
    <message numerus="yes">
        <source>The server that answers has not heard from its leader for %n second(s). What is shown may be that old.</source>
        <translation>
            <numerusform>El servidor que responde lleva %n segundo sin noticias de su líder. Lo que se muestra puede tener esa antigüedad.</numerusform>
            <numerusform>El servidor que responde lleva %n segundos sin noticias de su líder. Lo que se muestra puede tener esa antigüedad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NewToken</name>
    <message>
        <source>%1 The token that was made for it could not be deleted; it works until it expires. Its accessor ID is %2.</source>
        <translation>%1 El token que se creó para ello no se pudo eliminar; funciona hasta que caduque. Su ID de acceso es %2.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>Se abandonó el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclPolicyService</name>
    <message>
        <source>The policy was saved, but could not be read again. Look at the list.</source>
        <translation>La política se guardó, pero no se pudo volver a leer. Consulte la lista.</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>Ya existe una política con este nombre.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>El nombre de una política no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclRoleService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>This server has no roles: they came with Nomad 1.4.</source>
        <translation>Este servidor no tiene roles: aparecieron con Nomad 1.4.</translation>
    </message>
    <message>
        <source>There is no such role (any more).</source>
        <translation>No existe (o ya no existe) ese rol.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthMethodService</name>
    <message>
        <source>There is no such binding rule (any more).</source>
        <translation>No existe (o ya no existe) esa regla de vinculación.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthenticator</name>
    <message>
        <source>This server knows no passwords. Sign in with the secret of a token.</source>
        <translation>Este servidor no conoce contraseñas. Inicie sesión con el secreto de un token.</translation>
    </message>
    <message>
        <source>This server knows no passwords, so none can be set with a code.</source>
        <translation>Este servidor no conoce contraseñas, así que no se puede establecer ninguna con un código.</translation>
    </message>
    <message>
        <source>This server knows no passwords. Make a new token instead.</source>
        <translation>Este servidor no conoce contraseñas. Cree un token nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>Ya no hay ninguna sesión iniciada. Inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is not the token that is signed in here. Check it and try again.</source>
        <translation>Este no es el token con el que se ha iniciado sesión aquí. Revíselo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>At this server one stays signed in by keeping the token in the keychain.</source>
        <translation>En este servidor, la sesión se mantiene iniciada guardando el token en el llavero.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadConnectionTest</name>
    <message>
        <source>Another kind of server answers at %1, or something in between.</source>
        <translation>En %1 responde otro tipo de servidor, o algo que está de por medio.</translation>
    </message>
    <message>
        <source>Check the address and port. Nomad&apos;s own port is 4646.</source>
        <translation>Compruebe la dirección y el puerto. El puerto propio de Nomad es el 4646.</translation>
    </message>
    <message>
        <source>The server at %1 speaks HTTPS only.</source>
        <translation>El servidor de %1 solo usa HTTPS.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the address.</source>
        <translation>Cambie http:// por https:// en la dirección.</translation>
    </message>
    <message>
        <source>The cluster knows no region “%1”.</source>
        <translation>El clúster no conoce ninguna región «%1».</translation>
    </message>
    <message>
        <source>Enter one of these: %1.</source>
        <translation>Introduzca una de estas: %1.</translation>
    </message>
    <message>
        <source>A Nomad server answers at %1.</source>
        <translation>En %1 responde un servidor Nomad.</translation>
    </message>
    <message>
        <source>A Nomad server answers, and its cluster has no leader at the moment.</source>
        <translation>Responde un servidor Nomad, y su clúster no tiene líder en este momento.</translation>
    </message>
    <message>
        <source>Until it has one, nothing can be changed.</source>
        <translation>Hasta que lo tenga, no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Consulte el registro del servidor.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Access control is switched on.</source>
        <translation>El control de acceso está activado.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>El control de acceso está desactivado en este servidor: no guarda tokens.</translation>
    </message>
    <message>
        <source>Switch it on in the configuration of every agent: acl { enabled = true }.</source>
        <translation>Actívelo en la configuración de cada agente: acl { enabled = true }.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1.</source>
        <translation>La versión del servidor es %1.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1, as far as its features tell.</source>
        <translation>La versión del servidor es %1, según revelan sus funciones.</translation>
    </message>
    <message>
        <source>With a token that may read agents the version is known exactly.</source>
        <translation>Con un token que pueda leer agentes se conoce la versión exacta.</translation>
    </message>
    <message>
        <source>There was no token to try.</source>
        <translation>No había ningún token que probar.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <source>Sign in with another one.</source>
        <translation>Inicie sesión con otro.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>El servidor no conoce este token.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another cluster or region.</source>
        <translation>Puede que se haya eliminado, o que pertenezca a otro clúster u otra región.</translation>
    </message>
    <message>
        <source>The token “%1” has expired.</source>
        <translation>El token «%1» ha caducado.</translation>
    </message>
    <message>
        <source>The token is “%1”, a management token.</source>
        <translation>El token es «%1», un token de gestión.</translation>
    </message>
    <message>
        <source>The token is “%1”, a client token.</source>
        <translation>El token es «%1», un token de cliente.</translation>
    </message>
    <message>
        <source>To look after other tokens takes a management token.</source>
        <translation>Para ocuparse de otros tokens hace falta un token de gestión.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is in between reads the token.</source>
        <translation>La conexión no está cifrada: quien esté de por medio lee el token.</translation>
    </message>
    <message>
        <source>Use https:// unless the server is on this computer.</source>
        <translation>Use https://, salvo que el servidor esté en este equipo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is trusted.</source>
        <translation>La conexión está cifrada con %1 y el certificado es de confianza.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is the one that you trust.</source>
        <translation>La conexión está cifrada con %1 y el certificado es aquel en el que usted confía.</translation>
    </message>
    <message>
        <source>The server answers without encryption at this port.</source>
        <translation>El servidor responde sin cifrado en este puerto.</translation>
    </message>
    <message>
        <source>Change https:// to http:// in the address, or ask for the port that is encrypted.</source>
        <translation>Cambie https:// por http:// en la dirección o pregunte por el puerto cifrado.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>No se pudo establecer una conexión cifrada: %1.</translation>
    </message>
    <message>
        <source>If the server asks for a client certificate, choose it and its key. Otherwise check the port.</source>
        <translation>Si el servidor pide un certificado de cliente, elíjalo junto con su clave. De lo contrario, compruebe el puerto.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>No hubo respuesta en %n segundo.</numerusform>
            <numerusform>No hubo respuesta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address, the network, and whether a firewall drops what it does not let through.</source>
        <translation>Compruebe la dirección, la red y si un cortafuegos descarta lo que no deja pasar.</translation>
    </message>
    <message>
        <source>The address is a number: no name has to be looked up.</source>
        <translation>La dirección es un número: no hace falta buscar ningún nombre.</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>El proxy %1 busca el nombre.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Ningún equipo se llama %1.</translation>
    </message>
    <message>
        <source>Check how it is spelt, and whether this computer is in the right network or needs a VPN.</source>
        <translation>Compruebe cómo se escribe y si este equipo está en la red correcta o necesita una VPN.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>Hay algo a la escucha en %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>No hay nada a la escucha en %1.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server runs. Nomad&apos;s own port is 4646.</source>
        <translation>Compruebe el puerto y si el servidor está en marcha. El puerto propio de Nomad es el 4646.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>Check the network and whether a firewall is in between.</source>
        <translation>Compruebe la red y si hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether the certificate was renewed. If so, compare the fingerprint with them and trust the new one.</source>
        <translation>Pregunte al responsable del servidor si el certificado se ha renovado. En tal caso, compare con él la huella digital y confíe en el nuevo.</translation>
    </message>
    <message>
        <source>Enter one of the names above as the TLS server name if it is the right server, or trust this very certificate after comparing its fingerprint.</source>
        <translation>Si es el servidor correcto, introduzca uno de los nombres anteriores como nombre de servidor TLS, o confíe precisamente en este certificado después de comparar su huella digital.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it, or trust this very certificate after comparing its fingerprint with whoever runs the server.</source>
        <translation>Elija el archivo de la autoridad que lo firmó, o confíe precisamente en este certificado después de comparar su huella digital con el responsable del servidor.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadPolicyService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>These are the server&apos;s own rules. They are set in its configuration.</source>
        <translation>Estas son las reglas propias del servidor. Se definen en su configuración.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadRoleService</name>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>What a management token may do: everything, in every namespace.</source>
        <translation>Lo que puede hacer un token de gestión: todo, en todos los espacios de nombres.</translation>
    </message>
    <message>
        <source>Roles of this server are made of policies: change these on the pages for policies and roles.</source>
        <translation>Los roles de este servidor se componen de políticas: cámbielos en las páginas de políticas y roles.</translation>
    </message>
    <message>
        <source>What can be granted here is the server&apos;s own: it takes no catalogue.</source>
        <translation>Lo que se puede conceder aquí es propio del servidor: no admite ningún catálogo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadSignIn</name>
    <message>
        <source>This server does not take one-time secrets: they came with Nomad 1.1.</source>
        <translation>Este servidor no admite secretos de un solo uso: aparecieron con Nomad 1.1.</translation>
    </message>
    <message>
        <source>This one-time secret is not good any more. Each works once, for ten minutes. Ask for a new one.</source>
        <translation>Este secreto de un solo uso ya no es válido. Cada uno funciona una sola vez, durante diez minutos. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>This server makes no one-time secrets: they came with Nomad 1.1.</source>
        <translation>Este servidor no crea secretos de un solo uso: aparecieron con Nomad 1.1.</translation>
    </message>
    <message>
        <source>The server made a one-time secret for another token. It was thrown away.</source>
        <translation>El servidor creó un secreto de un solo uso para otro token. Se ha desechado.</translation>
    </message>
    <message>
        <source>The number in the reset file is not the one that the server waits for. Write %1 into it and try again.</source>
        <translation>El número del archivo de restablecimiento no es el que espera el servidor. Escriba %1 en él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This cluster has its first management token already. To make another one without a token, reset the bootstrap.</source>
        <translation>Este clúster ya tiene su primer token de gestión. Para crear otro sin un token, restablezca el arranque inicial (bootstrap).</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadTokenService</name>
    <message>
        <source>All that can be done to many tokens of this server at once is to delete them.</source>
        <translation>Lo único que se puede hacer a la vez con varios tokens de este servidor es eliminarlos.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>Este servidor no conoce tokens de acceso personal.</translation>
    </message>
    <message>
        <source>This server cannot switch tokens off. Delete the token instead.</source>
        <translation>Este servidor no puede deshabilitar tokens. En su lugar, elimine el token.</translation>
    </message>
    <message>
        <source>Tokens of this server have one secret: there is no grace to end.</source>
        <translation>Los tokens de este servidor tienen un solo secreto: no hay período de gracia que finalizar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadWorker</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>This takes a management token.</source>
        <translation>Para esto hace falta un token de gestión.</translation>
    </message>
    <message>
        <source>Nothing can be changed at the moment. %1</source>
        <translation>No se puede cambiar nada en este momento. %1</translation>
    </message>
    <message>
        <source>You were signed out, or went to another region, before this was done.</source>
        <translation>Usted cerró la sesión o pasó a otra región antes de terminar.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>El control de acceso está desactivado en este servidor: no guarda tokens.</translation>
    </message>
    <message>
        <source>This token has expired. Sign in with another one.</source>
        <translation>Este token ha caducado. Inicie sesión con otro.</translation>
    </message>
    <message>
        <source>Enter the secret of a token.</source>
        <translation>Introduzca el secreto de un token.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>Entretanto, otra persona ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment.</source>
        <translation>El clúster no tiene líder en este momento.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>The server does not accept your token any more: it has been deleted or has expired. Sign in with another one.</source>
        <translation>El servidor ya no acepta su token: se ha eliminado o ha caducado. Inicie sesión con otro.</translation>
    </message>
    <message>
        <source>Your token has expired. Sign in with another one.</source>
        <translation>Su token ha caducado. Inicie sesión con otro.</translation>
    </message>
    <message>
        <source>Your token does not work in the region %1: only global tokens are known there.</source>
        <translation>Su token no funciona en la región %1: allí solo se conocen los tokens globales.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcBrowser</name>
    <message>
        <source>The identity provider did not let you in, or you declined there.</source>
        <translation>El proveedor de identidad no le permitió entrar, o usted lo rechazó allí.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. It says: “%1”.</source>
        <translation>El proveedor de identidad rechazó el inicio de sesión. Indica: «%1».</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start signing in again.</source>
        <translation>Nadie volvió del navegador a tiempo. Comience de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Back to Chatelaine</source>
        <translation>Vuelva a Chatelaine</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this page.</source>
        <translation>La respuesta ha llegado. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Not what is waited for</source>
        <translation>No es lo que se esperaba</translation>
    </message>
    <message>
        <source>Start signing in from Chatelaine again.</source>
        <translation>Comience de nuevo el inicio de sesión desde Chatelaine.</translation>
    </message>
    <message>
        <source>This computer lets nobody listen for the browser&apos;s answer. Sign in with a token instead.</source>
        <translation>Este equipo no permite esperar la respuesta del navegador. Inicie sesión con un token en su lugar.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>Se abandonó el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcSignIn</name>
    <message>
        <source>Signing in was given up.</source>
        <translation>Se abandonó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The server sent an address for signing in that does not belong to this sign-in. Nothing was opened.</source>
        <translation>El servidor envió una dirección de inicio de sesión que no corresponde a este inicio de sesión. No se ha abierto nada.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::PolicyBook</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>You were signed out before this was done.</source>
        <translation>Su sesión se cerró antes de terminar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::ServerFeatures</name>
    <message>
        <source>One-time secrets</source>
        <translation>Secretos de un solo uso</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Tokens that expire</source>
        <translation>Tokens que caducan</translation>
    </message>
    <message>
        <source>Policies of jobs</source>
        <translation>Políticas de trabajos</translation>
    </message>
    <message>
        <source>Sign-in through an identity provider</source>
        <translation>Inicio de sesión mediante un proveedor de identidad</translation>
    </message>
    <message>
        <source>Sign-in with a JSON web token</source>
        <translation>Inicio de sesión con un JSON Web Token</translation>
    </message>
    <message>
        <source>Lists in pages</source>
        <translation>Listas por páginas</translation>
    </message>
    <message>
        <source>Editing of tokens that expire</source>
        <translation>Edición de tokens que caducan</translation>
    </message>
    <message>
        <source>1.5.4 or newer</source>
        <translation>1.5.4 o posterior</translation>
    </message>
    <message>
        <source>1.5 or newer</source>
        <translation>1.5 o posterior</translation>
    </message>
    <message>
        <source>1.4 or newer</source>
        <translation>1.4 o posterior</translation>
    </message>
    <message>
        <source>1.1 to 1.3</source>
        <translation>1.1 a 1.3</translation>
    </message>
    <message>
        <source>older than 1.4</source>
        <translation>anterior a 1.4</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Successor</name>
    <message>
        <source>This token has expired. Make a new one instead.</source>
        <translation>Este token ha caducado. Cree uno nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>The token expires before that by itself.</source>
        <translation>El propio token caduca antes.</translation>
    </message>
    <message>
        <source>All roles of this token are gone: a successor would have neither policies nor roles. Edit the token first.</source>
        <translation>Ya no existe ningún rol de este token: un sucesor no tendría políticas ni roles. Edite antes el token.</translation>
    </message>
    <message numerus="yes">
        <source>The new token goes without %n role(s) that do not exist any more: %1.</source>
        <translation>
            <numerusform>El token nuevo prescinde de %n rol que ya no existe: %1.</numerusform>
            <numerusform>El token nuevo prescinde de %n roles que ya no existen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenActs</name>
    <message>
        <source>The new token has been made, but the one before is still there. %1</source>
        <translation>El token nuevo se ha creado, pero el anterior sigue ahí. %1</translation>
    </message>
    <message>
        <source>This token does not exist any more.</source>
        <translation>Este token ya no existe.</translation>
    </message>
    <message>
        <source>The server answered with another token than asked for.</source>
        <translation>El servidor respondió con un token distinto del solicitado.</translation>
    </message>
    <message>
        <source>This token was changed by someone else since you opened it.</source>
        <translation>Otra persona ha cambiado este token desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>The rules that tell what this token may do could not be read. %1</source>
        <translation>No se pudieron leer las reglas que indican lo que puede hacer este token. %1</translation>
    </message>
    <message>
        <source>Before version 1.6.3 this server cannot change a token that expires. Make a successor instead.</source>
        <translation>Antes de la versión 1.6.3, este servidor no puede cambiar un token que caduca. Cree un sucesor en su lugar.</translation>
    </message>
    <message>
        <source>This server cannot change a token that expires. Make a successor instead.</source>
        <translation>Este servidor no puede cambiar un token que caduca. Cree un sucesor en su lugar.</translation>
    </message>
    <message>
        <source>The token was changed, but the server has lost its expiry: it does not expire any more as it did. Make a successor with an expiry, and delete this one.</source>
        <translation>El token se ha cambiado, pero el servidor ha perdido su caducidad: ya no caduca como antes. Cree un sucesor con caducidad y elimine este.</translation>
    </message>
    <message>
        <source>You are signed in with this token: whoever deletes it locks themselves out. Sign in with another one first.</source>
        <translation>Ha iniciado sesión con este token: quien lo elimine se queda fuera. Inicie antes sesión con otro.</translation>
    </message>
    <message>
        <source>This is the last management token that stays: without it nobody could manage the server any more. Make another one first.</source>
        <translation>Este es el último token de gestión que queda: sin él, nadie podría gestionar el servidor. Cree otro antes.</translation>
    </message>
    <message>
        <source>The answer was lost: a token with this name may have been made, and nobody has its secret. Look at the list, and delete it before you make another one.</source>
        <translation>La respuesta se perdió: es posible que se haya creado un token con este nombre, y nadie tiene su secreto. Consulte la lista y elimínelo antes de crear otro.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: a token may have been made. Look at the list.</source>
        <translation>La respuesta del servidor no tiene sentido: es posible que se haya creado un token. Consulte la lista.</translation>
    </message>
    <message>
        <source>The server made another kind of token than asked for.</source>
        <translation>El servidor creó un token de un tipo distinto del solicitado.</translation>
    </message>
    <message>
        <source>The server made a token that does not expire as asked for.</source>
        <translation>El servidor creó un token que no caduca según lo solicitado.</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>Se ha vuelto a eliminar.</translation>
    </message>
    <message>
        <source>It has not been deleted: look at it now, its accessor ID is %1.</source>
        <translation>No se ha eliminado: revíselo ahora; su ID de acceso es %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose policies and roles that are in the list.</source>
        <translation>Elija políticas y roles que estén en la lista.</translation>
    </message>
    <message>
        <source>The chosen roles do not all exist any more. Choose again.</source>
        <translation>Algunos de los roles elegidos ya no existen. Elija de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n byte(s) too long: the server takes at most %1.</source>
        <translation>
            <numerusform>El nombre tiene %n byte de más: el servidor admite como máximo %1.</numerusform>
            <numerusform>El nombre tiene %n bytes de más: el servidor admite como máximo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than Nomad 1.4: its tokens never expire.</source>
        <translation>Este servidor es anterior a Nomad 1.4: sus tokens no caducan nunca.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>The server wants tokens to live for at least %1.</source>
        <translation>El servidor exige que los tokens duren al menos %1.</translation>
    </message>
    <message>
        <source>The server lets tokens live for at most %1.</source>
        <translation>El servidor permite que los tokens duren como máximo %1.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>Elija como máximo 100 años.</translation>
    </message>
    <message>
        <source>A management token may do everything: it has no policies and no roles.</source>
        <translation>Un token de gestión puede hacerlo todo: no tiene políticas ni roles.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role.</source>
        <translation>Elija al menos una política o un rol.</translation>
    </message>
    <message>
        <source>The chosen roles do not exist any more. Choose at least one policy or role that does.</source>
        <translation>Los roles elegidos ya no existen. Elija al menos una política o un rol que exista.</translation>
    </message>
    <message>
        <source>Choose a client or a management token.</source>
        <translation>Elija un token de cliente o de gestión.</translation>
    </message>
    <message>
        <source>The kind of a token cannot be changed later.</source>
        <translation>El tipo de un token no se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>Whether a token is global cannot be changed later.</source>
        <translation>No se puede cambiar más adelante si un token es global o no.</translation>
    </message>
    <message>
        <source>The server does not let an expiry be changed later. Make a successor instead.</source>
        <translation>El servidor no permite cambiar una caducidad más adelante. Cree un sucesor en su lugar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenTable</name>
    <message>
        <source>There are more tokens than can be read at once, and this version of the server does not get to the end of its pages.</source>
        <translation>Hay más tokens de los que se pueden leer de una vez, y esta versión del servidor no llega al final de sus páginas.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>Entretanto, otra persona ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The server answered with a list of tokens that makes no sense.</source>
        <translation>El servidor respondió con una lista de tokens que no tiene sentido.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkcreation</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted lo canceló.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkdeletion</name>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted lo canceló.</translation>
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
        <translation>No tiene zonas.</translation>
    </message>
    <message>
        <source>Zones: %1.</source>
        <translation>Zonas: %1.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>Hand this invitation code to “%1”</source>
        <translation>Entregue este código de invitación a «%1»</translation>
    </message>
    <message>
        <source>With it and the address %1 they set their password and sign in. It works once and dies on %2.</source>
        <translation>Con él y con la dirección %1, esta persona establece su contraseña e inicia sesión. Funciona una sola vez y caduca el %2.</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <comment>name of a file</comment>
        <translation>invitación %1</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>Código para una contraseña nueva</translation>
    </message>
    <message>
        <source>Hand this code to “%1”</source>
        <translation>Entregue este código a «%1»</translation>
    </message>
    <message>
        <source>Their old password is dead. With this code and the address %1 they set a new one. It works once and dies on %2.</source>
        <translation>Su contraseña anterior ya no es válida. Con este código y con la dirección %1, esta persona establece una nueva. Funciona una sola vez y caduca el %2.</translation>
    </message>
    <message>
        <source>new password %1</source>
        <comment>name of a file</comment>
        <translation>contraseña nueva %1</translation>
    </message>
    <message>
        <source>They own no tokens.</source>
        <translation>No posee tokens.</translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s).</source>
        <translation>
            <numerusform>Posee %n token.</numerusform>
            <numerusform>Posee %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no personal access tokens.</source>
        <translation>No tiene tokens de acceso personal.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n personal access token(s).</source>
        <translation>
            <numerusform>Tiene %n token de acceso personal.</numerusform>
            <numerusform>Tiene %n tokens de acceso personal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new invitation code was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un código de invitación nuevo no se copió ni se guardó. No se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>A new invitation code was not saved before that and is lost. Make another one on the page Users; the audit trail says for whom.</source>
        <translation>Un código de invitación nuevo no se guardó antes y se ha perdido. Cree otro en la página «Usuarios»; el registro de auditoría indica para quién.</translation>
    </message>
    <message>
        <source>The console was locked before the invitation code for “%1” was copied or saved, so it is lost. Make a new invitation code to get another one.</source>
        <translation>La consola se bloqueó antes de que se copiara o guardara el código de invitación de «%1», por lo que se ha perdido. Cree un código de invitación nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>A new code for a password was neither copied nor saved. It cannot be shown again.</source>
        <translation>Un código nuevo para una contraseña no se copió ni se guardó. No se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>A new code for a password was not saved before that and is lost. Reset the password once more to get another one; the audit trail says whose.</source>
        <translation>Un código nuevo para una contraseña no se guardó antes y se ha perdido. Restablezca la contraseña otra vez para obtener otro; el registro de auditoría indica de quién es.</translation>
    </message>
    <message>
        <source>The console was locked before the code for a new password of “%1” was copied or saved, so it is lost. Reset their password once more to get another one.</source>
        <translation>La consola se bloqueó antes de que se copiara o guardara el código para una contraseña nueva de «%1», por lo que se ha perdido. Restablezca su contraseña otra vez para obtener otro.</translation>
    </message>
</context>
<context>
    <name>chatelaine::policywords</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Tokens de acceso personal</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activados</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Longest life of a personal access token</source>
        <translation>Duración máxima de un token de acceso personal</translation>
    </message>
    <message>
        <source>Longest life of a token</source>
        <translation>Duración máxima de un token</translation>
    </message>
    <message>
        <source>Tokens without expiry</source>
        <translation>Tokens sin caducidad</translation>
    </message>
    <message>
        <source>Suggested life</source>
        <translation>Duración sugerida</translation>
    </message>
    <message>
        <source>Suggested grace</source>
        <translation>Período de gracia sugerido</translation>
    </message>
    <message>
        <source>Longest grace</source>
        <translation>Período de gracia máximo</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Bloquear cuando nadie trabaja</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>A copied secret stays on the clipboard for</source>
        <translation>Un secreto copiado permanece en el portapapeles</translation>
    </message>
</context>
<context>
    <name>chatelaine::text</name>
    <message>
        <source>Policy “%1”, line %2: %3</source>
        <translation>Política «%1», línea %2: %3</translation>
    </message>
    <message>
        <source>Policy “%1”, line %2: %3, through the role %4</source>
        <translation>Política «%1», línea %2: %3, a través del rol %4</translation>
    </message>
    <message>
        <source>Held through the role</source>
        <translation>Lo tiene a través del rol</translation>
    </message>
    <message>
        <source>Chosen as a scope</source>
        <translation>Elegido como ámbito</translation>
    </message>
    <message>
        <source>Nothing grants it</source>
        <translation>Nada lo concede</translation>
    </message>
    <message>
        <source>Not chosen as a scope</source>
        <translation>No elegido como ámbito</translation>
    </message>
    <message>
        <source>Its user may not do this</source>
        <translation>Su usuario no puede hacerlo</translation>
    </message>
    <message>
        <source>The user is not active</source>
        <translation>El usuario no está activo</translation>
    </message>
    <message>
        <source>The token does not work at the moment</source>
        <translation>El token no funciona en este momento</translation>
    </message>
    <message>
        <source>Held through the role of a group</source>
        <translation>Lo tiene a través del rol de un grupo</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>Los tokens de acceso personal están desactivados</translation>
    </message>
    <message>
        <source>Granted by a policy</source>
        <translation>Concedido por una política</translation>
    </message>
    <message>
        <source>Denied by a policy, whatever others grant</source>
        <translation>Denegado por una política, concedan lo que concedan otras</translation>
    </message>
    <message>
        <source>A management token may do everything</source>
        <translation>Un token de gestión puede hacerlo todo</translation>
    </message>
    <message>
        <source>Through the role %1</source>
        <translation>A través del rol %1</translation>
    </message>
    <message>
        <source>Through the group %1 with the role %2</source>
        <translation>A través del grupo %1 con el rol %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Denied, whatever others grant: %1</source>
        <translation>Denegado, concedan lo que concedan otras: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dentro de %n segundo</numerusform>
            <numerusform>dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dentro de %n año</numerusform>
            <numerusform>dentro de %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two lengths of time, for example 1 day 4 hours</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expiry</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>status</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status</comment>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>status</comment>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Global: works in every region</source>
        <translation>Global: funciona en todas las regiones</translation>
    </message>
    <message>
        <source>Local to its region</source>
        <translation>Local de su región</translation>
    </message>
    <message>
        <source>Any expiry</source>
        <translation>Cualquier caducidad</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>Ya caducados</translation>
    </message>
    <message>
        <source>Expires within 7 days</source>
        <translation>Caducan en menos de 7 días</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>Caducan en menos de 30 días</translation>
    </message>
    <message>
        <source>Expires within 90 days</source>
        <translation>Caducan en menos de 90 días</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caducan nunca</translation>
    </message>
    <message>
        <source>Any last use</source>
        <translation>Cualquier último uso</translation>
    </message>
    <message>
        <source>Used in the last 24 hours</source>
        <translation>Usados en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Used in the last 7 days</source>
        <translation>Usados en los últimos 7 días</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>Sin usar desde hace 30 días</translation>
    </message>
    <message>
        <source>Not used for 90 days</source>
        <translation>Sin usar desde hace 90 días</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a user</comment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a user</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>source of a user</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column</comment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>You need the permission %1.</source>
        <translation>Necesita el permiso %1.</translation>
    </message>
    <message>
        <source>Unnamed (%1)</source>
        <comment>a token; the start of its ID</comment>
        <translation>Sin nombre (%1)</translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more): it grants nothing.</source>
        <translation>No existe (o ya no existe) la política «%1»: no concede nada.</translation>
    </message>
    <message>
        <source>There is no role “%1” (any more): it grants nothing.</source>
        <translation>No existe (o ya no existe) el rol «%1»: no concede nada.</translation>
    </message>
    <message>
        <source>Deletion pending: %1</source>
        <translation>Eliminación pendiente: %1</translation>
    </message>
    <message>
        <source>Deletion pending: overdue</source>
        <translation>Eliminación pendiente: con retraso</translation>
    </message>
</context>
<context>
    <name>chatelaine::useracts</name>
    <message>
        <source>This is your own account. Change your password yourself instead of resetting it.</source>
        <translation>Esta es su propia cuenta. En lugar de restablecer su contraseña, cámbiela usted.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can deactivate themselves.</source>
        <translation>Esta es su propia cuenta. Nadie puede desactivarse a sí mismo.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can delete themselves.</source>
        <translation>Esta es su propia cuenta. Nadie puede eliminarse a sí mismo.</translation>
    </message>
    <message>
        <source>They have no password yet. Make a new invitation code instead.</source>
        <translation>Aún no tiene contraseña. En su lugar, cree un código de invitación nuevo.</translation>
    </message>
    <message>
        <source>They are deactivated and cannot sign in. Activate them first.</source>
        <translation>Su cuenta está desactivada y no puede iniciar sesión. Actívela antes.</translation>
    </message>
    <message>
        <source>Only somebody who was invited and has no password yet needs an invitation code.</source>
        <translation>Solo necesita un código de invitación quien haya recibido una invitación y aún no tenga contraseña.</translation>
    </message>
    <message>
        <source>Their role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>Su rol %1 tiene permisos que usted no tiene. Puede hacerlo alguien que los tenga.</translation>
    </message>
    <message>
        <source>Through their group %1 they hold permissions that you do not have. Somebody who has them can do this.</source>
        <translation>A través de su grupo %1 tiene permisos que usted no tiene. Puede hacerlo alguien que los tenga.</translation>
    </message>
    <message>
        <source>They may act in zones where you may not. Somebody whose zones reach at least as far can do this.</source>
        <translation>Puede actuar en zonas en las que usted no puede. Puede hacerlo alguien cuyas zonas lleguen al menos igual de lejos.</translation>
    </message>
    <message>
        <source>Select one user first.</source>
        <translation>Seleccione primero un usuario.</translation>
    </message>
    <message>
        <source>Select only one user.</source>
        <translation>Seleccione un solo usuario.</translation>
    </message>
    <message>
        <source>The user is being loaded.</source>
        <translation>El usuario se está cargando.</translation>
    </message>
    <message>
        <source>&amp;Invite user</source>
        <translation>Invi&amp;tar usuario</translation>
    </message>
    <message>
        <source>Make an account and an invitation code for somebody.</source>
        <translation>Crear una cuenta y un código de invitación para alguien.</translation>
    </message>
    <message>
        <source>I&amp;mport directory…</source>
        <translation>I&amp;mportar directorio…</translation>
    </message>
    <message>
        <source>Take people in from a file of an identity provider.</source>
        <translation>Incorporar personas desde un archivo de un proveedor de identidad.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change name, e-mail, role and zones.</source>
        <translation>Cambiar el nombre, el correo electrónico, el rol y las zonas.</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>&amp;Restablecer contraseña…</translation>
    </message>
    <message>
        <source>End the password and hand out a one-time code.</source>
        <translation>Invalidar la contraseña y entregar un código de un solo uso.</translation>
    </message>
    <message>
        <source>New in&amp;vitation code…</source>
        <translation>Nuevo &amp;código de invitación…</translation>
    </message>
    <message>
        <source>Make another invitation code; the one before dies.</source>
        <translation>Crear otro código de invitación; el anterior deja de funcionar.</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Keep the user out, or let them in again.</source>
        <translation>Impedir el acceso al usuario, o volver a permitírselo.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the user and decide who gets their tokens.</source>
        <translation>Eliminar el usuario y decidir quién recibe sus tokens.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask for the users anew.</source>
        <translation>Volver a solicitar los usuarios.</translation>
    </message>
    <message>
        <source>Comes from %1; change it there.</source>
        <translation>Procede de %1; cámbielo allí.</translation>
    </message>
</context>
<context>
    <name>chatelaine::words</name>
    <message>
        <source>Never used so far.</source>
        <translation>No se ha usado hasta ahora.</translation>
    </message>
    <message>
        <source>Last used %1: something still uses it.</source>
        <translation>Último uso: %1; algo lo usa todavía.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>Last used %1, after the new secret was made: something still uses it.</source>
        <translation>Último uso: %1, después de crear el secreto nuevo; algo lo usa todavía.</translation>
    </message>
    <message>
        <source>Not used since the new secret was made %1.</source>
        <translation>Sin usar desde que se creó el secreto nuevo, %1.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>It is a management token: whoever administers the server with it is locked out.</source>
        <translation>Es un token de gestión: quien administre el servidor con él se quedará fuera.</translation>
    </message>
    <message>
        <source>What is done with it through %1 is not possible any more.</source>
        <translation>Lo que se hace con él mediante %1 deja de ser posible.</translation>
    </message>
    <message>
        <source>It works in every region: it stops working in all of them.</source>
        <translation>Funciona en todas las regiones: deja de funcionar en todas ellas.</translation>
    </message>
    <message>
        <source>This server does not know when a token was last used: ask whoever may use it.</source>
        <translation>Este servidor no sabe cuándo se usó un token por última vez: pregunte a quien pueda usarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writePrivateFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>«%1» no se pudo escribir. Elija otra carpeta y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writesRefused</name>
    <message>
        <source>Nothing can be changed on the server at the moment.</source>
        <translation>En este momento no se puede cambiar nada en el servidor.</translation>
    </message>
</context>
<context>
    <name>whenReady</name>
    <message>
        <source>The store or server was closed before its answer came. If this was a change, it may have been carried out nevertheless.</source>
        <translation>El almacén o el servidor se cerró antes de que llegara su respuesta. Si se trataba de un cambio, es posible que se haya llevado a cabo de todos modos.</translation>
    </message>
</context>
</TS>
