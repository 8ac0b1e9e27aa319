/// Words that begin a body's name and tell how far its work reaches: words | scope (`BodyScope`). Heads that are complete in themselves are central
/// bodies, those that a level and a place follow are local ones (`issuerHeadRows`); here are those of which neither holds.
/// Sources: Law 63/2025/QH15 (the Government), Law 72/2025/QH15 (local government), decrees on the bodies. Confidence: corroborated by papers.
let bodyScopeRows = #"""
  Bộ                         | national |
  Tổng cục                   | national |
  Kho bạc Nhà nước           | alone    |
  Kiểm toán nhà nước         | alone    |
  Ngân hàng Nhà nước         | alone    |
  Ngân hàng Chính sách xã hội | alone   |
  Sở                         | local    |
  Phòng                      | local    |
  Chi cục                    | local    |
  Văn phòng                  | local    |
  Trung tâm                  | below    |
  Ban Chỉ huy                | below    |
  Ban Chỉ đạo                | below    |
  BCĐ                        | below    |
  Ban Quản lý                | below    |
  Hội đồng                   | below    |
  Tổ công tác                | below    |
  Đoàn giám sát              | below    |
  Đoàn kiểm tra              | below    |
  Đoàn thanh tra             | below    |
  Đoàn công tác              | below    |
  Công đoàn Viên chức        | below    |
  Công đoàn ngành            | below    |
  Trạm Y tế                  | below    |
  Trạm Thú y                 | below    |
  Trạm Chăn nuôi và Thú y    | below    |
  Trạm Khuyến nông           | below    |
  Trạm Bảo vệ thực vật       | below    |
  Trạm Trồng trọt và Bảo vệ thực vật | below |
  Hạt Kiểm lâm               | below    |
  Thuế cơ sở                 | below    |
  Ban An toàn giao thông     | below    |
  Đài Phát thanh và Truyền hình | below |
  Đài Phát thanh - Truyền hình | below  |
  """#

/// Words that end or begin what stands behind a body's first words, and tell that it is a central one: words | scope (`BodyScope`).
/// Confidence: corroborated by papers.
let bodyAttributeRows = #"""
  Việt Nam                   | end      |
  Quốc gia                   | end      |
  Quốc gia                   | begin    |
  Nhà nước                   | end      |
  Trung ương                 | end      |
  Trung ương                 | begin    |
  tối cao                    | end      |
  Chính phủ                  | end      |
  Quốc hội                   | end      |
  Vườn Quốc gia              | not      |
  Công viên Quốc gia         | not      |
  Di tích Quốc gia           | not      |
  Du lịch Quốc gia           | not      |
  vốn Nhà nước               | not      |
  """#
