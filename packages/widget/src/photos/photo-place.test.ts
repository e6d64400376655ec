import {expect} from '@open-wc/testing';
import {photoPlace} from './photo-place.ts';
import {camera, exifOf, heicOf, jpegOf, withExif, type ExifOptions} from './photos.test.data.ts';

const jpegWith = async (options?: ExifOptions) => withExif(await jpegOf(), exifOf(options));

describe('where a photo was taken', () => {
  it('is read from a JPEG, in both byte orders', async () => {
    expect(await photoPlace(await jpegWith())).to.deep.equal(camera);
    expect(await photoPlace(await jpegWith({bigEndian: true}))).to.deep.equal(camera);
  });

  it('is read from a HEIC file, wherever the block stands', async () => {
    expect(await photoPlace(heicOf(exifOf()))).to.deep.equal(camera);
  });

  it('may be south and west', async () => {
    const place = await photoPlace(await jpegWith({south: true, west: true}));
    expect(place).to.deep.equal({latitude: -camera.latitude, longitude: -camera.longitude});
  });

  it('is not known when the camera did not write it', async () => {
    expect(await photoPlace(new Blob([await jpegOf()]))).to.equal(undefined);
    const noGps = exifOf();
    new DataView(noGps.buffer).setUint16(6 + 22, 0x0131, true);
    expect(await photoPlace(withExif(await jpegOf(), noGps))).to.equal(undefined);
  });

  it('is not known when it is nonsense', async () => {
    const zeros = exifOf();
    zeros.fill(0, 6 + 92);
    expect(await photoPlace(withExif(await jpegOf(), zeros))).to.equal(undefined);
    const far = exifOf();
    new DataView(far.buffer).setUint32(6 + 92, 600, true);
    expect(await photoPlace(withExif(await jpegOf(), far))).to.equal(undefined);
  });

  it('is not known from a block that is cut or leads out of the file, and nothing fails', async () => {
    const whole = exifOf();
    for (let length = 0; length < whole.length; length += 3) {
      expect(await photoPlace(new Blob([whole.slice(0, length)])), `${length} bytes`).to.equal(undefined);
    }
    const wild = exifOf();
    new DataView(wild.buffer).setUint32(6 + 4, 0xfffffff0, true);
    expect(await photoPlace(new Blob([wild]))).to.equal(undefined);
  });
});
