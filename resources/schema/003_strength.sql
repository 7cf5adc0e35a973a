-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sign-ins that wait longer after each wrong password, people who stay signed in on a machine, an audit trail that is
-- searched and shortened. Same conventions as in the first step.

-- By e-mail address, also of nobody here: who exists must not show in what has to wait.
CREATE TABLE sign_in_waits (
    folded_email TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    failed_at BIGINT NOT NULL,
    open_at BIGINT NOT NULL
);

-- Digests of what is in the keychains of machines on which people stay signed in.
CREATE TABLE remembered_sign_ins (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    principal_id INTEGER NOT NULL REFERENCES principals (id),
    digest BLOB NOT NULL UNIQUE,
    credential_version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Its console was locked: whoever comes next types the password, also after that console was closed.
    locked INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX remembered_sign_ins_by_principal ON remembered_sign_ins (principal_id);

-- The oldest part of the trail may be removed once an anchor says how far and what the last hash was: the chain goes on
-- from there. Anchors are never changed and never removed.
CREATE TABLE audit_anchors (
    last_sequence BIGINT PRIMARY KEY,
    last_hash BLOB NOT NULL,
    removed BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_id BIGINT,
    actor TEXT NOT NULL
);
CREATE TRIGGER audit_anchors_are_not_updated BEFORE UPDATE ON audit_anchors BEGIN SELECT RAISE(ABORT, 'audit anchors are never changed'); END;
CREATE TRIGGER audit_anchors_are_not_deleted BEFORE DELETE ON audit_anchors BEGIN SELECT RAISE(ABORT, 'audit anchors are never deleted'); END;
DROP TRIGGER audit_is_not_deleted;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    WHEN OLD.sequence > COALESCE((SELECT MAX(last_sequence) FROM audit_anchors), 0)
    BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;

CREATE INDEX audit_by_time ON audit (at, sequence);
CREATE INDEX audit_by_action ON audit (action, sequence);
CREATE INDEX audit_refused ON audit (sequence) WHERE outcome = 'refused';

-- For lists of a million tokens: by owner and by role the tokens of each come in order from the index alone; the few of a
-- state are found without looking at all the others; the names of users are searched apart from those of service accounts.
DROP INDEX tokens_by_owner;
CREATE INDEX tokens_by_owner ON tokens (owner_id, deleted_at);
DROP INDEX tokens_by_role;
CREATE INDEX tokens_by_role ON tokens (role_id, deleted_at);
CREATE INDEX tokens_by_state ON tokens (disabled, expires_at, created_at) WHERE deleted_at IS NULL;
CREATE INDEX tokens_deleted ON tokens (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX users_by_name ON principals (sort_name, id, search_name) WHERE kind = 'user';
