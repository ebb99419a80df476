/** What stands on a pack: the label's QR code, and bar codes that carry a GTIN. */
export const FORMATS = ['qr_code', 'ean_13', 'ean_8', 'upc_a', 'data_matrix'] as const;

export interface DetectedCode {
  readonly rawValue: string;
  readonly format: string;
}

/** The part of the Shape Detection API that is used: https://wicg.github.io/shape-detection-api/ */
export interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly DetectedCode[]>;
}

export interface NativeDetector {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}
