import type { EntityCues } from '../entityCues';
import {
  viFields,
  viLawHeads,
  viNotAcronyms,
  viNotHeadAfter,
  viOrganisationHeads,
  viOrganisations,
  viOrganisationTails,
  viPapers,
  viWorkWords,
} from './organisations';
import { viHonorifics, viMiddleNames, viOffices, viSurnames } from './people';
import { viNotPlaceAfter, viNumberedPlaceTypes, viPlacePrepositions, viPlaces, viPlaceTypes } from './places';
import { viVerbs } from './verbs';

const words = (list: string): string[] => [...new Set(list.split('|'))];

export const viEntities: EntityCues = {
  honorifics: viHonorifics,
  offices: viOffices,
  surnames: viSurnames,
  middleNames: viMiddleNames,
  placeTypes: viPlaceTypes,
  numberedPlaceTypes: viNumberedPlaceTypes,
  notPlaceAfter: viNotPlaceAfter,
  places: viPlaces,
  placePrepositions: viPlacePrepositions,
  organisationHeads: viOrganisationHeads,
  fields: viFields,
  organisationTails: viOrganisationTails,
  organisations: viOrganisations,
  // Closed classes of the grammar: prepositions, conjunctions, pronouns, particles, and the verbs that news puts behind a subject.
  functionWords: words(
    'của|và|hoặc|hay|là|có|không|đã|đang|sẽ|vừa|vẫn|còn|cũng|chỉ|mới|sắp|từng|chưa|tại|ở|trong|ngoài|trên|dưới|trước|sau|giữa|với|về|cho|để|từ|đến|tới|do|bởi|bằng|vì|nên|nhưng|mà|khi|nếu|thì|như|theo|cùng|qua|ra|vào|lên|xuống|sang|lại|này|đó|kia|ấy|đây|nào|gì|ai|tôi|chúng|họ|nó|mình|ta|được|bị|phải|cần|nói|biết|thấy|rằng|xem|làm|đưa|lấy|cần|muốn|hôm|ngày|tháng|lúc|hồi|đề|yêu|nhấn|khẳng|bày|trả|chia|cảnh|kêu|đạt|diễn|xảy|mở|tổ chức|rất|quá|hơn|nhất|mọi|mỗi|từng|cả|tất|những|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|ít|vài|số|so|dù|tuy|song|do|nhờ|khiến|gồm|thuộc|tuy|bên|phía|theo|nơi|nhằm|nay|việc|sự|cuộc|ông|bà|anh|chị|em',
  ),
  verbs: viVerbs,
  notAcronyms: viNotAcronyms,
  lawHeads: viLawHeads,
  workWords: viWorkWords,
  eventHeads: words(
    'Hội nghị|Hội nghị Thượng đỉnh|Hội nghị thượng đỉnh|Thượng đỉnh|Đại hội|Diễn đàn|Lễ hội|Festival|Liên hoan|Liên hoan phim|LHP|Hội chợ|Triển lãm|Giải vô địch|Chiến dịch|Chiến tranh|Cuộc chiến tranh|Cách mạng|Đại lễ|Hội thao|Hội khỏe',
  ),
  events: words(
    'Chiến tranh thế giới thứ nhất|Chiến tranh thế giới thứ hai|Chiến tranh Thế giới thứ nhất|Chiến tranh Thế giới thứ hai|Chiến tranh thế giới thứ I|Chiến tranh thế giới thứ II|Chiến tranh Thế giới thứ II|Thế chiến I|Thế chiến II|Thế chiến thứ nhất|Thế chiến thứ hai|Chiến tranh Lạnh|Chiến tranh lạnh|Chiến tranh Việt Nam|chiến tranh Việt Nam|Chiến tranh Triều Tiên|Chiến tranh Vùng Vịnh|Cách mạng tháng Tám|Cách mạng Tháng Tám|Cách mạng tháng Mười|Cách mạng Tháng Mười|Chiến dịch Hồ Chí Minh|chiến dịch Hồ Chí Minh|Chiến dịch Điện Biên Phủ|chiến dịch Điện Biên Phủ|Chiến thắng Điện Biên Phủ|SEA Games|ASIAD|Asiad|Olympic|Paralympic|ASEAN Para Games|World Cup|FIFA World Cup|Euro|EURO|AFF Cup|Asian Cup|AFC Cup|AFC Champions League|Champions League|Europa League|Premier League|La Liga|Serie A|Bundesliga|Ligue 1|V-League|V.League|V.League 1|Ngoại hạng Anh|Copa America|Confederations Cup|Davis Cup|Wimbledon|Roland Garros|Roland-Garros|Australian Open|US Open|Grand Slam|Oscar|Grammy|Cannes|Miss Universe|Miss World|Brexit',
  ),
  misc: words(
    'COVID-19|Covid-19|covid-19|COVID|Covid|nCoV|SARS-CoV-2|Omicron|Delta|Ebola|MERS-CoV|H5N1|H1N1|VN-Index|VN30|HNX-Index|UPCoM-Index|Dow Jones|Nasdaq|Nikkei 225|S&P 500|Bitcoin|Ethereum|iPhone|iPad|Android|Windows|ChatGPT|Sinopharm|AstraZeneca|Sputnik V|Moderna|Pfizer|Vero Cell|Facebook|YouTube|Youtube|TikTok|Tiktok|Zalo|Instagram|Twitter|Telegram|WhatsApp|Messenger|Viber',
  ),
  notNames: [],
  papers: viPapers,
  notHeadAfter: viNotHeadAfter,
  credits: words(
    'ảnh|nguồn|theo|nguồn ảnh|ảnh minh họa|clip|video|đồ họa|tác giả|thực hiện|bài|bài và ảnh|bài, ảnh|biên dịch|tổng hợp|dịch',
  ),
};
