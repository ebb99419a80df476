import type { ScanProblem } from '../locale/scanner/scanner-words.ts';

const PROBLEMS: Readonly<Record<string, ScanProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'not-found',
  OverconstrainedError: 'not-found',
  DevicesNotFoundError: 'not-found',
  NotReadableError: 'in-use',
  TrackStartError: 'in-use',
  AbortError: 'in-use',
};

/** Why a camera did not open, from the error of `getUserMedia` (Media Capture and Streams, 10.3). */
export function cameraProblem(error: unknown): ScanProblem {
  const name = typeof error === 'object' && error !== null ? String(Reflect.get(error, 'name')) : '';
  return Object.hasOwn(PROBLEMS, name) ? (PROBLEMS[name] ?? 'failed') : 'failed';
}

/** What stands in the way of any camera here, before asking for one. */
export function cameraObstacle(): ScanProblem | undefined {
  if (!globalThis.isSecureContext) return 'insecure';
  return typeof navigator.mediaDevices?.getUserMedia === 'function' ? undefined : 'unsupported';
}

/** The camera that looks away from the person, else any. Rejects with the errors of `getUserMedia`. */
export function openCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

export function stopCamera(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Whether the camera has a lamp that a page may switch. */
export function hasTorch(stream: MediaStream): boolean {
  const track = stream.getVideoTracks()[0];
  return Boolean((track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch);
}

/** Switches the lamp; false where the camera refuses. */
export async function switchTorch(stream: MediaStream, on: boolean): Promise<boolean> {
  try {
    await stream.getVideoTracks()[0]?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
    return true;
  } catch {
    return false;
  }
}
