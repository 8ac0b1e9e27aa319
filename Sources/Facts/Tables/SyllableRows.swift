/// The rimes of Vietnamese and the initials each is met with: rimes | initials, both parted by ";". Groups of initials in capitals:
/// ALL every initial but qu; ROUND the initials that a rounded glide (oa, uy …) follows; "-" is no initial.
/// c, g and ng stand also for k, gh and ngh, which spelling puts before e, ê, i, y. Rimes that end in a stop (c ch p t k) bear only sắc and nặng.
/// Sources: spelling rules of the textbooks of grade 1 (Ministry of Education and Training); place names of the Central Highlands: observation.
let syllableRows = """
  a;ac;ach;ai;am;an;ang;anh;ao;ap;at;au;ay|ALL
  ăc;ăm;ăn;ăng;ăp;ăt|ALL
  âc;âm;ân;âng;âp;ât;âu;ây|ALL
  e;ec;em;en;eo;ep;et|ALL
  eng|b;c;h;l;m;n;ph;r;t;x
  ê;êch;êm;ên;ênh;êp;êt;êu|ALL
  êc;êng|gi
  i;ich;im;in;inh;ip;it;iu;ia;iêc;iêm;iên;iêng;iêp;iêt;iêu|ALL
  o;oc;oi;om;on;ong;op;ot|ALL
  ooc;oong|b;c;đ;g;l;m;r;s;t;x
  ô;ôc;ôi;ôm;ôn;ông;ôp;ôt|ALL
  ơ;ơi;ơm;ơn;ơp;ơt|ALL
  u;uc;ui;um;un;ung;up;ut;ua;uôc;uôi;uôm;uôn;uông;uôt|ALL
  ư;ưc;ưi;ưng;ưt;ưu;ưa;ươc;ươi;ươm;ươn;ương;ươp;ươt;ươu|ALL
  oa;oac;oach;oai;oam;oan;oang;oanh;oap;oat;oay|ROUND
  oăc;oăm;oăn;oăng;oăt|ROUND
  oao;oeo|-;ng;kh
  oe;oen;oet|ROUND
  oa;oan;oe|b;n;r;v
  uân;uât;uâng;uây;uê;uêch;uênh;uơ|ROUND
  uân;uê;uây|r;v
  uy;uych;uyên;uyêt;uynh;uyt;uya;uyu|ROUND
  uyn;uyp|t;l;-
  uy;uyt|b;n;v;p;r
  y|-;c;h;l;m;s;t;th;v
  yêm;yên;yêng;yêt;yêu|-
  a;ac;ach;ai;an;ang;anh;ao;at;au;ay;ăc;ăm;ăn;ăng;ăp;ăt;âc;ân;âng;ât;âu;ây;e;en;eo;et;ê;êch;ên;ênh;êt;i;ich;in;it;iu|qu
  y;ych;yên;yêt;yn;ynh;yt;ô;ôc;ơ;ơn;ơt|qu
  ăk;ăc|đ;l;c;s;n;p
  """

/// What ALL and ROUND stand for.
let syllableInitials = [
  "ALL": "-;b;c;ch;d;đ;g;gi;h;kh;l;m;n;ng;nh;p;ph;r;s;t;th;tr;v;x",
  "ROUND": "-;ch;d;đ;g;h;kh;l;ng;nh;s;t;th;tr;x",
]
