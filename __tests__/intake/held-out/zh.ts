import type { HeldOut } from './shape.js';

export const CHINESE: readonly HeldOut[] = [
  {
    file: '回复.docx',
    front: ['清浦市人民政府办公室', '关于地方政府与人权问题的答复', '2025年6月18日'],
    answer:
      '根据《中华人民共和国政府采购法》，本市各县级采购单位共完成采购项目312个，金额4.6亿元。',
    name: '清浦市人民政府办公室',
    group: 'local-government',
    country: 'CN',
    city: '清浦市',
  },
  {
    file: '聯合意見書.pdf',
    front: ['屋邨聯盟、外勞支援中心及基層婦女會聯合提交之意見書', '香港，二〇二五年六月'],
    name: '屋邨聯盟、外勞支援中心及基層婦女會',
    group: 'civil-society',
    country: 'HK',
    members: ['屋邨聯盟', '外勞支援中心', '基層婦女會'],
  },
  {
    file: '意见.pdf',
    front: ['关于征求意见的复函', '南桥法律援助与研究中心（以下简称“南桥中心”）谨提交以下意见。'],
    answer: '2023年全国人大常委会修订了有关法律，街道办事处据此设立了听证点。',
    back: ['南桥法律援助与研究中心', '2025年6月20日'],
    name: '南桥法律援助与研究中心',
    group: 'civil-society',
    country: 'CN',
  },
  {
    file: 'Macao input.pdf',
    front: ['澳門街坊互助總會', '致聯合國人權事務高級專員辦事處'],
    name: '澳門街坊互助總會',
    group: 'civil-society',
    country: 'MO',
  },
  {
    file: '大学课题组.docx',
    front: ['地方治理与人权：调研报告', '东陵大学公共管理学院课题组　执笔：何一凡'],
    answer: '课题组在我国西部七个县发放问卷，回收有效问卷1,204份。',
    name: '东陵大学公共管理学院课题组',
    group: 'academia',
    country: 'CN',
  },
];
