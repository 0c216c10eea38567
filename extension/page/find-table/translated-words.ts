/**
 * Header words as browsers' translations of W&B's English pages put them, in lower case. Only headers: what a cell says
 * in a foreign language is told by its machine-readable time, or stays unknown.
 */
export const TRANSLATED_WORDS = {
  'last-active': [
    ...['zuletzt aktiv', 'letzte aktivität', 'letzter aktiver', 'laatst actief', 'laatste activiteit'],
    ...['dernière activité', 'dernier actif', 'actif pour la dernière fois', 'dernière activation'],
    ...['última actividad', 'último activo', 'activo por última vez', 'última vez activo'],
    ...['última atividade', 'último ativo', 'ativo pela última vez', 'ultima attività', 'ultimo attivo'],
    ...['senast aktiv', 'sidst aktiv', 'sist aktiv', 'viimeksi aktiivinen', 'son aktif', 'son etkinlik'],
    ...['ostatnio aktywny', 'ostatnia aktywność', 'naposledy aktivní', 'последняя активность', 'остання активність'],
    ...['последний активный', 'был активен', '最終アクティブ', '最後のアクティブ', '最終アクティビティ', '最終活動'],
    ...['마지막 활동', '최근 활동', '마지막 활성', '上次活跃', '最近活跃', '最后活跃', '上次活动'],
    ...['上次活躍', '最近活躍', '最後活躍', '上次活動', 'terakhir aktif', 'hoạt động lần cuối', 'hoạt động gần đây'],
  ],
  name: [
    ...['nom', 'nombre', 'nome', 'naam', 'namn', 'navn', 'nimi', 'i̇sim', 'isim', 'ad', 'nazwa', 'imię', 'jméno'],
    ...['benutzer', 'mitglied', 'utilisateur', 'usuario', 'usuário', 'utente', 'имя', 'имʼя', 'пользователь'],
    ...['名前', '氏名', '이름', '姓名', '名称', '名稱', '名字', 'nama', 'tên'],
  ],
  email: [
    ...['e-mail-adresse', 'courriel', 'adresse e-mail', 'correo electrónico', 'correo', 'e-post', 'e-posta'],
    ...['sähköposti', 'электронная почта', 'эл. почта', 'електронна пошта', 'メール', '電子メール', '이메일'],
    ...['电子邮件', '邮箱', '電子郵件', 'surel'],
  ],
} as const;
