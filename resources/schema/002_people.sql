-- SPDX-License-Identifier: GPL-3.0-or-later
-- People and permissions: federated users, one-time codes, groups, zones, scopes of personal tokens, roles that can
-- be edited, a policy with personal tokens, audit entries about anything. Same conventions as in the first step.

ALTER TABLE permissions ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE permissions ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE permissions ADD COLUMN catalogue TEXT NOT NULL DEFAULT '';

ALTER TABLE roles ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
CREATE INDEX role_permissions_by_permission ON role_permissions (permission_id);

ALTER TABLE users ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN provider TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_sign_in_at BIGINT;
-- The digest of a one-time code, which nobody can read back, and when it dies.
ALTER TABLE users ADD COLUMN code_digest BLOB;
ALTER TABLE users ADD COLUMN code_expires_at BIGINT;
-- Who gave the code out, and so knows it: it is dead once its user may do more than the giver.
ALTER TABLE users ADD COLUMN code_giver INTEGER REFERENCES principals (id);
-- Grows when a password ends: whoever signed in with an older one is signed out.
ALTER TABLE users ADD COLUMN credential_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX users_by_external_id ON users (provider, external_id) WHERE provider <> '';

CREATE INDEX principals_by_name ON principals (sort_name, id) WHERE kind = 'user' AND deleted_at IS NULL;
CREATE INDEX principals_by_role ON principals (role_id) WHERE kind = 'user' AND deleted_at IS NULL;

CREATE TABLE principal_zones (
    principal_id INTEGER NOT NULL REFERENCES principals (id),
    zone TEXT NOT NULL,
    PRIMARY KEY (principal_id, zone)
);
CREATE INDEX principal_zones_by_zone ON principal_zones (zone);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    sort_name TEXT NOT NULL,
    description TEXT NOT NULL,
    role_id INTEGER REFERENCES roles (id),
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX groups_by_role ON groups (role_id);

CREATE TABLE group_members (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    principal_id INTEGER NOT NULL REFERENCES principals (id),
    PRIMARY KEY (group_id, principal_id)
);
CREATE INDEX group_members_by_principal ON group_members (principal_id, group_id);

-- By name, not by number: a scope outlives a permission that a catalogue drops, and grants nothing then.
CREATE TABLE token_scopes (
    token_id INTEGER NOT NULL REFERENCES tokens (id),
    permission TEXT NOT NULL,
    PRIMARY KEY (token_id, permission)
);
CREATE INDEX token_scopes_by_permission ON token_scopes (permission, token_id);
ALTER TABLE tokens ADD COLUMN disabled_by INTEGER REFERENCES principals (id);
CREATE INDEX tokens_by_principal ON tokens (principal_id);
-- How many living tokens a role has, and the first of them by name, without a look at the tokens themselves.
CREATE INDEX tokens_alive_by_role ON tokens (role_id, sort_name, id, disabled, expires_at) WHERE deleted_at IS NULL;

ALTER TABLE policy ADD COLUMN personal_tokens INTEGER NOT NULL DEFAULT 0 CHECK (personal_tokens IN (0, 1));
ALTER TABLE policy ADD COLUMN longest_personal_token_life BIGINT;
ALTER TABLE policy ADD COLUMN idle_lock BIGINT DEFAULT 600000;
ALTER TABLE policy ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

-- Entries about something else than a token name it here; the canonical form that is hashed holds both then.
ALTER TABLE audit ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN subject_id BIGINT NOT NULL DEFAULT 0;
CREATE INDEX audit_by_subject ON audit (subject, subject_id, sequence) WHERE subject <> '';
CREATE INDEX audit_by_actor ON audit (actor_id, sequence);
