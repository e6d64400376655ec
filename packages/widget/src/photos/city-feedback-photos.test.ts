import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import './define.ts';
import type {CityFeedbackPhotos} from './city-feedback-photos.ts';
import {exifOf, jpegOf, withExif} from './photos.test.data.ts';
import type {PhotoWords} from './words.ts';

const words: PhotoWords = {
  title: 'Photos',
  hint: (limit) => `Up to ${limit} pictures.`,
  add: 'Add photos',
  preparing: 'Preparing',
  remove: (number) => `Remove photo ${number}`,
  alt: (number, name) => `Photo ${number}: ${name}`,
  added: (count, limit) => `${count} of ${limit} photos added.`,
  removed: 'The photo was removed.',
  tooMany: (limit) => `Only ${limit} photos fit.`,
  tooLarge: (name) => `${name} is too large.`,
  tooManyPixels: (name) => `${name} has too many pixels.`,
  notAnImage: (name) => `${name} is not a picture.`,
  unreadable: (name) => `${name} could not be read.`,
  heicUnreadable: (name) => `This browser cannot read ${name}.`,
  retry: 'Try again',
};

const jpeg = await jpegOf();
const photo = (name = 'pier.jpg') => withExif(jpeg, exifOf(), name);
const text = (name = 'notes.txt') => new File(['just some text'], name);

const show = () =>
  fixture<CityFeedbackPhotos>(html`<city-feedback-photos .words=${words} .limit=${5}></city-feedback-photos>`);

function transferOf(files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** As if the person had picked the files in the device's own dialog. */
function choose(element: CityFeedbackPhotos, ...files: File[]): void {
  const input = element.shadowRoot!.querySelector('input')!;
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change'));
}

const until = (holds: () => boolean) => waitUntil(holds, undefined, {timeout: 30_000});
const find = (element: CityFeedbackPhotos, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const findAll = (element: CityFeedbackPhotos, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const said = (element: CityFeedbackPhotos) => find(element, '[role=status]').textContent.trim();
const focused = (element: CityFeedbackPhotos) => element.shadowRoot!.activeElement;

async function showWith(...files: File[]): Promise<CityFeedbackPhotos> {
  const element = await show();
  choose(element, ...files);
  await element.updateComplete;
  await until(() => !find(element, 'progress') && said(element) !== '');
  return element;
}

describe('the photo picker', () => {
  it('prepares what is chosen, shows it, and tells it by an event that stays inside', async () => {
    const element = await show();
    const changed = oneEvent(element, 'photos-changed');
    choose(element, photo());
    const event = (await changed) as CustomEvent<{photos: unknown[]}>;
    expect(event.composed).to.equal(false);
    expect(event.detail.photos).to.equal(element.photos);
    await element.updateComplete;
    expect(said(element)).to.equal('1 of 5 photos added.');
    expect(find(element, 'img').getAttribute('alt')).to.equal('Photo 1: pier.jpg');
  });

  it('shows progress for each file while it is prepared', async () => {
    const element = await show();
    choose(element, photo('a.jpg'), photo('b.jpg'));
    await element.updateComplete;
    expect(findAll(element, 'progress').map((bar) => bar.getAttribute('aria-label'))).to.deep.equal([
      'Preparing a.jpg',
      'Preparing b.jpg',
    ]);
    await until(() => element.photos.length === 2);
  });

  it('keeps the order in which they were chosen', async () => {
    const large = new File([await jpegOf(3000, 2000)], 'large.jpg');
    const element = await showWith(large, photo('small.jpg'));
    await until(() => element.photos.length === 2);
    expect(element.photos.map(({name}) => name)).to.deep.equal(['large.jpg', 'small.jpg']);
  });

  it('opens the device’s dialog by keyboard', async () => {
    const element = await show();
    let opened = false;
    element.shadowRoot!.querySelector('input')!.click = () => (opened = true);
    find(element, '.add').focus();
    await sendKeys({press: 'Enter'});
    expect(opened).to.equal(true);
  });

  it('takes files that are dropped on it', async () => {
    const element = await show();
    const over = new DragEvent('dragover', {dataTransfer: transferOf([photo()]), cancelable: true, bubbles: true});
    find(element, '.picker').dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    find(element, '.picker').dispatchEvent(
      new DragEvent('drop', {dataTransfer: transferOf([photo()]), cancelable: true, bubbles: true}),
    );
    await until(() => element.photos.length === 1);
  });

  it('takes pictures that are pasted into the form, and leaves text alone', async () => {
    const element = await show();
    const paste = (data: DataTransfer) => {
      const event = new ClipboardEvent('paste', {clipboardData: data, cancelable: true, bubbles: true});
      element.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const both = transferOf([photo()]);
    both.setData('text/plain', 'words and a picture of them');
    expect(paste(both)).to.equal(false);
    const words = new DataTransfer();
    words.setData('text/plain', 'words');
    expect(paste(words)).to.equal(false);
    expect(paste(transferOf([photo()]))).to.equal(true);
    await until(() => element.photos.length === 1);
  });

  it('takes as many as fit and says that the rest was left out', async () => {
    const element = await show();
    choose(element, ...Array.from({length: 7}, (_, i) => photo(`${i}.jpg`)));
    await element.updateComplete;
    expect(said(element)).to.equal('Only 5 photos fit.');
    await until(() => element.photos.length === 5);
    await element.updateComplete;
    expect(find(element, '.add').getAttribute('aria-disabled')).to.equal('true');
    expect(find(element, '#hint').textContent).to.equal('Only 5 photos fit.');
  });

  it('says what is wrong with one file and keeps the others', async () => {
    const element = await showWith(photo('a.jpg'), text(), photo('b.jpg'));
    await until(() => element.photos.length === 2);
    expect(find(element, '.failed').textContent).to.contain('notes.txt is not a picture.');
  });

  it('tries a failed file again', async () => {
    const element = await showWith(text());
    const decode = window.createImageBitmap;
    expect(said(element)).to.equal('notes.txt is not a picture.');
    window.createImageBitmap = () => Promise.reject(new DOMException('out of memory'));
    choose(element, photo());
    await until(() => said(element) === 'pier.jpg could not be read.');
    window.createImageBitmap = decode;
    // What is no picture will not become one.
    expect(findAll(element, '[part=retry]').length).to.equal(1);
    find(element, '[part=retry]').click();
    await until(() => element.photos.length === 1);
    expect(findAll(element, '.failed').length).to.equal(1);
  });

  it('removes by keyboard, and the focus goes to the next, the last, and at the end to the button', async () => {
    const element = await showWith(photo('a.jpg'), photo('b.jpg'), text('c.txt'));
    await until(() => element.photos.length === 2);
    const remove = async (position: number) => {
      findAll(element, '.remove')[position]!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => said(element) === words.removed);
      await element.updateComplete;
    };
    await remove(0);
    expect(element.photos.map(({name}) => name)).to.deep.equal(['b.jpg']);
    expect(focused(element)).to.equal(findAll(element, '.remove')[0]);
    await remove(1);
    expect(findAll(element, '.failed').length).to.equal(0);
    expect(focused(element)).to.equal(findAll(element, '.remove')[0]);
    await remove(0);
    expect(element.photos).to.deep.equal([]);
    expect(focused(element)).to.equal(find(element, '.add'));
  });

  it('takes the same file again after it was removed', async () => {
    const element = await showWith(photo());
    find(element, '.remove').click();
    choose(element, photo());
    await until(() => element.photos.length === 1);
  });

  it('shows photos that the form gives back', async () => {
    const {photos} = await showWith(photo());
    const element = await show();
    element.photos = photos;
    await element.updateComplete;
    expect(findAll(element, 'img').length).to.equal(1);
  });

  it('has no accessibility violations, empty, full, failed or in forced colours', async () => {
    await expect(await show()).to.be.accessible();
    const element = await showWith(photo(), text());
    await expect(element).to.be.accessible();
    await emulateMedia({forcedColors: 'active'});
    await expect(element).to.be.accessible();
    await emulateMedia({forcedColors: 'none'});
  });

  it('offers targets of at least 44 pixels', async () => {
    const element = await showWith(photo(), text());
    for (const button of findAll(element, 'button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.getAttribute('aria-label') ?? '').to.be.at.least(44);
    }
  });
});
