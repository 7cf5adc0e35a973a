-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every act asks who acts, what roles hold and what the policy says, and that changes rarely. This number is another one
-- after each change of people, groups, roles, permissions and policy, by whatever program: as long as it is the same, what
-- was read before still holds. It is random, so that no change that was taken back can leave it as a later one makes it.
-- Sign-ins and one-time codes do not count. Same conventions as in the first step.
CREATE TABLE rules_stamp (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    stamp BIGINT NOT NULL
);
INSERT INTO rules_stamp (id, stamp) VALUES (1, random());

-- The principals of tokens come and go with them and are no people.
CREATE TRIGGER principals_added_stamp AFTER INSERT ON principals WHEN NEW.kind = 'user' BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER principals_changed_stamp AFTER UPDATE OF kind, name, role_id, deleted_at ON principals WHEN 'user' IN (OLD.kind, NEW.kind) BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER principals_removed_stamp AFTER DELETE ON principals WHEN OLD.kind = 'user' BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER users_added_stamp AFTER INSERT ON users BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER users_changed_stamp AFTER UPDATE OF principal_id, email, status, password_hash, provider, external_id, credential_version ON users BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER users_removed_stamp AFTER DELETE ON users BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER permissions_added_stamp AFTER INSERT ON permissions BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER permissions_changed_stamp AFTER UPDATE ON permissions BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER permissions_removed_stamp AFTER DELETE ON permissions BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER roles_added_stamp AFTER INSERT ON roles BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER roles_changed_stamp AFTER UPDATE ON roles BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER roles_removed_stamp AFTER DELETE ON roles BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER role_permissions_added_stamp AFTER INSERT ON role_permissions BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER role_permissions_changed_stamp AFTER UPDATE ON role_permissions BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER role_permissions_removed_stamp AFTER DELETE ON role_permissions BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER groups_added_stamp AFTER INSERT ON groups BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER groups_changed_stamp AFTER UPDATE ON groups BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER groups_removed_stamp AFTER DELETE ON groups BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER group_members_added_stamp AFTER INSERT ON group_members BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER group_members_changed_stamp AFTER UPDATE ON group_members BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER group_members_removed_stamp AFTER DELETE ON group_members BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER principal_zones_added_stamp AFTER INSERT ON principal_zones BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER principal_zones_changed_stamp AFTER UPDATE ON principal_zones BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER principal_zones_removed_stamp AFTER DELETE ON principal_zones BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER policy_added_stamp AFTER INSERT ON policy BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER policy_changed_stamp AFTER UPDATE ON policy BEGIN UPDATE rules_stamp SET stamp = random(); END;
CREATE TRIGGER policy_removed_stamp AFTER DELETE ON policy BEGIN UPDATE rules_stamp SET stamp = random(); END;
