/// What "Nghị quyết Trung ương 4 khóa XII" means: khóa | conference | number and day of each resolution of that conference, the usual one alone where
/// the words "Nghị quyết Trung ương N khóa K" have one usual meaning. Recalled, cross-checked with the known documents where they have the number.
let plenumRows = #"""
  8  | 5  | 03-NQ/TW 1998-07-16
  9  | 7  | 23-NQ/TW 2003-03-12; 24-NQ/TW 2003-03-12; 25-NQ/TW 2003-03-12
  10 | 3  | 04-NQ/TW 2006-08-21
  10 | 5  | 17-NQ/TW 2007-08-01; 22-NQ/TW 2008-02-02
  10 | 7  | 25-NQ/TW 2008-07-25; 26-NQ/TW 2008-08-05; 27-NQ/TW 2008-08-06
  11 | 4  | 12-NQ/TW 2012-01-16
  11 | 7  | 24-NQ/TW 2013-06-03; 25-NQ/TW 2013-06-03
  11 | 8  | 28-NQ/TW 2013-10-25; 29-NQ/TW 2013-11-04
  11 | 9  | 33-NQ/TW 2014-06-09
  12 | 4  | 04-NQ/TW 2016-10-30
  12 | 5  | 10-NQ/TW 2017-06-03; 11-NQ/TW 2017-06-03; 12-NQ/TW 2017-06-03
  12 | 6  | 18-NQ/TW 2017-10-25; 19-NQ/TW 2017-10-25; 20-NQ/TW 2017-10-25; 21-NQ/TW 2017-10-25
  12 | 7  | 26-NQ/TW 2018-05-19; 27-NQ/TW 2018-05-21; 28-NQ/TW 2018-05-23
  12 | 8  | 36-NQ/TW 2018-10-22
  13 | 5  | 18-NQ/TW 2022-06-16; 19-NQ/TW 2022-06-16; 20-NQ/TW 2022-06-16; 21-NQ/TW 2022-06-16
  13 | 6  | 27-NQ/TW 2022-11-09; 28-NQ/TW 2022-11-17; 29-NQ/TW 2022-11-17
  13 | 8  | 42-NQ/TW 2023-11-24; 43-NQ/TW 2023-11-24; 44-NQ/TW 2023-11-24; 45-NQ/TW 2023-11-24
  """#
