/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["accessible names, vi"] = 
`main
  heading “OCOP” level 1
  heading “Sản phẩm” level 2
  group “ocop-star-badge cannot-check”
    image “Thiết bị không kiểm tra được. Không đọc được vị trí của nhãn trong danh sách trạng thái.”
      StaticText “Thiết bị không kiểm tra được”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge malformed”
    image “Mã không đúng định dạng OCOP. Nội dung không phải đường dẫn OCOP hay GS1 Digital Link.”
      StaticText “Mã không đúng định dạng OCOP”
  group “ocop-star-badge unsigned”
    image “Mã này chưa được ký số. Sản phẩm này chỉ dùng nhãn có chữ ký số.”
      StaticText “Mã này chưa được ký số”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge unknown-issuer”
    image “Không rõ đơn vị cấp. Khóa ký không có trong danh sách tin cậy.”
      StaticText “Không rõ đơn vị cấp”
    link “Tra cứu tạiREGISTRY”
      StaticText “Tra cứu tại”
      StaticText “REGISTRY”
  group “ocop-star-badge tampered”
    image “Dữ liệu đã bị sửa – không tin cậy. Chữ ký số không khớp với dữ liệu.”
      StaticText “Dữ liệu đã bị sửa – không tin cậy”
    link “Tra cứu tạiREGISTRY”
      StaticText “Tra cứu tại”
      StaticText “REGISTRY”
  group “ocop-star-badge issuer-not-authorised”
    image “Đơn vị cấp không có thẩm quyền. Khóa này không được ký số sao này.”
      StaticText “Đơn vị cấp không có thẩm quyền”
    link “Tra cứu tạiREGISTRY”
      StaticText “Tra cứu tại”
      StaticText “REGISTRY”
  group “ocop-star-badge test”
    image “Nhãn thử nghiệm. Nếu là nhãn thật: Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy. Xác minh sản phẩm, không xác minh từng gói hàng.”
      StaticText “NHÃN THỬ NGHIỆM”
      StaticText “OCOP 4 sao”
      StaticText “Nếu là nhãn thật: Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy.”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge mismatch”
    image “Nhãn không khớp sản phẩm này. Số sao trên trang khác với dữ liệu đã ký.”
      StaticText “Nhãn không khớp sản phẩm này”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge revoked”
    image “Công nhận đã bị thu hồi. Danh sách trạng thái ghi: đã thu hồi.”
      StaticText “Công nhận đã bị thu hồi”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge suspended”
    image “Công nhận đang bị tạm dừng. Danh sách trạng thái ghi: tạm dừng.”
      StaticText “Công nhận đang bị tạm dừng”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge not-yet-valid”
    image “Chưa có hiệu lực. Chưa đến ngày phát hành nhãn.”
      StaticText “Chưa có hiệu lực”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge extended”
    image “Đang được gia hạn chờ đánh giá lại (đến dd/mm/yyyy). Cơ quan công nhận đã ký gia hạn trong lúc chờ đánh giá lại.”
      StaticText “OCOP 4 sao”
      StaticText “Đang được gia hạn chờ đánh giá lại (đến dd/mm/yyyy)”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge expired”
    image “Công nhận đã hết hiệu lực từ dd/mm/yyyy. Có hiệu lực đến hết ngày dd/mm/yyyy.”
      StaticText “Công nhận đã hết hiệu lực từ dd/mm/yyyy”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge superseded”
    image “Đã có công nhận mới hơn. Danh sách trạng thái ghi: đã được thay thế.”
      StaticText “OCOP 4 sao”
      StaticText “Đã có công nhận mới hơn”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge suspected-copy”
    image “Nghi ngờ tem bị sao chép. Số sê-ri này có dấu hiệu bị sao chép.”
      StaticText “Nghi ngờ tem bị sao chép”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge not-found”
    image “Không tìm thấy hồ sơ công nhận. Cổng công bố không có hồ sơ của sản phẩm này.”
      StaticText “Không tìm thấy hồ sơ công nhận”
  group “ocop-star-badge stale”
    image “Đã xác minh ngoại tuyến – trạng thái lúc hh:mm dd/mm/yyyy. Không có danh sách trạng thái.”
      StaticText “OCOP 4 sao”
      StaticText “Đã xác minh ngoại tuyến – trạng thái lúc hh:mm dd/mm/yyyy”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge verified”
    image “Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy. Xác minh sản phẩm, không xác minh từng gói hàng.”
      StaticText “OCOP 4 sao”
      StaticText “Đã xác minh”
      StaticText “UBND tỉnh Thử Nghiệm, đến dd/mm/yyyy”
    link “Xem hồ sơ tạiREGISTRY”
      StaticText “Xem hồ sơ tại”
      StaticText “REGISTRY”
  group “ocop-star-badge self-declared”
    image “OCOP 4 sao. Tự công bố, chưa xác minh”
      StaticText “OCOP 4 sao”
      StaticText “Tự công bố, chưa xác minh”
  group “ocop-star-badge nothing”
    image “Chưa có mã OCOP để kiểm tra”
      StaticText “Chưa có mã OCOP để kiểm tra”
  group “ocop-product-card cannot-check”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Thiết bị không kiểm tra được”
        paragraph
          StaticText “Không đọc được vị trí của nhãn trong danh sách trạng thái.”
        paragraph
          StaticText “Hãy kết nối mạng, kiểm tra ngày giờ của thiết bị rồi thử lại.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card malformed”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      status
        paragraph
          StaticText “Mã không đúng định dạng OCOP”
        paragraph
          StaticText “Nội dung không phải đường dẫn OCOP hay GS1 Digital Link.”
        paragraph
          StaticText “Hãy quét lại mã, hoặc hỏi nơi bán về nguồn gốc của nhãn.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
  group “ocop-product-card unsigned”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Mã này chưa được ký số”
        paragraph
          StaticText “Sản phẩm này chỉ dùng nhãn có chữ ký số.”
        paragraph
          StaticText “Hãy mở trang của sản phẩm trên cổng công bố để xem hồ sơ công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card unknown-issuer”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      status
        paragraph
          StaticText “Không rõ đơn vị cấp”
        paragraph
          StaticText “Khóa ký không có trong danh sách tin cậy.”
        paragraph
          StaticText “Không nên tin số sao ghi trên nhãn này. Hãy báo cho cơ quan quản lý OCOP nếu nghi ngờ.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Tra cứu tạiREGISTRY”
        StaticText “Tra cứu tại”
        StaticText “REGISTRY”
  group “ocop-product-card tampered”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      status
        paragraph
          StaticText “Dữ liệu đã bị sửa – không tin cậy”
        paragraph
          StaticText “Chữ ký số không khớp với dữ liệu.”
        paragraph
          StaticText “Không nên mua vì số sao ghi trên nhãn này. Hãy báo cho cơ quan quản lý OCOP.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Tra cứu tạiREGISTRY”
        StaticText “Tra cứu tại”
        StaticText “REGISTRY”
  group “ocop-product-card issuer-not-authorised”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      status
        paragraph
          StaticText “Đơn vị cấp không có thẩm quyền”
        paragraph
          StaticText “Khóa này không được ký số sao này.”
        paragraph
          StaticText “Không nên tin số sao ghi trên nhãn này. Hãy báo cho cơ quan quản lý OCOP.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Tra cứu tạiREGISTRY”
        StaticText “Tra cứu tại”
        StaticText “REGISTRY”
  group “ocop-product-card test”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      StaticText “OCOP 4 sao”
      status
        StaticText “NHÃN THỬ NGHIỆM”
        paragraph
          StaticText “Nhãn thử nghiệm”
        paragraph
          StaticText “Nếu là nhãn thật: Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card mismatch”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      status
        paragraph
          StaticText “Nhãn không khớp sản phẩm này”
        paragraph
          StaticText “Số sao trên trang khác với dữ liệu đã ký.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        paragraph
          StaticText “Mã này thuộc về”
          StaticText “: ”
          StaticText “Tôm khô thử nghiệm”
          StaticText “, ”
          StaticText “HTX Thử Nghiệm”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card revoked”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Công nhận đã bị thu hồi”
        paragraph
          StaticText “Danh sách trạng thái ghi: đã thu hồi.”
        paragraph
          StaticText “Sản phẩm không còn được dùng hạng sao OCOP.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card suspended”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Công nhận đang bị tạm dừng”
        paragraph
          StaticText “Danh sách trạng thái ghi: tạm dừng.”
        paragraph
          StaticText “Hãy kiểm tra lại sau, hoặc hỏi cơ quan công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card not-yet-valid”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Chưa có hiệu lực”
        paragraph
          StaticText “Chưa đến ngày phát hành nhãn.”
        paragraph
          StaticText “Hãy kiểm tra lại từ ngày công nhận có hiệu lực.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card extended”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      StaticText “OCOP 4 sao”
      status
        paragraph
          StaticText “Đang được gia hạn chờ đánh giá lại (đến dd/mm/yyyy)”
        paragraph
          StaticText “Cơ quan công nhận đã ký gia hạn trong lúc chờ đánh giá lại.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card expired”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Công nhận đã hết hiệu lực từ dd/mm/yyyy”
        paragraph
          StaticText “Có hiệu lực đến hết ngày dd/mm/yyyy.”
        paragraph
          StaticText “Hãy kiểm tra trực tuyến xem sản phẩm đã được công nhận lại chưa.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card superseded”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      StaticText “OCOP 4 sao”
      status
        paragraph
          StaticText “Đã có công nhận mới hơn”
        paragraph
          StaticText “Danh sách trạng thái ghi: đã được thay thế.”
        paragraph
          StaticText “Hãy xem công nhận mới nhất trên cổng công bố.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card suspected-copy”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      status
        paragraph
          StaticText “Nghi ngờ tem bị sao chép”
        paragraph
          StaticText “Số sê-ri này có dấu hiệu bị sao chép.”
        paragraph
          StaticText “Hãy so số sê-ri với bao bì và báo cho nhà sản xuất nếu nghi ngờ.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card not-found”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      status
        paragraph
          StaticText “Không tìm thấy hồ sơ công nhận”
        paragraph
          StaticText “Cổng công bố không có hồ sơ của sản phẩm này.”
        paragraph
          StaticText “Đừng dựa vào số sao ghi trên trang hay trên nhãn. Hãy hỏi cơ quan công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
  group “ocop-product-card stale”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      StaticText “OCOP 4 sao”
      status
        paragraph
          StaticText “Đã xác minh ngoại tuyến – trạng thái lúc hh:mm dd/mm/yyyy”
        paragraph
          StaticText “Không có danh sách trạng thái.”
        paragraph
          StaticText “Hãy kết nối mạng rồi kiểm tra lại để biết trạng thái hôm nay.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card verified”
    article “Tôm khô thử nghiệm”
      heading “Tôm khô thử nghiệm” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, mã xã 31999”
      StaticText “Theo dữ liệu đã ký”
      StaticText “OCOP 4 sao”
      status
        paragraph
          StaticText “Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy”
        paragraph
          StaticText “Xác minh sản phẩm, không xác minh từng gói hàng.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
  group “ocop-product-card self-declared”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Tự công bố, chưa xác minh”
  group “ocop-product-card nothing”
    article “Sản phẩm chưa có tên”
      heading “Sản phẩm chưa có tên” level 3
      StaticText “Thông tin do trang này cung cấp”
  group “ocop-verify cannot-check”
    group “Kiểm tra mã OCOP”
      status
        heading “Thiết bị không kiểm tra được” level 2
        paragraph
          StaticText “Không đọc được vị trí của nhãn trong danh sách trạng thái.”
        paragraph
          StaticText “Hãy kết nối mạng, kiểm tra ngày giờ của thiết bị rồi thử lại.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Thiết bị không kiểm tra được”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-INDEX”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify malformed”
    group “Kiểm tra mã OCOP”
      status
        heading “Mã không đúng định dạng OCOP” level 2
        paragraph
          StaticText “Nội dung không phải đường dẫn OCOP hay GS1 Digital Link.”
        paragraph
          StaticText “Hãy quét lại mã, hoặc hỏi nơi bán về nguồn gốc của nhãn.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Sai định dạng”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      button “Báo vấn đề về nhãn này”
  group “ocop-verify unsigned”
    group “Kiểm tra mã OCOP”
      status
        heading “Mã này chưa được ký số” level 2
        paragraph
          StaticText “Sản phẩm này chỉ dùng nhãn có chữ ký số.”
        paragraph
          StaticText “Hãy mở trang của sản phẩm trên cổng công bố để xem hồ sơ công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chưa ký số”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Mã này chưa được ký số”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-UNSIGNED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify unknown-issuer”
    group “Kiểm tra mã OCOP”
      status
        heading “Không rõ đơn vị cấp” level 2
        paragraph
          StaticText “Khóa ký không có trong danh sách tin cậy.”
        paragraph
          StaticText “Không nên tin số sao ghi trên nhãn này. Hãy báo cho cơ quan quản lý OCOP nếu nghi ngờ.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Không rõ đơn vị cấp”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Tra cứu tạiREGISTRY”
        StaticText “Tra cứu tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify tampered”
    group “Kiểm tra mã OCOP”
      status
        heading “Dữ liệu đã bị sửa – không tin cậy” level 2
        paragraph
          StaticText “Chữ ký số không khớp với dữ liệu.”
        paragraph
          StaticText “Không nên mua vì số sao ghi trên nhãn này. Hãy báo cho cơ quan quản lý OCOP.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Không đáng tin”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Tra cứu tạiREGISTRY”
        StaticText “Tra cứu tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify issuer-not-authorised”
    group “Kiểm tra mã OCOP”
      status
        heading “Đơn vị cấp không có thẩm quyền” level 2
        paragraph
          StaticText “Khóa này không được ký số sao này.”
        paragraph
          StaticText “Không nên tin số sao ghi trên nhãn này. Hãy báo cho cơ quan quản lý OCOP.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Không đáng tin”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Tra cứu tạiREGISTRY”
        StaticText “Tra cứu tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify test”
    group “Kiểm tra mã OCOP”
      status
        StaticText “NHÃN THỬ NGHIỆM”
        heading “Nhãn thử nghiệm” level 2
        paragraph
          StaticText “Nếu là nhãn thật: Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy. Xác minh sản phẩm, không xác minh từng gói hàng.”
        paragraph
          StaticText “Nhãn này dùng để thử, không phải công nhận chính thức.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Còn hiệu lực”
      StaticText “Tôm khô thử nghiệm”
      StaticText “OCOP 4 sao”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “09520000000011”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify mismatch”
    group “Kiểm tra mã OCOP”
      status
        heading “Nhãn không khớp sản phẩm này” level 2
        paragraph
          StaticText “Số sao trên trang khác với dữ liệu đã ký.”
        paragraph
          StaticText “Hãy so tên sản phẩm trên bao bì với hồ sơ công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Còn hiệu lực”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Nhãn không khớp sản phẩm này”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-VERIFIED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify revoked”
    group “Kiểm tra mã OCOP”
      status
        heading “Công nhận đã bị thu hồi” level 2
        paragraph
          StaticText “Danh sách trạng thái ghi: đã thu hồi.”
        paragraph
          StaticText “Sản phẩm không còn được dùng hạng sao OCOP.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Đã thu hồi”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Công nhận đã bị thu hồi”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-REVOKED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify suspended”
    group “Kiểm tra mã OCOP”
      status
        heading “Công nhận đang bị tạm dừng” level 2
        paragraph
          StaticText “Danh sách trạng thái ghi: tạm dừng.”
        paragraph
          StaticText “Hãy kiểm tra lại sau, hoặc hỏi cơ quan công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Tạm dừng”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Công nhận đang bị tạm dừng”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-SUSPENDED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify not-yet-valid”
    group “Kiểm tra mã OCOP”
      status
        heading “Chưa có hiệu lực” level 2
        paragraph
          StaticText “Chưa đến ngày phát hành nhãn.”
        paragraph
          StaticText “Hãy kiểm tra lại từ ngày công nhận có hiệu lực.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa có hiệu lực”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Chưa có hiệu lực”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-FUTURE”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify extended”
    group “Kiểm tra mã OCOP”
      status
        heading “Đang được gia hạn chờ đánh giá lại (đến dd/mm/yyyy)” level 2
        paragraph
          StaticText “Cơ quan công nhận đã ký gia hạn trong lúc chờ đánh giá lại.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Đang gia hạn”
      StaticText “Tôm khô thử nghiệm”
      StaticText “OCOP 4 sao”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
          StaticText “gia hạn đến dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-EXTENDED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      paragraph
        StaticText “Xác minh sản phẩm, không xác minh từng gói hàng”
        StaticText “.”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify expired”
    group “Kiểm tra mã OCOP”
      status
        heading “Công nhận đã hết hiệu lực từ dd/mm/yyyy” level 2
        paragraph
          StaticText “Có hiệu lực đến hết ngày dd/mm/yyyy.”
        paragraph
          StaticText “Hãy kiểm tra trực tuyến xem sản phẩm đã được công nhận lại chưa.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Hết hiệu lực”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Công nhận đã hết hiệu lực từ dd/mm/yyyy”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-EXPIRED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify superseded”
    group “Kiểm tra mã OCOP”
      status
        heading “Đã có công nhận mới hơn” level 2
        paragraph
          StaticText “Danh sách trạng thái ghi: đã được thay thế.”
        paragraph
          StaticText “Hãy xem công nhận mới nhất trên cổng công bố.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Đã được thay thế”
      StaticText “Tôm khô thử nghiệm”
      StaticText “OCOP 4 sao”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-SUPERSEDED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      paragraph
        StaticText “Xác minh sản phẩm, không xác minh từng gói hàng”
        StaticText “.”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify suspected-copy”
    group “Kiểm tra mã OCOP”
      status
        heading “Nghi ngờ tem bị sao chép” level 2
        paragraph
          StaticText “Số sê-ri này có dấu hiệu bị sao chép.”
        paragraph
          StaticText “Hãy so số sê-ri với bao bì và báo cho nhà sản xuất nếu nghi ngờ.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Còn hiệu lực”
      StaticText “Tôm khô thử nghiệm”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Nghi ngờ tem bị sao chép”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-TEST-06-001”
        term “Số lô”
        definition
          StaticText “L0926”
        term “Số sê-ri”
        definition
          StaticText “A1B2C3”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
          StaticText “mở “Hành trình sản phẩm” ở dưới để xem”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
          StaticText “mở “Hành trình sản phẩm” ở dưới để xem”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify not-found”
    group “Kiểm tra mã OCOP”
      status
        heading “Không tìm thấy hồ sơ công nhận” level 2
        paragraph
          StaticText “Cổng công bố không có hồ sơ của sản phẩm này.”
        paragraph
          StaticText “Đừng dựa vào số sao ghi trên trang hay trên nhãn. Hãy hỏi cơ quan công nhận.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      StaticText “Sản phẩm”
      StaticText “: ”
      StaticText “chưa có dữ liệu”
      StaticText “Hạng sao”
      StaticText “: ”
      StaticText “OCOP 4 sao”
      StaticText “ – ”
      StaticText “Không tìm thấy hồ sơ công nhận”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “chưa có dữ liệu”
        term “Nơi sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Quyết định công nhận”
        definition
          StaticText “chưa có dữ liệu”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-NOBODY”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Báo vấn đề về nhãn này”
  group “ocop-verify stale”
    group “Kiểm tra mã OCOP”
      status
        heading “Đã xác minh ngoại tuyến – trạng thái lúc hh:mm dd/mm/yyyy” level 2
        paragraph
          StaticText “Không có danh sách trạng thái.”
        paragraph
          StaticText “Hãy kết nối mạng rồi kiểm tra lại để biết trạng thái hôm nay.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Chưa rõ”
      StaticText “Tôm khô thử nghiệm”
      StaticText “OCOP 4 sao”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-STALE”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      paragraph
        StaticText “Xác minh sản phẩm, không xác minh từng gói hàng”
        StaticText “.”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify verified”
    group “Kiểm tra mã OCOP”
      status
        heading “Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến dd/mm/yyyy” level 2
        paragraph
          StaticText “Xác minh sản phẩm, không xác minh từng gói hàng.”
        paragraph
          StaticText “Kiểm tra lúc hh:mm ngày dd/mm/yyyy, theo sổ đăng ký REGISTRY”
        DescriptionList
          term “Nguồn gốc”
          definition
            StaticText “Chữ ký đúng”
          term “Tình trạng công nhận”
          definition
            StaticText “Còn hiệu lực”
      StaticText “Tôm khô thử nghiệm”
      StaticText “OCOP 4 sao”
      DescriptionList
        term “Chủ thể”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Nơi sản xuất”
        definition
          StaticText “Tỉnh Cà Mau, mã xã 31999”
        term “Quyết định công nhận”
        definition
          StaticText “Số 01/QĐ-TEST, ngày dd/mm/yyyy, UBND tỉnh Thử Nghiệm”
        term “Hiệu lực”
        definition
          StaticText “dd/mm/yyyy – dd/mm/yyyy”
        term “Mã sản phẩm”
        definition
          StaticText “OCOP-VERIFIED”
        term “Số lô”
        definition
          StaticText “chưa có dữ liệu”
        term “Số sê-ri”
        definition
          StaticText “chưa có dữ liệu”
        term “Ngày sản xuất”
        definition
          StaticText “chưa có dữ liệu”
        term “Hạn sử dụng”
        definition
          StaticText “chưa có dữ liệu”
      group
        DisclosureTriangle “Hành trình sản phẩm” collapsed
      group
        DisclosureTriangle “Bằng chứng kiểm tra” collapsed
      link “Xem hồ sơ tạiREGISTRY”
        StaticText “Xem hồ sơ tại”
        StaticText “REGISTRY”
      link “Báo vấn đề về nhãn này”
  group “ocop-verify self-declared”
    group “Kiểm tra mã OCOP”
      form
        LabelText
          StaticText “Mã, đường dẫn trong mã QR hoặc mã số trên bao bì”
        textbox “Mã, đường dẫn trong mã QR hoặc mã số trên bao bì” – Dán đường dẫn, hoặc gõ mã số mã vạch hay mã sản phẩm OCOP. Nội dung bạn gõ được kiểm tra ngay trên máy này.
        button “Kiểm tra”
        paragraph
          StaticText “Dán đường dẫn, hoặc gõ mã số mã vạch hay mã sản phẩm OCOP. Nội dung bạn gõ được kiểm tra ngay trên máy này.”
      status
  group “ocop-verify nothing”
    group “Kiểm tra mã OCOP”
      form
        LabelText
          StaticText “Mã, đường dẫn trong mã QR hoặc mã số trên bao bì”
        textbox “Mã, đường dẫn trong mã QR hoặc mã số trên bao bì” – Dán đường dẫn, hoặc gõ mã số mã vạch hay mã sản phẩm OCOP. Nội dung bạn gõ được kiểm tra ngay trên máy này.
        button “Kiểm tra”
        paragraph
          StaticText “Dán đường dẫn, hoặc gõ mã số mã vạch hay mã sản phẩm OCOP. Nội dung bạn gõ được kiểm tra ngay trên máy này.”
      status`;
/* end snapshot accessible names, vi */

snapshots["accessible names, en"] = 
`main
  heading “OCOP” level 1
  heading “Sản phẩm” level 2
  group “ocop-star-badge cannot-check”
    image “This device cannot check. The place of this label in the status list cannot be read.”
      StaticText “This device cannot check”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge malformed”
    image “Not a valid OCOP code. This is neither an OCOP link nor a GS1 Digital Link.”
      StaticText “Not a valid OCOP code”
  group “ocop-star-badge unsigned”
    image “This code is not signed. This product uses signed labels only.”
      StaticText “This code is not signed”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge unknown-issuer”
    image “Unknown issuer. The signing key is not in the trust list.”
      StaticText “Unknown issuer”
    link “Look it up atREGISTRY”
      StaticText “Look it up at”
      StaticText “REGISTRY”
  group “ocop-star-badge tampered”
    image “Data has been altered – do not trust. The signature does not fit the data.”
      StaticText “Data has been altered – do not trust”
    link “Look it up atREGISTRY”
      StaticText “Look it up at”
      StaticText “REGISTRY”
  group “ocop-star-badge issuer-not-authorised”
    image “Issuer not authorised for this claim. This key may not sign this number of stars.”
      StaticText “Issuer not authorised for this claim”
    link “Look it up atREGISTRY”
      StaticText “Look it up at”
      StaticText “REGISTRY”
  group “ocop-star-badge test”
    image “Test label. Were it a real label: Verified: OCOP 4 stars, by Test Province until d Month yyyy. Confirms the product, not this individual package.”
      StaticText “TEST LABEL”
      StaticText “OCOP 4 stars”
      StaticText “Were it a real label: Verified: OCOP 4 stars, by Test Province until d Month yyyy.”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge mismatch”
    image “Label does not match this product. The stars on the page differ from the signed data.”
      StaticText “Label does not match this product”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge revoked”
    image “Recognition revoked. The status list says: revoked.”
      StaticText “Recognition revoked”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge suspended”
    image “Recognition suspended. The status list says: suspended.”
      StaticText “Recognition suspended”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge not-yet-valid”
    image “Not yet valid. The label's day of issue has not come.”
      StaticText “Not yet valid”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge extended”
    image “Extended pending re-assessment (until d Month yyyy). The authority has signed an extension pending re-assessment.”
      StaticText “OCOP 4 stars”
      StaticText “Extended pending re-assessment (until d Month yyyy)”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge expired”
    image “Recognition lapsed on d Month yyyy. In force to the end of d Month yyyy.”
      StaticText “Recognition lapsed on d Month yyyy”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge superseded”
    image “Replaced by a newer recognition. The status list says: replaced.”
      StaticText “OCOP 4 stars”
      StaticText “Replaced by a newer recognition”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge suspected-copy”
    image “Possible copied label. There are signs that this serial was copied.”
      StaticText “Possible copied label”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge not-found”
    image “No recognition record found. The registry has no record of this product.”
      StaticText “No recognition record found”
  group “ocop-star-badge stale”
    image “Verified offline – status as of hh:mm d Month yyyy. There is no status list.”
      StaticText “OCOP 4 stars”
      StaticText “Verified offline – status as of hh:mm d Month yyyy”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge verified”
    image “Verified: OCOP 4 stars, by Test Province until d Month yyyy. Confirms the product, not this individual package.”
      StaticText “OCOP 4 stars”
      StaticText “Verified”
      StaticText “Test Province, until d Month yyyy”
    link “See the record atREGISTRY”
      StaticText “See the record at”
      StaticText “REGISTRY”
  group “ocop-star-badge self-declared”
    image “OCOP 4 stars. Self-declared, not verified”
      StaticText “OCOP 4 stars”
      StaticText “Self-declared, not verified”
  group “ocop-star-badge nothing”
    image “No OCOP code to check”
      StaticText “No OCOP code to check”
  group “ocop-product-card cannot-check”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “This device cannot check”
        paragraph
          StaticText “The place of this label in the status list cannot be read.”
        paragraph
          StaticText “Go online, check the date and time of the device, and try again.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card malformed”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      status
        paragraph
          StaticText “Not a valid OCOP code”
        paragraph
          StaticText “This is neither an OCOP link nor a GS1 Digital Link.”
        paragraph
          StaticText “Scan the code again, or ask the seller where the label comes from.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
  group “ocop-product-card unsigned”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “This code is not signed”
        paragraph
          StaticText “This product uses signed labels only.”
        paragraph
          StaticText “Open the product's page on the registry to see its record.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card unknown-issuer”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      status
        paragraph
          StaticText “Unknown issuer”
        paragraph
          StaticText “The signing key is not in the trust list.”
        paragraph
          StaticText “Do not rely on the stars on this label. Tell the OCOP authority if in doubt.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “Look it up atREGISTRY”
        StaticText “Look it up at”
        StaticText “REGISTRY”
  group “ocop-product-card tampered”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      status
        paragraph
          StaticText “Data has been altered – do not trust”
        paragraph
          StaticText “The signature does not fit the data.”
        paragraph
          StaticText “Do not buy for the stars on this label. Tell the OCOP authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “Look it up atREGISTRY”
        StaticText “Look it up at”
        StaticText “REGISTRY”
  group “ocop-product-card issuer-not-authorised”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      status
        paragraph
          StaticText “Issuer not authorised for this claim”
        paragraph
          StaticText “This key may not sign this number of stars.”
        paragraph
          StaticText “Do not rely on the stars on this label. Tell the OCOP authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “Look it up atREGISTRY”
        StaticText “Look it up at”
        StaticText “REGISTRY”
  group “ocop-product-card test”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      StaticText “OCOP 4 stars”
      status
        StaticText “TEST LABEL”
        paragraph
          StaticText “Test label”
        paragraph
          StaticText “Were it a real label: Verified: OCOP 4 stars, by Test Province until d Month yyyy.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card mismatch”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      status
        paragraph
          StaticText “Label does not match this product”
        paragraph
          StaticText “The stars on the page differ from the signed data.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        paragraph
          StaticText “This code belongs to”
          StaticText “: ”
          StaticText “Test dried shrimp”
          StaticText “, ”
          StaticText “HTX Thử Nghiệm”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card revoked”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “Recognition revoked”
        paragraph
          StaticText “The status list says: revoked.”
        paragraph
          StaticText “The product may no longer use an OCOP star rating.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card suspended”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “Recognition suspended”
        paragraph
          StaticText “The status list says: suspended.”
        paragraph
          StaticText “Check again later, or ask the recognising authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card not-yet-valid”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “Not yet valid”
        paragraph
          StaticText “The label's day of issue has not come.”
        paragraph
          StaticText “Check again once the recognition has begun.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card extended”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      StaticText “OCOP 4 stars”
      status
        paragraph
          StaticText “Extended pending re-assessment (until d Month yyyy)”
        paragraph
          StaticText “The authority has signed an extension pending re-assessment.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card expired”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “Recognition lapsed on d Month yyyy”
        paragraph
          StaticText “In force to the end of d Month yyyy.”
        paragraph
          StaticText “Check online whether the product has been recognised again.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card superseded”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      StaticText “OCOP 4 stars”
      status
        paragraph
          StaticText “Replaced by a newer recognition”
        paragraph
          StaticText “The status list says: replaced.”
        paragraph
          StaticText “See the newest recognition on the registry.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card suspected-copy”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      status
        paragraph
          StaticText “Possible copied label”
        paragraph
          StaticText “There are signs that this serial was copied.”
        paragraph
          StaticText “Compare the serial with the package and tell the producer if in doubt.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card not-found”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      status
        paragraph
          StaticText “No recognition record found”
        paragraph
          StaticText “The registry has no record of this product.”
        paragraph
          StaticText “Do not rely on the stars on the page or the label. Ask the recognising authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
  group “ocop-product-card stale”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      StaticText “OCOP 4 stars”
      status
        paragraph
          StaticText “Verified offline – status as of hh:mm d Month yyyy”
        paragraph
          StaticText “There is no status list.”
        paragraph
          StaticText “Go online and check again for the status of today.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card verified”
    article “Test dried shrimp”
      heading “Test dried shrimp” level 3
      StaticText “HTX Thử Nghiệm”
      StaticText “Tỉnh Cà Mau, commune code 31999”
      StaticText “From the signed data”
      StaticText “OCOP 4 stars”
      status
        paragraph
          StaticText “Verified: OCOP 4 stars, by Test Province until d Month yyyy”
        paragraph
          StaticText “Confirms the product, not this individual package.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
  group “ocop-product-card self-declared”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Self-declared, not verified”
  group “ocop-product-card nothing”
    article “Unnamed product”
      heading “Unnamed product” level 3
      StaticText “As this page states”
  group “ocop-verify cannot-check”
    group “Check an OCOP code”
      status
        heading “This device cannot check” level 2
        paragraph
          StaticText “The place of this label in the status list cannot be read.”
        paragraph
          StaticText “Go online, check the date and time of the device, and try again.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “This device cannot check”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-INDEX”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify malformed”
    group “Check an OCOP code”
      status
        heading “Not a valid OCOP code” level 2
        paragraph
          StaticText “This is neither an OCOP link nor a GS1 Digital Link.”
        paragraph
          StaticText “Scan the code again, or ask the seller where the label comes from.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Malformed”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      group
        DisclosureTriangle “Evidence of this check” collapsed
      button “Report a problem with this label”
  group “ocop-verify unsigned”
    group “Check an OCOP code”
      status
        heading “This code is not signed” level 2
        paragraph
          StaticText “This product uses signed labels only.”
        paragraph
          StaticText “Open the product's page on the registry to see its record.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Not signed”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “This code is not signed”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-UNSIGNED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify unknown-issuer”
    group “Check an OCOP code”
      status
        heading “Unknown issuer” level 2
        paragraph
          StaticText “The signing key is not in the trust list.”
        paragraph
          StaticText “Do not rely on the stars on this label. Tell the OCOP authority if in doubt.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Unknown issuer”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “Look it up atREGISTRY”
        StaticText “Look it up at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify tampered”
    group “Check an OCOP code”
      status
        heading “Data has been altered – do not trust” level 2
        paragraph
          StaticText “The signature does not fit the data.”
        paragraph
          StaticText “Do not buy for the stars on this label. Tell the OCOP authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Not to be trusted”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “Look it up atREGISTRY”
        StaticText “Look it up at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify issuer-not-authorised”
    group “Check an OCOP code”
      status
        heading “Issuer not authorised for this claim” level 2
        paragraph
          StaticText “This key may not sign this number of stars.”
        paragraph
          StaticText “Do not rely on the stars on this label. Tell the OCOP authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Not to be trusted”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “Look it up atREGISTRY”
        StaticText “Look it up at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify test”
    group “Check an OCOP code”
      status
        StaticText “TEST LABEL”
        heading “Test label” level 2
        paragraph
          StaticText “Were it a real label: Verified: OCOP 4 stars, by Test Province until d Month yyyy. Confirms the product, not this individual package.”
        paragraph
          StaticText “This label is for trials; it is no official recognition.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “In force”
      StaticText “Test dried shrimp”
      StaticText “OCOP 4 stars”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “09520000000011”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify mismatch”
    group “Check an OCOP code”
      status
        heading “Label does not match this product” level 2
        paragraph
          StaticText “The stars on the page differ from the signed data.”
        paragraph
          StaticText “Compare the name on the package with the record.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “In force”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Label does not match this product”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-VERIFIED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify revoked”
    group “Check an OCOP code”
      status
        heading “Recognition revoked” level 2
        paragraph
          StaticText “The status list says: revoked.”
        paragraph
          StaticText “The product may no longer use an OCOP star rating.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Revoked”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Recognition revoked”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-REVOKED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify suspended”
    group “Check an OCOP code”
      status
        heading “Recognition suspended” level 2
        paragraph
          StaticText “The status list says: suspended.”
        paragraph
          StaticText “Check again later, or ask the recognising authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Suspended”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Recognition suspended”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-SUSPENDED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify not-yet-valid”
    group “Check an OCOP code”
      status
        heading “Not yet valid” level 2
        paragraph
          StaticText “The label's day of issue has not come.”
        paragraph
          StaticText “Check again once the recognition has begun.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Not yet in force”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Not yet valid”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-FUTURE”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify extended”
    group “Check an OCOP code”
      status
        heading “Extended pending re-assessment (until d Month yyyy)” level 2
        paragraph
          StaticText “The authority has signed an extension pending re-assessment.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Extended”
      StaticText “Test dried shrimp”
      StaticText “OCOP 4 stars”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
          StaticText “extended until d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-EXTENDED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      paragraph
        StaticText “Confirms the product, not this individual package”
        StaticText “.”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify expired”
    group “Check an OCOP code”
      status
        heading “Recognition lapsed on d Month yyyy” level 2
        paragraph
          StaticText “In force to the end of d Month yyyy.”
        paragraph
          StaticText “Check online whether the product has been recognised again.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Lapsed”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Recognition lapsed on d Month yyyy”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-EXPIRED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify superseded”
    group “Check an OCOP code”
      status
        heading “Replaced by a newer recognition” level 2
        paragraph
          StaticText “The status list says: replaced.”
        paragraph
          StaticText “See the newest recognition on the registry.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Replaced”
      StaticText “Test dried shrimp”
      StaticText “OCOP 4 stars”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-SUPERSEDED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      paragraph
        StaticText “Confirms the product, not this individual package”
        StaticText “.”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify suspected-copy”
    group “Check an OCOP code”
      status
        heading “Possible copied label” level 2
        paragraph
          StaticText “There are signs that this serial was copied.”
        paragraph
          StaticText “Compare the serial with the package and tell the producer if in doubt.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “In force”
      StaticText “Test dried shrimp”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “Possible copied label”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-TEST-06-001”
        term “Lot”
        definition
          StaticText “L0926”
        term “Serial number”
        definition
          StaticText “A1B2C3”
        term “Made on”
        definition
          StaticText “no data yet”
          StaticText “open the journey below to see it”
        term “Best before”
        definition
          StaticText “no data yet”
          StaticText “open the journey below to see it”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify not-found”
    group “Check an OCOP code”
      status
        heading “No recognition record found” level 2
        paragraph
          StaticText “The registry has no record of this product.”
        paragraph
          StaticText “Do not rely on the stars on the page or the label. Ask the recognising authority.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      StaticText “Product”
      StaticText “: ”
      StaticText “no data yet”
      StaticText “Stars”
      StaticText “: ”
      StaticText “OCOP 4 stars”
      StaticText “ – ”
      StaticText “No recognition record found”
      DescriptionList
        term “Producer”
        definition
          StaticText “no data yet”
        term “Place”
        definition
          StaticText “no data yet”
        term “Recognition decision”
        definition
          StaticText “no data yet”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-NOBODY”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “Report a problem with this label”
  group “ocop-verify stale”
    group “Check an OCOP code”
      status
        heading “Verified offline – status as of hh:mm d Month yyyy” level 2
        paragraph
          StaticText “There is no status list.”
        paragraph
          StaticText “Go online and check again for the status of today.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “Unknown”
      StaticText “Test dried shrimp”
      StaticText “OCOP 4 stars”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-STALE”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      paragraph
        StaticText “Confirms the product, not this individual package”
        StaticText “.”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify verified”
    group “Check an OCOP code”
      status
        heading “Verified: OCOP 4 stars, by Test Province until d Month yyyy” level 2
        paragraph
          StaticText “Confirms the product, not this individual package.”
        paragraph
          StaticText “Checked d Month yyyy, hh:mm (Việt Nam time) against the registry REGISTRY”
        DescriptionList
          term “Origin”
          definition
            StaticText “Genuine signature”
          term “Standing of the recognition”
          definition
            StaticText “In force”
      StaticText “Test dried shrimp”
      StaticText “OCOP 4 stars”
      DescriptionList
        term “Producer”
        definition
          StaticText “HTX Thử Nghiệm”
        term “Place”
        definition
          StaticText “Tỉnh Cà Mau, commune code 31999”
        term “Recognition decision”
        definition
          StaticText “No. 01/QĐ-TEST of d Month yyyy, UBND tỉnh Thử Nghiệm”
        term “Validity”
        definition
          StaticText “d Month yyyy – d Month yyyy”
        term “Product number”
        definition
          StaticText “OCOP-VERIFIED”
        term “Lot”
        definition
          StaticText “no data yet”
        term “Serial number”
        definition
          StaticText “no data yet”
        term “Made on”
        definition
          StaticText “no data yet”
        term “Best before”
        definition
          StaticText “no data yet”
      group
        DisclosureTriangle “Journey of the product” collapsed
      group
        DisclosureTriangle “Evidence of this check” collapsed
      link “See the record atREGISTRY”
        StaticText “See the record at”
        StaticText “REGISTRY”
      link “Report a problem with this label”
  group “ocop-verify self-declared”
    group “Check an OCOP code”
      form
        LabelText
          StaticText “Code, QR link or number on the package”
        textbox “Code, QR link or number on the package” – Paste the link, or type the bar code number or OCOP product code. What you type is checked on this device.
        button “Check”
        paragraph
          StaticText “Paste the link, or type the bar code number or OCOP product code. What you type is checked on this device.”
      status
  group “ocop-verify nothing”
    group “Check an OCOP code”
      form
        LabelText
          StaticText “Code, QR link or number on the package”
        textbox “Code, QR link or number on the package” – Paste the link, or type the bar code number or OCOP product code. What you type is checked on this device.
        button “Check”
        paragraph
          StaticText “Paste the link, or type the bar code number or OCOP product code. What you type is checked on this device.”
      status`;
/* end snapshot accessible names, en */

