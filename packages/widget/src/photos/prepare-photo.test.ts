import {expect} from '@open-wc/testing';
import {PhotoError} from './photo-error.ts';
import {photoPlace} from './photo-place.ts';
import {preparePhoto, releasePhoto} from './prepare-photo.ts';
import {exifOf, heicOf, hugePng, jpegOf, markersOf, withExif} from './photos.test.data.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function faultOf(file: File): Promise<string> {
  try {
    await preparePhoto(file);
  } catch (error) {
    expect(error).to.be.instanceOf(PhotoError);
    expect((error as Error).message).not.to.contain(file.name);
    return (error as PhotoError).fault;
  }
  return 'none';
}

/** Colour of one pixel of a blob, as `red`, `blue` or else. */
async function colourAt(blob: Blob, x: number, y: number): Promise<string> {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.drawImage(await createImageBitmap(blob), -x, -y);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  if (red! > 200 && blue! < 80) return 'red';
  if (blue! > 200 && red! < 80) return 'blue';
  return `${red} ${green} ${blue}`;
}

describe('a prepared photo', () => {
  it('has nothing in it but pixels: EXIF and GPS are gone from its bytes', async () => {
    const file = withExif(await jpegOf(), exifOf());
    expect(markersOf(await bytesOf(file))).to.contain('ffe1');
    expect(await photoPlace(file)).to.be.an('object');

    const {blob} = await preparePhoto(file);
    const bytes = await bytesOf(blob);
    expect(markersOf(bytes)).to.include('ffda').and.not.include.members(['ffe1', 'ffed', 'fffe']);
    expect(String.fromCharCode(...bytes)).not.to.match(/Exif|GPS|http/);
    expect(await photoPlace(blob)).to.equal(undefined);
  });

  it('is turned as the camera held it', async () => {
    const {blob, width, height} = await preparePhoto(withExif(await jpegOf(40, 20), exifOf({orientation: 6})));
    expect([width, height]).to.deep.equal([20, 40]);
    expect(await colourAt(blob, 10, 4)).to.equal('red');
    expect(await colourAt(blob, 10, 36)).to.equal('blue');
  });

  it('is at most 2048 pixels on its longer side, and keeps its shape', async () => {
    const file = new File([await jpegOf(4096, 1024)], 'wide.jpg');
    const {blob, width, height} = await preparePhoto(file);
    expect([width, height]).to.deep.equal([2048, 512]);
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal([2048, 512]);
    expect(await colourAt(blob, 100, 100)).to.equal('red');
  });

  it('is never made larger', async () => {
    const {width, height} = await preparePhoto(new File([await jpegOf(40, 20)], 'small.jpg'));
    expect([width, height]).to.deep.equal([40, 20]);
  });

  it('is white where it was transparent', async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d');
    const png = await canvas.convertToBlob({type: 'image/png'});
    const {blob} = await preparePhoto(new File([png], 'clear.png'));
    expect(blob.type).to.equal('image/jpeg');
    expect(await colourAt(blob, 4, 4)).to.equal('255 255 255');
  });

  it('has a name, an id of its own and a picture to look at', async () => {
    const file = withExif(await jpegOf(), exifOf(), 'pier.jpg');
    const [one, other] = [await preparePhoto(file), await preparePhoto(file)];
    expect(one.name).to.equal('pier.jpg');
    expect(one.id).not.to.equal(other.id);
    const image = new Image();
    image.src = one.previewUrl;
    await image.decode();
    expect(image.naturalWidth).to.equal(one.width);
    releasePhoto(one);
    releasePhoto(other);
  });
});

describe('a file that is no photo', () => {
  it('is refused when it is not a picture, whatever its name says', async () => {
    expect(await faultOf(new File(['just some text'], 'photo.jpg', {type: 'image/jpeg'}))).to.equal('not_an_image');
    expect(await faultOf(new File([], 'empty.jpg', {type: 'image/jpeg'}))).to.equal('not_an_image');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
    expect(await faultOf(new File([svg], 'drawing.svg', {type: 'image/svg+xml'}))).to.equal('not_an_image');
  });

  it('is refused when it is damaged', async () => {
    const jpeg = await jpegOf();
    expect(await faultOf(new File([jpeg.subarray(0, 30)], 'cut.jpg'))).to.equal('unreadable');
  });

  it('is refused from 60 MB on, without being read', async () => {
    const large = new File([new Uint8Array(60 * 1024 * 1024)], 'large.jpg');
    expect(await faultOf(large)).to.equal('too_large');
  });

  it('is refused with too many pixels, without being unfolded', async () => {
    const bomb = await hugePng(12_000, 10_000);
    expect(bomb.size).to.be.lessThan(100_000);
    expect(await faultOf(bomb)).to.equal('too_many_pixels');
  });

  it('says so when it is HEIC and this browser cannot read that', async () => {
    expect(await faultOf(heicOf(exifOf()))).to.equal('heic_unreadable');
  });
});
