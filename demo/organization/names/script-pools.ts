import { type NamePool, spelledNames } from './name-pool';

/** Names in scripts other than Latin, two of them written from right to left. */
export const SCRIPT_POOLS: Readonly<Record<string, NamePool>> = {
  chinese: {
    given: spelledNames(
      '伟/wei 小燕/xiaoyan 明/ming 静怡/jingyi 浩然/haoran 雪/xue 建国/jianguo 思远/siyuan 欣/xin 磊/lei 婷/ting 俊杰/junjie 丽娜/lina 志强/zhiqiang',
    ),
    family: spelledNames(
      '王/wang 李/li 张/zhang 刘/liu 陈/chen 欧阳/ouyang 赵/zhao 周/zhou 吴/wu 徐/xu 孙/sun 朱/zhu 林/lin 何/he',
    ),
    order: 'family-first-unspaced',
  },
  japanese: {
    given: spelledNames(
      'さくら/sakura 健太/kenta 美咲/misaki 翔/sho 陽子/yoko 大輔/daisuke 結衣/yui 拓海/takumi あかり/akari 隼人/hayato 真由美/mayumi',
    ),
    family: spelledNames(
      '佐藤/sato 鈴木/suzuki 高橋/takahashi 田中/tanaka 伊藤/ito 渡辺/watanabe 小林/kobayashi 髙﨑/takasaki 山本/yamamoto 中村/nakamura 加藤/kato',
    ),
    order: 'family-first-unspaced',
  },
  korean: {
    given: spelledNames(
      '민준/minjun 서연/seoyeon 지호/jiho 하은/haeun 도윤/doyun 수아/sua 예준/yejun 지우/jiwoo 현우/hyunwoo',
    ),
    family: spelledNames('김/kim 이/lee 박/park 최/choi 정/jung 강/kang 윤/yoon 조/cho 임/lim'),
    order: 'family-first-unspaced',
  },
  cyrillic: {
    given: spelledNames(
      'Иван/ivan Ольга/olga Дмитро/dmytro Юлія/yuliia Алексей/alexey Наталья/natalia Борис/boris Ганна/hanna',
    ),
    family: spelledNames(
      'Петренко/petrenko Соколов/sokolov Ковальчук/kovalchuk Морозова/morozova Щербак/shcherbak Ильин/ilyin Їжакевич/yizhakevych',
    ),
    order: 'given-first',
  },
  arabic: {
    given: spelledNames('ليلى/layla عمر/omar نور/noor خالد/khalid ياسمين/yasmin سامي/sami هند/hind'),
    family: spelledNames('حداد/haddad منصور/mansour الخطيب/alkhatib نجار/najjar بركات/barakat قاسم/qasim'),
    order: 'given-first',
  },
  hebrew: {
    given: spelledNames('נועה/noa דוד/david תמר/tamar יונתן/yonatan שירה/shira איתי/itai'),
    family: spelledNames('לוי/levi כהן/cohen מזרחי/mizrahi ברק/barak שלו/shalev'),
    order: 'given-first',
  },
  devanagari: {
    given: spelledNames('अनिल/anil मीरा/meera रोहित/rohit सुनीता/sunita कृष्ण/krishna प्रिया/priya'),
    family: spelledNames('शर्मा/sharma वर्मा/verma त्रिपाठी/tripathi जोशी/joshi कुलकर्णी/kulkarni'),
    order: 'given-first',
  },
  thai: {
    given: spelledNames('สมชาย/somchai มาลี/malee กนกวรรณ/kanokwan ณัฐพล/natthaphon พิมพ์/phim'),
    family: spelledNames('แสงทอง/saengthong ศรีสุข/srisuk วงศ์ใหญ่/wongyai บุญมี/boonmee'),
    order: 'given-first',
  },
  greek: {
    given: spelledNames('Ελένη/eleni Νίκος/nikos Σοφία/sofia Γιώργος/giorgos Άννα/anna Στέλιος/stelios'),
    family: spelledNames('Παππάς/pappas Γεωργίου/georgiou Αλεξίου/alexiou Μάρκου/markou Δημητρίου/dimitriou'),
    order: 'given-first',
  },
};
