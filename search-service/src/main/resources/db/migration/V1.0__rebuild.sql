-- Rebuilds of the index. While one is not finished, every live fact is written to its index too.
CREATE TABLE rebuild (
    id          uuid PRIMARY KEY,
    index_name  text        NOT NULL UNIQUE,
    started_by  text        NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    outcome     text CHECK (outcome IN ('DONE', 'CANCELLED')),
    problem     text,
    CHECK ((finished_at IS NULL) = (outcome IS NULL))
);
-- One at a time.
CREATE UNIQUE INDEX rebuild_unfinished ON rebuild ((true)) WHERE finished_at IS NULL;

-- How far each source was read; a rebuild that was interrupted goes on from here.
CREATE TABLE rebuild_source (
    rebuild_id uuid    NOT NULL REFERENCES rebuild,
    source     text    NOT NULL,
    cursor     text,
    read       bigint  NOT NULL DEFAULT 0,
    complete   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (rebuild_id, source)
);
