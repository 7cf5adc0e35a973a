<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GrantTree</name>
    <message numerus="yes">
        <source>May do %1 of %n thing(s).</source>
        <translation>
            <numerusform>May do %1 of %n thing.</numerusform>
            <numerusform>May do %1 of %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::IdentifyDialog</name>
    <message numerus="yes">
        <source>This secret is truncated: %n character(s) are missing at the end.</source>
        <translation>
            <numerusform>This secret is truncated: %n character is missing at the end.</numerusform>
            <numerusform>This secret is truncated: %n characters are missing at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts like a secret, but %n character(s) too many follow.</source>
        <translation>
            <numerusform>This starts like a secret, but %n character too many follows.</numerusform>
            <numerusform>This starts like a secret, but %n characters too many follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretDialog</name>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>On the clipboard for %n s</numerusform>
            <numerusform>On the clipboard for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenDetails</name>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token selected</numerusform>
            <numerusform>%n tokens selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenForm</name>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>It holds %n permission.</numerusform>
            <numerusform>It holds %n permissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenOperations</name>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>The role %1 can do %n thing that you cannot: %2. Choose a role that holds no more than yours.</numerusform>
            <numerusform>The role %1 can do %n things that you cannot: %2. Choose a role that holds no more than yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds no more than yours.</source>
        <translation>
            <numerusform>The role %1 can do %n thing that you cannot, for example %2. Choose a role that holds no more than yours.</numerusform>
            <numerusform>The role %1 can do %n things that you cannot, for example %2. Choose a role that holds no more than yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenTasks</name>
    <message numerus="yes">
        <source>%n secret(s) stop(s) working.</source>
        <translation>
            <numerusform>%n secret stops working.</numerusform>
            <numerusform>%n secrets stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) match</source>
        <translation>
            <numerusform>%n token matches</numerusform>
            <numerusform>%n tokens match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Validation</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>The name is %n character too long: at most %1.</numerusform>
            <numerusform>The name is %n characters too long: at most %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long: at most %1.</source>
        <translation>
            <numerusform>The description is %n character too long: at most %1.</numerusform>
            <numerusform>The description is %n characters too long: at most %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::text</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
</TS>
