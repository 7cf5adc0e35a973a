<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuthMethodRules</name>
    <message numerus="yes">
        <source>The server wants tokens to live %n minute(s) at least.</source>
        <translation>
            <numerusform>The server wants tokens to live %n minute at least.</numerusform>
            <numerusform>The server wants tokens to live %n minutes at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server allows tokens to live %n minute(s) at most.</source>
        <translation>
            <numerusform>The server allows tokens to live %n minute at most.</numerusform>
            <numerusform>The server allows tokens to live %n minutes at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclDetails</name>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>and %n more token</numerusform>
            <numerusform>and %n more tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPoliciesPage</name>
    <message numerus="yes">
        <source>%n policy(s)</source>
        <translation>
            <numerusform>%n policy</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it, directly or through a role.</source>
        <translation>
            <numerusform>%n token holds it, directly or through a role.</numerusform>
            <numerusform>%n tokens hold it, directly or through a role.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclPolicyList</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
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
</context>
<context>
    <name>chatelaine::AclRoleDetails</name>
    <message numerus="yes">
        <source>%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: %1.</source>
        <translation>
            <numerusform>%n policy of this role does not exist (any more) and grants nothing: %1.</numerusform>
            <numerusform>%n policies of this role do not exist (any more) and grant nothing: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRoleList</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AclRolesPage</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) hold(s) it.</source>
        <translation>
            <numerusform>%n token holds it.</numerusform>
            <numerusform>%n tokens hold it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AttachmentPicker</name>
    <message numerus="yes">
        <source>It grants %1 and %n more.</source>
        <translation>
            <numerusform>It grants %1 and %n more.</numerusform>
            <numerusform>It grants %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <comment>policies and roles</comment>
        <translation>
            <numerusform>%n chosen.</numerusform>
            <numerusform>%n chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not exist (any more) and grant(s) nothing.</source>
        <translation>
            <numerusform>%n of them does not exist (any more) and grants nothing.</numerusform>
            <numerusform>%n of them do not exist (any more) and grant nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodList</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodPane</name>
    <message numerus="yes">
        <source>%n binding rule(s)</source>
        <translation>
            <numerusform>%n binding rule</numerusform>
            <numerusform>%n binding rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuthMethodsPage</name>
    <message numerus="yes">
        <source>%n auth method(s)</source>
        <translation>
            <numerusform>%n auth method</numerusform>
            <numerusform>%n auth methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</source>
        <translation>
            <numerusform>Its %n binding rule stays on the server, does nothing, and would hold again for a new auth method of this name. Delete it first if it is not wanted.</numerusform>
            <numerusform>Its %n binding rules stay on the server, do nothing, and would hold again for a new auth method of this name. Delete them first if they are not wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueChoice</name>
    <message numerus="yes">
        <source>%n permission(s). Roles: %1.</source>
        <translation>
            <numerusform>%n permission. Roles: %1.</numerusform>
            <numerusform>%n permissions. Roles: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CatalogueDialog</name>
    <message numerus="yes">
        <source>%1: %n permission(s). %2</source>
        <translation>
            <numerusform>%1: %n permission. %2</numerusform>
            <numerusform>%1: %n permissions. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) stay as they are.</source>
        <translation>
            <numerusform>%n permission stays as it is.</numerusform>
            <numerusform>%n permissions stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n new role</numerusform>
            <numerusform>%n new roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new permission(s)</source>
        <translation>
            <numerusform>%n new permission</numerusform>
            <numerusform>%n new permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) change</source>
        <translation>
            <numerusform>%n permission changes</numerusform>
            <numerusform>%n permissions change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are removed</source>
        <translation>
            <numerusform>%n permission is removed</numerusform>
            <numerusform>%n permissions are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are not in it any more and stay</source>
        <translation>
            <numerusform>%n permission is not in it any more and stays</numerusform>
            <numerusform>%n permissions are not in it any more and stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Ceiling</name>
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
    <name>chatelaine::CertificateCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardCountdown</name>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>On the clipboard for %n s</numerusform>
            <numerusform>On the clipboard for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ComparePage</name>
    <message numerus="yes">
        <source>Both may do exactly the same: %n thing(s).</source>
        <translation>
            <numerusform>Both may do exactly the same: %n thing.</numerusform>
            <numerusform>Both may do exactly the same: %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may do %n thing(s) that %2 may not.</source>
        <translation>
            <numerusform>%1 may do %n thing that %2 may not.</numerusform>
            <numerusform>%1 may do %n things that %2 may not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionDialog</name>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</source>
        <translation>
            <numerusform>%n token that Chatelaine is still to delete at %1 stays there. It is deleted only if this connection gets its old address back. To have it deleted, keep this connection and set up another one for the new address.</numerusform>
            <numerusform>%n tokens that Chatelaine is still to delete at %1 stay there. They are deleted only if this connection gets its old address back. To have them deleted, keep this connection and set up another one for the new address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ConnectionFlow</name>
    <message numerus="yes">
        <source>%n token(s) that Chatelaine is still to delete there are kept: nothing deletes them any more.</source>
        <translation>
            <numerusform>%n token that Chatelaine is still to delete there is kept: nothing deletes it any more.</numerusform>
            <numerusform>%n tokens that Chatelaine is still to delete there are kept: nothing deletes them any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteUserDialog</name>
    <message numerus="yes">
        <source>They own %n token(s), among them: %1.</source>
        <translation>
            <numerusform>They own %n token, among them: %1.</numerusform>
            <numerusform>They own %n tokens, among them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They own %n token(s): %1.</source>
        <translation>
            <numerusform>They own %n token: %1.</numerusform>
            <numerusform>They own %n tokens: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) die(s) at once.</source>
        <translation>
            <numerusform>%n personal access token dies at once.</numerusform>
            <numerusform>%n personal access tokens die at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryBars</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryDigest</name>
    <message numerus="yes">
        <source>%n token(s) expire within 7 days</source>
        <translation>
            <numerusform>%n token expires within 7 days</numerusform>
            <numerusform>%n tokens expire within 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryPage</name>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <comment>a day or a week</comment>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ExportDialog</name>
    <message numerus="yes">
        <source>That would be %n page(s). Search for what you need first, or save it as a PDF.</source>
        <translation>
            <numerusform>That would be %n page. Search for what you need first, or save it as a PDF.</numerusform>
            <numerusform>That would be %n pages. Search for what you need first, or save it as a PDF.</numerusform>
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
    <name>chatelaine::GrantedList</name>
    <message numerus="yes">
        <source>It grants %n permission(s).</source>
        <translation>
            <numerusform>It grants %n permission.</numerusform>
            <numerusform>It grants %n permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come(s) with your change.</source>
        <translation>
            <numerusform>%n of them comes with your change.</numerusform>
            <numerusform>%n of them come with your change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) would be gone.</source>
        <translation>
            <numerusform>%n permission would be gone.</numerusform>
            <numerusform>%n permissions would be gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupDetails</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n group selected</numerusform>
            <numerusform>%n groups selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupForm</name>
    <message numerus="yes">
        <source>Every member may do what this role holds: %n permission(s).</source>
        <translation>
            <numerusform>Every member may do what this role holds: %n permission.</numerusform>
            <numerusform>Every member may do what this role holds: %n permissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupListModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupTasks</name>
    <message numerus="yes">
        <source>%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.</source>
        <translation>
            <numerusform>%n member loses what the role %1 holds, unless they have it otherwise.</numerusform>
            <numerusform>%n members lose what the role %1 holds, unless they have it otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) joined “%1”.</source>
        <translation>
            <numerusform>%n user joined “%1”.</numerusform>
            <numerusform>%n users joined “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from “%1”?</source>
        <translation>
            <numerusform>Remove %n member from “%1”?</numerusform>
            <numerusform>Remove %n members from “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left “%1”.</source>
        <translation>
            <numerusform>%n user left “%1”.</numerusform>
            <numerusform>%n users left “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GroupsPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::HttpFailure</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>%1 has not answered for %n second. Check the network and the server.</numerusform>
            <numerusform>%1 has not answered for %n seconds. Check the network and the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 had not ended after %n second(s). Check the network and the server.</source>
        <translation>
            <numerusform>The answer of %1 had not ended after %n second. Check the network and the server.</numerusform>
            <numerusform>The answer of %1 had not ended after %n seconds. Check the network and the server.</numerusform>
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
    <name>chatelaine::ImportDirectoryDialog</name>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)?</source>
        <translation>
            <numerusform>Deactivate %n user?</numerusform>
            <numerusform>Deactivate %n users?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportPlanModel</name>
    <message numerus="yes">
        <source>%n refused, left as they are</source>
        <translation>
            <numerusform>%n refused, left as it is</numerusform>
            <numerusform>%n refused, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone, will be deactivated</source>
        <translation>
            <numerusform>%n gone, will be deactivated</numerusform>
            <numerusform>%n gone, will be deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n new group</numerusform>
            <numerusform>%n new groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Lists</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list and the number of its further entries</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManagementTokensDialog</name>
    <message numerus="yes">
        <source>Delete %n management token(s)?</source>
        <translation>
            <numerusform>Delete %n management token?</numerusform>
            <numerusform>Delete %n management tokens?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManyNamesField</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ManySecretsDialog</name>
    <message numerus="yes">
        <source>Save the secrets of %n new token(s) now</source>
        <translation>
            <numerusform>Save the secret of %n new token now</numerusform>
            <numerusform>Save the secrets of %n new tokens now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) are lost</source>
        <translation>
            <numerusform>The secret of %n new token is lost</numerusform>
            <numerusform>The secrets of %n new tokens are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n new token(s) were neither saved nor copied. Without them, each of these tokens has to be regenerated.</source>
        <translation>
            <numerusform>The secret of %n new token was neither saved nor copied. Without it, the token has to be regenerated.</numerusform>
            <numerusform>The secrets of %n new tokens were neither saved nor copied. Without them, each of these tokens has to be regenerated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixBar</name>
    <message numerus="yes">
        <source>All %n role(s)</source>
        <translation>
            <numerusform>All %n role</numerusform>
            <numerusform>All %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixModel</name>
    <message numerus="yes">
        <source>%1, expanded, %n permission(s)</source>
        <translation>
            <numerusform>%1, expanded, %n permission</numerusform>
            <numerusform>%1, expanded, %n permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, collapsed, %n permission(s)</source>
        <translation>
            <numerusform>%1, collapsed, %n permission</numerusform>
            <numerusform>%1, collapsed, %n permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixPage</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n permission(s)</source>
        <translation>
            <numerusform>%1 of %n permission</numerusform>
            <numerusform>%1 of %n permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MatrixTasks</name>
    <message numerus="yes">
        <source>The pending changes of %n role(s) are forgotten, and cannot be undone again.</source>
        <translation>
            <numerusform>The pending changes of %n role are forgotten, and cannot be undone again.</numerusform>
            <numerusform>The pending changes of %n roles are forgotten, and cannot be undone again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPicker</name>
    <message numerus="yes">
        <source>%n user(s) ticked</source>
        <translation>
            <numerusform>%n user ticked</numerusform>
            <numerusform>%n users ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all %n found</source>
        <translation>
            <numerusform>&amp;Tick all %n found</numerusform>
            <numerusform>&amp;Tick all %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MyTokensPage</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::OverdueBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s) now?</source>
        <translation>
            <numerusform>Delete %n token now?</numerusform>
            <numerusform>Delete %n tokens now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::PermissionDetails</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyPage</name>
    <message numerus="yes">
        <source>%n personal access token(s) stop(s) working.</source>
        <translation>
            <numerusform>%n personal access token stops working.</numerusform>
            <numerusform>%n personal access tokens stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal access token(s) work(s) again.</source>
        <translation>
            <numerusform>%n personal access token works again.</numerusform>
            <numerusform>%n personal access tokens work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live(s) longer than will be allowed; existing tokens keep their life.</source>
        <translation>
            <numerusform>%n token lives longer than will be allowed; existing tokens keep their life.</numerusform>
            <numerusform>%n tokens live longer than will be allowed; existing tokens keep their life.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::PolicyTicks</name>
    <message numerus="yes">
        <source>%n policy(s) ticked.</source>
        <translation>
            <numerusform>%n policy ticked.</numerusform>
            <numerusform>%n policies ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RetryCountdown</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewDialog</name>
    <message numerus="yes">
        <source>%n role(s) are made, changed or deleted together. Nothing is stored before you apply the changes.</source>
        <translation>
            <numerusform>%n role is made, changed or deleted together. Nothing is stored before you apply the changes.</numerusform>
            <numerusform>%n roles are made, changed or deleted together. Nothing is stored before you apply the changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ReviewImpact</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
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
            <numerusform>%n user gains or loses permissions.</numerusform>
            <numerusform>%n users gain or lose permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) gain or lose permissions.</source>
        <translation>
            <numerusform>%n token gains or loses permissions.</numerusform>
            <numerusform>%n tokens gain or lose permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more user(s)</source>
        <translation>
            <numerusform>and %n more user</numerusform>
            <numerusform>and %n more users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more token(s)</source>
        <translation>
            <numerusform>and %n more token</numerusform>
            <numerusform>and %n more tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDesk</name>
    <message numerus="yes">
        <source>Give %n permission(s) to %1</source>
        <translation>
            <numerusform>Give %n permission to %1</numerusform>
            <numerusform>Give %n permissions to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n permission(s) from %1</source>
        <translation>
            <numerusform>Take %n permission from %1</numerusform>
            <numerusform>Take %n permissions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message numerus="yes">
        <source>%n permission(s) are copied.</source>
        <translation>
            <numerusform>%n permission is copied.</numerusform>
            <numerusform>%n permissions are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are left out, because you do not have them: %1</source>
        <translation>
            <numerusform>%n permission is left out, because you do not have it: %1</numerusform>
            <numerusform>%n permissions are left out, because you do not have them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleOperations</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message numerus="yes">
        <source>%n scope(s) chosen.</source>
        <translation>
            <numerusform>%n scope chosen.</numerusform>
            <numerusform>%n scopes chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grant(s) nothing today.</source>
        <translation>
            <numerusform>%n of them grants nothing today.</numerusform>
            <numerusform>%n of them grant nothing today.</numerusform>
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
    <name>chatelaine::TokenListModel</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
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
    <message numerus="yes">
        <source>%n token(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n token could not be read and is not shown.</numerusform>
            <numerusform>%n tokens could not be read and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message numerus="yes">
        <source>%n users selected</source>
        <translation>
            <numerusform>%n user selected</numerusform>
            <numerusform>%n users selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserForm</name>
    <message numerus="yes">
        <source>It holds %n permission(s).</source>
        <translation>
            <numerusform>It holds %n permission.</numerusform>
            <numerusform>It holds %n permissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserOperations</name>
    <message numerus="yes">
        <source>%1 owns %n token(s). Choose somebody active who gets them.</source>
        <translation>
            <numerusform>%1 owns %n token. Choose somebody active who gets them.</numerusform>
            <numerusform>%1 owns %n tokens. Choose somebody active who gets them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTasks</name>
    <message numerus="yes">
        <source>%n personal access token(s) of theirs stop(s) working meanwhile.</source>
        <translation>
            <numerusform>%n personal access token of theirs stops working meanwhile.</numerusform>
            <numerusform>%n personal access tokens of theirs stop working meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of service accounts that they own go(es) on working.</source>
        <translation>
            <numerusform>%n token of service accounts that they own goes on working.</numerusform>
            <numerusform>%n tokens of service accounts that they own go on working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n user matches</numerusform>
            <numerusform>%n users match</numerusform>
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
    <name>chatelaine::WhoCanView</name>
    <message numerus="yes">
        <source>%n user(s) can do this now.</source>
        <translation>
            <numerusform>%n user can do this now.</numerusform>
            <numerusform>%n users can do this now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can do this now.</source>
        <translation>
            <numerusform>%n token can do this now.</numerusform>
            <numerusform>%n tokens can do this now.</numerusform>
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
    <name>chatelaine::authmethodwords</name>
    <message numerus="yes">
        <source>%n in PEM</source>
        <translation>
            <numerusform>%n in PEM</numerusform>
            <numerusform>%n in PEM</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::bulkwords</name>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token selected</numerusform>
            <numerusform>%n tokens selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Disable %n token</numerusform>
            <numerusform>Disable %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Enable %n token</numerusform>
            <numerusform>Enable %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n token(s)</source>
        <translation>
            <numerusform>Yes, delete %n token</numerusform>
            <numerusform>Yes, delete %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n token(s)</source>
        <translation>
            <numerusform>Change %n token</numerusform>
            <numerusform>Change %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be disabled. Whatever uses them stops working until they are enabled again.</source>
        <translation>
            <numerusform>%n token will be disabled. Whatever uses it stops working until it is enabled again.</numerusform>
            <numerusform>%n tokens will be disabled. Whatever uses them stops working until they are enabled again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be enabled.</source>
        <translation>
            <numerusform>%n token will be enabled.</numerusform>
            <numerusform>%n tokens will be enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will belong to %1.</source>
        <translation>
            <numerusform>%n token will belong to %1.</numerusform>
            <numerusform>%n tokens will belong to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get the role %1.</source>
        <translation>
            <numerusform>%n token will get the role %1.</numerusform>
            <numerusform>%n tokens will get the role %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will get a new expiry: %1.</source>
        <translation>
            <numerusform>%n token will get a new expiry: %1.</numerusform>
            <numerusform>%n tokens will get a new expiry: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>
            <numerusform>%n token will be deleted, with every secret. Whatever uses it stops working at once. This cannot be undone.</numerusform>
            <numerusform>%n tokens will be deleted, with every secret. Whatever uses them stops working at once. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay(s) as it is: there is nothing to do.</source>
        <translation>
            <numerusform>%n token stays as it is: there is nothing to do.</numerusform>
            <numerusform>%n tokens stay as they are: there is nothing to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be left alone. %1</source>
        <translation>
            <numerusform>%n token will be left alone. %1</numerusform>
            <numerusform>%n tokens will be left alone. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed. %1</source>
        <translation>
            <numerusform>%n token could not be changed. %1</numerusform>
            <numerusform>%n tokens could not be changed. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was used in the last 24 hours: something still uses it.</source>
        <translation>
            <numerusform>%n of them was used in the last 24 hours: something still uses it.</numerusform>
            <numerusform>%n of them were used in the last 24 hours: something still uses them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a management token: whoever administers the server with it is locked out.</source>
        <translation>
            <numerusform>%n of them is a management token: whoever administers the server with it is locked out.</numerusform>
            <numerusform>%n of them are management tokens: whoever administers the server with them is locked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is disabled.</source>
        <translation>
            <numerusform>%n token is disabled.</numerusform>
            <numerusform>%n tokens are disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) is enabled.</source>
        <translation>
            <numerusform>%n token is enabled.</numerusform>
            <numerusform>%n tokens are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was deleted.</source>
        <translation>
            <numerusform>%n token was deleted.</numerusform>
            <numerusform>%n tokens were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was changed.</source>
        <translation>
            <numerusform>%n token was changed.</numerusform>
            <numerusform>%n tokens were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n token was not tried.</numerusform>
            <numerusform>%n tokens were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::expiry</name>
    <message numerus="yes">
        <source>%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</source>
        <translation>
            <numerusform>%n token expires on one day: %1. Replace it earlier.</numerusform>
            <numerusform>%n tokens expire on one day: %1. Replace some of them earlier, so that not everything stops at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manynames</name>
    <message numerus="yes">
        <source>%n more line(s) is wrong.</source>
        <translation>
            <numerusform>%n more line is wrong.</numerusform>
            <numerusform>%n more lines are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::manywords</name>
    <message numerus="yes">
        <source>Create %n token(s)</source>
        <translation>
            <numerusform>Create %n token</numerusform>
            <numerusform>Create %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</source>
        <translation>
            <numerusform>%n token will be created. You can save its secret right after this, and never again.</numerusform>
            <numerusform>%n tokens will be created. Each gets a secret of its own; you can save all of them right after this, and never again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is called like a token that is there already. It is made nevertheless.</source>
        <translation>
            <numerusform>%n of them is called like a token that is there already. It is made nevertheless.</numerusform>
            <numerusform>%n of them are called like tokens that are there already. They are made nevertheless.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) cannot be created and will be left out. %1</source>
        <translation>
            <numerusform>%n token cannot be created and will be left out. %1</numerusform>
            <numerusform>%n tokens cannot be created and will be left out. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was created.</source>
        <translation>
            <numerusform>%n token was created.</numerusform>
            <numerusform>%n tokens were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n token(s) it is not known whether it was created. %1</source>
        <translation>
            <numerusform>Of %n token it is not known whether it was created. %1</numerusform>
            <numerusform>Of %n tokens it is not known whether they were created. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be created. %1</source>
        <translation>
            <numerusform>%n token could not be created. %1</numerusform>
            <numerusform>%n tokens could not be created. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) was not tried.</source>
        <translation>
            <numerusform>%n token was not tried.</numerusform>
            <numerusform>%n tokens were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::matrixtext</name>
    <message numerus="yes">
        <source>Holds %1 of %n permission(s).</source>
        <translation>
            <numerusform>Holds %1 of %n permission.</numerusform>
            <numerusform>Holds %1 of %n permissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::AclRules</name>
    <message numerus="yes">
        <source>There are more than %n rule(s) here: what the others grant is not shown below. Servers go by all of them.</source>
        <translation>
            <numerusform>There are more than %n rule here: what the others grant is not shown below. Servers go by all of them.</numerusform>
            <numerusform>There are more than %n rules here: what the others grant is not shown below. Servers go by all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::LiveWatch</name>
    <message numerus="yes">
        <source>The server that answers has not heard from its leader for %n second(s). What is shown may be that old.</source>
        <translation>
            <numerusform>The server that answers has not heard from its leader for %n second. What is shown may be that old.</numerusform>
            <numerusform>The server that answers has not heard from its leader for %n seconds. What is shown may be that old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::NomadConnectionTest</name>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>There was no answer within %n second.</numerusform>
            <numerusform>There was no answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::Successor</name>
    <message numerus="yes">
        <source>The new token goes without %n role(s) that do not exist any more: %1.</source>
        <translation>
            <numerusform>The new token goes without %n role that does not exist any more: %1.</numerusform>
            <numerusform>The new token goes without %n roles that do not exist any more: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::nomad::TokenRules</name>
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
        <source>The name is %n byte(s) too long: the server takes at most %1.</source>
        <translation>
            <numerusform>The name is %n byte too long: the server takes at most %1.</numerusform>
            <numerusform>The name is %n bytes too long: the server takes at most %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::peoplewords</name>
    <message numerus="yes">
        <source>They own %n token(s).</source>
        <translation>
            <numerusform>They own %n token.</numerusform>
            <numerusform>They own %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have %n personal access token(s).</source>
        <translation>
            <numerusform>They have %n personal access token.</numerusform>
            <numerusform>They have %n personal access tokens.</numerusform>
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
