/** The JSON-LD context of EPCIS 2.0: bare values such as `"shipping"` mean CBV terms through it. */
export const EPCIS_CONTEXT = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';

/** The namespace of CBV's instance and lot master data, `cbvmda:` in our documents. */
export const MASTER_DATA_NAMESPACE = 'urn:epcglobal:cbv:mda:';

/** Core Business Vocabulary 2.0, the terms that a small producer's chain needs; any other step may be given as an absolute URI. */
export const BIZ_STEPS = [
  'accepting',
  'arriving',
  'collecting',
  'commissioning',
  'creating_class_instance',
  'decommissioning',
  'departing',
  'destroying',
  'holding',
  'inspecting',
  'loading',
  'packing',
  'picking',
  'receiving',
  'repackaging',
  'retail_selling',
  'sampling',
  'shipping',
  'stocking',
  'storing',
  'transporting',
  'unloading',
  'unpacking',
] as const;

export const DISPOSITIONS = [
  'active',
  'available',
  'conformant',
  'container_closed',
  'damaged',
  'destroyed',
  'disposed',
  'expired',
  'in_progress',
  'in_transit',
  'inactive',
  'non_conformant',
  'recalled',
  'retail_sold',
  'returned',
  'sellable_accessible',
  'sellable_not_accessible',
  'unknown',
] as const;

export const PAPER_TYPES = ['bol', 'cert', 'desadv', 'inv', 'po', 'prodorder', 'recadv', 'testres'] as const;

export const PARTY_TYPES = ['location', 'owning_party', 'possessing_party'] as const;

/** What is written in Vietnamese kitchens, as codes of UN/ECE Recommendation 20. */
export const UNIT_CODES: Readonly<Record<string, string>> = {
  kg: 'KGM',
  g: 'GRM',
  gam: 'GRM',
  tạ: 'DTN',
  tấn: 'TNE',
  l: 'LTR',
  lít: 'LTR',
  ml: 'MLT',
};
