-- The catalogue that a municipal civil affairs bureau begins with. 条例 is 《中华人民共和国政府信息公开条例》 (2019). The openness office
-- maintains it from here on; this is only the beginning.
create temporary table beginning (
    line            integer generated always as identity,
    code            text,
    parent          text,
    section         text,
    title           text,
    contents        text,
    legal_basis     text,
    time_limit      text,
    office          text,
    frequency       text,
    yearly_by       text,
    inspection_rule text,
    record_class    text
);

insert into beginning (code, parent, section, title, contents, legal_basis, time_limit, office, frequency, yearly_by, inspection_rule, record_class) values
('01', null, 'GUIDE', '政府信息公开指南', '政府信息的分类、编排体系、获取方式；公开工作机构的名称、办公地址、办公时间、联系电话、互联网联系方式', '《条例》第十二条', '变动之日起20个工作日内', '政务公开办', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),

('02', null, 'RULES', '政府信息公开制度', '政府信息公开的法律依据和本机关的工作制度', '《条例》第四条', '变动之日起20个工作日内', '政务公开办', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('0201', '02', null, '信息公开法律法规', '《条例》及其配套规定的全文', '《条例》第二十条第一项', '变动之日起20个工作日内', '政务公开办', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('0202', '02', null, '信息公开工作制度', '保密审查、依申请公开、解读回应、监督考核等工作制度', '《条例》第四条、第十七条', '制定之日起20个工作日内', '政务公开办', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0203', '02', null, '政务公开工作要点', '年度工作要点、任务分工和落实情况', '《条例》第四十六条', '每年公布', '政务公开办', 'YEARLY', null, 'BY_FREQUENCY', null),
('0204', '02', null, '主动公开事项目录', '政府信息的索引、名称、内容概述、生成日期，标准目录', '《条例》第十二条', '变动之日起20个工作日内', '政务公开办', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),

('03', null, 'CONTENT', '机构概况', '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', '《条例》第二十条第二项', '变动之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0301', '03', null, '机构职能', '主要职责、办公地址、办公时间、联系方式', '《条例》第二十条第二项', '变动之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0302', '03', null, '领导信息', '负责人姓名、职务、工作简历、工作分工', '《条例》第二十条第二项', '变动之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0303', '03', null, '内设机构', '内设机构名称、职责、负责人、联系方式', '《条例》第二十条第二项', '变动之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0304', '03', null, '局属事业单位', '局属事业单位的职责、地址、服务内容和联系方式', '《条例》第二十条第二项、第五十五条', '变动之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0305', '03', null, '人事信息', '人事任免，公务员招考的职位、名额、报考条件和录用结果，事业单位公开招聘', '《条例》第二十条第十四项，《公务员法》第二十八条、第三十二条', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),

('04', null, 'CONTENT', '法规政策', '法规、规章、行政规范性文件和其他政策文件，及其解读和清理', '《条例》第二十条第一项', '形成之日起20个工作日内', '法规科', 'WITHIN_20_WORKING_DAYS', null, 'NOTICES_AND_POLICIES', null),
('0401', '04', null, '行政规范性文件', '标题、正文、文号、成文日期、发布日期、有效性，解读材料', '《条例》第二十条第一项', '形成之日起20个工作日内', '法规科', 'WITHIN_20_WORKING_DAYS', null, 'NOTICES_AND_POLICIES', null),
('0402', '04', null, '其他政策文件', '本机关制发的、需要公众广泛知晓的其他文件', '《条例》第十九条、第二十条第十一项', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'NOTICES_AND_POLICIES', null),
('0403', '04', null, '文件清理结果', '继续有效、修改、废止、失效的文件目录', '《条例》第二十条第一项，《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）', '清理结束之日起20个工作日内', '法规科', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),

('05', null, 'CONTENT', '规划计划和任务落实', '民政事业规划、年度计划、工作报告和重点任务的落实', '《条例》第二十条第三项', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0501', '05', null, '规划计划', '民政事业发展规划、专项规划、年度工作计划', '《条例》第二十条第三项', '形成之日起20个工作日内', '规划财务科', 'YEARLY', null, 'BY_FREQUENCY', null),
('0502', '05', null, '工作报告', '年度工作总结和下一年度思路', '《条例》第十九条', '每年公布', '办公室', 'YEARLY', null, 'BY_FREQUENCY', null),
('0503', '05', null, '政府工作报告任务落实', '政府工作报告中由民政部门承担的任务、责任科室和进展', '《条例》第十九条', '每季度公布', '办公室', 'QUARTERLY', null, 'BY_FREQUENCY', null),
('0504', '05', null, '民生实事', '由民政部门承担的民生实事项目、目标、进展和完成情况', '《条例》第十九条、第二十一条', '每季度公布', '养老服务科', 'QUARTERLY', null, 'BY_FREQUENCY', null),
('0505', '05', null, '公开承诺事项', '年度重点工作任务公开承诺：任务、时限、责任人、完成情况', '《条例》第十九条', '每年公布', '办公室', 'YEARLY', null, 'BY_FREQUENCY', 'COMMITMENT'),

('06', null, 'CONTENT', '统计、资金和收费', '民政统计、财政预算决算、专项资金、收费和政府采购', '《条例》第二十条第四项、第七项、第八项、第九项', '形成之日起20个工作日内', '规划财务科', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0601', '06', null, '民政统计信息', '民政事业季度和年度统计数据', '《条例》第二十条第四项', '每季度公布', '规划财务科', 'QUARTERLY', null, 'BY_FREQUENCY', null),
('0602', '06', null, '财政预决算', '部门预算、决算，“三公”经费、机关运行经费、绩效目标和说明', '《条例》第二十条第七项，《预算法》第十四条', '批复后20日内', '规划财务科', 'YEARLY', null, 'BY_FREQUENCY', null),
('0603', '06', null, '服务收费', '行政事业性收费和服务收费的项目、依据、标准', '《条例》第二十条第八项', '变动之日起20个工作日内', '规划财务科', 'YEARLY', null, 'BY_FREQUENCY', null),
('0604', '06', null, '政府采购', '集中采购项目的目录、标准和实施情况，合同公告', '《条例》第二十条第九项，《政府采购法实施条例》第五十条', '合同签订之日起2个工作日内', '规划财务科', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('0605', '06', null, '社会救助资金', '社会救助资金、物资的管理和使用情况', '《社会救助暂行办法》第六十二条', '每季度公布', '社会救助科', 'QUARTERLY', null, 'BY_FREQUENCY', null),
('0606', '06', null, '彩票公益金使用情况', '福利彩票公益金的资助项目、金额、使用情况和效果', '《彩票管理条例》第三十六条', '每年公布', '规划财务科', 'YEARLY', null, 'BY_FREQUENCY', null),

('07', null, 'CONTENT', '行政执法公示', '执法主体、职责、依据、程序、监督方式，执法决定和检查结果', '《条例》第二十条第五项、第六项，《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）', '执法决定作出之日起20个工作日内，许可和处罚7个工作日内', '法规科', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0701', '07', null, '权责清单', '权力和责任事项的名称、类型、依据、主体、流程、责任', '《条例》第二十条第五项，《关于推行地方各级政府工作部门权力清单制度的指导意见》（中办发〔2015〕21号）', '变动之日起20个工作日内', '法规科', 'YEARLY', null, 'BY_FREQUENCY', null),
('0702', '07', null, '执法主体和人员', '执法主体、职责权限、执法人员名单、随机抽查事项清单、监督方式', '国办发〔2018〕118号', '变动之日起20个工作日内', '法规科', 'YEARLY', null, 'BY_FREQUENCY', null),
('0703', '07', null, '行政许可事项', '许可事项、依据、条件、数量、程序、期限，申请材料目录和示范文本', '《行政许可法》第三十条，《条例》第二十条第五项', '变动之日起20个工作日内', '社会组织管理科', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('0704', '07', null, '行政许可决定', '决定文书号、相对人名称、统一社会信用代码、许可内容、决定日期、有效期、许可机关', '《行政许可法》第四十条，《条例》第二十条第五项', '决定作出之日起7个工作日内', '社会组织管理科', 'MONTHLY', null, 'BY_FREQUENCY', 'LICENCE'),
('0705', '07', null, '行政处罚依据和程序', '处罚的实施机关、立案依据、实施程序和救济渠道', '《行政处罚法》第三十九条，《条例》第二十条第六项', '变动之日起20个工作日内', '法规科', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('0706', '07', null, '行政处罚决定', '决定文书号、相对人名称、违法事实、依据、处罚内容、决定日期、处罚机关', '《行政处罚法》第四十八条，《条例》第二十条第六项', '决定作出之日起7个工作日内', '法规科', 'QUARTERLY', null, 'BY_FREQUENCY', 'PENALTY'),
('0707', '07', null, '双随机一公开', '抽查计划、抽查任务、抽查对象、抽查结果', '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）', '抽查完成之日起20个工作日内', '社会组织管理科', 'HALF_YEARLY', null, 'BY_FREQUENCY', 'RANDOM_INSPECTION'),
('0708', '07', null, '执法年度数据', '上一年度行政执法数据和相关报告', '国办发〔2018〕118号', '每年1月31日前', '法规科', 'YEARLY', '01-31', 'BY_FREQUENCY', null),

('08', null, 'CONTENT', '社会组织', '社会组织的登记、年检、评估和执法监督', '《条例》第二十条第五项', '形成之日起20个工作日内', '社会组织管理科', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0801', '08', null, '社会组织管理', '社会组织的政策、登记公告、年度检查、等级评估', '《社会团体登记管理条例》第二十三条，《条例》第二十条第五项', '形成之日起20个工作日内', '社会组织管理科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),
('0802', '08', null, '非法社会组织整治', '取缔、劝散和处罚非法社会组织的情况，涉嫌非法社会组织名单', '《条例》第二十条第六项，《行政处罚法》第四十八条', '决定作出之日起7个工作日内', '社会组织管理科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),

('09', null, 'CONTENT', '慈善', '慈善组织、慈善信托和慈善活动的信息', '《慈善法》第七十六条', '形成之日起20个工作日内', '慈善事业促进和社会工作科', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('0901', '09', null, '慈善信息', '慈善组织登记事项、公开募捐资格和税前扣除票据资格名单，表彰、评估和检查结果', '《慈善法》第七十六条', '形成之日起20个工作日内', '慈善事业促进和社会工作科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),
('0902', '09', null, '慈善信托备案', '慈善信托的备案事项和变更', '《慈善法》第七十六条第二项', '备案之日起20个工作日内', '慈善事业促进和社会工作科', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),

('10', null, 'CONTENT', '社会救助', '救助政策、对象范围、标准、程序、资金和办理结果', '《条例》第二十条第十一项、第二十一条', '形成之日起20个工作日内', '社会救助科', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('1001', '10', null, '最低生活保障', '低保政策、标准、申请程序和办理结果', '《社会救助暂行办法》第十条，《条例》第二十一条', '形成之日起20个工作日内', '社会救助科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),
('1002', '10', null, '特困人员救助供养', '认定条件、供养标准、供养机构', '《社会救助暂行办法》第十五条，《条例》第二十一条', '形成之日起20个工作日内', '社会救助科', 'YEARLY', null, 'BY_FREQUENCY', null),
('1003', '10', null, '临时救助', '临时救助的事项、标准、程序', '《社会救助暂行办法》第四十九条，《条例》第二十一条', '形成之日起20个工作日内', '社会救助科', 'YEARLY', null, 'BY_FREQUENCY', null),
('1004', '10', null, '流浪乞讨人员救助', '救助站地址、电话、救助内容和程序', '《城市生活无着的流浪乞讨人员救助管理办法》第四条，《条例》第二十一条', '变动之日起20个工作日内', '社会救助科', 'YEARLY', null, 'BY_FREQUENCY', null),

('11', null, 'CONTENT', '养老、儿童和残疾人福利', '“一老一小”和残疾人福利的政策、服务和标准', '《条例》第二十条第十一项、第二十一条', '形成之日起20个工作日内', '养老服务科', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('1101', '11', null, '养老服务', '养老服务政策、补贴标准、养老机构备案、等级评定和监督检查', '《条例》第二十条第十一项、第二十一条', '形成之日起20个工作日内', '养老服务科', 'QUARTERLY', null, 'BY_FREQUENCY', null),
('1102', '11', null, '儿童福利', '孤儿和事实无人抚养儿童保障、儿童福利机构、未成年人保护', '《条例》第二十条第十一项、第二十一条', '形成之日起20个工作日内', '儿童福利科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),
('1103', '11', null, '残疾人福利', '困难残疾人生活补贴和重度残疾人护理补贴的政策和标准', '《条例》第二十条第十一项、第二十一条', '形成之日起20个工作日内', '社会救助科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),

('12', null, 'CONTENT', '公共服务', '婚姻、殡葬、福利彩票等服务的机构、项目、标准、收费和投诉渠道', '《条例》第二十条第五项、第二十一条', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('1201', '12', null, '婚姻登记', '登记机关、条件、材料、程序、跨省通办', '《婚姻登记条例》第二条，《条例》第二十条第五项', '变动之日起20个工作日内', '办公室', 'YEARLY', null, 'BY_FREQUENCY', null),
('1202', '12', null, '殡葬管理', '殡葬服务机构、项目、收费标准，公墓审批和年检', '《殡葬管理条例》第八条，《条例》第二十一条', '变动之日起20个工作日内', '办公室', 'YEARLY', null, 'BY_FREQUENCY', null),
('1203', '12', null, '福利彩票', '发行、销售情况和开奖结果的查询方式', '《彩票管理条例》第二十条', '每季度公布', '规划财务科', 'QUARTERLY', null, 'BY_FREQUENCY', null),
('1204', '12', null, '监督投诉', '监督投诉渠道、投诉举报电话和办理情况', '《条例》第四十七条、第五十一条', '变动之日起20个工作日内', '信访科', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),

('13', null, 'CONTENT', '建议提案', '人大代表建议和政协委员提案的办理', '《国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知》（国办发〔2014〕46号）', '办理完毕后20个工作日内', '办公室', 'YEARLY', null, 'BY_FREQUENCY', null),
('1301', '13', null, '建议提案办理', '建议和提案的编号、题目、届次、主办科室、答复日期、答复全文', '国办发〔2014〕46号', '答复之日起20个工作日内', '办公室', 'YEARLY', null, 'BY_FREQUENCY', 'PROPOSAL'),

('14', null, 'CONTENT', '决策公开', '重大行政决策、意见征集和政策评价', '《重大行政决策程序暂行条例》第十五条、第三十二条', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('1401', '14', null, '重大行政决策事项', '年度重大行政决策事项目录、草案、说明、采纳情况和决策结果', '《重大行政决策程序暂行条例》第三条、第三十二条', '每年公布', '法规科', 'YEARLY', null, 'BY_FREQUENCY', null),
('1402', '14', null, '政策评价', '评价的政策、方法、结果和运用', '《条例》第十九条', '每半年公布', '办公室', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),

('15', null, 'CONTENT', '动态和公告', '工作动态、通知公告、应急和安全', '《条例》第十九条', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('1501', '15', null, '工作动态', '民政工作要闻和动态', '《条例》第十九条', '每周更新', '办公室', 'WEEKLY', null, 'NEWS', null),
('1502', '15', null, '通知公告', '需要公众知晓的通知、公告、公示', '《条例》第十九条', '形成之日起20个工作日内', '办公室', 'WITHIN_20_WORKING_DAYS', null, 'NOTICES_AND_POLICIES', null),
('1503', '15', null, '应急管理', '突发事件应急预案、预警信息和应对情况', '《条例》第二十条第十二项，《突发事件应对法》第七条', '形成之日起20个工作日内', '办公室', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('1504', '15', null, '安全检查', '养老、儿童福利、殡葬等服务机构安全和服务质量的监督检查情况', '《条例》第二十条第十三项', '每半年公布', '养老服务科', 'HALF_YEARLY', null, 'BY_FREQUENCY', null),

('16', null, 'REPORT', '政府信息公开年报', '主动公开、依申请公开、复议诉讼、问题和改进等情况的年度报告', '《条例》第四十九条、第五十条', '每年1月31日前', '政务公开办', 'YEARLY', '01-31', 'BY_FREQUENCY', null),

('17', null, 'APPLICATION', '依申请公开', '申请的渠道、条件、期限、收费和救济', '《条例》第二十七条、第二十九条、第四十二条', '变动之日起20个工作日内', '政务公开办', 'WITHIN_20_WORKING_DAYS', null, 'BY_FREQUENCY', null),
('1701', '17', null, '申请指南', '申请方式、申请表、受理机构、办理期限、收费标准、救济途径', '《条例》第二十八条、第二十九条', '变动之日起20个工作日内', '政务公开办', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null),
('1702', '17', null, '转为主动公开的信息', '多人申请或者经审查可以公开的信息', '《条例》第四十四条', '决定之日起20个工作日内', '政务公开办', 'WHEN_CHANGED', null, 'BY_FREQUENCY', null);

insert into catalogue_entry (id, version, code, parent_id, position, section, title, contents, legal_basis, time_limit, office, channels,
    audience, disclosure_mode, frequency, yearly_by, inspection_rule, record_class, begins_on, updated_at)
select gen_random_uuid(), 1, code, null, row_number() over (order by line), section, title, contents, legal_basis, time_limit, office,
    array['政府网站', '政务新媒体'], 'ALL', 'PROACTIVE', frequency, yearly_by, inspection_rule, record_class, current_date, now()
from beginning where parent is null;

insert into catalogue_entry (id, version, code, parent_id, position, section, title, contents, legal_basis, time_limit, office, channels,
    audience, disclosure_mode, frequency, yearly_by, inspection_rule, record_class, begins_on, updated_at)
select gen_random_uuid(), 1, b.code, p.id, row_number() over (partition by b.parent order by b.line), null, b.title, b.contents,
    b.legal_basis, b.time_limit, b.office,
    case when b.parent in ('10', '11', '12') then array['政府网站', '政务服务大厅', '农村（社区）公开栏'] else array['政府网站', '政务新媒体'] end,
    'ALL', 'PROACTIVE', b.frequency, b.yearly_by, b.inspection_rule, b.record_class, current_date, now()
from beginning b join catalogue_entry p on p.code = b.parent;

drop table beginning;

insert into catalogue_name (name, entry_id) select title, id from catalogue_entry;
insert into catalogue_name (name, entry_id) select code, id from catalogue_entry;
insert into catalogue_name (name, entry_id)
select n.name, e.id from catalogue_entry e join (values
    ('政务公开工作推进', '0203'), ('部门预算', '0602'), ('部门决算', '0602'), ('行政事业性收费', '0603'), ('工作总结', '0502'),
    ('任免信息', '0305'), ('规范性文件', '0401'), ('政策文件', '0402'), ('公示公告', '1502'), ('政务动态', '1501'),
    ('信息公开年报', '16'), ('信息公开指南', '01'), ('人大建议办理', '1301'), ('政协提案办理', '1301')) as n (name, code) on n.code = e.code;
