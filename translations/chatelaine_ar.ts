<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AuthMethodRules</name>
    <message>
        <source>Say how long tokens of this method live at most.</source>
        <translation>حدّد أقصى مدة صلاحية للرموز المميزة الصادرة عن هذه الطريقة.</translation>
    </message>
    <message numerus="yes">
        <source>The server wants tokens to live %n minute(s) at least.</source>
        <translation>
            <numerusform>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن %n دقيقة.</numerusform>
            <numerusform>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن دقيقة واحدة.</numerusform>
            <numerusform>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن دقيقتين.</numerusform>
            <numerusform>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن %n دقائق.</numerusform>
            <numerusform>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن %n دقيقة.</numerusform>
            <numerusform>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows tokens to live %n minute(s) at most.</source>
        <translation>
            <numerusform>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على %n دقيقة.</numerusform>
            <numerusform>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على دقيقة واحدة.</numerusform>
            <numerusform>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على دقيقتين.</numerusform>
            <numerusform>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على %n دقائق.</numerusform>
            <numerusform>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على %n دقيقة.</numerusform>
            <numerusform>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>هذه ليست شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s web address, beginning with https://.</source>
        <translation>أدخل عنوان الويب الخاص بالمزوّد، بحيث يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>Enter the client ID that the provider has given to this cluster.</source>
        <translation>أدخل معرّف العميل الذي منحه المزوّد لهذا العنقود.</translation>
    </message>
    <message>
        <source>Without an address to come back to, nobody can sign in. For the command line and this program it is http://localhost:4649/oidc/callback.</source>
        <translation>لا يمكن لأحد تسجيل الدخول من دون عنوان للعودة إليه. وهو لسطر الأوامر ولهذا البرنامج: http://localhost:4649/oidc/callback.</translation>
    </message>
    <message>
        <source>%1 is no web address.</source>
        <translation>%1 ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>This is a private key: it belongs to the provider alone. Enter the public key that goes with it.</source>
        <translation>هذا مفتاح خاص، وهو ملك للمزوّد وحده. أدخل المفتاح العام المقابل له.</translation>
    </message>
    <message>
        <source>This is no public key in PEM form.</source>
        <translation>هذا ليس مفتاحًا عامًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>Say where the keys come from: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>حدّد مصدر المفاتيح: مفاتيح عامة، أو عنوان للمفاتيح (JWKS)، أو عنوان الاكتشاف لدى المزوّد.</translation>
    </message>
    <message>
        <source>Keys can come from one place only: public keys, an address of keys (JWKS), or the provider&apos;s discovery address.</source>
        <translation>لا يمكن أن تأتي المفاتيح إلا من مصدر واحد: مفاتيح عامة، أو عنوان للمفاتيح (JWKS)، أو عنوان الاكتشاف لدى المزوّد.</translation>
    </message>
    <message>
        <source>Enter a web address, beginning with https://.</source>
        <translation>أدخل عنوان ويب يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>%1 is no way of signing that servers know. They know %2.</source>
        <translation>%1 ليست طريقة توقيع تعرفها الخوادم. الطرق المعروفة: %2.</translation>
    </message>
    <message>
        <source>Each claim needs a name, and each name a claim.</source>
        <translation>لكل مطالبة اسم، ولكل اسم مطالبة.</translation>
    </message>
    <message>
        <source>Management takes no name: leave it empty.</source>
        <translation>لا يأخذ نوع الإدارة اسمًا: اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Enter the name of a policy or role.</source>
        <translation>أدخل اسم سياسة أو دور.</translation>
    </message>
    <message>
        <source>The method %1 maps no claim to “%2”. With this rule nobody could sign in through it.</source>
        <translation>لا تربط الطريقة %1 أي مطالبة بالاسم «%2». لن يتمكن أحد من تسجيل الدخول بها مع هذه القاعدة.</translation>
    </message>
    <message>
        <source>A name is made of 1 to 128 letters, digits and dashes.</source>
        <translation>يتكوّن الاسم من 1 إلى 128 حرفًا ورقمًا وشرطة.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>أدخل سر العميل.</translation>
    </message>
    <message>
        <source>“redacted” is what servers show instead of the secret. Enter the secret itself.</source>
        <translation>«redacted» هو ما تعرضه الخوادم بدلًا من السر. أدخل السر نفسه.</translation>
    </message>
    <message>
        <source>A ${ is not closed. With this rule nobody could sign in through the method.</source>
        <translation>توجد علامة ‎${‎ غير مغلقة. لن يتمكن أحد من تسجيل الدخول بهذه الطريقة مع هذه القاعدة.</translation>
    </message>
    <message>
        <source>Between ${ and } there must be value. and a name that the method maps a claim to, for example ${value.user}.</source>
        <translation>يجب أن يرد بين ‎${‎ و ‎}‎ النص value.‎ يليه اسم تربطه الطريقة بمطالبة، مثل ‎${value.user}‎.</translation>
    </message>
    <message>
        <source>The description is too long: servers take 256 bytes.</source>
        <translation>الوصف طويل جدًا: تقبل الخوادم 256 بايتًا.</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is not closed.</source>
        <translation>توجد علامة اقتباس أو قوس غير مغلقين.</translation>
    </message>
</context>
<context>
    <name>AuthMethods</name>
    <message>
        <source>This server has no auth methods: they came with Nomad 1.5.</source>
        <translation>لا توجد طرق مصادقة على هذا الخادم: فقد أُضيفت في Nomad 1.5.</translation>
    </message>
    <message>
        <source>This server cannot sign in with JSON web tokens: that came with Nomad 1.5.4.</source>
        <translation>لا يدعم هذا الخادم تسجيل الدخول برموز ويب JSON: فقد أُضيف ذلك في Nomad 1.5.4.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newer version first.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. اطّلع على الإصدار الأحدث أولًا.</translation>
    </message>
    <message>
        <source>The type cannot be changed. Make another method and delete this one.</source>
        <translation>لا يمكن تغيير النوع. أنشئ طريقة أخرى واحذف هذه.</translation>
    </message>
    <message>
        <source>This method has settings that this program does not know. Changing the others would lose them: use the server&apos;s command line.</source>
        <translation>في هذه الطريقة إعدادات لا يعرفها هذا البرنامج، وسيؤدي تغيير غيرها إلى فقدانها: استخدم سطر أوامر الخادم.</translation>
    </message>
    <message>
        <source>The server replaces all settings together, and does not tell the client secret that it has. Enter the client secret again.</source>
        <translation>يستبدل الخادم جميع الإعدادات معًا، ولا يفصح عن سر العميل المحفوظ لديه. أدخل سر العميل مجددًا.</translation>
    </message>
    <message>
        <source>A binding rule of this method uses “%1”. Change the rule first: without that name nobody could sign in.</source>
        <translation>تستخدم إحدى قواعد الربط في هذه الطريقة «%1». غيّر القاعدة أولًا: فمن دون هذا الاسم لن يتمكن أحد من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A rule stays with its method. Make another rule and delete this one.</source>
        <translation>القاعدة تابعة لطريقتها. أنشئ قاعدة أخرى واحذف هذه.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>لا يمكن تحويل قاعدة إلى قاعدة إدارة. أنشئ قاعدة أخرى واحذف هذه.</translation>
    </message>
    <message>
        <source>There is an auth method of this name already.</source>
        <translation>توجد طريقة مصادقة بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>NomadApi</name>
    <message>
        <source>%1 There is nothing of this name at the server.</source>
        <translation>%1 لا يوجد شيء بهذا الاسم على الخادم.</translation>
    </message>
    <message>
        <source>The server took the request, but its answer could not be understood. It may have been carried out: look before you try again.</source>
        <translation>استلم الخادم الطلب، لكن تعذّر فهم رده. ربما نُفّذ الطلب: تحقّق قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 The server&apos;s answer could not be understood.</source>
        <translation>%1 تعذّر فهم رد الخادم.</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>تعذّرت قراءة السياسات.</translation>
    </message>
    <message>
        <source>The policy could not be read.</source>
        <translation>تعذّرت قراءة السياسة.</translation>
    </message>
    <message>
        <source>The policy could not be saved.</source>
        <translation>تعذّر حفظ السياسة.</translation>
    </message>
    <message>
        <source>The policy could not be deleted.</source>
        <translation>تعذّر حذف السياسة.</translation>
    </message>
    <message>
        <source>The roles could not be read.</source>
        <translation>تعذّرت قراءة الأدوار.</translation>
    </message>
    <message>
        <source>The role could not be read.</source>
        <translation>تعذّرت قراءة الدور.</translation>
    </message>
    <message>
        <source>The role could not be saved.</source>
        <translation>تعذّر حفظ الدور.</translation>
    </message>
    <message>
        <source>The role could not be deleted.</source>
        <translation>تعذّر حذف الدور.</translation>
    </message>
    <message>
        <source>It could not be found out what the server can do.</source>
        <translation>تعذّرت معرفة ما يستطيع الخادم فعله.</translation>
    </message>
    <message>
        <source>The regions could not be read.</source>
        <translation>تعذّرت قراءة الأقاليم.</translation>
    </message>
    <message>
        <source>The cluster&apos;s leader could not be found.</source>
        <translation>تعذّر العثور على قائد العنقود.</translation>
    </message>
    <message>
        <source>The tokens could not be read.</source>
        <translation>تعذّرت قراءة الرموز المميزة.</translation>
    </message>
    <message>
        <source>This token has expired. Use another one.</source>
        <translation>انتهت صلاحية هذا الرمز المميز. استخدم رمزًا مميزًا آخر.</translation>
    </message>
    <message>
        <source>The server does not know this token. Check that it was copied whole and belongs to this server and region.</source>
        <translation>لا يعرف الخادم هذا الرمز المميز. تحقّق من أنه نُسخ كاملًا وأنه يخص هذا الخادم وهذا الإقليم.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>التحكم في الوصول متوقف على هذا الخادم، فهو لا يحتفظ برموز مميزة.</translation>
    </message>
    <message>
        <source>The server took this for nobody&apos;s token. Check that it was copied whole.</source>
        <translation>عدّ الخادم هذا رمزًا مميزًا لا صاحب له. تحقّق من أنه نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>The token could not be read.</source>
        <translation>تعذّرت قراءة الرمز المميز.</translation>
    </message>
    <message>
        <source>It could not be found out whose token this is.</source>
        <translation>تعذّرت معرفة صاحب هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>The token could not be made.</source>
        <translation>تعذّر إنشاء الرمز المميز.</translation>
    </message>
    <message>
        <source>The token could not be changed.</source>
        <translation>تعذّر تغيير الرمز المميز.</translation>
    </message>
    <message>
        <source>The token could not be deleted.</source>
        <translation>تعذّر حذف الرمز المميز.</translation>
    </message>
    <message>
        <source>The binding rules could not be read.</source>
        <translation>تعذّرت قراءة قواعد الربط.</translation>
    </message>
    <message>
        <source>The auth methods could not be read.</source>
        <translation>تعذّرت قراءة طرق المصادقة.</translation>
    </message>
    <message>
        <source>The auth method could not be read.</source>
        <translation>تعذّرت قراءة طريقة المصادقة.</translation>
    </message>
    <message>
        <source>The auth method could not be saved.</source>
        <translation>تعذّر حفظ طريقة المصادقة.</translation>
    </message>
    <message>
        <source>The auth method could not be deleted.</source>
        <translation>تعذّر حذف طريقة المصادقة.</translation>
    </message>
    <message>
        <source>The binding rule could not be saved.</source>
        <translation>تعذّر حفظ قاعدة الربط.</translation>
    </message>
    <message>
        <source>The binding rule could not be deleted.</source>
        <translation>تعذّر حذف قاعدة الربط.</translation>
    </message>
    <message>
        <source>The first management token could not be made.</source>
        <translation>تعذّر إنشاء أول رمز إدارة مميز.</translation>
    </message>
    <message>
        <source>The one-time secret could not be made.</source>
        <translation>تعذّر إنشاء السر لمرة واحدة.</translation>
    </message>
    <message>
        <source>The one-time secret was not taken.</source>
        <translation>لم يُقبل السر لمرة واحدة.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>تعذّر تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The server could not tell where the identity provider is.</source>
        <translation>لم يتمكن الخادم من تحديد مكان مزوّد الهوية.</translation>
    </message>
</context>
<context>
    <name>NomadBackend</name>
    <message>
        <source>%1, region %2</source>
        <translation>%1، الإقليم %2</translation>
    </message>
</context>
<context>
    <name>NomadError</name>
    <message>
        <source>The cluster lost its leader in the middle of it: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>فقد العنقود قائده في أثناء العملية، وربما نُفّذت مع ذلك. تحقّق قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong between here and the cluster&apos;s leader: it may have been carried out nevertheless. Look before you try again.</source>
        <translation>حدث خطأ بين هذا الحاسوب وقائد العنقود، وربما نُفّذت العملية مع ذلك. تحقّق قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment. Try again when it has one.</source>
        <translation>لا قائد للعنقود حاليًا. أعد المحاولة عندما يكون له قائد.</translation>
    </message>
    <message>
        <source>The server does not know this region, or has no way to it.</source>
        <translation>لا يعرف الخادم هذا الإقليم أو لا سبيل له إليه.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>التحكم في الوصول متوقف على هذا الخادم، فهو لا يحتفظ برموز مميزة.</translation>
    </message>
    <message>
        <source>The token that you are signed in with has expired. Sign in with another one.</source>
        <translation>انتهت صلاحية الرمز المميز الذي سجّلت الدخول به. سجّل الدخول برمز مميز آخر.</translation>
    </message>
    <message>
        <source>You are known there, but no binding rule gives you a role or a policy. Ask an administrator.</source>
        <translation>أنت معروف هناك، لكن لا توجد قاعدة ربط تمنحك دورًا أو سياسة. راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>A page for browsers came instead of an answer: something between here and the server does not let this through. Check the address, the proxy and the VPN.</source>
        <translation>وصلت صفحة للمتصفحات بدلًا من الرد: شيء ما بين هذا الحاسوب والخادم يمنع المرور. تحقّق من العنوان والوكيل والشبكة الافتراضية الخاصة (VPN).</translation>
    </message>
    <message>
        <source>The server limits how many connections it takes. Wait a moment.</source>
        <translation>يحدّ الخادم من عدد الاتصالات التي يقبلها. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The server asks for a token. Sign in first.</source>
        <translation>يطلب الخادم رمزًا مميزًا. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The server says that your token does not permit this.</source>
        <translation>يفيد الخادم بأن رمزك المميز لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This version of the server cannot do that.</source>
        <translation>لا يستطيع هذا الإصدار من الخادم فعل ذلك.</translation>
    </message>
    <message>
        <source>The server answered with the status %1 and said nothing else.</source>
        <translation>رد الخادم بالحالة %1 ولم يذكر شيئًا آخر.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <translation>رد الخادم: «%1».</translation>
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
        <translation>وحدة تحكم لسطح المكتب لرموز API المميزة في المؤسسة.</translation>
    </message>
    <message>
        <source>Open a throw-away organisation with people, tokens and history.</source>
        <translation>فتح مؤسسة تجريبية مؤقتة فيها أشخاص ورموز مميزة وسجل أحداث.</translation>
    </message>
    <message>
        <source>Open the store in &lt;file&gt;.</source>
        <translation>فتح المخزن من &lt;file&gt;.</translation>
    </message>
    <message>
        <source>Open the saved connection &lt;name&gt;.</source>
        <translation>فتح الاتصال المحفوظ &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Open the server that the environment names (NOMAD_ADDR and the like).</source>
        <translation>فتح الخادم المحدد في متغيّرات البيئة (NOMAD_ADDR ونحوه).</translation>
    </message>
    <message>
        <source>Write what happens to standard error. Secrets are never written.</source>
        <translation>كتابة ما يحدث إلى مخرج الخطأ القياسي. لا تُكتب الأسرار أبدًا.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is filled, and end.</source>
        <translation>كتابة صورة للنافذة إلى &lt;file&gt; عند اكتمال محتواها، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Write all tokens to standard output, and end. Needs no display, as the next four.</source>
        <translation>كتابة جميع الرموز المميزة إلى المخرج القياسي، ثم الإنهاء. لا يحتاج إلى شاشة، وكذلك الخيارات الأربعة التالية.</translation>
    </message>
    <message>
        <source>Check that every entry of the audit trail is as it was written, and end.</source>
        <translation>التحقق من أن كل مدخلة في سجل التدقيق كما كُتبت، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to the new &lt;file&gt;, and end.</source>
        <translation>كتابة نسخة من المخزن كله إلى &lt;file&gt; جديد، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Read the whole store and its audit trail, tell whether they are whole, and end.</source>
        <translation>قراءة المخزن كله وسجل التدقيق الخاص به، وبيان هل هما سليمان، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Write versions and settings for a bug report to standard output, and end.</source>
        <translation>كتابة الإصدارات والإعدادات لبلاغ عن خلل إلى المخرج القياسي، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>How these write what they found: &lt;format&gt; is table (the default), json or csv.</source>
        <translation>طريقة كتابة هذه الخيارات لما وجدته: &lt;format&gt; هو table (الافتراضي) أو json أو csv.</translation>
    </message>
    <message>
        <source>Sign in to the store as &lt;e-mail&gt;. Without it: as whoever stays signed in there on this machine, otherwise you are asked.</source>
        <translation>تسجيل الدخول إلى المخزن باسم &lt;e-mail&gt;. ومن دونه: باسم من بقي مسجّل الدخول هناك على هذا الحاسوب، وإلا فستُسأل.</translation>
    </message>
    <message>
        <source>Take the password, or at a server the token, from the first line of standard input instead of asking at the terminal.</source>
        <translation>أخذ كلمة المرور، أو الرمز المميز عند الخادم، من السطر الأول من الدخل القياسي بدلًا من السؤال في الطرفية.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» ليس خيارًا.</translation>
    </message>
    <message>
        <source>Ask for one act at a time.</source>
        <translation>اطلب فعلًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Name one store or server at a time.</source>
        <translation>حدّد مخزنًا واحدًا أو خادمًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>التنسيق هو table أو json أو csv.</translation>
    </message>
    <message>
        <source>Say to which file the backup is to be written.</source>
        <translation>حدّد الملف الذي تُكتب إليه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This is for stores: a server keeps its own audit log and backups. Name a store with --store.</source>
        <translation>هذا خاص بالمخازن: فالخادم يحتفظ بسجل تدقيقه ونسخه الاحتياطية بنفسه. حدّد مخزنًا بالخيار ‎--store‎.</translation>
    </message>
    <message>
        <source>At a server one signs in with a token: leave out --user.</source>
        <translation>عند الخادم يكون تسجيل الدخول برمز مميز: لا تستخدم ‎--user‎.</translation>
    </message>
    <message>
        <source>Say with --user whose password it is.</source>
        <translation>حدّد بالخيار ‎--user‎ لمن كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>--%1 goes with --list-tokens, --verify-chain, --backup or --check-store.</source>
        <translation>يُستخدم ‎--%1‎ مع ‎--list-tokens‎ أو ‎--verify-chain‎ أو ‎--backup‎ أو ‎--check-store‎.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الإنهاء:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>Keeps an organisation&apos;s API tokens: who holds which key, and what it opens.</source>
        <translation>يحفظ رموز API المميزة في المؤسسة: من يملك أي مفتاح، وما الذي يفتحه.</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>حول Chatelaine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (بُني باستخدام %2)</translation>
    </message>
    <message>
        <source>This program is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>هذا البرنامج حر: يحق لك استخدامه ودراسته ومشاركته وتعديله وفق شروط رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث. ويُقدَّم دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Unnamed token</source>
        <translation>رمز مميز بلا اسم</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>ولا رموز مميزة أخرى</numerusform>
            <numerusform>ورمز مميز واحد آخر</numerusform>
            <numerusform>ورمزان مميزان آخران</numerusform>
            <numerusform>و%n رموز مميزة أخرى</numerusform>
            <numerusform>و%n رمزًا مميزًا آخر</numerusform>
            <numerusform>و%n رمز مميز آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclEditDialog</name>
    <message>
        <source>Working out who is affected…</source>
        <translation>جارٍ تحديد المتأثرين…</translation>
    </message>
    <message>
        <source>Save “%1” and take permissions away?</source>
        <translation>حفظ «%1» وسحب أذونات؟</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>نعم، احفظ</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclFilterRow</name>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;فقط</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPage</name>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
    <message>
        <source>Select one in the list first.</source>
        <translation>حدّد عنصرًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>What was just changed is being read again.</source>
        <translation>تُعاد الآن قراءة ما تغيّر للتو.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPoliciesPage</name>
    <message>
        <source>The policies could not be loaded</source>
        <translation>تعذّر تحميل السياسات</translation>
    </message>
    <message>
        <source>Loading the policies…</source>
        <translation>جارٍ تحميل السياسات…</translation>
    </message>
    <message>
        <source>No policy matches</source>
        <translation>لا سياسة مطابقة</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>لا سياسات بعد</translation>
    </message>
    <message>
        <source>A policy says in rules what tokens and roles that hold it may do.</source>
        <translation>تحدد السياسة بقواعدها ما يجوز للرموز المميزة والأدوار التي تحملها.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>You may not see the policies</source>
        <translation>لا يحق لك عرض السياسات</translation>
    </message>
    <message>
        <source>Search name or description</source>
        <translation>ابحث في الاسم أو الوصف</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>البحث في السياسات</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Belongs to jobs</source>
        <translation>تابعة لوظائف</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>&amp;New policy</source>
        <translation>سياسة &amp;جديدة</translation>
    </message>
    <message>
        <source>Write a policy.</source>
        <translation>كتابة سياسة.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;read only</source>
        <translation>سياسة جديدة من قالب: لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>Start from rules that only read.</source>
        <translation>البدء بقواعد للقراءة فقط.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;write</source>
        <translation>سياسة جديدة من قالب: لل&amp;كتابة</translation>
    </message>
    <message>
        <source>Start from rules that read and write.</source>
        <translation>البدء بقواعد للقراءة والكتابة.</translation>
    </message>
    <message>
        <source>New policy from template: &amp;deny</source>
        <translation>سياسة جديدة من قالب: لل&amp;منع</translation>
    </message>
    <message>
        <source>Start from rules that deny.</source>
        <translation>البدء بقواعد تمنع.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change description and rules.</source>
        <translation>تغيير الوصف والقواعد.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the policy. Whoever holds it loses what it grants.</source>
        <translation>حذف السياسة. من يحملها يفقد ما تمنحه.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>عرض في المصفو&amp;فة</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>عرض هذا العنصر بجانب سياسات وأدوار أخرى.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Ask for the policies anew.</source>
        <translation>طلب السياسات من جديد.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>الس&amp;ياسة</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>لا سياسات</numerusform>
            <numerusform>سياسة واحدة</numerusform>
            <numerusform>سياستان</numerusform>
            <numerusform>%n سياسات</numerusform>
            <numerusform>%n سياسة</numerusform>
            <numerusform>%n سياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more).</source>
        <translation>لا توجد سياسة باسم «%1» (أو لم تعد موجودة).</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>تم إنشاء «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>من يحمل هذا العنصر غير معروف: %1</translation>
    </message>
    <message>
        <source>These roles contain it and will point to nothing: %1.</source>
        <translation>تحتوي هذه الأدوار عليها وستشير إلى لا شيء: %1.</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>لا يحملها أي رمز مميز.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it, directly or through a role.</source>
        <translation>
            <numerusform>لا يحملها أي رمز مميز.</numerusform>
            <numerusform>رمز مميز واحد يحملها، مباشرةً أو عن طريق دور.</numerusform>
            <numerusform>رمزان مميزان يحملانها، مباشرةً أو عن طريق دور.</numerusform>
            <numerusform>%n رموز مميزة تحملها، مباشرةً أو عن طريق دور.</numerusform>
            <numerusform>%n رمزًا مميزًا تحملها، مباشرةً أو عن طريق دور.</numerusform>
            <numerusform>%n رمز مميز تحملها، مباشرةً أو عن طريق دور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the policy “%1”?</source>
        <translation>حذف السياسة «%1»؟</translation>
    </message>
    <message>
        <source>Whoever holds it loses what it grants at once, without being told. This cannot be undone.</source>
        <translation>يفقد كل من يحملها ما تمنحه فورًا ودون إشعار. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>It also belongs to %1, which lose it too.</source>
        <translation>وهي تابعة أيضًا إلى %1، وستُفقد هناك كذلك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDetails</name>
    <message>
        <source>No policy selected</source>
        <translation>لم تُحدَّد أي سياسة</translation>
    </message>
    <message>
        <source>Select a policy to see its rules and who holds it.</source>
        <translation>حدّد سياسة لعرض قواعدها ومن يحملها.</translation>
    </message>
    <message>
        <source>In roles</source>
        <translation>ضمن الأدوار</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>تحملها الرموز المميزة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابعة إلى</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>القوا&amp;عد</translation>
    </message>
    <message>
        <source>&amp;What it grants</source>
        <translation>الأذونات المم&amp;نوحة</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>جارٍ تحميل القواعد…</translation>
    </message>
    <message>
        <source>The policy is being loaded.</source>
        <translation>جارٍ تحميل السياسة.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>جارٍ قراءة القواعد…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyDialog</name>
    <message>
        <source>Edit policy</source>
        <translation>تحرير السياسة</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create policy</source>
        <translation>إنشاء السياسة</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>جارٍ تحديد المتأثرين…</translation>
    </message>
    <message>
        <source>It will no longer belong to %1. They lose what it grants as soon as the policy is saved.</source>
        <translation>لن تبقى تابعة إلى %1. ويُفقد هناك ما تمنحه حالما تُحفظ السياسة.</translation>
    </message>
    <message>
        <source>It will belong to %1 instead of %2. Tasks that it no longer belongs to lose what it grants as soon as the policy is saved.</source>
        <translation>ستصبح تابعة إلى %1 بدلًا من %2. والمهام التي لم تعد تابعة لها تفقد ما تمنحه حالما تُحفظ السياسة.</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the policy is saved.</source>
        <translation>تفقد هذه الرموز المميزة أذونات حالما تُحفظ السياسة.</translation>
    </message>
    <message>
        <source>the rules cannot be read here.</source>
        <translation>لا يمكن قراءة القواعد هنا.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Somebody has deleted this policy since you opened it. Copy your rules and make a new policy with them if it is still wanted.</source>
        <translation>حذف شخص ما هذه السياسة منذ أن فتحتها. انسخ قواعدك وأنشئ بها سياسة جديدة إن كانت لا تزال مطلوبة.</translation>
    </message>
    <message>
        <source>Somebody has changed this policy since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما هذه السياسة منذ أن فتحتها. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابعة إلى</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyForm</name>
    <message>
        <source>For example: submit-jobs</source>
        <translation>مثال: submit-jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>لا يمكن تغيير الاسم لاحقًا.</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ال&amp;قواعد</translation>
    </message>
    <message>
        <source>&amp;Insert a template</source>
        <translation>إ&amp;دراج قالب</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>الأذونات الممنوحة</translation>
    </message>
    <message>
        <source>Na&amp;mespace</source>
        <translation>مساحة الأسما&amp;ء</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>الو&amp;ظيفة</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>المه&amp;مة</translation>
    </message>
    <message>
        <source>The job that it belongs to</source>
        <translation>الوظيفة التي تتبعها السياسة</translation>
    </message>
    <message>
        <source>Leave this empty unless tasks of a job are to hold the policy without having a token.</source>
        <translation>اترك هذا فارغًا ما لم تكن مهام إحدى الوظائف ستحمل السياسة دون أن يكون لديها رمز مميز.</translation>
    </message>
    <message>
        <source>Besides tokens, %1 hold it.</source>
        <translation>إلى جانب الرموز المميزة، تحملها %1.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>جارٍ قراءة القواعد…</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>لا يمكن تغيير اسم السياسة.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Write at least one rule, or insert a template.</source>
        <translation>اكتب قاعدة واحدة على الأقل، أو أدرج قالبًا.</translation>
    </message>
    <message>
        <source>Name the namespace of the job.</source>
        <translation>حدّد مساحة أسماء الوظيفة.</translation>
    </message>
    <message>
        <source>Name the job, or empty the fields beside it.</source>
        <translation>حدّد الوظيفة، أو أفرغ الحقول المجاورة.</translation>
    </message>
    <message>
        <source>Name the group of the task.</source>
        <translation>حدّد مجموعة المهمة.</translation>
    </message>
    <message>
        <source>What tokens and roles name this policy by.</source>
        <translation>الاسم الذي تشير به الرموز المميزة والأدوار إلى هذه السياسة.</translation>
    </message>
    <message>
        <source>What the policy is for, in a sentence for whoever looks at it later.</source>
        <translation>غرض السياسة، في جملة لمن يطّلع عليها لاحقًا.</translation>
    </message>
    <message>
        <source>The rules in the server&apos;s own language. Mistakes are marked while you type.</source>
        <translation>القواعد بلغة الخادم نفسه. تُعلَّم الأخطاء أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Together these name the tasks that use the policy with their own identity.</source>
        <translation>تحدد هذه الحقول معًا المهام التي تستخدم السياسة بهويتها الخاصة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>الوصف</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%n أدوار</numerusform>
            <numerusform>%n دورًا</numerusform>
            <numerusform>%n دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDetails</name>
    <message>
        <source>No role selected</source>
        <translation>لم يُحدَّد أي دور</translation>
    </message>
    <message>
        <source>Select a role to see its policies and who holds it.</source>
        <translation>حدّد دورًا لعرض سياساته ومن يحمله.</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>الأذونات الممنوحة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Held by tokens</source>
        <translation>تحمله الرموز المميزة</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: %1.</source>
        <translation>
            <numerusform>جميع سياسات هذا الدور موجودة: %1.</numerusform>
            <numerusform>سياسة واحدة في هذا الدور غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا: %1.</numerusform>
            <numerusform>سياستان في هذا الدور غير موجودتين (أو لم تعودا موجودتين) ولا تمنحان شيئًا: %1.</numerusform>
            <numerusform>%n سياسات في هذا الدور غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا: %1.</numerusform>
            <numerusform>%n سياسة في هذا الدور غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا: %1.</numerusform>
            <numerusform>%n سياسة في هذا الدور غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it grants is being looked up…</source>
        <translation>جارٍ البحث عن الأذونات الممنوحة…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleDialog</name>
    <message>
        <source>Edit role</source>
        <translation>تحرير الدور</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>إنشاء الدور</translation>
    </message>
    <message>
        <source>These tokens lose permissions as soon as the role is saved.</source>
        <translation>تفقد هذه الرموز المميزة أذونات حالما يُحفظ الدور.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Somebody has deleted this role since you opened it. It cannot be changed any more.</source>
        <translation>حذف شخص ما هذا الدور منذ أن فتحته. لم يعد بالإمكان تغييره.</translation>
    </message>
    <message>
        <source>Somebody has changed this role since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما هذا الدور منذ أن فتحته. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleForm</name>
    <message>
        <source>For example: night-shift</source>
        <translation>مثال: night-shift</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>ال&amp;سياسات</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>الأذونات الممنوحة</translation>
    </message>
    <message>
        <source>Each policy by itself. What one of them denies is denied, whatever the others grant.</source>
        <translation>كل سياسة على حدة. ما تمنعه إحداها يظل ممنوعًا مهما منحت الأخرى.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Tick at least one policy.</source>
        <translation>ضع علامة على سياسة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The server refuses policies that do not exist. Take these away: %1.</source>
        <translation>يرفض الخادم السياسات غير الموجودة. أزل هذه: %1.</translation>
    </message>
    <message>
        <source>What people and tokens know this role by.</source>
        <translation>الاسم الذي يعرف به الأشخاص والرموز المميزة هذا الدور.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever looks at it later.</source>
        <translation>غرض الدور، في جملة لمن يطّلع عليه لاحقًا.</translation>
    </message>
    <message>
        <source>Whoever has the role may do what any of these policies allows.</source>
        <translation>من له هذا الدور يستطيع فعل ما تسمح به أي سياسة من هذه السياسات.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column</comment>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <comment>a policy</comment>
        <translation>%1 (مفقودة)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRolesPage</name>
    <message>
        <source>The roles could not be loaded</source>
        <translation>تعذّر تحميل الأدوار</translation>
    </message>
    <message>
        <source>Loading the roles…</source>
        <translation>جارٍ تحميل الأدوار…</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>لا دور مطابق</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>لا أدوار بعد</translation>
    </message>
    <message>
        <source>A role puts policies together, so that tokens can hold them by one name.</source>
        <translation>يجمع الدور عدة سياسات كي تحملها الرموز المميزة باسم واحد.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>You may not see the roles</source>
        <translation>لا يحق لك عرض الأدوار</translation>
    </message>
    <message>
        <source>Search name, description or policy</source>
        <translation>ابحث في الاسم أو الوصف أو السياسة</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>البحث في الأدوار</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>With missing policies</source>
        <translation>بسياسات مفقودة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>دور &amp;جديد</translation>
    </message>
    <message>
        <source>Put policies together.</source>
        <translation>جمع عدة سياسات في دور.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change name, description and policies.</source>
        <translation>تغيير الاسم والوصف والسياسات.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the role. Whoever holds it loses what it grants.</source>
        <translation>حذف الدور. من يحمله يفقد ما يمنحه.</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>عرض في المصفو&amp;فة</translation>
    </message>
    <message>
        <source>Show it beside other policies and roles.</source>
        <translation>عرض هذا العنصر بجانب سياسات وأدوار أخرى.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Ask for the roles anew.</source>
        <translation>طلب الأدوار من جديد.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%n أدوار</numerusform>
            <numerusform>%n دورًا</numerusform>
            <numerusform>%n دور</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>تم إنشاء «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>Delete the role “%1”?</source>
        <translation>حذف الدور «%1»؟</translation>
    </message>
    <message>
        <source>Its policies stay. Whoever holds them through this role loses them at once, without being told. This cannot be undone.</source>
        <translation>تبقى سياساته. ويفقدها كل من يحملها عن طريق هذا الدور فورًا ودون إشعار. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Who holds it is not known: %1</source>
        <translation>من يحمل هذا العنصر غير معروف: %1</translation>
    </message>
    <message>
        <source>No token holds it.</source>
        <translation>لا يحمله أي رمز مميز.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it.</source>
        <translation>
            <numerusform>لا يحمله أي رمز مميز.</numerusform>
            <numerusform>رمز مميز واحد يحمله.</numerusform>
            <numerusform>رمزان مميزان يحملانه.</numerusform>
            <numerusform>%n رموز مميزة تحمله.</numerusform>
            <numerusform>%n رمزًا مميزًا تحمله.</numerusform>
            <numerusform>%n رمز مميز تحمله.</numerusform>
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
        <translation>بعد ذلك لن يتمكن من تسجيل الدخول أحدٌ يملك كل الأذونات، ولن يتمكن أحد من إعادتها أبدًا. امنح شخصًا آخر جميع الأذونات أولًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentPicker</name>
    <message>
        <source>It grants nothing.</source>
        <translation>لا يمنح أي شيء.</translation>
    </message>
    <message>
        <source>It grants %1.</source>
        <translation>يمنح %1.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %1 and %n more.</source>
        <translation>
            <numerusform>يمنح %1 ولا شيء غيره.</numerusform>
            <numerusform>يمنح %1 وأمرًا واحدًا آخر.</numerusform>
            <numerusform>يمنح %1 وأمرين آخرين.</numerusform>
            <numerusform>يمنح %1 و%n أمور أخرى.</numerusform>
            <numerusform>يمنح %1 و%n أمرًا آخر.</numerusform>
            <numerusform>يمنح %1 و%n أمر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search policies and roles</source>
        <translation>البحث في السياسات والأدوار</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>السياسات والأدوار</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>There is no such thing (any more): it grants nothing.</source>
        <translation>لا وجود لهذا العنصر (أو لم يعد موجودًا): لا يمنح شيئًا.</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1, does not exist</source>
        <translation>%1، غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <comment>policies and roles</comment>
        <translation>
            <numerusform>لم يُختر شيء.</numerusform>
            <numerusform>اختير عنصر واحد.</numerusform>
            <numerusform>اختير عنصران.</numerusform>
            <numerusform>اختيرت %n عناصر.</numerusform>
            <numerusform>اختير %n عنصرًا.</numerusform>
            <numerusform>اختير %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not exist (any more) and grant(s) nothing.</source>
        <translation>
            <numerusform>كلها موجودة.</numerusform>
            <numerusform>أحدها غير موجود (أو لم يعد موجودًا) ولا يمنح شيئًا.</numerusform>
            <numerusform>اثنان منها غير موجودين (أو لم يعودا موجودين) ولا يمنحان شيئًا.</numerusform>
            <numerusform>%n منها غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا.</numerusform>
            <numerusform>%n منها غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا.</numerusform>
            <numerusform>%n منها غير موجودة (أو لم تعد موجودة) ولا تمنح شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it grants.</source>
        <translation>حدّد عنصرًا لعرض ما يمنحه.</translation>
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
        <translation>مثال: خط أنابيب النشر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>May be left out, but a name is what people know it by.</source>
        <translation>يمكن تركه فارغًا، لكن الاسم هو ما يعرفه الناس به.</translation>
    </message>
    <message>
        <source>&amp;Policies and roles</source>
        <translation>السياسات &amp;والأدوار</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انتهاء ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>Decided when it was made</source>
        <translation>حُدّد عند الإنشاء</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;عميل</translation>
    </message>
    <message>
        <source>Does what its policies and roles say, and nothing else.</source>
        <translation>يفعل ما تنص عليه سياساته وأدواره لا غير.</translation>
    </message>
    <message>
        <source>&amp;Management</source>
        <translation>إ&amp;دارة</translation>
    </message>
    <message>
        <source>May do everything, and manage tokens, policies and roles.</source>
        <translation>يجوز له كل شيء، وإدارة الرموز المميزة والسياسات والأدوار.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>م&amp;حلي</translation>
    </message>
    <message>
        <source>Works only in the region that it is made in.</source>
        <translation>يعمل في الإقليم الذي أُنشئ فيه فقط.</translation>
    </message>
    <message>
        <source>&amp;Global</source>
        <translation>عا&amp;م</translation>
    </message>
    <message>
        <source>Works in every region; the others follow a little later.</source>
        <translation>يعمل في كل الأقاليم، مع تأخر بسيط في الأقاليم الأخرى.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <translation>لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Whoever has its secret may do everything on this server, read every token&apos;s secret and lock everybody else out. Give programs a client token instead.</source>
        <translation>يستطيع من يملك سره فعل كل شيء على هذا الخادم، وقراءة سر كل رمز مميز، وحرمان الجميع من الوصول. امنح البرامج رمز عميل مميزًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token, or a successor with another expiry.</source>
        <translation>لا يسمح الخادم بتغيير هذا. أنشئ رمزًا مميزًا جديدًا، أو رمزًا بديلًا بتاريخ انتهاء آخر.</translation>
    </message>
    <message>
        <source>The server does not let this be changed. Make a new token.</source>
        <translation>لا يسمح الخادم بتغيير هذا. أنشئ رمزًا مميزًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role: they decide what the token may do.</source>
        <translation>اختر سياسة أو دورًا واحدًا على الأقل: فهي تحدد ما يجوز للرمز المميز.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role that exists: what is chosen grants nothing.</source>
        <translation>اختر سياسة أو دورًا واحدًا على الأقل من الموجود: ما اختير لا يمنح شيئًا.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>token</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>السياسات والأدوار</translation>
    </message>
    <message>
        <source>What people recognise the token by.</source>
        <translation>ما يُعرف به الرمز المميز.</translation>
    </message>
    <message>
        <source>The token may do what any of them allows.</source>
        <translation>يستطيع الرمز المميز فعل ما يسمح به أيٌّ منها.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>متى يتوقف الرمز المميز عن العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server does not let anybody change this afterwards.</source>
        <translation>لا يسمح الخادم بتغيير ذلك فيما بعد.</translation>
    </message>
    <message>
        <source>Whether the token is held by policies and roles, or may do everything.</source>
        <translation>هل تحدّ الرمزَ المميز سياساتٌ وأدوار أم يستطيع فعل كل شيء.</translation>
    </message>
    <message>
        <source>Whether the token works in this region only or in all of them.</source>
        <translation>هل يعمل الرمز المميز في هذه المنطقة فقط أم في كل المناطق.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDetails</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>لم تُحدَّد أي مدخلة</translation>
    </message>
    <message>
        <source>Select an entry to see all that it says.</source>
        <translation>حدّد مدخلة لعرض كل ما تتضمنه.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 قبل ذلك</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 بعد ذلك</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExport</name>
    <message>
        <source>Somebody removed old entries in the meantime. Nothing was written; export again what is there now.</source>
        <translation>أزال شخص ما مدخلات قديمة في هذه الأثناء. لم يُكتب شيء؛ صدّر مجددًا ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>The audit trail cannot be written over “%1”. Choose another name.</source>
        <translation>لا يمكن كتابة سجل التدقيق فوق «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another place.</source>
        <translation>تعذّرت الكتابة إلى الملف «%1». اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was written.</source>
        <translation>لا مساحة للملف «%1». لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditExportDialog</name>
    <message>
        <source>Export audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>المد&amp;خلات</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines، للبرامج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Those that the list shows</source>
        <translation>المعروضة في القائمة</translation>
    </message>
    <message>
        <source>One line an entry. No field is taken for a formula.</source>
        <translation>سطر لكل مدخلة. ولا يُعامَل أي حقل على أنه صيغة حسابية.</translation>
    </message>
    <message>
        <source>With everything that it takes to check the chain without Chatelaine. Export all entries for that.</source>
        <translation>يتضمن كل ما يلزم للتحقق من السلسلة دون Chatelaine. صدّر لذلك جميع المدخلات.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Writing the entries…</source>
        <translation>جارٍ كتابة المدخلات…</translation>
    </message>
    <message>
        <source>Entries saved in %1: %2.</source>
        <translation>عدد المدخلات المحفوظة في %1: %2.</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet. JSON Lines is for programs, also for one that checks the chain.</source>
        <translation>يُفتح CSV في جداول البيانات. أما JSON Lines فهو للبرامج، ومنها ما يتحقق من السلسلة.</translation>
    </message>
    <message>
        <source>The whole trail, or only what the filters of the page let through.</source>
        <translation>السجل كله، أو ما تمرره عوامل تصفية الصفحة فقط.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilterRow</name>
    <message>
        <source>Search who, to what or why</source>
        <translation>ابحث في الفاعل أو الهدف أو السبب</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;الرمز المميز</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>ال&amp;فعل</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>الشخص: %1</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>الرمز المميز: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTrailPage</name>
    <message>
        <source>The audit trail could not be loaded</source>
        <translation>تعذّر تحميل سجل التدقيق</translation>
    </message>
    <message>
        <source>Loading the audit trail…</source>
        <translation>جارٍ تحميل سجل التدقيق…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا مدخلة مطابقة</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>لا مدخلات بعد</translation>
    </message>
    <message>
        <source>Whatever is done, or refused, is written down here.</source>
        <translation>يُدوَّن هنا كل ما نُفّذ أو رُفض.</translation>
    </message>
    <message>
        <source>You may not see the audit trail</source>
        <translation>لا يحق لك عرض سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>المدخلات: %1</translation>
    </message>
    <message>
        <source>Found so far: %1, back to %2</source>
        <translation>عُثر حتى الآن على: %1، رجوعًا إلى %2</translation>
    </message>
    <message>
        <source>Found: %1 of %2</source>
        <translation>عُثر على: %1 من %2</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>الت&amp;دقيق</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodDialog</name>
    <message>
        <source>Edit auth method</source>
        <translation>تحرير طريقة المصادقة</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>طريقة مصادقة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create auth method</source>
        <translation>إنشاء طريقة المصادقة</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. It uses settings by now that this console does not know and would lose, so that it cannot be saved here.</source>
        <translation>غيّر شخص ما طريقة المصادقة هذه منذ أن فتحتها. وهي تستخدم الآن إعدادات لا تعرفها وحدة التحكم هذه وستُفقد عند الحفظ، ولذلك لا يمكن حفظها هنا.</translation>
    </message>
    <message>
        <source>Somebody has deleted this auth method since you opened it. It cannot be changed any more.</source>
        <translation>حذف شخص ما طريقة المصادقة هذه منذ أن فتحتها. لم يعد بالإمكان تغييرها.</translation>
    </message>
    <message>
        <source>Somebody has changed this auth method since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما طريقة المصادقة هذه منذ أن فتحتها. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodForm</name>
    <message>
        <source>Offer it &amp;first</source>
        <translation>عرضها &amp;أولًا</translation>
    </message>
    <message>
        <source>Prove each sign-in with P&amp;KCE</source>
        <translation>إثبات كل تسجيل دخول بواسطة P&amp;KCE</translation>
    </message>
    <message>
        <source>Do not ask the provider for &amp;user information</source>
        <translation>عدم &amp;طلب معلومات المستخدم من المزوّد</translation>
    </message>
    <message>
        <source>Write each sign-in into the server&apos;s &amp;log in full</source>
        <translation>كتابة كل تسجيل &amp;دخول كاملًا في سجل الخادم</translation>
    </message>
    <message>
        <source>This server does not know JSON web tokens (from Nomad 1.5.4).</source>
        <translation>لا يعرف هذا الخادم رموز ويب JSON (منذ Nomad 1.5.4).</translation>
    </message>
    <message>
        <source>For example: company-login</source>
        <translation>مثال: company-login</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>The name cannot be changed later.</source>
        <translation>لا يمكن تغيير الاسم لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Reach of the tokens that it makes</source>
        <translation>&amp;مدى الرموز المميزة التي تنشئها</translation>
    </message>
    <message>
        <source>&amp;Longest life of the tokens that it makes</source>
        <translation>أ&amp;قصى مدة صلاحية للرموز المميزة التي تنشئها</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Only one auth method can be the one that is used when nobody names another.</source>
        <translation>لا يمكن أن تكون الطريقة المستخدمة عند عدم تسمية غيرها إلا طريقة مصادقة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Address of the provider (discovery URL)</source>
        <translation>&amp;عنوان المزوّد (عنوان URL للاكتشاف)</translation>
    </message>
    <message>
        <source>Without “.well-known/openid-configuration” at its end.</source>
        <translation>من دون «‎.well-known/openid-configuration‎» في نهايته.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>معرّف العم&amp;يل</translation>
    </message>
    <message>
        <source>As the provider knows this server.</source>
        <translation>كما يعرف المزوّد هذا الخادم.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>س&amp;ر العميل</translation>
    </message>
    <message>
        <source>Allowed redirect addresses</source>
        <translation>عناوين إعادة التوجيه المسموح بها</translation>
    </message>
    <message>
        <source>One a line. The console and the command line wait at %1.</source>
        <translation>عنوان في كل سطر. تنتظر وحدة التحكم وسطر الأوامر عند %1.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>One a line, for example: groups. “openid” is always asked for.</source>
        <translation>نطاق في كل سطر، مثل groups. يُطلب «openid» دائمًا.</translation>
    </message>
    <message>
        <source>Address of the &amp;keys (JWKS)</source>
        <translation>عنوان الم&amp;فاتيح (JWKS)</translation>
    </message>
    <message>
        <source>Give this, the address of the provider, or public keys.</source>
        <translation>أدخل هذا، أو عنوان المزوّد، أو مفاتيح عامة.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>In PEM, one below the other.</source>
        <translation>بصيغة PEM، أحدها تحت الآخر.</translation>
    </message>
    <message>
        <source>Certificate that the address of the keys is trusted with</source>
        <translation>الشهادة التي يوثق بها بعنوان المفاتيح</translation>
    </message>
    <message>
        <source>In PEM. Empty: what the server&apos;s computer trusts.</source>
        <translation>بصيغة PEM. فارغ: ما يثق به حاسوب الخادم.</translation>
    </message>
    <message>
        <source>Claims with one value</source>
        <translation>المطالبات ذات القيمة الواحدة</translation>
    </message>
    <message>
        <source>Rules know them as value.NAME. Double-click or type to fill in a row, Delete takes it away.</source>
        <translation>تعرفها القواعد بالشكل value.NAME. انقر نقرًا مزدوجًا أو اكتب لملء صف، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Claims with a list</source>
        <translation>المطالبات ذات القائمة</translation>
    </message>
    <message>
        <source>Rules know them as list.NAME; for example groups.</source>
        <translation>تعرفها القواعد بالشكل list.NAME، مثل groups.</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجهات المستهدفة</translation>
    </message>
    <message>
        <source>One a line. Sign-ins for others are refused.</source>
        <translation>جهة في كل سطر. يُرفض تسجيل الدخول الموجّه لغيرها.</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>المُصدِرون</translation>
    </message>
    <message>
        <source>One a line. Sign-ins by others are refused.</source>
        <translation>مُصدِر في كل سطر. يُرفض تسجيل الدخول الصادر عن غيرهم.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Names of the tokens that it makes</source>
        <translation>أسماء الرموز المميزة التي تنشئها</translation>
    </message>
    <message>
        <source>From Nomad 1.7. Empty: the type and the name of this auth method.</source>
        <translation>منذ Nomad 1.7. فارغ: نوع طريقة المصادقة هذه واسمها.</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>From Nomad 1.10.</source>
        <translation>منذ Nomad 1.10.</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>From Nomad 1.8. For providers that do not offer it.</source>
        <translation>منذ Nomad 1.8. للمزوّدين الذين لا يقدمونها.</translation>
    </message>
    <message>
        <source>Certificates that the provider is trusted with</source>
        <translation>الشهادات التي يوثق بها بالمزوّد</translation>
    </message>
    <message>
        <source>In PEM, one below the other. Empty: what the server&apos;s computer trusts.</source>
        <translation>بصيغة PEM، إحداها تحت الأخرى. فارغ: ما يثق به حاسوب الخادم.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>خوارزميات التوقيع</translation>
    </message>
    <message>
        <source>One a line. Empty: RS256.</source>
        <translation>خوارزمية في كل سطر. فارغ: RS256.</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>هامش التسامح لانتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>هامش التسامح لـ «ليس قبل»</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>هامش التسامح لفرق الساعات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>From Nomad 1.10. For finding out why nobody gets in: claims of people end in the log.</source>
        <translation>منذ Nomad 1.10. لمعرفة سبب تعذّر دخول الجميع: تُكتب مطالبات الأشخاص في السجل.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات إضافية</translation>
    </message>
    <message>
        <source>As the provider gave it. The server keeps it; the console never shows it.</source>
        <translation>كما أعطاه المزوّد. يحتفظ به الخادم، ولا تعرضه وحدة التحكم أبدًا.</translation>
    </message>
    <message>
        <source>The server has one. Leave this empty while nothing else in the settings changes; with any change it has to be typed again.</source>
        <translation>لدى الخادم سر محفوظ. اترك هذا فارغًا ما دام شيء آخر في الإعدادات لم يتغير؛ أما مع أي تغيير فتجب كتابته مجددًا.</translation>
    </message>
    <message>
        <source>The name of an auth method cannot be changed.</source>
        <translation>لا يمكن تغيير اسم طريقة المصادقة.</translation>
    </message>
    <message>
        <source>Say where the keys come from: here, at the address of the keys, or as public keys.</source>
        <translation>حدّد مصدر المفاتيح: هنا، أو من عنوان المفاتيح، أو مفاتيح عامة.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>اختر مدة أكبر من الصفر.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com.</source>
        <translation>هذا ليس عنوان ويب مثل https://accounts.example.com.</translation>
    </message>
    <message>
        <source>Give the address of the provider.</source>
        <translation>أدخل عنوان المزوّد.</translation>
    </message>
    <message>
        <source>This is no address of the web, such as https://accounts.example.com/keys.</source>
        <translation>هذا ليس عنوان ويب مثل https://accounts.example.com/keys.</translation>
    </message>
    <message>
        <source>Give the client ID.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>OIDC leads people through a browser. With JWT, programs bring a signed token along.</source>
        <translation>مع OIDC يمر الأشخاص عبر المتصفح. ومع JWT تأتي البرامج برمز مميز موقَّع.</translation>
    </message>
    <message>
        <source>Whether such a token works in one region or in all of them.</source>
        <translation>هل يعمل رمز مميز كهذا في منطقة واحدة أم في كل المناطق.</translation>
    </message>
    <message>
        <source>After this time people have to sign in anew.</source>
        <translation>بعد هذه المدة يجب تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>What this server proves itself to the provider with. The provider shows it where the client is registered.</source>
        <translation>ما يُثبت به هذا الخادم هويته لدى المزوّد. يعرضه المزوّد حيث سُجّل العميل.</translation>
    </message>
    <message>
        <source>Which claims of the provider rules may look at, and under which name.</source>
        <translation>مطالبات المزوّد التي يجوز للقواعد الاطلاع عليها، وبأي اسم.</translation>
    </message>
    <message>
        <source>The same for claims that hold several values.</source>
        <translation>الأمر نفسه للمطالبات التي لها عدة قيم.</translation>
    </message>
    <message>
        <source>By how much clocks may differ before a sign-in is refused.</source>
        <translation>مقدار الفرق المسموح به بين الساعات قبل رفض تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodList</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column</comment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Offered first</source>
        <comment>column</comment>
        <translation>تُعرض أولًا</translation>
    </message>
    <message>
        <source>Longest life</source>
        <comment>column</comment>
        <translation>أقصى مدة صلاحية</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodPane</name>
    <message>
        <source>No auth method selected</source>
        <translation>لم تُحدَّد أي طريقة مصادقة</translation>
    </message>
    <message>
        <source>Select one to see its settings and who gets what through it.</source>
        <translation>حدّد طريقة لعرض إعداداتها ومن يحصل على ماذا عن طريقها.</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>قواعد الربط</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>من يحصل على &amp;ماذا</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدا&amp;دات</translation>
    </message>
    <message>
        <source>The auth method is being loaded.</source>
        <translation>جارٍ تحميل طريقة المصادقة.</translation>
    </message>
    <message>
        <source>It uses settings that this console does not know. They would be lost if it were saved here, so it can only be looked at.</source>
        <translation>تستخدم إعدادات لا تعرفها وحدة التحكم هذه، وستُفقد لو حُفظت هنا، ولذلك يمكن عرضها فقط.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s)</source>
        <translation>
            <numerusform>لا قواعد ربط</numerusform>
            <numerusform>قاعدة ربط واحدة</numerusform>
            <numerusform>قاعدتا ربط</numerusform>
            <numerusform>%n قواعد ربط</numerusform>
            <numerusform>%n قاعدة ربط</numerusform>
            <numerusform>%n قاعدة ربط</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets anything through it, so nobody can sign in.</source>
        <translation>لا يحصل أحد على شيء عن طريقها، فلا يستطيع أحد تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodsPage</name>
    <message>
        <source>The auth methods could not be loaded</source>
        <translation>تعذّر تحميل طرق المصادقة</translation>
    </message>
    <message>
        <source>Loading the auth methods…</source>
        <translation>جارٍ تحميل طرق المصادقة…</translation>
    </message>
    <message>
        <source>No auth method matches</source>
        <translation>لا طريقة مصادقة مطابقة</translation>
    </message>
    <message>
        <source>No auth methods yet</source>
        <translation>لا طرق مصادقة بعد</translation>
    </message>
    <message>
        <source>Through an auth method people sign in with the account that they have already, and get a token that dies by itself.</source>
        <translation>عن طريق طريقة المصادقة يسجّل الأشخاص الدخول بالحساب الذي لديهم بالفعل، ويحصلون على رمز مميز تنتهي صلاحيته تلقائيًا.</translation>
    </message>
    <message>
        <source>New auth method</source>
        <translation>طريقة مصادقة جديدة</translation>
    </message>
    <message>
        <source>You may not see the auth methods</source>
        <translation>لا يحق لك عرض طرق المصادقة</translation>
    </message>
    <message>
        <source>Search name or type</source>
        <translation>ابحث في الاسم أو النوع</translation>
    </message>
    <message>
        <source>Search auth methods</source>
        <translation>البحث في طرق المصادقة</translation>
    </message>
    <message>
        <source>Without rules</source>
        <translation>بلا قواعد</translation>
    </message>
    <message>
        <source>Auth methods</source>
        <translation>طرق المصادقة</translation>
    </message>
    <message>
        <source>&amp;New auth method</source>
        <translation>طريقة مصادقة &amp;جديدة</translation>
    </message>
    <message>
        <source>Let people sign in through an identity provider.</source>
        <translation>إتاحة تسجيل دخول الأشخاص عن طريق مزوّد هوية.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>تغيير الإعدادات.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the auth method. Nobody can sign in through it any more.</source>
        <translation>حذف طريقة المصادقة. لن يتمكن أحد بعدها من تسجيل الدخول عن طريقها.</translation>
    </message>
    <message>
        <source>New &amp;binding rule…</source>
        <translation>قاعدة &amp;ربط جديدة…</translation>
    </message>
    <message>
        <source>Say who gets what when they sign in.</source>
        <translation>تحديد من يحصل على ماذا عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Edit r&amp;ule…</source>
        <translation>تحرير القا&amp;عدة…</translation>
    </message>
    <message>
        <source>Change the selected binding rule.</source>
        <translation>تغيير قاعدة الربط المحددة.</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>حذف القاعدة…</translation>
    </message>
    <message>
        <source>Delete the selected binding rule.</source>
        <translation>حذف قاعدة الربط المحددة.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Ask for the auth methods anew.</source>
        <translation>طلب طرق المصادقة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n auth method(s)</source>
        <translation>
            <numerusform>لا طرق مصادقة</numerusform>
            <numerusform>طريقة مصادقة واحدة</numerusform>
            <numerusform>طريقتا مصادقة</numerusform>
            <numerusform>%n طرق مصادقة</numerusform>
            <numerusform>%n طريقة مصادقة</numerusform>
            <numerusform>%n طريقة مصادقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses settings that this console does not know and would lose.</source>
        <translation>تستخدم إعدادات لا تعرفها وحدة التحكم هذه وستُفقد.</translation>
    </message>
    <message>
        <source>Select a binding rule in the details first.</source>
        <translation>حدّد قاعدة ربط في التفاصيل أولًا.</translation>
    </message>
    <message>
        <source>“%1” was created. Add binding rules to say who gets what.</source>
        <translation>تم إنشاء «%1». أضف قواعد ربط لتحديد من يحصل على ماذا.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>The rule was created. It holds from the next sign-in on.</source>
        <translation>تم إنشاء القاعدة. وتسري بدءًا من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>The rule was saved. It holds from the next sign-in on.</source>
        <translation>تم حفظ القاعدة. وتسري بدءًا من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Delete the auth method “%1”?</source>
        <translation>حذف طريقة المصادقة «%1»؟</translation>
    </message>
    <message>
        <source>Nobody can sign in through it any more. Tokens that it has made go on working until they expire. This cannot be undone.</source>
        <translation>لن يتمكن أحد بعد ذلك من تسجيل الدخول عن طريقها. وتظل الرموز المميزة التي أنشأتها تعمل حتى تنتهي صلاحيتها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</source>
        <translation>
            <numerusform>ليست لها قواعد ربط.</numerusform>
            <numerusform>تبقى قاعدة الربط التابعة لها على الخادم دون أثر، وتسري من جديد إذا أُنشئت طريقة مصادقة أخرى بهذا الاسم. احذفها أولًا إن لم تكن مطلوبة.</numerusform>
            <numerusform>تبقى قاعدتا الربط التابعتان لها على الخادم دون أثر، وتسريان من جديد إذا أُنشئت طريقة مصادقة أخرى بهذا الاسم. احذفهما أولًا إن لم تكونا مطلوبتين.</numerusform>
            <numerusform>تبقى قواعد الربط التابعة لها (%n) على الخادم دون أثر، وتسري من جديد إذا أُنشئت طريقة مصادقة أخرى بهذا الاسم. احذفها أولًا إن لم تكن مطلوبة.</numerusform>
            <numerusform>تبقى قواعد الربط التابعة لها (%n) على الخادم دون أثر، وتسري من جديد إذا أُنشئت طريقة مصادقة أخرى بهذا الاسم. احذفها أولًا إن لم تكن مطلوبة.</numerusform>
            <numerusform>تبقى قواعد الربط التابعة لها (%n) على الخادم دون أثر، وتسري من جديد إذا أُنشئت طريقة مصادقة أخرى بهذا الاسم. احذفها أولًا إن لم تكن مطلوبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that is used when nobody names another.</source>
        <translation>هي الطريقة المستخدمة عند عدم تسمية غيرها.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
    <message>
        <source>Delete this binding rule?</source>
        <translation>حذف قاعدة الربط هذه؟</translation>
    </message>
    <message>
        <source>From the next sign-in on nobody gets anything by it. Tokens that were made by it stay as they are. This cannot be undone.</source>
        <translation>بدءًا من تسجيل الدخول التالي لن يحصل أحد على شيء بواسطتها. وتبقى الرموز المميزة التي أُنشئت بها كما هي. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>The rule was deleted.</source>
        <translation>تم حذف القاعدة.</translation>
    </message>
    <message>
        <source>Auth m&amp;ethod</source>
        <translation>طريقة الم&amp;صادقة</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackups</name>
    <message>
        <source>The folder “%1” for automatic backups is not there. Connect its drive, or choose another folder under File → Automatic backups.</source>
        <translation>المجلد «%1» المخصص للنسخ الاحتياطي التلقائي غير موجود. صِل محرك الأقراص الذي يحتويه، أو اختر مجلدًا آخر من ملف ← النسخ الاحتياطي التلقائي.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”, the folder for automatic backups. Give your account write access to it, or choose another folder under File → Automatic backups.</source>
        <translation>لا يمكن إنشاء ملف في «%1»، مجلد النسخ الاحتياطي التلقائي. امنح حسابك حق الكتابة فيه، أو اختر مجلدًا آخر من ملف ← النسخ الاحتياطي التلقائي.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AutomaticBackupsDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطي التلقائي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>In the &amp;folder</source>
        <translation>في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>الاحتفاظ &amp;بأحدث</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Older automatic backups of this store are removed, and no other file.</source>
        <translation>تُزال النسخ الاحتياطية التلقائية الأقدم لهذا المخزن، ولا يُزال أي ملف آخر.</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>ا&amp;ختيار مجلد…</translation>
    </message>
    <message>
        <source>While this console is open and somebody who may is signed in, it makes backups by itself. Choose a folder on another drive, which only administrators can read.</source>
        <translation>ما دامت وحدة التحكم هذه مفتوحة وقد سجّل الدخول شخص يحق له ذلك، فإنها تنشئ نسخًا احتياطية تلقائيًا. اختر مجلدًا على محرك أقراص آخر لا يستطيع قراءته إلا المسؤولون.</translation>
    </message>
    <message>
        <source>&amp;Make a backup</source>
        <translation>إ&amp;نشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a folder for automatic backups</source>
        <translation>اختيار مجلد للنسخ الاحتياطي التلقائي</translation>
    </message>
    <message>
        <source>Choose the folder that the backups go to.</source>
        <translation>اختر المجلد الذي تُحفظ فيه النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another one.</source>
        <translation>لا يوجد مجلد كهذا. أنشئه أولًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>لا يحق لك الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved. No backups are made automatically.</source>
        <translation>تم الحفظ. لا تُنشأ نسخ احتياطية تلقائيًا.</translation>
    </message>
    <message>
        <source>Saved. If none is recent enough, one is made now.</source>
        <translation>تم الحفظ. إن لم توجد نسخة حديثة بما يكفي، فستُنشأ واحدة الآن.</translation>
    </message>
    <message>
        <source>Looking whether a backup is due…</source>
        <translation>جارٍ التحقق من حلول موعد نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The newest automatic backup is from %1 (%2).</source>
        <comment>a date, and how long ago that is</comment>
        <translation>أحدث نسخة احتياطية تلقائية بتاريخ %1 (%2).</translation>
    </message>
    <message>
        <source>No automatic backup has been made yet.</source>
        <translation>لم تُنشأ أي نسخة احتياطية تلقائية بعد.</translation>
    </message>
    <message>
        <source>Each backup becomes a file of its own in this folder. On another disk it outlives this one.</source>
        <translation>تصبح كل نسخة احتياطية ملفًا مستقلًا في هذا المجلد. وعلى قرص آخر تبقى وإن تلف هذا القرص.</translation>
    </message>
    <message>
        <source>When there are more automatic backups than this, the oldest are removed.</source>
        <translation>إذا زاد عدد النسخ الاحتياطية التلقائية على هذا، أُزيلت الأقدم.</translation>
    </message>
    <message>
        <source>Backups are made while a console is open and somebody who may edit the policy is signed in.</source>
        <translation>تُنشأ النسخ الاحتياطية ما دامت وحدة تحكم مفتوحة وقد سجّل الدخول من يجوز له تحرير السياسة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BackupDialog</name>
    <message>
        <source>Back up the store</source>
        <translation>نسخ المخزن احتياطيًا</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>The copy holds everything as it is at this moment; others work on meanwhile. It is read back before it gets its name.</source>
        <translation>تحتوي النسخة على كل شيء كما هو في هذه اللحظة، ويواصل الآخرون عملهم في الأثناء. وتُقرأ للتحقق منها قبل أن تُمنح اسمها.</translation>
    </message>
    <message>
        <source>Secrets are in it as little as in the store, but names, people and the audit trail are. Keep it where only administrators can read it.</source>
        <translation>لا تتضمن النسخة الأسرار، شأنها شأن المخزن، لكنها تتضمن الأسماء والأشخاص وسجل التدقيق. احفظها حيث لا يستطيع قراءتها إلا المسؤولون.</translation>
    </message>
    <message>
        <source>Save the backup as</source>
        <translation>حفظ النسخة الاحتياطية باسم</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>مخازن Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>It is replaced when the backup is complete; what it holds is lost then.</source>
        <translation>يُستبدل عند اكتمال النسخة الاحتياطية، ويُفقد حينها محتواه.</translation>
    </message>
    <message>
        <source>Copying the store and reading the copy…</source>
        <translation>جارٍ نسخ المخزن وقراءة النسخة…</translation>
    </message>
    <message>
        <source>The backup is in %1, and was read back.</source>
        <translation>النسخة الاحتياطية محفوظة في %1، وقد قُرئت للتحقق منها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleDialog</name>
    <message>
        <source>Edit binding rule</source>
        <translation>تحرير قاعدة الربط</translation>
    </message>
    <message>
        <source>New binding rule</source>
        <translation>قاعدة ربط جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create binding rule</source>
        <translation>إنشاء قاعدة الربط</translation>
    </message>
    <message>
        <source>For sign-ins through %1</source>
        <translation>لتسجيل الدخول عن طريق %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this rule since you opened it. It cannot be changed any more.</source>
        <translation>حذف شخص ما هذه القاعدة منذ أن فتحتها. لم يعد بالإمكان تغييرها.</translation>
    </message>
    <message>
        <source>Somebody has changed this rule since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما هذه القاعدة منذ أن فتحتها. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>من يحصل على ماذا</translation>
    </message>
</context>
<context>
    <name>chatelaine::BindingRuleForm</name>
    <message>
        <source>A policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Management: may do everything</source>
        <translation>إدارة: يجوز كل شيء</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>ل&amp;من</translation>
    </message>
    <message>
        <source>An expression over the claims that the method knows. Empty: for everybody who signs in. Examples: &quot;ops&quot; in list.groups – whoever is in the group ops; value.team == &quot;storage&quot; – whoever has this team; value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)</source>
        <translation>تعبير على المطالبات التي تعرفها الطريقة. فارغ: لكل من يسجّل الدخول. أمثلة: ‎&quot;ops&quot; in list.groups‎ – لكل من هو في المجموعة ops؛ ‎value.team == &quot;storage&quot;‎ – لكل من لديه هذا الفريق؛ ‎value.mail matches &quot;@example[.]com$&quot; and not (&quot;guests&quot; in list.groups)‎</translation>
    </message>
    <message>
        <source>They &amp;get</source>
        <translation>يحصلون ع&amp;لى</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>ا&amp;سمه</translation>
    </message>
    <message>
        <source>The name of one, or with ${value.NAME} in it: then the claim of that name is put in its place for each person, so that team-${value.team} becomes team-storage for whoever has the team storage. What does not exist by then is passed over.</source>
        <translation>اسم سياسة أو دور، أو اسم يتضمن ‎${value.NAME}‎: وعندها تحل المطالبة ذات هذا الاسم محله لكل شخص، فيصبح ‎team-${value.team}‎ هو team-storage لمن فريقه storage. وما لا يوجد حينها يُتجاوز.</translation>
    </message>
    <message>
        <source>A rule cannot be turned into one for management. Make another rule and delete this one.</source>
        <translation>لا يمكن تحويل قاعدة إلى قاعدة إدارة. أنشئ قاعدة أخرى واحذف هذه.</translation>
    </message>
    <message>
        <source>Say what they get.</source>
        <translation>حدّد ما يحصلون عليه.</translation>
    </message>
    <message>
        <source>What the rule is for, in a sentence for whoever looks at it later.</source>
        <translation>غرض القاعدة، في جملة لمن يطّلع عليها لاحقًا.</translation>
    </message>
    <message>
        <source>Decides by the claims of a person whether the rule holds for them.</source>
        <translation>يقرر بحسب مطالبات الشخص هل تنطبق عليه القاعدة.</translation>
    </message>
    <message>
        <source>What a token made at sign-in gets by this rule.</source>
        <translation>ما تمنحه هذه القاعدة لرمز مميز يُنشأ عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The policy or role that is given. It may contain claims, as ${value.team}.</source>
        <translation>السياسة أو الدور الذي يُمنح. يجوز أن يتضمن مطالبات، مثل ${value.team}.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BootstrapDoor</name>
    <message>
        <source>This cluster has no &amp;first token yet?</source>
        <translation>ألا يملك هذا العنقود رمزه المميز الأ&amp;ول بعد؟</translation>
    </message>
    <message>
        <source>&amp;Keep this token in the keychain of this computer</source>
        <translation>&amp;حفظ هذا الرمز المميز في سلسلة المفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>The first token of a cluster is a management token: it may do everything. It can be made once, by whoever asks first. Its secret is shown to you once; keep it in a safe place.</source>
        <translation>أول رمز مميز في العنقود هو رمز إدارة مميز: يجوز له كل شيء. ويمكن إنشاؤه مرة واحدة، لأول من يطلبه. ويُعرض عليك سره مرة واحدة، فاحفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Make the first token?</source>
        <translation>إنشاء الرمز المميز الأول؟</translation>
    </message>
    <message>
        <source>A management token is made on the server. Whoever has its secret may do everything there.</source>
        <translation>يُنشأ رمز إدارة مميز على الخادم. ويستطيع من يملك سره فعل كل شيء هناك.</translation>
    </message>
    <message>
        <source>Yes, make it</source>
        <translation>نعم، أنشئه</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>يُعرض سره مرة واحدة، بعد هذا مباشرة.</translation>
    </message>
    <message>
        <source>It is not known whether the first token of %1 was made. %2</source>
        <translation>لا يُعرف هل أُنشئ الرمز المميز الأول على %1. %2</translation>
    </message>
    <message>
        <source>The first token of %1 was not made. %2</source>
        <translation>لم يُنشأ الرمز المميز الأول على %1. %2</translation>
    </message>
    <message>
        <source>The first token was made before. If nobody has it any more, an administrator of the server makes it possible once more: on the leader, write this number, and nothing else, into this file below the server&apos;s data folder. Then try again here.</source>
        <translation>أُنشئ الرمز المميز الأول من قبل. وإن لم يعد لدى أحد، فبوسع أحد مسؤولي الخادم إتاحة إنشائه مرة أخرى: على القائد، اكتب هذا الرقم ولا شيء غيره في هذا الملف ضمن مجلد بيانات الخادم، ثم أعد المحاولة هنا.</translation>
    </message>
    <message>
        <source>The first token was made before. Sign in with a management token.</source>
        <translation>أُنشئ الرمز المميز الأول من قبل. سجّل الدخول برمز إدارة مميز.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>الرمز المميز الأول</translation>
    </message>
    <message>
        <source>Copy the secret of the first token now</source>
        <translation>انسخ سر الرمز المميز الأول الآن</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are signed in with it.</source>
        <translation>يجوز له كل شيء على الخادم %1. وقد تم تسجيل دخولك به.</translation>
    </message>
    <message>
        <source>It may do everything on the server %1. You are not signed in yet: sign in with it.</source>
        <translation>يجوز له كل شيء على الخادم %1. لم يتم تسجيل دخولك بعد: سجّل الدخول به.</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can look it up here later.</source>
        <translation>يُعرض هذه المرة فقط، ولا يمكن لأحد الاطلاع عليه هنا لاحقًا.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>&amp;Make the first token…</source>
        <translation>إ&amp;نشاء الرمز المميز الأول…</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>يحرسه نظام التشغيل، ويسلّمه إلى هذا البرنامج عند الاتصال مجددًا.</translation>
    </message>
    <message>
        <source>The secret of a first token was neither copied nor saved. It cannot be shown again, and a first token can be made only once.</source>
        <translation>لم يُنسخ سر رمز مميز أول ولم يُحفظ. ولا يمكن عرضه مجددًا، ولا يمكن إنشاء رمز مميز أول إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of the first token of %1 was copied or saved, so it is lost.</source>
        <translation>أُقفلت وحدة التحكم قبل نسخ سر الرمز المميز الأول الخاص بـ %1 أو حفظه، فضاع.</translation>
    </message>
    <message>
        <source>You are still signed in there with it: make another management token before you sign out.</source>
        <translation>ما زلت مسجّل الدخول هناك به: أنشئ رمز إدارة مميزًا آخر قبل أن تسجّل الخروج.</translation>
    </message>
    <message>
        <source>It cannot be made again until an administrator of the server has reset the bootstrap; the sign-in page of the server says how when you ask there for the first token.</source>
        <translation>لا يمكن إنشاؤه مجددًا حتى يعيد أحد مسؤولي الخادم تعيين التهيئة الأولى، وتبيّن صفحة تسجيل الدخول إلى الخادم كيفية ذلك عندما تطلب فيها الرمز المميز الأول.</translation>
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
        <translation>&amp;تمكين…</translation>
    </message>
    <message>
        <source>Switch the selected tokens on again.</source>
        <translation>إعادة تمكين الرموز المميزة المحددة.</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>تغيير ال&amp;مالك…</translation>
    </message>
    <message>
        <source>Give the selected tokens to somebody.</source>
        <translation>نقل ملكية الرموز المميزة المحددة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>تغيير ال&amp;دور…</translation>
    </message>
    <message>
        <source>Give the selected tokens another role.</source>
        <translation>منح الرموز المميزة المحددة دورًا آخر.</translation>
    </message>
    <message>
        <source>Change e&amp;xpiry…</source>
        <translation>تغيير انتهاء ال&amp;صلاحية…</translation>
    </message>
    <message>
        <source>Let the selected tokens die at another time.</source>
        <translation>إنهاء صلاحية الرموز المميزة المحددة في وقت آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Looking what would happen: %L1 of %L2</source>
        <translation>جارٍ فحص ما سيحدث: %L1 من %L2</translation>
    </message>
    <message>
        <source>Working: %L1 of %L2</source>
        <translation>جارٍ العمل: %L1 من %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>جارٍ التوقف بعد إتمام ما هو قيد التنفيذ…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>حفظ التقرير باسم</translation>
    </message>
    <message>
        <source>tokens-report</source>
        <translation>tokens-report</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>حُفظ التقرير في %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkGroup</name>
    <message>
        <source>Which ones?</source>
        <translation>ما هي؟</translation>
    </message>
    <message>
        <source>Which ones? %1</source>
        <translation>ما هي؟ %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2.</source>
        <translation>أول %L1 من %L2.</translation>
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
        <translation>هذا الرمز المميز غير موجود (أو لم يعد موجودًا).</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkReportFile</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>معرّف الوصول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkRun</name>
    <message>
        <source>“%1” was changed by someone else meanwhile, so it was left alone.</source>
        <translation>غيّر شخص آخر «%1» في هذه الأثناء، فتُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkSlices</name>
    <message>
        <source>You cancelled it.</source>
        <translation>لقد ألغيت العملية.</translation>
    </message>
    <message>
        <source>The store was closed before all was done.</source>
        <translation>أُغلق المخزن قبل إتمام كل شيء.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkValue</name>
    <message>
        <source>New &amp;owner</source>
        <translation>ال&amp;مالك الجديد</translation>
    </message>
    <message>
        <source>Choose what they may do</source>
        <translation>اختر ما يجوز لهم</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>ال&amp;دور الجديد</translation>
    </message>
    <message>
        <source>New e&amp;xpiry</source>
        <translation>انتهاء ال&amp;صلاحية الجديد</translation>
    </message>
    <message>
        <source>The person who answers for all these tokens from now on.</source>
        <translation>الشخص المسؤول عن كل هذه الرموز المميزة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>What all these tokens may do from now on.</source>
        <translation>ما يجوز لكل هذه الرموز المميزة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>When all these tokens stop working by themselves.</source>
        <translation>متى تتوقف كل هذه الرموز المميزة عن العمل من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BulkWriting</name>
    <message>
        <source>Somebody else has signed in meanwhile, so it was not carried on.</source>
        <translation>سجّل شخص آخر الدخول في هذه الأثناء، فلم تُستكمل العملية.</translation>
    </message>
</context>
<context>
    <name>chatelaine::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>chatelaine::Catalogue</name>
    <message>
        <source>its “group” is missing, too long or unreadable</source>
        <translation>الحقل «group» مفقود أو طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>its “title” is too long or unreadable</source>
        <translation>الحقل «title» طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>its “note” is too long or unreadable</source>
        <translation>الحقل «note» طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>Its “name” is missing, too long or unreadable.</source>
        <translation>الحقل «name» مفقود أو طويل جدًا أو غير مقروء.</translation>
    </message>
    <message>
        <source>It has more than 1,000 roles.</source>
        <translation>فيه أكثر من 1,000 دور.</translation>
    </message>
    <message>
        <source>Role %1 has a name that is missing, too long or unreadable.</source>
        <translation>اسم الدور %1 مفقود أو طويل جدًا أو غير مقروء.</translation>
    </message>
    <message>
        <source>Role %1, “%2”, is there twice.</source>
        <translation>الدور %1، «%2»، مكرر.</translation>
    </message>
    <message>
        <source>it is not written like service:Action</source>
        <translation>ليس مكتوبًا بالصيغة service:Action</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>it is granted to “%1”, which is not among the roles</source>
        <translation>ممنوح للدور «%1» غير الموجود ضمن الأدوار</translation>
    </message>
    <message>
        <source>it is granted to “%1” twice</source>
        <translation>ممنوح للدور «%1» مرتين</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. %2</source>
        <translation>لا يمكن استخدام الكتالوج «%1». %2</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>لا يذكر سطره الأول العمود «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>السطر %1، «%2»: %3.</translation>
    </message>
    <message>
        <source>the column “%1” holds “%2”, which is neither yes nor no</source>
        <translation>يحتوي العمود «%1» على «%2»، وهو ليس yes ولا no</translation>
    </message>
    <message>
        <source>its “grantedTo” is not a list</source>
        <translation>الحقل «grantedTo» ليس قائمة</translation>
    </message>
    <message>
        <source>its “title” is not a text</source>
        <translation>الحقل «title» ليس نصًا</translation>
    </message>
    <message>
        <source>its “note” is not a text</source>
        <translation>الحقل «note» ليس نصًا</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>Its “permissions” are not a list.</source>
        <translation>الحقل «permissions» ليس قائمة.</translation>
    </message>
    <message>
        <source>It has more than 10,000 permissions.</source>
        <translation>فيه أكثر من 10,000 إذن.</translation>
    </message>
    <message>
        <source>Permission %1: %2.</source>
        <translation>الإذن %1: %2.</translation>
    </message>
    <message>
        <source>Permission %1, “%2”: %3.</source>
        <translation>الإذن %1، «%2»: %3.</translation>
    </message>
    <message>
        <source>Its “roles” are not a list.</source>
        <translation>الحقل «roles» ليس قائمة.</translation>
    </message>
    <message>
        <source>its “description” is missing, too long or unreadable</source>
        <translation>الحقل «description» مفقود أو طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>its “certain” is neither true nor false</source>
        <translation>الحقل «certain» ليس true ولا false</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueChoice</name>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s). Roles: %1.</source>
        <translation>
            <numerusform>لا أذونات. الأدوار: %1.</numerusform>
            <numerusform>إذن واحد. الأدوار: %1.</numerusform>
            <numerusform>إذنان. الأدوار: %1.</numerusform>
            <numerusform>%n أذونات. الأدوار: %1.</numerusform>
            <numerusform>%n إذنًا. الأدوار: %1.</numerusform>
            <numerusform>%n إذن. الأدوار: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>اختيار كتالوج</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>كتالوجات (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
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
        <translation>استيراد كتالوج</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>ال&amp;كتالوج</translation>
    </message>
    <message>
        <source>What the catalogue changes</source>
        <translation>ما يغيّره الكتالوج</translation>
    </message>
    <message>
        <source>&amp;Remove permissions that are not in it any more</source>
        <translation>إ&amp;زالة الأذونات التي لم تعد فيه</translation>
    </message>
    <message>
        <source>A catalogue is a file of permissions and the roles that hold them. Nothing is changed before you have seen what that would be.</source>
        <translation>الكتالوج ملف يضم أذونات والأدوار التي تحملها. ولا يتغير شيء قبل أن تطّلع على ما سيحدث.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>من يكسب ومن يخسر</translation>
    </message>
    <message>
        <source>Choose one that came with the program</source>
        <translation>اختر كتالوجًا مرفقًا بالبرنامج</translation>
    </message>
    <message>
        <source>This server&apos;s permissions are fixed: no catalogue can be imported.</source>
        <translation>أذونات هذا الخادم ثابتة: لا يمكن استيراد أي كتالوج.</translation>
    </message>
    <message>
        <source>You need the permission %1 to import a catalogue.</source>
        <translation>تحتاج إلى الإذن %1 لاستيراد كتالوج.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can import a catalogue, because it brings new ones. You lack %1.</source>
        <translation>لا يستطيع استيراد كتالوج إلا من يحمل جميع الأذونات، لأنه يجلب أذونات جديدة. ينقصك %1.</translation>
    </message>
    <message>
        <source>Choose a catalogue first.</source>
        <translation>اختر كتالوجًا أولًا.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>مرفق بالبرنامج.</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>فتح كتالوج</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv)</source>
        <translation>كتالوجات (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>قُرئ من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n permission(s). %2</source>
        <translation>
            <numerusform>%1: لا أذونات. %2</numerusform>
            <numerusform>%1: إذن واحد. %2</numerusform>
            <numerusform>%1: إذنان. %2</numerusform>
            <numerusform>%1: %n أذونات. %2</numerusform>
            <numerusform>%1: %n إذنًا. %2</numerusform>
            <numerusform>%1: %n إذن. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known yet what this changes.</source>
        <translation>لم يُعرف بعد ما الذي سيغيّره هذا.</translation>
    </message>
    <message>
        <source>Asking what this changes…</source>
        <translation>جارٍ الاستعلام عما سيغيّره هذا…</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) stay as they are.</source>
        <translation>
            <numerusform>لا إذن يبقى كما هو.</numerusform>
            <numerusform>إذن واحد يبقى كما هو.</numerusform>
            <numerusform>إذنان يبقيان كما هما.</numerusform>
            <numerusform>%n أذونات تبقى كما هي.</numerusform>
            <numerusform>%n إذنًا تبقى كما هي.</numerusform>
            <numerusform>%n إذن تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: everything in it is here already.</source>
        <translation>لا شيء لاستيراده: كل ما فيه موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>يحمله</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>يحمله: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>لا أدوار جديدة</numerusform>
            <numerusform>دور واحد جديد</numerusform>
            <numerusform>دوران جديدان</numerusform>
            <numerusform>%n أدوار جديدة</numerusform>
            <numerusform>%n دورًا جديدًا</numerusform>
            <numerusform>%n دور جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new permission(s)</source>
        <translation>
            <numerusform>لا أذونات جديدة</numerusform>
            <numerusform>إذن واحد جديد</numerusform>
            <numerusform>إذنان جديدان</numerusform>
            <numerusform>%n أذونات جديدة</numerusform>
            <numerusform>%n إذنًا جديدًا</numerusform>
            <numerusform>%n إذن جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) change</source>
        <translation>
            <numerusform>لا إذن يتغيّر</numerusform>
            <numerusform>إذن واحد يتغيّر</numerusform>
            <numerusform>إذنان يتغيّران</numerusform>
            <numerusform>%n أذونات تتغيّر</numerusform>
            <numerusform>%n إذنًا تتغيّر</numerusform>
            <numerusform>%n إذن تتغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are removed</source>
        <translation>
            <numerusform>لا إذن يُزال</numerusform>
            <numerusform>إذن واحد يُزال</numerusform>
            <numerusform>إذنان يُزالان</numerusform>
            <numerusform>%n أذونات تُزال</numerusform>
            <numerusform>%n إذنًا تُزال</numerusform>
            <numerusform>%n إذن تُزال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are not in it any more and stay</source>
        <translation>
            <numerusform>لا إذن خارج الكتالوج</numerusform>
            <numerusform>إذن واحد لم يعد فيه ويبقى</numerusform>
            <numerusform>إذنان لم يعودا فيه ويبقيان</numerusform>
            <numerusform>%n أذونات لم تعد فيه وتبقى</numerusform>
            <numerusform>%n إذنًا لم تعد فيه وتبقى</numerusform>
            <numerusform>%n إذن لم تعد فيه وتبقى</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of permissions and roles. Some come along, and you can choose one of your own.</source>
        <translation>ملف للأذونات والأدوار. بعضها مرفق، ويمكنك اختيار ملف خاص بك.</translation>
    </message>
    <message>
        <source>Takes them from every role, too. Look below at what that changes.</source>
        <translation>يأخذها من كل الأدوار أيضًا. انظر أدناه ما يغيره ذلك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueImport</name>
    <message>
        <source>A catalogue brings permissions that nobody holds yet, so only somebody who holds every permission can take one in. You do not hold, for example, %1.</source>
        <translation>يجلب الكتالوج أذونات لا يحملها أحد بعد، لذا لا يستطيع اعتماده إلا من يحمل جميع الأذونات. أنت لا تحمل مثلًا %1.</translation>
    </message>
    <message>
        <source>The catalogue’s role “%1” looks the same as another one. Rename one of them first.</source>
        <translation>يبدو الدور «%1» في الكتالوج مطابقًا لدور آخر. أعد تسمية أحدهما أولًا.</translation>
    </message>
    <message>
        <source>The catalogue brings a role “%1”, and you have made one with this name yourself. Rename yours first.</source>
        <translation>يجلب الكتالوج دورًا باسم «%1»، وقد أنشأت بنفسك دورًا بهذا الاسم. أعد تسمية دورك أولًا.</translation>
    </message>
    <message>
        <source>Roles, permissions or people have changed since you looked at what this would do. Look at it anew, then decide again.</source>
        <translation>تغيّرت الأدوار أو الأذونات أو الأشخاص منذ أن اطّلعت على ما سيحدث. اطّلع عليه من جديد، ثم قرّر مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Ceiling</name>
    <message>
        <source>Choose a role from the list.</source>
        <translation>اختر دورًا من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>لا يتجاوز الدور %1 ما تستطيعه: %2.</numerusform>
            <numerusform>يستطيع الدور %1 أمرًا واحدًا لا تستطيعه: %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 أمرين لا تستطيعهما: %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 %n أمور لا تستطيعها: %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 %n أمرًا لا تستطيعها: %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 %n أمر لا تستطيعها: %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>لا يتجاوز الدور %1 ما تستطيعه، مثل %2.</numerusform>
            <numerusform>يستطيع الدور %1 أمرًا واحدًا لا تستطيعه، مثل %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 أمرين لا تستطيعهما، مثل %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 %n أمور لا تستطيعها، مثل %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 %n أمرًا لا تستطيعها، مثل %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
            <numerusform>يستطيع الدور %1 %n أمر لا تستطيعها، مثل %2. اختر دورًا لا يحمل أكثر مما تحمله.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may act only in %1, so nobody can get other zones from you, or none at all. Choose some of yours.</source>
        <translation>لا يجوز لك العمل إلا في %1، فلا يمكن أن يحصل أحد منك على مناطق أخرى ولا أن يُترك بلا مناطق. اختر بعضًا من مناطقك.</translation>
    </message>
    <message>
        <source>%1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>%1 يستطيع ما لا تستطيعه، مثل %2. اطلب ذلك ممن يحمل القدر نفسه على الأقل.</translation>
    </message>
    <message>
        <source>%1 may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>يجوز لـ %1 العمل حيث لا يجوز لك. اطلب ذلك ممن تغطي مناطقه القدر نفسه على الأقل.</translation>
    </message>
    <message>
        <source>The members of %1 can do what you cannot, for example %2. Ask somebody who holds at least as much to do this.</source>
        <translation>يستطيع أعضاء %1 ما لا تستطيعه، مثل %2. اطلب ذلك ممن يحمل القدر نفسه على الأقل.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CertificateCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا غيره</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>الوثوق بهذه الشهادة؟</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s administrator tells you. From then on %1 is trusted with this certificate and with no other.</source>
        <translation>قارن البصمة بالبصمة التي يذكرها لك مسؤول الخادم. ومن الآن فصاعدًا يُوثق بـ %1 بهذه الشهادة وحدها دون غيرها.</translation>
    </message>
    <message>
        <source>Yes, trust it</source>
        <translation>نعم، ثِق بها</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>صادرة إلى: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>صادرة عن: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>الصلاحية: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Type the password that you have now.</source>
        <translation>اكتب كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>جارٍ تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Shows that it is you who changes it.</source>
        <translation>يُثبت أنك أنت من يغيّرها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>إزالة المرشّح: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>يقصر القائمة على ما يحتوي هذا النص.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChooseBackup</name>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>مخازن Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimRows</name>
    <message>
        <source>Claim of the provider</source>
        <translation>مطالبة المزوّد</translation>
    </message>
    <message>
        <source>Name in binding rules</source>
        <translation>الاسم في قواعد الربط</translation>
    </message>
    <message>
        <source>Fill in both the claim and its name, or empty the row.</source>
        <translation>املأ المطالبة واسمها معًا، أو أفرغ الصف.</translation>
    </message>
    <message>
        <source>The claim %1 stands here twice.</source>
        <translation>المطالبة %1 مكررة هنا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardCountdown</name>
    <message>
        <source>Time left on the clipboard</source>
        <translation>الوقت المتبقي في الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>في الحافظة لمدة %n ثانية</numerusform>
            <numerusform>في الحافظة لمدة ثانية واحدة</numerusform>
            <numerusform>في الحافظة لمدة ثانيتين</numerusform>
            <numerusform>في الحافظة لمدة %n ثوانٍ</numerusform>
            <numerusform>في الحافظة لمدة %n ثانية</numerusform>
            <numerusform>في الحافظة لمدة %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the clipboard.</source>
        <translation>أُزيل من الحافظة.</translation>
    </message>
    <message>
        <source>Something else is on the clipboard now. It was left alone.</source>
        <translation>في الحافظة الآن شيء آخر، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Could not confirm that it is off the clipboard. Copy something else to be sure.</source>
        <translation>تعذّر التأكد من إزالته من الحافظة. انسخ شيئًا آخر للاطمئنان.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What would you like to do, or whom or what do you look for?</source>
        <translation>ماذا تريد أن تفعل، أو عمّن أو عمّ تبحث؟</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Type a part of the name, choose with the arrow keys, and press Enter.</source>
        <translation>اكتب جزءًا من الاسم، واختر بمفاتيح الأسهم، ثم اضغط على Enter.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try a part of the name.</source>
        <translation>لا يوجد هنا شيء بهذا الاسم. جرّب جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter. Escape closes.</source>
        <translation>اختر بمفاتيح الأسهم، ثم اضغط على Enter. يُغلق Escape اللوحة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPlace</name>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>لا يوجد اتصال باسم «%1».</translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>لا يعرف هذا الإصدار من Chatelaine هذا النوع من الخوادم.</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or use --connect.</source>
        <translation>لا تحدد البيئة أي خادم. اضبط المتغيّرات التي يقرؤها سطر أوامر الخادم نفسه، أو استخدم ‎--connect‎.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandRun</name>
    <message>
        <source>Time left: %1.</source>
        <translation>الوقت المتبقي: %1.</translation>
    </message>
    <message>
        <source>This is for stores that are kept in a file. Name one with --store.</source>
        <translation>هذا خاص بالمخازن المحفوظة في ملف. حدّد مخزنًا بالخيار ‎--store‎.</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name for the backup.</source>
        <translation>«%1» موجود بالفعل ويُترك كما هو. اختر اسمًا آخر للنسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandSignIn</name>
    <message>
        <source>Nobody stays signed in there on this machine. Say who signs in with --user; the password is asked for, or taken from standard input with --password-stdin.</source>
        <translation>لا أحد باقٍ مسجّل الدخول هناك على هذا الحاسوب. حدّد بالخيار ‎--user‎ من يسجّل الدخول؛ وتُطلب كلمة المرور، أو تؤخذ من الدخل القياسي بالخيار ‎--password-stdin‎.</translation>
    </message>
    <message>
        <source>E-mail: </source>
        <translation>البريد الإلكتروني: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>كلمة مرور %1: </translation>
    </message>
    <message>
        <source>Token: </source>
        <translation>الرمز المميز: </translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareLoader</name>
    <message>
        <source>No zones</source>
        <translation>بلا مناطق</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>المناطق: %1</translation>
    </message>
    <message>
        <source>This does not exist any more. Choose something else.</source>
        <translation>لم يعد هذا موجودًا. اختر شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparePage</name>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>ت&amp;بديل الجانبين</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>عرض في المصفو&amp;فة</translation>
    </message>
    <message>
        <source>&amp;Export, print or copy…</source>
        <translation>ت&amp;صدير أو طباعة أو نسخ…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>The first becomes the second, and the other way round.</source>
        <translation>يصبح الأول ثانيًا، والثاني أولًا.</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>البحث في الأذونات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>اختر عنصرين للمقارنة</translation>
    </message>
    <message>
        <source>Policies, roles and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>يمكن مقارنة السياسات والأدوار والرموز المميزة بعضها ببعض: ما الذي يجوز لأحدها ولا يجوز للآخر؟</translation>
    </message>
    <message>
        <source>Roles, users and tokens can be compared with each other: what may the one do that the other may not?</source>
        <translation>يمكن مقارنة الأدوار والمستخدمين والرموز المميزة بعضها ببعض: ما الذي يجوز لأحدها ولا يجوز للآخر؟</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>لا إذن مطابق</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Choose two to compare first.</source>
        <translation>اختر عنصرين للمقارنة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Both may do exactly the same: %n thing(s).</source>
        <translation>
            <numerusform>لا يجوز لأي منهما شيء.</numerusform>
            <numerusform>يجوز لكليهما الأمر نفسه تمامًا: أمر واحد.</numerusform>
            <numerusform>يجوز لكليهما الأمر نفسه تمامًا: أمران.</numerusform>
            <numerusform>يجوز لكليهما الأمر نفسه تمامًا: %n أمور.</numerusform>
            <numerusform>يجوز لكليهما الأمر نفسه تمامًا: %n أمرًا.</numerusform>
            <numerusform>يجوز لكليهما الأمر نفسه تمامًا: %n أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may do nothing that %2 may not.</source>
        <translation>لا يجوز لـ %1 شيء لا يجوز لـ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may do %n thing(s) that %2 may not.</source>
        <translation>
            <numerusform>لا يجوز لـ %1 شيء لا يجوز لـ %2.</numerusform>
            <numerusform>يجوز لـ %1 أمر واحد لا يجوز لـ %2.</numerusform>
            <numerusform>يجوز لـ %1 أمران لا يجوزان لـ %2.</numerusform>
            <numerusform>يجوز لـ %1 %n أمور لا تجوز لـ %2.</numerusform>
            <numerusform>يجوز لـ %1 %n أمرًا لا تجوز لـ %2.</numerusform>
            <numerusform>يجوز لـ %1 %n أمر لا تجوز لـ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>يعرض الأذونات التي يحتوي اسمها أو معناها هذا النص.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>مقار&amp;نة</translation>
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
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (سياسة)</translation>
    </message>
    <message>
        <source>%1 (role)</source>
        <translation>%1 (دور)</translation>
    </message>
</context>
<context>
    <name>chatelaine::CompareSide</name>
    <message>
        <source>Type a part of a name or e-mail</source>
        <translation>اكتب جزءًا من اسم أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Type a part of a token&apos;s name</source>
        <translation>اكتب جزءًا من اسم رمز مميز</translation>
    </message>
    <message>
        <source>Type a part of a policy&apos;s or role&apos;s name</source>
        <translation>اكتب جزءًا من اسم سياسة أو دور</translation>
    </message>
    <message>
        <source>Type a part of a role&apos;s name</source>
        <translation>اكتب جزءًا من اسم دور</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: النوع</translation>
    </message>
    <message>
        <source>%1: which one</source>
        <translation>%1: العنصر</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>%1: what is found</source>
        <translation>%1: نتائج البحث</translation>
    </message>
    <message>
        <source>Policy or role</source>
        <translation>سياسة أو دور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. Type more to find others.</source>
        <translation>يُعرض %1 من %2. اكتب المزيد للعثور على غيرها.</translation>
    </message>
    <message>
        <source>What is compared: a role, a user or a token.</source>
        <translation>ما يُقارَن: دور أو مستخدم أو رمز مميز.</translation>
    </message>
    <message>
        <source>Type a part of the name and choose from what is found.</source>
        <translation>اكتب جزءًا من الاسم واختر مما يُعثر عليه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparisonModel</name>
    <message>
        <source>Only %1 may</source>
        <translation>يجوز لـ %1 فقط</translation>
    </message>
    <message>
        <source>Both may</source>
        <translation>يجوز لكليهما</translation>
    </message>
    <message>
        <source>Neither may</source>
        <translation>لا يجوز لأي منهما</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>مقارنة %1 و%2</translation>
    </message>
    <message>
        <source>Why or why not: %1</source>
        <translation>السبب: %1</translation>
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
        <translation>يجوز لـ %1.</translation>
    </message>
    <message>
        <source>%1 may not.</source>
        <translation>لا يجوز لـ %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionDialog</name>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>اختبار الا&amp;تصال</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>حفظ واتصال</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>الرمز المم&amp;يز</translation>
    </message>
    <message>
        <source>May stay empty. It is used for the test and for signing in now, and not kept.</source>
        <translation>يمكن تركه فارغًا. يُستخدم للاختبار ولتسجيل الدخول الآن، ولا يُحفظ.</translation>
    </message>
    <message>
        <source>The secret of your token</source>
        <translation>سر رمزك المميز</translation>
    </message>
    <message>
        <source>The environment that Chatelaine was started in names a server: %1</source>
        <translation>تحدد البيئة التي بُدئ منها Chatelaine خادمًا: %1</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>The token of the environment is used for signing in. It is not kept unless you ask for that.</source>
        <translation>يُستخدم الرمز المميز الوارد في البيئة لتسجيل الدخول. ولا يُحفظ ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Save the new address?</source>
        <translation>حفظ العنوان الجديد؟</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</source>
        <translation>
            <numerusform>لا رموز مميزة تنتظر الحذف لدى %1.</numerusform>
            <numerusform>رمز مميز واحد لا يزال على Chatelaine حذفه لدى %1، ويبقى هناك. ولن يُحذف إلا إذا استعاد هذا الاتصال عنوانه القديم. لحذفه، أبقِ هذا الاتصال وأعدّ اتصالًا آخر للعنوان الجديد.</numerusform>
            <numerusform>رمزان مميزان لا يزال على Chatelaine حذفهما لدى %1، ويبقيان هناك. ولن يُحذفا إلا إذا استعاد هذا الاتصال عنوانه القديم. لحذفهما، أبقِ هذا الاتصال وأعدّ اتصالًا آخر للعنوان الجديد.</numerusform>
            <numerusform>%n رموز مميزة لا يزال على Chatelaine حذفها لدى %1، وتبقى هناك. ولن تُحذف إلا إذا استعاد هذا الاتصال عنوانه القديم. لحذفها، أبقِ هذا الاتصال وأعدّ اتصالًا آخر للعنوان الجديد.</numerusform>
            <numerusform>%n رمزًا مميزًا لا يزال على Chatelaine حذفها لدى %1، وتبقى هناك. ولن تُحذف إلا إذا استعاد هذا الاتصال عنوانه القديم. لحذفها، أبقِ هذا الاتصال وأعدّ اتصالًا آخر للعنوان الجديد.</numerusform>
            <numerusform>%n رمز مميز لا يزال على Chatelaine حذفها لدى %1، وتبقى هناك. ولن تُحذف إلا إذا استعاد هذا الاتصال عنوانه القديم. لحذفها، أبقِ هذا الاتصال وأعدّ اتصالًا آخر للعنوان الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>نعم، احفظ</translation>
    </message>
    <message>
        <source>With a token, the test can also say who you are at the server.</source>
        <translation>مع رمز مميز، يستطيع الاختبار أيضًا أن يقول من أنت لدى الخادم.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionFlow</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>The connection is taken off the list. Nothing changes on the server.</source>
        <translation>يُزال الاتصال من القائمة. ولا يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>نعم، أزِل</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain of this computer.</source>
        <translation>يُزال رمزه المميز من سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete there are kept: nothing deletes them any more.</source>
        <translation>
            <numerusform>لا رموز مميزة تنتظر الحذف هناك.</numerusform>
            <numerusform>رمز مميز واحد كان على Chatelaine حذفه هناك يبقى: لن يحذفه شيء بعد الآن.</numerusform>
            <numerusform>رمزان مميزان كان على Chatelaine حذفهما هناك يبقيان: لن يحذفهما شيء بعد الآن.</numerusform>
            <numerusform>%n رموز مميزة كان على Chatelaine حذفها هناك تبقى: لن يحذفها شيء بعد الآن.</numerusform>
            <numerusform>%n رمزًا مميزًا كان على Chatelaine حذفها هناك تبقى: لن يحذفها شيء بعد الآن.</numerusform>
            <numerusform>%n رمز مميز كان على Chatelaine حذفها هناك تبقى: لن يحذفها شيء بعد الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Chatelaine does not know this kind of server.</source>
        <translation>لا يعرف هذا الإصدار من Chatelaine هذا النوع من الخوادم.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>لا يوجد اتصال باسم «%1».</translation>
    </message>
    <message>
        <source>The environment names no server. Set the variables that the server&apos;s own command line reads, or set up a connection here.</source>
        <translation>لا تحدد البيئة أي خادم. اضبط المتغيّرات التي يقرؤها سطر أوامر الخادم نفسه، أو أعدّ اتصالًا هنا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionForm</name>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>ت&amp;ذكّر الرمز المميز في سلسلة المفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose the file of trusted authorities</source>
        <translation>اختيار ملف المراجع الموثوقة</translation>
    </message>
    <message>
        <source>Choose the folder of trusted authorities</source>
        <translation>اختيار مجلد المراجع الموثوقة</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>اختيار شهادتك</translation>
    </message>
    <message>
        <source>Choose the key of your certificate</source>
        <translation>اختيار مفتاح شهادتك</translation>
    </message>
    <message>
        <source>For example: Production</source>
        <translation>مثال: بيئة الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>&amp;نوع الخادم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>الإ&amp;قليم</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Empty: the region of the server that is asked.</source>
        <translation>فارغ: إقليم الخادم الذي يُتصل به.</translation>
    </message>
    <message>
        <source>So that you never mistake one cluster for another.</source>
        <translation>كي لا تخلط أبدًا بين عنقود وآخر.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>نس&amp;يانها</translation>
    </message>
    <message>
        <source>The certificate is then judged by its issuer, name and dates.</source>
        <translation>عندئذ تُقيَّم الشهادة بحسب مُصدِرها واسمها وتواريخها.</translation>
    </message>
    <message>
        <source>File of &amp;trusted authorities</source>
        <translation>&amp;ملف المراجع الموثوقة</translation>
    </message>
    <message>
        <source>F&amp;older of trusted authorities</source>
        <translation>م&amp;جلد المراجع الموثوقة</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>&amp;شهادتك</translation>
    </message>
    <message>
        <source>&amp;Key of your certificate</source>
        <translation>م&amp;فتاح شهادتك</translation>
    </message>
    <message>
        <source>Name in the server&apos;s certificat&amp;e</source>
        <translation>الاسم في ش&amp;هادة الخادم</translation>
    </message>
    <message>
        <source>Where answers come &amp;from</source>
        <translation>م&amp;صدر الردود</translation>
    </message>
    <message>
        <source>PEM. Empty: the authorities that this computer trusts.</source>
        <translation>بصيغة PEM. فارغ: المراجع التي يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>PEM, for servers that ask for one (mutual TLS).</source>
        <translation>بصيغة PEM، للخوادم التي تطلب شهادة (TLS متبادل).</translation>
    </message>
    <message>
        <source>Empty: the name in the address.</source>
        <translation>فارغ: الاسم الوارد في العنوان.</translation>
    </message>
    <message>
        <source>For example: https://server.example.org:%1</source>
        <translation>مثال: https://server.example.org:%1</translation>
    </message>
    <message>
        <source>The certificate that was trusted is forgotten: it was another server&apos;s.</source>
        <translation>نُسيت الشهادة التي كانت موثوقة: فقد كانت تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>Trusts one certificate only, with the fingerprint %1.</source>
        <translation>يثق بشهادة واحدة فقط، بصمتها %1.</translation>
    </message>
    <message>
        <source>Your certificate needs its key.</source>
        <translation>تحتاج شهادتك إلى مفتاحها.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>يحتاج المفتاح إلى شهادته.</translation>
    </message>
    <message>
        <source>What the tab, the bar and the start page call this connection.</source>
        <translation>اسم هذا الاتصال في التبويب والشريط وصفحة البداية.</translation>
    </message>
    <message>
        <source>What is behind the address.</source>
        <translation>ما يوجد خلف العنوان.</translation>
    </message>
    <message>
        <source>Where the server answers, with https:// or http:// and its port.</source>
        <translation>حيث يجيب الخادم، مع https:// أو http:// ومنفذه.</translation>
    </message>
    <message>
        <source>The region of the cluster that this connection works in.</source>
        <translation>منطقة العنقود التي يعمل فيها هذا الاتصال.</translation>
    </message>
    <message>
        <source>Marks the tab and the bar of this connection.</source>
        <translation>يميّز تبويب هذا الاتصال وشريطه.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>يحرسه نظام التشغيل، ويسلّمه إلى هذا البرنامج عند الاتصال مجددًا.</translation>
    </message>
    <message>
        <source>A file with the certificates of the authorities that may vouch for this server.</source>
        <translation>ملف فيه شهادات الجهات التي يجوز لها أن تضمن هذا الخادم.</translation>
    </message>
    <message>
        <source>A folder with such files, instead of a single one.</source>
        <translation>مجلد فيه ملفات كهذه، بدلًا من ملف واحد.</translation>
    </message>
    <message>
        <source>The certificate with which this computer introduces itself to the server.</source>
        <translation>الشهادة التي يعرّف بها هذا الحاسوب نفسه للخادم.</translation>
    </message>
    <message>
        <source>The private key that belongs to your certificate.</source>
        <translation>المفتاح الخاص التابع لشهادتك.</translation>
    </message>
    <message>
        <source>The name that the certificate has to show, where it is another one than the address.</source>
        <translation>الاسم الذي يجب أن تحمله الشهادة إن اختلف عن العنوان.</translation>
    </message>
    <message>
        <source>The leader knows the newest state. Any server answers sooner, and may be a little behind.</source>
        <translation>يعرف القائد أحدث حالة. ويجيب أي خادم أسرع، وقد يتأخر قليلًا.</translation>
    </message>
    <message>
        <source>Certificates and rea&amp;ding</source>
        <translation>الشهادات والق&amp;راءة</translation>
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
        <translation>اتصالاتك</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Connect to %1 (%2)</source>
        <comment>a connection and its colour</comment>
        <translation>الاتصال بـ %1 (%2)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionProfile</name>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>يبدأ العنوان بـ http:// أو https://‎.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave the path out.</source>
        <translation>ينتهي العنوان بعد المضيف والمنفذ: لا تضع المسار.</translation>
    </message>
    <message>
        <source>The address ends after the host and port: leave what follows out.</source>
        <translation>ينتهي العنوان بعد المضيف والمنفذ: لا تضع ما يليهما.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>المنفذ رقم بين 1 و65535.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file. Choose it anew.</source>
        <translation>لا يصلح هذا اسمًا لملف. اختره من جديد.</translation>
    </message>
    <message>
        <source>The client certificate needs its key, too.</source>
        <translation>تحتاج شهادة العميل إلى مفتاحها أيضًا.</translation>
    </message>
    <message>
        <source>The key needs its client certificate, too.</source>
        <translation>يحتاج المفتاح إلى شهادة العميل الخاصة به أيضًا.</translation>
    </message>
    <message>
        <source>Choose what kind of server it is.</source>
        <translation>اختر نوع الخادم.</translation>
    </message>
    <message>
        <source>Enter a name such as server.global.nomad, without a port.</source>
        <translation>أدخل اسمًا مثل server.global.nomad، دون منفذ.</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint of a certificate.</source>
        <translation>هذه ليست بصمة SHA-256 لشهادة.</translation>
    </message>
    <message>
        <source>This cannot be the name of a region.</source>
        <translation>لا يصلح هذا اسمًا لإقليم.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://nomad.example.org:%1.</source>
        <translation>أدخل عنوان الخادم، مثل https://nomad.example.org:%1.</translation>
    </message>
    <message>
        <source>This is no address of a server. Enter one such as https://nomad.example.org:%1.</source>
        <translation>هذا ليس عنوان خادم. أدخل عنوانًا مثل https://nomad.example.org:%1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionStepView</name>
    <message>
        <source>&amp;Trust this certificate…</source>
        <translation>ال&amp;وثوق بهذه الشهادة…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>يتوفر فيه: %1</translation>
    </message>
    <message>
        <source>It does not have: %1</source>
        <translation>لا يتوفر فيه: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>خطوات الاختبار</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionsMenu</name>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleBar</name>
    <message>
        <source>Demo: nothing you do here is kept.</source>
        <translation>عرض توضيحي: لا يُحفظ شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Local store: %1</source>
        <translation>مخزن محلي: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>الإقليم %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>الإقليم: %1</translation>
    </message>
    <message>
        <source>Go on in another region, with the same token</source>
        <translation>المتابعة في إقليم آخر بالرمز المميز نفسه</translation>
    </message>
    <message>
        <source>%1 (decides for all)</source>
        <comment>a region</comment>
        <translation>%1 (الإقليم المرجعي)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>تغيير &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>Make a one-time se&amp;cret…</source>
        <translation>إنشاء س&amp;ر لمرة واحدة…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and their role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1 with the role %2</source>
        <translation>تم تسجيل الدخول باسم %1 بالدور %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>المناطق: %1</translation>
    </message>
    <message>
        <source>Your token expires %1</source>
        <translation>تنتهي صلاحية رمزك المميز %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleMenus</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى ال&amp;أمام</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;الجزء السابق من النافذة</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleTabs</name>
    <message>
        <source>Open connections</source>
        <translation>الاتصالات المفتوحة</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConsoleView</name>
    <message>
        <source>Your token expires %1. After that you have to sign in with another one.</source>
        <translation>تنتهي صلاحية رمزك المميز %1. وبعد ذلك عليك تسجيل الدخول برمز مميز آخر.</translation>
    </message>
    <message>
        <source>Tokens that were replaced have not been deleted as planned. This waits for your answer.</source>
        <translation>لم تُحذف الرموز المميزة المستبدلة كما كان مخططًا. والأمر في انتظار ردك.</translation>
    </message>
    <message>
        <source>Decide what to do</source>
        <translation>تحديد ما يجب فعله</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and a person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
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
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ContentCopy</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>أُلغيت العملية. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreatePersonalTokenDialog</name>
    <message>
        <source>Create personal access token</source>
        <translation>إنشاء رمز وصول شخصي</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>It acts with your own permissions, cut down to the scopes that you choose. Its secret is shown once, right after this.</source>
        <translation>يعمل بأذوناتك أنت، محدودةً بالنطاقات التي تختارها. ويُعرض سره مرة واحدة، بعد هذا مباشرة.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>جارٍ إنشاء الرمز المميز…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateStorePage</name>
    <message>
        <source>Create a store</source>
        <translation>إنشاء مخزن</translation>
    </message>
    <message>
        <source>You become its first user and may do everything.</source>
        <translation>تصبح أول مستخدم فيه ويجوز لك كل شيء.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ا&amp;لمؤسسة</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>&amp;بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>به تسجّل الدخول. ولا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>12 حرفًا على الأقل. بضع كلمات لا صلة بينها قوية وسهلة التذكر.</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>كلمة المرور مر&amp;ة أخرى</translation>
    </message>
    <message>
        <source>Permissions and &amp;roles</source>
        <translation>الأذونات والأ&amp;دوار</translation>
    </message>
    <message>
        <source>Only you can read this file.</source>
        <translation>لا يستطيع قراءة هذا الملف إلا أنت.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>إنشاء المخزن</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Where to keep the store</source>
        <translation>مكان حفظ المخزن</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>مخازن Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>Choose where to keep the store.</source>
        <translation>اختر مكان حفظ المخزن.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Whose tokens the store keeps. The window shows this name.</source>
        <translation>المؤسسة التي يحفظ المخزن رموزها المميزة. تعرض النافذة هذا الاسم.</translation>
    </message>
    <message>
        <source>You become the first user, who may do everything.</source>
        <translation>تصبح أول مستخدم، ويجوز له كل شيء.</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>العنوان الذي تُعرف به في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>It opens the store to you. Nobody can read it back from the file.</source>
        <translation>يفتح لك المخزن. ولا يستطيع أحد استرجاعها من الملف.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>الشيء نفسه مرة أخرى، كي لا يمنعك خطأ في الكتابة من الدخول.</translation>
    </message>
    <message>
        <source>The permissions and roles to start with. More can be taken in at any time.</source>
        <translation>الأذونات والأدوار التي تبدأ بها. ويمكن إضافة المزيد في أي وقت.</translation>
    </message>
    <message>
        <source>The whole store is this one file. Keep backups of it elsewhere.</source>
        <translation>المخزن كله هو هذا الملف الواحد. احتفظ بنسخ احتياطية منه في مكان آخر.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;الملف</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after this.</source>
        <translation>يُعرض سره مرة واحدة، بعد هذا مباشرة.</translation>
    </message>
    <message>
        <source>A service account of the same name is made with it. Its secret is shown once, right after this.</source>
        <translation>يُنشأ معه حساب خدمة بالاسم نفسه. ويُعرض سره مرة واحدة، بعد هذا مباشرة.</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>جارٍ إنشاء الرمز المميز…</translation>
    </message>
    <message>
        <source>Create another token</source>
        <translation>إنشاء رمز مميز آخر</translation>
    </message>
</context>
<context>
    <name>chatelaine::Csv</name>
    <message>
        <source>It has too many lines: at most %1.</source>
        <translation>فيه أسطر كثيرة جدًا: %1 كحد أقصى.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns: at most %2.</source>
        <translation>في السطر %1 أعمدة كثيرة جدًا: %2 كحد أقصى.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quotation mark.</source>
        <translation>في السطر %1 نص بعد علامة اقتباس الإغلاق.</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that is never closed.</source>
        <translation>في السطر %1 علامة اقتباس مفتوحة لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>السطر %1 ليس بترميز UTF-8. احفظ الملف بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteUserDialog</name>
    <message numerus="yes">
        <source>They own %n token(s), among them: %1.</source>
        <translation>
            <numerusform>لا يملك رموزًا مميزة: %1.</numerusform>
            <numerusform>يملك رمزًا مميزًا واحدًا، هو: %1.</numerusform>
            <numerusform>يملك رمزين مميزين، منهما: %1.</numerusform>
            <numerusform>يملك %n رموز مميزة، منها: %1.</numerusform>
            <numerusform>يملك %n رمزًا مميزًا، منها: %1.</numerusform>
            <numerusform>يملك %n رمز مميز، منها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s): %1.</source>
        <translation>
            <numerusform>لا يملك رموزًا مميزة: %1.</numerusform>
            <numerusform>يملك رمزًا مميزًا واحدًا: %1.</numerusform>
            <numerusform>يملك رمزين مميزين: %1.</numerusform>
            <numerusform>يملك %n رموز مميزة: %1.</numerusform>
            <numerusform>يملك %n رمزًا مميزًا: %1.</numerusform>
            <numerusform>يملك %n رمز مميز: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>ابحث في الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <source>&amp;New owner of their tokens</source>
        <translation>المالك ال&amp;جديد لرموزه المميزة</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their personal access tokens die. This cannot be undone.</source>
        <translation>لن يتمكن هذا المستخدم من تسجيل الدخول بعد ذلك، وتبطل رموز وصوله الشخصية. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The tokens go on working; the new owner answers for them.</source>
        <translation>تظل الرموز المميزة تعمل، ويصبح المالك الجديد مسؤولًا عنها.</translation>
    </message>
    <message>
        <source>Looking at what they own…</source>
        <translation>جارٍ الاطلاع على ما يملكه…</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) die(s) at once.</source>
        <translation>
            <numerusform>لا رموز وصول شخصية تبطل.</numerusform>
            <numerusform>يبطل رمز وصول شخصي واحد فورًا.</numerusform>
            <numerusform>يبطل رمزا وصول شخصيان فورًا.</numerusform>
            <numerusform>تبطل %n رموز وصول شخصية فورًا.</numerusform>
            <numerusform>يبطل %n رمز وصول شخصيًا فورًا.</numerusform>
            <numerusform>يبطل %n رمز وصول شخصي فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who gets their tokens.</source>
        <translation>اختر من يحصل على رموزه المميزة.</translation>
    </message>
    <message>
        <source>Nobody active here is called that. Choose a person from the list.</source>
        <translation>لا يوجد هنا شخص نشط بهذا الاسم. اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Who answers for the tokens of this person from now on.</source>
        <translation>المسؤول عن الرموز المميزة لهذا الشخص من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopNotices</name>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>chatelaine::DesktopWatch</name>
    <message>
        <source>Hides what is on the screen before the computer sleeps</source>
        <translation>يخفي ما على الشاشة قبل أن يدخل الحاسوب في وضع السكون</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailsSplitter</name>
    <message>
        <source>Show &amp;details</source>
        <translation>عرض الت&amp;فاصيل</translation>
    </message>
</context>
<context>
    <name>chatelaine::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>معلومات تشخيص لتقرير عن خطأ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>This is all that would be saved. Names, secrets, addresses and paths were left out; read it before you send it to anybody.</source>
        <translation>هذا كل ما سيُحفظ. حُذفت الأسماء والأسرار والعناوين والمسارات؛ اقرأه قبل أن ترسله إلى أحد.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report.</source>
        <translation>تم النسخ. الصقه في تقريرك.</translation>
    </message>
    <message>
        <source>Save the diagnostics as</source>
        <translation>حفظ معلومات التشخيص باسم</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Directory</name>
    <message>
        <source>Its “provider” is missing, too long or unreadable.</source>
        <translation>الحقل «provider» مفقود أو طويل جدًا أو غير مقروء.</translation>
    </message>
    <message>
        <source>the e-mail address is there twice</source>
        <translation>عنوان البريد الإلكتروني مكرر</translation>
    </message>
    <message>
        <source>the “name” is missing, too long or unreadable</source>
        <translation>الحقل «name» مفقود أو طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>the “role” is too long or unreadable</source>
        <translation>الحقل «role» طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>one of the “groups” is empty, too long or unreadable</source>
        <translation>إحدى قيم «groups» فارغة أو طويلة جدًا أو غير مقروءة</translation>
    </message>
    <message>
        <source>the “zones” cannot be used (%1)</source>
        <translation>لا يمكن استخدام الحقل «zones» ‏(%1)</translation>
    </message>
    <message>
        <source>The directory “%1” cannot be used. %2</source>
        <translation>لا يمكن استخدام الدليل «%1». %2</translation>
    </message>
    <message>
        <source>Its first line names the column “%1” twice.</source>
        <translation>يذكر سطره الأول العمود «%1» مرتين.</translation>
    </message>
    <message>
        <source>Its first line names no column “%1”.</source>
        <translation>لا يذكر سطره الأول العمود «%1».</translation>
    </message>
    <message>
        <source>Line %1 names another “provider” than the lines before.</source>
        <translation>يذكر السطر %1 قيمة «provider» مختلفة عن الأسطر السابقة.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3.</source>
        <translation>السطر %1، «%2»: %3.</translation>
    </message>
    <message>
        <source>the “role” is not a text</source>
        <translation>الحقل «role» ليس نصًا</translation>
    </message>
    <message>
        <source>the “groups” are not a list of texts</source>
        <translation>الحقل «groups» ليس قائمة نصوص</translation>
    </message>
    <message>
        <source>the “zones” are not a list of texts</source>
        <translation>الحقل «zones» ليس قائمة نصوص</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>Its “people” are not a list.</source>
        <translation>الحقل «people» ليس قائمة.</translation>
    </message>
    <message>
        <source>It has more than 100,000 people.</source>
        <translation>فيه أكثر من 100,000 شخص.</translation>
    </message>
    <message>
        <source>Person %1: %2.</source>
        <translation>الشخص %1: %2.</translation>
    </message>
    <message>
        <source>Person %1, “%2”: %3.</source>
        <translation>الشخص %1، «%2»: %3.</translation>
    </message>
    <message>
        <source>the “externalId” is there twice</source>
        <translation>الحقل «externalId» مكرر</translation>
    </message>
    <message>
        <source>the “externalId” is missing, too long or unreadable</source>
        <translation>الحقل «externalId» مفقود أو طويل جدًا أو غير مقروء</translation>
    </message>
    <message>
        <source>the “email” is not an e-mail address</source>
        <translation>الحقل «email» ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>“active” is neither yes nor no</source>
        <translation>الحقل «active» ليس yes ولا no</translation>
    </message>
    <message>
        <source>“active” is neither true nor false</source>
        <translation>الحقل «active» ليس true ولا false</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryImport</name>
    <message>
        <source>People, groups or roles have changed since the preview. Look at what the import would do now, then decide again.</source>
        <translation>تغيّر الأشخاص أو المجموعات أو الأدوار منذ المعاينة. اطّلع على ما سيفعله الاستيراد الآن، ثم قرّر مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DirectoryJudge</name>
    <message>
        <source>The entry has no usable identity (externalId).</source>
        <translation>ليس للمدخلة هوية صالحة للاستخدام (externalId).</translation>
    </message>
    <message>
        <source>The identity %1 is in the file twice.</source>
        <translation>الهوية %1 مكررة في الملف.</translation>
    </message>
    <message>
        <source>Somebody else has this e-mail address.</source>
        <translation>لدى شخص آخر عنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>The entry names no role. Choose a role for new people, then try again.</source>
        <translation>لا تذكر المدخلة دورًا. اختر دورًا للأشخاص الجدد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no role %1 here.</source>
        <translation>لا يوجد هنا دور باسم %1.</translation>
    </message>
    <message>
        <source>Nobody can change their own role and zones or deactivate themselves.</source>
        <translation>لا يستطيع أحد تغيير دوره ومناطقه أو إلغاء تنشيط حسابه بنفسه.</translation>
    </message>
    <message>
        <source>They can or could do what you cannot, for example %1.</source>
        <translation>يستطيع هذا الشخص، أو سيستطيع، ما لا تستطيعه، مثل %1.</translation>
    </message>
    <message>
        <source>They have no zones, or would have none, and so could act outside of yours, %1.</source>
        <translation>ليست لهذا الشخص مناطق، أو لن تكون له مناطق، وقد يعمل بذلك خارج مناطقك، %1.</translation>
    </message>
    <message>
        <source>They act, or would act, in %1, but you only in %2.</source>
        <translation>يعمل هذا الشخص، أو سيعمل، في %1، أما أنت ففي %2 فقط.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DurationField</name>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditDialog</name>
    <message>
        <source>These are their values. Change what you like and press Save.</source>
        <translation>هذه هي القيم الأخرى. غيّر ما تريد واضغط على «حفظ».</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over theirs.</source>
        <translation>هذه هي قيمك. اضغط على «حفظ» لتحل محل القيم الأخرى.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>جارٍ الاستعلام عما تغيّر…</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>اختر إصدارًا أولًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditPersonalTokenDialog</name>
    <message>
        <source>Edit personal access token</source>
        <translation>تحرير رمز الوصول الشخصي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>These are the newer values. Change what you like and press Save.</source>
        <translation>هذه هي القيم الأحدث. غيّر ما تريد واضغط على «حفظ».</translation>
    </message>
    <message>
        <source>These are your values. Press Save to put them over the newer ones.</source>
        <translation>هذه هي قيمك. اضغط على «حفظ» لتحل محل القيم الأحدث.</translation>
    </message>
    <message>
        <source>This token was deleted since you opened it. It cannot be changed any more.</source>
        <translation>حُذف هذا الرمز المميز منذ أن فتحته. لم يعد بالإمكان تغييره.</translation>
    </message>
    <message>
        <source>This token was changed since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>تغيّر هذا الرمز المميز منذ أن فتحته. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>تحرير الرمز المميز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot be changed any more.</source>
        <translation>حذف شخص ما هذا الرمز المميز منذ أن فتحته. لم يعد بالإمكان تغييره.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما هذا الرمز المميز منذ أن فتحته. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation>تحرير المستخدم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Somebody has changed this user since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما هذا المستخدم منذ أن فتحته. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExitCodes</name>
    <message>
        <source>Done, and what was looked at is whole.</source>
        <translation>تم، وما فُحص سليم.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine.</source>
        <translation>حدث خطأ داخل Chatelaine.</translation>
    </message>
    <message>
        <source>The command line makes no sense, or asks a server for what only stores have.</source>
        <translation>سطر الأوامر غير مفهوم، أو يطلب من خادم ما ليس إلا للمخازن.</translation>
    </message>
    <message>
        <source>What was looked at is not as it was written: the audit chain is broken, or the store is damaged.</source>
        <translation>ما فُحص ليس كما كُتب: سلسلة التدقيق مكسورة، أو المخزن تالف.</translation>
    </message>
    <message>
        <source>Nobody could be signed in: wrong password, nobody to ask, account deactivated.</source>
        <translation>تعذّر تسجيل الدخول: كلمة مرور خاطئة، أو لا أحد لسؤاله، أو حساب غير نشط.</translation>
    </message>
    <message>
        <source>Whoever is signed in is not allowed to do this.</source>
        <translation>لا يُسمح بذلك لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>The store or server is missing, or cannot be reached, read or written.</source>
        <translation>المخزن أو الخادم غير موجود، أو لا يمكن الوصول إليه أو قراءته أو الكتابة إليه.</translation>
    </message>
    <message>
        <source>Another program holds the store. Try again later.</source>
        <translation>يحتجز برنامج آخر المخزن. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The backup or the output could not be written, or the file is there already.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية أو المخرجات، أو الملف موجود بالفعل.</translation>
    </message>
    <message>
        <source>Ended by Ctrl+C (other signals: 128 and their number).</source>
        <translation>أُنهي بـ Ctrl+C (الإشارات الأخرى: 128 مضافًا إليه رقمها).</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryBars</name>
    <message>
        <source>Timeline of what expires</source>
        <translation>المخطط الزمني لانتهاء الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
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
        <translation>%1 (كثيرة في يوم واحد)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDigest</name>
    <message numerus="yes">
        <source>%n token(s) expire within 7 days</source>
        <translation>
            <numerusform>لا رموز مميزة تنتهي صلاحيتها خلال 7 أيام</numerusform>
            <numerusform>تنتهي صلاحية رمز مميز واحد خلال 7 أيام</numerusform>
            <numerusform>تنتهي صلاحية رمزين مميزين خلال 7 أيام</numerusform>
            <numerusform>تنتهي صلاحية %n رموز مميزة خلال 7 أيام</numerusform>
            <numerusform>تنتهي صلاحية %n رمزًا مميزًا خلال 7 أيام</numerusform>
            <numerusform>تنتهي صلاحية %n رمز مميز خلال 7 أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Chatelaine to see which, and replace them in time.</source>
        <translation>افتح Chatelaine لمعرفة أيّها، واستبدلها في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>تاريخ ووقت…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, as the present one</source>
        <translation>%1، كالحالي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>longer than the server allows</source>
        <translation>أطول مما يسمح به الخادم</translation>
    </message>
    <message>
        <source>longer than your organisation allows</source>
        <translation>أطول مما تسمح به مؤسستك</translation>
    </message>
    <message>
        <source>shorter than the server allows</source>
        <translation>أقصر مما يسمح به الخادم</translation>
    </message>
    <message>
        <source>the server asks for an expiry</source>
        <translation>يشترط الخادم تاريخ انتهاء</translation>
    </message>
    <message>
        <source>your organisation asks for an expiry</source>
        <translation>تشترط مؤسستك تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Dies on %1.</source>
        <translation>تنتهي صلاحيته في %1.</translation>
    </message>
    <message>
        <source>Works until somebody switches it off.</source>
        <translation>يعمل إلى أن يعطّله شخص ما.</translation>
    </message>
    <message>
        <source>Works until somebody deletes it.</source>
        <translation>يعمل إلى أن يحذفه شخص ما.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>تسمح مؤسستك بما لا يزيد على %1.</translation>
    </message>
    <message>
        <source>The server takes a life of %1 to %2.</source>
        <translation>يقبل الخادم مدة صلاحية من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The server takes a life of at most %1.</source>
        <translation>يقبل الخادم مدة صلاحية لا تزيد على %1.</translation>
    </message>
    <message>
        <source>The server takes a life of at least %1.</source>
        <translation>يقبل الخادم مدة صلاحية لا تقل عن %1.</translation>
    </message>
    <message>
        <source>The server asks for an expiry. Choose when.</source>
        <translation>يشترط الخادم تاريخ انتهاء. اختر موعده.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryLegend</name>
    <message>
        <source>What the colours and patterns stand for</source>
        <translation>ما تمثله الألوان والنقوش</translation>
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
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>How much time a bar stands for</source>
        <translation>المدة التي يمثلها كل عمود</translation>
    </message>
    <message>
        <source>A bar for each week</source>
        <translation>عمود لكل أسبوع</translation>
    </message>
    <message>
        <source>A bar for each day</source>
        <translation>عمود لكل يوم</translation>
    </message>
    <message>
        <source>What the parts of a bar stand for</source>
        <translation>ما تمثله أجزاء العمود</translation>
    </message>
    <message>
        <source>Coloured by owner</source>
        <translation>تلوين بحسب المالك</translation>
    </message>
    <message>
        <source>Coloured by role</source>
        <translation>تلوين بحسب الدور</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>When tokens expire</source>
        <translation>مواعيد انتهاء صلاحية الرموز المميزة</translation>
    </message>
    <message>
        <source>Tokens that expire then</source>
        <translation>الرموز المميزة التي تنتهي صلاحيتها حينها</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Days show where many tokens expire together; weeks show the whole at a glance.</source>
        <translation>تُظهر الأيام متى تنتهي صلاحية رموز مميزة كثيرة معًا، وتُظهر الأسابيع الصورة الكاملة بنظرة واحدة.</translation>
    </message>
    <message>
        <source>Whose tokens they are, or what they may do: who is concerned when they expire.</source>
        <translation>أصحاب الرموز المميزة أو ما يجوز لها فعله: من يعنيه الأمر عند انتهاء صلاحيتها.</translation>
    </message>
    <message>
        <source>The arrow keys go from bar to bar, Enter goes to its tokens. The table below says the same in words.</source>
        <translation>تنقلك مفاتيح الأسهم من عمود إلى آخر، وينقلك Enter إلى رموزه المميزة. ويذكر الجدول أدناه الشيء نفسه بالكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <comment>a day or a week</comment>
        <translation>
            <numerusform>%1: لا رموز مميزة</numerusform>
            <numerusform>%1: رمز مميز واحد</numerusform>
            <numerusform>%1: رمزان مميزان</numerusform>
            <numerusform>%1: %n رموز مميزة</numerusform>
            <numerusform>%1: %n رمزًا مميزًا</numerusform>
            <numerusform>%1: %n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the token on the page “Tokens”, where it can be replaced.</source>
        <translation>عرض الرمز المميز في الصفحة «الرموز المميزة»، حيث يمكن استبداله.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>حدّد رمزًا مميزًا أولًا.</translation>
    </message>
    <message>
        <source>Today: %1 · Within 7 days: %2 · Within 90 days: %3</source>
        <comment>how many tokens expire</comment>
        <translation>اليوم: %1 · خلال 7 أيام: %2 · خلال 90 يومًا: %3</translation>
    </message>
    <message>
        <source>More than %1 tokens expire within 90 days. Only those that expire first are shown.</source>
        <translation>تنتهي صلاحية أكثر من %1 من الرموز المميزة خلال 90 يومًا. ولا يُعرض منها إلا ما تنتهي صلاحيته أولًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking for what expires…</source>
        <translation>جارٍ البحث عما تنتهي صلاحيته…</translation>
    </message>
    <message>
        <source>Nothing expires within 90 days</source>
        <translation>لا شيء تنتهي صلاحيته خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Tokens that are disabled, or that never expire, are not counted here.</source>
        <translation>لا تُحتسب هنا الرموز المميزة المعطّلة أو التي لا تنتهي صلاحيتها أبدًا.</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>لا يحق لك عرض الرموز المميزة للمؤسسة</translation>
    </message>
    <message>
        <source>What expires could not be found out</source>
        <translation>تعذّرت معرفة ما تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>انت&amp;هاء الصلاحية</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <translation>السياسات والأدوار</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Go &amp;to the token</source>
        <translation>الانتقال إلى ال&amp;رمز المميز</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML، للمتصفحات</translation>
    </message>
    <message>
        <source>Markdown, for wikis</source>
        <translation>Markdown، لمواقع الويكي</translation>
    </message>
    <message>
        <source>Catalogue as JSON</source>
        <translation>كتالوج بتنسيق JSON</translation>
    </message>
    <message>
        <source>Catalogue as CSV</source>
        <translation>كتالوج بتنسيق CSV</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;نسخ كجدول</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>To paste into a spreadsheet or a document.</source>
        <translation>للصق في جدول بيانات أو مستند.</translation>
    </message>
    <message>
        <source>Shows the pages first.</source>
        <translation>يعرض الصفحات أولًا.</translation>
    </message>
    <message>
        <source>Pages in landscape with the heading on each, ready to be printed.</source>
        <translation>صفحات أفقية يتكرر العنوان في كل منها، جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>One line a permission. No field is taken for a formula.</source>
        <translation>سطر لكل إذن. ولا يُعامَل أي حقل على أنه صيغة حسابية.</translation>
    </message>
    <message>
        <source>One page that needs nothing else; screen readers find their way in it.</source>
        <translation>صفحة واحدة لا تحتاج إلى أي شيء آخر، ويسهل على قارئات الشاشة التنقل فيها.</translation>
    </message>
    <message>
        <source>A heading and a table for each group.</source>
        <translation>عنوان وجدول لكل مجموعة.</translation>
    </message>
    <message>
        <source>Every permission and role that this organisation has, for another one to import.</source>
        <translation>كل إذن وكل دور لدى هذه المؤسسة، كي تستوردها مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>It is saved in %1.</source>
        <translation>تم الحفظ في %1.</translation>
    </message>
    <message>
        <source>The table is in the clipboard. Paste it into a spreadsheet or a document.</source>
        <translation>الجدول في الحافظة. الصقه في جدول بيانات أو مستند.</translation>
    </message>
    <message numerus="yes">
        <source>That would be %n page(s). Search for what you need first, or save it as a PDF.</source>
        <translation>
            <numerusform>لا صفحات للطباعة.</numerusform>
            <numerusform>ستكون النتيجة صفحة واحدة. ابحث عما تحتاج إليه أولًا، أو احفظها بتنسيق PDF.</numerusform>
            <numerusform>ستكون النتيجة صفحتين. ابحث عما تحتاج إليه أولًا، أو احفظها بتنسيق PDF.</numerusform>
            <numerusform>ستكون النتيجة %n صفحات. ابحث عما تحتاج إليه أولًا، أو احفظها بتنسيق PDF.</numerusform>
            <numerusform>ستكون النتيجة %n صفحة. ابحث عما تحتاج إليه أولًا، أو احفظها بتنسيق PDF.</numerusform>
            <numerusform>ستكون النتيجة %n صفحة. ابحث عما تحتاج إليه أولًا، أو احفظها بتنسيق PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the table is written: for a spreadsheet, a wiki, a browser or paper.</source>
        <translation>كيف يُكتب الجدول: لجداول البيانات أو ويكي أو متصفح أو ورق.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPages</name>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (غير مؤكد)</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>تعذّر إنشاء ملف PDF.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileChooser</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>a kind of file: PDF file</comment>
        <translation>ملف %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileField</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>هذا مجلد. اختر ملفًا.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>هذا ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>It cannot be read. Look at its permissions.</source>
        <translation>لا يمكن قراءته. تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>ملفات PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::FileWitness</name>
    <message>
        <source>The store “%1” was moved, replaced or deleted while it was open. Nothing was changed. Put it back, or open it again.</source>
        <translation>نُقل المخزن «%1» أو استُبدل أو حُذف وهو مفتوح. لم يتغير شيء. أعده إلى مكانه، أو افتحه من جديد.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Files</name>
    <message>
        <source>“%1” is not a regular file. Choose another one.</source>
        <translation>«%1» ليس ملفًا عاديًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you are allowed to.</source>
        <translation>لا يمكن قراءة الملف «%1». تحقّق من أن ذلك مسموح لك.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2. Choose another one.</source>
        <translation>الملف «%1» أكبر من %2. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no room for the file “%1”. Nothing was changed.</source>
        <translation>لا مساحة للملف «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Nothing was changed; choose another place.</source>
        <translation>تعذّرت الكتابة إلى الملف «%1». لم يتغير شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or choose another one.</source>
        <translation>لا يوجد ملف «%1». تحقّق من المسار، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>نسخة Chatelaine هذه غير مكتملة. يُرجى تثبيتها من جديد.</translation>
    </message>
    <message>
        <source>Chatelaine brings no catalogue of this name.</source>
        <translation>لا يتضمن Chatelaine كتالوجًا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Search name, description, owner, accessor ID or hint</source>
        <translation>ابحث في الاسم أو الوصف أو المالك أو معرّف الوصول أو التلميح</translation>
    </message>
    <message>
        <source>Search name, policy, role or accessor ID</source>
        <translation>ابحث في الاسم أو السياسة أو الدور أو معرّف الوصول</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>البحث في الرموز المميزة</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Policy or role</source>
        <translation>ال&amp;سياسة أو الدور</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>ال&amp;مالك</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>انتهاء ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>&amp;Last use</source>
        <translation>آ&amp;خر استخدام</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Policy or role: %1</source>
        <translation>السياسة أو الدور: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterRow</name>
    <message>
        <source>&amp;Add filter</source>
        <translation>إ&amp;ضافة مرشّح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح جميع المرشّحات</translation>
    </message>
    <message>
        <source>The list shows what contains all these words. Escape empties the field.</source>
        <translation>تعرض القائمة ما يحتوي كل هذه الكلمات. يُفرغ Escape الحقل.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Finding</name>
    <message>
        <source>The audit trail is whole. Entries checked: %1.</source>
        <translation>سجل التدقيق سليم. عدد المدخلات المفحوصة: %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1 is not there any more.</source>
        <translation>سجل التدقيق مكسور: لم تعد المدخلة %1 موجودة.</translation>
    </message>
    <message>
        <source>The audit trail is broken: what is known of the removed part does not fit entry %1.</source>
        <translation>سجل التدقيق مكسور: المعروف عن الجزء المُزال لا يتوافق مع المدخلة %1.</translation>
    </message>
    <message>
        <source>The audit trail is broken: entry %1, or the one before it, is not as it was written.</source>
        <translation>سجل التدقيق مكسور: المدخلة %1، أو التي قبلها، ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>The store is whole. Tokens: %1, users: %2, entries of the audit trail: %3.</source>
        <translation>المخزن سليم. الرموز المميزة: %1، المستخدمون: %2، مدخلات سجل التدقيق: %3.</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1.</source>
        <translation>كُتبت النسخة الاحتياطية وقُرئت للتحقق منها: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>Unfolded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
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
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreshPasswordDialog</name>
    <message>
        <source>Nothing was done, because the password was not given.</source>
        <translation>لم يُنفَّذ شيء، لأن كلمة المرور لم تُدخل.</translation>
    </message>
    <message>
        <source>Confirm your password</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>What you are about to do needs your password once more. For five minutes you are not asked again.</source>
        <translation>ما توشك على فعله يتطلب كلمة مرورك مرة أخرى. ولن تُطلب منك مجددًا خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>جارٍ التحقق من كلمة المرور…</translation>
    </message>
    <message>
        <source>Your own password, to show that it is still you at the keyboard.</source>
        <translation>كلمة مرورك أنت، لإثبات أنك لا تزال أمام لوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Gatekeeper</name>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>لم يعد أحد مسجّل الدخول. سجّل الدخول، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your role %1 does not hold the permission %2. Ask an administrator for it.</source>
        <translation>دورك %1 لا يحمل الإذن %2. اطلبه من أحد المسؤولين.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>This needs your password once more. Type it, then try again.</source>
        <translation>يتطلب هذا كلمة مرورك مرة أخرى. اكتبها، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceChoice</name>
    <message>
        <source>Whether what is there now stops at once, or goes on for a while so that nobody is locked out.</source>
        <translation>هل يتوقف الموجود الآن فورًا أم يستمر مدةً كي لا يُمنع أحد من الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantModel</name>
    <message>
        <source>Other permissions</source>
        <translation>أذونات أخرى</translation>
    </message>
    <message>
        <source>%1 of %2 granted</source>
        <comment>permissions</comment>
        <translation>%1 من %2 ممنوحة</translation>
    </message>
    <message>
        <source>%1: granted. %2. %3</source>
        <translation>%1: ممنوح. %2. %3</translation>
    </message>
    <message>
        <source>%1: not granted. %2. %3</source>
        <translation>%1: غير ممنوح. %2. %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantTree</name>
    <message>
        <source>Search permissions</source>
        <translation>البحث في الأذونات</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message numerus="yes">
        <source>May do %1 of %n thing(s).</source>
        <translation>
            <numerusform>لا يجوز له شيء: %1.</numerusform>
            <numerusform>يجوز له %1 من أصل أمر واحد.</numerusform>
            <numerusform>يجوز له %1 من أصل أمرين.</numerusform>
            <numerusform>يجوز له %1 من أصل %n أمور.</numerusform>
            <numerusform>يجوز له %1 من أصل %n أمرًا.</numerusform>
            <numerusform>يجوز له %1 من أصل %n أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limited to data in these zones: %1.</source>
        <translation>مقصور على بيانات هذه المناطق: %1.</translation>
    </message>
    <message>
        <source>Shortens the list to permissions whose name or meaning contains this.</source>
        <translation>يقصر القائمة على الأذونات التي يحتوي اسمها أو معناها هذا النص.</translation>
    </message>
    <message>
        <source>Hides the permissions that the answer is no for.</source>
        <translation>يخفي الأذونات التي جوابها لا.</translation>
    </message>
    <message>
        <source>Only grante&amp;d</source>
        <translation>الممنو&amp;ح فقط</translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantedList</name>
    <message>
        <source>What it grants</source>
        <translation>الأذونات الممنوحة</translation>
    </message>
    <message>
        <source>What it grants is not known: %1</source>
        <comment>a sentence follows</comment>
        <translation>ما يمنحه غير معروف: %1</translation>
    </message>
    <message>
        <source>It grants nothing.</source>
        <translation>لا يمنح أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>It grants %n permission(s).</source>
        <translation>
            <numerusform>لا يمنح أي إذن.</numerusform>
            <numerusform>يمنح إذنًا واحدًا.</numerusform>
            <numerusform>يمنح إذنين.</numerusform>
            <numerusform>يمنح %n أذونات.</numerusform>
            <numerusform>يمنح %n إذنًا.</numerusform>
            <numerusform>يمنح %n إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come(s) with your change.</source>
        <translation>
            <numerusform>لا شيء منها يأتي مع تغييرك.</numerusform>
            <numerusform>يأتي واحد منها مع تغييرك.</numerusform>
            <numerusform>يأتي اثنان منها مع تغييرك.</numerusform>
            <numerusform>تأتي %n منها مع تغييرك.</numerusform>
            <numerusform>تأتي %n منها مع تغييرك.</numerusform>
            <numerusform>تأتي %n منها مع تغييرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) would be gone.</source>
        <translation>
            <numerusform>لن يزول أي إذن.</numerusform>
            <numerusform>سيزول إذن واحد.</numerusform>
            <numerusform>سيزول إذنان.</numerusform>
            <numerusform>ستزول %n أذونات.</numerusform>
            <numerusform>سيزول %n إذنًا.</numerusform>
            <numerusform>سيزول %n إذن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <comment>a permission</comment>
        <translation>يزول: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a permission</comment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Other permissions</source>
        <translation>أذونات أخرى</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDetails</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>The members could not be loaded</source>
        <translation>تعذّر تحميل الأعضاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>لا أعضاء بعد</translation>
    </message>
    <message>
        <source>Add users, and they may do what the group&apos;s role holds.</source>
        <translation>أضف مستخدمين، فيجوز لهم ما يحمله دور المجموعة.</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>لم تُحدَّد أي مجموعة</translation>
    </message>
    <message>
        <source>Select a group to see who is in it.</source>
        <translation>حدّد مجموعة لعرض أعضائها.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي مجموعة</numerusform>
            <numerusform>حُدّدت مجموعة واحدة</numerusform>
            <numerusform>حُدّدت مجموعتان</numerusform>
            <numerusform>حُدّدت %n مجموعات</numerusform>
            <numerusform>حُدّدت %n مجموعة</numerusform>
            <numerusform>حُدّدت %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its members and to work on it.</source>
        <translation>حدّد مجموعة واحدة فقط لعرض أعضائها والعمل عليها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>تحرير المجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <source>Somebody has deleted this group since you opened it. It cannot be changed any more.</source>
        <translation>حذف شخص ما هذه المجموعة منذ أن فتحتها. لم يعد بالإمكان تغييرها.</translation>
    </message>
    <message>
        <source>Somebody has changed this group since you opened it. Nothing was saved. Compare both versions and choose one to go on with.</source>
        <translation>غيّر شخص ما هذه المجموعة منذ أن فتحتها. لم يُحفظ شيء. قارن الإصدارين واختر أحدهما للمتابعة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupFilterRow</name>
    <message>
        <source>Search name or description</source>
        <translation>ابحث في الاسم أو الوصف</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>البحث في المجموعات</translation>
    </message>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupForm</name>
    <message>
        <source>For example: Night shift</source>
        <translation>مثال: الوردية الليلية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>None: the group grants nothing</source>
        <translation>بلا دور: لا تمنح المجموعة شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>Every member may do what this role holds: %n permission(s).</source>
        <translation>
            <numerusform>لا يحمل هذا الدور أي إذن.</numerusform>
            <numerusform>يجوز لكل عضو ما يحمله هذا الدور: إذن واحد.</numerusform>
            <numerusform>يجوز لكل عضو ما يحمله هذا الدور: إذنان.</numerusform>
            <numerusform>يجوز لكل عضو ما يحمله هذا الدور: %n أذونات.</numerusform>
            <numerusform>يجوز لكل عضو ما يحمله هذا الدور: %n إذنًا.</numerusform>
            <numerusform>يجوز لكل عضو ما يحمله هذا الدور: %n إذن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may do what their own roles and other groups let them.</source>
        <translation>يجوز للأعضاء ما تتيحه لهم أدوارهم ومجموعاتهم الأخرى.</translation>
    </message>
    <message>
        <source>What people recognise the group by.</source>
        <translation>ما تُعرف به المجموعة.</translation>
    </message>
    <message>
        <source>What the group is for, in a sentence for whoever adds somebody later.</source>
        <translation>غرض المجموعة، في جملة لمن يضيف إليها أحدًا لاحقًا.</translation>
    </message>
    <message>
        <source>Every member may do what this role allows, beside their own.</source>
        <translation>يستطيع كل عضو فعل ما يسمح به هذا الدور، إلى جانب دوره.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupListModel</name>
    <message>
        <source>None</source>
        <comment>role of a group</comment>
        <translation>بلا دور</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupOperations</name>
    <message>
        <source>This group does not exist any more. Refresh the list.</source>
        <translation>لم تعد هذه المجموعة موجودة. حدّث القائمة.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>غيّر شخص آخر «%1» منذ أن فتحتها. اطّلع على القيم الجديدة، ثم قرّر مجددًا.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>توجد مجموعة باسم «%1» بالفعل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupTasks</name>
    <message>
        <source>The group has no role: nobody loses a permission.</source>
        <translation>ليس للمجموعة دور: لا يفقد أحد أي إذن.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.</source>
        <translation>
            <numerusform>لا يفقد أي عضو ما يحمله الدور %1.</numerusform>
            <numerusform>يفقد عضو واحد ما يحمله الدور %1، ما لم يكن ذلك متاحًا له بطريق آخر.</numerusform>
            <numerusform>يفقد عضوان ما يحمله الدور %1، ما لم يكن ذلك متاحًا لهما بطريق آخر.</numerusform>
            <numerusform>يفقد %n أعضاء ما يحمله الدور %1، ما لم يكن ذلك متاحًا لهم بطريق آخر.</numerusform>
            <numerusform>يفقد %n عضوًا ما يحمله الدور %1، ما لم يكن ذلك متاحًا لهم بطريق آخر.</numerusform>
            <numerusform>يفقد %n عضو ما يحمله الدور %1، ما لم يكن ذلك متاحًا لهم بطريق آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>تم إنشاء «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) joined “%1”.</source>
        <translation>
            <numerusform>لم ينضم أي مستخدم إلى «%1».</numerusform>
            <numerusform>انضم مستخدم واحد إلى «%1».</numerusform>
            <numerusform>انضم مستخدمان إلى «%1».</numerusform>
            <numerusform>انضم %n مستخدمين إلى «%1».</numerusform>
            <numerusform>انضم %n مستخدمًا إلى «%1».</numerusform>
            <numerusform>انضم %n مستخدم إلى «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from “%1”?</source>
        <translation>
            <numerusform>عدم إزالة أي عضو من «%1»؟</numerusform>
            <numerusform>إزالة عضو واحد من «%1»؟</numerusform>
            <numerusform>إزالة عضوين من «%1»؟</numerusform>
            <numerusform>إزالة %n أعضاء من «%1»؟</numerusform>
            <numerusform>إزالة %n عضوًا من «%1»؟</numerusform>
            <numerusform>إزالة %n عضو من «%1»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts stay. You can add them again.</source>
        <translation>تبقى حساباتهم، ويمكنك إضافتهم مجددًا.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>نعم، أزِل</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left “%1”.</source>
        <translation>
            <numerusform>لم يغادر أي مستخدم «%1».</numerusform>
            <numerusform>غادر مستخدم واحد «%1».</numerusform>
            <numerusform>غادر مستخدمان «%1».</numerusform>
            <numerusform>غادر %n مستخدمين «%1».</numerusform>
            <numerusform>غادر %n مستخدمًا «%1».</numerusform>
            <numerusform>غادر %n مستخدم «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>The group goes, its members stay. This cannot be undone.</source>
        <translation>تزول المجموعة ويبقى أعضاؤها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <source>It has no members.</source>
        <translation>ليس لها أعضاء.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupsPage</name>
    <message>
        <source>The groups could not be loaded</source>
        <translation>تعذّر تحميل المجموعات</translation>
    </message>
    <message>
        <source>Loading the groups…</source>
        <translation>جارٍ تحميل المجموعات…</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>لا مجموعة مطابقة</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>A group gives all its members what its role holds, at once.</source>
        <translation>تمنح المجموعة جميع أعضائها ما يحمله دورها دفعة واحدة.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>الم&amp;جموعة</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل الإرشادي</translation>
    </message>
</context>
<context>
    <name>chatelaine::GuideWindow</name>
    <message>
        <source>Guide – Chatelaine</source>
        <comment>window title</comment>
        <translation>الدليل الإرشادي – Chatelaine</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Shows the pages that contain all these words, and marks them on the page.</source>
        <translation>يعرض الصفحات التي تحتوي كل هذه الكلمات، ويعلّمها في الصفحة.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل الإرشادي</translation>
    </message>
    <message>
        <source>No page contains all these words. Try fewer.</source>
        <translation>لا توجد صفحة تحتوي كل هذه الكلمات. جرّب عددًا أقل.</translation>
    </message>
    <message>
        <source>Back to the page before (%1)</source>
        <translation>العودة إلى الصفحة السابقة (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward again (%1)</source>
        <translation>التقدم مجددًا (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>This link leads to the web: %1</source>
        <translation>يؤدي هذا الرابط إلى الويب: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>chatelaine::HelpDesk</name>
    <message>
        <source>User &amp;guide</source>
        <translation>ال&amp;دليل الإرشادي</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryModel</name>
    <message>
        <source>none</source>
        <comment>an empty value in a history entry</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الفعل</translation>
    </message>
</context>
<context>
    <name>chatelaine::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>لا أحداث</translation>
    </message>
    <message>
        <source>Nothing has been written down so far.</source>
        <translation>لم يُدوَّن شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpClient</name>
    <message>
        <source>The token holds a character that no token has. Copy it again, without anything around it.</source>
        <translation>في الرمز المميز حرف لا يوجد في أي رمز مميز. انسخه مجددًا دون أي شيء حوله.</translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpFailure</name>
    <message>
        <source>Nothing listens at %1. Check the address and port, and whether the server runs.</source>
        <translation>لا شيء يستمع عند %1. تحقّق من العنوان والمنفذ، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>No computer with the name in %1 was found. Check the address and the network.</source>
        <translation>لم يُعثر على حاسوب بالاسم الوارد في %1. تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network and whether a firewall is in between.</source>
        <translation>لم يرد %1 في الوقت المناسب. تحقّق من الشبكة ومما إذا كان في الطريق جدار حماية.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks HTTPS, and whether it asks for a client certificate.</source>
        <translation>لم يتم إنشاء اتصال مشفّر مع %1. تحقّق من أنه يستخدم HTTPS، ومما إذا كان يطلب شهادة عميل.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that can be understood.</source>
        <translation>أغلق %1 الاتصال دون رد يمكن فهمه.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached. Check the proxy settings.</source>
        <translation>لا يمكن الوصول إلى الوكيل بين هذا الحاسوب و%1. تحقّق من إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 asks for a password, which is never sent. Use a proxy that needs none.</source>
        <translation>يطلب الوكيل بين هذا الحاسوب و%1 كلمة مرور، وهي لا تُرسل أبدًا. استخدم وكيلًا لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network.</source>
        <translation>لا يمكن الوصول إلى %1. تحقّق من الشبكة.</translation>
    </message>
    <message>
        <source>%1 closed the encrypted connection without an answer. If it asks for a client certificate, choose yours in the settings of this connection.</source>
        <translation>أغلق %1 الاتصال المشفّر دون رد. إن كان يطلب شهادة عميل، فاختر شهادتك في إعدادات هذا الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>لم يرد %1 منذ %n ثانية. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يرد %1 منذ ثانية واحدة. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يرد %1 منذ ثانيتين. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يرد %1 منذ %n ثوانٍ. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يرد %1 منذ %n ثانية. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يرد %1 منذ %n ثانية. تحقّق من الشبكة والخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 had not ended after %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>لم يكتمل رد %1 بعد مرور %n ثانية. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يكتمل رد %1 بعد مرور ثانية واحدة. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يكتمل رد %1 بعد مرور ثانيتين. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يكتمل رد %1 بعد مرور %n ثوانٍ. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يكتمل رد %1 بعد مرور %n ثانية. تحقّق من الشبكة والخادم.</numerusform>
            <numerusform>لم يكتمل رد %1 بعد مرور %n ثانية. تحقّق من الشبكة والخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere instead of answering it. The token was sent nowhere else. Check the address.</source>
        <translation>أحال %1 الطلب إلى مكان آخر بدلًا من الرد عليه. ولم يُرسل الرمز المميز إلى أي مكان آخر. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>%1 sent the request on to %2. The token was not sent there. If that is the right server, enter its address.</source>
        <translation>أحال %1 الطلب إلى %2. ولم يُرسل الرمز المميز إليه. إن كان هذا هو الخادم الصحيح، فأدخل عنوانه.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB and was not read.</source>
        <translation>رد %1 أكبر من %2 ميغابايت ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Try again.</source>
        <translation>انقطع رد %1. أعد المحاولة.</translation>
    </message>
    <message>
        <source>What %1 answered cannot be understood. Check that the address is that of the server.</source>
        <translation>تعذّر فهم رد %1. تحقّق من أن العنوان هو عنوان الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, and nothing was sent.</source>
        <translation>شهادة %1 غير موثوقة، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The connection was closed before this was done. Try again.</source>
        <translation>أُغلق الاتصال قبل إتمام العملية. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The change was sent to %1 and its answer was lost: it may have been carried out. Look before you try again.</source>
        <translation>أُرسل التغيير إلى %1 وضاع رده: ربما نُفّذ التغيير. تحقّق قبل إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>التعرّف على سر</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>تعرّف</translation>
    </message>
    <message>
        <source>&amp;Show this token</source>
        <translation>&amp;عرض هذا الرمز المميز</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. What you paste is not kept, and looking at it does not count as a use.</source>
        <translation>الصق سرًا لمعرفة الرمز المميز الذي ينتمي إليه. لا يُحفظ ما تلصقه، ولا يُعدّ الاطلاع عليه استخدامًا.</translation>
    </message>
    <message>
        <source>Paste a secret to see which token it belongs to. It is sent to the server, which knows whose it is, and not kept here.</source>
        <translation>الصق سرًا لمعرفة الرمز المميز الذي ينتمي إليه. يُرسل إلى الخادم الذي يعرف صاحبه، ولا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>ال&amp;سر</translation>
    </message>
    <message>
        <source>It is judged as soon as it is pasted, and taken out of the field.</source>
        <translation>يُفحص حالما يُلصق، ثم يُزال من الحقل.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This is not a secret of this server: it does not look like one. It may be truncated or mistyped.</source>
        <translation>هذا ليس سرًا من هذا الخادم، فشكله مختلف. ربما كان مبتورًا أو فيه خطأ كتابي.</translation>
    </message>
    <message>
        <source>This is a well-formed secret, but it belongs to no token here. It may have been replaced, deleted, or made elsewhere.</source>
        <translation>هذا سر سليم الصيغة، لكنه لا ينتمي إلى أي رمز مميز هنا. ربما استُبدل أو حُذف أو أُنشئ في مكان آخر.</translation>
    </message>
    <message>
        <source>This is not a secret that Chatelaine made: those start with chs_, chp_ or chm_.</source>
        <translation>هذا ليس سرًا من إنشاء Chatelaine: فأسراره تبدأ بـ chs_ أو chp_ أو chm_‎.</translation>
    </message>
    <message numerus="yes">
        <source>This secret is truncated: %n character(s) are missing at the end.</source>
        <translation>
            <numerusform>هذا السر كامل.</numerusform>
            <numerusform>هذا السر مبتور: ينقصه حرف واحد في النهاية.</numerusform>
            <numerusform>هذا السر مبتور: ينقصه حرفان في النهاية.</numerusform>
            <numerusform>هذا السر مبتور: تنقصه %n أحرف في النهاية.</numerusform>
            <numerusform>هذا السر مبتور: ينقصه %n حرفًا في النهاية.</numerusform>
            <numerusform>هذا السر مبتور: ينقصه %n حرف في النهاية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts like a secret, but %n character(s) too many follow.</source>
        <translation>
            <numerusform>يبدأ هذا كما تبدأ الأسرار.</numerusform>
            <numerusform>يبدأ هذا كما تبدأ الأسرار، لكن يليه حرف واحد زائد.</numerusform>
            <numerusform>يبدأ هذا كما تبدأ الأسرار، لكن يليه حرفان زائدان.</numerusform>
            <numerusform>يبدأ هذا كما تبدأ الأسرار، لكن تليه %n أحرف زائدة.</numerusform>
            <numerusform>يبدأ هذا كما تبدأ الأسرار، لكن يليه %n حرفًا زائدًا.</numerusform>
            <numerusform>يبدأ هذا كما تبدأ الأسرار، لكن يليه %n حرف زائد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret, but holds a character that none has. It was mistyped or damaged.</source>
        <translation>يشبه هذا سرًا، لكن فيه حرفًا لا يوجد في أي سر. إما كُتب خطأ وإما تَلِف.</translation>
    </message>
    <message>
        <source>There is a typo in this secret: it has the right length, but its checksum does not fit.</source>
        <translation>في هذا السر خطأ كتابي: طوله صحيح، لكن المجموع الاختباري لا يتطابق.</translation>
    </message>
    <message>
        <source>This is its secret. It works.</source>
        <translation>هذا سره. وهو يعمل.</translation>
    </message>
    <message>
        <source>This is its secret. It does not work now.</source>
        <translation>هذا سره. وهو لا يعمل الآن.</translation>
    </message>
    <message>
        <source>This is its current secret. It works.</source>
        <translation>هذا سره الحالي. وهو يعمل.</translation>
    </message>
    <message>
        <source>This is its current secret. It does not work now.</source>
        <translation>هذا سره الحالي. وهو لا يعمل الآن.</translation>
    </message>
    <message>
        <source>This is its previous secret. It does not work any more.</source>
        <translation>هذا سره السابق. لم يعد يعمل.</translation>
    </message>
    <message>
        <source>This is its previous secret. It works until %1.</source>
        <translation>هذا سره السابق. يعمل حتى %1.</translation>
    </message>
    <message>
        <source>This is its previous secret. It still works.</source>
        <translation>هذا سره السابق. لا يزال يعمل.</translation>
    </message>
    <message>
        <source>Paste what you found. You are told whether it is one of these tokens; the text is not kept.</source>
        <translation>الصق ما عثرت عليه. ستعرف هل هو لأحد هذه الرموز المميزة؛ ولا يُحفظ النص.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImpactDialog</name>
    <message>
        <source>Who gains and who loses</source>
        <translation>من يكسب ومن يخسر</translation>
    </message>
    <message>
        <source>Working out who is affected…</source>
        <translation>جارٍ تحديد المتأثرين…</translation>
    </message>
    <message>
        <source>Who is affected is being worked out.</source>
        <translation>جارٍ تحديد المتأثرين.</translation>
    </message>
    <message>
        <source>Who is affected is not known: %1</source>
        <translation>المتأثرون غير معروفين: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportDirectoryDialog</name>
    <message>
        <source>From %1.</source>
        <translation>من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>لا أحد يبقى كما هو.</numerusform>
            <numerusform>يبقى شخص واحد كما هو.</numerusform>
            <numerusform>يبقى شخصان كما هما.</numerusform>
            <numerusform>يبقى %n أشخاص كما هم.</numerusform>
            <numerusform>يبقى %n شخصًا كما هم.</numerusform>
            <numerusform>يبقى %n شخص كما هم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Import directory</source>
        <translation>استيراد دليل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>People of an identity provider, from a JSON or CSV file. You see what would happen first.</source>
        <translation>أشخاص من مزوّد هوية، من ملف JSON أو CSV. وتطّلع أولًا على ما سيحدث.</translation>
    </message>
    <message>
        <source>Choose a file to see what importing it would do.</source>
        <translation>اختر ملفًا للاطلاع على ما سيفعله استيراده.</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;الملف</translation>
    </message>
    <message>
        <source>Press Enter to see what importing this file would do.</source>
        <translation>اضغط على Enter للاطلاع على ما سيفعله استيراد هذا الملف.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>&amp;Role of new people whose entry names none</source>
        <translation>&amp;دور الأشخاص الجدد الذين لا تذكر مدخلاتهم دورًا</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>معاينة الاستيراد</translation>
    </message>
    <message>
        <source>Choose a directory file</source>
        <translation>اختيار ملف دليل</translation>
    </message>
    <message>
        <source>Directories (*.json *.csv)</source>
        <translation>أدلة (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file, or mend this one.</source>
        <translation>لم يتغير شيء. اختر ملفًا آخر، أو أصلح هذا الملف.</translation>
    </message>
    <message>
        <source>Comparing it with the people here…</source>
        <translation>جارٍ مقارنته بالأشخاص الموجودين هنا…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>لا شيء لاستيراده.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)?</source>
        <translation>
            <numerusform>عدم إلغاء تنشيط أي مستخدم؟</numerusform>
            <numerusform>إلغاء تنشيط مستخدم واحد؟</numerusform>
            <numerusform>إلغاء تنشيط مستخدمَين؟</numerusform>
            <numerusform>إلغاء تنشيط %n مستخدمين؟</numerusform>
            <numerusform>إلغاء تنشيط %n مستخدمًا؟</numerusform>
            <numerusform>إلغاء تنشيط %n مستخدم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 and are not in the file. They cannot sign in, and their personal access tokens do not work, until they are activated again.</source>
        <translation>مصدرهم %1 وليسوا في الملف. لن يتمكنوا من تسجيل الدخول ولن تعمل رموز وصولهم الشخصية حتى يُعاد تنشيط حساباتهم.</translation>
    </message>
    <message>
        <source>Yes, import and deactivate</source>
        <translation>نعم، استورد وألغِ التنشيط</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed, %4 deactivated.</source>
        <translation>تم الاستيراد من %1: الجدد %2، المتغيّرون %3، الملغى تنشيطهم %4.</translation>
    </message>
    <message>
        <source>The people here have changed since this preview was made. Nothing was imported. Look at the new preview.</source>
        <translation>تغيّر الأشخاص هنا منذ إعداد هذه المعاينة. لم يُستورد شيء. اطّلع على المعاينة الجديدة.</translation>
    </message>
    <message>
        <source>The JSON or CSV file that your identity provider wrote.</source>
        <translation>ملف JSON أو CSV الذي كتبه مزوّد الهوية لديك.</translation>
    </message>
    <message>
        <source>What newcomers may do when the file does not say it.</source>
        <translation>ما يجوز للجدد عندما لا يذكره الملف.</translation>
    </message>
    <message>
        <source>They can no longer sign in, and their personal access tokens stop working. Service accounts go on.</source>
        <translation>لا يستطيعون تسجيل الدخول بعد ذلك، وتتوقف رموز الوصول الشخصية الخاصة بهم. أما حسابات الخدمة فتستمر.</translation>
    </message>
    <message>
        <source>Deactivate people who are not in the file an&amp;y more</source>
        <translation>إلغاء &amp;تنشيط حسابات من لم يعودوا في الملف</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Role: the default</source>
        <translation>الدور: الافتراضي</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>Zones: %1</source>
        <translation>المناطق: %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>غير نشط</translation>
    </message>
    <message numerus="yes">
        <source>%n refused, left as they are</source>
        <translation>
            <numerusform>لا مرفوضين</numerusform>
            <numerusform>شخص واحد مرفوض، يبقى كما هو</numerusform>
            <numerusform>شخصان مرفوضان، يبقيان كما هما</numerusform>
            <numerusform>%n أشخاص مرفوضون، يبقون كما هم</numerusform>
            <numerusform>%n شخصًا مرفوضًا، يبقون كما هم</numerusform>
            <numerusform>%n شخص مرفوض، يبقون كما هم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جدد</numerusform>
            <numerusform>شخص واحد جديد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%n أشخاص جدد</numerusform>
            <numerusform>%n شخصًا جديدًا</numerusform>
            <numerusform>%n شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّرين</numerusform>
            <numerusform>شخص واحد متغيّر</numerusform>
            <numerusform>شخصان متغيّران</numerusform>
            <numerusform>%n أشخاص متغيّرون</numerusform>
            <numerusform>%n شخصًا متغيّرًا</numerusform>
            <numerusform>%n شخص متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone, will be deactivated</source>
        <translation>
            <numerusform>لا غائبين</numerusform>
            <numerusform>شخص واحد غائب، سيُلغى تنشيطه</numerusform>
            <numerusform>شخصان غائبان، سيُلغى تنشيطهما</numerusform>
            <numerusform>%n أشخاص غائبون، سيُلغى تنشيطهم</numerusform>
            <numerusform>%n شخصًا غائبًا، سيُلغى تنشيطهم</numerusform>
            <numerusform>%n شخص غائب، سيُلغى تنشيطهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>لا مجموعات جديدة</numerusform>
            <numerusform>مجموعة واحدة جديدة</numerusform>
            <numerusform>مجموعتان جديدتان</numerusform>
            <numerusform>%n مجموعات جديدة</numerusform>
            <numerusform>%n مجموعة جديدة</numerusform>
            <numerusform>%n مجموعة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
</context>
<context>
    <name>chatelaine::Importing</name>
    <message>
        <source>It is larger than 10 MB.</source>
        <translation>أكبر من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>السطر %1 ليس JSON صالحًا: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Line %1 names “%2” for the second time in the same object.</source>
        <translation>يذكر السطر %1 «%2» للمرة الثانية في الكائن نفسه.</translation>
    </message>
    <message>
        <source>Line %1 has another number of columns (%2) than the header (%3).</source>
        <translation>عدد أعمدة السطر %1 ‏(%2) يختلف عن عدد أعمدة الرأس (%3).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>فارغ.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteUserDialog</name>
    <message>
        <source>Invite user</source>
        <translation>دعوة مستخدم</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>They get a code from you, which is shown once, right after this. With it they set their password.</source>
        <translation>يحصل المدعو منك على رمز يُعرض مرة واحدة، بعد هذا مباشرة. وبه يعيّن كلمة مروره.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Json</name>
    <message>
        <source>What the server answered cannot be understood: it is no valid JSON.</source>
        <translation>تعذّر فهم رد الخادم: ليس JSON صالحًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeepingActions</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ ا&amp;حتياطي…</translation>
    </message>
    <message>
        <source>&amp;Automatic backups…</source>
        <translation>النسخ الاحتياطي الت&amp;لقائي…</translation>
    </message>
    <message>
        <source>&amp;Restore backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>C&amp;heck store…</source>
        <translation>فح&amp;ص المخزن…</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1</source>
        <translation>أُنشئت نسخة احتياطية تلقائية: %1</translation>
    </message>
    <message>
        <source>The automatic backup could not be made. %1</source>
        <comment>a sentence</comment>
        <translation>تعذّر إنشاء النسخة الاحتياطية التلقائية. %1</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>النسخ الاحتياطي التلقائي…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyValueGrid</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>لم تُفتح سلسلة المفاتيح. ألغِ قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح قيد التشغيل.</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked. Is it running and unlocked?</source>
        <translation>لم تنفّذ سلسلة المفاتيح ما طُلب منها. هل هي قيد التشغيل وغير مقفلة؟</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be locked, or waiting for you.</source>
        <translation>لم ترد سلسلة المفاتيح. ربما كانت مقفلة أو في انتظارك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkRow</name>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>ا&amp;ختيار الأعمدة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>ابحث عن شيء آخر، أو أزل بعض المرشّحات.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح جميع المرشّحات</translation>
    </message>
</context>
<context>
    <name>chatelaine::Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>what stands between the entries of a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list and the number of its further entries</comment>
        <translation>
            <numerusform>%1 ولا غيره</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalAuthenticator</name>
    <message>
        <source>There were too many wrong passwords or codes for this account. Wait a little.</source>
        <translation>أُدخلت كلمات مرور أو رموز خاطئة كثيرة جدًا لهذا الحساب. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>E-mail and password do not belong together. Check both.</source>
        <translation>البريد الإلكتروني وكلمة المرور غير متطابقين. تحقّق من كليهما.</translation>
    </message>
    <message>
        <source>Your account is deactivated. Ask an administrator to activate it.</source>
        <translation>حسابك غير نشط. اطلب من أحد المسؤولين تنشيطه.</translation>
    </message>
    <message>
        <source>Your password has just been changed. Sign in with the new one.</source>
        <translation>تغيّرت كلمة مرورك للتو. سجّل الدخول بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>E-mail and code do not belong together, or the code has been used or has expired. Check both, or ask an administrator for a new code.</source>
        <translation>البريد الإلكتروني والرمز غير متطابقين، أو أن الرمز استُخدم أو انتهت صلاحيته. تحقّق من كليهما، أو اطلب رمزًا جديدًا من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The current password is not right. Check it.</source>
        <translation>كلمة المرور الحالية غير صحيحة. تحقّق منها.</translation>
    </message>
    <message>
        <source>This is not your password. Check it.</source>
        <translation>هذه ليست كلمة مرورك. تحقّق منها.</translation>
    </message>
    <message>
        <source>The console was locked when it was closed. Type your password to go on.</source>
        <translation>كانت وحدة التحكم مقفلة عند إغلاقها. اكتب كلمة مرورك للمتابعة.</translation>
    </message>
    <message>
        <source>You do not stay signed in on this machine any more. Type your password.</source>
        <translation>لم تعد مسجّل الدخول باستمرار على هذا الحاسوب. اكتب كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LocalStoreKeeping</name>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>اختر النسخة الاحتياطية المراد استعادتها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;الرمز المميز</translation>
    </message>
    <message>
        <source>%1 is signed in to %2.</source>
        <translation>تم تسجيل دخول %1 إلى %2.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>استخدام &amp;سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>The secret of the token with which you signed in. If you do not have it, because you signed in through your browser, sign out and sign in again.</source>
        <translation>سر الرمز المميز الذي سجّلت الدخول به. إن لم يكن لديك لأنك سجّلت الدخول عن طريق المتصفح، فسجّل الخروج ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>اكتبه أو الصقه هنا.</translation>
    </message>
    <message>
        <source>The keychain does not have the token any more. Paste it here.</source>
        <translation>لم يعد الرمز المميز في سلسلة المفاتيح. الصقه هنا.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ إلغاء القفل…</translation>
    </message>
    <message>
        <source>What you signed in with. It opens what is locked; nothing of your work was lost.</source>
        <translation>ما سجّلت به الدخول. يفتح ما هو مقفل؛ ولم يضع شيء من عملك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>حفظ معلومات ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>مخزن &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;فتح مخزن…</translation>
    </message>
    <message>
        <source>New &amp;connection…</source>
        <translation>ا&amp;تصال جديد…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>صفحة ال&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;بحسب سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Chatelaine</source>
        <translation>&amp;حول Chatelaine</translation>
    </message>
    <message>
        <source>Locked – Chatelaine</source>
        <comment>window title</comment>
        <translation>مقفل – Chatelaine</translation>
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
        <translation>تمت استعادة النسخة الاحتياطية؛ سجّل الدخول بكلمة المرور السارية حينها. وما كان موجودًا قبل ذلك محفوظ في %1.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1، مقفل</translation>
    </message>
    <message>
        <source>You are signed in at %1.</source>
        <translation>تم تسجيل دخولك في %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 was open already.</source>
        <translation>%1 مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>%1 is open. What you changed besides its name and colour takes effect when it is opened anew.</source>
        <translation>%1 مفتوح. وما غيّرته عدا اسمه ولونه يسري عند فتحه من جديد.</translation>
    </message>
    <message>
        <source>You were signed out of %1.</source>
        <translation>تم تسجيل خروجك من %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Open a store or connect to a server</source>
        <translation>فتح مخزن أو الاتصال بخادم</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>فتح عنصر آخر</translation>
    </message>
    <message>
        <source>Changed on the page “%1” of %2</source>
        <translation>تغيّرت الصفحة «%1» في %2</translation>
    </message>
    <message>
        <source>Changed on the page “%1”</source>
        <translation>تغيّرت الصفحة «%1»</translation>
    </message>
    <message>
        <source>Leave without applying?</source>
        <translation>المغادرة دون تطبيق؟</translation>
    </message>
    <message>
        <source>You have changed something that is not in force yet. It is lost when you leave.</source>
        <translation>لقد غيّرت شيئًا لم يسرِ بعد، وسيُفقد عند المغادرة.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، غادر</translation>
    </message>
    <message>
        <source>Leave without the secrets?</source>
        <translation>المغادرة دون الأسرار؟</translation>
    </message>
    <message>
        <source>What is not saved is lost for good when you leave. Go back to save it first.</source>
        <translation>ما لم يُحفظ يضيع نهائيًا عند المغادرة. ارجع لحفظه أولًا.</translation>
    </message>
    <message>
        <source>Yes, leave without them</source>
        <translation>نعم، غادر دونها</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>You can change the language once what is being opened is open.</source>
        <translation>يمكنك تغيير اللغة حالما يكتمل الفتح الجاري.</translation>
    </message>
    <message>
        <source>You can change the language once everything is unlocked.</source>
        <translation>يمكنك تغيير اللغة بعد إلغاء قفل كل شيء.</translation>
    </message>
    <message>
        <source>You can change the language once what you changed on the page “%1” is applied or dropped.</source>
        <translation>يمكنك تغيير اللغة بعد تطبيق ما غيّرته في الصفحة «%1» أو تجاهله.</translation>
    </message>
    <message>
        <source>You can change the language once what is shown only this once is saved.</source>
        <translation>يمكنك تغيير اللغة بعد حفظ ما يُعرض هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>المتابعة هناك</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>لوحة الأوا&amp;مر…</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManagementTokensDialog</name>
    <message>
        <source>Older management tokens</source>
        <translation>رموز الإدارة المميزة الأقدم</translation>
    </message>
    <message>
        <source>Delete the ticked…</source>
        <translation>حذف ما وُضعت عليه علامة…</translation>
    </message>
    <message>
        <source>A new first token does not end the older ones: these management tokens still work, whoever has them. Tick those that are to go.</source>
        <translation>لا ينهي الرمز المميز الأول الجديد الرموز المميزة الأقدم: رموز الإدارة المميزة هذه لا تزال تعمل، أيًا كان حاملها. ضع علامة على ما يجب حذفه منها.</translation>
    </message>
    <message>
        <source>Management tokens</source>
        <translation>رموز الإدارة المميزة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>معرّف الوصول</translation>
    </message>
    <message>
        <source>Keep the others</source>
        <translation>إبقاء البقية</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>جارٍ البحث عنها…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>لا توجد غيرها.</translation>
    </message>
    <message>
        <source>Tick at least one token.</source>
        <translation>ضع علامة على رمز مميز واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n management token(s)?</source>
        <translation>
            <numerusform>عدم حذف أي رمز إدارة مميز؟</numerusform>
            <numerusform>حذف رمز إدارة مميز واحد؟</numerusform>
            <numerusform>حذف رمزي إدارة مميزين؟</numerusform>
            <numerusform>حذف %n رموز إدارة مميزة؟</numerusform>
            <numerusform>حذف %n رمز إدارة مميزًا؟</numerusform>
            <numerusform>حذف %n رمز إدارة مميز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>كل ما لا يزال يستخدمها يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyNamesField</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار م&amp;لف…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
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
        <translation>اسم في كل سطر. الصق عمودين من جدول بيانات، أو اختر ملف CSV، لتعطي كل اسم وصفًا خاصًا به.</translation>
    </message>
    <message>
        <source>One on each line. You can paste them, or choose a text or CSV file.</source>
        <translation>اسم في كل سطر. يمكنك لصق الأسماء أو اختيار ملف نصي أو ملف CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation>اكتب اسمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>اختيار ملف فيه أسماء</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv)</source>
        <translation>ملفات نصية وCSV (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>One name a line; each becomes a token of its own.</source>
        <translation>اسم في كل سطر؛ ويصبح كل منها رمزًا مميزًا مستقلًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ManySecretsDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>معرّف الوصول</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>&amp;Save secrets…</source>
        <translation>&amp;حفظ الأسرار…</translation>
    </message>
    <message>
        <source>&amp;Copy all secrets</source>
        <translation>&amp;نسخ كل الأسرار</translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation>أسرار جديدة</translation>
    </message>
    <message>
        <source>Create many tokens</source>
        <translation>إنشاء عدة رموز مميزة</translation>
    </message>
    <message numerus="yes">
        <source>Save the secrets of %n new token(s) now</source>
        <translation>
            <numerusform>لا أسرار للحفظ</numerusform>
            <numerusform>احفظ سر الرمز المميز الجديد الآن</numerusform>
            <numerusform>احفظ سرّي الرمزين المميزين الجديدين الآن</numerusform>
            <numerusform>احفظ أسرار %n رموز مميزة جديدة الآن</numerusform>
            <numerusform>احفظ أسرار %n رمزًا مميزًا جديدًا الآن</numerusform>
            <numerusform>احفظ أسرار %n رمز مميز جديد الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was created</source>
        <translation>لم يُنشأ أي رمز مميز</translation>
    </message>
    <message>
        <source>They are here this once: this console does not keep them.</source>
        <translation>هي معروضة هنا هذه المرة فقط: لا تحفظها وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>They are here this once and cannot be shown again. Only their fingerprints are kept.</source>
        <translation>هي معروضة هنا هذه المرة فقط ولا يمكن عرضها مجددًا. ولا تُحفظ إلا بصماتها.</translation>
    </message>
    <message>
        <source>The file holds every secret in the clear. Only you can read it, but whoever gets it gets in everywhere: bring the secrets to where they are used, or into a password manager, then delete the file.</source>
        <translation>يحتوي الملف على كل الأسرار دون تشفير. لا يستطيع قراءته إلا أنت، لكن من يحصل عليه يدخل إلى كل مكان: انقل الأسرار إلى حيث تُستخدم أو إلى مدير كلمات مرور، ثم احذف الملف.</translation>
    </message>
    <message>
        <source>Copy the &amp;other names</source>
        <translation>نسخ الأسماء ال&amp;أخرى</translation>
    </message>
    <message>
        <source>Copies the names of those that were not created, to try them again.</source>
        <translation>ينسخ أسماء الرموز المميزة التي لم تُنشأ لإعادة المحاولة معها.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The names are on the clipboard.</source>
        <translation>الأسماء في الحافظة.</translation>
    </message>
    <message>
        <source>Save the secrets</source>
        <translation>حفظ الأسرار</translation>
    </message>
    <message>
        <source>token-secrets</source>
        <comment>name of a file</comment>
        <translation>token-secrets</translation>
    </message>
    <message>
        <source>The secrets are saved in %1. Only you can read the file.</source>
        <translation>حُفظت الأسرار في %1. لا يستطيع قراءة الملف إلا أنت.</translation>
    </message>
    <message>
        <source>These secrets cannot be shown again. Save or copy them first.</source>
        <translation>لا يمكن عرض هذه الأسرار مجددًا. احفظها أو انسخها أولًا.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>إغلاق دونها</translation>
    </message>
    <message>
        <source>Lost secrets</source>
        <translation>أسرار ضائعة</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) are lost</source>
        <translation>
            <numerusform>لم تضع أسرار</numerusform>
            <numerusform>ضاع سر الرمز المميز الجديد</numerusform>
            <numerusform>ضاع سرّا الرمزين المميزين الجديدين</numerusform>
            <numerusform>ضاعت أسرار %n رموز مميزة جديدة</numerusform>
            <numerusform>ضاعت أسرار %n رمزًا مميزًا جديدًا</numerusform>
            <numerusform>ضاعت أسرار %n رمز مميز جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was locked before they were saved or copied. Regenerate each of these tokens to get other ones.</source>
        <translation>أُقفلت وحدة التحكم قبل حفظها أو نسخها. أعد توليد سر كل من هذه الرموز المميزة للحصول على سر آخر.</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>نسخ الأ&amp;سماء</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) were neither saved nor copied. Without them, each of these tokens has to be regenerated.</source>
        <translation>
            <numerusform>لا أسرار غير محفوظة.</numerusform>
            <numerusform>لم يُحفظ سر الرمز المميز الجديد ولم يُنسخ. ومن دونه تجب إعادة توليد سر هذا الرمز المميز.</numerusform>
            <numerusform>لم يُحفظ سرّا الرمزين المميزين الجديدين ولم يُنسخا. ومن دونهما تجب إعادة توليد سر كل من الرمزين المميزين.</numerusform>
            <numerusform>لم تُحفظ أسرار %n رموز مميزة جديدة ولم تُنسخ. ومن دونها تجب إعادة توليد سر كل من هذه الرموز المميزة.</numerusform>
            <numerusform>لم تُحفظ أسرار %n رمزًا مميزًا جديدًا ولم تُنسخ. ومن دونها تجب إعادة توليد سر كل من هذه الرموز المميزة.</numerusform>
            <numerusform>لم تُحفظ أسرار %n رمز مميز جديد ولم تُنسخ. ومن دونها تجب إعادة توليد سر كل من هذه الرموز المميزة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyTokensDialog</name>
    <message>
        <source>Create many tokens</source>
        <translation>إنشاء عدة رموز مميزة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>مشترك بين الجميع</translation>
    </message>
    <message>
        <source>Looking what would happen…</source>
        <translation>جارٍ فحص ما سيحدث…</translation>
    </message>
    <message>
        <source>Creating the tokens…</source>
        <translation>جارٍ إنشاء الرموز المميزة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>جارٍ التوقف بعد إتمام ما هو قيد التنفيذ…</translation>
    </message>
    <message>
        <source>Tokens are being created, %L1 of %L2 so far, and their secrets are not saved yet. Leaving stops this; those that were created stay, and each of them has to be regenerated.</source>
        <translation>يجري إنشاء الرموز المميزة، %L1 من %L2 حتى الآن، ولم تُحفظ أسرارها بعد. تؤدي المغادرة إلى إيقاف ذلك؛ ويبقى ما أُنشئ منها، وتجب إعادة توليد سر كل منها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixActions</name>
    <message>
        <source>&amp;New role…</source>
        <translation>دور &amp;جديد…</translation>
    </message>
    <message>
        <source>Make a role that holds nothing yet.</source>
        <translation>إنشاء دور لا يحمل شيئًا بعد.</translation>
    </message>
    <message>
        <source>&amp;Copy role…</source>
        <translation>&amp;نسخ الدور…</translation>
    </message>
    <message>
        <source>Make a role that holds what this one holds.</source>
        <translation>إنشاء دور يحمل ما يحمله هذا الدور.</translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>إ&amp;عادة تسمية أو وصف…</translation>
    </message>
    <message>
        <source>Change the role&apos;s name and description.</source>
        <translation>تغيير اسم الدور ووصفه.</translation>
    </message>
    <message>
        <source>De&amp;lete role</source>
        <translation>ح&amp;ذف الدور</translation>
    </message>
    <message>
        <source>Delete the role when the changes are applied.</source>
        <translation>حذف الدور عند تطبيق التغييرات.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Show its rules or policies on its own page.</source>
        <translation>عرض القواعد أو السياسات في صفحة مستقلة.</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another…</source>
        <translation>م&amp;قارنة بعنصر آخر…</translation>
    </message>
    <message>
        <source>See what this role may do that another role, user or token may not.</source>
        <translation>معرفة ما يجوز لهذا الدور ولا يجوز لدور أو مستخدم أو رمز مميز آخر.</translation>
    </message>
    <message>
        <source>&amp;Give to the role</source>
        <translation>&amp;منح للدور</translation>
    </message>
    <message>
        <source>Give or take what the current cell stands for.</source>
        <translation>منح ما تمثله الخلية الحالية أو سحبه.</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>مراجعة وت&amp;طبيق…</translation>
    </message>
    <message>
        <source>See who gains and loses what, then apply all pending changes together.</source>
        <translation>معرفة من يكسب ومن يخسر وماذا، ثم تطبيق جميع التغييرات المعلّقة معًا.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take the last pending change back.</source>
        <translation>التراجع عن آخر تغيير معلّق.</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>إعادة التغيير الذي تم التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>تجا&amp;هل التغييرات…</translation>
    </message>
    <message>
        <source>Forget every pending change.</source>
        <translation>التخلي عن كل تغيير معلّق.</translation>
    </message>
    <message>
        <source>&amp;Import catalogue…</source>
        <translation>ا&amp;ستيراد كتالوج…</translation>
    </message>
    <message>
        <source>Take permissions and roles in from a file.</source>
        <translation>جلب أذونات وأدوار من ملف.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Save or print what is shown, as CSV, Markdown, HTML or PDF.</source>
        <translation>حفظ المعروض أو طباعته بتنسيق CSV أو Markdown أو HTML أو PDF.</translation>
    </message>
    <message>
        <source>Copy what is shown for a spreadsheet or a document.</source>
        <translation>نسخ المعروض لجدول بيانات أو مستند.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>تح&amp;ديث</translation>
    </message>
    <message>
        <source>Ask for roles and permissions anew.</source>
        <translation>طلب الأدوار والأذونات من جديد.</translation>
    </message>
    <message>
        <source>This server does not let roles be changed.</source>
        <translation>لا يسمح هذا الخادم بتغيير الأدوار.</translation>
    </message>
    <message>
        <source>Who has this role is being looked up.</source>
        <translation>جارٍ البحث عمن لديه هذا الدور.</translation>
    </message>
    <message>
        <source>Users, groups or tokens have this role. Give them another one first.</source>
        <translation>هذا الدور لدى مستخدمين أو مجموعات أو رموز مميزة. أعطهم دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This server does not take further permissions in.</source>
        <translation>لا يقبل هذا الخادم أذونات إضافية.</translation>
    </message>
    <message>
        <source>Only somebody who holds every permission can take new ones in.</source>
        <translation>لا يستطيع جلب أذونات جديدة إلا من يحمل جميع الأذونات.</translation>
    </message>
    <message>
        <source>Apply or discard the pending changes first.</source>
        <translation>طبّق التغييرات المعلّقة أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>حدّد دورًا أولًا.</translation>
    </message>
    <message>
        <source>Management tokens hold no policies and no roles.</source>
        <translation>لا تحمل رموز الإدارة المميزة سياسات ولا أدوارًا.</translation>
    </message>
    <message>
        <source>Apply this new role first.</source>
        <translation>طبّق هذا الدور الجديد أولًا.</translation>
    </message>
    <message>
        <source>What a policy grants is changed in its rules, on the page Policies.</source>
        <translation>يُغيَّر ما تمنحه السياسة في قواعدها، في صفحة السياسات.</translation>
    </message>
    <message>
        <source>What a role grants is changed in its policies, on the page Roles.</source>
        <translation>يُغيَّر ما يمنحه الدور في سياساته، في صفحة الأدوار.</translation>
    </message>
    <message>
        <source>Management tokens may do everything; that cannot be changed.</source>
        <translation>يجوز لرموز الإدارة المميزة كل شيء؛ ولا يمكن تغيير ذلك.</translation>
    </message>
    <message>
        <source>Built-in roles can be copied, not changed.</source>
        <translation>يمكن نسخ الأدوار المدمجة لا تغييرها.</translation>
    </message>
    <message>
        <source>This role will be deleted.</source>
        <translation>سيُحذف هذا الدور.</translation>
    </message>
    <message>
        <source>This role holds permissions that you do not have, so you cannot change it.</source>
        <translation>يحمل هذا الدور أذونات ليست لديك، لذا لا يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>حدّد خلية أولًا.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>لا شيء معروض.</translation>
    </message>
    <message>
        <source>&amp;Take from the role</source>
        <translation>سح&amp;ب من الدور</translation>
    </message>
    <message>
        <source>&amp;Open role</source>
        <translation>&amp;فتح الدور</translation>
    </message>
    <message>
        <source>&amp;Open policy</source>
        <translation>&amp;فتح السياسة</translation>
    </message>
    <message>
        <source>&amp;Keep role after all</source>
        <translation>إبق&amp;اء الدور</translation>
    </message>
    <message>
        <source>Review and &amp;apply (%1)…</source>
        <translation>مراجعة وت&amp;طبيق (%1)…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>إعا&amp;دة: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>نسخ &amp;كجدول</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixBar</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message>
        <source>Choose which roles are shown</source>
        <translation>اختيار الأدوار المعروضة</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>توسيع كل المجموعات</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Search permissions and what they mean</source>
        <translation>البحث في الأذونات ومعانيها</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>البحث في الأذونات</translation>
    </message>
    <message>
        <source>Show only permissions that the shown roles do not hold alike.</source>
        <translation>عرض الأذونات التي تختلف فيها الأدوار المعروضة فقط.</translation>
    </message>
    <message>
        <source>All policies and roles</source>
        <translation>جميع السياسات والأدوار</translation>
    </message>
    <message>
        <source>%1 of %2 policies and roles</source>
        <translation>%1 من %2 من السياسات والأدوار</translation>
    </message>
    <message>
        <source>Choose which policies and roles are shown</source>
        <translation>اختيار السياسات والأدوار المعروضة</translation>
    </message>
    <message>
        <source>Show only permissions that what is shown does not hold alike.</source>
        <translation>عرض الأذونات التي تختلف فيها العناصر المعروضة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>All %n role(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>الدور الوحيد</numerusform>
            <numerusform>كلا الدورين</numerusform>
            <numerusform>جميع الأدوار (%n)</numerusform>
            <numerusform>جميع الأدوار (%n)</numerusform>
            <numerusform>جميع الأدوار (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 من أصل %n دور</numerusform>
            <numerusform>%1 من أصل دور واحد</numerusform>
            <numerusform>%1 من أصل دورين</numerusform>
            <numerusform>%1 من أصل %n أدوار</numerusform>
            <numerusform>%1 من أصل %n دورًا</numerusform>
            <numerusform>%1 من أصل %n دور</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the permissions whose name or meaning contains this.</source>
        <translation>يعرض الأذونات التي يحتوي اسمها أو معناها هذا النص.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Permission</source>
        <translation>&amp;الإذن</translation>
    </message>
    <message>
        <source>Policy &amp;or role</source>
        <translation>السياسة أو ال&amp;دور</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>role, held, all</comment>
        <translation>%1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixModel</name>
    <message>
        <source>You do not hold %1 yourself, so you cannot give it.</source>
        <translation>أنت نفسك لا تحمل %1، لذا لا يمكنك منحه.</translation>
    </message>
    <message>
        <source>Collapsed.</source>
        <translation>مطوية.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>held of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>%1, expanded, %n permission(s)</source>
        <translation>
            <numerusform>%1، موسّعة، لا أذونات</numerusform>
            <numerusform>%1، موسّعة، إذن واحد</numerusform>
            <numerusform>%1، موسّعة، إذنان</numerusform>
            <numerusform>%1، موسّعة، %n أذونات</numerusform>
            <numerusform>%1، موسّعة، %n إذنًا</numerusform>
            <numerusform>%1، موسّعة، %n إذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, collapsed, %n permission(s)</source>
        <translation>
            <numerusform>%1، مطوية، لا أذونات</numerusform>
            <numerusform>%1، مطوية، إذن واحد</numerusform>
            <numerusform>%1، مطوية، إذنان</numerusform>
            <numerusform>%1، مطوية، %n أذونات</numerusform>
            <numerusform>%1، مطوية، %n إذنًا</numerusform>
            <numerusform>%1، مطوية، %n إذن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixPage</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>الأدوار والأذونات</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Choose policies and &amp;roles…</source>
        <translation>ا&amp;ختيار السياسات والأدوار…</translation>
    </message>
    <message>
        <source>Choose &amp;roles…</source>
        <translation>ا&amp;ختيار الأدوار…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;توسيع كل المجموعات</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>ط&amp;ي كل المجموعات</translation>
    </message>
    <message>
        <source>The changes are applied.</source>
        <translation>تم تطبيق التغييرات.</translation>
    </message>
    <message>
        <source>The catalogue %1 was imported.</source>
        <translation>تم استيراد الكتالوج %1.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Somebody else has changed what you are changing: %1.</source>
        <translation>غيّر شخص آخر ما تغيّره أنت: %1.</translation>
    </message>
    <message>
        <source>Put my changes on top</source>
        <translation>وضع تغييراتي فوقها</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>لا أذونات</numerusform>
            <numerusform>إذن واحد</numerusform>
            <numerusform>إذنان</numerusform>
            <numerusform>%n أذونات</numerusform>
            <numerusform>%n إذنًا</numerusform>
            <numerusform>%n إذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n permission(s)</source>
        <translation>
            <numerusform>%1 من أصل %n إذن</numerusform>
            <numerusform>%1 من أصل إذن واحد</numerusform>
            <numerusform>%1 من أصل إذنين</numerusform>
            <numerusform>%1 من أصل %n أذونات</numerusform>
            <numerusform>%1 من أصل %n إذنًا</numerusform>
            <numerusform>%1 من أصل %n إذن</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No permission matches</source>
        <translation>لا إذن مطابق</translation>
    </message>
    <message>
        <source>What is shown does not differ in what you search for.</source>
        <translation>لا يختلف المعروض فيما تبحث عنه.</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Show all permissions</source>
        <translation>عرض جميع الأذونات</translation>
    </message>
    <message>
        <source>No permissions yet</source>
        <translation>لا أذونات بعد</translation>
    </message>
    <message>
        <source>Import a catalogue to say what roles can hold.</source>
        <translation>استورد كتالوجًا لتحديد ما يمكن أن تحمله الأدوار.</translation>
    </message>
    <message>
        <source>No policy grants anything yet.</source>
        <translation>لا تمنح أي سياسة شيئًا بعد.</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>تعذّر تحميل الأدوار</translation>
    </message>
    <message>
        <source>Loading roles and permissions…</source>
        <translation>جارٍ تحميل الأدوار والأذونات…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Permissions by policies and roles of %1</source>
        <translation>الأذونات بحسب السياسات والأدوار لدى %1</translation>
    </message>
    <message>
        <source>Roles and permissions of %1</source>
        <translation>الأدوار والأذونات لدى %1</translation>
    </message>
    <message>
        <source>Change several roles</source>
        <translation>تغيير عدة أدوار</translation>
    </message>
    <message>
        <source>Copy role…</source>
        <translation>نسخ الدور…</translation>
    </message>
    <message>
        <source>Policies and roles to show</source>
        <translation>السياسات والأدوار المراد عرضها</translation>
    </message>
    <message>
        <source>Roles to show</source>
        <translation>الأدوار المراد عرضها</translation>
    </message>
    <message>
        <source>Show at least one policy or role.</source>
        <translation>اعرض سياسة أو دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Show at least one role.</source>
        <translation>اعرض دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>What you are looking for does not exist any more.</source>
        <translation>لم يعد ما تبحث عنه موجودًا.</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>الأ&amp;ذونات</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixRoleDetails</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>permissions held of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>This role will be deleted when the changes are applied.</source>
        <translation>سيُحذف هذا الدور عند تطبيق التغييرات.</translation>
    </message>
    <message>
        <source>This role is new. It exists once the changes are applied.</source>
        <translation>هذا الدور جديد. ويصبح موجودًا عند تطبيق التغييرات.</translation>
    </message>
    <message>
        <source>This role has changes that are not applied yet.</source>
        <translation>في هذا الدور تغييرات لم تُطبَّق بعد.</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>A role made of policies</source>
        <translation>دور مكوّن من سياسات</translation>
    </message>
    <message>
        <source>What management tokens may do</source>
        <translation>ما يجوز لرموز الإدارة المميزة</translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>لم يُحدَّد أي دور</translation>
    </message>
    <message>
        <source>Go to a cell or click a role above the matrix.</source>
        <translation>انتقل إلى خلية أو انقر دورًا أعلى المصفوفة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixTasks</name>
    <message>
        <source>Discard all changes?</source>
        <translation>تجاهل جميع التغييرات؟</translation>
    </message>
    <message numerus="yes">
        <source>The pending changes of %n role(s) are forgotten, and cannot be undone again.</source>
        <translation>
            <numerusform>لا تغييرات معلّقة.</numerusform>
            <numerusform>سيُتخلى عن التغييرات المعلّقة على دور واحد، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُتخلى عن التغييرات المعلّقة على دورين، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُتخلى عن التغييرات المعلّقة على %n أدوار، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُتخلى عن التغييرات المعلّقة على %n دورًا، ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُتخلى عن التغييرات المعلّقة على %n دور، ولا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixView</name>
    <message>
        <source>Permission matrix</source>
        <translation>مصفوفة الأذونات</translation>
    </message>
    <message>
        <source>Permission in %1</source>
        <comment>a group of permissions</comment>
        <translation>الإذن ضمن %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPicker</name>
    <message>
        <source>Add members</source>
        <translation>إضافة أعضاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Tick all found</source>
        <translation>&amp;تعليم كل ما عُثر عليه</translation>
    </message>
    <message>
        <source>Add members to “%1”</source>
        <translation>إضافة أعضاء إلى «%1»</translation>
    </message>
    <message>
        <source>Members get the role %1.</source>
        <translation>يحصل الأعضاء على الدور %1.</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>ابحث في الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>البحث في المستخدمين</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) ticked</source>
        <translation>
            <numerusform>لم توضع علامة على أي مستخدم</numerusform>
            <numerusform>وُضعت علامة على مستخدم واحد</numerusform>
            <numerusform>وُضعت علامة على مستخدمَين</numerusform>
            <numerusform>وُضعت علامة على %n مستخدمين</numerusform>
            <numerusform>وُضعت علامة على %n مستخدمًا</numerusform>
            <numerusform>وُضعت علامة على %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one user.</source>
        <translation>ضع علامة على مستخدم واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all %n found</source>
        <translation>
            <numerusform>&amp;تعليم كل ما عُثر عليه (%n)</numerusform>
            <numerusform>&amp;تعليم كل ما عُثر عليه (%n)</numerusform>
            <numerusform>&amp;تعليم كل ما عُثر عليه (%n)</numerusform>
            <numerusform>&amp;تعليم كل ما عُثر عليه (%n)</numerusform>
            <numerusform>&amp;تعليم كل ما عُثر عليه (%n)</numerusform>
            <numerusform>&amp;تعليم كل ما عُثر عليه (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>Finds people by a part of their name or e-mail address.</source>
        <translation>يعثر على الأشخاص بجزء من اسمهم أو من بريدهم الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>عرض الرسالة كاملة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Opens the guide</source>
        <translation>يفتح الدليل الإرشادي</translation>
    </message>
</context>
<context>
    <name>chatelaine::MethodsDoor</name>
    <message>
        <source>Copy the &amp;address</source>
        <translation>نسخ ال&amp;عنوان</translation>
    </message>
    <message>
        <source>JSON &amp;web token</source>
        <translation>رمز &amp;ويب JSON</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>To paste it into the browser of your choice on this computer.</source>
        <translation>للصقه في المتصفح الذي تختاره على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign in with this web token</source>
        <translation>تسجيل الدخول برمز الويب هذا</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser</source>
        <translation>تسجيل الدخول عن طريق «%1» في المتصفح</translation>
    </message>
    <message>
        <source>Sign in with a web token for “%1”…</source>
        <translation>تسجيل الدخول برمز ويب لـ «%1»…</translation>
    </message>
    <message>
        <source>It is sent to the method “%1” and not kept.</source>
        <translation>يُرسل إلى الطريقة «%1» ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Paste the web token here.</source>
        <translation>الصق رمز الويب هنا.</translation>
    </message>
    <message>
        <source>Sign in through “%1” in your browser, then come back here. The answer comes to this computer alone.</source>
        <translation>سجّل الدخول عن طريق «%1» في المتصفح، ثم عُد إلى هنا. ولا يصل الرد إلا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Copy the address, open it in a browser on this computer and sign in there.</source>
        <translation>تعذّر فتح المتصفح. انسخ العنوان وافتحه في متصفح على هذا الحاسوب وسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>A signed JSON web token that an auth method of this server trusts.</source>
        <translation>رمز ويب JSON موقَّع تثق به إحدى طرق المصادقة على هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Migrations</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>نسخة Chatelaine هذه غير مكتملة. يُرجى تثبيتها من جديد.</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Chatelaine. Nothing was changed. Update this program, then open it again.</source>
        <translation>كُتب المخزن «%1» بإصدار أحدث من Chatelaine. لم يتغير شيء. حدّث هذا البرنامج، ثم افتحه مجددًا.</translation>
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
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute, on this computer&apos;s clock</source>
        <translation>سنة-شهر-يوم ساعة:دقيقة، بحسب ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>The clocks go back on that day and %1 comes twice; the first one is taken.</source>
        <translation>تُؤخَّر الساعة في ذلك اليوم ويتكرر %1 مرتين؛ تُعتمد المرة الأولى.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day and skip %1; %2 is taken instead.</source>
        <translation>تُقدَّم الساعة في ذلك اليوم وتتخطى %1؛ يُعتمد %2 بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MyTokensPage</name>
    <message>
        <source>Go to the policy</source>
        <translation>الانتقال إلى السياسة</translation>
    </message>
    <message>
        <source>My tokens</source>
        <translation>رموزي المميزة</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>ا&amp;ختيار الأعمدة</translation>
    </message>
    <message>
        <source>You can switch them on in the policy.</source>
        <translation>يمكنك تشغيلها في السياسة.</translation>
    </message>
    <message>
        <source>Whoever holds the permission %1 can switch them on.</source>
        <translation>يستطيع تشغيلها كل من يحمل الإذن %1.</translation>
    </message>
    <message>
        <source>These roles can switch them on: %1.</source>
        <translation>تستطيع هذه الأدوار تشغيلها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access tokens are switched off: none of these works now.</source>
        <translation>رموز الوصول الشخصية متوقفة: لا يعمل أي منها الآن.</translation>
    </message>
    <message>
        <source>Your tokens could not be loaded</source>
        <translation>تعذّر تحميل رموزك المميزة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading your tokens…</source>
        <translation>جارٍ تحميل رموزك المميزة…</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>رموز الوصول الشخصية متوقفة</translation>
    </message>
    <message>
        <source>Your organisation does not let people make tokens that act for them.</source>
        <translation>لا تسمح مؤسستك للأشخاص بإنشاء رموز مميزة تعمل نيابةً عنهم.</translation>
    </message>
    <message>
        <source>No personal access token yet</source>
        <translation>لا رموز وصول شخصية بعد</translation>
    </message>
    <message>
        <source>Such a token lets a program act for you: with your own permissions, cut down to the scopes that you choose.</source>
        <translation>يتيح هذا الرمز المميز لبرنامج أن يعمل نيابةً عنك: بأذوناتك أنت، محدودةً بالنطاقات التي تختارها.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;الرمز المميز</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>كلمة المرور الجديدة مر&amp;ة أخرى</translation>
    </message>
    <message>
        <source>At least 12 characters. A few unrelated words are strong and easy to remember.</source>
        <translation>12 حرفًا على الأقل. بضع كلمات لا صلة بينها قوية وسهلة التذكر.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>الشيء نفسه مرة أخرى، كي لا يمنعك خطأ في الكتابة من الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverdueBar</name>
    <message>
        <source>Deletions that wait for an answer</source>
        <translation>عمليات حذف تنتظر ردًا</translation>
    </message>
    <message>
        <source>“%1” could not be deleted as planned. %2</source>
        <translation>تعذّر حذف «%1» كما كان مخططًا. %2</translation>
    </message>
    <message>
        <source>“%1” was to be deleted %2. It is overdue and waits for your answer.</source>
        <translation>كان مقررًا حذف «%1» %2. تأخر الحذف وهو في انتظار ردك.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them:</source>
        <comment>deletions</comment>
        <translation>كلها:</translation>
    </message>
    <message>
        <source>Delete all now…</source>
        <translation>حذف الكل الآن…</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>حذفه الآن</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>هذا قيد التنفيذ.</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <comment>a token and a moment</comment>
        <translation>%1 · مستحق %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s) now?</source>
        <translation>
            <numerusform>عدم حذف أي رمز مميز الآن؟</numerusform>
            <numerusform>حذف رمز مميز واحد الآن؟</numerusform>
            <numerusform>حذف رمزين مميزين الآن؟</numerusform>
            <numerusform>حذف %n رموز مميزة الآن؟</numerusform>
            <numerusform>حذف %n رمزًا مميزًا الآن؟</numerusform>
            <numerusform>حذف %n رمز مميز الآن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever still uses them stops working at once. This cannot be undone.</source>
        <translation>كل ما لا يزال يستخدمها يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>نعم، احذف الكل</translation>
    </message>
    <message>
        <source>Tokens that will be deleted</source>
        <translation>الرموز المميزة التي ستُحذف</translation>
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
        <translation>يخزّن هذا الخادم الأسرار دون تشفير ويمكن أن يعيد قراءتها لأحد المسؤولين؛ ولا تعرضها وحدة التحكم هذه أبدًا.</translation>
    </message>
    <message>
        <source>Accessor ID</source>
        <translation>معرّف الوصول</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>السياسات والأدوار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>Everything, on the whole server</source>
        <translation>كل شيء، على الخادم كله</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, as whom it acts</source>
        <translation>%1، ويعمل نيابةً عنه</translation>
    </message>
</context>
<context>
    <name>chatelaine::PageList</name>
    <message>
        <source>&amp;Policies</source>
        <translation>ال&amp;سياسات</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>الأد&amp;وار</translation>
    </message>
    <message>
        <source>&amp;Auth methods</source>
        <translation>طرق الم&amp;صادقة</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>ال&amp;رموز المميزة</translation>
    </message>
    <message>
        <source>&amp;My tokens</source>
        <translation>ر&amp;موزي المميزة</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>المستخ&amp;دمون</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Per&amp;missions</source>
        <translation>الأ&amp;ذونات</translation>
    </message>
    <message>
        <source>&amp;Roles and permissions</source>
        <translation>الأد&amp;وار والأذونات</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقار&amp;نة</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>الس&amp;ياسة</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>سجل التد&amp;قيق</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>انت&amp;هاء الصلاحية</translation>
    </message>
</context>
<context>
    <name>chatelaine::PaletteHost</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>لا يمكن فعل ذلك الآن.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>إخفاء ما كُتب</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>إظهار ما كُتب</translation>
    </message>
</context>
<context>
    <name>chatelaine::PemFiles</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>لا يمكن قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be a certificate or key.</source>
        <translation>الملف «%1» أكبر من أن يكون شهادة أو مفتاحًا.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>لا يحتوي الملف «%1» على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>لا يمكن قراءة المجلد «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” holds no certificate in PEM form.</source>
        <translation>لا يحتوي المجلد «%1» على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The key in “%1” has a pass phrase, which cannot be used here. Choose a key without one that only you can read.</source>
        <translation>المفتاح في «%1» محمي بعبارة مرور، ولا يمكن استخدامها هنا. اختر مفتاحًا بلا عبارة مرور لا يستطيع قراءته إلا أنت.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form.</source>
        <translation>لا يحتوي الملف «%1» على مفتاح خاص بصيغة PEM.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PendingList</name>
    <message>
        <source>Overdue: waits for your answer</source>
        <translation>متأخر: ينتظر ردك</translation>
    </message>
    <message>
        <source>None. A token that is replaced and goes on working for a while stands here.</source>
        <translation>لا شيء. يظهر هنا الرمز المميز الذي استُبدل ويواصل العمل لبعض الوقت.</translation>
    </message>
    <message>
        <source>&amp;Do not delete</source>
        <translation>&amp;عدم الحذف</translation>
    </message>
    <message>
        <source>Delete &amp;now…</source>
        <translation>حذف ال&amp;آن…</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>تم حذف «%1» كما كان مخططًا.</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>عمليات حذف تنتظر موعدها</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>موعد الحذف</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حلّ محله</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Choose a token in the list first.</source>
        <translation>اختر رمزًا مميزًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>“%1” stays.</source>
        <translation>«%1» باقٍ.</translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>حذف «%1» الآن؟</translation>
    </message>
    <message>
        <source>Whatever still uses its secret stops working at once. This cannot be undone.</source>
        <translation>كل ما لا يزال يستخدم سره يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <source>It was to be deleted %1.</source>
        <translation>كان مقررًا حذفه %1.</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>حلّ محله %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionDetails</name>
    <message>
        <source>Who can do this?</source>
        <translation>من يستطيع ذلك؟</translation>
    </message>
    <message>
        <source>No policy and no role grants it.</source>
        <translation>لا تمنحه أي سياسة ولا أي دور.</translation>
    </message>
    <message>
        <source>Granted by: %1.</source>
        <comment>names of policies and roles</comment>
        <translation>يمنحه: %1.</translation>
    </message>
    <message>
        <source>No role holds it.</source>
        <translation>لا يحمله أي دور.</translation>
    </message>
    <message>
        <source>Roles that hold it: %1.</source>
        <translation>الأدوار التي تحمله: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>لا أذونات</numerusform>
            <numerusform>إذن واحد</numerusform>
            <numerusform>إذنان</numerusform>
            <numerusform>%n أذونات</numerusform>
            <numerusform>%n إذنًا</numerusform>
            <numerusform>%n إذن</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission selected</source>
        <translation>لم يُحدَّد أي إذن</translation>
    </message>
    <message>
        <source>Go to a cell to see what it stands for and who can do it.</source>
        <translation>انتقل إلى خلية لمعرفة ما تمثله ومن يستطيع ذلك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionHeader</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenForm</name>
    <message>
        <source>For example: my laptop</source>
        <translation>مثال: حاسوبي المحمول</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انتهاء ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>What you recognise the token by later, for example the script that uses it.</source>
        <translation>ما تتعرف به على الرمز المميز لاحقًا، كالبرنامج النصي الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>أين يُستخدم الرمز المميز، لمن عليه استبداله.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>متى يتوقف الرمز المميز عن العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What of your own permissions the token may use. It can never do more than you can.</source>
        <translation>ما يجوز للرمز المميز استخدامه من أذوناتك. ولا يستطيع أبدًا أكثر منك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonalTokenOperations</name>
    <message>
        <source>“%1” belongs to a service account. It cannot be changed as a personal access token.</source>
        <translation>«%1» ينتمي إلى حساب خدمة. ولا يمكن تغييره بصفته رمز وصول شخصيًا.</translation>
    </message>
    <message>
        <source>“%1” is your personal access token. Change it among your own tokens.</source>
        <translation>«%1» رمز وصول شخصي لك. غيّره ضمن رموزك المميزة.</translation>
    </message>
    <message>
        <source>“%1” is a personal access token of %2, and acts as them. Nobody else can change it or see its secret; you can disable or delete it.</source>
        <translation>«%1» رمز وصول شخصي لـ %2 ويعمل نيابةً عنه. لا يستطيع أحد غيره تغييره أو رؤية سره؛ ويمكنك تعطيله أو حذفه.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off for this organisation. Ask an administrator to switch them on.</source>
        <translation>رموز الوصول الشخصية متوقفة في هذه المؤسسة. اطلب من أحد المسؤولين تشغيلها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyForm</name>
    <message>
        <source>Personal access tokens</source>
        <translation>رموز الوصول الشخصية</translation>
    </message>
    <message>
        <source>&amp;Users may make personal access tokens, and these work</source>
        <translation>يجوز للمستخدمين إنشاء رموز وصول &amp;شخصية، وهذه الرموز تعمل</translation>
    </message>
    <message>
        <source>Such a token acts with the permissions of its user, cut down to the scopes that were chosen for it. Switched off, all of them stop at once; on again, they work again.</source>
        <translation>يعمل هذا الرمز المميز بأذونات مستخدمه، محدودةً بالنطاقات المختارة له. عند إيقافها تتوقف كلها فورًا، وعند إعادة تشغيلها تعمل مجددًا.</translation>
    </message>
    <message>
        <source>Longest &amp;life of a personal access token</source>
        <translation>أقصى مدة صلاحية لرم&amp;ز الوصول الشخصي</translation>
    </message>
    <message>
        <source>No li&amp;mit</source>
        <translation>بلا ح&amp;د</translation>
    </message>
    <message>
        <source>Life of tokens</source>
        <translation>مدة صلاحية الرموز المميزة</translation>
    </message>
    <message>
        <source>Longest life of a &amp;token</source>
        <translation>أقصى مدة صلاحية ل&amp;لرمز المميز</translation>
    </message>
    <message>
        <source>N&amp;o limit</source>
        <translation>&amp;بلا حد</translation>
    </message>
    <message>
        <source>Counts from the making of a token or from the change of its expiry. Tokens that exist keep their life.</source>
        <translation>تُحسب من إنشاء الرمز المميز أو من تغيير تاريخ انتهائه. وتحتفظ الرموز المميزة الموجودة بمدة صلاحيتها.</translation>
    </message>
    <message>
        <source>Tokens may go without an e&amp;xpiry</source>
        <translation>تجوز الرموز المميزة دون تاريخ انتها&amp;ء</translation>
    </message>
    <message>
        <source>&amp;Suggested life</source>
        <translation>مدة ال&amp;صلاحية المقترحة</translation>
    </message>
    <message>
        <source>What the form for a new token starts with.</source>
        <translation>القيمة الأولية في نموذج الرمز المميز الجديد.</translation>
    </message>
    <message>
        <source>Grace after a regeneration</source>
        <translation>فترة السماح بعد إعادة التوليد</translation>
    </message>
    <message>
        <source>How long a previous secret may go on working beside the new one.</source>
        <translation>المدة التي يجوز فيها أن يواصل السر السابق العمل إلى جانب الجديد.</translation>
    </message>
    <message>
        <source>Suggested g&amp;race</source>
        <translation>فترة &amp;السماح المقترحة</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>After that the console empties the clipboard, if the secret is still on it.</source>
        <translation>بعد ذلك تُفرغ وحدة التحكم الحافظة إن كان السر لا يزال فيها.</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody works for</source>
        <translation>القفل ع&amp;ند عدم العمل لمدة</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>الساري الآن: %1.</translation>
    </message>
    <message>
        <source>Every token has a longest life, so none can go without an expiry.</source>
        <translation>لكل رمز مميز مدة صلاحية قصوى، فلا يجوز أي منها دون تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>Lets everybody make tokens for their own programs on the page My tokens.</source>
        <translation>يتيح للجميع إنشاء رموز مميزة لبرامجهم في صفحة رموزي المميزة.</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a personal access token may lie further ahead.</source>
        <translation>لا يجوز أن يُختار لرمز وصول شخصي تاريخ انتهاء أبعد من ذلك.</translation>
    </message>
    <message>
        <source>No expiry that is chosen for a token may lie further ahead.</source>
        <translation>لا يجوز أن يُختار لرمز مميز تاريخ انتهاء أبعد من ذلك.</translation>
    </message>
    <message>
        <source>While this is off, every new token gets a moment at which it dies.</source>
        <translation>ما دام هذا متوقفًا، يُحدَّد لكل رمز مميز جديد وقت يبطل فيه.</translation>
    </message>
    <message>
        <source>Whoever makes a token can choose another one, within the limit.</source>
        <translation>يستطيع من ينشئ رمزًا مميزًا أن يختار مدة أخرى ضمن الحد.</translation>
    </message>
    <message>
        <source>Whoever regenerates a token cannot keep its previous secret alive for longer.</source>
        <translation>لا يستطيع من يعيد توليد سر رمز مميز أن يُبقي سره السابق مدة أطول.</translation>
    </message>
    <message>
        <source>What the form for a new secret starts with.</source>
        <translation>ما يبدأ به نموذج السر الجديد.</translation>
    </message>
    <message>
        <source>The shorter, the less likely another program reads it there.</source>
        <translation>كلما قصرت المدة، قلّ احتمال أن يقرأه برنامج آخر هناك.</translation>
    </message>
    <message>
        <source>A locked console shows nothing until whoever is signed in proves it once more.</source>
        <translation>لا تعرض وحدة التحكم المقفلة شيئًا حتى يُثبت من سجّل الدخول هويته مجددًا.</translation>
    </message>
    <message>
        <source>Each console counts for itself, from the last key or movement of the mouse.</source>
        <translation>تحسب كل وحدة تحكم لنفسها، من آخر ضغطة مفتاح أو حركة فأرة.</translation>
    </message>
    <message>
        <source>Longes&amp;t grace</source>
        <translation>أ&amp;قصى فترة سماح</translation>
    </message>
    <message>
        <source>A copied secret stays on the clip&amp;board for</source>
        <translation>مدة بقاء السر المن&amp;سوخ في الحافظة</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;أبدًا</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyOperations</name>
    <message>
        <source>The policy was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>غيّر شخص آخر السياسة منذ أن فتحتها. اطّلع على القيم الجديدة، ثم قرّر مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Loading the policy…</source>
        <translation>جارٍ تحميل السياسة…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>What your organisation allows. It holds for everybody.</source>
        <translation>ما تسمح به مؤسستك. ويسري على الجميع.</translation>
    </message>
    <message>
        <source>You may read this. To change it you need the permission %1.</source>
        <translation>يحق لك قراءة هذا. ولتغييره تحتاج إلى الإذن %1.</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>الس&amp;ياسة</translation>
    </message>
    <message>
        <source>The policy could not be loaded</source>
        <translation>تعذّر تحميل السياسة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Somebody has changed the policy while you were editing it. What you typed is kept, and what is in force now is told beside it. Save puts your values over theirs.</source>
        <translation>غيّر شخص ما السياسة في أثناء تحريرك لها. ما كتبته محفوظ، والساري الآن مذكور بجانبه. يضع «حفظ» قيمك محل القيم الأخرى.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>اعتماد القيم الأخرى</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لا تغيير.</translation>
    </message>
    <message>
        <source>Change the policy?</source>
        <translation>تغيير السياسة؟</translation>
    </message>
    <message>
        <source>This happens at once:</source>
        <translation>يحدث هذا فورًا:</translation>
    </message>
    <message>
        <source>Yes, save</source>
        <translation>نعم، احفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) stop(s) working.</source>
        <translation>
            <numerusform>لا يتوقف أي رمز وصول شخصي عن العمل.</numerusform>
            <numerusform>يتوقف رمز وصول شخصي واحد عن العمل.</numerusform>
            <numerusform>يتوقف رمزا وصول شخصيان عن العمل.</numerusform>
            <numerusform>تتوقف %n رموز وصول شخصية عن العمل.</numerusform>
            <numerusform>يتوقف %n رمز وصول شخصيًا عن العمل.</numerusform>
            <numerusform>يتوقف %n رمز وصول شخصي عن العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) work(s) again.</source>
        <translation>
            <numerusform>لا يعود أي رمز وصول شخصي إلى العمل.</numerusform>
            <numerusform>يعود رمز وصول شخصي واحد إلى العمل.</numerusform>
            <numerusform>يعود رمزا وصول شخصيان إلى العمل.</numerusform>
            <numerusform>تعود %n رموز وصول شخصية إلى العمل.</numerusform>
            <numerusform>يعود %n رمز وصول شخصيًا إلى العمل.</numerusform>
            <numerusform>يعود %n رمز وصول شخصي إلى العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live(s) longer than will be allowed; existing tokens keep their life.</source>
        <translation>
            <numerusform>لا تتجاوز مدة صلاحية أي رمز مميز ما سيُسمح به.</numerusform>
            <numerusform>مدة صلاحية رمز مميز واحد أطول مما سيُسمح به؛ وتحتفظ الرموز المميزة الموجودة بمدة صلاحيتها.</numerusform>
            <numerusform>مدة صلاحية رمزين مميزين أطول مما سيُسمح به؛ وتحتفظ الرموز المميزة الموجودة بمدة صلاحيتها.</numerusform>
            <numerusform>مدة صلاحية %n رموز مميزة أطول مما سيُسمح به؛ وتحتفظ الرموز المميزة الموجودة بمدة صلاحيتها.</numerusform>
            <numerusform>مدة صلاحية %n رمزًا مميزًا أطول مما سيُسمح به؛ وتحتفظ الرموز المميزة الموجودة بمدة صلاحيتها.</numerusform>
            <numerusform>مدة صلاحية %n رمز مميز أطول مما سيُسمح به؛ وتحتفظ الرموز المميزة الموجودة بمدة صلاحيتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is in force.</source>
        <translation>أصبحت السياسة سارية.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyTicks</name>
    <message>
        <source>Search policies</source>
        <translation>البحث في السياسات</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>%1: does not exist (any more)</source>
        <comment>a policy</comment>
        <translation>%1: غير موجودة (أو لم تعد موجودة)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a policy and its description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم توضع علامة على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(s) ticked.</source>
        <translation>
            <numerusform>لم توضع علامة على أي سياسة.</numerusform>
            <numerusform>وُضعت علامة على سياسة واحدة.</numerusform>
            <numerusform>وُضعت علامة على سياستين.</numerusform>
            <numerusform>وُضعت علامة على %n سياسات.</numerusform>
            <numerusform>وُضعت علامة على %n سياسة.</numerusform>
            <numerusform>وُضعت علامة على %n سياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortens the list to policies that contain all these words.</source>
        <translation>يقصر القائمة على السياسات التي تحتوي كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCodeView</name>
    <message>
        <source>QR code of the secret</source>
        <translation>رمز الاستجابة السريعة (QR) للسر</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The name is always shown.</source>
        <translation>يُعرض الاسم دائمًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoverDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>اختيار نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The store cannot be opened. A backup can take its place: it is read and checked first. What is there now is kept beside it under another name, so that nothing gets lost.</source>
        <translation>لا يمكن فتح المخزن. يمكن أن تحل محله نسخة احتياطية: تُقرأ وتُفحص أولًا. ويُحفظ الموجود الآن بجانبها باسم آخر كي لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>اختيار نسخة احتياطية أ&amp;خرى…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>It takes the place of %1. Everybody signs in with the password that they had when it was made.</source>
        <translation>تحل محل %1. ويسجّل الجميع الدخول بكلمات المرور التي كانت لهم وقت إنشائها.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>نعم، استعِد</translation>
    </message>
    <message>
        <source>Reading the backup and putting it in place…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية ووضعها في مكانها…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RedeemPage</name>
    <message>
        <source>Somebody has invited you or has reset your password, and has given you a code. It works once. Set a password with it and you are in.</source>
        <translation>دعاك شخص ما أو أعاد تعيين كلمة مرورك، وأعطاك رمزًا. يعمل الرمز مرة واحدة. عيّن به كلمة مرور وستدخل.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Five groups of five letters and digits. Spaces and dashes do not matter.</source>
        <translation>خمس مجموعات من خمسة أحرف وأرقام. لا أهمية للمسافات والشرطات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>تعيين كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Set your password for %1</source>
        <translation>تعيين كلمة مرورك لـ %1</translation>
    </message>
    <message>
        <source>Type or paste the code that you were given.</source>
        <translation>اكتب أو الصق الرمز الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>جارٍ تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>The address for which the code was made.</source>
        <translation>العنوان الذي أُنشئ الرمز له.</translation>
    </message>
    <message>
        <source>The one-time code that somebody gave you. It works once, and for a limited time.</source>
        <translation>الرمز الصالح لمرة واحدة الذي أُعطي لك. يعمل مرة واحدة ولوقت محدود.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateDialog</name>
    <message>
        <source>&amp;Expire the previous secret now</source>
        <translation>إنهاء السر ال&amp;سابق الآن</translation>
    </message>
    <message>
        <source>&amp;Keep it working until</source>
        <translation>إب&amp;قاؤه عاملًا حتى</translation>
    </message>
    <message>
        <source>How long the previous secret works</source>
        <translation>مدة عمل السر السابق</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>تاريخ ووقت…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>إعادة توليد سر الرمز المميز</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة توليد</translation>
    </message>
    <message>
        <source>The secret that works now</source>
        <translation>السر العامل الآن</translation>
    </message>
    <message>
        <source>A previous secret (%1…) is in grace already. It dies at once: at most two secrets work side by side.</source>
        <translation>يوجد سر سابق (%1…) في فترة السماح بالفعل. وسيبطل فورًا: لا يعمل معًا أكثر من سرّين.</translation>
    </message>
    <message>
        <source>This server knows no grace: a previous secret dies at once.</source>
        <translation>لا يعرف هذا الخادم فترة السماح: يبطل السر السابق فورًا.</translation>
    </message>
    <message>
        <source>Your organisation allows a grace of at most %1.</source>
        <translation>تسمح مؤسستك بفترة سماح لا تزيد على %1.</translation>
    </message>
    <message>
        <source>It cannot outlive the token, which dies on %1.</source>
        <translation>لا يمكن أن يتجاوز عمر الرمز المميز الذي تنتهي صلاحيته في %1.</translation>
    </message>
    <message>
        <source>Both secrets work until %1.</source>
        <translation>يعمل السران كلاهما حتى %1.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>كل ما لا يزال يستخدم السر الحالي يتوقف عن العمل فورًا.</translation>
    </message>
    <message>
        <source>Making the new secret…</source>
        <translation>جارٍ إنشاء السر الجديد…</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>جارٍ الاستعلام عما تغيّر…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. Its secret cannot be made anew.</source>
        <translation>حذف شخص ما هذا الرمز المميز منذ أن فتحته. لا يمكن إعادة توليد سره.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No new secret was made. What is shown here is how the token is now; press Regenerate to go on.</source>
        <translation>غيّر شخص ما هذا الرمز المميز منذ أن فتحته. لم يُنشأ سر جديد. المعروض هنا هو حاله الآن؛ اضغط على «إعادة توليد» للمتابعة.</translation>
    </message>
    <message>
        <source>The previous secret does not work any more.</source>
        <translation>لم يعد السر السابق يعمل.</translation>
    </message>
    <message>
        <source>The previous secret (%1…) works until %2.</source>
        <translation>يعمل السر السابق (%1…) حتى %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveOldDialog</name>
    <message>
        <source>No entry is older. Nothing would be removed.</source>
        <translation>لا توجد مدخلة أقدم. لن يُزال شيء.</translation>
    </message>
    <message>
        <source>Entries that would be removed: %1, written from %2 to %3. Entries that stay: %4.</source>
        <translation>المدخلات التي ستُزال: %1، كُتبت من %2 إلى %3. المدخلات الباقية: %4.</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>إزالة المدخلات القديمة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Entries written &amp;before</source>
        <translation>المدخلات المكتوبة &amp;قبل</translation>
    </message>
    <message>
        <source>Only the oldest part can be removed, never an entry in between. That it was removed, by whom and how much, is an entry that stays, so that the rest can still be verified. Export the entries first if you have to keep them.</source>
        <translation>لا يمكن إزالة إلا الجزء الأقدم، لا مدخلة من الوسط. وتبقى مدخلة تذكر أنه أُزيل ومن أزاله ومقداره، كي يظل الباقي قابلًا للتحقق. صدّر المدخلات أولًا إن كان عليك الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Choose a later date: no entry is older.</source>
        <translation>اختر تاريخًا لاحقًا: لا توجد مدخلة أقدم.</translation>
    </message>
    <message>
        <source>Remove old entries?</source>
        <translation>إزالة المدخلات القديمة؟</translation>
    </message>
    <message>
        <source>They cannot be brought back, except from a backup or an export that you made before.</source>
        <translation>لا يمكن إرجاعها إلا من نسخة احتياطية أو تصدير أنشأته من قبل.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>نعم، أزِل</translation>
    </message>
    <message>
        <source>Removing the entries…</source>
        <translation>جارٍ إزالة المدخلات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Entries removed: %1. Entries that stayed: %2.</source>
        <translation>المدخلات المُزالة: %1. المدخلات الباقية: %2.</translation>
    </message>
    <message>
        <source>What is older goes for good. The rest can still be checked from an anchor on.</source>
        <translation>يزول ما هو أقدم نهائيًا. ويبقى التحقق من الباقي ممكنًا بدءًا من المرساة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreComparison</name>
    <message>
        <source>The store “%1” is damaged itself and cannot be compared with the backup. Close it everywhere, give the file another name, open the store again from the start page and restore the backup there.</source>
        <translation>المخزن «%1» نفسه تالف ولا يمكن مقارنته بالنسخة الاحتياطية. أغلقه في كل مكان، وأعطِ الملف اسمًا آخر، ثم افتح المخزن مجددًا من صفحة البدء واستعِد النسخة الاحتياطية هناك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose backup…</source>
        <translation>اختيار نسخة احتياطية…</translation>
    </message>
    <message>
        <source>A backup takes the place of everything that is in the store now. It is read and checked first, and you see what would be lost before anything is changed.</source>
        <translation>تحل النسخة الاحتياطية محل كل ما في المخزن الآن. تُقرأ وتُفحص أولًا، وتطّلع على ما سيُفقد قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose &amp;another backup…</source>
        <translation>اختيار نسخة احتياطية أ&amp;خرى…</translation>
    </message>
    <message>
        <source>Reading the backup and comparing it with the store…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية ومقارنتها بالمخزن…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Everything that is in the store now is replaced, for everybody who works with it. What was done since %1 is in the file that is kept, and nowhere else.</source>
        <translation>يُستبدل كل ما في المخزن الآن لكل من يعمل به. وما تم منذ %1 يبقى في الملف المحفوظ لا في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Yes, restore</source>
        <translation>نعم، استعِد</translation>
    </message>
    <message>
        <source>Keeping what there is, then restoring the backup…</source>
        <translation>جارٍ حفظ الموجود، ثم استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1.</source>
        <translation>تمت استعادة النسخة الاحتياطية. وما كان موجودًا قبل ذلك محفوظ في %1.</translation>
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
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>This is a backup of another organisation, %1, from %2. Everything of %3 would be gone from this store.</source>
        <translation>هذه نسخة احتياطية لمؤسسة أخرى، %1، بتاريخ %2. وسيزول من هذا المخزن كل ما يخص %3.</translation>
    </message>
    <message>
        <source>The backup holds everything as it was on %1.</source>
        <translation>تحتوي النسخة الاحتياطية على كل شيء كما كان في %1.</translation>
    </message>
    <message>
        <source>What was deleted, disabled or regenerated since works again as it did then, with the secrets of then. Before anything is replaced, the store as it is now is kept in a file beside it, with “before-restore” and the date in its name.</source>
        <translation>ما حُذف أو عُطّل أو أُعيد توليده منذ ذلك الحين يعود إلى العمل كما كان آنذاك، بأسرار ذلك الوقت. وقبل استبدال أي شيء، يُحفظ المخزن بحالته الراهنة في ملف بجانبه يتضمن اسمه «before-restore» والتاريخ.</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <comment>a number and names</comment>
        <translation>%1، منها %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number and names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You will be signed out: in this backup you have another password, or no account.</source>
        <translation>سيُسجَّل خروجك: ففي هذه النسخة الاحتياطية لك كلمة مرور أخرى، أو ليس لك حساب.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>ما الذي سيُفقد</translation>
    </message>
    <message>
        <source>Nothing: everything is as it is in the backup</source>
        <translation>لا شيء: كل شيء كما هو في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Tokens that would be gone</source>
        <translation>رموز مميزة ستزول</translation>
    </message>
    <message>
        <source>Tokens that would come back</source>
        <translation>رموز مميزة ستعود</translation>
    </message>
    <message>
        <source>Tokens that would be what they were</source>
        <translation>رموز مميزة ستعود إلى ما كانت عليه</translation>
    </message>
    <message>
        <source>Tokens whose new secret would stop working</source>
        <translation>رموز مميزة سيتوقف سرها الجديد عن العمل</translation>
    </message>
    <message>
        <source>Users who would be gone</source>
        <translation>مستخدمون سيزولون</translation>
    </message>
    <message>
        <source>Users who would come back</source>
        <translation>مستخدمون سيعودون</translation>
    </message>
    <message>
        <source>Users who would be what they were</source>
        <translation>مستخدمون سيعودون إلى ما كانوا عليه</translation>
    </message>
    <message>
        <source>Roles that would be gone</source>
        <translation>أدوار ستزول</translation>
    </message>
    <message>
        <source>Roles that would come back</source>
        <translation>أدوار ستعود</translation>
    </message>
    <message>
        <source>Roles that would be what they were</source>
        <translation>أدوار ستعود إلى ما كانت عليه</translation>
    </message>
    <message>
        <source>Entries of the audit trail that would be lost</source>
        <translation>مدخلات سجل التدقيق التي ستُفقد</translation>
    </message>
    <message>
        <source>Groups that would be gone</source>
        <translation>مجموعات ستزول</translation>
    </message>
    <message>
        <source>Groups that would come back</source>
        <translation>مجموعات ستعود</translation>
    </message>
    <message>
        <source>Groups that would be what they were</source>
        <translation>مجموعات ستعود إلى ما كانت عليه</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <comment>the name of a rule of it</comment>
        <translation>السياسة: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values of a rule</comment>
        <translation>%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RetryCountdown</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1:%2 minutes.</source>
        <comment>minutes and seconds, like 4:05</comment>
        <translation>أعد المحاولة بعد %1:%2 دقيقة.</translation>
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
        <translation>مراجعة تغييرات الأدوار</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>تطبيق التغييرات</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>من يكسب ومن يخسر</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are made, changed or deleted together. Nothing is stored before you apply the changes.</source>
        <translation>
            <numerusform>لا أدوار تتغيّر.</numerusform>
            <numerusform>يُنشأ أو يُغيَّر أو يُحذف دور واحد. ولا يُخزَّن شيء قبل أن تطبّق التغييرات.</numerusform>
            <numerusform>يُنشأ أو يُغيَّر أو يُحذف دوران معًا. ولا يُخزَّن شيء قبل أن تطبّق التغييرات.</numerusform>
            <numerusform>تُنشأ أو تُغيَّر أو تُحذف %n أدوار معًا. ولا يُخزَّن شيء قبل أن تطبّق التغييرات.</numerusform>
            <numerusform>يُنشأ أو يُغيَّر أو يُحذف %n دورًا معًا. ولا يُخزَّن شيء قبل أن تطبّق التغييرات.</numerusform>
            <numerusform>يُنشأ أو يُغيَّر أو يُحذف %n دور معًا. ولا يُخزَّن شيء قبل أن تطبّق التغييرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 changes</source>
        <translation>الدور %1 يتغيّر</translation>
    </message>
    <message>
        <source>The role %1 is deleted</source>
        <translation>الدور %1 يُحذف</translation>
    </message>
    <message>
        <source>The role %1 is new</source>
        <translation>الدور %1 جديد</translation>
    </message>
    <message>
        <source>The role %1 is renamed to %2</source>
        <translation>الدور %1 تُعاد تسميته إلى %2</translation>
    </message>
    <message>
        <source>Loses its description</source>
        <translation>يفقد وصفه</translation>
    </message>
    <message>
        <source>Is described as: %1</source>
        <translation>يصبح وصفه: %1</translation>
    </message>
    <message>
        <source>Holds no permission</source>
        <translation>لا يحمل أي إذن</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>يكسب %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>يخسر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to apply: the roles are stored like this already.</source>
        <translation>لا شيء لتطبيقه: الأدوار مخزّنة هكذا بالفعل.</translation>
    </message>
    <message>
        <source>It is not known yet who gains and who loses.</source>
        <translation>لم يُعرف بعد من يكسب ومن يخسر.</translation>
    </message>
    <message>
        <source>Asking who gains and who loses…</source>
        <translation>جارٍ الاستعلام عمن يكسب ومن يخسر…</translation>
    </message>
    <message>
        <source>The changes are kept, but cannot be applied as they are.</source>
        <translation>التغييرات محفوظة، لكن لا يمكن تطبيقها كما هي.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Nothing was stored.</source>
        <translation>غيّر شخص آخر %1 منذ أن بدأت. لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Take the newer version and keep my changes</source>
        <translation>اعتماد الإصدار الأحدث مع إبقاء تغييراتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>جارٍ الاستعلام عما تغيّر…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>جارٍ تطبيق التغييرات…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewImpact</name>
    <message>
        <source>Gains %1</source>
        <translation>يكسب %1</translation>
    </message>
    <message>
        <source>Loses %1</source>
        <translation>يخسر %1</translation>
    </message>
    <message>
        <source>Gains %1; loses %2</source>
        <translation>يكسب %1؛ يخسر %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) gain or lose permissions.</source>
        <translation>
            <numerusform>لا يكسب أي مستخدم أذونات ولا يخسرها.</numerusform>
            <numerusform>يكسب مستخدم واحد أذونات أو يخسرها.</numerusform>
            <numerusform>يكسب مستخدمان أذونات أو يخسرانها.</numerusform>
            <numerusform>يكسب %n من المستخدمين أذونات أو يخسرونها.</numerusform>
            <numerusform>يكسب %n من المستخدمين أذونات أو يخسرونها.</numerusform>
            <numerusform>يكسب %n من المستخدمين أذونات أو يخسرونها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) gain or lose permissions.</source>
        <translation>
            <numerusform>لا يكسب أي رمز مميز أذونات ولا يخسرها.</numerusform>
            <numerusform>يكسب رمز مميز واحد أذونات أو يخسرها.</numerusform>
            <numerusform>يكسب رمزان مميزان أذونات أو يخسرانها.</numerusform>
            <numerusform>تكسب %n من الرموز المميزة أذونات أو تخسرها.</numerusform>
            <numerusform>تكسب %n من الرموز المميزة أذونات أو تخسرها.</numerusform>
            <numerusform>تكسب %n من الرموز المميزة أذونات أو تخسرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more user(s)</source>
        <translation>
            <numerusform>ولا غيرهم</numerusform>
            <numerusform>ومستخدم واحد آخر</numerusform>
            <numerusform>ومستخدمان آخران</numerusform>
            <numerusform>و%n مستخدمين آخرين</numerusform>
            <numerusform>و%n مستخدمًا آخر</numerusform>
            <numerusform>و%n مستخدم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>ولا رموز مميزة أخرى</numerusform>
            <numerusform>ورمز مميز واحد آخر</numerusform>
            <numerusform>ورمزان مميزان آخران</numerusform>
            <numerusform>و%n رموز مميزة أخرى</numerusform>
            <numerusform>و%n رمزًا مميزًا آخر</numerusform>
            <numerusform>و%n رمز مميز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>من يكسب ومن يخسر</translation>
    </message>
    <message>
        <source>Nobody is affected: no user and no token gains or loses anything.</source>
        <translation>لا أحد متأثر: لا يكسب أي مستخدم أو رمز مميز شيئًا ولا يخسره.</translation>
    </message>
    <message>
        <source>No token gains or loses anything.</source>
        <translation>لا يكسب أي رمز مميز شيئًا ولا يخسره.</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>الرمز المميز %1</translation>
    </message>
    <message>
        <source>%1; you need the permission %2 to see their names.</source>
        <translation>%1؛ تحتاج إلى الإذن %2 لرؤية أسمائهم.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDesk</name>
    <message>
        <source>The role %1 was deleted by somebody else; your changes to it are gone.</source>
        <translation>حذف شخص آخر الدور %1؛ وزالت تغييراتك عليه.</translation>
    </message>
    <message>
        <source>The role %1 is built in now; your changes to it are gone.</source>
        <translation>أصبح الدور %1 مدمجًا الآن؛ وزالت تغييراتك عليه.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>منح %1 إلى %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>سحب %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %n permission(s) to %1</source>
        <translation>
            <numerusform>عدم منح أي إذن إلى %1</numerusform>
            <numerusform>منح إذن واحد إلى %1</numerusform>
            <numerusform>منح إذنين إلى %1</numerusform>
            <numerusform>منح %n أذونات إلى %1</numerusform>
            <numerusform>منح %n إذنًا إلى %1</numerusform>
            <numerusform>منح %n إذن إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n permission(s) from %1</source>
        <translation>
            <numerusform>عدم سحب أي إذن من %1</numerusform>
            <numerusform>سحب إذن واحد من %1</numerusform>
            <numerusform>سحب إذنين من %1</numerusform>
            <numerusform>سحب %n أذونات من %1</numerusform>
            <numerusform>سحب %n إذنًا من %1</numerusform>
            <numerusform>سحب %n إذن من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation>وصف %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>إعادة تسمية %1 إلى %2</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>إضافة الدور</translation>
    </message>
    <message>
        <source>Rename and describe role</source>
        <translation>إعادة تسمية الدور ووصفه</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>نسخ الدور</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>For example: night shift</source>
        <translation>مثال: الوردية الليلية</translation>
    </message>
    <message>
        <source>The change waits with the others until you review and apply them.</source>
        <translation>ينتظر التغيير مع غيره إلى أن تراجعها وتطبّقها.</translation>
    </message>
    <message>
        <source>It starts without permissions. Tick them in its column of the matrix; nothing is stored until you review and apply the changes.</source>
        <translation>يبدأ دون أذونات. ضع علامات عليها في عموده من المصفوفة؛ ولا يُخزَّن شيء إلى أن تراجع التغييرات وتطبّقها.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are copied.</source>
        <translation>
            <numerusform>لا يُنسخ أي إذن.</numerusform>
            <numerusform>يُنسخ إذن واحد.</numerusform>
            <numerusform>يُنسخ إذنان.</numerusform>
            <numerusform>تُنسخ %n أذونات.</numerusform>
            <numerusform>يُنسخ %n إذنًا.</numerusform>
            <numerusform>يُنسخ %n إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are left out, because you do not have them: %1</source>
        <translation>
            <numerusform>لا يُستثنى أي إذن: %1</numerusform>
            <numerusform>يُستثنى إذن واحد لأنه ليس لديك: %1</numerusform>
            <numerusform>يُستثنى إذنان لأنهما ليسا لديك: %1</numerusform>
            <numerusform>تُستثنى %n أذونات لأنها ليست لديك: %1</numerusform>
            <numerusform>يُستثنى %n إذنًا لأنها ليست لديك: %1</numerusform>
            <numerusform>يُستثنى %n إذن لأنها ليست لديك: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>There is a role of this name already. Choose another one.</source>
        <translation>يوجد دور بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Somebody has deleted this role in the meantime. It cannot be changed any more.</source>
        <translation>حذف شخص ما هذا الدور في هذه الأثناء. لم يعد بالإمكان تغييره.</translation>
    </message>
    <message>
        <source>What the column of the matrix and everybody who has the role shows.</source>
        <translation>ما يعرضه عمود المصفوفة وكل من له هذا الدور.</translation>
    </message>
    <message>
        <source>What the role is for, in a sentence for whoever gives it later.</source>
        <translation>غرض الدور، في جملة لمن يمنحه لاحقًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleOperations</name>
    <message>
        <source>Somebody has been given one of these roles, or lost it, since you looked at who gains and who loses. Look at it anew, then decide again.</source>
        <translation>مُنح شخص ما أحد هذه الأدوار أو فقده منذ أن اطّلعت على من يكسب ومن يخسر. اطّلع على ذلك من جديد، ثم قرّر مجددًا.</translation>
    </message>
    <message>
        <source>A role is changed twice at once. Change it once.</source>
        <translation>يتغيّر الدور مرتين في وقت واحد. غيّره مرة واحدة.</translation>
    </message>
    <message>
        <source>This role does not exist any more. Look at the roles anew.</source>
        <translation>لم يعد هذا الدور موجودًا. اطّلع على الأدوار من جديد.</translation>
    </message>
    <message>
        <source>“%1” came with a catalogue and stays as it is. Make a copy and change that.</source>
        <translation>أتى «%1» مع كتالوج ويبقى كما هو. أنشئ نسخة منه وغيّرها.</translation>
    </message>
    <message>
        <source>The role “%1” was changed by someone else since you opened it. Look at it anew, then decide again.</source>
        <translation>غيّر شخص آخر الدور «%1» منذ أن فتحته. اطّلع عليه من جديد، ثم قرّر مجددًا.</translation>
    </message>
    <message>
        <source>The permission “%1” does not exist here.</source>
        <translation>الإذن «%1» غير موجود هنا.</translation>
    </message>
    <message>
        <source>The role “%1” holds what you do not, for example %2. Nobody can make, change or delete a role that can do more than they can.</source>
        <translation>يحمل الدور «%1» ما لا تحمله، مثل %2. لا يستطيع أحد إنشاء أو تغيير أو حذف دور يستطيع أكثر مما يستطيع هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>The role “%1” is in use: %2, %3 and %4 have it. Give them another role first.</source>
        <translation>الدور «%1» قيد الاستخدام لدى: %2، %3، %4. أعطهم دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>There is a role “%1” already. Choose another name.</source>
        <translation>يوجد دور باسم «%1» بالفعل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleRepository</name>
    <message>
        <source>This copy of Chatelaine is incomplete. Please install it again.</source>
        <translation>نسخة Chatelaine هذه غير مكتملة. يُرجى تثبيتها من جديد.</translation>
    </message>
    <message>
        <source>The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.</source>
        <translation>لا يذكر الكتالوج «%1» أي دور، فلن يتمكن أحد من فعل أي شيء. اختر كتالوجًا آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RuleTemplates</name>
    <message>
        <source>&amp;Read only</source>
        <translation>لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>لل&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>لل&amp;منع</translation>
    </message>
</context>
<context>
    <name>chatelaine::RulesEditor</name>
    <message>
        <source>Tab indents. To leave with the keyboard, press Escape and then Tab, or Ctrl+Tab.</source>
        <translation>مفتاح Tab يزيد المسافة البادئة. للمغادرة بلوحة المفاتيح، اضغط على Escape ثم Tab، أو على Ctrl+Tab.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Enter goes to the place in the rules.</source>
        <translation>يُنتقل بمفتاح Enter إلى الموضع في القواعد.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the rules, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, a remark: %2</source>
        <comment>place in the rules, what is odd</comment>
        <translation>%1، ملاحظة: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveAs</name>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف؟</translation>
    </message>
    <message>
        <source>There is a file named %1 already. %2</source>
        <comment>the second is a sentence</comment>
        <translation>يوجد ملف باسم %1 بالفعل. %2</translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation>يُفقد محتواه.</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>نعم، استبدل</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Search scopes</source>
        <translation>البحث في النطاقات</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Ticks every permission that you hold at the moment.</source>
        <translation>يضع علامة على كل إذن تحمله حاليًا.</translation>
    </message>
    <message>
        <source>Grants nothing today</source>
        <translation>لا يمنح شيئًا اليوم</translation>
    </message>
    <message>
        <source>%1
You do not hold this permission now. It works as soon as you do.</source>
        <translation>%1
لا تحمل هذا الإذن الآن. ويعمل حالما تحمله.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a scope and what is to know of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) chosen.</source>
        <translation>
            <numerusform>لم يُختر أي نطاق.</numerusform>
            <numerusform>اختير نطاق واحد.</numerusform>
            <numerusform>اختير نطاقان.</numerusform>
            <numerusform>اختيرت %n نطاقات.</numerusform>
            <numerusform>اختير %n نطاقًا.</numerusform>
            <numerusform>اختير %n نطاق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grant(s) nothing today.</source>
        <translation>
            <numerusform>كلها تمنح شيئًا اليوم.</numerusform>
            <numerusform>واحد منها لا يمنح شيئًا اليوم.</numerusform>
            <numerusform>اثنان منها لا يمنحان شيئًا اليوم.</numerusform>
            <numerusform>%n منها لا تمنح شيئًا اليوم.</numerusform>
            <numerusform>%n منها لا تمنح شيئًا اليوم.</numerusform>
            <numerusform>%n منها لا تمنح شيئًا اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what I ho&amp;ld</source>
        <translation>اختيار ما أ&amp;حمله</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>إلغاء ا&amp;ختيار الكل</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretCard</name>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>إنهاء فترة ال&amp;سماح الآن…</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>السر الحالي</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>السر السابق</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>يبطل</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>يعمل حتى</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>The start of the secret, to tell it from others. The rest is not kept anywhere.</source>
        <translation>بداية السر، لتمييزه عن غيره. أما بقيته فغير محفوظة في أي مكان.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With the token, %1</source>
        <translation>مع الرمز المميز، %1</translation>
    </message>
    <message>
        <source>Never: the token has no expiry</source>
        <translation>أبدًا: ليس للرمز المميز تاريخ انتهاء</translation>
    </message>
    <message>
        <source>%1, another %2</source>
        <translation>%1، باقٍ %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>إظهار رمز Q&amp;R</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>I have s&amp;tored it</source>
        <translation>لقد &amp;خزّنته</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>Copy the secret of “%1” now</source>
        <translation>انسخ سر «%1» الآن</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again. Only its fingerprint is kept.</source>
        <translation>يُعرض هذه المرة فقط ولا يمكن عرضه مجددًا. ولا تُحفظ إلا بصمته.</translation>
    </message>
    <message>
        <source>Saves the secret to a file that only you can read</source>
        <translation>يحفظ السر في ملف لا يستطيع قراءته إلا أنت</translation>
    </message>
    <message>
        <source>Hide &amp;QR code</source>
        <translation>إخفاء رمز Q&amp;R</translation>
    </message>
    <message>
        <source>This secret is too long for a QR code. Copy it or save it to a file.</source>
        <translation>هذا السر أطول من أن يتسع له رمز QR. انسخه أو احفظه في ملف.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>حفظ السر</translation>
    </message>
    <message>
        <source>Saved to “%1”. Only you can read the file.</source>
        <translation>حُفظ في «%1». لا يستطيع قراءة الملف إلا أنت.</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it</source>
        <translation>انسخ السر أو احفظه أولًا، أو أكّد أنك خزّنته</translation>
    </message>
    <message>
        <source>Copy or save the secret first, or say that you have stored it. It cannot be shown again.</source>
        <translation>انسخ السر أو احفظه أولًا، أو أكّد أنك خزّنته. لا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>A new secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>لم يُنسخ سر جديد ولم يُحفظ. ولا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>Say so if you put the secret away by other means: after closing, nobody can show it again.</source>
        <translation>أشر إلى ذلك إن حفظت السر بطريقة أخرى: بعد الإغلاق لا يستطيع أحد عرضه مجددًا.</translation>
    </message>
    <message>
        <source>The secret of a new token was not saved before that and is lost. Regenerate the token; the audit trail names it.</source>
        <translation>لم يُحفظ سر رمز مميز جديد قبل ذلك فضاع. أعد توليد سر الرمز المميز؛ وتجد اسمه في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>The new secret</source>
        <translation>السر الجديد</translation>
    </message>
    <message>
        <source>It is not read aloud. Use the Copy button, or save it to a file.</source>
        <translation>لا يُقرأ بصوت عالٍ. استخدم زر «نسخ»، أو احفظه في ملف.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerEntry</name>
    <message>
        <source>Looking into the keychain…</source>
        <translation>جارٍ البحث في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking the server how one can sign in…</source>
        <translation>جارٍ سؤال الخادم عن طرق تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>في انتظار المتصفح…</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Sign in with the token that you have.</source>
        <translation>لم يسجّل أحد الدخول بعد. سجّل الدخول بالرمز المميز الذي لديك.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile: the token was not kept.</source>
        <translation>تغيّر الاتصال في هذه الأثناء: لم يُحفظ الرمز المميز.</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>جارٍ حفظ الرمز المميز…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerPage</name>
    <message>
        <source>&amp;Try again now</source>
        <translation>إعادة &amp;المحاولة الآن</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What this connection leads to, and how it is doing.</source>
        <translation>إلى أين يؤدي هذا الاتصال وما حاله.</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>ما يستطيع فعله</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>جميع الأقاليم</translation>
    </message>
    <message>
        <source>Region that decides</source>
        <translation>الإقليم المرجعي</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>الشهادة الموثوقة</translation>
    </message>
    <message>
        <source>Answers come</source>
        <translation>مصدر الردود</translation>
    </message>
    <message>
        <source>Deletions that wait for their time</source>
        <translation>عمليات حذف تنتظر موعدها</translation>
    </message>
    <message>
        <source>This server cannot delete a token later by itself. Chatelaine does it, while it runs and is connected.</source>
        <translation>لا يستطيع هذا الخادم حذف رمز مميز لاحقًا بنفسه. يتولى Chatelaine ذلك ما دام يعمل ومتصلًا.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>ساعة الخادم متقدمة بمقدار %1 على ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>ساعة الخادم متأخرة بمقدار %1 عن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What has expired is judged by the server&apos;s. Set this computer&apos;s clock if it is wrong.</source>
        <translation>يُحكم على ما انتهت صلاحيته بحسب ساعة الخادم. اضبط ساعة هذا الحاسوب إن كانت خاطئة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes (from %1 on)</source>
        <translation>نعم (منذ %1)</translation>
    </message>
    <message>
        <source>No (from %1 on)</source>
        <translation>لا (منذ %1)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token and everything else. Use https where you can.</source>
        <translation>الاتصال غير مشفّر: من يستطيع التنصت في الطريق يقرأ رمزك المميز وكل شيء آخر. استخدم https حيثما أمكن.</translation>
    </message>
    <message>
        <source>This server stores secrets in the clear: an administrator can read them there. Chatelaine never asks for them and never shows them.</source>
        <translation>يخزّن هذا الخادم الأسرار دون تشفير: يستطيع أي مسؤول قراءتها هناك. ولا يطلبها Chatelaine ولا يعرضها أبدًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerSignInPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>ت&amp;حرير الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Use another connection…</source>
        <translation>استخدام اتصال آ&amp;خر…</translation>
    </message>
    <message>
        <source>The server cannot be asked</source>
        <translation>لا يمكن سؤال الخادم</translation>
    </message>
    <message>
        <source>Your token is still in the keychain.</source>
        <translation>لا يزال رمزك المميز في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>تسجيل الدخول به</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>%1 · region %2</source>
        <comment>an address and a region</comment>
        <translation>%1 · الإقليم %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever can listen on the way reads your token.</source>
        <translation>الاتصال غير مشفّر: من يستطيع التنصت في الطريق يقرأ رمزك المميز.</translation>
    </message>
    <message>
        <source>Access control is switched off</source>
        <translation>التحكم في الوصول متوقف</translation>
    </message>
    <message>
        <source>This server lets everybody do everything, and has no tokens to keep. Switch ACLs on in its configuration (acl { enabled = true }), start it anew and try again.</source>
        <translation>يسمح هذا الخادم للجميع بكل شيء، وليست لديه رموز مميزة يحتفظ بها. شغّل قوائم ACL في إعداداته ‎(acl { enabled = true })‎، وابدأه من جديد ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerTasks</name>
    <message>
        <source>You are in the region %1.</source>
        <translation>أنت في الإقليم %1.</translation>
    </message>
    <message>
        <source>The one-time secret has been made.</source>
        <translation>تم إنشاء السر لمرة واحدة.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The one-time secret is dead by now. Make another one.</source>
        <translation>بطل السر لمرة واحدة الآن. أنشئ غيره.</translation>
    </message>
    <message>
        <source>One-time secret</source>
        <translation>سر لمرة واحدة</translation>
    </message>
    <message>
        <source>Copy the one-time secret for %1 now</source>
        <translation>انسخ الآن السر لمرة واحدة الخاص بـ %1</translation>
    </message>
    <message>
        <source>Whoever has it signs in with your token, once, within %1. After that it is dead.</source>
        <translation>من يملكه يسجّل الدخول برمزك المميز، مرة واحدة، خلال %1. وبعد ذلك يبطل.</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be shown again.</source>
        <translation>يُعرض هذه المرة فقط ولا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>A one-time secret was neither copied nor saved. It cannot be shown again.</source>
        <translation>لم يُنسخ سر لمرة واحدة ولم يُحفظ. ولا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>A one-time secret was not saved before that and is lost. Make another one.</source>
        <translation>لم يُحفظ سر لمرة واحدة قبل ذلك فضاع. أنشئ غيره.</translation>
    </message>
    <message>
        <source>The console was locked before the one-time secret was copied or saved, so it is lost.</source>
        <translation>أُقفلت وحدة التحكم قبل نسخ السر لمرة واحدة أو حفظه، فضاع.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>إنشاء غيره</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>A change shows at once.</source>
        <translation>يظهر التغيير فورًا.</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>&amp;بحسب سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>هل النافذة فاتحة أم داكنة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>The language of the whole program. What you are working on stays open.</source>
        <translation>لغة البرنامج كله. ويبقى ما تعمل عليه مفتوحًا.</translation>
    </message>
    <message>
        <source>Show &amp;tips on pages that are new to you</source>
        <translation>عرض &amp;تلميحات في الصفحات الجديدة عليك</translation>
    </message>
    <message>
        <source>One sentence below the page, until you have read it. Switched on again, all of them are new.</source>
        <translation>جملة واحدة أسفل الصفحة حتى تقرأها. وإذا شُغّلت مجددًا عادت كلها جديدة.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Notify me &amp;once a day about tokens that expire within 7 days</source>
        <translation>إ&amp;شعاري مرة واحدة يوميًا بالرموز المميزة التي تنتهي صلاحيتها خلال 7 أيام</translation>
    </message>
    <message>
        <source>One notification that says how many, and again only when there are more. It names no token.</source>
        <translation>إشعار واحد يذكر عددها، ولا يتكرر إلا إذا زاد العدد. ولا يسمّي أي رمز مميز.</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>عرض أي&amp;قونة في علبة النظام</translation>
    </message>
    <message>
        <source>A way back to the window. Closing the window still ends the program.</source>
        <translation>وسيلة للعودة إلى النافذة. ويظل إغلاق النافذة يُنهي البرنامج.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The icon appears as soon as there is one.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا حاليًا. وتظهر الأيقونة حالما تتوفر العلبة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في أماكن أخرى</translation>
    </message>
    <message>
        <source>Type a part of what a shortcut does, or of its keys.</source>
        <translation>اكتب جزءًا مما يفعله الاختصار أو من مفاتيحه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The window is too narrow for the names of the pages.</source>
        <translation>النافذة أضيق من أن تتسع لأسماء الصفحات.</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>عرض أسماء الصفحات</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>عرض الأيقونات فقط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Narrow side&amp;bar</source>
        <translation>&amp;شريط جانبي ضيق</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Use another store…</source>
        <translation>استخدام مخزن آ&amp;خر…</translation>
    </message>
    <message>
        <source>S&amp;tay signed in on this machine for 30 days</source>
        <translation>الب&amp;قاء مسجّل الدخول على هذا الحاسوب لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>I have a &amp;code…</source>
        <translation>لديّ &amp;رمز…</translation>
    </message>
    <message>
        <source>An invitation, or a new start after your password was reset.</source>
        <translation>رمز دعوة، أو بداية جديدة بعد إعادة تعيين كلمة مرورك.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>جارٍ البحث في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The address under which you are known in this organisation.</source>
        <translation>العنوان الذي تُعرف به في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Your password for this store. It is checked on this machine and sent nowhere.</source>
        <translation>كلمة مرورك لهذا المخزن. يُتحقق منها على هذا الجهاز ولا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Keeps something random in the keychain of this computer, so that you need not type the password.</source>
        <translation>يحفظ شيئًا عشوائيًا في سلسلة المفاتيح على هذا الحاسوب، كي لا تضطر إلى كتابة كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SpanDialog</name>
    <message>
        <source>Entries of a time</source>
        <translation>مدخلات فترة زمنية</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;قبل</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>This is not after the first one. Choose a later time.</source>
        <translation>هذا ليس بعد الوقت الأول. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Only entries that are older than this moment are shown.</source>
        <translation>لا تُعرض إلا المدخلات الأقدم من هذا الوقت.</translation>
    </message>
    <message>
        <source>Only entries of this moment and later ones are shown.</source>
        <translation>لا تُعرض إلا المدخلات بدءًا من هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlErrors</name>
    <message>
        <source>Another program is holding the store “%1”. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>يحتجز برنامج آخر المخزن «%1». لم يتغير شيء. أعد المحاولة بعد لحظات، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be written, and nothing was changed. Give your account write access to the file and to its folder, then try again.</source>
        <translation>لا يمكن الكتابة إلى المخزن «%1»، ولم يتغير شيء. امنح حسابك حق الكتابة في الملف وفي مجلده، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a Chatelaine store. Leave it as it is and open a backup of it.</source>
        <translation>الملف «%1» تالف أو ليس مخزن Chatelaine. اتركه كما هو وافتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>There is no space left for the store “%1”. Nothing was changed. Free some space on that drive, then try again.</source>
        <translation>لم تبقَ مساحة للمخزن «%1». لم يتغير شيء. وفّر بعض المساحة على محرك الأقراص ذاك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store “%1” cannot be reached. Check that its drive is connected and that your account may use its folder, then try again.</source>
        <translation>لا يمكن الوصول إلى المخزن «%1». تحقّق من أن محرك أقراصه متصل ومن أنه يحق لحسابك استخدام مجلده، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine, and nothing was changed. Please try again.</source>
        <translation>حدث خطأ داخل Chatelaine، ولم يتغير شيء. يُرجى إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SqlThread</name>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>أُلغيت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The store was closed before this could be done.</source>
        <translation>أُغلق المخزن قبل أن يتسنى تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Something went wrong inside Chatelaine. Please try again.</source>
        <translation>حدث خطأ داخل Chatelaine. يُرجى إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StagedBackup</name>
    <message>
        <source>The backup “%1” is damaged, or is no backup of a Chatelaine store. Choose another one.</source>
        <translation>النسخة الاحتياطية «%1» تالفة، أو ليست نسخة احتياطية من مخزن Chatelaine. اختر غيرها.</translation>
    </message>
    <message>
        <source>The backup “%1” was written by a newer Chatelaine. Update this program, then restore it.</source>
        <translation>كُتبت النسخة الاحتياطية «%1» بإصدار أحدث من Chatelaine. حدّث هذا البرنامج، ثم استعِدها.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>اختر النسخة الاحتياطية المراد استعادتها.</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose a backup of it.</source>
        <translation>«%1» هو المخزن نفسه. اختر نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use or was not closed. Open it, make a backup of it there, and restore that.</source>
        <translation>«%1» مخزن قيد الاستخدام أو لم يُغلق. افتحه وأنشئ نسخة احتياطية منه هناك، ثم استعِدها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartFlow</name>
    <message>
        <source>Leave while the first token is being made?</source>
        <translation>المغادرة في أثناء إنشاء الرمز المميز الأول؟</translation>
    </message>
    <message>
        <source>The server has been asked for it and has not answered yet. Its secret comes with the answer and cannot be had again.</source>
        <translation>طُلب ذلك من الخادم ولم يرد بعد. ويأتي السر مع الرد ولا يمكن الحصول عليه مجددًا.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، غادر</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>فتح مخزن</translation>
    </message>
    <message>
        <source>Chatelaine stores (*.chatelaine)</source>
        <translation>مخازن Chatelaine (*.chatelaine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>جارٍ إعداد العرض التوضيحي…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then.</source>
        <translation>تمت استعادة النسخة الاحتياطية. سجّل الدخول بكلمة المرور السارية حينها.</translation>
    </message>
    <message>
        <source>The backup was restored. Sign in with the password of then. The damaged store is kept as %1.</source>
        <translation>تمت استعادة النسخة الاحتياطية. سجّل الدخول بكلمة المرور السارية حينها. والمخزن التالف محفوظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBadge</name>
    <message>
        <source>State of the server: %1</source>
        <translation>حالة الخادم: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StateBanner</name>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>لا يمكن الوصول إلى الخادم. تعرض الصفحات ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>chatelaine::StayingSignedIn</name>
    <message>
        <source>Nobody stays signed in here.</source>
        <translation>لا يبقى أحد مسجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time. %1</source>
        <translation>ستُطلب منك كلمة مرورك في المرة القادمة. %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCheckDialog</name>
    <message>
        <source>Check the store</source>
        <translation>فحص المخزن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Every page of the file and every entry of the audit trail is read and compared with what was written. Nothing is changed, and others work on meanwhile.</source>
        <translation>تُقرأ كل صفحة في الملف وكل مدخلة في سجل التدقيق وتُقارن بما كُتب. ولا يتغير شيء، ويواصل الآخرون عملهم في الأثناء.</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>جارٍ قراءة المخزن كله…</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>كل شيء كما كُتب.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreCopy</name>
    <message>
        <source>“%1” is damaged. Keep it, and open a backup.</source>
        <translation>«%1» تالف. احتفظ به، وافتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no space left for the backup “%1”, and nothing of it was kept. Free some space on that drive or choose another place, then try again.</source>
        <translation>لم تبقَ مساحة للنسخة الاحتياطية «%1»، ولم يُحفظ منها شيء. وفّر بعض المساحة على محرك الأقراص ذاك أو اختر مكانًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Choose another place.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية إلى «%1». اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose a file for the backup.</source>
        <translation>اختر ملفًا للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>«%1» مجلد. أضف إليه اسم ملف.</translation>
    </message>
    <message>
        <source>“%1” belongs to the store itself. Choose another name for the backup.</source>
        <translation>«%1» جزء من المخزن نفسه. اختر اسمًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>“%1” is a store that is in use. Choose another name for the backup.</source>
        <translation>«%1» مخزن قيد الاستخدام. اختر اسمًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was written. Open a backup to see what it was.</source>
        <translation>المدخلة %1 في سجل التدقيق ليست كما كُتبت. افتح نسخة احتياطية لمعرفة ما كانت عليه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreEntrance</name>
    <message>
        <source>There is not enough free memory to protect the password. Close a program, then try again.</source>
        <translation>الذاكرة الحرة لا تكفي لحماية كلمة المرور. أغلق برنامجًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store, or was not finished. Choose another file.</source>
        <translation>الملف «%1» ليس مخزن Chatelaine أو لم يكتمل. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The drive of the store “%1” does not let readers and writers work side by side. Move the store to a local drive, then try again.</source>
        <translation>محرك أقراص المخزن «%1» لا يسمح بالقراءة والكتابة جنبًا إلى جنب. انقل المخزن إلى محرك أقراص محلي، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFactsGrid</name>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>مدخلات سجل التدقيق</translation>
    </message>
    <message>
        <source>Newest act</source>
        <translation>أحدث فعل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreFile</name>
    <message>
        <source>Choose a file for the store.</source>
        <translation>اختر ملفًا للمخزن.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add a file name to it.</source>
        <translation>«%1» مجلد. أضف إليه اسم ملف.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Open it, or choose another name.</source>
        <translation>يوجد ملف «%1» بالفعل. افتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another place.</source>
        <translation>المجلد «%1» غير موجود. أنشئه أولًا، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>No file can be made in “%1”. Choose a folder that you may write to.</source>
        <translation>لا يمكن إنشاء ملف في «%1». اختر مجلدًا يحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or create a new store.</source>
        <translation>لا يوجد ملف «%1». تحقّق من المسار، أو أنشئ مخزنًا جديدًا.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose the store&apos;s file itself.</source>
        <translation>«%1» ليس ملفًا. اختر ملف المخزن نفسه.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give your account access to it, then try again.</source>
        <translation>لا يمكن قراءة الملف «%1». امنح حسابك حق الوصول إليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Open a backup, or delete it and create a new store.</source>
        <translation>الملف «%1» فارغ. افتح نسخة احتياطية، أو احذفه وأنشئ مخزنًا جديدًا.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Chatelaine store. Choose another file.</source>
        <translation>الملف «%1» ليس مخزن Chatelaine. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StoreRecovery</name>
    <message>
        <source>The store “%1” is whole. Sign in there, and restore the backup with File → Restore backup.</source>
        <translation>المخزن «%1» سليم. سجّل الدخول إليه، واستعِد النسخة الاحتياطية من ملف ← استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file “%1” could not be renamed. Give your account write access to its folder, then try again.</source>
        <translation>تعذّرت إعادة تسمية الملف «%1». امنح حسابك حق الكتابة في مجلده، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <translation>قوة كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>قوة كلمة المرور</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuccessorDialog</name>
    <message>
        <source>&amp;Delete it now</source>
        <translation>حذفه الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Keep it working for</source>
        <translation>إب&amp;قاؤه عاملًا لمدة</translation>
    </message>
    <message>
        <source>How long the present token works</source>
        <translation>مدة عمل الرمز المميز الحالي</translation>
    </message>
    <message>
        <source>Until date and time…</source>
        <translation>حتى تاريخ ووقت…</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>إعادة توليد سر الرمز المميز</translation>
    </message>
    <message>
        <source>Make successor</source>
        <translation>إنشاء رمز بديل</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انتهاء ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>This server cannot give a token another secret. A successor is made instead: another token with the same grants, with an accessor ID and a secret of its own. Its secret is shown once, right after this.</source>
        <translation>لا يستطيع هذا الخادم إعطاء الرمز المميز سرًا آخر. لذا يُنشأ رمز بديل: رمز مميز آخر بالسياسات والأدوار نفسها، وله معرّف وصول وسر خاصان به. ويُعرض سره مرة واحدة، بعد هذا مباشرة.</translation>
    </message>
    <message>
        <source>You are signed in with this token: this console goes on with its successor.</source>
        <translation>أنت مسجّل الدخول بهذا الرمز المميز: تواصل وحدة التحكم هذه بالرمز البديل.</translation>
    </message>
    <message>
        <source>The present token</source>
        <translation>الرمز المميز الحالي</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>الرمز البديل</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>اختر وقتًا في المستقبل.</translation>
    </message>
    <message>
        <source>It expires before that, on %1. Choose an earlier moment.</source>
        <translation>تنتهي صلاحيته قبل ذلك، في %1. اختر وقتًا أبكر.</translation>
    </message>
    <message>
        <source>Both tokens work until %1. This console then deletes the present one, but only while it runs and is connected: what becomes due in the meantime is asked about at its next start.</source>
        <translation>يعمل الرمزان المميزان كلاهما حتى %1. ثم تحذف وحدة التحكم هذه الرمز المميز الحالي، لكن فقط ما دامت تعمل ومتصلة: وما يحل موعده في غيابها يُسأل عنه عند بدء تشغيلها التالي.</translation>
    </message>
    <message>
        <source>Whatever still uses the present secret stops working at once.</source>
        <translation>كل ما لا يزال يستخدم السر الحالي يتوقف عن العمل فورًا.</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>جارٍ إنشاء الرمز البديل…</translation>
    </message>
    <message>
        <source>Make another successor</source>
        <translation>إنشاء رمز بديل آخر</translation>
    </message>
    <message>
        <source>Asking what has changed…</source>
        <translation>جارٍ الاستعلام عما تغيّر…</translation>
    </message>
    <message>
        <source>Somebody has deleted this token since you opened it. It cannot have a successor.</source>
        <translation>حذف شخص ما هذا الرمز المميز منذ أن فتحته. لا يمكن أن يكون له رمز بديل.</translation>
    </message>
    <message>
        <source>Somebody has changed this token since you opened it. No successor was made.</source>
        <translation>غيّر شخص ما هذا الرمز المميز منذ أن فتحته. لم يُنشأ رمز بديل.</translation>
    </message>
    <message>
        <source>It has now: %1.</source>
        <translation>لديه الآن: %1.</translation>
    </message>
    <message>
        <source>Press “Make successor” to go on with it as it is now.</source>
        <translation>اضغط على «إنشاء رمز بديل» للمتابعة به كما هو الآن.</translation>
    </message>
    <message>
        <source>The token before works until %1. This console deletes it then, while it runs.</source>
        <translation>يعمل الرمز المميز السابق حتى %1. وعندئذ تحذفه وحدة التحكم هذه ما دامت تعمل.</translation>
    </message>
    <message>
        <source>The token before was deleted.</source>
        <translation>تم حذف الرمز المميز السابق.</translation>
    </message>
    <message>
        <source>When the new token stops working by itself.</source>
        <translation>متى يتوقف الرمز المميز الجديد عن العمل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TaskDialog</name>
    <message>
        <source>Look at the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You have unsaved changes. Press Escape again to discard them.</source>
        <translation>لديك تغييرات غير محفوظة. اضغط على Escape مرة أخرى لتجاهلها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickModel</name>
    <message>
        <source>%1, a member already</source>
        <translation>%1، عضو بالفعل</translation>
    </message>
    <message>
        <source>Is a member already.</source>
        <translation>عضو بالفعل.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TickTree</name>
    <message>
        <source>Only c&amp;hosen</source>
        <translation>المختار &amp;فقط</translation>
    </message>
    <message>
        <source>Shortens the list to what contains this.</source>
        <translation>يقصر القائمة على ما يحتوي هذا النص.</translation>
    </message>
    <message>
        <source>Hides what is not ticked, to look over the choice.</source>
        <translation>يخفي ما لم يُؤشَّر عليه، لمراجعة الاختيار.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tip</name>
    <message>
        <source>Found a secret somewhere? Identify (Ctrl+I) tells whether it is one of these tokens, and what it may do.</source>
        <translation>هل عثرت على سر في مكان ما؟ يقول لك التعرّف (Ctrl+I) هل هو لأحد هذه الرموز المميزة وما الذي يجوز له.</translation>
    </message>
    <message>
        <source>A personal access token acts as you, cut down to the scopes that you choose. Choose few.</source>
        <translation>يعمل رمز الوصول الشخصي باسمك، مقصورًا على النطاقات التي تختارها. اختر القليل منها.</translation>
    </message>
    <message>
        <source>The tab “What can they do?” answers with a yes or a no for each permission, and why.</source>
        <translation>تجيب علامة التبويب «ماذا يستطيع أن يفعل؟» بنعم أو لا عن كل إذن، مع السبب.</translation>
    </message>
    <message>
        <source>A role that is given to a group is held by all its members, beside their own.</source>
        <translation>الدور الذي يُمنح لمجموعة يكون لكل أعضائها، إلى جانب أدوارهم.</translation>
    </message>
    <message>
        <source>Select a permission to see at the right who can use it, and through what. Nothing that you tick happens before “Review and apply”.</source>
        <translation>اختر إذنًا لترى جانبًا من يستطيع استخدامه وبأي طريق. ولا يحدث شيء مما تؤشر عليه قبل «مراجعة وتطبيق».</translation>
    </message>
    <message>
        <source>Compare somebody&apos;s role with that of a colleague to find out why one can and the other cannot.</source>
        <translation>قارن دور شخص بدور زميل له لتعرف لماذا يستطيع أحدهما ولا يستطيع الآخر.</translation>
    </message>
    <message>
        <source>A shorter life for tokens is the simplest protection: what is forgotten dies by itself.</source>
        <translation>تقصير مدة صلاحية الرموز المميزة أبسط حماية: فما يُنسى يبطل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Keep an export of the trail on another machine: only by that can you show later that nobody made the whole chain anew.</source>
        <translation>احتفظ بنسخة مصدَّرة من السجل على جهاز آخر: فبها وحدها تُثبت لاحقًا أن أحدًا لم يُعد إنشاء السلسلة كلها.</translation>
    </message>
    <message>
        <source>Mistakes in rules are marked while you type, and before saving you see who gains and loses what.</source>
        <translation>تُعلَّم الأخطاء في القواعد أثناء الكتابة، وقبل الحفظ ترى من يكسب ماذا ومن يخسر ماذا.</translation>
    </message>
    <message>
        <source>Deletions for later happen only while this console runs. This page lists those that wait.</source>
        <translation>لا يحدث الحذف المؤجل إلا أثناء عمل وحدة التحكم هذه. وتسرد هذه الصفحة ما ينتظر منه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TipBar</name>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>لا مزيد من التلميحات</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>You can have them back in the settings.</source>
        <translation>يمكنك استعادتها من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TlsTrust</name>
    <message>
        <source>This key is not that of the client certificate. Choose the one that was made with it.</source>
        <translation>هذا المفتاح ليس مفتاح شهادة العميل. اختر المفتاح الذي أُنشئ معها.</translation>
    </message>
    <message>
        <source>The certificate is for other names than the one that was asked for.</source>
        <translation>الشهادة لأسماء غير الاسم المطلوب.</translation>
    </message>
    <message>
        <source>The certificate was signed by an authority that is not trusted.</source>
        <translation>وقّع الشهادة مرجع مصدّق غير موثوق.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself and not by an authority.</source>
        <translation>الشهادة موقّعة ذاتيًا لا من مرجع مصدّق.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>الشهادة غير صالحة بعد، بحسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>يعرض الخادم شهادة غير الشهادة التي كانت موثوقة.</translation>
    </message>
    <message>
        <source>The certificate cannot be checked.</source>
        <translation>لا يمكن التحقق من الشهادة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenActions</name>
    <message>
        <source>Make a service account with a new token.</source>
        <translation>إنشاء حساب خدمة برمز مميز جديد.</translation>
    </message>
    <message>
        <source>Create &amp;many tokens…</source>
        <translation>إنشاء ع&amp;دة رموز مميزة…</translation>
    </message>
    <message>
        <source>Make a token for each name of a list.</source>
        <translation>إنشاء رمز مميز لكل اسم في قائمة.</translation>
    </message>
    <message>
        <source>&amp;Identify…</source>
        <translation>تع&amp;رّف…</translation>
    </message>
    <message>
        <source>Find out which token a pasted secret belongs to.</source>
        <translation>معرفة الرمز المميز الذي ينتمي إليه سر ملصوق.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change name, description, owner, role and expiry.</source>
        <translation>تغيير الاسم والوصف والمالك والدور وتاريخ الانتهاء.</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>إعادة ت&amp;وليد…</translation>
    </message>
    <message>
        <source>Make a new secret for the same token.</source>
        <translation>إنشاء سر جديد للرمز المميز نفسه.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>تع&amp;طيل</translation>
    </message>
    <message>
        <source>Switch the token off or on again.</source>
        <translation>تعطيل الرمز المميز أو إعادة تمكينه.</translation>
    </message>
    <message>
        <source>E&amp;nd grace now…</source>
        <translation>إنهاء فترة ال&amp;سماح الآن…</translation>
    </message>
    <message>
        <source>Let the previous secret die at once.</source>
        <translation>إبطال السر السابق فورًا.</translation>
    </message>
    <message>
        <source>&amp;Keep it (cancel deletion)</source>
        <translation>إ&amp;بقاؤه (إلغاء الحذف)</translation>
    </message>
    <message>
        <source>Take back the deletion that waits for its time.</source>
        <translation>إلغاء الحذف الذي ينتظر موعده.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the token, its service account and every secret.</source>
        <translation>حذف الرمز المميز وحساب خدمته وكل أسراره.</translation>
    </message>
    <message>
        <source>Copy &amp;accessor ID</source>
        <translation>نسخ معرّف الوصو&amp;ل</translation>
    </message>
    <message>
        <source>Copy the token&apos;s public identity.</source>
        <translation>نسخ الهوية العلنية للرمز المميز.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Ask for the tokens anew.</source>
        <translation>طلب الرموز المميزة من جديد.</translation>
    </message>
    <message>
        <source>This token has expired, and this server does not let an expiry be changed.</source>
        <translation>انتهت صلاحية هذا الرمز المميز، ولا يسمح هذا الخادم بتغيير تاريخ الانتهاء.</translation>
    </message>
    <message>
        <source>This token has expired. Create a new one instead.</source>
        <translation>انتهت صلاحية هذا الرمز المميز. أنشئ رمزًا مميزًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This token has expired. Give it a later expiry first.</source>
        <translation>انتهت صلاحية هذا الرمز المميز. حدّد له تاريخ انتهاء لاحقًا أولًا.</translation>
    </message>
    <message>
        <source>You are signed in with this token. Sign in with another one to delete this one.</source>
        <translation>أنت مسجّل الدخول بهذا الرمز المميز. سجّل الدخول برمز مميز آخر لحذف هذا.</translation>
    </message>
    <message>
        <source>This server cannot change a token that has an expiry. Make a successor instead, by “Regenerate…”.</source>
        <translation>لا يستطيع هذا الخادم تغيير رمز مميز له تاريخ انتهاء. أنشئ رمزًا بديلًا عن طريق «إعادة توليد…».</translation>
    </message>
    <message>
        <source>This token has no previous secret in grace.</source>
        <translation>ليس لهذا الرمز المميز سر سابق في فترة السماح.</translation>
    </message>
    <message>
        <source>No deletion of this token waits for its time.</source>
        <translation>لا ينتظر أي حذف لهذا الرمز المميز موعده.</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>حدّد رمزًا مميزًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>حدّد رمزًا مميزًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The token is being loaded.</source>
        <translation>جارٍ تحميل الرمز المميز.</translation>
    </message>
    <message>
        <source>This token is deleted.</source>
        <translation>هذا الرمز المميز محذوف.</translation>
    </message>
    <message>
        <source>Only %1 can edit this token: it is personal.</source>
        <translation>لا يستطيع تحرير هذا الرمز المميز إلا %1: فهو شخصي.</translation>
    </message>
    <message>
        <source>Only %1 can regenerate this token: it is personal.</source>
        <translation>لا يستطيع إعادة توليد سر هذا الرمز المميز إلا %1: فهو شخصي.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>لا يعرف هذا الخادم رموز الوصول الشخصية.</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off in your organisation.</source>
        <translation>رموز الوصول الشخصية متوقفة في مؤسستك.</translation>
    </message>
    <message>
        <source>Make a token.</source>
        <translation>إنشاء رمز مميز.</translation>
    </message>
    <message>
        <source>Change name, policies and roles.</source>
        <translation>تغيير الاسم والسياسات والأدوار.</translation>
    </message>
    <message>
        <source>Make a successor with the same grants and a secret of its own.</source>
        <translation>إنشاء رمز بديل بالسياسات والأدوار نفسها وبسر خاص به.</translation>
    </message>
    <message>
        <source>Delete the token.</source>
        <translation>حذف الرمز المميز.</translation>
    </message>
    <message>
        <source>Make a token that acts for you.</source>
        <translation>إنشاء رمز مميز يعمل نيابةً عنك.</translation>
    </message>
    <message>
        <source>Change name, description, scopes and expiry.</source>
        <translation>تغيير الاسم والوصف والنطاقات وتاريخ الانتهاء.</translation>
    </message>
    <message>
        <source>Delete the token and every secret.</source>
        <translation>حذف الرمز المميز وكل أسراره.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>تع&amp;طيل…</translation>
    </message>
    <message>
        <source>C&amp;reate token</source>
        <translation>إ&amp;نشاء رمز مميز</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>&amp;تمكين</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenColumns</name>
    <message>
        <source>Accessor ID</source>
        <translation>معرّف الوصول</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDelegate</name>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>%1. This console does it, while it runs.</source>
        <translation>%1. تتولى ذلك وحدة التحكم هذه ما دامت تعمل.</translation>
    </message>
    <message>
        <source>The previous secret works for another %1.</source>
        <translation>يظل السر السابق يعمل لمدة %1.</translation>
    </message>
    <message>
        <source>It has no name. Accessor ID: %1</source>
        <translation>ليس له اسم. معرّف الوصول: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>تعذّر تحميل سجل الأحداث</translation>
    </message>
    <message>
        <source>In grace: the previous secret works for another %1.</source>
        <translation>في فترة السماح: يظل السر السابق يعمل لمدة %1.</translation>
    </message>
    <message>
        <source>It does not work now: personal access tokens are switched off.</source>
        <translation>لا يعمل الآن: رموز الوصول الشخصية متوقفة.</translation>
    </message>
    <message>
        <source>Deletion pending: this console deletes it in %1, while it runs and is connected.</source>
        <translation>الحذف معلّق: تحذفه وحدة التحكم هذه بعد %1، ما دامت تعمل ومتصلة.</translation>
    </message>
    <message>
        <source>Deletion pending: it was due %1.</source>
        <translation>الحذف معلّق: كان مستحقًا %1.</translation>
    </message>
    <message>
        <source>Its successor has the accessor ID %1.</source>
        <translation>معرّف وصول الرمز البديل هو %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>لم يُحدَّد أي رمز مميز</translation>
    </message>
    <message>
        <source>Select a token to see what it is and what it may do.</source>
        <translation>حدّد رمزًا مميزًا لعرض ماهيته وما يجوز له.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي رمز مميز</numerusform>
            <numerusform>حُدّد رمز مميز واحد</numerusform>
            <numerusform>حُدّد رمزان مميزان</numerusform>
            <numerusform>حُدّدت %n رموز مميزة</numerusform>
            <numerusform>حُدّد %n رمزًا مميزًا</numerusform>
            <numerusform>حُدّد %n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see its details. What can be done to all of them is here and in the menu:</source>
        <translation>حدّد رمزًا مميزًا واحدًا فقط لعرض تفاصيله. وما يمكن فعله بها جميعًا موجود هنا وفي القائمة:</translation>
    </message>
    <message>
        <source>Select only one to see its details and to work on it.</source>
        <translation>حدّد رمزًا مميزًا واحدًا فقط لعرض تفاصيله والعمل عليه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDoor</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;الرمز المميز</translation>
    </message>
    <message>
        <source>One-time &amp;secret</source>
        <translation>ال&amp;سر لمرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the keychain of this computer</source>
        <translation>ت&amp;ذكّر الرمز المميز في سلسلة المفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The secret of your token. It stays in memory and is wiped when you sign out.</source>
        <translation>سر رمزك المميز. يبقى في الذاكرة ويُمحى عند تسجيل خروجك.</translation>
    </message>
    <message>
        <source>It works once, and is dead after that.</source>
        <translation>يعمل مرة واحدة، ثم يبطل.</translation>
    </message>
    <message>
        <source>Sign in with a to&amp;ken instead</source>
        <translation>تسجيل الدخول برم&amp;ز مميز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>I have a &amp;one-time secret…</source>
        <translation>لديّ سر ل&amp;مرة واحدة…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Type or paste it here.</source>
        <translation>اكتبه أو الصقه هنا.</translation>
    </message>
    <message>
        <source>The secret of a token of this server. It stays in memory unless the keychain is to keep it.</source>
        <translation>سر رمز مميز لهذا الخادم. يبقى في الذاكرة ما لم يُطلب من سلسلة المفاتيح حفظه.</translation>
    </message>
    <message>
        <source>A one-time secret that somebody made for you at this server. It is exchanged for a token, once.</source>
        <translation>سر صالح لمرة واحدة أنشأه لك أحد على هذا الخادم. يُستبدل برمز مميز مرة واحدة.</translation>
    </message>
    <message>
        <source>The operating system guards it, and hands it to this program when you connect again.</source>
        <translation>يحرسه نظام التشغيل، ويسلّمه إلى هذا البرنامج عند الاتصال مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenForm</name>
    <message>
        <source>Choose what it may do</source>
        <translation>اختر ما يجوز له</translation>
    </message>
    <message>
        <source>For example: deploy pipeline</source>
        <translation>مثال: خط أنابيب النشر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>ال&amp;مالك</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انتهاء ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>الم&amp;ناطق</translation>
    </message>
    <message>
        <source>Which data it may touch, with commas between. None: all of it.</source>
        <translation>البيانات التي يجوز له المساس بها، مفصولة بفواصل. إن تُركت فارغة: كل البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>لا يحمل أي إذن.</numerusform>
            <numerusform>يحمل إذنًا واحدًا.</numerusform>
            <numerusform>يحمل إذنين.</numerusform>
            <numerusform>يحمل %n أذونات.</numerusform>
            <numerusform>يحمل %n إذنًا.</numerusform>
            <numerusform>يحمل %n إذن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>لا يمكن منح الأدوار التي تحمل أذونات ليست لديك.</translation>
    </message>
    <message>
        <source>Choose who answers for this token.</source>
        <translation>اختر من يتحمل مسؤولية هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Choose a person from the list.</source>
        <translation>لا يوجد هنا أحد بهذا الاسم. اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what the token may do.</source>
        <translation>اختر دورًا: فهو يحدد ما يجوز للرمز المميز.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>What people recognise the token by. Its service account is called the same.</source>
        <translation>ما يُعرف به الرمز المميز. ويحمل حساب خدمته الاسم نفسه.</translation>
    </message>
    <message>
        <source>Where the token is used, for whoever has to replace it.</source>
        <translation>أين يُستخدم الرمز المميز، لمن عليه استبداله.</translation>
    </message>
    <message>
        <source>The person who answers for this token.</source>
        <translation>الشخص المسؤول عن هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>What the token may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>ما يجوز للرمز المميز. لا يمكن اختيار أدوار تتجاوز أذوناتك.</translation>
    </message>
    <message>
        <source>When the token stops working by itself.</source>
        <translation>متى يتوقف الرمز المميز عن العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Labels for the data that the token may touch.</source>
        <translation>تسميات للبيانات التي يجوز للرمز المميز المساس بها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenLinks</name>
    <message>
        <source>Show &amp;owner</source>
        <translation>عر&amp;ض المالك</translation>
    </message>
    <message>
        <source>Show policy or &amp;role</source>
        <translation>&amp;عرض السياسة أو الدور</translation>
    </message>
    <message>
        <source>Select one token first.</source>
        <translation>حدّد رمزًا مميزًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>A personal token has scopes and no role.</source>
        <translation>للرمز المميز الشخصي نطاقات وليس له دور.</translation>
    </message>
    <message>
        <source>This token has no policy or role that exists.</source>
        <translation>ليس لهذا الرمز المميز سياسة ولا دور من الموجود.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>السياسة %1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>الدور %1</translation>
    </message>
    <message>
        <source>Sho&amp;w role</source>
        <translation>عرض &amp;الدور</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>لا نطاقات</numerusform>
            <numerusform>نطاق واحد</numerusform>
            <numerusform>نطاقان</numerusform>
            <numerusform>%n نطاقات</numerusform>
            <numerusform>%n نطاقًا</numerusform>
            <numerusform>%n نطاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, previous secret works for another %2</source>
        <comment>a status in grace</comment>
        <translation>%1، يظل السر السابق يعمل لمدة %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status and what waits to happen</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: in 3 days, 12/24/2026 6:00 PM</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Policies and roles</source>
        <comment>column</comment>
        <translation>السياسات والأدوار</translation>
    </message>
    <message>
        <source>Scopes</source>
        <comment>column</comment>
        <translation>النطاقات</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenListing</name>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>قوطعت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The output could not be written as a whole. Is there space left?</source>
        <translation>تعذّرت كتابة المخرجات كاملةً. هل بقيت مساحة؟</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenOperations</name>
    <message>
        <source>Choose an owner from the list.</source>
        <translation>اختر مالكًا من القائمة.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot own a token. Choose somebody else.</source>
        <translation>حساب %1 غير نشط ولا يمكنه امتلاك رمز مميز. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>“%1” has expired, so a new secret would not work either. Give it a later expiry first.</source>
        <translation>انتهت صلاحية «%1»، فلن يعمل سر جديد أيضًا. حدّد له تاريخ انتهاء لاحقًا أولًا.</translation>
    </message>
    <message>
        <source>“%1” can do what you cannot, for example %2. Ask its owner to do this.</source>
        <translation>يستطيع «%1» ما لا تستطيعه، مثل %2. اطلب ذلك من مالكه.</translation>
    </message>
    <message>
        <source>“%1” may act where you may not. Ask somebody whose zones reach at least as far to do this.</source>
        <translation>يجوز لـ «%1» العمل حيث لا يجوز لك. اطلب ذلك ممن تغطي مناطقه القدر نفسه على الأقل.</translation>
    </message>
    <message>
        <source>This token does not exist. Refresh the list.</source>
        <translation>هذا الرمز المميز غير موجود. حدّث القائمة.</translation>
    </message>
    <message>
        <source>“%1” has been deleted. Nothing can be changed any more.</source>
        <translation>تم حذف «%1». لم يعد بالإمكان تغيير شيء.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>غيّر شخص آخر «%1» منذ أن فتحته. اطّلع على القيم الجديدة، ثم قرّر مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenPicker</name>
    <message>
        <source>Entries of a token</source>
        <translation>مدخلات رمز مميز</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Name, description, owner, accessor ID or hint</source>
        <translation>الاسم أو الوصف أو المالك أو معرّف الوصول أو التلميح</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>حدّد رمزًا مميزًا أولًا.</translation>
    </message>
    <message>
        <source>Type a part of the name of the token whose entries you look for.</source>
        <translation>اكتب جزءًا من اسم الرمز المميز الذي تبحث عن مدخلاته.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTable</name>
    <message>
        <source>My tokens</source>
        <translation>رموزي المميزة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>“%1” is kept: nothing deletes it any more.</source>
        <translation>«%1» باقٍ: لن يحذفه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>This console shows it this once and does not keep it.</source>
        <translation>تعرضه وحدة التحكم مرة واحدة الآن ولا تحفظه.</translation>
    </message>
    <message>
        <source>Disable “%1”?</source>
        <translation>تعطيل «%1»؟</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working until it is enabled again.</source>
        <translation>كل ما يستخدم هذا الرمز المميز يتوقف عن العمل إلى أن يُعاد تمكينه.</translation>
    </message>
    <message>
        <source>Yes, disable</source>
        <translation>نعم، عطّل</translation>
    </message>
    <message>
        <source>“%1” is enabled.</source>
        <translation>تم تمكين «%1».</translation>
    </message>
    <message>
        <source>“%1” is disabled.</source>
        <translation>تم تعطيل «%1».</translation>
    </message>
    <message>
        <source>End the grace of “%1” now?</source>
        <translation>إنهاء فترة السماح لـ «%1» الآن؟</translation>
    </message>
    <message>
        <source>The previous secret (%1…) dies at once. The new one goes on working. This cannot be undone.</source>
        <translation>يبطل السر السابق (%1…) فورًا. ويواصل السر الجديد العمل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, end grace now</source>
        <translation>نعم، أنهِ فترة السماح الآن</translation>
    </message>
    <message>
        <source>The previous secret of “%1” does not work any more.</source>
        <translation>لم يعد السر السابق لـ «%1» يعمل.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>Everything that uses this token stops working at once. This cannot be undone.</source>
        <translation>كل ما يستخدم هذا الرمز المميز يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <source>Its service account is deleted with it.</source>
        <translation>يُحذف معه حساب خدمته.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stop(s) working.</source>
        <translation>
            <numerusform>لا يتوقف أي سر عن العمل.</numerusform>
            <numerusform>يتوقف سر واحد عن العمل.</numerusform>
            <numerusform>يتوقف سران عن العمل.</numerusform>
            <numerusform>تتوقف %n أسرار عن العمل.</numerusform>
            <numerusform>يتوقف %n سرًا عن العمل.</numerusform>
            <numerusform>يتوقف %n سر عن العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
    <message>
        <source>The accessor ID of “%1” is on the clipboard.</source>
        <translation>معرّف وصول «%1» في الحافظة.</translation>
    </message>
    <message>
        <source>The console was locked before the secret of “%1” was copied or saved, so it is lost. Regenerate the token to get another one.</source>
        <translation>أُقفلت وحدة التحكم قبل نسخ سر «%1» أو حفظه، فضاع. أعد توليد سر الرمز المميز للحصول على سر آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) match</source>
        <translation>
            <numerusform>لا رمز مميز مطابق</numerusform>
            <numerusform>رمز مميز واحد مطابق</numerusform>
            <numerusform>رمزان مميزان مطابقان</numerusform>
            <numerusform>%n رموز مميزة مطابقة</numerusform>
            <numerusform>%n رمزًا مميزًا مطابقًا</numerusform>
            <numerusform>%n رمز مميز مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>تعذّر تحميل الرموز المميزة</translation>
    </message>
    <message>
        <source>Loading the tokens…</source>
        <translation>جارٍ تحميل الرموز المميزة…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>لا رمز مميز مطابق</translation>
    </message>
    <message>
        <source>Search for something else, or take filters away.</source>
        <translation>ابحث عن شيء آخر، أو أزل بعض المرشّحات.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح جميع المرشّحات</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>لا رموز مميزة بعد</translation>
    </message>
    <message>
        <source>A token lets a program in. Make the first one; its secret is shown to you once.</source>
        <translation>يتيح الرمز المميز لبرنامج الدخول. أنشئ أول رمز مميز؛ ويُعرض عليك سره مرة واحدة.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>You may not see the organisation&apos;s tokens</source>
        <translation>لا يحق لك عرض الرموز المميزة للمؤسسة</translation>
    </message>
    <message>
        <source>Your own are on the page “My tokens”.</source>
        <translation>رموزك المميزة الخاصة بك في صفحة «رموزي المميزة».</translation>
    </message>
    <message>
        <source>Go to my tokens</source>
        <translation>الانتقال إلى رموزي المميزة</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select every token that the list shows.</source>
        <translation>تحديد كل رمز مميز تعرضه القائمة.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>ا&amp;ختيار الأعمدة</translation>
    </message>
    <message>
        <source>Which tokens these are is still being found out. Wait a moment.</source>
        <translation>لا يزال تحديد هذه الرموز المميزة جاريًا. انتظر لحظة.</translation>
    </message>
    <message>
        <source>“%1” was deleted, as planned.</source>
        <translation>تم حذف «%1» كما كان مخططًا.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>إعادة توليد…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>كل الرموز المميزة معروضة.</numerusform>
            <numerusform>تعذّرت قراءة رمز مميز واحد وهو غير معروض.</numerusform>
            <numerusform>تعذّرت قراءة رمزين مميزين وهما غير معروضين.</numerusform>
            <numerusform>تعذّرت قراءة %n من الرموز المميزة وهي غير معروضة.</numerusform>
            <numerusform>تعذّرت قراءة %n من الرموز المميزة وهي غير معروضة.</numerusform>
            <numerusform>تعذّرت قراءة %n من الرموز المميزة وهي غير معروضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was replaced by its successor. The token before was deleted.</source>
        <translation>حل رمز بديل محل «%1». وتم حذف الرمز المميز السابق.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TrayIcon</name>
    <message>
        <source>&amp;Show Chatelaine</source>
        <translation>&amp;عرض Chatelaine</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>chatelaine::TypedLine</name>
    <message>
        <source>There is no terminal to ask for the password at. Say who signs in with --user and hand the password over with --password-stdin; at a server --password-stdin takes the token.</source>
        <translation>لا توجد طرفية لطلب كلمة المرور منها. حدّد بالخيار ‎--user‎ من يسجّل الدخول ومرّر كلمة المرور بالخيار ‎--password-stdin‎؛ وعند الخادم يأخذ ‎--password-stdin‎ الرمز المميز.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show the password. Leave out --password-stdin to be asked for it.</source>
        <translation>الدخل القياسي طرفية، وستُظهر كلمة المرور. لا تستخدم ‎--password-stdin‎ كي تُسأل عنها.</translation>
    </message>
    <message>
        <source>This was interrupted. Nothing was changed.</source>
        <translation>قوطعت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No password was given. Nobody is signed in.</source>
        <translation>لم تُدخل كلمة مرور. لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>No e-mail address was given. Nobody is signed in.</source>
        <translation>لم يُدخل عنوان بريد إلكتروني. لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>No token was given. Nobody is signed in.</source>
        <translation>لم يُدخل رمز مميز. لم يسجّل أحد الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What can they do?</source>
        <translation>ماذا يستطيع أن يفعل؟</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>The history could not be loaded</source>
        <translation>تعذّر تحميل سجل الأحداث</translation>
    </message>
    <message>
        <source>The invitation code works for another %1.</source>
        <translation>يظل رمز الدعوة يعمل لمدة %1.</translation>
    </message>
    <message>
        <source>Signs in with a one-time code, which works for another %1.</source>
        <translation>يسجّل الدخول برمز لمرة واحدة يظل يعمل لمدة %1.</translation>
    </message>
    <message>
        <source>The invitation code is dead. Make a new one to let them in.</source>
        <translation>بطل رمز الدعوة. أنشئ رمزًا جديدًا لإتاحة الدخول.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>لم يُحدَّد أي مستخدم</translation>
    </message>
    <message>
        <source>Select a user to see who they are and what they may do.</source>
        <translation>حدّد مستخدمًا لعرض هويته وما يجوز له.</translation>
    </message>
    <message numerus="yes">
        <source>%n users selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي مستخدم</numerusform>
            <numerusform>حُدّد مستخدم واحد</numerusform>
            <numerusform>حُدّد مستخدمان</numerusform>
            <numerusform>حُدّد %n مستخدمين</numerusform>
            <numerusform>حُدّد %n مستخدمًا</numerusform>
            <numerusform>حُدّد %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to see their details and to work on their account.</source>
        <translation>حدّد مستخدمًا واحدًا فقط لعرض تفاصيله والعمل على حسابه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserFilterRow</name>
    <message>
        <source>Search name or e-mail</source>
        <translation>ابحث في الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>البحث في المستخدمين</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserForm</name>
    <message>
        <source>Choose what they may do</source>
        <translation>اختر ما يجوز لهم</translation>
    </message>
    <message>
        <source>For example: Kim Berger</source>
        <translation>مثال: Kim Berger</translation>
    </message>
    <message>
        <source>For example: kim@example.org</source>
        <translation>مثال: kim@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>الم&amp;ناطق</translation>
    </message>
    <message>
        <source>Labels for the data that they may touch, with commas between them.</source>
        <translation>تسميات البيانات التي يجوز له المساس بها، مفصولة بفواصل.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>لا يحمل أي إذن.</numerusform>
            <numerusform>يحمل إذنًا واحدًا.</numerusform>
            <numerusform>يحمل إذنين.</numerusform>
            <numerusform>يحمل %n أذونات.</numerusform>
            <numerusform>يحمل %n إذنًا.</numerusform>
            <numerusform>يحمل %n إذن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that hold permissions which you lack cannot be handed out.</source>
        <translation>لا يمكن منح الأدوار التي تحمل أذونات ليست لديك.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>لا يستطيع أحد تغيير دوره بنفسه. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>Choose a role: it decides what they may do.</source>
        <translation>اختر دورًا: فهو يحدد ما يجوز للمستخدم.</translation>
    </message>
    <message>
        <source>The name under which others find this person.</source>
        <translation>الاسم الذي يجد به الآخرون هذا الشخص.</translation>
    </message>
    <message>
        <source>This person signs in with it. Nothing is sent there.</source>
        <translation>به يسجّل هذا الشخص الدخول. ولا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>What this person may do. Roles beyond your own permissions cannot be chosen.</source>
        <translation>ما يجوز لهذا الشخص. لا يمكن اختيار أدوار تتجاوز أذوناتك.</translation>
    </message>
    <message>
        <source>Labels for the data that this person may touch.</source>
        <translation>تسميات للبيانات التي يجوز لهذا الشخص المساس بها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserListModel</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment in words and exactly: 3 days ago, 12/24/2026 6:00 PM</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOperations</name>
    <message>
        <source>This user does not exist any more. Refresh the list.</source>
        <translation>لم يعد هذا المستخدم موجودًا. حدّث القائمة.</translation>
    </message>
    <message>
        <source>%1 comes from %2. Change their details there, then import the directory again.</source>
        <translation>مصدر %1 هو %2. غيّر التفاصيل هناك، ثم استورد الدليل مجددًا.</translation>
    </message>
    <message>
        <source>%1 has taken up the invitation already. Reset the password instead.</source>
        <translation>قبِل %1 الدعوة بالفعل. أعد تعيين كلمة المرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask another administrator to do it.</source>
        <translation>لا يستطيع أحد إلغاء تنشيط حسابه بنفسه. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>Nobody can reset their own password. Change it instead: that asks for the current one.</source>
        <translation>لا يستطيع أحد إعادة تعيين كلمة مروره بنفسه. غيّرها بدلًا من ذلك: فالتغيير يطلب الكلمة الحالية.</translation>
    </message>
    <message>
        <source>%1 has no password yet. Give them a new invitation code instead.</source>
        <translation>ليست لـ %1 كلمة مرور بعد. أعطِه رمز دعوة جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 is deactivated and cannot sign in. Activate them first.</source>
        <translation>حساب %1 غير نشط ولا يمكنه تسجيل الدخول. نشّطه أولًا.</translation>
    </message>
    <message>
        <source>Nobody can delete themselves. Ask another administrator to do it.</source>
        <translation>لا يستطيع أحد حذف حسابه بنفسه. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Look at the new values, then decide again.</source>
        <translation>غيّر شخص آخر «%1» منذ أن فتحته. اطّلع على القيم الجديدة، ثم قرّر مجددًا.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another administrator to do it.</source>
        <translation>لا يستطيع أحد تغيير دوره بنفسه. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>Nobody can change their own zones. Ask another administrator to do it.</source>
        <translation>لا يستطيع أحد تغيير مناطقه بنفسه. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>Somebody has the e-mail address %1 already. Use another one.</source>
        <translation>عنوان البريد الإلكتروني %1 مستخدم لدى شخص آخر بالفعل. استخدم عنوانًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %n token(s). Choose somebody active who gets them.</source>
        <translation>
            <numerusform>لا يملك %1 رموزًا مميزة.</numerusform>
            <numerusform>يملك %1 رمزًا مميزًا واحدًا. اختر شخصًا نشطًا يحصل عليه.</numerusform>
            <numerusform>يملك %1 رمزين مميزين. اختر شخصًا نشطًا يحصل عليهما.</numerusform>
            <numerusform>يملك %1 %n رموز مميزة. اختر شخصًا نشطًا يحصل عليها.</numerusform>
            <numerusform>يملك %1 %n رمزًا مميزًا. اختر شخصًا نشطًا يحصل عليها.</numerusform>
            <numerusform>يملك %1 %n رمز مميز. اختر شخصًا نشطًا يحصل عليها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOverview</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Code works until</source>
        <translation>يعمل الرمز حتى</translation>
    </message>
    <message>
        <source>Owned tokens</source>
        <translation>الرموز المميزة المملوكة</translation>
    </message>
    <message>
        <source>Personal tokens</source>
        <translation>رموز الوصول الشخصية</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTasks</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>Reset the password of “%1”?</source>
        <translation>إعادة تعيين كلمة مرور «%1»؟</translation>
    </message>
    <message>
        <source>Their old password dies at once, and they are signed out wherever they are signed in. You get a code for them, which is shown once; with it they set a new password.</source>
        <translation>تبطل كلمة المرور القديمة فورًا، ويُسجَّل خروج المستخدم حيثما كان مسجّل الدخول. وتحصل أنت على رمز له يُعرض مرة واحدة، وبه يعيّن كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Yes, reset password</source>
        <translation>نعم، أعد تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>The code works for %1.</source>
        <translation>يعمل الرمز لمدة %1.</translation>
    </message>
    <message>
        <source>Make a new invitation code for “%1”?</source>
        <translation>إنشاء رمز دعوة جديد لـ «%1»؟</translation>
    </message>
    <message>
        <source>The code that they have now, if any, dies at once. The new one is shown once.</source>
        <translation>يبطل فورًا الرمز الحالي إن وُجد. ويُعرض الرمز الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Yes, make a new code</source>
        <translation>نعم، أنشئ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>إلغاء تنشيط حساب «%1»؟</translation>
    </message>
    <message>
        <source>They cannot sign in until they are activated again. Everything that is theirs is kept.</source>
        <translation>لا يستطيع المستخدم تسجيل الدخول حتى يُعاد تنشيط حسابه. ويُحفظ كل ما يخصه.</translation>
    </message>
    <message>
        <source>Yes, deactivate</source>
        <translation>نعم، ألغِ التنشيط</translation>
    </message>
    <message>
        <source>They have no personal access tokens that would stop working.</source>
        <translation>ليست لهذا المستخدم رموز وصول شخصية تتوقف عن العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) of theirs stop(s) working meanwhile.</source>
        <translation>
            <numerusform>لا تتوقف أي رموز وصول شخصية لهذا المستخدم عن العمل.</numerusform>
            <numerusform>يتوقف رمز وصول شخصي واحد لهذا المستخدم عن العمل في الأثناء.</numerusform>
            <numerusform>يتوقف رمزا وصول شخصيان لهذا المستخدم عن العمل في الأثناء.</numerusform>
            <numerusform>تتوقف %n رموز وصول شخصية لهذا المستخدم عن العمل في الأثناء.</numerusform>
            <numerusform>يتوقف %n رمز وصول شخصيًا لهذا المستخدم عن العمل في الأثناء.</numerusform>
            <numerusform>يتوقف %n رمز وصول شخصي لهذا المستخدم عن العمل في الأثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of service accounts that they own go(es) on working.</source>
        <translation>
            <numerusform>لا يملك رموزًا مميزة لحسابات خدمة.</numerusform>
            <numerusform>يظل رمز مميز واحد لحسابات خدمة يملكه هذا المستخدم عاملًا.</numerusform>
            <numerusform>يظل رمزان مميزان لحسابات خدمة يملكهما هذا المستخدم عاملين.</numerusform>
            <numerusform>تظل %n رموز مميزة لحسابات خدمة يملكها هذا المستخدم عاملةً.</numerusform>
            <numerusform>يظل %n رمزًا مميزًا لحسابات خدمة يملكها هذا المستخدم عاملًا.</numerusform>
            <numerusform>يظل %n رمز مميز لحسابات خدمة يملكها هذا المستخدم عاملًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>حساب «%1» نشط من جديد.</translation>
    </message>
    <message>
        <source>“%1” is deactivated.</source>
        <translation>تم إلغاء تنشيط حساب «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>تم حذف «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The users could not be loaded</source>
        <translation>تعذّر تحميل المستخدمين</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>جارٍ تحميل المستخدمين…</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد مطابق</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>لا مستخدمين بعد</translation>
    </message>
    <message>
        <source>Invite the people who keep this organisation&apos;s tokens.</source>
        <translation>ادعُ الأشخاص الذين يتولون الرموز المميزة لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>Invite user</source>
        <translation>دعوة مستخدم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 من %2 مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>لا مستخدم مطابق</numerusform>
            <numerusform>مستخدم واحد مطابق</numerusform>
            <numerusform>مستخدمان مطابقان</numerusform>
            <numerusform>%n مستخدمين مطابقين</numerusform>
            <numerusform>%n مستخدمًا مطابقًا</numerusform>
            <numerusform>%n مستخدم مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;المستخدم</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>ت&amp;نشيط</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>إلغاء ال&amp;تنشيط…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Validation</name>
    <message>
        <source>Choose a length of time above zero.</source>
        <translation>اختر مدة أكبر من الصفر.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>اختر 100 سنة كحد أقصى.</translation>
    </message>
    <message>
        <source>The suggested life is longer than the longest life of a token.</source>
        <translation>مدة الصلاحية المقترحة أطول من أقصى مدة صلاحية للرمز المميز.</translation>
    </message>
    <message>
        <source>The suggested grace is longer than the longest grace.</source>
        <translation>فترة السماح المقترحة أطول من أقصى فترة سماح.</translation>
    </message>
    <message>
        <source>A copied secret stays between 5 seconds and 10 minutes.</source>
        <translation>يبقى السر المنسوخ بين 5 ثوانٍ و10 دقائق.</translation>
    </message>
    <message>
        <source>Choose between 1 minute and 24 hours.</source>
        <translation>اختر ما بين دقيقة واحدة و24 ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The name contains a broken character (%1). Remove it.</source>
        <translation>يحتوي الاسم على حرف تالف (%1). أزله.</translation>
    </message>
    <message>
        <source>The name contains an invisible character (%1). Remove it.</source>
        <translation>يحتوي الاسم على حرف غير مرئي (%1). أزله.</translation>
    </message>
    <message>
        <source>The description contains a broken character (%1). Remove it.</source>
        <translation>يحتوي الوصف على حرف تالف (%1). أزله.</translation>
    </message>
    <message>
        <source>The description contains an invisible character (%1). Remove it.</source>
        <translation>يحتوي الوصف على حرف غير مرئي (%1). أزله.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>الاسم أطول من اللازم بمقدار %n حرف: %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار حرف واحد: %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار حرفين: %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار %n أحرف: %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار %n حرفًا: %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار %n حرف: %1 كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation allows at most %1. Choose when the token expires.</source>
        <translation>تسمح مؤسستك بما لا يزيد على %1. اختر موعد انتهاء صلاحية الرمز المميز.</translation>
    </message>
    <message>
        <source>In your organisation every token expires. Choose when.</source>
        <translation>في مؤسستك تنتهي صلاحية كل رمز مميز. اختر موعدًا.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>اختر وقتًا في المستقبل.</translation>
    </message>
    <message>
        <source>Choose a moment before the year 10000.</source>
        <translation>اختر وقتًا قبل عام 10000.</translation>
    </message>
    <message>
        <source>Your organisation allows at most %1.</source>
        <translation>تسمح مؤسستك بما لا يزيد على %1.</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>أعطِ الرمز المميز اسمًا.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>الوصف أطول من اللازم بمقدار %n حرف: %1 كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم بمقدار حرف واحد: %1 كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم بمقدار حرفين: %1 كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم بمقدار %n أحرف: %1 كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم بمقدار %n حرفًا: %1 كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم بمقدار %n حرف: %1 كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>اختر نطاقًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The scope “%1” does not exist here.</source>
        <translation>النطاق «%1» غير موجود هنا.</translation>
    </message>
    <message>
        <source>The token itself expires before that. Choose an earlier moment.</source>
        <translation>تنتهي صلاحية الرمز المميز نفسه قبل ذلك. اختر وقتًا أبكر.</translation>
    </message>
    <message>
        <source>Your organisation lets a previous secret work for at most %1.</source>
        <translation>تسمح مؤسستك بأن يعمل السر السابق لمدة لا تزيد على %1.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>أدخل عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces or invisible characters.</source>
        <translation>لا يحتوي عنوان البريد الإلكتروني على مسافات أو حروف غير مرئية.</translation>
    </message>
    <message>
        <source>Enter an e-mail address like name@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني مثل name@example.org.</translation>
    </message>
    <message>
        <source>The e-mail address is too long: at most %1 characters.</source>
        <translation>عنوان البريد الإلكتروني طويل جدًا: %1 حرفًا كحد أقصى.</translation>
    </message>
    <message>
        <source>Use at least %1 characters; a few unrelated words do well.</source>
        <translation>استخدم %1 حرفًا على الأقل؛ وتكفي بضع كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>استخدم %1 حرفًا كحد أقصى.</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerifyDialog</name>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written.</source>
        <translation>السلسلة سليمة: كل مدخلة من المدخلات البالغ عددها %1 كما كُتبت.</translation>
    </message>
    <message>
        <source>The chain is whole: every one of %1 entries is as it was written. The %2 entries before them were removed by people who may, and an entry vouches for that.</source>
        <translation>السلسلة سليمة: كل مدخلة من المدخلات البالغ عددها %1 كما كُتبت. أما المدخلات السابقة لها وعددها %2 فأزالها أشخاص يحق لهم ذلك، وتشهد مدخلة بذلك.</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1 is missing. Somebody who can write the store&apos;s file has removed it. Keep the file and compare it with a backup.</source>
        <translation>السلسلة مكسورة: المدخلة %1 مفقودة. أزالها شخص يستطيع الكتابة إلى ملف المخزن. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or the one before it, is not as it was written. Keep the file and compare it with a backup.</source>
        <translation>السلسلة مكسورة عند المدخلة %1: فهي، أو التي قبلها، ليست كما كُتبت. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>The chain is broken: no entry vouches for the removal of the entries up to %1. Keep the file and compare it with a backup.</source>
        <translation>السلسلة مكسورة: لا تشهد أي مدخلة بإزالة المدخلات حتى %1. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>التحقق من السلسلة</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>التح&amp;قق مجددًا</translation>
    </message>
    <message>
        <source>Each entry holds a hash of itself and of the one before. A change, a removal or an insertion shows. Whoever can write the file could still make the whole chain anew, or cut off its end: keep an export elsewhere.</source>
        <translation>تحمل كل مدخلة تجزئة لها وللتي قبلها، فيظهر كل تغيير أو إزالة أو إدراج. لكن من يستطيع الكتابة إلى الملف قد يعيد إنشاء السلسلة كلها أو يقطع نهايتها: احتفظ بتصدير في مكان آخر.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>جارٍ التحقق من كل مدخلة…</translation>
    </message>
    <message>
        <source>It says now: %1, %2: %3 (%4).</source>
        <translation>تذكر المدخلة الآن: %1، %2: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionsView</name>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>&amp;Take their values</source>
        <translation>&amp;اعتماد القيم الأخرى</translation>
    </message>
    <message>
        <source>&amp;Keep mine over theirs</source>
        <translation>إب&amp;قاء قيمي فوقها</translation>
    </message>
    <message>
        <source>What you typed is replaced. Nothing is saved yet.</source>
        <translation>يُستبدل ما كتبته. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>What you typed stays in the form. Nothing is saved until you press Save.</source>
        <translation>يبقى ما كتبته في النموذج. ولا يُحفظ شيء حتى تضغط على «حفظ».</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمك</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>القيم الأخرى الآن</translation>
    </message>
</context>
<context>
    <name>chatelaine::WelcomePage</name>
    <message>
        <source>Start managing the API tokens of your organisation. Everything is kept in one file on this machine.</source>
        <translation>ابدأ إدارة رموز API المميزة لمؤسستك. يُحفظ كل شيء في ملف واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Open an existing store</source>
        <translation>فتح مخزن موجو&amp;د</translation>
    </message>
    <message>
        <source>Sign in to a store that somebody has already made.</source>
        <translation>تسجيل الدخول إلى مخزن أنشأه شخص ما من قبل.</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>الاتصال ب&amp;خادم</translation>
    </message>
    <message>
        <source>Manage the tokens of a server that keeps them itself, with your token or through your identity provider.</source>
        <translation>إدارة الرموز المميزة لخادم يحتفظ بها بنفسه، برمزك المميز أو عن طريق مزوّد الهوية.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>الاطلاع على الع&amp;رض التوضيحي</translation>
    </message>
    <message>
        <source>A throw-away organisation with people, tokens and history. Try everything; nothing is kept.</source>
        <translation>مؤسسة تجريبية مؤقتة فيها أشخاص ورموز مميزة وسجل أحداث. جرّب كل شيء؛ فلا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>مرحبًا بك في Chatelaine</translation>
    </message>
    <message>
        <source>The console for the people who keep an organisation&apos;s API tokens: who holds which key, what it opens, and when it dies.</source>
        <translation>وحدة التحكم لمن يتولون رموز API المميزة في المؤسسة: من يملك أي مفتاح، وما الذي يفتحه، ومتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
    <message>
        <source>Crea&amp;te a store</source>
        <translation>إ&amp;نشاء مخزن</translation>
    </message>
</context>
<context>
    <name>chatelaine::WhoCanView</name>
    <message>
        <source>Pending changes do not count until they are applied.</source>
        <translation>لا تُحتسب التغييرات المعلّقة إلى أن تُطبَّق.</translation>
    </message>
    <message>
        <source>Who can do this?</source>
        <translation>من يستطيع ذلك؟</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) can do this now.</source>
        <translation>
            <numerusform>لا يستطيع أي مستخدم ذلك الآن.</numerusform>
            <numerusform>يستطيع مستخدم واحد ذلك الآن.</numerusform>
            <numerusform>يستطيع مستخدمان ذلك الآن.</numerusform>
            <numerusform>يستطيع %n مستخدمين ذلك الآن.</numerusform>
            <numerusform>يستطيع %n مستخدمًا ذلك الآن.</numerusform>
            <numerusform>يستطيع %n مستخدم ذلك الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can do this now.</source>
        <translation>
            <numerusform>لا يستطيع أي رمز مميز ذلك الآن.</numerusform>
            <numerusform>يستطيع رمز مميز واحد ذلك الآن.</numerusform>
            <numerusform>يستطيع رمزان مميزان ذلك الآن.</numerusform>
            <numerusform>تستطيع %n رموز مميزة ذلك الآن.</numerusform>
            <numerusform>يستطيع %n رمزًا مميزًا ذلك الآن.</numerusform>
            <numerusform>يستطيع %n رمز مميز ذلك الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are not shown: you need the permission %1.</source>
        <translation>المستخدمون غير معروضين: تحتاج إلى الإذن %1.</translation>
    </message>
    <message>
        <source>Tokens are not shown: you need the permission %1.</source>
        <translation>الرموز المميزة غير معروضة: تحتاج إلى الإذن %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>users or tokens, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>chatelaine::Zones</name>
    <message>
        <source>The zone “%1” contains an invisible character (%2). Remove it.</source>
        <translation>تحتوي المنطقة «%1» على حرف غير مرئي (%2). أزله.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>تحتاج المنطقة إلى اسم.</translation>
    </message>
    <message>
        <source>The zone “%1” contains a comma, which separates zones.</source>
        <translation>تحتوي المنطقة «%1» على فاصلة، والفواصل تفصل بين المناطق.</translation>
    </message>
    <message>
        <source>The zone “%1” is too long: at most %2 characters.</source>
        <translation>المنطقة «%1» طويلة جدًا: %2 حرفًا كحد أقصى.</translation>
    </message>
    <message>
        <source>These are too many zones: at most %1.</source>
        <translation>هذه مناطق كثيرة جدًا: %1 كحد أقصى.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ZonesField</name>
    <message>
        <source>For example: Berlin, Paris</source>
        <translation>مثال: Berlin, Paris</translation>
    </message>
</context>
<context>
    <name>chatelaine::aclwords</name>
    <message>
        <source>Everybody who signs in through %1 may do everything.</source>
        <translation>يجوز كل شيء لكل من يسجّل الدخول عن طريق %1.</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the role “%2”.</source>
        <translation>يحصل كل من يسجّل الدخول عن طريق %1 على الدور «%2».</translation>
    </message>
    <message>
        <source>Everybody who signs in through %1 gets the policy “%2”.</source>
        <translation>يحصل كل من يسجّل الدخول عن طريق %1 على السياسة «%2».</translation>
    </message>
    <message>
        <source>the jobs of the namespace %1</source>
        <translation>وظائف مساحة الأسماء %1</translation>
    </message>
    <message>
        <source>the tasks of the job %1 in the namespace %2</source>
        <translation>مهام الوظيفة %1 في مساحة الأسماء %2</translation>
    </message>
    <message>
        <source>the tasks of the group %1 of the job %2 in the namespace %3</source>
        <translation>مهام المجموعة %1 من الوظيفة %2 في مساحة الأسماء %3</translation>
    </message>
    <message>
        <source>the tasks %1 in the group %2 of the job %3 in the namespace %4</source>
        <translation>المهام %1 في المجموعة %2 من الوظيفة %3 في مساحة الأسماء %4</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>رمز ويب JSON</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 may do everything if %2.</source>
        <translation>يجوز كل شيء لمن يسجّل الدخول عن طريق %1 إذا %2.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the role “%2” if %3.</source>
        <translation>يحصل من يسجّل الدخول عن طريق %1 على الدور «%2» إذا %3.</translation>
    </message>
    <message>
        <source>Whoever signs in through %1 gets the policy “%2” if %3.</source>
        <translation>يحصل من يسجّل الدخول عن طريق %1 على السياسة «%2» إذا %3.</translation>
    </message>
</context>
<context>
    <name>chatelaine::atServer</name>
    <message>
        <source>At the server “%1”.</source>
        <translation>على الخادم «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::auditacts</name>
    <message>
        <source>Nobody was known when this was done.</source>
        <translation>لم يكن أحد معروفًا عند حدوث هذا.</translation>
    </message>
    <message>
        <source>This was not done to a token.</source>
        <translation>لم يقع هذا على رمز مميز.</translation>
    </message>
    <message>
        <source>What this was done to has no page of its own.</source>
        <translation>ما وقع عليه هذا ليست له صفحة خاصة.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Save entries in a file.</source>
        <translation>حفظ المدخلات في ملف.</translation>
    </message>
    <message>
        <source>Verif&amp;y chain…</source>
        <translation>التحقق من ال&amp;سلسلة…</translation>
    </message>
    <message>
        <source>Check whether every entry is as it was written.</source>
        <translation>التحقق من أن كل مدخلة كما كُتبت.</translation>
    </message>
    <message>
        <source>&amp;Remove old entries…</source>
        <translation>إ&amp;زالة المدخلات القديمة…</translation>
    </message>
    <message>
        <source>Remove the oldest part of the trail for good.</source>
        <translation>إزالة أقدم جزء من السجل نهائيًا.</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>هذا ال&amp;شخص فقط</translation>
    </message>
    <message>
        <source>Show only what this person did, and what was done to them.</source>
        <translation>عرض ما فعله هذا الشخص وما وقع عليه فقط.</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>هذا ال&amp;رمز المميز فقط</translation>
    </message>
    <message>
        <source>Show only what was done to this token.</source>
        <translation>عرض ما وقع على هذا الرمز المميز فقط.</translation>
    </message>
    <message>
        <source>Go to &amp;what it was done to</source>
        <translation>ا&amp;نتقال إلى الهدف</translation>
    </message>
    <message>
        <source>Show the token, user, group, role or policy on its page.</source>
        <translation>عرض الرمز المميز أو المستخدم أو المجموعة أو الدور أو السياسة في صفحته.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>تح&amp;ديث</translation>
    </message>
    <message>
        <source>Ask for the entries anew.</source>
        <translation>طلب المدخلات من جديد.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>حدّد مدخلة أولًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::audittext</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ممكَّن</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>previous secret works until</source>
        <translation>السر السابق يعمل حتى</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>longest life of tokens</source>
        <translation>أقصى مدة صلاحية للرموز المميزة</translation>
    </message>
    <message>
        <source>tokens without expiry allowed</source>
        <translation>السماح برموز مميزة دون تاريخ انتهاء</translation>
    </message>
    <message>
        <source>default life of tokens</source>
        <translation>مدة الصلاحية الافتراضية للرموز المميزة</translation>
    </message>
    <message>
        <source>default grace</source>
        <translation>فترة السماح الافتراضية</translation>
    </message>
    <message>
        <source>longest grace</source>
        <translation>أقصى فترة سماح</translation>
    </message>
    <message>
        <source>time on the clipboard</source>
        <translation>المدة في الحافظة</translation>
    </message>
    <message>
        <source>personal access tokens</source>
        <translation>رموز الوصول الشخصية</translation>
    </message>
    <message>
        <source>longest life of personal access tokens</source>
        <translation>أقصى مدة صلاحية لرموز الوصول الشخصية</translation>
    </message>
    <message>
        <source>lock when idle</source>
        <translation>القفل عند الخمول</translation>
    </message>
    <message>
        <source>entries removed</source>
        <translation>المدخلات المُزالة</translation>
    </message>
    <message>
        <source>newest entry that was removed</source>
        <translation>أحدث مدخلة مُزالة</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>تجزئتها</translation>
    </message>
    <message>
        <source>hash of all removals</source>
        <translation>تجزئة كل عمليات الإزالة</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a length of time in a history entry</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an expiry in a history entry</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the time of a previous secret in a history entry</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Made the store</source>
        <translation>إنشاء المخزن</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>تعذّر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Created the token</source>
        <translation>إنشاء الرمز المميز</translation>
    </message>
    <message>
        <source>Changed the token</source>
        <translation>تغيير الرمز المميز</translation>
    </message>
    <message>
        <source>Enabled the token</source>
        <translation>تمكين الرمز المميز</translation>
    </message>
    <message>
        <source>Disabled the token</source>
        <translation>تعطيل الرمز المميز</translation>
    </message>
    <message>
        <source>Regenerated the secret</source>
        <translation>إعادة توليد السر</translation>
    </message>
    <message>
        <source>Ended the previous secret early</source>
        <translation>إنهاء السر السابق مبكرًا</translation>
    </message>
    <message>
        <source>Deleted the token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>Identified a secret as this token&apos;s</source>
        <translation>التعرّف على سر ينتمي إلى هذا الرمز المميز</translation>
    </message>
    <message>
        <source>Invited the user</source>
        <translation>دعوة المستخدم</translation>
    </message>
    <message>
        <source>Made a new invitation code</source>
        <translation>إنشاء رمز دعوة جديد</translation>
    </message>
    <message>
        <source>Changed the user</source>
        <translation>تغيير المستخدم</translation>
    </message>
    <message>
        <source>Activated the user</source>
        <translation>تنشيط المستخدم</translation>
    </message>
    <message>
        <source>Deactivated the user</source>
        <translation>إلغاء تنشيط المستخدم</translation>
    </message>
    <message>
        <source>Deleted the user</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Set a password with a code</source>
        <translation>تعيين كلمة مرور برمز</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>تغيير كلمة المرور الخاصة</translation>
    </message>
    <message>
        <source>Imported a directory</source>
        <translation>استيراد دليل</translation>
    </message>
    <message>
        <source>Created the group</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <source>Changed the group</source>
        <translation>تغيير المجموعة</translation>
    </message>
    <message>
        <source>Changed the members of the group</source>
        <translation>تغيير أعضاء المجموعة</translation>
    </message>
    <message>
        <source>Deleted the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Created the role</source>
        <translation>إنشاء الدور</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Deleted the role</source>
        <translation>حذف الدور</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>استيراد كتالوج</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>تغيير السياسة</translation>
    </message>
    <message>
        <source>Changed many tokens at once</source>
        <translation>تغيير عدة رموز مميزة دفعة واحدة</translation>
    </message>
    <message>
        <source>Signed in again on a machine that was remembered</source>
        <translation>تسجيل الدخول مجددًا على حاسوب محفوظ</translation>
    </message>
    <message>
        <source>Stopped staying signed in</source>
        <translation>إنهاء البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Locked the console</source>
        <translation>قفل وحدة التحكم</translation>
    </message>
    <message>
        <source>Unlocked the console</source>
        <translation>إلغاء قفل وحدة التحكم</translation>
    </message>
    <message>
        <source>Confirmed the password</source>
        <translation>تأكيد كلمة المرور</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Removed the oldest part of the audit trail</source>
        <translation>إزالة أقدم جزء من سجل التدقيق</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Looked at tokens</source>
        <translation>الاطلاع على الرموز المميزة</translation>
    </message>
    <message>
        <source>Looked at users</source>
        <translation>الاطلاع على المستخدمين</translation>
    </message>
    <message>
        <source>Looked at groups</source>
        <translation>الاطلاع على المجموعات</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>الاطلاع على سجل التدقيق</translation>
    </message>
    <message>
        <source>Did something that only a newer Chatelaine knows</source>
        <translation>فعل لا يعرفه إلا إصدار أحدث من Chatelaine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>كما كان في %1.</translation>
    </message>
    <message>
        <source>%1 What was there before is kept in %2.</source>
        <comment>a sentence, and the name of a file</comment>
        <translation>%1 وما كان موجودًا قبل ذلك محفوظ في %2.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Unknown e-mail</source>
        <translation>بريد إلكتروني غير معروف</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>Expired code</source>
        <translation>رمز منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Too soon after wrong passwords</source>
        <translation>محاولة مبكرة بعد كلمات مرور خاطئة</translation>
    </message>
    <message>
        <source>More than they may do themselves</source>
        <translation>أكثر مما يجوز للفاعل نفسه</translation>
    </message>
    <message>
        <source>The last one who may do everything</source>
        <translation>آخر من يجوز له كل شيء</translation>
    </message>
    <message>
        <source>Their own account</source>
        <translation>حسابه الخاص</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>عند الخمول</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>مع قفل الشاشة</translation>
    </message>
    <message>
        <source>When the machine slept</source>
        <translation>عند سكون الحاسوب</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Lacks the permission %1</source>
        <translation>ينقصه الإذن %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::authmethodwords</name>
    <message>
        <source>%1 as %2</source>
        <comment>a claim, its name in rules</comment>
        <translation>%1 باسم %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>%n in PEM</source>
        <translation>
            <numerusform>%n بصيغة PEM</numerusform>
            <numerusform>%n بصيغة PEM</numerusform>
            <numerusform>%n بصيغة PEM</numerusform>
            <numerusform>%n بصيغة PEM</numerusform>
            <numerusform>%n بصيغة PEM</numerusform>
            <numerusform>%n بصيغة PEM</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Its tokens</source>
        <translation>رموزها المميزة</translation>
    </message>
    <message>
        <source>They live at most</source>
        <translation>أقصى مدة صلاحية لها</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>أسماؤها</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>تُعرض أولًا</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Set; the server keeps it</source>
        <translation>معيّن؛ يحتفظ به الخادم</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>عناوين إعادة التوجيه</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Address of the keys</source>
        <translation>عنوان المفاتيح</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>Certificate for the keys</source>
        <translation>شهادة المفاتيح</translation>
    </message>
    <message>
        <source>Certificates for the provider</source>
        <translation>شهادات المزوّد</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Claims with lists</source>
        <translation>المطالبات ذات القوائم</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجهات المستهدفة</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>المُصدِرون</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>خوارزميات التوقيع</translation>
    </message>
    <message>
        <source>Leeway for the expiry</source>
        <translation>هامش التسامح لانتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Leeway for “not before”</source>
        <translation>هامش التسامح لـ «ليس قبل»</translation>
    </message>
    <message>
        <source>Leeway for clocks</source>
        <translation>هامش التسامح لفرق الساعات</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>No user information</source>
        <translation>بلا معلومات المستخدم</translation>
    </message>
    <message>
        <source>Full log of sign-ins</source>
        <translation>سجل كامل لعمليات تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>chatelaine::bulkwords</name>
    <message>
        <source>Disable tokens</source>
        <translation>تعطيل الرموز المميزة</translation>
    </message>
    <message>
        <source>Enable tokens</source>
        <translation>تمكين الرموز المميزة</translation>
    </message>
    <message>
        <source>Change the owner of tokens</source>
        <translation>تغيير مالك الرموز المميزة</translation>
    </message>
    <message>
        <source>Change the role of tokens</source>
        <translation>تغيير دور الرموز المميزة</translation>
    </message>
    <message>
        <source>Change the expiry of tokens</source>
        <translation>تغيير انتهاء صلاحية الرموز المميزة</translation>
    </message>
    <message>
        <source>Delete tokens</source>
        <translation>حذف الرموز المميزة</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي رمز مميز</numerusform>
            <numerusform>حُدّد رمز مميز واحد</numerusform>
            <numerusform>حُدّد رمزان مميزان</numerusform>
            <numerusform>حُدّدت %n رموز مميزة</numerusform>
            <numerusform>حُدّد %n رمزًا مميزًا</numerusform>
            <numerusform>حُدّد %n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>عدم تعطيل أي رمز مميز</numerusform>
            <numerusform>تعطيل رمز مميز واحد</numerusform>
            <numerusform>تعطيل رمزين مميزين</numerusform>
            <numerusform>تعطيل %n رموز مميزة</numerusform>
            <numerusform>تعطيل %n رمزًا مميزًا</numerusform>
            <numerusform>تعطيل %n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>عدم تمكين أي رمز مميز</numerusform>
            <numerusform>تمكين رمز مميز واحد</numerusform>
            <numerusform>تمكين رمزين مميزين</numerusform>
            <numerusform>تمكين %n رموز مميزة</numerusform>
            <numerusform>تمكين %n رمزًا مميزًا</numerusform>
            <numerusform>تمكين %n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n token(s)</source>
        <translation>
            <numerusform>نعم، لا تحذف شيئًا</numerusform>
            <numerusform>نعم، احذف رمزًا مميزًا واحدًا</numerusform>
            <numerusform>نعم، احذف رمزين مميزين</numerusform>
            <numerusform>نعم، احذف %n رموز مميزة</numerusform>
            <numerusform>نعم، احذف %n رمزًا مميزًا</numerusform>
            <numerusform>نعم، احذف %n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n token(s)</source>
        <translation>
            <numerusform>عدم تغيير أي رمز مميز</numerusform>
            <numerusform>تغيير رمز مميز واحد</numerusform>
            <numerusform>تغيير رمزين مميزين</numerusform>
            <numerusform>تغيير %n رموز مميزة</numerusform>
            <numerusform>تغيير %n رمزًا مميزًا</numerusform>
            <numerusform>تغيير %n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be disabled. Whatever uses them stops working until they are enabled again.</source>
        <translation>
            <numerusform>لن يُعطَّل أي رمز مميز.</numerusform>
            <numerusform>سيُعطَّل رمز مميز واحد. وكل ما يستخدمه يتوقف عن العمل إلى أن يُعاد تمكينه.</numerusform>
            <numerusform>سيُعطَّل رمزان مميزان. وكل ما يستخدمهما يتوقف عن العمل إلى أن يُعاد تمكينهما.</numerusform>
            <numerusform>ستُعطَّل %n رموز مميزة. وكل ما يستخدمها يتوقف عن العمل إلى أن يُعاد تمكينها.</numerusform>
            <numerusform>سيُعطَّل %n رمزًا مميزًا. وكل ما يستخدمها يتوقف عن العمل إلى أن يُعاد تمكينها.</numerusform>
            <numerusform>سيُعطَّل %n رمز مميز. وكل ما يستخدمها يتوقف عن العمل إلى أن يُعاد تمكينها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be enabled.</source>
        <translation>
            <numerusform>لن يُمكَّن أي رمز مميز.</numerusform>
            <numerusform>سيُمكَّن رمز مميز واحد.</numerusform>
            <numerusform>سيُمكَّن رمزان مميزان.</numerusform>
            <numerusform>ستُمكَّن %n رموز مميزة.</numerusform>
            <numerusform>سيُمكَّن %n رمزًا مميزًا.</numerusform>
            <numerusform>سيُمكَّن %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will belong to %1.</source>
        <translation>
            <numerusform>لن ينتقل أي رمز مميز إلى ملكية %1.</numerusform>
            <numerusform>سينتقل رمز مميز واحد إلى ملكية %1.</numerusform>
            <numerusform>سينتقل رمزان مميزان إلى ملكية %1.</numerusform>
            <numerusform>ستنتقل %n رموز مميزة إلى ملكية %1.</numerusform>
            <numerusform>سينتقل %n رمزًا مميزًا إلى ملكية %1.</numerusform>
            <numerusform>سينتقل %n رمز مميز إلى ملكية %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get the role %1.</source>
        <translation>
            <numerusform>لن يحصل أي رمز مميز على الدور %1.</numerusform>
            <numerusform>سيحصل رمز مميز واحد على الدور %1.</numerusform>
            <numerusform>سيحصل رمزان مميزان على الدور %1.</numerusform>
            <numerusform>ستحصل %n رموز مميزة على الدور %1.</numerusform>
            <numerusform>سيحصل %n رمزًا مميزًا على الدور %1.</numerusform>
            <numerusform>سيحصل %n رمز مميز على الدور %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get a new expiry: %1.</source>
        <translation>
            <numerusform>لن يحصل أي رمز مميز على تاريخ انتهاء جديد: %1.</numerusform>
            <numerusform>سيحصل رمز مميز واحد على تاريخ انتهاء جديد: %1.</numerusform>
            <numerusform>سيحصل رمزان مميزان على تاريخ انتهاء جديد: %1.</numerusform>
            <numerusform>ستحصل %n رموز مميزة على تاريخ انتهاء جديد: %1.</numerusform>
            <numerusform>سيحصل %n رمزًا مميزًا على تاريخ انتهاء جديد: %1.</numerusform>
            <numerusform>سيحصل %n رمز مميز على تاريخ انتهاء جديد: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>
            <numerusform>لن يُحذف أي رمز مميز.</numerusform>
            <numerusform>سيُحذف رمز مميز واحد مع كل أسراره. وكل ما يستخدمه يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُحذف رمزان مميزان مع كل أسرارهما. وكل ما يستخدمهما يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف %n من الرموز المميزة مع كل أسرارها. وكل ما يستخدمها يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف %n من الرموز المميزة مع كل أسرارها. وكل ما يستخدمها يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف %n من الرموز المميزة مع كل أسرارها. وكل ما يستخدمها يتوقف عن العمل فورًا. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay(s) as it is: there is nothing to do.</source>
        <translation>
            <numerusform>لا يبقى أي رمز مميز كما هو: لا شيء مطلوب.</numerusform>
            <numerusform>يبقى رمز مميز واحد كما هو: لا شيء مطلوب.</numerusform>
            <numerusform>يبقى رمزان مميزان كما هما: لا شيء مطلوب.</numerusform>
            <numerusform>تبقى %n رموز مميزة كما هي: لا شيء مطلوب.</numerusform>
            <numerusform>يبقى %n رمزًا مميزًا كما هي: لا شيء مطلوب.</numerusform>
            <numerusform>يبقى %n رمز مميز كما هي: لا شيء مطلوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes beyond your own permissions or zones.</source>
        <translation>يتجاوز هذا أذوناتك أو مناطقك.</translation>
    </message>
    <message>
        <source>They are personal access tokens of others: nobody else can change them, only disable or delete them.</source>
        <translation>هذه رموز وصول شخصية لآخرين: لا يستطيع أحد غيرهم تغييرها، بل تعطيلها أو حذفها فقط.</translation>
    </message>
    <message>
        <source>They are your own personal access tokens. Change them on the page “My tokens”.</source>
        <translation>هذه رموز الوصول الشخصية الخاصة بك. غيّرها في صفحة «رموزي المميزة».</translation>
    </message>
    <message>
        <source>They do not exist any more.</source>
        <translation>لم تعد موجودة.</translation>
    </message>
    <message>
        <source>They were changed by someone else meanwhile.</source>
        <translation>غيّرها شخص آخر في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be left alone. %1</source>
        <translation>
            <numerusform>لن يُترك أي رمز مميز كما هو. %1</numerusform>
            <numerusform>سيُترك رمز مميز واحد كما هو. %1</numerusform>
            <numerusform>سيُترك رمزان مميزان كما هما. %1</numerusform>
            <numerusform>ستُترك %n رموز مميزة كما هي. %1</numerusform>
            <numerusform>سيُترك %n رمزًا مميزًا كما هي. %1</numerusform>
            <numerusform>سيُترك %n رمز مميز كما هي. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed. %1</source>
        <translation>
            <numerusform>لم يتعذّر تغيير أي رمز مميز. %1</numerusform>
            <numerusform>تعذّر تغيير رمز مميز واحد. %1</numerusform>
            <numerusform>تعذّر تغيير رمزين مميزين. %1</numerusform>
            <numerusform>تعذّر تغيير %n رموز مميزة. %1</numerusform>
            <numerusform>تعذّر تغيير %n رمزًا مميزًا. %1</numerusform>
            <numerusform>تعذّر تغيير %n رمز مميز. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was used in the last 24 hours: something still uses it.</source>
        <translation>
            <numerusform>لم يُستخدم أي منها خلال آخر 24 ساعة.</numerusform>
            <numerusform>استُخدم واحد منها خلال آخر 24 ساعة: لا يزال شيء ما يستخدمه.</numerusform>
            <numerusform>استُخدم اثنان منها خلال آخر 24 ساعة: لا يزال شيء ما يستخدمهما.</numerusform>
            <numerusform>استُخدمت %n منها خلال آخر 24 ساعة: لا يزال شيء ما يستخدمها.</numerusform>
            <numerusform>استُخدمت %n منها خلال آخر 24 ساعة: لا يزال شيء ما يستخدمها.</numerusform>
            <numerusform>استُخدمت %n منها خلال آخر 24 ساعة: لا يزال شيء ما يستخدمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a management token: whoever administers the server with it is locked out.</source>
        <translation>
            <numerusform>ليس أي منها رمز إدارة مميزًا.</numerusform>
            <numerusform>واحد منها رمز إدارة مميز: من يدير الخادم به يُحرم من الوصول.</numerusform>
            <numerusform>اثنان منها رمزا إدارة مميزان: من يدير الخادم بهما يُحرم من الوصول.</numerusform>
            <numerusform>%n منها رموز إدارة مميزة: من يدير الخادم بها يُحرم من الوصول.</numerusform>
            <numerusform>%n منها رموز إدارة مميزة: من يدير الخادم بها يُحرم من الوصول.</numerusform>
            <numerusform>%n منها رموز إدارة مميزة: من يدير الخادم بها يُحرم من الوصول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is disabled.</source>
        <translation>
            <numerusform>لم يُعطَّل أي رمز مميز.</numerusform>
            <numerusform>تم تعطيل رمز مميز واحد.</numerusform>
            <numerusform>تم تعطيل رمزين مميزين.</numerusform>
            <numerusform>تم تعطيل %n رموز مميزة.</numerusform>
            <numerusform>تم تعطيل %n رمزًا مميزًا.</numerusform>
            <numerusform>تم تعطيل %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is enabled.</source>
        <translation>
            <numerusform>لم يُمكَّن أي رمز مميز.</numerusform>
            <numerusform>تم تمكين رمز مميز واحد.</numerusform>
            <numerusform>تم تمكين رمزين مميزين.</numerusform>
            <numerusform>تم تمكين %n رموز مميزة.</numerusform>
            <numerusform>تم تمكين %n رمزًا مميزًا.</numerusform>
            <numerusform>تم تمكين %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي رمز مميز.</numerusform>
            <numerusform>تم حذف رمز مميز واحد.</numerusform>
            <numerusform>تم حذف رمزين مميزين.</numerusform>
            <numerusform>تم حذف %n رموز مميزة.</numerusform>
            <numerusform>تم حذف %n رمزًا مميزًا.</numerusform>
            <numerusform>تم حذف %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي رمز مميز.</numerusform>
            <numerusform>تم تغيير رمز مميز واحد.</numerusform>
            <numerusform>تم تغيير رمزين مميزين.</numerusform>
            <numerusform>تم تغيير %n رموز مميزة.</numerusform>
            <numerusform>تم تغيير %n رمزًا مميزًا.</numerusform>
            <numerusform>تم تغيير %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>جُرّبت كل الرموز المميزة.</numerusform>
            <numerusform>لم يُجرَّب رمز مميز واحد.</numerusform>
            <numerusform>لم يُجرَّب رمزان مميزان.</numerusform>
            <numerusform>لم تُجرَّب %n رموز مميزة.</numerusform>
            <numerusform>لم يُجرَّب %n رمزًا مميزًا.</numerusform>
            <numerusform>لم يُجرَّب %n رمز مميز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::choices</name>
    <message>
        <source>It holds permissions that you do not have: %1.</source>
        <translation>يحمل أذونات ليست لديك: %1.</translation>
    </message>
    <message>
        <source>%1 (above your own permissions)</source>
        <translation>%1 (فوق أذوناتك)</translation>
    </message>
</context>
<context>
    <name>chatelaine::connectionwords</name>
    <message>
        <source>It is for other names than the one that was asked for.</source>
        <translation>هي لأسماء غير الاسم المطلوب.</translation>
    </message>
    <message>
        <source>It was signed by an authority that this computer and this connection do not trust.</source>
        <translation>وقّعها مرجع مصدّق لا يثق به هذا الحاسوب ولا هذا الاتصال.</translation>
    </message>
    <message>
        <source>It was signed by itself: nobody else vouches for it.</source>
        <translation>موقّعة ذاتيًا: لا يشهد لها أحد غيرها.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>غير صالحة بعد.</translation>
    </message>
    <message>
        <source>It is another one than the one that you trusted for this connection.</source>
        <translation>هي غير الشهادة التي وثقت بها لهذا الاتصال.</translation>
    </message>
    <message>
        <source>It cannot be trusted.</source>
        <translation>لا يمكن الوثوق بها.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>لم يرد الخادم بعد.</translation>
    </message>
    <message>
        <source>Changes made elsewhere appear by themselves.</source>
        <translation>تظهر التغييرات الحاصلة في أماكن أخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>What you see may be a little old.</source>
        <translation>قد يكون ما تراه قديمًا قليلًا.</translation>
    </message>
    <message>
        <source>The cluster has no leader: nothing can be changed until it has one.</source>
        <translation>لا قائد للعنقود: لا يمكن تغيير شيء حتى يكون له قائد.</translation>
    </message>
    <message>
        <source>The server does not know this region or cannot reach it.</source>
        <translation>لا يعرف الخادم هذا الإقليم أو لا يمكنه الوصول إليه.</translation>
    </message>
    <message>
        <source>The server does not accept your token any more.</source>
        <translation>لم يعد الخادم يقبل رمزك المميز.</translation>
    </message>
    <message>
        <source>The server limits how often it can be asked. The console waits.</source>
        <translation>يحدّ الخادم من عدد مرات سؤاله. وحدة التحكم تنتظر.</translation>
    </message>
    <message>
        <source>The server cannot be reached. The pages show what was known before.</source>
        <translation>لا يمكن الوصول إلى الخادم. تعرض الصفحات ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>From the leader: always up to date</source>
        <translation>من القائد: محدّثة دائمًا</translation>
    </message>
    <message>
        <source>From any server: may lag behind a little</source>
        <translation>من أي خادم: قد تتأخر قليلًا</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>التحكم في الوصول</translation>
    </message>
    <message>
        <source>Version and features</source>
        <translation>الإصدار والميزات</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>رمزك المميز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Fine, with a warning</source>
        <translation>سليم مع تحذير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 (from %2 on)</source>
        <comment>a feature and a version</comment>
        <translation>%1 (منذ %2)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>بلا قائد</translation>
    </message>
    <message>
        <source>Region not reachable</source>
        <translation>تعذّر الوصول إلى الإقليم</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز المميز</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Stale, %1 s</source>
        <translation>قديم، %1 ث</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>إعادة الاتصال بعد %1 ث</translation>
    </message>
    <message>
        <source>The server that answers heard of its leader %1 ago.</source>
        <translation>سمع الخادم الذي يرد من قائده قبل %1.</translation>
    </message>
    <message>
        <source>What you see was true %1.</source>
        <translation>ما تراه كان صحيحًا %1.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>تُعاد المحاولة %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::expiry</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week, until %1</source>
        <translation>هذا الأسبوع، حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose tokens, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</source>
        <translation>
            <numerusform>لا رموز مميزة تنتهي صلاحيتها في يوم واحد: %1.</numerusform>
            <numerusform>تنتهي صلاحية رمز مميز واحد في يوم واحد: %1. استبدله قبل ذلك، كي لا يتوقف كل شيء دفعة واحدة.</numerusform>
            <numerusform>تنتهي صلاحية رمزين مميزين في يوم واحد: %1. استبدل أحدهما قبل ذلك، كي لا يتوقف كل شيء دفعة واحدة.</numerusform>
            <numerusform>تنتهي صلاحية %n رموز مميزة في يوم واحد: %1. استبدل بعضها قبل ذلك، كي لا يتوقف كل شيء دفعة واحدة.</numerusform>
            <numerusform>تنتهي صلاحية %n رمزًا مميزًا في يوم واحد: %1. استبدل بعضها قبل ذلك، كي لا يتوقف كل شيء دفعة واحدة.</numerusform>
            <numerusform>تنتهي صلاحية %n رمز مميز في يوم واحد: %1. استبدل بعضها قبل ذلك، كي لا يتوقف كل شيء دفعة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::exporting</name>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (غير مؤكد)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>chatelaine::groupacts</name>
    <message>
        <source>Its role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>يحمل دورها %1 أذونات ليست لديك. يستطيع ذلك من لديه هذه الأذونات.</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>حدّد مجموعة واحدة أولًا.</translation>
    </message>
    <message>
        <source>Select only one group.</source>
        <translation>حدّد مجموعة واحدة فقط.</translation>
    </message>
    <message>
        <source>The group is being loaded.</source>
        <translation>جارٍ تحميل المجموعة.</translation>
    </message>
    <message>
        <source>Select members in the details first.</source>
        <translation>حدّد أعضاء في التفاصيل أولًا.</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>مجموعة ج&amp;ديدة</translation>
    </message>
    <message>
        <source>Make a group of users.</source>
        <translation>إنشاء مجموعة مستخدمين.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change name, description and role.</source>
        <translation>تغيير الاسم والوصف والدور.</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>إ&amp;ضافة أعضاء…</translation>
    </message>
    <message>
        <source>Choose users who join the group.</source>
        <translation>اختيار مستخدمين ينضمون إلى المجموعة.</translation>
    </message>
    <message>
        <source>Re&amp;move members…</source>
        <translation>إ&amp;زالة أعضاء…</translation>
    </message>
    <message>
        <source>Take the selected members out of the group.</source>
        <translation>إخراج الأعضاء المحددين من المجموعة.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the group, not its members.</source>
        <translation>حذف المجموعة دون أعضائها.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Ask for the groups anew.</source>
        <translation>طلب المجموعات من جديد.</translation>
    </message>
</context>
<context>
    <name>chatelaine::manynames</name>
    <message>
        <source>This server keeps no descriptions: nothing may follow the name.</source>
        <translation>لا يحفظ هذا الخادم أوصافًا: لا يجوز أن يلي الاسم شيء.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>«%1» موجود في السطر %2 بالفعل.</translation>
    </message>
    <message>
        <source>These are %L1 names. At most %L2 tokens are made in one act: take some lines out, and make those afterwards.</source>
        <translation>هذه %L1 من الأسماء. يُنشأ %L2 رمز مميز كحد أقصى دفعة واحدة: احذف بعض الأسطر، وأنشئ رموزها المميزة بعد ذلك.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>هذا الملف ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) is wrong.</source>
        <translation>
            <numerusform>لا أسطر خاطئة أخرى.</numerusform>
            <numerusform>سطر واحد آخر خاطئ.</numerusform>
            <numerusform>سطران آخران خاطئان.</numerusform>
            <numerusform>%n أسطر أخرى خاطئة.</numerusform>
            <numerusform>%n سطرًا آخر خاطئًا.</numerusform>
            <numerusform>%n سطر آخر خاطئ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manywords</name>
    <message numerus="yes">
        <source>Create %n token(s)</source>
        <translation>
            <numerusform>عدم إنشاء أي رمز مميز</numerusform>
            <numerusform>إنشاء رمز مميز واحد</numerusform>
            <numerusform>إنشاء رمزين مميزين</numerusform>
            <numerusform>إنشاء %n رموز مميزة</numerusform>
            <numerusform>إنشاء %n رمزًا مميزًا</numerusform>
            <numerusform>إنشاء %n رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</source>
        <translation>
            <numerusform>لن يُنشأ أي رمز مميز.</numerusform>
            <numerusform>سيُنشأ رمز مميز واحد وله سر خاص به؛ يمكنك حفظه بعد هذا مباشرة، لا بعد ذلك أبدًا.</numerusform>
            <numerusform>سيُنشأ رمزان مميزان ولكل منهما سر خاص به؛ يمكنك حفظهما بعد هذا مباشرة، لا بعد ذلك أبدًا.</numerusform>
            <numerusform>ستُنشأ %n من الرموز المميزة ولكل منها سر خاص به؛ يمكنك حفظها كلها بعد هذا مباشرة، لا بعد ذلك أبدًا.</numerusform>
            <numerusform>ستُنشأ %n من الرموز المميزة ولكل منها سر خاص به؛ يمكنك حفظها كلها بعد هذا مباشرة، لا بعد ذلك أبدًا.</numerusform>
            <numerusform>ستُنشأ %n من الرموز المميزة ولكل منها سر خاص به؛ يمكنك حفظها كلها بعد هذا مباشرة، لا بعد ذلك أبدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is called like a token that is there already. It is made nevertheless.</source>
        <translation>
            <numerusform>لا يحمل أي منها اسم رمز مميز موجود.</numerusform>
            <numerusform>واحد منها يحمل اسم رمز مميز موجود بالفعل. ويُنشأ مع ذلك.</numerusform>
            <numerusform>اثنان منها يحملان اسم رمز مميز موجود بالفعل. ويُنشآن مع ذلك.</numerusform>
            <numerusform>%n منها تحمل أسماء رموز مميزة موجودة بالفعل. وتُنشأ مع ذلك.</numerusform>
            <numerusform>%n منها تحمل أسماء رموز مميزة موجودة بالفعل. وتُنشأ مع ذلك.</numerusform>
            <numerusform>%n منها تحمل أسماء رموز مميزة موجودة بالفعل. وتُنشأ مع ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) cannot be created and will be left out. %1</source>
        <translation>
            <numerusform>لا يُستثنى أي رمز مميز. %1</numerusform>
            <numerusform>لا يمكن إنشاء رمز مميز واحد وسيُستثنى. %1</numerusform>
            <numerusform>لا يمكن إنشاء رمزين مميزين وسيُستثنيان. %1</numerusform>
            <numerusform>لا يمكن إنشاء %n رموز مميزة وستُستثنى. %1</numerusform>
            <numerusform>لا يمكن إنشاء %n رمزًا مميزًا وستُستثنى. %1</numerusform>
            <numerusform>لا يمكن إنشاء %n رمز مميز وستُستثنى. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was created.</source>
        <translation>
            <numerusform>لم يُنشأ أي رمز مميز.</numerusform>
            <numerusform>تم إنشاء رمز مميز واحد.</numerusform>
            <numerusform>تم إنشاء رمزين مميزين.</numerusform>
            <numerusform>تم إنشاء %n رموز مميزة.</numerusform>
            <numerusform>تم إنشاء %n رمزًا مميزًا.</numerusform>
            <numerusform>تم إنشاء %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n token(s) it is not known whether it was created. %1</source>
        <translation>
            <numerusform>لا رموز مميزة مجهولة المصير. %1</numerusform>
            <numerusform>لا يُعرف هل أُنشئ رمز مميز واحد أم لا. %1</numerusform>
            <numerusform>لا يُعرف هل أُنشئ رمزان مميزان أم لا. %1</numerusform>
            <numerusform>لا يُعرف هل أُنشئت %n رموز مميزة أم لا. %1</numerusform>
            <numerusform>لا يُعرف هل أُنشئ %n رمزًا مميزًا أم لا. %1</numerusform>
            <numerusform>لا يُعرف هل أُنشئ %n رمز مميز أم لا. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be created. %1</source>
        <translation>
            <numerusform>لم يتعذّر إنشاء أي رمز مميز. %1</numerusform>
            <numerusform>تعذّر إنشاء رمز مميز واحد. %1</numerusform>
            <numerusform>تعذّر إنشاء رمزين مميزين. %1</numerusform>
            <numerusform>تعذّر إنشاء %n رموز مميزة. %1</numerusform>
            <numerusform>تعذّر إنشاء %n رمزًا مميزًا. %1</numerusform>
            <numerusform>تعذّر إنشاء %n رمز مميز. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>جُرّبت كل الرموز المميزة.</numerusform>
            <numerusform>لم يُجرَّب رمز مميز واحد.</numerusform>
            <numerusform>لم يُجرَّب رمزان مميزان.</numerusform>
            <numerusform>لم تُجرَّب %n رموز مميزة.</numerusform>
            <numerusform>لم يُجرَّب %n رمزًا مميزًا.</numerusform>
            <numerusform>لم يُجرَّب %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of new tokens were not saved before that and are lost. Regenerate these tokens; the audit trail names them.</source>
        <translation>لم تُحفظ أسرار رموز مميزة جديدة قبل ذلك فضاعت. أعد توليد أسرار هذه الرموز المميزة؛ وتجد أسماءها في سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>chatelaine::matrixtext</name>
    <message>
        <source>Given, not applied yet.</source>
        <translation>ممنوح، لم يُطبَّق بعد.</translation>
    </message>
    <message>
        <source>Taken away, not applied yet.</source>
        <translation>مسحوب، لم يُطبَّق بعد.</translation>
    </message>
    <message>
        <source>Will be deleted.</source>
        <translation>سيُحذف.</translation>
    </message>
    <message>
        <source>New, not applied yet.</source>
        <translation>جديد، لم يُطبَّق بعد.</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>متغيّر، لم يُطبَّق بعد.</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>مدمج.</translation>
    </message>
    <message>
        <source>A policy.</source>
        <translation>سياسة.</translation>
    </message>
    <message>
        <source>A role.</source>
        <translation>دور.</translation>
    </message>
    <message>
        <source>What management tokens may do.</source>
        <translation>ما يجوز لرموز الإدارة المميزة.</translation>
    </message>
    <message>
        <source>%1 may %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>يجوز لـ %1: %2.</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <comment>role, then words like: create account type</comment>
        <translation>لا يجوز لـ %1: %2.</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>يجوز لـ %1: %2.</translation>
    </message>
    <message>
        <source>%1 may not: %2.</source>
        <comment>role, then a title like: Read API tokens</comment>
        <translation>لا يجوز لـ %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in %4.</source>
        <comment>role, held, all, group of permissions</comment>
        <translation>%1: %2 من %3 في %4.</translation>
    </message>
    <message>
        <source>Uncertain: the source does not settle which roles hold this.</source>
        <translation>غير مؤكد: لا يحسم المصدر أي الأدوار تحمل هذا.</translation>
    </message>
    <message>
        <source>Uncertain: %1</source>
        <translation>غير مؤكد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holds %1 of %n permission(s).</source>
        <translation>
            <numerusform>لا أذونات للحمل: %1.</numerusform>
            <numerusform>يحمل %1 من أصل إذن واحد.</numerusform>
            <numerusform>يحمل %1 من أصل إذنين.</numerusform>
            <numerusform>يحمل %1 من أصل %n أذونات.</numerusform>
            <numerusform>يحمل %1 من أصل %n إذنًا.</numerusform>
            <numerusform>يحمل %1 من أصل %n إذن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclCatalogue</name>
    <message>
        <source>This program does not know what this capability is for.</source>
        <translation>لا يعرف هذا البرنامج الغرض من هذه القدرة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclDrafts</name>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>The server takes only letters from A to Z, digits and hyphens in a name.</source>
        <translation>لا يقبل الخادم في الاسم إلا الأحرف من A إلى Z والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>The name is too long: it may have %1 characters.</source>
        <translation>الاسم طويل جدًا: يمكن أن يبلغ %1 حرفًا.</translation>
    </message>
    <message>
        <source>The description is too long: it takes %1 bytes, and the server keeps %2.</source>
        <translation>الوصف طويل جدًا: يشغل %1 بايت، والخادم يحفظ %2.</translation>
    </message>
    <message>
        <source>A job needs its namespace.</source>
        <translation>تحتاج الوظيفة إلى مساحة أسمائها.</translation>
    </message>
    <message>
        <source>A group or task needs its job.</source>
        <translation>تحتاج المجموعة أو المهمة إلى وظيفتها.</translation>
    </message>
    <message>
        <source>A task needs its group.</source>
        <translation>تحتاج المهمة إلى مجموعتها.</translation>
    </message>
    <message>
        <source>A role has at least one policy.</source>
        <translation>للدور سياسة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is no policy %1 (any more): take it out, or the server refuses the role.</source>
        <translation>لا توجد سياسة %1 (أو لم تعد موجودة): أزلها، وإلا رفض الخادم الدور.</translation>
    </message>
    <message>
        <source>The rules are too long: they may have a million characters.</source>
        <translation>القواعد طويلة جدًا: يمكن أن تبلغ مليون حرف.</translation>
    </message>
    <message>
        <source>This server knows no policies of jobs: that takes Nomad 1.4 or newer. Leave the job empty.</source>
        <translation>لا يعرف هذا الخادم سياسات الوظائف: فهي تتطلب Nomad 1.4 أو أحدث. اترك الوظيفة فارغة.</translation>
    </message>
    <message>
        <source>Name the job of this namespace, too.</source>
        <translation>حدّد الوظيفة في مساحة الأسماء هذه أيضًا.</translation>
    </message>
    <message>
        <source>This policy was changed by someone else since you opened it.</source>
        <translation>غيّر شخص آخر هذه السياسة منذ أن فتحتها.</translation>
    </message>
    <message>
        <source>This role was changed by someone else since you opened it.</source>
        <translation>غيّر شخص آخر هذا الدور منذ أن فتحته.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclReader</name>
    <message>
        <source>No rule is written here, which servers refuse. Leave the text empty for a policy that grants nothing.</source>
        <translation>لا توجد قاعدة مكتوبة هنا، والخوادم ترفض ذلك. اترك النص فارغًا لسياسة لا تمنح شيئًا.</translation>
    </message>
    <message>
        <source>Nomad knows no block “%1”: servers ignore it, from 1.11 on they refuse it. Known are %2.</source>
        <translation>لا يعرف Nomad كتلة «%1»: تتجاهلها الخوادم، وترفضها منذ الإصدار 1.11. المعروف: %2.</translation>
    </message>
    <message>
        <source>A block in braces is expected here.</source>
        <translation>يُتوقع هنا وجود كتلة بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>A block has one name, not several.</source>
        <translation>للكتلة اسم واحد لا عدة أسماء.</translation>
    </message>
    <message>
        <source>This block needs a name, for example: %1.</source>
        <translation>تحتاج هذه الكتلة إلى اسم، مثل: %1.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens, underscores and asterisks.</source>
        <translation>يتكوّن الاسم هنا من 1 إلى 128 حرفًا ورقمًا وشرطة وشرطة سفلية ونجمة.</translation>
    </message>
    <message>
        <source>A name here is 1 to 128 letters, digits, hyphens and asterisks.</source>
        <translation>يتكوّن الاسم هنا من 1 إلى 128 حرفًا ورقمًا وشرطة ونجمة.</translation>
    </message>
    <message>
        <source>This block grants nothing, and where it fits best it hides rules that would.</source>
        <translation>لا تمنح هذه الكتلة شيئًا، وحيث تكون الأنسب تحجب قواعد كانت ستمنح.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; servers ignore it.</source>
        <translation>لا معنى لـ «%1» هنا؛ وتتجاهله الخوادم.</translation>
    </message>
    <message>
        <source>“deny” beats everything else that this block grants.</source>
        <translation>يغلب «deny» كل ما تمنحه هذه الكتلة غير ذلك.</translation>
    </message>
    <message>
        <source>“policy” is set twice in this block: the last one counts.</source>
        <translation>عُيّن «policy» مرتين في هذه الكتلة: يُعتد بالأخير.</translation>
    </message>
    <message>
        <source>A text is expected here: one of %1.</source>
        <translation>يُتوقع هنا نص: واحد من %1.</translation>
    </message>
    <message>
        <source>Nomad knows no level “%1” here and refuses it. Known are %2.</source>
        <translation>لا يعرف Nomad المستوى «%1» هنا ويرفضه. المعروف: %2.</translation>
    </message>
    <message>
        <source>“%1” passes here, but grants nothing.</source>
        <translation>«%1» مقبول هنا، لكنه لا يمنح شيئًا.</translation>
    </message>
    <message>
        <source>A list is expected here: capabilities = [&quot;%1&quot;].</source>
        <translation>يُتوقع هنا وجود قائمة: ‎capabilities = [&quot;%1&quot;]‎.</translation>
    </message>
    <message>
        <source>The name of a capability is expected here.</source>
        <translation>يُتوقع هنا اسم قدرة.</translation>
    </message>
    <message>
        <source>Nomad knows no capability “%1” here. Servers that do not know it refuse it.</source>
        <translation>لا يعرف Nomad القدرة «%1» هنا. والخوادم التي لا تعرفها ترفضها.</translation>
    </message>
    <message>
        <source>This block lists more capabilities than there are: those from here on do not count here.</source>
        <translation>تسرد هذه الكتلة قدرات أكثر من الموجود: ما يبدأ من هنا لا يُحتسب.</translation>
    </message>
    <message>
        <source>A path is missing here: path &quot;app/*&quot; { … }.</source>
        <translation>ينقص مسار هنا: ‎path &quot;app/*&quot; { … }‎.</translation>
    </message>
    <message>
        <source>This path grants nothing, and where it fits best it hides paths that would.</source>
        <translation>لا يمنح هذا المسار شيئًا، وحيث يكون الأنسب يحجب مسارات كانت ستمنح.</translation>
    </message>
    <message>
        <source>A path is not empty and does not begin with a slash.</source>
        <translation>لا يكون المسار فارغًا ولا يبدأ بشرطة مائلة.</translation>
    </message>
    <message>
        <source>A block “%1” has no name.</source>
        <translation>ليس لكتلة «%1» اسم.</translation>
    </message>
    <message>
        <source>There is a block “%1” already: servers up to 1.10 take the level of the last one, newer ones refuse this.</source>
        <translation>توجد كتلة «%1» بالفعل: تأخذ الخوادم حتى الإصدار 1.10 مستوى الأخيرة، وترفض الأحدث هذا.</translation>
    </message>
    <message>
        <source>This block grants nothing.</source>
        <translation>لا تمنح هذه الكتلة شيئًا.</translation>
    </message>
    <message>
        <source>A level is missing in this block: policy = &quot;read&quot;.</source>
        <translation>ينقص مستوى في هذه الكتلة: ‎policy = &quot;read&quot;‎.</translation>
    </message>
    <message>
        <source>This block grants variables alone: what the block for “*” grants does not hold in this namespace.</source>
        <translation>تمنح هذه الكتلة متغيّرات فقط: وما تمنحه كتلة «*» لا يسري في مساحة الأسماء هذه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclRules</name>
    <message>
        <source>Rules longer than a million characters are not read.</source>
        <translation>لا تُقرأ القواعد التي تتجاوز مليون حرف.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rule(s) here: what the others grant is not shown below. Servers go by all of them.</source>
        <translation>
            <numerusform>لا توجد هنا قواعد أخرى.</numerusform>
            <numerusform>هنا أكثر من قاعدة واحدة: ما تمنحه البقية غير معروض أدناه. وتعمل الخوادم بها جميعًا.</numerusform>
            <numerusform>هنا أكثر من قاعدتين: ما تمنحه البقية غير معروض أدناه. وتعمل الخوادم بها جميعًا.</numerusform>
            <numerusform>هنا أكثر من %n قواعد: ما تمنحه البقية غير معروض أدناه. وتعمل الخوادم بها جميعًا.</numerusform>
            <numerusform>هنا أكثر من %n قاعدة: ما تمنحه البقية غير معروض أدناه. وتعمل الخوادم بها جميعًا.</numerusform>
            <numerusform>هنا أكثر من %n قاعدة: ما تمنحه البقية غير معروض أدناه. وتعمل الخوادم بها جميعًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclSubject</name>
    <message>
        <source>Namespace %1</source>
        <translation>مساحة الأسماء %1</translation>
    </message>
    <message>
        <source>Variables %1 in namespace %2</source>
        <translation>المتغيّرات %1 في مساحة الأسماء %2</translation>
    </message>
    <message>
        <source>Node pool %1</source>
        <translation>مجمّع العُقد %1</translation>
    </message>
    <message>
        <source>Host volume %1</source>
        <translation>وحدة تخزين المضيف %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العُقد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>الملحقات</translation>
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
        <translation>منذ Nomad 2.0، يمكن منح أجزائه منفردة.</translation>
    </message>
    <message>
        <source>Nomad Enterprise only.</source>
        <translation>Nomad Enterprise فقط.</translation>
    </message>
    <message>
        <source>From Nomad 1.10 on; earlier servers refuse rules that name it.</source>
        <translation>منذ Nomad 1.10؛ وترفض الخوادم الأقدم القواعد التي تذكره.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for submit-job.</source>
        <translation>منذ Nomad 2.0؛ وترفض الخوادم الأقدم القواعد التي تذكره وتطلب submit-job.</translation>
    </message>
    <message>
        <source>From Nomad 1.4 on.</source>
        <translation>منذ Nomad 1.4.</translation>
    </message>
    <message>
        <source>From Nomad 1.6 on.</source>
        <translation>منذ Nomad 1.6.</translation>
    </message>
    <message>
        <source>From Nomad 2.0 on; earlier servers refuse rules that name it and ask for the operator’s write level or a management token.</source>
        <translation>منذ Nomad 2.0؛ وترفض الخوادم الأقدم القواعد التي تذكره وتطلب مستوى الكتابة للمشغّل أو رمز إدارة مميزًا.</translation>
    </message>
    <message>
        <source>Nomad Enterprise from 2.0 on; earlier servers refuse rules that name it and ask for a management token.</source>
        <translation>Nomad Enterprise منذ 2.0؛ وترفض الخوادم الأقدم القواعد التي تذكره وتطلب رمز إدارة مميزًا.</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>سرد الوظائف</translation>
    </message>
    <message>
        <source>See which jobs there are.</source>
        <translation>معرفة الوظائف الموجودة.</translation>
    </message>
    <message>
        <source>Parse job files</source>
        <translation>تحليل ملفات الوظائف</translation>
    </message>
    <message>
        <source>Have the server turn a job file into JSON.</source>
        <translation>جعل الخادم يحوّل ملف وظيفة إلى JSON.</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>قراءة الوظائف</translation>
    </message>
    <message>
        <source>See jobs with their allocations, evaluations, deployments and services.</source>
        <translation>عرض الوظائف مع تخصيصاتها وتقييماتها وعمليات نشرها وخدماتها.</translation>
    </message>
    <message>
        <source>Submit jobs</source>
        <translation>إرسال الوظائف</translation>
    </message>
    <message>
        <source>Register, plan, change, revert and stop jobs, and steer their deployments.</source>
        <translation>تسجيل الوظائف وتخطيطها وتغييرها وإرجاعها وإيقافها، والتحكم في عمليات نشرها.</translation>
    </message>
    <message>
        <source>Dispatch jobs</source>
        <translation>إيفاد الوظائف</translation>
    </message>
    <message>
        <source>Start parameterized jobs, and periodic ones before their time.</source>
        <translation>بدء الوظائف ذات المعاملات، والوظائف الدورية قبل موعدها.</translation>
    </message>
    <message>
        <source>Read logs</source>
        <translation>قراءة السجلات</translation>
    </message>
    <message>
        <source>Read what tasks write to their standard output and error.</source>
        <translation>قراءة ما تكتبه المهام إلى مخرجها القياسي ومخرج الخطأ.</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Look into the file system of allocations, their logs included.</source>
        <translation>الاطلاع على نظام ملفات التخصيصات، بما في ذلك سجلاتها.</translation>
    </message>
    <message>
        <source>Run commands in tasks</source>
        <translation>تشغيل الأوامر في المهام</translation>
    </message>
    <message>
        <source>Run commands in running tasks, for example a shell.</source>
        <translation>تشغيل الأوامر في المهام العاملة، مثل صدفة أوامر.</translation>
    </message>
    <message>
        <source>Run commands on hosts</source>
        <translation>تشغيل الأوامر على المضيفين</translation>
    </message>
    <message>
        <source>Run commands in tasks that are not isolated, which is like a shell on the machine that they run on.</source>
        <translation>تشغيل الأوامر في المهام غير المعزولة، وهو أشبه بصدفة أوامر على الجهاز الذي تعمل عليه.</translation>
    </message>
    <message>
        <source>Stop and restart allocations</source>
        <translation>إيقاف التخصيصات وإعادة تشغيلها</translation>
    </message>
    <message>
        <source>Stop, restart and signal allocations.</source>
        <translation>إيقاف التخصيصات وإعادة تشغيلها وإرسال الإشارات إليها.</translation>
    </message>
    <message>
        <source>Override Sentinel policies</source>
        <translation>تجاوز سياسات Sentinel</translation>
    </message>
    <message>
        <source>Submit jobs although a soft-mandatory Sentinel policy objects.</source>
        <translation>إرسال الوظائف رغم اعتراض سياسة Sentinel إلزامية مرنة (soft-mandatory).</translation>
    </message>
    <message>
        <source>Run CSI plugins</source>
        <translation>تشغيل ملحقات CSI</translation>
    </message>
    <message>
        <source>Submit jobs that offer a CSI plugin.</source>
        <translation>إرسال وظائف تقدّم ملحق CSI.</translation>
    </message>
    <message>
        <source>Manage CSI volumes</source>
        <translation>إدارة وحدات تخزين CSI</translation>
    </message>
    <message>
        <source>Create, register, detach and delete CSI volumes and their snapshots.</source>
        <translation>إنشاء وحدات تخزين CSI ولقطاتها وتسجيلها وفصلها وحذفها.</translation>
    </message>
    <message>
        <source>Read CSI volumes</source>
        <translation>قراءة وحدات تخزين CSI</translation>
    </message>
    <message>
        <source>See a CSI volume with all its details.</source>
        <translation>عرض وحدة تخزين CSI بكل تفاصيلها.</translation>
    </message>
    <message>
        <source>List CSI volumes</source>
        <translation>سرد وحدات تخزين CSI</translation>
    </message>
    <message>
        <source>See which CSI volumes there are.</source>
        <translation>معرفة وحدات تخزين CSI الموجودة.</translation>
    </message>
    <message>
        <source>Mount CSI volumes</source>
        <translation>وصل وحدات تخزين CSI</translation>
    </message>
    <message>
        <source>Submit jobs that mount CSI volumes.</source>
        <translation>إرسال وظائف تصل وحدات تخزين CSI.</translation>
    </message>
    <message>
        <source>Create host volumes</source>
        <translation>إنشاء وحدات تخزين المضيف</translation>
    </message>
    <message>
        <source>Create dynamic host volumes, and read them.</source>
        <translation>إنشاء وحدات تخزين المضيف الديناميكية وقراءتها.</translation>
    </message>
    <message>
        <source>Register host volumes</source>
        <translation>تسجيل وحدات تخزين المضيف</translation>
    </message>
    <message>
        <source>Register dynamic host volumes that were made elsewhere, create and read them.</source>
        <translation>تسجيل وحدات تخزين المضيف الديناميكية المنشأة في مكان آخر، وإنشاؤها وقراءتها.</translation>
    </message>
    <message>
        <source>Read host volumes</source>
        <translation>قراءة وحدات تخزين المضيف</translation>
    </message>
    <message>
        <source>See dynamic host volumes.</source>
        <translation>عرض وحدات تخزين المضيف الديناميكية.</translation>
    </message>
    <message>
        <source>Manage host volumes</source>
        <translation>إدارة وحدات تخزين المضيف</translation>
    </message>
    <message>
        <source>Create, register, read and delete dynamic host volumes.</source>
        <translation>إنشاء وحدات تخزين المضيف الديناميكية وتسجيلها وقراءتها وحذفها.</translation>
    </message>
    <message>
        <source>Delete host volumes</source>
        <translation>حذف وحدات تخزين المضيف</translation>
    </message>
    <message>
        <source>Delete dynamic host volumes.</source>
        <translation>حذف وحدات تخزين المضيف الديناميكية.</translation>
    </message>
    <message>
        <source>List scaling policies</source>
        <translation>سرد سياسات التوسّع</translation>
    </message>
    <message>
        <source>See which scaling policies there are.</source>
        <translation>معرفة سياسات التوسّع الموجودة.</translation>
    </message>
    <message>
        <source>Read scaling policies</source>
        <translation>قراءة سياسات التوسّع</translation>
    </message>
    <message>
        <source>See a scaling policy with all its details.</source>
        <translation>عرض سياسة توسّع بكل تفاصيلها.</translation>
    </message>
    <message>
        <source>Read scaling of jobs</source>
        <translation>قراءة توسّع الوظائف</translation>
    </message>
    <message>
        <source>See how far the groups of a job are scaled.</source>
        <translation>معرفة مدى توسّع مجموعات الوظيفة.</translation>
    </message>
    <message>
        <source>Scale jobs</source>
        <translation>توسيع الوظائف وتقليصها</translation>
    </message>
    <message>
        <source>Change how many allocations the groups of a job have.</source>
        <translation>تغيير عدد تخصيصات مجموعات الوظيفة.</translation>
    </message>
    <message>
        <source>Submit recommendations</source>
        <translation>إرسال التوصيات</translation>
    </message>
    <message>
        <source>Recommend other resources for a job.</source>
        <translation>التوصية بموارد أخرى لوظيفة.</translation>
    </message>
    <message>
        <source>Register jobs</source>
        <translation>تسجيل الوظائف</translation>
    </message>
    <message>
        <source>Register new jobs and new versions of jobs.</source>
        <translation>تسجيل وظائف جديدة وإصدارات جديدة من الوظائف.</translation>
    </message>
    <message>
        <source>Revert jobs</source>
        <translation>إرجاع الوظائف</translation>
    </message>
    <message>
        <source>Bring back an earlier version of a job.</source>
        <translation>العودة إلى إصدار سابق من وظيفة.</translation>
    </message>
    <message>
        <source>Stop jobs</source>
        <translation>إيقاف الوظائف</translation>
    </message>
    <message>
        <source>Stop jobs without removing them.</source>
        <translation>إيقاف الوظائف دون إزالتها.</translation>
    </message>
    <message>
        <source>Purge jobs</source>
        <translation>مسح الوظائف نهائيًا</translation>
    </message>
    <message>
        <source>Stop jobs and remove all that the server knows of them.</source>
        <translation>إيقاف الوظائف وإزالة كل ما يعرفه الخادم عنها.</translation>
    </message>
    <message>
        <source>Evaluate jobs</source>
        <translation>تقييم الوظائف</translation>
    </message>
    <message>
        <source>Have the scheduler look at a job anew.</source>
        <translation>جعل المجدول يعيد النظر في وظيفة.</translation>
    </message>
    <message>
        <source>Plan jobs</source>
        <translation>تخطيط الوظائف</translation>
    </message>
    <message>
        <source>See what submitting a job would do.</source>
        <translation>معرفة ما سيفعله إرسال وظيفة.</translation>
    </message>
    <message>
        <source>Tag versions of jobs</source>
        <translation>وسم إصدارات الوظائف</translation>
    </message>
    <message>
        <source>Give versions of a job a name, and take it away.</source>
        <translation>إعطاء إصدارات الوظيفة اسمًا وسحبه.</translation>
    </message>
    <message>
        <source>Mark versions as stable</source>
        <translation>تعليم الإصدارات مستقرة</translation>
    </message>
    <message>
        <source>Mark a version of a job as stable or not.</source>
        <translation>تعليم إصدار من وظيفة على أنه مستقر أو غير مستقر.</translation>
    </message>
    <message>
        <source>Fail deployments</source>
        <translation>إفشال عمليات النشر</translation>
    </message>
    <message>
        <source>Declare a deployment failed.</source>
        <translation>إعلان فشل عملية نشر.</translation>
    </message>
    <message>
        <source>Pause deployments</source>
        <translation>إيقاف عمليات النشر مؤقتًا</translation>
    </message>
    <message>
        <source>Pause and resume deployments.</source>
        <translation>إيقاف عمليات النشر مؤقتًا واستئنافها.</translation>
    </message>
    <message>
        <source>Promote deployments</source>
        <translation>ترقية عمليات النشر</translation>
    </message>
    <message>
        <source>Promote the canaries of a deployment.</source>
        <translation>ترقية تخصيصات الكناري (canary) في عملية نشر.</translation>
    </message>
    <message>
        <source>Unblock deployments</source>
        <translation>إزالة حظر عمليات النشر</translation>
    </message>
    <message>
        <source>Let a deployment over several regions go on.</source>
        <translation>السماح باستمرار عملية نشر تشمل عدة أقاليم.</translation>
    </message>
    <message>
        <source>Cancel deployments</source>
        <translation>إلغاء عمليات النشر</translation>
    </message>
    <message>
        <source>Cancel a deployment over several regions.</source>
        <translation>إلغاء عملية نشر تشمل عدة أقاليم.</translation>
    </message>
    <message>
        <source>Set health in deployments</source>
        <translation>تحديد السلامة في عمليات النشر</translation>
    </message>
    <message>
        <source>Say whether an allocation of a deployment is healthy.</source>
        <translation>تحديد ما إذا كان أحد تخصيصات عملية النشر سليمًا.</translation>
    </message>
    <message>
        <source>Collect allocations</source>
        <translation>جمع التخصيصات</translation>
    </message>
    <message>
        <source>Remove finished allocations from the machines that they ran on.</source>
        <translation>إزالة التخصيصات المنتهية من الأجهزة التي عملت عليها.</translation>
    </message>
    <message>
        <source>Pause tasks</source>
        <translation>إيقاف المهام مؤقتًا</translation>
    </message>
    <message>
        <source>Pause and resume tasks that run on a schedule.</source>
        <translation>إيقاف المهام المجدولة مؤقتًا واستئنافها.</translation>
    </message>
    <message>
        <source>Start periodic jobs</source>
        <translation>بدء الوظائف الدورية</translation>
    </message>
    <message>
        <source>Start periodic jobs before their time.</source>
        <translation>بدء الوظائف الدورية قبل موعدها.</translation>
    </message>
    <message>
        <source>Delete service registrations</source>
        <translation>حذف تسجيلات الخدمات</translation>
    </message>
    <message>
        <source>Remove services from Nomad&apos;s own service catalogue.</source>
        <translation>إزالة خدمات من كتالوج الخدمات الخاص بـ Nomad.</translation>
    </message>
    <message>
        <source>List variables</source>
        <translation>سرد المتغيّرات</translation>
    </message>
    <message>
        <source>See which variables there are.</source>
        <translation>معرفة المتغيّرات الموجودة.</translation>
    </message>
    <message>
        <source>Read variables</source>
        <translation>قراءة المتغيّرات</translation>
    </message>
    <message>
        <source>Read what variables hold, secrets included; they can be listed, too.</source>
        <translation>قراءة ما تحتويه المتغيّرات، بما في ذلك الأسرار؛ ويمكن سردها أيضًا.</translation>
    </message>
    <message>
        <source>Write variables</source>
        <translation>كتابة المتغيّرات</translation>
    </message>
    <message>
        <source>Create and change variables.</source>
        <translation>إنشاء المتغيّرات وتغييرها.</translation>
    </message>
    <message>
        <source>Delete variables</source>
        <translation>حذف المتغيّرات</translation>
    </message>
    <message>
        <source>Delete variables.</source>
        <translation>حذف المتغيّرات.</translation>
    </message>
    <message>
        <source>Read node pools</source>
        <translation>قراءة مجمّعات العُقد</translation>
    </message>
    <message>
        <source>See the node pool, its nodes and jobs as far as these may be seen.</source>
        <translation>عرض مجمّع العُقد وعُقده ووظائفه بقدر ما يجوز عرضها.</translation>
    </message>
    <message>
        <source>Change node pools</source>
        <translation>تغيير مجمّعات العُقد</translation>
    </message>
    <message>
        <source>Create and change the node pool.</source>
        <translation>إنشاء مجمّع العُقد وتغييره.</translation>
    </message>
    <message>
        <source>Delete node pools</source>
        <translation>حذف مجمّعات العُقد</translation>
    </message>
    <message>
        <source>Delete the node pool.</source>
        <translation>حذف مجمّع العُقد.</translation>
    </message>
    <message>
        <source>Mount host volumes to read</source>
        <translation>وصل وحدات تخزين المضيف للقراءة</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and only read it.</source>
        <translation>إرسال وظائف تصل وحدة تخزين المضيف وتقرأ منها فقط.</translation>
    </message>
    <message>
        <source>Mount host volumes to write</source>
        <translation>وصل وحدات تخزين المضيف للكتابة</translation>
    </message>
    <message>
        <source>Submit jobs that mount the host volume and write to it.</source>
        <translation>إرسال وظائف تصل وحدة تخزين المضيف وتكتب فيها.</translation>
    </message>
    <message>
        <source>Read agents</source>
        <translation>قراءة الوكلاء</translation>
    </message>
    <message>
        <source>See agents with their configuration, members, metrics and logs.</source>
        <translation>عرض الوكلاء مع إعداداتهم وأعضائهم ومقاييسهم وسجلاتهم.</translation>
    </message>
    <message>
        <source>Manage agents</source>
        <translation>إدارة الوكلاء</translation>
    </message>
    <message>
        <source>Join agents, make them leave a cluster, change their servers and profile them.</source>
        <translation>ضم الوكلاء، وإخراجهم من عنقود، وتغيير خوادمهم، وتحليل أدائهم.</translation>
    </message>
    <message>
        <source>Read nodes</source>
        <translation>قراءة العُقد</translation>
    </message>
    <message>
        <source>See the clients with their attributes and statistics.</source>
        <translation>عرض العملاء مع سماتهم وإحصاءاتهم.</translation>
    </message>
    <message>
        <source>Manage nodes</source>
        <translation>إدارة العُقد</translation>
    </message>
    <message>
        <source>Drain nodes, change their eligibility and metadata, and remove them.</source>
        <translation>إخلاء العُقد، وتغيير أهليتها وبياناتها الوصفية، وإزالتها.</translation>
    </message>
    <message>
        <source>Read the cluster’s state</source>
        <translation>قراءة حالة العنقود</translation>
    </message>
    <message>
        <source>See the Raft peers, the autopilot’s health and the scheduler’s settings.</source>
        <translation>عرض أقران Raft وسلامة القائد الآلي (autopilot) وإعدادات المجدول.</translation>
    </message>
    <message>
        <source>Operate the cluster</source>
        <translation>تشغيل العنقود</translation>
    </message>
    <message>
        <source>Remove Raft peers, change the scheduler’s and the autopilot’s settings, and all that follows here.</source>
        <translation>إزالة أقران Raft، وتغيير إعدادات المجدول والقائد الآلي (autopilot)، وكل ما يلي هنا.</translation>
    </message>
    <message>
        <source>Save snapshots</source>
        <translation>حفظ اللقطات</translation>
    </message>
    <message>
        <source>Save a snapshot of the whole state, secrets included.</source>
        <translation>حفظ لقطة من الحالة كاملةً، بما في ذلك الأسرار.</translation>
    </message>
    <message>
        <source>Read the license</source>
        <translation>قراءة الترخيص</translation>
    </message>
    <message>
        <source>See the license of the cluster.</source>
        <translation>عرض ترخيص العنقود.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>تدوير المفاتيح</translation>
    </message>
    <message>
        <source>Make a new key for encrypting variables and signing identities.</source>
        <translation>إنشاء مفتاح جديد لتشفير المتغيّرات وتوقيع الهويات.</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>سرد المفاتيح</translation>
    </message>
    <message>
        <source>See which keys there are; not the keys themselves.</source>
        <translation>معرفة المفاتيح الموجودة، لا المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>حذف المفاتيح</translation>
    </message>
    <message>
        <source>Delete keys that are not in use.</source>
        <translation>حذف المفاتيح غير المستخدمة.</translation>
    </message>
    <message>
        <source>Read quotas</source>
        <translation>قراءة الحصص</translation>
    </message>
    <message>
        <source>See resource quotas and how far they are used.</source>
        <translation>عرض حصص الموارد ومدى استخدامها.</translation>
    </message>
    <message>
        <source>Manage quotas</source>
        <translation>إدارة الحصص</translation>
    </message>
    <message>
        <source>Create, change and delete resource quotas.</source>
        <translation>إنشاء حصص الموارد وتغييرها وحذفها.</translation>
    </message>
    <message>
        <source>List plugins</source>
        <translation>سرد الملحقات</translation>
    </message>
    <message>
        <source>See which CSI plugins there are.</source>
        <translation>معرفة ملحقات CSI الموجودة.</translation>
    </message>
    <message>
        <source>Read plugins</source>
        <translation>قراءة الملحقات</translation>
    </message>
    <message>
        <source>See a CSI plugin with all its details; most acts on CSI volumes need it, too.</source>
        <translation>عرض ملحق CSI بكل تفاصيله؛ وتحتاج إليه أيضًا معظم الأفعال على وحدات تخزين CSI.</translation>
    </message>
    <message>
        <source>Read Sentinel policies</source>
        <translation>قراءة سياسات Sentinel</translation>
    </message>
    <message>
        <source>See Sentinel policies.</source>
        <translation>عرض سياسات Sentinel.</translation>
    </message>
    <message>
        <source>Write Sentinel policies</source>
        <translation>كتابة سياسات Sentinel</translation>
    </message>
    <message>
        <source>Create and change Sentinel policies.</source>
        <translation>إنشاء سياسات Sentinel وتغييرها.</translation>
    </message>
    <message>
        <source>Delete Sentinel policies</source>
        <translation>حذف سياسات Sentinel</translation>
    </message>
    <message>
        <source>Delete Sentinel policies.</source>
        <translation>حذف سياسات Sentinel.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AttachmentSets</name>
    <message>
        <source>Management</source>
        <translation>إدارة</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionFile</name>
    <message>
        <source>The list of pending deletions cannot be read, nor be moved out of the way: %1</source>
        <translation>لا يمكن قراءة قائمة عمليات الحذف المعلّقة ولا نقلها جانبًا: %1</translation>
    </message>
    <message>
        <source>The list of pending deletions cannot be written: %1</source>
        <translation>لا يمكن كتابة قائمة عمليات الحذف المعلّقة: %1</translation>
    </message>
    <message>
        <source>Another console holds the list of pending deletions. Try again in a moment.</source>
        <translation>تحتجز وحدة تحكم أخرى قائمة عمليات الحذف المعلّقة. أعد المحاولة بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::DeletionList</name>
    <message>
        <source>Not all of the list of pending deletions could be read: what is missing from it is not carried out. The file was kept as %1.</source>
        <translation>تعذّرت قراءة قائمة عمليات الحذف المعلّقة كاملةً: لن يُنفَّذ ما ينقصها. وحُفظ الملف باسم %1.</translation>
    </message>
    <message>
        <source>The server does not tell its region: deletions cannot be put off here.</source>
        <translation>لا يفصح الخادم عن إقليمه: لا يمكن تأجيل عمليات الحذف هنا.</translation>
    </message>
    <message>
        <source>This token is being deleted at this moment.</source>
        <translation>يُحذف هذا الرمز المميز في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The token that was to take over does not work any more: it has been deleted or has expired. This one has been kept.</source>
        <translation>لم يعد الرمز المميز الذي كان سيحل محله يعمل: حُذف أو انتهت صلاحيته. وأُبقي على هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>Another console has called this deletion off, has put it off, or is carrying it out.</source>
        <translation>ألغت وحدة تحكم أخرى هذا الحذف، أو أجّلته، أو تنفّذه الآن.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Environment</name>
    <message>
        <source>The variable %1 cannot be used. %2</source>
        <translation>لا يمكن استخدام المتغيّر %1. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclLexer</name>
    <message>
        <source>This text has no closing quote on its line.</source>
        <translation>ليس لهذا النص علامة اقتباس إغلاق في سطره.</translation>
    </message>
    <message>
        <source>A backslash must be followed by what it stands for, for example \&quot; or \\.</source>
        <translation>يجب أن يلي الشرطة المائلة العكسية ما ترمز إليه، مثل ‎\&quot;‎ أو ‎\\‎.</translation>
    </message>
    <message>
        <source>There are no comments in JSON.</source>
        <translation>لا توجد تعليقات في JSON.</translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation>لا يُغلق هذا التعليق أبدًا بـ ‎*/‎.</translation>
    </message>
    <message>
        <source>This text is never closed: a line with %1 alone is missing.</source>
        <translation>لا يُغلق هذا النص أبدًا: ينقص سطر فيه %1 وحده.</translation>
    </message>
    <message>
        <source>Texts are written in straight double quotes: &quot;text&quot;.</source>
        <translation>تُكتب النصوص بين علامتي اقتباس مزدوجتين مستقيمتين: ‎&quot;text&quot;‎.</translation>
    </message>
    <message>
        <source>This character has no meaning here.</source>
        <translation>ليس لهذا الحرف معنى هنا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::HclParser</name>
    <message>
        <source>Nothing may follow the brace that closes everything.</source>
        <translation>لا يجوز أن يلي القوس الذي يغلق كل شيء أي شيء.</translation>
    </message>
    <message>
        <source>There is no open brace that this one could close.</source>
        <translation>لا يوجد قوس مفتوح يمكن أن يغلقه هذا القوس.</translation>
    </message>
    <message>
        <source>This brace is never closed.</source>
        <translation>لا يُغلق هذا القوس أبدًا.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>تنقص فاصلة قبل هذا.</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>لا شيء قبل هذه الفاصلة.</translation>
    </message>
    <message>
        <source>In JSON no comma may stand before a closing brace.</source>
        <translation>لا يجوز في JSON وضع فاصلة قبل قوس الإغلاق.</translation>
    </message>
    <message>
        <source>A block or a key is expected here, not “%1”.</source>
        <translation>يُتوقع هنا كتلة أو مفتاح، لا «%1».</translation>
    </message>
    <message>
        <source>In JSON a colon stands between key and value.</source>
        <translation>في JSON توضع نقطتان رأسيتان بين المفتاح والقيمة.</translation>
    </message>
    <message>
        <source>An equals sign stands between key and value.</source>
        <translation>توضع علامة يساوي بين المفتاح والقيمة.</translation>
    </message>
    <message>
        <source>A block with a name has no equals sign before its brace.</source>
        <translation>الكتلة التي لها اسم ليست قبل قوسها علامة يساوي.</translation>
    </message>
    <message>
        <source>A colon and a value are missing after this.</source>
        <translation>تنقص بعد هذا نقطتان رأسيتان وقيمة.</translation>
    </message>
    <message>
        <source>After this, an equals sign with a value or an opening brace is missing.</source>
        <translation>تنقص بعد هذا علامة يساوي مع قيمة، أو قوس فتح.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص قيمة هنا.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: &quot;%1&quot;.</source>
        <translation>توضع النصوص بين علامتي اقتباس مزدوجتين: ‎&quot;%1&quot;‎.</translation>
    </message>
    <message>
        <source>This list is never closed with ].</source>
        <translation>لا تُغلق هذه القائمة أبدًا بـ ‎]‎.</translation>
    </message>
    <message>
        <source>There is a comma too many here.</source>
        <translation>توجد هنا فاصلة زائدة.</translation>
    </message>
    <message>
        <source>A value is expected here, not “%1”.</source>
        <translation>تُتوقع هنا قيمة، لا «%1».</translation>
    </message>
    <message>
        <source>This is nested too deep: at most %1 levels are read.</source>
        <translation>التداخل هنا عميق جدًا: تُقرأ %1 من المستويات كحد أقصى.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::LiveWatch</name>
    <message>
        <source>The server that answers does not know of a leader at the moment. What is shown may be out of date.</source>
        <translation>لا يعرف الخادم الذي يرد أي قائد حاليًا. وقد يكون المعروض قديمًا.</translation>
    </message>
    <message numerus="yes">
        <source>The server that answers has not heard from its leader for %n second(s). What is shown may be that old.</source>
        <translation>
            <numerusform>لم يسمع الخادم الذي يرد من قائده منذ %n ثانية. وقد يكون المعروض بهذا القِدم.</numerusform>
            <numerusform>لم يسمع الخادم الذي يرد من قائده منذ ثانية واحدة. وقد يكون المعروض بهذا القِدم.</numerusform>
            <numerusform>لم يسمع الخادم الذي يرد من قائده منذ ثانيتين. وقد يكون المعروض بهذا القِدم.</numerusform>
            <numerusform>لم يسمع الخادم الذي يرد من قائده منذ %n ثوانٍ. وقد يكون المعروض بهذا القِدم.</numerusform>
            <numerusform>لم يسمع الخادم الذي يرد من قائده منذ %n ثانية. وقد يكون المعروض بهذا القِدم.</numerusform>
            <numerusform>لم يسمع الخادم الذي يرد من قائده منذ %n ثانية. وقد يكون المعروض بهذا القِدم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NewToken</name>
    <message>
        <source>%1 The token that was made for it could not be deleted; it works until it expires. Its accessor ID is %2.</source>
        <translation>%1 تعذّر حذف الرمز المميز الذي أُنشئ لذلك؛ ويعمل حتى تنتهي صلاحيته. معرّف وصوله هو %2.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>تم التخلي عن تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclPolicyService</name>
    <message>
        <source>The policy was saved, but could not be read again. Look at the list.</source>
        <translation>حُفظت السياسة، لكن تعذّرت قراءتها مجددًا. اطّلع على القائمة.</translation>
    </message>
    <message>
        <source>There is a policy of this name already.</source>
        <translation>توجد سياسة بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The name of a policy cannot be changed.</source>
        <translation>لا يمكن تغيير اسم السياسة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAclRoleService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This server has no roles: they came with Nomad 1.4.</source>
        <translation>لا أدوار على هذا الخادم: فقد أُضيفت في Nomad 1.4.</translation>
    </message>
    <message>
        <source>There is no such role (any more).</source>
        <translation>لا يوجد دور كهذا (أو لم يعد موجودًا).</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthMethodService</name>
    <message>
        <source>There is no such binding rule (any more).</source>
        <translation>لا توجد قاعدة ربط كهذه (أو لم تعد موجودة).</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadAuthenticator</name>
    <message>
        <source>This server knows no passwords. Sign in with the secret of a token.</source>
        <translation>لا يعرف هذا الخادم كلمات مرور. سجّل الدخول بسر رمز مميز.</translation>
    </message>
    <message>
        <source>This server knows no passwords, so none can be set with a code.</source>
        <translation>لا يعرف هذا الخادم كلمات مرور، فلا يمكن تعيين أي منها برمز.</translation>
    </message>
    <message>
        <source>This server knows no passwords. Make a new token instead.</source>
        <translation>لا يعرف هذا الخادم كلمات مرور. أنشئ رمزًا مميزًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. Sign in, then try again.</source>
        <translation>لم يعد أحد مسجّل الدخول. سجّل الدخول، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is not the token that is signed in here. Check it and try again.</source>
        <translation>هذا ليس الرمز المميز المسجّل به الدخول هنا. تحقّق منه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>At this server one stays signed in by keeping the token in the keychain.</source>
        <translation>على هذا الخادم يكون البقاء مسجّل الدخول بحفظ الرمز المميز في سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadConnectionTest</name>
    <message>
        <source>Another kind of server answers at %1, or something in between.</source>
        <translation>يرد عند %1 نوع آخر من الخوادم، أو شيء ما في الطريق.</translation>
    </message>
    <message>
        <source>Check the address and port. Nomad&apos;s own port is 4646.</source>
        <translation>تحقّق من العنوان والمنفذ. منفذ Nomad هو 4646.</translation>
    </message>
    <message>
        <source>The server at %1 speaks HTTPS only.</source>
        <translation>لا يستخدم الخادم عند %1 إلا HTTPS.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the address.</source>
        <translation>غيّر http://‎ إلى https://‎ في العنوان.</translation>
    </message>
    <message>
        <source>The cluster knows no region “%1”.</source>
        <translation>لا يعرف العنقود الإقليم «%1».</translation>
    </message>
    <message>
        <source>Enter one of these: %1.</source>
        <translation>أدخل واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>A Nomad server answers at %1.</source>
        <translation>يرد خادم Nomad عند %1.</translation>
    </message>
    <message>
        <source>A Nomad server answers, and its cluster has no leader at the moment.</source>
        <translation>يرد خادم Nomad، ولا قائد لعنقوده حاليًا.</translation>
    </message>
    <message>
        <source>Until it has one, nothing can be changed.</source>
        <translation>لا يمكن تغيير شيء حتى يكون له قائد.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>اطّلع على سجل الخادم.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Access control is switched on.</source>
        <translation>التحكم في الوصول قيد التشغيل.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>التحكم في الوصول متوقف على هذا الخادم، فهو لا يحتفظ برموز مميزة.</translation>
    </message>
    <message>
        <source>Switch it on in the configuration of every agent: acl { enabled = true }.</source>
        <translation>شغّله في إعدادات كل وكيل: ‎acl { enabled = true }‎.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1.</source>
        <translation>إصدار الخادم هو %1.</translation>
    </message>
    <message>
        <source>The server&apos;s version is %1, as far as its features tell.</source>
        <translation>إصدار الخادم هو %1، بحسب ما تدل عليه ميزاته.</translation>
    </message>
    <message>
        <source>With a token that may read agents the version is known exactly.</source>
        <translation>برمز مميز يجوز له قراءة الوكلاء يُعرف الإصدار بدقة.</translation>
    </message>
    <message>
        <source>There was no token to try.</source>
        <translation>لم يكن هناك رمز مميز لتجربته.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>انتهت صلاحية الرمز المميز.</translation>
    </message>
    <message>
        <source>Sign in with another one.</source>
        <translation>سجّل الدخول برمز مميز آخر.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>لا يعرف الخادم هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another cluster or region.</source>
        <translation>ربما حُذف، أو كان يخص عنقودًا أو إقليمًا آخر.</translation>
    </message>
    <message>
        <source>The token “%1” has expired.</source>
        <translation>انتهت صلاحية الرمز المميز «%1».</translation>
    </message>
    <message>
        <source>The token is “%1”, a management token.</source>
        <translation>الرمز المميز هو «%1»، وهو رمز إدارة مميز.</translation>
    </message>
    <message>
        <source>The token is “%1”, a client token.</source>
        <translation>الرمز المميز هو «%1»، وهو رمز عميل مميز.</translation>
    </message>
    <message>
        <source>To look after other tokens takes a management token.</source>
        <translation>يتطلب تولي الرموز المميزة الأخرى رمز إدارة مميزًا.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is in between reads the token.</source>
        <translation>الاتصال غير مشفّر: من يكون في الطريق يقرأ الرمز المميز.</translation>
    </message>
    <message>
        <source>Use https:// unless the server is on this computer.</source>
        <translation>استخدم https://‎ ما لم يكن الخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is trusted.</source>
        <translation>الاتصال مشفّر بواسطة %1، والشهادة موثوقة.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1, and the certificate is the one that you trust.</source>
        <translation>الاتصال مشفّر بواسطة %1، والشهادة هي التي تثق بها.</translation>
    </message>
    <message>
        <source>The server answers without encryption at this port.</source>
        <translation>يرد الخادم عند هذا المنفذ دون تشفير.</translation>
    </message>
    <message>
        <source>Change https:// to http:// in the address, or ask for the port that is encrypted.</source>
        <translation>غيّر https://‎ إلى http://‎ في العنوان، أو اسأل عن المنفذ المشفّر.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: %1.</source>
        <translation>لم يتم إنشاء اتصال مشفّر: %1.</translation>
    </message>
    <message>
        <source>If the server asks for a client certificate, choose it and its key. Otherwise check the port.</source>
        <translation>إن كان الخادم يطلب شهادة عميل، فاخترها واختر مفتاحها. وإلا فتحقّق من المنفذ.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>لم يصل رد خلال %n ثانية.</numerusform>
            <numerusform>لم يصل رد خلال ثانية واحدة.</numerusform>
            <numerusform>لم يصل رد خلال ثانيتين.</numerusform>
            <numerusform>لم يصل رد خلال %n ثوانٍ.</numerusform>
            <numerusform>لم يصل رد خلال %n ثانية.</numerusform>
            <numerusform>لم يصل رد خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address, the network, and whether a firewall drops what it does not let through.</source>
        <translation>تحقّق من العنوان والشبكة، ومما إذا كان جدار حماية يُسقط ما لا يسمح بمروره.</translation>
    </message>
    <message>
        <source>The address is a number: no name has to be looked up.</source>
        <translation>العنوان رقمي: لا حاجة إلى البحث عن اسم.</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>يبحث الوكيل %1 عن الاسم.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 هو %2.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>لا يوجد حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>Check how it is spelt, and whether this computer is in the right network or needs a VPN.</source>
        <translation>تحقّق من كتابته، ومما إذا كان هذا الحاسوب في الشبكة الصحيحة أو يحتاج إلى شبكة افتراضية خاصة (VPN).</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>شيء ما يستمع عند %1.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>لا شيء يستمع عند %1.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server runs. Nomad&apos;s own port is 4646.</source>
        <translation>تحقّق من المنفذ، ومن أن الخادم يعمل. منفذ Nomad هو 4646.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>لا يمكن الوصول إلى %1: %2.</translation>
    </message>
    <message>
        <source>Check the network and whether a firewall is in between.</source>
        <translation>تحقّق من الشبكة ومما إذا كان في الطريق جدار حماية.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether the certificate was renewed. If so, compare the fingerprint with them and trust the new one.</source>
        <translation>اسأل من يدير الخادم هل جُدِّدت الشهادة. إن كان كذلك، فقارن البصمة معه وثِق بالشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Enter one of the names above as the TLS server name if it is the right server, or trust this very certificate after comparing its fingerprint.</source>
        <translation>أدخل أحد الأسماء أعلاه بصفته اسم خادم TLS إن كان هذا هو الخادم الصحيح، أو ثِق بهذه الشهادة بعينها بعد مقارنة بصمتها.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it, or trust this very certificate after comparing its fingerprint with whoever runs the server.</source>
        <translation>اختر ملف المرجع المصدّق الذي وقّعها، أو ثِق بهذه الشهادة بعينها بعد مقارنة بصمتها مع من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadPolicyService</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>These are the server&apos;s own rules. They are set in its configuration.</source>
        <translation>هذه قواعد الخادم نفسه. وتُضبط في إعداداته.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadRoleService</name>
    <message>
        <source>Management</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>What a management token may do: everything, in every namespace.</source>
        <translation>ما يجوز لرمز الإدارة المميز: كل شيء، في كل مساحة أسماء.</translation>
    </message>
    <message>
        <source>Roles of this server are made of policies: change these on the pages for policies and roles.</source>
        <translation>تتكوّن أدوار هذا الخادم من سياسات: غيّرها في صفحتي السياسات والأدوار.</translation>
    </message>
    <message>
        <source>What can be granted here is the server&apos;s own: it takes no catalogue.</source>
        <translation>ما يمكن منحه هنا خاص بالخادم: لا يقبل أي كتالوج.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadSignIn</name>
    <message>
        <source>This server does not take one-time secrets: they came with Nomad 1.1.</source>
        <translation>لا يقبل هذا الخادم الأسرار لمرة واحدة: فقد أُضيفت في Nomad 1.1.</translation>
    </message>
    <message>
        <source>This one-time secret is not good any more. Each works once, for ten minutes. Ask for a new one.</source>
        <translation>لم يعد هذا السر لمرة واحدة صالحًا. يعمل كل سر مرة واحدة خلال عشر دقائق. اطلب سرًا جديدًا.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This server makes no one-time secrets: they came with Nomad 1.1.</source>
        <translation>لا ينشئ هذا الخادم أسرارًا لمرة واحدة: فقد أُضيفت في Nomad 1.1.</translation>
    </message>
    <message>
        <source>The server made a one-time secret for another token. It was thrown away.</source>
        <translation>أنشأ الخادم سرًا لمرة واحدة لرمز مميز آخر، فتم التخلص منه.</translation>
    </message>
    <message>
        <source>The number in the reset file is not the one that the server waits for. Write %1 into it and try again.</source>
        <translation>الرقم في ملف إعادة التعيين ليس الرقم الذي ينتظره الخادم. اكتب فيه %1 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This cluster has its first management token already. To make another one without a token, reset the bootstrap.</source>
        <translation>لدى هذا العنقود أول رمز إدارة مميز بالفعل. لإنشاء رمز إدارة مميز آخر دون رمز مميز، أعد تعيين التمهيد (bootstrap).</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadTokenService</name>
    <message>
        <source>All that can be done to many tokens of this server at once is to delete them.</source>
        <translation>كل ما يمكن فعله بعدة رموز مميزة لهذا الخادم دفعة واحدة هو حذفها.</translation>
    </message>
    <message>
        <source>This server knows no personal access tokens.</source>
        <translation>لا يعرف هذا الخادم رموز الوصول الشخصية.</translation>
    </message>
    <message>
        <source>This server cannot switch tokens off. Delete the token instead.</source>
        <translation>لا يستطيع هذا الخادم تعطيل الرموز المميزة. احذف الرمز المميز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Tokens of this server have one secret: there is no grace to end.</source>
        <translation>للرموز المميزة على هذا الخادم سر واحد: لا توجد فترة سماح لإنهائها.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadWorker</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This takes a management token.</source>
        <translation>يتطلب هذا رمز إدارة مميزًا.</translation>
    </message>
    <message>
        <source>Nothing can be changed at the moment. %1</source>
        <translation>لا يمكن تغيير شيء حاليًا. %1</translation>
    </message>
    <message>
        <source>You were signed out, or went to another region, before this was done.</source>
        <translation>سُجّل خروجك، أو انتقلت إلى إقليم آخر، قبل إتمام ذلك.</translation>
    </message>
    <message>
        <source>Access control is switched off at this server: it keeps no tokens.</source>
        <translation>التحكم في الوصول متوقف على هذا الخادم، فهو لا يحتفظ برموز مميزة.</translation>
    </message>
    <message>
        <source>This token has expired. Sign in with another one.</source>
        <translation>انتهت صلاحية هذا الرمز المميز. سجّل الدخول برمز مميز آخر.</translation>
    </message>
    <message>
        <source>Enter the secret of a token.</source>
        <translation>أدخل سر رمز مميز.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>سجّل شخص آخر الدخول في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The cluster has no leader at the moment.</source>
        <translation>لا قائد للعنقود حاليًا.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>The server does not accept your token any more: it has been deleted or has expired. Sign in with another one.</source>
        <translation>لم يعد الخادم يقبل رمزك المميز: حُذف أو انتهت صلاحيته. سجّل الدخول برمز مميز آخر.</translation>
    </message>
    <message>
        <source>Your token has expired. Sign in with another one.</source>
        <translation>انتهت صلاحية رمزك المميز. سجّل الدخول برمز مميز آخر.</translation>
    </message>
    <message>
        <source>Your token does not work in the region %1: only global tokens are known there.</source>
        <translation>لا يعمل رمزك المميز في الإقليم %1: لا تُعرف هناك إلا الرموز المميزة العامة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcBrowser</name>
    <message>
        <source>The identity provider did not let you in, or you declined there.</source>
        <translation>لم يسمح لك مزوّد الهوية بالدخول، أو أنك رفضت هناك.</translation>
    </message>
    <message>
        <source>The identity provider refused the sign-in. It says: “%1”.</source>
        <translation>رفض مزوّد الهوية تسجيل الدخول. وأفاد: «%1».</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Start signing in again.</source>
        <translation>لم يعد أحد من المتصفح في الوقت المناسب. ابدأ تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Back to Chatelaine</source>
        <translation>العودة إلى Chatelaine</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this page.</source>
        <translation>وصل الرد. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Not what is waited for</source>
        <translation>ليس المنتظَر</translation>
    </message>
    <message>
        <source>Start signing in from Chatelaine again.</source>
        <translation>ابدأ تسجيل الدخول من Chatelaine مجددًا.</translation>
    </message>
    <message>
        <source>This computer lets nobody listen for the browser&apos;s answer. Sign in with a token instead.</source>
        <translation>لا يسمح هذا الحاسوب بالاستماع إلى رد المتصفح. سجّل الدخول برمز مميز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Signing in was given up.</source>
        <translation>تم التخلي عن تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::OidcSignIn</name>
    <message>
        <source>Signing in was given up.</source>
        <translation>تم التخلي عن تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server sent an address for signing in that does not belong to this sign-in. Nothing was opened.</source>
        <translation>أرسل الخادم عنوانًا لتسجيل الدخول لا يخص عملية تسجيل الدخول هذه. لم يُفتح شيء.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::PolicyBook</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>You were signed out before this was done.</source>
        <translation>سُجّل خروجك قبل إتمام ذلك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::ServerFeatures</name>
    <message>
        <source>One-time secrets</source>
        <translation>أسرار لمرة واحدة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Tokens that expire</source>
        <translation>رموز مميزة تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Policies of jobs</source>
        <translation>سياسات الوظائف</translation>
    </message>
    <message>
        <source>Sign-in through an identity provider</source>
        <translation>تسجيل الدخول عن طريق مزوّد هوية</translation>
    </message>
    <message>
        <source>Sign-in with a JSON web token</source>
        <translation>تسجيل الدخول برمز ويب JSON</translation>
    </message>
    <message>
        <source>Lists in pages</source>
        <translation>قوائم مقسّمة إلى صفحات</translation>
    </message>
    <message>
        <source>Editing of tokens that expire</source>
        <translation>تحرير الرموز المميزة التي تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>1.5.4 or newer</source>
        <translation>1.5.4 أو أحدث</translation>
    </message>
    <message>
        <source>1.5 or newer</source>
        <translation>1.5 أو أحدث</translation>
    </message>
    <message>
        <source>1.4 or newer</source>
        <translation>1.4 أو أحدث</translation>
    </message>
    <message>
        <source>1.1 to 1.3</source>
        <translation>1.1 إلى 1.3</translation>
    </message>
    <message>
        <source>older than 1.4</source>
        <translation>أقدم من 1.4</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Successor</name>
    <message>
        <source>This token has expired. Make a new one instead.</source>
        <translation>انتهت صلاحية هذا الرمز المميز. أنشئ رمزًا مميزًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>اختر وقتًا في المستقبل.</translation>
    </message>
    <message>
        <source>The token expires before that by itself.</source>
        <translation>تنتهي صلاحية الرمز المميز قبل ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>All roles of this token are gone: a successor would have neither policies nor roles. Edit the token first.</source>
        <translation>زالت كل أدوار هذا الرمز المميز: لن تكون للرمز البديل سياسات ولا أدوار. حرّر الرمز المميز أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The new token goes without %n role(s) that do not exist any more: %1.</source>
        <translation>
            <numerusform>لا ينقص الرمز المميز الجديد أي دور: %1.</numerusform>
            <numerusform>يُنشأ الرمز المميز الجديد دون دور واحد لم يعد موجودًا: %1.</numerusform>
            <numerusform>يُنشأ الرمز المميز الجديد دون دورين لم يعودا موجودين: %1.</numerusform>
            <numerusform>يُنشأ الرمز المميز الجديد دون %n أدوار لم تعد موجودة: %1.</numerusform>
            <numerusform>يُنشأ الرمز المميز الجديد دون %n دورًا لم تعد موجودة: %1.</numerusform>
            <numerusform>يُنشأ الرمز المميز الجديد دون %n دور لم تعد موجودة: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenActs</name>
    <message>
        <source>The new token has been made, but the one before is still there. %1</source>
        <translation>أُنشئ الرمز المميز الجديد، لكن السابق لا يزال موجودًا. %1</translation>
    </message>
    <message>
        <source>This token does not exist any more.</source>
        <translation>لم يعد هذا الرمز المميز موجودًا.</translation>
    </message>
    <message>
        <source>The server answered with another token than asked for.</source>
        <translation>رد الخادم برمز مميز غير المطلوب.</translation>
    </message>
    <message>
        <source>This token was changed by someone else since you opened it.</source>
        <translation>غيّر شخص آخر هذا الرمز المميز منذ أن فتحته.</translation>
    </message>
    <message>
        <source>The rules that tell what this token may do could not be read. %1</source>
        <translation>تعذّرت قراءة القواعد التي تحدد ما يجوز لهذا الرمز المميز. %1</translation>
    </message>
    <message>
        <source>Before version 1.6.3 this server cannot change a token that expires. Make a successor instead.</source>
        <translation>لا يستطيع هذا الخادم قبل الإصدار 1.6.3 تغيير رمز مميز تنتهي صلاحيته. أنشئ رمزًا بديلًا.</translation>
    </message>
    <message>
        <source>This server cannot change a token that expires. Make a successor instead.</source>
        <translation>لا يستطيع هذا الخادم تغيير رمز مميز تنتهي صلاحيته. أنشئ رمزًا بديلًا.</translation>
    </message>
    <message>
        <source>The token was changed, but the server has lost its expiry: it does not expire any more as it did. Make a successor with an expiry, and delete this one.</source>
        <translation>تم تغيير الرمز المميز، لكن الخادم فقد تاريخ انتهائه: لم تعد صلاحيته تنتهي كما كانت. أنشئ رمزًا بديلًا بتاريخ انتهاء، واحذف هذا.</translation>
    </message>
    <message>
        <source>You are signed in with this token: whoever deletes it locks themselves out. Sign in with another one first.</source>
        <translation>أنت مسجّل الدخول بهذا الرمز المميز: من يحذفه يحرم نفسه من الوصول. سجّل الدخول برمز مميز آخر أولًا.</translation>
    </message>
    <message>
        <source>This is the last management token that stays: without it nobody could manage the server any more. Make another one first.</source>
        <translation>هذا آخر رمز إدارة مميز باقٍ: من دونه لن يتمكن أحد من إدارة الخادم. أنشئ رمز إدارة مميزًا آخر أولًا.</translation>
    </message>
    <message>
        <source>The answer was lost: a token with this name may have been made, and nobody has its secret. Look at the list, and delete it before you make another one.</source>
        <translation>ضاع الرد: ربما أُنشئ رمز مميز بهذا الاسم، ولا أحد يملك سره. اطّلع على القائمة، واحذفه قبل إنشاء غيره.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: a token may have been made. Look at the list.</source>
        <translation>رد الخادم غير مفهوم: ربما أُنشئ رمز مميز. اطّلع على القائمة.</translation>
    </message>
    <message>
        <source>The server made another kind of token than asked for.</source>
        <translation>أنشأ الخادم نوعًا من الرموز المميزة غير المطلوب.</translation>
    </message>
    <message>
        <source>The server made a token that does not expire as asked for.</source>
        <translation>أنشأ الخادم رمزًا مميزًا لا تنتهي صلاحيته كما طُلب.</translation>
    </message>
    <message>
        <source>It has been deleted again.</source>
        <translation>تم حذفه مجددًا.</translation>
    </message>
    <message>
        <source>It has not been deleted: look at it now, its accessor ID is %1.</source>
        <translation>لم يُحذف: اطّلع عليه الآن، معرّف وصوله هو %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose policies and roles that are in the list.</source>
        <translation>اختر سياسات وأدوارًا من القائمة.</translation>
    </message>
    <message>
        <source>The chosen roles do not all exist any more. Choose again.</source>
        <translation>لم تعد الأدوار المختارة كلها موجودة. اختر مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %n byte(s) too long: the server takes at most %1.</source>
        <translation>
            <numerusform>الاسم أطول من اللازم بمقدار %n بايت: يقبل الخادم %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار بايت واحد: يقبل الخادم %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار بايتين: يقبل الخادم %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار %n بايتات: يقبل الخادم %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار %n بايتًا: يقبل الخادم %1 كحد أقصى.</numerusform>
            <numerusform>الاسم أطول من اللازم بمقدار %n بايت: يقبل الخادم %1 كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is older than Nomad 1.4: its tokens never expire.</source>
        <translation>هذا الخادم أقدم من Nomad 1.4: لا تنتهي صلاحية رموزه المميزة أبدًا.</translation>
    </message>
    <message>
        <source>Choose a moment in the future.</source>
        <translation>اختر وقتًا في المستقبل.</translation>
    </message>
    <message>
        <source>The server wants tokens to live for at least %1.</source>
        <translation>يشترط الخادم ألا تقل مدة صلاحية الرموز المميزة عن %1.</translation>
    </message>
    <message>
        <source>The server lets tokens live for at most %1.</source>
        <translation>يشترط الخادم ألا تزيد مدة صلاحية الرموز المميزة على %1.</translation>
    </message>
    <message>
        <source>Choose at most 100 years.</source>
        <translation>اختر 100 سنة كحد أقصى.</translation>
    </message>
    <message>
        <source>A management token may do everything: it has no policies and no roles.</source>
        <translation>يجوز لرمز الإدارة المميز كل شيء: فليست له سياسات ولا أدوار.</translation>
    </message>
    <message>
        <source>Choose at least one policy or role.</source>
        <translation>اختر سياسة أو دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The chosen roles do not exist any more. Choose at least one policy or role that does.</source>
        <translation>لم تعد الأدوار المختارة موجودة. اختر سياسة أو دورًا واحدًا على الأقل من الموجود.</translation>
    </message>
    <message>
        <source>Choose a client or a management token.</source>
        <translation>اختر رمز عميل مميزًا أو رمز إدارة مميزًا.</translation>
    </message>
    <message>
        <source>The kind of a token cannot be changed later.</source>
        <translation>لا يمكن تغيير نوع الرمز المميز لاحقًا.</translation>
    </message>
    <message>
        <source>Whether a token is global cannot be changed later.</source>
        <translation>لا يمكن لاحقًا تغيير كون الرمز المميز عامًا أو محليًا.</translation>
    </message>
    <message>
        <source>The server does not let an expiry be changed later. Make a successor instead.</source>
        <translation>لا يسمح الخادم بتغيير تاريخ الانتهاء لاحقًا. أنشئ رمزًا بديلًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenTable</name>
    <message>
        <source>There are more tokens than can be read at once, and this version of the server does not get to the end of its pages.</source>
        <translation>الرموز المميزة أكثر مما يمكن قراءته دفعة واحدة، ولا يصل هذا الإصدار من الخادم إلى نهاية صفحاتها.</translation>
    </message>
    <message>
        <source>Somebody else signed in meanwhile.</source>
        <translation>سجّل شخص آخر الدخول في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server answered with a list of tokens that makes no sense.</source>
        <translation>رد الخادم بقائمة رموز مميزة غير مفهومة.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkcreation</name>
    <message>
        <source>You cancelled it.</source>
        <translation>لقد ألغيت العملية.</translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::bulkdeletion</name>
    <message>
        <source>You cancelled it.</source>
        <translation>لقد ألغيت العملية.</translation>
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
        <translation>ليست له مناطق.</translation>
    </message>
    <message>
        <source>Zones: %1.</source>
        <translation>المناطق: %1.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Hand this invitation code to “%1”</source>
        <translation>سلّم رمز الدعوة هذا إلى «%1»</translation>
    </message>
    <message>
        <source>With it and the address %1 they set their password and sign in. It works once and dies on %2.</source>
        <translation>به وبالعنوان %1 يعيّن المستخدم كلمة مروره ويسجّل الدخول. يعمل مرة واحدة ويبطل في %2.</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <comment>name of a file</comment>
        <translation>دعوة %1</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>رمز لكلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Hand this code to “%1”</source>
        <translation>سلّم هذا الرمز إلى «%1»</translation>
    </message>
    <message>
        <source>Their old password is dead. With this code and the address %1 they set a new one. It works once and dies on %2.</source>
        <translation>بطلت كلمة المرور القديمة. بهذا الرمز وبالعنوان %1 يعيّن المستخدم كلمة جديدة. يعمل مرة واحدة ويبطل في %2.</translation>
    </message>
    <message>
        <source>new password %1</source>
        <comment>name of a file</comment>
        <translation>كلمة مرور جديدة %1</translation>
    </message>
    <message>
        <source>They own no tokens.</source>
        <translation>لا يملك رموزًا مميزة.</translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s).</source>
        <translation>
            <numerusform>لا يملك رموزًا مميزة.</numerusform>
            <numerusform>يملك رمزًا مميزًا واحدًا.</numerusform>
            <numerusform>يملك رمزين مميزين.</numerusform>
            <numerusform>يملك %n رموز مميزة.</numerusform>
            <numerusform>يملك %n رمزًا مميزًا.</numerusform>
            <numerusform>يملك %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no personal access tokens.</source>
        <translation>ليست له رموز وصول شخصية.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n personal access token(s).</source>
        <translation>
            <numerusform>ليست له رموز وصول شخصية.</numerusform>
            <numerusform>له رمز وصول شخصي واحد.</numerusform>
            <numerusform>له رمزا وصول شخصيان.</numerusform>
            <numerusform>له %n رموز وصول شخصية.</numerusform>
            <numerusform>له %n رمز وصول شخصيًا.</numerusform>
            <numerusform>له %n رمز وصول شخصي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new invitation code was neither copied nor saved. It cannot be shown again.</source>
        <translation>لم يُنسخ رمز دعوة جديد ولم يُحفظ. ولا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>A new invitation code was not saved before that and is lost. Make another one on the page Users; the audit trail says for whom.</source>
        <translation>لم يُحفظ رمز دعوة جديد قبل ذلك فضاع. أنشئ غيره في صفحة «المستخدمون»؛ ويبيّن سجل التدقيق لمن هو.</translation>
    </message>
    <message>
        <source>The console was locked before the invitation code for “%1” was copied or saved, so it is lost. Make a new invitation code to get another one.</source>
        <translation>أُقفلت وحدة التحكم قبل نسخ رمز دعوة «%1» أو حفظه، فضاع. أنشئ رمز دعوة جديدًا للحصول على غيره.</translation>
    </message>
    <message>
        <source>A new code for a password was neither copied nor saved. It cannot be shown again.</source>
        <translation>لم يُنسخ رمز جديد لكلمة مرور ولم يُحفظ. ولا يمكن عرضه مجددًا.</translation>
    </message>
    <message>
        <source>A new code for a password was not saved before that and is lost. Reset the password once more to get another one; the audit trail says whose.</source>
        <translation>لم يُحفظ رمز جديد لكلمة مرور قبل ذلك فضاع. أعد تعيين كلمة المرور مرة أخرى للحصول على غيره؛ ويبيّن سجل التدقيق لمن هي.</translation>
    </message>
    <message>
        <source>The console was locked before the code for a new password of “%1” was copied or saved, so it is lost. Reset their password once more to get another one.</source>
        <translation>أُقفلت وحدة التحكم قبل نسخ رمز كلمة المرور الجديدة لـ «%1» أو حفظه، فضاع. أعد تعيين كلمة المرور مرة أخرى للحصول على غيره.</translation>
    </message>
</context>
<context>
    <name>chatelaine::policywords</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>رموز الوصول الشخصية</translation>
    </message>
    <message>
        <source>On</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Longest life of a personal access token</source>
        <translation>أقصى مدة صلاحية لرمز الوصول الشخصي</translation>
    </message>
    <message>
        <source>Longest life of a token</source>
        <translation>أقصى مدة صلاحية للرمز المميز</translation>
    </message>
    <message>
        <source>Tokens without expiry</source>
        <translation>رموز مميزة دون تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Suggested life</source>
        <translation>مدة الصلاحية المقترحة</translation>
    </message>
    <message>
        <source>Suggested grace</source>
        <translation>فترة السماح المقترحة</translation>
    </message>
    <message>
        <source>Longest grace</source>
        <translation>أقصى فترة سماح</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>القفل عند عدم العمل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>A copied secret stays on the clipboard for</source>
        <translation>مدة بقاء السر المنسوخ في الحافظة</translation>
    </message>
</context>
<context>
    <name>chatelaine::text</name>
    <message>
        <source>Policy “%1”, line %2: %3</source>
        <translation>السياسة «%1»، السطر %2: %3</translation>
    </message>
    <message>
        <source>Policy “%1”, line %2: %3, through the role %4</source>
        <translation>السياسة «%1»، السطر %2: %3، عن طريق الدور %4</translation>
    </message>
    <message>
        <source>Held through the role</source>
        <translation>محمول عن طريق الدور</translation>
    </message>
    <message>
        <source>Chosen as a scope</source>
        <translation>مختار كنطاق</translation>
    </message>
    <message>
        <source>Nothing grants it</source>
        <translation>لا شيء يمنحه</translation>
    </message>
    <message>
        <source>Not chosen as a scope</source>
        <translation>غير مختار كنطاق</translation>
    </message>
    <message>
        <source>Its user may not do this</source>
        <translation>لا يجوز ذلك لمستخدمه</translation>
    </message>
    <message>
        <source>The user is not active</source>
        <translation>المستخدم غير نشط</translation>
    </message>
    <message>
        <source>The token does not work at the moment</source>
        <translation>الرمز المميز لا يعمل حاليًا</translation>
    </message>
    <message>
        <source>Held through the role of a group</source>
        <translation>محمول عن طريق دور مجموعة</translation>
    </message>
    <message>
        <source>Personal access tokens are switched off</source>
        <translation>رموز الوصول الشخصية متوقفة</translation>
    </message>
    <message>
        <source>Granted by a policy</source>
        <translation>تمنحه سياسة</translation>
    </message>
    <message>
        <source>Denied by a policy, whatever others grant</source>
        <translation>تمنعه سياسة، مهما منح غيرها</translation>
    </message>
    <message>
        <source>A management token may do everything</source>
        <translation>يجوز لرمز الإدارة المميز كل شيء</translation>
    </message>
    <message>
        <source>Through the role %1</source>
        <translation>عن طريق الدور %1</translation>
    </message>
    <message>
        <source>Through the group %1 with the role %2</source>
        <translation>عن طريق المجموعة %1 بالدور %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Denied, whatever others grant: %1</source>
        <translation>ممنوع، مهما منح غيره: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>بعد سنة واحدة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %n سنوات</numerusform>
            <numerusform>بعد %n سنة</numerusform>
            <numerusform>بعد %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two lengths of time, for example 1 day 4 hours</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expiry</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>status</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status</comment>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Expiring</source>
        <comment>status</comment>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>رمز وصول شخصي</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Global: works in every region</source>
        <translation>عام: يعمل في كل الأقاليم</translation>
    </message>
    <message>
        <source>Local to its region</source>
        <translation>محلي في إقليمه</translation>
    </message>
    <message>
        <source>Any expiry</source>
        <translation>أي تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Has expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Expires within 7 days</source>
        <translation>ينتهي خلال 7 أيام</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>ينتهي خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Expires within 90 days</source>
        <translation>ينتهي خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>لا تنتهي صلاحيته أبدًا</translation>
    </message>
    <message>
        <source>Any last use</source>
        <translation>أي آخر استخدام</translation>
    </message>
    <message>
        <source>Used in the last 24 hours</source>
        <translation>استُخدم خلال آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Used in the last 7 days</source>
        <translation>استُخدم خلال آخر 7 أيام</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>لم يُستخدم منذ 30 يومًا</translation>
    </message>
    <message>
        <source>Not used for 90 days</source>
        <translation>لم يُستخدم منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>status of a user</comment>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a user</comment>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>source of a user</comment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column</comment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>You need the permission %1.</source>
        <translation>تحتاج إلى الإذن %1.</translation>
    </message>
    <message>
        <source>Unnamed (%1)</source>
        <comment>a token; the start of its ID</comment>
        <translation>بلا اسم (%1)</translation>
    </message>
    <message>
        <source>There is no policy “%1” (any more): it grants nothing.</source>
        <translation>لا توجد سياسة «%1» (أو لم تعد موجودة): لا تمنح شيئًا.</translation>
    </message>
    <message>
        <source>There is no role “%1” (any more): it grants nothing.</source>
        <translation>لا يوجد دور «%1» (أو لم يعد موجودًا): لا يمنح شيئًا.</translation>
    </message>
    <message>
        <source>Deletion pending: %1</source>
        <translation>الحذف معلّق: %1</translation>
    </message>
    <message>
        <source>Deletion pending: overdue</source>
        <translation>الحذف معلّق: متأخر</translation>
    </message>
</context>
<context>
    <name>chatelaine::useracts</name>
    <message>
        <source>This is your own account. Change your password yourself instead of resetting it.</source>
        <translation>هذا حسابك أنت. غيّر كلمة مرورك بنفسك بدلًا من إعادة تعيينها.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can deactivate themselves.</source>
        <translation>هذا حسابك أنت. لا يستطيع أحد إلغاء تنشيط حسابه بنفسه.</translation>
    </message>
    <message>
        <source>This is your own account. Nobody can delete themselves.</source>
        <translation>هذا حسابك أنت. لا يستطيع أحد حذف حسابه بنفسه.</translation>
    </message>
    <message>
        <source>They have no password yet. Make a new invitation code instead.</source>
        <translation>ليست لهذا المستخدم كلمة مرور بعد. أنشئ رمز دعوة جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>They are deactivated and cannot sign in. Activate them first.</source>
        <translation>هذا الحساب غير نشط ولا يمكنه تسجيل الدخول. نشّطه أولًا.</translation>
    </message>
    <message>
        <source>Only somebody who was invited and has no password yet needs an invitation code.</source>
        <translation>لا يحتاج إلى رمز دعوة إلا من دُعي وليست له كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>Their role %1 holds permissions that you do not have. Somebody who has them can do this.</source>
        <translation>يحمل دوره %1 أذونات ليست لديك. يستطيع ذلك من لديه هذه الأذونات.</translation>
    </message>
    <message>
        <source>Through their group %1 they hold permissions that you do not have. Somebody who has them can do this.</source>
        <translation>يحمل عن طريق مجموعته %1 أذونات ليست لديك. يستطيع ذلك من لديه هذه الأذونات.</translation>
    </message>
    <message>
        <source>They may act in zones where you may not. Somebody whose zones reach at least as far can do this.</source>
        <translation>يجوز له العمل في مناطق لا يجوز لك العمل فيها. يستطيع ذلك من تغطي مناطقه القدر نفسه على الأقل.</translation>
    </message>
    <message>
        <source>Select one user first.</source>
        <translation>حدّد مستخدمًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Select only one user.</source>
        <translation>حدّد مستخدمًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The user is being loaded.</source>
        <translation>جارٍ تحميل المستخدم.</translation>
    </message>
    <message>
        <source>&amp;Invite user</source>
        <translation>&amp;دعوة مستخدم</translation>
    </message>
    <message>
        <source>Make an account and an invitation code for somebody.</source>
        <translation>إنشاء حساب ورمز دعوة لشخص ما.</translation>
    </message>
    <message>
        <source>I&amp;mport directory…</source>
        <translation>ا&amp;ستيراد دليل…</translation>
    </message>
    <message>
        <source>Take people in from a file of an identity provider.</source>
        <translation>جلب أشخاص من ملف مزوّد هوية.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change name, e-mail, role and zones.</source>
        <translation>تغيير الاسم والبريد الإلكتروني والدور والمناطق.</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>إعادة تعيين &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>End the password and hand out a one-time code.</source>
        <translation>إنهاء كلمة المرور وتسليم رمز لمرة واحدة.</translation>
    </message>
    <message>
        <source>New in&amp;vitation code…</source>
        <translation>رمز دعوة &amp;جديد…</translation>
    </message>
    <message>
        <source>Make another invitation code; the one before dies.</source>
        <translation>إنشاء رمز دعوة آخر؛ ويبطل الرمز السابق.</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>إلغاء ال&amp;تنشيط…</translation>
    </message>
    <message>
        <source>Keep the user out, or let them in again.</source>
        <translation>منع المستخدم من الدخول أو السماح له مجددًا.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Delete the user and decide who gets their tokens.</source>
        <translation>حذف المستخدم وتحديد من يحصل على رموزه المميزة.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Ask for the users anew.</source>
        <translation>طلب المستخدمين من جديد.</translation>
    </message>
    <message>
        <source>Comes from %1; change it there.</source>
        <translation>مصدره %1؛ غيّره هناك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::words</name>
    <message>
        <source>Never used so far.</source>
        <translation>لم يُستخدم حتى الآن.</translation>
    </message>
    <message>
        <source>Last used %1: something still uses it.</source>
        <translation>آخر استخدام %1: لا يزال شيء ما يستخدمه.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>آخر استخدام %1.</translation>
    </message>
    <message>
        <source>Last used %1, after the new secret was made: something still uses it.</source>
        <translation>آخر استخدام %1، بعد إنشاء السر الجديد: لا يزال شيء ما يستخدمه.</translation>
    </message>
    <message>
        <source>Not used since the new secret was made %1.</source>
        <translation>لم يُستخدم منذ إنشاء السر الجديد %1.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last used</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>It is a management token: whoever administers the server with it is locked out.</source>
        <translation>هو رمز إدارة مميز: من يدير الخادم به يُحرم من الوصول.</translation>
    </message>
    <message>
        <source>What is done with it through %1 is not possible any more.</source>
        <translation>لن يعود ممكنًا ما يُفعل به عن طريق %1.</translation>
    </message>
    <message>
        <source>It works in every region: it stops working in all of them.</source>
        <translation>يعمل في كل الأقاليم: يتوقف عن العمل فيها جميعًا.</translation>
    </message>
    <message>
        <source>This server does not know when a token was last used: ask whoever may use it.</source>
        <translation>لا يعرف هذا الخادم متى استُخدم الرمز المميز آخر مرة: اسأل من قد يستخدمه.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writePrivateFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>تعذّرت كتابة «%1». اختر مجلدًا آخر وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>chatelaine::writesRefused</name>
    <message>
        <source>Nothing can be changed on the server at the moment.</source>
        <translation>لا يمكن تغيير شيء على الخادم حاليًا.</translation>
    </message>
</context>
<context>
    <name>whenReady</name>
    <message>
        <source>The store or server was closed before its answer came. If this was a change, it may have been carried out nevertheless.</source>
        <translation>أُغلق المخزن أو الخادم قبل وصول رده. إن كان هذا تغييرًا، فربما نُفّذ مع ذلك.</translation>
    </message>
</context>
</TS>
