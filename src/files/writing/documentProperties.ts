import { NAMESPACES, XML_HEAD } from './markup';
import { lineText } from './xmlText';

/** Title and language. No dates: the same plan gives the same bytes. */
export function corePropertiesXml(title: string): string {
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${NAMESPACES.coreProperties}" xmlns:dc="${NAMESPACES.dublinCore}">`,
    `<dc:title>${lineText(title)}</dc:title><dc:language>vi-VN</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

export function applicationPropertiesXml(): string {
  return [
    `${XML_HEAD}<Properties xmlns="${NAMESPACES.extendedProperties}">`,
    `<Application>${lineText('Tổng kết TT&TT')}</Application>`,
    '</Properties>',
  ].join('');
}

/** The properties by which a workbook of ours is known again, as texts. */
export function customPropertiesXml(properties: ReadonlyMap<string, string>): string {
  return [
    `${XML_HEAD}<Properties xmlns="${NAMESPACES.customProperties}" xmlns:vt="${NAMESPACES.propertyTypes}">`,
    ...[...properties].map(propertyXml),
    '</Properties>',
  ].join('');
}

const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Lower numbers are kept for the format itself. */
const FIRST_NUMBER = 2;

function propertyXml([name, value]: readonly [string, string], position: number): string {
  const number = FIRST_NUMBER + position;
  return `<property fmtid="${USER_DEFINED}" pid="${number}" name="${lineText(name)}"><vt:lpwstr>${lineText(value)}</vt:lpwstr></property>`;
}
