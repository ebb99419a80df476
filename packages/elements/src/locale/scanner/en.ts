import type { ScannerWords } from './scanner-words.ts';

export const en: ScannerWords = {
  title: 'Scan the QR code on the label',
  start: 'Open the camera',
  stop: 'Stop scanning',
  starting: 'Opening the camera…',
  scanning: 'Hold the QR code inside the frame, still, about 20 cm away.',
  found: 'The code was read.',
  torch: 'Torch',
  photo: 'Choose a photo of the label',
  readingPhoto: 'Reading the photo…',
  typed: 'Or type the number on the package',
  submit: 'Use this code',
  empty: 'Type the number, or paste the link of the QR code.',
  viewfinder: 'Picture from the camera',
  privacy: 'Pictures are read on this device and sent nowhere.',
  problems: {
    denied:
      'The browser does not let this page use the camera. Allow it in the address bar, or choose a photo, or type the code.',
    'not-found': 'This device has no camera. Choose a photo of the label, or type the code.',
    'in-use': 'Another app is using the camera. Close it and try again, or choose a photo.',
    insecure: 'The camera opens on https pages only. Choose a photo, or type the code.',
    unsupported: 'This browser cannot open the camera. Choose a photo, or type the code.',
    'detector-failed': 'The QR reader did not load. Check the connection and try again, or type the code.',
    'no-code': 'No QR code could be read in this photo. Go closer, with more light, or type the code.',
    'photo-unreadable': 'This file does not open as a picture. Choose a JPEG, PNG or WebP.',
    failed: 'The camera failed. Try again, choose a photo, or type the code.',
  },
};
