<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AuthMethodRules</name>
    <message>
        <source>Say how long tokens of this method live at most.</source>
        <translation>この認証方式で発行されるトークンの最長有効期間を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server wants tokens to live %n minute(s) at least.</source>
        <translation>
            <numerusform>このサーバーでは、トークンの有効期間を %n 分以上にする必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows tokens to live %n minute(s) at most.</source>
        <translation>
            <numerusform>このサーバーでは、トークンの有効期間は %n 分までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>PEM 形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s web address, beginning with https://.</source>
        <translation>プロバイダーの Web アドレスを https:// から入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID that the provider has given to this cluster.</source>
        <translation>プロバイダーがこのクラスターに割り当てたクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Without an address to come back to, nobody can sign in. For the command line and this program it is http://localhost:4649/oidc/callback.</source>
        <translation>戻り先のアドレスがないと、誰もサインインできません。コマンドラインとこのプログラムの場合は http://localhost:4649/oidc/callback です。</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>This is a private key: it belongs to the provider alone. Enter the public key that goes with it.</source>
        <translation>これは秘密鍵で、プロバイダーだけが持つべきものです。対応する公開鍵を入力してください。</translation>
    </message>
    <message>
        <source>This is no public key in PEM form.</source>
        <translation>PEM 形式の公開鍵ではありません。</translation>
    </message>
    <message>
        <source>Say where the keys come from: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>鍵の取得元として、公開鍵、鍵のアドレス (JWKS)、プロバイダーのディスカバリーアドレスのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Keys can come from one place only: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>鍵の取得元は 1 つだけです。公開鍵、鍵のアドレス (JWKS)、プロバイダーのディスカバリーアドレスのいずれかにしてください。</translation>
    </message>
    <message>
        <source>Enter a web address, beginning with https://.</source>
        <translation>Web アドレスを https:// から入力してください。</translation>
    </message>
    <message>
        <source>%1 is no way of signing that servers know. They know %2.</source>
        <translation>%1 は、サーバーが対応している署名方式ではありません。対応しているのは %2 です。</translation>
    </message>
    <message>
        <source>Each claim needs a name, and each name a claim.</source>
        <translation>クレームと名前は必ず組にして指定してください。</translation>
    </message>
    <message>
        <source>Management takes no name: leave it empty.</source>
        <translation>管理には名前を付けません。空のままにしてください。</translation>
    </message>
    <message>
        <source>Enter the name of a policy or role.</source>
        <translation>ポリシーまたはロールの名前を入力してください。</translation>
    </message>
    <message>
        <source>The method %1 maps no claim to “%2”. With this rule nobody could sign in through it.</source>
        <translation>認証方式 %1 には「%2」に割り当てられたクレームがありません。このルールでは、誰もこの方式でサインインできません。</translation>
    </message>
    <message>
        <source>A name is made of 1 to 128 letters, digits and dashes.</source>
        <translation>名前には英字、数字、ハイフンを 1 ～ 128 文字で使用します。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>“redacted” is what servers show instead of the secret. Enter the secret itself.</source>
        <translation>「redacted」は、サーバーがシークレットの代わりに表示する文字列です。シークレットそのものを入力してください。</translation>
    </message>
    <message>
        <source>A ${ is not closed. With this rule nobody could sign in through the method.</source>
        <translation>${ が閉じられていません。このルールでは、誰もこの認証方式でサインインできません。</translation>
    </message>
    <message>
        <source>Between ${ and } there must be value. and a name that the method maps a claim to, for example ${value.user}.</source>
        <translation>${ と } の間には、value. に続けて、認証方式がクレームを割り当てている名前を指定してください (例: ${value.user})。</translation>
    </message>
    <message>
        <source>The description is too long: servers take 256 bytes.</source>
        <translation>説明が長すぎます。サーバーが受け付けるのは 256 バイトまでです。</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is not closed.</source>
        <translation>引用符または括弧が閉じられていません。</translation>
    </message>
</context>
<context>
    <name>AuthMethods</name>
    <message>
        <source>This server has no auth methods: they came with Nomad 1.5.</source>
        <translation>このサーバーには認証方式がありません。Nomad 1.5 以降の機能です。</translation>
    </message>
    <message>
        <source>This server cannot sign in with JSON web tokens: that came with Nomad 1.5.4.</source>
        <translation>このサーバーでは JSON Web Token でサインインできません。Nomad 1.5.4 以降の機能です。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newer version first.</source>
        <translation>この間にほかの人が変更しました。まず新しい版を確認してください。</translation>
    </message>
    <message>
        <source>The type cannot be changed. Make another method and delete this one.</source>
        <translation>タイプは変更できません。別の認証方式を作成し、これを削除してください。</translation>
    </message>
    <message>
        <source>This method has settings that this program does not know. Changing the others would lose them: use the server&apos;s command line.</source>
        <translation>この認証方式には、このプログラムが対応していない設定があります。ほかの設定を変更するとそれらが失われるため、サーバーのコマンドラインを使用してください。</translation>
    </message>
    <message>
        <source>The server replaces all settings together, and does not tell the client secret that it has. Enter the client secret again.</source>
        <translation>サーバーはすべての設定をまとめて置き換え、保持しているクライアントシークレットを開示しません。クライアントシークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>A binding rule of this method uses “%1”. Change the rule first: without that name nobody could sign in.</source>
        <translation>この認証方式のバインディングルールが「%1」を使用しています。その名前がないと誰もサインインできなくなるため、先にルールを変更してください。</translation>
    </message>
    <message>
        <source>A rule stays with its method. Make another rule and delete this one.</source>
        <translation>ルールを別の認証方式に移すことはできません。新しいルールを作成し、これを削除してください。</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>ルールを管理用に変更することはできません。新しいルールを作成し、これを削除してください。</translation>
    </message>
    <message>
        <source>There is an auth method of this name already.</source>
        <translation>この名前の認証方式はすでにあります。</translation>
    </message>
</context>
<context>
    <name>NomadApi</name>
    <message>
        <source>%1 There is nothing of this name at the server.</source>
        <translation>%1この名前のものはサーバーにありません。</translation>
    </message>
    <message>
        <source>The server took the request, but its answer could not be understood. It may have been carried out: look before you try again.</source>
        <translation>サーバーは要求を受け取りましたが、応答を解釈できませんでした。すでに実行された可能性があります。確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>%1 The server&apos;s answer could not be understood.</source>
        <translation>%1サーバーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>ポリシーの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>ポリシーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The policy could not be saved.</source>
        <translation>ポリシーを保存できませんでした。</translation>
    </message>
    <message>
        <source>The policy could not be deleted.</source>
        <translation>ポリシーを削除できませんでした。</translation>
    </message>
    <message>
        <source>The roles could not be read.</source>
        <translation>ロールの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The role could not be read.</source>
        <translation>ロールを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The role could not be saved.</source>
        <translation>ロールを保存できませんでした。</translation>
    </message>
    <message>
        <source>The role could not be deleted.</source>
        <translation>ロールを削除できませんでした。</translation>
    </message>
    <message>
        <source>It could not be found out what the server can do.</source>
        <translation>サーバーの機能を確認できませんでした。</translation>
    </message>
    <message>
        <source>The regions could not be read.</source>
        <translation>リージョンの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The cluster&apos;s leader could not be found.</source>
        <translation>クラスターのリーダーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The tokens could not be read.</source>
        <translation>トークンの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>This token has expired. Use another one.</source>
        <translation>このトークンは期限切れです。別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>The server does not know this token. Check that it was copied whole and belongs to this server and region.</source>
        <translation>サーバーはこのトークンを認識できません。全体がコピーされているか、このサーバーとリージョンのものかを確認してください。</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>このサーバーではアクセス制御がオフになっているため、トークンが管理されていません。</translation>
    </message>
    <message>
        <source>The server took this for nobody&apos;s token. Check that it was copied whole.</source>
        <translation>サーバーによると、これは誰のトークンでもありません。全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>トークンを読み込めませんでした。</translation>
    </message>
    <message>
        <source>It could not be found out whose token this is.</source>
        <translation>このトークンが誰のものか確認できませんでした。</translation>
    </message>
    <message>
        <source>The token could not be made.</source>
        <translation>トークンを作成できませんでした。</translation>
    </message>
    <message>
        <source>The token could not be changed.</source>
        <translation>トークンを変更できませんでした。</translation>
    </message>
    <message>
        <source>The token could not be deleted.</source>
        <translation>トークンを削除できませんでした。</translation>
    </message>
    <message>
        <source>The binding rules could not be read.</source>
        <translation>バインディングルールを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The auth methods could not be read.</source>
        <translation>認証方式の一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The auth method could not be read.</source>
        <translation>認証方式を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The auth method could not be saved.</source>
        <translation>認証方式を保存できませんでした。</translation>
    </message>
    <message>
        <source>The auth method could not be deleted.</source>
        <translation>認証方式を削除できませんでした。</translation>
    </message>
    <message>
        <source>The binding rule could not be saved.</source>
        <translation>バインディングルールを保存できませんでした。</translation>
    </message>
    <message>
        <source>The binding rule could not be deleted.</source>
        <translation>バインディングルールを削除できませんでした。</translation>
    </message>
    <message>
        <source>The first management token could not be made.</source>
        <translation>最初の管理トークンを作成できませんでした。</translation>
    </message>
    <message>
        <source>The one-time secret could not be made.</source>
        <translation>ワンタイムシークレットを作成できませんでした。</translation>
    </message>
    <message>
        <source>The one-time secret was not taken.</source>
        <translation>ワンタイムシークレットは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>サインインできませんでした。</translation>
    </message>
    <message>
        <source>The server could not tell where the identity provider is.</source>
        <translation>サーバーは ID プロバイダーの場所を示せませんでした。</translation>
    </message>
</context>
<context>
    <name>NomadBackend</name>
    <message>
        <source>%1, region %2</source>
        <translation>%1、リージョン %2</translation>
    </message>
</context>
<context>
    <name>NomadError</name>
    <message>
        <source>The cluster lost its leader in the middle of it: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>途中でクラスターのリーダーが失われました。それでも実行された可能性があります。確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>Something went wrong between here and the cluster&apos;s leader: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>ここからクラスターのリーダーまでの間で問題が発生しました。それでも実行された可能性があります。確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment. Try again when it has one.</source>
        <translation>現在、クラスターにリーダーがいません。リーダーが決まってから、やり直してください。</translation>
    </message>
    <message>
        <source>The server does not know this region, or has no way to it.</source>
        <translation>サーバーはこのリージョンを知らないか、このリージョンに接続できません。</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>このサーバーではアクセス制御がオフになっているため、トークンが管理されていません。</translation>
    </message>
    <message>
        <source>The token that you are signed in with has expired. Sign in with another one.</source>
        <translation>サインインに使用したトークンが期限切れになりました。別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>You are known there, but no binding rule gives you a role or a policy. Ask an administrator.</source>
        <translation>本人であることは確認されましたが、ロールやポリシーを割り当てるバインディングルールがありません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>A page for browsers came instead of an answer: something between here and the server does not let this through. Check the address, the proxy and the VPN.</source>
        <translation>応答の代わりにブラウザー用のページが返されました。サーバーとの間で通信が遮られています。アドレス、プロキシ、VPN を確認してください。</translation>
    </message>
    <message>
        <source>The server limits how many connections it takes. Wait a moment.</source>
        <translation>サーバーは接続数を制限しています。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>The server asks for a token. Sign in first.</source>
        <translation>サーバーがトークンを求めています。先にサインインしてください。</translation>
    </message>
    <message>
        <source>The server says that your token does not permit this.</source>
        <translation>サーバーによると、このトークンではその操作は許可されていません。</translation>
    </message>
    <message>
        <source>This version of the server cannot do that.</source>
        <translation>このバージョンのサーバーでは、その操作を実行できません。</translation>
    </message>
    <message>
        <source>The server answered with the status %1 and said nothing else.</source>
        <translation>サーバーはステータス %1 を返し、ほかには何も伝えていません。</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>サーバーからのメッセージ:「%1」。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Desktop console for an organisation&apos;s API tokens.</source>
        <translation>組織の API トークンを管理するデスクトップコンソール。</translation>
    </message>
    <message>
        <source>Open a throw-away organisation with people, tokens and history.</source>
        <translation>ユーザー、トークン、履歴の入った使い捨ての組織を開きます。</translation>
    </message>
    <message>
        <source>Open the store in &lt;file&gt;.</source>
        <translation>&lt;file&gt; のストアを開きます。</translation>
    </message>
    <message>
        <source>Open the saved connection &lt;name&gt;.</source>
        <translation>保存した接続 &lt;name&gt; を開きます。</translation>
    </message>
    <message>
        <source>Open the server that the environment names (NOMAD_ADDR and the like).</source>
        <translation>環境変数 (NOMAD_ADDR など) で指定されたサーバーを開きます。</translation>
    </message>
    <message>
        <source>Write what happens to standard error. Secrets are never written.</source>
        <translation>処理の内容を標準エラー出力に書き出します。シークレットは決して書き出しません。</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is filled, and end.</source>
        <translation>内容が表示され次第、ウィンドウの画像を &lt;file&gt; に書き出して終了します。</translation>
    </message>
    <message>
        <source>Write all tokens to standard output, and end. Needs no display, as the next four.</source>
        <translation>すべてのトークンを標準出力に書き出して終了します。このオプションと次の 4 つは、画面を必要としません。</translation>
    </message>
    <message>
        <source>Check that every entry of the audit trail is as it was written, and end.</source>
        <translation>監査証跡の各エントリが記録時のままかを検査して終了します。</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to the new &lt;file&gt;, and end.</source>
        <translation>ストア全体のコピーを新しい &lt;file&gt; に書き出して終了します。</translation>
    </message>
    <message>
        <source>Read the whole store and its audit trail, tell whether they are whole, and end.</source>
        <translation>ストア全体と監査証跡を読み取り、損なわれていないかを報告して終了します。</translation>
    </message>
    <message>
        <source>Write versions and settings for a bug report to standard output, and end.</source>
        <translation>不具合報告用のバージョン情報と設定を標準出力に書き出して終了します。</translation>
    </message>
    <message>
        <source>How these write what they found: &lt;format&gt; is table (the default), json or csv.</source>
        <translation>上記の結果の出力形式: &lt;format&gt; は table (既定)、json、csv のいずれかです。</translation>
    </message>
    <message>
        <source>Sign in to the store as &lt;e-mail&gt;. Without it: as whoever stays signed in there on this machine, otherwise you are asked.</source>
        <translation>&lt;e-mail&gt; としてストアにサインインします。省略した場合は、このコンピューターでサインインを維持しているユーザーを使用し、いなければ入力を求めます。</translation>
    </message>
    <message>
        <source>Take the password, or at a server the token, from the first line of standard input instead of asking at the terminal.</source>
        <translation>パスワード (サーバーの場合はトークン) を、端末で尋ねる代わりに標準入力の最初の行から読み取ります。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>Ask for one act at a time.</source>
        <translation>一度に指定できる操作は 1 つだけです。</translation>
    </message>
    <message>
        <source>Name one store or server at a time.</source>
        <translation>一度に指定できるストアまたはサーバーは 1 つだけです。</translation>
    </message>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>形式は table、json、csv のいずれかです。</translation>
    </message>
    <message>
        <source>Say to which file the backup is to be written.</source>
        <translation>バックアップの書き出し先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is for stores: a server keeps its own audit log and backups. Name a store with --store.</source>
        <translation>これはストア用です。サーバーは独自の監査ログとバックアップを持っています。--store でストアを指定してください。</translation>
    </message>
    <message>
        <source>At a server one signs in with a token: leave out --user.</source>
        <translation>サーバーにはトークンでサインインします。--user を外してください。</translation>
    </message>
    <message>
        <source>Say with --user whose password it is.</source>
        <translation>誰のパスワードかを --user で指定してください。</translation>
    </message>
    <message>
        <source>--%1 goes with --list-tokens, --verify-chain, --backup or --check-store.</source>
        <translation>--%1 は --list-tokens、--verify-chain、--backup、--check-store のいずれかと共に使用します。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>Keeps an organisation&apos;s API tokens: who holds which key, and what it opens.</source>
        <translation>組織の API トークンを管理します。誰がどの鍵を持ち、その鍵で何ができるかがわかります。</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>Chatelaine について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (%2 でビルド)</translation>
    </message>
    <message>
        <source>This program is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>このプログラムはフリーソフトウェアです。GNU General Public License バージョン 3 またはそれ以降の条件に従って、使用、研究、共有、改変できます。無保証です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Unnamed token</source>
        <translation>名前のないトークン</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>ほか %n 個のトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclEditDialog</name>
    <message>
        <source>Working out who is affected…</source>
        <translation>影響を受ける対象を調べています…</translation>
    </message>
    <message>
        <source>Save “%1” and take permissions away?</source>
        <translation>「%1」を保存して権限を取り上げますか?</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclFilterRow</name>
    <message>
        <source>&amp;Only</source>
        <translation>絞り込み(&amp;O)</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPage</name>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2 件中 %1 件が該当</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>先に一覧から 1 つ選択してください。</translation>
    </message>
    <message>
        <source>What was just changed is being read again.</source>
        <translation>変更した内容を読み込み直しています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPoliciesPage</name>
    <message>
        <source>The policies could not be loaded</source>
        <translation>ポリシーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the policies…</source>
        <translation>ポリシーを読み込んでいます…</translation>
    </message>
    <message>
        <source>No policy matches</source>
        <translation>該当するポリシーがありません</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>ポリシーはまだありません</translation>
    </message>
    <message>
        <source>A policy says in rules what tokens and roles that hold it may do.</source>
        <translation>ポリシーは、それを持つトークンやロールに何ができるかをルールで定めます。</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>You may not see the policies</source>
        <translation>ポリシーを表示する権限がありません</translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation>名前または説明で検索</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>ポリシーを検索</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Belongs to jobs</source>
        <translation>ジョブに割り当て済み</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>&amp;New policy</source>
        <translation>新しいポリシー(&amp;N)</translation>
    </message>
    <message>
        <source>Write a policy.</source>
        <translation>ポリシーを作成します。</translation>
    </message>
    <message>
        <source>New policy from template: &amp;read only</source>
        <translation>テンプレートから新しいポリシー: 読み取り専用(&amp;O)</translation>
    </message>
    <message>
        <source>Start from rules that only read.</source>
        <translation>読み取りだけのルールから始めます。</translation>
    </message>
    <message>
        <source>New policy from template: &amp;write</source>
        <translation>テンプレートから新しいポリシー: 書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>Start from rules that read and write.</source>
        <translation>読み取りと書き込みを行うルールから始めます。</translation>
    </message>
    <message>
        <source>New policy from template: &amp;deny</source>
        <translation>テンプレートから新しいポリシー: 拒否(&amp;D)</translation>
    </message>
    <message>
        <source>Start from rules that deny.</source>
        <translation>拒否するルールから始めます。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change description and rules.</source>
        <translation>説明とルールを変更します。</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the policy. Whoever holds it loses what it grants.</source>
        <translation>ポリシーを削除します。保持しているトークンやロールは、このポリシーによる権限を失います。</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>マトリックスに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>ほかのポリシーやロールと並べて表示します。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the policies anew.</source>
        <translation>ポリシーを読み込み直します。</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n 個のポリシー</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more).</source>
        <translation>ポリシー「%1」は存在しないか、削除されています。</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>保持しているものは不明です: %1</translation>
    </message>
    <message>
        <source>These roles contain it and will point to nothing: %1.</source>
        <translation>次のロールがこのポリシーを含んでおり、参照先がなくなります: %1。</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>保持しているトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it, directly or through a role.</source>
        <translation>
            <numerusform>直接またはロールを通じて、%n 個のトークンが保持しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the policy “%1”?</source>
        <translation>ポリシー「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Whoever holds it loses what it grants at once, without being told. This cannot be undone.</source>
        <translation>保持しているトークンは、このポリシーによる権限を予告なく直ちに失います。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>It also belongs to %1, which lose it too.</source>
        <translation>%1にも割り当てられているため、これらも権限を失います。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDetails</name>
    <message>
        <source>No policy selected</source>
        <translation>ポリシーが選択されていません</translation>
    </message>
    <message>
        <source>Select a policy to see its rules and who holds it.</source>
        <translation>ポリシーを選択すると、ルールと保持しているトークンが表示されます。</translation>
    </message>
    <message>
        <source>In roles</source>
        <translation>含まれるロール</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>保持するトークン</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>ルール(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What it grants</source>
        <translation>付与する権限(&amp;W)</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>ルールを読み込んでいます…</translation>
    </message>
    <message>
        <source>The policy is being loaded.</source>
        <translation>ポリシーを読み込んでいます。</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>ルールを解析しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDialog</name>
    <message>
        <source>Edit policy</source>
        <translation>ポリシーの編集</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create policy</source>
        <translation>ポリシーを作成</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>影響を受ける対象を調べています…</translation>
    </message>
    <message>
        <source>It will no longer belong to %1. They lose what it grants as soon as the policy is saved.</source>
        <translation>%1への割り当てが解除されます。ポリシーを保存すると、直ちに権限が失われます。</translation>
    </message>
    <message>
        <source>It will belong to %1 instead of %2. Tasks that it no longer belongs to lose what it grants as soon as the policy is saved.</source>
        <translation>割り当て先が%2から%1に変わります。割り当てから外れるタスクは、ポリシーを保存すると直ちに権限を失います。</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the policy is saved.</source>
        <translation>ポリシーを保存すると、次のトークンは直ちに権限を失います。</translation>
    </message>
    <message>
        <source>the rules cannot be read here.</source>
        <translation>このルールは、ここでは読み取れません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Somebody has deleted this policy since you opened it. Copy your rules and make a new policy with them if it is still wanted.</source>
        <translation>このポリシーを開いた後に、ほかの人が削除しました。引き続き必要な場合は、ルールをコピーして新しいポリシーを作成してください。</translation>
    </message>
    <message>
        <source>Somebody has changed this policy since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このポリシーを開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyForm</name>
    <message>
        <source>For example: submit-jobs</source>
        <translation>例: submit-jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>名前は後から変更できません。</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ルール(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert a template</source>
        <translation>テンプレートを挿入(&amp;I)</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>付与する権限</translation>
    </message>
    <message>
        <source>Na&amp;mespace</source>
        <translation>名前空間(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>タスク(&amp;K)</translation>
    </message>
    <message>
        <source>The job that it belongs to</source>
        <translation>割り当て先のジョブ</translation>
    </message>
    <message>
        <source>Leave this empty unless tasks of a job are to hold the policy without having a token.</source>
        <translation>トークンを持たないジョブのタスクにポリシーを持たせる場合にのみ入力してください。</translation>
    </message>
    <message>
        <source>Besides tokens, %1 hold it.</source>
        <translation>トークンのほかに、%1が保持しています。</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>ルールを解析しています…</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>ポリシーの名前は変更できません。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Write at least one rule, or insert a template.</source>
        <translation>ルールを 1 つ以上書くか、テンプレートを挿入してください。</translation>
    </message>
    <message>
        <source>Name the namespace of the job.</source>
        <translation>ジョブの名前空間を入力してください。</translation>
    </message>
    <message>
        <source>Name the job, or empty the fields beside it.</source>
        <translation>ジョブを入力するか、隣のフィールドを空にしてください。</translation>
    </message>
    <message>
        <source>Name the group of the task.</source>
        <translation>タスクのグループを入力してください。</translation>
    </message>
    <message>
        <source>What tokens and roles name this policy by.</source>
        <translation>トークンとロールがこのポリシーを参照するときの名前です。</translation>
    </message>
    <message>
        <source>What the policy is for, in a sentence for whoever looks at it later.</source>
        <translation>ポリシーの用途を、後で見る人のために一文で書きます。</translation>
    </message>
    <message>
        <source>The rules in the server&apos;s own language. Mistakes are marked while you type.</source>
        <translation>サーバー自身の言語で書いたルールです。入力中に誤りに印が付きます。</translation>
    </message>
    <message>
        <source>Together these name the tasks that use the policy with their own identity.</source>
        <translation>これらを合わせて、独自の ID でポリシーを使用するタスクを指定します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>説明</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 個のロール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDetails</name>
    <message>
        <source>No role selected</source>
        <translation>ロールが選択されていません</translation>
    </message>
    <message>
        <source>Select a role to see its policies and who holds it.</source>
        <translation>ロールを選択すると、ポリシーと保持しているトークンが表示されます。</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>付与する権限</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>保持するトークン</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: %1.</source>
        <translation>
            <numerusform>このロールの %n 個のポリシーは存在せず、何も付与しません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it grants is being looked up…</source>
        <translation>付与する権限を調べています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDialog</name>
    <message>
        <source>Edit role</source>
        <translation>ロールの編集</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>ロールを作成</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the role is saved.</source>
        <translation>ロールを保存すると、次のトークンは直ちに権限を失います。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Somebody has deleted this role since you opened it. It cannot be changed any more.</source>
        <translation>このロールを開いた後に、ほかの人が削除しました。もう変更できません。</translation>
    </message>
    <message>
        <source>Somebody has changed this role since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このロールを開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleForm</name>
    <message>
        <source>For example: night-shift</source>
        <translation>例: night-shift</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>付与する権限</translation>
    </message>
    <message>
        <source>Each policy by itself. What one of them denies is denied, whatever the others grant.</source>
        <translation>各ポリシーを個別に示します。いずれかのポリシーが拒否するものは、ほかのポリシーが付与していても拒否されます。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Tick at least one policy.</source>
        <translation>1 つ以上のポリシーにチェックを付けてください。</translation>
    </message>
    <message>
        <source>The server refuses policies that do not exist. Take these away: %1.</source>
        <translation>サーバーは存在しないポリシーを受け付けません。次のポリシーを外してください: %1。</translation>
    </message>
    <message>
        <source>What people and tokens know this role by.</source>
        <translation>ユーザーとトークンがこのロールを識別する名前です。</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever looks at it later.</source>
        <translation>ロールの用途を、後で見る人のために一文で書きます。</translation>
    </message>
    <message>
        <source>Whoever has the role may do what any of these policies allows.</source>
        <translation>このロールを持つと、これらのポリシーのいずれかが許可する操作を行えます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>a policy</comment>
        <translation>%1 (存在しません)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRolesPage</name>
    <message>
        <source>The roles could not be loaded</source>
        <translation>ロールを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>ロールを読み込んでいます…</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>該当するロールがありません</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>ロールはまだありません</translation>
    </message>
    <message>
        <source>A role puts policies together, so that tokens can hold them by one name.</source>
        <translation>ロールは複数のポリシーをまとめ、1 つの名前でトークンに持たせることができます。</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>You may not see the roles</source>
        <translation>ロールを表示する権限がありません</translation>
    </message>
    <message>
        <source>Search name, description or policy</source>
        <translation>名前、説明、ポリシーで検索</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>ロールを検索</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>With missing policies</source>
        <translation>存在しないポリシーあり</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>新しいロール(&amp;N)</translation>
    </message>
    <message>
        <source>Put policies together.</source>
        <translation>複数のポリシーをまとめます。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, description and policies.</source>
        <translation>名前、説明、ポリシーを変更します。</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the role. Whoever holds it loses what it grants.</source>
        <translation>ロールを削除します。保持しているトークンは、このロールによる権限を失います。</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>マトリックスに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>ほかのポリシーやロールと並べて表示します。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the roles anew.</source>
        <translation>ロールを読み込み直します。</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 個のロール</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>ロール「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its policies stay. Whoever holds them through this role loses them at once, without being told. This cannot be undone.</source>
        <translation>含まれるポリシーは残ります。このロールを通じてポリシーを保持しているトークンは、予告なく直ちにそれらを失います。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>保持しているものは不明です: %1</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>保持しているトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it.</source>
        <translation>
            <numerusform>%n 個のトークンが保持しています。</numerusform>
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
        <translation>実行すると、すべての操作ができてサインインもできる人がいなくなり、その状態は誰にも戻せません。先にほかの人にすべての権限を付与してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentPicker</name>
    <message>
        <source>It grants nothing.</source>
        <translation>何も付与しません。</translation>
    </message>
    <message>
        <source>It grants %1.</source>
        <translation>%1 を付与します。</translation>
    </message>
    <message numerus="yes">
        <source>It grants %1 and %n more.</source>
        <translation>
            <numerusform>%1 ほか %n 件を付与します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search policies and roles</source>
        <translation>ポリシーとロールを検索</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>ポリシーとロール</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>There is no such thing (any more): it grants nothing.</source>
        <translation>存在しないため、何も付与しません。</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>%1, does not exist</source>
        <translation>%1、存在しません</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <comment>policies and roles</comment>
        <translation>
            <numerusform>%n 個選択中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not exist (any more) and grant(s) nothing.</source>
        <translation>
            <numerusform>そのうち %n 個は存在せず、何も付与しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it grants.</source>
        <translation>選択すると、付与する権限が表示されます。</translation>
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
        <translation>例: デプロイパイプライン</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>May be left out, but a name is what people know it by.</source>
        <translation>省略できますが、名前があるとトークンを見分けやすくなります。</translation>
    </message>
    <message>
        <source>&amp;Policies and roles</source>
        <translation>ポリシーとロール(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Decided when it was made</source>
        <translation>作成時に決定済み</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>クライアント(&amp;C)</translation>
    </message>
    <message>
        <source>Does what its policies and roles say, and nothing else.</source>
        <translation>ポリシーとロールで許可されたことだけを実行できます。</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>管理(&amp;M)</translation>
    </message>
    <message>
        <source>May do everything, and manage tokens, policies and roles.</source>
        <translation>すべての操作と、トークン、ポリシー、ロールの管理ができます。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>ローカル(&amp;L)</translation>
    </message>
    <message>
        <source>Works only in the region that it is made in.</source>
        <translation>作成したリージョンでのみ使用できます。</translation>
    </message>
    <message>
        <source>&amp;Global</source>
        <translation>グローバル(&amp;G)</translation>
    </message>
    <message>
        <source>Works in every region; the others follow a little later.</source>
        <translation>すべてのリージョンで使用できます。ほかのリージョンには少し遅れて反映されます。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>有効範囲</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>後から変更できません。</translation>
    </message>
    <message>
        <source>Whoever has its secret may do everything on this server, read every token&apos;s secret and lock everybody else out. Give programs a client token instead.</source>
        <translation>このシークレットを持つ人は、このサーバーですべての操作を行い、全トークンのシークレットを読み取り、ほかの全員を締め出すことができます。プログラムにはクライアントトークンを使用してください。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token, or a successor with another expiry.</source>
        <translation>サーバーはこの変更を許可していません。新しいトークンを作成するか、有効期限の異なる後継トークンを作成してください。</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token.</source>
        <translation>サーバーはこの変更を許可していません。新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Choose at least one policy or role: they decide what the token may do.</source>
        <translation>ポリシーまたはロールを 1 つ以上選択してください。トークンに何ができるかは、これらで決まります。</translation>
    </message>
    <message>
        <source>Choose at least one policy or role that exists: what is chosen grants nothing.</source>
        <translation>存在するポリシーまたはロールを 1 つ以上選択してください。現在の選択では何も付与されません。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>token</comment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>ポリシーとロール</translation>
    </message>
    <message>
        <source>What people recognise the token by.</source>
        <translation>このトークンを見分けるための名前です。</translation>
    </message>
    <message>
        <source>The token may do what any of them allows.</source>
        <translation>トークンは、これらのいずれかが許可する操作を行えます。</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>トークンが自動的に使えなくなる日時です。</translation>
    </message>
    <message>
        <source>The server does not let anybody change this afterwards.</source>
        <translation>サーバーでは後から変更できません。</translation>
    </message>
    <message>
        <source>Whether the token is held by policies and roles, or may do everything.</source>
        <translation>トークンがポリシーとロールで制限されるか、すべての操作を行えるかです。</translation>
    </message>
    <message>
        <source>Whether the token works in this region only or in all of them.</source>
        <translation>トークンがこのリージョンだけで有効か、すべてのリージョンで有効かです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDetails</name>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>エントリが選択されていません</translation>
    </message>
    <message>
        <source>Select an entry to see all that it says.</source>
        <translation>エントリを選択すると、すべての内容が表示されます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>変更前の%1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>変更後の%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExport</name>
    <message>
        <source>Somebody removed old entries in the meantime. Nothing was written; export again what is there now.</source>
        <translation>この間に、ほかの人が古いエントリを削除しました。何も書き出されていません。現在の内容をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The audit trail cannot be written over “%1”. Choose another name.</source>
        <translation>監査証跡を「%1」に上書きすることはできません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>ファイル「%1」に書き込めません。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was written.</source>
        <translation>ファイル「%1」を保存する空き容量がありません。何も書き出されていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExportDialog</name>
    <message>
        <source>Export audit trail</source>
        <translation>監査証跡のエクスポート</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>エントリ(&amp;E)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines (プログラム用)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Those that the list shows</source>
        <translation>一覧に表示されているもの</translation>
    </message>
    <message>
        <source>One line an entry. No field is taken for a formula.</source>
        <translation>1 行に 1 エントリです。数式として解釈されるフィールドはありません。</translation>
    </message>
    <message>
        <source>With everything that it takes to check the chain without Chatelaine. Export all entries for that.</source>
        <translation>Chatelaine を使わずにチェーンを検証するために必要な情報がすべて含まれます。そのためには、すべてのエントリをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Writing the entries…</source>
        <translation>エントリを書き出しています…</translation>
    </message>
    <message>
        <source>Entries saved in %1: %2.</source>
        <translation>%1 件のエントリを保存しました。保存先: %2。</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet. JSON Lines is for programs, also for one that checks the chain.</source>
        <translation>CSV は表計算ソフトで開けます。JSON Lines はプログラム用で、チェーンを検証するプログラムにも使えます。</translation>
    </message>
    <message>
        <source>The whole trail, or only what the filters of the page let through.</source>
        <translation>監査証跡の全体か、ページのフィルターに合うものだけかです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilterRow</name>
    <message>
        <source>Search who, to what or why</source>
        <translation>実行者、対象、理由で検索</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>監査証跡を検索</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ユーザー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>結果(&amp;O)</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTrailPage</name>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>監査証跡を読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>監査証跡を読み込んでいます…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>該当するエントリがありません</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>エントリはまだありません</translation>
    </message>
    <message>
        <source>Whatever is done, or refused, is written down here.</source>
        <translation>実行された操作も拒否された操作も、すべてここに記録されます。</translation>
    </message>
    <message>
        <source>You may not see the audit trail</source>
        <translation>監査証跡を表示する権限がありません</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>%1 件のエントリ</translation>
    </message>
    <message>
        <source>Found so far: %1, back to %2</source>
        <translation>現在 %1 件が該当 (%2 まで検索済み)</translation>
    </message>
    <message>
        <source>Found: %1 of %2</source>
        <translation>%2 件中 %1 件が該当</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>監査(&amp;U)</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodDialog</name>
    <message>
        <source>Edit auth method</source>
        <translation>認証方式の編集</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>新しい認証方式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create auth method</source>
        <translation>認証方式を作成</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. It uses settings by now that this console does not know and would lose, so that it cannot be saved here.</source>
        <translation>この認証方式を開いた後に、ほかの人が変更しました。現在は、このコンソールが対応しておらず保存すると失われる設定が含まれているため、ここでは保存できません。</translation>
    </message>
    <message>
        <source>Somebody has deleted this auth method since you opened it. It cannot be changed any more.</source>
        <translation>この認証方式を開いた後に、ほかの人が削除しました。もう変更できません。</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>この認証方式を開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodForm</name>
    <message>
        <source>Offer it &amp;first</source>
        <translation>既定の方式として提示(&amp;F)</translation>
    </message>
    <message>
        <source>Prove each sign-in with P&amp;KCE</source>
        <translation>サインインを PKCE で証明(&amp;K)</translation>
    </message>
    <message>
        <source>Do not ask the provider for &amp;user information</source>
        <translation>プロバイダーにユーザー情報を要求しない(&amp;U)</translation>
    </message>
    <message>
        <source>Write each sign-in into the server&apos;s &amp;log in full</source>
        <translation>サインインの全内容をサーバーのログに記録(&amp;G)</translation>
    </message>
    <message>
        <source>This server does not know JSON web tokens (from Nomad 1.5.4).</source>
        <translation>このサーバーは JSON Web Token に対応していません (Nomad 1.5.4 以降)。</translation>
    </message>
    <message>
        <source>For example: company-login</source>
        <translation>例: company-login</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>名前は後から変更できません。</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>タイプ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reach of the tokens that it makes</source>
        <translation>発行するトークンの有効範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Longest life of the tokens that it makes</source>
        <translation>発行するトークンの最長有効期間(&amp;L)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Only one auth method can be the one that is used when nobody names another.</source>
        <translation>別の方式が指定されなかったときに使用する認証方式は、1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>&amp;Address of the provider (discovery URL)</source>
        <translation>プロバイダーのアドレス (ディスカバリー URL)(&amp;A)</translation>
    </message>
    <message>
        <source>Without “.well-known/openid-configuration” at its end.</source>
        <translation>末尾の「.well-known/openid-configuration」は含めません。</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>クライアント ID(&amp;C)</translation>
    </message>
    <message>
        <source>As the provider knows this server.</source>
        <translation>プロバイダーがこのサーバーを識別するための ID です。</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Allowed redirect addresses</source>
        <translation>許可するリダイレクトアドレス</translation>
    </message>
    <message>
        <source>One a line. The console and the command line wait at %1.</source>
        <translation>1 行に 1 つ入力します。コンソールとコマンドラインは %1 で待機します。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>One a line, for example: groups. “openid” is always asked for.</source>
        <translation>1 行に 1 つ入力します (例: groups)。「openid」は常に要求されます。</translation>
    </message>
    <message>
        <source>Address of the &amp;keys (JWKS)</source>
        <translation>鍵のアドレス (JWKS)(&amp;J)</translation>
    </message>
    <message>
        <source>Give this, the address of the provider, or public keys.</source>
        <translation>これ、プロバイダーのアドレス、公開鍵のいずれかを指定します。</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>In PEM, one below the other.</source>
        <translation>PEM 形式で、続けて入力します。</translation>
    </message>
    <message>
        <source>Certificate that the address of the keys is trusted with</source>
        <translation>鍵のアドレスを信頼するための証明書</translation>
    </message>
    <message>
        <source>In PEM. Empty: what the server&apos;s computer trusts.</source>
        <translation>PEM 形式です。空の場合は、サーバーのコンピューターが信頼しているものを使用します。</translation>
    </message>
    <message>
        <source>Claims with one value</source>
        <translation>単一の値を持つクレーム</translation>
    </message>
    <message>
        <source>Rules know them as value.NAME. Double-click or type to fill in a row, Delete takes it away.</source>
        <translation>ルールでは value.NAME として参照します。ダブルクリックまたは文字の入力で行を編集し、Delete キーで行を削除します。</translation>
    </message>
    <message>
        <source>Claims with a list</source>
        <translation>リストを持つクレーム</translation>
    </message>
    <message>
        <source>Rules know them as list.NAME; for example groups.</source>
        <translation>ルールでは list.NAME として参照します (例: groups)。</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>One a line. Sign-ins for others are refused.</source>
        <translation>1 行に 1 つ入力します。それ以外を対象とするサインインは拒否されます。</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>One a line. Sign-ins by others are refused.</source>
        <translation>1 行に 1 つ入力します。それ以外の発行者によるサインインは拒否されます。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Names of the tokens that it makes</source>
        <translation>発行するトークンの名前</translation>
    </message>
    <message>
        <source>From Nomad 1.7. Empty: the type and the name of this auth method.</source>
        <translation>Nomad 1.7 以降。空の場合は、この認証方式のタイプと名前になります。</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>From Nomad 1.10.</source>
        <translation>Nomad 1.10 以降。</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>ユーザー情報</translation>
    </message>
    <message>
        <source>From Nomad 1.8. For providers that do not offer it.</source>
        <translation>Nomad 1.8 以降。ユーザー情報を提供しないプロバイダー用です。</translation>
    </message>
    <message>
        <source>Certificates that the provider is trusted with</source>
        <translation>プロバイダーを信頼するための証明書</translation>
    </message>
    <message>
        <source>In PEM, one below the other. Empty: what the server&apos;s computer trusts.</source>
        <translation>PEM 形式で、続けて入力します。空の場合は、サーバーのコンピューターが信頼しているものを使用します。</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>One a line. Empty: RS256.</source>
        <translation>1 行に 1 つ入力します。空の場合は RS256 を使用します。</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>有効期限の許容誤差</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>「not before」の許容誤差</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>時計の許容誤差</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>From Nomad 1.10. For finding out why nobody gets in: claims of people end in the log.</source>
        <translation>Nomad 1.10 以降。サインインできない原因の調査用です。ユーザーのクレームがログに残ります。</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>As the provider gave it. The server keeps it; the console never shows it.</source>
        <translation>プロバイダーから発行されたものです。サーバーが保管し、コンソールには表示されません。</translation>
    </message>
    <message>
        <source>The server has one. Leave this empty while nothing else in the settings changes; with any change it has to be typed again.</source>
        <translation>サーバーに保存されています。ほかの設定を変更しない場合は空のままにしてください。いずれかを変更する場合は、再入力が必要です。</translation>
    </message>
    <message>
        <source>The name of an auth method cannot be changed.</source>
        <translation>認証方式の名前は変更できません。</translation>
    </message>
    <message>
        <source>Say where the keys come from: here, at the address of the keys, or as public keys.</source>
        <translation>鍵の取得元を、上記のアドレス、鍵のアドレス、公開鍵のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>0 より長い時間を指定してください。</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com.</source>
        <translation>これは https://accounts.example.com のような Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Give the address of the provider.</source>
        <translation>プロバイダーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com/keys.</source>
        <translation>これは https://accounts.example.com/keys のような Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>OIDC leads people through a browser. With JWT, programs bring a signed token along.</source>
        <translation>OIDC ではブラウザーでサインインします。JWT ではプログラムが署名済みのトークンを提示します。</translation>
    </message>
    <message>
        <source>Whether such a token works in one region or in all of them.</source>
        <translation>このトークンが 1 つのリージョンで有効か、すべてのリージョンで有効かです。</translation>
    </message>
    <message>
        <source>After this time people have to sign in anew.</source>
        <translation>この時間が過ぎると、サインインし直す必要があります。</translation>
    </message>
    <message>
        <source>What this server proves itself to the provider with. The provider shows it where the client is registered.</source>
        <translation>このサーバーがプロバイダーに対して自身を証明するためのものです。クライアントを登録した場所でプロバイダーが表示します。</translation>
    </message>
    <message>
        <source>Which claims of the provider rules may look at, and under which name.</source>
        <translation>ルールで参照できるプロバイダーのクレームと、その名前です。</translation>
    </message>
    <message>
        <source>The same for claims that hold several values.</source>
        <translation>複数の値を持つクレームについて同様に指定します。</translation>
    </message>
    <message>
        <source>By how much clocks may differ before a sign-in is refused.</source>
        <translation>サインインを拒否するまでに許容する時計のずれです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Offered first</source>
        <comment>column</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Longest life</source>
        <comment>column</comment>
        <translation>最長有効期間</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 個のルール</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodPane</name>
    <message>
        <source>No auth method selected</source>
        <translation>認証方式が選択されていません</translation>
    </message>
    <message>
        <source>Select one to see its settings and who gets what through it.</source>
        <translation>認証方式を選択すると、設定と、誰に何が割り当てられるかが表示されます。</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>バインディングルール</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>割り当て(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>The auth method is being loaded.</source>
        <translation>認証方式を読み込んでいます。</translation>
    </message>
    <message>
        <source>It uses settings that this console does not know. They would be lost if it were saved here, so it can only be looked at.</source>
        <translation>このコンソールが対応していない設定が含まれています。ここで保存すると失われるため、表示のみ可能です。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s)</source>
        <translation>
            <numerusform>%n 個のバインディングルール</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets anything through it, so nobody can sign in.</source>
        <translation>この方式では誰にも何も割り当てられないため、誰もサインインできません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodsPage</name>
    <message>
        <source>The auth methods could not be loaded</source>
        <translation>認証方式を読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the auth methods…</source>
        <translation>認証方式を読み込んでいます…</translation>
    </message>
    <message>
        <source>No auth method matches</source>
        <translation>該当する認証方式がありません</translation>
    </message>
    <message>
        <source>No auth methods yet</source>
        <translation>認証方式はまだありません</translation>
    </message>
    <message>
        <source>Through an auth method people sign in with the account that they have already, and get a token that dies by itself.</source>
        <translation>認証方式を使うと、ユーザーは既存のアカウントでサインインし、自動的に失効するトークンを受け取れます。</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>新しい認証方式</translation>
    </message>
    <message>
        <source>You may not see the auth methods</source>
        <translation>認証方式を表示する権限がありません</translation>
    </message>
    <message>
        <source>Search name or type</source>
        <translation>名前またはタイプで検索</translation>
    </message>
    <message>
        <source>Search auth methods</source>
        <translation>認証方式を検索</translation>
    </message>
    <message>
        <source>Without rules</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>Auth methods</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>&amp;New auth method</source>
        <translation>新しい認証方式(&amp;N)</translation>
    </message>
    <message>
        <source>Let people sign in through an identity provider.</source>
        <translation>ID プロバイダーを使ってサインインできるようにします。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>設定を変更します。</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the auth method. Nobody can sign in through it any more.</source>
        <translation>認証方式を削除します。この方式では誰もサインインできなくなります。</translation>
    </message>
    <message>
        <source>New &amp;binding rule…</source>
        <translation>新しいバインディングルール(&amp;B)…</translation>
    </message>
    <message>
        <source>Say who gets what when they sign in.</source>
        <translation>サインインしたユーザーに何を割り当てるかを指定します。</translation>
    </message>
    <message>
        <source>Edit r&amp;ule…</source>
        <translation>ルールの編集(&amp;U)…</translation>
    </message>
    <message>
        <source>Change the selected binding rule.</source>
        <translation>選択したバインディングルールを変更します。</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>ルールの削除…</translation>
    </message>
    <message>
        <source>Delete the selected binding rule.</source>
        <translation>選択したバインディングルールを削除します。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the auth methods anew.</source>
        <translation>認証方式を読み込み直します。</translation>
    </message>
    <message numerus="yes">
        <source>%n auth method(s)</source>
        <translation>
            <numerusform>%n 個の認証方式</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses settings that this console does not know and would lose.</source>
        <translation>このコンソールが対応しておらず、保存すると失われる設定が含まれています。</translation>
    </message>
    <message>
        <source>Select a binding rule in the details first.</source>
        <translation>先に詳細でバインディングルールを選択してください。</translation>
    </message>
    <message>
        <source>“%1” was created. Add binding rules to say who gets what.</source>
        <translation>「%1」を作成しました。バインディングルールを追加して、誰に何を割り当てるかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The rule was created. It holds from the next sign-in on.</source>
        <translation>ルールを作成しました。次回のサインインから適用されます。</translation>
    </message>
    <message>
        <source>The rule was saved. It holds from the next sign-in on.</source>
        <translation>ルールを保存しました。次回のサインインから適用されます。</translation>
    </message>
    <message>
        <source>Delete the auth method “%1”?</source>
        <translation>認証方式「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Nobody can sign in through it any more. Tokens that it has made go on working until they expire. This cannot be undone.</source>
        <translation>この方式では誰もサインインできなくなります。すでに発行されたトークンは、有効期限まで引き続き使用できます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</source>
        <translation>
            <numerusform>%n 個のバインディングルールは効力のないままサーバーに残り、同じ名前の認証方式を新たに作成すると再び適用されます。不要な場合は、先に削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that is used when nobody names another.</source>
        <translation>別の方式が指定されなかったときに使用される認証方式です。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Delete this binding rule?</source>
        <translation>このバインディングルールを削除しますか?</translation>
    </message>
    <message>
        <source>From the next sign-in on nobody gets anything by it. Tokens that were made by it stay as they are. This cannot be undone.</source>
        <translation>次回のサインインから、このルールによる割り当ては行われなくなります。このルールで発行されたトークンはそのまま残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>ルールを削除しました。</translation>
    </message>
    <message>
        <source>Auth m&amp;ethod</source>
        <translation>認証方式(&amp;K)</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackups</name>
    <message>
        <source>The folder “%1” for automatic backups is not there. Connect its drive, or choose another folder under File → Automatic backups.</source>
        <translation>自動バックアップ用のフォルダー「%1」が見つかりません。ドライブを接続するか、「ファイル」→「自動バックアップ」で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>No file can be made in “%1”, the folder for automatic backups. Give your account write access to it, or choose another folder under File → Automatic backups.</source>
        <translation>自動バックアップ用のフォルダー「%1」にファイルを作成できません。使用しているアカウントに書き込みを許可するか、「ファイル」→「自動バックアップ」で別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackupsDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In the &amp;folder</source>
        <translation>保存先フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>保持する世代数(&amp;K)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Older automatic backups of this store are removed, and no other file.</source>
        <translation>このストアの古い自動バックアップだけが削除され、ほかのファイルは削除されません。</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>While this console is open and somebody who may is signed in, it makes backups by itself. Choose a folder on another drive, which only administrators can read.</source>
        <translation>このコンソールが開いていて、権限を持つユーザーがサインインしている間、自動でバックアップを作成します。管理者だけが読み取れる、別のドライブのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>バックアップの作成(&amp;M)</translation>
    </message>
    <message>
        <source>Choose a folder for automatic backups</source>
        <translation>自動バックアップ用フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose the folder that the backups go to.</source>
        <translation>バックアップの保存先フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another one.</source>
        <translation>そのフォルダーはありません。先に作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved. No backups are made automatically.</source>
        <translation>保存しました。自動バックアップは作成されません。</translation>
    </message>
    <message>
        <source>Saved. If none is recent enough, one is made now.</source>
        <translation>保存しました。最近のバックアップがない場合は、今すぐ作成されます。</translation>
    </message>
    <message>
        <source>Looking whether a backup is due…</source>
        <translation>バックアップが必要か確認しています…</translation>
    </message>
    <message>
        <source>The newest automatic backup is from %1 (%2).</source>
        <comment>a date, and how long ago that is</comment>
        <translation>最新の自動バックアップは %1 (%2) のものです。</translation>
    </message>
    <message>
        <source>No automatic backup has been made yet.</source>
        <translation>自動バックアップはまだ作成されていません。</translation>
    </message>
    <message>
        <source>Each backup becomes a file of its own in this folder. On another disk it outlives this one.</source>
        <translation>バックアップごとに、このフォルダーに別のファイルができます。別のディスクに置けば、このディスクが壊れても残ります。</translation>
    </message>
    <message>
        <source>When there are more automatic backups than this, the oldest are removed.</source>
        <translation>自動バックアップがこの数を超えると、古いものから削除されます。</translation>
    </message>
    <message>
        <source>Backups are made while a console is open and somebody who may edit the policy is signed in.</source>
        <translation>コンソールが開いていて、ポリシーを編集できるユーザーがサインインしている間、バックアップが作成されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BackupDialog</name>
    <message>
        <source>Back up the store</source>
        <translation>ストアのバックアップ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>The copy holds everything as it is at this moment; others work on meanwhile. It is read back before it gets its name.</source>
        <translation>コピーには現時点のすべての内容が含まれます。作成中もほかの人は作業を続けられます。名前が付けられる前に、コピーが読み返されて検証されます。</translation>
    </message>
    <message>
        <source>Secrets are in it as little as in the store, but names, people and the audit trail are. Keep it where only administrators can read it.</source>
        <translation>ストアと同様、シークレットは含まれませんが、名前、ユーザー、監査証跡は含まれます。管理者だけが読み取れる場所に保管してください。</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine ストア (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It is replaced when the backup is complete; what it holds is lost then.</source>
        <translation>バックアップの完了時に置き換えられ、現在の内容は失われます。</translation>
    </message>
    <message>
        <source>Copying the store and reading the copy…</source>
        <translation>ストアをコピーし、コピーを読み返しています…</translation>
    </message>
    <message>
        <source>The backup is in %1, and was read back.</source>
        <translation>バックアップを %1 に作成し、読み返して検証しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleDialog</name>
    <message>
        <source>Edit binding rule</source>
        <translation>バインディングルールの編集</translation>
    </message>
    <message>
        <source>New binding rule</source>
        <translation>新しいバインディングルール</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create binding rule</source>
        <translation>バインディングルールを作成</translation>
    </message>
    <message>
        <source>For sign-ins through %1</source>
        <translation>%1 でのサインイン用</translation>
    </message>
    <message>
        <source>Somebody has deleted this rule since you opened it. It cannot be changed any more.</source>
        <translation>このルールを開いた後に、ほかの人が削除しました。もう変更できません。</translation>
    </message>
    <message>
        <source>Somebody has changed this rule since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このルールを開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>割り当て内容</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleForm</name>
    <message>
        <source>A policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Management: may do everything</source>
        <translation>管理: すべての操作が可能</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>An expression over the claims that the method knows. Empty: for everybody who signs in. Examples: &quot;ops&quot; in list.groups – whoever is in the group ops; value.team == &quot;storage&quot; – whoever has this team; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</source>
        <translation>認証方式が認識するクレームに対する式です。空の場合は、サインインした全員が対象です。例: &quot;ops&quot; in list.groups – グループ ops に属する人、value.team == &quot;storage&quot; – このチームの人、value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</translation>
    </message>
    <message>
        <source>They &amp;get</source>
        <translation>割り当てるもの(&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>The name of one, or with ${value.NAME} in it: then the claim of that name is put in its place for each person, so that team-${value.team} becomes team-storage for whoever has the team storage. What does not exist by then is passed over.</source>
        <translation>ポリシーまたはロールの名前です。${value.NAME} を含めると、その部分はユーザーごとに該当する名前のクレームで置き換えられます。たとえば、チームが storage の人では team-${value.team} が team-storage になります。その時点で存在しないものは無視されます。</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>ルールを管理用に変更することはできません。新しいルールを作成し、これを削除してください。</translation>
    </message>
    <message>
        <source>Say what they get.</source>
        <translation>割り当てるものを指定してください。</translation>
    </message>
    <message>
        <source>What the rule is for, in a sentence for whoever looks at it later.</source>
        <translation>ルールの用途を、後で見る人のために一文で書きます。</translation>
    </message>
    <message>
        <source>Decides by the claims of a person whether the rule holds for them.</source>
        <translation>ユーザーのクレームによって、ルールを適用するかどうかを決めます。</translation>
    </message>
    <message>
        <source>What a token made at sign-in gets by this rule.</source>
        <translation>サインイン時に作成されるトークンが、このルールによって得るものです。</translation>
    </message>
    <message>
        <source>The policy or role that is given. It may contain claims, as ${value.team}.</source>
        <translation>付与されるポリシーまたはロールです。${value.team} のようにクレームを含めることができます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BootstrapDoor</name>
    <message>
        <source>This cluster has no &amp;first token yet?</source>
        <translation>このクラスターに最初のトークンがまだない場合(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep this token in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンにこのトークンを保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The first token of a cluster is a management token: it may do everything. It can be made once, by whoever asks first. Its secret is shown to you once; keep it in a safe place.</source>
        <translation>クラスターの最初のトークンは、すべての操作ができる管理トークンです。最初に要求した人が一度だけ作成できます。シークレットは一度だけ表示されますので、安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Make the first token?</source>
        <translation>最初のトークンを作成しますか?</translation>
    </message>
    <message>
        <source>A management token is made on the server. Whoever has its secret may do everything there.</source>
        <translation>サーバーに管理トークンを作成します。そのシークレットを持つ人は、サーバーですべての操作ができます。</translation>
    </message>
    <message>
        <source>Yes, make it</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>シークレットは、この直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>It is not known whether the first token of %1 was made. %2</source>
        <translation>%1 の最初のトークンが作成されたかどうかは不明です。%2</translation>
    </message>
    <message>
        <source>The first token of %1 was not made. %2</source>
        <translation>%1 の最初のトークンは作成されませんでした。%2</translation>
    </message>
    <message>
        <source>The first token was made before. If nobody has it any more, an administrator of the server makes it possible once more: on the leader, write this number, and nothing else, into this file below the server&apos;s data folder. Then try again here.</source>
        <translation>最初のトークンはすでに作成されています。誰も持っていない場合は、サーバーの管理者がもう一度作成できるようにすることができます。リーダーで、サーバーのデータフォルダーにあるこのファイルにこの番号だけを書き込み、ここで再試行してください。</translation>
    </message>
    <message>
        <source>The first token was made before. Sign in with a management token.</source>
        <translation>最初のトークンはすでに作成されています。管理トークンでサインインしてください。</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Copy the secret of the first token now</source>
        <translation>最初のトークンのシークレットを今すぐコピーしてください</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are signed in with it.</source>
        <translation>このトークンはサーバー %1 ですべての操作ができます。このトークンでサインインしています。</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are not signed in yet: sign in with it.</source>
        <translation>このトークンはサーバー %1 ですべての操作ができます。まだサインインしていません。このトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can look it up here later.</source>
        <translation>表示されるのは今回だけです。後からここで確認することはできません。</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>&amp;Make the first token…</source>
        <translation>最初のトークンを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>オペレーティングシステムが保護し、次に接続するときにこのプログラムに渡します。</translation>
    </message>
    <message>
        <source>The secret of a first token was neither copied nor saved. It cannot be shown again, and a first token can be made only once.</source>
        <translation>最初のトークンのシークレットがコピーも保存もされませんでした。再表示はできず、最初のトークンは一度しか作成できません。</translation>
    </message>
    <message>
        <source>The console was locked before the secret of the first token of %1 was copied or saved, so it is lost.</source>
        <translation>%1 の最初のトークンのシークレットは、コピーまたは保存する前にコンソールがロックされたため、失われました。</translation>
    </message>
    <message>
        <source>You are still signed in there with it: make another management token before you sign out.</source>
        <translation>そこではまだこのトークンでサインインしています。サインアウトする前に、別の管理トークンを作成してください。</translation>
    </message>
    <message>
        <source>It cannot be made again until an administrator of the server has reset the bootstrap; the sign-in page of the server says how when you ask there for the first token.</source>
        <translation>サーバーの管理者がブートストラップをリセットするまで、もう一度作成することはできません。手順は、サーバーのサインインページで最初のトークンを要求すると表示されます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkActions</name>
    <message>
        <source>Ena&amp;ble…</source>
        <translation>有効化(&amp;B)…</translation>
    </message>
    <message>
        <source>Switch the selected tokens on again.</source>
        <translation>選択したトークンを再び使えるようにします。</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>所有者の変更(&amp;W)…</translation>
    </message>
    <message>
        <source>Give the selected tokens to somebody.</source>
        <translation>選択したトークンの所有者を変更します。</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>ロールの変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the selected tokens another role.</source>
        <translation>選択したトークンのロールを変更します。</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>有効期限の変更(&amp;X)…</translation>
    </message>
    <message>
        <source>Let the selected tokens die at another time.</source>
        <translation>選択したトークンの有効期限を変更します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更されるものはありません。</translation>
    </message>
    <message>
        <source>Looking what would happen: %L1 of %L2</source>
        <translation>変更内容を確認しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>Working: %L1 of %L2</source>
        <translation>実行しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>進行中の処理が終わり次第、停止します…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>tokens-report</source>
        <translation>トークンレポート</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkGroup</name>
    <message>
        <source>Which ones?</source>
        <translation>対象を表示</translation>
    </message>
    <message>
        <source>Which ones? %1</source>
        <translation>対象を表示: %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2.</source>
        <translation>%L2 個のうち最初の %L1 個を表示しています。</translation>
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
        <translation>このトークンは存在しません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkReportFile</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>アクセサー ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkRun</name>
    <message>
        <source>“%1” was changed by someone else meanwhile, so it was left alone.</source>
        <translation>「%1」はこの間にほかの人が変更したため、変更しませんでした。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkSlices</name>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The store was closed before all was done.</source>
        <translation>完了する前にストアが閉じられました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkValue</name>
    <message>
        <source>New &amp;owner</source>
        <translation>新しい所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Choose what they may do</source>
        <translation>許可する操作を選択</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>新しいロール(&amp;R)</translation>
    </message>
    <message>
        <source>New e&amp;xpiry</source>
        <translation>新しい有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>The person who answers for all these tokens from now on.</source>
        <translation>今後、これらすべてのトークンに責任を持つユーザーです。</translation>
    </message>
    <message>
        <source>What all these tokens may do from now on.</source>
        <translation>今後、これらすべてのトークンに許可される操作です。</translation>
    </message>
    <message>
        <source>When all these tokens stop working by themselves.</source>
        <translation>これらすべてのトークンが自動的に使えなくなる日時です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkWriting</name>
    <message>
        <source>Somebody else has signed in meanwhile, so it was not carried on.</source>
        <translation>この間に別のユーザーがサインインしたため、続行しませんでした。</translation>
    </message>
</context>
<context>
    <name>chatelaine::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>chatelaine::Catalogue</name>
    <message>
        <source>its “group” is missing, too long or unreadable</source>
        <translation>「group」がないか、長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>its “title” is too long or unreadable</source>
        <translation>「title」が長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>its “note” is too long or unreadable</source>
        <translation>「note」が長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>Its “name” is missing, too long or unreadable.</source>
        <translation>「name」がないか、長すぎるか、読み取れません。</translation>
    </message>
    <message>
        <source>It has more than 1,000 roles.</source>
        <translation>ロールが 1,000 個を超えています。</translation>
    </message>
    <message>
        <source>Role %1 has a name that is missing, too long or unreadable.</source>
        <translation>ロール %1 の名前がないか、長すぎるか、読み取れません。</translation>
    </message>
    <message>
        <source>Role %1, “%2”, is there twice.</source>
        <translation>ロール %1「%2」が重複しています。</translation>
    </message>
    <message>
        <source>it is not written like service:Action</source>
        <translation>service:Action の形式ではありません</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>重複しています</translation>
    </message>
    <message>
        <source>it is granted to “%1”, which is not among the roles</source>
        <translation>付与先の「%1」がロールにありません</translation>
    </message>
    <message>
        <source>it is granted to “%1” twice</source>
        <translation>「%1」に重複して付与されています</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. %2</source>
        <translation>カタログ「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>先頭の行に列「%1」がありません。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>%1 行目「%2」: %3。</translation>
    </message>
    <message>
        <source>the column “%1” holds “%2”, which is neither yes nor no</source>
        <translation>列「%1」の値「%2」が yes でも no でもありません</translation>
    </message>
    <message>
        <source>its “grantedTo” is not a list</source>
        <translation>「grantedTo」がリストではありません</translation>
    </message>
    <message>
        <source>its “title” is not a text</source>
        <translation>「title」がテキストではありません</translation>
    </message>
    <message>
        <source>its “note” is not a text</source>
        <translation>「note」がテキストではありません</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>Its “permissions” are not a list.</source>
        <translation>「permissions」がリストではありません。</translation>
    </message>
    <message>
        <source>It has more than 10,000 permissions.</source>
        <translation>権限が 10,000 個を超えています。</translation>
    </message>
    <message>
        <source>Permission %1: %2.</source>
        <translation>権限 %1: %2。</translation>
    </message>
    <message>
        <source>Permission %1, “%2”: %3.</source>
        <translation>権限 %1「%2」: %3。</translation>
    </message>
    <message>
        <source>Its “roles” are not a list.</source>
        <translation>「roles」がリストではありません。</translation>
    </message>
    <message>
        <source>its “description” is missing, too long or unreadable</source>
        <translation>「description」がないか、長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>its “certain” is neither true nor false</source>
        <translation>「certain」が true でも false でもありません</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueChoice</name>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s). Roles: %1.</source>
        <translation>
            <numerusform>%n 個の権限。ロール: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>カタログの選択</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>カタログ (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <translation>カタログのインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>カタログ(&amp;C)</translation>
    </message>
    <message>
        <source>What the catalogue changes</source>
        <translation>カタログによる変更内容</translation>
    </message>
    <message>
        <source>&amp;Remove permissions that are not in it any more</source>
        <translation>カタログからなくなった権限を削除(&amp;R)</translation>
    </message>
    <message>
        <source>A catalogue is a file of permissions and the roles that hold them. Nothing is changed before you have seen what that would be.</source>
        <translation>カタログは、権限とそれを持つロールを記したファイルです。変更内容を確認するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>権限を得るもの・失うもの</translation>
    </message>
    <message>
        <source>Choose one that came with the program</source>
        <translation>プログラムに付属のカタログを選択</translation>
    </message>
    <message>
        <source>This server&apos;s permissions are fixed: no catalogue can be imported.</source>
        <translation>このサーバーの権限は固定されているため、カタログをインポートできません。</translation>
    </message>
    <message>
        <source>You need the permission %1 to import a catalogue.</source>
        <translation>カタログをインポートするには、権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can import a catalogue, because it brings new ones. You lack %1.</source>
        <translation>カタログは新しい権限を追加するため、すべての権限を持つ人だけがインポートできます。不足している権限: %1。</translation>
    </message>
    <message>
        <source>Choose a catalogue first.</source>
        <translation>先にカタログを選択してください。</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>プログラムに付属しています。</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>カタログ (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>%1 から読み込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n permission(s). %2</source>
        <translation>
            <numerusform>%1: %n 個の権限。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known yet what this changes.</source>
        <translation>変更内容はまだわかりません。</translation>
    </message>
    <message>
        <source>Asking what this changes…</source>
        <translation>変更内容を問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) stay as they are.</source>
        <translation>
            <numerusform>%n 個の権限は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: everything in it is here already.</source>
        <translation>インポートするものはありません。すべてすでに登録されています。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確実</translation>
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
        <translation>保持するロール</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>保持するロール: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n 個の新しいロール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new permission(s)</source>
        <translation>
            <numerusform>%n 個の新しい権限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) change</source>
        <translation>
            <numerusform>%n 個の権限を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are removed</source>
        <translation>
            <numerusform>%n 個の権限を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are not in it any more and stay</source>
        <translation>
            <numerusform>%n 個の権限はカタログにありませんが、残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of permissions and roles. Some come along, and you can choose one of your own.</source>
        <translation>権限とロールのファイルです。付属のものもあり、独自のものも選択できます。</translation>
    </message>
    <message>
        <source>Takes them from every role, too. Look below at what that changes.</source>
        <translation>すべてのロールからも取り除かれます。それによる変更は下で確認できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueImport</name>
    <message>
        <source>A catalogue brings permissions that nobody holds yet, so only somebody who holds every permission can take one in. You do not hold, for example, %1.</source>
        <translation>カタログには、まだ誰も持っていない権限が含まれるため、すべての権限を持つ人だけが取り込めます。たとえば、あなたは %1 を持っていません。</translation>
    </message>
    <message>
        <source>The catalogue’s role “%1” looks the same as another one. Rename one of them first.</source>
        <translation>カタログのロール「%1」は、別のロールと見た目が同じです。先にどちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>The catalogue brings a role “%1”, and you have made one with this name yourself. Rename yours first.</source>
        <translation>カタログにロール「%1」が含まれていますが、同じ名前のロールがこの組織で作成されています。先に作成済みのロールの名前を変更してください。</translation>
    </message>
    <message>
        <source>Roles, permissions or people have changed since you looked at what this would do. Look at it anew, then decide again.</source>
        <translation>変更内容を確認した後に、ロール、権限、ユーザーのいずれかが変更されました。確認し直してから、もう一度判断してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Ceiling</name>
    <message>
        <source>Choose a role from the list.</source>
        <translation>一覧からロールを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>ロール %1 では、あなたにはできない %n 件の操作が可能です: %2。自分のロールの範囲に収まるロールを選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>ロール %1 では、%2 など、あなたにはできない %n 件の操作が可能です。自分のロールの範囲に収まるロールを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may act only in %1, so nobody can get other zones from you, or none at all. Choose some of yours.</source>
        <translation>あなたが操作できるのは %1 だけなので、ほかのゾーンを割り当てることも、ゾーンなしにすることもできません。自分のゾーンから選択してください。</translation>
    </message>
    <message>
        <source>%1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>%1 は、%2 など、あなたにはできない操作が可能です。同等以上の権限を持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>%1 may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>%1 は、あなたが操作できないゾーンでも操作できます。同等以上のゾーンを持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>The members of %1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>%1 のメンバーは、%2 など、あなたにはできない操作が可能です。同等以上の権限を持つ人に依頼してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CertificateCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>この証明書を信頼しますか?</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s administrator tells you. From then on %1 is trusted with this certificate and with no other.</source>
        <translation>フィンガープリントを、サーバーの管理者から伝えられたものと比較してください。以後、%1 ではこの証明書だけが信頼されます。</translation>
    </message>
    <message>
        <source>Yes, trust it</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>発行先: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行元: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有効期間: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>現在のパスワード(&amp;C)</translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>パスワードを変更しています…</translation>
    </message>
    <message>
        <source>Shows that it is you who changes it.</source>
        <translation>本人による変更であることを確認します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>フィルターを解除: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>これを含むものだけを一覧に表示します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChooseBackup</name>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップの選択</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine ストア (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimRows</name>
    <message>
        <source>Claim of the provider</source>
        <translation>プロバイダーのクレーム</translation>
    </message>
    <message>
        <source>Name in binding rules</source>
        <translation>バインディングルールでの名前</translation>
    </message>
    <message>
        <source>Fill in both the claim and its name, or empty the row.</source>
        <translation>クレームと名前の両方を入力するか、行を空にしてください。</translation>
    </message>
    <message>
        <source>The claim %1 stands here twice.</source>
        <translation>クレーム %1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardCountdown</name>
    <message>
        <source>Time left on the clipboard</source>
        <translation>クリップボードの残り時間</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>あと %n 秒クリップボードに保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the clipboard.</source>
        <translation>クリップボードから消去しました。</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now. It was left alone.</source>
        <translation>クリップボードの内容が別のものに変わったため、そのままにしました。</translation>
    </message>
    <message>
        <source>Could not confirm that it is off the clipboard. Copy something else to be sure.</source>
        <translation>クリップボードから消去されたことを確認できませんでした。念のため、何か別のものをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What would you like to do, or whom or what do you look for?</source>
        <translation>何をしますか? または誰や何を探しますか?</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Type a part of the name, choose with the arrow keys, and press Enter.</source>
        <translation>名前の一部を入力し、矢印キーで選択して Enter キーを押してください。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>該当するもの</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try a part of the name.</source>
        <translation>その名前のものはありません。名前の一部を入力してみてください。</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter. Escape closes.</source>
        <translation>矢印キーで選択し、Enter キーを押してください。Esc キーで閉じます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPlace</name>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>「%1」という名前の接続はありません。</translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>このバージョンの Chatelaine は、この種類のサーバーに対応していません。</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or use --connect.</source>
        <translation>環境変数でサーバーが指定されていません。サーバーのコマンドラインが読み取る変数を設定するか、--connect を使用してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandRun</name>
    <message>
        <source>Time left: %1.</source>
        <translation>残り時間: %1。</translation>
    </message>
    <message>
        <source>This is for stores that are kept in a file. Name one with --store.</source>
        <translation>これはファイルに保存されたストア用です。--store で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name for the backup.</source>
        <translation>「%1」はすでにあるため、そのままにしました。バックアップには別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandSignIn</name>
    <message>
        <source>Nobody stays signed in there on this machine. Say who signs in with --user; the password is asked for, or taken from standard input with --password-stdin.</source>
        <translation>このコンピューターには、このストアへのサインインを維持しているユーザーがいません。--user でサインインするユーザーを指定してください。パスワードは入力を求められます (--password-stdin を指定すると標準入力から読み取ります)。</translation>
    </message>
    <message>
        <source>E-mail: </source>
        <translation>メールアドレス: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>トークン: </translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareLoader</name>
    <message>
        <source>No zones</source>
        <translation>ゾーンなし</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>ゾーン: %1</translation>
    </message>
    <message>
        <source>This does not exist any more. Choose something else.</source>
        <translation>これは存在しません。別のものを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparePage</name>
    <message>
        <source>First</source>
        <translation>1 つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 つ目</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>左右を入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>マトリックスに表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export, print or copy…</source>
        <translation>エクスポート、印刷、コピー(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;Q)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The first becomes the second, and the other way round.</source>
        <translation>1 つ目と 2 つ目を入れ替えます。</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>権限を検索</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>比較する 2 つを選択してください</translation>
    </message>
    <message>
        <source>Policies, roles and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>ポリシー、ロール、トークンを比較し、一方にできて他方にできないことを確認できます。</translation>
    </message>
    <message>
        <source>Roles, users and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>ロール、ユーザー、トークンを比較し、一方にできて他方にできないことを確認できます。</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>該当する権限がありません</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>ほかの語で検索してください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Choose two to compare first.</source>
        <translation>先に比較する 2 つを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Both may do exactly the same: %n thing(s).</source>
        <translation>
            <numerusform>両方に許可されていることはまったく同じです: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may do nothing that %2 may not.</source>
        <translation>%1 だけに許可されていることはありません (%2 との比較)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 may do %n thing(s) that %2 may not.</source>
        <translation>
            <numerusform>%1 には、%2 に許可されていない %n 件の操作が許可されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>名前または意味にこれを含む権限を表示します。</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;C)</translation>
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
        <translation>%1 (%2、所有者: %3)</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (ポリシー)</translation>
    </message>
    <message>
        <source>%1 (role)</source>
        <translation>%1 (ロール)</translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareSide</name>
    <message>
        <source>Type a part of a name or e-mail</source>
        <translation>名前またはメールアドレスの一部を入力</translation>
    </message>
    <message>
        <source>Type a part of a token&apos;s name</source>
        <translation>トークン名の一部を入力</translation>
    </message>
    <message>
        <source>Type a part of a policy&apos;s or role&apos;s name</source>
        <translation>ポリシー名またはロール名の一部を入力</translation>
    </message>
    <message>
        <source>Type a part of a role&apos;s name</source>
        <translation>ロール名の一部を入力</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: 種類</translation>
    </message>
    <message>
        <source>%1: which one</source>
        <translation>%1: 対象</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>%1: what is found</source>
        <translation>%1: 検索結果</translation>
    </message>
    <message>
        <source>Policy or role</source>
        <translation>ポリシーまたはロール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. Type more to find others.</source>
        <translation>%2 件中 %1 件を表示しています。さらに入力して絞り込んでください。</translation>
    </message>
    <message>
        <source>What is compared: a role, a user or a token.</source>
        <translation>比較するもの (ロール、ユーザー、トークン) です。</translation>
    </message>
    <message>
        <source>Type a part of the name and choose from what is found.</source>
        <translation>名前の一部を入力し、見つかったものから選択します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparisonModel</name>
    <message>
        <source>Only %1 may</source>
        <translation>%1 のみ可能</translation>
    </message>
    <message>
        <source>Both may</source>
        <translation>両方可能</translation>
    </message>
    <message>
        <source>Neither may</source>
        <translation>両方不可</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Why or why not: %1</source>
        <translation>可否の理由: %1</translation>
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
        <translation>%1 は可能です。</translation>
    </message>
    <message>
        <source>%1 may not.</source>
        <translation>%1 は不可です。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionDialog</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>接続テスト(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーへの接続</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存して接続</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;I)</translation>
    </message>
    <message>
        <source>May stay empty. It is used for the test and for signing in now, and not kept.</source>
        <translation>省略できます。テストと今回のサインインにのみ使用され、保存されません。</translation>
    </message>
    <message>
        <source>The secret of your token</source>
        <translation>トークンのシークレット</translation>
    </message>
    <message>
        <source>The environment that Chatelaine was started in names a server: %1</source>
        <translation>Chatelaine を起動した環境でサーバーが指定されています: %1</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>The token of the environment is used for signing in. It is not kept unless you ask for that.</source>
        <translation>環境変数のトークンをサインインに使用します。指定しない限り保存されません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Save the new address?</source>
        <translation>新しいアドレスを保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</source>
        <translation>
            <numerusform>Chatelaine が %1 で削除する予定の %n 個のトークンは、そこに残ります。これらは、この接続のアドレスを元に戻した場合にのみ削除されます。削除されるようにするには、この接続を残し、新しいアドレス用に別の接続を設定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>With a token, the test can also say who you are at the server.</source>
        <translation>トークンがあれば、サーバーでのあなたの ID もテストで確認できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionFlow</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を取り除きますか?</translation>
    </message>
    <message>
        <source>The connection is taken off the list. Nothing changes on the server.</source>
        <translation>接続が一覧から取り除かれます。サーバー上では何も変わりません。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain of this computer.</source>
        <translation>この接続のトークンは、このコンピューターのキーチェーンから削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete there are kept: nothing deletes them any more.</source>
        <translation>
            <numerusform>Chatelaine がそのサーバーで削除する予定の %n 個のトークンは残り、以後削除されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>このバージョンの Chatelaine は、この種類のサーバーに対応していません。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>「%1」という名前の接続はありません。</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or set up a connection here.</source>
        <translation>環境変数でサーバーが指定されていません。サーバーのコマンドラインが読み取る変数を設定するか、ここで接続を設定してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionForm</name>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンにトークンを保存(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the file of trusted authorities</source>
        <translation>信頼する認証局のファイルの選択</translation>
    </message>
    <message>
        <source>Choose the folder of trusted authorities</source>
        <translation>信頼する認証局のフォルダーの選択</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>自分の証明書の選択</translation>
    </message>
    <message>
        <source>Choose the key of your certificate</source>
        <translation>自分の証明書の鍵の選択</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>例: 本番環境</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>サーバーの種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the region of the server that is asked.</source>
        <translation>空の場合は、接続先のサーバーのリージョンになります。</translation>
    </message>
    <message>
        <source>So that you never mistake one cluster for another.</source>
        <translation>クラスターを取り違えないための目印です。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>信頼を解除(&amp;F)</translation>
    </message>
    <message>
        <source>The certificate is then judged by its issuer, name and dates.</source>
        <translation>以後、証明書は発行元、名前、有効期間によって検証されます。</translation>
    </message>
    <message>
        <source>File of &amp;trusted authorities</source>
        <translation>信頼する認証局のファイル(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;older of trusted authorities</source>
        <translation>信頼する認証局のフォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>自分の証明書(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Key of your certificate</source>
        <translation>自分の証明書の鍵(&amp;V)</translation>
    </message>
    <message>
        <source>Name in the server&apos;s certificat&amp;e</source>
        <translation>サーバー証明書の名前(&amp;E)</translation>
    </message>
    <message>
        <source>Where answers come &amp;from</source>
        <translation>応答の取得元(&amp;W)</translation>
    </message>
    <message>
        <source>PEM. Empty: the authorities that this computer trusts.</source>
        <translation>PEM 形式。空の場合は、このコンピューターが信頼している認証局を使用します。</translation>
    </message>
    <message>
        <source>PEM, for servers that ask for one (mutual TLS).</source>
        <translation>PEM 形式。クライアント証明書を要求するサーバー用です (相互 TLS)。</translation>
    </message>
    <message>
        <source>Empty: the name in the address.</source>
        <translation>空の場合は、アドレス内の名前を使用します。</translation>
    </message>
    <message>
        <source>For example: https://server.example.org:%1</source>
        <translation>例: https://server.example.org:%1</translation>
    </message>
    <message>
        <source>The certificate that was trusted is forgotten: it was another server&apos;s.</source>
        <translation>信頼していた証明書は別のサーバーのものだったため、信頼を解除しました。</translation>
    </message>
    <message>
        <source>Trusts one certificate only, with the fingerprint %1.</source>
        <translation>フィンガープリント %1 の証明書だけを信頼します。</translation>
    </message>
    <message>
        <source>Your certificate needs its key.</source>
        <translation>自分の証明書には鍵が必要です。</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>鍵には証明書が必要です。</translation>
    </message>
    <message>
        <source>What the tab, the bar and the start page call this connection.</source>
        <translation>タブ、バー、スタートページに表示される、この接続の名前です。</translation>
    </message>
    <message>
        <source>What is behind the address.</source>
        <translation>このアドレスにあるサーバーの種類です。</translation>
    </message>
    <message>
        <source>Where the server answers, with https:// or http:// and its port.</source>
        <translation>サーバーが応答する場所です。https:// または http:// とポートを付けて入力します。</translation>
    </message>
    <message>
        <source>The region of the cluster that this connection works in.</source>
        <translation>この接続で使用するクラスターのリージョンです。</translation>
    </message>
    <message>
        <source>Marks the tab and the bar of this connection.</source>
        <translation>この接続のタブとバーの目印です。</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>オペレーティングシステムが保護し、次に接続するときにこのプログラムに渡します。</translation>
    </message>
    <message>
        <source>A file with the certificates of the authorities that may vouch for this server.</source>
        <translation>このサーバーを保証できる認証局の証明書を収めたファイルです。</translation>
    </message>
    <message>
        <source>A folder with such files, instead of a single one.</source>
        <translation>1 つのファイルの代わりに、そのようなファイルを収めたフォルダーを指定します。</translation>
    </message>
    <message>
        <source>The certificate with which this computer introduces itself to the server.</source>
        <translation>このコンピューターがサーバーに提示する証明書です。</translation>
    </message>
    <message>
        <source>The private key that belongs to your certificate.</source>
        <translation>証明書に対応する秘密鍵です。</translation>
    </message>
    <message>
        <source>The name that the certificate has to show, where it is another one than the address.</source>
        <translation>アドレスと異なる場合に、証明書に記載されているべき名前です。</translation>
    </message>
    <message>
        <source>The leader knows the newest state. Any server answers sooner, and may be a little behind.</source>
        <translation>リーダーは最新の状態を把握しています。どのサーバーでもよい場合は応答が早くなりますが、少し遅れていることがあります。</translation>
    </message>
    <message>
        <source>Certificates and rea&amp;ding</source>
        <translation>証明書と読み取り(&amp;D)</translation>
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
        <translation>保存した接続</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Connect to %1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>%1 (%2) に接続</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を取り除く</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionProfile</name>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>アドレスは http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>アドレスにユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave the path out.</source>
        <translation>アドレスはホストとポートまでです。パスは含めないでください。</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave what follows out.</source>
        <translation>アドレスはホストとポートまでです。それ以降の部分は含めないでください。</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>ポートは 1 ～ 65535 の数字です。</translation>
    </message>
    <message>
        <source>This cannot be the name of a file. Choose it anew.</source>
        <translation>これはファイル名として使用できません。選択し直してください。</translation>
    </message>
    <message>
        <source>The client certificate needs its key, too.</source>
        <translation>クライアント証明書には鍵も必要です。</translation>
    </message>
    <message>
        <source>The key needs its client certificate, too.</source>
        <translation>鍵にはクライアント証明書も必要です。</translation>
    </message>
    <message>
        <source>Choose what kind of server it is.</source>
        <translation>サーバーの種類を選択してください。</translation>
    </message>
    <message>
        <source>Enter a name such as server.global.nomad, without a port.</source>
        <translation>server.global.nomad のような名前を、ポートを付けずに入力してください。</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint of a certificate.</source>
        <translation>証明書の SHA-256 フィンガープリントではありません。</translation>
    </message>
    <message>
        <source>This cannot be the name of a region.</source>
        <translation>これはリージョン名として使用できません。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://nomad.example.org:%1.</source>
        <translation>サーバーのアドレスを入力してください (例: https://nomad.example.org:%1)。</translation>
    </message>
    <message>
        <source>This is no address of a server. Enter one such as https://nomad.example.org:%1.</source>
        <translation>サーバーのアドレスではありません。https://nomad.example.org:%1 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionStepView</name>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>この証明書を信頼(&amp;T)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>利用可能: %1</translation>
    </message>
    <message>
        <source>It does not have: %1</source>
        <translation>利用不可: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>テストの手順</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionsMenu</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleBar</name>
    <message>
        <source>Demo: nothing you do here is kept.</source>
        <translation>デモ: ここでの操作は何も保存されません。</translation>
    </message>
    <message>
        <source>Local store: %1</source>
        <translation>ローカルストア: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>リージョン %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>リージョン: %1</translation>
    </message>
    <message>
        <source>Go on in another region, with the same token</source>
        <translation>同じトークンで別のリージョンに移動します</translation>
    </message>
    <message>
        <source>%1 (decides for all)</source>
        <comment>a region</comment>
        <translation>%1 (権威リージョン)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>パスワードの変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Make a one-time se&amp;cret…</source>
        <translation>ワンタイムシークレットの作成(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and their role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1 with the role %2</source>
        <translation>%1 としてロール %2 でサインインしています</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>ゾーン: %1</translation>
    </message>
    <message>
        <source>Your token expires %1</source>
        <translation>トークンの有効期限: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleMenus</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>ウィンドウの前の部分(&amp;V)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleTabs</name>
    <message>
        <source>Open connections</source>
        <translation>開いている接続</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleView</name>
    <message>
        <source>Your token expires %1. After that you have to sign in with another one.</source>
        <translation>トークンの有効期限: %1。期限が切れたら、別のトークンでサインインする必要があります。</translation>
    </message>
    <message>
        <source>Tokens that were replaced have not been deleted as planned. This waits for your answer.</source>
        <translation>置き換えられたトークンが予定どおりに削除されていません。対応を選択してください。</translation>
    </message>
    <message>
        <source>Decide what to do</source>
        <translation>対応を選択</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and a person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインインしています</translation>
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
        <translation>パスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ContentCopy</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreatePersonalTokenDialog</name>
    <message>
        <source>Create personal access token</source>
        <translation>パーソナルアクセストークンの作成</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>It acts with your own permissions, cut down to the scopes that you choose. Its secret is shown once, right after this.</source>
        <translation>あなた自身の権限のうち、選択したスコープの範囲で動作します。シークレットは、この直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>トークンを作成しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateStorePage</name>
    <message>
        <source>Create a store</source>
        <translation>ストアの作成</translation>
    </message>
    <message>
        <source>You become its first user and may do everything.</source>
        <translation>あなたは最初のユーザーになり、すべての操作ができます。</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>あなたの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>あなたのメールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>サインインに使用します。メールは送信されません。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>12 文字以上にしてください。関連のない単語をいくつか並べると、強力で覚えやすくなります。</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>パスワードの再入力(&amp;A)</translation>
    </message>
    <message>
        <source>Permissions and &amp;roles</source>
        <translation>権限とロール(&amp;R)</translation>
    </message>
    <message>
        <source>Only you can read this file.</source>
        <translation>このファイルはあなただけが読み取れます。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>ストアを作成</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Where to keep the store</source>
        <translation>ストアの保存先</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine ストア (*.chatelaine)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>2 つのパスワードが一致しません。同じパスワードを 2 回入力してください。</translation>
    </message>
    <message>
        <source>Choose where to keep the store.</source>
        <translation>ストアの保存先を選択してください。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Whose tokens the store keeps. The window shows this name.</source>
        <translation>ストアに保管するトークンの持ち主です。この名前がウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>You become the first user, who may do everything.</source>
        <translation>すべての操作を行える最初のユーザーになります。</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>この組織であなたを識別するアドレスです。</translation>
    </message>
    <message>
        <source>It opens the store to you. Nobody can read it back from the file.</source>
        <translation>ストアを開くためのものです。ファイルから読み取ることは誰にもできません。</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>入力ミスで開けなくならないように、もう一度同じものを入力します。</translation>
    </message>
    <message>
        <source>The permissions and roles to start with. More can be taken in at any time.</source>
        <translation>最初に使用する権限とロールです。後からいつでも追加できます。</translation>
    </message>
    <message>
        <source>The whole store is this one file. Keep backups of it elsewhere.</source>
        <translation>ストア全体がこの 1 つのファイルです。バックアップは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>シークレットは、この直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>A service account of the same name is made with it. Its secret is shown once, right after this.</source>
        <translation>同じ名前のサービスアカウントも作成されます。シークレットは、この直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>トークンを作成しています…</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>別のトークンを作成</translation>
    </message>
</context>
<context>
    <name>chatelaine::Csv</name>
    <message>
        <source>It has too many lines: at most %1.</source>
        <translation>行が多すぎます。最大 %1 行です。</translation>
    </message>
    <message>
        <source>Line %1 has too many columns: at most %2.</source>
        <translation>%1 行目の列が多すぎます。最大 %2 列です。</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quotation mark.</source>
        <translation>%1 行目の閉じ引用符の後にテキストがあります。</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that is never closed.</source>
        <translation>%1 行目に閉じられていない引用符があります。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>%1 行目が UTF-8 ではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteUserDialog</name>
    <message numerus="yes">
        <source>They own %n token(s), among them: %1.</source>
        <translation>
            <numerusform>%1 など、%n 個のトークンを所有しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s): %1.</source>
        <translation>
            <numerusform>%n 個のトークンを所有しています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>名前またはメールアドレスで検索</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>&amp;New owner of their tokens</source>
        <translation>トークンの新しい所有者(&amp;N)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their personal access tokens die. This cannot be undone.</source>
        <translation>このユーザーはサインインできなくなり、パーソナルアクセストークンは失効します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>The tokens go on working; the new owner answers for them.</source>
        <translation>トークンは引き続き使用でき、新しい所有者が責任を持ちます。</translation>
    </message>
    <message>
        <source>Looking at what they own…</source>
        <translation>所有しているものを確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) die(s) at once.</source>
        <translation>
            <numerusform>%n 個のパーソナルアクセストークンが直ちに失効します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who gets their tokens.</source>
        <translation>トークンを引き継ぐユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Nobody active here is called that. Choose a person from the list.</source>
        <translation>その名前のアクティブなユーザーはいません。一覧からユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Who answers for the tokens of this person from now on.</source>
        <translation>今後、このユーザーのトークンに責任を持つユーザーです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopNotices</name>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopWatch</name>
    <message>
        <source>Hides what is on the screen before the computer sleeps</source>
        <translation>スリープ前に画面の内容を隠すため</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailsSplitter</name>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>chatelaine::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>不具合報告のための診断情報</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>This is all that would be saved. Names, secrets, addresses and paths were left out; read it before you send it to anybody.</source>
        <translation>保存されるのはこれですべてです。名前、シークレット、アドレス、パスは取り除いてあります。誰かに送る前に読んでください。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report.</source>
        <translation>コピーしました。報告に貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the diagnostics as</source>
        <translation>診断情報の保存先</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Directory</name>
    <message>
        <source>Its “provider” is missing, too long or unreadable.</source>
        <translation>「provider」がないか、長すぎるか、読み取れません。</translation>
    </message>
    <message>
        <source>the e-mail address is there twice</source>
        <translation>メールアドレスが重複しています</translation>
    </message>
    <message>
        <source>the “name” is missing, too long or unreadable</source>
        <translation>「name」がないか、長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>the “role” is too long or unreadable</source>
        <translation>「role」が長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>one of the “groups” is empty, too long or unreadable</source>
        <translation>「groups」に、空か、長すぎるか、読み取れないものがあります</translation>
    </message>
    <message>
        <source>the “zones” cannot be used (%1)</source>
        <translation>「zones」は使用できません (%1)</translation>
    </message>
    <message>
        <source>The directory “%1” cannot be used. %2</source>
        <translation>ディレクトリ「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>Its first line names the column “%1” twice.</source>
        <translation>先頭の行に列「%1」が重複しています。</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>先頭の行に列「%1」がありません。</translation>
    </message>
    <message>
        <source>Line %1 names another “provider” than the lines before.</source>
        <translation>%1 行目の「provider」が、それより前の行と異なります。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>%1 行目「%2」: %3。</translation>
    </message>
    <message>
        <source>the “role” is not a text</source>
        <translation>「role」がテキストではありません</translation>
    </message>
    <message>
        <source>the “groups” are not a list of texts</source>
        <translation>「groups」がテキストのリストではありません</translation>
    </message>
    <message>
        <source>the “zones” are not a list of texts</source>
        <translation>「zones」がテキストのリストではありません</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>Its “people” are not a list.</source>
        <translation>「people」がリストではありません。</translation>
    </message>
    <message>
        <source>It has more than 100,000 people.</source>
        <translation>ユーザーが 100,000 人を超えています。</translation>
    </message>
    <message>
        <source>Person %1: %2.</source>
        <translation>ユーザー %1: %2。</translation>
    </message>
    <message>
        <source>Person %1, “%2”: %3.</source>
        <translation>ユーザー %1「%2」: %3。</translation>
    </message>
    <message>
        <source>the “externalId” is there twice</source>
        <translation>「externalId」が重複しています</translation>
    </message>
    <message>
        <source>the “externalId” is missing, too long or unreadable</source>
        <translation>「externalId」がないか、長すぎるか、読み取れません</translation>
    </message>
    <message>
        <source>the “email” is not an e-mail address</source>
        <translation>「email」がメールアドレスではありません</translation>
    </message>
    <message>
        <source>“active” is neither yes nor no</source>
        <translation>「active」が yes でも no でもありません</translation>
    </message>
    <message>
        <source>“active” is neither true nor false</source>
        <translation>「active」が true でも false でもありません</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryImport</name>
    <message>
        <source>People, groups or roles have changed since the preview. Look at what the import would do now, then decide again.</source>
        <translation>プレビューの後に、ユーザー、グループ、ロールのいずれかが変更されました。インポートによる変更内容を確認し直してから、もう一度判断してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryJudge</name>
    <message>
        <source>The entry has no usable identity (externalId).</source>
        <translation>エントリに有効な ID (externalId) がありません。</translation>
    </message>
    <message>
        <source>The identity %1 is in the file twice.</source>
        <translation>ID %1 がファイル内で重複しています。</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address.</source>
        <translation>このメールアドレスは別のユーザーが使用しています。</translation>
    </message>
    <message>
        <source>The entry names no role. Choose a role for new people, then try again.</source>
        <translation>エントリにロールの指定がありません。新しいユーザーのロールを選択して、やり直してください。</translation>
    </message>
    <message>
        <source>There is no role %1 here.</source>
        <translation>ロール %1 はここにはありません。</translation>
    </message>
    <message>
        <source>Nobody can change their own role and zones or deactivate themselves.</source>
        <translation>自分自身のロールとゾーンを変更したり、自分自身を非アクティブ化したりすることはできません。</translation>
    </message>
    <message>
        <source>They can or could do what you cannot, for example %1.</source>
        <translation>このユーザーは、%1 など、あなたにはできない操作が可能です (または可能になります)。</translation>
    </message>
    <message>
        <source>They have no zones, or would have none, and so could act outside of yours, %1.</source>
        <translation>このユーザーにはゾーンがない (またはなくなる) ため、あなたのゾーン %1 の外でも操作できます。</translation>
    </message>
    <message>
        <source>They act, or would act, in %1, but you only in %2.</source>
        <translation>このユーザーは %1 で操作します (または操作することになります) が、あなたが操作できるのは %2 だけです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditDialog</name>
    <message>
        <source>These are their values. Change what you like and press Save.</source>
        <translation>ほかの人の値です。必要に応じて変更し、「保存」を押してください。</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over theirs.</source>
        <translation>あなたの値です。「保存」を押すと、ほかの人の値に上書きします。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>変更内容を問い合わせています…</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>先に版を選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditPersonalTokenDialog</name>
    <message>
        <source>Edit personal access token</source>
        <translation>パーソナルアクセストークンの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>These are the newer values. Change what you like and press Save.</source>
        <translation>新しい値です。必要に応じて変更し、「保存」を押してください。</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over the newer ones.</source>
        <translation>あなたの値です。「保存」を押すと、新しい値に上書きします。</translation>
    </message>
    <message>
        <source>This token was deleted since you opened it. It cannot be changed any more.</source>
        <translation>このトークンは、開いた後に削除されました。もう変更できません。</translation>
    </message>
    <message>
        <source>This token was changed since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このトークンは、開いた後に変更されました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>トークンの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot be changed any more.</source>
        <translation>このトークンを開いた後に、ほかの人が削除しました。もう変更できません。</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このトークンを開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation>ユーザーの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Somebody has changed this user since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このユーザーを開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExitCodes</name>
    <message>
        <source>Done, and what was looked at is whole.</source>
        <translation>完了しました。確認した対象に問題はありません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine.</source>
        <translation>Chatelaine の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>The command line makes no sense, or asks a server for what only stores have.</source>
        <translation>コマンドラインの指定が正しくないか、ストアにしかない機能をサーバーに要求しています。</translation>
    </message>
    <message>
        <source>What was looked at is not as it was written: the audit chain is broken, or the store is damaged.</source>
        <translation>確認した対象が記録時のままではありません。監査チェーンが壊れているか、ストアが破損しています。</translation>
    </message>
    <message>
        <source>Nobody could be signed in: wrong password, nobody to ask, account deactivated.</source>
        <translation>サインインできませんでした (パスワードの誤り、入力を求める相手がいない、アカウントが非アクティブ)。</translation>
    </message>
    <message>
        <source>Whoever is signed in is not allowed to do this.</source>
        <translation>サインインしているユーザーには、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>The store or server is missing, or cannot be reached, read or written.</source>
        <translation>ストアまたはサーバーがないか、接続、読み取り、書き込みのいずれかができません。</translation>
    </message>
    <message>
        <source>Another program holds the store. Try again later.</source>
        <translation>ほかのプログラムがストアを使用しています。後でやり直してください。</translation>
    </message>
    <message>
        <source>The backup or the output could not be written, or the file is there already.</source>
        <translation>バックアップまたは出力を書き込めなかったか、ファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C (other signals: 128 and their number).</source>
        <translation>Ctrl+C で終了しました (その他のシグナル: 128 + シグナル番号)。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryBars</name>
    <message>
        <source>Timeline of what expires</source>
        <translation>期限切れのタイムライン</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
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
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDaysModel</name>
    <message>
        <source>%1 (many on one day)</source>
        <translation>%1 (1 日に集中)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDigest</name>
    <message numerus="yes">
        <source>%n token(s) expire within 7 days</source>
        <translation>
            <numerusform>%n 個のトークンが 7 日以内に期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Chatelaine to see which, and replace them in time.</source>
        <translation>Chatelaine を開いて対象を確認し、期限までに置き換えてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, as the present one</source>
        <translation>%1 (現在と同じ)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>longer than the server allows</source>
        <translation>サーバーの上限を超えています</translation>
    </message>
    <message>
        <source>longer than your organisation allows</source>
        <translation>組織の上限を超えています</translation>
    </message>
    <message>
        <source>shorter than the server allows</source>
        <translation>サーバーの下限に達していません</translation>
    </message>
    <message>
        <source>the server asks for an expiry</source>
        <translation>サーバーは有効期限を必須としています</translation>
    </message>
    <message>
        <source>your organisation asks for an expiry</source>
        <translation>組織は有効期限を必須としています</translation>
    </message>
    <message>
        <source>Dies on %1.</source>
        <translation>%1 に失効します。</translation>
    </message>
    <message>
        <source>Works until somebody switches it off.</source>
        <translation>無効化されるまで使用できます。</translation>
    </message>
    <message>
        <source>Works until somebody deletes it.</source>
        <translation>削除されるまで使用できます。</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>組織で許可されているのは最長 %1です。</translation>
    </message>
    <message>
        <source>The server takes a life of %1 to %2.</source>
        <translation>サーバーが受け付ける有効期間は %1 ～ %2です。</translation>
    </message>
    <message>
        <source>The server takes a life of at most %1.</source>
        <translation>サーバーが受け付ける有効期間は最長 %1です。</translation>
    </message>
    <message>
        <source>The server takes a life of at least %1.</source>
        <translation>サーバーが受け付ける有効期間は最短 %1です。</translation>
    </message>
    <message>
        <source>The server asks for an expiry. Choose when.</source>
        <translation>サーバーは有効期限を必須としています。日時を選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryLegend</name>
    <message>
        <source>What the colours and patterns stand for</source>
        <translation>色と模様の意味</translation>
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
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>How much time a bar stands for</source>
        <translation>棒 1 本が表す期間</translation>
    </message>
    <message>
        <source>A bar for each week</source>
        <translation>週ごとの棒</translation>
    </message>
    <message>
        <source>A bar for each day</source>
        <translation>日ごとの棒</translation>
    </message>
    <message>
        <source>What the parts of a bar stand for</source>
        <translation>棒の各部分が表すもの</translation>
    </message>
    <message>
        <source>Coloured by owner</source>
        <translation>所有者別に色分け</translation>
    </message>
    <message>
        <source>Coloured by role</source>
        <translation>ロール別に色分け</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>これらを表示</translation>
    </message>
    <message>
        <source>When tokens expire</source>
        <translation>トークンの期限切れの時期</translation>
    </message>
    <message>
        <source>Tokens that expire then</source>
        <translation>この期間に期限切れになるトークン</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Days show where many tokens expire together; weeks show the whole at a glance.</source>
        <translation>日ごとでは多くのトークンが同時に期限切れになる日がわかり、週ごとでは全体をひと目で把握できます。</translation>
    </message>
    <message>
        <source>Whose tokens they are, or what they may do: who is concerned when they expire.</source>
        <translation>誰のトークンか、または何ができるトークンかです。期限切れの影響が誰に及ぶかがわかります。</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar, Enter goes to its tokens. The table below says the same in words.</source>
        <translation>矢印キーで棒の間を移動し、Enter キーでその棒のトークンに移動します。下の表には同じ内容が文字で示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <comment>a day or a week</comment>
        <translation>
            <numerusform>%1: %n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the token on the page “Tokens”, where it can be replaced.</source>
        <translation>トークンを「トークン」ページに表示します。そこで置き換えることができます。</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>先にトークンを選択してください。</translation>
    </message>
    <message>
        <source>Today: %1 · Within 7 days: %2 · Within 90 days: %3</source>
        <comment>how many tokens expire</comment>
        <translation>今日: %1 · 7 日以内: %2 · 90 日以内: %3</translation>
    </message>
    <message>
        <source>More than %1 tokens expire within 90 days. Only those that expire first are shown.</source>
        <translation>90 日以内に期限切れになるトークンが %1 個を超えています。期限の早いものだけを表示しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looking for what expires…</source>
        <translation>期限切れになるものを検索しています…</translation>
    </message>
    <message>
        <source>Nothing expires within 90 days</source>
        <translation>90 日以内に期限切れになるものはありません</translation>
    </message>
    <message>
        <source>Tokens that are disabled, or that never expire, are not counted here.</source>
        <translation>無効化されたトークンと有効期限のないトークンは、ここでは数えません。</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>組織のトークンを表示する権限がありません</translation>
    </message>
    <message>
        <source>What expires could not be found out</source>
        <translation>期限切れになるものを確認できませんでした</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>ポリシーとロール</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Go &amp;to the token</source>
        <translation>トークンに移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML (ブラウザー用)</translation>
    </message>
    <message>
        <source>Markdown, for wikis</source>
        <translation>Markdown (Wiki 用)</translation>
    </message>
    <message>
        <source>Catalogue as JSON</source>
        <translation>カタログ (JSON)</translation>
    </message>
    <message>
        <source>Catalogue as CSV</source>
        <translation>カタログ (CSV)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>表としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>To paste into a spreadsheet or a document.</source>
        <translation>表計算ソフトや文書に貼り付けるための形式です。</translation>
    </message>
    <message>
        <source>Shows the pages first.</source>
        <translation>先にページを表示します。</translation>
    </message>
    <message>
        <source>Pages in landscape with the heading on each, ready to be printed.</source>
        <translation>各ページに見出しの付いた横向きのページで、そのまま印刷できます。</translation>
    </message>
    <message>
        <source>One line a permission. No field is taken for a formula.</source>
        <translation>1 行に 1 つの権限です。数式として解釈されるフィールドはありません。</translation>
    </message>
    <message>
        <source>One page that needs nothing else; screen readers find their way in it.</source>
        <translation>単体で表示できる 1 つのページで、スクリーンリーダーでも読みやすい形式です。</translation>
    </message>
    <message>
        <source>A heading and a table for each group.</source>
        <translation>グループごとに見出しと表が付きます。</translation>
    </message>
    <message>
        <source>Every permission and role that this organisation has, for another one to import.</source>
        <translation>この組織のすべての権限とロールです。別の組織でインポートできます。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>It is saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The table is in the clipboard. Paste it into a spreadsheet or a document.</source>
        <translation>表をクリップボードにコピーしました。表計算ソフトや文書に貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>That would be %n page(s). Search for what you need first, or save it as a PDF.</source>
        <translation>
            <numerusform>%n ページになります。先に必要なものを検索するか、PDF として保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>How the table is written: for a spreadsheet, a wiki, a browser or paper.</source>
        <translation>表の出力形式 (表計算ソフト、Wiki、ブラウザー、印刷用) です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPages</name>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (不確実)</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF を作成できませんでした。</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>印刷されるページ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>a kind of file: PDF file</comment>
        <translation>%1 ファイル</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileField</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>これはフォルダーです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>これはファイルです。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>It cannot be read. Look at its permissions.</source>
        <translation>読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileWitness</name>
    <message>
        <source>The store “%1” was moved, replaced or deleted while it was open. Nothing was changed. Put it back, or open it again.</source>
        <translation>ストア「%1」は、開いている間に移動、置き換え、削除のいずれかが行われました。何も変更されていません。元に戻すか、開き直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Files</name>
    <message>
        <source>“%1” is not a regular file. Choose another one.</source>
        <translation>「%1」は通常のファイルではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you are allowed to.</source>
        <translation>ファイル「%1」を読み取れません。アクセスが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2. Choose another one.</source>
        <translation>ファイル「%1」は %2 を超えています。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was changed.</source>
        <translation>ファイル「%1」を保存する空き容量がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Nothing was changed; choose another place.</source>
        <translation>ファイル「%1」に書き込めません。何も変更されていません。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or choose another one.</source>
        <translation>ファイル「%1」はありません。パスを確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Chatelaine のインストールが不完全です。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Chatelaine brings no catalogue of this name.</source>
        <translation>Chatelaine にこの名前のカタログは付属していません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Search name, description, owner, accessor ID or hint</source>
        <translation>名前、説明、所有者、アクセサー ID、ヒントで検索</translation>
    </message>
    <message>
        <source>Search name, policy, role or accessor ID</source>
        <translation>名前、ポリシー、ロール、アクセサー ID で検索</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Policy or role</source>
        <translation>ポリシーまたはロール(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>最終使用(&amp;L)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Policy or role: %1</source>
        <translation>ポリシーまたはロール: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>ロール: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterRow</name>
    <message>
        <source>&amp;Add filter</source>
        <translation>フィルターを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>The list shows what contains all these words. Escape empties the field.</source>
        <translation>これらの語をすべて含むものが一覧に表示されます。Esc で欄を空にします。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Finding</name>
    <message>
        <source>The audit trail is whole. Entries checked: %1.</source>
        <translation>監査証跡に問題はありません。検査したエントリ: %1 件。</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 is not there any more.</source>
        <translation>監査証跡が壊れています。エントリ %1 がなくなっています。</translation>
    </message>
    <message>
        <source>The audit trail is broken: what is known of the removed part does not fit entry %1.</source>
        <translation>監査証跡が壊れています。削除された部分の記録がエントリ %1 と一致しません。</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1, or the one before it, is not as it was written.</source>
        <translation>監査証跡が壊れています。エントリ %1、またはその前のエントリが記録時のままではありません。</translation>
    </message>
    <message>
        <source>The store is whole. Tokens: %1, users: %2, entries of the audit trail: %3.</source>
        <translation>ストアに問題はありません。トークン: %1、ユーザー: %2、監査証跡のエントリ: %3。</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1.</source>
        <translation>バックアップを書き出し、読み返して検証しました: %1。</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
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
        <translation>%1 (必須)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreshPasswordDialog</name>
    <message>
        <source>Nothing was done, because the password was not given.</source>
        <translation>パスワードが入力されなかったため、何も実行されていません。</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>パスワードの確認</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>What you are about to do needs your password once more. For five minutes you are not asked again.</source>
        <translation>この操作には、パスワードの再入力が必要です。入力後 5 分間は求められません。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>パスワードを確認しています…</translation>
    </message>
    <message>
        <source>Your own password, to show that it is still you at the keyboard.</source>
        <translation>操作しているのが本人であることを示すための、あなた自身のパスワードです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Gatekeeper</name>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>サインインしているユーザーがいません。サインインして、やり直してください。</translation>
    </message>
    <message>
        <source>Your role %1 does not hold the permission %2. Ask an administrator for it.</source>
        <translation>あなたのロール %1 には権限 %2 がありません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>This needs your password once more. Type it, then try again.</source>
        <translation>パスワードの再入力が必要です。入力して、やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceChoice</name>
    <message>
        <source>Whether what is there now stops at once, or goes on for a while so that nobody is locked out.</source>
        <translation>現在のものをすぐに無効にするか、誰も締め出されないようにしばらく有効にしておくかです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantModel</name>
    <message>
        <source>Other permissions</source>
        <translation>その他の権限</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <comment>permissions</comment>
        <translation>%2 件中 %1 件を付与</translation>
    </message>
    <message>
        <source>%1: granted. %2. %3</source>
        <translation>%1: 許可。%2。%3</translation>
    </message>
    <message>
        <source>%1: not granted. %2. %3</source>
        <translation>%1: 不許可。%2。%3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantTree</name>
    <message>
        <source>Search permissions</source>
        <translation>権限を検索</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message numerus="yes">
        <source>May do %1 of %n thing(s).</source>
        <translation>
            <numerusform>%n 件中 %1 件の操作が可能です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to data in these zones: %1.</source>
        <translation>次のゾーンのデータに限定されています: %1。</translation>
    </message>
    <message>
        <source>Shortens the list to permissions whose name or meaning contains this.</source>
        <translation>名前または意味にこれを含む権限だけを一覧に表示します。</translation>
    </message>
    <message>
        <source>Hides the permissions that the answer is no for.</source>
        <translation>許可されていない権限を非表示にします。</translation>
    </message>
    <message>
        <source>Only grante&amp;d</source>
        <translation>許可されたもののみ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantedList</name>
    <message>
        <source>What it grants</source>
        <translation>付与する権限</translation>
    </message>
    <message>
        <source>What it grants is not known: %1</source>
        <comment>a sentence follows</comment>
        <translation>付与する権限は不明です: %1</translation>
    </message>
    <message>
        <source>It grants nothing.</source>
        <translation>何も付与しません。</translation>
    </message>
    <message numerus="yes">
        <source>It grants %n permission(s).</source>
        <translation>
            <numerusform>%n 個の権限を付与します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come(s) with your change.</source>
        <translation>
            <numerusform>そのうち %n 個は今回の変更で追加されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) would be gone.</source>
        <translation>
            <numerusform>%n 個の権限がなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <comment>a permission</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a permission</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>その他の権限</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDetails</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>メンバーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>メンバーはまだいません</translation>
    </message>
    <message>
        <source>Add users, and they may do what the group&apos;s role holds.</source>
        <translation>ユーザーを追加すると、グループのロールで許可されたことができるようになります。</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>グループが選択されていません</translation>
    </message>
    <message>
        <source>Select a group to see who is in it.</source>
        <translation>グループを選択すると、メンバーが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n 個のグループを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its members and to work on it.</source>
        <translation>1 つだけ選択すると、メンバーの表示とグループの操作ができます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>グループの編集</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>グループを作成</translation>
    </message>
    <message>
        <source>Somebody has deleted this group since you opened it. It cannot be changed any more.</source>
        <translation>このグループを開いた後に、ほかの人が削除しました。もう変更できません。</translation>
    </message>
    <message>
        <source>Somebody has changed this group since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>このグループを開いた後に、ほかの人が変更しました。何も保存されていません。両方の版を比較し、続行に使う版を選んでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupFilterRow</name>
    <message>
        <source>Search name or description</source>
        <translation>名前または説明で検索</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>グループを検索</translation>
    </message>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>ロール: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupForm</name>
    <message>
        <source>For example: Night shift</source>
        <translation>例: 夜勤チーム</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>None: the group grants nothing</source>
        <translation>なし: このグループは何も付与しません</translation>
    </message>
    <message numerus="yes">
        <source>Every member may do what this role holds: %n permission(s).</source>
        <translation>
            <numerusform>すべてのメンバーは、このロールで許可されたことができます: %n 個の権限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may do what their own roles and other groups let them.</source>
        <translation>メンバーは、自分のロールとほかのグループで許可されたことができます。</translation>
    </message>
    <message>
        <source>What people recognise the group by.</source>
        <translation>このグループを見分けるための名前です。</translation>
    </message>
    <message>
        <source>What the group is for, in a sentence for whoever adds somebody later.</source>
        <translation>グループの用途を、後でメンバーを追加する人のために一文で書きます。</translation>
    </message>
    <message>
        <source>Every member may do what this role allows, beside their own.</source>
        <translation>各メンバーは、自分のロールに加えて、このロールが許可する操作を行えます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupListModel</name>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupOperations</name>
    <message>
        <source>This group does not exist any more. Refresh the list.</source>
        <translation>このグループは存在しません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>「%1」を開いた後に、ほかの人が変更しました。新しい値を確認してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>グループ「%1」はすでにあります。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupTasks</name>
    <message>
        <source>The group has no role: nobody loses a permission.</source>
        <translation>このグループにはロールがないため、権限を失う人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.</source>
        <translation>
            <numerusform>%n 人のメンバーは、ほかから得ている場合を除き、ロール %1 による権限を失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) joined “%1”.</source>
        <translation>
            <numerusform>%n 人のユーザーを「%1」に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from “%1”?</source>
        <translation>
            <numerusform>%n 人のメンバーを「%1」から外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts stay. You can add them again.</source>
        <translation>アカウントは残ります。後で再び追加できます。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>外す</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left “%1”.</source>
        <translation>
            <numerusform>%n 人のユーザーを「%1」から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>The group goes, its members stay. This cannot be undone.</source>
        <translation>グループは削除されますが、メンバーのアカウントは残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>It has no members.</source>
        <translation>メンバーはいません。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupsPage</name>
    <message>
        <source>The groups could not be loaded</source>
        <translation>グループを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>グループを読み込んでいます…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>該当するグループがありません</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>A group gives all its members what its role holds, at once.</source>
        <translation>グループは、ロールで許可されたことを全メンバーにまとめて割り当てます。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2 件中 %1 件が該当</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 個のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>グループ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideWindow</name>
    <message>
        <source>Guide – Chatelaine</source>
        <comment>window title</comment>
        <translation>ガイド – Chatelaine</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Shows the pages that contain all these words, and marks them on the page.</source>
        <translation>これらの語をすべて含むページを表示し、ページ内に印を付けます。</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ一覧</translation>
    </message>
    <message>
        <source>No page contains all these words. Try fewer.</source>
        <translation>これらの語をすべて含むページはありません。語を減らしてみてください。</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>前のページに戻る (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>次のページに進む (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>This link leads to the web: %1</source>
        <translation>このリンクは Web に移動します: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>chatelaine::HelpDesk</name>
    <message>
        <source>User &amp;guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>ヒント表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryModel</name>
    <message>
        <source>none</source>
        <comment>an empty value in a history entry</comment>
        <translation>なし</translation>
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
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>履歴がありません</translation>
    </message>
    <message>
        <source>Nothing has been written down so far.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpClient</name>
    <message>
        <source>The token holds a character that no token has. Copy it again, without anything around it.</source>
        <translation>トークンに使用できない文字が含まれています。前後に余分なものを含めずに、コピーし直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpFailure</name>
    <message>
        <source>Nothing listens at %1. Check the address and port, and whether the server runs.</source>
        <translation>%1 で待ち受けているものがありません。アドレスとポート、サーバーが動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>No computer with the name in %1 was found. Check the address and the network.</source>
        <translation>%1 にある名前のコンピューターが見つかりませんでした。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network and whether a firewall is in between.</source>
        <translation>%1 から時間内に応答がありませんでした。ネットワークと、途中にファイアウォールがないか確認してください。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks HTTPS, and whether it asks for a client certificate.</source>
        <translation>%1 と暗号化された接続を確立できませんでした。HTTPS に対応しているか、クライアント証明書が要求されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that can be understood.</source>
        <translation>%1 は、解釈できる応答を返さずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached. Check the proxy settings.</source>
        <translation>このコンピューターと %1 の間のプロキシに接続できません。プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 asks for a password, which is never sent. Use a proxy that needs none.</source>
        <translation>このコンピューターと %1 の間のプロキシがパスワードを要求していますが、パスワードは決して送信されません。パスワードの不要なプロキシを使用してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>%1 に接続できません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the encrypted connection without an answer. If it asks for a client certificate, choose yours in the settings of this connection.</source>
        <translation>%1 は、応答せずに暗号化された接続を閉じました。クライアント証明書が要求されている場合は、この接続の設定で自分の証明書を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>%1 から %n 秒間応答がありません。ネットワークとサーバーを確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 had not ended after %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>%1 の応答が %n 秒たっても終わりませんでした。ネットワークとサーバーを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere instead of answering it. The token was sent nowhere else. Check the address.</source>
        <translation>%1 は、応答せずに要求を別の場所に転送しようとしました。トークンはほかに送信されていません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. The token was not sent there. If that is the right server, enter its address.</source>
        <translation>%1 は要求を %2 に転送しようとしました。トークンはそこに送信されていません。それが正しいサーバーの場合は、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was not read.</source>
        <translation>%1 の応答は %2 MB を超えているため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Try again.</source>
        <translation>%1 の応答が途中で切れました。やり直してください。</translation>
    </message>
    <message>
        <source>What %1 answered cannot be understood. Check that the address is that of the server.</source>
        <translation>%1 の応答を解釈できません。サーバーのアドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, and nothing was sent.</source>
        <translation>%1 の証明書は信頼されていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The connection was closed before this was done. Try again.</source>
        <translation>完了する前に接続が閉じられました。やり直してください。</translation>
    </message>
    <message>
        <source>The change was sent to %1 and its answer was lost: it may have been carried out. Look before you try again.</source>
        <translation>変更は %1 に送信されましたが、応答が失われました。すでに実行された可能性があります。確認してから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>シークレットの照合</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>&amp;Show this token</source>
        <translation>このトークンを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. What you paste is not kept, and looking at it does not count as a use.</source>
        <translation>シークレットを貼り付けると、どのトークンのものかがわかります。貼り付けた内容は保存されず、照合は使用として数えられません。</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. It is sent to the server, which knows whose it is, and not kept here.</source>
        <translation>シークレットを貼り付けると、どのトークンのものかがわかります。照合のためにサーバーに送信され、ここには保存されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>シークレット(&amp;C)</translation>
    </message>
    <message>
        <source>It is judged as soon as it is pasted, and taken out of the field.</source>
        <translation>貼り付けるとすぐに照合され、フィールドから消去されます。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>照合しています…</translation>
    </message>
    <message>
        <source>This is not a secret of this server: it does not look like one. It may be truncated or mistyped.</source>
        <translation>シークレットの形式ではないため、このサーバーのものではありません。一部が欠けているか、入力に誤りがある可能性があります。</translation>
    </message>
    <message>
        <source>This is a well-formed secret, but it belongs to no token here. It may have been replaced, deleted, or made elsewhere.</source>
        <translation>正しい形式のシークレットですが、該当するトークンはここにはありません。置き換えられたか、削除されたか、ほかで作成された可能性があります。</translation>
    </message>
    <message>
        <source>This is not a secret that Chatelaine made: those start with chs_, chp_ or chm_.</source>
        <translation>Chatelaine が作成したシークレットではありません。Chatelaine のシークレットは chs_、chp_、chm_ のいずれかで始まります。</translation>
    </message>
    <message numerus="yes">
        <source>This secret is truncated: %n character(s) are missing at the end.</source>
        <translation>
            <numerusform>このシークレットは途中で切れています。末尾の %n 文字が不足しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts like a secret, but %n character(s) too many follow.</source>
        <translation>
            <numerusform>先頭はシークレットの形式ですが、%n 文字余分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret, but holds a character that none has. It was mistyped or damaged.</source>
        <translation>シークレットのようですが、使用されない文字が含まれています。入力に誤りがあるか、破損しています。</translation>
    </message>
    <message>
        <source>There is a typo in this secret: it has the right length, but its checksum does not fit.</source>
        <translation>このシークレットには入力の誤りがあります。長さは正しいですが、チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>This is its secret. It works.</source>
        <translation>このトークンのシークレットです。使用できます。</translation>
    </message>
    <message>
        <source>This is its secret. It does not work now.</source>
        <translation>このトークンのシークレットです。現在は使用できません。</translation>
    </message>
    <message>
        <source>This is its current secret. It works.</source>
        <translation>このトークンの現在のシークレットです。使用できます。</translation>
    </message>
    <message>
        <source>This is its current secret. It does not work now.</source>
        <translation>このトークンの現在のシークレットです。現在は使用できません。</translation>
    </message>
    <message>
        <source>This is its previous secret. It does not work any more.</source>
        <translation>このトークンの以前のシークレットです。もう使用できません。</translation>
    </message>
    <message>
        <source>This is its previous secret. It works until %1.</source>
        <translation>このトークンの以前のシークレットです。%1 まで使用できます。</translation>
    </message>
    <message>
        <source>This is its previous secret. It still works.</source>
        <translation>このトークンの以前のシークレットです。まだ使用できます。</translation>
    </message>
    <message>
        <source>Paste what you found. You are told whether it is one of these tokens; the text is not kept.</source>
        <translation>見つけたものを貼り付けます。これらのトークンのものかどうかがわかります。テキストは保存されません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImpactDialog</name>
    <message>
        <source>Who gains and who loses</source>
        <translation>権限を得るもの・失うもの</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>影響を受ける対象を調べています…</translation>
    </message>
    <message>
        <source>Who is affected is being worked out.</source>
        <translation>影響を受ける対象を調べています。</translation>
    </message>
    <message>
        <source>Who is affected is not known: %1</source>
        <translation>影響を受ける対象は不明です: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportDirectoryDialog</name>
    <message>
        <source>From %1.</source>
        <translation>%1 からのデータです。</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n 人は変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更されるものはありません。</translation>
    </message>
    <message>
        <source>Import directory</source>
        <translation>ディレクトリのインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>People of an identity provider, from a JSON or CSV file. You see what would happen first.</source>
        <translation>ID プロバイダーのユーザーを、JSON または CSV ファイルから取り込みます。変更内容は事前に確認できます。</translation>
    </message>
    <message>
        <source>Choose a file to see what importing it would do.</source>
        <translation>ファイルを選択すると、インポートによる変更内容が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Press Enter to see what importing this file would do.</source>
        <translation>Enter キーを押すと、このファイルをインポートした場合の変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Role of new people whose entry names none</source>
        <translation>ロールの指定がない新しいユーザーのロール(&amp;R)</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>インポートのプレビュー</translation>
    </message>
    <message>
        <source>Choose a directory file</source>
        <translation>ディレクトリファイルの選択</translation>
    </message>
    <message>
        <source>Directories (*.json *.csv)</source>
        <translation>ディレクトリ (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file, or mend this one.</source>
        <translation>何も変更されていません。別のファイルを選択するか、このファイルを修正してください。</translation>
    </message>
    <message>
        <source>Comparing it with the people here…</source>
        <translation>登録済みのユーザーと比較しています…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>インポートするものはありません。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)?</source>
        <translation>
            <numerusform>%n 人のユーザーを非アクティブ化しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 and are not in the file. They cannot sign in, and their personal access tokens do not work, until they are activated again.</source>
        <translation>このユーザーは %1 から取り込まれましたが、ファイルにありません。再びアクティブ化されるまで、サインインできず、パーソナルアクセストークンも使用できません。</translation>
    </message>
    <message>
        <source>Yes, import and deactivate</source>
        <translation>インポートして非アクティブ化する</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed, %4 deactivated.</source>
        <translation>%1 からインポートしました: 追加 %2、変更 %3、非アクティブ化 %4。</translation>
    </message>
    <message>
        <source>The people here have changed since this preview was made. Nothing was imported. Look at the new preview.</source>
        <translation>このプレビューの作成後に、登録済みのユーザーが変更されました。何もインポートされていません。新しいプレビューを確認してください。</translation>
    </message>
    <message>
        <source>The JSON or CSV file that your identity provider wrote.</source>
        <translation>ID プロバイダーが出力した JSON または CSV ファイルです。</translation>
    </message>
    <message>
        <source>What newcomers may do when the file does not say it.</source>
        <translation>ファイルに指定がない場合に、新しいユーザーに許可される操作です。</translation>
    </message>
    <message>
        <source>They can no longer sign in, and their personal access tokens stop working. Service accounts go on.</source>
        <translation>サインインできなくなり、パーソナルアクセストークンも無効になります。サービスアカウントは引き続き動作します。</translation>
    </message>
    <message>
        <source>Deactivate people who are not in the file an&amp;y more</source>
        <translation>ファイルからなくなったユーザーを非アクティブ化(&amp;D)</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Role: the default</source>
        <translation>ロール: 既定</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>ロール: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>ゾーン: %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>非アクティブ</translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left as they are</source>
        <translation>
            <numerusform>%n 件は拒否され、変更されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 件を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone, will be deactivated</source>
        <translation>
            <numerusform>ファイルにない %n 件を非アクティブ化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n 個の新しいグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>chatelaine::Importing</name>
    <message>
        <source>It is larger than 10 MB.</source>
        <translation>10 MB を超えています。</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>%1 行目は有効な JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Line %1 names “%2” for the second time in the same object.</source>
        <translation>%1 行目で、同じオブジェクト内の「%2」が重複しています。</translation>
    </message>
    <message>
        <source>Line %1 has another number of columns (%2) than the header (%3).</source>
        <translation>%1 行目の列数 (%2) がヘッダーの列数 (%3) と異なります。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteUserDialog</name>
    <message>
        <source>Invite user</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>They get a code from you, which is shown once, right after this. With it they set their password.</source>
        <translation>招待するユーザーに渡すコードが、この直後に一度だけ表示されます。ユーザーはそのコードを使ってパスワードを設定します。</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>アカウントを作成しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Json</name>
    <message>
        <source>What the server answered cannot be understood: it is no valid JSON.</source>
        <translation>サーバーの応答を解釈できません。有効な JSON ではありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeepingActions</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Automatic backups…</source>
        <translation>自動バックアップ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Restore backup…</source>
        <translation>バックアップの復元(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;heck store…</source>
        <translation>ストアの検査(&amp;H)…</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1</source>
        <translation>自動バックアップを作成しました: %1</translation>
    </message>
    <message>
        <source>The automatic backup could not be made. %1</source>
        <comment>a sentence</comment>
        <translation>自動バックアップを作成できませんでした。%1</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>自動バックアップ…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyValueGrid</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>キーチェーンが開かれませんでした。ロックを解除して、やり直してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>このコンピューターでは、キーチェーンが動作していません。</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked. Is it running and unlocked?</source>
        <translation>キーチェーンが要求を実行しませんでした。動作していて、ロックが解除されているか確認してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be locked, or waiting for you.</source>
        <translation>キーチェーンから応答がありません。ロックされているか、操作を待っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>列の選択(&amp;C)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>ほかの語で検索するか、フィルターを解除してください。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
</context>
<context>
    <name>chatelaine::Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>what stands between the entries of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list and the number of its further entries</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalAuthenticator</name>
    <message>
        <source>There were too many wrong passwords or codes for this account. Wait a little.</source>
        <translation>このアカウントで、誤ったパスワードまたはコードが何度も入力されました。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>E-mail and password do not belong together. Check both.</source>
        <translation>メールアドレスとパスワードの組み合わせが正しくありません。両方を確認してください。</translation>
    </message>
    <message>
        <source>Your account is deactivated. Ask an administrator to activate it.</source>
        <translation>アカウントが非アクティブになっています。管理者にアクティブ化を依頼してください。</translation>
    </message>
    <message>
        <source>Your password has just been changed. Sign in with the new one.</source>
        <translation>パスワードが変更されました。新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>E-mail and code do not belong together, or the code has been used or has expired. Check both, or ask an administrator for a new code.</source>
        <translation>メールアドレスとコードの組み合わせが正しくないか、コードが使用済みまたは期限切れです。両方を確認するか、管理者に新しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>The current password is not right. Check it.</source>
        <translation>現在のパスワードが正しくありません。確認してください。</translation>
    </message>
    <message>
        <source>This is not your password. Check it.</source>
        <translation>あなたのパスワードではありません。確認してください。</translation>
    </message>
    <message>
        <source>The console was locked when it was closed. Type your password to go on.</source>
        <translation>コンソールはロックされた状態で終了しました。続けるには、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>You do not stay signed in on this machine any more. Type your password.</source>
        <translation>このコンピューターでのサインインの維持は終了しました。パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalStoreKeeping</name>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>復元するバックアップを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is signed in to %2.</source>
        <translation>%1 が %2 にサインインしています。</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>キーチェーンを使用(&amp;K)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>The secret of the token with which you signed in. If you do not have it, because you signed in through your browser, sign out and sign in again.</source>
        <translation>サインインに使用したトークンのシークレットです。ブラウザーでサインインしたなどの理由で手元にない場合は、サインアウトして、サインインし直してください。</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>ここに入力するか、貼り付けます。</translation>
    </message>
    <message>
        <source>The keychain does not have the token any more. Paste it here.</source>
        <translation>キーチェーンにこのトークンがありません。ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <source>What you signed in with. It opens what is locked; nothing of your work was lost.</source>
        <translation>サインインに使用したものです。ロックを解除します。作業内容は失われていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>新しいストア(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>ストアを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>新しい接続(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>スタートページ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>デスクトップに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Chatelaine</source>
        <translation>Chatelaine について(&amp;A)</translation>
    </message>
    <message>
        <source>Locked – Chatelaine</source>
        <comment>window title</comment>
        <translation>ロック中 – Chatelaine</translation>
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
        <translation>バックアップを復元しました。バックアップ時点のパスワードでサインインしてください。それまでの内容は %1 に保管されています。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>You are signed in at %1.</source>
        <translation>%1 でサインインしています。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 was open already.</source>
        <translation>%1 はすでに開いています。</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>サインインし直す</translation>
    </message>
    <message>
        <source>%1 is open. What you changed besides its name and colour takes effect when it is opened anew.</source>
        <translation>%1 は開いています。名前と色以外の変更は、開き直したときに有効になります。</translation>
    </message>
    <message>
        <source>You were signed out of %1.</source>
        <translation>%1 からサインアウトされました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>サインインし直す</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Open a store or connect to a server</source>
        <translation>ストアを開くか、サーバーに接続</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>別の接続を開く</translation>
    </message>
    <message>
        <source>Changed on the page “%1” of %2</source>
        <translation>%2 のページ「%1」に変更があります</translation>
    </message>
    <message>
        <source>Changed on the page “%1”</source>
        <translation>ページ「%1」に変更があります</translation>
    </message>
    <message>
        <source>Leave without applying?</source>
        <translation>適用せずにこの画面を離れますか?</translation>
    </message>
    <message>
        <source>You have changed something that is not in force yet. It is lost when you leave.</source>
        <translation>まだ適用されていない変更があります。このまま離れると失われます。</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Leave without the secrets?</source>
        <translation>シークレットを保存せずにこの画面を離れますか?</translation>
    </message>
    <message>
        <source>What is not saved is lost for good when you leave. Go back to save it first.</source>
        <translation>保存していないものは、離れると完全に失われます。先に保存する場合は、戻ってください。</translation>
    </message>
    <message>
        <source>Yes, leave without them</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>You can change the language once what is being opened is open.</source>
        <translation>言語は、開いている途中のものが開いてから変更できます。</translation>
    </message>
    <message>
        <source>You can change the language once everything is unlocked.</source>
        <translation>言語は、すべてのロックを解除してから変更できます。</translation>
    </message>
    <message>
        <source>You can change the language once what you changed on the page “%1” is applied or dropped.</source>
        <translation>言語は、ページ「%1」の変更を適用または破棄してから変更できます。</translation>
    </message>
    <message>
        <source>You can change the language once what is shown only this once is saved.</source>
        <translation>言語は、今回だけ表示されているものを保存してから変更できます。</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>そこで続行</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;Y)…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManagementTokensDialog</name>
    <message>
        <source>Older management tokens</source>
        <translation>以前の管理トークン</translation>
    </message>
    <message>
        <source>Delete the ticked…</source>
        <translation>チェックしたものを削除…</translation>
    </message>
    <message>
        <source>A new first token does not end the older ones: these management tokens still work, whoever has them. Tick those that are to go.</source>
        <translation>最初のトークンを新しく作成しても、以前のものは失効しません。次の管理トークンは、誰が持っていても引き続き使用できます。削除するものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Management tokens</source>
        <translation>管理トークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>アクセサー ID</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>残りを保持</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>ほかにはありません。</translation>
    </message>
    <message>
        <source>Tick at least one token.</source>
        <translation>1 つ以上のトークンにチェックを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n management token(s)?</source>
        <translation>
            <numerusform>%n 個の管理トークンを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>これを使用しているものは、直ちに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyNamesField</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>build-robot-1
build-robot-2
build-robot-3</source>
        <translation>build-robot-1
build-robot-2
build-robot-3</translation>
    </message>
    <message>
        <source>One on each line. Paste two columns of a spreadsheet, or choose a CSV file, to give each a description of its own.</source>
        <translation>1 行に 1 つ入力します。表計算ソフトの 2 列を貼り付けるか、CSV ファイルを選択すると、それぞれに説明を付けられます。</translation>
    </message>
    <message>
        <source>One on each line. You can paste them, or choose a text or CSV file.</source>
        <translation>1 行に 1 つ入力します。貼り付けるか、テキストファイルまたは CSV ファイルを選択することもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 個の名前</numerusform>
        </translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation>名前を 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>名前のファイルの選択</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv)</source>
        <translation>テキストファイルと CSV ファイル (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>One name a line; each becomes a token of its own.</source>
        <translation>1 行に 1 つの名前を入力します。それぞれが個別のトークンになります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManySecretsDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>アクセサー ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>&amp;Save secrets…</source>
        <translation>シークレットを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy all secrets</source>
        <translation>すべてのシークレットをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Create many tokens</source>
        <translation>複数トークンの作成</translation>
    </message>
    <message numerus="yes">
        <source>Save the secrets of %n new token(s) now</source>
        <translation>
            <numerusform>%n 個の新しいトークンのシークレットを今すぐ保存してください</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created</source>
        <translation>トークンは作成されませんでした</translation>
    </message>
    <message>
        <source>They are here this once: this console does not keep them.</source>
        <translation>表示されるのは今回だけです。このコンソールには保存されません。</translation>
    </message>
    <message>
        <source>They are here this once and cannot be shown again. Only their fingerprints are kept.</source>
        <translation>表示されるのは今回だけで、再表示はできません。フィンガープリントだけが保存されます。</translation>
    </message>
    <message>
        <source>The file holds every secret in the clear. Only you can read it, but whoever gets it gets in everywhere: bring the secrets to where they are used, or into a password manager, then delete the file.</source>
        <translation>ファイルには、すべてのシークレットが平文で保存されます。読み取れるのはあなただけですが、入手した人はどこにでもアクセスできます。シークレットを使用場所またはパスワードマネージャーに移したら、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Copy the &amp;other names</source>
        <translation>残りの名前をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the names of those that were not created, to try them again.</source>
        <translation>作成されなかったトークンの名前をコピーし、後でやり直せるようにします。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The names are on the clipboard.</source>
        <translation>名前をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the secrets</source>
        <translation>シークレットの保存</translation>
    </message>
    <message>
        <source>token-secrets</source>
        <comment>name of a file</comment>
        <translation>token-secrets</translation>
    </message>
    <message>
        <source>The secrets are saved in %1. Only you can read the file.</source>
        <translation>シークレットを %1 に保存しました。このファイルはあなただけが読み取れます。</translation>
    </message>
    <message>
        <source>These secrets cannot be shown again. Save or copy them first.</source>
        <translation>これらのシークレットは再表示できません。先に保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Lost secrets</source>
        <translation>失われたシークレット</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) are lost</source>
        <translation>
            <numerusform>%n 個の新しいトークンのシークレットが失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was locked before they were saved or copied. Regenerate each of these tokens to get other ones.</source>
        <translation>保存またはコピーする前にコンソールがロックされました。新しいシークレットを得るには、各トークンを再生成してください。</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) were neither saved nor copied. Without them, each of these tokens has to be regenerated.</source>
        <translation>
            <numerusform>%n 個の新しいトークンのシークレットが、保存もコピーもされていません。シークレットがない場合は、各トークンを再生成する必要があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyTokensDialog</name>
    <message>
        <source>Create many tokens</source>
        <translation>複数トークンの作成</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>全トークン共通</translation>
    </message>
    <message>
        <source>Looking what would happen…</source>
        <translation>作成内容を確認しています…</translation>
    </message>
    <message>
        <source>Creating the tokens…</source>
        <translation>トークンを作成しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>進行中の処理が終わり次第、停止します…</translation>
    </message>
    <message>
        <source>Tokens are being created, %L1 of %L2 so far, and their secrets are not saved yet. Leaving stops this; those that were created stay, and each of them has to be regenerated.</source>
        <translation>トークンを作成中です (現在 %L1 / %L2)。シークレットはまだ保存されていません。この画面を離れると作成は停止します。作成済みのトークンは残りますが、それぞれ再生成が必要になります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixActions</name>
    <message>
        <source>&amp;New role…</source>
        <translation>新しいロール(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a role that holds nothing yet.</source>
        <translation>権限を持たないロールを作成します。</translation>
    </message>
    <message>
        <source>&amp;Copy role…</source>
        <translation>ロールをコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a role that holds what this one holds.</source>
        <translation>このロールと同じ権限を持つロールを作成します。</translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>名前と説明の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the role&apos;s name and description.</source>
        <translation>ロールの名前と説明を変更します。</translation>
    </message>
    <message>
        <source>De&amp;lete role</source>
        <translation>ロールを削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the role when the changes are applied.</source>
        <translation>変更を適用するときにロールを削除します。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show its rules or policies on its own page.</source>
        <translation>ルールまたはポリシーを専用のページに表示します。</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another…</source>
        <translation>ほかと比較(&amp;M)…</translation>
    </message>
    <message>
        <source>See what this role may do that another role, user or token may not.</source>
        <translation>ほかのロール、ユーザー、トークンにできず、このロールにできることを確認します。</translation>
    </message>
    <message>
        <source>&amp;Give to the role</source>
        <translation>ロールに付与(&amp;G)</translation>
    </message>
    <message>
        <source>Give or take what the current cell stands for.</source>
        <translation>現在のセルに対応する権限を付与または取り消します。</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>確認して適用(&amp;A)…</translation>
    </message>
    <message>
        <source>See who gains and loses what, then apply all pending changes together.</source>
        <translation>誰が何を得て何を失うかを確認し、保留中の変更をまとめて適用します。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last pending change back.</source>
        <translation>保留中の最後の変更を元に戻します。</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>やり直す(&amp;E)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>元に戻した変更をやり直します。</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>変更を破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Forget every pending change.</source>
        <translation>保留中の変更をすべて破棄します。</translation>
    </message>
    <message>
        <source>&amp;Import catalogue…</source>
        <translation>カタログのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take permissions and roles in from a file.</source>
        <translation>ファイルから権限とロールを取り込みます。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Save or print what is shown, as CSV, Markdown, HTML or PDF.</source>
        <translation>表示されている内容を CSV、Markdown、HTML、PDF として保存または印刷します。</translation>
    </message>
    <message>
        <source>Copy what is shown for a spreadsheet or a document.</source>
        <translation>表示されている内容を、表計算ソフトや文書用にコピーします。</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Ask for roles and permissions anew.</source>
        <translation>ロールと権限を読み込み直します。</translation>
    </message>
    <message>
        <source>This server does not let roles be changed.</source>
        <translation>このサーバーでは、ロールを変更できません。</translation>
    </message>
    <message>
        <source>Who has this role is being looked up.</source>
        <translation>このロールを持つ対象を調べています。</translation>
    </message>
    <message>
        <source>Users, groups or tokens have this role. Give them another one first.</source>
        <translation>ユーザー、グループ、トークンのいずれかがこのロールを持っています。先に別のロールを割り当ててください。</translation>
    </message>
    <message>
        <source>This server does not take further permissions in.</source>
        <translation>このサーバーは、権限の追加に対応していません。</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can take new ones in.</source>
        <translation>すべての権限を持つ人だけが、新しい権限を取り込めます。</translation>
    </message>
    <message>
        <source>Apply or discard the pending changes first.</source>
        <translation>先に保留中の変更を適用または破棄してください。</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>先にロールを選択してください。</translation>
    </message>
    <message>
        <source>Management tokens hold no policies and no roles.</source>
        <translation>管理トークンは、ポリシーもロールも持ちません。</translation>
    </message>
    <message>
        <source>Apply this new role first.</source>
        <translation>先にこの新しいロールを適用してください。</translation>
    </message>
    <message>
        <source>What a policy grants is changed in its rules, on the page Policies.</source>
        <translation>ポリシーが付与する権限は、「ポリシー」ページのルールで変更します。</translation>
    </message>
    <message>
        <source>What a role grants is changed in its policies, on the page Roles.</source>
        <translation>ロールが付与する権限は、「ロール」ページのポリシーで変更します。</translation>
    </message>
    <message>
        <source>Management tokens may do everything; that cannot be changed.</source>
        <translation>管理トークンはすべての操作ができ、これは変更できません。</translation>
    </message>
    <message>
        <source>Built-in roles can be copied, not changed.</source>
        <translation>組み込みのロールはコピーできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This role will be deleted.</source>
        <translation>このロールは削除されます。</translation>
    </message>
    <message>
        <source>This role holds permissions that you do not have, so you cannot change it.</source>
        <translation>このロールには、あなたが持っていない権限が含まれるため、変更できません。</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>先にセルを選択してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>何も表示されていません。</translation>
    </message>
    <message>
        <source>&amp;Take from the role</source>
        <translation>ロールから取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open role</source>
        <translation>ロールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open policy</source>
        <translation>ポリシーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep role after all</source>
        <translation>ロールの削除を取りやめる(&amp;K)</translation>
    </message>
    <message>
        <source>Review and &amp;apply (%1)…</source>
        <translation>確認して適用 (%1)(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>やり直す(&amp;E): %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>表としてコピー(&amp;B)</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixBar</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>相違点のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Choose which roles are shown</source>
        <translation>表示するロールを選択</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>すべてのグループを展開</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
    <message>
        <source>Search permissions and what they mean</source>
        <translation>権限とその意味を検索</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>権限を検索</translation>
    </message>
    <message>
        <source>Show only permissions that the shown roles do not hold alike.</source>
        <translation>表示中のロールの間で異なる権限だけを表示します。</translation>
    </message>
    <message>
        <source>All policies and roles</source>
        <translation>すべてのポリシーとロール</translation>
    </message>
    <message>
        <source>%1 of %2 policies and roles</source>
        <translation>%2 個中 %1 個のポリシーとロール</translation>
    </message>
    <message>
        <source>Choose which policies and roles are shown</source>
        <translation>表示するポリシーとロールを選択</translation>
    </message>
    <message>
        <source>Show only permissions that what is shown does not hold alike.</source>
        <translation>表示中のものの間で異なる権限だけを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>All %n role(s)</source>
        <translation>
            <numerusform>%n 個のロールすべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%n 個中 %1 個のロール</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>名前または意味にこれを含む権限を表示します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>権限(&amp;P)</translation>
    </message>
    <message>
        <source>Policy &amp;or role</source>
        <translation>ポリシーまたはロール(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>ロール(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>role, held, all</comment>
        <translation>%1: %3 件中 %2 件</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixModel</name>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>あなた自身が %1 を持っていないため、付与できません。</translation>
    </message>
    <message>
        <source>Collapsed.</source>
        <translation>折りたたみ中。</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>held of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%1, expanded, %n permission(s)</source>
        <translation>
            <numerusform>%1、展開中、%n 個の権限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, collapsed, %n permission(s)</source>
        <translation>
            <numerusform>%1、折りたたみ中、%n 個の権限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixPage</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>ロールと権限</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose policies and &amp;roles…</source>
        <translation>ポリシーとロールの選択(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose &amp;roles…</source>
        <translation>ロールの選択(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>すべてのグループを展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>すべてのグループを折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>The changes are applied.</source>
        <translation>変更を適用しました。</translation>
    </message>
    <message>
        <source>The catalogue %1 was imported.</source>
        <translation>カタログ %1 をインポートしました。</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Somebody else has changed what you are changing: %1.</source>
        <translation>変更しようとしているものを、ほかの人が変更しました: %1。</translation>
    </message>
    <message>
        <source>Put my changes on top</source>
        <translation>自分の変更を上に重ねる</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 個の権限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n permission(s)</source>
        <translation>
            <numerusform>%n 個中 %1 個の権限</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>該当する権限がありません</translation>
    </message>
    <message>
        <source>What is shown does not differ in what you search for.</source>
        <translation>検索条件に該当する範囲では、表示中のものの間に違いはありません。</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>ほかの語で検索してください。</translation>
    </message>
    <message>
        <source>Show all permissions</source>
        <translation>すべての権限を表示</translation>
    </message>
    <message>
        <source>No permissions yet</source>
        <translation>権限はまだありません</translation>
    </message>
    <message>
        <source>Import a catalogue to say what roles can hold.</source>
        <translation>カタログをインポートして、ロールが持てる権限を定義してください。</translation>
    </message>
    <message>
        <source>No policy grants anything yet.</source>
        <translation>権限を付与するポリシーはまだありません。</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>ロールを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading roles and permissions…</source>
        <translation>ロールと権限を読み込んでいます…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Permissions by policies and roles of %1</source>
        <translation>%1 のポリシーとロール別の権限</translation>
    </message>
    <message>
        <source>Roles and permissions of %1</source>
        <translation>%1 のロールと権限</translation>
    </message>
    <message>
        <source>Change several roles</source>
        <translation>複数ロールの変更</translation>
    </message>
    <message>
        <source>Copy role…</source>
        <translation>ロールをコピー…</translation>
    </message>
    <message>
        <source>Policies and roles to show</source>
        <translation>表示するポリシーとロール</translation>
    </message>
    <message>
        <source>Roles to show</source>
        <translation>表示するロール</translation>
    </message>
    <message>
        <source>Show at least one policy or role.</source>
        <translation>ポリシーまたはロールを 1 つ以上表示してください。</translation>
    </message>
    <message>
        <source>Show at least one role.</source>
        <translation>ロールを 1 つ以上表示してください。</translation>
    </message>
    <message>
        <source>What you are looking for does not exist any more.</source>
        <translation>探しているものは存在しません。</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>権限(&amp;P)</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixRoleDetails</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>permissions held of all</comment>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message>
        <source>This role will be deleted when the changes are applied.</source>
        <translation>このロールは、変更を適用すると削除されます。</translation>
    </message>
    <message>
        <source>This role is new. It exists once the changes are applied.</source>
        <translation>これは新しいロールです。変更を適用すると作成されます。</translation>
    </message>
    <message>
        <source>This role has changes that are not applied yet.</source>
        <translation>このロールには、まだ適用されていない変更があります。</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>A role made of policies</source>
        <translation>ポリシーで構成されたロール</translation>
    </message>
    <message>
        <source>What management tokens may do</source>
        <translation>管理トークンに許可されたこと</translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>ロールが選択されていません</translation>
    </message>
    <message>
        <source>Go to a cell or click a role above the matrix.</source>
        <translation>セルに移動するか、マトリックスの上部にあるロールをクリックしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixTasks</name>
    <message>
        <source>Discard all changes?</source>
        <translation>すべての変更を破棄しますか?</translation>
    </message>
    <message numerus="yes">
        <source>The pending changes of %n role(s) are forgotten, and cannot be undone again.</source>
        <translation>
            <numerusform>%n 個のロールの保留中の変更が破棄され、元に戻すことはできなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixView</name>
    <message>
        <source>Permission matrix</source>
        <translation>権限マトリックス</translation>
    </message>
    <message>
        <source>Permission in %1</source>
        <comment>a group of permissions</comment>
        <translation>%1 の権限</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPicker</name>
    <message>
        <source>Add members</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Tick all found</source>
        <translation>検索結果すべてにチェック(&amp;T)</translation>
    </message>
    <message>
        <source>Add members to “%1”</source>
        <translation>「%1」にメンバーを追加</translation>
    </message>
    <message>
        <source>Members get the role %1.</source>
        <translation>メンバーにロール %1 が割り当てられます。</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>名前またはメールアドレスで検索</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) ticked</source>
        <translation>
            <numerusform>%n 人のユーザーにチェック済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one user.</source>
        <translation>1 人以上のユーザーにチェックを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all %n found</source>
        <translation>
            <numerusform>検索結果 %n 件すべてにチェック(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加しています…</translation>
    </message>
    <message>
        <source>Finds people by a part of their name or e-mail address.</source>
        <translation>名前またはメールアドレスの一部でユーザーを検索します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>More…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>メッセージ全体を表示</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>詳しい情報</translation>
    </message>
    <message>
        <source>Opens the guide</source>
        <translation>ガイドを開きます</translation>
    </message>
</context>
<context>
    <name>chatelaine::MethodsDoor</name>
    <message>
        <source>Copy the &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>JSON &amp;web token</source>
        <translation>JSON Web Token(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>To paste it into the browser of your choice on this computer.</source>
        <translation>このコンピューターの任意のブラウザーに貼り付けて使用します。</translation>
    </message>
    <message>
        <source>Sign in with this web token</source>
        <translation>この Web Token でサインイン</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser</source>
        <translation>ブラウザーを使って「%1」でサインイン</translation>
    </message>
    <message>
        <source>Sign in with a web token for “%1”…</source>
        <translation>Web Token を使って「%1」でサインイン…</translation>
    </message>
    <message>
        <source>It is sent to the method “%1” and not kept.</source>
        <translation>認証方式「%1」に送信され、保存されません。</translation>
    </message>
    <message>
        <source>Paste the web token here.</source>
        <translation>ここに Web Token を貼り付けます。</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser, then come back here. The answer comes to this computer alone.</source>
        <translation>ブラウザーで「%1」を使ってサインインし、ここに戻ってください。応答はこのコンピューターにだけ届きます。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address, open it in a browser on this computer and sign in there.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーし、このコンピューターのブラウザーで開いてサインインしてください。</translation>
    </message>
    <message>
        <source>A signed JSON web token that an auth method of this server trusts.</source>
        <translation>このサーバーの認証方式が信頼する、署名済みの JSON Web Token です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Migrations</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Chatelaine のインストールが不完全です。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Chatelaine. Nothing was changed. Update this program, then open it again.</source>
        <translation>ストア「%1」は、より新しい Chatelaine で作成されています。何も変更されていません。このプログラムを更新してから、開き直してください。</translation>
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
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute, on this computer&apos;s clock</source>
        <translation>年-月-日 時:分 (このコンピューターの時計)</translation>
    </message>
    <message>
        <source>The clocks go back on that day and %1 comes twice; the first one is taken.</source>
        <translation>その日は時計が戻され、%1 が 2 回あります。1 回目の時刻が使用されます。</translation>
    </message>
    <message>
        <source>The clocks go forward on that day and skip %1; %2 is taken instead.</source>
        <translation>その日は時計が進められ、%1 は存在しません。代わりに %2 が使用されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MyTokensPage</name>
    <message>
        <source>Go to the policy</source>
        <translation>ポリシーへ移動</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>列の選択(&amp;C)</translation>
    </message>
    <message>
        <source>You can switch them on in the policy.</source>
        <translation>ポリシーで有効にできます。</translation>
    </message>
    <message>
        <source>Whoever holds the permission %1 can switch them on.</source>
        <translation>権限 %1 を持つ人が有効にできます。</translation>
    </message>
    <message>
        <source>These roles can switch them on: %1.</source>
        <translation>次のロールで有効にできます: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access tokens are switched off: none of these works now.</source>
        <translation>パーソナルアクセストークンがオフになっているため、現在は使用できません。</translation>
    </message>
    <message>
        <source>Your tokens could not be loaded</source>
        <translation>自分のトークンを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading your tokens…</source>
        <translation>自分のトークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>パーソナルアクセストークンはオフになっています</translation>
    </message>
    <message>
        <source>Your organisation does not let people make tokens that act for them.</source>
        <translation>組織は、ユーザー自身として動作するトークンの作成を許可していません。</translation>
    </message>
    <message>
        <source>No personal access token yet</source>
        <translation>パーソナルアクセストークンはまだありません</translation>
    </message>
    <message>
        <source>Such a token lets a program act for you: with your own permissions, cut down to the scopes that you choose.</source>
        <translation>このトークンを使うと、プログラムがあなたの代わりに動作できます。使用できるのは、あなた自身の権限のうち、選択したスコープの範囲だけです。</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>新しいパスワードの再入力(&amp;A)</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>12 文字以上にしてください。関連のない単語をいくつか並べると、強力で覚えやすくなります。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>2 つのパスワードが一致しません。同じパスワードを 2 回入力してください。</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>入力ミスで開けなくならないように、もう一度同じものを入力します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverdueBar</name>
    <message>
        <source>Deletions that wait for an answer</source>
        <translation>対応を待っている削除</translation>
    </message>
    <message>
        <source>“%1” could not be deleted as planned. %2</source>
        <translation>「%1」を予定どおりに削除できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” was to be deleted %2. It is overdue and waits for your answer.</source>
        <translation>「%1」は %2に削除される予定でした。期日を過ぎており、対応を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them:</source>
        <comment>deletions</comment>
        <translation>すべての項目:</translation>
    </message>
    <message>
        <source>Delete all now…</source>
        <translation>すべて今すぐ削除…</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて保持</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>処理中です。</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>a token and a moment</comment>
        <translation>%1 · 予定 %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s) now?</source>
        <translation>
            <numerusform>%n 個のトークンを今すぐ削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>これを使用しているものは、直ちに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>すべて削除する</translation>
    </message>
    <message>
        <source>Tokens that will be deleted</source>
        <translation>削除されるトークン</translation>
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
        <translation>このサーバーはシークレットを平文で保存しており、管理者は読み取ることができます。このコンソールには決して表示されません。</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>アクセサー ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>付与内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>有効範囲</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>Everything, on the whole server</source>
        <translation>すべて (サーバー全体)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, as whom it acts</source>
        <translation>%1 (このユーザーとして動作)</translation>
    </message>
</context>
<context>
    <name>chatelaine::PageList</name>
    <message>
        <source>&amp;Policies</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Auth methods</source>
        <translation>認証方式(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;My tokens</source>
        <translation>自分のトークン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>権限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Roles and permissions</source>
        <translation>ロールと権限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>監査証跡(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>有効期限(&amp;X)</translation>
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
        <translation>現在、この操作はできません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>chatelaine::PemFiles</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be a certificate or key.</source>
        <translation>ファイル「%1」は、証明書または鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>ファイル「%1」に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>フォルダー「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no certificate in PEM form.</source>
        <translation>フォルダー「%1」に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The key in “%1” has a pass phrase, which cannot be used here. Choose a key without one that only you can read.</source>
        <translation>「%1」の鍵にはパスフレーズが設定されているため、ここでは使用できません。あなただけが読み取れる、パスフレーズのない鍵を選択してください。</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form.</source>
        <translation>ファイル「%1」に PEM 形式の秘密鍵がありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PendingList</name>
    <message>
        <source>Overdue: waits for your answer</source>
        <translation>期日超過: 対応を待っています</translation>
    </message>
    <message>
        <source>None. A token that is replaced and goes on working for a while stands here.</source>
        <translation>ありません。置き換えられた後もしばらく使用できるトークンがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Do not delete</source>
        <translation>削除しない(&amp;D)</translation>
    </message>
    <message>
        <source>Delete &amp;now…</source>
        <translation>今すぐ削除(&amp;N)…</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>「%1」を予定どおりに削除しました。</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>予定時刻を待っている削除</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>置き換え先</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Choose a token in the list first.</source>
        <translation>先に一覧からトークンを選択してください。</translation>
    </message>
    <message>
        <source>“%1” stays.</source>
        <translation>「%1」は削除されません。</translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>「%1」を今すぐ削除しますか?</translation>
    </message>
    <message>
        <source>Whatever still uses its secret stops working at once. This cannot be undone.</source>
        <translation>このシークレットを使用しているものは、直ちに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>It was to be deleted %1.</source>
        <translation>%1に削除される予定でした。</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>%1 に置き換え済み</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionDetails</name>
    <message>
        <source>Who can do this?</source>
        <translation>この操作ができるのは?</translation>
    </message>
    <message>
        <source>No policy and no role grants it.</source>
        <translation>この権限を付与するポリシーやロールはありません。</translation>
    </message>
    <message>
        <source>Granted by: %1.</source>
        <comment>names of policies and roles</comment>
        <translation>付与元: %1。</translation>
    </message>
    <message>
        <source>No role holds it.</source>
        <translation>この権限を持つロールはありません。</translation>
    </message>
    <message>
        <source>Roles that hold it: %1.</source>
        <translation>この権限を持つロール: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 個の権限</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation>権限が選択されていません</translation>
    </message>
    <message>
        <source>Go to a cell to see what it stands for and who can do it.</source>
        <translation>セルに移動すると、対応する権限と、それを実行できる人が表示されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionHeader</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenForm</name>
    <message>
        <source>For example: my laptop</source>
        <translation>例: 自分のノートパソコン</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>スコープ(&amp;C)</translation>
    </message>
    <message>
        <source>What you recognise the token by later, for example the script that uses it.</source>
        <translation>後でトークンを見分けるための名前です (例: 使用するスクリプト)。</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>トークンの使用場所です。後で置き換える人のために書きます。</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>トークンが自動的に使えなくなる日時です。</translation>
    </message>
    <message>
        <source>What of your own permissions the token may use. It can never do more than you can.</source>
        <translation>あなた自身の権限のうち、トークンが使用できるものです。あなたの権限を超えることはありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenOperations</name>
    <message>
        <source>“%1” belongs to a service account. It cannot be changed as a personal access token.</source>
        <translation>「%1」はサービスアカウントのものです。パーソナルアクセストークンとして変更することはできません。</translation>
    </message>
    <message>
        <source>“%1” is your personal access token. Change it among your own tokens.</source>
        <translation>「%1」はあなたのパーソナルアクセストークンです。自分のトークンのページで変更してください。</translation>
    </message>
    <message>
        <source>“%1” is a personal access token of %2, and acts as them. Nobody else can change it or see its secret; you can disable or delete it.</source>
        <translation>「%1」は %2 のパーソナルアクセストークンで、本人として動作します。ほかの人は変更もシークレットの確認もできませんが、無効化や削除はできます。</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off for this organisation. Ask an administrator to switch them on.</source>
        <translation>この組織では、パーソナルアクセストークンがオフになっています。管理者に有効にするよう依頼してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyForm</name>
    <message>
        <source>Personal access tokens</source>
        <translation>パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>&amp;Users may make personal access tokens, and these work</source>
        <translation>ユーザーによるパーソナルアクセストークンの作成と使用を許可(&amp;U)</translation>
    </message>
    <message>
        <source>Such a token acts with the permissions of its user, cut down to the scopes that were chosen for it. Switched off, all of them stop at once; on again, they work again.</source>
        <translation>このトークンは、ユーザーの権限のうち、選択されたスコープの範囲で動作します。オフにするとすべて直ちに使用できなくなり、オンに戻すと再び使用できます。</translation>
    </message>
    <message>
        <source>Longest &amp;life of a personal access token</source>
        <translation>パーソナルアクセストークンの最長有効期間(&amp;L)</translation>
    </message>
    <message>
        <source>No li&amp;mit</source>
        <translation>制限なし(&amp;M)</translation>
    </message>
    <message>
        <source>Life of tokens</source>
        <translation>トークンの有効期間</translation>
    </message>
    <message>
        <source>Longest life of a &amp;token</source>
        <translation>トークンの最長有効期間(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;o limit</source>
        <translation>制限なし(&amp;O)</translation>
    </message>
    <message>
        <source>Counts from the making of a token or from the change of its expiry. Tokens that exist keep their life.</source>
        <translation>トークンの作成時または有効期限の変更時から数えます。既存のトークンの有効期間は変わりません。</translation>
    </message>
    <message>
        <source>Tokens may go without an e&amp;xpiry</source>
        <translation>有効期限のないトークンを許可(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Suggested life</source>
        <translation>推奨の有効期間(&amp;N)</translation>
    </message>
    <message>
        <source>What the form for a new token starts with.</source>
        <translation>新しいトークンのフォームの初期値です。</translation>
    </message>
    <message>
        <source>Grace after a regeneration</source>
        <translation>再生成後の猶予期間</translation>
    </message>
    <message>
        <source>How long a previous secret may go on working beside the new one.</source>
        <translation>以前のシークレットを新しいシークレットと並行して使用できる期間です。</translation>
    </message>
    <message>
        <source>Suggested g&amp;race</source>
        <translation>推奨の猶予期間(&amp;R)</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>After that the console empties the clipboard, if the secret is still on it.</source>
        <translation>この時間が過ぎてもシークレットがクリップボードに残っている場合、コンソールが消去します。</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody works for</source>
        <translation>操作がないときにロックするまでの時間(&amp;K)</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>現在の設定: %1。</translation>
    </message>
    <message>
        <source>Every token has a longest life, so none can go without an expiry.</source>
        <translation>すべてのトークンに最長有効期間があるため、有効期限なしにはできません。</translation>
    </message>
    <message>
        <source>Lets everybody make tokens for their own programs on the page My tokens.</source>
        <translation>「マイトークン」ページで、誰もが自分のプログラム用のトークンを作成できるようにします。</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a personal access token may lie further ahead.</source>
        <translation>パーソナルアクセストークンに、これより先の有効期限は選択できません。</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a token may lie further ahead.</source>
        <translation>トークンに、これより先の有効期限は選択できません。</translation>
    </message>
    <message>
        <source>While this is off, every new token gets a moment at which it dies.</source>
        <translation>オフの間は、新しいトークンに必ず有効期限が設定されます。</translation>
    </message>
    <message>
        <source>Whoever makes a token can choose another one, within the limit.</source>
        <translation>トークンの作成者は、制限の範囲内で別の期間を選択できます。</translation>
    </message>
    <message>
        <source>Whoever regenerates a token cannot keep its previous secret alive for longer.</source>
        <translation>トークンを再生成するとき、以前のシークレットをこれより長く有効にしておくことはできません。</translation>
    </message>
    <message>
        <source>What the form for a new secret starts with.</source>
        <translation>新しいシークレットのフォームの初期値です。</translation>
    </message>
    <message>
        <source>The shorter, the less likely another program reads it there.</source>
        <translation>短いほど、ほかのプログラムに読み取られる可能性が低くなります。</translation>
    </message>
    <message>
        <source>A locked console shows nothing until whoever is signed in proves it once more.</source>
        <translation>ロックされたコンソールは、サインイン中のユーザーが再度確認されるまで何も表示しません。</translation>
    </message>
    <message>
        <source>Each console counts for itself, from the last key or movement of the mouse.</source>
        <translation>コンソールごとに、最後のキー操作またはマウスの動きから数えます。</translation>
    </message>
    <message>
        <source>Longes&amp;t grace</source>
        <translation>最長の猶予期間(&amp;G)</translation>
    </message>
    <message>
        <source>A copied secret stays on the clip&amp;board for</source>
        <translation>コピーしたシークレットをクリップボードに保持する時間(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>ロックしない(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyOperations</name>
    <message>
        <source>The policy was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>ポリシーを開いた後に、ほかの人が変更しました。新しい値を確認してから、もう一度判断してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>変更を取り消す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Loading the policy…</source>
        <translation>ポリシーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What your organisation allows. It holds for everybody.</source>
        <translation>組織で許可する内容です。全員に適用されます。</translation>
    </message>
    <message>
        <source>You may read this. To change it you need the permission %1.</source>
        <translation>閲覧できます。変更するには、権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>The policy could not be loaded</source>
        <translation>ポリシーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Somebody has changed the policy while you were editing it. What you typed is kept, and what is in force now is told beside it. Save puts your values over theirs.</source>
        <translation>編集中に、ほかの人がポリシーを変更しました。入力内容は保持され、現在の設定がその横に表示されています。「保存」を押すと、ほかの人の値に上書きします。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ほかの人の値を採用</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Change the policy?</source>
        <translation>ポリシーを変更しますか?</translation>
    </message>
    <message>
        <source>This happens at once:</source>
        <translation>次のことが直ちに行われます:</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>保存する</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) stop(s) working.</source>
        <translation>
            <numerusform>%n 個のパーソナルアクセストークンが使用できなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) work(s) again.</source>
        <translation>
            <numerusform>%n 個のパーソナルアクセストークンが再び使用できるようになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live(s) longer than will be allowed; existing tokens keep their life.</source>
        <translation>
            <numerusform>%n 個のトークンの有効期間は、変更後の上限を超えています。既存のトークンの有効期間は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>ポリシーを適用しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyTicks</name>
    <message>
        <source>Search policies</source>
        <translation>ポリシーを検索</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>%1: does not exist (any more)</source>
        <comment>a policy</comment>
        <translation>%1: 存在しません</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a policy and its description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>何もチェックされていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) ticked.</source>
        <translation>
            <numerusform>%n 個のポリシーにチェック済み。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortens the list to policies that contain all these words.</source>
        <translation>これらの語をすべて含むポリシーだけを一覧に表示します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCodeView</name>
    <message>
        <source>QR code of the secret</source>
        <translation>シークレットの QR コード</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The name is always shown.</source>
        <translation>名前は常に表示されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoverDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>バックアップの選択…</translation>
    </message>
    <message>
        <source>The store cannot be opened. A backup can take its place: it is read and checked first. What is there now is kept beside it under another name, so that nothing gets lost.</source>
        <translation>ストアを開けません。代わりにバックアップを使用できます。バックアップは先に読み取られ、検査されます。現在の内容は別の名前で同じ場所に保管されるため、何も失われません。</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>別のバックアップを選択(&amp;A)…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>バックアップを読み込んでいます…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか?</translation>
    </message>
    <message>
        <source>It takes the place of %1. Everybody signs in with the password that they had when it was made.</source>
        <translation>%1 の代わりに使用されます。全員が、バックアップ作成時のパスワードでサインインすることになります。</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Reading the backup and putting it in place…</source>
        <translation>バックアップを読み取り、配置しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RedeemPage</name>
    <message>
        <source>Somebody has invited you or has reset your password, and has given you a code. It works once. Set a password with it and you are in.</source>
        <translation>招待された場合、またはパスワードがリセットされた場合は、コードを受け取っているはずです。コードは一度だけ使用できます。コードを使ってパスワードを設定すると、サインインできます。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>コード(&amp;O)</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits. Spaces and dashes do not matter.</source>
        <translation>5 文字の英数字が 5 組です。空白とハイフンはあってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>パスワードを設定してサインイン</translation>
    </message>
    <message>
        <source>Set your password for %1</source>
        <translation>%1 のパスワードを設定</translation>
    </message>
    <message>
        <source>Type or paste the code that you were given.</source>
        <translation>受け取ったコードを入力するか、貼り付けてください。</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>パスワードを設定しています…</translation>
    </message>
    <message>
        <source>The address for which the code was made.</source>
        <translation>コードが作成されたアドレスです。</translation>
    </message>
    <message>
        <source>The one-time code that somebody gave you. It works once, and for a limited time.</source>
        <translation>受け取ったワンタイムコードです。一度だけ、限られた時間内に使用できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateDialog</name>
    <message>
        <source>&amp;Expire the previous secret now</source>
        <translation>以前のシークレットを今すぐ失効させる(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep it working until</source>
        <translation>次の日時まで使用可能にする(&amp;K)</translation>
    </message>
    <message>
        <source>How long the previous secret works</source>
        <translation>以前のシークレットを使用できる期間</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>トークンの再生成</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>The secret that works now</source>
        <translation>現在使用できるシークレット</translation>
    </message>
    <message>
        <source>A previous secret (%1…) is in grace already. It dies at once: at most two secrets work side by side.</source>
        <translation>以前のシークレット (%1…) がすでに猶予期間中です。並行して使用できるシークレットは 2 つまでのため、これは直ちに失効します。</translation>
    </message>
    <message>
        <source>This server knows no grace: a previous secret dies at once.</source>
        <translation>このサーバーには猶予期間がないため、以前のシークレットは直ちに失効します。</translation>
    </message>
    <message>
        <source>Your organisation allows a grace of at most %1.</source>
        <translation>組織で許可されている猶予期間は最長 %1です。</translation>
    </message>
    <message>
        <source>It cannot outlive the token, which dies on %1.</source>
        <translation>トークンは %1 に失効するため、それより長くはできません。</translation>
    </message>
    <message>
        <source>Both secrets work until %1.</source>
        <translation>両方のシークレットを %1 まで使用できます。</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>現在のシークレットを使用しているものは、直ちに動作しなくなります。</translation>
    </message>
    <message>
        <source>Making the new secret…</source>
        <translation>新しいシークレットを作成しています…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>変更内容を問い合わせています…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. Its secret cannot be made anew.</source>
        <translation>このトークンを開いた後に、ほかの人が削除しました。シークレットを再生成することはできません。</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No new secret was made. What is shown here is how the token is now; press Regenerate to go on.</source>
        <translation>このトークンを開いた後に、ほかの人が変更しました。新しいシークレットは作成されていません。表示されているのは現在のトークンの内容です。続けるには「再生成」を押してください。</translation>
    </message>
    <message>
        <source>The previous secret does not work any more.</source>
        <translation>以前のシークレットは使用できなくなりました。</translation>
    </message>
    <message>
        <source>The previous secret (%1…) works until %2.</source>
        <translation>以前のシークレット (%1…) は %2 まで使用できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveOldDialog</name>
    <message>
        <source>No entry is older. Nothing would be removed.</source>
        <translation>それより古いエントリはありません。削除されるものはありません。</translation>
    </message>
    <message>
        <source>Entries that would be removed: %1, written from %2 to %3. Entries that stay: %4.</source>
        <translation>削除されるエントリ: %1 件 (%2 ～ %3 に記録)。残るエントリ: %4 件。</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>古いエントリの削除</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Entries written &amp;before</source>
        <translation>次より前に記録されたエントリ(&amp;B)</translation>
    </message>
    <message>
        <source>Only the oldest part can be removed, never an entry in between. That it was removed, by whom and how much, is an entry that stays, so that the rest can still be verified. Export the entries first if you have to keep them.</source>
        <translation>削除できるのは最も古い部分だけで、途中のエントリは削除できません。誰がどれだけ削除したかはエントリとして残るため、残りは引き続き検証できます。保管が必要なエントリは、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Choose a later date: no entry is older.</source>
        <translation>より後の日付を選択してください。それより古いエントリはありません。</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>古いエントリを削除しますか?</translation>
    </message>
    <message>
        <source>They cannot be brought back, except from a backup or an export that you made before.</source>
        <translation>事前に作成したバックアップまたはエクスポートがない限り、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Removing the entries…</source>
        <translation>エントリを削除しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Entries removed: %1. Entries that stayed: %2.</source>
        <translation>削除したエントリ: %1 件。残ったエントリ: %2 件。</translation>
    </message>
    <message>
        <source>What is older goes for good. The rest can still be checked from an anchor on.</source>
        <translation>これより古いものは完全に削除されます。残りはアンカー以降を引き続き検証できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreComparison</name>
    <message>
        <source>The store “%1” is damaged itself and cannot be compared with the backup. Close it everywhere, give the file another name, open the store again from the start page and restore the backup there.</source>
        <translation>ストア「%1」自体が破損しているため、バックアップと比較できません。開いているすべての場所で閉じてファイル名を変更し、スタートページからストアを開き直して、そこでバックアップを復元してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>バックアップの選択…</translation>
    </message>
    <message>
        <source>A backup takes the place of everything that is in the store now. It is read and checked first, and you see what would be lost before anything is changed.</source>
        <translation>ストアの現在の内容すべてが、バックアップで置き換えられます。バックアップは先に読み取られて検査され、何かが変更される前に、失われるものを確認できます。</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>別のバックアップを選択(&amp;A)…</translation>
    </message>
    <message>
        <source>Reading the backup and comparing it with the store…</source>
        <translation>バックアップを読み取り、ストアと比較しています…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか?</translation>
    </message>
    <message>
        <source>Everything that is in the store now is replaced, for everybody who works with it. What was done since %1 is in the file that is kept, and nowhere else.</source>
        <translation>このストアを使用している全員について、現在の内容がすべて置き換えられます。%1 以降に行われたことは、保管されるファイルにのみ残ります。</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Keeping what there is, then restoring the backup…</source>
        <translation>現在の内容を保管してから、バックアップを復元しています…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1.</source>
        <translation>バックアップを復元しました。それまでの内容は %1 に保管されています。</translation>
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
        <translation>不明な日時</translation>
    </message>
    <message>
        <source>This is a backup of another organisation, %1, from %2. Everything of %3 would be gone from this store.</source>
        <translation>これは別の組織 %1 の、%2 のバックアップです。%3 の内容は、このストアからすべて失われます。</translation>
    </message>
    <message>
        <source>The backup holds everything as it was on %1.</source>
        <translation>バックアップには、%1 時点のすべての内容が含まれています。</translation>
    </message>
    <message>
        <source>What was deleted, disabled or regenerated since works again as it did then, with the secrets of then. Before anything is replaced, the store as it is now is kept in a file beside it, with “before-restore” and the date in its name.</source>
        <translation>その後に削除、無効化、再生成されたトークンは、当時のシークレットで再び当時と同じように使用できるようになります。何かが置き換えられる前に、現在のストアが、名前に「before-restore」と日付を含むファイルとして同じ場所に保管されます。</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <comment>a number and names</comment>
        <translation>%1 (%2 など)</translation>
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
        <translation>サインアウトされます。このバックアップでは、あなたのパスワードが異なるか、アカウントがありません。</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Nothing: everything is as it is in the backup</source>
        <translation>なし: すべてバックアップの内容と同じです</translation>
    </message>
    <message>
        <source>Tokens that would be gone</source>
        <translation>なくなるトークン</translation>
    </message>
    <message>
        <source>Tokens that would come back</source>
        <translation>復活するトークン</translation>
    </message>
    <message>
        <source>Tokens that would be what they were</source>
        <translation>以前の内容に戻るトークン</translation>
    </message>
    <message>
        <source>Tokens whose new secret would stop working</source>
        <translation>新しいシークレットが使用できなくなるトークン</translation>
    </message>
    <message>
        <source>Users who would be gone</source>
        <translation>いなくなるユーザー</translation>
    </message>
    <message>
        <source>Users who would come back</source>
        <translation>復活するユーザー</translation>
    </message>
    <message>
        <source>Users who would be what they were</source>
        <translation>以前の内容に戻るユーザー</translation>
    </message>
    <message>
        <source>Roles that would be gone</source>
        <translation>なくなるロール</translation>
    </message>
    <message>
        <source>Roles that would come back</source>
        <translation>復活するロール</translation>
    </message>
    <message>
        <source>Roles that would be what they were</source>
        <translation>以前の内容に戻るロール</translation>
    </message>
    <message>
        <source>Entries of the audit trail that would be lost</source>
        <translation>失われる監査証跡のエントリ</translation>
    </message>
    <message>
        <source>Groups that would be gone</source>
        <translation>なくなるグループ</translation>
    </message>
    <message>
        <source>Groups that would come back</source>
        <translation>復活するグループ</translation>
    </message>
    <message>
        <source>Groups that would be what they were</source>
        <translation>以前の内容に戻るグループ</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <comment>the name of a rule of it</comment>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values of a rule</comment>
        <translation>%2 から %1 に変更</translation>
    </message>
</context>
<context>
    <name>chatelaine::RetryCountdown</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に再試行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1:%2 minutes.</source>
        <comment>minutes and seconds, like 4:05</comment>
        <translation>%1:%2 (分:秒) 後に再試行できます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewDialog</name>
    <message>
        <source>Review changes of roles</source>
        <translation>ロールの変更の確認</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>権限を得るもの・失うもの</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are made, changed or deleted together. Nothing is stored before you apply the changes.</source>
        <translation>
            <numerusform>%n 個のロールの作成、変更、削除をまとめて行います。変更を適用するまで、何も保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 changes</source>
        <translation>ロール %1 を変更</translation>
    </message>
    <message>
        <source>The role %1 is deleted</source>
        <translation>ロール %1 を削除</translation>
    </message>
    <message>
        <source>The role %1 is new</source>
        <translation>ロール %1 を新規作成</translation>
    </message>
    <message>
        <source>The role %1 is renamed to %2</source>
        <translation>ロール %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Loses its description</source>
        <translation>説明を削除</translation>
    </message>
    <message>
        <source>Is described as: %1</source>
        <translation>説明: %1</translation>
    </message>
    <message>
        <source>Holds no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>%1 を喪失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to apply: the roles are stored like this already.</source>
        <translation>適用する変更はありません。ロールはすでにこの内容で保存されています。</translation>
    </message>
    <message>
        <source>It is not known yet who gains and who loses.</source>
        <translation>誰が権限を得て誰が失うかは、まだわかりません。</translation>
    </message>
    <message>
        <source>Asking who gains and who loses…</source>
        <translation>誰が権限を得て誰が失うかを問い合わせています…</translation>
    </message>
    <message>
        <source>The changes are kept, but cannot be applied as they are.</source>
        <translation>変更は保持されていますが、このままでは適用できません。</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Nothing was stored.</source>
        <translation>変更を始めた後に、ほかの人が %1 を変更しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Take the newer version and keep my changes</source>
        <translation>新しい版を採用し、自分の変更を残す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>変更内容を問い合わせています…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>変更を適用しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewImpact</name>
    <message>
        <source>Gains %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>%1 を喪失</translation>
    </message>
    <message>
        <source>Gains %1; loses %2</source>
        <translation>%1 を取得、%2 を喪失</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n 人のユーザーの権限が増減します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n 個のトークンの権限が増減します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more user(s)</source>
        <translation>
            <numerusform>ほか %n 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>ほか %n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>権限を得るもの・失うもの</translation>
    </message>
    <message>
        <source>Nobody is affected: no user and no token gains or loses anything.</source>
        <translation>影響はありません。権限が増減するユーザーもトークンもありません。</translation>
    </message>
    <message>
        <source>No token gains or loses anything.</source>
        <translation>権限が増減するトークンはありません。</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>%1; you need the permission %2 to see their names.</source>
        <translation>%1。名前を表示するには、権限 %2 が必要です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDesk</name>
    <message>
        <source>The role %1 was deleted by somebody else; your changes to it are gone.</source>
        <translation>ロール %1 はほかの人が削除したため、このロールへの変更は失われました。</translation>
    </message>
    <message>
        <source>The role %1 is built in now; your changes to it are gone.</source>
        <translation>ロール %1 は組み込みになったため、このロールへの変更は失われました。</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%2 に %1 を付与</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>%2 から %1 を取り消し</translation>
    </message>
    <message numerus="yes">
        <source>Give %n permission(s) to %1</source>
        <translation>
            <numerusform>%1 に %n 個の権限を付与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n permission(s) from %1</source>
        <translation>
            <numerusform>%1 から %n 個の権限を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>%1 の説明を変更</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 の削除を取りやめ</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Keep the changes</source>
        <translation>変更を保持</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>ロールを追加</translation>
    </message>
    <message>
        <source>Rename and describe role</source>
        <translation>ロールの名前と説明の変更</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>ロールをコピー</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>For example: night shift</source>
        <translation>例: 夜勤</translation>
    </message>
    <message>
        <source>The change waits with the others until you review and apply them.</source>
        <translation>この変更は、確認して適用するまで、ほかの変更とともに保留されます。</translation>
    </message>
    <message>
        <source>It starts without permissions. Tick them in its column of the matrix; nothing is stored until you review and apply the changes.</source>
        <translation>最初は権限がありません。マトリックスの列でチェックを付けてください。確認して変更を適用するまで、何も保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are copied.</source>
        <translation>
            <numerusform>%n 個の権限をコピーします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are left out, because you do not have them: %1</source>
        <translation>
            <numerusform>次の %n 個の権限は、あなたが持っていないためコピーされません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>There is a role of this name already. Choose another one.</source>
        <translation>この名前のロールはすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Somebody has deleted this role in the meantime. It cannot be changed any more.</source>
        <translation>この間に、ほかの人がこのロールを削除しました。もう変更できません。</translation>
    </message>
    <message>
        <source>What the column of the matrix and everybody who has the role shows.</source>
        <translation>マトリックスの列と、このロールを持つものに表示される名前です。</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever gives it later.</source>
        <translation>ロールの用途を、後で付与する人のために一文で書きます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleOperations</name>
    <message>
        <source>Somebody has been given one of these roles, or lost it, since you looked at who gains and who loses. Look at it anew, then decide again.</source>
        <translation>誰が権限を得て誰が失うかを確認した後に、これらのロールのいずれかが誰かに割り当てられたか、誰かから外されました。確認し直してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>A role is changed twice at once. Change it once.</source>
        <translation>1 つのロールが同時に 2 回変更されています。変更は 1 回にしてください。</translation>
    </message>
    <message>
        <source>This role does not exist any more. Look at the roles anew.</source>
        <translation>このロールは存在しません。ロールを確認し直してください。</translation>
    </message>
    <message>
        <source>“%1” came with a catalogue and stays as it is. Make a copy and change that.</source>
        <translation>「%1」はカタログに含まれるロールのため、変更できません。コピーを作成して変更してください。</translation>
    </message>
    <message>
        <source>The role “%1” was changed by someone else since you opened it. Look at it anew, then decide again.</source>
        <translation>ロール「%1」を開いた後に、ほかの人が変更しました。確認し直してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>The permission “%1” does not exist here.</source>
        <translation>権限「%1」はここには存在しません。</translation>
    </message>
    <message>
        <source>The role “%1” holds what you do not, for example %2. Nobody can make, change or delete a role that can do more than they can.</source>
        <translation>ロール「%1」には、%2 など、あなたが持っていない権限が含まれます。自分より多くのことができるロールを作成、変更、削除することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 個のグループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The role “%1” is in use: %2, %3 and %4 have it. Give them another role first.</source>
        <translation>ロール「%1」は使用中です (%2、%3、%4)。先に別のロールを割り当ててください。</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Choose another name.</source>
        <translation>ロール「%1」はすでにあります。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleRepository</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>Chatelaine のインストールが不完全です。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.</source>
        <translation>カタログ「%1」にはロールが 1 つもないため、誰も何もできなくなります。別のカタログを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::RuleTemplates</name>
    <message>
        <source>&amp;Read only</source>
        <translation>読み取り専用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
</context>
<context>
    <name>chatelaine::RulesEditor</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Ctrl+Tab.</source>
        <translation>Tab キーで字下げします。キーボードでフィールドから出るには、Esc キーの後に Tab キーを押すか、Ctrl+Tab を押します。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Enter goes to the place in the rules.</source>
        <translation>Enter キーでルール内の該当箇所に移動します。</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the rules, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, a remark: %2</source>
        <comment>place in the rules, what is odd</comment>
        <translation>%1、注意: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveAs</name>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>There is a file named %1 already. %2</source>
        <comment>the second is a sentence</comment>
        <translation>%1 というファイルがすでにあります。%2</translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation>現在の内容は失われます。</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Search scopes</source>
        <translation>スコープを検索</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Ticks every permission that you hold at the moment.</source>
        <translation>現在持っているすべての権限にチェックを付けます。</translation>
    </message>
    <message>
        <source>Grants nothing today</source>
        <translation>現在は何も付与しません</translation>
    </message>
    <message>
        <source>%1
You do not hold this permission now. It works as soon as you do.</source>
        <translation>%1
現在、この権限を持っていません。権限を得ると使用できるようになります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scope and what is to know of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen.</source>
        <translation>
            <numerusform>%n 個のスコープを選択中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grant(s) nothing today.</source>
        <translation>
            <numerusform>そのうち %n 個は現在何も付与しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what I ho&amp;ld</source>
        <translation>自分の持つ権限を選択(&amp;D)</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>選択を解除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretCard</name>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>今すぐ猶予期間を終了(&amp;N)…</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>現在のシークレット</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>以前のシークレット</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>The start of the secret, to tell it from others. The rest is not kept anywhere.</source>
        <translation>シークレットを見分けるための先頭部分です。残りはどこにも保存されていません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With the token, %1</source>
        <translation>トークンと同時 (%1)</translation>
    </message>
    <message>
        <source>Never: the token has no expiry</source>
        <translation>なし: トークンに有効期限がありません</translation>
    </message>
    <message>
        <source>%1, another %2</source>
        <translation>%1 (残り %2)</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>QR コードを表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>ファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>I have s&amp;tored it</source>
        <translation>保管しました(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Copy the secret of “%1” now</source>
        <translation>「%1」のシークレットを今すぐコピーしてください</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again. Only its fingerprint is kept.</source>
        <translation>表示されるのは今回だけで、再表示はできません。フィンガープリントだけが保存されます。</translation>
    </message>
    <message>
        <source>Saves the secret to a file that only you can read</source>
        <translation>あなただけが読み取れるファイルにシークレットを保存します</translation>
    </message>
    <message>
        <source>Hide &amp;QR code</source>
        <translation>QR コードを隠す(&amp;Q)</translation>
    </message>
    <message>
        <source>This secret is too long for a QR code. Copy it or save it to a file.</source>
        <translation>このシークレットは QR コードには長すぎます。コピーするか、ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>シークレットの保存</translation>
    </message>
    <message>
        <source>Saved to “%1”. Only you can read the file.</source>
        <translation>「%1」に保存しました。このファイルはあなただけが読み取れます。</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it</source>
        <translation>先にシークレットをコピーまたは保存するか、保管したことを確認してください</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it. It cannot be shown again.</source>
        <translation>先にシークレットをコピーまたは保存するか、保管したことを確認してください。再表示はできません。</translation>
    </message>
    <message>
        <source>A new secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>新しいシークレットがコピーも保存もされませんでした。再表示はできません。</translation>
    </message>
    <message>
        <source>Say so if you put the secret away by other means: after closing, nobody can show it again.</source>
        <translation>ほかの方法でシークレットを保管した場合にオンにします。閉じた後は、誰も再表示できません。</translation>
    </message>
    <message>
        <source>The secret of a new token was not saved before that and is lost. Regenerate the token; the audit trail names it.</source>
        <translation>新しいトークンのシークレットは、その前に保存されなかったため失われました。トークンを再生成してください。どのトークンかは監査証跡でわかります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>The new secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>It is not read aloud. Use the Copy button, or save it to a file.</source>
        <translation>読み上げられません。「コピー」ボタンを使うか、ファイルに保存してください。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerEntry</name>
    <message>
        <source>Looking into the keychain…</source>
        <translation>キーチェーンを確認しています…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Asking the server how one can sign in…</source>
        <translation>サインイン方法をサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>ブラウザーでの操作を待っています…</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Sign in with the token that you have.</source>
        <translation>まだサインインしていません。お持ちのトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile: the token was not kept.</source>
        <translation>この間に接続が変更されたため、トークンは保存されませんでした。</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>トークンを保存しています…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerPage</name>
    <message>
        <source>&amp;Try again now</source>
        <translation>今すぐ再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What this connection leads to, and how it is doing.</source>
        <translation>この接続の接続先とその状況です。</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>利用できる機能</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>すべてのリージョン</translation>
    </message>
    <message>
        <source>Region that decides</source>
        <translation>権威リージョン</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>信頼している証明書</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>応答の取得元</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>予定時刻を待っている削除</translation>
    </message>
    <message>
        <source>This server cannot delete a token later by itself. Chatelaine does it, while it runs and is connected.</source>
        <translation>このサーバーは、後でトークンを自動的に削除することができません。Chatelaine が動作していて接続中であれば、代わりに削除します。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>サーバーの時計は、このコンピューターより %1進んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>サーバーの時計は、このコンピューターより %1遅れています。</translation>
    </message>
    <message>
        <source>What has expired is judged by the server&apos;s. Set this computer&apos;s clock if it is wrong.</source>
        <translation>期限切れかどうかはサーバーの時計で判断されます。このコンピューターの時計が正しくない場合は、修正してください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes (from %1 on)</source>
        <translation>はい (%1 以降)</translation>
    </message>
    <message>
        <source>No (from %1 on)</source>
        <translation>いいえ (%1 以降)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token and everything else. Use https where you can.</source>
        <translation>接続が暗号化されていません。途中の通信を傍受できる人は、トークンもその他すべての内容も読み取れます。可能な場合は https を使用してください。</translation>
    </message>
    <message>
        <source>This server stores secrets in the clear: an administrator can read them there. Chatelaine never asks for them and never shows them.</source>
        <translation>このサーバーはシークレットを平文で保存しており、管理者は読み取ることができます。Chatelaine がシークレットを要求したり表示したりすることはありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerSignInPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続の編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Use another connection…</source>
        <translation>別の接続を使用(&amp;U)…</translation>
    </message>
    <message>
        <source>The server cannot be asked</source>
        <translation>サーバーに問い合わせできません</translation>
    </message>
    <message>
        <source>Your token is still in the keychain.</source>
        <translation>トークンはキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>このトークンでサインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>%1 · region %2</source>
        <comment>an address and a region</comment>
        <translation>%1 · リージョン %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token.</source>
        <translation>接続が暗号化されていません。途中の通信を傍受できる人は、トークンを読み取れます。</translation>
    </message>
    <message>
        <source>Access control is switched off</source>
        <translation>アクセス制御がオフになっています</translation>
    </message>
    <message>
        <source>This server lets everybody do everything, and has no tokens to keep. Switch ACLs on in its configuration (acl { enabled = true }), start it anew and try again.</source>
        <translation>このサーバーでは誰でもすべての操作ができ、管理するトークンはありません。サーバーの設定で ACL を有効にし (acl { enabled = true })、再起動してからやり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerTasks</name>
    <message>
        <source>You are in the region %1.</source>
        <translation>現在のリージョンは %1 です。</translation>
    </message>
    <message>
        <source>The one-time secret has been made.</source>
        <translation>ワンタイムシークレットを作成しました。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The one-time secret is dead by now. Make another one.</source>
        <translation>ワンタイムシークレットはすでに失効しています。もう一度作成してください。</translation>
    </message>
    <message>
        <source>One-time secret</source>
        <translation>ワンタイムシークレット</translation>
    </message>
    <message>
        <source>Copy the one-time secret for %1 now</source>
        <translation>%1 のワンタイムシークレットを今すぐコピーしてください</translation>
    </message>
    <message>
        <source>Whoever has it signs in with your token, once, within %1. After that it is dead.</source>
        <translation>このシークレットを持つ人は、%1以内に一度だけ、あなたのトークンでサインインできます。その後は失効します。</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again.</source>
        <translation>表示されるのは今回だけで、再表示はできません。</translation>
    </message>
    <message>
        <source>A one-time secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>ワンタイムシークレットがコピーも保存もされませんでした。再表示はできません。</translation>
    </message>
    <message>
        <source>A one-time secret was not saved before that and is lost. Make another one.</source>
        <translation>ワンタイムシークレットは、その前に保存されなかったため失われました。もう一度作成してください。</translation>
    </message>
    <message>
        <source>The console was locked before the one-time secret was copied or saved, so it is lost.</source>
        <translation>ワンタイムシークレットは、コピーまたは保存する前にコンソールがロックされたため、失われました。</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>もう一度作成</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>A change shows at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>デスクトップに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>ウィンドウを明るくするか暗くするかです。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>The language of the whole program. What you are working on stays open.</source>
        <translation>プログラム全体の言語です。作業中のものは開いたままです。</translation>
    </message>
    <message>
        <source>Show &amp;tips on pages that are new to you</source>
        <translation>初めてのページでヒントを表示(&amp;T)</translation>
    </message>
    <message>
        <source>One sentence below the page, until you have read it. Switched on again, all of them are new.</source>
        <translation>読み終えるまで、ページの下に一文を表示します。再びオンにすると、すべて新しいヒントとして表示されます。</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Notify me &amp;once a day about tokens that expire within 7 days</source>
        <translation>7 日以内に期限切れになるトークンを 1 日 1 回通知(&amp;O)</translation>
    </message>
    <message>
        <source>One notification that says how many, and again only when there are more. It names no token.</source>
        <translation>個数だけを 1 回通知し、増えたときにだけもう一度通知します。トークンの名前は含まれません。</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>システムトレイにアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>A way back to the window. Closing the window still ends the program.</source>
        <translation>ウィンドウに戻るためのものです。ウィンドウを閉じると、これまでどおりプログラムは終了します。</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The icon appears as soon as there is one.</source>
        <translation>このデスクトップには現在システムトレイがありません。使用できるようになると、アイコンが表示されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>検索(&amp;L)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Type a part of what a shortcut does, or of its keys.</source>
        <translation>ショートカットの動作またはキーの一部を入力します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The window is too narrow for the names of the pages.</source>
        <translation>ウィンドウの幅が狭いため、ページ名を表示できません。</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>ページ名を表示</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>アイコンのみ表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Narrow side&amp;bar</source>
        <translation>サイドバーを縮小(&amp;N)</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Use another store…</source>
        <translation>別のストアを使用(&amp;U)…</translation>
    </message>
    <message>
        <source>S&amp;tay signed in on this machine for 30 days</source>
        <translation>このコンピューターで 30 日間サインインを維持(&amp;T)</translation>
    </message>
    <message>
        <source>I have a &amp;code…</source>
        <translation>コードを使用(&amp;C)…</translation>
    </message>
    <message>
        <source>An invitation, or a new start after your password was reset.</source>
        <translation>招待された場合、またはパスワードがリセットされた場合に使用します。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>キーチェーンを確認しています…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>この組織であなたを識別するアドレスです。</translation>
    </message>
    <message>
        <source>Your password for this store. It is checked on this machine and sent nowhere.</source>
        <translation>このストアのパスワードです。このコンピューター上で確認され、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Keeps something random in the keychain of this computer, so that you need not type the password.</source>
        <translation>パスワードを入力しなくて済むように、ランダムな値をこのコンピューターのキーチェーンに保存します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SpanDialog</name>
    <message>
        <source>Entries of a time</source>
        <translation>エントリの期間</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>この日時より前(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>この日時以降(&amp;F)</translation>
    </message>
    <message>
        <source>This is not after the first one. Choose a later time.</source>
        <translation>1 つ目の日時より後になっていません。より後の日時を選択してください。</translation>
    </message>
    <message>
        <source>Only entries that are older than this moment are shown.</source>
        <translation>この日時より前の項目だけが表示されます。</translation>
    </message>
    <message>
        <source>Only entries of this moment and later ones are shown.</source>
        <translation>この日時以降の項目だけが表示されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlErrors</name>
    <message>
        <source>Another program is holding the store “%1”. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>ほかのプログラムがストア「%1」を使用しています。何も変更されていません。少し待ってからやり直すか、そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written, and nothing was changed. Give your account write access to the file and to its folder, then try again.</source>
        <translation>ストア「%1」に書き込めないため、何も変更されていません。使用しているアカウントにファイルとフォルダーへの書き込みを許可してから、やり直してください。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a Chatelaine store. Leave it as it is and open a backup of it.</source>
        <translation>ファイル「%1」は破損しているか、Chatelaine ストアではありません。そのままにして、バックアップを開いてください。</translation>
    </message>
    <message>
        <source>There is no space left for the store “%1”. Nothing was changed. Free some space on that drive, then try again.</source>
        <translation>ストア「%1」の空き容量がありません。何も変更されていません。ドライブの空き容量を増やしてから、やり直してください。</translation>
    </message>
    <message>
        <source>The store “%1” cannot be reached. Check that its drive is connected and that your account may use its folder, then try again.</source>
        <translation>ストア「%1」にアクセスできません。ドライブが接続されていて、使用しているアカウントがフォルダーを利用できることを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine, and nothing was changed. Please try again.</source>
        <translation>Chatelaine の内部で問題が発生しました。何も変更されていません。やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlThread</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The store was closed before this could be done.</source>
        <translation>実行する前にストアが閉じられました。</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine. Please try again.</source>
        <translation>Chatelaine の内部で問題が発生しました。やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StagedBackup</name>
    <message>
        <source>The backup “%1” is damaged, or is no backup of a Chatelaine store. Choose another one.</source>
        <translation>バックアップ「%1」は破損しているか、Chatelaine ストアのバックアップではありません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>The backup “%1” was written by a newer Chatelaine. Update this program, then restore it.</source>
        <translation>バックアップ「%1」は、より新しい Chatelaine で作成されています。このプログラムを更新してから、復元してください。</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>復元するバックアップを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose a backup of it.</source>
        <translation>「%1」はストアそのものです。そのバックアップを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use or was not closed. Open it, make a backup of it there, and restore that.</source>
        <translation>「%1」は使用中か、正しく閉じられていないストアです。ストアを開いてバックアップを作成し、それを復元してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartFlow</name>
    <message>
        <source>Leave while the first token is being made?</source>
        <translation>最初のトークンの作成中に、この画面を離れますか?</translation>
    </message>
    <message>
        <source>The server has been asked for it and has not answered yet. Its secret comes with the answer and cannot be had again.</source>
        <translation>サーバーに作成を要求しましたが、まだ応答がありません。シークレットは応答とともに届き、二度と取得できません。</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>ストアを開く</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>Chatelaine ストア (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>デモを準備しています…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップの復元…</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then.</source>
        <translation>バックアップを復元しました。バックアップ時点のパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then. The damaged store is kept as %1.</source>
        <translation>バックアップを復元しました。バックアップ時点のパスワードでサインインしてください。破損したストアは %1 として保管されています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBadge</name>
    <message>
        <source>State of the server: %1</source>
        <translation>サーバーの状態: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBanner</name>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>サーバーに接続できません。各ページには以前に取得した内容が表示されています。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>サインインし直す</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>chatelaine::StayingSignedIn</name>
    <message>
        <source>Nobody stays signed in here.</source>
        <translation>ここにはサインインを維持しているユーザーがいません。</translation>
    </message>
    <message>
        <source>You will be asked for your password next time. %1</source>
        <translation>次回はパスワードの入力が必要です。%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCheckDialog</name>
    <message>
        <source>Check the store</source>
        <translation>ストアの検査</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Every page of the file and every entry of the audit trail is read and compared with what was written. Nothing is changed, and others work on meanwhile.</source>
        <translation>ファイルの全ページと監査証跡の全エントリを読み取り、記録時の内容と比較します。何も変更されず、ほかの人は作業を続けられます。</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>ストア全体を読み取っています…</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>すべて記録時のままです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCopy</name>
    <message>
        <source>“%1” is damaged. Keep it, and open a backup.</source>
        <translation>「%1」は破損しています。そのまま残し、バックアップを開いてください。</translation>
    </message>
    <message>
        <source>There is no space left for the backup “%1”, and nothing of it was kept. Free some space on that drive or choose another place, then try again.</source>
        <translation>バックアップ「%1」を保存する空き容量がありません。何も保存されていません。ドライブの空き容量を増やすか、別の場所を選択してから、やり直してください。</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>バックアップを「%1」に書き込めませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Choose a file for the backup.</source>
        <translation>バックアップのファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>「%1」はフォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>“%1” belongs to the store itself. Choose another name for the backup.</source>
        <translation>「%1」はストア自体の一部です。バックアップには別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use. Choose another name for the backup.</source>
        <translation>「%1」は使用中のストアです。バックアップには別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.</source>
        <translation>監査証跡のエントリ %1 が記録時のままではありません。元の内容を確認するには、バックアップを開いてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreEntrance</name>
    <message>
        <source>There is not enough free memory to protect the password. Close a program, then try again.</source>
        <translation>パスワードを保護するための空きメモリが足りません。ほかのプログラムを閉じてから、やり直してください。</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store, or was not finished. Choose another file.</source>
        <translation>ファイル「%1」は Chatelaine ストアではないか、作成が完了していません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The drive of the store “%1” does not let readers and writers work side by side. Move the store to a local drive, then try again.</source>
        <translation>ストア「%1」のドライブでは、読み取りと書き込みを並行して行えません。ストアをローカルドライブに移動してから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFactsGrid</name>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>監査証跡のエントリ</translation>
    </message>
    <message>
        <source>Newest act</source>
        <translation>最新の操作</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFile</name>
    <message>
        <source>Choose a file for the store.</source>
        <translation>ストアのファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>「%1」はフォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Open it, or choose another name.</source>
        <translation>ファイル「%1」はすでにあります。それを開くか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>フォルダー「%1」はありません。先に作成するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>No file can be made in “%1”. Choose a folder that you may write to.</source>
        <translation>「%1」にファイルを作成できません。書き込みが許可されているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or create a new store.</source>
        <translation>ファイル「%1」はありません。パスを確認するか、新しいストアを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the store&apos;s file itself.</source>
        <translation>「%1」はファイルではありません。ストアのファイルそのものを選択してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give your account access to it, then try again.</source>
        <translation>ファイル「%1」を読み取れません。使用しているアカウントにアクセスを許可してから、やり直してください。</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Open a backup, or delete it and create a new store.</source>
        <translation>ファイル「%1」は空です。バックアップを開くか、このファイルを削除して新しいストアを作成してください。</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store. Choose another file.</source>
        <translation>ファイル「%1」は Chatelaine ストアではありません。別のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreRecovery</name>
    <message>
        <source>The store “%1” is whole. Sign in there, and restore the backup with File → Restore backup.</source>
        <translation>ストア「%1」に問題はありません。サインインしてから、「ファイル」→「バックアップの復元」でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed. Give your account write access to its folder, then try again.</source>
        <translation>ファイル「%1」の名前を変更できませんでした。使用しているアカウントにフォルダーへの書き込みを許可してから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>すぐに推測可能</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <translation>パスワードの強度: %1</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>パスワードの強度</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuccessorDialog</name>
    <message>
        <source>&amp;Delete it now</source>
        <translation>今すぐ削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it working for</source>
        <translation>次の期間は使用可能にする(&amp;K)</translation>
    </message>
    <message>
        <source>How long the present token works</source>
        <translation>現在のトークンを使用できる期間</translation>
    </message>
    <message>
        <source>Until date and time…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>トークンの再生成</translation>
    </message>
    <message>
        <source>Make successor</source>
        <translation>後継トークンを作成</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>This server cannot give a token another secret. A successor is made instead: another token with the same grants, with an accessor ID and a secret of its own. Its secret is shown once, right after this.</source>
        <translation>このサーバーでは、トークンのシークレットを再生成できません。代わりに、同じ付与内容と、独自のアクセサー ID およびシークレットを持つ後継トークンを作成します。シークレットは、この直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>You are signed in with this token: this console goes on with its successor.</source>
        <translation>このトークンでサインインしているため、このコンソールは後継トークンで続行します。</translation>
    </message>
    <message>
        <source>The present token</source>
        <translation>現在のトークン</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>後継トークン</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>未来の日時を選択してください。</translation>
    </message>
    <message>
        <source>It expires before that, on %1. Choose an earlier moment.</source>
        <translation>それより前の %1 に期限が切れます。より早い日時を選択してください。</translation>
    </message>
    <message>
        <source>Both tokens work until %1. This console then deletes the present one, but only while it runs and is connected: what becomes due in the meantime is asked about at its next start.</source>
        <translation>両方のトークンを %1 まで使用できます。その後、このコンソールが現在のトークンを削除しますが、それは動作中かつ接続中の場合だけです。その間に期日を過ぎたものについては、次回の起動時に確認を求めます。</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>現在のシークレットを使用しているものは、直ちに動作しなくなります。</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>後継トークンを作成しています…</translation>
    </message>
    <message>
        <source>Make another successor</source>
        <translation>別の後継トークンを作成</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>変更内容を問い合わせています…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot have a successor.</source>
        <translation>このトークンを開いた後に、ほかの人が削除しました。後継トークンは作成できません。</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No successor was made.</source>
        <translation>このトークンを開いた後に、ほかの人が変更しました。後継トークンは作成されていません。</translation>
    </message>
    <message>
        <source>It has now: %1.</source>
        <translation>現在の内容: %1。</translation>
    </message>
    <message>
        <source>Press “Make successor” to go on with it as it is now.</source>
        <translation>現在の内容で続けるには、「後継トークンを作成」を押してください。</translation>
    </message>
    <message>
        <source>The token before works until %1. This console deletes it then, while it runs.</source>
        <translation>以前のトークンは %1 まで使用できます。その後、このコンソールが動作していれば削除します。</translation>
    </message>
    <message>
        <source>The token before was deleted.</source>
        <translation>以前のトークンを削除しました。</translation>
    </message>
    <message>
        <source>When the new token stops working by itself.</source>
        <translation>新しいトークンが自動的に使えなくなる日時です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TaskDialog</name>
    <message>
        <source>Look at the list</source>
        <translation>一覧を確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You have unsaved changes. Press Escape again to discard them.</source>
        <translation>保存されていない変更があります。破棄するには、Esc キーをもう一度押してください。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickModel</name>
    <message>
        <source>%1, a member already</source>
        <translation>%1 (すでにメンバー)</translation>
    </message>
    <message>
        <source>Is a member already.</source>
        <translation>すでにメンバーです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickTree</name>
    <message>
        <source>Only c&amp;hosen</source>
        <translation>選択したもののみ(&amp;H)</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>これを含むものだけを一覧に表示します。</translation>
    </message>
    <message>
        <source>Hides what is not ticked, to look over the choice.</source>
        <translation>選択を確認するために、チェックされていないものを非表示にします。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tip</name>
    <message>
        <source>Found a secret somewhere? Identify (Ctrl+I) tells whether it is one of these tokens, and what it may do.</source>
        <translation>どこかでシークレットを見つけましたか?「照合」(Ctrl+I) で、これらのトークンのものかどうかと、許可された操作がわかります。</translation>
    </message>
    <message>
        <source>A personal access token acts as you, cut down to the scopes that you choose. Choose few.</source>
        <translation>パーソナルアクセストークンは、選択したスコープの範囲内であなたとして動作します。スコープは少なくしてください。</translation>
    </message>
    <message>
        <source>The tab “What can they do?” answers with a yes or a no for each permission, and why.</source>
        <translation>「許可された操作」タブでは、権限ごとに可否とその理由がわかります。</translation>
    </message>
    <message>
        <source>A role that is given to a group is held by all its members, beside their own.</source>
        <translation>グループに付与したロールは、各自のロールに加えて、すべてのメンバーが持ちます。</translation>
    </message>
    <message>
        <source>Select a permission to see at the right who can use it, and through what. Nothing that you tick happens before “Review and apply”.</source>
        <translation>権限を選択すると、誰が何を通じて使用できるかが右側に表示されます。チェックした内容は「確認して適用」するまで反映されません。</translation>
    </message>
    <message>
        <source>Compare somebody&apos;s role with that of a colleague to find out why one can and the other cannot.</source>
        <translation>ある人のロールを同僚のものと比較すると、一方にできて他方にできない理由がわかります。</translation>
    </message>
    <message>
        <source>A shorter life for tokens is the simplest protection: what is forgotten dies by itself.</source>
        <translation>トークンの有効期間を短くするのが最も簡単な保護です。忘れられたものは自動的に失効します。</translation>
    </message>
    <message>
        <source>Keep an export of the trail on another machine: only by that can you show later that nobody made the whole chain anew.</source>
        <translation>監査証跡のエクスポートを別のコンピューターに保管してください。チェーン全体が作り直されていないことを後で示せるのは、それだけです。</translation>
    </message>
    <message>
        <source>Mistakes in rules are marked while you type, and before saving you see who gains and loses what.</source>
        <translation>ルールの誤りには入力中に印が付き、保存する前に、誰が何を得て何を失うかがわかります。</translation>
    </message>
    <message>
        <source>Deletions for later happen only while this console runs. This page lists those that wait.</source>
        <translation>後で行う削除は、このコンソールの実行中にだけ行われます。このページには待機中のものが表示されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TipBar</name>
    <message>
        <source>Learn more</source>
        <translation>詳しい情報</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>今後ヒントを表示しない</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>You can have them back in the settings.</source>
        <translation>設定で再び表示できます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TlsTrust</name>
    <message>
        <source>This key is not that of the client certificate. Choose the one that was made with it.</source>
        <translation>この鍵はクライアント証明書のものではありません。証明書と対になる鍵を選択してください。</translation>
    </message>
    <message>
        <source>The certificate is for other names than the one that was asked for.</source>
        <translation>証明書の名前が、要求した名前と一致しません。</translation>
    </message>
    <message>
        <source>The certificate was signed by an authority that is not trusted.</source>
        <translation>証明書は、信頼されていない認証局によって署名されています。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself and not by an authority.</source>
        <translation>証明書は認証局ではなく、自己署名されています。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>サーバーの証明書が、信頼していたものと異なります。</translation>
    </message>
    <message>
        <source>The certificate cannot be checked.</source>
        <translation>証明書を検証できません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenActions</name>
    <message>
        <source>Make a service account with a new token.</source>
        <translation>新しいトークンを持つサービスアカウントを作成します。</translation>
    </message>
    <message>
        <source>Create &amp;many tokens…</source>
        <translation>複数トークンの作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Make a token for each name of a list.</source>
        <translation>一覧の名前ごとにトークンを作成します。</translation>
    </message>
    <message>
        <source>&amp;Identify…</source>
        <translation>照合(&amp;I)…</translation>
    </message>
    <message>
        <source>Find out which token a pasted secret belongs to.</source>
        <translation>貼り付けたシークレットがどのトークンのものかを調べます。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, description, owner, role and expiry.</source>
        <translation>名前、説明、所有者、ロール、有効期限を変更します。</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>再生成(&amp;G)…</translation>
    </message>
    <message>
        <source>Make a new secret for the same token.</source>
        <translation>同じトークンの新しいシークレットを作成します。</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>Switch the token off or on again.</source>
        <translation>トークンの有効と無効を切り替えます。</translation>
    </message>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>今すぐ猶予期間を終了(&amp;N)…</translation>
    </message>
    <message>
        <source>Let the previous secret die at once.</source>
        <translation>以前のシークレットを直ちに失効させます。</translation>
    </message>
    <message>
        <source>&amp;Keep it (cancel deletion)</source>
        <translation>保持 (削除を取りやめ)(&amp;K)</translation>
    </message>
    <message>
        <source>Take back the deletion that waits for its time.</source>
        <translation>予定時刻を待っている削除を取りやめます。</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the token, its service account and every secret.</source>
        <translation>トークン、そのサービスアカウント、すべてのシークレットを削除します。</translation>
    </message>
    <message>
        <source>Copy &amp;accessor ID</source>
        <translation>アクセサー ID をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the token&apos;s public identity.</source>
        <translation>トークンの公開 ID をコピーします。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the tokens anew.</source>
        <translation>トークンを読み込み直します。</translation>
    </message>
    <message>
        <source>This token has expired, and this server does not let an expiry be changed.</source>
        <translation>このトークンは期限切れです。このサーバーでは有効期限を変更できません。</translation>
    </message>
    <message>
        <source>This token has expired. Create a new one instead.</source>
        <translation>このトークンは期限切れです。代わりに新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>This token has expired. Give it a later expiry first.</source>
        <translation>このトークンは期限切れです。先に有効期限を延ばしてください。</translation>
    </message>
    <message>
        <source>You are signed in with this token. Sign in with another one to delete this one.</source>
        <translation>このトークンでサインインしています。削除するには、別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>This server cannot change a token that has an expiry. Make a successor instead, by “Regenerate…”.</source>
        <translation>このサーバーでは、有効期限のあるトークンを変更できません。代わりに「再生成…」で後継トークンを作成してください。</translation>
    </message>
    <message>
        <source>This token has no previous secret in grace.</source>
        <translation>このトークンには、猶予期間中の以前のシークレットがありません。</translation>
    </message>
    <message>
        <source>No deletion of this token waits for its time.</source>
        <translation>予定時刻を待っているこのトークンの削除はありません。</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>先にトークンを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>トークンを 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>The token is being loaded.</source>
        <translation>トークンを読み込んでいます。</translation>
    </message>
    <message>
        <source>This token is deleted.</source>
        <translation>このトークンは削除されています。</translation>
    </message>
    <message>
        <source>Only %1 can edit this token: it is personal.</source>
        <translation>このトークンは個人のもののため、編集できるのは %1 だけです。</translation>
    </message>
    <message>
        <source>Only %1 can regenerate this token: it is personal.</source>
        <translation>このトークンは個人のもののため、再生成できるのは %1 だけです。</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>このサーバーは、パーソナルアクセストークンに対応していません。</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off in your organisation.</source>
        <translation>組織では、パーソナルアクセストークンがオフになっています。</translation>
    </message>
    <message>
        <source>Make a token.</source>
        <translation>トークンを作成します。</translation>
    </message>
    <message>
        <source>Change name, policies and roles.</source>
        <translation>名前、ポリシー、ロールを変更します。</translation>
    </message>
    <message>
        <source>Make a successor with the same grants and a secret of its own.</source>
        <translation>付与内容が同じで、独自のシークレットを持つ後継トークンを作成します。</translation>
    </message>
    <message>
        <source>Delete the token.</source>
        <translation>トークンを削除します。</translation>
    </message>
    <message>
        <source>Make a token that acts for you.</source>
        <translation>あなたとして動作するトークンを作成します。</translation>
    </message>
    <message>
        <source>Change name, description, scopes and expiry.</source>
        <translation>名前、説明、スコープ、有効期限を変更します。</translation>
    </message>
    <message>
        <source>Delete the token and every secret.</source>
        <translation>トークンとすべてのシークレットを削除します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>無効化(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;reate token</source>
        <translation>トークンの作成(&amp;C)</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>有効化(&amp;B)</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenColumns</name>
    <message>
        <source>Accessor ID</source>
        <translation>アクセサー ID</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDelegate</name>
    <message>
        <source>overdue</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <source>%1. This console does it, while it runs.</source>
        <translation>%1。このコンソールが動作していれば実行します。</translation>
    </message>
    <message>
        <source>The previous secret works for another %1.</source>
        <translation>以前のシークレットは、あと %1使用できます。</translation>
    </message>
    <message>
        <source>It has no name. Accessor ID: %1</source>
        <translation>名前がありません。アクセサー ID: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <source>In grace: the previous secret works for another %1.</source>
        <translation>猶予期間中: 以前のシークレットは、あと %1使用できます。</translation>
    </message>
    <message>
        <source>It does not work now: personal access tokens are switched off.</source>
        <translation>パーソナルアクセストークンがオフになっているため、現在は使用できません。</translation>
    </message>
    <message>
        <source>Deletion pending: this console deletes it in %1, while it runs and is connected.</source>
        <translation>削除待ち: このコンソールが、動作中かつ接続中であれば %1後に削除します。</translation>
    </message>
    <message>
        <source>Deletion pending: it was due %1.</source>
        <translation>削除待ち: 期日は %1でした。</translation>
    </message>
    <message>
        <source>Its successor has the accessor ID %1.</source>
        <translation>後継トークンのアクセサー ID は %1 です。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>トークンが選択されていません</translation>
    </message>
    <message>
        <source>Select a token to see what it is and what it may do.</source>
        <translation>トークンを選択すると、内容と許可された操作が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n 個のトークンを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its details. What can be done to all of them is here and in the menu:</source>
        <translation>1 つだけ選択すると、詳細が表示されます。選択したものすべてに対する操作は、ここまたはメニューから実行できます:</translation>
    </message>
    <message>
        <source>Select only one to see its details and to work on it.</source>
        <translation>1 つだけ選択すると、詳細の表示と操作ができます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDoor</name>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>One-time &amp;secret</source>
        <translation>ワンタイムシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンにトークンを保存(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The secret of your token. It stays in memory and is wiped when you sign out.</source>
        <translation>トークンのシークレットです。メモリ内にだけ保持され、サインアウトすると消去されます。</translation>
    </message>
    <message>
        <source>It works once, and is dead after that.</source>
        <translation>使用できるのは一度だけで、その後は失効します。</translation>
    </message>
    <message>
        <source>Sign in with a to&amp;ken instead</source>
        <translation>代わりにトークンでサインイン(&amp;K)</translation>
    </message>
    <message>
        <source>I have a &amp;one-time secret…</source>
        <translation>ワンタイムシークレットを使用(&amp;O)…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>ここに入力するか、貼り付けます。</translation>
    </message>
    <message>
        <source>The secret of a token of this server. It stays in memory unless the keychain is to keep it.</source>
        <translation>このサーバーのトークンのシークレットです。キーチェーンに保存しない限り、メモリ内にだけ保持されます。</translation>
    </message>
    <message>
        <source>A one-time secret that somebody made for you at this server. It is exchanged for a token, once.</source>
        <translation>このサーバーであなたのために作成されたワンタイムシークレットです。一度だけトークンと交換されます。</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>オペレーティングシステムが保護し、次に接続するときにこのプログラムに渡します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenForm</name>
    <message>
        <source>Choose what it may do</source>
        <translation>許可する操作を選択</translation>
    </message>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>例: デプロイパイプライン</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>ゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Which data it may touch, with commas between. None: all of it.</source>
        <translation>アクセスできるデータの範囲を、コンマ区切りで入力します。空の場合は、すべてのデータです。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>%n 個の権限を持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>あなたにない権限を持つロールは、割り当てられません。</translation>
    </message>
    <message>
        <source>Choose who answers for this token.</source>
        <translation>このトークンの責任者を選択してください。</translation>
    </message>
    <message>
        <source>Nobody here is called that. Choose a person from the list.</source>
        <translation>その名前のユーザーはいません。一覧からユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a role: it decides what the token may do.</source>
        <translation>ロールを選択してください。トークンに何ができるかは、ロールで決まります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>What people recognise the token by. Its service account is called the same.</source>
        <translation>このトークンを見分けるための名前です。サービスアカウントも同じ名前になります。</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>トークンの使用場所です。後で置き換える人のために書きます。</translation>
    </message>
    <message>
        <source>The person who answers for this token.</source>
        <translation>このトークンに責任を持つユーザーです。</translation>
    </message>
    <message>
        <source>What the token may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>トークンに許可される操作です。自分の権限を超えるロールは選択できません。</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>トークンが自動的に使えなくなる日時です。</translation>
    </message>
    <message>
        <source>Labels for the data that the token may touch.</source>
        <translation>トークンがアクセスできるデータのラベルです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenLinks</name>
    <message>
        <source>Show &amp;owner</source>
        <translation>所有者を表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show policy or &amp;role</source>
        <translation>ポリシーまたはロールを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>先にトークンを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>A personal token has scopes and no role.</source>
        <translation>パーソナルトークンには、ロールではなくスコープがあります。</translation>
    </message>
    <message>
        <source>This token has no policy or role that exists.</source>
        <translation>このトークンには、存在するポリシーやロールがありません。</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>ロール %1</translation>
    </message>
    <message>
        <source>Sho&amp;w role</source>
        <translation>ロールを表示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 個のスコープ</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1, previous secret works for another %2</source>
        <comment>a status in grace</comment>
        <translation>%1、以前のシークレットはあと %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status and what waits to happen</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: in 3 days, 12/24/2026 6:00 PM</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <comment>column</comment>
        <translation>ポリシーとロール</translation>
    </message>
    <message>
        <source>Scopes</source>
        <comment>column</comment>
        <translation>スコープ</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListing</name>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>中断されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The output could not be written as a whole. Is there space left?</source>
        <translation>出力全体を書き込めませんでした。空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenOperations</name>
    <message>
        <source>Choose an owner from the list.</source>
        <translation>一覧から所有者を選択してください。</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot own a token. Choose somebody else.</source>
        <translation>%1 は非アクティブのため、トークンの所有者になれません。別のユーザーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” has expired, so a new secret would not work either. Give it a later expiry first.</source>
        <translation>「%1」は期限切れのため、新しいシークレットも使用できません。先に有効期限を延ばしてください。</translation>
    </message>
    <message>
        <source>“%1” can do what you cannot, for example %2. Ask its owner to do this.</source>
        <translation>「%1」は、%2 など、あなたにはできない操作が可能です。所有者に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>「%1」は、あなたが操作できないゾーンでも操作できます。同等以上のゾーンを持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>This token does not exist. Refresh the list.</source>
        <translation>このトークンは存在しません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>“%1” has been deleted. Nothing can be changed any more.</source>
        <translation>「%1」は削除されています。もう変更できません。</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>「%1」を開いた後に、ほかの人が変更しました。新しい値を確認してから、もう一度判断してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenPicker</name>
    <message>
        <source>Entries of a token</source>
        <translation>トークンのエントリ</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;Q)</translation>
    </message>
    <message>
        <source>Name, description, owner, accessor ID or hint</source>
        <translation>名前、説明、所有者、アクセサー ID、ヒント</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>先にトークンを選択してください。</translation>
    </message>
    <message>
        <source>Type a part of the name of the token whose entries you look for.</source>
        <translation>項目を探しているトークンの名前の一部を入力します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTable</name>
    <message>
        <source>My tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” is kept: nothing deletes it any more.</source>
        <translation>「%1」は保持されます。以後削除されることはありません。</translation>
    </message>
    <message>
        <source>This console shows it this once and does not keep it.</source>
        <translation>このコンソールに表示されるのは今回だけで、保存されません。</translation>
    </message>
    <message>
        <source>Disable “%1”?</source>
        <translation>「%1」を無効化しますか?</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working until it is enabled again.</source>
        <translation>このトークンを使用しているものは、再び有効化するまで動作しなくなります。</translation>
    </message>
    <message>
        <source>Yes, disable</source>
        <translation>無効化する</translation>
    </message>
    <message>
        <source>“%1” is enabled.</source>
        <translation>「%1」を有効化しました。</translation>
    </message>
    <message>
        <source>“%1” is disabled.</source>
        <translation>「%1」を無効化しました。</translation>
    </message>
    <message>
        <source>End the grace of “%1” now?</source>
        <translation>「%1」の猶予期間を今すぐ終了しますか?</translation>
    </message>
    <message>
        <source>The previous secret (%1…) dies at once. The new one goes on working. This cannot be undone.</source>
        <translation>以前のシークレット (%1…) は直ちに失効します。新しいシークレットは引き続き使用できます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, end grace now</source>
        <translation>猶予期間を終了する</translation>
    </message>
    <message>
        <source>The previous secret of “%1” does not work any more.</source>
        <translation>「%1」の以前のシークレットは使用できなくなりました。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Everything that uses this token stops working at once. This cannot be undone.</source>
        <translation>このトークンを使用しているものは、すべて直ちに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Its service account is deleted with it.</source>
        <translation>サービスアカウントも一緒に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stop(s) working.</source>
        <translation>
            <numerusform>%n 個のシークレットが使用できなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The accessor ID of “%1” is on the clipboard.</source>
        <translation>「%1」のアクセサー ID をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The console was locked before the secret of “%1” was copied or saved, so it is lost. Regenerate the token to get another one.</source>
        <translation>「%1」のシークレットは、コピーまたは保存する前にコンソールがロックされたため、失われました。新しいシークレットを得るには、トークンを再生成してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2 件中 %1 件が該当</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) match</source>
        <translation>
            <numerusform>%n 個のトークンが該当</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>トークンを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>トークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>該当するトークンがありません</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>ほかの語で検索するか、フィルターを解除してください。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>A token lets a program in. Make the first one; its secret is shown to you once.</source>
        <translation>トークンを使うと、プログラムがアクセスできるようになります。最初のトークンを作成してください。シークレットは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>組織のトークンを表示する権限がありません</translation>
    </message>
    <message>
        <source>Your own are on the page “My tokens”.</source>
        <translation>自分のトークンは「自分のトークン」ページにあります。</translation>
    </message>
    <message>
        <source>Go to my tokens</source>
        <translation>自分のトークンへ移動</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select every token that the list shows.</source>
        <translation>一覧に表示されているすべてのトークンを選択します。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>列の選択(&amp;C)</translation>
    </message>
    <message>
        <source>Which tokens these are is still being found out. Wait a moment.</source>
        <translation>対象のトークンを確認中です。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>「%1」を予定どおりに削除しました。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>再生成…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n 個のトークンを読み取れなかったため、表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was replaced by its successor. The token before was deleted.</source>
        <translation>「%1」を後継トークンに置き換えました。以前のトークンは削除されました。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はなくなっています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::TrayIcon</name>
    <message>
        <source>&amp;Show Chatelaine</source>
        <translation>Chatelaine を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>chatelaine::TypedLine</name>
    <message>
        <source>There is no terminal to ask for the password at. Say who signs in with --user and hand the password over with --password-stdin; at a server --password-stdin takes the token.</source>
        <translation>パスワードの入力を求める端末がありません。--user でサインインするユーザーを指定し、--password-stdin でパスワードを渡してください。サーバーの場合、--password-stdin はトークンを読み取ります。</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show the password. Leave out --password-stdin to be asked for it.</source>
        <translation>標準入力が端末のため、パスワードが画面に表示されてしまいます。入力を求めるようにするには、--password-stdin を外してください。</translation>
    </message>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>中断されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>No password was given. Nobody is signed in.</source>
        <translation>パスワードが入力されませんでした。サインインしていません。</translation>
    </message>
    <message>
        <source>No e-mail address was given. Nobody is signed in.</source>
        <translation>メールアドレスが入力されませんでした。サインインしていません。</translation>
    </message>
    <message>
        <source>No token was given. Nobody is signed in.</source>
        <translation>トークンが入力されませんでした。サインインしていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What can they do?</source>
        <translation>許可された操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <source>The invitation code works for another %1.</source>
        <translation>招待コードは、あと %1使用できます。</translation>
    </message>
    <message>
        <source>Signs in with a one-time code, which works for another %1.</source>
        <translation>ワンタイムコードでサインインします。コードは、あと %1使用できます。</translation>
    </message>
    <message>
        <source>The invitation code is dead. Make a new one to let them in.</source>
        <translation>招待コードは失効しています。サインインできるようにするには、新しいコードを作成してください。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>ユーザーが選択されていません</translation>
    </message>
    <message>
        <source>Select a user to see who they are and what they may do.</source>
        <translation>ユーザーを選択すると、詳細と許可された操作が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n users selected</source>
        <translation>
            <numerusform>%n 人のユーザーを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see their details and to work on their account.</source>
        <translation>1 人だけ選択すると、詳細の表示とアカウントの操作ができます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserFilterRow</name>
    <message>
        <source>Search name or e-mail</source>
        <translation>名前またはメールアドレスで検索</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>取得元(&amp;O)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>ロール: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>取得元: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserForm</name>
    <message>
        <source>Choose what they may do</source>
        <translation>許可する操作を選択</translation>
    </message>
    <message>
        <source>For example: Kim Berger</source>
        <translation>例: 山田 太郎</translation>
    </message>
    <message>
        <source>For example: kim@example.org</source>
        <translation>例: taro@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>ゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Labels for the data that they may touch, with commas between them.</source>
        <translation>アクセスできるデータのラベルを、コンマ区切りで入力します。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>%n 個の権限を持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>あなたにない権限を持つロールは、割り当てられません。</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>自分自身のロールは変更できません。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Choose a role: it decides what they may do.</source>
        <translation>ロールを選択してください。ユーザーに何ができるかは、ロールで決まります。</translation>
    </message>
    <message>
        <source>The name under which others find this person.</source>
        <translation>ほかの人がこのユーザーを見つけるための名前です。</translation>
    </message>
    <message>
        <source>This person signs in with it. Nothing is sent there.</source>
        <translation>このユーザーはこれでサインインします。メールは送信されません。</translation>
    </message>
    <message>
        <source>What this person may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>このユーザーに許可される操作です。自分の権限を超えるロールは選択できません。</translation>
    </message>
    <message>
        <source>Labels for the data that this person may touch.</source>
        <translation>このユーザーがアクセスできるデータのラベルです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserListModel</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: 3 days ago, 12/24/2026 6:00 PM</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>最終サインイン</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOperations</name>
    <message>
        <source>This user does not exist any more. Refresh the list.</source>
        <translation>このユーザーは存在しません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>%1 comes from %2. Change their details there, then import the directory again.</source>
        <translation>%1 は %2 から取り込まれています。そちらで詳細を変更してから、ディレクトリをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>%1 has taken up the invitation already. Reset the password instead.</source>
        <translation>%1 はすでに招待に応じています。代わりにパスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask another administrator to do it.</source>
        <translation>自分自身を非アクティブ化することはできません。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Nobody can reset their own password. Change it instead: that asks for the current one.</source>
        <translation>自分自身のパスワードはリセットできません。代わりに、現在のパスワードを入力して変更してください。</translation>
    </message>
    <message>
        <source>%1 has no password yet. Give them a new invitation code instead.</source>
        <translation>%1 にはまだパスワードがありません。代わりに新しい招待コードを渡してください。</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot sign in. Activate them first.</source>
        <translation>%1 は非アクティブのため、サインインできません。先にアクティブ化してください。</translation>
    </message>
    <message>
        <source>Nobody can delete themselves. Ask another administrator to do it.</source>
        <translation>自分自身を削除することはできません。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>「%1」を開いた後に、ほかの人が変更しました。新しい値を確認してから、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>自分自身のロールは変更できません。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Nobody can change their own zones. Ask another administrator to do it.</source>
        <translation>自分自身のゾーンは変更できません。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Somebody has the e-mail address %1 already. Use another one.</source>
        <translation>メールアドレス %1 は別のユーザーが使用しています。ほかのアドレスを使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %n token(s). Choose somebody active who gets them.</source>
        <translation>
            <numerusform>%1 は %n 個のトークンを所有しています。引き継ぐアクティブなユーザーを選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOverview</name>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Code works until</source>
        <translation>コードの使用期限</translation>
    </message>
    <message>
        <source>Owned tokens</source>
        <translation>所有するトークン</translation>
    </message>
    <message>
        <source>Personal tokens</source>
        <translation>パーソナルトークン</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Reset the password of “%1”?</source>
        <translation>「%1」のパスワードをリセットしますか?</translation>
    </message>
    <message>
        <source>Their old password dies at once, and they are signed out wherever they are signed in. You get a code for them, which is shown once; with it they set a new password.</source>
        <translation>以前のパスワードは直ちに失効し、サインイン中のすべての場所からサインアウトされます。本人に渡すコードが一度だけ表示されます。本人はそのコードを使って新しいパスワードを設定します。</translation>
    </message>
    <message>
        <source>Yes, reset password</source>
        <translation>パスワードをリセットする</translation>
    </message>
    <message>
        <source>The code works for %1.</source>
        <translation>コードを使用できる期間は %1です。</translation>
    </message>
    <message>
        <source>Make a new invitation code for “%1”?</source>
        <translation>「%1」の新しい招待コードを作成しますか?</translation>
    </message>
    <message>
        <source>The code that they have now, if any, dies at once. The new one is shown once.</source>
        <translation>現在のコードがある場合は、直ちに失効します。新しいコードは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Yes, make a new code</source>
        <translation>新しいコードを作成する</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>「%1」を非アクティブ化しますか?</translation>
    </message>
    <message>
        <source>They cannot sign in until they are activated again. Everything that is theirs is kept.</source>
        <translation>再びアクティブ化されるまでサインインできません。このユーザーに属するものはすべて保持されます。</translation>
    </message>
    <message>
        <source>Yes, deactivate</source>
        <translation>非アクティブ化する</translation>
    </message>
    <message>
        <source>They have no personal access tokens that would stop working.</source>
        <translation>使用できなくなるパーソナルアクセストークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) of theirs stop(s) working meanwhile.</source>
        <translation>
            <numerusform>その間、%n 個のパーソナルアクセストークンが使用できなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of service accounts that they own go(es) on working.</source>
        <translation>
            <numerusform>所有しているサービスアカウントの %n 個のトークンは、引き続き使用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>「%1」を再びアクティブ化しました。</translation>
    </message>
    <message>
        <source>“%1” is deactivated.</source>
        <translation>「%1」を非アクティブ化しました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The users could not be loaded</source>
        <translation>ユーザーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>ユーザーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>該当するユーザーがいません</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>ユーザーはまだいません</translation>
    </message>
    <message>
        <source>Invite the people who keep this organisation&apos;s tokens.</source>
        <translation>この組織のトークンを管理する人を招待してください。</translation>
    </message>
    <message>
        <source>Invite user</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2 件中 %1 件が該当</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n 人のユーザーが該当</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>アクティブ化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>非アクティブ化(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Validation</name>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>0 より長い時間を指定してください。</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>100 年以内で選択してください。</translation>
    </message>
    <message>
        <source>The suggested life is longer than the longest life of a token.</source>
        <translation>推奨の有効期間が、トークンの最長有効期間を超えています。</translation>
    </message>
    <message>
        <source>The suggested grace is longer than the longest grace.</source>
        <translation>推奨の猶予期間が、最長の猶予期間を超えています。</translation>
    </message>
    <message>
        <source>A copied secret stays between 5 seconds and 10 minutes.</source>
        <translation>コピーしたシークレットを保持できるのは、5 秒から 10 分までです。</translation>
    </message>
    <message>
        <source>Choose between 1 minute and 24 hours.</source>
        <translation>1 分から 24 時間の間で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>The name contains a broken character (%1). Remove it.</source>
        <translation>名前に壊れた文字 (%1) が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The name contains an invisible character (%1). Remove it.</source>
        <translation>名前に不可視の文字 (%1) が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The description contains a broken character (%1). Remove it.</source>
        <translation>説明に壊れた文字 (%1) が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The description contains an invisible character (%1). Remove it.</source>
        <translation>説明に不可視の文字 (%1) が含まれています。取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>名前が %n 文字長すぎます。最大 %1 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation allows at most %1. Choose when the token expires.</source>
        <translation>組織で許可されているのは最長 %1です。トークンの有効期限を選択してください。</translation>
    </message>
    <message>
        <source>In your organisation every token expires. Choose when.</source>
        <translation>組織では、すべてのトークンに有効期限が必要です。日時を選択してください。</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>未来の日時を選択してください。</translation>
    </message>
    <message>
        <source>Choose a moment before the year 10000.</source>
        <translation>10000 年より前の日時を選択してください。</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>組織で許可されているのは最長 %1です。</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>トークンに名前を付けてください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>説明が %n 文字長すぎます。最大 %1 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>スコープを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The scope “%1” does not exist here.</source>
        <translation>スコープ「%1」はここには存在しません。</translation>
    </message>
    <message>
        <source>The token itself expires before that. Choose an earlier moment.</source>
        <translation>トークン自体がそれより前に期限切れになります。より早い日時を選択してください。</translation>
    </message>
    <message>
        <source>Your organisation lets a previous secret work for at most %1.</source>
        <translation>組織で許可されている、以前のシークレットの使用期間は最長 %1です。</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces or invisible characters.</source>
        <translation>メールアドレスに空白や不可視の文字は使用できません。</translation>
    </message>
    <message>
        <source>Enter an e-mail address like name@example.org.</source>
        <translation>name@example.org のようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The e-mail address is too long: at most %1 characters.</source>
        <translation>メールアドレスが長すぎます。最大 %1 文字です。</translation>
    </message>
    <message>
        <source>Use at least %1 characters; a few unrelated words do well.</source>
        <translation>%1 文字以上にしてください。関連のない単語をいくつか並べるとよいでしょう。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1 文字以内にしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerifyDialog</name>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written.</source>
        <translation>チェーンに問題はありません。%1 件のエントリはすべて記録時のままです。</translation>
    </message>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written. The %2 entries before them were removed by people who may, and an entry vouches for that.</source>
        <translation>チェーンに問題はありません。%1 件のエントリはすべて記録時のままです。それより前の %2 件のエントリは権限を持つ人が削除したもので、そのことはエントリに記録されています。</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1 is missing. Somebody who can write the store&apos;s file has removed it. Keep the file and compare it with a backup.</source>
        <translation>チェーンが壊れています。エントリ %1 がありません。ストアのファイルに書き込める人が削除した可能性があります。ファイルを保管し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before it, is not as it was written. Keep the file and compare it with a backup.</source>
        <translation>チェーンがエントリ %1 で壊れています。このエントリ、またはその前のエントリが記録時のままではありません。ファイルを保管し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>The chain is broken: no entry vouches for the removal of the entries up to %1. Keep the file and compare it with a backup.</source>
        <translation>チェーンが壊れています。%1 までのエントリの削除を記録したエントリがありません。ファイルを保管し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>チェーンの検証</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>もう一度検証(&amp;V)</translation>
    </message>
    <message>
        <source>Each entry holds a hash of itself and of the one before. A change, a removal or an insertion shows. Whoever can write the file could still make the whole chain anew, or cut off its end: keep an export elsewhere.</source>
        <translation>各エントリには、そのエントリと直前のエントリのハッシュが含まれます。変更、削除、挿入があれば判明します。ただし、ファイルに書き込める人は、チェーン全体を作り直したり、末尾を切り捨てたりできます。エクスポートを別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>すべてのエントリを検査しています…</translation>
    </message>
    <message>
        <source>It says now: %1, %2: %3 (%4).</source>
        <translation>現在の内容: %1、%2: %3 (%4)。</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionsView</name>
    <message>
        <source>Differs</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>&amp;Take their values</source>
        <translation>ほかの人の値を採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep mine over theirs</source>
        <translation>自分の値で上書き(&amp;K)</translation>
    </message>
    <message>
        <source>What you typed is replaced. Nothing is saved yet.</source>
        <translation>入力した内容が置き換えられます。まだ何も保存されません。</translation>
    </message>
    <message>
        <source>What you typed stays in the form. Nothing is saved until you press Save.</source>
        <translation>入力した内容はフォームに残ります。「保存」を押すまで、何も保存されません。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>現在の値</translation>
    </message>
</context>
<context>
    <name>chatelaine::WelcomePage</name>
    <message>
        <source>Start managing the API tokens of your organisation. Everything is kept in one file on this machine.</source>
        <translation>組織の API トークンの管理を始めます。すべてが、このコンピューターの 1 つのファイルに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Open an existing store</source>
        <translation>既存のストアを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Sign in to a store that somebody has already made.</source>
        <translation>すでに作成されているストアにサインインします。</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>サーバーに接続(&amp;S)</translation>
    </message>
    <message>
        <source>Manage the tokens of a server that keeps them itself, with your token or through your identity provider.</source>
        <translation>トークンを自ら管理しているサーバーのトークンを、自分のトークンまたは ID プロバイダーを使って管理します。</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>デモを見る(&amp;L)</translation>
    </message>
    <message>
        <source>A throw-away organisation with people, tokens and history. Try everything; nothing is kept.</source>
        <translation>ユーザー、トークン、履歴の入った使い捨ての組織です。自由に試せます。何も保存されません。</translation>
    </message>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Chatelaine へようこそ</translation>
    </message>
    <message>
        <source>The console for the people who keep an organisation&apos;s API tokens: who holds which key, what it opens, and when it dies.</source>
        <translation>組織の API トークンを管理する人のためのコンソールです。誰がどの鍵を持ち、その鍵で何ができ、いつ失効するかがわかります。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Crea&amp;te a store</source>
        <translation>ストアを作成(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chatelaine::WhoCanView</name>
    <message>
        <source>Pending changes do not count until they are applied.</source>
        <translation>保留中の変更は、適用するまで反映されません。</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>この操作ができるのは?</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) can do this now.</source>
        <translation>
            <numerusform>現在、%n 人のユーザーがこの操作を実行できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can do this now.</source>
        <translation>
            <numerusform>現在、%n 個のトークンがこの操作を実行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not shown: you need the permission %1.</source>
        <translation>ユーザーは表示されません。権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>Tokens are not shown: you need the permission %1.</source>
        <translation>トークンは表示されません。権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>users or tokens, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>chatelaine::Zones</name>
    <message>
        <source>The zone “%1” contains an invisible character (%2). Remove it.</source>
        <translation>ゾーン「%1」に不可視の文字 (%2) が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>ゾーンには名前が必要です。</translation>
    </message>
    <message>
        <source>The zone “%1” contains a comma, which separates zones.</source>
        <translation>ゾーン「%1」に、ゾーンの区切りに使用するコンマが含まれています。</translation>
    </message>
    <message>
        <source>The zone “%1” is too long: at most %2 characters.</source>
        <translation>ゾーン「%1」が長すぎます。最大 %2 文字です。</translation>
    </message>
    <message>
        <source>These are too many zones: at most %1.</source>
        <translation>ゾーンが多すぎます。最大 %1 個です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ZonesField</name>
    <message>
        <source>For example: Berlin, Paris</source>
        <translation>例: 東京, 大阪</translation>
    </message>
</context>
<context>
    <name>chatelaine::aclwords</name>
    <message>
        <source>Everybody who signs in through %1 may do everything.</source>
        <translation>%1 でサインインしたすべての人が、すべての操作を実行できます。</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the role “%2”.</source>
        <translation>%1 でサインインしたすべての人に、ロール「%2」が割り当てられます。</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the policy “%2”.</source>
        <translation>%1 でサインインしたすべての人に、ポリシー「%2」が割り当てられます。</translation>
    </message>
    <message>
        <source>the jobs of the namespace %1</source>
        <translation>名前空間 %1 のジョブ</translation>
    </message>
    <message>
        <source>the tasks of the job %1 in the namespace %2</source>
        <translation>名前空間 %2 のジョブ %1 のタスク</translation>
    </message>
    <message>
        <source>the tasks of the group %1 of the job %2 in the namespace %3</source>
        <translation>名前空間 %3 のジョブ %2 のグループ %1 のタスク</translation>
    </message>
    <message>
        <source>the tasks %1 in the group %2 of the job %3 in the namespace %4</source>
        <translation>名前空間 %4 のジョブ %3 のグループ %2 のタスク %1</translation>
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
        <translation>%1 でサインインした人のうち、%2 に該当する人は、すべての操作を実行できます。</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the role “%2” if %3.</source>
        <translation>%1 でサインインした人のうち、%3 に該当する人に、ロール「%2」が割り当てられます。</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the policy “%2” if %3.</source>
        <translation>%1 でサインインした人のうち、%3 に該当する人に、ポリシー「%2」が割り当てられます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::atServer</name>
    <message>
        <source>At the server “%1”.</source>
        <translation>サーバー「%1」での操作。</translation>
    </message>
</context>
<context>
    <name>chatelaine::auditacts</name>
    <message>
        <source>Nobody was known when this was done.</source>
        <translation>この操作の実行時、実行者は不明でした。</translation>
    </message>
    <message>
        <source>This was not done to a token.</source>
        <translation>この操作の対象はトークンではありません。</translation>
    </message>
    <message>
        <source>What this was done to has no page of its own.</source>
        <translation>この操作の対象には専用のページがありません。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save entries in a file.</source>
        <translation>エントリをファイルに保存します。</translation>
    </message>
    <message>
        <source>Verif&amp;y chain…</source>
        <translation>チェーンの検証(&amp;Y)…</translation>
    </message>
    <message>
        <source>Check whether every entry is as it was written.</source>
        <translation>各エントリが記録時のままかを検査します。</translation>
    </message>
    <message>
        <source>&amp;Remove old entries…</source>
        <translation>古いエントリの削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the oldest part of the trail for good.</source>
        <translation>監査証跡の最も古い部分を完全に削除します。</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>このユーザーのみ(&amp;P)</translation>
    </message>
    <message>
        <source>Show only what this person did, and what was done to them.</source>
        <translation>このユーザーが行った操作と、このユーザーに対する操作だけを表示します。</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>このトークンのみ(&amp;T)</translation>
    </message>
    <message>
        <source>Show only what was done to this token.</source>
        <translation>このトークンに対する操作だけを表示します。</translation>
    </message>
    <message>
        <source>Go to &amp;what it was done to</source>
        <translation>操作の対象へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Show the token, user, group, role or policy on its page.</source>
        <translation>対象のトークン、ユーザー、グループ、ロール、ポリシーをそのページに表示します。</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Ask for the entries anew.</source>
        <translation>エントリを読み込み直します。</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>先にエントリを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::audittext</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>previous secret works until</source>
        <translation>以前のシークレットの使用期限</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>longest life of tokens</source>
        <translation>トークンの最長有効期間</translation>
    </message>
    <message>
        <source>tokens without expiry allowed</source>
        <translation>有効期限のないトークンの許可</translation>
    </message>
    <message>
        <source>default life of tokens</source>
        <translation>トークンの既定の有効期間</translation>
    </message>
    <message>
        <source>default grace</source>
        <translation>既定の猶予期間</translation>
    </message>
    <message>
        <source>longest grace</source>
        <translation>最長の猶予期間</translation>
    </message>
    <message>
        <source>time on the clipboard</source>
        <translation>クリップボードに保持する時間</translation>
    </message>
    <message>
        <source>personal access tokens</source>
        <translation>パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>longest life of personal access tokens</source>
        <translation>パーソナルアクセストークンの最長有効期間</translation>
    </message>
    <message>
        <source>lock when idle</source>
        <translation>操作がないときのロック</translation>
    </message>
    <message>
        <source>entries removed</source>
        <translation>削除したエントリ</translation>
    </message>
    <message>
        <source>newest entry that was removed</source>
        <translation>削除した最新のエントリ</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>そのハッシュ</translation>
    </message>
    <message>
        <source>hash of all removals</source>
        <translation>全削除のハッシュ</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a length of time in a history entry</comment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an expiry in a history entry</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the time of a previous secret in a history entry</comment>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Made the store</source>
        <translation>ストアを作成</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>サインインに失敗</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Created the token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Changed the token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Enabled the token</source>
        <translation>トークンを有効化</translation>
    </message>
    <message>
        <source>Disabled the token</source>
        <translation>トークンを無効化</translation>
    </message>
    <message>
        <source>Regenerated the secret</source>
        <translation>シークレットを再生成</translation>
    </message>
    <message>
        <source>Ended the previous secret early</source>
        <translation>以前のシークレットを早期に終了</translation>
    </message>
    <message>
        <source>Deleted the token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Identified a secret as this token&apos;s</source>
        <translation>シークレットをこのトークンのものと照合</translation>
    </message>
    <message>
        <source>Invited the user</source>
        <translation>ユーザーを招待</translation>
    </message>
    <message>
        <source>Made a new invitation code</source>
        <translation>新しい招待コードを作成</translation>
    </message>
    <message>
        <source>Changed the user</source>
        <translation>ユーザーを変更</translation>
    </message>
    <message>
        <source>Activated the user</source>
        <translation>ユーザーをアクティブ化</translation>
    </message>
    <message>
        <source>Deactivated the user</source>
        <translation>ユーザーを非アクティブ化</translation>
    </message>
    <message>
        <source>Deleted the user</source>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>パスワードをリセット</translation>
    </message>
    <message>
        <source>Set a password with a code</source>
        <translation>コードを使ってパスワードを設定</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>Imported a directory</source>
        <translation>ディレクトリをインポート</translation>
    </message>
    <message>
        <source>Created the group</source>
        <translation>グループを作成</translation>
    </message>
    <message>
        <source>Changed the group</source>
        <translation>グループを変更</translation>
    </message>
    <message>
        <source>Changed the members of the group</source>
        <translation>グループのメンバーを変更</translation>
    </message>
    <message>
        <source>Deleted the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Created the role</source>
        <translation>ロールを作成</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>ロールを変更</translation>
    </message>
    <message>
        <source>Deleted the role</source>
        <translation>ロールを削除</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>カタログをインポート</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>ポリシーを変更</translation>
    </message>
    <message>
        <source>Changed many tokens at once</source>
        <translation>複数のトークンを一括変更</translation>
    </message>
    <message>
        <source>Signed in again on a machine that was remembered</source>
        <translation>サインインを維持していたコンピューターで再サインイン</translation>
    </message>
    <message>
        <source>Stopped staying signed in</source>
        <translation>サインインの維持を終了</translation>
    </message>
    <message>
        <source>Locked the console</source>
        <translation>コンソールをロック</translation>
    </message>
    <message>
        <source>Unlocked the console</source>
        <translation>コンソールのロックを解除</translation>
    </message>
    <message>
        <source>Confirmed the password</source>
        <translation>パスワードを確認</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>監査証跡をエクスポート</translation>
    </message>
    <message>
        <source>Removed the oldest part of the audit trail</source>
        <translation>監査証跡の最も古い部分を削除</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Looked at tokens</source>
        <translation>トークンを閲覧</translation>
    </message>
    <message>
        <source>Looked at users</source>
        <translation>ユーザーを閲覧</translation>
    </message>
    <message>
        <source>Looked at groups</source>
        <translation>グループを閲覧</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>監査証跡を閲覧</translation>
    </message>
    <message>
        <source>Did something that only a newer Chatelaine knows</source>
        <translation>新しい Chatelaine だけが認識する操作を実行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>不明な実行者</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>%1 時点の内容です。</translation>
    </message>
    <message>
        <source>%1 What was there before is kept in %2.</source>
        <comment>a sentence, and the name of a file</comment>
        <translation>%1それまでの内容は %2 に保管されています。</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Unknown e-mail</source>
        <translation>不明なメールアドレス</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>コードの誤り</translation>
    </message>
    <message>
        <source>Expired code</source>
        <translation>期限切れのコード</translation>
    </message>
    <message>
        <source>Too soon after wrong passwords</source>
        <translation>パスワードの誤りの後、待機時間内の試行</translation>
    </message>
    <message>
        <source>More than they may do themselves</source>
        <translation>自分の権限を超える操作</translation>
    </message>
    <message>
        <source>The last one who may do everything</source>
        <translation>すべての操作ができる最後の人</translation>
    </message>
    <message>
        <source>Their own account</source>
        <translation>自分自身のアカウント</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>操作がないとき</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>画面のロック時</translation>
    </message>
    <message>
        <source>When the machine slept</source>
        <translation>スリープ時</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Lacks the permission %1</source>
        <translation>権限 %1 がない</translation>
    </message>
</context>
<context>
    <name>chatelaine::authmethodwords</name>
    <message>
        <source>%1 as %2</source>
        <comment>a claim, its name in rules</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%n in PEM</source>
        <translation>
            <numerusform>%n 個 (PEM)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Its tokens</source>
        <translation>発行するトークン</translation>
    </message>
    <message>
        <source>They live at most</source>
        <translation>最長有効期間</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>トークンの名前</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>既定として提示</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Set; the server keeps it</source>
        <translation>設定済み (サーバーが保管)</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>リダイレクトアドレス</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>鍵のアドレス</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Certificate for the keys</source>
        <translation>鍵用の証明書</translation>
    </message>
    <message>
        <source>Certificates for the provider</source>
        <translation>プロバイダー用の証明書</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Claims with lists</source>
        <translation>リストを持つクレーム</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>有効期限の許容誤差</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>「not before」の許容誤差</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>時計の許容誤差</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>No user information</source>
        <translation>ユーザー情報なし</translation>
    </message>
    <message>
        <source>Full log of sign-ins</source>
        <translation>サインインの全内容のログ</translation>
    </message>
</context>
<context>
    <name>chatelaine::bulkwords</name>
    <message>
        <source>Disable tokens</source>
        <translation>トークンの無効化</translation>
    </message>
    <message>
        <source>Enable tokens</source>
        <translation>トークンの有効化</translation>
    </message>
    <message>
        <source>Change the owner of tokens</source>
        <translation>トークンの所有者の変更</translation>
    </message>
    <message>
        <source>Change the role of tokens</source>
        <translation>トークンのロールの変更</translation>
    </message>
    <message>
        <source>Change the expiry of tokens</source>
        <translation>トークンの有効期限の変更</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>トークンの削除</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n 個のトークンを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>%n 個のトークンを無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>%n 個のトークンを有効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n token(s)</source>
        <translation>
            <numerusform>%n 個のトークンを削除する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n token(s)</source>
        <translation>
            <numerusform>%n 個のトークンを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be disabled. Whatever uses them stops working until they are enabled again.</source>
        <translation>
            <numerusform>%n 個のトークンを無効化します。これを使用しているものは、再び有効化されるまで動作しなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be enabled.</source>
        <translation>
            <numerusform>%n 個のトークンを有効化します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will belong to %1.</source>
        <translation>
            <numerusform>%n 個のトークンの所有者が %1 になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get the role %1.</source>
        <translation>
            <numerusform>%n 個のトークンにロール %1 を割り当てます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get a new expiry: %1.</source>
        <translation>
            <numerusform>%n 個のトークンの有効期限が変わります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>
            <numerusform>%n 個のトークンを、すべてのシークレットとともに削除します。これを使用しているものは、直ちに動作しなくなります。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay(s) as it is: there is nothing to do.</source>
        <translation>
            <numerusform>%n 個のトークンは対象外のため、変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes beyond your own permissions or zones.</source>
        <translation>あなたの権限またはゾーンを超えています。</translation>
    </message>
    <message>
        <source>They are personal access tokens of others: nobody else can change them, only disable or delete them.</source>
        <translation>ほかの人のパーソナルアクセストークンです。本人以外は変更できず、無効化または削除のみ可能です。</translation>
    </message>
    <message>
        <source>They are your own personal access tokens. Change them on the page “My tokens”.</source>
        <translation>あなた自身のパーソナルアクセストークンです。「自分のトークン」ページで変更してください。</translation>
    </message>
    <message>
        <source>They do not exist any more.</source>
        <translation>存在しません。</translation>
    </message>
    <message>
        <source>They were changed by someone else meanwhile.</source>
        <translation>この間にほかの人が変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be left alone. %1</source>
        <translation>
            <numerusform>%n 個のトークンは変更されません。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed. %1</source>
        <translation>
            <numerusform>%n 個のトークンを変更できませんでした。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was used in the last 24 hours: something still uses it.</source>
        <translation>
            <numerusform>そのうち %n 個は過去 24 時間以内に使用されており、現在も使用されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a management token: whoever administers the server with it is locked out.</source>
        <translation>
            <numerusform>そのうち %n 個は管理トークンです。これを使ってサーバーを管理している人は締め出されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is disabled.</source>
        <translation>
            <numerusform>%n 個のトークンを無効化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is enabled.</source>
        <translation>
            <numerusform>%n 個のトークンを有効化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was deleted.</source>
        <translation>
            <numerusform>%n 個のトークンを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was changed.</source>
        <translation>
            <numerusform>%n 個のトークンを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n 個のトークンは未実行です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::choices</name>
    <message>
        <source>It holds permissions that you do not have: %1.</source>
        <translation>あなたが持っていない権限が含まれています: %1。</translation>
    </message>
    <message>
        <source>%1 (above your own permissions)</source>
        <translation>%1 (あなたの権限を超過)</translation>
    </message>
</context>
<context>
    <name>chatelaine::connectionwords</name>
    <message>
        <source>It is for other names than the one that was asked for.</source>
        <translation>証明書の名前が、要求した名前と一致しません。</translation>
    </message>
    <message>
        <source>It was signed by an authority that this computer and this connection do not trust.</source>
        <translation>このコンピューターとこの接続で信頼されていない認証局が署名しています。</translation>
    </message>
    <message>
        <source>It was signed by itself: nobody else vouches for it.</source>
        <translation>自己署名されており、ほかに保証する認証局がありません。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>まだ有効になっていません。</translation>
    </message>
    <message>
        <source>It is another one than the one that you trusted for this connection.</source>
        <translation>この接続で信頼した証明書とは異なります。</translation>
    </message>
    <message>
        <source>It cannot be trusted.</source>
        <translation>信頼できません。</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>サーバーからまだ応答がありません。</translation>
    </message>
    <message>
        <source>Changes made elsewhere appear by themselves.</source>
        <translation>ほかで行われた変更も自動で反映されます。</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>表示内容が少し古い可能性があります。</translation>
    </message>
    <message>
        <source>The cluster has no leader: nothing can be changed until it has one.</source>
        <translation>クラスターにリーダーがいません。リーダーが決まるまで、何も変更できません。</translation>
    </message>
    <message>
        <source>The server does not know this region or cannot reach it.</source>
        <translation>サーバーはこのリージョンを知らないか、このリージョンに接続できません。</translation>
    </message>
    <message>
        <source>The server does not accept your token any more.</source>
        <translation>サーバーはあなたのトークンを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The server limits how often it can be asked. The console waits.</source>
        <translation>サーバーは問い合わせの頻度を制限しています。コンソールは待機しています。</translation>
    </message>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>サーバーに接続できません。各ページには以前に取得した内容が表示されています。</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>From the leader: always up to date</source>
        <translation>リーダー: 常に最新</translation>
    </message>
    <message>
        <source>From any server: may lag behind a little</source>
        <translation>任意のサーバー: 少し遅れる場合あり</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>アクセス制御</translation>
    </message>
    <message>
        <source>Version and features</source>
        <translation>バージョンと機能</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fine, with a warning</source>
        <translation>正常 (警告あり)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1 (from %2 on)</source>
        <comment>a feature and a version</comment>
        <translation>%1 (%2 以降)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い情報</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>リーダー不在</translation>
    </message>
    <message>
        <source>Region not reachable</source>
        <translation>リージョン接続不可</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>トークン拒否</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>サーバー混雑</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Stale, %1 s</source>
        <translation>古い情報、%1 秒</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>%1 秒後に再接続</translation>
    </message>
    <message>
        <source>The server that answers heard of its leader %1 ago.</source>
        <translation>応答しているサーバーがリーダーから最後に情報を受け取ったのは %1前です。</translation>
    </message>
    <message>
        <source>What you see was true %1.</source>
        <translation>表示内容は %1の時点のものです。</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>%1に再試行します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::expiry</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>This week, until %1</source>
        <translation>今週 (%1 まで)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</source>
        <translation>
            <numerusform>%n 個のトークンが同じ日に期限切れになります: %1。すべてが一度に使用できなくならないよう、一部を早めに置き換えてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::exporting</name>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (不確実)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>chatelaine::groupacts</name>
    <message>
        <source>Its role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>このグループのロール %1 には、あなたが持っていない権限が含まれます。その権限を持つ人なら、この操作ができます。</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>先にグループを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Select only one group.</source>
        <translation>グループを 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>The group is being loaded.</source>
        <translation>グループを読み込んでいます。</translation>
    </message>
    <message>
        <source>Select members in the details first.</source>
        <translation>先に詳細でメンバーを選択してください。</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>新しいグループ(&amp;N)</translation>
    </message>
    <message>
        <source>Make a group of users.</source>
        <translation>ユーザーのグループを作成します。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, description and role.</source>
        <translation>名前、説明、ロールを変更します。</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>メンバーの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose users who join the group.</source>
        <translation>グループに追加するユーザーを選択します。</translation>
    </message>
    <message>
        <source>Re&amp;move members…</source>
        <translation>メンバーを外す(&amp;M)…</translation>
    </message>
    <message>
        <source>Take the selected members out of the group.</source>
        <translation>選択したメンバーをグループから外します。</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the group, not its members.</source>
        <translation>グループを削除します。メンバーは削除されません。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the groups anew.</source>
        <translation>グループを読み込み直します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::manynames</name>
    <message>
        <source>This server keeps no descriptions: nothing may follow the name.</source>
        <translation>このサーバーは説明を保存しないため、名前の後には何も入力できません。</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>「%1」はすでに %2 行目にあります。</translation>
    </message>
    <message>
        <source>These are %L1 names. At most %L2 tokens are made in one act: take some lines out, and make those afterwards.</source>
        <translation>名前が %L1 個あります。一度に作成できるトークンは %L2 個までです。一部の行を取り除き、それらは後で作成してください。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>このファイルは UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) is wrong.</source>
        <translation>
            <numerusform>ほかに %n 行の誤りがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manywords</name>
    <message numerus="yes">
        <source>Create %n token(s)</source>
        <translation>
            <numerusform>%n 個のトークンを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</source>
        <translation>
            <numerusform>%n 個のトークンを作成します。それぞれに独自のシークレットが付きます。すべてのシークレットを保存できるのはこの直後だけで、後から保存することはできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is called like a token that is there already. It is made nevertheless.</source>
        <translation>
            <numerusform>そのうち %n 個は、既存のトークンと同じ名前ですが、そのまま作成されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) cannot be created and will be left out. %1</source>
        <translation>
            <numerusform>%n 個のトークンは作成できないため、除外されます。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was created.</source>
        <translation>
            <numerusform>%n 個のトークンを作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n token(s) it is not known whether it was created. %1</source>
        <translation>
            <numerusform>%n 個のトークンは、作成されたかどうかが不明です。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be created. %1</source>
        <translation>
            <numerusform>%n 個のトークンを作成できませんでした。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n 個のトークンは未実行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of new tokens were not saved before that and are lost. Regenerate these tokens; the audit trail names them.</source>
        <translation>新しいトークンのシークレットは、その前に保存されなかったため失われました。該当するトークンを再生成してください。どのトークンかは監査証跡でわかります。</translation>
    </message>
</context>
<context>
    <name>chatelaine::matrixtext</name>
    <message>
        <source>Given, not applied yet.</source>
        <translation>付与 (未適用)。</translation>
    </message>
    <message>
        <source>Taken away, not applied yet.</source>
        <translation>取り消し (未適用)。</translation>
    </message>
    <message>
        <source>Will be deleted.</source>
        <translation>削除予定。</translation>
    </message>
    <message>
        <source>New, not applied yet.</source>
        <translation>新規 (未適用)。</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>変更 (未適用)。</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>組み込み。</translation>
    </message>
    <message>
        <source>A policy.</source>
        <translation>ポリシー。</translation>
    </message>
    <message>
        <source>A role.</source>
        <translation>ロール。</translation>
    </message>
    <message>
        <source>What management tokens may do.</source>
        <translation>管理トークンに許可されたこと。</translation>
    </message>
    <message>
        <source>%1 may %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 には許可されています: %2。</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>%1 には許可されていません: %2。</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 には許可されています: %2。</translation>
    </message>
    <message>
        <source>%1 may not: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>%1 には許可されていません: %2。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4.</source>
        <comment>role, held, all, group of permissions</comment>
        <translation>%1: %4 の %3 件中 %2 件。</translation>
    </message>
    <message>
        <source>Uncertain: the source does not settle which roles hold this.</source>
        <translation>不確実: どのロールがこれを持つかは、元の資料からは確定できません。</translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation>不確実: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holds %1 of %n permission(s).</source>
        <translation>
            <numerusform>%n 個中 %1 個の権限を持っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclCatalogue</name>
    <message>
        <source>This program does not know what this capability is for.</source>
        <translation>このプログラムは、このケイパビリティの用途を認識していません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclDrafts</name>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The server takes only letters from A to Z, digits and hyphens in a name.</source>
        <translation>名前に使用できるのは、A ～ Z の英字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>The name is too long: it may have %1 characters.</source>
        <translation>名前が長すぎます。最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The description is too long: it takes %1 bytes, and the server keeps %2.</source>
        <translation>説明が長すぎます。%1 バイトありますが、サーバーが保存できるのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>A job needs its namespace.</source>
        <translation>ジョブには名前空間が必要です。</translation>
    </message>
    <message>
        <source>A group or task needs its job.</source>
        <translation>グループまたはタスクにはジョブが必要です。</translation>
    </message>
    <message>
        <source>A task needs its group.</source>
        <translation>タスクにはグループが必要です。</translation>
    </message>
    <message>
        <source>A role has at least one policy.</source>
        <translation>ロールには 1 つ以上のポリシーが必要です。</translation>
    </message>
    <message>
        <source>There is no policy %1 (any more): take it out, or the server refuses the role.</source>
        <translation>ポリシー %1 は存在しません。取り除かないと、サーバーがロールを拒否します。</translation>
    </message>
    <message>
        <source>The rules are too long: they may have a million characters.</source>
        <translation>ルールが長すぎます。最大 100 万文字です。</translation>
    </message>
    <message>
        <source>This server knows no policies of jobs: that takes Nomad 1.4 or newer. Leave the job empty.</source>
        <translation>このサーバーは、ジョブへのポリシーの割り当てに対応していません。Nomad 1.4 以降が必要です。ジョブは空のままにしてください。</translation>
    </message>
    <message>
        <source>Name the job of this namespace, too.</source>
        <translation>この名前空間のジョブも入力してください。</translation>
    </message>
    <message>
        <source>This policy was changed by someone else since you opened it.</source>
        <translation>このポリシーを開いた後に、ほかの人が変更しました。</translation>
    </message>
    <message>
        <source>This role was changed by someone else since you opened it.</source>
        <translation>このロールを開いた後に、ほかの人が変更しました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclReader</name>
    <message>
        <source>No rule is written here, which servers refuse. Leave the text empty for a policy that grants nothing.</source>
        <translation>ルールが書かれていないため、サーバーに拒否されます。何も付与しないポリシーにする場合は、テキストを空にしてください。</translation>
    </message>
    <message>
        <source>Nomad knows no block “%1”: servers ignore it, from 1.11 on they refuse it. Known are %2.</source>
        <translation>Nomad にブロック「%1」はありません。サーバーは無視しますが、1.11 以降は拒否します。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>A block in braces is expected here.</source>
        <translation>ここには波かっこで囲まれたブロックが必要です。</translation>
    </message>
    <message>
        <source>A block has one name, not several.</source>
        <translation>ブロックの名前は 1 つだけです。</translation>
    </message>
    <message>
        <source>This block needs a name, for example: %1.</source>
        <translation>このブロックには名前が必要です (例: %1)。</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens, underscores and asterisks.</source>
        <translation>ここの名前には、英字、数字、ハイフン、アンダースコア、アスタリスクを 1 ～ 128 文字で使用します。</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens and asterisks.</source>
        <translation>ここの名前には、英字、数字、ハイフン、アスタリスクを 1 ～ 128 文字で使用します。</translation>
    </message>
    <message>
        <source>This block grants nothing, and where it fits best it hides rules that would.</source>
        <translation>このブロックは何も付与しません。また、最も一致する対象では、付与するはずのルールを隠してしまいます。</translation>
    </message>
    <message>
        <source>“%1” means nothing here; servers ignore it.</source>
        <translation>「%1」はここでは意味を持たず、サーバーは無視します。</translation>
    </message>
    <message>
        <source>“deny” beats everything else that this block grants.</source>
        <translation>「deny」は、このブロックが付与するほかのすべてに優先します。</translation>
    </message>
    <message>
        <source>“policy” is set twice in this block: the last one counts.</source>
        <translation>このブロックで「policy」が 2 回設定されています。最後のものが有効です。</translation>
    </message>
    <message>
        <source>A text is expected here: one of %1.</source>
        <translation>ここにはテキストが必要です: %1 のいずれか。</translation>
    </message>
    <message>
        <source>Nomad knows no level “%1” here and refuses it. Known are %2.</source>
        <translation>Nomad はここでレベル「%1」を認識できず、拒否します。使用できるのは %2 です。</translation>
    </message>
    <message>
        <source>“%1” passes here, but grants nothing.</source>
        <translation>「%1」はここで受け付けられますが、何も付与しません。</translation>
    </message>
    <message>
        <source>A list is expected here: capabilities = [&quot;%1&quot;].</source>
        <translation>ここにはリストが必要です: capabilities = [&quot;%1&quot;]。</translation>
    </message>
    <message>
        <source>The name of a capability is expected here.</source>
        <translation>ここにはケイパビリティの名前が必要です。</translation>
    </message>
    <message>
        <source>Nomad knows no capability “%1” here. Servers that do not know it refuse it.</source>
        <translation>Nomad はここでケイパビリティ「%1」を認識できません。対応していないサーバーは拒否します。</translation>
    </message>
    <message>
        <source>This block lists more capabilities than there are: those from here on do not count here.</source>
        <translation>このブロックには、存在する数より多くのケイパビリティが並んでいます。ここから後のものは数えられません。</translation>
    </message>
    <message>
        <source>A path is missing here: path &quot;app/*&quot; { … }.</source>
        <translation>ここにはパスが必要です: path &quot;app/*&quot; { … }。</translation>
    </message>
    <message>
        <source>This path grants nothing, and where it fits best it hides paths that would.</source>
        <translation>このパスは何も付与しません。また、最も一致する対象では、付与するはずのパスを隠してしまいます。</translation>
    </message>
    <message>
        <source>A path is not empty and does not begin with a slash.</source>
        <translation>パスは空にできず、スラッシュで始めることもできません。</translation>
    </message>
    <message>
        <source>A block “%1” has no name.</source>
        <translation>ブロック「%1」に名前がありません。</translation>
    </message>
    <message>
        <source>There is a block “%1” already: servers up to 1.10 take the level of the last one, newer ones refuse this.</source>
        <translation>ブロック「%1」はすでにあります。1.10 以前のサーバーでは最後のもののレベルが使われ、より新しいサーバーでは拒否されます。</translation>
    </message>
    <message>
        <source>This block grants nothing.</source>
        <translation>このブロックは何も付与しません。</translation>
    </message>
    <message>
        <source>A level is missing in this block: policy = &quot;read&quot;.</source>
        <translation>このブロックにはレベルが必要です: policy = &quot;read&quot;。</translation>
    </message>
    <message>
        <source>This block grants variables alone: what the block for “*” grants does not hold in this namespace.</source>
        <translation>このブロックは変数だけを付与します。「*」のブロックによる付与は、この名前空間には適用されません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclRules</name>
    <message>
        <source>Rules longer than a million characters are not read.</source>
        <translation>100 万文字を超えるルールは読み取られません。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s) here: what the others grant is not shown below. Servers go by all of them.</source>
        <translation>
            <numerusform>ここには %n 個を超えるルールがあります。残りのルールによる付与は以下に表示されませんが、サーバーはすべてのルールに従います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclSubject</name>
    <message>
        <source>Namespace %1</source>
        <translation>名前空間 %1</translation>
    </message>
    <message>
        <source>Variables %1 in namespace %2</source>
        <translation>名前空間 %2 の変数 %1</translation>
    </message>
    <message>
        <source>Node pool %1</source>
        <translation>ノードプール %1</translation>
    </message>
    <message>
        <source>Host volume %1</source>
        <translation>ホストボリューム %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
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
        <translation>Nomad 2.0 以降では、各部分を個別に付与できます。</translation>
    </message>
    <message>
        <source>Nomad Enterprise only.</source>
        <translation>Nomad Enterprise のみ。</translation>
    </message>
    <message>
        <source>From Nomad 1.10 on; earlier servers refuse rules that name it.</source>
        <translation>Nomad 1.10 以降。以前のサーバーは、これを含むルールを拒否します。</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for submit-job.</source>
        <translation>Nomad 2.0 以降。以前のサーバーは、これを含むルールを拒否し、submit-job を必要とします。</translation>
    </message>
    <message>
        <source>From Nomad 1.4 on.</source>
        <translation>Nomad 1.4 以降。</translation>
    </message>
    <message>
        <source>From Nomad 1.6 on.</source>
        <translation>Nomad 1.6 以降。</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for the operator’s write level or a management token.</source>
        <translation>Nomad 2.0 以降。以前のサーバーは、これを含むルールを拒否し、オペレーターの write レベルまたは管理トークンを必要とします。</translation>
    </message>
    <message>
        <source>Nomad Enterprise from 2.0 on; earlier servers refuse rules that name it and ask for a management token.</source>
        <translation>Nomad Enterprise 2.0 以降。以前のサーバーは、これを含むルールを拒否し、管理トークンを必要とします。</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>ジョブの一覧表示</translation>
    </message>
    <message>
        <source>See which jobs there are.</source>
        <translation>どのようなジョブがあるかを確認します。</translation>
    </message>
    <message>
        <source>Parse job files</source>
        <translation>ジョブファイルの解析</translation>
    </message>
    <message>
        <source>Have the server turn a job file into JSON.</source>
        <translation>サーバーでジョブファイルを JSON に変換します。</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>ジョブの読み取り</translation>
    </message>
    <message>
        <source>See jobs with their allocations, evaluations, deployments and services.</source>
        <translation>ジョブと、そのアロケーション、評価、デプロイメント、サービスを表示します。</translation>
    </message>
    <message>
        <source>Submit jobs</source>
        <translation>ジョブの投入</translation>
    </message>
    <message>
        <source>Register, plan, change, revert and stop jobs, and steer their deployments.</source>
        <translation>ジョブの登録、計画、変更、巻き戻し、停止と、デプロイメントの操作を行います。</translation>
    </message>
    <message>
        <source>Dispatch jobs</source>
        <translation>ジョブのディスパッチ</translation>
    </message>
    <message>
        <source>Start parameterized jobs, and periodic ones before their time.</source>
        <translation>パラメーター化ジョブを開始し、定期ジョブを予定より前に開始します。</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>ログの読み取り</translation>
    </message>
    <message>
        <source>Read what tasks write to their standard output and error.</source>
        <translation>タスクが標準出力と標準エラー出力に書き出した内容を読み取ります。</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Look into the file system of allocations, their logs included.</source>
        <translation>ログを含む、アロケーションのファイルシステムを参照します。</translation>
    </message>
    <message>
        <source>Run commands in tasks</source>
        <translation>タスク内でのコマンド実行</translation>
    </message>
    <message>
        <source>Run commands in running tasks, for example a shell.</source>
        <translation>シェルなどのコマンドを、実行中のタスク内で実行します。</translation>
    </message>
    <message>
        <source>Run commands on hosts</source>
        <translation>ホスト上でのコマンド実行</translation>
    </message>
    <message>
        <source>Run commands in tasks that are not isolated, which is like a shell on the machine that they run on.</source>
        <translation>分離されていないタスク内でコマンドを実行します。実行先のマシンのシェルを使えるのと同等です。</translation>
    </message>
    <message>
        <source>Stop and restart allocations</source>
        <translation>アロケーションの停止と再起動</translation>
    </message>
    <message>
        <source>Stop, restart and signal allocations.</source>
        <translation>アロケーションの停止、再起動、シグナルの送信を行います。</translation>
    </message>
    <message>
        <source>Override Sentinel policies</source>
        <translation>Sentinel ポリシーの上書き</translation>
    </message>
    <message>
        <source>Submit jobs although a soft-mandatory Sentinel policy objects.</source>
        <translation>soft-mandatory の Sentinel ポリシーに反していても、ジョブを投入します。</translation>
    </message>
    <message>
        <source>Run CSI plugins</source>
        <translation>CSI プラグインの実行</translation>
    </message>
    <message>
        <source>Submit jobs that offer a CSI plugin.</source>
        <translation>CSI プラグインを提供するジョブを投入します。</translation>
    </message>
    <message>
        <source>Manage CSI volumes</source>
        <translation>CSI ボリュームの管理</translation>
    </message>
    <message>
        <source>Create, register, detach and delete CSI volumes and their snapshots.</source>
        <translation>CSI ボリュームとそのスナップショットの作成、登録、切り離し、削除を行います。</translation>
    </message>
    <message>
        <source>Read CSI volumes</source>
        <translation>CSI ボリュームの読み取り</translation>
    </message>
    <message>
        <source>See a CSI volume with all its details.</source>
        <translation>CSI ボリュームの詳細をすべて表示します。</translation>
    </message>
    <message>
        <source>List CSI volumes</source>
        <translation>CSI ボリュームの一覧表示</translation>
    </message>
    <message>
        <source>See which CSI volumes there are.</source>
        <translation>どのような CSI ボリュームがあるかを確認します。</translation>
    </message>
    <message>
        <source>Mount CSI volumes</source>
        <translation>CSI ボリュームのマウント</translation>
    </message>
    <message>
        <source>Submit jobs that mount CSI volumes.</source>
        <translation>CSI ボリュームをマウントするジョブを投入します。</translation>
    </message>
    <message>
        <source>Create host volumes</source>
        <translation>ホストボリュームの作成</translation>
    </message>
    <message>
        <source>Create dynamic host volumes, and read them.</source>
        <translation>動的ホストボリュームの作成と読み取りを行います。</translation>
    </message>
    <message>
        <source>Register host volumes</source>
        <translation>ホストボリュームの登録</translation>
    </message>
    <message>
        <source>Register dynamic host volumes that were made elsewhere, create and read them.</source>
        <translation>ほかで作成された動的ホストボリュームの登録と、作成、読み取りを行います。</translation>
    </message>
    <message>
        <source>Read host volumes</source>
        <translation>ホストボリュームの読み取り</translation>
    </message>
    <message>
        <source>See dynamic host volumes.</source>
        <translation>動的ホストボリュームを表示します。</translation>
    </message>
    <message>
        <source>Manage host volumes</source>
        <translation>ホストボリュームの管理</translation>
    </message>
    <message>
        <source>Create, register, read and delete dynamic host volumes.</source>
        <translation>動的ホストボリュームの作成、登録、読み取り、削除を行います。</translation>
    </message>
    <message>
        <source>Delete host volumes</source>
        <translation>ホストボリュームの削除</translation>
    </message>
    <message>
        <source>Delete dynamic host volumes.</source>
        <translation>動的ホストボリュームを削除します。</translation>
    </message>
    <message>
        <source>List scaling policies</source>
        <translation>スケーリングポリシーの一覧表示</translation>
    </message>
    <message>
        <source>See which scaling policies there are.</source>
        <translation>どのようなスケーリングポリシーがあるかを確認します。</translation>
    </message>
    <message>
        <source>Read scaling policies</source>
        <translation>スケーリングポリシーの読み取り</translation>
    </message>
    <message>
        <source>See a scaling policy with all its details.</source>
        <translation>スケーリングポリシーの詳細をすべて表示します。</translation>
    </message>
    <message>
        <source>Read scaling of jobs</source>
        <translation>ジョブのスケーリング状況の読み取り</translation>
    </message>
    <message>
        <source>See how far the groups of a job are scaled.</source>
        <translation>ジョブの各グループがどの規模で動作しているかを確認します。</translation>
    </message>
    <message>
        <source>Scale jobs</source>
        <translation>ジョブのスケーリング</translation>
    </message>
    <message>
        <source>Change how many allocations the groups of a job have.</source>
        <translation>ジョブの各グループのアロケーション数を変更します。</translation>
    </message>
    <message>
        <source>Submit recommendations</source>
        <translation>推奨設定の投入</translation>
    </message>
    <message>
        <source>Recommend other resources for a job.</source>
        <translation>ジョブに別のリソース量を推奨します。</translation>
    </message>
    <message>
        <source>Register jobs</source>
        <translation>ジョブの登録</translation>
    </message>
    <message>
        <source>Register new jobs and new versions of jobs.</source>
        <translation>新しいジョブと、ジョブの新しいバージョンを登録します。</translation>
    </message>
    <message>
        <source>Revert jobs</source>
        <translation>ジョブの巻き戻し</translation>
    </message>
    <message>
        <source>Bring back an earlier version of a job.</source>
        <translation>ジョブを以前のバージョンに戻します。</translation>
    </message>
    <message>
        <source>Stop jobs</source>
        <translation>ジョブの停止</translation>
    </message>
    <message>
        <source>Stop jobs without removing them.</source>
        <translation>ジョブを取り除かずに停止します。</translation>
    </message>
    <message>
        <source>Purge jobs</source>
        <translation>ジョブの完全削除</translation>
    </message>
    <message>
        <source>Stop jobs and remove all that the server knows of them.</source>
        <translation>ジョブを停止し、サーバーが持つ情報をすべて削除します。</translation>
    </message>
    <message>
        <source>Evaluate jobs</source>
        <translation>ジョブの評価</translation>
    </message>
    <message>
        <source>Have the scheduler look at a job anew.</source>
        <translation>スケジューラーにジョブを再評価させます。</translation>
    </message>
    <message>
        <source>Plan jobs</source>
        <translation>ジョブの計画</translation>
    </message>
    <message>
        <source>See what submitting a job would do.</source>
        <translation>ジョブを投入した場合の結果を確認します。</translation>
    </message>
    <message>
        <source>Tag versions of jobs</source>
        <translation>ジョブのバージョンのタグ付け</translation>
    </message>
    <message>
        <source>Give versions of a job a name, and take it away.</source>
        <translation>ジョブのバージョンに名前を付けたり外したりします。</translation>
    </message>
    <message>
        <source>Mark versions as stable</source>
        <translation>安定バージョンの指定</translation>
    </message>
    <message>
        <source>Mark a version of a job as stable or not.</source>
        <translation>ジョブのバージョンが安定しているかどうかを指定します。</translation>
    </message>
    <message>
        <source>Fail deployments</source>
        <translation>デプロイメントの失敗宣言</translation>
    </message>
    <message>
        <source>Declare a deployment failed.</source>
        <translation>デプロイメントを失敗とします。</translation>
    </message>
    <message>
        <source>Pause deployments</source>
        <translation>デプロイメントの一時停止</translation>
    </message>
    <message>
        <source>Pause and resume deployments.</source>
        <translation>デプロイメントを一時停止、再開します。</translation>
    </message>
    <message>
        <source>Promote deployments</source>
        <translation>デプロイメントの昇格</translation>
    </message>
    <message>
        <source>Promote the canaries of a deployment.</source>
        <translation>デプロイメントのカナリアを昇格します。</translation>
    </message>
    <message>
        <source>Unblock deployments</source>
        <translation>デプロイメントのブロック解除</translation>
    </message>
    <message>
        <source>Let a deployment over several regions go on.</source>
        <translation>複数のリージョンにまたがるデプロイメントを続行させます。</translation>
    </message>
    <message>
        <source>Cancel deployments</source>
        <translation>デプロイメントのキャンセル</translation>
    </message>
    <message>
        <source>Cancel a deployment over several regions.</source>
        <translation>複数のリージョンにまたがるデプロイメントをキャンセルします。</translation>
    </message>
    <message>
        <source>Set health in deployments</source>
        <translation>デプロイメントの正常性の設定</translation>
    </message>
    <message>
        <source>Say whether an allocation of a deployment is healthy.</source>
        <translation>デプロイメントのアロケーションが正常かどうかを指定します。</translation>
    </message>
    <message>
        <source>Collect allocations</source>
        <translation>アロケーションの回収</translation>
    </message>
    <message>
        <source>Remove finished allocations from the machines that they ran on.</source>
        <translation>終了したアロケーションを、実行していたマシンから取り除きます。</translation>
    </message>
    <message>
        <source>Pause tasks</source>
        <translation>タスクの一時停止</translation>
    </message>
    <message>
        <source>Pause and resume tasks that run on a schedule.</source>
        <translation>スケジュールに従って動作するタスクを一時停止、再開します。</translation>
    </message>
    <message>
        <source>Start periodic jobs</source>
        <translation>定期ジョブの開始</translation>
    </message>
    <message>
        <source>Start periodic jobs before their time.</source>
        <translation>定期ジョブを予定より前に開始します。</translation>
    </message>
    <message>
        <source>Delete service registrations</source>
        <translation>サービス登録の削除</translation>
    </message>
    <message>
        <source>Remove services from Nomad&apos;s own service catalogue.</source>
        <translation>Nomad のサービスカタログからサービスを削除します。</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>変数の一覧表示</translation>
    </message>
    <message>
        <source>See which variables there are.</source>
        <translation>どのような変数があるかを確認します。</translation>
    </message>
    <message>
        <source>Read variables</source>
        <translation>変数の読み取り</translation>
    </message>
    <message>
        <source>Read what variables hold, secrets included; they can be listed, too.</source>
        <translation>シークレットを含む変数の内容を読み取ります。一覧表示もできます。</translation>
    </message>
    <message>
        <source>Write variables</source>
        <translation>変数の書き込み</translation>
    </message>
    <message>
        <source>Create and change variables.</source>
        <translation>変数を作成、変更します。</translation>
    </message>
    <message>
        <source>Delete variables</source>
        <translation>変数の削除</translation>
    </message>
    <message>
        <source>Delete variables.</source>
        <translation>変数を削除します。</translation>
    </message>
    <message>
        <source>Read node pools</source>
        <translation>ノードプールの読み取り</translation>
    </message>
    <message>
        <source>See the node pool, its nodes and jobs as far as these may be seen.</source>
        <translation>ノードプールと、表示が許可されている範囲のノードやジョブを表示します。</translation>
    </message>
    <message>
        <source>Change node pools</source>
        <translation>ノードプールの変更</translation>
    </message>
    <message>
        <source>Create and change the node pool.</source>
        <translation>ノードプールを作成、変更します。</translation>
    </message>
    <message>
        <source>Delete node pools</source>
        <translation>ノードプールの削除</translation>
    </message>
    <message>
        <source>Delete the node pool.</source>
        <translation>ノードプールを削除します。</translation>
    </message>
    <message>
        <source>Mount host volumes to read</source>
        <translation>ホストボリュームの読み取り用マウント</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and only read it.</source>
        <translation>ホストボリュームをマウントし、読み取りだけを行うジョブを投入します。</translation>
    </message>
    <message>
        <source>Mount host volumes to write</source>
        <translation>ホストボリュームの書き込み用マウント</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and write to it.</source>
        <translation>ホストボリュームをマウントし、書き込みを行うジョブを投入します。</translation>
    </message>
    <message>
        <source>Read agents</source>
        <translation>エージェントの読み取り</translation>
    </message>
    <message>
        <source>See agents with their configuration, members, metrics and logs.</source>
        <translation>エージェントの設定、メンバー、メトリクス、ログを表示します。</translation>
    </message>
    <message>
        <source>Manage agents</source>
        <translation>エージェントの管理</translation>
    </message>
    <message>
        <source>Join agents, make them leave a cluster, change their servers and profile them.</source>
        <translation>エージェントのクラスターへの参加と離脱、サーバーの変更、プロファイリングを行います。</translation>
    </message>
    <message>
        <source>Read nodes</source>
        <translation>ノードの読み取り</translation>
    </message>
    <message>
        <source>See the clients with their attributes and statistics.</source>
        <translation>クライアントの属性と統計を表示します。</translation>
    </message>
    <message>
        <source>Manage nodes</source>
        <translation>ノードの管理</translation>
    </message>
    <message>
        <source>Drain nodes, change their eligibility and metadata, and remove them.</source>
        <translation>ノードのドレイン、適格性とメタデータの変更、ノードの除去を行います。</translation>
    </message>
    <message>
        <source>Read the cluster’s state</source>
        <translation>クラスターの状態の読み取り</translation>
    </message>
    <message>
        <source>See the Raft peers, the autopilot’s health and the scheduler’s settings.</source>
        <translation>Raft ピア、Autopilot の正常性、スケジューラーの設定を表示します。</translation>
    </message>
    <message>
        <source>Operate the cluster</source>
        <translation>クラスターの運用</translation>
    </message>
    <message>
        <source>Remove Raft peers, change the scheduler’s and the autopilot’s settings, and all that follows here.</source>
        <translation>Raft ピアの除去、スケジューラーと Autopilot の設定変更、および以下に続くすべての操作を行います。</translation>
    </message>
    <message>
        <source>Save snapshots</source>
        <translation>スナップショットの保存</translation>
    </message>
    <message>
        <source>Save a snapshot of the whole state, secrets included.</source>
        <translation>シークレットを含む状態全体のスナップショットを保存します。</translation>
    </message>
    <message>
        <source>Read the license</source>
        <translation>ライセンスの読み取り</translation>
    </message>
    <message>
        <source>See the license of the cluster.</source>
        <translation>クラスターのライセンスを表示します。</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>鍵のローテーション</translation>
    </message>
    <message>
        <source>Make a new key for encrypting variables and signing identities.</source>
        <translation>変数の暗号化と ID の署名に使用する新しい鍵を作成します。</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>鍵の一覧表示</translation>
    </message>
    <message>
        <source>See which keys there are; not the keys themselves.</source>
        <translation>どのような鍵があるかを確認します。鍵そのものは表示されません。</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>鍵の削除</translation>
    </message>
    <message>
        <source>Delete keys that are not in use.</source>
        <translation>使用されていない鍵を削除します。</translation>
    </message>
    <message>
        <source>Read quotas</source>
        <translation>クォータの読み取り</translation>
    </message>
    <message>
        <source>See resource quotas and how far they are used.</source>
        <translation>リソースクォータとその使用状況を表示します。</translation>
    </message>
    <message>
        <source>Manage quotas</source>
        <translation>クォータの管理</translation>
    </message>
    <message>
        <source>Create, change and delete resource quotas.</source>
        <translation>リソースクォータを作成、変更、削除します。</translation>
    </message>
    <message>
        <source>List plugins</source>
        <translation>プラグインの一覧表示</translation>
    </message>
    <message>
        <source>See which CSI plugins there are.</source>
        <translation>どのような CSI プラグインがあるかを確認します。</translation>
    </message>
    <message>
        <source>Read plugins</source>
        <translation>プラグインの読み取り</translation>
    </message>
    <message>
        <source>See a CSI plugin with all its details; most acts on CSI volumes need it, too.</source>
        <translation>CSI プラグインの詳細をすべて表示します。CSI ボリュームに対するほとんどの操作にも必要です。</translation>
    </message>
    <message>
        <source>Read Sentinel policies</source>
        <translation>Sentinel ポリシーの読み取り</translation>
    </message>
    <message>
        <source>See Sentinel policies.</source>
        <translation>Sentinel ポリシーを表示します。</translation>
    </message>
    <message>
        <source>Write Sentinel policies</source>
        <translation>Sentinel ポリシーの書き込み</translation>
    </message>
    <message>
        <source>Create and change Sentinel policies.</source>
        <translation>Sentinel ポリシーを作成、変更します。</translation>
    </message>
    <message>
        <source>Delete Sentinel policies</source>
        <translation>Sentinel ポリシーの削除</translation>
    </message>
    <message>
        <source>Delete Sentinel policies.</source>
        <translation>Sentinel ポリシーを削除します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AttachmentSets</name>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionFile</name>
    <message>
        <source>The list of pending deletions cannot be read, nor be moved out of the way: %1</source>
        <translation>削除待ちの一覧を読み取ることも、別の場所に移すこともできません: %1</translation>
    </message>
    <message>
        <source>The list of pending deletions cannot be written: %1</source>
        <translation>削除待ちの一覧を書き込めません: %1</translation>
    </message>
    <message>
        <source>Another console holds the list of pending deletions. Try again in a moment.</source>
        <translation>別のコンソールが削除待ちの一覧を使用しています。少し待ってからやり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionList</name>
    <message>
        <source>Not all of the list of pending deletions could be read: what is missing from it is not carried out. The file was kept as %1.</source>
        <translation>削除待ちの一覧の一部を読み取れませんでした。読み取れなかったものは実行されません。ファイルは %1 として保管されています。</translation>
    </message>
    <message>
        <source>The server does not tell its region: deletions cannot be put off here.</source>
        <translation>サーバーがリージョンを示さないため、ここでは削除を後に延ばせません。</translation>
    </message>
    <message>
        <source>This token is being deleted at this moment.</source>
        <translation>このトークンは現在削除中です。</translation>
    </message>
    <message>
        <source>The token that was to take over does not work any more: it has been deleted or has expired. This one has been kept.</source>
        <translation>引き継ぐはずのトークンは、削除されたか期限切れのため、使用できなくなっています。このトークンは削除されませんでした。</translation>
    </message>
    <message>
        <source>Another console has called this deletion off, has put it off, or is carrying it out.</source>
        <translation>別のコンソールがこの削除を取りやめたか、延期したか、実行中です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Environment</name>
    <message>
        <source>The variable %1 cannot be used. %2</source>
        <translation>変数 %1 は使用できません。%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclLexer</name>
    <message>
        <source>This text has no closing quote on its line.</source>
        <translation>このテキストは、同じ行に閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>A backslash must be followed by what it stands for, for example \&quot; or \\.</source>
        <translation>バックスラッシュの後には、表す文字が必要です (例: \&quot; または \\)。</translation>
    </message>
    <message>
        <source>There are no comments in JSON.</source>
        <translation>JSON にコメントはありません。</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>このコメントは */ で閉じられていません。</translation>
    </message>
    <message>
        <source>This text is never closed: a line with %1 alone is missing.</source>
        <translation>このテキストは閉じられていません。%1 だけの行がありません。</translation>
    </message>
    <message>
        <source>Texts are written in straight double quotes: &quot;text&quot;.</source>
        <translation>テキストは直線の二重引用符で囲みます: &quot;text&quot;。</translation>
    </message>
    <message>
        <source>This character has no meaning here.</source>
        <translation>この文字はここでは意味を持ちません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclParser</name>
    <message>
        <source>Nothing may follow the brace that closes everything.</source>
        <translation>すべてを閉じる波かっこの後には、何も書けません。</translation>
    </message>
    <message>
        <source>There is no open brace that this one could close.</source>
        <translation>これが閉じる、開いた波かっこがありません。</translation>
    </message>
    <message>
        <source>This brace is never closed.</source>
        <translation>この波かっこは閉じられていません。</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>この前にコンマが必要です。</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>このコンマの前に何もありません。</translation>
    </message>
    <message>
        <source>In JSON no comma may stand before a closing brace.</source>
        <translation>JSON では、閉じ波かっこの前にコンマを書けません。</translation>
    </message>
    <message>
        <source>A block or a key is expected here, not “%1”.</source>
        <translation>ここには「%1」ではなく、ブロックまたはキーが必要です。</translation>
    </message>
    <message>
        <source>In JSON a colon stands between key and value.</source>
        <translation>JSON では、キーと値の間にコロンを書きます。</translation>
    </message>
    <message>
        <source>An equals sign stands between key and value.</source>
        <translation>キーと値の間には等号を書きます。</translation>
    </message>
    <message>
        <source>A block with a name has no equals sign before its brace.</source>
        <translation>名前付きのブロックでは、波かっこの前に等号を書きません。</translation>
    </message>
    <message>
        <source>A colon and a value are missing after this.</source>
        <translation>この後に、コロンと値が必要です。</translation>
    </message>
    <message>
        <source>After this, an equals sign with a value or an opening brace is missing.</source>
        <translation>この後に、等号と値、または開き波かっこが必要です。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値が必要です。</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: &quot;%1&quot;.</source>
        <translation>テキストは二重引用符で囲みます: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>This list is never closed with ].</source>
        <translation>このリストは ] で閉じられていません。</translation>
    </message>
    <message>
        <source>There is a comma too many here.</source>
        <translation>ここのコンマは余分です。</translation>
    </message>
    <message>
        <source>A value is expected here, not “%1”.</source>
        <translation>ここには「%1」ではなく、値が必要です。</translation>
    </message>
    <message>
        <source>This is nested too deep: at most %1 levels are read.</source>
        <translation>入れ子が深すぎます。読み取れるのは %1 階層までです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::LiveWatch</name>
    <message>
        <source>The server that answers does not know of a leader at the moment. What is shown may be out of date.</source>
        <translation>応答しているサーバーは、現在リーダーを把握していません。表示内容が古い可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>The server that answers has not heard from its leader for %n second(s). What is shown may be that old.</source>
        <translation>
            <numerusform>応答しているサーバーは、%n 秒間リーダーから情報を受け取っていません。表示内容がその分古い可能性があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NewToken</name>
    <message>
        <source>%1 The token that was made for it could not be deleted; it works until it expires. Its accessor ID is %2.</source>
        <translation>%1そのために作成されたトークンを削除できませんでした。有効期限まで使用できる状態です。アクセサー ID は %2 です。</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>サインインは中止されました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclPolicyService</name>
    <message>
        <source>The policy was saved, but could not be read again. Look at the list.</source>
        <translation>ポリシーは保存されましたが、読み込み直せませんでした。一覧を確認してください。</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>この名前のポリシーはすでにあります。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>ポリシーの名前は変更できません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclRoleService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>This server has no roles: they came with Nomad 1.4.</source>
        <translation>このサーバーにはロールがありません。Nomad 1.4 以降の機能です。</translation>
    </message>
    <message>
        <source>There is no such role (any more).</source>
        <translation>そのロールは存在しません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthMethodService</name>
    <message>
        <source>There is no such binding rule (any more).</source>
        <translation>そのバインディングルールは存在しません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthenticator</name>
    <message>
        <source>This server knows no passwords. Sign in with the secret of a token.</source>
        <translation>このサーバーはパスワードに対応していません。トークンのシークレットでサインインしてください。</translation>
    </message>
    <message>
        <source>This server knows no passwords, so none can be set with a code.</source>
        <translation>このサーバーはパスワードに対応していないため、コードを使って設定することはできません。</translation>
    </message>
    <message>
        <source>This server knows no passwords. Make a new token instead.</source>
        <translation>このサーバーはパスワードに対応していません。代わりに新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>サインインしているユーザーがいません。サインインして、やり直してください。</translation>
    </message>
    <message>
        <source>This is not the token that is signed in here. Check it and try again.</source>
        <translation>ここでサインインしているトークンではありません。確認して、やり直してください。</translation>
    </message>
    <message>
        <source>At this server one stays signed in by keeping the token in the keychain.</source>
        <translation>このサーバーでは、トークンをキーチェーンに保存することでサインインを維持します。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadConnectionTest</name>
    <message>
        <source>Another kind of server answers at %1, or something in between.</source>
        <translation>%1 では、別の種類のサーバー、または途中にある何かが応答しています。</translation>
    </message>
    <message>
        <source>Check the address and port. Nomad&apos;s own port is 4646.</source>
        <translation>アドレスとポートを確認してください。Nomad の既定のポートは 4646 です。</translation>
    </message>
    <message>
        <source>The server at %1 speaks HTTPS only.</source>
        <translation>%1 のサーバーは HTTPS のみに対応しています。</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the address.</source>
        <translation>アドレスの http:// を https:// に変更してください。</translation>
    </message>
    <message>
        <source>The cluster knows no region “%1”.</source>
        <translation>クラスターにリージョン「%1」はありません。</translation>
    </message>
    <message>
        <source>Enter one of these: %1.</source>
        <translation>次のいずれかを入力してください: %1。</translation>
    </message>
    <message>
        <source>A Nomad server answers at %1.</source>
        <translation>%1 で Nomad サーバーが応答しています。</translation>
    </message>
    <message>
        <source>A Nomad server answers, and its cluster has no leader at the moment.</source>
        <translation>Nomad サーバーは応答していますが、現在クラスターにリーダーがいません。</translation>
    </message>
    <message>
        <source>Until it has one, nothing can be changed.</source>
        <translation>リーダーが決まるまで、何も変更できません。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>Access control is switched on.</source>
        <translation>アクセス制御は有効です。</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>このサーバーではアクセス制御がオフになっているため、トークンが管理されていません。</translation>
    </message>
    <message>
        <source>Switch it on in the configuration of every agent: acl { enabled = true }.</source>
        <translation>すべてのエージェントの設定で有効にしてください: acl { enabled = true }。</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1.</source>
        <translation>サーバーのバージョンは %1 です。</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1, as far as its features tell.</source>
        <translation>機能から判断すると、サーバーのバージョンは %1 です。</translation>
    </message>
    <message>
        <source>With a token that may read agents the version is known exactly.</source>
        <translation>エージェントを読み取れるトークンがあれば、バージョンを正確に確認できます。</translation>
    </message>
    <message>
        <source>There was no token to try.</source>
        <translation>テストするトークンがありませんでした。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>トークンは期限切れです。</translation>
    </message>
    <message>
        <source>Sign in with another one.</source>
        <translation>別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>サーバーはこのトークンを認識できません。</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another cluster or region.</source>
        <translation>削除されたか、別のクラスターまたはリージョンのものである可能性があります。</translation>
    </message>
    <message>
        <source>The token “%1” has expired.</source>
        <translation>トークン「%1」は期限切れです。</translation>
    </message>
    <message>
        <source>The token is “%1”, a management token.</source>
        <translation>トークンは管理トークンの「%1」です。</translation>
    </message>
    <message>
        <source>The token is “%1”, a client token.</source>
        <translation>トークンはクライアントトークンの「%1」です。</translation>
    </message>
    <message>
        <source>To look after other tokens takes a management token.</source>
        <translation>ほかのトークンを管理するには、管理トークンが必要です。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is in between reads the token.</source>
        <translation>接続が暗号化されていません。途中にいる人はトークンを読み取れます。</translation>
    </message>
    <message>
        <source>Use https:// unless the server is on this computer.</source>
        <translation>サーバーがこのコンピューター上にある場合を除き、https:// を使用してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is trusted.</source>
        <translation>接続は %1 で暗号化され、証明書は信頼されています。</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is the one that you trust.</source>
        <translation>接続は %1 で暗号化され、証明書はあなたが信頼したものです。</translation>
    </message>
    <message>
        <source>The server answers without encryption at this port.</source>
        <translation>サーバーはこのポートで、暗号化なしで応答しています。</translation>
    </message>
    <message>
        <source>Change https:// to http:// in the address, or ask for the port that is encrypted.</source>
        <translation>アドレスの https:// を http:// に変更するか、暗号化されたポートを問い合わせてください。</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>暗号化された接続を確立できませんでした: %1。</translation>
    </message>
    <message>
        <source>If the server asks for a client certificate, choose it and its key. Otherwise check the port.</source>
        <translation>サーバーがクライアント証明書を要求している場合は、証明書と鍵を選択してください。それ以外の場合は、ポートを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>%n 秒以内に応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address, the network, and whether a firewall drops what it does not let through.</source>
        <translation>アドレスとネットワーク、およびファイアウォールが通信を破棄していないかを確認してください。</translation>
    </message>
    <message>
        <source>The address is a number: no name has to be looked up.</source>
        <translation>アドレスが数字のため、名前を解決する必要はありません。</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>プロキシ %1 が名前を解決します。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 は %2 です。</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>%1 という名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>Check how it is spelt, and whether this computer is in the right network or needs a VPN.</source>
        <translation>つづりと、このコンピューターが正しいネットワークに接続しているか、VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>%1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Check the port, and whether the server runs. Nomad&apos;s own port is 4646.</source>
        <translation>ポートと、サーバーが動作しているかどうかを確認してください。Nomad の既定のポートは 4646 です。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>Check the network and whether a firewall is in between.</source>
        <translation>ネットワークと、途中にファイアウォールがないか確認してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether the certificate was renewed. If so, compare the fingerprint with them and trust the new one.</source>
        <translation>証明書が更新されたかどうかを、サーバーの管理者に確認してください。更新された場合は、フィンガープリントを管理者と比較してから、新しい証明書を信頼してください。</translation>
    </message>
    <message>
        <source>Enter one of the names above as the TLS server name if it is the right server, or trust this very certificate after comparing its fingerprint.</source>
        <translation>正しいサーバーの場合は、上記の名前のいずれかを TLS サーバー名として入力するか、フィンガープリントを比較してからこの証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it, or trust this very certificate after comparing its fingerprint with whoever runs the server.</source>
        <translation>署名した認証局のファイルを選択するか、フィンガープリントをサーバーの管理者と比較してからこの証明書だけを信頼してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadPolicyService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>These are the server&apos;s own rules. They are set in its configuration.</source>
        <translation>これらはサーバー自体の規則で、サーバーの設定で指定されています。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadRoleService</name>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>What a management token may do: everything, in every namespace.</source>
        <translation>管理トークンに許可されたこと: すべての名前空間でのすべての操作。</translation>
    </message>
    <message>
        <source>Roles of this server are made of policies: change these on the pages for policies and roles.</source>
        <translation>このサーバーのロールはポリシーで構成されています。ポリシーとロールのページで変更してください。</translation>
    </message>
    <message>
        <source>What can be granted here is the server&apos;s own: it takes no catalogue.</source>
        <translation>付与できる権限はサーバー側で決まっており、カタログは取り込めません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadSignIn</name>
    <message>
        <source>This server does not take one-time secrets: they came with Nomad 1.1.</source>
        <translation>このサーバーはワンタイムシークレットを受け付けません。Nomad 1.1 以降の機能です。</translation>
    </message>
    <message>
        <source>This one-time secret is not good any more. Each works once, for ten minutes. Ask for a new one.</source>
        <translation>このワンタイムシークレットは無効になっています。使用できるのは 10 分以内に一度だけです。新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>This server makes no one-time secrets: they came with Nomad 1.1.</source>
        <translation>このサーバーはワンタイムシークレットを作成できません。Nomad 1.1 以降の機能です。</translation>
    </message>
    <message>
        <source>The server made a one-time secret for another token. It was thrown away.</source>
        <translation>サーバーが別のトークンのワンタイムシークレットを作成したため、破棄しました。</translation>
    </message>
    <message>
        <source>The number in the reset file is not the one that the server waits for. Write %1 into it and try again.</source>
        <translation>リセットファイルの番号が、サーバーの待っているものと異なります。%1 を書き込んで、やり直してください。</translation>
    </message>
    <message>
        <source>This cluster has its first management token already. To make another one without a token, reset the bootstrap.</source>
        <translation>このクラスターには、すでに最初の管理トークンがあります。トークンなしで作り直すには、ブートストラップをリセットしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadTokenService</name>
    <message>
        <source>All that can be done to many tokens of this server at once is to delete them.</source>
        <translation>このサーバーで複数のトークンに一括して行える操作は、削除だけです。</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>このサーバーは、パーソナルアクセストークンに対応していません。</translation>
    </message>
    <message>
        <source>This server cannot switch tokens off. Delete the token instead.</source>
        <translation>このサーバーでは、トークンを無効化できません。代わりにトークンを削除してください。</translation>
    </message>
    <message>
        <source>Tokens of this server have one secret: there is no grace to end.</source>
        <translation>このサーバーのトークンのシークレットは 1 つだけのため、終了する猶予期間はありません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadWorker</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>This takes a management token.</source>
        <translation>この操作には管理トークンが必要です。</translation>
    </message>
    <message>
        <source>Nothing can be changed at the moment. %1</source>
        <translation>現在、何も変更できません。%1</translation>
    </message>
    <message>
        <source>You were signed out, or went to another region, before this was done.</source>
        <translation>実行する前に、サインアウトしたか、別のリージョンに移動しました。</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>このサーバーではアクセス制御がオフになっているため、トークンが管理されていません。</translation>
    </message>
    <message>
        <source>This token has expired. Sign in with another one.</source>
        <translation>このトークンは期限切れです。別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Enter the secret of a token.</source>
        <translation>トークンのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>この間に別のユーザーがサインインしました。</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment.</source>
        <translation>現在、クラスターにリーダーがいません。</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>The server does not accept your token any more: it has been deleted or has expired. Sign in with another one.</source>
        <translation>サーバーはあなたのトークンを受け付けなくなりました。削除されたか、期限切れです。別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Your token has expired. Sign in with another one.</source>
        <translation>あなたのトークンは期限切れです。別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Your token does not work in the region %1: only global tokens are known there.</source>
        <translation>あなたのトークンはリージョン %1 では使用できません。使用できるのはグローバルトークンだけです。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcBrowser</name>
    <message>
        <source>The identity provider did not let you in, or you declined there.</source>
        <translation>ID プロバイダーがサインインを許可しなかったか、サインインの途中で拒否されました。</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. It says: “%1”.</source>
        <translation>ID プロバイダーがサインインを拒否しました。メッセージ:「%1」。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start signing in again.</source>
        <translation>時間内にブラウザーから応答がありませんでした。サインインをやり直してください。</translation>
    </message>
    <message>
        <source>Back to Chatelaine</source>
        <translation>Chatelaine に戻ってください</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this page.</source>
        <translation>応答を受け取りました。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Not what is waited for</source>
        <translation>待機中の応答ではありません</translation>
    </message>
    <message>
        <source>Start signing in from Chatelaine again.</source>
        <translation>Chatelaine からサインインをやり直してください。</translation>
    </message>
    <message>
        <source>This computer lets nobody listen for the browser&apos;s answer. Sign in with a token instead.</source>
        <translation>このコンピューターでは、ブラウザーからの応答を待ち受けることができません。代わりにトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>サインインは中止されました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcSignIn</name>
    <message>
        <source>Signing in was given up.</source>
        <translation>サインインは中止されました。</translation>
    </message>
    <message>
        <source>The server sent an address for signing in that does not belong to this sign-in. Nothing was opened.</source>
        <translation>サーバーから、このサインインのものではないアドレスが送られてきました。何も開いていません。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::PolicyBook</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>You were signed out before this was done.</source>
        <translation>実行する前にサインアウトしました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::ServerFeatures</name>
    <message>
        <source>One-time secrets</source>
        <translation>ワンタイムシークレット</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Tokens that expire</source>
        <translation>有効期限のあるトークン</translation>
    </message>
    <message>
        <source>Policies of jobs</source>
        <translation>ジョブのポリシー</translation>
    </message>
    <message>
        <source>Sign-in through an identity provider</source>
        <translation>ID プロバイダーでのサインイン</translation>
    </message>
    <message>
        <source>Sign-in with a JSON web token</source>
        <translation>JSON Web Token でのサインイン</translation>
    </message>
    <message>
        <source>Lists in pages</source>
        <translation>一覧のページ分割</translation>
    </message>
    <message>
        <source>Editing of tokens that expire</source>
        <translation>有効期限のあるトークンの編集</translation>
    </message>
    <message>
        <source>1.5.4 or newer</source>
        <translation>1.5.4 以降</translation>
    </message>
    <message>
        <source>1.5 or newer</source>
        <translation>1.5 以降</translation>
    </message>
    <message>
        <source>1.4 or newer</source>
        <translation>1.4 以降</translation>
    </message>
    <message>
        <source>1.1 to 1.3</source>
        <translation>1.1 ～ 1.3</translation>
    </message>
    <message>
        <source>older than 1.4</source>
        <translation>1.4 より前</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Successor</name>
    <message>
        <source>This token has expired. Make a new one instead.</source>
        <translation>このトークンは期限切れです。代わりに新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>未来の日時を選択してください。</translation>
    </message>
    <message>
        <source>The token expires before that by itself.</source>
        <translation>トークン自体がそれより前に期限切れになります。</translation>
    </message>
    <message>
        <source>All roles of this token are gone: a successor would have neither policies nor roles. Edit the token first.</source>
        <translation>このトークンのロールはすべてなくなっているため、後継トークンはポリシーもロールも持たないことになります。先にトークンを編集してください。</translation>
    </message>
    <message numerus="yes">
        <source>The new token goes without %n role(s) that do not exist any more: %1.</source>
        <translation>
            <numerusform>存在しない次の %n 個のロールは、新しいトークンに引き継がれません: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenActs</name>
    <message>
        <source>The new token has been made, but the one before is still there. %1</source>
        <translation>新しいトークンは作成されましたが、以前のトークンはまだ残っています。%1</translation>
    </message>
    <message>
        <source>This token does not exist any more.</source>
        <translation>このトークンは存在しません。</translation>
    </message>
    <message>
        <source>The server answered with another token than asked for.</source>
        <translation>サーバーの応答が、要求したものとは別のトークンでした。</translation>
    </message>
    <message>
        <source>This token was changed by someone else since you opened it.</source>
        <translation>このトークンを開いた後に、ほかの人が変更しました。</translation>
    </message>
    <message>
        <source>The rules that tell what this token may do could not be read. %1</source>
        <translation>このトークンに許可された操作を定めるルールを読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>Before version 1.6.3 this server cannot change a token that expires. Make a successor instead.</source>
        <translation>バージョン 1.6.3 より前のこのサーバーでは、有効期限のあるトークンを変更できません。代わりに後継トークンを作成してください。</translation>
    </message>
    <message>
        <source>This server cannot change a token that expires. Make a successor instead.</source>
        <translation>このサーバーでは、有効期限のあるトークンを変更できません。代わりに後継トークンを作成してください。</translation>
    </message>
    <message>
        <source>The token was changed, but the server has lost its expiry: it does not expire any more as it did. Make a successor with an expiry, and delete this one.</source>
        <translation>トークンは変更されましたが、サーバーが有効期限を失ったため、以前の期限では失効しなくなりました。有効期限のある後継トークンを作成し、これを削除してください。</translation>
    </message>
    <message>
        <source>You are signed in with this token: whoever deletes it locks themselves out. Sign in with another one first.</source>
        <translation>このトークンでサインインしています。削除すると自分自身を締め出すことになります。先に別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>This is the last management token that stays: without it nobody could manage the server any more. Make another one first.</source>
        <translation>これは残る最後の管理トークンで、なくなると誰もサーバーを管理できなくなります。先に別の管理トークンを作成してください。</translation>
    </message>
    <message>
        <source>The answer was lost: a token with this name may have been made, and nobody has its secret. Look at the list, and delete it before you make another one.</source>
        <translation>応答が失われました。この名前のトークンが作成された可能性がありますが、そのシークレットは誰も持っていません。一覧を確認し、別のトークンを作成する前に削除してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: a token may have been made. Look at the list.</source>
        <translation>サーバーの応答を解釈できません。トークンが作成された可能性があります。一覧を確認してください。</translation>
    </message>
    <message>
        <source>The server made another kind of token than asked for.</source>
        <translation>サーバーは、要求したものとは異なる種類のトークンを作成しました。</translation>
    </message>
    <message>
        <source>The server made a token that does not expire as asked for.</source>
        <translation>サーバーが作成したトークンの有効期限が、要求したものと異なります。</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>そのトークンは削除されました。</translation>
    </message>
    <message>
        <source>It has not been deleted: look at it now, its accessor ID is %1.</source>
        <translation>そのトークンは削除されていません。今すぐ確認してください。アクセサー ID は %1 です。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose policies and roles that are in the list.</source>
        <translation>一覧にあるポリシーとロールを選択してください。</translation>
    </message>
    <message>
        <source>The chosen roles do not all exist any more. Choose again.</source>
        <translation>選択したロールの一部は存在しません。選択し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n byte(s) too long: the server takes at most %1.</source>
        <translation>
            <numerusform>名前が %n バイト長すぎます。サーバーが受け付けるのは最大 %1 バイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than Nomad 1.4: its tokens never expire.</source>
        <translation>このサーバーは Nomad 1.4 より前のもので、トークンに有効期限を設定できません。</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>未来の日時を選択してください。</translation>
    </message>
    <message>
        <source>The server wants tokens to live for at least %1.</source>
        <translation>このサーバーでは、トークンの有効期間を %1以上にする必要があります。</translation>
    </message>
    <message>
        <source>The server lets tokens live for at most %1.</source>
        <translation>このサーバーでは、トークンの有効期間は %1までです。</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>100 年以内で選択してください。</translation>
    </message>
    <message>
        <source>A management token may do everything: it has no policies and no roles.</source>
        <translation>管理トークンはすべての操作ができるため、ポリシーもロールも持ちません。</translation>
    </message>
    <message>
        <source>Choose at least one policy or role.</source>
        <translation>ポリシーまたはロールを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The chosen roles do not exist any more. Choose at least one policy or role that does.</source>
        <translation>選択したロールは存在しません。存在するポリシーまたはロールを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose a client or a management token.</source>
        <translation>クライアントトークンまたは管理トークンを選択してください。</translation>
    </message>
    <message>
        <source>The kind of a token cannot be changed later.</source>
        <translation>トークンの種類は後から変更できません。</translation>
    </message>
    <message>
        <source>Whether a token is global cannot be changed later.</source>
        <translation>トークンがグローバルかどうかは後から変更できません。</translation>
    </message>
    <message>
        <source>The server does not let an expiry be changed later. Make a successor instead.</source>
        <translation>このサーバーでは、有効期限を後から変更できません。代わりに後継トークンを作成してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenTable</name>
    <message>
        <source>There are more tokens than can be read at once, and this version of the server does not get to the end of its pages.</source>
        <translation>トークンが一度に読み取れる数を超えており、このバージョンのサーバーでは最後のページまで読み取れません。</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>この間に別のユーザーがサインインしました。</translation>
    </message>
    <message>
        <source>The server answered with a list of tokens that makes no sense.</source>
        <translation>サーバーが返したトークンの一覧を解釈できません。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkcreation</name>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルされました。</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkdeletion</name>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルされました。</translation>
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
        <translation>ゾーンはありません。</translation>
    </message>
    <message>
        <source>Zones: %1.</source>
        <translation>ゾーン: %1。</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>招待コード</translation>
    </message>
    <message>
        <source>Hand this invitation code to “%1”</source>
        <translation>この招待コードを「%1」に渡してください</translation>
    </message>
    <message>
        <source>With it and the address %1 they set their password and sign in. It works once and dies on %2.</source>
        <translation>本人はこのコードとメールアドレス %1 を使ってパスワードを設定し、サインインします。使用できるのは一度だけで、%2 に失効します。</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <comment>name of a file</comment>
        <translation>招待コード %1</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>新しいパスワード用のコード</translation>
    </message>
    <message>
        <source>Hand this code to “%1”</source>
        <translation>このコードを「%1」に渡してください</translation>
    </message>
    <message>
        <source>Their old password is dead. With this code and the address %1 they set a new one. It works once and dies on %2.</source>
        <translation>以前のパスワードは失効しました。本人はこのコードとメールアドレス %1 を使って、新しいパスワードを設定します。使用できるのは一度だけで、%2 に失効します。</translation>
    </message>
    <message>
        <source>new password %1</source>
        <comment>name of a file</comment>
        <translation>新しいパスワード %1</translation>
    </message>
    <message>
        <source>They own no tokens.</source>
        <translation>所有しているトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s).</source>
        <translation>
            <numerusform>%n 個のトークンを所有しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no personal access tokens.</source>
        <translation>パーソナルアクセストークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>They have %n personal access token(s).</source>
        <translation>
            <numerusform>%n 個のパーソナルアクセストークンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new invitation code was neither copied nor saved. It cannot be shown again.</source>
        <translation>新しい招待コードがコピーも保存もされませんでした。再表示はできません。</translation>
    </message>
    <message>
        <source>A new invitation code was not saved before that and is lost. Make another one on the page Users; the audit trail says for whom.</source>
        <translation>新しい招待コードは、その前に保存されなかったため失われました。「ユーザー」ページで新しいコードを作成してください。誰のコードかは監査証跡でわかります。</translation>
    </message>
    <message>
        <source>The console was locked before the invitation code for “%1” was copied or saved, so it is lost. Make a new invitation code to get another one.</source>
        <translation>「%1」の招待コードは、コピーまたは保存する前にコンソールがロックされたため、失われました。新しい招待コードを作成してください。</translation>
    </message>
    <message>
        <source>A new code for a password was neither copied nor saved. It cannot be shown again.</source>
        <translation>パスワード用の新しいコードがコピーも保存もされませんでした。再表示はできません。</translation>
    </message>
    <message>
        <source>A new code for a password was not saved before that and is lost. Reset the password once more to get another one; the audit trail says whose.</source>
        <translation>パスワード用の新しいコードは、その前に保存されなかったため失われました。パスワードをもう一度リセットしてください。誰のパスワードかは監査証跡でわかります。</translation>
    </message>
    <message>
        <source>The console was locked before the code for a new password of “%1” was copied or saved, so it is lost. Reset their password once more to get another one.</source>
        <translation>「%1」の新しいパスワード用のコードは、コピーまたは保存する前にコンソールがロックされたため、失われました。パスワードをもう一度リセットしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::policywords</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Longest life of a personal access token</source>
        <translation>パーソナルアクセストークンの最長有効期間</translation>
    </message>
    <message>
        <source>Longest life of a token</source>
        <translation>トークンの最長有効期間</translation>
    </message>
    <message>
        <source>Tokens without expiry</source>
        <translation>有効期限のないトークン</translation>
    </message>
    <message>
        <source>Suggested life</source>
        <translation>推奨の有効期間</translation>
    </message>
    <message>
        <source>Suggested grace</source>
        <translation>推奨の猶予期間</translation>
    </message>
    <message>
        <source>Longest grace</source>
        <translation>最長の猶予期間</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>操作がないときにロックするまでの時間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A copied secret stays on the clipboard for</source>
        <translation>コピーしたシークレットをクリップボードに保持する時間</translation>
    </message>
</context>
<context>
    <name>chatelaine::text</name>
    <message>
        <source>Policy “%1”, line %2: %3</source>
        <translation>ポリシー「%1」、%2 行目: %3</translation>
    </message>
    <message>
        <source>Policy “%1”, line %2: %3, through the role %4</source>
        <translation>ポリシー「%1」、%2 行目: %3 (ロール %4 経由)</translation>
    </message>
    <message>
        <source>Held through the role</source>
        <translation>ロールによって保持</translation>
    </message>
    <message>
        <source>Chosen as a scope</source>
        <translation>スコープとして選択済み</translation>
    </message>
    <message>
        <source>Nothing grants it</source>
        <translation>付与されていない</translation>
    </message>
    <message>
        <source>Not chosen as a scope</source>
        <translation>スコープとして未選択</translation>
    </message>
    <message>
        <source>Its user may not do this</source>
        <translation>ユーザーに許可されていない</translation>
    </message>
    <message>
        <source>The user is not active</source>
        <translation>ユーザーがアクティブでない</translation>
    </message>
    <message>
        <source>The token does not work at the moment</source>
        <translation>トークンが現在使用できない</translation>
    </message>
    <message>
        <source>Held through the role of a group</source>
        <translation>グループのロールによって保持</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>パーソナルアクセストークンはオフになっています</translation>
    </message>
    <message>
        <source>Granted by a policy</source>
        <translation>ポリシーによって付与</translation>
    </message>
    <message>
        <source>Denied by a policy, whatever others grant</source>
        <translation>ポリシーによって拒否 (ほかの付与に優先)</translation>
    </message>
    <message>
        <source>A management token may do everything</source>
        <translation>管理トークンはすべての操作が可能</translation>
    </message>
    <message>
        <source>Through the role %1</source>
        <translation>ロール %1 経由</translation>
    </message>
    <message>
        <source>Through the group %1 with the role %2</source>
        <translation>グループ %1 とロール %2 経由</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Denied, whatever others grant: %1</source>
        <translation>拒否 (ほかの付与に優先): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n 年後</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>status</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>status</comment>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Global: works in every region</source>
        <translation>グローバル: すべてのリージョンで使用可能</translation>
    </message>
    <message>
        <source>Local to its region</source>
        <translation>ローカル: 作成したリージョンのみ</translation>
    </message>
    <message>
        <source>Any expiry</source>
        <translation>すべての有効期限</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires within 7 days</source>
        <translation>7 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>30 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Expires within 90 days</source>
        <translation>90 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>有効期限なし</translation>
    </message>
    <message>
        <source>Any last use</source>
        <translation>すべての最終使用</translation>
    </message>
    <message>
        <source>Used in the last 24 hours</source>
        <translation>過去 24 時間以内に使用</translation>
    </message>
    <message>
        <source>Used in the last 7 days</source>
        <translation>過去 7 日以内に使用</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>30 日間未使用</translation>
    </message>
    <message>
        <source>Not used for 90 days</source>
        <translation>90 日間未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>一度も未使用</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a user</comment>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a user</comment>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>source of a user</comment>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column</comment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>You need the permission %1.</source>
        <translation>権限 %1 が必要です。</translation>
    </message>
    <message>
        <source>Unnamed (%1)</source>
        <comment>a token; the start of its ID</comment>
        <translation>名前なし (%1)</translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more): it grants nothing.</source>
        <translation>ポリシー「%1」は存在しないため、何も付与しません。</translation>
    </message>
    <message>
        <source>There is no role “%1” (any more): it grants nothing.</source>
        <translation>ロール「%1」は存在しないため、何も付与しません。</translation>
    </message>
    <message>
        <source>Deletion pending: %1</source>
        <translation>削除待ち: %1</translation>
    </message>
    <message>
        <source>Deletion pending: overdue</source>
        <translation>削除待ち: 期日超過</translation>
    </message>
</context>
<context>
    <name>chatelaine::useracts</name>
    <message>
        <source>This is your own account. Change your password yourself instead of resetting it.</source>
        <translation>自分自身のアカウントです。リセットする代わりに、自分でパスワードを変更してください。</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can deactivate themselves.</source>
        <translation>自分自身のアカウントです。自分自身を非アクティブ化することはできません。</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can delete themselves.</source>
        <translation>自分自身のアカウントです。自分自身を削除することはできません。</translation>
    </message>
    <message>
        <source>They have no password yet. Make a new invitation code instead.</source>
        <translation>まだパスワードがありません。代わりに新しい招待コードを作成してください。</translation>
    </message>
    <message>
        <source>They are deactivated and cannot sign in. Activate them first.</source>
        <translation>非アクティブのため、サインインできません。先にアクティブ化してください。</translation>
    </message>
    <message>
        <source>Only somebody who was invited and has no password yet needs an invitation code.</source>
        <translation>招待コードが必要なのは、招待されていてまだパスワードがないユーザーだけです。</translation>
    </message>
    <message>
        <source>Their role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>このユーザーのロール %1 には、あなたが持っていない権限が含まれます。その権限を持つ人なら、この操作ができます。</translation>
    </message>
    <message>
        <source>Through their group %1 they hold permissions that you do not have. Somebody who has them can do this.</source>
        <translation>このユーザーはグループ %1 を通じて、あなたが持っていない権限を持っています。その権限を持つ人なら、この操作ができます。</translation>
    </message>
    <message>
        <source>They may act in zones where you may not. Somebody whose zones reach at least as far can do this.</source>
        <translation>このユーザーは、あなたが操作できないゾーンで操作できます。同等以上のゾーンを持つ人なら、この操作ができます。</translation>
    </message>
    <message>
        <source>Select one user first.</source>
        <translation>先にユーザーを 1 人選択してください。</translation>
    </message>
    <message>
        <source>Select only one user.</source>
        <translation>ユーザーを 1 人だけ選択してください。</translation>
    </message>
    <message>
        <source>The user is being loaded.</source>
        <translation>ユーザーを読み込んでいます。</translation>
    </message>
    <message>
        <source>&amp;Invite user</source>
        <translation>ユーザーの招待(&amp;I)</translation>
    </message>
    <message>
        <source>Make an account and an invitation code for somebody.</source>
        <translation>アカウントと招待コードを作成します。</translation>
    </message>
    <message>
        <source>I&amp;mport directory…</source>
        <translation>ディレクトリのインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Take people in from a file of an identity provider.</source>
        <translation>ID プロバイダーのファイルからユーザーを取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, e-mail, role and zones.</source>
        <translation>名前、メールアドレス、ロール、ゾーンを変更します。</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>パスワードのリセット(&amp;P)…</translation>
    </message>
    <message>
        <source>End the password and hand out a one-time code.</source>
        <translation>パスワードを失効させ、ワンタイムコードを発行します。</translation>
    </message>
    <message>
        <source>New in&amp;vitation code…</source>
        <translation>新しい招待コード(&amp;V)…</translation>
    </message>
    <message>
        <source>Make another invitation code; the one before dies.</source>
        <translation>新しい招待コードを作成します。以前のコードは失効します。</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>非アクティブ化(&amp;D)…</translation>
    </message>
    <message>
        <source>Keep the user out, or let them in again.</source>
        <translation>ユーザーのサインインを禁止または再び許可します。</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the user and decide who gets their tokens.</source>
        <translation>ユーザーを削除し、トークンを引き継ぐユーザーを指定します。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask for the users anew.</source>
        <translation>ユーザーを読み込み直します。</translation>
    </message>
    <message>
        <source>Comes from %1; change it there.</source>
        <translation>%1 から取り込まれています。変更はそちらで行ってください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::words</name>
    <message>
        <source>Never used so far.</source>
        <translation>一度も使用されていません。</translation>
    </message>
    <message>
        <source>Last used %1: something still uses it.</source>
        <translation>最終使用は %1で、現在も使用されています。</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>最終使用は %1です。</translation>
    </message>
    <message>
        <source>Last used %1, after the new secret was made: something still uses it.</source>
        <translation>最終使用は新しいシークレットの作成後の %1で、現在も使用されています。</translation>
    </message>
    <message>
        <source>Not used since the new secret was made %1.</source>
        <translation>新しいシークレットを %1に作成してから使用されていません。</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>It is a management token: whoever administers the server with it is locked out.</source>
        <translation>これは管理トークンです。これを使ってサーバーを管理している人は締め出されます。</translation>
    </message>
    <message>
        <source>What is done with it through %1 is not possible any more.</source>
        <translation>%1 を通じてこれで行っていることは、できなくなります。</translation>
    </message>
    <message>
        <source>It works in every region: it stops working in all of them.</source>
        <translation>すべてのリージョンで使用できるトークンのため、すべてのリージョンで使用できなくなります。</translation>
    </message>
    <message>
        <source>This server does not know when a token was last used: ask whoever may use it.</source>
        <translation>このサーバーでは、トークンの最終使用日時がわかりません。使用している可能性のある人に確認してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::writePrivateFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>「%1」に書き込めませんでした。別のフォルダーを選択して、やり直してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::writesRefused</name>
    <message>
        <source>Nothing can be changed on the server at the moment.</source>
        <translation>現在、サーバー上で何も変更できません。</translation>
    </message>
</context>
<context>
    <name>whenReady</name>
    <message>
        <source>The store or server was closed before its answer came. If this was a change, it may have been carried out nevertheless.</source>
        <translation>応答が届く前に、ストアまたはサーバーが閉じられました。変更操作だった場合は、すでに実行された可能性があります。</translation>
    </message>
</context>
</TS>
