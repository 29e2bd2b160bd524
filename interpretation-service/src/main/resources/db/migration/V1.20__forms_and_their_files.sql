-- 形式要素: what the form of a piece of material needs beside its text.
CREATE TABLE interpretation_form_sheet (
    interpretation uuid PRIMARY KEY REFERENCES interpretation,
    author         text,
    post           text,
    institution    text,
    source         text,
    link           text,
    transcript     text
);

-- Pictures, recordings, subtitles and covers. The contents lie in the file store.
CREATE TABLE interpretation_file (
    id              uuid        PRIMARY KEY,
    interpretation  uuid        NOT NULL REFERENCES interpretation,
    role            text        NOT NULL CHECK (role IN ('PICTURE', 'RECORDING', 'SUBTITLES', 'COVER')),
    position        integer     NOT NULL,
    file_name       text        NOT NULL,
    media_type      text        NOT NULL,
    size            bigint      NOT NULL,
    sha256          text        NOT NULL,
    -- What the public gets: without metadata, and subtitles as WebVTT.
    served_type     text        NOT NULL,
    served_size     bigint      NOT NULL,
    served_sha256   text        NOT NULL,
    text_instead    text,
    added_at        timestamptz NOT NULL
);
CREATE INDEX interpretation_file_of ON interpretation_file (interpretation, role, position);
