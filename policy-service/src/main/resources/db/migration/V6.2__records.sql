-- 结构化信息: classes with their own fields, as data.
create table record_class (
    code           text primary key,
    position       integer not null,
    name           text    not null,
    basis          text    not null,
    natural_key    text[]  not null,
    title_fields   text[]  not null,
    date_field     text    not null,
    consent_field  text,
    consent_value  text,
    not_public     text[]  not null
);

create table record_field (
    class_code  text    not null references record_class,
    position    integer not null,
    code        text    not null,
    name        text    not null,
    type        text    not null,
    required    boolean not null,
    pattern     text,
    choices     text[]  not null default '{}',
    masked_when text,
    required_when text,
    help        text,
    primary key (class_code, code)
);

insert into record_class (code, position, name, basis, natural_key, title_fields, date_field, consent_field, consent_value, not_public) values
('PROPOSAL', 1, '建议提案办理', '国办发〔2014〕46号', '{session,number}', '{title}', 'repliedOn', 'publishConsent', '同意公开', '{publishConsent}'),
('COMMITMENT', 2, '公开承诺事项', '《条例》第十九条', '{year,number}', '{task}', 'committedOn', null, null, '{}'),
('LICENCE', 3, '行政许可决定', '《行政许可法》第四十条', '{documentNumber}', '{documentNumber,counterpartName,content}', 'decidedOn', null, null, '{}'),
('PENALTY', 4, '行政处罚决定', '《行政处罚法》第四十八条', '{documentNumber}', '{documentNumber,counterpartName}', 'decidedOn', null, null, '{}'),
('RANDOM_INSPECTION', 5, '双随机抽查', '国发〔2019〕5号', '{taskNumber,objectName}', '{taskName,objectName}', 'inspectedOn', null, null, '{}');

insert into record_field (class_code, position, code, name, type, required, pattern, choices, masked_when, help) values
('PROPOSAL', 1, 'number', '编号', 'TEXT', true, '[0-9A-Za-z]{1,20}', '{}', null, '建议或者提案的编号，例如 2026015'),
('PROPOSAL', 2, 'title', '题目', 'TEXT', true, null, '{}', null, null),
('PROPOSAL', 3, 'proposerKind', '提出人类别', 'CHOICE', true, null, '{人大代表,政协委员,民主党派和团体}', null, '公开类别，不公开个人联系方式'),
('PROPOSAL', 4, 'session', '届次', 'TEXT', true, null, '{}', null, '例如 十四届人大五次会议'),
('PROPOSAL', 5, 'leadOffice', '主办科室', 'TEXT', true, null, '{}', null, null),
('PROPOSAL', 6, 'repliedOn', '答复日期', 'DATE', true, null, '{}', null, null),
('PROPOSAL', 7, 'reply', '答复全文', 'LONG_TEXT', true, null, '{}', null, '不写联系人的手机号码'),
('PROPOSAL', 8, 'replyDocument', '答复文件', 'DOCUMENT', false, null, '{}', null, '已发布的答复文件的索引号，附件放在那份文件里'),
('PROPOSAL', 9, 'publishConsent', '是否同意公开', 'CHOICE', true, null, '{同意公开,不同意公开}', null, '不同意公开的只留存，不发布'),

('COMMITMENT', 1, 'year', '年度', 'TEXT', true, '20[0-9]{2}', '{}', null, null),
('COMMITMENT', 2, 'number', '序号', 'TEXT', true, '[0-9]{1,4}', '{}', null, null),
('COMMITMENT', 3, 'task', '承诺事项', 'TEXT', true, null, '{}', null, null),
('COMMITMENT', 4, 'measures', '具体措施', 'LONG_TEXT', true, null, '{}', null, null),
('COMMITMENT', 5, 'office', '责任科室', 'TEXT', true, null, '{}', null, null),
('COMMITMENT', 6, 'responsible', '责任人', 'TEXT', true, null, '{}', null, '本机关负责这项工作的人，职务行为应当公开'),
('COMMITMENT', 7, 'committedOn', '承诺日期', 'DATE', true, null, '{}', null, null),
('COMMITMENT', 8, 'dueOn', '完成时限', 'DATE', true, null, '{}', null, null),
('COMMITMENT', 9, 'progress', '完成情况', 'LONG_TEXT', false, null, '{}', null, null),

('LICENCE', 1, 'documentNumber', '许可决定文书号', 'TEXT', true, null, '{}', null, null),
('LICENCE', 2, 'counterpartKind', '相对人类别', 'CHOICE', true, null, '{法人及非法人组织,个体工商户,自然人}', null, null),
('LICENCE', 3, 'counterpartName', '相对人名称', 'NAME', true, null, '{}', 'counterpartKind=自然人', '自然人的姓名只保留姓，其余自动遮蔽'),
('LICENCE', 4, 'creditCode', '统一社会信用代码', 'CREDIT_CODE', false, null, '{}', null, '法人及非法人组织必须填写'),
('LICENCE', 5, 'kind', '许可类别', 'CHOICE', true, null, '{普通,特许,认可,核准,登记,其他}', null, null),
('LICENCE', 6, 'content', '许可内容', 'TEXT', true, null, '{}', null, null),
('LICENCE', 7, 'basis', '许可依据', 'LONG_TEXT', false, null, '{}', null, null),
('LICENCE', 8, 'decidedOn', '许可决定日期', 'DATE', true, null, '{}', null, null),
('LICENCE', 9, 'validFrom', '有效期自', 'DATE', true, null, '{}', null, null),
('LICENCE', 10, 'validTo', '有效期至', 'DATE', true, null, '{}', null, '长期有效的填 2099-12-31'),
('LICENCE', 11, 'organ', '许可机关', 'TEXT', true, null, '{}', null, null),
('LICENCE', 12, 'organCode', '许可机关信用代码', 'CREDIT_CODE', true, null, '{}', null, null),

('PENALTY', 1, 'documentNumber', '行政处罚决定书文号', 'TEXT', true, null, '{}', null, null),
('PENALTY', 2, 'counterpartKind', '相对人类别', 'CHOICE', true, null, '{法人及非法人组织,个体工商户,自然人}', null, null),
('PENALTY', 3, 'counterpartName', '相对人名称', 'NAME', true, null, '{}', 'counterpartKind=自然人', '自然人的姓名只保留姓，其余自动遮蔽'),
('PENALTY', 4, 'creditCode', '统一社会信用代码', 'CREDIT_CODE', false, null, '{}', null, '法人及非法人组织必须填写'),
('PENALTY', 5, 'violation', '违法行为类型', 'TEXT', true, null, '{}', null, null),
('PENALTY', 6, 'facts', '违法事实', 'LONG_TEXT', true, null, '{}', null, null),
('PENALTY', 7, 'basis', '处罚依据', 'LONG_TEXT', true, null, '{}', null, null),
('PENALTY', 8, 'kind', '处罚类别', 'CHOICE', true, null, '{警告,罚款,没收违法所得,责令停止活动,撤销登记,取缔,其他}', null, null),
('PENALTY', 9, 'content', '处罚内容', 'LONG_TEXT', true, null, '{}', null, null),
('PENALTY', 10, 'amount', '罚款金额（万元）', 'NUMBER', false, null, '{}', null, null),
('PENALTY', 11, 'decidedOn', '处罚决定日期', 'DATE', true, null, '{}', null, null),
('PENALTY', 12, 'validTo', '公示截止期', 'DATE', true, null, '{}', null, null),
('PENALTY', 13, 'organ', '处罚机关', 'TEXT', true, null, '{}', null, null),
('PENALTY', 14, 'organCode', '处罚机关信用代码', 'CREDIT_CODE', true, null, '{}', null, null),

('RANDOM_INSPECTION', 1, 'planName', '抽查计划', 'TEXT', true, null, '{}', null, null),
('RANDOM_INSPECTION', 2, 'taskNumber', '抽查任务编号', 'TEXT', true, '[0-9A-Za-z-]{1,30}', '{}', null, null),
('RANDOM_INSPECTION', 3, 'taskName', '抽查任务', 'TEXT', true, null, '{}', null, null),
('RANDOM_INSPECTION', 4, 'items', '抽查事项', 'TEXT', true, null, '{}', null, null),
('RANDOM_INSPECTION', 5, 'objectName', '抽查对象', 'TEXT', true, null, '{}', null, '法人及非法人组织的名称'),
('RANDOM_INSPECTION', 6, 'creditCode', '统一社会信用代码', 'CREDIT_CODE', true, null, '{}', null, null),
('RANDOM_INSPECTION', 7, 'inspectedOn', '检查日期', 'DATE', true, null, '{}', null, null),
('RANDOM_INSPECTION', 8, 'result', '抽查结果', 'CHOICE', true, null, '{未发现问题,发现问题已责令改正,发现问题待后续处理,不配合检查,未开展活动}', null, null),
('RANDOM_INSPECTION', 9, 'remark', '情况说明', 'LONG_TEXT', false, null, '{}', null, null);

update record_field set required_when = 'counterpartKind=法人及非法人组织' where code = 'creditCode' and class_code in ('LICENCE', 'PENALTY');

create table structured_record (
    id                uuid        primary key,
    version           bigint      not null,
    class_code        text        not null references record_class,
    entry_id          uuid        not null references catalogue_entry,
    state             text        not null,
    natural_key       text        not null,
    title             text        not null,
    dated             date        not null,
    data              jsonb       not null,
    drafted_by_id     text        not null,
    drafted_by_name   text        not null,
    drafted_by_office text        not null,
    contributors      text[]      not null,
    approved_by_name  text,
    published_at      timestamptz,
    published_by_name text,
    withdrawal_reason text,
    change_number     bigint      unique,
    updated_at        timestamptz not null,
    unique (class_code, natural_key),
    check (state <> 'PUBLISHED' or (approved_by_name is not null and published_at is not null)),
    check (state <> 'WITHDRAWN' or withdrawal_reason is not null)
);
create index structured_record_public on structured_record (class_code, dated desc, id) where state = 'PUBLISHED';
create index structured_record_entry on structured_record (entry_id, published_at desc) where state = 'PUBLISHED';
create index structured_record_desk on structured_record (class_code, state, updated_at desc);
