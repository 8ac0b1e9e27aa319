/// Document types: code of the type | codes in symbols | type words, the usual one first.
/// Sources: Decree 30/2020/NĐ-CP Annex III; Law 64/2025/QH15 Art. 4; Party Guidance 36-HD/VPTW (2018); pre-1997 forms by observation.
/// Confidence of all rows: corroborated by papers; the acts were not opened.
let typeRows = #"""
  HP    |                         | Hiến pháp
  BL    | BL                      | Bộ luật
  L     | L;LCT                   | Luật; Sắc luật
  PL    | PL                      | Pháp lệnh
  LC    | LC                      | Lệnh
  NQ    | NQ;NQĐH                 | Nghị quyết
  NQLT  | NQLT                    | Nghị quyết liên tịch
  NĐ    | NĐ                      | Nghị định
  QĐ    | QĐ;QĐi;QĐST             | Quyết định; Quyết nghị
  CT    | CT                      | Chỉ thị
  TT    | TT                      | Thông tư
  TTLT  | TTLT;TTLB;TTLN    | Thông tư liên tịch; Thông tư liên bộ; Thông tư liên ngành
  KL    | KL;KLTTr;KLTT           | Kết luận; Kết luận thanh tra; Thông báo kết luận thanh tra
  QyĐ   | QyĐ;QuyĐ                | Quy định; Qui định
  QC    | QC;QCPH;QCLN            | Quy chế; Quy chế phối hợp; Qui chế; Quyết chế
  TB    | TB;TBKL           | Thông báo; Thông báo kết luận; Thông báo Kết luận số
  HD    | HD;HDLN;HDLT;HDLS       | Hướng dẫn; Hướng dẫn liên ngành; Hướng dẫn liên tịch
  CTr   | CTr;CTrHĐ;CTHĐ;CTPH;CTrPH | Chương trình; Chương trình hành động; Chương trình phối hợp; Chương trình công tác
  KH    | KH;KHPH;KHLT;KHLN       | Kế hoạch; Kế hoạch phối hợp; Kế hoạch liên tịch; Kế hoạch liên ngành; Kế hoạch hành động
  PA    | PA                      | Phương án
  ĐA    | ĐA                      | Đề án
  DA    | DA                      | Dự án
  BC    | BC;BCTĐ;BCTT            | Báo cáo; Báo cáo thẩm định; Báo cáo thẩm tra
  BB    | BB                      | Biên bản
  TTr   | TTr;Tr                  | Tờ trình
  CV    | CV                      | Công văn; Văn bản
  CĐ    | CĐ                      | Công điện
  GP    | GP                      | Giấy phép
  GM    | GM                      | Giấy mời
  SL    | SL                      | Sắc lệnh
  VBHN  | VBHN                    | Văn bản hợp nhất
  other | TTri;TC;HĐ;GUQ;PC;PG;GCN;ĐN;CL;NV;TBTL;PB | Thông tri; Thông cáo; Hợp đồng; Giấy chứng nhận; Điều lệ; Chiến lược; Phiếu chuyển; Quy hoạch; Tuyên bố; Phiếu trình; Đơn đề nghị; Nội quy; Giấy ủy quyền; Bản án; Án lệ; Đề cương
  """#
