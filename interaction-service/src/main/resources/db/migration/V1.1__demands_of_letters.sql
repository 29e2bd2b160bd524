-- 解读需求 noted of a letter, in an officer's words.
create table message_demand (
    message_id  uuid        primary key references message,
    document_id uuid,
    topic       text,
    clause      text,
    question    text        not null,
    noted_by    text        not null,
    noted_at    timestamptz not null
);

-- 政策问答 that answer it in public; their writers read them with number and secret.
create table message_demand_answer (
    message_id  uuid        not null references message,
    question_id uuid        not null,
    question    text        not null,
    answer      text        not null,
    url         text        not null,
    answered_at timestamptz not null,
    primary key (message_id, question_id)
);
create index message_demand_answer_question on message_demand_answer (question_id);
