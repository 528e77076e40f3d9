/** 本测试自拟句子，前为标签。 */
export const ZH = `
practice | 2023年，本市对95名窗口人员开展了适足住房权培训。
challenge | 目前沒有專門用于人权培训的预算。
recommendation | 我们建议国家协调机制为地方政府保留两个席位。
commitment | 自2026年起，我们将每年公布投诉处理报告。
none | 请见第二题答复。
none | 感谢人权高专办提供参与机会。
practice | 合同要求承包商支付不低于最低标准的工资，并禁止使用童工。
challenge | 十一个部门中只有两个了解条约机构的意见。
practice challenge | 窗口去年处理了310件投诉，但其决定没有约束力。
recommendation | 条约机构应当将结论性意见直接寄送市长。
none | 本县位于北部山区，人口约九万六千。
none | 以下分述主要做法。
practice | 2024年3月，一家保洁公司因拖欠工资被解除合同。
challenge | 人员流动频繁，培训成果难以保持。
recommendation | 最好编制一份通俗易懂的示范条款。
commitment | 市政府计划于2027年增设第二个咨询中心。
practice | 该项目使东坪镇640户居民接入了自来水管网。
challenge | 采购法未提及人权。
practice | 区议会每月与租户团体开会，审查迫迁个案。
recommendation | 设立支持人口不足五万城市的专项基金。
challenge | 主管部门从未答复我们的来信。
practice | 百分之五的采购份额预留给残疾人企业。
none | 不适用。
commitment | 本委员会正在起草面向议员的手册。
challenge | 农村地区长期缺少医生。
practice | 条例第四十八条保障每个人免费申诉的权利。
commitment | 明年我们将把各项意见译成民族语言并发到每个村。
practice | 2022年以来，信访窗口累计办结劳动者投诉86件，追回工资41万元。
`;
