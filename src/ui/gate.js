/*
 * Tells readers whose browser is too old for the program, instead of leaving them with an empty
 * page. It runs in those very browsers (Word 2016 and 2019 of volume licences show pages in Internet
 * Explorer 11), so it is written in ES5 and goes out as it stands here.
 */
(function () {
  'use strict';
  var modern =
    'noModule' in document.createElement('script') &&
    typeof Promise === 'function' &&
    typeof structuredClone === 'function' &&
    typeof Array.prototype.at === 'function';
  if (modern) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('first-words').innerHTML =
      'Máy này dùng một trình duyệt cũ, nên chương trình chưa chạy được ở đây. ' +
      'Văn bản không bị ảnh hưởng gì.<br><br>' +
      'Có thể làm một trong hai cách:<br>' +
      '• Mở trang làm việc không cần Word bằng Microsoft Edge hoặc Chrome bản mới, ' +
      'rồi mở tệp .docx ở đó.<br>' +
      '• Nhờ người phụ trách máy tính cài Word 2021 trở lên hoặc Microsoft 365.';
  });
})();
