-- db-scheduler's table, as its release 16 wants it. The instance is "<business id>@<moment>".
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

CREATE SEQUENCE calendar_revision;

-- Year schedules entered since the platform was built; those of 2020 to 2026 ship with it.
CREATE TABLE calendar_year (
    year       integer     PRIMARY KEY,
    notice     text        NOT NULL,
    official   boolean     NOT NULL,
    revision   bigint      NOT NULL,
    entered_at timestamptz NOT NULL
);

CREATE TABLE calendar_day (
    year    integer NOT NULL REFERENCES calendar_year,
    date    date    NOT NULL,
    name    text    NOT NULL,
    working boolean NOT NULL,
    PRIMARY KEY (year, date)
);
