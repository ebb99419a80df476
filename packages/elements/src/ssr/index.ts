export { renderElement, type RenderElementOptions } from './render-element.ts';
