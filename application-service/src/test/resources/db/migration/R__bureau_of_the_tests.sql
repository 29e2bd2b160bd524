-- The settings of the house with which every test starts, from a day on before all of them.
insert into bureau_setting (edition, effective_from, entries, note, by_id, by_name, at)
values (1, date '2000-01-01', '{
    "CONTACT_OFFICE": "政务公开办", "CONTACT_PERSON": "郑伟", "CONTACT_PHONE": "0574-80000012",
    "CONTACT_ADDRESS": "明州市海晏区民安路8号", "POSTCODE": "315000", "OFFICE_HOURS": "工作日 9:00—12:00、14:00—17:30",
    "FEE_ACCOUNT_NAME": "明州市财政局", "FEE_BANK": "明州银行营业部", "FEE_ACCOUNT": "3310 0000 1234 5678",
    "FEE_COUNTER": "市民中心2楼12号窗口", "FEE_ONLINE": "https://pay.mingzhou.example.cn",
    "REVIEW_BODY": "明州市人民政府", "ONLINE_REVIEW_NAME": "明州市行政复议服务平台",
    "ONLINE_REVIEW": "https://review.mingzhou.example.cn", "COURT": "明州市海晏区人民法院"
}', '测试用', 'wuting', '吴婷', timestamptz '2000-01-01T00:00:00+08')
on conflict do nothing;
