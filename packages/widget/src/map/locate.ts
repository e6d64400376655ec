import type {Coordinates} from '@city-feedback/contract';

/** Why the device's location can't be had. */
export type LocationFailure = 'denied' | 'unavailable' | 'timeout';

/** The device did not tell where it is. Branch on `reason`. */
export class LocationError extends Error {
  readonly reason: LocationFailure;

  constructor(reason: LocationFailure, cause?: unknown) {
    super(`The device's location is not known: ${reason}.`, {cause});
    this.name = 'LocationError';
    this.reason = reason;
  }
}

export interface DeviceLocation extends Coordinates {
  /** Radius in metres that holds the device with 95 % certainty, as the device says. */
  accuracyMetres: number;
}

/**
 * Asks the device where it is, once, and lets the browser ask the person for permission.
 *
 * @param timeoutSeconds  how long to wait after permission was given; default 15
 * @throws {LocationError} `unavailable` also where the browser offers no geolocation, e.g. on a page without TLS
 */
export function locate(timeoutSeconds = 15): Promise<DeviceLocation> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new LocationError('unavailable'));
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve({latitude: coords.latitude, longitude: coords.longitude, accuracyMetres: coords.accuracy}),
      (error) =>
        reject(new LocationError(error.code === 1 ? 'denied' : error.code === 3 ? 'timeout' : 'unavailable', error)),
      {enableHighAccuracy: true, timeout: timeoutSeconds * 1000, maximumAge: 30_000},
    );
  });
}
