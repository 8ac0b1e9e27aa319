/// Words that begin the name of an issuing body: words | how the name goes on | short form.
/// closed: the name is complete, only a term of office can follow; place: a level and a place follow; party: as place, or the body follows whose members of the
/// Party it leads ("Đảng ủy Bộ Y tế"); field: a field of work follows (nội vụ, tài chính …);
/// person: the head of another body; open: anything up to the next verb follows; seat: as open, and a place in the name is where the body sits or what
/// it is called after, no level it belongs to.
/// Sources: Constitution 2013, Law 72/2025/QH15, Decree 30/2020/NĐ-CP Annex I, Party Regulation 66-QĐ/TW; observation of scraped papers.
/// Confidence of all rows: corroborated by papers; a head only tells where a name begins and ends.
let issuerHeadRows = #"""
  Bộ Chính trị                         | closed |
  Bộ Chính trị, Ban Bí thư             | closed |
  Bộ Chính trị và Ban Bí thư           | closed | Bộ Chính trị, Ban Bí thư
  Bộ Chính trị, Ban Bí thư Trung ương Đảng | closed |
  Bộ Chính trị và Ban Bí thư Trung ương Đảng | closed | Bộ Chính trị, Ban Bí thư Trung ương Đảng
  Bộ Chính trị, Ban Bí thư Trung ương  | closed |
  Bộ Chính trị và Ban Bí thư Trung ương | closed | Bộ Chính trị, Ban Bí thư Trung ương
  BCT, BBT                             | closed | Bộ Chính trị, Ban Bí thư
  BCT và BBT                           | closed | Bộ Chính trị, Ban Bí thư
  Bộ CT                                | closed | Bộ Công Thương
  Sở CT                                | place  | Sở Công Thương
  Ban Bí thư Trung ương Đảng           | closed |
  Ban Bí thư Trung ương                | closed |
  Ban Bí thư Trung ương Đoàn           | closed |
  Ban Bí thư                           | closed |
  BBT                                  | closed |
  Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam | closed |
  Ban Chấp hành Trung ương Đảng        | closed |
  Ban Chấp hành Trung ương             | closed |
  BCH Trung ương Đảng                  | closed |
  BCH Trung ương                       | closed |
  BCHTW                                | closed |
  BCH Trung ương Đoàn                  | closed |
  Ban Chấp hành Trung ương Đoàn        | closed |
  BCH Trung ương Đoàn TNCS Hồ Chí Minh | closed |
  Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh | closed |
  Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | closed |
  Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh | closed |
  Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | closed |
  Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | closed |
  Trung ương Đoàn TNCS Hồ Chí Minh     | closed |
  Trung ương Đoàn                      | closed |
  BCH Trung ương Hội                   | open   |
  Ban Chấp hành Trung ương Hội         | open   |
  Trung ương Hội                       | open   |
  Trung ương Đảng                      | closed |
  Trung ương                           | closed |
  Hội nghị Trung ương                  | open   |
  Hội nghị lần thứ                     | open   |
  Đại hội đại biểu                     | open   |
  Đại hội                              | open   |
  Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam | closed |
  Quốc hội                             | closed |
  Ủy ban Thường vụ Quốc hội            | closed | UBTVQH
  UBTVQH                               | closed |
  Chủ tịch nước                        | closed |
  Tổng Bí thư, Chủ tịch nước           | closed |
  Tổng Bí thư                          | closed |
  Chủ tịch Quốc hội                    | closed |
  Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam | closed |
  Chính phủ                            | closed |
  Thủ tướng Chính phủ                  | closed |
  Phó Thủ tướng Chính phủ              | closed |
  Thủ tướng                            | closed |
  Thủ tướng CP                         | closed | Thủ tướng Chính phủ
  TTg Chính phủ                        | closed | Thủ tướng Chính phủ
  TTg CP                               | closed | Thủ tướng Chính phủ
  TTgCP                                | closed | Thủ tướng Chính phủ
  Phó Thủ tướng CP                     | closed | Phó Thủ tướng Chính phủ
  Hội đồng Bộ trưởng                   | closed |
  Hội đồng Chính phủ                   | closed |
  Hội đồng Nhà nước                    | closed |
  Văn phòng Chính phủ                  | closed |
  Văn phòng CP                         | closed | Văn phòng Chính phủ
  Văn phòng Quốc hội                   | closed |
  Tổng Thư ký Quốc hội                 | closed |
  Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội | closed |
  Văn phòng Chủ tịch nước              | closed |
  Văn phòng Trung ương Đảng            | closed |
  Văn phòng Trung ương                 | closed |
  Thanh tra Chính phủ                  | closed |
  Thanh tra CP                         | closed | Thanh tra Chính phủ
  Thanh tra Nhà nước                   | closed |
  Tổng Thanh tra Chính phủ             | closed |
  Tổng Thanh tra                       | closed |
  Ngân hàng Nhà nước Việt Nam          | closed |
  NHNN Việt Nam                        | closed | Ngân hàng Nhà nước Việt Nam
  Ngân hàng Nhà nước                   | place  |
  Thống đốc Ngân hàng Nhà nước Việt Nam | closed |
  Thống đốc Ngân hàng Nhà nước         | closed |
  Kiểm toán nhà nước                   | place  |
  Tổng Kiểm toán nhà nước              | closed |
  Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | closed |
  Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc  | closed |
  Ủy ban Quốc gia về chuyển đổi số     | closed |
  Chủ tịch Ủy ban Quốc gia về chuyển đổi số | closed |
  Tòa án nhân dân tối cao              | closed |
  TAND tối cao                         | closed |
  TANDTC                               | closed |
  VKSND tối cao                        | closed |
  VKSNDTC                              | closed |
  Hội đồng Thẩm phán Tòa án nhân dân tối cao | closed |
  Hội đồng Thẩm phán TAND tối cao      | closed | Hội đồng Thẩm phán Tòa án nhân dân tối cao
  Hội đồng Thẩm phán TANDTC            | closed | Hội đồng Thẩm phán Tòa án nhân dân tối cao
  HĐTP TAND tối cao                    | closed | Hội đồng Thẩm phán Tòa án nhân dân tối cao
  HĐTP TANDTC                          | closed | Hội đồng Thẩm phán Tòa án nhân dân tối cao
  Viện kiểm sát nhân dân tối cao       | closed |
  Quân ủy Trung ương                   | closed |
  QUTW                                 | closed | Quân ủy Trung ương
  Bộ Tổng Tham mưu                     | closed |
  Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam | closed |
  Tổng Tham mưu trưởng                 | closed |
  Thông tấn xã Việt Nam                | closed |
  Bảo hiểm xã hội Việt Nam             | closed |
  BHXH Việt Nam                        | closed | Bảo hiểm xã hội Việt Nam
  Ủy ban An toàn giao thông Quốc gia   | closed |
  Hội đồng bầu cử quốc gia             | closed |
  Văn phòng Hội đồng bầu cử quốc gia   | closed |
  Phòng Thương mại và Công nghiệp Việt Nam | closed |
  Liên đoàn Thương mại và Công nghiệp Việt Nam | closed |
  Viện Hàn lâm Khoa học xã hội Việt Nam | closed |
  Viện Hàn lâm Khoa học và Công nghệ Việt Nam | closed |
  Học viện Chính trị quốc gia Hồ Chí Minh | closed |
  Đài Tiếng nói Việt Nam               | closed |
  Đài Truyền hình Việt Nam             | closed |
  Liên minh Hợp tác xã Việt Nam        | closed |
  Ngân hàng Phát triển Việt Nam        | closed |
  Ủy ban Kiểm tra Trung ương           | closed |
  UBKT Trung ương                      | closed |
  UBKTTW                               | closed |
  Ban Tổ chức Trung ương               | closed |
  Ban Tuyên giáo Trung ương            | closed |
  Ban Dân vận Trung ương               | closed |
  Ban Tuyên giáo và Dân vận Trung ương | closed |
  Ban Nội chính Trung ương             | closed |
  Ban Kinh tế Trung ương               | closed |
  Ban Đối ngoại Trung ương             | closed |
  Ban Chính sách, chiến lược Trung ương | closed |
  Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | closed |
  Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | closed |
  Ủy ban Trung ương MTTQ Việt Nam      | closed |
  Ủy ban Trung ương MTTQVN             | closed |
  UBTW MTTQ Việt Nam                   | closed |
  UBTWMTTQ Việt Nam                    | closed |
  UBTWMTTQVN                           | closed |
  Tổng Liên đoàn Lao động Việt Nam     | closed |
  Tổng Liên đoàn                       | closed | Tổng Liên đoàn Lao động Việt Nam
  Tổng Liên đoàn LĐ Việt Nam           | closed | Tổng Liên đoàn Lao động Việt Nam
  Tổng LĐLĐ Việt Nam                   | closed | Tổng Liên đoàn Lao động Việt Nam
  Tổng LĐLĐ                            | closed | Tổng Liên đoàn Lao động Việt Nam
  TLĐLĐ Việt Nam                       | closed | Tổng Liên đoàn Lao động Việt Nam
  Liên bộ                              | open   |
  Liên tịch                            | open   |
  Ủy ban nhân dân                      | place  | UBND
  Ủy ban hành chính                    | place  |
  UBND                                 | place  | UBND
  UB                                   | place  | UBND
  Chủ tịch Ủy ban nhân dân             | place  | Chủ tịch UBND
  Chủ tịch UBND                        | place  | Chủ tịch UBND
  Phó Chủ tịch UBND                    | place  | Phó Chủ tịch UBND
  Phó Chủ tịch Ủy ban nhân dân         | place  | Phó Chủ tịch UBND
  Phó Chủ tịch Hội đồng nhân dân       | place  | Phó Chủ tịch HĐND
  Phó Chủ tịch HĐND                    | place  |
  Thường trực Ủy ban nhân dân          | place  | UBND
  Thường trực UBND                     | place  | UBND
  Văn phòng Ủy ban nhân dân            | place  | Văn phòng UBND
  Văn phòng UBND                       | place  | Văn phòng UBND
  Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | place  | Văn phòng HĐND và UBND
  Văn phòng Hội đồng nhân dân và UBND  | place  | Văn phòng HĐND và UBND
  Văn phòng HĐND và Ủy ban nhân dân    | place  | Văn phòng HĐND và UBND
  Văn phòng HĐND và UBND               | place  | Văn phòng HĐND và UBND
  Văn phòng Hội đồng nhân dân Ủy ban nhân dân | place  | Văn phòng HĐND và UBND
  Văn phòng Hội đồng nhân dân UBND     | place  | Văn phòng HĐND và UBND
  Văn phòng HĐND Ủy ban nhân dân       | place  | Văn phòng HĐND và UBND
  Văn phòng HĐND UBND                  | place  | Văn phòng HĐND và UBND
  Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng Hội đồng nhân dân và UBND | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng HĐND và Ủy ban nhân dân | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng HĐND và UBND         | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng Hội đồng nhân dân Ủy ban nhân dân | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng Hội đồng nhân dân UBND | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng HĐND Ủy ban nhân dân | place  | Chánh Văn phòng HĐND và UBND
  Chánh Văn phòng HĐND UBND            | place  | Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng Hội đồng nhân dân và UBND | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng HĐND và Ủy ban nhân dân | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng HĐND và UBND     | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng Hội đồng nhân dân Ủy ban nhân dân | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng Hội đồng nhân dân UBND | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng HĐND Ủy ban nhân dân | place  | Phó Chánh Văn phòng HĐND và UBND
  Phó Chánh Văn phòng HĐND UBND        | place  | Phó Chánh Văn phòng HĐND và UBND
  Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | place  |
  Văn phòng Đoàn ĐBQH và HĐND          | place  |
  Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | place  |
  Chánh Văn phòng Đoàn ĐBQH và HĐND    | place  |
  Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | place  |
  Phó Chánh Văn phòng Đoàn ĐBQH và HĐND | place  |
  Hội đồng nhân dân                    | place  | HĐND
  HĐND                                 | place  | HĐND
  Thường trực Hội đồng nhân dân        | place  | Thường trực HĐND
  Thường trực HĐND                     | place  | Thường trực HĐND
  TT HĐND                              | place  | Thường trực HĐND
  Đoàn đại biểu Quốc hội               | place  |
  Đoàn ĐBQH                            | place  |
  Tỉnh ủy                              | place  |
  Thành ủy                             | place  |
  Huyện ủy                             | place  |
  Thị ủy                               | place  |
  Quận ủy                              | place  |
  Đảng ủy                              | party  |
  Đảng ủy cơ quan                      | party  |
  Đảng bộ cơ quan                      | party  |
  Chi bộ cơ quan                       | party  |
  Đảng ủy nhà trường                   | closed |
  Đảng bộ nhà trường                   | closed |
  Chi bộ nhà trường                    | closed |
  Chi ủy                               | party  |
  Chi bộ                               | party  |
  Đảng bộ                              | party  |
  Đảng ủy Khối                         | open   |
  Đảng ủy Khối các cơ quan và doanh nghiệp | place |
  Đảng ủy Khối các cơ quan, doanh nghiệp | place |
  Đảng ủy Khối cơ quan và doanh nghiệp | place  |
  Đảng ủy Khối cơ quan, doanh nghiệp   | place  |
  Đảng bộ Khối các cơ quan và doanh nghiệp | place |
  Đảng bộ Khối cơ quan và doanh nghiệp | place  |
  Đảng ủy Quân sự                      | place  |
  Đảng ủy Công an Trung ương           | closed |
  Đảng ủy Quân sự Trung ương           | closed |
  Đảng ủy các cơ quan Đảng Trung ương  | closed |
  Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | closed |
  Đảng ủy MTTQ, các đoàn thể Trung ương | closed | Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương
  Đảng ủy MTTQ, các đoàn thể           | place  | Đảng ủy Mặt trận Tổ quốc, các đoàn thể
  Đảng ủy Mặt trận Tổ quốc, các đoàn thể | place |
  Đảng ủy các cơ quan Đảng             | place  |
  Ban Thường vụ                        | chain  |
  Thường vụ                            | chain  |
  BTV                                  | chain  |
  Ban Chấp hành                        | chain  |
  BCH                                  | chain  |
  Thường trực                          | chain  |
  Văn phòng                            | field  |
  Ban Dân vận                          | chain  |
  Ban Tuyên giáo và Dân vận            | chain  |
  Ban Tuyên giáo                       | chain  |
  Ban Tổ chức                          | chain  |
  Ban Nội chính                        | chain  |
  Ban Kinh tế                          | chain  |
  Ban Xây dựng Đảng                    | chain  |
  Ban Tiếp công dân                    | place  |
  Ủy ban Kiểm tra                      | chain  |
  UBKT                                 | chain  |
  Ban Pháp chế                         | chain  |
  Ban Kinh tế - Ngân sách              | chain  |
  Ban Kinh tế và Ngân sách             | chain  |
  Ban Kinh tế - Xã hội                 | chain  |
  Ban Kinh tế và Xã hội                | chain  |
  Ban Văn hóa - Xã hội                 | chain  |
  Ban Văn hóa và Xã hội                | chain  |
  Đoàn Chủ tịch                        | chain  |
  Ban cán sự đảng                      | chain  |
  Ban cán sự                           | chain  |
  Đảng đoàn                            | chain  |
  Ban Chỉ đạo                          | open   |
  BCĐ                                  | open   | Ban Chỉ đạo
  Trưởng Ban Chỉ đạo                   | open   |
  Trưởng BCĐ                           | open   | Trưởng Ban Chỉ đạo
  Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở | place  |
  Ban Chỉ đạo thực hiện Quy chế dân chủ | open   |
  Ban Chỉ đạo thực hiện dân chủ ở cơ sở | place  |
  Ban Chỉ đạo Quy chế dân chủ ở cơ sở  | place  |
  Ban Chỉ đạo Quy chế dân chủ          | open   |
  Ban Chỉ đạo thực hiện QCDC ở cơ sở   | place  | Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở
  Ban Chỉ đạo thực hiện QCDC           | open   | Ban Chỉ đạo thực hiện Quy chế dân chủ
  Ban Chỉ đạo QCDC                     | open   | Ban Chỉ đạo Quy chế dân chủ
  BCĐ thực hiện Quy chế dân chủ ở cơ sở | place  | Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở
  BCĐ thực hiện Quy chế dân chủ        | open   | Ban Chỉ đạo thực hiện Quy chế dân chủ
  BCĐ thực hiện dân chủ ở cơ sở        | place  | Ban Chỉ đạo thực hiện dân chủ ở cơ sở
  BCĐ Quy chế dân chủ ở cơ sở          | place  | Ban Chỉ đạo Quy chế dân chủ ở cơ sở
  BCĐ Quy chế dân chủ                  | open   | Ban Chỉ đạo Quy chế dân chủ
  BCĐ thực hiện QCDC ở cơ sở           | place  | Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở
  BCĐ thực hiện QCDC                   | open   | Ban Chỉ đạo thực hiện Quy chế dân chủ
  BCĐ QCDC                             | open   | Ban Chỉ đạo Quy chế dân chủ
  Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở | place  |
  Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ | open   |
  Trưởng Ban Chỉ đạo thực hiện dân chủ ở cơ sở | place  |
  Trưởng Ban Chỉ đạo Quy chế dân chủ ở cơ sở | place  |
  Trưởng Ban Chỉ đạo Quy chế dân chủ   | open   |
  Trưởng Ban Chỉ đạo thực hiện QCDC ở cơ sở | place  | Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở
  Trưởng Ban Chỉ đạo thực hiện QCDC    | open   | Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ
  Trưởng Ban Chỉ đạo QCDC              | open   | Trưởng Ban Chỉ đạo Quy chế dân chủ
  Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực | closed |
  Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực | closed |
  Ban Chỉ đạo Trung ương về phòng, chống tham nhũng | closed |
  Ban Chỉ huy                          | open   |
  Ban Chỉ huy Quân sự                  | place  |
  Ban CHQS                             | place  |
  Ban Quản lý                          | open   |
  Ban                                  | field  |
  Ủy ban Mặt trận Tổ quốc Việt Nam     | place  | Ủy ban MTTQ Việt Nam
  Ủy ban Mặt trận Tổ quốc              | place  | Ủy ban MTTQ Việt Nam
  Ủy ban MTTQ Việt Nam                 | place  | Ủy ban MTTQ Việt Nam
  Ủy ban MTTQVN                        | place  | Ủy ban MTTQ Việt Nam
  Ủy ban MTTQ                          | place  | Ủy ban MTTQ Việt Nam
  UBMTTQ Việt Nam                      | place  | Ủy ban MTTQ Việt Nam
  UBMTTQ                               | place  | Ủy ban MTTQ Việt Nam
  UB MTTQ Việt Nam                     | place  | Ủy ban MTTQ Việt Nam
  UB MTTQ                              | place  | Ủy ban MTTQ Việt Nam
  UBMTTQVN                             | place  | Ủy ban MTTQ Việt Nam
  Mặt trận Tổ quốc Việt Nam            | place  |
  Mặt trận Tổ quốc                     | place  |
  MTTQ Việt Nam                        | place  |
  MTTQ                                 | place  |
  Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam | place | Ban Thường trực Ủy ban MTTQ Việt Nam
  Ban Thường trực Ủy ban MTTQ Việt Nam | place  | Ban Thường trực Ủy ban MTTQ Việt Nam
  Ban Thường trực                      | chain  |
  Liên đoàn Lao động                   | place  |
  LĐLĐ                                 | place  |
  Công đoàn cơ sở                      | open   |
  Công đoàn                            | open   |
  Hội Liên hiệp Phụ nữ                 | place  |
  Hội Nông dân                         | place  |
  Hội Cựu chiến binh                   | place  |
  Hội Chữ thập đỏ                      | place  |
  Hội Luật gia                         | place  |
  Hội Khuyến học                       | place  |
  Hội Người cao tuổi                   | place  |
  Hội LHPN                             | place  |
  Hội CCB                              | place  |
  Hội ND                               | place  |
  Đoàn Thanh niên                      | open   |
  Đoàn trường                          | open   |
  Đoàn Thanh niên Cộng sản Hồ Chí Minh | place  |
  Đoàn TNCS Hồ Chí Minh                | place  |
  Đoàn Khối các cơ quan và doanh nghiệp | place |
  Đoàn Khối cơ quan và doanh nghiệp    | place  |
  Đoàn Khối                            | open   |
  Đoàn                                 | place  |
  Tỉnh đoàn                            | place  |
  Thành đoàn                           | place  |
  Huyện đoàn                           | place  |
  Thị đoàn                             | place  |
  Quận đoàn                            | place  |
  Hội đồng                             | open   |
  Hội đồng bồi thường, hỗ trợ và tái định cư | open   |
  Hội đồng bồi thường, hỗ trợ, tái định cư | open   |
  Ban Bồi thường, hỗ trợ và tái định cư | open   |
  Hội                                  | open   |
  Tổ công tác                          | open   |
  Đoàn giám sát                        | open   |
  Đoàn kiểm tra                        | open   |
  Đoàn thanh tra                       | open   |
  Bộ                                   | field  |
  Bộ Tư lệnh                           | open   |
  Bộ Chỉ huy Quân sự                   | place  |
  Bộ Chỉ huy Bộ đội Biên phòng         | place  |
  Bộ CHQS                              | place  |
  Bộ đội Biên phòng                    | place  |
  BĐBP                                 | place  |
  Quân khu                             | open   |
  Quân đoàn                            | open   |
  Quân chủng                           | open   |
  Binh chủng                           | open   |
  Sư đoàn                              | open   |
  Lữ đoàn                              | open   |
  Trung đoàn                           | open   |
  Tiểu đoàn                            | open   |
  Bộ trưởng                            | person |
  Tư lệnh                              | person |
  Chính ủy                             | person |
  Chỉ huy trưởng                       | person |
  Thứ trưởng                           | person |
  Thủ trưởng                           | person |
  Giám đốc                             | person |
  Phó Giám đốc                         | person |
  Tổng Giám đốc                        | person |
  Chánh án                             | person |
  Viện trưởng                          | person |
  Trưởng ban                           | person |
  Chủ nhiệm                            | person |
  Chủ tịch                             | person |
  Bí thư                               | person |
  Cục trưởng                           | person |
  Tổng cục trưởng                      | person |
  Hiệu trưởng                          | person |
  Hiệu trưởng nhà trường               | closed |
  Trưởng phòng                         | person |
  Phó Trưởng phòng                     | person |
  Chánh Văn phòng                      | person |
  Phó Chánh Văn phòng                  | person |
  Chánh Thanh tra                      | person |
  Sở                                   | field  |
  Phòng                                | field  |
  Cục                                  | field  |
  Chi cục                              | field  |
  Tổng cục                             | field  |
  Vụ                                   | field  |
  Viện                                 | open   |
  Ủy ban                               | field  |
  Thanh tra                            | place  |
  Công an                              | place  |
  Trưởng Công an                       | place  |
  Tòa án nhân dân                      | place  |
  TAND                                 | place  |
  Tòa án nhân dân cấp cao tại          | seat   |
  TAND cấp cao tại                     | seat   |
  VKSND                                | place  |
  Viện kiểm sát nhân dân               | place  |
  Viện kiểm sát nhân dân cấp cao tại   | seat   |
  VKSND cấp cao tại                    | seat   |
  Kho bạc Nhà nước                     | place  |
  Bảo hiểm xã hội                      | place  |
  Bảo hiểm xã hội cơ sở                | place  |
  BHXH cơ sở                           | place  | Bảo hiểm xã hội cơ sở
  BHXH                                 | place  | Bảo hiểm xã hội
  Đài Phát thanh và Truyền hình        | place  |
  Đài Phát thanh - Truyền hình         | place  |
  Trạm Y tế                            | place  |
  Trạm Thú y                           | place  |
  Trạm Chăn nuôi và Thú y              | place  |
  Trạm Khuyến nông                     | place  |
  Trạm Bảo vệ thực vật                 | place  |
  Trạm Trồng trọt và Bảo vệ thực vật   | place  |
  Hạt Kiểm lâm                         | place  |
  Ngân hàng                            | open   |
  Ngân hàng Chính sách xã hội          | place  |
  NHCSXH                               | place  | Ngân hàng Chính sách xã hội
  Liên minh Hợp tác xã                 | place  |
  Thuế                                 | place  |
  Thuế cơ sở                           | open   |
  Thi hành án dân sự                   | place  |
  Trường                               | open   |
  Trường Đại học                       | seat   |
  Đại học                              | seat   |
  Trung tâm                            | open   |
  Bệnh viện                            | open   |
  Trưởng Trạm Y tế                     | place  |
  Liên hiệp các Hội Khoa học và Kỹ thuật | place  |
  Liên hiệp các tổ chức hữu nghị       | place  |
  Công ty                              | open   |
  Tổng công ty                         | open   |
  TCT Điện lực                         | open   | Tổng công ty Điện lực
  Tập đoàn                             | open   |
  Doanh nghiệp                         | open   |
  Chi nhánh                            | open   |
  Hợp tác xã                           | open   |
  Học viện                             | seat   |
  """#
