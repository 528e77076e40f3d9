import type { Layout } from './shape.js';

export const CHINESE: readonly Layout[] = [
  {
    file: '答复.docx',
    front: ['云溪市人民政府', '关于地方政府与人权问题的答复', '2025年6月'],
    back: ['云溪市人民政府办公室'],
    names: ['云溪市人民政府'],
    group: 'local-government',
  },
  {
    file: 'zh3.eml',
    from: '北河社区中心',
    address: 'info@beihe.example.cn',
    front: ['您好，', '我们是一个社区服务团体。市和区各说各的，街道办没有编制。'],
    narrative: true,
    back: ['此致', '北河社区中心'],
    names: ['北河社区中心'],
    group: 'civil-society',
    country: 'CN',
  },
  {
    file: '研究中心意见书.docx',
    front: ['东湖大学城市治理研究中心', '就地方政府与人权提出的意见', '中国武汉'],
    back: ['执笔：李文'],
    names: ['东湖大学城市治理研究中心'],
    group: 'academia',
    country: 'CN',
  },
  {
    file: '互助會.docx',
    front: ['致：聯合國人權事務高級專員辦事處', '平安里居民互助會', '香港九龍平安里12號'],
    back: ['平安里居民互助會 謹啟'],
    names: ['平安里居民互助会', '平安里居民互助會'],
    group: 'civil-society',
    country: 'HK',
  },
  {
    file: '意見.docx',
    company: '台中婦女權益促進會',
    front: ['關於地方政府與人權的意見'],
    back: ['台中婦女權益促進會', '2025年7月1日'],
    names: ['台中婦女權益促進會'],
    group: 'civil-society',
    country: 'TW',
  },
  {
    file: '意见书.docx',
    front: [
      '关于地方政府与人权的书面意见',
      '城市流动人口服务协会（以下简称“协会”）成立于2008年，总部设在成都。',
    ],
    names: ['城市流动人口服务协会'],
    group: 'civil-society',
  },
];
