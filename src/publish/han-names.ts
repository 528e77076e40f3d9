import { foldedText } from './folding.js';

/** Kinds of places and bodies, and words of their names that others share. */
const KINDS =
  /人民政府|市政府|政府|服务中心|服務中心|中心|协会|協會|学会|學會|基金会|基金會|委员会|委員會|研究所|研究院|大学|大學|学院|學院|联合会|聯合會|联盟|聯盟|工会|工會|公司|社区|社區|街道办事处|街道|办事处|辦事處|村委会|居委会|办公室|辦公室|代表团|代表團|外交部|司法部|部|劳工|勞工|劳动|勞動|人权|人權|权利|權利|权益|權益|妇女|婦女|儿童|兒童|残疾人|殘疾人|社会|社會|组织|組織|小组|小組|服务|服務|发展|發展|法律|援助|环境|環境|公益|地方|国家|國家|全国|全國|联合国|聯合國|市|县|縣|区|區|镇|鎮|乡|鄉|村|省|州|的|关于|關於|意见|意見|书|書|函|材料|回复|回復|答复|答覆|提交|征集|主任|会长|會長|市长|市長|主席|秘书长|秘書長/gu;

const PLACE =
  /(\p{Script=Han}{2,8}?)(市|县|縣|区|區|镇|鎮|乡|鄉|村|省|州|街道|大学|大學|协会|協會|中心|研究所|学院|學院)/gu;

const NOBODY = /^(?:中国|中國|中华|中華|我们|我們|本|该|該|全|各|贵|貴|人民|保密|匿名)/u;

/** Longer stretches are sentences. */
const LONGEST = 24;

/** Chinese names of places and bodies, whole and without what kind of thing they are. */
export function hanNames(text: string): readonly string[] {
  const plain = foldedText(text);
  const runs = (plain.match(/\p{Script=Han}{2,}/gu) ?? []).filter(
    ({ length }) => length <= LONGEST,
  );
  return runs.flatMap((run) => {
    const own = run.replace(KINDS, ' ').split(' ');
    const named = [...run.matchAll(PLACE)].flatMap(([, name = '', kind = '']) => [
      name + kind,
      name,
    ]);
    const parts = [...own, ...named].filter((one) => one.length >= 2 && !NOBODY.test(one));
    const whole = parts.length > 0 && run.length >= 3 ? [run] : [];
    return [...whole, ...parts.filter((one) => one.replace(KINDS, '').length >= 2)];
  });
}

const TITLES = '(?:主任|先生|女士|市长|主席|会长|书记|老师|教授|同志|律师|秘书长)';

/** A Chinese person's name: whole, and the given name where it has two characters. */
export function hanPersons(text: string): readonly string[] {
  const plain = foldedText(text)
    .replace(new RegExp(`${TITLES}$`, 'u'), '')
    .trim();
  if (!/^\p{Script=Han}{2,4}$/u.test(plain)) return [];
  return plain.length === 2 ? [plain] : [plain, plain.slice(plain.length - 2)];
}
